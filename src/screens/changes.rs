//! Things of the account, in words: what each is, and what is going to happen to it.

use regain_contract::{Item, ItemChange, ItemKind, Task};
use regain_words::{self as words, Text};

use crate::components::{Row, summary_list};
use crate::say;
use crate::view::View;

/// The name of a task.
pub(super) fn task_name(task: Task) -> Text {
    name_of_task(task)()
}

/// The same, to be said later.
pub(super) const fn name_of_task(task: Task) -> fn() -> Text {
    match task {
        Task::Activity => words::tasks::activity,
        Task::Password => words::tasks::password,
        Task::Factors => words::tasks::factors,
        Task::BackupCodes => words::tasks::backup,
        Task::Sessions => words::tasks::devices,
        Task::Devices => words::tasks::remembered,
        Task::Apps => words::tasks::apps,
        Task::Addresses => words::tasks::addresses,
        Task::Contacts => words::tasks::contacts,
    }
}

/// What a thing is.
pub(super) fn kind_name(kind: ItemKind) -> Text {
    match kind {
        ItemKind::Password => words::review::password(),
        ItemKind::Session => words::review::session(),
        ItemKind::Device => words::review::device(),
        ItemKind::App => words::review::app(),
        ItemKind::ApiToken => words::review::key(),
        ItemKind::Forwarding => words::review::forwarding(),
        ItemKind::Authenticator => words::review::authenticator(),
        ItemKind::Passkey => words::review::passkey(),
        ItemKind::BackupCodes => words::review::backup(),
        ItemKind::Email => words::review::email(),
        ItemKind::Phone => words::review::phone(),
        ItemKind::Contact => words::review::contact(),
        ItemKind::SignIn => words::review::sign_in(),
        ItemKind::PasswordChanged => words::review::password_changed(),
        ItemKind::AddressAdded => words::review::address_added(),
        ItemKind::AddressRemoved => words::review::address_removed(),
        ItemKind::FactorAdded => words::review::factor_added(),
        ItemKind::FactorRemoved => words::review::factor_removed(),
        ItemKind::BackupCodesMade => words::review::backup_made(),
        ItemKind::AppConnected => words::review::app_connected(),
        ItemKind::ForwardingAdded => words::review::forwarding_added(),
        ItemKind::ContactAdded => words::review::contact_added(),
        ItemKind::Recovered => words::review::recovered(),
    }
}

/// The task that a thing belongs to.
pub(super) const fn task_of(kind: ItemKind) -> Task {
    match kind {
        ItemKind::Password => Task::Password,
        ItemKind::Session => Task::Sessions,
        ItemKind::Device => Task::Devices,
        ItemKind::App | ItemKind::ApiToken | ItemKind::Forwarding => Task::Apps,
        ItemKind::Authenticator | ItemKind::Passkey => Task::Factors,
        ItemKind::BackupCodes => Task::BackupCodes,
        ItemKind::Email | ItemKind::Phone => Task::Addresses,
        ItemKind::Contact => Task::Contacts,
        ItemKind::SignIn
        | ItemKind::PasswordChanged
        | ItemKind::AddressAdded
        | ItemKind::AddressRemoved
        | ItemKind::FactorAdded
        | ItemKind::FactorRemoved
        | ItemKind::BackupCodesMade
        | ItemKind::AppConnected
        | ItemKind::ForwardingAdded
        | ItemKind::ContactAdded
        | ItemKind::Recovered => Task::Activity,
    }
}

/// What has happened to a thing.
fn done_text(item: &Item, change: ItemChange) -> Text {
    let kind = item.kind;
    match (change, task_of(kind)) {
        (ItemChange::Rename, _) => words::review::was_renamed(new_name(item)),
        (ItemChange::Add, _) => words::review::was_added(),
        (ItemChange::Restore, _) => words::review::was_restored(),
        (ItemChange::Replace, _) => words::review::was_replaced(),
        (ItemChange::Remove, _) if kind == ItemKind::SignIn => words::review::was_signed_out(),
        (ItemChange::Remove, Task::Sessions) => words::review::was_signed_out(),
        (ItemChange::Remove, Task::Devices) => words::review::was_forgotten(),
        (ItemChange::Remove, Task::Apps) => words::review::was_stopped(),
        (ItemChange::Remove, Task::Activity) => words::review::was_undone(),
        (
            ItemChange::Remove,
            Task::Password | Task::Factors | Task::BackupCodes | Task::Addresses | Task::Contacts,
        ) => words::review::was_removed(),
    }
}

fn new_name(item: &Item) -> &str {
    item.new_name.as_deref().unwrap_or_default()
}

