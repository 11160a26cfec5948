use regain_contract::UnixSeconds;

use super::rows::{moment, moment_if_any, text};
use super::{DbConnection, Run as _};
use crate::store::{RememberedDevice, StoreResult};

pub(super) async fn devices(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<RememberedDevice>> {
    sqlx::query(
        "SELECT id, device, place, address, added_at, last_used_at FROM remembered_devices \
         WHERE account_id = $1 AND forgotten_at IS NULL ORDER BY added_at, id",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok(RememberedDevice {
            id: text(row, "id")?,
            device: text(row, "device")?,
            place: text(row, "place")?,
            address: text(row, "address")?,
            added_at: moment(row, "added_at")?,
            last_used_at: moment_if_any(row, "last_used_at")?,
        })
    })
    .await
}

pub(super) async fn add_device(
    connection: &mut DbConnection,
    account_id: &str,
    device: &RememberedDevice,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO remembered_devices \
         (id, account_id, device, place, address, added_at, last_used_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(&device.id)
    .bind(account_id)
    .bind(&device.device)
    .bind(&device.place)
    .bind(&device.address)
    .bind(device.added_at.0)
    .bind(device.last_used_at.map(|at| at.0))
    .run(connection)
    .await?;
    Ok(())
}

/// `false`: it was forgotten before.
pub(super) async fn forget_device(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
    at: UnixSeconds,
) -> StoreResult<bool> {
    let forgotten = sqlx::query(
        "UPDATE remembered_devices SET forgotten_at = $1 \
         WHERE account_id = $2 AND id = $3 AND forgotten_at IS NULL",
    )
    .bind(at.0)
    .bind(account_id)
    .bind(id)
    .run(connection)
    .await?;
    Ok(forgotten == 1)
}
