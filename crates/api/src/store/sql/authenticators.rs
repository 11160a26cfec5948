use sqlx::Row;

use super::rows::{moment, moment_if_any, text};
use super::{DbConnection, Run as _, failed};
use crate::store::{Authenticator, StoreResult};

pub(super) async fn authenticators(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<Authenticator>> {
    sqlx::query(
        "SELECT id, name, sealed_secret, last_step, added_at, suspended_at FROM authenticators \
         WHERE account_id = $1 ORDER BY added_at, id",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok(Authenticator {
            id: text(row, "id")?,
            name: text(row, "name")?,
            sealed_secret: row.try_get("sealed_secret").map_err(failed)?,
            last_step: row.try_get("last_step").map_err(failed)?,
            added_at: moment(row, "added_at")?,
            suspended_at: moment_if_any(row, "suspended_at")?,
        })
    })
    .await
}

pub(super) async fn add_authenticator(
    connection: &mut DbConnection,
    account_id: &str,
    authenticator: &Authenticator,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO authenticators \
         (id, account_id, name, sealed_secret, last_step, added_at, suspended_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(&authenticator.id)
    .bind(account_id)
    .bind(&authenticator.name)
    .bind(&authenticator.sealed_secret)
    .bind(authenticator.last_step)
    .bind(authenticator.added_at.0)
    .bind(authenticator.suspended_at.map(|at| at.0))
    .run(connection)
    .await?;
    Ok(())
}

/// `false`: a code of this step or a later one was taken before.
pub(super) async fn take_authenticator_step(
    connection: &mut DbConnection,
    id: &str,
    step: i64,
) -> StoreResult<bool> {
    let taken =
        sqlx::query("UPDATE authenticators SET last_step = $2 WHERE id = $1 AND last_step < $2")
            .bind(id)
            .bind(step)
            .run(connection)
            .await?;
    Ok(taken == 1)
}

/// `false`: the account has no such authenticator app.
pub(super) async fn rename_authenticator(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
    name: &str,
) -> StoreResult<bool> {
    let renamed =
        sqlx::query("UPDATE authenticators SET name = $1 WHERE account_id = $2 AND id = $3")
            .bind(name)
            .bind(account_id)
            .bind(id)
            .run(connection)
            .await?;
    Ok(renamed == 1)
}

/// `false`: the account has no such authenticator app.
pub(super) async fn remove_authenticator(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
) -> StoreResult<bool> {
    let removed = sqlx::query("DELETE FROM authenticators WHERE account_id = $1 AND id = $2")
        .bind(account_id)
        .bind(id)
        .run(connection)
        .await?;
    Ok(removed == 1)
}
