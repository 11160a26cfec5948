//! The one moment when the account changes: everything in one transaction.

mod elsewhere;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use regain_contract::support::Method;
use regain_contract::{
    AcceptedPasskeys, AccessKind, ChangeType, CredentialType, InitiatingEntity, Item, ItemChange,
    ItemKind, ProblemType, RecoveryInformation, Reference, SignalEvent, Task, UnixSeconds,
};
use regain_journey::Event;

use super::super::prepared::Change as ChangeElsewhere;
use super::super::{Act, Outcome};
use super::marks;
use crate::flow::items::{View, masked};
use crate::flow::secured::{can_check, protected_for};
use crate::flow::{ADDRESS_HOLD, Belongings, Draft, Secured};
use crate::http::Refusal;
use crate::identifier::normal_form;
use crate::message::{Change, Message};
use crate::store::{
    Account, AccountEvent, Address, Authenticator, BackupCode, Channel, ConnectionKind,
    StoredPasskey,
};
use crate::{audit, cases, notice, random};

/// Makes every change of the draft, ends every other flow of the account, and
/// tells every address: all in the caller's transaction.
pub(super) async fn commit(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::Committed)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    // What was made where the account is has been decided by what was known then.
    let is_made = matches!(act.prepared.change, ChangeElsewhere::Made(_));
    let account = if is_made {
        Some(act.account().await?)
    } else {
        super::account_to_change(act).await?
    };
    let Some(account) = account else {
        return Outcome::refused(ProblemType::ProofInsufficient);
    };
    // What has gone since it was marked is skipped, and what has become the
    // last one of its kind stays.
    let belongings = marks::belongings(act).await?;
    marks::settle(&belongings, &mut act.flow.record, act.now);
    let view = View::new(&belongings, &act.flow.record, act.now);
    if !is_made && !can_check(&view, &act.flow.record, &account) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    let changes = view.changes();
    let protected_for = protected_for(&view, &act.flow.record, act.service.settings.protection);
    let lists = Task::ALL.map(|task| view.list(task));
    let mut marked: Vec<&Item> = lists.iter().skip(1).flatten().collect();
    marked.retain(|item| item.change.is_some());
    let draft = std::mem::take(&mut act.flow.record.draft);
    let mut commit = Commit {
        act,
        account: &account,
        belongings: &belongings,
        marked,
        draft: &draft,
    };
    if commit.act.service.identity.is_elsewhere() {
        let change = commit.elsewhere().await?;
        match &mut commit.act.prepared.change {
            ChangeElsewhere::Rehearsed(rehearsed) => {
                *rehearsed = Some(change);
                return Ok(outcome);
            }
            ChangeElsewhere::Made(made) if *made == change => {
                let flow_id = &commit.act.flow.id;
                commit.act.tx.end_change_elsewhere(flow_id).await?;
            }
            // Nothing was asked for, or something has changed since: the next
            // press asks anew.
            ChangeElsewhere::Made(_) | ChangeElsewhere::None => {
                return Outcome::refused(ProblemType::StepOutOfOrder);
            }
        }
    }
    commit.password().await?;
    let sessions_ended = commit.sessions().await?;
    commit.access().await?;
    commit.addresses().await?;
    let passkeys = commit.factors().await?;
    commit.backup_codes().await?;
    commit.event(ItemKind::Recovered, "", "").await?;
    end_other_flows(act, &account.id).await?;
    act.tx.lift_freeze(&account.id).await?;
    if account.frozen_until.is_some_and(|until| until > act.now) {
        act.tell(SignalEvent::AccountUnfrozen {}).await?;
    }
    act.tell(SignalEvent::RecoveryCompleted {}).await?;
    let protected_until = protect(act, &account, protected_for).await?;
    let notified = tell(act, &account, &changes, protected_until).await?;
    // From now on, and not in what was just told: an owner who was robbed reads that in their own language. Each recovery
    // says it anew, so that the owner's own corrects what a robber has chosen.
    let language = act.flow.record.language.clone();
    act.tx.learn_language(&account.id, &language).await?;
    let decided_in = act.flow.record.decided_in.take();
    if let Some(reference) = &decided_in {
        cases::recovered(act.service, act.tx, reference).await?;
    }
    cases::put_back(act.service, act.tx, &account.id, decided_in.as_ref()).await?;
    let number = random::number(act.service.random.as_ref())?;
    act.flow.record.secured = Some(Secured {
        at: act.now,
        sessions_ended,
        notified,
        changes,
        receipt: Reference::from_number(number),
        passkeys,
    });
    Ok(outcome)
}

