//! Ending the protection after a recovery early.

use regain_contract::{ProblemType, SignalEvent};
use regain_journey::{Effect, Place, State};

use super::super::{Act, Outcome};
use super::account_to_change;
use crate::flow::secured::{can_end_protection, protected_until};
use crate::http::Refusal;
use crate::message::Message;
use crate::{audit, notice};

/// Ends the protection for whoever gave two strong proofs, and tells every
/// address.
pub(in crate::flow::act) async fn end(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let state = act.flow.record.journey.state;
    if !matches!(state, State::Done | State::Secure(Place::Tasks)) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    // The right to change the account lapses here as it does before.
    let lapsed = act
        .flow
        .record
        .secure_until
        .is_none_or(|until| until <= act.now);
    if lapsed {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    let Some(account) = account_to_change(act).await? else {
        return Outcome::refused(ProblemType::ProofInsufficient);
    };
    if protected_until(&account, act.now).is_none() {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    if !can_end_protection(act.flow.record.journey.proofs) {
        return Outcome::refused(ProblemType::ProofInsufficient);
    }
    act.tx.protect_account(&account.id, None).await?;
    act.audit(audit::PROTECTION_ENDED, audit::SUCCESS).await?;
    act.tell(SignalEvent::AccountProtectionEnded {}).await?;
    let at = act.now;
    let (service, tx) = (act.service, &mut *act.tx);
    notice::tell_with_link(service, tx, &account, |to, not_me| {
        Message::ProtectionEnded {
            to,
            handle: account.handle.clone(),
            at,
            not_me,
        }
    })
    .await?;
    Ok(Outcome::Changed(Effect::None))
}
