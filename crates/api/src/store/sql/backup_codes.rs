use regain_contract::UnixSeconds;

use super::rows::{moment, moment_if_any, number, text};
use super::{DbConnection, Run as _};
use crate::store::{BackupCode, StoreResult};

pub(super) async fn backup_codes(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<BackupCode>> {
    sqlx::query(
        "SELECT slot, hash, made_at, used_at FROM backup_codes WHERE account_id = $1 ORDER BY slot",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok(BackupCode {
            slot: number(row, "slot")?,
            hash: text(row, "hash")?,
            made_at: moment(row, "made_at")?,
            used_at: moment_if_any(row, "used_at")?,
        })
    })
    .await
}

pub(super) async fn add_backup_code(
    connection: &mut DbConnection,
    account_id: &str,
    code: &BackupCode,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO backup_codes (account_id, slot, hash, made_at, used_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(account_id)
    .bind(i64::from(code.slot))
    .bind(&code.hash)
    .bind(code.made_at.0)
    .bind(code.used_at.map(|at| at.0))
    .run(connection)
    .await?;
    Ok(())
}

/// `false`: it was used before, or there is none in this slot.
pub(super) async fn use_backup_code(
    connection: &mut DbConnection,
    account_id: &str,
    slot: u8,
    at: UnixSeconds,
) -> StoreResult<bool> {
    let used = sqlx::query(
        "UPDATE backup_codes SET used_at = $1 WHERE account_id = $2 AND slot = $3 AND used_at IS NULL",
    )
    .bind(at.0)
    .bind(account_id)
    .bind(i64::from(slot))
    .run(connection)
    .await?;
    Ok(used == 1)
}

pub(super) async fn remove_backup_code(
    connection: &mut DbConnection,
    account_id: &str,
    slot: u8,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM backup_codes WHERE account_id = $1 AND slot = $2")
        .bind(account_id)
        .bind(i64::from(slot))
        .run(connection)
        .await?;
    Ok(())
}

/// Removes all of them, used ones too.
pub(super) async fn clear_backup_codes(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM backup_codes WHERE account_id = $1")
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}
