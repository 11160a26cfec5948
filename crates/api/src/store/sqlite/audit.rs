//! The audit.

use regain_contract::support::Method;
use regain_contract::{Reference, UnixSeconds};
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection};

use super::{Run as _, failed, unreadable};
use crate::store::{AuditEntry, AuditWanted, StoreResult};

pub(super) async fn add(connection: &mut SqliteConnection, entry: &AuditEntry) -> StoreResult<()> {
    let methods: Vec<_> = entry
        .authenticated_by
        .iter()
        .map(|one| one.name())
        .collect();
    sqlx::query(
        "INSERT INTO audit \
         (at, event, outcome, flow_id, account_id, actor, case_reference, about, authenticated_by) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(entry.at.0)
    .bind(&entry.event)
    .bind(&entry.outcome)
    .bind(&entry.flow_id)
    .bind(&entry.account_id)
    .bind(&entry.actor)
    .bind(entry.case.as_ref().map(Reference::as_str))
    .bind(entry.about.map(Method::name))
    .bind(methods.join(" "))
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn of_flow(
    connection: &mut SqliteConnection,
    flow_id: &str,
) -> StoreResult<Vec<AuditEntry>> {
    let rows = sqlx::query("SELECT * FROM audit WHERE flow_id = ? ORDER BY id")
        .bind(flow_id)
        .fetch_all(connection)
        .await
        .map_err(failed)?;
    rows.iter().map(read).collect()
}

pub(super) async fn of_case(
    connection: &mut SqliteConnection,
    reference: &Reference,
) -> StoreResult<Vec<AuditEntry>> {
    let rows = sqlx::query("SELECT * FROM audit WHERE case_reference = ? ORDER BY id")
        .bind(reference.as_str())
        .fetch_all(connection)
        .await
        .map_err(failed)?;
    rows.iter().map(read).collect()
}

pub(super) async fn page(
    connection: &mut SqliteConnection,
    wanted: &AuditWanted,
    limit: u32,
) -> StoreResult<Vec<(u64, AuditEntry)>> {
    // One condition for each thing that was said, so that each finds its index.
    let mut query = QueryBuilder::<Sqlite>::new("SELECT * FROM audit WHERE 1");
    if let Some(case) = &wanted.case {
        query
            .push(" AND case_reference = ")
            .push_bind(case.as_str());
    }
    if let Some(actor) = &wanted.actor {
        query.push(" AND actor = ").push_bind(actor);
    }
    if let Some(before) = wanted.before {
        // No line has a number that does not fit.
        let before = i64::try_from(before).unwrap_or(i64::MAX);
        query.push(" AND id < ").push_bind(before);
    }
    query.push(" ORDER BY id DESC LIMIT ").push_bind(limit);
    let rows = query.build().fetch_all(connection).await.map_err(failed)?;
    rows.iter()
        .map(|row| {
            let id: i64 = row.try_get("id").map_err(failed)?;
            Ok((id.unsigned_abs(), read(row)?))
        })
        .collect()
}

fn read(row: &SqliteRow) -> StoreResult<AuditEntry> {
    let case: Option<String> = row.try_get("case_reference").map_err(failed)?;
    let case = case
        .map(|text| {
            Reference::parse(&text)
                .ok_or_else(|| unreadable("a line of the audit has no right reference"))
        })
        .transpose()?;
    let about: Option<String> = row.try_get("about").map_err(failed)?;
    let methods: String = row.try_get("authenticated_by").map_err(failed)?;
    Ok(AuditEntry {
        at: UnixSeconds(row.try_get("at").map_err(failed)?),
        event: row.try_get("event").map_err(failed)?,
        outcome: row.try_get("outcome").map_err(failed)?,
        flow_id: row.try_get("flow_id").map_err(failed)?,
        account_id: row.try_get("account_id").map_err(failed)?,
        actor: row.try_get("actor").map_err(failed)?,
        case,
        about: about.as_deref().map(method).transpose()?,
        authenticated_by: methods
            .split_ascii_whitespace()
            .map(method)
            .collect::<StoreResult<_>>()?,
    })
}

fn method(name: &str) -> StoreResult<Method> {
    Method::from_name(name).ok_or_else(|| unreadable("a line of the audit has an unknown method"))
}
