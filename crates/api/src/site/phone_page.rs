//! The page of somebody who phones: a code to read out, the words that show
//! who is on the other end, what is proposed, and the end of it. Plain HTML,
//! so that the app need not hold it.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::{
    Router,
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use regain_contract::{UnixSeconds, paths, support::CallOffer};
use regain_words::{Locale, Text, common, phone as words};

use super::{
    files::Site,
    html::{escape, html},
};
use crate::{
    Service, calls,
    flow::{self, spend},
    http::{Refusal, client_network, is_cross_site, read_flow_token},
    keys::Purpose,
    languages::{InTheirLanguage, Languages, Speaks},
    limits,
    store::{CallState, StoredCall, StoredFlow, TokenAge, Transaction},
};

/// What the page is answered with.
#[derive(Clone)]
pub struct PhonePage {
    /// The service.
    pub service: Arc<Service>,
    /// The app, whose document the page borrows.
    pub site: Arc<Site>,
    /// The language, with the name of the service.
    pub locale: Locale,
}

impl Speaks for PhonePage {
    fn languages(&self) -> &Languages {
        &self.service.languages
    }

    fn speak(&mut self, locale: Locale) {
        self.locale = locale;
    }
}

/// The script that keeps the page fresh.
const SCRIPT: &str = include_str!("phone_page.js");
/// Where it is served.
pub const SCRIPT_PATH: &str = "/help/phone.js";
/// Where a call is begun.
pub const START_PATH: &str = "/help/phone/start";
/// Where it is ended.
pub const END_PATH: &str = "/help/phone/end";

/// The routes.
pub fn routes(page: PhonePage) -> Router {
    Router::new()
        .route(paths::PHONE_PAGE, get(show))
        .route(SCRIPT_PATH, get(script))
        .route(START_PATH, post(start))
        .route(END_PATH, post(end))
        .with_state(page)
}

async fn script() -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        SCRIPT,
    )
}

/// `GET /help/phone`
async fn show(InTheirLanguage(page): InTheirLanguage<PhonePage>, headers: HeaderMap) -> Response {
    let read = async {
        let mut tx = page.service.store.read().await?;
        let Some(flow) = leading(&page.service, tx.as_mut(), &headers).await? else {
            return Ok(page.none());
        };
        let call = tx.call_of_flow(&flow.id).await?;
        Ok(page.of(call.as_ref(), None))
    };
    read.await.unwrap_or_else(|refusal| page.refuse(refusal))
}

/// `POST /help/phone/start`: the code is in this answer and in no other.
async fn start(InTheirLanguage(page): InTheirLanguage<PhonePage>, parts: Parts) -> Response {
    let begin = async {
        if is_cross_site(&parts.headers, &page.service.settings.origin) {
            return Ok(Redirect::to(paths::PHONE_PAGE).into_response());
        }
        let network = client_network(
            &parts.headers,
            &parts.extensions,
            page.service.settings.trusted_proxy_header.as_deref(),
            &page.service.keys,
        );
        let mut tx = page.service.store.begin().await?;
        let Some(flow) = leading(&page.service, tx.as_mut(), &parts.headers).await? else {
            return Ok(page.none());
        };
        let limit = [(limits::CALLS_PER_NETWORK, network.as_str())];
        spend(&page.service, tx.as_mut(), &limit).await?;
        let code = calls::begin(&page.service, tx.as_mut(), &flow, &page.locale).await?;
        let call = tx.call_of_flow(&flow.id).await?;
        tx.commit().await?;
        Ok(page.of(call.as_ref(), Some(&code)))
    };
    begin.await.unwrap_or_else(|refusal| page.refuse(refusal))
}

/// `POST /help/phone/end`
async fn end(InTheirLanguage(page): InTheirLanguage<PhonePage>, headers: HeaderMap) -> Response {
    let end = async {
        if !is_cross_site(&headers, &page.service.settings.origin) {
            let mut tx = page.service.store.begin().await?;
            if let Some(flow) = leading(&page.service, tx.as_mut(), &headers).await?
                && let Some(mut call) = tx.call_of_flow(&flow.id).await?
            {
                calls::end(&page.service, tx.as_mut(), &mut call, None).await?;
                tx.commit().await?;
            }
        }
        Ok(Redirect::to(paths::PHONE_PAGE).into_response())
    };
    end.await.unwrap_or_else(|refusal| page.refuse(refusal))
}

