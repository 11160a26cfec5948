//! SQLite in one file.

mod checkpoints;
#[path = "sql/mod.rs"]
mod sql;

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _};

use self::checkpoints::{AUTOCHECKPOINT_PAGES, Checkpoints};
use self::sql::{SqlTransaction, failed};
use super::{Store, StoreError, StoreResult, Transaction, migrations};

/// What the queries need to know of SQLite.
mod dialect {
    pub(super) use sqlx::sqlite::SqliteRow as DbRow;
    pub(super) use sqlx::{Sqlite as Db, SqliteConnection as DbConnection};

    /// What names a row within its table.
    pub(super) const ROW: &str = "rowid";

    /// A new random id: 32 hexadecimal digits.
    pub(super) const RANDOM_ID: &str = "lower(hex(randomblob(16)))";

    /// The column `address` of several rows, in their order, a line for each.
    pub(super) const LINES_OF_ADDRESSES: &str = "group_concat(address, char(10))";

    /// What stands at a path (`a.b.c`) of the JSON in a column, as text; NULL if nothing does.
    pub(super) fn json_text(column: &str, path: &str) -> String {
        format!("json_extract({column}, '$.{path}')")
    }
}

/// How many statements a connection keeps prepared: all that there are. With the hundred that sqlx keeps, an instance
/// with people, cases and the console at once would prepare them over and over.
const STATEMENTS: usize = 512;

/// SQLite in one file.
///
/// One connection writes, so that every transaction sees the one before;
/// others read beside it (WAL), and one moves what was written from the log
/// into the database. `synchronous = FULL`: what was answered is on
/// the disk, also when the power fails. `secure_delete`: what was deleted is
/// overwritten, because a key that is gone destroys what it had sealed.
#[derive(Debug)]
pub struct SqliteStore {
    writer: SqlitePool,
    readers: SqlitePool,
    checkpoints: Checkpoints,
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
            .pragma("secure_delete", "ON")
            .statement_cache_capacity(STATEMENTS)
            .busy_timeout(Duration::from_secs(10));
        // A connection to a file does not break while it waits: nothing is asked of it before it is used.
        let pool = |size: u32| {
            SqlitePoolOptions::new()
                .max_connections(size)
                .test_before_acquire(false)
        };
        let writer = pool(1)
            .connect_with(
                options
                    .clone()
                    .pragma("wal_autocheckpoint", AUTOCHECKPOINT_PAGES),
            )
            .await
            .map_err(failed)?;
        migrations::sqlite()
            .run(&writer)
            .await
            .map_err(|error| StoreError(Box::new(error)))?;
        let checkpoints = Checkpoints::open(options.clone(), writer.clone()).await?;
        let readers = pool(4)
            .connect_with(options.read_only(true))
            .await
            .map_err(failed)?;
        Ok(Self {
            writer,
            readers,
            checkpoints,
        })
    }

    /// Copies the database at `path`, as it is at one moment, into a new file
    /// that its owner alone may read. The API may go on writing.
    ///
    /// # Errors
    /// There is no database, the file is there already, or it cannot be
    /// written: what was begun of it is gone then.
    pub async fn back_up(path: &Path, copy: &Path) -> StoreResult<()> {
        let made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(copy);
        let made = made.map_err(|error| StoreError(Box::new(error)))?;
        let copied = copy_into(path, copy).await;
        let kept =
            copied.and_then(|()| made.sync_all().map_err(|error| StoreError(Box::new(error))));
        if kept.is_err() {
            // Half a backup is none.
            let _ = std::fs::remove_file(copy);
        }
        kept
    }
}

/// `VACUUM INTO` reads in one transaction, beside whoever writes, and takes an
/// empty file. What was deleted is not in the copy.
async fn copy_into(path: &Path, copy: &Path) -> StoreResult<()> {
    let mut connection = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(Duration::from_secs(10))
        .connect()
        .await
        .map_err(failed)?;
    let copy = copy
        .to_str()
        .ok_or_else(|| StoreError("the name of the file is not UTF-8".into()))?;
    sqlx::query("VACUUM INTO $1")
        .bind(copy)
        .execute(&mut connection)
        .await
        .map_err(failed)?;
    connection.close().await.map_err(failed)
}

#[async_trait]
impl Store for SqliteStore {
    async fn begin(&self) -> StoreResult<Box<dyn Transaction>> {
        let tx = self
            .writer
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(failed)?;
        self.checkpoints.count();
        Ok(Box::new(SqlTransaction::new(tx)))
    }

    async fn read(&self) -> StoreResult<Box<dyn Transaction>> {
        let tx = self.readers.begin().await.map_err(failed)?;
        Ok(Box::new(SqlTransaction::new(tx)))
    }

    async fn let_go_of_deleted(&self) -> StoreResult<bool> {
        self.checkpoints.truncate().await
    }
}
