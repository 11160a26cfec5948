use regain_contract::UnixSeconds;

use super::rows::{moment, moment_if_any, text};
use super::{DbConnection, Run as _, unreadable};
use crate::store::{Connection, ConnectionKind, StoreResult};

pub(super) async fn connections(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<Connection>> {
    sqlx::query(
        "SELECT id, kind, name, access, added_at, last_used_at FROM connections \
         WHERE account_id = $1 AND revoked_at IS NULL ORDER BY added_at, id",
    )
    .bind(account_id)
    .all(connection, |row| {
        let kind = text(row, "kind")?;
        let kind = ConnectionKind::ALL
            .into_iter()
            .find(|one| one.item().name() == kind)
            .ok_or_else(|| unreadable("a connection is of an unknown kind"))?;
        Ok(Connection {
            id: text(row, "id")?,
            kind,
            name: text(row, "name")?,
            access: serde_json::from_str(&text(row, "access")?)
                .map_err(|_| unreadable("a connection has an unknown form"))?,
            added_at: moment(row, "added_at")?,
            last_used_at: moment_if_any(row, "last_used_at")?,
        })
    })
    .await
}

pub(super) async fn add_connection(
    connection: &mut DbConnection,
    account_id: &str,
    new: &Connection,
) -> StoreResult<()> {
    let access = serde_json::to_string(&new.access)
        .map_err(|_| unreadable("a connection cannot be written"))?;
    sqlx::query(
        "INSERT INTO connections (id, account_id, kind, name, access, added_at, last_used_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(&new.id)
    .bind(account_id)
    .bind(new.kind.item().name())
    .bind(&new.name)
    .bind(access)
    .bind(new.added_at.0)
    .bind(new.last_used_at.map(|at| at.0))
    .run(connection)
    .await?;
    Ok(())
}

/// `false`: it was revoked before.
pub(super) async fn revoke_connection(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
    at: UnixSeconds,
) -> StoreResult<bool> {
    let revoked = sqlx::query(
        "UPDATE connections SET revoked_at = $1 \
         WHERE account_id = $2 AND id = $3 AND revoked_at IS NULL",
    )
    .bind(at.0)
    .bind(account_id)
    .bind(id)
    .run(connection)
    .await?;
    Ok(revoked == 1)
}
