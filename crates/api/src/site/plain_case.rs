//! The human route without the app: a form that any browser can send, and a
//! page with the reference.

mod examples;
mod page;

use axum::{
    Router,
    extract::{DefaultBodyLimit, rejection::FormRejection},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use regain_contract::{CaseAnswers, CaseAnswersRequest, FieldError, Reference, Situation, paths};
use serde::Deserialize;

use super::{PageOf, forms::lines, page::Trouble};
use crate::identity::mirror;
use crate::{
    cases::{self, Joined, Opening},
    flow::{CaseDraft, spend},
    http::{Refusal, is_cross_site},
    languages::InTheirLanguage,
    limits,
};
use page::{Form, Notice, Opened};

pub(super) use examples::all as examples;

/// The largest form that is read, in bytes: answers at their longest, each
/// character of four bytes written as twelve.
const BODY_LIMIT: usize = 32 * 1024;

/// For how long the same answers join the case that they opened, in seconds.
/// A form without a script has no idempotency key, and people press twice.
const JOINS_WITHIN: i64 = 600;

/// The form, and what it is answered with.
#[derive(Clone, Debug)]
pub struct OfPlainCase {
    /// The address that answers come from.
    pub sender: String,
}

type PlainCase = PageOf<OfPlainCase>;

/// Where the form is drawn again in another language, with what was typed.
pub const LANGUAGE_PATH: &str = "/help/language";

/// The routes.
pub fn routes(plain_case: PageOf<OfPlainCase>) -> Router {
    Router::new()
        .route(paths::PLAIN_CASE, get(to_form).post(receive))
        .route(LANGUAGE_PATH, get(to_form).post(switch))
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
    /// The language that was chosen, where that is what was pressed.
    lang: String,
}

impl Fields {
    fn form(self) -> Form {
        Form {
            situation: Situation::from_slug(&self.situation),
            answers: CaseAnswersRequest {
                account: self.account,
                contact: self.contact,
                what_happened: lines(&self.what_happened),
            },
        }
    }
}

type Body = Result<axum::Form<Fields>, FormRejection>;

/// `POST /help/language`: changes nothing but what the form looks like.
async fn switch(
    InTheirLanguage(here): InTheirLanguage<PlainCase>,
    parts: Parts,
    body: Body,
) -> Response {
    match here.read(&parts, body) {
        Ok(fields) => {
            let tag = fields.lang.clone();
            let form = fields.form();
            here.switched(&tag, |here| here.form_html(&form, &Notice::None))
        }
        Err(answer) => answer.into_response(),
    }
}

/// `POST /help`
async fn receive(
    InTheirLanguage(here): InTheirLanguage<PlainCase>,
    parts: Parts,
    body: Body,
) -> Response {
    let fields = match here.read(&parts, body) {
        Ok(fields) => fields,
        Err(answer) => return answer.into_response(),
    };
    let form = fields.form();
    let answers = match form.answers.parse() {
        Ok(answers) => answers,
        Err(errors) => return here.errors_page(&form, &errors),
    };
    let network = here.network(&parts);
    match here.open(form.situation, answers, &network).await {
        Ok((opened, cookie)) => {
            let mut response = here.opened_html(&opened).into_response();
            if let Some(cookie) = cookie {
                response.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            response
        }
        Err(refusal) => here.refused_page(&form, refusal),
    }
}

impl PlainCase {
    /// The fields of a form of ours.
    fn read(&self, parts: &Parts, body: Body) -> Result<Fields, (StatusCode, Html<String>)> {
        let unreadable = |status| {
            let notice = Notice::Trouble(Trouble::Unreadable);
            (status, self.form_html(&Form::default(), &notice))
        };
        if is_cross_site(&parts.headers, &self.service.settings.origin) {
            // Not with what came: another site wrote it.
            return Err(unreadable(StatusCode::FORBIDDEN));
        }
        match body {
            Ok(axum::Form(fields)) => Ok(fields),
            Err(rejection) => Err(unreadable(rejection.status())),
        }
    }

    /// Opens a case, or finds the one that the same answers opened a moment
    /// ago; and the cookie that lets this browser in to a new one.
    async fn open(
        &self,
        situation: Option<Situation>,
        answers: CaseAnswers,
        network: &str,
    ) -> Result<(Opened, Option<HeaderValue>), Refusal> {
        let service = &self.service;
        let now = service.now();
        let draft = CaseDraft {
            account: answers.account.into(),
            contact: answers.contact.into(),
            what_happened: answers.what_happened.into(),
        };
        let content_hash = cases::content_hash(service, &draft, cases::claim_of(situation));
        // A case is opened, whatever becomes of the system that the account is in.
        let _ = mirror::refresh_by_name(service, network, &draft.account).await;
        let mut transaction = service.store.begin().await?;
        let joined = transaction
            .case_with_content(&content_hash, now.plus(-JOINS_WITHIN))
            .await?;
        if let Some(case) = joined {
            return Ok((self.opened(case.opened.reference), None));
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
            proven: regain_journey::Proofs::NONE,
            contacted_by_someone: false,
            language: self.locale.tag(),
            network,
        };
        let Joined { case, was_open } = cases::open(service, transaction.as_mut(), opening).await?;
        // Whoever joins a case sees nothing of it before they have read the
        // mail.
        let cookie = if was_open {
            None
        } else {
            Some(cases::visit(service, transaction.as_mut(), &case, None).await?)
        };
        transaction.commit().await?;
        Ok((self.opened(case.opened.reference), cookie))
    }

    /// What is said is the same whether the case was open before or not.
    fn opened(&self, reference: Reference) -> Opened {
        Opened {
            reference,
            days: days(self.service.settings.case_reply_within),
        }
    }

    fn form_html(&self, form: &Form, notice: &Notice) -> Html<String> {
        Html(page::form(self.shell(), &self.locale, form, notice))
    }

    fn form_page(&self, status: StatusCode, form: &Form, notice: &Notice) -> Response {
        (status, self.form_html(form, notice)).into_response()
    }

    fn errors_page(&self, form: &Form, errors: &[FieldError]) -> Response {
        let notice = Notice::Errors(errors.to_vec());
        self.form_page(StatusCode::UNPROCESSABLE_ENTITY, form, &notice)
    }

    fn opened_html(&self, opened: &Opened) -> Html<String> {
        let sender = &self.own.sender;
        Html(page::opened(self.shell(), &self.locale, opened, sender))
    }

    /// The form with what was typed, and with why it was not taken.
    fn refused_page(&self, form: &Form, refusal: Refusal) -> Response {
        self.refused(refusal, |trouble| {
            self.form_html(form, &Notice::Trouble(trouble))
        })
    }
}

fn days(seconds: i64) -> u32 {
    const DAY: i64 = 24 * 3600;
    u32::try_from((seconds + DAY - 1).div_euclid(DAY).max(1)).unwrap_or(u32::MAX)
}
