//! The database that a test runs on: SQLite in its folder, or, where `REGAIN_TEST_DATABASE` says
//! so, one of a PostgreSQL that the tests start for themselves.

use std::path::Path;
use std::sync::Arc;

use regain_api::store::{PostgresStore, SqliteStore, Store};
use regain_postgres::TestDatabase;

/// What was opened.
pub(crate) struct Opened {
    pub(crate) store: Arc<dyn Store>,
    /// Kept for as long as the store is used.
    pub(crate) postgres: Option<TestDatabase>,
}

/// Opens the database of a test that keeps its files in `folder`.
pub(crate) async fn open(folder: &Path) -> Opened {
    if regain_postgres::is_wanted() {
        return match regain_postgres::database().await {
            Ok(database) => on(database).await,
            Err(why) => panic!("{why}"),
        };
    }
    let store = SqliteStore::open(&folder.join("regain.sqlite3")).await;
    Opened {
        store: Arc::new(store.unwrap()),
        postgres: None,
    }
}

/// The same on this database.
pub(crate) async fn on(database: TestDatabase) -> Opened {
    let store = PostgresStore::open(database.options.clone(), 5).await;
    Opened {
        store: Arc::new(store.unwrap()),
        postgres: Some(database),
    }
}