/// The draft, as it becomes the account.
struct Commit<'a, 'b> {
    act: &'a mut Act<'b>,
    account: &'a Account,
    belongings: &'a Belongings,
    /// The items that change.
    marked: Vec<&'a Item>,
    draft: &'a Draft,
}

impl Commit<'_, '_> {
    /// Whether the item of this id is removed or restored.
    fn is_marked(&self, list: &str, id: &str) -> bool {
        let named = |item: &&Item| item.id.strip_prefix(list) == Some(id);
        self.marked
            .iter()
            .filter(|item| !matches!(item.change, Some(ItemChange::Add | ItemChange::Rename)))
            .any(named)
    }

    /// The new name of the item of this id, where it gets one.
    fn new_name(&self, list: &str, id: &str) -> Option<String> {
        let named = |item: &&&Item| item.id.strip_prefix(list) == Some(id);
        let item = self.marked.iter().find(named)?;
        item.new_name.clone()
    }

    async fn event(&mut self, kind: ItemKind, object: &str, detail: &str) -> Result<(), Refusal> {
        let event = AccountEvent {
            id: random::id(self.act.service.random.as_ref())?,
            kind,
            at: self.act.now,
            device: self.act.flow.record.device.clone(),
            place: String::new(),
            address: String::new(),
            object: object.to_owned(),
            detail: detail.to_owned(),
            report: None,
        };
        self.act.tx.add_event(&self.account.id, &event).await?;
        Ok(())
    }

    async fn audit_if(&mut self, was_done: bool, line: &str) -> Result<(), Refusal> {
        if was_done {
            self.act.audit(line, audit::SUCCESS).await?;
        }
        Ok(())
    }

    /// The same, for each way of proving of which something was done.
    async fn audit_each(&mut self, done: [(bool, Method); 2], line: &str) -> Result<(), Refusal> {
        for (was_done, about) in done {
            if was_done {
                self.act.audit_about(line, audit::SUCCESS, about).await?;
            }
        }
        Ok(())
    }

    /// Tells what was changed of a type of credentials, if anything was.
    async fn tell_credentials(
        &mut self,
        credential_type: CredentialType,
        change_type: ChangeType,
        count: u32,
    ) -> Result<(), Refusal> {
        let event = SignalEvent::CredentialChanged {
            credential_type,
            change_type,
            count,
        };
        self.tell_if(count > 0, event).await
    }

    /// Tells what was changed of what the account is recovered by, if anything
    /// was.
    async fn tell_information(
        &mut self,
        kind: RecoveryInformation,
        change_type: ChangeType,
        count: u32,
    ) -> Result<(), Refusal> {
        let event = SignalEvent::RecoveryInformationChanged {
            kind,
            change_type,
            count,
        };
        self.tell_if(count > 0, event).await
    }

    async fn tell_if(&mut self, was_done: bool, event: SignalEvent) -> Result<(), Refusal> {
        if was_done {
            self.act.tell(event).await?;
        }
        Ok(())
    }

    async fn password(&mut self) -> Result<(), Refusal> {
        let Some(hash) = &self.draft.password else {
            return Ok(());
        };
        // Another system has it, and it alone.
        let hash = if self.act.service.identity.is_elsewhere() {
            ""
        } else {
            hash
        };
        self.act.tx.set_password(&self.account.id, hash).await?;
        self.event(ItemKind::PasswordChanged, "", "").await?;
        self.tell_credentials(CredentialType::Password, ChangeType::Update, 1)
            .await?;
        self.audit_if(true, audit::PASSWORD_CHANGED).await
    }

