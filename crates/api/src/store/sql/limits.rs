use sqlx::Row;

use super::rows::number;
use super::{DbConnection, Run as _, failed};
use crate::store::{Failures, StoreResult};

pub(super) async fn bucket(connection: &mut DbConnection, key: &str) -> StoreResult<i64> {
    sqlx::query_scalar("SELECT arrival_ms FROM buckets WHERE key = $1")
        .bind(key)
        .fetch_optional(connection)
        .await
        .map(|arrival| arrival.unwrap_or(0))
        .map_err(failed)
}

pub(super) async fn set_bucket(
    connection: &mut DbConnection,
    key: &str,
    arrival_ms: i64,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO buckets (key, arrival_ms) VALUES ($1, $2) \
         ON CONFLICT (key) DO UPDATE SET arrival_ms = excluded.arrival_ms",
    )
    .bind(key)
    .bind(arrival_ms)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn failures(
    connection: &mut DbConnection,
    subject: &str,
    method: &str,
) -> StoreResult<Failures> {
    let row = sqlx::query("SELECT count, last_at FROM failures WHERE subject = $1 AND method = $2")
        .bind(subject)
        .bind(method)
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    row.map_or(Ok(Failures::default()), |row| {
        Ok(Failures {
            count: number(&row, "count")?,
            last_at: row.try_get("last_at").map_err(failed)?,
        })
    })
}

pub(super) async fn set_failures(
    connection: &mut DbConnection,
    subject: &str,
    method: &str,
    failures: Failures,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO failures (subject, method, count, last_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (subject, method) DO UPDATE SET count = excluded.count, last_at = excluded.last_at",
    )
    .bind(subject)
    .bind(method)
    .bind(i64::from(failures.count))
    .bind(failures.last_at)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn forget_failures(
    connection: &mut DbConnection,
    subject: &str,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM failures WHERE subject = $1")
        .bind(subject)
        .run(connection)
        .await?;
    Ok(())
}
