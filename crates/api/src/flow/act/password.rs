use regain_contract::{
    FieldError, FieldReason, Password, PasswordPolicy, Problem, ProblemType, Secret,
};
use regain_journey::{Event, enough};

use super::{Act, Ahead, Outcome, spend};
use crate::flow::Secured;
use crate::http::Refusal;
use crate::message::Message;
use crate::password::{PasswordHash, blocked, hash_unless_present};
use crate::store::{Account, AccountStatus, StoredFlow};
use crate::{Service, audit, limits, notice};

/// Checks a new password for `account`.
fn check(
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

/// Checks and hashes a new password, if this flow has not had too many hashed.
pub(super) async fn prepare(
    service: &Service,
    ahead: &Ahead,
    raw: &Secret,
) -> Result<Result<PasswordHash, Box<Problem>>, Refusal> {
    let flow = &ahead.flow;
    let password = match check(service, flow, ahead.account.as_ref(), raw.clone()) {
        Ok(password) => password,
        Err(problem) => return Ok(Err(problem)),
    };
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
    if service.breaches.has(&password).await {
        return Ok(Err(refused(FieldReason::BreachedPassword)));
    }
    let hashed = hash_unless_present(service, password, present).await?;
    Ok(hashed.ok_or_else(|| refused(FieldReason::PresentPassword)))
}

fn refused(reason: FieldReason) -> Box<Problem> {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = vec![FieldError::new("/set_password/password", reason)];
    Box::new(problem)
}

/// Sets the password, ends every session and every other flow of the account,
/// and tells every address: all in the caller's transaction.
pub(super) async fn set(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
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
    let journey = &act.flow.record.journey;
    if !open || !enough(journey.situation, account.means, journey.proofs) {
        return Outcome::refused(ProblemType::ProofInsufficient);
    }
    let hash = match act.prepared.password.take() {
        Some(Ok(hash)) => hash,
        Some(Err(problem)) => return Ok(Outcome::Refused(problem)),
        None => return Outcome::refused(ProblemType::StepOutOfOrder),
    };
    act.tx.set_password(&account_id, hash.as_str()).await?;
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
