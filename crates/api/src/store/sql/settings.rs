use super::{DbConnection, Run as _, failed};
use crate::store::StoreResult;

pub(super) async fn setting(
    connection: &mut DbConnection,
    name: &str,
) -> StoreResult<Option<Vec<u8>>> {
    sqlx::query_scalar("SELECT value FROM settings WHERE name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await
        .map_err(failed)
}

pub(super) async fn set_setting(
    connection: &mut DbConnection,
    name: &str,
    value: &[u8],
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO settings (name, value) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .bind(name)
    .bind(value)
    .run(connection)
    .await?;
    Ok(())
}