    /// Ends the sessions that are marked, and says how many there were.
    async fn sessions(&mut self) -> Result<u32, Refusal> {
        let (account_id, now) = (&self.account.id, self.act.now);
        let is_all = self.ends_all_sessions();
        let mut ended = 0;
        if is_all {
            ended = self.act.tx.end_sessions(account_id, now).await?;
        } else {
            for sessions in &self.belongings.sessions {
                let shown = &sessions.shown;
                let id = crate::flow::session_id(&shown.device, &shown.place);
                if self.marked.iter().all(|item| item.id != id) {
                    continue;
                }
                for group in &sessions.stored {
                    let tx = &mut self.act.tx;
                    ended += tx.end_session_group(account_id, group, now).await?;
                }
            }
        }
        let revoked = SignalEvent::SessionsRevoked {
            count: ended,
            all: is_all,
        };
        self.tell_if(ended > 0 || is_all, revoked).await?;
        self.audit_if(ended > 0 || is_all, audit::SESSIONS_ENDED)
            .await?;
        Ok(ended)
    }

    /// Forgets devices, revokes connections and removes recovery contacts.
    async fn access(&mut self) -> Result<(), Refusal> {
        let (account_id, now) = (&self.account.id, self.act.now);
        let mut forgotten = 0;
        for device in &self.belongings.devices {
            if self.is_marked("device:", &device.id) {
                let tx = &mut self.act.tx;
                forgotten += u32::from(tx.forget_device(account_id, &device.id, now).await?);
            }
        }
        let mut removed = 0;
        for contact in &self.belongings.contacts {
            if self.is_marked("contact:", &contact.id) {
                let tx = &mut self.act.tx;
                let gone = tx.remove_recovery_contact(account_id, &contact.id).await?;
                removed += u32::from(gone);
            }
        }
        let count = forgotten;
        self.tell_if(count > 0, SignalEvent::DevicesForgotten { count })
            .await?;
        self.tell_information(RecoveryInformation::Contact, ChangeType::Delete, removed)
            .await?;
        self.audit_if(forgotten > 0, audit::DEVICE_FORGOTTEN)
            .await?;
        self.audit_if(removed > 0, audit::CONTACT_REMOVED).await?;
        self.connections().await
    }

    /// Takes the access of apps, API tokens and forwarding away.
    async fn connections(&mut self) -> Result<(), Refusal> {
        let (account_id, now) = (&self.account.id, self.act.now);
        let mut any_revoked = false;
        for kind in ConnectionKind::ALL {
            let mut count = 0;
            for one in &self.belongings.connections {
                if one.kind == kind && self.is_marked("connection:", &one.id) {
                    let tx = &mut self.act.tx;
                    count += u32::from(tx.revoke_connection(account_id, &one.id, now).await?);
                }
            }
            any_revoked |= count > 0;
            let kind = access_kind(kind);
            let revoked = SignalEvent::AccessRevoked { kind, count };
            self.tell_if(count > 0, revoked).await?;
        }
        self.audit_if(any_revoked, audit::ACCESS_REVOKED).await
    }

