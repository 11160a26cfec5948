//! The page of somebody who phones: a code to read out, the words that show
//! who is on the other end, what is proposed, and the end of it. Plain HTML,
//! so that the app need not hold it.

mod examples;

use std::fmt::Write as _;

use axum::{
    Router,
    http::{HeaderMap, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use regain_contract::{paths, support::CallOffer};
use regain_words::{Text, phone as words};

use super::{
    PageOf,
    html::escape,
    page::{Page, Rank, Trouble},
    shell::Switch,
};
use crate::{
    Service, calls,
    flow::{self, spend},
    http::{Refusal, is_cross_site, read_flow_token},
    keys::Purpose,
    languages::InTheirLanguage,
    limits,
    store::{CallState, StoredCall, StoredFlow, TokenAge, Transaction},
};

pub(super) use examples::all as examples;

/// The page of somebody who phones.
#[derive(Clone, Copy, Debug)]
pub struct OfPhone;

type PhonePage = PageOf<OfPhone>;

/// The script that keeps the page fresh.
const SCRIPT: &str = include_str!("phone_page.js");
/// Where it is served.
pub const SCRIPT_PATH: &str = "/help/phone.js";
/// Where a call is begun.
pub const START_PATH: &str = "/help/phone/start";
/// Where it is ended.
pub const END_PATH: &str = "/help/phone/end";

/// The routes.
pub fn routes(page: PageOf<OfPhone>) -> Router {
    Router::new()
        .route(paths::PHONE_PAGE, get(show))
        .route(SCRIPT_PATH, get(script))
        .route(START_PATH, get(to_page).post(start))
        .route(END_PATH, get(to_page).post(end))
        .with_state(page)
}

/// The address of an answer, opened again.
async fn to_page() -> Redirect {
    Redirect::to(paths::PHONE_PAGE)
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
            return Ok(answer(page.none()));
        };
        let call = tx.call_of_flow(&flow.id).await?;
        Ok(answer(page.of(call.as_ref(), None)))
    };
    read.await
        .unwrap_or_else(|refusal| page.refused(refusal, |trouble| page.draw_refused(&trouble)))
}

/// `POST /help/phone/start`: the code is in this answer and in no other.
async fn start(InTheirLanguage(page): InTheirLanguage<PhonePage>, parts: Parts) -> Response {
    let begin = async {
        if is_cross_site(&parts.headers, &page.service.settings.origin) {
            return Ok(Redirect::to(paths::PHONE_PAGE).into_response());
        }
        let network = page.network(&parts);
        let mut tx = page.service.store.begin().await?;
        let Some(flow) = leading(&page.service, tx.as_mut(), &parts.headers).await? else {
            return Ok(answer(page.none()));
        };
        let limit = [(limits::CALLS_PER_NETWORK, network.as_str())];
        spend(&page.service, tx.as_mut(), &limit).await?;
        let code = calls::begin(&page.service, tx.as_mut(), &flow, &page.locale).await?;
        let call = tx.call_of_flow(&flow.id).await?;
        tx.commit().await?;
        Ok(answer(page.of(call.as_ref(), Some(&code))))
    };
    begin
        .await
        .unwrap_or_else(|refusal| page.refused(refusal, |trouble| page.draw_refused(&trouble)))
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
    end.await
        .unwrap_or_else(|refusal| page.refused(refusal, |trouble| page.draw_refused(&trouble)))
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
    fn none(&self) -> Html<String> {
        let heading = words::none_heading();
        let mut page = self.begin("none");
        page.heading(&heading);
        page.paragraph(&words::none());
        page.paragraph(&words::never());
        page.main_link(paths::pages::START, &words::none_link(), "start");
        self.draw(page, &heading)
    }

    /// A call as it stands. `code`: it was begun just now.
    fn of(&self, call: Option<&StoredCall>, code: Option<&str>) -> Html<String> {
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

    fn before(&self) -> Html<String> {
        let heading = words::heading();
        let mut page = self.begin("before");
        page.heading(&heading);
        page.lead(&words::about());
        page.paragraph(&words::sees());
        page.strong(&words::never());
        page.press(START_PATH, &words::start_button(), Rank::Main, "call-start");
        self.draw(page, &heading)
    }

    fn waiting(&self, call: &StoredCall, code: &str) -> Html<String> {
        let heading = words::code_heading();
        let (left, right) = code.split_at_checked(3).unwrap_or((code, ""));
        let mut page = self.begin("before");
        page.heading(&heading);
        let code = format!("{left} {right}");
        page.large(&words::code_label(), &code, true, "call-code");
        page.paragraph(&words::code_until(call.expires_at.0));
        page.paragraph(&words::code_next());
        page.strong(&words::never());
        page.press(END_PATH, &words::end_button(), Rank::Quiet, "call-end");
        self.draw(page, &heading)
    }

    fn joined(&self, call: &StoredCall) -> Html<String> {
        let heading = words::joined_heading();
        let since = call.joined.map_or(call.made_at, |(_, since)| since);
        let mut page = self.begin(&format!("joined-{:?}", call.offer));
        page.heading(&heading);
        page.large(&words::phrase_label(), &call.phrase, false, "call-phrase");
        page.strong(&words::phrase_about());
        if let Some(offer) = call.offer {
            page.out
                .push_str("<section class=\"rg-notice\" data-testid=\"call-offer\">");
            page.notice_title(&words::offer_heading());
            page.paragraph(&offer_text(offer));
            page.paragraph(&words::offer_yours());
            page.out.push_str("</section>");
        }
        page.paragraph(&words::sees());
        page.soft(&words::since(since.0));
        page.press(END_PATH, &words::end_button(), Rank::Quiet, "call-end");
        page.link(paths::pages::PROOFS, &words::back_link(), "call-back");
        self.draw(page, &heading)
    }

    fn over(&self) -> Html<String> {
        let heading = words::over_heading();
        let mut page = self.begin("over");
        page.heading(&heading);
        page.paragraph(&words::over());
        page.press(
            START_PATH,
            &words::again_button(),
            Rank::Quiet,
            "call-start",
        );
        page.link(paths::pages::PROOFS, &words::back_link(), "call-back");
        self.draw(page, &heading)
    }

    /// A page in this state: the script takes another one in its place where
    /// that has changed.
    fn begin(&self, state: &str) -> Page<'_> {
        let mut page = self.blank();
        let _ = write!(
            page.out,
            "<div id=\"call\" class=\"rg-stack\" data-state=\"{}\">",
            escape(state)
        );
        page
    }

    fn draw(&self, mut page: Page<'_>, heading: &Text) -> Html<String> {
        let _ = write!(
            page.out,
            "</div><script src=\"{SCRIPT_PATH}\" defer></script>"
        );
        self.finish(page, heading, "phone", Switch::At(paths::PHONE_PAGE))
    }

    fn draw_refused(&self, trouble: &Trouble) -> Html<String> {
        let heading = words::heading();
        let mut page = self.begin("refused");
        page.trouble(trouble);
        page.heading(&heading);
        page.link(paths::pages::PROOFS, &words::back_link(), "call-back");
        self.draw(page, &heading)
    }
}

/// A page that nobody keeps: it says how a call stands.
fn answer(page: Html<String>) -> Response {
    ([(header::CACHE_CONTROL, "no-store")], page).into_response()
}

fn offer_text(offer: CallOffer) -> Text {
    match offer {
        CallOffer::AnotherProof => words::offer_another(),
        CallOffer::NewestCode => words::offer_newest(),
        CallOffer::AskPerson => words::offer_person(),
        CallOffer::GoOn => words::offer_go_on(),
    }
}
