use regain_contract::ProblemType;
use regain_journey::{Effect, State};

use super::{Act, Outcome};
use crate::http::Refusal;
use crate::message::Message;
use crate::{audit, notice};

/// Removes a recovery contact, and tells every address.
pub(super) async fn remove(act: &mut Act<'_>, id: &str) -> Result<Outcome, Refusal> {
    let (State::ReviewContacts, Some(account_id)) =
        (act.flow.record.journey.state, act.flow.account_id.clone())
    else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let contacts = act.tx.recovery_contacts(&account_id).await?;
    let Some(contact) = contacts.into_iter().find(|contact| contact.id == id) else {
        // Gone already: in another tab, say.
        return Ok(Outcome::Changed(Effect::None));
    };
    act.tx.remove_recovery_contact(&account_id, id).await?;
    act.audit(audit::CONTACT_REMOVED, audit::SUCCESS).await?;
    let account = act.account().await?;
    let at = act.now;
    let (service, tx) = (act.service, &mut *act.tx);
    notice::tell_with_link(service, tx, &account, |to, not_me| {
        Message::ContactRemoved {
            to,
            handle: account.handle.clone(),
            name: contact.name.clone(),
            at,
            not_me,
        }
    })
    .await?;
    Ok(Outcome::Changed(Effect::None))
}
