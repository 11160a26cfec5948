//! What those who work on a case do in it.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use regain_contract::support::{AgentAct, AgentAction, RefusalAdvice};
use regain_contract::{FieldError, FieldReason, Problem, ProblemType, WhatHappened};
use regain_journey::{AgentDeed, CaseEvent, CaseState, Ending};

use super::caller::Caller;
use super::cases::{allowed, case_now, document, find, problem};
use super::change::Change;
use super::{Agents, Deed};
use crate::cases::{self, Happened, NotDone};
use crate::flow::Kept;
use crate::http::Refusal;
use crate::store::{AuditEntry, Author, CaseNote, Said, StoredCase, Transaction};
use crate::{Service, audit};

/// `POST /api/v1/support/cases/{reference}/actions`
pub(super) async fn act(
    State(service): State<Arc<Service>>,
    Path(reference): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = act_on_case(&service, &reference, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn act_on_case(
    service: &Service,
    reference: &str,
    parts: &Parts,
    body: Bytes,
) -> Result<Response, Refusal> {
    let mut change = Change::begin(service, parts, body, None).await?;
    let action: AgentAction = change.request.parse()?;
    let mut case = find(change.tx.as_mut(), reference).await?;
    let about = case.opened.reference.clone();
    match change.kept(about.as_str()).await? {
        Some(Kept::Changed) => return answer(change, &case).await,
        Some(Kept::Failed(uri)) => return Err(Problem::new(ProblemType::from_uri(&uri)).into()),
        Some(Kept::Started(_)) => return Err(ProblemType::Internal.into()),
        None => {}
    }
    change.goes_on().await?;
    let outcome = Deeds {
        service,
        agents: change.agents,
        tx: change.tx.as_mut(),
        case: &mut case,
        caller: &change.caller,
    }
    .carry_out(action)
    .await;
    match outcome {
        Ok(()) => {
            change.keep(about.as_str(), &Kept::Changed).await?;
            answer(change, &case).await
        }
        Err(Refusal::Problem(problem)) => {
            // Nothing that was begun is kept, but that somebody wanted to do
            // what they may not.
            let Change { tx, caller, .. } = change;
            drop(tx);
            if matches!(
                problem.kind,
                ProblemType::NotPermitted | ProblemType::SomebodyElse
            ) {
                note_refusal(service, &case, &caller).await?;
            }
            Err(Refusal::Problem(problem))
        }
        Err(other) => Err(other),
    }
}

/// The case after it, for those who may see it.
async fn answer(change: Change<'_>, case: &StoredCase) -> Result<Response, Refusal> {
    let Change {
        service,
        agents,
        mut tx,
        caller,
        ..
    } = change;
    let response = if caller.may(Deed::ReadCases) {
        Json(document(service, agents, tx.as_mut(), case, &caller).await?).into_response()
    } else {
        StatusCode::NO_CONTENT.into_response()
    };
    tx.commit().await?;
    Ok(response)
}

async fn note_refusal(
    service: &Service,
    case: &StoredCase,
    caller: &Caller,
) -> Result<(), Refusal> {
    let mut tx = service.store.begin().await?;
    tx.add_audit(&AuditEntry {
        case: Some(case.opened.reference.clone()),
        ..AuditEntry::new(
            service.now(),
            audit::NOT_PERMITTED,
            audit::FAILURE,
            caller.doer(),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// One action in one transaction.
struct Deeds<'a> {
    service: &'a Service,
    agents: &'a dyn Agents,
    tx: &'a mut dyn Transaction,
    case: &'a mut StoredCase,
    caller: &'a Caller,
}

impl Deeds<'_> {
    async fn carry_out(&mut self, action: AgentAction) -> Result<(), Refusal> {
        let now = case_now(self.agents, self.tx, self.case).await?;
        allowed(self.agents, self.case, &now, self.caller, act_of(&action))?;
        // The account may have got a second factor since, and who had agreed
        // may not work here any more.
        self.case.standing.case = now.case;
        match action {
            AgentAction::Take => {
                self.case.standing.assigned_to = Some(self.caller.id);
                self.write(audit::CASE_TAKEN).await
            }
            AgentAction::HandOver { to } => self.hand_over(&to).await,
            AgentAction::Note { text } => {
                let text = text_of(&text, "/note/text")?;
                self.note(text).await?;
                self.audit(audit::CASE_NOTED).await
            }
            AgentAction::Ask { text, photographs } => self.ask(&text, photographs).await,
            AgentAction::Approve { reason } => {
                let reason = text_of(&reason, "/approve/reason")?;
                self.note(reason).await?;
                self.approve().await
            }
            AgentAction::Refuse { advice, reason } => {
                let reason = text_of(&reason, "/refuse/reason")?;
                self.note(reason).await?;
                self.refuse(advice).await
            }
        }
    }

    async fn hand_over(&mut self, to: &str) -> Result<(), Refusal> {
        let not_taken = || not_taken("/hand_over/to", FieldReason::Malformed);
        let to = self.agents.named(to).ok_or_else(not_taken)?;
        // To nobody who could do nothing in it.
        let would = CaseEvent::By(to.id, to.role, AgentDeed::Asks);
        self.case.standing.case.after(would).map_err(problem)?;
        self.case.standing.assigned_to = Some(to.id);
        self.write(audit::CASE_HANDED_OVER).await
    }

    async fn ask(&mut self, text: &str, photographs: bool) -> Result<(), Refusal> {
        let mut said = vec![Said::Text(text_of(text, "/ask/text")?)];
        let mut line = audit::CASE_ASKED;
        if photographs {
            if !self.service.photographs.can_be_asked_for() {
                return Err(ProblemType::MethodUnavailable.into());
            }
            self.case.standing.asks_photographs = true;
            said.push(Said::PhotographsAsked);
            line = audit::PHOTOGRAPHS_ASKED;
        }
        self.happen(AgentDeed::Asks, said).await?;
        self.audit(line).await
    }

    /// Agrees. The person hears of it once it is decided, and not before: one
    /// of two is no promise.
    async fn approve(&mut self) -> Result<(), Refusal> {
        let event = self.event(AgentDeed::Approves);
        let (after, _) = self.case.standing.case.after(event).map_err(problem)?;
        let (said, line) = match after.state {
            CaseState::Approved => (vec![Said::Approved], audit::CASE_APPROVED),
            CaseState::Closed(_) => (vec![Said::Upheld], audit::CASE_UPHELD),
            CaseState::Open(_) | CaseState::Agreed(_) | CaseState::Refused => {
                (Vec::new(), audit::CASE_AGREED)
            }
        };
        self.happen(AgentDeed::Approves, said).await?;
        self.audit(line).await
    }

    /// Refuses, or takes back what was approved: also where somebody else has
    /// approved it since the page was read, because either way whoever presses
    /// it says that the account is not to be given.
    async fn refuse(&mut self, advice: RefusalAdvice) -> Result<(), Refusal> {
        let (said, line) = match self.case.standing.case.state {
            CaseState::Approved => {
                let approved_by = &self.case.standing.case.deciding;
                self.case.standing.taken_back.extend(approved_by);
                (Said::Withdrawn(advice), audit::CASE_WITHDRAWN)
            }
            CaseState::Closed(Ending::Upheld) => {
                let upheld_by = &self.case.standing.case.deciding;
                self.case.standing.taken_back.extend(upheld_by);
                (Said::Refused(advice), audit::CASE_WITHDRAWN)
            }
            CaseState::Open(_)
            | CaseState::Agreed(_)
            | CaseState::Refused
            | CaseState::Closed(_) => (Said::Refused(advice), audit::CASE_REFUSED),
        };
        self.case.standing.refused_with = Some(advice);
        self.happen(AgentDeed::Refuses, vec![said]).await?;
        self.audit(line).await
    }

    fn event(&self, deed: AgentDeed) -> CaseEvent {
        CaseEvent::By(self.caller.id, self.caller.role(), deed)
    }

    async fn happen(&mut self, deed: AgentDeed, said: Vec<Said>) -> Result<(), Refusal> {
        let happened = Happened {
            event: self.event(deed),
            author: Author::Agent(self.caller.id),
            said,
        };
        let done = cases::happen(self.service, self.tx, self.case, happened).await;
        done.map_err(|not_done| match not_done {
            NotDone::NotNow(not_now) => problem(not_now).into(),
            NotDone::Failed(refusal) => refusal,
        })
    }

    async fn note(&mut self, text: String) -> Result<(), Refusal> {
        let note = CaseNote {
            at: self.service.now(),
            by: self.caller.id,
            text,
        };
        let reference = &self.case.opened.reference;
        self.tx.add_case_note(reference, &note).await?;
        Ok(())
    }

    /// Writes what has changed without anything having happened for the person.
    async fn write(&mut self, line: &str) -> Result<(), Refusal> {
        self.tx.set_case(self.case).await?;
        self.audit(line).await
    }

    async fn audit(&mut self, line: &str) -> Result<(), Refusal> {
        let (doer, now) = (self.caller.doer(), self.service.now());
        cases::write_audit_by(self.tx, self.case, line, doer, now).await
    }
}

const fn act_of(action: &AgentAction) -> AgentAct {
    match action {
        AgentAction::Take => AgentAct::Take,
        AgentAction::HandOver { .. } => AgentAct::HandOver,
        AgentAction::Note { .. } => AgentAct::Note,
        AgentAction::Ask { .. } => AgentAct::Ask,
        AgentAction::Approve { .. } => AgentAct::Approve,
        AgentAction::Refuse { .. } => AgentAct::Refuse,
    }
}

/// A text that is not empty and not too long.
fn text_of(text: &str, pointer: &str) -> Result<String, Refusal> {
    WhatHappened::parse(text)
        .map(String::from)
        .map_err(|error| not_taken(pointer, error.into()))
}

/// Why one field was not taken.
pub(super) fn not_taken(pointer: &str, reason: FieldReason) -> Refusal {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = vec![FieldError::new(pointer, reason)];
    problem.into()
}
