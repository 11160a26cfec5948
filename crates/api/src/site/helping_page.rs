//! The page of somebody who helps the owner of an account: what they may do,
//! what only the owner may, and a start that says so. Plain HTML, so that the
//! app need not hold it.

mod examples;

use axum::{
    Router,
    extract::{DefaultBodyLimit, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use regain_contract::{ProblemType, Situation, StartRequest, paths};
use regain_words::{common, helping as words};
use serde::Deserialize;

use super::{
    PageOf,
    page::{Rank, Trouble},
    shell::Switch,
};
use crate::{
    audit,
    flow::{begin_flow, spend, write_audit},
    http::{Refusal, flow_cookie, is_cross_site, read_flow_token},
    keys::Purpose,
    languages::InTheirLanguage,
    limits, random,
    store::TokenAge,
};

pub(super) use examples::all as examples;

/// Where a recovery that somebody helps with is started.
pub const START_PATH: &str = "/help/helping/start";
/// Where the page is drawn again in another language, with what was chosen.
pub const LANGUAGE_PATH: &str = "/help/helping/language";

/// The largest form that is read, in bytes.
const BODY_LIMIT: usize = 1024;

/// The page of whoever helps.
#[derive(Clone, Copy, Debug)]
pub struct OfHelping;

type HelpingPage = PageOf<OfHelping>;

/// The form of the situation, and the page around it.
const FORM: &str = "helping-form";

/// The routes.
pub fn routes(page: PageOf<OfHelping>) -> Router {
    Router::new()
        .route(paths::HELPING_PAGE, get(show))
        .route(START_PATH, get(to_page).post(start))
        .route(LANGUAGE_PATH, get(to_page).post(switch))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(page)
}

/// The address of an answer, opened again.
async fn to_page() -> Redirect {
    Redirect::to(paths::HELPING_PAGE)
}

/// The form as it arrives.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    situation: String,
    /// The language that was chosen, where that is what was pressed.
    lang: String,
}

type Body = Result<axum::Form<Fields>, FormRejection>;

/// `GET /help/helping`
async fn show(InTheirLanguage(page): InTheirLanguage<HelpingPage>) -> Response {
    page.draw(None).into_response()
}

/// `POST /help/helping/language`: changes nothing but what the page looks like.
async fn switch(
    InTheirLanguage(page): InTheirLanguage<HelpingPage>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    match body {
        Ok(axum::Form(fields)) if !is_cross_site(&headers, &page.service.settings.origin) => {
            let situation = Situation::from_slug(&fields.situation);
            page.switched(&fields.lang, |page| page.draw(situation))
        }
        Ok(_) | Err(_) => to_page().await.into_response(),
    }
}

/// `POST /help/helping/start`: starts a recovery that knows that somebody
/// helps.
async fn start(
    InTheirLanguage(page): InTheirLanguage<HelpingPage>,
    parts: Parts,
    body: Body,
) -> Response {
    if is_cross_site(&parts.headers, &page.service.settings.origin) {
        return Redirect::to(paths::HELPING_PAGE).into_response();
    }
    let situation = body
        .ok()
        .and_then(|axum::Form(fields)| Situation::from_slug(&fields.situation));
    let Some(situation) = situation else {
        return (StatusCode::UNPROCESSABLE_ENTITY, page.draw(None)).into_response();
    };
    page.begin(&parts, situation)
        .await
        .unwrap_or_else(|refusal| page.refused(refusal, |trouble| page.draw_refused(&trouble)))
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
        let network = self.network(parts);
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

    fn draw(&self, chosen: Option<Situation>) -> Html<String> {
        let heading = words::heading();
        let mut page = self.blank();
        page.out.push_str("<div class=\"rg-stack\">");
        page.heading(&heading);
        page.lead(&words::lead());
        page.subheading(&words::you_heading());
        let helper = [
            words::you_read(),
            words::you_type(),
            words::you_contact(),
            words::you_case(),
        ];
        page.named_bullets(&helper, "helper-may");
        page.subheading(&words::owner_heading());
        let owner = [
            words::owner_decide(),
            words::owner_codes(),
            words::owner_password(),
            words::owner_factors(),
            words::owner_photographs(),
        ];
        page.named_bullets(&owner, "owner-only");
        page.subheading(&words::never_heading());
        page.paragraph(&words::never());
        page.paragraph(&words::stranger());
        page.subheading(&words::start_heading());
        page.form_with_id(FORM, START_PATH);
        page.situations(
            "helping-situation",
            &words::situation_label(),
            "situation",
            chosen,
        );
        page.paragraph(&words::start_next());
        page.button(&words::start_button(), Rank::Main, "start");
        page.out.push_str("</form></div>");
        let switch = Switch::Keeps {
            form: FORM,
            to: LANGUAGE_PATH,
        };
        self.finish(page, &heading, SCREEN, switch)
    }

    fn draw_refused(&self, trouble: &Trouble) -> Html<String> {
        let heading = words::heading();
        let mut page = self.blank();
        page.trouble(trouble);
        page.heading(&heading);
        page.link(paths::HELPING_PAGE, &common::back_link(), "back");
        self.finish(page, &heading, SCREEN, Switch::At(paths::HELPING_PAGE))
    }
}

/// Its name.
const SCREEN: &str = "helping";
