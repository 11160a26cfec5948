//! What is deleted by age.

use regain_contract::UnixSeconds;
use sqlx::AssertSqlSafe;

use super::dialect::ROW;
use super::{DbConnection, Run as _};
use crate::store::StoreResult;

/// How many rows one statement deletes.
const AT_ONCE: i64 = 500;

/// Which of the two moments of [`Store::prune`](crate::store::Store::prune) a row is older than.
#[derive(Clone, Copy)]
enum Age {
    /// That of flows and what belongs to them.
    Flows,
    /// That of failures and of what is kept as long.
    Failures,
}

/// The tables, and what holds for a row that goes: `$1` is the moment.
const OLD: [(&str, &str, Age); 14] = [
    ("flows", "created_at < $1 AND keep_until < $1", Age::Flows),
    ("links", "expires_at < $1", Age::Flows),
    ("account_addresses", "told_until < $1", Age::Flows),
    ("familiar_networks", "seen_at < $1", Age::Failures),
    ("case_visits", "since < $1", Age::Flows),
    ("requests", "created_at < $1", Age::Flows),
    ("agent_sessions", "since < $1", Age::Failures),
    ("receipts", "at < $1", Age::Failures),
    ("calls", "made_at < $1", Age::Flows),
    ("guides", "expires_at < $1", Age::Failures),
    // What has failed waits five days longer for somebody to send it again.
    (
        "outbox",
        "settled_at < $1 AND (failed_at IS NULL OR failed_at < $1 - 432000)",
        Age::Flows,
    ),
    ("buckets", "arrival_ms < $1 * 1000", Age::Flows),
    // A year, which is eleven months longer: where few people come, the figures beside a way are
    // made of few.
    ("attempts", "chosen_at < $1 - 28944000", Age::Failures),
    // Those that have closed a method stay: only an operator opens it.
    ("failures", "last_at < $1 AND count < 100", Age::Failures),
];

/// Deletes some of what is old, and says whether there may be more.
pub(super) async fn prune_some(
    connection: &mut DbConnection,
    before: UnixSeconds,
    failures_before: UnixSeconds,
) -> StoreResult<bool> {
    for (table, old, age) in OLD {
        let before = match age {
            Age::Flows => before,
            Age::Failures => failures_before,
        };
        let sql = format!(
            "DELETE FROM {table} WHERE {ROW} IN \
             (SELECT {ROW} FROM {table} WHERE {old} LIMIT $2)"
        );
        let deleted = sqlx::query(AssertSqlSafe(sql))
            .bind(before.0)
            .bind(AT_ONCE)
            .run(&mut *connection)
            .await?;
        if deleted == AT_ONCE.unsigned_abs() {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::FAILURES_TO_CLOSE;

    #[test]
    fn failures_that_have_closed_a_method_are_not_old() {
        let condition = format!(" count < {FAILURES_TO_CLOSE}");
        assert!(OLD.iter().any(|(_, old, _)| old.ends_with(&condition)));
    }
    #[tokio::test]
    async fn what_is_old_is_found_without_reading_the_rest() {
        use sqlx::{Connection as _, Row as _};

        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("regain.sqlite3");
        let store = crate::store::SqliteStore::open(&file).await.unwrap();
        let address = format!("sqlite://{}", file.display());
        let mut connection = sqlx::SqliteConnection::connect(&address).await.unwrap();
        for (table, old, _) in OLD {
            let sql = format!(
                "EXPLAIN QUERY PLAN DELETE FROM {table} WHERE rowid IN \
                 (SELECT rowid FROM {table} WHERE {old} LIMIT 500)"
            );
            let steps = sqlx::query(AssertSqlSafe(sql.replace("$1", "1800000000")))
                .fetch_all(&mut connection)
                .await
                .unwrap();
            for step in steps {
                let step: String = step.get("detail");
                assert!(!step.starts_with("SCAN"), "{table}: {step}");
            }
        }
        drop(store);
    }
}
