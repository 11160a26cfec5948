use regain_contract::{FieldError, Password, PasswordPolicy, Problem, ProblemType, Secret};
use regain_journey::{Event, needs};

use super::{Act, Outcome};
use crate::flow::Secured;
use crate::http::Refusal;
use crate::identifier::mask_email;
use crate::message::Message;
use crate::password::{PasswordHash, blocked, hash};
use crate::store::{Account, StoredFlow};
use crate::{Service, audit};

/// A password that passed every check, hashed before the transaction begins:
/// hashing takes longer than anything may hold the database.
pub(in crate::flow) enum Prepared {
    /// It is taken.
    Hashed(PasswordHash),
    /// It is not, and why.
    Refused(Box<Problem>),
}

/// Checks and hashes a new password for `account`.
pub(in crate::flow) async fn prepare(
    service: &Service,
    flow: &StoredFlow,
    account: Option<&Account>,
    raw: Secret,
) -> Result<Prepared, Refusal> {
    let names = account.map_or_else(Vec::new, |account| {
        let mut names = vec![
            account.handle.clone(),
            service.settings.service_name.clone(),
        ];
        names.extend(account.emails.iter().cloned());
        names.extend(flow.record.identifier.clone());
        names
    });
    let reason = match Password::parse(raw, PasswordPolicy::ONLY_FACTOR) {
        Ok(password) => match blocked(&password, &names) {
            None => {
                let hash = hash(service, password).await?;
                return Ok(Prepared::Hashed(hash));
            }
            Some(reason) => reason,
        },
        Err(error) => error.into(),
    };
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = vec![FieldError::new("/set_password/password", reason)];
    Ok(Prepared::Refused(Box::new(problem)))
}

/// Sets the password, ends every session and every other flow of the account,
/// and tells every address: all in the caller's transaction.
pub(super) async fn set(act: &mut Act<'_>, prepared: Option<Prepared>) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::PasswordChosen)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    let record = &act.flow.record;
    let proven = record
        .factors
        .is_some_and(|factors| needs(factors, &record.journey.proofs).is_empty());
    let (true, Some(account_id)) = (proven, act.flow.account_id.clone()) else {
        return Outcome::refused(ProblemType::ProofInsufficient);
    };
    let hash = match prepared {
        Some(Prepared::Hashed(hash)) => hash,
        Some(Prepared::Refused(problem)) => return Ok(Outcome::Refused(problem)),
        None => return Outcome::refused(ProblemType::StepOutOfOrder),
    };
    let Some(account) = act.tx.account(&account_id).await? else {
        return Outcome::refused(ProblemType::Internal);
    };
    act.tx.set_password(&account_id, hash.as_str()).await?;
    let sessions_ended = act.tx.end_sessions(&account_id, act.now).await?;
    act.tx
        .replace_other_flows(&account_id, &act.flow.id)
        .await?;
    for to in &account.emails {
        let message = Message::PasswordChanged {
            to: to.clone(),
            handle: account.handle.clone(),
            at: act.now,
        };
        let sealed = message.seal(&act.service.keys, act.service.random.as_ref())?;
        act.tx.add_message(&sealed, act.now).await?;
    }
    act.flow.record.secured = Some(Secured {
        at: act.now,
        sessions_ended,
        notified: account.emails.iter().map(|to| mask_email(to)).collect(),
    });
    act.audit(audit::PASSWORD_CHANGED, audit::SUCCESS).await?;
    act.audit(audit::SESSIONS_ENDED, audit::SUCCESS).await?;
    Ok(outcome)
}
