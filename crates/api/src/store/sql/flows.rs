use regain_contract::UnixSeconds;
use sqlx::{AssertSqlSafe, Row};

use super::rows::flag;
use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{StoreResult, StoredFlow, StoredRequest, TokenAge};

const COLUMNS: &str =
    "id, account_id, replaced, previous_token_hash, record, created_at, changed_at";

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("SELECT {COLUMNS} FROM flows {rest}"))
}

fn read(row: &DbRow) -> StoreResult<StoredFlow> {
    let record: String = row.try_get("record").map_err(failed)?;
    Ok(StoredFlow {
        id: row.try_get("id").map_err(failed)?,
        account_id: row.try_get("account_id").map_err(failed)?,
        replaced: flag(row, "replaced")?,
        keeps_previous_token: row
            .try_get::<Option<Vec<u8>>, _>("previous_token_hash")
            .map_err(failed)?
            .is_some(),
        record: serde_json::from_str(&record)
            .map_err(|_| unreadable("a flow has an unknown form"))?,
        created_at: UnixSeconds(row.try_get("created_at").map_err(failed)?),
        changed_at: UnixSeconds(row.try_get("changed_at").map_err(failed)?),
    })
}

fn write(flow: &StoredFlow) -> StoreResult<String> {
    serde_json::to_string(&flow.record).map_err(|_| unreadable("a flow cannot be written"))
}

pub(super) async fn add(
    connection: &mut DbConnection,
    flow: &StoredFlow,
    token_hash: &[u8; 32],
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO flows \
         (id, token_hash, account_id, replaced, record, created_at, changed_at, keep_until) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&flow.id)
    .bind(token_hash.as_slice())
    .bind(&flow.account_id)
    .bind(i64::from(flow.replaced))
    .bind(write(flow)?)
    .bind(flow.created_at.0)
    .bind(flow.changed_at.0)
    .bind(flow.keep_until().0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn by_token(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
    now: UnixSeconds,
) -> StoreResult<Option<(StoredFlow, TokenAge)>> {
    let row = sqlx::query(AssertSqlSafe(format!(
        "SELECT {COLUMNS}, token_hash = $1 AS current, \
         coalesce(previous_until, 0) > $2 AS exchangeable \
         FROM flows WHERE token_hash = $1 OR previous_token_hash = $1",
    )))
    .bind(token_hash.as_slice())
    .bind(now.0)
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    let Some(row) = row else { return Ok(None) };
    let age = if row.try_get("current").map_err(failed)? {
        TokenAge::Current
    } else {
        TokenAge::Previous {
            exchangeable: row.try_get("exchangeable").map_err(failed)?,
        }
    };
    Ok(Some((read(&row)?, age)))
}

pub(super) async fn by_id(
    connection: &mut DbConnection,
    id: &str,
) -> StoreResult<Option<StoredFlow>> {
    sqlx::query(select("WHERE id = $1"))
        .bind(id)
        .one(connection, read)
        .await
}

pub(super) async fn set(
    connection: &mut DbConnection,
    flow: &StoredFlow,
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE flows SET record = $1, account_id = $2, replaced = $3, changed_at = $4, keep_until = $5 \
         WHERE id = $6",
    )
    .bind(write(flow)?)
    .bind(&flow.account_id)
    .bind(i64::from(flow.replaced))
    .bind(now.0)
    .bind(flow.keep_until().0)
    .bind(&flow.id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn rotate_token(
    connection: &mut DbConnection,
    flow_id: &str,
    token_hash: &[u8; 32],
    previous_until: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE flows SET previous_token_hash = token_hash, previous_until = $2, token_hash = $1 \
         WHERE id = $3",
    )
    .bind(token_hash.as_slice())
    .bind(previous_until.0)
    .bind(flow_id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn forget_previous_token(
    connection: &mut DbConnection,
    flow_id: &str,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE flows SET previous_token_hash = NULL, previous_until = NULL \
         WHERE id = $1 AND previous_token_hash IS NOT NULL",
    )
    .bind(flow_id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn of_account(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<StoredFlow>> {
    sqlx::query(select("WHERE account_id = $1"))
        .bind(account_id)
        .all(connection, read)
        .await
}

pub(super) async fn request(
    connection: &mut DbConnection,
    scope: &str,
    key: &str,
) -> StoreResult<Option<StoredRequest>> {
    let row = sqlx::query("SELECT body_hash, outcome FROM requests WHERE scope = $1 AND key = $2")
        .bind(scope)
        .bind(key)
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    row.map(|row| {
        let hash: Vec<u8> = row.try_get("body_hash").map_err(failed)?;
        Ok(StoredRequest {
            body_hash: hash
                .try_into()
                .map_err(|_| unreadable("a request has a hash of another length"))?,
            outcome: row.try_get("outcome").map_err(failed)?,
        })
    })
    .transpose()
}

pub(super) async fn add_request(
    connection: &mut DbConnection,
    scope: &str,
    key: &str,
    request: &StoredRequest,
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO requests (scope, key, body_hash, outcome, created_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(scope)
    .bind(key)
    .bind(request.body_hash.as_slice())
    .bind(&request.outcome)
    .bind(now.0)
    .run(connection)
    .await?;
    Ok(())
}
