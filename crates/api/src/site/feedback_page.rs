//! The one question at the end of a recovery, or when somebody leaves: one
//! press, and a sentence for who likes. Plain HTML, so that the app need not
//! hold it.
//!
//! The answer is joined to the step and to nobody (`crate::feedback`). A
//! recovery remembers that it was given, so that it is given once. After the
//! app has left, the browser has no recovery any more: what is said then is
//! joined to nothing, and few of it are taken from one network.

mod examples;

use std::fmt::Write as _;

use axum::{
    Router,
    extract::{DefaultBodyLimit, rejection::FormRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use regain_contract::{ProblemType, TextError, paths};
use regain_words::{Text, casepage, common, feedback as words, phone};
use serde::Deserialize;

use super::{
    PageOf,
    page::{Lines, Page, Rank, Trouble},
    shell::Switch,
};
use crate::{
    Service,
    feedback::{Day, Joined, Score, Sentence},
    flow::spend,
    http::{Refusal, is_cross_site, read_cookie, read_flow_token},
    keys::Purpose,
    languages::InTheirLanguage,
    limits, random,
    store::{NewFeedback, StoredFlow, TokenAge, Transaction},
};

pub(super) use examples::all as examples;

/// Where the page is that thanks, and takes a sentence.
pub const THANKS_PATH: &str = "/feedback/thanks";
/// Where a sentence is sent.
pub const SENTENCE_PATH: &str = "/feedback/sentence";
/// Where that page is drawn again in another language, with what was typed.
pub const LANGUAGE_PATH: &str = "/feedback/language";

/// The cookie by which a sentence is added to the answer that was just given.
const TICKET_COOKIE: &str = "__Host-feedback";

/// The largest form that is read, in bytes: a sentence at its longest, of any
/// script and percent-encoded, with room for the rest.
const BODY_LIMIT: usize = 8 * 1024;

/// The page of feedback.
#[derive(Clone, Copy, Debug)]
pub struct OfFeedback;

type FeedbackPage = PageOf<OfFeedback>;

/// The id of the form of the sentence.
const FORM: &str = "feedback-form";

/// Its name.
const SCREEN: &str = "feedback";

/// The routes.
pub fn routes(page: PageOf<OfFeedback>) -> Router {
    Router::new()
        .route(paths::FEEDBACK_PAGE, get(show).post(score))
        .route(THANKS_PATH, get(thanks))
        .route(SENTENCE_PATH, get(to_thanks).post(sentence))
        .route(LANGUAGE_PATH, get(to_thanks).post(switch))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(page)
}

/// The address of an answer, opened again.
async fn to_thanks() -> Redirect {
    Redirect::to(THANKS_PATH)
}

/// The press of a button.
#[derive(Deserialize)]
struct Press {
    score: u8,
}

/// The sentence as it arrives.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    text: String,
    /// Not empty where the box is ticked.
    quote: String,
    /// The language that was chosen, where that is what was pressed.
    lang: String,
}

type Body<T> = Result<axum::Form<T>, FormRejection>;

/// `GET /feedback`
async fn show(
    InTheirLanguage(page): InTheirLanguage<FeedbackPage>,
    headers: HeaderMap,
) -> Response {
    let read = async {
        let mut tx = page.service.store.read().await?;
        let flow = of_browser(&page.service, tx.as_mut(), &headers).await?;
        Ok(match flow {
            Some(flow) if flow.record.feedback_given => to_thanks().await.into_response(),
            flow => page.answer(page.question(page.recovery(flow.as_ref()), None)),
        })
    };
    read.await
        .unwrap_or_else(|refusal| page.refuse_question(refusal))
}

/// `POST /feedback`: one press.
async fn score(
    InTheirLanguage(page): InTheirLanguage<FeedbackPage>,
    parts: Parts,
    body: Body<Press>,
) -> Response {
    if is_cross_site(&parts.headers, &page.service.settings.origin) {
        return Redirect::to(paths::FEEDBACK_PAGE).into_response();
    }
    let score = body
        .ok()
        .and_then(|axum::Form(press)| Score::from_number(press.score));
    let Some(score) = score else {
        let page = page.question(Recovery::UNKNOWN, Some(&Trouble::Unreadable));
        return (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
    };
    page.keep(&parts, score)
        .await
        .unwrap_or_else(|refusal| page.refuse_question(refusal))
}

/// `GET /feedback/thanks`
async fn thanks(
    InTheirLanguage(page): InTheirLanguage<FeedbackPage>,
    headers: HeaderMap,
) -> Response {
    let read = async {
        let ticket = page.ticket_hash(&headers);
        Ok(match ticket {
            Some(hash) if page.takes_sentence(&hash).await? => {
                page.answer(page.asking(&Fields::default(), None))
            }
            Some(_) | None => page.answer(page.thanking()),
        })
    };
    read.await
        .unwrap_or_else(|refusal| page.refuse_question(refusal))
}

/// `POST /feedback/language`: changes nothing but what the page looks like.
async fn switch(
    InTheirLanguage(page): InTheirLanguage<FeedbackPage>,
    headers: HeaderMap,
    body: Body<Fields>,
) -> Response {
    match body {
        Ok(axum::Form(fields)) if !is_cross_site(&headers, &page.service.settings.origin) => {
            page.switched(&fields.lang, |page| page.asking(&fields, None))
        }
        Ok(_) | Err(_) => to_thanks().await.into_response(),
    }
}

/// `POST /feedback/sentence`
async fn sentence(
    InTheirLanguage(page): InTheirLanguage<FeedbackPage>,
    parts: Parts,
    body: Body<Fields>,
) -> Response {
    let Ok(axum::Form(fields)) = body else {
        let page = page.asking(&Fields::default(), Some(&words_of_error(None)));
        return (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
    };
    if is_cross_site(&parts.headers, &page.service.settings.origin) {
        return to_thanks().await.into_response();
    }
    let sentence = match Sentence::parse(&fields.text) {
        Ok(sentence) => sentence,
        // Nothing was written, and nothing has to be.
        Err(TextError::Empty) => return to_thanks().await.into_response(),
        Err(error) => {
            let page = page.asking(&fields, Some(&words_of_error(Some(&error))));
            return (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
        }
    };
    let may_quote = !fields.quote.is_empty();
    page.add(&parts.headers, &sentence, may_quote)
        .await
        .unwrap_or_else(|refusal| page.refuse_question(refusal))
}

fn words_of_error(error: Option<&TextError>) -> Text {
    let most = match error {
        Some(TextError::TooLong { max }) => *max,
        Some(TextError::Empty | TextError::Malformed) | None => Sentence::MAX,
    };
    casepage::write_error_too_long(most)
}

/// The recovery that this browser leads or led, over or not.
async fn of_browser(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<Option<StoredFlow>, Refusal> {
    let Some(token) = read_flow_token(headers) else {
        return Ok(None);
    };
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let flow = tx.flow_by_token(&hash, service.now()).await?;
    Ok(flow
        .filter(|(_, age)| *age == TokenAge::Current)
        .map(|(flow, _)| flow))
}

/// What the question is about.
#[derive(Clone, Copy)]
struct Recovery {
    is_recovered: bool,
    goes_on: bool,
}

impl Recovery {
    /// There is none in this browser any more, and nobody knows how it ended.
    const UNKNOWN: Self = Self {
        is_recovered: true,
        goes_on: false,
    };
}

fn push_way_on(page: &mut Page<'_>, recovery: Recovery) {
    if recovery.goes_on {
        page.link(paths::pages::PROOFS, &phone::back_link(), "feedback-back");
    } else {
        page.link(paths::pages::START, &phone::none_link(), "feedback-start");
    }
}

impl FeedbackPage {
    /// Keeps the score, and lets this browser add a sentence.
    async fn keep(&self, parts: &Parts, score: Score) -> Result<Response, Refusal> {
        let service = &self.service;
        let network = self.network(parts);
        let ticket = random::token(service.random.as_ref())?;
        let mut tx = service.store.begin().await?;
        let flow = of_browser(service, tx.as_mut(), &parts.headers).await?;
        if flow.as_ref().is_some_and(|flow| flow.record.feedback_given) {
            return Ok(to_thanks().await.into_response());
        }
        let rate = match flow {
            Some(_) => limits::FEEDBACK_PER_NETWORK,
            None => limits::FEEDBACK_OF_NOTHING_PER_NETWORK,
        };
        spend(service, tx.as_mut(), &[(rate, network.as_str())]).await?;
        let feedback = NewFeedback {
            id: random::id(service.random.as_ref())?,
            day: Day::of(service.now()),
            score,
            joined: flow.as_ref().map(Joined::to),
            language: self.locale.tag().to_owned(),
            ticket_hash: self.hash_of_ticket(&ticket),
        };
        tx.add_feedback(&feedback).await?;
        if let Some(mut flow) = flow {
            flow.record.feedback_given = true;
            // When it was given would tell which answer it was.
            let changed_at = flow.changed_at;
            tx.set_flow(&flow, changed_at).await?;
        }
        tx.commit().await?;
        let mut response = to_thanks().await.into_response();
        let cookie = ticket_cookie(&ticket).ok_or(ProblemType::Internal)?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    }

    async fn add(
        &self,
        headers: &HeaderMap,
        sentence: &Sentence,
        may_quote: bool,
    ) -> Result<Response, Refusal> {
        let mut response = to_thanks().await.into_response();
        // Whoever has no answer to add to takes nobody's turn to write.
        if let Some(hash) = self.ticket_hash(headers)
            && self.takes_sentence(&hash).await?
        {
            let mut tx = self.service.store.begin().await?;
            tx.add_sentence(&hash, sentence, may_quote).await?;
            tx.commit().await?;
            let removed = HeaderValue::from_static(
                "__Host-feedback=; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=0",
            );
            response.headers_mut().insert(header::SET_COOKIE, removed);
        }
        Ok(response)
    }

    async fn takes_sentence(&self, ticket_hash: &[u8; 32]) -> Result<bool, Refusal> {
        let mut tx = self.service.store.read().await?;
        Ok(tx.takes_sentence(ticket_hash).await?)
    }

    fn ticket_hash(&self, headers: &HeaderMap) -> Option<[u8; 32]> {
        read_cookie(headers, TICKET_COOKIE).map(|ticket| self.hash_of_ticket(ticket))
    }

    fn hash_of_ticket(&self, ticket: &str) -> [u8; 32] {
        let keys = &self.service.keys;
        keys.hash(Purpose::Feedback, &[ticket.as_bytes()])
    }

    /// The question, in five buttons.
    fn question(&self, recovery: Recovery, trouble: Option<&Trouble>) -> Html<String> {
        let heading = if recovery.is_recovered {
            words::heading()
        } else {
            words::leaving_heading()
        };
        let mut page = self.begin(trouble);
        page.heading(&heading);
        page.lead(&words::lead());
        page.form(paths::FEEDBACK_PAGE);
        for score in Score::ALL {
            page.choice("score", score.number(), &words_of_score(score));
        }
        page.out.push_str("</form>");
        page.soft(&words::private());
        push_way_on(&mut page, recovery);
        self.close(page, &heading, Switch::At(paths::FEEDBACK_PAGE))
    }

    /// Thanks, with the field of the sentence.
    fn asking(&self, fields: &Fields, error: Option<&Text>) -> Html<String> {
        const FIELD: &str = "feedback-text";
        let heading = words::thanks_heading();
        let mut page = self.begin(None);
        if let Some(error) = error {
            page.errors(&[(FIELD, error.clone())]);
        }
        page.heading(&heading);
        page.paragraph(&words::thanks());
        page.form_with_id(FORM, SENTENCE_PATH);
        let label = words::sentence_label().text(&self.locale);
        page.lines(&Lines {
            id: FIELD,
            label: common::optional_label(&label),
            hint: words::sentence_hint(),
            error: error.cloned(),
            value: &fields.text,
            form: None,
        });
        page.checkbox("quote", &words::quote_label(), !fields.quote.is_empty());
        page.button(&words::send_button(), Rank::Main, "feedback-send");
        page.out.push_str("</form>");
        push_way_on(&mut page, Recovery::UNKNOWN);
        let switch = Switch::Keeps {
            form: FORM,
            to: LANGUAGE_PATH,
        };
        self.close(page, &heading, switch)
    }

    /// Thanks, and nothing more to say.
    fn thanking(&self) -> Html<String> {
        let heading = words::thanks_heading();
        let mut page = self.begin(None);
        page.heading(&heading);
        page.paragraph(&words::thanks());
        push_way_on(&mut page, Recovery::UNKNOWN);
        self.close(page, &heading, Switch::At(THANKS_PATH))
    }

    /// What the page says of the recovery of this browser.
    fn recovery(&self, flow: Option<&StoredFlow>) -> Recovery {
        flow.map_or(Recovery::UNKNOWN, |flow| Recovery {
            is_recovered: flow.record.secured.is_some(),
            goes_on: !crate::flow::is_over(flow, self.service.now()),
        })
    }

    fn begin(&self, trouble: Option<&Trouble>) -> Page<'_> {
        let mut page = self.blank();
        let _ = write!(page.out, "<div class=\"rg-stack\">");
        if let Some(trouble) = trouble {
            page.trouble(trouble);
        }
        page
    }

    fn close(&self, mut page: Page<'_>, heading: &Text, switch: Switch<'_>) -> Html<String> {
        page.out.push_str("</div>");
        self.finish(page, heading, SCREEN, switch)
    }

    fn answer(&self, page: Html<String>) -> Response {
        ([(header::CACHE_CONTROL, "no-store")], page).into_response()
    }

    fn refuse_question(&self, refusal: Refusal) -> Response {
        self.refused(refusal, |trouble| {
            self.question(Recovery::UNKNOWN, Some(&trouble))
        })
    }
}

fn words_of_score(score: Score) -> Text {
    match score {
        Score::VeryEasy => words::very_easy_button(),
        Score::Easy => words::easy_button(),
        Score::Neither => words::neither_button(),
        Score::Hard => words::hard_button(),
        Score::VeryHard => words::very_hard_button(),
    }
}

/// For an hour: whoever comes back later gives no sentence any more.
fn ticket_cookie(ticket: &str) -> Option<HeaderValue> {
    let text = format!(
        "{TICKET_COOKIE}={ticket}; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=3600"
    );
    let mut value = HeaderValue::try_from(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}
