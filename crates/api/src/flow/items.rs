//! What an account has and what the draft does with it, as items of lists.

use std::collections::{BTreeMap, BTreeSet};

use regain_contract::{Item, ItemChange, ItemFlag, ItemKind, Label, Task, UnixSeconds};
use serde::Deserialize;

use super::belongings::session_id;
use super::{Belongings, Draft, FlowRecord};
use crate::identifier::{mask_email, mask_phone};
use crate::store::{AccountEvent, Address, Channel, SessionGroup, StoredPasskey};

/// For how long a place is a new one, in seconds: 30 days.
pub(super) const NEW_PLACE_LIFETIME: i64 = 30 * 24 * 3600;

/// The id of all sessions in one.
pub(super) const ALL_SESSIONS: &str = "session:all";
/// The id of the password.
pub(super) const PASSWORD: &str = "password";
/// The id of the backup codes.
pub(super) const BACKUP_CODES: &str = "backup_codes";

/// How many groups of sessions are told one by one among the changes.
const SESSIONS_TOLD: usize = 25;

/// An account and a draft, looked at together.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    belongings: &'a Belongings,
    draft: &'a Draft,
    device: &'a str,
    now: UnixSeconds,
}

impl<'a> View<'a> {
    pub(super) const fn new(
        belongings: &'a Belongings,
        record: &'a FlowRecord,
        now: UnixSeconds,
    ) -> Self {
        Self {
            belongings,
            draft: &record.draft,
            device: record.device.as_str(),
            now,
        }
    }

    /// Everything in a task's list, in the order it is shown.
    pub(super) fn list(&self, task: Task) -> Vec<Item> {
        match task {
            Task::Activity => self.activity(),
            Task::Password => self.password().into_iter().collect(),
            Task::Factors => self.factors(),
            Task::BackupCodes => vec![self.backup_codes()],
            Task::Sessions => self.sessions(),
            Task::Devices => self.devices(),
            Task::Apps => self.connections(),
            Task::Addresses => self.addresses(),
            Task::Contacts => self.contacts(),
        }
    }

    /// The item of an id, and the list it stands in. An event is found as what
    /// it was about.
    pub(super) fn find(&self, id: &str) -> Option<(Task, Item)> {
        let id = if id.starts_with("event:") {
            let event = self.event(id)?;
            self.object(event, &self.objects())?.id.clone()
        } else {
            id.to_owned()
        };
        let task = task_of(&id)?;
        let item = self.list(task).into_iter().find(|item| item.id == id)?;
        Some((task, item))
    }

