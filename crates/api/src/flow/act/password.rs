use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_contract::{FieldError, FieldReason, Problem, ProblemType, Secret, Task};
use regain_journey::{Event, Place, State};

use super::{Act, Ahead, Outcome, spend};
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::password::{PasswordHash, check, hash_for_others, hash_unless_present};
use crate::store::{Account, StoredFlow};
use crate::{Service, limits};

/// The names that a password for `account` must not be made of.
pub(in crate::flow) fn names(
    service: &Service,
    flow: &StoredFlow,
    account: &Account,
) -> Vec<String> {
    let mut names = vec![
        account.handle.clone(),
        service.settings.service_name.clone(),
    ];
    names.extend(account.emails.iter().cloned());
    names.extend(flow.record.identifier.clone());
    names
}

/// Checks and hashes a new password, if this flow has not had too many hashed.
pub(super) async fn prepare(
    service: &Service,
    ahead: &Ahead,
    raw: &Secret,
) -> Result<Result<PasswordHash, Box<Problem>>, Refusal> {
    let flow = &ahead.flow;
    let account = ahead.account.as_ref();
    let names = account.map(|account| names(service, flow, account));
    let password = match check(raw.clone(), &names.unwrap_or_default()) {
        Ok(password) => password,
        Err(reason) => return Ok(Err(refused(reason))),
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
    if service.identity.is_elsewhere() {
        return Ok(Ok(hash_for_others(service, password).await?));
    }
    let hashed = hash_unless_present(service, password, present).await?;
    Ok(hashed.ok_or_else(|| refused(FieldReason::PresentPassword)))
}

fn refused(reason: FieldReason) -> Box<Problem> {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = vec![FieldError::new("/set_password/password", reason)];
    Box::new(problem)
}

/// Takes the new password into the draft, and goes back to the tasks.
pub(super) async fn choose(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if act.flow.record.journey.state != State::Secure(Place::Task(Task::Password)) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    if super::secure::account_to_change(act).await?.is_none() {
        return Outcome::refused(ProblemType::ProofInsufficient);
    }
    let hash = match act.prepared.password.take() {
        Some(Ok(hash)) => hash,
        Some(Err(problem)) => return Ok(Outcome::Refused(problem)),
        None => return Outcome::refused(ProblemType::StepOutOfOrder),
    };
    act.flow.record.draft.password = Some(kept(act.service, &hash)?);
    act.follow(Event::PlaceOpened(Place::Tasks)).await
}

/// The hash as the draft has it: sealed where it is made without our key, for
/// another system.
fn kept(service: &Service, hash: &PasswordHash) -> Result<String, Refusal> {
    if !service.identity.is_elsewhere() {
        return Ok(hash.as_str().to_owned());
    }
    let (keys, random) = (&service.keys, service.random.as_ref());
    let sealed = keys.seal(Purpose::NewPassword, hash.as_str().as_bytes(), random)?;
    Ok(STANDARD.encode(sealed))
}
