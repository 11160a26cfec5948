//! Marking what is going to be removed or restored.

use regain_contract::{ItemChange, ItemFlag, Label, ProblemType, Task, UnixSeconds};
use regain_journey::Effect;

use super::super::{Act, Outcome};
use crate::flow::items::{ALL_SESSIONS, BACKUP_CODES, PASSWORD, View, task_of};
use crate::flow::{Belongings, FlowRecord, Onlooker};
use crate::http::Refusal;

/// The item cannot be changed, or there is no such item.
#[derive(Clone, Copy, Debug)]
pub(super) struct NotToBeChanged;

/// What the account of the flow has.
pub(super) async fn belongings(act: &mut Act<'_>) -> Result<Belongings, Refusal> {
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let onlooker = Onlooker {
        network: act.network,
        language: &act.flow.record.language,
        places: &act.service.places,
    };
    Ok(Belongings::read(act.tx, &account_id, onlooker, act.now).await?)
}

fn done(marked: Result<(), NotToBeChanged>) -> Result<Outcome, Refusal> {
    match marked {
        Ok(()) => Ok(Outcome::Changed(Effect::None)),
        Err(NotToBeChanged) => Outcome::refused(ProblemType::StepOutOfOrder),
    }
}

/// Has the draft change an item.
pub(super) async fn mark(act: &mut Act<'_>, id: &str) -> Result<Outcome, Refusal> {
    if id == ALL_SESSIONS {
        return mark_all(act, Task::Sessions).await;
    }
    let belongings = belongings(act).await?;
    done(try_mark(&belongings, &mut act.flow.record, id, act.now))
}

/// Has the draft leave an item as it is.
pub(super) async fn unmark(act: &mut Act<'_>, id: &str) -> Result<Outcome, Refusal> {
    if id == ALL_SESSIONS {
        return unmark_all(act, Task::Sessions).await;
    }
    let belongings = belongings(act).await?;
    let factors = |record: &FlowRecord| {
        (
            record.draft.authenticators.len(),
            record.draft.passkeys.len(),
        )
    };
    let before = factors(&act.flow.record);
    let unmarked = try_unmark(&belongings, &mut act.flow.record, id, act.now);
    if factors(&act.flow.record) != before {
        keep_without_replacement(&belongings, &mut act.flow.record);
    }
    settle(&belongings, &mut act.flow.record, act.now);
    done(unmarked)
}

/// Has the draft remove everything in a list that may be removed.
pub(super) async fn mark_all(act: &mut Act<'_>, task: Task) -> Result<Outcome, Refusal> {
    let belongings = belongings(act).await?;
    let (record, now) = (&mut act.flow.record, act.now);
    let ids: Vec<String> = match task {
        Task::Sessions | Task::Devices | Task::Apps | Task::Contacts => {
            record.draft.all.insert(task);
            record.draft.kept.retain(|id| task_of(id) != Some(task));
            Vec::new()
        }
        Task::Activity => View::new(&belongings, record, now).undoable_since(UnixSeconds(i64::MIN)),
        Task::Factors | Task::Addresses => {
            let list = View::new(&belongings, record, now).list(task).into_iter();
            list.filter(|item| !item.flags.contains(&ItemFlag::Removed))
                .map(|item| item.id)
                .collect()
        }
        Task::Password | Task::BackupCodes => {
            return Outcome::refused(ProblemType::StepOutOfOrder);
        }
    };
    for id in ids {
        // What cannot be removed stays.
        let _ = try_mark(&belongings, record, &id, now);
    }
    done(Ok(()))
}

/// Has the draft leave everything in a list as it is.
pub(super) async fn unmark_all(act: &mut Act<'_>, task: Task) -> Result<Outcome, Refusal> {
    let belongings = belongings(act).await?;
    let (record, now) = (&mut act.flow.record, act.now);
    match task {
        Task::Activity => {
            for id in View::new(&belongings, record, now).undoable_since(UnixSeconds(i64::MIN)) {
                let _ = try_unmark(&belongings, record, &id, now);
            }
        }
        Task::Factors
        | Task::Sessions
        | Task::Devices
        | Task::Apps
        | Task::Addresses
        | Task::Contacts => {
            let draft = &mut record.draft;
            draft.all.remove(&task);
            draft.kept.retain(|id| task_of(id) != Some(task));
            draft.marks.retain(|id| task_of(id) != Some(task));
            draft.names.retain(|id, _| task_of(id) != Some(task));
        }
        Task::Password | Task::BackupCodes => {
            return Outcome::refused(ProblemType::StepOutOfOrder);
        }
    }
    settle(&belongings, record, now);
    done(Ok(()))
}

