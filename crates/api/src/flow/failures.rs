//! What failed in a flow, for whoever helps the person. It says at which step
//! and how it was answered, and nothing that the person has not seen.

use regain_contract::support::FailureReceipt;
use regain_contract::{Problem, ProblemType, Reference, StepName, Task, UnixSeconds};
use regain_journey::{Place, State};

use super::{FlowRecord, NotedFailure};
use crate::http::Refusal;
use crate::insights::{self, Guess};
use crate::store::{FlowFacts, Transaction};
use crate::{Service, random};

/// How many failures a flow remembers.
const REMEMBERED: usize = 20;

/// Within how many seconds the same failure at the same step is noted once:
/// whoever is refused over and over has nothing written each time.
const ONCE_WITHIN: i64 = 10;

/// Notes that something failed, in the record of the flow and under a code of
/// its own, which the answer carries. `false`: the record is as it was; see
/// [`is_known`].
pub(super) async fn note(
    service: &Service,
    tx: &mut dyn Transaction,
    record: &mut FlowRecord,
    problem: &mut Problem,
) -> Result<bool, Refusal> {
    const DRAWS: usize = 8;
    record.trace_failure(problem.kind, service.now());
    count_guess(service, tx, record, problem.kind).await?;
    if is_known(record, problem, service.now()) {
        return Ok(false);
    }
    let receipt = receipt(record, problem.kind, service.now());
    for _ in 0..DRAWS {
        let code = Reference::from_number(random::number(service.random.as_ref())?);
        if tx.add_receipt(&code, &receipt).await? {
            problem.instance = Some(instance(&code));
            record.failures.push(NotedFailure { code, receipt });
            let surplus = record.failures.len().saturating_sub(REMEMBERED);
            record.failures.drain(..surplus);
            return Ok(true);
        }
    }
    Err(ProblemType::Internal.into())
}

/// Counts a proof that was not taken as a guess at the name, for the network.
async fn count_guess(
    service: &Service,
    tx: &mut dyn Transaction,
    record: &FlowRecord,
    kind: ProblemType,
) -> Result<(), Refusal> {
    if matches!(
        kind,
        ProblemType::CodeIncorrect | ProblemType::PasskeyRefused
    ) {
        insights::count_name(service, tx, record, Guess::Failed).await?;
    }
    Ok(())
}

/// The code as a person reads it out; the letter tells it from the reference of
/// a case.
fn instance(code: &Reference) -> String {
    format!("{RECEIPT}{code}")
}

/// What a code of a receipt begins with.
const RECEIPT: &str = "R-";

/// Reads the code of a receipt, however it was written.
pub(crate) fn read_receipt_code(text: &str) -> Option<Reference> {
    let text = text.trim();
    let rest = text.strip_prefix(['R', 'r'])?;
    Reference::parse(rest.trim_start_matches(['-', ' ']))
}

/// Whether there is nothing to note: it is nothing that a person did at a step,
/// or it was noted a moment ago, and the answer carries the code of then.
pub(super) fn is_known(record: &FlowRecord, problem: &mut Problem, now: UnixSeconds) -> bool {
    let receipt = receipt(record, problem.kind, now);
    let same = |before: &&NotedFailure| {
        before.receipt.step == receipt.step
            && before.receipt.problem == receipt.problem
            && now.since(before.receipt.at) < ONCE_WITHIN
    };
    if let Some(before) = record.failures.last().filter(same) {
        problem.instance = Some(instance(&before.code));
        return true;
    }
    !is_noted(problem.kind)
}

fn receipt(record: &FlowRecord, kind: ProblemType, at: UnixSeconds) -> FailureReceipt {
    FailureReceipt {
        at,
        step: step_name(record.journey.state).to_owned(),
        problem: kind.slug().to_owned(),
    }
}

impl FlowRecord {
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
            failures: self
                .failures
                .iter()
                .map(|one| one.receipt.clone())
                .collect(),
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

/// The name of the step that a state is shown as (see
/// [`Step`](regain_contract::Step)).
pub(crate) const fn step_name(state: State) -> &'static str {
    step_of(state).name()
}

/// The step that a state is shown as.
pub(crate) const fn step_of(state: State) -> StepName {
    match state {
        State::CheckMailbox => StepName::CheckMailbox,
        State::SecureMailbox => StepName::SecureMailbox,
        State::Identify => StepName::Identify,
        State::ChooseProof => StepName::ChooseProof,
        State::EnterCode(_) => StepName::EnterCode,
        State::UsePasskey => StepName::UsePasskey,
        State::Waiting => StepName::Waiting,
        State::NewBackupCode => StepName::NewBackupCode,
        State::Secure(place) => match place {
            Place::Tasks => StepName::Tasks,
            Place::Task(task) => match task {
                Task::Password => StepName::SetPassword,
                Task::BackupCodes => StepName::BackupCodes,
                Task::Activity
                | Task::Factors
                | Task::Sessions
                | Task::Devices
                | Task::Apps
                | Task::Addresses
                | Task::Contacts => StepName::Review,
            },
            Place::AddAuthenticator => StepName::AddAuthenticator,
            Place::AddPasskey => StepName::AddPasskey,
            Place::AddAddress => StepName::AddAddress,
            Place::CheckChanges => StepName::CheckChanges,
        },
        State::Done => StepName::Done,
        State::CaseDetails(_) => StepName::CaseDetails,
        State::CaseCheck(_) => StepName::CaseCheck,
        State::CaseOpened => StepName::CaseOpened,
        State::Ended(_) => StepName::Ended,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_receipt_is_read_as_it_is_said() {
        let code = Reference::from_number(7);
        let shown = instance(&code);
        for said in [shown.clone(), shown.to_lowercase(), shown.replace('-', " ")] {
            assert_eq!(read_receipt_code(&said), Some(code.clone()), "{said}");
        }
        assert_eq!(read_receipt_code(&code.to_string()), None);
        assert_eq!(read_receipt_code("R-0000-0001"), None);
        assert_eq!(read_receipt_code(""), None);
    }
}
