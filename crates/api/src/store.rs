//! What the API remembers.
//!
//! A [`Store`] hands out [`Transaction`]s: a handler reads, decides and
//! writes in one of them, so that two requests never decide on the same
//! state. What was answered has been committed; a crash in between leaves the
//! state before.

mod access;
mod audit;
mod backlog;
mod calls;
mod cases;
mod evidence;
mod experiments;
mod factors;
mod feedback;
mod links;
mod migrations;
mod mirror;
mod outbox;
mod postgres;
// `store/sql` is one text of queries for both databases: see there.
#[expect(
    clippy::duplicate_mod,
    reason = "it is compiled once for each database, on purpose"
)]
mod sqlite;
mod support;
mod visits;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use async_trait::async_trait;
use regain_contract::support::{Day, DeliveryTrouble, FailureReceipt};
use regain_contract::{LinkKind, ProofKind, Reference, UnixSeconds};
use regain_evidence::{CaseId, FileId};
use regain_journey::{AgentId, Means};

pub use access::{
    AccountEvent, Connection, ConnectionKind, FirstUse, RememberedDevice, Session, SessionGroup,
};
pub use audit::{AuditEntry, AuditWanted};
pub use backlog::Backlog;
pub use calls::{CALL_CODE_LIFETIME, CALL_LIFETIME, CallState, StoredCall};
pub use cases::{Author, CaseMessage, CaseVisit, NewCase, Said, Standing, StoredCase, Way};
pub use evidence::{EvidenceEnd, EvidenceFile, EvidenceKey, FileState};
pub use experiments::{Counted, DayOfVariant, ExperimentRows, TimeOfVariant, VariantStop};
pub use factors::{
    Address, Authenticator, BackupCode, Channel, PostalTask, RecoveryContact, SECOND_FACTORS,
    StoredPasskey, WayRecord,
};
pub use feedback::{
    FEEDBACK_KEPT_DAYS, FeedbackCount, FeedbackRows, NewFeedback, QuotableSentence,
};
pub use links::{Follower, StoredLink};
pub use mirror::{Mirror, MirroredAddress};
pub use outbox::{ClaimedMessage, DeliveryCounts, OutboxMessage};
pub use postgres::PostgresStore;
pub use sqlite::SqliteStore;
pub use support::{AgentSession, CaseLine, CaseNote, FlowFacts, StoredGuide};
pub use visits::{CaseAnswer, DueDay, NetworkName, RecordedEvent, Told, Visit};

use crate::flow::FlowRecord;
use crate::telemetry::Observer;

/// The database does not do what was asked of it.
#[derive(Debug)]
pub struct StoreError(pub Box<dyn std::error::Error + Send + Sync>);

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the database failed: {}", self.0)
    }
}

impl std::error::Error for StoreError {}

/// The result of anything that is asked of the database.
pub type StoreResult<T> = Result<T, StoreError>;

/// A database.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// Begins a transaction that may write. It is rolled back unless it is
    /// committed.
    async fn begin(&self) -> StoreResult<Box<dyn Transaction>>;

    /// Begins a transaction that only reads, beside any that write.
    async fn read(&self) -> StoreResult<Box<dyn Transaction>>;

    /// Deletes what is no longer needed: feedback of two years ago, what became of ways that were
    /// chosen a year ago, flows, requests and visits of cases
    /// and calls begun, messages settled, buckets full again and removed addresses told of
    /// recoveries for the last time before `before`, accounts of a system of somebody else's
    /// that nothing here needs any more, and failures of which the
    /// last was, receipts and sessions at the console that are of a time, and
    /// links into recoveries that ended before `failures_before`. Failures that have closed a
    /// method stay: only an operator opens it (see [`crate::reopen`]).
    ///
    /// Many rows are deleted in batches, each in a short transaction of its
    /// own, so that requests get their turn in between.
    ///
    /// # Errors
    /// The database does not answer; the batches before are deleted.
    async fn prune(&self, before: UnixSeconds, failures_before: UnixSeconds) -> StoreResult<()> {
        loop {
            let mut tx = self.begin().await?;
            let more = tx.prune_some(before, failures_before).await?;
            tx.commit().await?;
            if !more {
                return Ok(());
            }
        }
    }

    /// Lets go of what was deleted and is still somewhere beside the tables,
    /// as in a log of what was written. `false`: not of all of it, because
    /// somebody still reads what was there, as a backup does; ask again later.
    ///
    /// # Errors
    /// The database does not answer.
    async fn let_go_of_deleted(&self) -> StoreResult<bool>;
}

/// Reads and writes that happen together or not at all.
#[async_trait]
pub trait Transaction: FeedbackRows + ExperimentRows + Send {
    /// Makes everything that was written last.
    async fn commit(self: Box<Self>) -> StoreResult<()>;

    /// Has what becomes of it seen, for the metrics.
    fn observe(&mut self, observer: Observer);

    /// What waits for the service to do something.
    async fn backlog(&mut self, now: UnixSeconds) -> StoreResult<Backlog>;

    /// Deletes some of what [`Store::prune`] deletes. `false`: nothing is left of it.
    async fn prune_some(
        &mut self,
        before: UnixSeconds,
        failures_before: UnixSeconds,
    ) -> StoreResult<bool>;

