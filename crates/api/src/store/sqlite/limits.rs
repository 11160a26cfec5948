use sqlx::{Row, SqliteConnection};

use super::{Run as _, failed};
use crate::store::{Failures, StoreResult};

pub(super) async fn bucket(connection: &mut SqliteConnection, key: &str) -> StoreResult<i64> {
    sqlx::query_scalar("SELECT arrival_ms FROM buckets WHERE key = ?")
        .bind(key)
        .fetch_optional(connection)
        .await
        .map(|arrival| arrival.unwrap_or(0))
        .map_err(failed)
}

pub(super) async fn set_bucket(
    connection: &mut SqliteConnection,
    key: &str,
    arrival_ms: i64,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO buckets (key, arrival_ms) VALUES (?, ?) \
         ON CONFLICT (key) DO UPDATE SET arrival_ms = excluded.arrival_ms",
    )
    .bind(key)
    .bind(arrival_ms)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn failures(
    connection: &mut SqliteConnection,
    subject: &str,
    method: &str,
) -> StoreResult<Failures> {
    let row = sqlx::query("SELECT count, last_at FROM failures WHERE subject = ? AND method = ?")
        .bind(subject)
        .bind(method)
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    row.map_or(Ok(Failures::default()), |row| {
        Ok(Failures {
            count: row.try_get("count").map_err(failed)?,
            last_at: row.try_get("last_at").map_err(failed)?,
        })
    })
}

pub(super) async fn set_failures(
    connection: &mut SqliteConnection,
    subject: &str,
    method: &str,
    failures: Failures,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO failures (subject, method, count, last_at) VALUES (?, ?, ?, ?) \
         ON CONFLICT (subject, method) DO UPDATE SET count = excluded.count, last_at = excluded.last_at",
    )
    .bind(subject)
    .bind(method)
    .bind(failures.count)
    .bind(failures.last_at)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn forget_failures(
    connection: &mut SqliteConnection,
    subject: &str,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM failures WHERE subject = ?")
        .bind(subject)
        .run(connection)
        .await?;
    Ok(())
}
