//! Databases to measure on: made, filled by the million, and weighed.

use std::{collections::BTreeMap, path::Path};

use regain_api::{
    keys::Keys,
    password::hash_blocking,
    random::SystemRandom,
    store::{PostgresStore, SqliteStore, Store},
};
use regain_contract::Reference;
use regain_postgres::TestDatabase;
use serde::{Deserialize, Serialize};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, PgConnection, Row as _,
    SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use tempfile::TempDir;

use crate::{
    fault::{Fault, Outcome},
    server::KEY,
};

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Kind {
    /// SQLite, in a file.
    Sqlite,
    /// PostgreSQL, with a server of its own.
    Postgres,
}

impl Kind {
    pub(crate) const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];

    /// What people call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

enum Place {
    File(TempDir),
    Server(Box<TestDatabase>),
}

/// A database with the schema of the API.
pub(crate) struct Database {
    pub(crate) kind: Kind,
    place: Place,
}

/// The bytes of a table and of its indexes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Bytes {
    /// Those of the table.
    pub(crate) table: u64,
    /// Those of its indexes.
    pub(crate) indexes: u64,
}

impl Bytes {
    pub(crate) const fn all(self) -> u64 {
        self.table + self.indexes
    }
}

/// The bytes of every table, by its name.
pub(crate) type Sizes = BTreeMap<String, Bytes>;

/// What spreads numbers so that neighbours are far from each other, as random ids are: odd, so
/// that no two become one.
const SPREAD: u64 = 2_654_435_761;
/// The same for other ids.
const SPREAD_OTHERS: u64 = 2_246_822_519;

/// What an account is called.
pub(crate) fn handle(number: u64) -> String {
    format!("p{:08x}", (number * SPREAD) % (1 << 32))
}

/// The address of an account.
pub(crate) fn email(number: u64) -> String {
    format!("{}@example.com", handle(number))
}

/// When everything was made that was there before: long ago, so that nothing is new.
const LONG_AGO: u64 = 1_500_000_000;

/// How many rows are written at once.
const A_BATCH: u64 = 500_000;

impl Database {
    /// An empty one, on the disk.
    pub(crate) async fn make(kind: Kind) -> Outcome<Self> {
        match kind {
            Kind::Sqlite => Self::file(tempfile::tempdir()?).await,
            Kind::Postgres => {
                let made = regain_postgres::lasting_database().await;
                let made = made.map_err(Fault::new)?;
                PostgresStore::open(made.options.clone(), 2)
                    .await
                    .map_err(|error| Fault::told("the schema", error))?;
                Ok(Self {
                    kind,
                    place: Place::Server(Box::new(made)),
                })
            }
        }
    }

    /// An empty SQLite in memory, so that what the disk costs can be told; none where there is no
    /// such folder.
    pub(crate) async fn in_memory() -> Outcome<Option<Self>> {
        let memory = Path::new("/dev/shm");
        if !memory.is_dir() {
            return Ok(None);
        }
        Ok(Some(Self::file(TempDir::new_in(memory)?).await?))
    }

    async fn file(folder: TempDir) -> Outcome<Self> {
        let place = folder.path().join("regain.sqlite3");
        SqliteStore::open(&place)
            .await
            .map_err(|error| Fault::told("the schema", error))?;
        Ok(Self {
            kind: Kind::Sqlite,
            place: Place::File(folder),
        })
    }

    /// What `--database` is given.
    pub(crate) fn address(&self) -> String {
        match &self.place {
            Place::File(folder) => folder.path().join("regain.sqlite3").display().to_string(),
            Place::Server(made) => made.url.clone(),
        }
    }

    /// Runs statements one after the other, each in a transaction of its own.
    async fn run(&self, statements: &[String]) -> Outcome {
        match &self.place {
            Place::File(_) => {
                let mut connection = self.sqlite_to_fill().await?;
                for statement in statements {
                    connection.execute(AssertSqlSafe(statement.clone())).await?;
                }
                connection.close().await?;
            }
            Place::Server(made) => {
                let mut connection: PgConnection = made.options.connect().await?;
                // What refers to what is right by construction.
                connection
                    .execute("SET session_replication_role = replica")
                    .await?;
                for statement in statements {
                    connection.execute(AssertSqlSafe(statement.clone())).await?;
                }
                connection.close().await?;
            }
        }
        Ok(())
    }

    /// Without a journal: nobody else is there, and what fails is thrown away.
    async fn sqlite_to_fill(&self) -> Outcome<SqliteConnection> {
        let options = SqliteConnectOptions::new()
            .filename(self.address())
            .journal_mode(SqliteJournalMode::Off)
            .synchronous(SqliteSynchronous::Off)
            .foreign_keys(false)
            .pragma("cache_size", "-2000000");
        Ok(options.connect().await?)
    }

    fn hex(&self, number: &str) -> String {
        match self.kind {
            Kind::Sqlite => format!("printf('%08x', {number})"),
            Kind::Postgres => format!("lpad(to_hex({number}), 8, '0')"),
        }
    }