    /// The account that goes by a name in its normal form.
    async fn account_by_name(&mut self, name: &str) -> StoreResult<Option<Account>>;
    /// The account with this id.
    async fn account(&mut self, id: &str) -> StoreResult<Option<Account>>;
    /// All accounts; for the sandbox.
    async fn accounts(&mut self) -> StoreResult<Vec<Account>>;
    /// Adds an account with the names it is found by.
    async fn add_account(&mut self, account: &NewAccount) -> StoreResult<()>;
    /// Has an account be as the system of somebody else's says that it is in,
    /// and notes when. What is of recoveries stays: the freeze, reports, the
    /// protection, what was reported lost, and what has happened.
    async fn put_mirror(&mut self, mirror: &Mirror, now: UnixSeconds) -> StoreResult<()>;
    /// Has a name in its normal form lead to this account alone, or to none.
    async fn set_name(&mut self, name: &str, account_id: Option<&str>) -> StoreResult<()>;
    /// Notes that such an account is there no more: it counts as closed.
    async fn close_mirror(&mut self, account_id: &str, now: UnixSeconds) -> StoreResult<()>;
    /// When an account was last put here so; `None` for one of our own.
    async fn mirrored_at(&mut self, account_id: &str) -> StoreResult<Option<UnixSeconds>>;
    /// Notes that a flow has begun to change its account in a system of somebody else's, or tries
    /// again, and from when on the end of it is asked for unless somebody has heard it.
    async fn begin_change_elsewhere(
        &mut self,
        flow_id: &str,
        due_at: UnixSeconds,
    ) -> StoreResult<()>;
    /// One flow of those that are due, which is due again at `next`.
    async fn claim_change_elsewhere(
        &mut self,
        now: UnixSeconds,
        next: UnixSeconds,
    ) -> StoreResult<Option<String>>;
    /// Notes that the end of such a change is known.
    async fn end_change_elsewhere(&mut self, flow_id: &str) -> StoreResult<()>;
    /// The hash of an account's password.
    async fn password_hash(&mut self, account_id: &str) -> StoreResult<Option<String>>;
    /// Sets the password's hash and lifts a lock.
    async fn set_password(&mut self, account_id: &str, hash: &str) -> StoreResult<()>;

    /// The addresses of an account, e-mail first, the primary one of each
    /// kind first.
    async fn addresses(&mut self, account_id: &str) -> StoreResult<Vec<Address>>;
    /// The authenticator apps of an account, the oldest first.
    async fn authenticators(&mut self, account_id: &str) -> StoreResult<Vec<Authenticator>>;
    /// Adds an authenticator app.
    async fn add_authenticator(
        &mut self,
        account_id: &str,
        authenticator: &Authenticator,
    ) -> StoreResult<()>;
    /// Takes a code of this time step. `false`: one of this step or of a
    /// later one was taken before (RFC 6238, 5.2).
    async fn take_authenticator_step(&mut self, id: &str, step: i64) -> StoreResult<bool>;
    /// The backup codes of an account, used ones too.
    async fn backup_codes(&mut self, account_id: &str) -> StoreResult<Vec<BackupCode>>;
    /// Adds a backup code in a slot that is free.
    async fn add_backup_code(&mut self, account_id: &str, code: &BackupCode) -> StoreResult<()>;
    /// Uses the backup code in a slot. `false`: it was used before.
    async fn use_backup_code(
        &mut self,
        account_id: &str,
        slot: u8,
        at: UnixSeconds,
    ) -> StoreResult<bool>;
    /// Removes the backup code in a slot.
    async fn remove_backup_code(&mut self, account_id: &str, slot: u8) -> StoreResult<()>;
    /// The passkeys of an account, the oldest first.
    async fn passkeys(&mut self, account_id: &str) -> StoreResult<Vec<StoredPasskey>>;
    /// Whether a passkey is registered already, to anyone.
    async fn has_passkey(&mut self, credential_id: &str) -> StoreResult<bool>;
    /// Adds a passkey. `false`: it is registered already, to anyone.
    async fn add_passkey(&mut self, account_id: &str, passkey: &StoredPasskey)
    -> StoreResult<bool>;
    /// Writes what the use of a passkey has changed.
    async fn set_passkey(&mut self, passkey: &StoredPasskey) -> StoreResult<()>;
    /// What authenticators know an account by, once it has had a passkey.
    async fn passkey_handle(&mut self, account_id: &str) -> StoreResult<Option<Vec<u8>>>;
    /// Says what authenticators know an account by from now on.
    async fn set_passkey_handle(&mut self, account_id: &str, handle: &[u8]) -> StoreResult<()>;
    /// Suspends every second factor of a kind, and says how many there were.
    async fn suspend_factor(
        &mut self,
        account_id: &str,
        kind: ProofKind,
        at: UnixSeconds,
    ) -> StoreResult<u32>;
    /// The recovery contacts of an account, the oldest first.
    async fn recovery_contacts(&mut self, account_id: &str) -> StoreResult<Vec<RecoveryContact>>;
    /// Adds a recovery contact.
    async fn add_recovery_contact(
        &mut self,
        account_id: &str,
        contact: &RecoveryContact,
    ) -> StoreResult<()>;
    /// Removes a recovery contact. `false`: the account has no such contact.
    async fn remove_recovery_contact(&mut self, account_id: &str, id: &str) -> StoreResult<bool>;
    /// Freezes sensitive changes of an account; never for less long than they
    /// are frozen already.
    async fn freeze_account(&mut self, account_id: &str, until: UnixSeconds) -> StoreResult<()>;
    /// Notes that an owner has pressed "this was not me".
    async fn report_account(&mut self, account_id: &str, at: UnixSeconds) -> StoreResult<()>;
    /// Whether an account has been used from this network.
    async fn is_familiar_network(&mut self, account_id: &str, network: &str) -> StoreResult<bool>;
    /// Notes that an account was used from this network.
    async fn add_familiar_network(
        &mut self,
        account_id: &str,
        network: &str,
        at: UnixSeconds,
    ) -> StoreResult<()>;
    /// Notes that a way of proving was chosen.
    async fn add_attempt(&mut self, kind: ProofKind, at: UnixSeconds) -> StoreResult<i64>;
    /// Notes how that ended.
    async fn end_attempt(&mut self, id: i64, succeeded: bool, at: UnixSeconds) -> StoreResult<()>;
    /// How a way of proving has gone lately. Attempts chosen before
    /// `given_up_before` that never ended count as failed.
    async fn way_record(
        &mut self,
        kind: ProofKind,
        given_up_before: UnixSeconds,
    ) -> StoreResult<WayRecord>;
    /// Has a letter posted.
    async fn add_postal_task(&mut self, task: &PostalTask) -> StoreResult<()>;
    /// The letters that are to be posted, the oldest first.
    async fn postal_tasks(&mut self) -> StoreResult<Vec<PostalTask>>;

