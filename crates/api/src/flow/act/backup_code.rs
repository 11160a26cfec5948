use regain_contract::support::Method;
use regain_contract::{
    ChangeType, Code, CredentialType, FieldReason, LongCode, ProblemType, ProofKind, ShownOnce,
    SignalEvent,
};
use regain_journey::Proof;

use super::code::wrong_because;
use super::{Act, Outcome, proof};
use crate::http::Refusal;
use crate::message::Message;
use crate::store::BackupCode;
use crate::{audit, notice, random};

/// Tries a backup code. That it fits was found out before the transaction
/// began: comparing takes long.
pub(super) async fn submit(act: &mut Act<'_>, entered: &Code) -> Result<Outcome, Refusal> {
    let Ok(code) = LongCode::parse(entered.expose_secret()) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let Some(fits) = act.prepared.backup_code_fits.take() else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let slot = code.slot();
    let account = match act.flow.account_id.clone() {
        Some(id) if fits => act.tx.account(&id).await?,
        Some(_) | None => None,
    };
    let Some(account) = account else {
        return Outcome::failed(ProblemType::CodeIncorrect);
    };
    if act.tx.use_backup_code(&account.id, slot, act.now).await? {
        act.flow.record.used_backup_slots.push(slot);
        return proof::accept(act, &account, Proof::BackupCode).await;
    }
    // Before a proof it is only not right: that it was used would tell that
    // there is such an account.
    if act.flow.record.proven_at.is_some() {
        return Ok(wrong_because(FieldReason::UsedBefore));
    }
    Outcome::failed(ProblemType::CodeIncorrect)
}

/// Hands out a code in place of the one that was used, or in place of a new
/// one that was not seen (NIST SP 800-63B-4, 4.2.1.1).
pub(super) async fn issue(act: &mut Act<'_>) -> Result<(), Refusal> {
    let Some(account_id) = act.flow.account_id.clone() else {
        return Err(ProblemType::Internal.into());
    };
    let Some((code, hash)) = act.prepared.new_backup_code.take() else {
        return Err(ProblemType::Internal.into());
    };
    let record = &mut act.flow.record;
    let mut gone = std::mem::take(&mut record.used_backup_slots);
    gone.extend(record.new_backup_slot.take());
    for slot in gone {
        act.tx.remove_backup_code(&account_id, slot).await?;
    }
    let slot = code.slot();
    act.tx
        .add_backup_code(
            &account_id,
            &BackupCode {
                slot,
                hash: hash.as_str().to_owned(),
                made_at: act.now,
                used_at: None,
            },
        )
        .await?;
    act.flow.record.new_backup_slot = Some(slot);
    act.shown_once = Some(ShownOnce::BackupCode {
        code: code.expose_in_groups(),
    });
    let (line, about) = (audit::BACKUP_CODE_REPLACED, Method::BackupCode);
    act.audit_about(line, audit::SUCCESS, about).await?;
    act.tell(SignalEvent::CredentialChanged {
        credential_type: CredentialType::BackupCodes,
        change_type: ChangeType::Update,
        count: 1,
    })
    .await?;
    let account = act.account().await?;
    let at = act.now;
    let (service, tx) = (act.service, &mut *act.tx);
    notice::tell_with_link(service, tx, &account, |to, not_me| {
        Message::BackupCodeReplaced {
            to,
            handle: account.handle.clone(),
            at,
            not_me,
        }
    })
    .await?;
    Ok(())
}

/// A slot that none of the account's codes has; also not one that is about to
/// be removed, for an answer that is lost must not bring a used code back.
pub(super) fn free_slot(taken: &[BackupCode], random: &dyn random::Random) -> Result<u8, Refusal> {
    const SLOTS: u64 = 32;
    let drawn = random::number(random)? % SLOTS;
    let free = (0..SLOTS)
        .filter_map(|step| u8::try_from((drawn + step) % SLOTS).ok())
        .find(|slot| taken.iter().all(|code| code.slot != *slot));
    free.ok_or_else(|| ProblemType::Internal.into())
}

/// The kind of proof that this file is about.
pub(super) const KIND: ProofKind = ProofKind::BackupCode;