    fn id(&self, number: &str, spread: u64) -> String {
        let first = self.hex(&format!("(({number}) * {spread}) % 4294967296"));
        let second = self.hex(&format!("({number})"));
        format!("{first} || {second} || '0123456789abcdef'")
    }

    /// A table `name` of the numbers from `from` on and below `to`.
    fn numbers(&self, name: &str, from: u64, to: u64) -> String {
        match self.kind {
            Kind::Sqlite => format!(
                "{name} (i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM {name} WHERE i + 1 < {to})"
            ),
            Kind::Postgres => {
                format!("{name} (i) AS (SELECT generate_series({from}::bigint, {to}::bigint - 1))")
            }
        }
    }

    /// Adds accounts, each with a name, an e-mail address and a password.
    pub(crate) async fn add_accounts(&self, from: u64, to: u64) -> Outcome {
        let hash = hash_blocking(&Keys::new(KEY), &SystemRandom, "the password of everybody");
        let hash = hash.ok_or_else(|| Fault::new("a password cannot be hashed"))?;
        let id = self.id("i", SPREAD);
        let handle = format!(
            "'p' || {}",
            self.hex(&format!("(i * {SPREAD}) % 4294967296"))
        );
        let address_id = self.id("i", SPREAD_OTHERS);
        let mut first = from;
        while first < to {
            let last = to.min(first + A_BATCH);
            let n = self.numbers("n", first, last);
            self.run(&[
                format!(
                    "WITH RECURSIVE {n} INSERT INTO accounts (id, handle, status, password_hash, created_at) \
                     SELECT {id}, {handle}, 'active', '{}', {LONG_AGO} FROM n",
                    hash.as_str()
                ),
                format!(
                    "WITH RECURSIVE {n} INSERT INTO account_names (name, account_id) SELECT {handle}, {id} FROM n"
                ),
                format!(
                    "WITH RECURSIVE {n} INSERT INTO account_names (name, account_id) \
                     SELECT {handle} || '@example.com', {id} FROM n"
                ),
                format!(
                    "WITH RECURSIVE {n} INSERT INTO account_addresses (id, account_id, kind, address, is_primary, added_at) \
                     SELECT {address_id}, {id}, 'email', {handle} || '@example.com', 1, {LONG_AGO} FROM n"
                ),
            ])
            .await?;
            first = last;
        }
        Ok(())
    }

    /// Signs accounts in, each so many times.
    pub(crate) async fn add_sessions(&self, from: u64, to: u64, each: u64) -> Outcome {
        let (n, m) = (self.numbers("n", from, to), self.numbers("m", 0, each));
        let account = self.id("n.i", SPREAD);
        let id = self.id(&format!("n.i * {each} + m.i"), SPREAD_OTHERS);
        self.run(&[format!(
            "WITH RECURSIVE {n}, {m} INSERT INTO sessions \
             (id, account_id, device, created_at, last_used_at, place, network) \
             SELECT {id}, {account}, CASE m.i % 4 WHEN 0 THEN 'Firefox on Windows' WHEN 1 THEN 'Safari on iPhone' \
             WHEN 2 THEN 'Chrome on Android' ELSE 'Chrome on Windows' END, {LONG_AGO} + m.i * 3600, \
             {LONG_AGO} + m.i * 7200, CASE m.i % 3 WHEN 0 THEN 'Lisbon, Portugal' WHEN 1 THEN 'Porto, Portugal' \
             ELSE 'Madrid, Spain' END, {id} FROM n CROSS JOIN m"
        )])
        .await
    }

    /// Opens cases like the one that is there, older than it.
    pub(crate) async fn add_cases(&self, from: u64, to: u64) -> Outcome {
        let subject = match self.kind {
            Kind::Sqlite => "randomblob(32)",
            Kind::Postgres => "sha256(v.name::bytea)",
        };
        let mut statements = Vec::new();
        let numbers: Vec<u64> = (from..to).collect();
        for some in numbers.chunks(400) {
            let values: Vec<String> = some
                .iter()
                .map(|number| {
                    let reference = Reference::from_number(number * SPREAD);
                    format!("('{}', {number})", reference.as_str())
                })
                .collect();
            statements.push(format!(
                "WITH v (name, number) AS (VALUES {}) INSERT INTO cases (reference, situation, account, contact, \
                 what_happened, contacted_by_someone, content_hash, subject, opened_at, reply_by, standing, is_open, \
                 due_at, changed_at) SELECT v.name, t.situation, t.account, t.contact, t.what_happened, \
                 t.contacted_by_someone, {subject}, {subject}, t.opened_at - v.number, t.reply_by, t.standing, 1, \
                 t.due_at, t.changed_at FROM v CROSS JOIN (SELECT * FROM cases WHERE flow_id IS NOT NULL \
                 ORDER BY opened_at LIMIT 1) t WHERE TRUE ON CONFLICT (reference) DO NOTHING",
                values.join(", ")
            ));
        }
        self.run(&statements).await
    }