    /// The event of an id.
    pub(super) fn event(&self, id: &str) -> Option<&'a AccountEvent> {
        let id = id.strip_prefix("event:")?;
        self.belongings.events.iter().find(|event| event.id == id)
    }

    /// Everything that is going to change, in the order of the tasks.
    pub(super) fn changes(&self) -> Vec<Item> {
        let changed = |task| {
            let list = self.list(task).into_iter();
            list.filter(|item| item.change.is_some())
        };
        let mut changes: Vec<Item> = changed(Task::Password).collect();
        changes.extend(changed(Task::Factors));
        changes.extend(self.told_sessions(changed(Task::Sessions).collect()));
        for task in [Task::Devices, Task::Apps, Task::Addresses, Task::Contacts] {
            changes.extend(changed(task));
        }
        changes
    }

    /// All sessions as one item if all of them end; otherwise the first groups
    /// one by one, and the rest as one.
    fn told_sessions(&self, mut changed: Vec<Item>) -> Vec<Item> {
        let one = |items: &[Item]| Item {
            count: items.iter().map(|item| item.count).sum(),
            change: Some(ItemChange::Remove),
            ..blank(ALL_SESSIONS, ItemKind::Session, "")
        };
        let is_all = changed.len() == self.belongings.sessions.len();
        if is_all && changed.len() > 1 {
            return vec![one(&changed)];
        }
        let rest = changed.split_off(changed.len().min(SESSIONS_TOLD));
        if !rest.is_empty() {
            changed.push(one(&rest));
        }
        changed
    }

    /// Whether the draft removes or restores an item.
    fn is_marked(&self, task: Task, id: &str) -> bool {
        let all = self.draft.all.contains(&task) && !self.draft.kept.contains(id);
        all || self.draft.marks.contains(id)
    }

    fn marked(&self, task: Task, id: &str) -> Option<ItemChange> {
        self.is_marked(task, id).then_some(ItemChange::Remove)
    }

    /// Whether it is from after the time that the person suspects.
    fn is_of_incident(&self, at: UnixSeconds) -> bool {
        self.draft.since.is_some_and(|since| at >= since)
    }

    /// Whether a place is one that the account was not used from before.
    fn is_new_place(&self, place: &str) -> bool {
        let before = self.now.plus(-NEW_PLACE_LIFETIME);
        let mut all = self.belongings.places.values();
        let first = self.belongings.places.get(place);
        first.is_some_and(|first| *first >= before) && all.any(|first| *first < before)
    }

    fn flags(&self, since: UnixSeconds, place: &str) -> Vec<ItemFlag> {
        let mut flags = Vec::new();
        if self.is_of_incident(since) {
            flags.push(ItemFlag::DuringIncident);
        }
        if self.is_new_place(place) {
            flags.push(ItemFlag::NewPlace);
        }
        flags
    }

    fn password(&self) -> Option<Item> {
        self.draft.password.as_ref().map(|_| Item {
            change: Some(ItemChange::Replace),
            ..blank(PASSWORD, ItemKind::Password, "")
        })
    }

    fn backup_codes(&self) -> Item {
        let kept = &self.belongings.backup_codes;
        let unused = kept.iter().filter(|code| code.used_at.is_none());
        let new = self.draft.backup_codes.as_ref().filter(|new| new.is_proven);
        let mut item = blank(BACKUP_CODES, ItemKind::BackupCodes, "");
        item.count = count(unused.count());
        item.since = kept.iter().map(|code| code.made_at).max();
        item.change = new.map(|_| {
            if kept.is_empty() {
                ItemChange::Add
            } else {
                ItemChange::Replace
            }
        });
        if item.change.is_none() {
            item.flags.push(ItemFlag::Fixed);
        }
        item
    }

    fn factors(&self) -> Vec<Item> {
        let mut items = Vec::new();
        for one in &self.belongings.authenticators {
            let mut item = blank(
                &format!("authenticator:{}", one.id),
                ItemKind::Authenticator,
                &one.name,
            );
            item.since = Some(one.added_at);
            item.flags = self.flags(one.added_at, "");
            if one.suspended_at.is_some() {
                item.flags.push(ItemFlag::Suspended);
            }
            items.push(item);
        }
        for one in &self.belongings.passkeys {
            let id = format!("passkey:{}", one.credential_id);
            let mut item = blank(&id, ItemKind::Passkey, &one.name);
            item.since = Some(one.added_at);
            item.last_used = one.last_used_at;
            item.flags = self.flags(one.added_at, "");
            if one.suspended_at.is_some() {
                item.flags.push(ItemFlag::Suspended);
            }
            if is_synced(one) {
                item.flags.push(ItemFlag::Synced);
            }
            items.push(item);
        }
        for item in &mut items {
            item.can_rename = true;
            item.change = self.marked(Task::Factors, &item.id);
            let name = self.draft.names.get(&item.id).map(Label::as_str);
            if let (None, Some(name)) = (item.change, name)
                && name != item.name
            {
                item.change = Some(ItemChange::Rename);
                item.new_name = Some(name.to_owned());
            }
        }
        let added = self.draft.authenticators.len() + self.draft.passkeys.len();
        let protects = |item: &Item| !item.flags.contains(&ItemFlag::Suspended);
        let stays: BTreeSet<String> = items
            .iter()
            .filter(|item| item.change != Some(ItemChange::Remove) && protects(item))
            .map(|item| item.id.clone())
            .collect();
        for item in &mut items {
            let others = stays.iter().filter(|id| **id != item.id).count() + added;
            let of_incident = item.flags.contains(&ItemFlag::DuringIncident);
            if others == 0 && protects(item) && !of_incident {
                item.flags.push(ItemFlag::LastOne);
            }
        }
        items.extend(self.added_factors());
        items.push(self.backup_codes());
        items
    }

    fn added_factors(&self) -> impl Iterator<Item = Item> {
        let authenticators = self.draft.authenticators.iter().map(|one| {
            let id = format!("authenticator:{}", one.id);
            added(
                &id,
                ItemKind::Authenticator,
                one.name.as_str(),
                one.added_at,
            )
        });
        let passkeys = self.draft.passkeys.iter().map(|one| {
            let id = format!("passkey:{}", one.credential_id);
            added(&id, ItemKind::Passkey, one.name.as_str(), one.added_at)
        });
        authenticators.chain(passkeys)
    }

    fn sessions(&self) -> Vec<Item> {
        let mut items: Vec<Item> = self
            .belongings
            .sessions
            .iter()
            .map(|sessions| self.session(&sessions.shown))
            .collect();
        // They come with those used last first, and stay so.
        items.sort_by_key(|item| !item.flags.contains(&ItemFlag::ThisDevice));
        items
    }

    fn session(&self, group: &SessionGroup) -> Item {
        let id = session_id(&group.device, &group.place);
        let mut item = blank(&id, ItemKind::Session, &group.device);
        item.place = self.belongings.name_of_place(&group.place);
        item.count = group.count;
        item.since = Some(group.since);
        item.last_used = Some(group.last_used_at);
        if group.is_from_network && group.device == self.device {
            item.flags.push(ItemFlag::ThisDevice);
        }
        item.flags.extend(self.flags(group.since, &group.place));
        item.change = self.marked(Task::Sessions, &item.id);
        item
    }

    fn devices(&self) -> Vec<Item> {
        let devices = self.belongings.devices.iter();
        devices
            .map(|one| {
                let id = format!("device:{}", one.id);
                Item {
                    place: self.belongings.name_of_place(&one.place),
                    since: Some(one.added_at),
                    last_used: one.last_used_at,
                    flags: self.flags(one.added_at, &one.place),
                    change: self.marked(Task::Devices, &id),
                    ..blank(&id, ItemKind::Device, &one.device)
                }
            })
            .collect()
    }

    fn connections(&self) -> Vec<Item> {
        let connections = self.belongings.connections.iter();
        connections
            .map(|one| {
                let id = format!("connection:{}", one.id);
                Item {
                    since: Some(one.added_at),
                    last_used: one.last_used_at,
                    access: one.access.clone(),
                    flags: self.flags(one.added_at, ""),
                    change: self.marked(Task::Apps, &id),
                    ..blank(&id, one.kind.item(), &one.name)
                }
            })
            .collect()
    }

    fn addresses(&self) -> Vec<Item> {
        let present = &self.belongings.addresses;
        let mut items = Vec::new();
        for (place, one) in present.iter().enumerate() {
            let mut item = address(one);
            let is_first = !present
                .iter()
                .take(place)
                .any(|other| other.channel == one.channel);
            if is_first {
                item.flags.push(ItemFlag::Primary);
            }
            item.flags.extend(self.flags(one.added_at, ""));
            item.change = self.marked(Task::Addresses, &item.id);
            items.push(item);
        }
        for one in &self.belongings.removed_addresses {
            let mut item = address(one);
            item.flags.push(ItemFlag::Removed);
            if one.removed_at.is_some_and(|at| self.is_of_incident(at)) {
                item.flags.push(ItemFlag::DuringIncident);
            }
            if self.is_marked(Task::Addresses, &item.id) {
                item.change = Some(ItemChange::Restore);
            }
            items.push(item);
        }
        items.extend(self.draft.addresses.iter().map(|one| {
            let id = format!("address:{}", one.id);
            let (kind, name) = masked(&Address::from(one));
            added(&id, kind, &name, one.added_at)
        }));
        guard_addresses(&mut items);
        items
    }

    fn contacts(&self) -> Vec<Item> {
        let contacts = self.belongings.contacts.iter();
        contacts
            .map(|one| {
                let id = format!("contact:{}", one.id);
                Item {
                    since: Some(one.added_at),
                    flags: self.flags(one.added_at, ""),
                    change: self.marked(Task::Contacts, &id),
                    ..blank(&id, ItemKind::Contact, &one.name)
                }
            })
            .collect()
    }

    /// Everything that an event can be about.
    fn objects(&self) -> BTreeMap<String, Item> {
        let lists = [
            Task::Factors,
            Task::Sessions,
            Task::Devices,
            Task::Apps,
            Task::Addresses,
            Task::Contacts,
        ];
        lists
            .into_iter()
            .flat_map(|task| self.list(task))
            .map(|item| (item.id.clone(), item))
            .collect()
    }

    /// What an event was about, if it is there and can be undone.
    fn object<'o>(
        &self,
        event: &AccountEvent,
        objects: &'o BTreeMap<String, Item>,
    ) -> Option<&'o Item> {
        let id = if event.kind == ItemKind::SignIn && event.object.is_empty() {
            session_id(&event.device, &event.place)
        } else {
            event.object.clone()
        };
        let item = objects.get(&id)?;
        let is_removed = item.flags.contains(&ItemFlag::Removed);
        let undoes = match event.kind {
            ItemKind::SignIn
            | ItemKind::AddressAdded
            | ItemKind::FactorAdded
            | ItemKind::AppConnected
            | ItemKind::ForwardingAdded
            | ItemKind::ContactAdded => !is_removed,
            ItemKind::AddressRemoved => is_removed,
            ItemKind::PasswordChanged
            | ItemKind::FactorRemoved
            | ItemKind::BackupCodesMade
            | ItemKind::Recovered
            | ItemKind::Password
            | ItemKind::Session
            | ItemKind::Device
            | ItemKind::App
            | ItemKind::ApiToken
            | ItemKind::Forwarding
            | ItemKind::Authenticator
            | ItemKind::Passkey
            | ItemKind::BackupCodes
            | ItemKind::Email
            | ItemKind::Phone
            | ItemKind::Contact => false,
        };
        (undoes && item.change != Some(ItemChange::Add)).then_some(item)
    }

    fn activity(&self) -> Vec<Item> {
        let objects = self.objects();
        let events = self.belongings.events.iter();
        events
            .map(|event| {
                let name = if event.detail.is_empty() {
                    &event.device
                } else {
                    &event.detail
                };
                let mut item = blank(&format!("event:{}", event.id), event.kind, name);
                item.place = self.belongings.name_of_place(&event.place);
                item.since = Some(event.at);
                item.report.clone_from(&event.report);
                item.flags = self.flags(event.at, &event.place);
                match self.object(event, &objects) {
                    Some(object) => {
                        // That it has another name does not undo what happened to it.
                        item.change = object.change.filter(|change| *change != ItemChange::Rename);
                        let last = object.flags.iter().find(|flag| **flag == ItemFlag::LastOne);
                        item.flags.extend(last);
                    }
                    None => item.flags.push(ItemFlag::Fixed),
                }
                item
            })
            .collect()
    }

    /// The events from a moment on that can be undone, by what they were
    /// about: what was removed first, because what is restored counts for what
    /// may be removed.
    pub(super) fn undoable_since(&self, since: UnixSeconds) -> Vec<String> {
        let objects = self.objects();
        let events = self.belongings.events.iter();
        let mut items: Vec<&Item> = events
            .filter(|event| event.at >= since)
            .filter_map(|event| self.object(event, &objects))
            .collect();
        items.sort_by_key(|item| !item.flags.contains(&ItemFlag::Removed));
        items.into_iter().map(|item| item.id.clone()).collect()
    }

    /// The first sign-in of the last days from a place that the account was
    /// not used from before.
    pub(super) fn first_from_a_new_place(&self) -> Option<UnixSeconds> {
        let after = self.now.plus(-NEW_PLACE_LIFETIME);
        let events = self.belongings.events.iter();
        events
            .filter(|event| event.kind == ItemKind::SignIn && event.at >= after)
            .filter(|event| self.is_new_place(&event.place))
            .map(|event| event.at)
            .min()
    }

    /// The marks of what cannot be removed as things are.
    pub(super) fn marks_of_last_ones(&self) -> Vec<String> {
        let lists = [Task::Factors, Task::Addresses];
        lists
            .into_iter()
            .flat_map(|task| self.list(task))
            .filter(|item| item.change == Some(ItemChange::Remove))
            .filter(|item| item.flags.contains(&ItemFlag::LastOne))
            .map(|item| item.id)
            .collect()
    }
}

