use super::rows::{moment, moment_if_any, text};
use super::{DbConnection, DbRow, Run as _, failed};
use crate::store::{StoreResult, StoredPasskey};

fn passkey(row: &DbRow) -> StoreResult<StoredPasskey> {
    Ok(StoredPasskey {
        credential_id: text(row, "credential_id")?,
        name: text(row, "name")?,
        credential: text(row, "credential")?,
        added_at: moment(row, "added_at")?,
        last_used_at: moment_if_any(row, "last_used_at")?,
        suspended_at: moment_if_any(row, "suspended_at")?,
    })
}

pub(super) async fn passkeys(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<StoredPasskey>> {
    sqlx::query(
        "SELECT credential_id, name, credential, added_at, last_used_at, suspended_at \
         FROM passkeys WHERE account_id = $1 ORDER BY added_at, credential_id",
    )
    .bind(account_id)
    .all(connection, passkey)
    .await
}

/// Whether a passkey with this id is registered, to anyone.
pub(super) async fn has_passkey(
    connection: &mut DbConnection,
    credential_id: &str,
) -> StoreResult<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM passkeys WHERE credential_id = $1)")
        .bind(credential_id)
        .fetch_one(connection)
        .await
        .map_err(failed)
}

/// `false`: a passkey with this id is registered already, to anyone.
pub(super) async fn add_passkey(
    connection: &mut DbConnection,
    account_id: &str,
    passkey: &StoredPasskey,
) -> StoreResult<bool> {
    let added = sqlx::query(
        "INSERT INTO passkeys \
         (credential_id, account_id, name, credential, added_at, last_used_at, suspended_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING",
    )
    .bind(&passkey.credential_id)
    .bind(account_id)
    .bind(&passkey.name)
    .bind(&passkey.credential)
    .bind(passkey.added_at.0)
    .bind(passkey.last_used_at.map(|at| at.0))
    .bind(passkey.suspended_at.map(|at| at.0))
    .run(connection)
    .await?;
    Ok(added == 1)
}

/// Writes what its use has changed.
pub(super) async fn set_passkey(
    connection: &mut DbConnection,
    passkey: &StoredPasskey,
) -> StoreResult<()> {
    sqlx::query("UPDATE passkeys SET credential = $1, last_used_at = $2 WHERE credential_id = $3")
        .bind(&passkey.credential)
        .bind(passkey.last_used_at.map(|at| at.0))
        .bind(&passkey.credential_id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn passkey_handle(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Option<Vec<u8>>> {
    let handle: Option<Option<Vec<u8>>> =
        sqlx::query_scalar("SELECT passkey_handle FROM accounts WHERE id = $1")
            .bind(account_id)
            .fetch_optional(connection)
            .await
            .map_err(failed)?;
    Ok(handle.flatten())
}

pub(super) async fn set_passkey_handle(
    connection: &mut DbConnection,
    account_id: &str,
    handle: &[u8],
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET passkey_handle = $1 WHERE id = $2")
        .bind(handle)
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}

/// `false`: the account has no such passkey.
pub(super) async fn rename_passkey(
    connection: &mut DbConnection,
    account_id: &str,
    credential_id: &str,
    name: &str,
) -> StoreResult<bool> {
    let renamed =
        sqlx::query("UPDATE passkeys SET name = $1 WHERE account_id = $2 AND credential_id = $3")
            .bind(name)
            .bind(account_id)
            .bind(credential_id)
            .run(connection)
            .await?;
    Ok(renamed == 1)
}

/// `false`: the account has no such passkey.
pub(super) async fn remove_passkey(
    connection: &mut DbConnection,
    account_id: &str,
    credential_id: &str,
) -> StoreResult<bool> {
    let removed = sqlx::query("DELETE FROM passkeys WHERE account_id = $1 AND credential_id = $2")
        .bind(account_id)
        .bind(credential_id)
        .run(connection)
        .await?;
    Ok(removed == 1)
}
