//! How each way of proving goes.

use regain_contract::{ProofKind, UnixSeconds};
use sqlx::Row;

use super::rows::flag;
use super::{DbConnection, Run as _, failed};
use crate::store::{StoreResult, WayRecord};

pub(super) async fn add_attempt(
    connection: &mut DbConnection,
    kind: ProofKind,
    at: UnixSeconds,
) -> StoreResult<i64> {
    sqlx::query_scalar("INSERT INTO attempts (kind, chosen_at) VALUES ($1, $2) RETURNING id")
        .bind(kind.name())
        .bind(at.0)
        .fetch_one(connection)
        .await
        .map_err(failed)
}

pub(super) async fn end_attempt(
    connection: &mut DbConnection,
    id: i64,
    succeeded: bool,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE attempts SET ended_at = $1, succeeded = $2 WHERE id = $3 AND succeeded IS NULL",
    )
    .bind(at.0)
    .bind(i64::from(succeeded))
    .bind(id)
    .run(connection)
    .await?;
    Ok(())
}

/// Of the newest attempts that have ended, or that are so old that nobody
/// will end them any more.
pub(super) async fn way_record(
    connection: &mut DbConnection,
    kind: ProofKind,
    given_up_before: UnixSeconds,
) -> StoreResult<WayRecord> {
    const NEWEST: i64 = 1000;
    let rows = sqlx::query(
        "SELECT coalesce(succeeded, 0) AS succeeded, coalesce(ended_at, chosen_at) - chosen_at AS took \
         FROM attempts WHERE kind = $1 AND (succeeded IS NOT NULL OR chosen_at < $2) \
         ORDER BY chosen_at DESC LIMIT $3",
    )
    .bind(kind.name())
    .bind(given_up_before.0)
    .bind(NEWEST)
    .fetch_all(connection)
    .await
    .map_err(failed)?;
    let mut times = Vec::with_capacity(rows.len());
    for row in &rows {
        let succeeded = flag(row, "succeeded")?;
        let took: i64 = row.try_get("took").map_err(failed)?;
        if succeeded {
            times.push(u32::try_from(took).unwrap_or(0));
        }
    }
    times.sort_unstable();
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    Ok(WayRecord {
        ended: count(rows.len()),
        succeeded: count(times.len()),
        median_seconds: times.get(times.len() / 2).copied().unwrap_or(0),
    })
}
