//! The human route without the app: a form that any browser can send, and a
//! page with the reference.

mod page;

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, State, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use regain_contract::{CaseAnswers, CaseAnswersRequest, FieldError, Situation, UnixSeconds, paths};
use regain_words::Locale;
use serde::Deserialize;

use super::files::Site;
use crate::{
    Service,
    cases::{self, Joined, Opening},
    flow::{CaseDraft, spend},
    http::{Refusal, client_network, is_cross_site},
    limits,
};
use page::{Form, Notice, Opened};

/// The largest form that is read, in bytes: answers at their longest, each
/// character of four bytes written as twelve.
const BODY_LIMIT: usize = 32 * 1024;

/// For how long the same answers join the case that they opened, in seconds.
/// A form without a script has no idempotency key, and people press twice.
const JOINS_WITHIN: i64 = 600;

/// What the form is answered with.
#[derive(Clone)]
pub struct PlainCase {
    /// The service.
    pub service: Arc<Service>,
    /// The app, whose document the pages borrow.
    pub site: Arc<Site>,
    /// The language, with the name of the service.
    pub locale: Locale,
    /// The address that answers come from.
    pub sender: String,
}

/// The route.
pub fn routes(plain_case: PlainCase) -> Router {
    Router::new()
        .route(paths::PLAIN_CASE, get(to_form).post(receive))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(plain_case)
}

/// The address of the answer, opened again: the form is on the first screen.
async fn to_form() -> Redirect {
    Redirect::to("/#help")
}

/// The form as it arrives. Members it does not know are passed over: a
/// browser's extension may add some.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    account: String,
    contact: String,
    what_happened: String,
    situation: String,
}

impl Fields {
    /// Line ends travel as CR LF, which would count as two characters.
    fn form(self) -> Form {
        Form {
            situation: Situation::from_slug(&self.situation),
            answers: CaseAnswersRequest {
                account: self.account,
                contact: self.contact,
                what_happened: self.what_happened.replace("\r\n", "\n"),
            },
        }
    }
}

/// `POST /help`
async fn receive(
    State(here): State<PlainCase>,
    parts: Parts,
    body: Result<axum::Form<Fields>, FormRejection>,
) -> Response {
    let headers = &parts.headers;
    if comes_from_elsewhere(headers, &here.service.settings.origin) {
        // Not with what came: another site wrote it.
        return here.form_page(StatusCode::FORBIDDEN, &Form::default(), Notice::Unreadable);
    }
    let fields = match body {
        Ok(axum::Form(fields)) => fields,
        Err(rejection) => {
            return here.form_page(rejection.status(), &Form::default(), Notice::Unreadable);
        }
    };
    let form = fields.form();
    let answers = match form.answers.parse() {
        Ok(answers) => answers,
        Err(errors) => return here.errors_page(&form, &errors),
    };
    let network = client_network(
        headers,
        &parts.extensions,
        here.service.settings.trusted_proxy_header.as_deref(),
        &here.service.keys,
    );
    match here.open(form.situation, answers, &network).await {
        Ok(opened) => here.opened_page(&opened),
        Err(refusal) => here.refused_page(&form, refusal),
    }
}

impl PlainCase {
    /// Opens a case, or finds the one that the same answers opened a moment
    /// ago.
    async fn open(
        &self,
        situation: Option<Situation>,
        answers: CaseAnswers,
        network: &str,
    ) -> Result<Opened, Refusal> {
        let service = &self.service;
        let now = service.now();
        let draft = CaseDraft {
            account: answers.account.into(),
            contact: answers.contact.into(),
            what_happened: answers.what_happened.into(),
        };
        let content_hash = cases::content_hash(service, &draft);
        let mut transaction = service.store.begin().await?;
        let joined = transaction
            .case_with_content(&content_hash, now.plus(-JOINS_WITHIN))
            .await?;
        if let Some(case) = joined {
            return Ok(Opened {
                reference: case.opened.reference,
                days: days(now, case.opened.reply_by),
            });
        }
        spend(
            service,
            transaction.as_mut(),
            &[(limits::CASES_PER_NETWORK, network)],
        )
        .await?;
        let opening = Opening {
            draft: &draft,
            situation,
            flow_id: None,
            account_id: None,
            contacted_by_someone: false,
        };
        let Joined { case, .. } = cases::open(service, transaction.as_mut(), opening).await?;
        transaction.commit().await?;
        Ok(Opened {
            reference: case.opened.reference,
            days: days(now, case.due_at.unwrap_or(case.opened.reply_by)),
        })
    }

    fn form_page(&self, status: StatusCode, form: &Form, notice: Notice) -> Response {
        let page = page::form(self.site.shell(), &self.locale, form, &notice);
        (status, Html(page)).into_response()
    }

    fn errors_page(&self, form: &Form, errors: &[FieldError]) -> Response {
        let notice = Notice::Errors(errors.to_vec());
        self.form_page(StatusCode::UNPROCESSABLE_ENTITY, form, notice)
    }

    fn opened_page(&self, opened: &Opened) -> Response {
        let page = page::opened(self.site.shell(), &self.locale, opened, &self.sender);
        Html(page).into_response()
    }

    /// The form with what was typed, and with why it was not taken.
    fn refused_page(&self, form: &Form, refusal: Refusal) -> Response {
        let now = self.service.now();
        let retry_at = match &refusal {
            Refusal::Problem(problem) => problem.retry_at,
            Refusal::Store(_) | Refusal::Randomness => None,
        };
        // The API's own answer has the status and `Retry-After`, and logs
        // what failed inside.
        let answer = refusal.into_response_at(now);
        let notice = match answer.status() {
            StatusCode::TOO_MANY_REQUESTS => Notice::Wait(retry_at.unwrap_or(now)),
            _ => Notice::Trouble,
        };
        let mut response = self.form_page(answer.status(), form, notice);
        if let Some(seconds) = answer.headers().get(header::RETRY_AFTER) {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, seconds.clone());
        }
        response
    }
}

fn days(now: UnixSeconds, reply_by: UnixSeconds) -> u32 {
    const DAY: i64 = 24 * 3600;
    u32::try_from((reply_by.since(now) + DAY - 1).div_euclid(DAY).max(1)).unwrap_or(u32::MAX)
}

/// Whether a page of another site sent the form.
///
/// Our pages have no referrer, so a browser too old for `Sec-Fetch-Site`
/// says `Origin: null` for our own form (Fetch, "append a request Origin
/// header"). Those browsers are whom the form is for, and it acts on nobody's
/// behalf: it uses no cookie.
pub(super) fn comes_from_elsewhere(headers: &HeaderMap, origin: &str) -> bool {
    let nameless = headers.get("sec-fetch-site").is_none()
        && headers
            .get(header::ORIGIN)
            .is_some_and(|from| from == "null");
    !nameless && is_cross_site(headers, origin)
}
