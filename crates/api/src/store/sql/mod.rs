//! Every query, for both databases.
//!
//! SQLite and PostgreSQL read the same SQL here: both take `$1`, `ON CONFLICT` and `RETURNING`, a
//! whole number is an `i64` in both, and a flag is 0 or 1. This module is therefore one text that
//! is compiled twice, once in `sqlite` and once in `postgres`: each of them has a `dialect` beside
//! it, with the types of its driver and the few expressions that are called differently.
//!
//! Columns are named one by one, never `*`: a PostgreSQL that keeps a prepared `SELECT *` refuses
//! it once another instance has added a column.

mod accounts;
mod addresses;
mod audit;
mod authenticators;
mod backlog;
mod backup_codes;
mod calls;
mod cases;
mod changes_elsewhere;
mod connections;
mod devices;
mod events;
mod evidence;
mod experiments;
mod feedback;
mod flows;
mod limits;
mod links;
mod mirrors;
mod outbox;
mod passkeys;
mod postal_tasks;
mod protection;
mod pruning;
mod recovery_contacts;
mod rows;
mod sessions;
mod settings;
mod support;
mod visits;
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use regain_contract::support::{Day, DeliveryTrouble, FailureReceipt};
use regain_contract::{LinkKind, ProofKind, Reference, UnixSeconds};
use regain_evidence::{CaseId, FileId};
use regain_journey::AgentId;
use sqlx::IntoArguments;
use sqlx::query::Query;

use super::dialect::{self, Db, DbConnection, DbRow};
use crate::store::{
    Account, AccountEvent, Address, AgentSession, AuditEntry, AuditWanted, Authenticator, Backlog,
    BackupCode, CaseAnswer, CaseLine, CaseMessage, CaseNote, CaseVisit, Channel, ClaimedMessage,
    Connection, DeliveryCounts, DueDay, EvidenceEnd, EvidenceFile, EvidenceKey, Failures, FirstUse,
    FlowFacts, Follower, Mirror, NetworkName, NewAccount, OutboxMessage, PostalTask, RecordedEvent,
    RecoveryContact, RememberedDevice, SandboxMessage, Session, SessionGroup, StoreError,
    StoreResult, StoredCall, StoredCase, StoredFlow, StoredGuide, StoredLink, StoredPasskey,
    StoredRequest, TokenAge, Transaction, Visit, WayRecord,
};
use crate::telemetry::Observer;

pub(super) fn failed(error: sqlx::Error) -> StoreError {
    StoreError(Box::new(error))
}

/// A statement, with the errors of a store.
trait Run: Sized {
    /// Carries it out, and says how many rows it changed.
    async fn run(self, connection: &mut DbConnection) -> StoreResult<u64>;

    /// Reads the one row that it finds, if it finds one.
    async fn one<T>(
        self,
        connection: &mut DbConnection,
        read: impl FnOnce(&DbRow) -> StoreResult<T>,
    ) -> StoreResult<Option<T>>;

    /// Reads every row that it finds.
    async fn all<T>(
        self,
        connection: &mut DbConnection,
        read: impl FnMut(&DbRow) -> StoreResult<T>,
    ) -> StoreResult<Vec<T>>;
}

impl<A: IntoArguments<Db> + Send> Run for Query<'_, Db, A> {
    async fn run(self, connection: &mut DbConnection) -> StoreResult<u64> {
        let done = self.execute(connection).await.map_err(failed)?;
        Ok(done.rows_affected())
    }

    async fn one<T>(
        self,
        connection: &mut DbConnection,
        read: impl FnOnce(&DbRow) -> StoreResult<T>,
    ) -> StoreResult<Option<T>> {
        let row = self.fetch_optional(connection).await.map_err(failed)?;
        row.as_ref().map(read).transpose()
    }

    async fn all<T>(
        self,
        connection: &mut DbConnection,
        read: impl FnMut(&DbRow) -> StoreResult<T>,
    ) -> StoreResult<Vec<T>> {
        let rows = self.fetch_all(connection).await.map_err(failed)?;
        rows.iter().map(read).collect()
    }
}

/// A stored value that this program never writes.
pub(super) fn unreadable(what: &'static str) -> StoreError {
    StoreError(what.into())
}

/// A transaction of one of the two databases.
pub(super) struct SqlTransaction {
    tx: sqlx::Transaction<'static, Db>,
    observer: Option<Observer>,
}

impl SqlTransaction {
    pub(super) fn new(tx: sqlx::Transaction<'static, Db>) -> Self {
        Self { tx, observer: None }
    }

    fn connection(&mut self) -> &mut DbConnection {
        &mut self.tx
    }
}

/// Every query stands in a module of its subject; this only says which.
#[async_trait]
impl Transaction for SqlTransaction {
    async fn commit(self: Box<Self>) -> StoreResult<()> {
        let Self { tx, observer } = *self;
        let committed = tx.commit().await.map_err(failed);
        if let Some(observer) = observer {
            observer.committed(&committed);
        }
        committed
    }

