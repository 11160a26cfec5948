//! What is shown while the account is secured.

use regain_contract::{
    CheckChanges, Item, ItemFlag, MaskedAddress, PasswordPolicy, ProofKind, Review, SetPassword,
    Step, Task, TaskStatus, TaskSummary, Tasks,
};
use regain_journey::{Means, Place, advice};

use super::{Sight, enrol};
use crate::flow::FlowRecord;
use crate::flow::items::View;
use crate::flow::secured::{can_check, can_end_protection, protected_for, protected_until};
use crate::store::StoredFlow;

/// How many groups of sessions are shown.
const SESSIONS_SHOWN: usize = 25;

/// The step of a place.
pub(super) fn step(flow: &StoredFlow, sight: &Sight, place: Place) -> Step {
    let record = &flow.record;
    let view = View::new(&sight.belongings, record, sight.now);
    match place {
        Place::Tasks => Step::Tasks(tasks(&view, record, sight)),
        Place::Task(Task::Password) => Step::SetPassword(SetPassword {
            identifier: record.identifier.clone().unwrap_or_default(),
            policy: PasswordPolicy::ONLY_FACTOR,
            chosen: record.draft.password.is_some(),
        }),
        Place::Task(Task::BackupCodes) => enrol::backup_codes(flow, sight),
        Place::Task(
            task @ (Task::Activity
            | Task::Factors
            | Task::Sessions
            | Task::Devices
            | Task::Apps
            | Task::Addresses
            | Task::Contacts),
        ) => Step::Review(review(&view, record, sight, task)),
        Place::AddAuthenticator => enrol::add_authenticator(flow, sight),
        Place::AddPasskey => enrol::add_passkey(flow, sight),
        Place::AddAddress => enrol::add_address(flow, sight),
        Place::CheckChanges => Step::CheckChanges(check_changes(&view, record, sight)),
    }
}

fn tasks(view: &View<'_>, record: &FlowRecord, sight: &Sight) -> Tasks {
    let account = sight.account.as_ref();
    Tasks {
        tasks: summaries(view, record, sight),
        can_check: account.is_some_and(|account| can_check(view, record, account)),
        protected_until: account.and_then(|account| protected_until(account, sight.now)),
        can_end_protection: account
            .and_then(|account| protected_until(account, sight.now))
            .is_some_and(|_| can_end_protection(record.journey.proofs)),
    }
}

/// The tasks that make sense for the account.
fn summaries(view: &View<'_>, record: &FlowRecord, sight: &Sight) -> Vec<TaskSummary> {
    let all = Task::ALL.into_iter();
    all.map(|task| summary(view, record, sight, task))
        .filter(|summary| match summary.task {
            Task::Devices | Task::Apps | Task::Contacts => summary.items > 0,
            Task::BackupCodes => sight.makes_backup_codes,
            Task::Activity | Task::Password | Task::Factors | Task::Sessions | Task::Addresses => {
                true
            }
        })
        .collect()
}

fn summary(view: &View<'_>, record: &FlowRecord, sight: &Sight, task: Task) -> TaskSummary {
    let draft = &record.draft;
    let list = view.list(task);
    let count = |of: &dyn Fn(&&Item) -> bool| -> u32 {
        let counted = list.iter().filter(of);
        match task {
            Task::Sessions | Task::BackupCodes => counted.map(|item| item.count).sum(),
            Task::Activity
            | Task::Password
            | Task::Factors
            | Task::Devices
            | Task::Apps
            | Task::Addresses
            | Task::Contacts => u32::try_from(counted.count()).unwrap_or(u32::MAX),
        }
    };
    let new_codes = draft.backup_codes.as_ref();
    let (items, changes) = match task {
        Task::Password => (1, count(&|_| true)),
        Task::BackupCodes => {
            let proven = new_codes.filter(|codes| codes.is_proven);
            let new = proven.map_or(0, |codes| codes.codes.len());
            (count(&|_| true), u32::try_from(new).unwrap_or(u32::MAX))
        }
        Task::Activity
        | Task::Factors
        | Task::Sessions
        | Task::Devices
        | Task::Apps
        | Task::Addresses
        | Task::Contacts => (count(&|_| true), count(&|item| item.change.is_some())),
    };
    let seen = draft.seen.contains(&task);
    let status = match task {
        Task::Password if draft.password.is_some() => TaskStatus::Completed,
        Task::Password => TaskStatus::NotStarted,
        Task::BackupCodes if changes > 0 => TaskStatus::Completed,
        Task::BackupCodes if new_codes.is_some() => TaskStatus::Started,
        Task::BackupCodes if seen => TaskStatus::Completed,
        Task::BackupCodes => TaskStatus::NotStarted,
        Task::Activity | Task::Sessions if items == 0 => TaskStatus::Nothing,
        Task::Activity
        | Task::Factors
        | Task::Sessions
        | Task::Devices
        | Task::Apps
        | Task::Addresses
        | Task::Contacts => {
            if seen || changes > 0 {
                TaskStatus::Completed
            } else {
                TaskStatus::NotStarted
            }
        }
    };
    let account = sight.account.as_ref();
    let means = account.map_or(Means::NONE, |account| account.means);
    let suspended = account.map_or(Means::NONE, |account| account.suspended);
    TaskSummary {
        task,
        status,
        advice: advice(record.journey.situation, means, suspended, task),
        items,
        changes,
    }
}

fn review(view: &View<'_>, record: &FlowRecord, sight: &Sight, task: Task) -> Review {
    let draft = &record.draft;
    let mut items = view.list(task);
    let all = draft.all.contains(&task)
        && !items
            .iter()
            .any(|item| item.change.is_none() && !item.flags.contains(&ItemFlag::Fixed));
    let mut more = 0;
    let mut filter = String::new();
    if task == Task::Sessions {
        filter.clone_from(&draft.filter);
        let wanted = filter.to_lowercase();
        let holds = |text: &str| text.to_lowercase().contains(&wanted);
        items.retain(|item| wanted.is_empty() || holds(&item.name) || holds(&item.place));
        more = items.len().saturating_sub(SESSIONS_SHOWN);
        items.truncate(SESSIONS_SHOWN);
    }
    let has = |kind| sight.ways.has(kind);
    Review {
        task,
        items,
        more: u32::try_from(more).unwrap_or(u32::MAX),
        filter,
        all,
        since: draft.since.filter(|_| task == Task::Activity),
        can_add: match task {
            Task::Factors => has(ProofKind::AuthenticatorCode),
            Task::Addresses => true,
            Task::Activity
            | Task::Password
            | Task::BackupCodes
            | Task::Sessions
            | Task::Devices
            | Task::Apps
            | Task::Contacts => false,
        },
        can_add_passkey: task == Task::Factors && has(ProofKind::Passkey),
    }
}

fn check_changes(view: &View<'_>, record: &FlowRecord, sight: &Sight) -> CheckChanges {
    let skipped = summaries(view, record, sight).into_iter();
    let skipped = skipped.filter(|summary| {
        let untouched = match summary.status {
            TaskStatus::NotStarted | TaskStatus::Started => true,
            TaskStatus::Completed | TaskStatus::Nothing => false,
        };
        untouched && summary.advice == regain_contract::Advice::Recommended
    });
    let protected = protected_for(view, record, sight.protection);
    CheckChanges {
        changes: view.changes(),
        skipped: skipped.map(|summary| summary.task).collect(),
        told: sight.told.iter().cloned().map(MaskedAddress).collect(),
        protected_for: protected.and_then(|seconds| u32::try_from(seconds).ok()),
    }
}
