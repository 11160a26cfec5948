use regain_contract::{LinkKind, Reference, UnixSeconds};
use sqlx::{AssertSqlSafe, Row};

use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{Follower, StoreResult, StoredLink};

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT token_hash, kind, flow_id, account_id, reference, code_hash, made_at, expires_at, \
         used_at, refused_at, replaced_at, case_reference FROM links {rest}"
    ))
}

fn read(row: &DbRow) -> StoreResult<StoredLink> {
    let hash = |column: &str| -> StoreResult<Option<[u8; 32]>> {
        let bytes: Option<Vec<u8>> = row.try_get(column).map_err(failed)?;
        bytes
            .map(TryInto::try_into)
            .transpose()
            .map_err(|_| unreadable("a link has a hash of another length"))
    };
    let moment = |column: &str| -> StoreResult<Option<UnixSeconds>> {
        let seconds: Option<i64> = row.try_get(column).map_err(failed)?;
        Ok(seconds.map(UnixSeconds))
    };
    let kind: String = row.try_get("kind").map_err(failed)?;
    let reference: Option<String> = row.try_get("reference").map_err(failed)?;
    let case: Option<String> = row.try_get("case_reference").map_err(failed)?;
    Ok(StoredLink {
        token_hash: hash("token_hash")?.ok_or_else(|| unreadable("a link has no token"))?,
        kind: LinkKind::ALL
            .into_iter()
            .find(|one| one.name() == kind)
            .ok_or_else(|| unreadable("a link is of an unknown kind"))?,
        flow_id: row.try_get("flow_id").map_err(failed)?,
        account_id: row.try_get("account_id").map_err(failed)?,
        case: case.as_deref().and_then(Reference::parse),
        reference: reference.as_deref().and_then(Reference::parse),
        code_hash: hash("code_hash")?,
        made_at: UnixSeconds(row.try_get("made_at").map_err(failed)?),
        expires_at: UnixSeconds(row.try_get("expires_at").map_err(failed)?),
        used_at: moment("used_at")?,
        refused_at: moment("refused_at")?,
        replaced_at: moment("replaced_at")?,
    })
}

/// `false`: the reference is taken, draw another.
pub(super) async fn add(connection: &mut DbConnection, link: &StoredLink) -> StoreResult<bool> {
    let added = sqlx::query(
        "INSERT INTO links (token_hash, kind, flow_id, account_id, reference, code_hash, made_at, \
         expires_at, used_at, refused_at, replaced_at, case_reference) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         ON CONFLICT (reference) DO NOTHING",
    )
    .bind(link.token_hash.as_slice())
    .bind(link.kind.name())
    .bind(&link.flow_id)
    .bind(&link.account_id)
    .bind(link.reference.as_ref().map(Reference::as_str))
    .bind(link.code_hash.as_ref().map(<[u8; 32]>::as_slice))
    .bind(link.made_at.0)
    .bind(link.expires_at.0)
    .bind(link.used_at.map(|at| at.0))
    .bind(link.refused_at.map(|at| at.0))
    .bind(link.replaced_at.map(|at| at.0))
    .bind(link.case.as_ref().map(Reference::as_str))
    .run(connection)
    .await?;
    Ok(added == 1)
}

pub(super) async fn by_token(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<Option<StoredLink>> {
    sqlx::query(select("WHERE token_hash = $1"))
        .bind(token_hash.as_slice())
        .one(connection, read)
        .await
}

pub(super) async fn by_reference(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Option<StoredLink>> {
    sqlx::query(select("WHERE reference = $1"))
        .bind(reference.as_str())
        .one(connection, read)
        .await
}

/// Writes how it stands.
pub(super) async fn set(connection: &mut DbConnection, link: &StoredLink) -> StoreResult<()> {
    sqlx::query(
        "UPDATE links SET used_at = $1, refused_at = $2, replaced_at = $3 WHERE token_hash = $4",
    )
    .bind(link.used_at.map(|at| at.0))
    .bind(link.refused_at.map(|at| at.0))
    .bind(link.replaced_at.map(|at| at.0))
    .bind(link.token_hash.as_slice())
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn replace_of_flow(
    connection: &mut DbConnection,
    flow_id: &str,
    kind: LinkKind,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE links SET replaced_at = $1 WHERE flow_id = $2 AND kind = $3 \
         AND replaced_at IS NULL AND used_at IS NULL",
    )
    .bind(at.0)
    .bind(flow_id)
    .bind(kind.name())
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn add_follower(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
    follower: &Follower,
) -> StoreResult<()> {
    let proven = serde_json::to_string(&follower.proven)
        .map_err(|_| unreadable("what was proven cannot be written"))?;
    sqlx::query(
        "INSERT INTO followers (token_hash, flow_id, asks_with, proven, since) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash.as_slice())
    .bind(&follower.flow_id)
    .bind(&follower.asks_with)
    .bind(proven)
    .bind(follower.since.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn follower(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<Option<Follower>> {
    sqlx::query("SELECT flow_id, asks_with, proven, since FROM followers WHERE token_hash = $1")
        .bind(token_hash.as_slice())
        .fetch_optional(connection)
        .await
        .map_err(failed)?
        .as_ref()
        .map(|row| {
            let proven: String = row.try_get("proven").map_err(failed)?;
            Ok(Follower {
                proven: serde_json::from_str(&proven)
                    .map_err(|_| unreadable("what a follower has proven"))?,
                flow_id: row.try_get("flow_id").map_err(failed)?,
                asks_with: row.try_get("asks_with").map_err(failed)?,
                since: UnixSeconds(row.try_get("since").map_err(failed)?),
            })
        })
        .transpose()
}

/// The hash of the token of the browser that asks to lead a flow.
pub(super) async fn asking(
    connection: &mut DbConnection,
    flow_id: &str,
) -> StoreResult<Option<[u8; 32]>> {
    let hash: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT token_hash FROM followers WHERE flow_id = $1 AND asks_with IS NOT NULL \
         ORDER BY since DESC LIMIT 1",
    )
    .bind(flow_id)
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    hash.map(TryInto::try_into)
        .transpose()
        .map_err(|_| unreadable("a follower has a hash of another length"))
}

pub(super) async fn remove_follower(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<()> {
    sqlx::query("DELETE FROM followers WHERE token_hash = $1")
        .bind(token_hash.as_slice())
        .run(connection)
        .await?;
    Ok(())
}

/// The hash of a flow's present secret id.
pub(super) async fn leader(
    connection: &mut DbConnection,
    flow_id: &str,
) -> StoreResult<Option<[u8; 32]>> {
    let hash: Option<Vec<u8>> = sqlx::query_scalar("SELECT token_hash FROM flows WHERE id = $1")
        .bind(flow_id)
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    hash.map(TryInto::try_into)
        .transpose()
        .map_err(|_| unreadable("a flow has a hash of another length"))
}

/// Gives a flow another secret id, with none before it: another browser leads
/// it.
pub(super) async fn set_leader(
    connection: &mut DbConnection,
    flow_id: &str,
    token_hash: &[u8; 32],
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE flows SET token_hash = $1, previous_token_hash = NULL, previous_until = NULL \
         WHERE id = $2",
    )
    .bind(token_hash.as_slice())
    .bind(flow_id)
    .run(connection)
    .await?;
    Ok(())
}
