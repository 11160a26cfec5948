//! The page of somebody who helps the owner of an account: what they may do,
//! what only the owner may, and a start that says so. Plain HTML, so that the
//! app need not hold it.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use regain_contract::{ProblemType, Situation, StartRequest, paths};
use regain_words::{Locale, Text, common, helping as words};
use serde::Deserialize;

use super::{
    files::Site,
    html::{html, situation_name},
};
use crate::{
    Service, audit,
    flow::{begin_flow, spend, write_audit},
    http::{Refusal, client_network, flow_cookie, is_cross_site, read_flow_token},
    keys::Purpose,
    languages::{InTheirLanguage, Languages, Speaks},
    limits, random,
    store::TokenAge,
};

/// Where a recovery that somebody helps with is started.
pub const START_PATH: &str = "/help/helping/start";

/// The largest form that is read, in bytes.
const BODY_LIMIT: usize = 1024;

/// What the page is answered with.
#[derive(Clone)]
pub struct HelpingPage {
    /// The service.
    pub service: Arc<Service>,
    /// The app, whose document the page borrows.
    pub site: Arc<Site>,
    /// The language, with the name of the service.
    pub locale: Locale,
}

impl Speaks for HelpingPage {
    fn languages(&self) -> &Languages {
        &self.service.languages
    }

    fn speak(&mut self, locale: Locale) {
        self.locale = locale;
    }
}

/// The routes.
pub fn routes(page: HelpingPage) -> Router {
    Router::new()
        .route(paths::HELPING_PAGE, get(show))
        .route(START_PATH, post(start))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(page)
}

/// The form as it arrives.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    situation: String,
}

/// `GET /help/helping`
async fn show(InTheirLanguage(page): InTheirLanguage<HelpingPage>) -> Response {
    page.answer(StatusCode::OK, &words::heading(), &page.content())
}

/// `POST /help/helping/start`: starts a recovery that knows that somebody
/// helps.
async fn start(
    InTheirLanguage(page): InTheirLanguage<HelpingPage>,
    parts: Parts,
    body: Result<axum::Form<Fields>, FormRejection>,
) -> Response {
    if is_cross_site(&parts.headers, &page.service.settings.origin) {
        return Redirect::to(paths::HELPING_PAGE).into_response();
    }
    let situation = body
        .ok()
        .and_then(|axum::Form(fields)| Situation::from_slug(&fields.situation));
    let Some(situation) = situation else {
        return page.answer(
            StatusCode::UNPROCESSABLE_ENTITY,
            &words::heading(),
            &page.content(),
        );
    };
    page.begin(&parts, situation)
        .await
        .unwrap_or_else(|refusal| page.refuse(refusal))
}

/// The page of the app on which a recovery starts.
const fn first_page(situation: Situation) -> &'static str {
    match situation {
        Situation::Hacked | Situation::KnownPerson => paths::pages::MAILBOX,
        Situation::Impersonation => paths::pages::CASE,
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => paths::pages::IDENTIFY,
    }
}

impl HelpingPage {
    async fn begin(&self, parts: &Parts, situation: Situation) -> Result<Response, Refusal> {
        let service = &self.service;
        let network = client_network(
            &parts.headers,
            &parts.extensions,
            service.settings.trusted_proxy_header.as_deref(),
            &service.keys,
        );
        let request = StartRequest {
            situation,
            ask_person: false,
            contacted_by_someone: false,
            cannot_use: Vec::new(),
        };
        let now = service.now();
        let token = random::token(service.random.as_ref())?;
        let token_hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
        let mut tx = service.store.begin().await?;
        let limit = [(limits::STARTS_PER_NETWORK, network.as_str())];
        spend(service, tx.as_mut(), &limit).await?;
        let before = match self.hash_of_cookie(&parts.headers) {
            Some(hash) => tx.flow_by_token(&hash, now).await?,
            None => None,
        };
        let before = before
            .filter(|(_, age)| *age == TokenAge::Current)
            .map(|(flow, _)| flow);
        let mut flow = begin_flow(service, tx.as_mut(), &request, before, &token_hash).await?;
        flow.record.helper = true;
        tx.set_flow(&flow, now).await?;
        write_audit(tx.as_mut(), &flow, audit::HELPED, audit::SUCCESS, now).await?;
        tx.commit().await?;
        let mut response = Redirect::to(first_page(situation)).into_response();
        let cookie = flow_cookie(&token).ok_or(ProblemType::Internal)?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    }

