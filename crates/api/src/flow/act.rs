mod authenticator;
mod backup_code;
mod case;
mod change_elsewhere;
mod code;
mod enrol;
mod identify;
mod moving;
mod passkey;
mod password;
mod prepared;
mod proof;
mod protect;
mod remote;
mod secure;
mod sent_code;

use regain_contract::support::Method;
use regain_contract::{
    Action, InitiatingEntity, Problem, ProblemType, ShownOnce, SignalEvent, UnixSeconds,
};
use regain_journey::{Effect, Event, Proof};

use crate::audit::{Doer, method_of_kind};
use crate::http::Refusal;
use crate::limits::Rate;
use crate::store::{Account, AuditEntry, StoreResult, StoredFlow, Transaction};
use crate::{Service, audit, signal};

pub(crate) use authenticator::{
    of_secret as authenticator_of_secret, step_of as authenticator_step,
};
pub use change_elsewhere::end_changes;
pub(super) use password::names as password_names;
pub(super) use prepared::{Ahead, Prepared, may_act, prepare};

pub(super) use secure::may_change;

/// One action in one transaction.
pub(super) struct Act<'a> {
    pub(super) service: &'a Service,
    pub(super) tx: &'a mut dyn Transaction,
    pub(super) flow: &'a mut StoredFlow,
    pub(super) network: &'a str,
    pub(super) now: UnixSeconds,
    /// What took long and was done before the transaction began.
    pub(super) prepared: Prepared,
    /// What the answer shows this once.
    pub(super) shown_once: Option<ShownOnce>,
    /// Another browser leads the flow from now on.
    pub(super) follows_now: bool,
}

/// What became of an action.
pub(super) enum Outcome {
    /// It was carried out.
    Changed(Effect),
    /// It failed, and the failure is counted.
    Failed(Box<Problem>),
    /// It was not carried out; what it spent of limits is kept.
    Refused(Box<Problem>),
}

impl Outcome {
    fn refused(kind: ProblemType) -> Result<Self, Refusal> {
        Ok(Self::Refused(Box::new(Problem::new(kind))))
    }

    fn failed(kind: ProblemType) -> Result<Self, Refusal> {
        Ok(Self::Failed(Box::new(Problem::new(kind))))
    }

    fn until(kind: ProblemType, retry_at: UnixSeconds) -> Result<Self, Refusal> {
        let mut problem = Problem::new(kind);
        problem.retry_at = Some(retry_at);
        Ok(Self::Refused(Box::new(problem)))
    }
}

impl<'a> Act<'a> {
    pub(super) fn new(
        service: &'a Service,
        tx: &'a mut dyn Transaction,
        flow: &'a mut StoredFlow,
        network: &'a str,
        now: UnixSeconds,
        prepared: Prepared,
    ) -> Self {
        Self {
            service,
            tx,
            flow,
            network,
            now,
            prepared,
            shown_once: None,
            follows_now: false,
        }
    }
}

