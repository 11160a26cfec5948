//! Securing the account: a draft that grows, and one commit.

use regain_contract::{ProblemType, SecureAction};
use regain_journey::{Effect, Event, Place, State, enough};

use super::{Act, Outcome};
use crate::http::Refusal;
use crate::store::{Account, AccountStatus};

mod commit;

/// Carries out an action of securing the account, where the flow is at that.
pub(super) async fn carry_out(act: &mut Act<'_>, action: SecureAction) -> Result<Outcome, Refusal> {
    let State::Secure(place) = act.flow.record.journey.state else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    match action {
        SecureAction::OpenTask(task) => act.follow(Event::PlaceOpened(Place::Task(task))).await,
        SecureAction::Mark(_)
        | SecureAction::Unmark(_)
        | SecureAction::MarkAll(_)
        | SecureAction::UnmarkAll(_)
        | SecureAction::SuspectSince(_)
        | SecureAction::Report(_) => Outcome::refused(ProblemType::StepOutOfOrder),
        SecureAction::Filter(text) => {
            act.flow.record.draft.filter = text;
            Ok(Outcome::Changed(Effect::None))
        }
        SecureAction::StartAuthenticator
        | SecureAction::ConfirmAuthenticator { .. }
        | SecureAction::StartPasskey
        | SecureAction::AddPasskey { .. }
        | SecureAction::MakeBackupCodes
        | SecureAction::ProveBackupCode(_)
        | SecureAction::StartAddress
        | SecureAction::AddAddress(_)
        | SecureAction::ConfirmAddress(_) => {
            let _ = place;
            Outcome::refused(ProblemType::MethodUnavailable)
        }
        SecureAction::CheckChanges => act.follow(Event::PlaceOpened(Place::CheckChanges)).await,
        SecureAction::Commit => commit::commit(act).await,
    }
}

/// The account, if it may be changed as it is now: its owner may have added a
/// second factor, or the service may have closed it, since the proof.
pub(super) async fn account_to_change(act: &mut Act<'_>) -> Result<Option<Account>, Refusal> {
    let Some(account_id) = act.flow.account_id.clone() else {
        return Ok(None);
    };
    let Some(account) = act.tx.account(&account_id).await? else {
        return Ok(None);
    };
    let open = match account.status {
        AccountStatus::Active | AccountStatus::Locked => true,
        AccountStatus::Disabled => false,
    };
    let journey = &act.flow.record.journey;
    let may = open && enough(journey.situation, account.means, journey.proofs);
    Ok(may.then_some(account))
}

/// Ends the protection after a recovery early.
#[expect(clippy::unused_async, reason = "it is going to ask the database")]
pub(super) async fn end_protection(_: &mut Act<'_>) -> Result<Outcome, Refusal> {
    Outcome::refused(ProblemType::ProofInsufficient)
}
