mod accounts;
mod cases;
mod flows;
mod limits;
mod outbox;
mod settings;

use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use regain_contract::{Reference, UnixSeconds};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Sqlite, SqliteConnection};

use crate::limits::FAILURES_TO_CLOSE;

use super::{
    Account, AuditEntry, ClaimedMessage, Failures, NewAccount, NewCase, SandboxMessage, Session,
    Store, StoreError, StoreResult, StoredFlow, StoredRequest, TokenAge, Transaction,
};

/// How many rows one statement of [`Store::prune`] deletes.
const PRUNED_AT_ONCE: u32 = 500;

/// SQLite in one file.
///
/// One connection writes, so that every transaction sees the one before;
/// others read beside it (WAL). `synchronous = FULL`: what was answered is on
/// the disk, also when the power fails.
#[derive(Debug)]
pub struct SqliteStore {
    writer: SqlitePool,
    readers: SqlitePool,
}

impl SqliteStore {
    /// Opens the database at `path`, makes it if it is not there, and brings
    /// its schema up to date.
    ///
    /// # Errors
    /// The file cannot be opened, or its schema is newer than this program.
    pub async fn open(path: &Path) -> StoreResult<Self> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10));
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await
            .map_err(failed)?;
        sqlx::migrate!("./migrations")
            .run(&writer)
            .await
            .map_err(|error| StoreError(Box::new(error)))?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await
            .map_err(failed)?;
        Ok(Self { writer, readers })
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn begin(&self) -> StoreResult<Box<dyn Transaction>> {
        let tx = self
            .writer
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(failed)?;
        Ok(Box::new(SqliteTransaction(tx)))
    }

    async fn read(&self) -> StoreResult<Box<dyn Transaction>> {
        let tx = self.readers.begin().await.map_err(failed)?;
        Ok(Box::new(SqliteTransaction(tx)))
    }

    async fn prune(&self, before: UnixSeconds, failures_before: UnixSeconds) -> StoreResult<()> {
        for (statement, before) in [
            (
                "DELETE FROM flows WHERE rowid IN \
                 (SELECT rowid FROM flows WHERE created_at < ?1 LIMIT ?2)",
                before,
            ),
            (
                "DELETE FROM requests WHERE rowid IN \
                 (SELECT rowid FROM requests WHERE created_at < ?1 LIMIT ?2)",
                before,
            ),
            (
                "DELETE FROM outbox WHERE id IN \
                 (SELECT id FROM outbox WHERE settled_at < ?1 LIMIT ?2)",
                before,
            ),
            (
                "DELETE FROM buckets WHERE rowid IN \
                 (SELECT rowid FROM buckets WHERE arrival_ms < ?1 * 1000 LIMIT ?2)",
                before,
            ),
            (
                "DELETE FROM failures WHERE rowid IN \
                 (SELECT rowid FROM failures WHERE last_at < ?1 AND count < ?3 LIMIT ?2)",
                failures_before,
            ),
        ] {
            loop {
                // No transaction around it: each statement is its own.
                let deleted = sqlx::query(statement)
                    .bind(before.0)
                    .bind(PRUNED_AT_ONCE)
                    .bind(FAILURES_TO_CLOSE)
                    .execute(&self.writer)
                    .await
                    .map_err(failed)?
                    .rows_affected();
                if deleted < u64::from(PRUNED_AT_ONCE) {
                    break;
                }
            }
        }
        Ok(())
    }
}

pub(super) fn failed(error: sqlx::Error) -> StoreError {
    StoreError(Box::new(error))
}

/// A stored value that this program never writes.
pub(super) fn unreadable(what: &'static str) -> StoreError {
    StoreError(what.into())
}

struct SqliteTransaction(sqlx::Transaction<'static, Sqlite>);

impl SqliteTransaction {
    fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.0
    }
}

/// Every query stands in a module of its subject; this only says which.
#[async_trait]
impl Transaction for SqliteTransaction {
    async fn commit(self: Box<Self>) -> StoreResult<()> {
        self.0.commit().await.map_err(failed)
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
    async fn password_hash(&mut self, account_id: &str) -> StoreResult<Option<String>> {
        accounts::password_hash(self.connection(), account_id).await
    }
    async fn set_password(&mut self, account_id: &str, hash: &str) -> StoreResult<()> {
        accounts::set_password(self.connection(), account_id, hash).await
    }
    async fn add_session(&mut self, session: &Session) -> StoreResult<()> {
        accounts::add_session(self.connection(), session).await
    }
    async fn sessions(&mut self, account_id: &str) -> StoreResult<Vec<Session>> {
        accounts::sessions(self.connection(), account_id).await
    }
    async fn end_sessions(&mut self, account_id: &str, at: UnixSeconds) -> StoreResult<u32> {
        accounts::end_sessions(self.connection(), account_id, at).await
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
    async fn set_flow(&mut self, flow: &StoredFlow, now: UnixSeconds) -> StoreResult<()> {
        flows::set(self.connection(), flow, now).await
    }
    async fn rotate_token(
        &mut self,
        flow_id: &str,
        token_hash: &[u8; 32],
        came_with: TokenAge,
        previous_until: Option<UnixSeconds>,
    ) -> StoreResult<()> {
        flows::rotate_token(
            self.connection(),
            flow_id,
            token_hash,
            came_with,
            previous_until,
        )
        .await
    }
    async fn forget_previous_token(&mut self, flow_id: &str) -> StoreResult<()> {
        flows::forget_previous_token(self.connection(), flow_id).await
    }
    async fn flows_of_account(&mut self, account_id: &str) -> StoreResult<Vec<StoredFlow>> {
        flows::of_account(self.connection(), account_id).await
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
    async fn settle_message(&mut self, id: i64, now: UnixSeconds) -> StoreResult<()> {
        outbox::settle(self.connection(), id, now).await
    }
    async fn postpone_message(&mut self, id: i64, due_at: UnixSeconds) -> StoreResult<()> {
        outbox::postpone(self.connection(), id, due_at).await
    }

    async fn add_case(&mut self, case: &NewCase) -> StoreResult<bool> {
        cases::add(self.connection(), case).await
    }
    async fn case_with_content(
        &mut self,
        content_hash: &[u8; 32],
        since: UnixSeconds,
    ) -> StoreResult<Option<(Reference, UnixSeconds)>> {
        cases::with_content(self.connection(), content_hash, since).await
    }
    async fn case(&mut self, reference: &Reference) -> StoreResult<Option<NewCase>> {
        cases::by_reference(self.connection(), reference).await
    }
    async fn cases(&mut self) -> StoreResult<Vec<NewCase>> {
        cases::all(self.connection()).await
    }
    async fn add_audit(&mut self, entry: &AuditEntry) -> StoreResult<()> {
        cases::add_audit(self.connection(), entry).await
    }
    async fn audit(&mut self, flow_id: &str) -> StoreResult<Vec<AuditEntry>> {
        cases::audit(self.connection(), flow_id).await
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
    async fn clear(&mut self) -> StoreResult<()> {
        outbox::clear(self.connection()).await
    }
}
