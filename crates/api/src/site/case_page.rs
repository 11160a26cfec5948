//! The page of a case: where its person reads how it stands, and goes on with
//! it. It is plain HTML that works without a script and without the app.

mod entry;
mod examples;
pub(crate) mod photographs;
mod status;

use axum::Router;
use axum::extract::rejection::FormRejection;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Query};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get};
use regain_contract::paths::{CASE_PAGE, pages};
use regain_contract::support::Method;
use regain_contract::{
    EmailAddress, LongCode, ProblemType, Reference, Secret, TextError, WhatHappened,
};
use regain_journey::State as JourneyState;
use regain_words::casepage as words;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::forms::lines;
use super::page::Trouble;
use super::page_of::PageOf;
use crate::audit::Doer;
use crate::cases::person::{self, Moved};
use crate::cases::{self, NotDone, Used, Visitor, Why};
use crate::flow::{Browser, spend};
use crate::http::{Refusal, flow_cookie, is_cross_site};
use crate::languages::InTheirLanguage;
use crate::message::Message;
use crate::store::{AuditEntry, StoredCase, StoredFlow, Transaction};
use crate::{audit, limits};
use entry::{Entry, Wrong};
use status::{Done, Form, Status};

pub(super) use examples::all as examples;

/// The largest form that is read, in bytes: a message at its longest, each
/// character of four bytes written as twelve.
const BODY_LIMIT: usize = 32 * 1024;

/// The answers that the usual time is taken of: the last so many.
const USUAL_OF: u32 = 50;

/// How few of them say nothing.
const USUAL_FROM: usize = 5;

/// The script of the page.
const SCRIPT: &str = include_str!("case_page/case.js");

/// The page of a case.
#[derive(Clone, Copy, Debug)]
pub struct OfCase;

type CasePage = PageOf<OfCase>;

/// The addresses below the page.
pub mod at {
    /// POST: the reference and the code let a browser in.
    pub const OPEN: &str = "/help/case/open";
    /// POST: the code is sent to the address of the case.
    pub const CODE: &str = "/help/case/code";
    /// POST: a message.
    pub const WRITE: &str = "/help/case/write";
    /// POST: another address to be reached at.
    pub const ADDRESS: &str = "/help/case/address";
    /// POST: a code for another device.
    pub const DEVICE: &str = "/help/case/device";
    /// POST: the page in another language, with what was typed on it.
    pub const LANGUAGE: &str = "/help/case/language";
    /// GET: asks; POST: closes the case.
    pub const CLOSE: &str = "/help/case/close";
    /// POST: an appeal.
    pub const APPEAL: &str = "/help/case/appeal";
    /// POST: uses the way of an approval.
    pub const GO_ON: &str = "/help/case/go-on";
    /// POST: ends the visit of this browser.
    pub const LEAVE: &str = "/help/case/leave";
    /// The script.
    pub const SCRIPT: &str = "/help/case/case.js";

    /// All that are posted to.
    pub const POSTED: [&str; 10] = [
        OPEN, CODE, WRITE, ADDRESS, DEVICE, LANGUAGE, CLOSE, APPEAL, GO_ON, LEAVE,
    ];
}

/// The routes.
pub fn routes(page: PageOf<OfCase>) -> Router {
    Router::new()
        .route(CASE_PAGE, get(show))
        .route(at::OPEN, posted().post(open))
        .route(at::CODE, posted().post(send_code))
        .route(at::WRITE, posted().post(write))
        .route(at::ADDRESS, posted().post(change_address))
        .route(at::DEVICE, posted().post(show_code))
        .route(at::LANGUAGE, posted().post(switch))
        .route(at::CLOSE, get(ask_to_close).post(close))
        .route(at::APPEAL, posted().post(appeal))
        .route(at::GO_ON, posted().post(go_on))
        .route(at::LEAVE, posted().post(leave))
        .route(at::SCRIPT, get(script))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(page)
}

/// The address of an answer, opened again: the page says how the case stands.
fn posted() -> MethodRouter<CasePage> {
    get(|| async { Redirect::to(CASE_PAGE) })
}

