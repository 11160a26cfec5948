use regain_contract::{
    FieldError, FieldReason, Password, PasswordPolicy, Problem, ProblemType, Secret,
};
use regain_journey::{Event, needs};

use super::{Act, Outcome, spend};
use crate::flow::Secured;
use crate::http::Refusal;
use crate::identifier::mask_email;
use crate::message::Message;
use crate::password::{PasswordHash, blocked, hash_unless_present};
use crate::store::{Account, AccountStatus, StoredFlow};
use crate::{Service, audit, limits};

/// A password that passed every check, hashed before the transaction begins:
/// hashing takes longer than anything may hold the database.
pub(in crate::flow) enum Prepared {
    /// It is taken.
    Hashed(PasswordHash),
    /// It is not, and why.
    Refused(Box<Problem>),
}

/// Checks a new password for `account`.
pub(in crate::flow) fn check(
    service: &Service,
    flow: &StoredFlow,
    account: Option<&Account>,
    raw: Secret,
) -> Result<Password, Box<Problem>> {
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
            None => return Ok(password),
            Some(reason) => reason,
        },
        Err(error) => error.into(),
    };
    Err(refused(reason))
}

/// Hashes a password that was checked, if this flow has not had too many
/// hashed.
pub(in crate::flow) async fn prepare(
    service: &Service,
    flow: &StoredFlow,
    password: Password,
) -> Result<Prepared, Refusal> {
    let mut tx = service.store.begin().await?;
    spend(
        service,
        tx.as_mut(),
        &[(limits::PASSWORDS_PER_FLOW, &flow.id)],
    )
    .await?;
    let present = match &flow.account_id {
        Some(id) => tx.password_hash(id).await?,
        None => None,
    };
    tx.commit().await?;
    let hashed = hash_unless_present(service, password, present).await?;
    Ok(hashed.map_or_else(
        || Prepared::Refused(refused(FieldReason::PresentPassword)),
        Prepared::Hashed,
    ))
}

fn refused(reason: FieldReason) -> Box<Problem> {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = vec![FieldError::new("/set_password/password", reason)];
    Box::new(problem)
}

/// Sets the password, ends every session and every other flow of the account,
/// and tells every address: all in the caller's transaction.
pub(super) async fn set(act: &mut Act<'_>, prepared: Option<Prepared>) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::PasswordChosen)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    let Some(account_id) = act.flow.account_id.clone() else {
        return Outcome::refused(ProblemType::ProofInsufficient);
    };
    let Some(account) = act.tx.account(&account_id).await? else {
        return Outcome::refused(ProblemType::ProofInsufficient);
    };
    // As the account is now: its owner may have added a second factor, or the
    // service may have closed it, since the proof.
    let open = match account.status {
        AccountStatus::Active | AccountStatus::Locked => true,
        AccountStatus::Disabled => false,
    };
    let proofs = &act.flow.record.journey.proofs;
    if !open || !needs(account.factors(), proofs).is_empty() {
        return Outcome::refused(ProblemType::ProofInsufficient);
    }
    let hash = match prepared {
        Some(Prepared::Hashed(hash)) => hash,
        Some(Prepared::Refused(problem)) => return Ok(Outcome::Refused(problem)),
        None => return Outcome::refused(ProblemType::StepOutOfOrder),
    };
    act.tx.set_password(&account_id, hash.as_str()).await?;
    let sessions_ended = act.tx.end_sessions(&account_id, act.now).await?;
    end_other_flows(act, &account_id).await?;
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
