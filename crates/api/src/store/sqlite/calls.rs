use regain_contract::UnixSeconds;
use regain_journey::AgentId;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{Run as _, failed, unreadable};
use crate::store::{StoreError, StoreResult, StoredCall};

/// The row of a flow, in the place of the one of the call before.
pub(super) async fn set(connection: &mut SqliteConnection, call: &StoredCall) -> StoreResult<()> {
    let offer = call
        .offer
        .as_ref()
        .map(serde_json::to_string)
        .transpose()
        .map_err(|error| StoreError(Box::new(error)))?;
    sqlx::query(
        "INSERT OR REPLACE INTO calls (id, flow_id, code_hash, phrase, made_at, expires_at, agent, \
         joined_at, ended_at, offer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&call.id)
    .bind(&call.flow_id)
    .bind(call.code_hash.as_slice())
    .bind(&call.phrase)
    .bind(call.made_at.0)
    .bind(call.expires_at.0)
    .bind(call.joined.map(|(agent, _)| agent.0))
    .bind(call.joined.map(|(_, at)| at.0))
    .bind(call.ended_at.map(|at| at.0))
    .bind(offer)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn by_id(
    connection: &mut SqliteConnection,
    id: &str,
) -> StoreResult<Option<StoredCall>> {
    let row = sqlx::query("SELECT * FROM calls WHERE id = ?")
        .bind(id)
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn of_flow(
    connection: &mut SqliteConnection,
    flow_id: &str,
) -> StoreResult<Option<StoredCall>> {
    let row = sqlx::query("SELECT * FROM calls WHERE flow_id = ?")
        .bind(flow_id)
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn waiting_with_code(
    connection: &mut SqliteConnection,
    code_hash: &[u8; 32],
    now: UnixSeconds,
) -> StoreResult<Option<StoredCall>> {
    let row = sqlx::query(
        "SELECT * FROM calls WHERE code_hash = ? AND joined_at IS NULL AND ended_at IS NULL \
         AND expires_at > ?",
    )
    .bind(code_hash.as_slice())
    .bind(now.0)
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.as_ref().map(read).transpose()
}

fn read(row: &SqliteRow) -> StoreResult<StoredCall> {
    let hash: Vec<u8> = row.try_get("code_hash").map_err(failed)?;
    let agent: Option<u32> = row.try_get("agent").map_err(failed)?;
    let joined_at: Option<i64> = row.try_get("joined_at").map_err(failed)?;
    let ended_at: Option<i64> = row.try_get("ended_at").map_err(failed)?;
    let offer: Option<String> = row.try_get("offer").map_err(failed)?;
    Ok(StoredCall {
        id: row.try_get("id").map_err(failed)?,
        flow_id: row.try_get("flow_id").map_err(failed)?,
        code_hash: hash
            .try_into()
            .map_err(|_| unreadable("a call has a hash of another length"))?,
        phrase: row.try_get("phrase").map_err(failed)?,
        made_at: UnixSeconds(row.try_get("made_at").map_err(failed)?),
        expires_at: UnixSeconds(row.try_get("expires_at").map_err(failed)?),
        joined: agent.map(AgentId).zip(joined_at.map(UnixSeconds)),
        ended_at: ended_at.map(UnixSeconds),
        offer: offer
            .map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|error| StoreError(Box::new(error)))?,
    })
}