async fn script() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        SCRIPT,
    )
}

/// The forms as they arrive. Members that are not known are passed over: a
/// browser's extension may add some.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    reference: String,
    code: Secret,
    text: String,
    contact: String,
    /// The language that was chosen, where that is what was pressed.
    lang: String,
}

type Body = Result<axum::Form<Fields>, FormRejection>;

/// What was just done, as the address of the page says it.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Shown {
    done: Option<Done>,
}

/// `GET /help/case`
async fn show(InTheirLanguage(here): InTheirLanguage<CasePage>, parts: Parts) -> Response {
    let mut parts = parts;
    // What is not known is as good as nothing.
    let shown = Query::<Shown>::from_request_parts(&mut parts, &()).await;
    // Nor is what another site, or a link in a mail, says was done.
    let own = !is_cross_site(&parts.headers, &here.service.settings.origin);
    let done = shown.ok().filter(|_| own).and_then(|shown| shown.0.done);
    here.answer(here.show(&parts.headers, done).await)
}

/// `GET /help/case/close`
async fn ask_to_close(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    headers: HeaderMap,
) -> Response {
    here.answer(here.ask_to_close(&headers).await)
}

/// `POST /help/case/open`
async fn open(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    let fields = match here.read(&parts, body) {
        Ok(fields) => fields,
        Err(answer) => return answer.into_response(),
    };
    let entry = Entry {
        reference: fields.reference.clone(),
        text: lines(&fields.text),
        ..Entry::default()
    };
    match here.open(&parts, &fields, entry.clone()).await {
        Ok(answer) => answer,
        Err(refusal) => here.refused(refusal, |trouble| here.entry_page(&entry, Some(trouble))),
    }
}

/// `POST /help/case/code`
async fn send_code(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    let fields = match here.read(&parts, body) {
        Ok(fields) => fields,
        Err(answer) => return answer.into_response(),
    };
    let entry = Entry {
        reference: fields.reference.clone(),
        text: lines(&fields.text),
        ..Entry::default()
    };
    match here.send_code(&parts, entry.clone()).await {
        Ok(answer) => answer,
        Err(refusal) => here.refused(refusal, |trouble| here.entry_page(&entry, Some(trouble))),
    }
}

/// `POST /help/case/write`
async fn write(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    here.change(parts, body, What::Write).await
}

/// `POST /help/case/address`
async fn change_address(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    here.change(parts, body, What::Address).await
}

/// `POST /help/case/device`
async fn show_code(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    here.change(parts, body, What::Device).await
}

/// `POST /help/case/language`: changes nothing but what the page looks like.
async fn switch(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    let fields = match here.read(&parts, body) {
        Ok(fields) => fields,
        Err(answer) => return answer.into_response(),
    };
    match here.read_status(&parts.headers).await {
        Ok(Some(case)) => here.switched(&fields.lang, |here| {
            here.status_page(&case, &form_of(&fields, None))
        }),
        Ok(None) => here.switched(&fields.lang, |here| {
            let entry = Entry {
                reference: fields.reference.clone(),
                text: lines(&fields.text),
                ..Entry::default()
            };
            here.entry_page(&entry, None)
        }),
        Err(refusal) => here.answer(Err(refusal)),
    }
}

/// `POST /help/case/close`
async fn close(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    here.change(parts, body, What::Close).await
}

/// `POST /help/case/appeal`
async fn appeal(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    here.change(parts, body, What::Appeal).await
}

/// `POST /help/case/go-on`
async fn go_on(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    here.change(parts, body, What::GoOn).await
}

/// `POST /help/case/leave`
async fn leave(
    InTheirLanguage(here): InTheirLanguage<CasePage>,
    parts: Parts,
    body: Body,
) -> Response {
    if let Err(answer) = here.read(&parts, body) {
        return answer.into_response();
    }
    here.answer(here.leave(&parts.headers).await)
}

