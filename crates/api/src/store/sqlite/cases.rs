use regain_contract::{Reference, Situation, UnixSeconds};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{Run as _, failed, unreadable};
use crate::store::{AuditEntry, NewCase, StoreResult};

pub(super) async fn add(connection: &mut SqliteConnection, case: &NewCase) -> StoreResult<bool> {
    let added = sqlx::query(
        "INSERT INTO cases (reference, flow_id, account_id, situation, account, contact, \
         what_happened, contacted_by_someone, content_hash, opened_at, reply_by) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reference) DO NOTHING",
    )
    .bind(case.reference.as_str())
    .bind(&case.flow_id)
    .bind(&case.account_id)
    .bind(case.situation.map_or("", Situation::slug))
    .bind(&case.account)
    .bind(&case.contact)
    .bind(&case.what_happened)
    .bind(case.contacted_by_someone)
    .bind(case.content_hash.as_slice())
    .bind(case.opened_at.0)
    .bind(case.reply_by.0)
    .run(connection)
    .await?;
    Ok(added == 1)
}

fn reference(row: &SqliteRow) -> StoreResult<Reference> {
    let text: String = row.try_get("reference").map_err(failed)?;
    Reference::parse(&text).ok_or_else(|| unreadable("a case has no right reference"))
}

pub(super) async fn with_content(
    connection: &mut SqliteConnection,
    content_hash: &[u8; 32],
    since: UnixSeconds,
) -> StoreResult<Option<(Reference, UnixSeconds)>> {
    let row = sqlx::query(
        "SELECT reference, reply_by FROM cases WHERE content_hash = ? AND opened_at >= ? \
         ORDER BY opened_at LIMIT 1",
    )
    .bind(content_hash.as_slice())
    .bind(since.0)
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.map(|row| {
        let reply_by = UnixSeconds(row.try_get("reply_by").map_err(failed)?);
        Ok((reference(&row)?, reply_by))
    })
    .transpose()
}

pub(super) async fn by_reference(
    connection: &mut SqliteConnection,
    wanted: &Reference,
) -> StoreResult<Option<NewCase>> {
    let row = sqlx::query("SELECT * FROM cases WHERE reference = ?")
        .bind(wanted.as_str())
        .fetch_optional(connection)
        .await
        .map_err(failed)?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn all(connection: &mut SqliteConnection) -> StoreResult<Vec<NewCase>> {
    sqlx::query("SELECT * FROM cases ORDER BY opened_at, reference")
        .fetch_all(connection)
        .await
        .map_err(failed)?
        .iter()
        .map(read)
        .collect()
}

fn read(row: &SqliteRow) -> StoreResult<NewCase> {
    let situation: String = row.try_get("situation").map_err(failed)?;
    let hash: Vec<u8> = row.try_get("content_hash").map_err(failed)?;
    Ok(NewCase {
        reference: reference(row)?,
        flow_id: row.try_get("flow_id").map_err(failed)?,
        account_id: row.try_get("account_id").map_err(failed)?,
        situation: Situation::from_slug(&situation),
        account: row.try_get("account").map_err(failed)?,
        contact: row.try_get("contact").map_err(failed)?,
        what_happened: row.try_get("what_happened").map_err(failed)?,
        contacted_by_someone: row.try_get("contacted_by_someone").map_err(failed)?,
        content_hash: hash
            .try_into()
            .map_err(|_| unreadable("a case has a hash of another length"))?,
        opened_at: UnixSeconds(row.try_get("opened_at").map_err(failed)?),
        reply_by: UnixSeconds(row.try_get("reply_by").map_err(failed)?),
    })
}

pub(super) async fn add_audit(
    connection: &mut SqliteConnection,
    entry: &AuditEntry,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO audit (at, event, outcome, flow_id, account_id) VALUES (?, ?, ?, ?, ?)",
    )
    .bind(entry.at.0)
    .bind(&entry.event)
    .bind(&entry.outcome)
    .bind(&entry.flow_id)
    .bind(&entry.account_id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn audit(
    connection: &mut SqliteConnection,
    flow_id: &str,
) -> StoreResult<Vec<AuditEntry>> {
    sqlx::query(
        "SELECT at, event, outcome, flow_id, account_id FROM audit WHERE flow_id = ? ORDER BY id",
    )
    .bind(flow_id)
    .fetch_all(connection)
    .await
    .map_err(failed)?
    .iter()
    .map(|row| {
        Ok(AuditEntry {
            at: UnixSeconds(row.try_get("at").map_err(failed)?),
            event: row.try_get("event").map_err(failed)?,
            outcome: row.try_get("outcome").map_err(failed)?,
            flow_id: row.try_get("flow_id").map_err(failed)?,
            account_id: row.try_get("account_id").map_err(failed)?,
        })
    })
    .collect()
}
