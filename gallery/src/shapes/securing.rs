//! Securing the account, and what was done.

use regain::run::{Awaited, Field, State, TimeTold, Typed};
use regain_contract::{
    AddAddress, AddAuthenticator, AddPasskey, BackupCodes, CheckChanges, Done, FieldReason, Item,
    ItemKind, MaskedAddress, NewCodes, PasswordPolicy, PasswordStrength, Reference, Review, Secret,
    SetPassword, ShownOnce, Step, Task, UnixSeconds,
};
use regain_words as words;

use super::changed;
use crate::every::{passkey_failure_name, passkey_failures, task_of};
use crate::examples::Example;
use crate::fields::{both_wrong, wrong, wrong_code};
use crate::samples::{self, NOW, masked, still};

pub(super) fn set_password() -> Vec<Example> {
    let step = |chosen| {
        Step::SetPassword(SetPassword {
            identifier: "ada@example.com".to_owned(),
            policy: PasswordPolicy::ONLY_FACTOR,
            chosen,
        })
    };
    let empty = still(step(false));
    let strong = |strength| {
        changed(step(false), |state| {
            state.typed = Typed {
                number: 0,
                told: Some((1, strength)),
            };
        })
    };
    let refused = PasswordStrength::Refused {
        reason: FieldReason::CommonPassword,
    };
    let mut found = vec![
        Example::new("empty", empty.clone()),
        Example::new("chosen", still(step(true))),
        Example::new(
            "shown",
            changed(step(false), |state| state.password_shown = true),
        ),
        Example::new("typed-refused", strong(refused)),
        Example::new("typed-guessable", strong(PasswordStrength::Guessable)),
        Example::new("typed-good", strong(PasswordStrength::Good)),
        Example::new("typed-strong", strong(PasswordStrength::Strong)),
    ];
    found.extend(wrong("", Field::Password, &empty));
    found
}

/// The tasks, with the time as it stands: `ends_at` says until when it can be made longer.
fn with_time(expires_at: i64, ends_at: i64, told: fn(UnixSeconds) -> TimeTold) -> State {
    let expires_at = UnixSeconds(expires_at);
    changed(samples::tasks(true), |state| {
        state.time = told(expires_at);
        if let Some(document) = state.document.as_deref_mut() {
            document.expires_at = expires_at;
            document.ends_at = Some(UnixSeconds(ends_at));
        }
    })
}

pub(super) fn tasks() -> Vec<Example> {
    let soon = NOW.0 + 100;
    vec![
        Example::new("begun", still(samples::tasks(true))),
        Example::new("nothing-to-check", still(samples::tasks(false))),
        Example::new("time-runs-out", with_time(soon, 90_000, TimeTold::Short)),
        Example::new(
            "time-runs-out-for-good",
            with_time(soon, soon, TimeTold::Short),
        ),
        Example::new("more-time", with_time(4600, 90_000, TimeTold::More)),
        Example::new(
            "more-time-for-the-last-time",
            with_time(4600, 4600, TimeTold::More),
        ),
    ]
}

fn items_of(task: Task) -> Vec<Item> {
    let mut items = samples::items();
    items.retain(|item| task_of(item.kind) == task);
    items
}

fn list(task: Task, items: Vec<Item>) -> Review {
    Review {
        task,
        items,
        more: 0,
        filter: String::new(),
        all: false,
        since: None,
        can_add: true,
        can_add_passkey: true,
    }
}

pub(super) fn review() -> Vec<Example> {
    let mut found = Vec::new();
    for task in Task::ALL {
        let name = task.name().replace('_', "-");
        let filled = list(task, items_of(task));
        found.push(Example::new(
            format!("{name}-filled"),
            still(Step::Review(filled)),
        ));
        let empty = list(task, Vec::new());
        found.push(Example::new(
            format!("{name}-empty"),
            still(Step::Review(empty)),
        ));
    }
    let everything = samples::review(Task::Sessions);
    found.push(Example::new("everything", still(everything)));
    let all_marked = samples::review(Task::Devices);
    found.push(Example::new("all-marked", still(all_marked)));
    let since = samples::review(Task::Activity);
    found.push(Example::new("incident-begun", still(since)));
    let none_found = Review {
        filter: "leeds".to_owned(),
        ..list(Task::Sessions, Vec::new())
    };
    found.push(Example::new("none-found", still(Step::Review(none_found))));
    found.extend(renaming());
    found
}

/// One of the things has the field for another name open.
fn renaming() -> Vec<Example> {
    let mut items = items_of(Task::Factors);
    for item in &mut items {
        item.can_rename = true;
    }
    let id = items.iter().find(|item| item.kind == ItemKind::Passkey);
    let id = id.map(|item| item.id.clone());
    let state = changed(Step::Review(list(Task::Factors, items)), |state| {
        state.renaming = id;
    });
    let mut found = wrong("renaming-", Field::Name, &state);
    found.insert(0, Example::new("renaming", state));
    found
}