    fn hash_of_cookie(&self, headers: &HeaderMap) -> Option<[u8; 32]> {
        let token = read_flow_token(headers)?;
        let keys = &self.service.keys;
        Some(keys.hash(Purpose::FlowToken, &[token.as_bytes()]))
    }

    fn content(&self) -> String {
        let mut content = format!(
            "{}<p class=\"rg-lead\">{}</p>",
            self.heading(&words::heading()),
            self.text(&words::lead())
        );
        self.push_list(
            &mut content,
            &words::you_heading(),
            "helper-may",
            &[
                words::you_read(),
                words::you_type(),
                words::you_contact(),
                words::you_case(),
            ],
        );
        self.push_list(
            &mut content,
            &words::owner_heading(),
            "owner-only",
            &[
                words::owner_decide(),
                words::owner_codes(),
                words::owner_password(),
                words::owner_factors(),
                words::owner_photographs(),
            ],
        );
        let _ = write!(
            content,
            "<h2 class=\"rg-subheading\">{}</h2><p class=\"rg-text\">{}</p><p class=\"rg-text\">{}</p>\
             <h2 class=\"rg-subheading\">{}</h2><form method=\"post\" action=\"{START_PATH}\">\
             <div class=\"rg-field\"><label class=\"rg-label\" for=\"helping-situation\">{}</label>\
             <select class=\"rg-input\" id=\"helping-situation\" name=\"situation\" data-testid=\"situation\">",
            self.text(&words::never_heading()),
            self.text(&words::never()),
            self.text(&words::stranger()),
            self.text(&words::start_heading()),
            self.text(&words::situation_label()),
        );
        for situation in Situation::ALL {
            let _ = write!(
                content,
                "<option value=\"{}\">{}</option>",
                situation.slug(),
                self.text(&situation_name(situation))
            );
        }
        let _ = write!(
            content,
            "</select></div><p class=\"rg-text\">{}</p><p class=\"rg-actions\">\
             <button class=\"rg-button\" data-testid=\"start\">{}</button></p></form>",
            self.text(&words::start_next()),
            self.text(&words::start_button()),
        );
        content
    }

    fn push_list(&self, out: &mut String, heading: &Text, testid: &str, items: &[Text]) {
        let _ = write!(
            out,
            "<h2 class=\"rg-subheading\">{}</h2><ul class=\"rg-bullets\" data-testid=\"{testid}\">",
            self.text(heading)
        );
        for item in items {
            let _ = write!(out, "<li>{}</li>", self.text(item));
        }
        out.push_str("</ul>");
    }

    fn heading(&self, text: &Text) -> String {
        format!(
            "<h1 class=\"rg-heading\" tabindex=\"-1\" data-testid=\"heading\">{}</h1>",
            self.text(text)
        )
    }

    fn text(&self, text: &Text) -> String {
        html(text, &self.locale)
    }

    fn answer(&self, status: StatusCode, heading: &Text, content: &str) -> Response {
        let title = common::page_title(&heading.text(&self.locale)).text(&self.locale);
        let content = format!("<div class=\"rg-stack\">{content}</div>");
        let page = self
            .site
            .shell(&self.locale)
            .page(&title, "helping", &content);
        (status, Html(page)).into_response()
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        let status = refusal.into_response_at(self.service.now()).status();
        let heading = match status {
            StatusCode::TOO_MANY_REQUESTS => regain_words::errors::wait_heading(),
            _ => regain_words::errors::service_heading(),
        };
        self.answer(status, &heading, &self.heading(&heading))
    }
}
