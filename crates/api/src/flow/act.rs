mod case;
mod code;
mod password;

use regain_contract::{Action, Problem, ProblemType, UnixSeconds};
use regain_journey::{Effect, Event};

use crate::http::Refusal;
use crate::limits::Rate;
use crate::store::{AuditEntry, StoreResult, StoredFlow, Transaction};
use crate::{Service, audit};

pub(crate) use case::{content_hash as case_content_hash, open as open_case};
pub(super) use password::{Prepared, check, prepare};

/// The name under which failures with mailed codes are counted.
pub(super) const EMAIL_CODE: &str = "email_code";

/// One action in one transaction.
pub(super) struct Act<'a> {
    pub(super) service: &'a Service,
    pub(super) tx: &'a mut dyn Transaction,
    pub(super) flow: &'a mut StoredFlow,
    pub(super) network: &'a str,
    pub(super) now: UnixSeconds,
}

/// What became of an action.
pub(super) enum Outcome {
    /// It was carried out.
    Changed(Effect),
    /// It failed, and the failure is counted.
    Failed(ProblemType),
    /// It was not carried out; nothing is written.
    Refused(Box<Problem>),
}

impl Outcome {
    fn refused(kind: ProblemType) -> Result<Self, Refusal> {
        Ok(Self::Refused(Box::new(Problem::new(kind))))
    }

    fn until(kind: ProblemType, retry_at: UnixSeconds) -> Result<Self, Refusal> {
        let mut problem = Problem::new(kind);
        problem.retry_at = Some(retry_at);
        Ok(Self::Refused(Box::new(problem)))
    }
}

impl Act<'_> {
    /// Carries out `action` on the flow, which the caller writes.
    pub(super) async fn carry_out(
        &mut self,
        action: Action,
        prepared: Option<Prepared>,
    ) -> Result<Outcome, Refusal> {
        match action {
            Action::Identify(identifier) => code::identify(self, &identifier).await,
            Action::ResendCode => code::resend(self).await,
            Action::SubmitCode(code) => code::submit(self, &code).await,
            Action::ChangeIdentifier => {
                self.flow.record.codes.clear();
                self.step(Event::ChangeIdentifier)
            }
            Action::SetPassword(_) => password::set(self, prepared).await,
            Action::AskPerson => self.step(Event::PersonAsked),
            Action::LeaveCase => self.step(Event::CaseLeft),
            Action::AnswerCase(answers) => case::answer(self, answers),
            Action::ChangeCaseAnswers => self.step(Event::CaseChanged),
            Action::SendCase => case::send(self).await,
            Action::ReportContact => case::report_contact(self).await,
            Action::End => {
                let outcome = self.step(Event::Left)?;
                self.audit(audit::FLOW_ENDED, audit::SUCCESS).await?;
                Ok(outcome)
            }
        }
    }

    /// Moves the journey on.
    fn step(&mut self, event: Event) -> Result<Outcome, Refusal> {
        match self.flow.record.journey.on(event) {
            Ok(next) => {
                self.flow.record.journey = next.journey;
                Ok(Outcome::Changed(next.effect))
            }
            Err(_) => Outcome::refused(ProblemType::StepOutOfOrder),
        }
    }

    async fn audit(&mut self, event: &str, outcome: &str) -> StoreResult<()> {
        write_audit(self.tx, self.flow, event, outcome, self.now).await
    }
}

/// Adds a line to the audit.
pub(super) async fn write_audit(
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    event: &str,
    outcome: &str,
    now: UnixSeconds,
) -> StoreResult<()> {
    tx.add_audit(&AuditEntry {
        at: now,
        event: event.to_owned(),
        outcome: outcome.to_owned(),
        flow_id: Some(flow.id.clone()),
        account_id: flow.account_id.clone(),
    })
    .await
}

/// Takes one out of each bucket, or out of none.
///
/// # Errors
/// One of them is empty: the problem says when all will have one again, and
/// not which it was.
pub(crate) async fn spend(
    service: &Service,
    tx: &mut dyn Transaction,
    buckets: &[(Rate, &str)],
) -> Result<(), Refusal> {
    let now_ms = service.clock.now_ms();
    let mut taken = Vec::with_capacity(buckets.len());
    let mut retry_at = None;
    for (rate, subject) in buckets {
        let key = format!("{}:{subject}", rate.name);
        match rate.take(tx.bucket(&key).await?, now_ms) {
            Ok(arrival) => taken.push((key, arrival)),
            Err(at) => retry_at = retry_at.max(Some(at)),
        }
    }
    if let Some(retry_at) = retry_at {
        let mut problem = Problem::new(ProblemType::RateLimited);
        problem.retry_at = Some(retry_at);
        return Err(problem.into());
    }
    for (key, arrival) in taken {
        tx.set_bucket(&key, arrival).await?;
    }
    Ok(())
}