    /// Adds a signed-in session.
    async fn add_session(&mut self, session: &Session) -> StoreResult<()>;
    /// The sessions of an account that have not ended.
    async fn sessions(&mut self, account_id: &str) -> StoreResult<Vec<Session>>;
    /// Ends every session of an account and says how many there were.
    async fn end_sessions(&mut self, account_id: &str, at: UnixSeconds) -> StoreResult<u32>;
    /// The sessions of an account that have not ended, those of one device at
    /// one place, or without a place from one address, together, those used last first; and which are used from a
    /// network.
    async fn session_groups(
        &mut self,
        account_id: &str,
        network: &str,
    ) -> StoreResult<Vec<SessionGroup>>;
    /// Ends the sessions of such a group, and says how many there were.
    async fn end_session_group(
        &mut self,
        account_id: &str,
        group: &SessionGroup,
        at: UnixSeconds,
    ) -> StoreResult<u32>;
    /// The devices that need no second factor, the oldest first.
    async fn remembered_devices(&mut self, account_id: &str) -> StoreResult<Vec<RememberedDevice>>;
    /// Remembers a device.
    async fn add_remembered_device(
        &mut self,
        account_id: &str,
        device: &RememberedDevice,
    ) -> StoreResult<()>;
    /// Forgets a device. `false`: it was forgotten before.
    async fn forget_device(
        &mut self,
        account_id: &str,
        id: &str,
        at: UnixSeconds,
    ) -> StoreResult<bool>;
    /// The apps, API tokens and forwarding of an account, the oldest first.
    async fn connections(&mut self, account_id: &str) -> StoreResult<Vec<Connection>>;
    /// Gives an app, an API token or forwarding access.
    async fn add_connection(
        &mut self,
        account_id: &str,
        connection: &Connection,
    ) -> StoreResult<()>;
    /// Takes that access away. `false`: that was done before.
    async fn revoke_connection(
        &mut self,
        account_id: &str,
        id: &str,
        at: UnixSeconds,
    ) -> StoreResult<bool>;
    /// What happened on an account, the newest first, so many at the most.
    async fn events(&mut self, account_id: &str, limit: u32) -> StoreResult<Vec<AccountEvent>>;
    /// Adds something that happened on an account.
    async fn add_event(&mut self, account_id: &str, event: &AccountEvent) -> StoreResult<()>;
    /// Gives an event the number of its report. `false`: it has one.
    async fn report_event(
        &mut self,
        account_id: &str,
        id: &str,
        report: &Reference,
    ) -> StoreResult<bool>;
    /// When an account was first used from each place, or without a place from
    /// each address.
    async fn places(&mut self, account_id: &str) -> StoreResult<Vec<FirstUse>>;
    /// The addresses that were removed and are still told of recoveries.
    async fn removed_addresses(
        &mut self,
        account_id: &str,
        now: UnixSeconds,
    ) -> StoreResult<Vec<Address>>;
    /// Adds an address. `false`: the account has it already.
    async fn add_address(&mut self, account_id: &str, address: &Address) -> StoreResult<bool>;
    /// Removes an address, which is told of recoveries until `told_until`.
    /// `false`: it was removed before.
    async fn remove_address(
        &mut self,
        account_id: &str,
        id: &str,
        at: UnixSeconds,
        told_until: UnixSeconds,
    ) -> StoreResult<bool>;
    /// Restores an address that was removed. `false`: it is there already.
    async fn restore_address(&mut self, account_id: &str, id: &str) -> StoreResult<bool>;
    /// Makes the oldest address of each kind the primary one where none is.
    async fn settle_primary(&mut self, account_id: &str) -> StoreResult<()>;
    /// Has an account found by a name in its normal form. `false`: there is an
    /// account that is.
    async fn add_name(&mut self, account_id: &str, name: &str) -> StoreResult<bool>;
    /// Has an account not be found by a name any more.
    async fn remove_name(&mut self, account_id: &str, name: &str) -> StoreResult<()>;
    /// Gives an authenticator app another name. `false`: there is no such app.
    async fn rename_authenticator(
        &mut self,
        account_id: &str,
        id: &str,
        name: &str,
    ) -> StoreResult<bool>;
    /// Gives a passkey another name. `false`: there is no such passkey.
    async fn rename_passkey(
        &mut self,
        account_id: &str,
        credential_id: &str,
        name: &str,
    ) -> StoreResult<bool>;
    /// Removes an authenticator app. `false`: there is no such app.
    async fn remove_authenticator(&mut self, account_id: &str, id: &str) -> StoreResult<bool>;
    /// Removes a passkey. `false`: there is no such passkey.
    async fn remove_passkey(&mut self, account_id: &str, credential_id: &str) -> StoreResult<bool>;
    /// Removes every backup code of an account.
    async fn clear_backup_codes(&mut self, account_id: &str) -> StoreResult<()>;
    /// Lifts a freeze.
    async fn lift_freeze(&mut self, account_id: &str) -> StoreResult<()>;
    /// Notes the language that the owner of an account reads.
    async fn learn_language(&mut self, account_id: &str, tag: &str) -> StoreResult<()>;
    /// Protects sensitive changes of an account until then; `None` ends it.
    async fn protect_account(
        &mut self,
        account_id: &str,
        until: Option<UnixSeconds>,
    ) -> StoreResult<()>;

