//! Changes that were begun in a system of somebody else's.

use regain_contract::UnixSeconds;
use sqlx::Row;

use super::{DbConnection, Run as _, failed};
use crate::store::StoreResult;

pub(super) async fn begin(
    connection: &mut DbConnection,
    flow_id: &str,
    due_at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO changes_elsewhere (flow_id, due_at) VALUES ($1, $2) \
         ON CONFLICT (flow_id) DO UPDATE SET due_at = excluded.due_at",
    )
    .bind(flow_id)
    .bind(due_at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn claim(
    connection: &mut DbConnection,
    now: UnixSeconds,
    next: UnixSeconds,
) -> StoreResult<Option<String>> {
    sqlx::query(
        "UPDATE changes_elsewhere SET due_at = $2 WHERE flow_id = (\
             SELECT flow_id FROM changes_elsewhere WHERE due_at <= $1 \
             ORDER BY due_at, flow_id LIMIT 1) \
         RETURNING flow_id",
    )
    .bind(now.0)
    .bind(next.0)
    .one(connection, |row| row.try_get("flow_id").map_err(failed))
    .await
}

pub(super) async fn end(connection: &mut DbConnection, flow_id: &str) -> StoreResult<()> {
    sqlx::query("DELETE FROM changes_elsewhere WHERE flow_id = $1")
        .bind(flow_id)
        .run(connection)
        .await?;
    Ok(())
}
