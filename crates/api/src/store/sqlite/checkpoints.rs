//! Moves what was written from the write-ahead log (WAL) into the database, beside whoever writes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};
use tokio::sync::Mutex;

use super::{StoreResult, failed};

/// How many transactions that write are begun between two checkpoints: some hundreds of pages.
const CHECKPOINT_EVERY: u32 = 64;

/// From how many pages on whoever writes makes the checkpoint after all: 32 MiB.
pub(super) const AUTOCHECKPOINT_PAGES: &str = "8192";

/// How many times a checkpoint is made beside whoever writes. Only one during which nothing was written has waited for the
/// disk, so that the last one, while nobody writes, is short.
const BESIDE: u32 = 3;

/// How long emptying the log waits for whoever reads, while nobody can write.
const READERS_MAY_TAKE: Duration = Duration::from_millis(250);

/// Makes checkpoints on a connection of its own.
///
/// By itself `SQLite` has whoever fills the thousandth page of the log copy all of them into the database, and wait for the
/// disk twice: of a hundred steps some paid for all.
#[derive(Debug)]
pub(super) struct Checkpoints {
    connection: SqlitePool,
    writer: SqlitePool,
    /// One at a time: `SQLite` refuses the second.
    alone: Arc<Mutex<()>>,
    begun: AtomicU32,
}

impl Checkpoints {
    pub(super) async fn open(
        options: SqliteConnectOptions,
        writer: SqlitePool,
    ) -> StoreResult<Self> {
        let connection = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.busy_timeout(READERS_MAY_TAKE))
            .await
            .map_err(failed)?;
        Ok(Self {
            connection,
            writer,
            alone: Arc::default(),
            begun: AtomicU32::new(0),
        })
    }

    /// Counts a transaction that has begun to write; every so many, a checkpoint is made. Waits for nothing.
    pub(super) fn count(&self) {
        let before = self.begun.fetch_add(1, Ordering::Relaxed);
        if before % CHECKPOINT_EVERY != CHECKPOINT_EVERY - 1 {
            return;
        }
        let Ok(alone) = Arc::clone(&self.alone).try_lock_owned() else {
            return;
        };
        let (connection, writer) = (self.connection.clone(), self.writer.clone());
        tokio::spawn(async move {
            let _alone = alone;
            if let Err(error) = checkpoint(&connection, &writer).await {
                tracing::warn!(%error, "a checkpoint of the database failed");
            }
        });
    }

    /// Moves everything and empties the log. `false`: not all of it, because somebody reads, as a backup does.
    pub(super) async fn truncate(&self) -> StoreResult<bool> {
        let _alone = self.alone.lock().await;
        let _nobody_writes = self.writer.acquire().await.map_err(failed)?;
        let made = run(&self.connection, "PRAGMA wal_checkpoint(TRUNCATE)").await?;
        Ok(made.is_complete())
    }
}

async fn checkpoint(connection: &SqlitePool, writer: &SqlitePool) -> StoreResult<()> {
    const PASSIVE: &str = "PRAGMA wal_checkpoint(PASSIVE)";
    for _ in 0..BESIDE {
        if run(connection, PASSIVE).await?.is_complete() {
            break;
        }
    }
    // The log begins anew, in the place of growing, where all of it was moved before somebody writes again.
    let _nobody_writes = writer.acquire().await.map_err(failed)?;
    run(connection, PASSIVE).await?;
    Ok(())
}

/// What `SQLite` says of a checkpoint: <https://www.sqlite.org/pragma.html#pragma_wal_checkpoint>.
struct Made {
    was_blocked: bool,
    pages: i64,
    moved: i64,
}

impl Made {
    fn is_complete(&self) -> bool {
        !self.was_blocked && self.moved == self.pages
    }
}

async fn run(connection: &SqlitePool, pragma: &'static str) -> StoreResult<Made> {
    let (blocked, pages, moved): (i64, i64, i64) = sqlx::query_as(pragma)
        .fetch_one(connection)
        .await
        .map_err(failed)?;
    Ok(Made {
        was_blocked: blocked != 0,
        pages,
        moved,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::path::{Path, PathBuf};

    use super::CHECKPOINT_EVERY;
    use crate::store::{SqliteStore, Store as _};

    struct Files {
        store: SqliteStore,
        database: PathBuf,
        log: PathBuf,
        _folder: tempfile::TempDir,
    }

    async fn files() -> Files {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("regain.db");
        Files {
            store: SqliteStore::open(&database).await.unwrap(),
            log: folder.path().join("regain.db-wal"),
            database,
            _folder: folder,
        }
    }

    impl Files {
        async fn write(&self, name: &str, value: &[u8]) {
            let mut tx = self.store.begin().await.unwrap();
            tx.set_setting(name, value).await.unwrap();
            tx.commit().await.unwrap();
        }
    }

    fn size(file: &Path) -> u64 {
        std::fs::metadata(file).unwrap().len()
    }

    fn has(file: &Path, marker: &[u8]) -> bool {
        let bytes = std::fs::read(file).unwrap();
        bytes.windows(marker.len()).any(|some| some == marker)
    }

    #[tokio::test]
    async fn the_log_begins_anew_without_a_checkpoint_of_whoever_writes() {
        let files = files().await;
        let mut pragma = files.store.writer.acquire().await.unwrap();
        let pages: i64 = sqlx::query_scalar("PRAGMA wal_autocheckpoint")
            .fetch_one(&mut *pragma)
            .await
            .unwrap();
        assert_eq!(pages, 8192);
        drop(pragma);
        // 16 MiB, half of what whoever writes would wait for.
        let value = [7; 16 * 1024];
        for number in 0..16 * CHECKPOINT_EVERY {
            files.write(&number.to_string(), &value).await;
        }
        drop(files.store.checkpoints.alone.lock().await);
        assert!(size(&files.log) < 4 << 20, "{}", size(&files.log));
        assert!(
            size(&files.database) > 15 << 20,
            "{}",
            size(&files.database)
        );
    }

    #[tokio::test]
    async fn what_was_deleted_is_nowhere_once_the_log_is_emptied() {
        let files = files().await;
        let marker = [0xA7, 1, 2, 3, 0xA7, 4, 5, 6];
        files.write("key", &marker).await;
        let mut reader = files.store.read().await.unwrap();
        assert_eq!(
            reader.setting("key").await.unwrap().as_deref(),
            Some(&marker[..])
        );
        files.write("key", &[0; 8]).await;
        // Somebody still sees what was there: nobody is told that it is gone.
        assert!(!files.store.let_go_of_deleted().await.unwrap());
        assert!(has(&files.log, &marker));
        drop(reader);
        assert!(files.store.let_go_of_deleted().await.unwrap());
        assert_eq!(size(&files.log), 0);
        assert!(!has(&files.database, &marker));
        // And it goes on.
        files.write("key", &marker).await;
        assert!(has(&files.log, &marker));
    }
}