    /// Adds a flow.
    async fn add_flow(&mut self, flow: &StoredFlow, token_hash: &[u8; 32]) -> StoreResult<()>;
    /// The flow whose secret id, now or before it last changed, has this hash.
    async fn flow_by_token(
        &mut self,
        token_hash: &[u8; 32],
        now: UnixSeconds,
    ) -> StoreResult<Option<(StoredFlow, TokenAge)>>;
    /// The flow with this id.
    async fn flow(&mut self, id: &str) -> StoreResult<Option<StoredFlow>>;
    /// Writes a flow's record and account, and what has happened in it since it
    /// was last written, for figures.
    async fn set_flow(&mut self, flow: &StoredFlow, now: UnixSeconds) -> StoreResult<()> {
        self.write_flow(flow, now).await?;
        let Some(traced) = &flow.record.traced else {
            return Ok(());
        };
        let before = self.visit(&traced.id).await?;
        match crate::insights::follow(before, flow, now) {
            Some((visit, events)) => self.put_visit(&visit, &events).await,
            None => Ok(()),
        }
    }
    /// Writes a flow's record and account alone: what
    /// [`set_flow`](Self::set_flow) begins with.
    async fn write_flow(&mut self, flow: &StoredFlow, now: UnixSeconds) -> StoreResult<()>;
    /// The recovery with this id, for figures.
    async fn visit(&mut self, id: &str) -> StoreResult<Option<Visit>>;
    /// Writes a recovery as it is, and what has happened in it. An event whose
    /// number is there already is passed over.
    async fn put_visit(&mut self, visit: &Visit, events: &[RecordedEvent]) -> StoreResult<()>;
    /// The recoveries that began on a day.
    async fn visits_of_day(&mut self, day: Day) -> StoreResult<Vec<Visit>>;
    /// Their events, by the id of the recovery, those of the API first.
    async fn step_events_of_day(
        &mut self,
        day: Day,
    ) -> StoreResult<BTreeMap<String, Vec<RecordedEvent>>>;
    /// Recoveries whose time has run out and that have not been ended.
    async fn visits_run_out(&mut self, now: UnixSeconds, limit: u32) -> StoreResult<Vec<Visit>>;
    /// Counts that a network gave a name on a day, and what failed then.
    async fn count_network_name(&mut self, day: Day, counted: &NetworkName) -> StoreResult<()>;
    /// What networks did with names on a day.
    async fn network_names(&mut self, day: Day) -> StoreResult<Vec<NetworkName>>;
    /// The cases that were opened on a day, and when each was first answered.
    async fn case_answers(&mut self, day: Day) -> StoreResult<Vec<CaseAnswer>>;
    /// The days from one on of which something has changed since their figures
    /// were made.
    async fn due_days(&mut self, from: Day) -> StoreResult<Vec<DueDay>>;
    /// Puts figures, as JSON, in the place of those of a day: the name of what they
    /// are of, and them. `false`: they were made of as much or more before.
    async fn set_figures(
        &mut self,
        due: DueDay,
        slices: &[(String, String)],
        now: UnixSeconds,
    ) -> StoreResult<bool>;
    /// The figures of some days, as JSON.
    async fn figures(&mut self, slice: &str, from: Day, to: Day)
    -> StoreResult<Vec<(Day, String)>>;
    /// Of what there are figures.
    async fn figure_slices(&mut self) -> StoreResult<Vec<String>>;
    /// The first day that there are figures of.
    async fn first_figures(&mut self) -> StoreResult<Option<Day>>;
    /// Deletes some of the recoveries of days before one, and figures before
    /// another. `false`: nothing is left of it.
    async fn forget_visits(&mut self, raw_before: Day, figures_before: Day) -> StoreResult<bool>;
    /// Gives a flow a new secret id and keeps the present one as the one
    /// before, which can be exchanged until `previous_until`.
    async fn rotate_token(
        &mut self,
        flow_id: &str,
        token_hash: &[u8; 32],
        previous_until: UnixSeconds,
    ) -> StoreResult<()>;
    /// Forgets the secret id before the present one: the present one arrived.
    async fn forget_previous_token(&mut self, flow_id: &str) -> StoreResult<()>;
    /// Every flow in which this account was named.
    async fn flows_of_account(&mut self, account_id: &str) -> StoreResult<Vec<StoredFlow>>;

