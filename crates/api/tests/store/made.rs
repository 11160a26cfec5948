//! Rows to begin with.

use regain_api::store::{
    Account, AccountStatus, AuditEntry, NewAccount, NewCase, Standing, StoredCase, StoredLink,
    Transaction,
};
use regain_contract::{LinkKind, Reference, Situation, UnixSeconds};
use regain_journey::{Approvals, Case, CaseState, Means};

pub(crate) const NOW: UnixSeconds = UnixSeconds(1_800_000_000);
pub(crate) const ADA: &str = "id-of-ada";

/// An account with two addresses and a phone.
pub(crate) async fn add_ada(tx: &mut dyn Transaction) {
    tx.add_account(&NewAccount {
        account: Account {
            id: ADA.into(),
            handle: "ada".into(),
            status: AccountStatus::Locked,
            emails: vec!["z@example.com".into(), "a@example.com".into()],
            phones: vec!["+442079460000".into()],
            means: Means::NONE,
            suspended: Means::NONE,
            frozen_until: None,
            reported_at: None,
            protected_until: None,
            language: Some("de".into()),
        },
        names: vec!["ada".into()],
        password_hash: "hash".into(),
        created_at: NOW,
    })
    .await
    .unwrap();
}

/// A case in this state.
pub(crate) fn case(number: u64, state: CaseState, opened_at: UnixSeconds) -> StoredCase {
    let mut case = Case::open(Approvals::Two);
    case.state = state;
    StoredCase {
        opened: NewCase {
            reference: Reference::from_number(number),
            flow_id: None,
            account_id: Some(ADA.into()),
            situation: Some(Situation::LostSecondFactor),
            account: "ada".into(),
            contact: "ada@friends.example".into(),
            what_happened: "It fell into the sea.".into(),
            contacted_by_someone: true,
            content_hash: [1; 32],
            subject: [2; 32],
            opened_at,
            reply_by: opened_at.plus(10),
        },
        standing: Standing::new(case, "en"),
        code_hash: Some([3; 32]),
        due_at: Some(opened_at.plus(10)),
        changed_at: opened_at,
    }
}

pub(crate) fn link(token: u8, reference: u64) -> StoredLink {
    StoredLink {
        token_hash: [token; 32],
        kind: LinkKind::Pass,
        flow_id: Some("flow".into()),
        account_id: None,
        case: None,
        reference: Some(Reference::from_number(reference)),
        code_hash: Some([7; 32]),
        made_at: NOW,
        expires_at: NOW.plus(60),
        used_at: None,
        refused_at: None,
        replaced_at: None,
    }
}

pub(crate) fn line(event: &str) -> AuditEntry {
    AuditEntry {
        at: NOW,
        event: event.to_owned(),
        outcome: "success".into(),
        flow_id: Some("flow".into()),
        account_id: None,
        actor: None,
        case: None,
        about: None,
        authenticated_by: Vec::new(),
    }
}
