use regain_contract::UnixSeconds;

use super::rows::{moment, moment_if_any, text};
use super::{DbConnection, DbRow, Run as _, unreadable};
use crate::store::{Address, Channel, StoreResult};

const COLUMNS: &str =
    "SELECT id, kind, address, added_at, removed_at FROM account_addresses WHERE account_id = $1";

fn address(row: &DbRow) -> StoreResult<Address> {
    Ok(Address {
        id: text(row, "id")?,
        channel: match text(row, "kind")?.as_str() {
            "email" => Channel::Email,
            "phone" => Channel::Phone,
            _ => return Err(unreadable("an address is of an unknown kind")),
        },
        address: text(row, "address")?,
        added_at: moment(row, "added_at")?,
        removed_at: moment_if_any(row, "removed_at")?,
    })
}

const fn kind(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Phone => "phone",
    }
}

pub(super) async fn addresses(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<Address>> {
    let sql = format!("{COLUMNS} AND removed_at IS NULL ORDER BY kind, is_primary DESC, address");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(account_id)
        .all(connection, address)
        .await
}

/// Those that were removed and are told all the same, the oldest first.
pub(super) async fn removed_addresses(
    connection: &mut DbConnection,
    account_id: &str,
    now: UnixSeconds,
) -> StoreResult<Vec<Address>> {
    let sql = format!("{COLUMNS} AND told_until > $2 ORDER BY kind, removed_at, address");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(account_id)
        .bind(now.0)
        .all(connection, address)
        .await
}

/// `false`: the account has it already.
pub(super) async fn add_address(
    connection: &mut DbConnection,
    account_id: &str,
    new: &Address,
) -> StoreResult<bool> {
    // One that was removed before is added anew.
    sqlx::query(
        "DELETE FROM account_addresses \
         WHERE account_id = $1 AND kind = $2 AND address = $3 AND removed_at IS NOT NULL",
    )
    .bind(account_id)
    .bind(kind(new.channel))
    .bind(&new.address)
    .run(&mut *connection)
    .await?;
    let added = sqlx::query(
        "INSERT INTO account_addresses (id, account_id, kind, address, is_primary, added_at) \
         VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (account_id, kind, address) DO NOTHING",
    )
    .bind(&new.id)
    .bind(account_id)
    .bind(kind(new.channel))
    .bind(&new.address)
    .bind(new.added_at.0)
    .run(connection)
    .await?;
    Ok(added == 1)
}

/// `false`: it was removed before.
pub(super) async fn remove_address(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
    at: UnixSeconds,
    told_until: UnixSeconds,
) -> StoreResult<bool> {
    let removed = sqlx::query(
        "UPDATE account_addresses SET removed_at = $1, told_until = $2, is_primary = 0 \
         WHERE account_id = $3 AND id = $4 AND removed_at IS NULL",
    )
    .bind(at.0)
    .bind(told_until.0)
    .bind(account_id)
    .bind(id)
    .run(connection)
    .await?;
    Ok(removed == 1)
}

/// `false`: it is there already.
pub(super) async fn restore_address(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
) -> StoreResult<bool> {
    let restored = sqlx::query(
        "UPDATE account_addresses SET removed_at = NULL, told_until = NULL \
         WHERE account_id = $1 AND id = $2 AND removed_at IS NOT NULL",
    )
    .bind(account_id)
    .bind(id)
    .run(connection)
    .await?;
    Ok(restored == 1)
}

/// Makes the oldest address of each kind the primary one where none is.
pub(super) async fn settle_primary(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<()> {
    for kind in ["email", "phone"] {
        sqlx::query(
            "UPDATE account_addresses SET is_primary = 1 WHERE id = \
             (SELECT id FROM account_addresses WHERE account_id = $1 AND kind = $2 \
              AND removed_at IS NULL ORDER BY added_at, address LIMIT 1) \
             AND NOT EXISTS (SELECT 1 FROM account_addresses WHERE account_id = $1 \
              AND kind = $2 AND removed_at IS NULL AND is_primary = 1)",
        )
        .bind(account_id)
        .bind(kind)
        .run(&mut *connection)
        .await?;
    }
    Ok(())
}

/// `false`: another account goes by it.
pub(super) async fn add_name(
    connection: &mut DbConnection,
    account_id: &str,
    name: &str,
) -> StoreResult<bool> {
    let added = sqlx::query(
        "INSERT INTO account_names (name, account_id) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
    )
    .bind(name)
    .bind(account_id)
    .run(connection)
    .await?;
    Ok(added == 1)
}

pub(super) async fn remove_name(
    connection: &mut DbConnection,
    account_id: &str,
    name: &str,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM account_names WHERE name = $1 AND account_id = $2")
        .bind(name)
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}