/// What is going to happen to a thing.
pub(super) fn change_text(item: &Item, change: ItemChange) -> Text {
    let kind = item.kind;
    match (change, task_of(kind)) {
        (ItemChange::Rename, _) => words::review::will_rename(new_name(item)),
        (ItemChange::Add, _) => words::review::will_add(),
        (ItemChange::Restore, _) => words::review::will_restore(),
        (ItemChange::Replace, _) => words::review::will_replace(),
        (ItemChange::Remove, _) if kind == ItemKind::SignIn => words::review::will_sign_out(),
        (ItemChange::Remove, Task::Sessions) => words::review::will_sign_out(),
        (ItemChange::Remove, Task::Devices) => words::review::will_forget(),
        (ItemChange::Remove, Task::Apps) => words::review::will_stop(),
        (ItemChange::Remove, Task::Activity) => words::review::will_undo(),
        (
            ItemChange::Remove,
            Task::Password | Task::Factors | Task::BackupCodes | Task::Addresses | Task::Contacts,
        ) => words::review::will_remove(),
    }
}

// What somebody wrote stays in one piece inside a line from right to left: a number that begins with `+` lost it to the
// other end of the line. As characters, because the line is a label for screen readers too. Unicode UAX #9, 2.4.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// What a thing is called, with what it is.
pub(super) fn full_name(item: &Item) -> String {
    let kind = say::string(&kind_name(item.kind));
    let mut name = if item.name.is_empty() {
        kind
    } else {
        format!("{kind} – {FIRST_STRONG_ISOLATE}{}{POP_ISOLATE}", item.name)
    };
    if !item.place.is_empty() {
        name = format!("{name}, {FIRST_STRONG_ISOLATE}{}{POP_ISOLATE}", item.place);
    }
    if item.count > 1 {
        let count = say::string(&words::review::count(item.count));
        name = format!("{name} ({count})");
    }
    name
}

/// When a change is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Before it is made.
    Before,
    /// On the receipt.
    After,
}

/// One line about a change.
pub(super) fn line(item: &Item, told: Told) -> String {
    match (item.kind, item.change) {
        (ItemKind::Password, _) => say::string(&words::changes::new_password()),
        (ItemKind::BackupCodes, Some(ItemChange::Replace | ItemChange::Add)) => {
            say::string(&words::changes::new_codes())
        }
        (ItemKind::Session, _) if item.name.is_empty() => say::string(&match told {
            Told::Before => words::changes::all_devices(),
            Told::After => words::finish::signed_out(),
        }),
        (_, change) => {
            let change = change.unwrap_or(ItemChange::Remove);
            let what = match told {
                Told::Before => change_text(item, change),
                Told::After => done_text(item, change),
            };
            let text = words::changes::line(&full_name(item), &say::string(&what));
            say::string(&text)
        }
    }
}

/// Lines with something between them. `join` of the standard library is written out for each length of it.
pub(super) fn joined(lines: Vec<String>, between: &str) -> String {
    let mut lines = lines.into_iter();
    let mut all = lines.next().unwrap_or_default();
    for line in lines {
        all.push_str(between);
        all.push_str(&line);
    }
    all
}

/// The changes, a row for each task. `change` makes the button of a row.
pub(super) fn rows(
    changes: &[Item],
    told: Told,
    change: impl Fn(Task) -> Option<crate::components::Change>,
) -> View {
    let rows = Task::ALL.into_iter().filter_map(|task| {
        let lines: Vec<_> = changes
            .iter()
            .filter(|item| task_of(item.kind) == task)
            .map(|item| line(item, told))
            .collect();
        (!lines.is_empty()).then(|| Row {
            name: task_name_short(task),
            value: joined(lines, "\n"),
            testid: task_testid(task),
            change: change(task),
        })
    });
    summary_list(rows.collect())
}

/// What a row of changes is called.
pub(super) fn task_name_short(task: Task) -> Text {
    match task {
        Task::Activity => words::review::activity_heading(),
        Task::Password => words::review::password(),
        Task::Factors => words::review::factors_heading(),
        Task::BackupCodes => words::review::backup(),
        Task::Sessions => words::review::devices_heading(),
        Task::Devices => words::review::remembered_heading(),
        Task::Apps => words::review::apps_heading(),
        Task::Addresses => words::review::addresses_heading(),
        Task::Contacts => words::review::contacts_heading(),
    }
}

const fn task_testid(task: Task) -> &'static str {
    match task {
        Task::Activity => "changes-activity",
        Task::Password => "changes-password",
        Task::Factors => "changes-factors",
        Task::BackupCodes => "changes-backup_codes",
        Task::Sessions => "changes-sessions",
        Task::Devices => "changes-devices",
        Task::Apps => "changes-apps",
        Task::Addresses => "changes-addresses",
        Task::Contacts => "changes-contacts",
    }
}