pub(super) fn add_authenticator() -> Vec<Example> {
    let step = || {
        Step::AddAuthenticator(AddAuthenticator {
            issuer: "Example Co".to_owned(),
            account: "alice@example.com".to_owned(),
            expires_at: Some(UnixSeconds(1900)),
        })
    };
    let shown = changed(step(), |state| {
        state.once = Some(ShownOnce::Authenticator {
            uri: Secret::new(
                "otpauth://totp/Example%20Co:alice%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example%20Co"
                    .to_owned(),
            ),
            key: Secret::new("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".to_owned()),
        });
    });
    let mut found = vec![
        Example::new("shown", shown.clone()),
        Example::new("gone", still(step())),
        wrong_code(
            "code-of-another-account",
            &shown,
            vec![
                words::authenticator::error_account(),
                words::authenticator::error_account_next("alice@example.com"),
            ],
        ),
    ];
    found.extend(wrong("", Field::Code, &shown));
    found.extend(wrong("", Field::Name, &shown));
    found.push(both_wrong(
        [
            (Field::Name, words::authenticator::error_name_empty()),
            (Field::Code, words::authenticator::error_account()),
        ],
        &shown,
    ));
    found
}

pub(super) fn add_passkey() -> Vec<Example> {
    let step = |options: Option<&str>| {
        Step::AddPasskey(AddPasskey {
            options: options.map(ToOwned::to_owned),
        })
    };
    let ready = still(step(Some("{}")));
    let mut asking = ready.clone();
    asking.awaited = Some(Awaited::Passkey);
    let mut found = vec![
        Example::new("ready", ready.clone()),
        Example::new("asking", asking),
        Example::new("over", still(step(None))),
    ];
    found.extend(wrong("", Field::Name, &ready));
    found.extend(passkey_failures().into_iter().map(|failure| {
        let mut state = ready.clone();
        state.passkey = Some(failure);
        Example::new(passkey_failure_name(failure), state)
    }));
    found
}

pub(super) fn backup_codes() -> Vec<Example> {
    let step = |left, made_at: Option<i64>, new| {
        Step::BackupCodes(BackupCodes {
            left,
            made_at: made_at.map(UnixSeconds),
            new,
            account: MaskedAddress("a•••@e•••.com".to_owned()),
        })
    };
    let codes: Vec<_> = (0..10).map(|_| "7QK4 PXMT 92HD 4RZC").collect();
    let codes = codes.join("\n");
    let shown = changed(step(0, None, NewCodes::Shown), |state| {
        state.once = Some(ShownOnce::BackupCodes {
            codes: Secret::new(codes),
        });
    });
    let mut found = vec![
        Example::new("few-left", still(step(2, Some(1000), NewCodes::None))),
        Example::new("none-left", still(step(0, None, NewCodes::None))),
        Example::new("many-left", still(step(9, Some(1000), NewCodes::None))),
        Example::new("shown", shown.clone()),
        Example::new("gone", still(step(0, None, NewCodes::Shown))),
        Example::new("proven", still(step(0, None, NewCodes::Proven))),
        wrong_code("code-of-others", &shown, vec![words::codes::error_other()]),
    ];
    found.extend(wrong("", Field::Code, &shown));
    found
}

pub(super) fn add_address() -> Vec<Example> {
    let ask = |phones| {
        Step::AddAddress(AddAddress {
            phones,
            ..AddAddress::default()
        })
    };
    let sent = |phones, attempts_left| {
        still(Step::AddAddress(AddAddress {
            address: Some("<b>ada</b>@example.org".to_owned()),
            code_expires_at: Some(UnixSeconds(4600)),
            resend_at: Some(UnixSeconds(1030)),
            attempts_left: Some(attempts_left),
            phones,
        }))
    };
    let empty = still(ask(true));
    let code = sent(true, 2);
    let mut found = vec![
        Example::new("empty", empty.clone()),
        Example::new("without-phones", still(ask(false))),
        Example::new("code", code.clone()),
        Example::new("code-over", sent(false, 0)),
        wrong_code(
            "code-wrong",
            &code,
            vec![words::address::error_code_wrong()],
        ),
        wrong_code(
            "code-too-late",
            &code,
            vec![words::address::error_code_over()],
        ),
    ];
    found.extend(wrong("", Field::Address, &empty));
    found.extend(wrong("", Field::Code, &code));
    found
}

/// Some of what can change, one of each change.
fn changes() -> Vec<Item> {
    let mut items = samples::items();
    items.retain(|item| item.change.is_some());
    items.truncate(8);
    items
}

pub(super) fn check_changes() -> Vec<Example> {
    let step = |changes: Vec<Item>, skipped: Vec<Task>| {
        Step::CheckChanges(CheckChanges {
            changes,
            skipped,
            told: masked("a•••@e•••.com"),
            protected_for: Some(259_200),
        })
    };
    let password = samples::items()
        .into_iter()
        .filter(|item| item.kind == ItemKind::Password)
        .map(|item| Item {
            change: Some(regain_contract::ItemChange::Replace),
            ..item
        })
        .collect();
    vec![
        Example::new("some", still(step(changes(), Task::ALL.to_vec()))),
        Example::new("one", still(step(password, Vec::new()))),
        Example::new("everything", still(step(samples::items(), Vec::new()))),
    ]
}

pub(super) fn done() -> Vec<Example> {
    let full = |can_end_protection| Done {
        changed_at: NOW,
        sessions_ended: 2,
        changes: changes(),
        receipt: Some(Reference::from_number(20_261_123)),
        protected_until: Some(UnixSeconds(90_000)),
        can_end_protection,
        passkeys: None,
        notified: masked("a•••@e•••.com"),
        sign_in_url: "https://example.org/".to_owned(),
    };
    let bare = Done {
        sessions_ended: 0,
        changes: Vec::new(),
        receipt: None,
        protected_until: None,
        ..full(false)
    };
    vec![
        Example::new("full", still(Step::Done(full(false)))),
        Example::new("protection-can-end", still(Step::Done(full(true)))),
        Example::new("bare", still(Step::Done(bare))),
    ]
}