/// Marks an item, or what an event was about.
pub(super) fn try_mark(
    belongings: &Belongings,
    record: &mut FlowRecord,
    id: &str,
    now: UnixSeconds,
) -> Result<(), NotToBeChanged> {
    // Looked up only where that decides something: there may be thousands.
    if let Some(task) = task_of(id)
        && record.draft.all.contains(&task)
    {
        record.draft.kept.remove(id);
        return Ok(());
    }
    let view = View::new(belongings, record, now);
    let (task, item) = view.find(id).ok_or(NotToBeChanged)?;
    let stays = |item: &ItemFlag| matches!(item, ItemFlag::LastOne | ItemFlag::Fixed);
    match item.change {
        // It is going to change already.
        Some(ItemChange::Add | ItemChange::Replace | ItemChange::Remove | ItemChange::Restore) => {}
        // What has another name can be removed all the same.
        None | Some(ItemChange::Rename) if item.flags.iter().any(stays) => {
            return Err(NotToBeChanged);
        }
        None | Some(ItemChange::Rename) if record.draft.all.contains(&task) => {
            record.draft.kept.remove(&item.id);
        }
        None | Some(ItemChange::Rename) => {
            record.draft.marks.insert(item.id);
        }
    }
    Ok(())
}

fn try_unmark(
    belongings: &Belongings,
    record: &mut FlowRecord,
    id: &str,
    now: UnixSeconds,
) -> Result<(), NotToBeChanged> {
    let view = View::new(belongings, record, now);
    let (task, item) = view.find(id).ok_or(NotToBeChanged)?;
    let draft = &mut record.draft;
    match (item.change, item.id.as_str()) {
        (_, PASSWORD) => draft.password = None,
        (_, BACKUP_CODES) => draft.backup_codes = None,
        (Some(ItemChange::Add), id) => {
            let name = id.split_once(':').map_or("", |(_, name)| name);
            draft.authenticators.retain(|one| one.id != name);
            draft.passkeys.retain(|one| one.credential_id != name);
            draft.addresses.retain(|one| one.id != name);
        }
        (Some(ItemChange::Rename), id) => {
            draft.names.remove(id);
        }
        (Some(ItemChange::Remove | ItemChange::Replace | ItemChange::Restore) | None, id) => {
            draft.marks.remove(id);
            if draft.all.contains(&task) {
                draft.kept.insert(id.to_owned());
            }
        }
    }
    Ok(())
}

/// Has the draft give an authenticator app or a passkey another name.
pub(super) async fn rename(act: &mut Act<'_>, id: &str, name: Label) -> Result<Outcome, Refusal> {
    let belongings = belongings(act).await?;
    let (record, now) = (&mut act.flow.record, act.now);
    let found = View::new(&belongings, record, now).find(id);
    let Some((_, item)) = found.filter(|(_, item)| item.can_rename) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    // What it has been called all along is no change.
    record.draft.names.insert(item.id, name);
    done(Ok(()))
}

/// Takes back the marks of what must not be removed as things are now.
pub(super) fn settle(belongings: &Belongings, record: &mut FlowRecord, now: UnixSeconds) {
    loop {
        let last_ones = View::new(belongings, record, now).marks_of_last_ones();
        let Some(id) = last_ones.first() else { return };
        if !record.draft.marks.remove(id) {
            return;
        }
    }
}

/// Takes back the marks of suspended factors of which the draft has no
/// replacement any more.
fn keep_without_replacement(belongings: &Belongings, record: &mut FlowRecord) {
    let draft = &mut record.draft;
    if draft.authenticators.is_empty() {
        for one in belongings.authenticators.iter() {
            if one.suspended_at.is_some() {
                draft.marks.remove(&format!("authenticator:{}", one.id));
            }
        }
    }
    if draft.passkeys.is_empty() {
        for one in belongings.passkeys.iter() {
            if one.suspended_at.is_some() {
                let id = format!("passkey:{}", one.credential_id);
                draft.marks.remove(&id);
            }
        }
    }
}

/// Marks the suspended factors whose replacement has just been added: an old
/// factor dies when its replacement is committed, and not before.
pub(super) async fn replace_suspended(act: &mut Act<'_>, kind: Replaced) -> Result<(), Refusal> {
    let belongings = belongings(act).await?;
    let authenticators = belongings.authenticators.iter();
    let passkeys = belongings.passkeys.iter();
    let ids: Vec<String> = match kind {
        Replaced::Authenticators => authenticators
            .filter(|one| one.suspended_at.is_some())
            .map(|one| format!("authenticator:{}", one.id))
            .collect(),
        Replaced::Passkeys => passkeys
            .filter(|one| one.suspended_at.is_some())
            .map(|one| format!("passkey:{}", one.credential_id))
            .collect(),
    };
    act.flow.record.draft.marks.extend(ids);
    Ok(())
}

/// What a new factor takes the place of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Replaced {
    /// Authenticator apps.
    Authenticators,
    /// Passkeys.
    Passkeys,
}