/// The flow that this browser leads and that is not over.
async fn leading(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<Option<StoredFlow>, Refusal> {
    let Some(token) = read_flow_token(headers) else {
        return Ok(None);
    };
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let now = service.now();
    let flow = tx.flow_by_token(&hash, now).await?;
    Ok(flow
        .filter(|(flow, age)| *age == TokenAge::Current && !flow::is_over(flow, now))
        .map(|(flow, _)| flow))
}

impl PhonePage {
    /// There is no recovery in this browser.
    fn none(&self) -> Response {
        let content = format!(
            "{}<p class=\"rg-text\">{}</p><p class=\"rg-text\">{}</p>\
             <p class=\"rg-actions\"><a class=\"rg-button\" href=\"{}\" data-testid=\"start\">{}</a></p>",
            self.heading(&words::none_heading()),
            self.text(&words::none()),
            self.text(&words::never()),
            paths::pages::START,
            self.text(&words::none_link()),
        );
        self.answer(&words::none_heading(), "none", &content)
    }

    /// A call as it stands. `code`: it was begun just now.
    fn of(&self, call: Option<&StoredCall>, code: Option<&str>) -> Response {
        let now = self.service.now();
        let Some(call) = call else {
            return self.before();
        };
        match (call.state(now), code) {
            (CallState::Waiting, Some(code)) => self.waiting(call, code),
            // The code was shown once; whoever has lost it makes another.
            (CallState::Waiting, None) => self.before(),
            (CallState::Joined, _) => self.joined(call),
            (CallState::Over, _) => self.over(),
        }
    }

    fn before(&self) -> Response {
        let content = format!(
            "{}<p class=\"rg-lead\">{}</p><p class=\"rg-text\">{}</p><p class=\"rg-text\"><strong>{}</strong></p>{}",
            self.heading(&words::heading()),
            self.text(&words::about()),
            self.text(&words::sees()),
            self.text(&words::never()),
            self.button(
                START_PATH,
                "call-start",
                "rg-button",
                &words::start_button()
            ),
        );
        self.answer(&words::heading(), "before", &content)
    }

    fn waiting(&self, call: &StoredCall, code: &str) -> Response {
        let (left, right) = code.split_at_checked(3).unwrap_or((code, ""));
        let content = format!(
            "{}<div class=\"rg-reference\"><p>{}</p><bdi class=\"rg-reference__number\" dir=\"ltr\" \
             data-testid=\"call-code\">{} {}</bdi></div><p class=\"rg-text\">{}</p><p class=\"rg-text\">{}</p>\
             <p class=\"rg-text\"><strong>{}</strong></p>{}",
            self.heading(&words::code_heading()),
            self.text(&words::code_label()),
            escape(left),
            escape(right),
            self.text(&words::code_until(call.expires_at.0)),
            self.text(&words::code_next()),
            self.text(&words::never()),
            self.button(
                END_PATH,
                "call-end",
                "rg-button rg-button--quiet",
                &words::end_button()
            ),
        );
        self.answer(&words::code_heading(), "before", &content)
    }

    fn joined(&self, call: &StoredCall) -> Response {
        let since = call.joined.map_or(call.made_at, |(_, since)| since);
        let mut content = format!(
            "{}<div class=\"rg-reference\"><p>{}</p><bdi class=\"rg-reference__number\" \
             data-testid=\"call-phrase\">{}</bdi></div><p class=\"rg-text\"><strong>{}</strong></p>",
            self.heading(&words::joined_heading()),
            self.text(&words::phrase_label()),
            escape(&call.phrase),
            self.text(&words::phrase_about()),
        );
        if let Some(offer) = call.offer {
            let _ = write!(
                content,
                "<section class=\"rg-notice\" data-testid=\"call-offer\"><h2 class=\"rg-notice__title\">{}</h2>\
                 <p>{}</p><p>{}</p></section>",
                self.text(&words::offer_heading()),
                self.text(&offer_text(offer)),
                self.text(&words::offer_yours()),
            );
        }
        let _ = write!(
            content,
            "<p class=\"rg-text\">{}</p><p class=\"rg-soft\">{}</p>{}{}",
            self.text(&words::sees()),
            self.text(&words::since(since.0)),
            self.button(
                END_PATH,
                "call-end",
                "rg-button rg-button--quiet",
                &words::end_button()
            ),
            self.back(),
        );
        let state = format!("joined-{:?}", call.offer);
        self.answer(&words::joined_heading(), &state, &content)
    }

    fn over(&self) -> Response {
        let content = format!(
            "{}<p class=\"rg-text\">{}</p>{}{}",
            self.heading(&words::over_heading()),
            self.text(&words::over()),
            self.button(
                START_PATH,
                "call-start",
                "rg-button rg-button--quiet",
                &words::again_button()
            ),
            self.back(),
        );
        self.answer(&words::over_heading(), "over", &content)
    }

    fn heading(&self, text: &Text) -> String {
        format!(
            "<h1 class=\"rg-heading\" tabindex=\"-1\" data-testid=\"heading\">{}</h1>",
            self.text(text)
        )
    }

    fn button(&self, path: &str, testid: &str, class: &str, text: &Text) -> String {
        format!(
            "<form method=\"post\" action=\"{path}\"><p class=\"rg-actions\">\
             <button class=\"{class}\" data-testid=\"{testid}\">{}</button></p></form>",
            self.text(text)
        )
    }

    fn back(&self) -> String {
        format!(
            "<p><a href=\"{}\" data-testid=\"call-back\">{}</a></p>",
            paths::pages::PROOFS,
            self.text(&words::back_link())
        )
    }

    fn text(&self, text: &Text) -> String {
        html(text, &self.locale)
    }

    fn answer(&self, heading: &Text, state: &str, content: &str) -> Response {
        let title = common::page_title(&heading.text(&self.locale)).text(&self.locale);
        let content = format!(
            "<div id=\"call\" class=\"rg-stack\" data-state=\"{}\">{content}</div>\
             <script src=\"{SCRIPT_PATH}\" defer></script>",
            escape(state)
        );
        let page = self
            .site
            .shell(&self.locale)
            .page(&title, "phone", &content);
        ([(header::CACHE_CONTROL, "no-store")], Html(page)).into_response()
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        let now: UnixSeconds = self.service.now();
        let answer = refusal.into_response_at(now);
        let heading = match answer.status() {
            StatusCode::TOO_MANY_REQUESTS => regain_words::errors::wait_heading(),
            _ => regain_words::errors::service_heading(),
        };
        let mut response = self.answer(&heading, "refused", &self.heading(&heading));
        *response.status_mut() = answer.status();
        response
    }
}

fn offer_text(offer: CallOffer) -> Text {
    match offer {
        CallOffer::AnotherProof => words::offer_another(),
        CallOffer::NewestCode => words::offer_newest(),
        CallOffer::AskPerson => words::offer_person(),
        CallOffer::GoOn => words::offer_go_on(),
    }
}
