//! What every page that the API draws has in common: the service, the document
//! it borrows, and the language of whoever reads it.

use std::sync::Arc;

use axum::Extension;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use regain_contract::UnixSeconds;
use regain_words::{Locale, Text};

use super::files::Site;
use super::page::{Page, Trouble};
use super::shell::{Shell, Switch};
use crate::Service;
use crate::http::{Refusal, client_network};
use crate::languages::{Languages, Speaks};

/// The state of the handlers of a page: `P` says of which, and what it alone
/// needs.
#[derive(Clone)]
pub struct PageOf<P> {
    pub(crate) service: Arc<Service>,
    pub(crate) site: Arc<Site>,
    /// The language, with the name of the service.
    pub(crate) locale: Locale,
    pub(crate) own: P,
}

impl<P> PageOf<P> {
    /// A page of this service, which borrows the document of this app.
    pub fn new(service: &Arc<Service>, site: &Arc<Site>, own: P) -> Self {
        Self {
            locale: service.languages.first().clone(),
            service: service.clone(),
            site: site.clone(),
            own,
        }
    }

    /// The document of the app in the language of the page.
    pub(crate) fn shell(&self) -> &Shell {
        self.site.shell(&self.locale)
    }

    /// The network that a request comes from, as limits count it.
    pub(crate) fn network(&self, parts: &Parts) -> String {
        client_network(
            &parts.headers,
            &parts.extensions,
            self.service.settings.trusted_proxy_header.as_deref(),
            &self.service.keys,
        )
    }

    /// A page with nothing on it yet.
    pub(super) fn blank(&self) -> Page<'_> {
        Page::new(&self.locale)
    }

    /// The whole document.
    pub(super) fn finish(
        &self,
        page: Page<'_>,
        heading: &Text,
        screen: &str,
        switch: Switch<'_>,
    ) -> Html<String> {
        Html(page.finish(self.shell(), heading, screen, switch))
    }

    /// The page with why something was not done. The API's own answer has the
    /// status and `Retry-After`, and logs what failed inside.
    pub(super) fn refused(
        &self,
        refusal: Refusal,
        page: impl FnOnce(Trouble) -> Html<String>,
    ) -> Response {
        let now: UnixSeconds = self.service.now();
        let retry_at = match &refusal {
            Refusal::Problem(problem) => problem.retry_at,
            Refusal::Store(_) | Refusal::Randomness => None,
        };
        let answer = refusal.into_response_at(now);
        let trouble = match answer.status() {
            StatusCode::TOO_MANY_REQUESTS => Trouble::Wait(retry_at.unwrap_or(now)),
            _ => Trouble::Service,
        };
        let mut response = (answer.status(), page(trouble)).into_response();
        if let Some(seconds) = answer.headers().get(header::RETRY_AFTER) {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, seconds.clone());
        }
        response
    }

    /// The page in the language that was chosen on it, if there is such a one,
    /// and the choice, for the browser to keep.
    pub(crate) fn switched(
        mut self,
        tag: &str,
        page: impl FnOnce(Self) -> Html<String>,
    ) -> Response {
        let Some(chosen) = self.service.languages.chosen(tag) else {
            return page(self).into_response();
        };
        self.locale = chosen.0.clone();
        (Extension(chosen), page(self)).into_response()
    }
}

impl<P> Speaks for PageOf<P> {
    fn languages(&self) -> &Languages {
        &self.service.languages
    }

    fn speak(&mut self, locale: Locale) {
        self.locale = locale;
    }
}
