//! Securing the account.

use regain_contract::{
    AcceptedPasskeys, ActionRequest, AddAddress, AddAuthenticator, AddPasskey, Advice, BackupCodes,
    CheckChanges, Done, Item, ItemChange, ItemFlag, ItemKind, MaskedAddress, NewCodes,
    PasswordPolicy, Reference, Review, Secret, SecureRequest, SetPassword, Step, Task, TaskStatus,
    TaskSummary, Tasks,
};

use super::NOW;

fn masked() -> MaskedAddress {
    MaskedAddress("a•••@e•••.com".into())
}

fn session() -> Item {
    Item {
        id: "session:4f1a".into(),
        kind: ItemKind::Session,
        name: "Firefox on Windows".into(),
        place: "Leeds, United Kingdom".into(),
        count: 3,
        since: Some(NOW.plus(-86_400)),
        last_used: Some(NOW),
        access: Vec::new(),
        flags: vec![ItemFlag::DuringIncident, ItemFlag::NewPlace],
        change: Some(ItemChange::Remove),
        new_name: None,
        can_rename: false,
        report: None,
    }
}

fn passkey() -> Item {
    Item {
        id: "passkey:AAAA".into(),
        kind: ItemKind::Passkey,
        name: "Passkey 1".into(),
        place: String::new(),
        count: 1,
        since: Some(NOW),
        last_used: None,
        access: Vec::new(),
        flags: vec![ItemFlag::Synced],
        change: Some(ItemChange::Rename),
        new_name: Some("Red laptop".into()),
        can_rename: true,
        report: None,
    }
}

fn app() -> Item {
    Item {
        id: "connection:7".into(),
        kind: ItemKind::App,
        name: "Photo Printer".into(),
        place: String::new(),
        count: 1,
        since: Some(NOW),
        last_used: None,
        access: vec!["Read your photographs".into()],
        flags: Vec::new(),
        change: None,
        new_name: None,
        can_rename: false,
        report: Some(Reference::from_number(20_261_124)),
    }
}

pub(super) fn steps() -> Vec<(&'static str, Step)> {
    vec![
        (
            "tasks",
            Step::Tasks(Tasks {
                tasks: vec![TaskSummary {
                    task: Task::Password,
                    status: TaskStatus::NotStarted,
                    advice: Advice::Required,
                    items: 1,
                    changes: 0,
                }],
                can_check: false,
                protected_until: Some(NOW),
                can_end_protection: true,
            }),
        ),
        (
            "set-password",
            Step::SetPassword(SetPassword {
                identifier: "ada".into(),
                policy: PasswordPolicy::ONLY_FACTOR,
                chosen: true,
            }),
        ),
        (
            "review",
            Step::Review(Review {
                task: Task::Sessions,
                items: vec![session(), app()],
                more: 12,
                filter: "leeds".into(),
                all: false,
                since: Some(NOW),
                can_add: true,
                can_add_passkey: true,
            }),
        ),
        (
            "add-authenticator",
            Step::AddAuthenticator(AddAuthenticator {
                issuer: "Example Co".into(),
                account: "alice@example.com".into(),
                expires_at: Some(NOW.plus(900)),
            }),
        ),
        (
            "add-passkey",
            Step::AddPasskey(AddPasskey {
                options: Some("{}".into()),
            }),
        ),
        (
            "backup-codes",
            Step::BackupCodes(BackupCodes {
                left: 2,
                made_at: Some(NOW),
                new: NewCodes::Shown,
                account: masked(),
            }),
        ),
        (
            "add-address",
            Step::AddAddress(AddAddress {
                address: Some("ada@new.example".into()),
                code_expires_at: Some(NOW.plus(3600)),
                resend_at: Some(NOW.plus(30)),
                attempts_left: Some(5),
                phones: true,
            }),
        ),
        (
            "check-changes",
            Step::CheckChanges(CheckChanges {
                changes: vec![session(), passkey()],
                skipped: vec![Task::Factors],
                told: vec![masked()],
                protected_for: Some(259_200),
            }),
        ),
        (
            "done",
            Step::Done(Done {
                changed_at: NOW,
                sessions_ended: 3,
                changes: vec![session()],
                notified: vec![masked()],
                receipt: Some(Reference::from_number(20_261_123)),
                protected_until: Some(NOW.plus(259_200)),
                can_end_protection: true,
                passkeys: Some(AcceptedPasskeys {
                    rp_id: "example.com".into(),
                    user_id: "AAAA".into(),
                    credential_ids: vec!["BBBB".into()],
                }),
                sign_in_url: "https://example.com/sign-in".into(),
            }),
        ),
    ]
}

pub(super) fn actions() -> Vec<(&'static str, ActionRequest)> {
    let secret = |text: &str| Secret::new(text.to_owned());
    let id = || "session:4f1a".to_owned();
    let requests = vec![
        (
            "open-task",
            SecureRequest::OpenTask {
                task: Task::Sessions,
            },
        ),
        ("mark", SecureRequest::Mark { id: id() }),
        ("unmark", SecureRequest::Unmark { id: id() }),
        ("mark-all", SecureRequest::MarkAll { task: Task::Apps }),
        ("unmark-all", SecureRequest::UnmarkAll { task: Task::Apps }),
        ("suspect-since", SecureRequest::SuspectSince { id: id() }),
        ("report", SecureRequest::Report { id: id() }),
        (
            "rename",
            SecureRequest::Rename {
                id: "passkey:AAAA".into(),
                name: "Red laptop".into(),
            },
        ),
        (
            "filter",
            SecureRequest::Filter {
                text: "leeds".into(),
            },
        ),
        ("start-authenticator", SecureRequest::StartAuthenticator),
        (
            "confirm-authenticator",
            SecureRequest::ConfirmAuthenticator {
                name: "My phone".into(),
                code: secret("123456"),
            },
        ),
        ("start-passkey", SecureRequest::StartPasskey),
        (
            "add-passkey",
            SecureRequest::AddPasskey {
                name: "This laptop".into(),
                credential: secret("{\"id\":\"AAAA\"}"),
            },
        ),
        ("make-backup-codes", SecureRequest::MakeBackupCodes),
        (
            "prove-backup-code",
            SecureRequest::ProveBackupCode {
                code: secret("7KQM-3XTB-9WYR-E2HD"),
            },
        ),
        ("start-address", SecureRequest::StartAddress),
        (
            "add-address",
            SecureRequest::AddAddress {
                address: "ada@new.example".into(),
            },
        ),
        (
            "confirm-address",
            SecureRequest::ConfirmAddress {
                code: secret("12345678"),
            },
        ),
        ("check-changes", SecureRequest::CheckChanges),
        ("commit", SecureRequest::Commit),
        ("more-time", SecureRequest::MoreTime),
    ];
    requests
        .into_iter()
        .map(|(name, request)| (name, ActionRequest::Secure(request)))
        .collect()
}
