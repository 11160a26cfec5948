//! What the draft comes to: whether it can be committed, and what follows.

use regain_contract::{Advice, ItemChange, ItemKind, ProofKind, Task, UnixSeconds};
use regain_journey::{Proofs, advice};

use super::FlowRecord;
use super::items::View;
use crate::store::Account;

/// Whether there is something to change, and every task that is required is
/// done.
pub(super) fn can_check(view: &View<'_>, record: &FlowRecord, account: &Account) -> bool {
    let situation = record.journey.situation;
    let is_done = |task: Task| match task {
        Task::Password => record.draft.password.is_some(),
        // Nothing else is ever required.
        Task::Activity
        | Task::Factors
        | Task::BackupCodes
        | Task::Sessions
        | Task::Devices
        | Task::Apps
        | Task::Addresses
        | Task::Contacts => record.draft.seen.contains(&task),
    };
    let is_required = |task: &Task| {
        advice(situation, account.means, account.suspended, *task) == Advice::Required
    };
    Task::ALL.into_iter().filter(is_required).all(is_done) && !view.changes().is_empty()
}

/// For how long sensitive changes are protected after the draft is committed,
/// in seconds; `protection` is how long that is: where somebody else was in the account, or where what brings
/// its owner back is another (GitHub and Google hold such changes back too).
pub(super) fn protected_for(view: &View<'_>, record: &FlowRecord, protection: i64) -> Option<i64> {
    let is_way = |kind: ItemKind| {
        matches!(
            kind,
            ItemKind::Authenticator
                | ItemKind::Passkey
                | ItemKind::BackupCodes
                | ItemKind::Email
                | ItemKind::Phone
        )
    };
    let is_wanted = record.journey.situation.is_takeover()
        || view
            .changes()
            .iter()
            .any(|item| is_way(item.kind) && item.change != Some(ItemChange::Rename));
    (is_wanted && protection > 0).then_some(protection)
}

/// Until when an account is protected, if it is.
pub(super) fn protected_until(account: &Account, now: UnixSeconds) -> Option<UnixSeconds> {
    account.protected_until.filter(|until| *until > now)
}

/// Whether the protection can be ended early: two strong proofs of different
/// kinds were given.
pub(super) fn can_end_protection(proofs: Proofs) -> bool {
    let strong = |kind: &ProofKind| match kind {
        ProofKind::Passkey | ProofKind::AuthenticatorCode | ProofKind::BackupCode => true,
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::ContactCode
        | ProofKind::HumanCheck => false,
    };
    let strong = proofs.means().kinds().into_iter().filter(strong);
    strong.count() >= 2
}

#[cfg(test)]
mod tests {
    use regain_journey::Proof;

    use super::*;

    #[test]
    fn two_strong_proofs_of_different_kinds_end_the_protection() {
        let of = |proofs: &[Proof]| {
            let all = proofs.iter().copied();
            can_end_protection(all.fold(Proofs::NONE, Proofs::with))
        };
        assert!(of(&[Proof::AuthenticatorCode, Proof::BackupCode]));
        assert!(of(&[Proof::VerifiedPasskey, Proof::BackupCode]));
        assert!(!of(&[Proof::VerifiedPasskey, Proof::TouchedPasskey]));
        assert!(!of(&[Proof::VerifiedPasskey, Proof::EmailCode]));
        assert!(!of(&[Proof::EmailCode, Proof::TextCode]));
    }
}