    fn observe(&mut self, observer: Observer) {
        self.observer = Some(observer);
    }

    async fn backlog(&mut self, now: UnixSeconds) -> StoreResult<Backlog> {
        backlog::read(self.connection(), now).await
    }

    async fn prune_some(
        &mut self,
        before: UnixSeconds,
        failures_before: UnixSeconds,
    ) -> StoreResult<bool> {
        let more = pruning::prune_some(self.connection(), before, failures_before).await?;
        let more = more || mirrors::forget_some(self.connection(), before).await?;
        Ok(more || feedback::prune_some(self.connection(), before, failures_before).await?)
    }

    async fn account_by_name(&mut self, name: &str) -> StoreResult<Option<Account>> {
        accounts::by_name(self.connection(), name).await
    }
    async fn account(&mut self, id: &str) -> StoreResult<Option<Account>> {
        accounts::by_id(self.connection(), id).await
    }
    async fn accounts(&mut self) -> StoreResult<Vec<Account>> {
        accounts::all(self.connection()).await
    }
    async fn add_account(&mut self, account: &NewAccount) -> StoreResult<()> {
        accounts::add(self.connection(), account).await
    }
    async fn put_mirror(&mut self, mirror: &Mirror, now: UnixSeconds) -> StoreResult<()> {
        mirrors::put(self.connection(), mirror, now).await
    }
    async fn set_name(&mut self, name: &str, account_id: Option<&str>) -> StoreResult<()> {
        mirrors::name(self.connection(), name, account_id).await
    }
    async fn close_mirror(&mut self, account_id: &str, now: UnixSeconds) -> StoreResult<()> {
        mirrors::close(self.connection(), account_id, now).await
    }
    async fn mirrored_at(&mut self, account_id: &str) -> StoreResult<Option<UnixSeconds>> {
        mirrors::read_at(self.connection(), account_id).await
    }
    async fn begin_change_elsewhere(
        &mut self,
        flow_id: &str,
        due_at: UnixSeconds,
    ) -> StoreResult<()> {
        changes_elsewhere::begin(self.connection(), flow_id, due_at).await
    }
    async fn claim_change_elsewhere(
        &mut self,
        now: UnixSeconds,
        next: UnixSeconds,
    ) -> StoreResult<Option<String>> {
        changes_elsewhere::claim(self.connection(), now, next).await
    }
    async fn end_change_elsewhere(&mut self, flow_id: &str) -> StoreResult<()> {
        changes_elsewhere::end(self.connection(), flow_id).await
    }
    async fn password_hash(&mut self, account_id: &str) -> StoreResult<Option<String>> {
        accounts::password_hash(self.connection(), account_id).await
    }
    async fn set_password(&mut self, account_id: &str, hash: &str) -> StoreResult<()> {
        accounts::set_password(self.connection(), account_id, hash).await
    }
    async fn addresses(&mut self, account_id: &str) -> StoreResult<Vec<Address>> {
        addresses::addresses(self.connection(), account_id).await
    }
    async fn authenticators(&mut self, account_id: &str) -> StoreResult<Vec<Authenticator>> {
        authenticators::authenticators(self.connection(), account_id).await
    }
    async fn add_authenticator(
        &mut self,
        account_id: &str,
        authenticator: &Authenticator,
    ) -> StoreResult<()> {
        authenticators::add_authenticator(self.connection(), account_id, authenticator).await
    }
    async fn take_authenticator_step(&mut self, id: &str, step: i64) -> StoreResult<bool> {
        authenticators::take_authenticator_step(self.connection(), id, step).await
    }
    async fn backup_codes(&mut self, account_id: &str) -> StoreResult<Vec<BackupCode>> {
        backup_codes::backup_codes(self.connection(), account_id).await
    }
    async fn add_backup_code(&mut self, account_id: &str, code: &BackupCode) -> StoreResult<()> {
        backup_codes::add_backup_code(self.connection(), account_id, code).await
    }
    async fn use_backup_code(
        &mut self,
        account_id: &str,
        slot: u8,
        at: UnixSeconds,
    ) -> StoreResult<bool> {
        backup_codes::use_backup_code(self.connection(), account_id, slot, at).await
    }
    async fn remove_backup_code(&mut self, account_id: &str, slot: u8) -> StoreResult<()> {
        backup_codes::remove_backup_code(self.connection(), account_id, slot).await
    }
    async fn passkeys(&mut self, account_id: &str) -> StoreResult<Vec<StoredPasskey>> {
        passkeys::passkeys(self.connection(), account_id).await
    }
    async fn has_passkey(&mut self, credential_id: &str) -> StoreResult<bool> {
        passkeys::has_passkey(self.connection(), credential_id).await
    }
    async fn add_passkey(
        &mut self,
        account_id: &str,
        passkey: &StoredPasskey,
    ) -> StoreResult<bool> {
        passkeys::add_passkey(self.connection(), account_id, passkey).await
    }
    async fn set_passkey(&mut self, passkey: &StoredPasskey) -> StoreResult<()> {
        passkeys::set_passkey(self.connection(), passkey).await
    }
    async fn passkey_handle(&mut self, account_id: &str) -> StoreResult<Option<Vec<u8>>> {
        passkeys::passkey_handle(self.connection(), account_id).await
    }
    async fn set_passkey_handle(&mut self, account_id: &str, handle: &[u8]) -> StoreResult<()> {
        passkeys::set_passkey_handle(self.connection(), account_id, handle).await
    }
    async fn suspend_factor(
        &mut self,
        account_id: &str,
        kind: ProofKind,
        at: UnixSeconds,
    ) -> StoreResult<u32> {
        protection::suspend_factor(self.connection(), account_id, kind, at).await
    }
    async fn recovery_contacts(&mut self, account_id: &str) -> StoreResult<Vec<RecoveryContact>> {
        recovery_contacts::contacts(self.connection(), account_id).await
    }
    async fn add_recovery_contact(
        &mut self,
        account_id: &str,
        contact: &RecoveryContact,
    ) -> StoreResult<()> {
        recovery_contacts::add_contact(self.connection(), account_id, contact).await
    }
    async fn remove_recovery_contact(&mut self, account_id: &str, id: &str) -> StoreResult<bool> {
        recovery_contacts::remove_contact(self.connection(), account_id, id).await
    }
    async fn freeze_account(&mut self, account_id: &str, until: UnixSeconds) -> StoreResult<()> {
        protection::freeze(self.connection(), account_id, until).await
    }
    async fn report_account(&mut self, account_id: &str, at: UnixSeconds) -> StoreResult<()> {
        protection::report(self.connection(), account_id, at).await
    }
    async fn is_familiar_network(&mut self, account_id: &str, network: &str) -> StoreResult<bool> {
        protection::is_familiar(self.connection(), account_id, network).await
    }
    async fn add_familiar_network(
        &mut self,
        account_id: &str,
        network: &str,
        at: UnixSeconds,
    ) -> StoreResult<()> {
        protection::add_familiar(self.connection(), account_id, network, at).await
    }
    async fn add_attempt(&mut self, kind: ProofKind, at: UnixSeconds) -> StoreResult<i64> {
        ways::add_attempt(self.connection(), kind, at).await
    }
    async fn end_attempt(&mut self, id: i64, succeeded: bool, at: UnixSeconds) -> StoreResult<()> {
        ways::end_attempt(self.connection(), id, succeeded, at).await
    }
    async fn way_record(
        &mut self,
        kind: ProofKind,
        given_up_before: UnixSeconds,
    ) -> StoreResult<WayRecord> {
        ways::way_record(self.connection(), kind, given_up_before).await
    }
    async fn add_postal_task(&mut self, task: &PostalTask) -> StoreResult<()> {
        postal_tasks::add_postal_task(self.connection(), task).await
    }
    async fn postal_tasks(&mut self) -> StoreResult<Vec<PostalTask>> {
        postal_tasks::postal_tasks(self.connection()).await
    }
    async fn add_session(&mut self, session: &Session) -> StoreResult<()> {
        sessions::add_session(self.connection(), session).await
    }
    async fn sessions(&mut self, account_id: &str) -> StoreResult<Vec<Session>> {
        sessions::sessions(self.connection(), account_id).await
    }
    async fn end_sessions(&mut self, account_id: &str, at: UnixSeconds) -> StoreResult<u32> {
        sessions::end_sessions(self.connection(), account_id, at).await
    }
    async fn session_groups(
        &mut self,
        account_id: &str,
        network: &str,
    ) -> StoreResult<Vec<SessionGroup>> {
        sessions::groups(self.connection(), account_id, network).await
    }
    async fn end_session_group(
        &mut self,
        account_id: &str,
        group: &SessionGroup,
        at: UnixSeconds,
    ) -> StoreResult<u32> {
        sessions::end_group(self.connection(), account_id, group, at).await
    }
    async fn remembered_devices(&mut self, account_id: &str) -> StoreResult<Vec<RememberedDevice>> {
        devices::devices(self.connection(), account_id).await
    }
    async fn add_remembered_device(
        &mut self,
        account_id: &str,
        device: &RememberedDevice,
    ) -> StoreResult<()> {
        devices::add_device(self.connection(), account_id, device).await
    }
    async fn forget_device(
        &mut self,
        account_id: &str,
        id: &str,
        at: UnixSeconds,
    ) -> StoreResult<bool> {
        devices::forget_device(self.connection(), account_id, id, at).await
    }
    async fn connections(&mut self, account_id: &str) -> StoreResult<Vec<Connection>> {
        connections::connections(self.connection(), account_id).await
    }
    async fn add_connection(
        &mut self,
        account_id: &str,
        connection: &Connection,
    ) -> StoreResult<()> {
        connections::add_connection(self.connection(), account_id, connection).await
    }
    async fn revoke_connection(
        &mut self,
        account_id: &str,
        id: &str,
        at: UnixSeconds,
    ) -> StoreResult<bool> {
        connections::revoke_connection(self.connection(), account_id, id, at).await
    }
    async fn events(&mut self, account_id: &str, limit: u32) -> StoreResult<Vec<AccountEvent>> {
        events::events(self.connection(), account_id, limit).await
    }
    async fn add_event(&mut self, account_id: &str, event: &AccountEvent) -> StoreResult<()> {
        events::add_event(self.connection(), account_id, event).await
    }
    async fn report_event(
        &mut self,
        account_id: &str,
        id: &str,
        report: &Reference,
    ) -> StoreResult<bool> {
        events::report_event(self.connection(), account_id, id, report).await
    }
    async fn places(&mut self, account_id: &str) -> StoreResult<Vec<FirstUse>> {
        events::places(self.connection(), account_id).await
    }
    async fn removed_addresses(
        &mut self,
        account_id: &str,
        now: UnixSeconds,
    ) -> StoreResult<Vec<Address>> {
        addresses::removed_addresses(self.connection(), account_id, now).await
    }
    async fn add_address(&mut self, account_id: &str, address: &Address) -> StoreResult<bool> {
        addresses::add_address(self.connection(), account_id, address).await
    }
    async fn remove_address(
        &mut self,
        account_id: &str,
        id: &str,
        at: UnixSeconds,
        told_until: UnixSeconds,
    ) -> StoreResult<bool> {
        addresses::remove_address(self.connection(), account_id, id, at, told_until).await
    }
    async fn restore_address(&mut self, account_id: &str, id: &str) -> StoreResult<bool> {
        addresses::restore_address(self.connection(), account_id, id).await
    }
    async fn settle_primary(&mut self, account_id: &str) -> StoreResult<()> {
        addresses::settle_primary(self.connection(), account_id).await
    }
    async fn add_name(&mut self, account_id: &str, name: &str) -> StoreResult<bool> {
        addresses::add_name(self.connection(), account_id, name).await
    }
    async fn remove_name(&mut self, account_id: &str, name: &str) -> StoreResult<()> {
        addresses::remove_name(self.connection(), account_id, name).await
    }
    async fn rename_authenticator(
        &mut self,
        account_id: &str,
        id: &str,
        name: &str,
    ) -> StoreResult<bool> {
        authenticators::rename_authenticator(self.connection(), account_id, id, name).await
    }
    async fn rename_passkey(
        &mut self,
        account_id: &str,
        credential_id: &str,
        name: &str,
    ) -> StoreResult<bool> {
        passkeys::rename_passkey(self.connection(), account_id, credential_id, name).await
    }
    async fn remove_authenticator(&mut self, account_id: &str, id: &str) -> StoreResult<bool> {
        authenticators::remove_authenticator(self.connection(), account_id, id).await
    }
    async fn remove_passkey(&mut self, account_id: &str, credential_id: &str) -> StoreResult<bool> {
        passkeys::remove_passkey(self.connection(), account_id, credential_id).await
    }
    async fn clear_backup_codes(&mut self, account_id: &str) -> StoreResult<()> {
        backup_codes::clear_backup_codes(self.connection(), account_id).await
    }
    async fn lift_freeze(&mut self, account_id: &str) -> StoreResult<()> {
        protection::lift_freeze(self.connection(), account_id).await
    }
    async fn learn_language(&mut self, account_id: &str, tag: &str) -> StoreResult<()> {
        accounts::learn_language(self.connection(), account_id, tag).await
    }
    async fn protect_account(
        &mut self,
        account_id: &str,
        until: Option<UnixSeconds>,
    ) -> StoreResult<()> {
        protection::protect(self.connection(), account_id, until).await
    }

