//! The one moment when the account changes: everything in one transaction.

use regain_contract::ProblemType;
use regain_journey::Event;

use super::super::{Act, Outcome};
use crate::flow::Secured;
use crate::http::Refusal;
use crate::message::Message;
use crate::{audit, notice};

/// Makes every change of the draft, ends every other flow of the account, and
/// tells every address: all in the caller's transaction.
pub(super) async fn commit(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::Committed)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    // As the account is now: its owner may have added a second factor, or the
    // service may have closed it, since the proof.
    let Some(account) = super::account_to_change(act).await? else {
        return Outcome::refused(ProblemType::ProofInsufficient);
    };
    let account_id = account.id.clone();
    if let Some(hash) = act.flow.record.draft.password.take() {
        act.tx.set_password(&account_id, &hash).await?;
        act.audit(audit::PASSWORD_CHANGED, audit::SUCCESS).await?;
    }
    let sessions_ended = act.tx.end_sessions(&account_id, act.now).await?;
    end_other_flows(act, &account_id).await?;
    let at = act.now;
    let (service, tx) = (act.service, &mut *act.tx);
    let notified = notice::tell_with_link(service, tx, &account, |to, not_me| {
        Message::PasswordChanged {
            to,
            handle: account.handle.clone(),
            at,
            not_me,
        }
    })
    .await?;
    let reason = audit::PASSWORD_CHANGED;
    notice::post_a_letter_if_nothing_else_reaches(service, tx, &account, reason).await?;
    act.flow.record.secured = Some(Secured {
        at: act.now,
        sessions_ended,
        notified,
    });
    act.audit(audit::SESSIONS_ENDED, audit::SUCCESS).await?;
    Ok(outcome)
}

/// Ends what else is under way for the account. Of flows that have proven
/// nothing only the codes die, in silence: if they ended, whoever started them
/// would learn that there is such an account and that it was recovered.
async fn end_other_flows(act: &mut Act<'_>, account_id: &str) -> Result<(), Refusal> {
    for mut other in act.tx.flows_of_account(account_id).await? {
        if other.id == act.flow.id {
            continue;
        }
        if other.record.proven_at.is_some() {
            other.replaced = true;
        } else {
            for code in &mut other.record.codes {
                act.service.random.fill(&mut code.hash)?;
            }
        }
        let changed_at = other.changed_at;
        act.tx.set_flow(&other, changed_at).await?;
    }
    Ok(())
}
