//! The gallery: every screen of the app in every state, and every page that works without it.

use std::fmt::Write as _;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, Method, Uri},
    response::{Html, IntoResponse, Response},
};
use regain_words::{Locale, sandbox as words};

use super::{
    Sandbox,
    page::{OVERVIEW, Page},
};
use crate::site::{examples, html::escape, not_found};

/// Where the pages are listed that work without the app; each stands below.
pub(super) const PAGES: &str = "/sandbox/pages/";

/// The screens of the app.
pub(super) async fn answer(
    State(sandbox): State<Sandbox>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let locale = sandbox.service.languages.of(uri.query(), &headers);
    let found = sandbox
        .gallery
        .answer(&method, uri.path(), &headers, locale);
    found.unwrap_or_else(|| sandbox.nothing_there(locale, &uri, &headers))
}

/// `GET /sandbox/pages/`
pub(super) async fn pages(State(sandbox): State<Sandbox>) -> Response {
    let mut page = Page::new(&sandbox, words::pages_heading());
    page.paragraph("rg-lead", words::pages_intro());
    page.out.push_str("<ul class=\"rg-bullets\">");
    for example in examples::all(&sandbox.service, &sandbox.site, &sandbox.locale) {
        let address = escape(&example.address());
        let _ = write!(
            page.out,
            "<li><a href=\"{PAGES}{address}\" data-example-link=\"{address}\">{address}</a></li>"
        );
    }
    page.out.push_str("</ul>");
    page.link(OVERVIEW, words::message_back_link());
    page.finish()
}

/// `GET /sandbox/pages/{screen}/{state}`
pub(super) async fn page(
    State(sandbox): State<Sandbox>,
    Path((screen, state)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let locale = sandbox.service.languages.of(uri.query(), &headers);
    let all = examples::all(&sandbox.service, &sandbox.site, locale);
    let found = all
        .into_iter()
        .find(|example| example.screen == screen && example.state == state);
    match found {
        Some(example) => Html(example.html).into_response(),
        None => sandbox.nothing_there(locale, &uri, &headers),
    }
}

impl Sandbox {
    fn nothing_there(&self, locale: &Locale, uri: &Uri, headers: &HeaderMap) -> Response {
        not_found::answer(self.site.shell(locale), locale, uri.path(), headers)
    }
}
