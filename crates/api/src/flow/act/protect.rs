//! Stopping the bleeding, and waiting.

use regain_contract::{
    ChangeType, CredentialType, InitiatingEntity, LinkKind, ProofKind, SignalEvent,
};
use regain_journey::Wait;

use super::Act;
use crate::flow::{FREEZE_LIFETIME, WaitRecord};
use crate::http::Refusal;
use crate::links::{self, About};
use crate::message::{Message, SecretText};
use crate::{audit, notice};

/// Freezes sensitive changes, and tells every address. Pressing again while
/// they are frozen changes and tells nothing.
pub(super) async fn freeze(act: &mut Act<'_>) -> Result<(), Refusal> {
    let account = act.account().await?;
    if account.frozen_until.is_some_and(|until| until > act.now) {
        return Ok(());
    }
    let (at, until) = (act.now, act.now.plus(FREEZE_LIFETIME));
    act.tx.freeze_account(&account.id, until).await?;
    act.audit(audit::FROZEN, audit::SUCCESS).await?;
    act.tell(SignalEvent::AccountFrozen { until }).await?;
    notice::tell(act.service, act.tx, &account, |to| Message::Frozen {
        to,
        handle: account.handle.clone(),
        at,
        until,
    })
    .await?;
    Ok(())
}

/// Suspends the second factors of a kind, and tells every address (NIST SP
/// 800-63B-4, 4.3).
pub(super) async fn suspend(act: &mut Act<'_>, kind: ProofKind) -> Result<(), Refusal> {
    let account = act.account().await?;
    let at = act.now;
    let count = act.tx.suspend_factor(&account.id, kind, at).await?;
    let about = audit::method_of_kind(kind);
    act.audit_about(audit::FACTOR_SUSPENDED, audit::SUCCESS, about)
        .await?;
    if let Some(credential_type) = credential_type(kind) {
        act.tell(SignalEvent::CredentialChanged {
            credential_type,
            change_type: ChangeType::Revoke,
            count,
        })
        .await?;
    }
    let (service, tx) = (act.service, &mut *act.tx);
    notice::tell_with_link(service, tx, &account, |to, not_me| {
        Message::FactorSuspended {
            to,
            handle: account.handle.clone(),
            kind,
            at,
            not_me,
        }
    })
    .await?;
    Ok(())
}

/// Which credentials are behind a way of proving, where it has any.
const fn credential_type(kind: ProofKind) -> Option<CredentialType> {
    match kind {
        ProofKind::Passkey => Some(CredentialType::Passkey),
        ProofKind::AuthenticatorCode => Some(CredentialType::App),
        ProofKind::BackupCode => Some(CredentialType::BackupCodes),
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::ContactCode
        | ProofKind::HumanCheck => None,
    }
}

/// Begins a wait. Every notice of it holds a link that cancels it, which works
/// signed out.
pub(super) async fn begin_wait(act: &mut Act<'_>, wait: &Wait) -> Result<(), Refusal> {
    let account = act.account().await?;
    let (at, until) = (act.now, act.now.plus(wait.seconds));
    let about = About {
        flow_id: Some(&act.flow.id),
        account_id: Some(&account.id),
        ..About::default()
    };
    let cancel = links::make(act.service, act.tx, LinkKind::CancelWait, about, until).await?;
    let notified = notice::tell(act.service, act.tx, &account, |to| Message::WaitBegun {
        to,
        handle: account.handle.clone(),
        at,
        until,
        cancel: SecretText(cancel.as_str().to_owned()),
    })
    .await?;
    act.flow.record.wait = Some(WaitRecord {
        since: at,
        until,
        reasons: wait.reasons.clone(),
        notified,
    });
    act.audit(audit::WAIT_BEGUN, audit::SUCCESS).await?;
    let begun = SignalEvent::RecoveryWaitBegun { until };
    act.tell_by(InitiatingEntity::Policy, begun).await?;
    Ok(())
}

/// Tells every address that the wait was cancelled.
pub(super) async fn wait_cancelled(act: &mut Act<'_>) -> Result<(), Refusal> {
    let account = act.account().await?;
    let at = act.now;
    act.audit(audit::WAIT_CANCELLED, audit::SUCCESS).await?;
    act.tell(SignalEvent::RecoveryCancelled {}).await?;
    notice::tell(act.service, act.tx, &account, |to| Message::WaitCancelled {
        to,
        handle: account.handle.clone(),
        at,
    })
    .await?;
    Ok(())
}