/// The list that an id stands in.
pub(super) fn task_of(id: &str) -> Option<Task> {
    let (list, _) = id.split_once(':').unwrap_or((id, ""));
    Some(match list {
        "session" => Task::Sessions,
        "device" => Task::Devices,
        "connection" => Task::Apps,
        "authenticator" | "passkey" => Task::Factors,
        "address" => Task::Addresses,
        "contact" => Task::Contacts,
        PASSWORD => Task::Password,
        BACKUP_CODES => Task::BackupCodes,
        _ => return None,
    })
}

fn blank(id: &str, kind: ItemKind, name: &str) -> Item {
    Item {
        id: id.to_owned(),
        kind,
        name: name.to_owned(),
        place: String::new(),
        count: 1,
        since: None,
        last_used: None,
        access: Vec::new(),
        flags: Vec::new(),
        change: None,
        new_name: None,
        can_rename: false,
        report: None,
    }
}

fn added(id: &str, kind: ItemKind, name: &str, at: UnixSeconds) -> Item {
    Item {
        since: Some(at),
        change: Some(ItemChange::Add),
        ..blank(id, kind, name)
    }
}

fn address(one: &Address) -> Item {
    let (kind, name) = masked(one);
    Item {
        since: Some(one.added_at),
        ..blank(&format!("address:{}", one.id), kind, &name)
    }
}

