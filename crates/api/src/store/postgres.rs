//! PostgreSQL, for one instance of the API or for several.

#[path = "sql/mod.rs"]
mod sql;

use std::time::Duration;

use async_trait::async_trait;
use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};

use self::sql::{SqlTransaction, failed};
use super::{Store, StoreError, StoreResult, Transaction, migrations};

/// What the queries need to know of PostgreSQL.
mod dialect {
    pub(super) use sqlx::postgres::PgRow as DbRow;
    pub(super) use sqlx::{PgConnection as DbConnection, Postgres as Db};

    /// What names a row within its table.
    pub(super) const ROW: &str = "ctid";

    /// A new random id: 32 hexadecimal digits.
    pub(super) const RANDOM_ID: &str = "replace(gen_random_uuid()::text, '-', '')";

    /// The column `address` of several rows, in their order, a line for each.
    pub(super) const LINES_OF_ADDRESSES: &str = "string_agg(address, chr(10))";

    /// What stands at a path (`a.b.c`) of the JSON in a column, as text; NULL if nothing does.
    pub(super) fn json_text(column: &str, path: &str) -> String {
        let path = path.replace('.', ",");
        format!("({column}::json #>> '{{{path}}}')")
    }
}

/// What whoever writes waits for, in all instances: an advisory lock with this number, which is
/// `regain` in ASCII. The migrations take it too.
const WRITERS: i64 = 0x7265_6761_696e;

/// The oldest version that has everything that is asked of it.
const OLDEST: i64 = 13;

/// How long an instance waits for its turn to write.
const TURN: &str = "10s";

/// After how long the server ends a transaction in which nothing happens: the instance that began
/// it has stopped, and the others wait for it.
const ABANDONED: &str = "30s";

/// A connection that was used so lately is not asked first whether the server is still there, which takes as long as a
/// statement. If it is not, the requests of that moment fail, and are sent again.
const FRESH: Duration = Duration::from_secs(1);

/// PostgreSQL.
///
/// One writes at a time, among all instances: a transaction that may write begins with a lock that
/// it holds until it ends, and reads what was committed by then (`READ COMMITTED`, a lock before
/// the first statement that looks). So a handler may decide on what it has read, as with SQLite,
/// and there is no conflict to find out about afterwards. The server lets go of the lock when the
/// connection breaks. Who only reads waits for nobody.
///
/// One connection of an instance writes: its requests wait for each other inside it and not at
/// the server.
#[derive(Debug)]
pub struct PostgresStore {
    writer: PgPool,
    readers: PgPool,
}

impl PostgresStore {
    /// Connects with so many connections, two at the least, and brings the schema up to date.
    /// Several instances may do that at the same moment, and while others serve: one of them
    /// changes the schema, after which the others find nothing to do.
    ///
    /// # Errors
    /// The server does not answer, or it cannot be used: the sentence says why.
    pub async fn open(options: PgConnectOptions, connections: u32) -> StoreResult<Self> {
        let options = match options.get_application_name() {
            Some(_) => options,
            None => options.application_name("regain-api"),
        };
        let first = PgPoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await
            .map_err(failed)?;
        check_server(&first).await?;
        let mut migrator = migrations::postgres();
        // An instance of the version before may start once more while another has a newer schema
        // already: a migration takes nothing away that the version before uses.
        migrator.set_ignore_missing(true);
        migrator
            .run(&first)
            .await
            .map_err(|error| StoreError(Box::new(error)))?;
        first.close().await;

        let options = options.options([
            ("lock_timeout", TURN),
            ("idle_in_transaction_session_timeout", ABANDONED),
        ]);
        let pool = |size: u32| {
            PgPoolOptions::new()
                .max_connections(size.max(1))
                .acquire_timeout(Duration::from_secs(30))
                .test_before_acquire(false)
                .before_acquire(|connection, meta| {
                    Box::pin(async move {
                        if meta.idle_for > FRESH {
                            connection.ping().await?;
                        }
                        Ok(true)
                    })
                })
                .connect_lazy_with(options.clone())
        };
        Ok(Self {
            writer: pool(1),
            readers: pool(connections.saturating_sub(1)),
        })
    }
}

/// Whether the server can be used.
async fn check_server(pool: &PgPool) -> StoreResult<()> {
    let (version, encoding, is_replica): (i64, String, bool) = sqlx::query_as(
        "SELECT current_setting('server_version_num')::bigint / 10000, \
         current_setting('server_encoding'), pg_is_in_recovery()",
    )
    .fetch_one(pool)
    .await
    .map_err(failed)?;
    let why = if version < OLDEST {
        format!("the server is PostgreSQL {version}, and {OLDEST} is the oldest that can be used")
    } else if encoding != "UTF8" {
        format!("the database is in {encoding}. Make one in UTF8: createdb --encoding=UTF8")
    } else if is_replica {
        "the server is a replica, which cannot be written to".to_owned()
    } else {
        return Ok(());
    };
    Err(StoreError(why.into()))
}

#[async_trait]
impl Store for PostgresStore {
    async fn begin(&self) -> StoreResult<Box<dyn Transaction>> {
        let mut tx = self
            .writer
            .begin_with("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
            .await
            .map_err(failed)?;
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(WRITERS)
            .execute(&mut *tx)
            .await
            .map_err(failed)?;
        Ok(Box::new(SqlTransaction::new(tx)))
    }

    async fn read(&self) -> StoreResult<Box<dyn Transaction>> {
        let tx = self
            .readers
            .begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            .await
            .map_err(failed)?;
        Ok(Box::new(SqlTransaction::new(tx)))
    }

    async fn let_go_of_deleted(&self) -> StoreResult<bool> {
        // Only while nobody else does. What the log of writes and its copies still hold is the
        // operator's to end (docs/evidence.md).
        sqlx::query("VACUUM (SKIP_LOCKED) evidence_keys")
            .execute(&self.writer)
            .await
            .map_err(failed)?;
        Ok(true)
    }
}