    /// Adds a link. `false`: its reference is taken, draw another.
    async fn add_link(&mut self, link: &StoredLink) -> StoreResult<bool>;
    /// The link whose token has this hash.
    async fn link_by_token(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<StoredLink>>;
    /// The recovery pass with this reference.
    async fn link_by_reference(&mut self, reference: &Reference)
    -> StoreResult<Option<StoredLink>>;
    /// Writes how a link stands.
    async fn set_link(&mut self, link: &StoredLink) -> StoreResult<()>;
    /// Notes that newer links take the place of those of a flow.
    async fn replace_links(
        &mut self,
        flow_id: &str,
        kind: LinkKind,
        at: UnixSeconds,
    ) -> StoreResult<()>;
    /// Adds a browser that does not lead a flow, by the hash of its secret id.
    async fn add_follower(&mut self, token_hash: &[u8; 32], follower: &Follower)
    -> StoreResult<()>;
    /// The browser with this secret id, if it does not lead its flow.
    async fn follower(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<Follower>>;
    /// The hash of the secret id of the browser that asks to lead a flow.
    async fn asking_follower(&mut self, flow_id: &str) -> StoreResult<Option<[u8; 32]>>;
    /// Forgets a browser that does not lead a flow.
    async fn remove_follower(&mut self, token_hash: &[u8; 32]) -> StoreResult<()>;
    /// The hash of a flow's present secret id.
    async fn leader(&mut self, flow_id: &str) -> StoreResult<Option<[u8; 32]>>;
    /// Lets another browser lead a flow: its secret id takes the place of the
    /// present one, and none is kept before it.
    async fn set_leader(&mut self, flow_id: &str, token_hash: &[u8; 32]) -> StoreResult<()>;

    /// What became of a request with this key, and the hash of its body.
    async fn request(&mut self, scope: &str, key: &str) -> StoreResult<Option<StoredRequest>>;
    /// Remembers what became of a request.
    async fn add_request(
        &mut self,
        scope: &str,
        key: &str,
        request: &StoredRequest,
        now: UnixSeconds,
    ) -> StoreResult<()>;

    /// The theoretical arrival time of a bucket, in milliseconds; 0 if it was
    /// never touched.
    async fn bucket(&mut self, key: &str) -> StoreResult<i64>;
    /// Sets it.
    async fn set_bucket(&mut self, key: &str, arrival_ms: i64) -> StoreResult<()>;

    /// The failures in a row of a subject with a method.
    async fn failures(&mut self, subject: &str, method: &str) -> StoreResult<Failures>;
    /// Sets them.
    async fn set_failures(
        &mut self,
        subject: &str,
        method: &str,
        failures: Failures,
    ) -> StoreResult<()>;
    /// Forgets the failures of a subject with every method.
    async fn forget_failures(&mut self, subject: &str) -> StoreResult<()>;

    /// What was kept about the database itself under this name.
    async fn setting(&mut self, name: &str) -> StoreResult<Option<Vec<u8>>>;
    /// Keeps it.
    async fn set_setting(&mut self, name: &str, value: &[u8]) -> StoreResult<()>;

    /// Puts a sealed message into the outbox.
    async fn add_message(&mut self, sealed: &[u8], now: UnixSeconds) -> StoreResult<()>;
    /// Takes the message that has been due the longest, for `lease` seconds,
    /// the longest that a message is ever taken for. One that is taken for
    /// longer than that was taken by a clock that was wrong, and is free.
    async fn claim_message(
        &mut self,
        now: UnixSeconds,
        lease: i64,
    ) -> StoreResult<Option<ClaimedMessage>>;
    /// How many messages are due and have not been sent; for the sandbox.
    async fn waiting_messages(&mut self, now: UnixSeconds) -> StoreResult<u32>;
    /// Notes what a message is called beyond the database, and what it leaves
    /// by, before it leaves.
    async fn name_message(&mut self, id: i64, name: &str, channel: Channel) -> StoreResult<()>;
    /// Wipes a message that was sent or is to nobody, unless it was reported
    /// as failed in the meantime.
    async fn settle_message(&mut self, id: i64, now: UnixSeconds) -> StoreResult<()>;
    /// Lets a message be tried again at `due_at`, with what went wrong.
    async fn postpone_message(
        &mut self,
        id: i64,
        due_at: UnixSeconds,
        trouble: Option<DeliveryTrouble>,
    ) -> StoreResult<()>;
    /// Gives a message up, and keeps what is left of it for somebody to look
    /// at. One that has failed before, or was sent again, stays as it is.
    async fn fail_message(
        &mut self,
        id: i64,
        trouble: DeliveryTrouble,
        now: UnixSeconds,
    ) -> StoreResult<()>;
    /// Ends a message that is not worth sending any more: one that was tried
    /// has failed, with what went wrong last.
    async fn expire_message(&mut self, id: i64, now: UnixSeconds) -> StoreResult<()>;
    /// Notes that a message was reported as delivered.
    async fn set_message_delivered(&mut self, id: i64, at: UnixSeconds) -> StoreResult<()>;
    /// Notes that a message that has failed is sent again, as another one, and
    /// wipes it. `false`: it has not failed, is wiped, or was sent again before.
    async fn set_message_sent_again(&mut self, id: i64, at: UnixSeconds) -> StoreResult<bool>;
    /// The message that is called this beyond the database.
    async fn message_named(&mut self, name: &str) -> StoreResult<Option<OutboxMessage>>;
    /// A message by its id.
    async fn outbox_message(&mut self, id: i64) -> StoreResult<Option<OutboxMessage>>;
    /// Messages that have failed, the newest first: those with an id below
    /// `before`, so many at the most.
    async fn failed_messages(
        &mut self,
        before: Option<i64>,
        limit: u32,
    ) -> StoreResult<Vec<OutboxMessage>>;
    /// How delivery by a channel goes: of the messages that ended at `since`
    /// or later, and of those that wait.
    async fn delivery_counts(
        &mut self,
        channel: Channel,
        since: UnixSeconds,
    ) -> StoreResult<DeliveryCounts>;

    /// Opens a case. `false`: the reference is taken, draw another.
    async fn add_case(&mut self, case: &StoredCase) -> StoreResult<bool>;
    /// The case with the same content that was opened last, at `since` or
    /// later.
    async fn case_with_content(
        &mut self,
        content_hash: &[u8; 32],
        since: UnixSeconds,
    ) -> StoreResult<Option<StoredCase>>;
    /// The case of this account and contact that is open, the oldest of them.
    async fn open_case_of(&mut self, subject: &[u8; 32]) -> StoreResult<Option<StoredCase>>;
    /// The cases about this account that are open.
    async fn open_cases_of_account(&mut self, account_id: &str) -> StoreResult<Vec<StoredCase>>;
    /// Whoever approved something about an account that was taken back, in
    /// whatever case and however long ago.
    async fn taken_back_about(&mut self, account_id: &str) -> StoreResult<BTreeSet<AgentId>>;
    /// The cases about this account, open or not, the newest first; so many at
    /// the most.
    async fn cases_of_account(
        &mut self,
        account_id: &str,
        limit: u32,
    ) -> StoreResult<Vec<StoredCase>>;
    /// The case with this reference.
    async fn case(&mut self, reference: &Reference) -> StoreResult<Option<StoredCase>>;
    /// Writes where a case stands, its code and its dates.
    async fn set_case(&mut self, case: &StoredCase) -> StoreResult<()>;
    /// Writes where the person of a case is reached, and the keyed hash of the
    /// account and that address.
    async fn set_case_contact(&mut self, case: &StoredCase) -> StoreResult<()>;
    /// How many cases wait for the service that were opened before this one.
    async fn cases_waiting_before(&mut self, case: &StoredCase) -> StoreResult<u32>;
    /// How long each of the cases that were answered last had to wait for the
    /// first answer of somebody of the service, in seconds: so many at the most.
    async fn first_answers(&mut self, limit: u32) -> StoreResult<Vec<i64>>;
    /// Wipes what was typed in cases that were closed before `closed_before`:
    /// the account, the contact, what happened, every message and whatever can
    /// open them. The reference, the dates and the decision stay. Says how many
    /// there were.
    async fn wipe_cases(&mut self, closed_before: UnixSeconds) -> StoreResult<u32>;
    /// All cases, oldest first; for the sandbox.
    async fn cases(&mut self) -> StoreResult<Vec<StoredCase>>;
    /// The cases that are open, oldest first, so many at the most.
    async fn open_cases(&mut self, limit: u32) -> StoreResult<Vec<StoredCase>>;
    /// The cases that wait for nobody of the service, and in which something
    /// should have happened by `now`: a hundred at the most.
    async fn cases_due(&mut self, now: UnixSeconds) -> StoreResult<Vec<StoredCase>>;
    /// Adds something that was written in a case or happened in it; its `id`
    /// is not looked at.
    async fn add_case_message(
        &mut self,
        reference: &Reference,
        message: &CaseMessage,
    ) -> StoreResult<()>;
    /// What was written in a case and happened in it, oldest first.
    async fn case_messages(&mut self, reference: &Reference) -> StoreResult<Vec<CaseMessage>>;
    /// Lets a browser in to a case.
    async fn add_case_visit(&mut self, token_hash: &[u8; 32], visit: &CaseVisit)
    -> StoreResult<()>;
    /// The visit of a browser that was let in.
    async fn case_visit(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<CaseVisit>>;
    /// Notes that a visit goes on.
    async fn use_case_visit(&mut self, token_hash: &[u8; 32], at: UnixSeconds) -> StoreResult<()>;
    /// Ends the visit of a browser.
    async fn end_case_visit(&mut self, token_hash: &[u8; 32]) -> StoreResult<()>;
    /// Ends all visits of a case.
    async fn end_case_visits(&mut self, reference: &Reference) -> StoreResult<()>;
    /// Writes a call, in the place of the one before of its flow.
    async fn set_call(&mut self, call: &StoredCall) -> StoreResult<()>;
    /// The call with this number.
    async fn call(&mut self, id: &str) -> StoreResult<Option<StoredCall>>;
    /// The newest call of a flow.
    async fn call_of_flow(&mut self, flow_id: &str) -> StoreResult<Option<StoredCall>>;
    /// The call whose code this is, while it can be used.
    async fn call_with_code(
        &mut self,
        code_hash: &[u8; 32],
        now: UnixSeconds,
    ) -> StoreResult<Option<StoredCall>>;
    /// The audit of a case, oldest first.
    async fn audit_of_case(&mut self, reference: &Reference) -> StoreResult<Vec<AuditEntry>>;

    /// Signs somebody in to the console.
    async fn add_agent_session(&mut self, session: &AgentSession) -> StoreResult<()>;
    /// The session at the console whose secret id has this hash.
    async fn agent_session(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<AgentSession>>;
    /// The session at the console with this number.
    async fn agent_session_by_id(&mut self, id: &str) -> StoreResult<Option<AgentSession>>;
    /// Writes the secret id of a session at the console, when it was used and
    /// when it ended.
    async fn set_agent_session(&mut self, session: &AgentSession) -> StoreResult<()>;
    /// Whether somebody has signed in to the console from this network since.
    async fn has_agent_signed_in_from(
        &mut self,
        agent: AgentId,
        network: &str,
        since: UnixSeconds,
    ) -> StoreResult<bool>;
    /// Takes a code of this time step of somebody's authenticator app. `false`:
    /// one of this step or of a later one was taken before (RFC 6238, 5.2).
    async fn take_agent_step(&mut self, agent: AgentId, step: i64) -> StoreResult<bool>;
    /// The cases that are open, oldest first, or those that are not, the ones
    /// that changed last first; so many at the most.
    async fn case_lines(&mut self, is_open: bool, limit: u32) -> StoreResult<Vec<CaseLine>>;
    /// Adds a note that the person never sees.
    async fn add_case_note(&mut self, reference: &Reference, note: &CaseNote) -> StoreResult<()>;
    /// The notes of a case, oldest first.
    async fn case_notes(&mut self, reference: &Reference) -> StoreResult<Vec<CaseNote>>;
    /// Keeps what was known of a recovery when its case was opened.
    async fn add_case_facts(&mut self, reference: &Reference, facts: &FlowFacts)
    -> StoreResult<()>;
    /// What was known of it; `None` for a case that came from no recovery.
    async fn case_facts(&mut self, reference: &Reference) -> StoreResult<Option<FlowFacts>>;
    /// Keeps what a code stands for. `false`: the code is taken, draw another.
    async fn add_receipt(
        &mut self,
        code: &Reference,
        receipt: &FailureReceipt,
    ) -> StoreResult<bool>;
    /// What a code stands for.
    async fn receipt(&mut self, code: &Reference) -> StoreResult<Option<FailureReceipt>>;
    /// Adds a link into a recovery.
    async fn add_guide(&mut self, guide: &StoredGuide) -> StoreResult<()>;
    /// Writes how it stands, and the flow that its use has begun.
    async fn set_guide(&mut self, guide: &StoredGuide) -> StoreResult<()>;
    /// The link into a recovery whose token has this hash.
    async fn guide_by_token(&mut self, token_hash: &[u8; 32]) -> StoreResult<Option<StoredGuide>>;
    /// The link into a recovery with this number.
    async fn guide(&mut self, id: &str) -> StoreResult<Option<StoredGuide>>;
    /// The links into recoveries, the newest first, so many at the most.
    async fn guides(&mut self, limit: u32) -> StoreResult<Vec<StoredGuide>>;
    /// Lines of the audit with their numbers, the newest first.
    async fn audit_page(
        &mut self,
        wanted: &AuditWanted,
        limit: u32,
    ) -> StoreResult<Vec<(u64, AuditEntry)>>;
    /// The key of the photographs of a case, if it has had any.
    async fn evidence_key(&mut self, reference: &Reference) -> StoreResult<Option<EvidenceKey>>;
    /// The same by the name that the case has in the store of photographs.
    async fn evidence_key_of(&mut self, case: CaseId) -> StoreResult<Option<EvidenceKey>>;
    /// The keys of all cases.
    async fn evidence_keys(&mut self) -> StoreResult<Vec<EvidenceKey>>;
    /// Adds the key of a case, or notes when it was last used.
    async fn set_evidence_key(&mut self, key: &EvidenceKey) -> StoreResult<()>;
    /// Begins an upload of a case that has a key.
    async fn add_evidence_file(&mut self, file: &EvidenceFile) -> StoreResult<()>;
    /// An upload or a photograph.
    async fn evidence_file(&mut self, id: FileId) -> StoreResult<Option<EvidenceFile>>;
    /// All of a case, in the order in which they were begun.
    async fn evidence_files(&mut self, reference: &Reference) -> StoreResult<Vec<EvidenceFile>>;
    /// Those of all cases with which something has to be done by `now`: read,
    /// scanned, or given up. So many at the most.
    async fn evidence_files_due(
        &mut self,
        now: UnixSeconds,
        limit: u32,
    ) -> StoreResult<Vec<EvidenceFile>>;
    /// Writes how an upload or a photograph stands. `false`: it is not there
    /// any more.
    async fn set_evidence_file(&mut self, file: &EvidenceFile) -> StoreResult<bool>;
    /// Removes an upload or a photograph, and notes that its objects are to be
    /// deleted. `false`: it was not there.
    async fn remove_evidence_file(&mut self, id: FileId) -> StoreResult<bool>;
    /// Removes all of a case, its key with it, and notes that its objects are
    /// to be deleted. `false`: it had none.
    async fn remove_evidence(&mut self, reference: &Reference) -> StoreResult<bool>;
    /// What is to be deleted from the store of photographs.
    async fn evidence_ends(&mut self, limit: u32) -> StoreResult<Vec<EvidenceEnd>>;
    /// Notes that it was deleted.
    async fn settle_evidence_end(&mut self, end: &EvidenceEnd) -> StoreResult<()>;

    /// Adds to the audit.
    async fn add_audit(&mut self, entry: &AuditEntry) -> StoreResult<()>;
    /// The audit of an account or a flow, oldest first.
    async fn audit(&mut self, flow_id: &str) -> StoreResult<Vec<AuditEntry>>;

    /// Keeps a message in the sandbox's inbox.
    async fn add_sandbox_message(&mut self, message: &SandboxMessage) -> StoreResult<()>;
    /// The mail and the text messages of the sandbox with an id above `after`,
    /// oldest first; of one address, or of all.
    async fn sandbox_messages(
        &mut self,
        address: Option<&str>,
        after: i64,
    ) -> StoreResult<Vec<SandboxMessage>>;
    /// The same of signals; about one account, or about all.
    async fn sandbox_signals(
        &mut self,
        account_id: Option<&str>,
        after: i64,
    ) -> StoreResult<Vec<SandboxMessage>>;
    /// Deletes everything but the schema, the audit and the settings; for the
    /// sandbox.
    async fn clear(&mut self) -> StoreResult<()>;
}

/// Whether an account can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStatus {
    /// It can.
    Active,
    /// Not until its owner recovers it, after too many wrong passwords.
    Locked,
    /// Not any more: the service has closed it.
    Disabled,
}

/// An account, as far as recovery needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: String,
    /// The name its owner chose.
    pub handle: String,
    /// Whether it can be used.
    pub status: AccountStatus,
    /// The e-mail addresses, the primary one first.
    pub emails: Vec<String>,
    /// The phone numbers.
    pub phones: Vec<String>,
    /// What it has the means for, suspended ones too.
    pub means: Means,
    /// The second factors that are suspended.
    pub suspended: Means,
    /// Until when sensitive changes are frozen, if they ever were.
    pub frozen_until: Option<UnixSeconds>,
    /// When its owner last pressed "this was not me".
    pub reported_at: Option<UnixSeconds>,
    /// Until when sensitive changes are protected after a recovery, if they
    /// ever were.
    pub protected_until: Option<UnixSeconds>,
    /// The tag of the language that its owner reads, where that is known.
    pub language: Option<String>,
}

/// An account to be added.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The account. Its means follow from what is added afterwards.
    pub account: Account,
    /// What it is found by, in normal form (see [`crate::identifier`]).
    pub names: Vec<String>,
    /// The hash of its password.
    pub password_hash: String,
    /// When it was made.
    pub created_at: UnixSeconds,
}

/// A flow, as it is stored.
#[derive(Clone, Debug)]
pub struct StoredFlow {
    /// Its id; not the secret in its cookie.
    pub id: String,
    /// The account it is about, once one was named that exists.
    pub account_id: Option<String>,
    /// Whether another flow took its place.
    pub replaced: bool,
    /// Whether the secret id before the present one is still kept: the
    /// present one has not been used yet. Only ever read.
    pub keeps_previous_token: bool,
    /// Its state.
    pub record: FlowRecord,
    /// When it began.
    pub created_at: UnixSeconds,
    /// When it last changed.
    pub changed_at: UnixSeconds,
}

impl StoredFlow {
    /// Until when it has to be kept.
    #[must_use]
    pub fn keep_until(&self) -> UnixSeconds {
        crate::flow::ends_at(self)
    }
}

/// Which of a flow's secret ids a request came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenAge {
    /// The present one.
    Current,
    /// The one before, and the present one has never been used: perhaps the
    /// answer that carried it was lost. The retry of that very request is
    /// answered; beside that the id is worth nothing but to be exchanged.
    Previous {
        /// Whether it can be exchanged for the present one: it is fresh.
        exchangeable: bool,
    },
}

/// A request that was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRequest {
    /// The keyed hash of its body.
    pub body_hash: [u8; 32],
    /// What became of it, as JSON.
    pub outcome: String,
}

/// Failures in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many.
    pub count: u32,
    /// When the last one was; 0 if there was none.
    pub last_at: i64,
}

/// A message in the sandbox's inbox.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SandboxMessage {
    /// Its number; 0 before it is kept.
    pub id: i64,
    /// `email`, `sms` or [`SandboxMessage::SIGNAL`].
    pub channel: String,
    /// To whom; of a signal, about which account.
    pub address: String,
    /// The subject; empty for a text message, and the name of a signal.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When.
    pub sent_at: UnixSeconds,
}

impl SandboxMessage {
    /// The channel of what is told to the system that the accounts belong to.
    pub const SIGNAL: &str = "signal";
}