/// What an address is shown as.
pub(super) fn masked(address: &Address) -> (ItemKind, String) {
    match address.channel {
        Channel::Email => (ItemKind::Email, mask_email(&address.address)),
        Channel::Phone => (ItemKind::Phone, mask_phone(&address.address)),
    }
}

/// Flags what cannot be removed: without an e-mail address, or without any
/// address, nobody gets back into the account.
fn guard_addresses(items: &mut [Item]) {
    let stays = |item: &Item| match item.change {
        None | Some(ItemChange::Rename) => !item.flags.contains(&ItemFlag::Removed),
        Some(ItemChange::Add | ItemChange::Restore) => true,
        Some(ItemChange::Remove | ItemChange::Replace) => false,
    };
    let staying: Vec<(String, ItemKind)> = items
        .iter()
        .filter(|item| stays(item))
        .map(|item| (item.id.clone(), item.kind))
        .collect();
    for item in items {
        let is_there = !item.flags.contains(&ItemFlag::Removed);
        let mut others = staying.iter().filter(|(id, _)| *id != item.id);
        let is_last = if item.kind == ItemKind::Email {
            !others.any(|(_, kind)| *kind == ItemKind::Email)
        } else {
            others.next().is_none()
        };
        if is_there && is_last && item.change != Some(ItemChange::Add) {
            item.flags.push(ItemFlag::LastOne);
        }
    }
}

/// Whether a passkey may be on other devices too (WebAuthn Level 3, 6.1.3:
/// backup eligibility).
fn is_synced(passkey: &StoredPasskey) -> bool {
    #[derive(Deserialize)]
    struct Eligible {
        #[serde(default)]
        backup_eligible: bool,
    }
    serde_json::from_str::<Eligible>(&passkey.credential)
        .is_ok_and(|credential| credential.backup_eligible)
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
