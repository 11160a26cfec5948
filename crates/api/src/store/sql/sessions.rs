use regain_contract::UnixSeconds;

use super::rows::{flag, moment, number, text};
use super::{DbConnection, Run as _};
use crate::store::{Session, SessionGroup, StoreResult};

pub(super) async fn add_session(
    connection: &mut DbConnection,
    session: &Session,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO sessions \
         (id, account_id, device, place, address, network, created_at, last_used_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(&session.id)
    .bind(&session.account_id)
    .bind(&session.device)
    .bind(&session.place)
    .bind(&session.address)
    .bind(&session.network)
    .bind(session.created_at.0)
    .bind(session.last_used_at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn sessions(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<Session>> {
    sqlx::query(
        "SELECT id, account_id, device, place, address, network, created_at, last_used_at \
         FROM sessions \
         WHERE account_id = $1 AND ended_at IS NULL ORDER BY last_used_at DESC, id",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok(Session {
            id: text(row, "id")?,
            account_id: text(row, "account_id")?,
            device: text(row, "device")?,
            place: text(row, "place")?,
            address: text(row, "address")?,
            network: text(row, "network")?,
            created_at: moment(row, "created_at")?,
            last_used_at: moment(row, "last_used_at")?,
        })
    })
    .await
}

/// The sessions that have not ended, those of one device at one place (or from
/// one address, where there is no place) together, those used last first.
pub(super) async fn groups(
    connection: &mut DbConnection,
    account_id: &str,
    network: &str,
) -> StoreResult<Vec<SessionGroup>> {
    sqlx::query(
        "SELECT device, place, count(*) AS count, min(created_at) AS since, \
         max(last_used_at) AS last_used_at, \
         max(CASE WHEN network <> '' AND network = $2 THEN CAST(1 AS BIGINT) ELSE 0 END) \
         AS from_network, \
         CASE place WHEN '' THEN address ELSE '' END AS used_from \
         FROM sessions WHERE account_id = $1 AND ended_at IS NULL \
         GROUP BY device, place, used_from ORDER BY 5 DESC, device, place, used_from",
    )
    .bind(account_id)
    .bind(network)
    .all(connection, |row| {
        Ok(SessionGroup {
            device: text(row, "device")?,
            place: text(row, "place")?,
            address: text(row, "used_from")?,
            count: number(row, "count")?,
            since: moment(row, "since")?,
            last_used_at: moment(row, "last_used_at")?,
            is_from_network: flag(row, "from_network")?,
        })
    })
    .await
}

/// Ends the sessions of one group, and says how many there were.
pub(super) async fn end_group(
    connection: &mut DbConnection,
    account_id: &str,
    group: &SessionGroup,
    at: UnixSeconds,
) -> StoreResult<u32> {
    let ended = sqlx::query(
        "UPDATE sessions SET ended_at = $1 \
         WHERE account_id = $2 AND device = $3 AND place = $4 AND (place <> '' OR address = $5) \
         AND ended_at IS NULL",
    )
    .bind(at.0)
    .bind(account_id)
    .bind(&group.device)
    .bind(&group.place)
    .bind(&group.address)
    .run(connection)
    .await?;
    Ok(u32::try_from(ended).unwrap_or(u32::MAX))
}

pub(super) async fn end_sessions(
    connection: &mut DbConnection,
    account_id: &str,
    at: UnixSeconds,
) -> StoreResult<u32> {
    let ended =
        sqlx::query("UPDATE sessions SET ended_at = $1 WHERE account_id = $2 AND ended_at IS NULL")
            .bind(at.0)
            .bind(account_id)
            .run(connection)
            .await?;
    Ok(u32::try_from(ended).unwrap_or(u32::MAX))
}