    /// Restores, adds and removes addresses, with the names that go by them.
    async fn addresses(&mut self) -> Result<(), Refusal> {
        let (account_id, now) = (&self.account.id, self.act.now);
        let (mut restored, mut added, mut removed) =
            (Counted::default(), Counted::default(), Counted::default());
        for one in &self.belongings.removed_addresses {
            if self.is_marked("address:", &one.id)
                && self.act.tx.restore_address(account_id, &one.id).await?
            {
                self.named(one, ItemKind::AddressAdded).await?;
                restored.add(one.channel);
            }
        }
        for one in &self.draft.addresses {
            let address = Address {
                added_at: now,
                ..Address::from(one)
            };
            if self.act.tx.add_address(account_id, &address).await? {
                self.named(&address, ItemKind::AddressAdded).await?;
                added.add(address.channel);
            }
        }
        let told_until = now.plus(ADDRESS_HOLD);
        for one in &self.belongings.addresses {
            if self.is_marked("address:", &one.id)
                && self
                    .act
                    .tx
                    .remove_address(account_id, &one.id, now, told_until)
                    .await?
            {
                let name = normal_form(&one.address);
                self.act.tx.remove_name(account_id, &name).await?;
                let (_, detail) = masked(one);
                let object = format!("address:{}", one.id);
                self.event(ItemKind::AddressRemoved, &object, &detail)
                    .await?;
                removed.add(one.channel);
            }
        }
        // A name that goes may be that of another address, or the handle.
        let mut names = vec![self.account.handle.clone()];
        let left = self.act.tx.addresses(account_id).await?;
        names.extend(left.into_iter().map(|one| one.address));
        for name in names {
            self.act
                .tx
                .add_name(account_id, &normal_form(&name))
                .await?;
        }
        self.act.tx.settle_primary(account_id).await?;
        let new = restored.and(added);
        for (kind, new, gone) in [
            (RecoveryInformation::Email, new.emails, removed.emails),
            (RecoveryInformation::Phone, new.phones, removed.phones),
        ] {
            self.tell_information(kind, ChangeType::Create, new).await?;
            self.tell_information(kind, ChangeType::Delete, gone)
                .await?;
        }
        self.audit_if(restored.any(), audit::ADDRESS_RESTORED)
            .await?;
        self.audit_if(added.any(), audit::ADDRESS_ADDED).await?;
        self.audit_if(removed.any(), audit::ADDRESS_REMOVED).await
    }

    /// Has the account found by an address again, unless another one is.
    async fn named(&mut self, address: &Address, kind: ItemKind) -> Result<(), Refusal> {
        let name = normal_form(&address.address);
        self.act.tx.add_name(&self.account.id, &name).await?;
        let (_, detail) = masked(address);
        let object = format!("address:{}", address.id);
        self.event(kind, &object, &detail).await
    }

    /// Adds and removes second factors; the passkeys there are then, if they
    /// have changed.
    async fn factors(&mut self) -> Result<Option<AcceptedPasskeys>, Refusal> {
        const APP: Method = Method::AuthenticatorCode;
        self.rename_factors().await?;
        let added = self.add_authenticators().await?;
        let removed = self.remove_authenticators().await?;
        let new_passkeys = self.add_passkeys().await?;
        let gone_passkeys = self.remove_passkeys().await?;
        for (credential_type, change_type, count) in [
            (CredentialType::App, ChangeType::Create, added),
            (CredentialType::App, ChangeType::Delete, removed),
            (CredentialType::Passkey, ChangeType::Create, new_passkeys),
            (CredentialType::Passkey, ChangeType::Delete, gone_passkeys),
        ] {
            self.tell_credentials(credential_type, change_type, count)
                .await?;
        }
        let new = [(added > 0, APP), (new_passkeys > 0, Method::Passkey)];
        self.audit_each(new, audit::FACTOR_ADDED).await?;
        let gone = [(removed > 0, APP), (gone_passkeys > 0, Method::Passkey)];
        self.audit_each(gone, audit::FACTOR_REMOVED).await?;
        let after = self.act.tx.account(&self.account.id).await?;
        let has_one = after.is_some_and(|account| account.means.has_second_factor());
        self.audit_if(!has_one, audit::FACTOR_SKIPPED).await?;
        if new_passkeys > 0 || gone_passkeys > 0 {
            self.accepted_passkeys().await
        } else {
            Ok(None)
        }
    }