/// What its person does in a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Write,
    Address,
    Device,
    Close,
    Appeal,
    GoOn,
}

/// What became of it.
enum Became {
    /// It is done; the page says so.
    Done(Done),
    /// The same, and this cookie goes with it.
    Moved(HeaderValue),
    /// A code that is shown once.
    Code(LongCode),
    /// A flow has begun, and the visit goes on beside it.
    Flow {
        token: Zeroizing<String>,
        flow: Box<StoredFlow>,
        visit: HeaderValue,
    },
    /// The text was not taken.
    Wrong(TextError),
}

impl CasePage {
    /// The fields of a form of ours.
    fn read(&self, parts: &Parts, body: Body) -> Result<Fields, (StatusCode, Html<String>)> {
        let unreadable = |status| {
            let entry = Entry::default();
            let page = self.entry_page(&entry, Some(Trouble::Unreadable));
            (status, page)
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

    async fn show(&self, headers: &HeaderMap, done: Option<Done>) -> Result<Response, Refusal> {
        let mut tx = self.service.store.read().await?;
        let visitor = cases::visitor(&self.service, tx.as_mut(), headers).await?;
        let Some(Visitor { case, .. }) = visitor else {
            let entry = Entry {
                left: done == Some(Done::Left),
                ..Entry::default()
            };
            return Ok(self.entry_page(&entry, None).into_response());
        };
        let status = self.status(tx.as_mut(), case).await?;
        let form = Form {
            done,
            ..Form::default()
        };
        Ok(self.status_page(&status, &form).into_response())
    }

    async fn ask_to_close(&self, headers: &HeaderMap) -> Result<Response, Refusal> {
        let mut tx = self.service.store.read().await?;
        let visitor = cases::visitor(&self.service, tx.as_mut(), headers).await?;
        let may_close = visitor.filter(|visitor| status::can_be_closed(&visitor.case));
        let Some(Visitor { case, .. }) = may_close else {
            return Ok(Redirect::to(CASE_PAGE).into_response());
        };
        let page = status::ask_to_close(self.shell(), &self.locale, &case);
        Ok(Html(page).into_response())
    }

    /// Lets a browser in, or says that this does not: the same for a case that
    /// there is not and for a code that is not its newest.
    async fn open(
        &self,
        parts: &Parts,
        fields: &Fields,
        mut entry: Entry,
    ) -> Result<Response, Refusal> {
        let reference = Reference::parse(&fields.reference);
        let code = LongCode::parse(fields.code.expose_secret());
        let (Some(reference), Ok(code)) = (&reference, &code) else {
            entry.wrong = Some(Wrong::Typed {
                reference: reference.is_none(),
                code: code.is_err(),
            });
            let page = self.entry_page(&entry, None);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        };
        let service = &self.service;
        let network = self.network(parts);
        // In a transaction of its own: what does not open is counted too.
        let mut tx = service.store.begin().await?;
        let limit = [(limits::CASE_ENTRIES_PER_NETWORK, network.as_str())];
        spend(service, tx.as_mut(), &limit).await?;
        tx.commit().await?;
        let mut tx = service.store.begin().await?;
        let let_in = cases::let_in(service, tx.as_mut(), &parts.headers, reference, code).await;
        let (case, cookie) = match let_in {
            Ok(let_in) => let_in,
            Err(Refusal::Problem(_)) => {
                drop(tx);
                self.note_not_entered().await?;
                entry.wrong = Some(Wrong::NotOpened);
                let page = self.entry_page(&entry, None);
                return Ok((StatusCode::FORBIDDEN, page).into_response());
            }
            Err(other) => return Err(other),
        };
        let now = service.now();
        let doer = Doer::with(Method::CaseCode);
        cases::write_audit_by(tx.as_mut(), &case, audit::CASE_ENTERED, doer, now).await?;
        let mut response = if entry.text.trim().is_empty() {
            Redirect::to(CASE_PAGE).into_response()
        } else {
            // What was being written when the visit was over comes along.
            let status = self.status(tx.as_mut(), case).await?;
            let form = Form {
                text: entry.text,
                ..Form::default()
            };
            self.status_page(&status, &form).into_response()
        };
        tx.commit().await?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    }

    /// Has the code sent to the address of the case, if there is such a case:
    /// the answer is the same, and so is what is done for it.
    async fn send_code(&self, parts: &Parts, entry: Entry) -> Result<Response, Refusal> {
        let Some(reference) = Reference::parse(&entry.reference) else {
            let entry = Entry {
                wrong: Some(Wrong::Typed {
                    reference: true,
                    code: false,
                }),
                ..entry
            };
            let page = self.entry_page(&entry, None);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        };
        let service = &self.service;
        let network = self.network(parts);
        let mut tx = service.store.begin().await?;
        let limit = [(limits::CASE_CODES_PER_NETWORK, network.as_str())];
        spend(service, tx.as_mut(), &limit).await?;
        let limit = [(limits::CASE_CODES_PER_REFERENCE, reference.as_str())];
        match spend(service, tx.as_mut(), &limit).await {
            Ok(()) => self.mail_code(tx.as_mut(), &reference, &network).await?,
            // Nobody is told: whoever has used it up would be told when the
            // person of the case asks.
            Err(Refusal::Problem(_)) => {}
            Err(other) => return Err(other),
        }
        tx.commit().await?;
        let page = entry::sent(self.shell(), &self.locale, &entry);
        Ok(Html(page).into_response())
    }

    async fn mail_code(
        &self,
        tx: &mut dyn Transaction,
        reference: &Reference,
        network: &str,
    ) -> Result<(), Refusal> {
        let service = &self.service;
        let now = service.now();
        // One whose texts were wiped has no address any more.
        let case = tx.case(reference).await?;
        let case = case.filter(|case| !case.opened.contact.is_empty());
        let Some(mut case) = case else {
            let nobody = Message::Nobody.in_language(self.locale.tag());
            let nobody = nobody.seal(&service.keys, service.random.as_ref())?;
            tx.add_message(&nobody, now).await?;
            return Ok(());
        };
        if cases::send_code(service, tx, &mut case, Why::Asked, network).await? {
            tx.set_case(&case).await?;
            cases::write_audit(tx, &case, audit::CASE_CODE_ASKED, None, now).await?;
        }
        Ok(())
    }

    /// In which case is not said: there may be none of the reference.
    async fn note_not_entered(&self) -> Result<(), Refusal> {
        let mut tx = self.service.store.begin().await?;
        let (event, outcome) = (audit::CASE_NOT_ENTERED, audit::FAILURE);
        tx.add_audit(&AuditEntry {
            about: Some(Method::CaseCode),
            ..AuditEntry::new(self.service.now(), event, outcome, Doer::nobody())
        })
        .await?;
        Ok(tx.commit().await?)
    }

    async fn leave(&self, headers: &HeaderMap) -> Result<Response, Refusal> {
        let mut tx = self.service.store.begin().await?;
        let cookie = cases::leave(&self.service, tx.as_mut(), headers).await?;
        tx.commit().await?;
        let mut response = to_page(Done::Left);
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    }

    /// Does something in the case of this browser.
    async fn change(&self, parts: Parts, body: Body, what: What) -> Response {
        let fields = match self.read(&parts, body) {
            Ok(fields) => fields,
            Err(answer) => return answer.into_response(),
        };
        match self.carry_out(&parts, &fields, what).await {
            Ok(answer) => answer,
            Err(NotDone::NotNow(why)) => {
                tracing::info!(event = audit::OUT_OF_ORDER, ?why);
                to_page(Done::Changed)
            }
            Err(NotDone::Failed(refusal)) => {
                // With what was typed.
                let form = form_of(&fields, Some(what));
                let status = self.read_status(&parts.headers).await;
                self.refused(refusal, |trouble| match &status {
                    Ok(Some(status)) => self.status_page(
                        status,
                        &Form {
                            trouble: Some(trouble),
                            ..form
                        },
                    ),
                    Ok(None) | Err(_) => self.entry_page(&Entry::default(), Some(trouble)),
                })
            }
        }
    }

    async fn read_status(&self, headers: &HeaderMap) -> Result<Option<Status>, Refusal> {
        let mut tx = self.service.store.read().await?;
        let visitor = cases::visitor(&self.service, tx.as_mut(), headers).await?;
        match visitor {
            Some(Visitor { case, .. }) => self.status(tx.as_mut(), case).await.map(Some),
            None => Ok(None),
        }
    }

    async fn carry_out(
        &self,
        parts: &Parts,
        fields: &Fields,
        what: What,
    ) -> Result<Response, NotDone> {
        let service = &self.service;
        let headers = &parts.headers;
        let network = self.network(parts);
        if what == What::GoOn {
            cases::refresh_account(service, headers).await?;
        }
        let mut tx = service.store.begin().await?;
        let visitor = cases::visitor(service, tx.as_mut(), headers).await?;
        let Some(Visitor { mut case, since }) = visitor else {
            // The visit was over. What was typed is not lost.
            let entry = Entry {
                text: lines(&fields.text),
                ..Entry::default()
            };
            let page = self.entry_page(&entry, None);
            return Ok((StatusCode::FORBIDDEN, page).into_response());
        };
        cases::go_on(service, tx.as_mut(), headers).await?;
        let became = match what {
            What::Write => match WhatHappened::parse(&lines(&fields.text)) {
                Ok(text) => {
                    person::write(service, tx.as_mut(), &mut case, text).await?;
                    Became::Done(Done::Written)
                }
                Err(error) => Became::Wrong(error),
            },
            What::Appeal => match WhatHappened::parse(&lines(&fields.text)) {
                Ok(text) => {
                    person::appeal(service, tx.as_mut(), &mut case, text).await?;
                    Became::Done(Done::Appealed)
                }
                Err(error) => Became::Wrong(error),
            },
            What::Address => match EmailAddress::parse(&fields.contact) {
                Ok(address) => {
                    let note = words::said_address().text(&self.locale);
                    let moved = Moved {
                        address,
                        note,
                        network: &network,
                    };
                    person::change_address(service, tx.as_mut(), &mut case, moved).await?;
                    let tx = tx.as_mut();
                    Became::Moved(cases::visit_on(service, tx, headers, &case, since).await?)
                }
                Err(error) => Became::Wrong(error),
            },
            What::Device => Became::Code(person::show_code(service, tx.as_mut(), &mut case).await?),
            What::Close => {
                person::close(service, tx.as_mut(), &mut case).await?;
                Became::Done(Done::Closed)
            }
            What::GoOn => {
                let browser = Browser::of(service, headers, &network);
                let why_back = words::said_account_changed().text(&self.locale);
                let (tx, case) = (tx.as_mut(), &mut case);
                let used = cases::use_way(service, tx, case, headers, browser, why_back).await?;
                // The cookie of the flow takes the place of the one that may
                // have let this browser in.
                match used {
                    Used::Back => Became::Done(Done::Back),
                    Used::Open { token, flow } => {
                        let visit = cases::visit_on(service, tx, headers, case, since).await?;
                        Became::Flow { token, flow, visit }
                    }
                }
            }
        };
        Ok(self.after(tx, case, fields, what, became).await?)
    }

    async fn after(
        &self,
        mut tx: Box<dyn Transaction>,
        case: StoredCase,
        fields: &Fields,
        what: What,
        became: Became,
    ) -> Result<Response, Refusal> {
        let service = &self.service;
        match became {
            Became::Done(done) => {
                tx.commit().await?;
                Ok(to_page(done))
            }
            Became::Moved(cookie) => {
                tx.commit().await?;
                let mut response = to_page(Done::Moved);
                response.headers_mut().insert(header::SET_COOKIE, cookie);
                Ok(response)
            }
            Became::Code(code) => {
                tx.commit().await?;
                let origin = &service.settings.origin;
                let shown = status::Code {
                    reference: &case.opened.reference,
                    code: &code,
                    origin,
                };
                let page = status::code(self.shell(), &self.locale, &shown);
                Ok(Html(page).into_response())
            }
            Became::Flow { token, flow, visit } => {
                let cookie = flow_cookie(&token).ok_or(ProblemType::Internal)?;
                tx.commit().await?;
                let mut response = Redirect::to(page_of(flow.record.journey.state)).into_response();
                let headers = response.headers_mut();
                headers.append(header::SET_COOKIE, cookie);
                headers.append(header::SET_COOKIE, visit);
                Ok(response)
            }
            Became::Wrong(error) => {
                let status = self.status(tx.as_mut(), case).await?;
                tx.commit().await?;
                let form = Form {
                    wrong: Some(error),
                    ..form_of(fields, Some(what))
                };
                let page = self.status_page(&status, &form);
                Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
            }
        }
    }

    /// Everything that the page says of a case.
    async fn status(&self, tx: &mut dyn Transaction, case: StoredCase) -> Result<Status, Refusal> {
        let waits = case.standing.waits_for_service();
        let before = if waits {
            Some(tx.cases_waiting_before(&case).await?)
        } else {
            None
        };
        let usual = if waits {
            usual(tx.first_answers(USUAL_OF).await?)
        } else {
            None
        };
        let messages = tx.case_messages(&case.opened.reference).await?;
        let photographs = photographs::section(&self.service, tx, &case, &self.locale).await?;
        Ok(Status {
            now: self.service.now(),
            case,
            messages,
            photographs,
            before,
            usual,
        })
    }

    fn entry_page(&self, entry: &Entry, trouble: Option<Trouble>) -> Html<String> {
        Html(entry::page(
            self.shell(),
            &self.locale,
            entry,
            trouble.as_ref(),
        ))
    }

    fn status_page(&self, status: &Status, form: &Form) -> Html<String> {
        Html(status::page(self.shell(), &self.locale, status, form))
    }

    fn answer(&self, result: Result<Response, Refusal>) -> Response {
        result.unwrap_or_else(|refusal| {
            self.refused(refusal, |trouble| {
                self.entry_page(&Entry::default(), Some(trouble))
            })
        })
    }
}

/// What was typed, for the page again; and what it was sent for, if for
/// anything.
fn form_of(fields: &Fields, what: Option<What>) -> Form {
    Form {
        text: lines(&fields.text),
        contact: fields.contact.clone(),
        is_address: what == Some(What::Address),
        ..Form::default()
    }
}

fn to_page(done: Done) -> Response {
    Redirect::to(&format!("{CASE_PAGE}?done={}", done.name())).into_response()
}

/// The page of the app for where a flow begins after a decision.
const fn page_of(state: JourneyState) -> &'static str {
    match state {
        JourneyState::Waiting => pages::WAITING,
        JourneyState::CheckMailbox
        | JourneyState::SecureMailbox
        | JourneyState::Identify
        | JourneyState::ChooseProof
        | JourneyState::EnterCode(_)
        | JourneyState::UsePasskey => pages::PROOFS,
        JourneyState::NewBackupCode => pages::BACKUP_CODE,
        JourneyState::Secure(_)
        | JourneyState::Done
        | JourneyState::CaseDetails(_)
        | JourneyState::CaseCheck(_)
        | JourneyState::CaseOpened
        | JourneyState::Ended(_) => pages::TASKS,
    }
}

/// The median, of enough.
fn usual(mut times: Vec<i64>) -> Option<u32> {
    if times.len() < USUAL_FROM {
        return None;
    }
    times.sort_unstable();
    let middle = times.get(times.len() / 2).copied()?;
    u32::try_from(middle).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_time_is_that_of_the_middle_and_of_enough() {
        assert_eq!(usual(vec![1, 2, 3, 4]), None);
        assert_eq!(usual(vec![9, 1, 5, 100, 3]), Some(5));
        assert_eq!(usual(vec![9, 1, 5, 100, 3, 7]), Some(7));
    }
}
