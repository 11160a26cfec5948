use regain_contract::UnixSeconds;

use super::rows::{moment_if_any, number};
use super::{DbConnection, Run as _};
use crate::store::{Backlog, StoreResult};

pub(super) async fn read(connection: &mut DbConnection, now: UnixSeconds) -> StoreResult<Backlog> {
    let mut backlog = messages(connection).await?;
    sqlx::query(
        "SELECT count(*) AS waiting, count(CASE WHEN reply_by < $1 THEN 1 END) AS overdue, \
         min(opened_at) AS since FROM cases WHERE waits_for_service = 1",
    )
    .bind(now.0)
    .one(connection, |row| {
        backlog.cases_waiting = number(row, "waiting")?;
        backlog.cases_overdue = number(row, "overdue")?;
        backlog.case_waits_since = moment_if_any(row, "since")?;
        Ok(())
    })
    .await?;
    Ok(backlog)
}

/// In two parts, so that each finds its rows by an index where there is one.
async fn messages(connection: &mut DbConnection) -> StoreResult<Backlog> {
    let mut backlog = Backlog::default();
    sqlx::query(
        "SELECT count(*) AS waiting, min(created_at) AS since FROM outbox WHERE settled_at IS NULL",
    )
    .one(connection, |row| {
        backlog.messages_waiting = number(row, "waiting")?;
        backlog.message_waits_since = moment_if_any(row, "since")?;
        Ok(())
    })
    .await?;
    sqlx::query(
        "SELECT count(*) AS failed FROM outbox WHERE failed_at IS NOT NULL AND sent_again_at IS NULL",
    )
    .one(connection, |row| {
        backlog.messages_failed = number(row, "failed")?;
        Ok(())
    })
    .await?;
    Ok(backlog)
}