    async fn rename_factors(&mut self) -> Result<(), Refusal> {
        let (mut renamed, mut renamed_passkeys) = (false, false);
        for one in &self.belongings.authenticators {
            if let Some(name) = self.new_name("authenticator:", &one.id) {
                let (tx, account_id) = (&mut *self.act.tx, &self.account.id);
                renamed |= tx.rename_authenticator(account_id, &one.id, &name).await?;
            }
        }
        for one in &self.belongings.passkeys {
            let id = &one.credential_id;
            if let Some(name) = self.new_name("passkey:", id) {
                let (tx, account_id) = (&mut *self.act.tx, &self.account.id);
                renamed_passkeys |= tx.rename_passkey(account_id, id, &name).await?;
            }
        }
        let done = [
            (renamed, Method::AuthenticatorCode),
            (renamed_passkeys, Method::Passkey),
        ];
        self.audit_each(done, audit::FACTOR_RENAMED).await
    }

    async fn add_authenticators(&mut self) -> Result<u32, Refusal> {
        let mut added = 0;
        for one in &self.draft.authenticators {
            // Another system has added it already, and said so since.
            let mut there = self.belongings.authenticators.iter();
            if there.any(|other| other.id == one.id) {
                continue;
            }
            let sealed = STANDARD.decode(&one.sealed_secret);
            let authenticator = Authenticator {
                id: one.id.clone(),
                name: one.name.as_str().to_owned(),
                sealed_secret: sealed.map_err(|_| ProblemType::Internal)?,
                last_step: one.last_step,
                added_at: self.act.now,
                suspended_at: None,
            };
            self.act
                .tx
                .add_authenticator(&self.account.id, &authenticator)
                .await?;
            let object = format!("authenticator:{}", one.id);
            self.event(ItemKind::FactorAdded, &object, one.name.as_str())
                .await?;
            added += 1;
        }
        Ok(added)
    }

