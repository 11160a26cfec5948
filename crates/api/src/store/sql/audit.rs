//! The audit.

use regain_contract::support::Method;
use regain_contract::{Reference, UnixSeconds};
use sqlx::{AssertSqlSafe, QueryBuilder, Row};

use super::{Db, DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{AuditEntry, AuditWanted, StoreResult};

pub(super) async fn add(connection: &mut DbConnection, entry: &AuditEntry) -> StoreResult<()> {
    let methods: Vec<_> = entry
        .authenticated_by
        .iter()
        .map(|one| one.name())
        .collect();
    sqlx::query(
        "INSERT INTO audit \
         (at, event, outcome, flow_id, account_id, actor, case_reference, about, authenticated_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
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

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT id, at, event, outcome, flow_id, account_id, actor, case_reference, about, \
         authenticated_by FROM audit {rest}"
    ))
}

pub(super) async fn of_flow(
    connection: &mut DbConnection,
    flow_id: &str,
) -> StoreResult<Vec<AuditEntry>> {
    sqlx::query(select("WHERE flow_id = $1 ORDER BY id"))
        .bind(flow_id)
        .all(connection, read)
        .await
}

pub(super) async fn of_case(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Vec<AuditEntry>> {
    sqlx::query(select("WHERE case_reference = $1 ORDER BY id"))
        .bind(reference.as_str())
        .all(connection, read)
        .await
}

pub(super) async fn page(
    connection: &mut DbConnection,
    wanted: &AuditWanted,
    limit: u32,
) -> StoreResult<Vec<(u64, AuditEntry)>> {
    // One condition for each thing that was said, so that each finds its index.
    let mut query = QueryBuilder::<Db>::new(select("WHERE 1 = 1").0);
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
    query
        .push(" ORDER BY id DESC LIMIT ")
        .push_bind(i64::from(limit));
    let rows = query.build().fetch_all(connection).await.map_err(failed)?;
    rows.iter()
        .map(|row| {
            let id: i64 = row.try_get("id").map_err(failed)?;
            Ok((id.unsigned_abs(), read(row)?))
        })
        .collect()
}

fn read(row: &DbRow) -> StoreResult<AuditEntry> {
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
