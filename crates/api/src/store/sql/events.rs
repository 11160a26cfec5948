use regain_contract::{ItemKind, Reference};
use sqlx::Row;

use super::rows::{moment, text};
use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{AccountEvent, FirstUse, StoreResult};

fn event(row: &DbRow) -> StoreResult<AccountEvent> {
    let report: Option<String> = row.try_get("report").map_err(failed)?;
    Ok(AccountEvent {
        id: text(row, "id")?,
        kind: ItemKind::from_name(&text(row, "kind")?)
            .ok_or_else(|| unreadable("an event is of an unknown kind"))?,
        at: moment(row, "at")?,
        device: text(row, "device")?,
        place: text(row, "place")?,
        address: text(row, "address")?,
        object: text(row, "object")?,
        detail: text(row, "detail")?,
        report: report.as_deref().and_then(Reference::parse),
    })
}

/// What happened on an account, the newest first.
pub(super) async fn events(
    connection: &mut DbConnection,
    account_id: &str,
    limit: u32,
) -> StoreResult<Vec<AccountEvent>> {
    sqlx::query(
        "SELECT id, kind, at, device, place, address, object, detail, report FROM account_events \
         WHERE account_id = $1 ORDER BY at DESC, rowid DESC LIMIT $2",
    )
    .bind(account_id)
    .bind(i64::from(limit))
    .all(connection, event)
    .await
}

pub(super) async fn has_event(connection: &mut DbConnection, id: &str) -> StoreResult<bool> {
    let found = sqlx::query("SELECT id FROM account_events WHERE id = $1")
        .bind(id)
        .one(connection, |row| text(row, "id"))
        .await?;
    Ok(found.is_some())
}

pub(super) async fn add_event(
    connection: &mut DbConnection,
    account_id: &str,
    event: &AccountEvent,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO account_events \
         (id, account_id, kind, at, device, place, address, object, detail, report) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
    )
    .bind(&event.id)
    .bind(account_id)
    .bind(event.kind.name())
    .bind(event.at.0)
    .bind(&event.device)
    .bind(&event.place)
    .bind(&event.address)
    .bind(&event.object)
    .bind(&event.detail)
    .bind(event.report.as_ref().map(Reference::as_str))
    .run(connection)
    .await?;
    Ok(())
}

/// `false`: it was reported before, or there is no such event.
pub(super) async fn report_event(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
    report: &Reference,
) -> StoreResult<bool> {
    let reported = sqlx::query(
        "UPDATE account_events SET report = $1 WHERE account_id = $2 AND id = $3 AND report IS NULL",
    )
    .bind(report.as_str())
    .bind(account_id)
    .bind(id)
    .run(connection)
    .await?;
    Ok(reported == 1)
}

/// When an account was first used from each place (or address, where there is
/// no place), by its sessions (ended ones too) and by what happened.
pub(super) async fn places(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<FirstUse>> {
    sqlx::query(
        "SELECT place, used_from, min(first) AS first FROM ( \
            SELECT place, CASE place WHEN '' THEN address ELSE '' END AS used_from, \
            min(created_at) AS first FROM sessions \
            WHERE account_id = $1 GROUP BY 1, 2 \
            UNION ALL \
            SELECT place, CASE place WHEN '' THEN address ELSE '' END AS used_from, \
            min(at) AS first FROM account_events \
            WHERE account_id = $1 AND kind = 'sign_in' GROUP BY 1, 2 \
         ) AS uses WHERE place <> '' OR used_from <> '' GROUP BY place, used_from",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok(FirstUse {
            place: text(row, "place")?,
            address: text(row, "used_from")?,
            at: moment(row, "first")?,
        })
    })
    .await
}