    /// How long it takes to tell a person how many cases are before theirs, as the page of a case
    /// does, in milliseconds; of the case that has most before it.
    pub(crate) async fn look_at_queue(&self, times: usize) -> Outcome<Vec<f64>> {
        let failed = |error| Fault::told("a case", error);
        let store: Box<dyn Store> = match &self.place {
            Place::File(_) => {
                let file = std::path::PathBuf::from(self.address());
                Box::new(SqliteStore::open(&file).await.map_err(failed)?)
            }
            Place::Server(made) => {
                let opened = PostgresStore::open(made.options.clone(), 2).await;
                Box::new(opened.map_err(failed)?)
            }
        };
        let mut tx = store.read().await.map_err(failed)?;
        let newest = Reference::from_number(SPREAD);
        let Some(case) = tx.case(&newest).await.map_err(failed)? else {
            return Ok(Vec::new());
        };
        let mut took = Vec::new();
        for _ in 0..times {
            let began = std::time::Instant::now();
            tx.cases_waiting_before(&case).await.map_err(failed)?;
            took.push(began.elapsed().as_secs_f64() * 1000.0);
        }
        Ok(took)
    }

    /// After much was written: what a database that has been at work for long has done already.
    pub(crate) async fn settle(&self) -> Outcome {
        match self.kind {
            Kind::Sqlite => Ok(()),
            Kind::Postgres => {
                self.run(&["VACUUM (ANALYZE)".to_owned(), "CHECKPOINT".to_owned()])
                    .await
            }
        }
    }

    /// The bytes of every table and its indexes.
    pub(crate) async fn sizes(&self) -> Outcome<Sizes> {
        match &self.place {
            Place::File(_) => self.sizes_of_file().await,
            Place::Server(made) => {
                let mut connection: PgConnection = made.options.connect().await?;
                let rows = sqlx::query(
                    "SELECT relname::text, pg_table_size(oid), pg_indexes_size(oid) FROM pg_class \
                     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
                )
                .fetch_all(&mut connection)
                .await?;
                let mut sizes = Sizes::new();
                for row in rows {
                    let bytes = |place| row.try_get::<i64, _>(place).map(unsigned);
                    let size = Bytes {
                        table: bytes(1)?,
                        indexes: bytes(2)?,
                    };
                    sizes.insert(row.try_get(0)?, size);
                }
                connection.close().await?;
                Ok(sizes)
            }
        }
    }

    async fn sizes_of_file(&self) -> Outcome<Sizes> {
        let options = SqliteConnectOptions::new().filename(self.address());
        let mut connection: SqliteConnection = options.connect().await?;
        let rows = sqlx::query(
            "SELECT s.tbl_name, s.type = 'index', sum(d.pgsize) FROM dbstat d \
             JOIN sqlite_schema s ON s.name = d.name WHERE d.aggregate = TRUE GROUP BY 1, 2",
        )
        .fetch_all(&mut connection)
        .await?;
        let mut sizes = Sizes::new();
        for row in rows {
            let size = sizes.entry(row.try_get(0)?).or_default();
            let bytes = unsigned(row.try_get(2)?);
            if row.try_get::<i64, _>(1)? == 1 {
                size.indexes += bytes;
            } else {
                size.table += bytes;
            }
        }
        connection.close().await?;
        Ok(sizes)
    }

    /// How far the log of writes of the server has come, in bytes.
    pub(crate) async fn written(&self) -> Outcome<Option<u64>> {
        let Place::Server(made) = &self.place else {
            return Ok(None);
        };
        let mut connection: PgConnection = made.options.connect().await?;
        let row = sqlx::query("SELECT (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint")
            .fetch_one(&mut connection)
            .await?;
        let written = row.try_get(0).map(unsigned)?;
        connection.close().await?;
        Ok(Some(written))
    }
}

fn unsigned(bytes: i64) -> u64 {
    u64::try_from(bytes).unwrap_or(0)
}

/// All bytes of these tables.
pub(crate) fn total(sizes: &Sizes) -> u64 {
    sizes.values().map(|bytes| bytes.all()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_accounts_have_one_name() {
        let names: std::collections::BTreeSet<String> = (0..20_000).map(handle).collect();
        assert_eq!(names.len(), 20_000);
        assert_eq!(email(0), "p00000000@example.com");
    }

    #[tokio::test]
    async fn what_is_filled_in_is_there_and_is_weighed() {
        let database = Database::make(Kind::Sqlite).await.unwrap();
        let before = database.sizes().await.unwrap();
        database.add_accounts(0, 300).await.unwrap();
        database.add_sessions(0, 3, 10).await.unwrap();
        let after = database.sizes().await.unwrap();
        assert!(after["accounts"].table > before["accounts"].table);
        assert!(after["sessions"].indexes > 0);
        assert!(total(&after) > total(&before));
        let file = std::path::PathBuf::from(database.address());
        let store = SqliteStore::open(&file).await.unwrap();
        let mut tx = regain_api::store::Store::read(&store).await.unwrap();
        let account = tx.account_by_name(&email(217)).await.unwrap().unwrap();
        assert_eq!(account.handle, handle(217));
        let account = tx.account_by_name(&handle(2)).await.unwrap().unwrap();
        assert_eq!(tx.sessions(&account.id).await.unwrap().len(), 10);
    }
}