impl Act<'_> {
    /// Carries out `action` on the flow, which the caller writes.
    pub(super) async fn carry_out(&mut self, action: Action) -> Result<Outcome, Refusal> {
        let outcome = self.dispatch(action).await?;
        if let Outcome::Changed(_) = outcome {
            secure::begin(self).await?;
        }
        Ok(outcome)
    }

    async fn dispatch(&mut self, action: Action) -> Result<Outcome, Refusal> {
        match action {
            Action::AnswerMailbox(safety) => {
                self.follow_and_audit(Event::MailboxAnswered(safety), audit::MAILBOX_ANSWERED)
                    .await
            }
            Action::Identify { identifier, work } => {
                identify::identify(self, &identifier, work.as_deref()).await
            }
            Action::ChangeIdentifier => {
                self.flow.record.codes.clear();
                self.follow(Event::ChangeIdentifier).await
            }
            Action::ChooseProof(kind) => proof::choose(self, kind).await,
            Action::ChooseAnother => self.follow(Event::AnotherChosen).await,
            Action::CannotUse(kind) => {
                let outcome = self.follow(Event::CannotUse(kind)).await?;
                if let Outcome::Changed(_) = outcome {
                    self.audit_about(audit::WAY_RULED_OUT, audit::SUCCESS, method_of_kind(kind))
                        .await?;
                }
                Ok(outcome)
            }
            Action::CanUse(kind) => self.follow(Event::CanUse(kind)).await,
            Action::ResendCode => proof::ask_again(self).await,
            Action::SubmitCode(code) => code::submit(self, &code).await,
            Action::SubmitPasskey(answer) => passkey::submit(self, &answer).await,
            // This browser leads the flow, so there is nothing to take back.
            Action::TakeBack => Outcome::refused(ProblemType::StepOutOfOrder),
            Action::OfferHandover => moving::offer(self).await,
            Action::WithdrawHandover => moving::withdraw(self).await,
            Action::ConfirmHandover => moving::confirm(self).await,
            Action::MakePass => moving::make_pass(self).await,
            Action::Freeze => self.follow(Event::FreezePressed).await,
            Action::GoOn => proof::go_on(self).await,
            Action::CancelWait => self.follow(Event::WaitCancelled).await,
            Action::RenewBackupCode => self.follow(Event::BackupCodeRenewed).await,
            Action::SetPassword(_) => password::choose(self).await,
            Action::Secure(action) => secure::carry_out(self, action).await,
            Action::EndProtection => secure::end_protection(self).await,
            Action::AskPerson => self.follow(Event::PersonAsked).await,
            Action::LeaveCase => self.follow(Event::CaseLeft).await,
            Action::AnswerCase(answers) => case::answer(self, answers),
            Action::ChangeCaseAnswers => self.follow(Event::CaseChanged).await,
            Action::SendCase => case::send(self).await,
            Action::ReportContact => case::report_contact(self).await,
            Action::End => self.follow_and_audit(Event::Left, audit::FLOW_ENDED).await,
        }
    }

    /// The same, with a line in the audit if it was done.
    async fn follow_and_audit(&mut self, event: Event, line: &str) -> Result<Outcome, Refusal> {
        let outcome = self.follow(event).await?;
        if let Outcome::Changed(_) = outcome {
            self.audit(line, audit::SUCCESS).await?;
        }
        Ok(outcome)
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

    /// Moves the journey on, and does what has to be done with it.
    async fn follow(&mut self, event: Event) -> Result<Outcome, Refusal> {
        let outcome = self.step(event)?;
        if let Outcome::Changed(effect) = &outcome {
            self.perform(effect).await?;
        }
        Ok(outcome)
    }

    /// Does what has to be done along with a change of state. What its own
    /// action does beside it (setting the password, opening the case) is not
    /// done here.
    async fn perform(&mut self, effect: &Effect) -> Result<(), Refusal> {
        match effect {
            Effect::SendCode(kind) => sent_code::send(self, *kind).await,
            Effect::OfferPasskey => passkey::offer(self),
            Effect::SuspendFactor(kind) => protect::suspend(self, *kind).await,
            Effect::FreezeAccount => protect::freeze(self).await,
            Effect::BeginWait(wait) => protect::begin_wait(self, wait).await,
            Effect::CancelWait => protect::wait_cancelled(self).await,
            Effect::IssueBackupCode => backup_code::issue(self).await,
            Effect::None
            | Effect::RotateFlowId
            | Effect::SecureAccount
            | Effect::OpenCase
            | Effect::ClearBrowser => Ok(()),
        }
    }

    /// The account that something has been proven of.
    async fn account(&mut self) -> Result<Account, Refusal> {
        let account = match &self.flow.account_id {
            Some(id) => self.tx.account(id).await?,
            None => None,
        };
        account.ok_or_else(|| ProblemType::Internal.into())
    }

    async fn audit(&mut self, event: &str, outcome: &str) -> StoreResult<()> {
        write_audit(self.tx, self.flow, event, outcome, self.now).await
    }

    /// The same about a way of proving: what was tried, sent, added, removed.
    async fn audit_about(&mut self, event: &str, outcome: &str, about: Method) -> StoreResult<()> {
        let line = AuditEntry {
            about: Some(about),
            ..line_of(self.flow, event, outcome, self.now)
        };
        self.tx.add_audit(&line).await
    }

    /// Has the system of the accounts told what the person of this recovery
    /// has done.
    async fn tell(&mut self, event: SignalEvent) -> Result<(), Refusal> {
        self.tell_by(InitiatingEntity::User, event).await
    }

    /// The same of what follows from it.
    async fn tell_by(&mut self, by: InitiatingEntity, event: SignalEvent) -> Result<(), Refusal> {
        let account_id = self.flow.account_id.as_deref();
        let about = signal::About { account_id, by };
        signal::tell(self.service, self.tx, about, event).await
    }
}

/// Takes what people have decided in a case as the proof that it is.
pub(super) async fn prove_by_decision(act: &mut Act<'_>, account: &Account) -> Result<(), Refusal> {
    match proof::accept(act, account, Proof::HumanCheck).await? {
        Outcome::Changed(_) => {
            act.audit_about(audit::DECISION_TAKEN, audit::SUCCESS, Method::HumanCheck)
                .await?;
            secure::begin(act).await
        }
        Outcome::Failed(problem) | Outcome::Refused(problem) => Err(Refusal::Problem(problem)),
    }
}

/// Adds a line to the audit.
pub(crate) async fn write_audit(
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    event: &str,
    outcome: &str,
    now: UnixSeconds,
) -> StoreResult<()> {
    tx.add_audit(&line_of(flow, event, outcome, now)).await
}

/// A line about a flow, with what was proven in it.
fn line_of(flow: &StoredFlow, event: &str, outcome: &str, now: UnixSeconds) -> AuditEntry {
    let doer = Doer::with_proofs(flow.record.journey.proofs);
    AuditEntry {
        flow_id: Some(flow.id.clone()),
        account_id: flow.account_id.clone(),
        ..AuditEntry::new(now, event, outcome, doer)
    }
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
        let key = rate.key(subject);
        match rate.take(tx.bucket(&key).await?, now_ms) {
            Ok(arrival) => taken.push((key, arrival)),
            Err(at) => {
                service.metrics.limit_reached(*rate);
                retry_at = retry_at.max(Some(at));
            }
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
