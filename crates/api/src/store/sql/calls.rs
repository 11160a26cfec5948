use regain_contract::UnixSeconds;
use regain_journey::AgentId;
use sqlx::{AssertSqlSafe, Row};

use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{StoreError, StoreResult, StoredCall};

/// The row of a flow, in the place of the one of the call before.
pub(super) async fn set(connection: &mut DbConnection, call: &StoredCall) -> StoreResult<()> {
    let offer = call
        .offer
        .as_ref()
        .map(serde_json::to_string)
        .transpose()
        .map_err(|error| StoreError(Box::new(error)))?;
    sqlx::query("DELETE FROM calls WHERE flow_id = $1")
        .bind(&call.flow_id)
        .run(&mut *connection)
        .await?;
    sqlx::query(
        "INSERT INTO calls (id, flow_id, code_hash, phrase, made_at, expires_at, agent, \
         joined_at, ended_at, offer) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&call.id)
    .bind(&call.flow_id)
    .bind(call.code_hash.as_slice())
    .bind(&call.phrase)
    .bind(call.made_at.0)
    .bind(call.expires_at.0)
    .bind(call.joined.map(|(agent, _)| i64::from(agent.0)))
    .bind(call.joined.map(|(_, at)| at.0))
    .bind(call.ended_at.map(|at| at.0))
    .bind(offer)
    .run(connection)
    .await?;
    Ok(())
}

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT id, flow_id, code_hash, phrase, made_at, expires_at, agent, joined_at, ended_at, \
         offer FROM calls {rest}"
    ))
}

pub(super) async fn by_id(
    connection: &mut DbConnection,
    id: &str,
) -> StoreResult<Option<StoredCall>> {
    sqlx::query(select("WHERE id = $1"))
        .bind(id)
        .one(connection, read)
        .await
}

pub(super) async fn of_flow(
    connection: &mut DbConnection,
    flow_id: &str,
) -> StoreResult<Option<StoredCall>> {
    sqlx::query(select("WHERE flow_id = $1"))
        .bind(flow_id)
        .one(connection, read)
        .await
}

pub(super) async fn waiting_with_code(
    connection: &mut DbConnection,
    code_hash: &[u8; 32],
    now: UnixSeconds,
) -> StoreResult<Option<StoredCall>> {
    sqlx::query(select(
        "WHERE code_hash = $1 AND joined_at IS NULL AND ended_at IS NULL AND expires_at > $2",
    ))
    .bind(code_hash.as_slice())
    .bind(now.0)
    .one(connection, read)
    .await
}

fn read(row: &DbRow) -> StoreResult<StoredCall> {
    let hash: Vec<u8> = row.try_get("code_hash").map_err(failed)?;
    let agent: Option<i64> = row.try_get("agent").map_err(failed)?;
    let agent = agent
        .map(u32::try_from)
        .transpose()
        .map_err(|_| unreadable("nobody of the service has such a number"))?;
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