    async fn remove_authenticators(&mut self) -> Result<u32, Refusal> {
        let mut removed = 0;
        for one in &self.belongings.authenticators {
            if self.is_marked("authenticator:", &one.id)
                && self
                    .act
                    .tx
                    .remove_authenticator(&self.account.id, &one.id)
                    .await?
            {
                self.event(ItemKind::FactorRemoved, "", &one.name).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    async fn add_passkeys(&mut self) -> Result<u32, Refusal> {
        let mut added = 0;
        for one in &self.draft.passkeys {
            let passkey = StoredPasskey {
                credential_id: one.credential_id.clone(),
                name: one.name.as_str().to_owned(),
                credential: one.credential.clone(),
                added_at: self.act.now,
                last_used_at: None,
                suspended_at: None,
            };
            if self.act.tx.add_passkey(&self.account.id, &passkey).await? {
                let object = format!("passkey:{}", one.credential_id);
                self.event(ItemKind::FactorAdded, &object, one.name.as_str())
                    .await?;
                added += 1;
            }
        }
        Ok(added)
    }

    async fn remove_passkeys(&mut self) -> Result<u32, Refusal> {
        let mut removed = 0;
        for one in &self.belongings.passkeys {
            if self.is_marked("passkey:", &one.credential_id)
                && self
                    .act
                    .tx
                    .remove_passkey(&self.account.id, &one.credential_id)
                    .await?
            {
                self.event(ItemKind::FactorRemoved, "", &one.name).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    async fn accepted_passkeys(&mut self) -> Result<Option<AcceptedPasskeys>, Refusal> {
        let handle = self.act.tx.passkey_handle(&self.account.id).await?;
        let domain = self.act.service.settings.passkey_domain.as_ref();
        let (Some(handle), Some(domain)) = (handle, domain) else {
            return Ok(None);
        };
        let rp_id = domain.as_str().to_owned();
        let passkeys = self.act.tx.passkeys(&self.account.id).await?.into_iter();
        Ok(Some(AcceptedPasskeys {
            rp_id,
            user_id: URL_SAFE_NO_PAD.encode(handle),
            credential_ids: passkeys.map(|passkey| passkey.credential_id).collect(),
        }))
    }

    /// Puts the new backup codes in the place of all others, once one of them
    /// was typed back.
    async fn backup_codes(&mut self) -> Result<(), Refusal> {
        let new = self.draft.backup_codes.as_ref();
        let Some(new) = new.filter(|new| new.is_proven) else {
            return Ok(());
        };
        self.act.tx.clear_backup_codes(&self.account.id).await?;
        for (slot, hash) in &new.codes {
            let code = BackupCode {
                slot: *slot,
                hash: hash.clone(),
                made_at: self.act.now,
                used_at: None,
            };
            self.act.tx.add_backup_code(&self.account.id, &code).await?;
        }
        let count = u32::try_from(new.codes.len()).unwrap_or(u32::MAX);
        self.event(ItemKind::BackupCodesMade, "", "").await?;
        self.tell_credentials(CredentialType::BackupCodes, ChangeType::Update, count)
            .await?;
        let line = audit::BACKUP_CODES_MADE;
        let done = self
            .act
            .audit_about(line, audit::SUCCESS, Method::BackupCode);
        Ok(done.await?)
    }
}

/// How many addresses something was done with.
#[derive(Clone, Copy, Default)]
struct Counted {
    emails: u32,
    phones: u32,
}

impl Counted {
    fn add(&mut self, channel: Channel) {
        match channel {
            Channel::Email => self.emails += 1,
            Channel::Phone => self.phones += 1,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            emails: self.emails + other.emails,
            phones: self.phones + other.phones,
        }
    }

    fn any(self) -> bool {
        self.emails > 0 || self.phones > 0
    }
}

const fn access_kind(kind: ConnectionKind) -> AccessKind {
    match kind {
        ConnectionKind::App => AccessKind::App,
        ConnectionKind::ApiToken => AccessKind::ApiToken,
        ConnectionKind::Forwarding => AccessKind::Forwarding,
    }
}

/// Protects sensitive changes for a while, and never for less long than they
/// are protected already.
async fn protect(
    act: &mut Act<'_>,
    account: &Account,
    protected_for: Option<i64>,
) -> Result<Option<UnixSeconds>, Refusal> {
    let Some(seconds) = protected_for else {
        return Ok(crate::flow::secured::protected_until(account, act.now));
    };
    let until = Some(act.now.plus(seconds)).max(account.protected_until);
    act.tx.protect_account(&account.id, until).await?;
    if let Some(until) = until {
        let protected = SignalEvent::AccountProtected { until };
        act.tell_by(InitiatingEntity::Policy, protected).await?;
    }
    act.audit(audit::PROTECTED, audit::SUCCESS).await?;
    Ok(until)
}

/// Tells every address, the new and the old ones; says which, masked.
async fn tell(
    act: &mut Act<'_>,
    account: &Account,
    changes: &[Item],
    protected_until: Option<UnixSeconds>,
) -> Result<Vec<String>, Refusal> {
    let at = act.now;
    let changes = Change::of(changes);
    let (service, tx) = (act.service, &mut *act.tx);
    let notified =
        notice::tell_with_link(service, tx, account, |to, not_me| Message::AccountSecured {
            to,
            handle: account.handle.clone(),
            at,
            changes: changes.clone(),
            protected_until,
            not_me,
        })
        .await?;
    let reason = audit::ACCOUNT_SECURED;
    notice::post_a_letter_if_nothing_else_reaches(service, tx, account, reason).await?;
    Ok(notified)
}

/// Ends what else is under way for the account. Of flows that have proven
/// nothing only the codes die, in silence: if they ended, whoever started them
/// would learn that there is such an account and that it was recovered.
async fn end_other_flows(act: &mut Act<'_>, account_id: &str) -> Result<(), Refusal> {
    for mut other in act.tx.flows_of_account(account_id).await? {
        if other.id == act.flow.id {
            continue;
        }
        if other.record.proven_at.is_some() {
            other.replaced = true;
        } else {
            for code in &mut other.record.codes {
                act.service.random.fill(&mut code.hash)?;
            }
        }
        let changed_at = other.changed_at;
        act.tx.set_flow(&other, changed_at).await?;
    }
    Ok(())
}
