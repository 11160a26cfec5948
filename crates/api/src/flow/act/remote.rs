//! What a system of somebody else's is asked for that the account is in: before
//! the transaction begins, because it takes long.

use regain_contract::identity::VerifyCode;
use regain_contract::{Action, Code, CodeForm, ProofKind, Secret, SecureAction};

use super::prepared::Ahead;
use super::spend;
use crate::Service;
use crate::flow::document::waits_until;
use crate::http::Refusal;
use crate::identity::mirror::{self, Fresh};
use crate::identity::{Asked, Unreachable};
use crate::keys::Purpose;
use crate::limits::{self, Rate};
use crate::store::{StoreResult, StoredFlow, Transaction};

/// Has our tables say of the account what its system says, as new as `action`
/// needs it. Before a proof that is done for the name that was typed, whether
/// there is an account or not.
pub(super) async fn refresh(
    service: &Service,
    ahead: &Ahead,
    action: &Action,
) -> Result<(), Refusal> {
    if !service.identity.is_elsewhere() {
        return Ok(());
    }
    let record = &ahead.flow.record;
    match (action, &ahead.flow.account_id) {
        (Action::Identify { identifier, .. }, _) => {
            let limit = limits::NAMED_PER_NETWORK;
            // Whoever has named too many is refused by the action.
            if has_left(service, limit, &ahead.network).await? {
                mirror::refresh_by_name(service, &ahead.network, identifier.as_str()).await?;
            }
        }
        // A case is opened, whatever becomes of the system: there is always a door.
        (Action::SendCase, _) => {
            let named = &record.case_draft.account;
            let _ = mirror::refresh_by_name(service, &ahead.network, named).await;
        }
        (_, Some(account_id)) if record.proven_at.is_some() => {
            let is_last = *action == Action::Secure(SecureAction::Commit);
            let fresh = if is_last { Fresh::Now } else { Fresh::Minute };
            // What was begun is done by what was known then.
            if !record.draft.is_changing_elsewhere {
                let refreshed = mirror::refresh(service, account_id, fresh).await;
                // An outage stops nobody from what protects the account, from
                // people, or from leaving.
                if decides_by_account(action) {
                    refreshed?;
                }
            }
        }
        (Action::ChooseProof(_) | Action::ResendCode | Action::SubmitCode(_), _) => {
            let limit = limits::ACTIONS_PER_FLOW;
            if let Some(named) = &record.identifier
                && has_left(service, limit, &ahead.flow.id).await?
            {
                mirror::refresh_by_name(service, &ahead.network, named).await?;
            }
        }
        (_, Some(_) | None) => {}
    }
    Ok(())
}

/// Whether an action tries a proof, changes the account or says how.
const fn decides_by_account(action: &Action) -> bool {
    matches!(
        action,
        Action::SubmitCode(_)
            | Action::ChooseProof(_)
            | Action::ResendCode
            | Action::SubmitPasskey(_)
            | Action::SetPassword(_)
            | Action::Secure(_)
            | Action::EndProtection
    )
}

/// Whether something is left of a limit, of which nothing is taken.
async fn has_left(service: &Service, limit: Rate, subject: &str) -> StoreResult<bool> {
    let mut tx = service.store.read().await?;
    let arrival = tx.bucket(&limit.key(subject)).await?;
    Ok(limit.take(arrival, service.clock.now_ms()).is_ok())
}

/// Whether the code that was entered is one that an authenticator app of the
/// account shows. `None`: it is none, which the action says better, or our
/// tables tell.
pub(super) async fn verify(
    service: &Service,
    ahead: &Ahead,
    raw: &Secret,
) -> Result<Option<bool>, Refusal> {
    let form = CodeForm::Digits {
        count: Code::AUTHENTICATOR_DIGITS,
    };
    let (Some(account_id), Ok(code)) = (
        &ahead.flow.account_id,
        Code::parse(raw.expose_secret(), form),
    ) else {
        return Ok(None);
    };
    if !service.identity.is_elsewhere() {
        return Ok(None);
    }
    let mut tx = service.store.begin().await?;
    if !may_try(service, tx.as_mut(), &ahead.flow, account_id).await? {
        return Ok(None);
    }
    let limit = [(limits::VERIFIED_ELSEWHERE_PER_FLOW, ahead.flow.id.as_str())];
    spend(service, tx.as_mut(), &limit).await?;
    let all = tx.authenticators(account_id).await?;
    tx.commit().await?;
    let usable = all.into_iter().filter(|one| one.suspended_at.is_none());
    let asked = VerifyCode {
        account_id: account_id.clone(),
        authenticators: usable.map(|one| one.id).collect(),
        code: Secret::new(code.expose_secret().to_owned()),
    };
    if asked.authenticators.is_empty() {
        return Ok(Some(false));
    }
    // The retry of a request asks for the same: its code was taken by the first.
    let parts: [&[u8]; 3] = [b"verify", ahead.flow.id.as_bytes(), ahead.key.as_bytes()];
    let key = service.keys.name(Purpose::IdempotencyKey, &parts);
    match service.identity.verify(&key, &asked).await {
        Ok(Asked::Elsewhere(fits)) => Ok(Some(fits)),
        Ok(Asked::Here) => Ok(None),
        Err(Unreachable) => Err(mirror::try_again(service)),
    }
}

/// Whether the action is going to take a code of an authenticator app now: who
/// has to wait, or has used up the tries, is not asked for, and nothing of an
/// answer can be told from when it comes.
async fn may_try(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    account_id: &str,
) -> StoreResult<bool> {
    let kind = ProofKind::AuthenticatorCode.name();
    let subject = flow.record.subject.clone().unwrap_or_default();
    let of_subject = tx.failures(&subject, kind).await?;
    let of_account = tx.failures(account_id, kind).await?;
    let waits = waits_until(of_subject, service.now()).is_some();
    let most = of_subject.count.max(of_account.count);
    let limit = limits::AUTHENTICATOR_TRIES_PER_ACCOUNT;
    let arrival = tx.bucket(&limit.key(account_id)).await?;
    let is_left = limit.take(arrival, service.clock.now_ms()).is_ok();
    Ok(!waits && most < limits::FAILURES_TO_CLOSE && is_left)
}