    async fn add_flow(&mut self, flow: &StoredFlow, token_hash: &[u8; 32]) -> StoreResult<()> {
        flows::add(self.connection(), flow, token_hash).await
    }
    async fn flow_by_token(
        &mut self,
        token_hash: &[u8; 32],
        now: UnixSeconds,
    ) -> StoreResult<Option<(StoredFlow, TokenAge)>> {
        flows::by_token(self.connection(), token_hash, now).await
    }
    async fn flow(&mut self, id: &str) -> StoreResult<Option<StoredFlow>> {
        flows::by_id(self.connection(), id).await
    }
    async fn write_flow(&mut self, flow: &StoredFlow, now: UnixSeconds) -> StoreResult<()> {
        flows::set(self.connection(), flow, now).await
    }
    async fn rotate_token(
        &mut self,
        flow_id: &str,
        token_hash: &[u8; 32],
        previous_until: UnixSeconds,
    ) -> StoreResult<()> {
        flows::rotate_token(self.connection(), flow_id, token_hash, previous_until).await
    }
    async fn forget_previous_token(&mut self, flow_id: &str) -> StoreResult<()> {
        flows::forget_previous_token(self.connection(), flow_id).await
    }
    async fn flows_of_account(&mut self, account_id: &str) -> StoreResult<Vec<StoredFlow>> {
        flows::of_account(self.connection(), account_id).await
    }
    async fn add_link(&mut self, link: &StoredLink) -> StoreResult<bool> {
        links::add(self.connection(), link).await
    }
    async fn link_by_token(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<StoredLink>> {
        links::by_token(self.connection(), token_hash).await
    }
    async fn link_by_reference(
        &mut self,
        reference: &Reference,
    ) -> StoreResult<Option<StoredLink>> {
        links::by_reference(self.connection(), reference).await
    }
    async fn set_link(&mut self, link: &StoredLink) -> StoreResult<()> {
        links::set(self.connection(), link).await
    }
    async fn replace_links(
        &mut self,
        flow_id: &str,
        kind: LinkKind,
        at: UnixSeconds,
    ) -> StoreResult<()> {
        links::replace_of_flow(self.connection(), flow_id, kind, at).await
    }
    async fn add_follower(
        &mut self,
        token_hash: &[u8; 32],
        follower: &Follower,
    ) -> StoreResult<()> {
        links::add_follower(self.connection(), token_hash, follower).await
    }
    async fn follower(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<Follower>> {
        links::follower(self.connection(), token_hash).await
    }
    async fn asking_follower(&mut self, flow_id: &str) -> StoreResult<Option<[u8; 32]>> {
        links::asking(self.connection(), flow_id).await
    }
    async fn remove_follower(&mut self, token_hash: &[u8; 32]) -> StoreResult<()> {
        links::remove_follower(self.connection(), token_hash).await
    }
    async fn leader(&mut self, flow_id: &str) -> StoreResult<Option<[u8; 32]>> {
        links::leader(self.connection(), flow_id).await
    }
    async fn set_leader(&mut self, flow_id: &str, token_hash: &[u8; 32]) -> StoreResult<()> {
        links::set_leader(self.connection(), flow_id, token_hash).await
    }

    async fn request(&mut self, scope: &str, key: &str) -> StoreResult<Option<StoredRequest>> {
        flows::request(self.connection(), scope, key).await
    }
    async fn add_request(
        &mut self,
        scope: &str,
        key: &str,
        request: &StoredRequest,
        now: UnixSeconds,
    ) -> StoreResult<()> {
        flows::add_request(self.connection(), scope, key, request, now).await
    }

    async fn visit(&mut self, id: &str) -> StoreResult<Option<Visit>> {
        visits::by_id(self.connection(), id).await
    }
    async fn put_visit(&mut self, visit: &Visit, events: &[RecordedEvent]) -> StoreResult<()> {
        visits::put(self.connection(), visit, events).await?;
        if let Some(observer) = &mut self.observer {
            observer.noted(events);
        }
        Ok(())
    }
    async fn visits_of_day(&mut self, day: Day) -> StoreResult<Vec<Visit>> {
        visits::of_day(self.connection(), day).await
    }
    async fn step_events_of_day(
        &mut self,
        day: Day,
    ) -> StoreResult<BTreeMap<String, Vec<RecordedEvent>>> {
        visits::events_of_day(self.connection(), day).await
    }
    async fn visits_run_out(&mut self, now: UnixSeconds, limit: u32) -> StoreResult<Vec<Visit>> {
        visits::run_out(self.connection(), now, limit).await
    }
    async fn count_network_name(&mut self, day: Day, counted: &NetworkName) -> StoreResult<()> {
        visits::count_network_name(self.connection(), day, counted).await
    }
    async fn network_names(&mut self, day: Day) -> StoreResult<Vec<NetworkName>> {
        visits::network_names(self.connection(), day).await
    }
    async fn case_answers(&mut self, day: Day) -> StoreResult<Vec<CaseAnswer>> {
        cases::answers(self.connection(), day).await
    }
    async fn due_days(&mut self, from: Day) -> StoreResult<Vec<DueDay>> {
        visits::due_days(self.connection(), from).await
    }
    async fn set_figures(
        &mut self,
        due: DueDay,
        slices: &[(String, String)],
        now: UnixSeconds,
    ) -> StoreResult<bool> {
        visits::set_figures(self.connection(), due, slices, now).await
    }
    async fn figures(
        &mut self,
        slice: &str,
        from: Day,
        to: Day,
    ) -> StoreResult<Vec<(Day, String)>> {
        visits::figures(self.connection(), slice, from, to).await
    }
    async fn figure_slices(&mut self) -> StoreResult<Vec<String>> {
        visits::slices(self.connection()).await
    }
    async fn first_figures(&mut self) -> StoreResult<Option<Day>> {
        visits::first_day(self.connection()).await
    }
    async fn forget_visits(&mut self, raw_before: Day, figures_before: Day) -> StoreResult<bool> {
        visits::forget(self.connection(), raw_before, figures_before).await
    }

    async fn bucket(&mut self, key: &str) -> StoreResult<i64> {
        limits::bucket(self.connection(), key).await
    }
    async fn set_bucket(&mut self, key: &str, arrival_ms: i64) -> StoreResult<()> {
        limits::set_bucket(self.connection(), key, arrival_ms).await
    }
    async fn failures(&mut self, subject: &str, method: &str) -> StoreResult<Failures> {
        limits::failures(self.connection(), subject, method).await
    }
    async fn set_failures(
        &mut self,
        subject: &str,
        method: &str,
        failures: Failures,
    ) -> StoreResult<()> {
        limits::set_failures(self.connection(), subject, method, failures).await
    }
    async fn forget_failures(&mut self, subject: &str) -> StoreResult<()> {
        limits::forget_failures(self.connection(), subject).await
    }

    async fn setting(&mut self, name: &str) -> StoreResult<Option<Vec<u8>>> {
        settings::setting(self.connection(), name).await
    }
    async fn set_setting(&mut self, name: &str, value: &[u8]) -> StoreResult<()> {
        settings::set_setting(self.connection(), name, value).await
    }

    async fn add_message(&mut self, sealed: &[u8], now: UnixSeconds) -> StoreResult<()> {
        outbox::add(self.connection(), sealed, now).await
    }
    async fn claim_message(
        &mut self,
        now: UnixSeconds,
        lease: i64,
    ) -> StoreResult<Option<ClaimedMessage>> {
        outbox::claim(self.connection(), now, lease).await
    }
    async fn waiting_messages(&mut self, now: UnixSeconds) -> StoreResult<u32> {
        outbox::waiting(self.connection(), now).await
    }
    async fn name_message(&mut self, id: i64, name: &str, channel: Channel) -> StoreResult<()> {
        outbox::set_name(self.connection(), id, name, channel).await
    }
    async fn settle_message(&mut self, id: i64, now: UnixSeconds) -> StoreResult<()> {
        outbox::settle(self.connection(), id, now).await
    }
    async fn postpone_message(
        &mut self,
        id: i64,
        due_at: UnixSeconds,
        trouble: Option<DeliveryTrouble>,
    ) -> StoreResult<()> {
        outbox::postpone(self.connection(), id, due_at, trouble).await
    }
    async fn fail_message(
        &mut self,
        id: i64,
        trouble: DeliveryTrouble,
        now: UnixSeconds,
    ) -> StoreResult<()> {
        outbox::fail(self.connection(), id, trouble, now).await
    }
    async fn expire_message(&mut self, id: i64, now: UnixSeconds) -> StoreResult<()> {
        outbox::expire(self.connection(), id, now).await
    }
    async fn set_message_delivered(&mut self, id: i64, at: UnixSeconds) -> StoreResult<()> {
        outbox::set_delivered(self.connection(), id, at).await
    }
    async fn set_message_sent_again(&mut self, id: i64, at: UnixSeconds) -> StoreResult<bool> {
        outbox::set_sent_again(self.connection(), id, at).await
    }
    async fn message_named(&mut self, name: &str) -> StoreResult<Option<OutboxMessage>> {
        outbox::named(self.connection(), name).await
    }
    async fn outbox_message(&mut self, id: i64) -> StoreResult<Option<OutboxMessage>> {
        outbox::one(self.connection(), id).await
    }
    async fn failed_messages(
        &mut self,
        before: Option<i64>,
        limit: u32,
    ) -> StoreResult<Vec<OutboxMessage>> {
        outbox::failed_ones(self.connection(), before, limit).await
    }
    async fn delivery_counts(
        &mut self,
        channel: Channel,
        since: UnixSeconds,
    ) -> StoreResult<DeliveryCounts> {
        outbox::counts(self.connection(), channel, since).await
    }

    async fn add_case(&mut self, case: &StoredCase) -> StoreResult<bool> {
        cases::add(self.connection(), case).await
    }
    async fn case_with_content(
        &mut self,
        content_hash: &[u8; 32],
        since: UnixSeconds,
    ) -> StoreResult<Option<StoredCase>> {
        cases::with_content(self.connection(), content_hash, since).await
    }
    async fn open_case_of(&mut self, subject: &[u8; 32]) -> StoreResult<Option<StoredCase>> {
        cases::open_of(self.connection(), subject).await
    }
    async fn cases_of_account(
        &mut self,
        account_id: &str,
        limit: u32,
    ) -> StoreResult<Vec<StoredCase>> {
        cases::of_account(self.connection(), account_id, limit).await
    }
    async fn taken_back_about(&mut self, account_id: &str) -> StoreResult<BTreeSet<AgentId>> {
        cases::taken_back_about(self.connection(), account_id).await
    }

    async fn open_cases_of_account(&mut self, account_id: &str) -> StoreResult<Vec<StoredCase>> {
        cases::open_of_account(self.connection(), account_id).await
    }
    async fn case(&mut self, reference: &Reference) -> StoreResult<Option<StoredCase>> {
        cases::by_reference(self.connection(), reference).await
    }
    async fn set_case(&mut self, case: &StoredCase) -> StoreResult<()> {
        cases::set(self.connection(), case).await
    }
    async fn set_case_contact(&mut self, case: &StoredCase) -> StoreResult<()> {
        cases::set_contact(self.connection(), case).await
    }
    async fn cases_waiting_before(&mut self, case: &StoredCase) -> StoreResult<u32> {
        cases::waiting_before(self.connection(), case).await
    }
    async fn first_answers(&mut self, limit: u32) -> StoreResult<Vec<i64>> {
        cases::first_answers(self.connection(), limit).await
    }
    async fn wipe_cases(&mut self, closed_before: UnixSeconds) -> StoreResult<u32> {
        cases::wipe(self.connection(), closed_before).await
    }
    async fn cases(&mut self) -> StoreResult<Vec<StoredCase>> {
        cases::all(self.connection()).await
    }
    async fn open_cases(&mut self, limit: u32) -> StoreResult<Vec<StoredCase>> {
        cases::open(self.connection(), limit).await
    }
    async fn cases_due(&mut self, now: UnixSeconds) -> StoreResult<Vec<StoredCase>> {
        cases::due(self.connection(), now).await
    }
    async fn add_case_message(
        &mut self,
        reference: &Reference,
        message: &CaseMessage,
    ) -> StoreResult<()> {
        cases::add_message(self.connection(), reference, message).await
    }
    async fn case_messages(&mut self, reference: &Reference) -> StoreResult<Vec<CaseMessage>> {
        cases::messages(self.connection(), reference).await
    }
    async fn add_case_visit(
        &mut self,
        token_hash: &[u8; 32],
        visit: &CaseVisit,
    ) -> StoreResult<()> {
        cases::add_visit(self.connection(), token_hash, visit).await
    }
    async fn case_visit(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<CaseVisit>> {
        cases::visit(self.connection(), token_hash).await
    }
    async fn use_case_visit(&mut self, token_hash: &[u8; 32], at: UnixSeconds) -> StoreResult<()> {
        cases::use_visit(self.connection(), token_hash, at).await
    }
    async fn end_case_visit(&mut self, token_hash: &[u8; 32]) -> StoreResult<()> {
        cases::end_visit(self.connection(), token_hash).await
    }
    async fn end_case_visits(&mut self, reference: &Reference) -> StoreResult<()> {
        cases::end_visits(self.connection(), reference).await
    }
    async fn set_call(&mut self, call: &StoredCall) -> StoreResult<()> {
        calls::set(self.connection(), call).await
    }
    async fn call(&mut self, id: &str) -> StoreResult<Option<StoredCall>> {
        calls::by_id(self.connection(), id).await
    }
    async fn call_of_flow(&mut self, flow_id: &str) -> StoreResult<Option<StoredCall>> {
        calls::of_flow(self.connection(), flow_id).await
    }
    async fn call_with_code(
        &mut self,
        code_hash: &[u8; 32],
        now: UnixSeconds,
    ) -> StoreResult<Option<StoredCall>> {
        calls::waiting_with_code(self.connection(), code_hash, now).await
    }
    async fn audit_of_case(&mut self, reference: &Reference) -> StoreResult<Vec<AuditEntry>> {
        audit::of_case(self.connection(), reference).await
    }
    async fn add_agent_session(&mut self, session: &AgentSession) -> StoreResult<()> {
        support::add_session(self.connection(), session).await
    }
    async fn agent_session(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<AgentSession>> {
        support::session_by_token(self.connection(), token_hash).await
    }
    async fn agent_session_by_id(&mut self, id: &str) -> StoreResult<Option<AgentSession>> {
        support::session_by_id(self.connection(), id).await
    }
    async fn set_agent_session(&mut self, session: &AgentSession) -> StoreResult<()> {
        support::set_session(self.connection(), session).await
    }
    async fn has_agent_signed_in_from(
        &mut self,
        agent: AgentId,
        network: &str,
        since: UnixSeconds,
    ) -> StoreResult<bool> {
        support::has_signed_in_from(self.connection(), agent, network, since).await
    }
    async fn take_agent_step(&mut self, agent: AgentId, step: i64) -> StoreResult<bool> {
        support::take_step(self.connection(), agent, step).await
    }
    async fn case_lines(&mut self, is_open: bool, limit: u32) -> StoreResult<Vec<CaseLine>> {
        support::lines(self.connection(), is_open, limit).await
    }
    async fn add_case_note(&mut self, reference: &Reference, note: &CaseNote) -> StoreResult<()> {
        support::add_note(self.connection(), reference, note).await
    }
    async fn case_notes(&mut self, reference: &Reference) -> StoreResult<Vec<CaseNote>> {
        support::notes(self.connection(), reference).await
    }
    async fn add_case_facts(
        &mut self,
        reference: &Reference,
        facts: &FlowFacts,
    ) -> StoreResult<()> {
        support::add_facts(self.connection(), reference, facts).await
    }
    async fn case_facts(&mut self, reference: &Reference) -> StoreResult<Option<FlowFacts>> {
        support::facts(self.connection(), reference).await
    }
    async fn add_receipt(
        &mut self,
        code: &Reference,
        receipt: &FailureReceipt,
    ) -> StoreResult<bool> {
        support::add_receipt(self.connection(), code, receipt).await
    }
    async fn receipt(&mut self, code: &Reference) -> StoreResult<Option<FailureReceipt>> {
        support::receipt(self.connection(), code).await
    }
    async fn add_guide(&mut self, guide: &StoredGuide) -> StoreResult<()> {
        support::add_guide(self.connection(), guide).await
    }
    async fn set_guide(&mut self, guide: &StoredGuide) -> StoreResult<()> {
        support::set_guide(self.connection(), guide).await
    }
    async fn guide_by_token(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<StoredGuide>> {
        support::guide_by_token(self.connection(), token_hash).await
    }
    async fn guide(&mut self, id: &str) -> StoreResult<Option<StoredGuide>> {
        support::guide_by_id(self.connection(), id).await
    }
    async fn guides(&mut self, limit: u32) -> StoreResult<Vec<StoredGuide>> {
        support::guides(self.connection(), limit).await
    }
    async fn audit_page(
        &mut self,
        wanted: &AuditWanted,
        limit: u32,
    ) -> StoreResult<Vec<(u64, AuditEntry)>> {
        audit::page(self.connection(), wanted, limit).await
    }
    async fn evidence_key(&mut self, reference: &Reference) -> StoreResult<Option<EvidenceKey>> {
        evidence::key(self.connection(), reference).await
    }
    async fn evidence_key_of(&mut self, case: CaseId) -> StoreResult<Option<EvidenceKey>> {
        evidence::key_of(self.connection(), case).await
    }
    async fn evidence_keys(&mut self) -> StoreResult<Vec<EvidenceKey>> {
        evidence::keys(self.connection()).await
    }
    async fn set_evidence_key(&mut self, key: &EvidenceKey) -> StoreResult<()> {
        evidence::set_key(self.connection(), key).await
    }
    async fn add_evidence_file(&mut self, file: &EvidenceFile) -> StoreResult<()> {
        evidence::add_file(self.connection(), file).await
    }
    async fn evidence_file(&mut self, id: FileId) -> StoreResult<Option<EvidenceFile>> {
        evidence::file(self.connection(), id).await
    }
    async fn evidence_files(&mut self, reference: &Reference) -> StoreResult<Vec<EvidenceFile>> {
        evidence::files(self.connection(), reference).await
    }
    async fn evidence_files_due(
        &mut self,
        now: UnixSeconds,
        limit: u32,
    ) -> StoreResult<Vec<EvidenceFile>> {
        evidence::files_due(self.connection(), now, limit).await
    }
    async fn set_evidence_file(&mut self, file: &EvidenceFile) -> StoreResult<bool> {
        evidence::set_file(self.connection(), file).await
    }
    async fn remove_evidence_file(&mut self, id: FileId) -> StoreResult<bool> {
        evidence::remove_file(self.connection(), id).await
    }
    async fn remove_evidence(&mut self, reference: &Reference) -> StoreResult<bool> {
        evidence::remove(self.connection(), reference).await
    }
    async fn evidence_ends(&mut self, limit: u32) -> StoreResult<Vec<EvidenceEnd>> {
        evidence::ends(self.connection(), limit).await
    }
    async fn settle_evidence_end(&mut self, end: &EvidenceEnd) -> StoreResult<()> {
        evidence::settle_end(self.connection(), end).await
    }
    async fn add_audit(&mut self, entry: &AuditEntry) -> StoreResult<()> {
        audit::add(self.connection(), entry).await?;
        if let Some(observer) = &mut self.observer {
            observer.audited(entry);
        }
        Ok(())
    }
    async fn audit(&mut self, flow_id: &str) -> StoreResult<Vec<AuditEntry>> {
        audit::of_flow(self.connection(), flow_id).await
    }

    async fn add_sandbox_message(&mut self, message: &SandboxMessage) -> StoreResult<()> {
        outbox::add_sandbox(self.connection(), message).await
    }
    async fn sandbox_messages(
        &mut self,
        address: Option<&str>,
        after: i64,
    ) -> StoreResult<Vec<SandboxMessage>> {
        outbox::sandbox(self.connection(), address, after).await
    }
    async fn sandbox_signals(
        &mut self,
        account_id: Option<&str>,
        after: i64,
    ) -> StoreResult<Vec<SandboxMessage>> {
        outbox::sandbox_signals(self.connection(), account_id, after).await
    }
    async fn clear(&mut self) -> StoreResult<()> {
        outbox::clear(self.connection()).await
    }
}
