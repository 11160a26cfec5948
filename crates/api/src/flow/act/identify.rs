use regain_contract::{Identifier, Work};
use regain_journey::Event;

use super::{Act, Outcome, spend};
use crate::http::Refusal;
use crate::insights::{self, Guess};
use crate::keys::Purpose;
use crate::{audit, identifier, limits, work};

/// Stands for the account where there is none; no account has this id.
pub(super) const NO_ACCOUNT: &str = "";

/// Names the account. Everything here is done for a name that is not known
/// too: the same reads and the same writes.
pub(super) async fn identify(
    act: &mut Act<'_>,
    named: &Identifier,
    number: Option<&str>,
) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::AccountNamed)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    let name = identifier::normal_form(named.as_str());
    let subject = act
        .service
        .keys
        .name(Purpose::Identifier, &[name.as_bytes()]);
    let asked = Work {
        salt: act.flow.record.work_salt.clone(),
        difficulty: limits::WORK_DIFFICULTY,
    };
    let worked = number.is_some_and(|number| work::is_solved(&asked, number));
    let limit = if worked {
        limits::NAMED_PER_NETWORK
    } else {
        limits::NAMED_WITHOUT_WORK_PER_NETWORK
    };
    spend(act.service, act.tx, &[(limit, act.network)]).await?;
    let account = act.tx.account_by_name(&name).await?;
    let account_id = account.map(|account| account.id);
    let familiar = act
        .tx
        .is_familiar_network(account_id.as_deref().unwrap_or(NO_ACCOUNT), act.network)
        .await?;
    // Naming another account takes work again.
    let salt = [act.flow.id.as_bytes(), asked.salt.as_bytes()];
    let next_salt = act.service.keys.name(Purpose::Work, &salt);
    let record = &mut act.flow.record;
    record.work_salt = next_salt;
    act.flow.account_id = account_id;
    record.identifier = Some(named.as_str().to_owned());
    record.subject = Some(subject);
    record.familiar = familiar;
    record.worked_from = worked.then(|| act.network.to_owned());
    record.forget_account();
    insights::count_name(act.service, act.tx, &act.flow.record, Guess::Named).await?;
    act.audit(audit::ACCOUNT_NAMED, audit::SUCCESS).await?;
    Ok(outcome)
}
