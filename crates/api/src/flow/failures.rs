//! What failed in a flow, for whoever helps the person. It says at which step
//! and how it was answered, and nothing that the person has not seen.

use regain_contract::support::FailureReceipt;
use regain_contract::{ProblemType, Task, UnixSeconds};
use regain_journey::{Place, State};

use super::FlowRecord;
use crate::store::FlowFacts;

/// How many failures a flow remembers.
const REMEMBERED: usize = 20;

/// Within how many seconds the same failure at the same step is noted once:
/// whoever is refused for asking too often has nothing written each time.
const ONCE_WITHIN: i64 = 60;

impl FlowRecord {
    /// Notes that something failed. `false`: it is not noted, because a person
    /// learns nothing of it, or because it was noted just now.
    pub(super) fn note_failure(&mut self, kind: ProblemType, now: UnixSeconds) -> bool {
        if !is_noted(kind) {
            return false;
        }
        let receipt = FailureReceipt {
            at: now,
            step: step_name(self.journey.state).to_owned(),
            problem: kind.slug().to_owned(),
        };
        let same = |before: &FailureReceipt| {
            before.step == receipt.step
                && before.problem == receipt.problem
                && now.since(before.at) < ONCE_WITHIN
        };
        if may_repeat(kind) && self.failures.last().is_some_and(same) {
            return false;
        }
        self.failures.push(receipt);
        let surplus = self.failures.len().saturating_sub(REMEMBERED);
        self.failures.drain(..surplus);
        true
    }

    /// What is known of the flow when it opens a case.
    pub(super) fn facts(&self) -> FlowFacts {
        let proofs = self.journey.proofs;
        let mut proven: Vec<_> = regain_journey::Proof::ALL
            .into_iter()
            .filter(|proof| proofs.has(*proof))
            .map(regain_journey::Proof::kind)
            .collect();
        proven.dedup();
        FlowFacts {
            proven,
            cannot_use: self.journey.cannot_use.and(self.journey.suspended).kinds(),
            failures: self.failures.clone(),
        }
    }
}

/// Whether a problem is one of what the person did at a step: of proofs, limits
/// or the order of steps.
const fn is_noted(kind: ProblemType) -> bool {
    match kind {
        ProblemType::CodeIncorrect
        | ProblemType::CodeExpired
        | ProblemType::CodeReplaced
        | ProblemType::CodeExhausted
        | ProblemType::ProofInsufficient
        | ProblemType::StepOutOfOrder
        | ProblemType::FlowExpired
        | ProblemType::RateLimited
        | ProblemType::LinkUnknown
        | ProblemType::PasskeyRefused
        | ProblemType::MethodUnavailable
        | ProblemType::Validation => true,
        ProblemType::MalformedRequest
        | ProblemType::FlowUnknown
        | ProblemType::IdempotencyKeyMissing
        | ProblemType::IdempotencyKeyReused
        | ProblemType::RequestInProgress
        | ProblemType::ClientOutdated
        | ProblemType::CrossSite
        | ProblemType::MediaType
        | ProblemType::PayloadTooLarge
        | ProblemType::NotFound
        | ProblemType::MethodNotAllowed
        | ProblemType::SignInNeeded
        | ProblemType::SignInRefused
        | ProblemType::NotPermitted
        | ProblemType::SomebodyElse
        | ProblemType::AccountMissing
        | ProblemType::ServiceUnavailable
        | ProblemType::Internal
        | ProblemType::Unknown => false,
    }
}

/// Whether it can be answered over and over without anything being counted.
const fn may_repeat(kind: ProblemType) -> bool {
    matches!(
        kind,
        ProblemType::RateLimited | ProblemType::StepOutOfOrder | ProblemType::FlowExpired
    )
}

/// The name of the step that a state is shown as (see
/// [`Step`](regain_contract::Step)).
const fn step_name(state: State) -> &'static str {
    match state {
        State::CheckMailbox => "check_mailbox",
        State::SecureMailbox => "secure_mailbox",
        State::Identify => "identify",
        State::ChooseProof => "choose_proof",
        State::EnterCode(_) => "enter_code",
        State::UsePasskey => "use_passkey",
        State::Waiting => "waiting",
        State::NewBackupCode => "new_backup_code",
        State::Secure(place) => match place {
            Place::Tasks => "tasks",
            Place::Task(task) => match task {
                Task::Password => "set_password",
                Task::BackupCodes => "backup_codes",
                Task::Activity
                | Task::Factors
                | Task::Sessions
                | Task::Devices
                | Task::Apps
                | Task::Addresses
                | Task::Contacts => "review",
            },
            Place::AddAuthenticator => "add_authenticator",
            Place::AddPasskey => "add_passkey",
            Place::AddAddress => "add_address",
            Place::CheckChanges => "check_changes",
        },
        State::Done => "done",
        State::CaseDetails(_) => "case_details",
        State::CaseCheck(_) => "case_check",
        State::CaseOpened => "case_opened",
        State::Ended(_) => "ended",
    }
}
