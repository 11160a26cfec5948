use regain_contract::UnixSeconds;
use regain_contract::support::DeliveryTrouble;
use sqlx::{AssertSqlSafe, Row};

use super::rows::{moment, moment_if_any, number};
use super::{DbConnection, DbRow, Run as _, failed};
use crate::store::{
    Channel, ClaimedMessage, DeliveryCounts, OutboxMessage, SandboxMessage, StoreResult,
};

pub(super) async fn add(
    connection: &mut DbConnection,
    sealed: &[u8],
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("INSERT INTO outbox (payload, created_at, due_at) VALUES ($1, $2, $2)")
        .bind(sealed)
        .bind(now.0)
        .run(connection)
        .await?;
    Ok(())
}

/// One that was taken for far longer than anybody takes one was taken by a clock that ran ahead. The clocks of two instances
/// may differ by less than a lease: what the one has just taken is not free for the other.
pub(super) async fn claim(
    connection: &mut DbConnection,
    now: UnixSeconds,
    lease: i64,
) -> StoreResult<Option<ClaimedMessage>> {
    let row = sqlx::query(
        "UPDATE outbox SET leased_until = $1 + $2, attempts = attempts + 1 WHERE id = (\
             SELECT id FROM outbox WHERE settled_at IS NULL AND due_at <= $1 \
             AND (leased_until IS NULL OR leased_until <= $1 OR leased_until > $1 + $2 + $2) \
             ORDER BY due_at, id LIMIT 1) \
         RETURNING id, payload, attempts",
    )
    .bind(now.0)
    .bind(lease)
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.map(|row| {
        let attempts: u32 = number(&row, "attempts")?;
        Ok(ClaimedMessage {
            id: row.try_get("id").map_err(failed)?,
            payload: row.try_get("payload").map_err(failed)?,
            attempts: attempts.saturating_sub(1),
        })
    })
    .transpose()
}

pub(super) async fn waiting(connection: &mut DbConnection, now: UnixSeconds) -> StoreResult<u32> {
    let waiting: i64 =
        sqlx::query_scalar("SELECT count(*) FROM outbox WHERE settled_at IS NULL AND due_at <= $1")
            .bind(now.0)
            .fetch_one(connection)
            .await
            .map_err(failed)?;
    Ok(u32::try_from(waiting).unwrap_or(u32::MAX))
}

pub(super) async fn set_name(
    connection: &mut DbConnection,
    id: i64,
    name: &str,
    channel: Channel,
) -> StoreResult<()> {
    sqlx::query("UPDATE outbox SET name = $1, channel = $2 WHERE id = $3")
        .bind(name)
        .bind(channel.name())
        .bind(id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn settle(
    connection: &mut DbConnection,
    id: i64,
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE outbox SET settled_at = $1, payload = NULL, trouble = NULL \
         WHERE id = $2 AND failed_at IS NULL",
    )
    .bind(now.0)
    .bind(id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn postpone(
    connection: &mut DbConnection,
    id: i64,
    due_at: UnixSeconds,
    trouble: Option<DeliveryTrouble>,
) -> StoreResult<()> {
    sqlx::query("UPDATE outbox SET due_at = $1, leased_until = NULL, trouble = $2 WHERE id = $3")
        .bind(due_at.0)
        .bind(trouble.map(DeliveryTrouble::name))
        .bind(id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn fail(
    connection: &mut DbConnection,
    id: i64,
    trouble: DeliveryTrouble,
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE outbox SET settled_at = coalesce(settled_at, $1), failed_at = $1, trouble = $2 \
         WHERE id = $3 AND failed_at IS NULL",
    )
    .bind(now.0)
    .bind(trouble.name())
    .bind(id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn expire(
    connection: &mut DbConnection,
    id: i64,
    now: UnixSeconds,
) -> StoreResult<()> {
    let tried = sqlx::query(
        "UPDATE outbox SET settled_at = $1, failed_at = $1 \
         WHERE id = $2 AND trouble IS NOT NULL AND settled_at IS NULL",
    )
    .bind(now.0)
    .bind(id)
    .run(&mut *connection)
    .await?;
    if tried == 0 {
        // It was never tried, so it was neither sent nor did it fail.
        sqlx::query(
            "UPDATE outbox SET settled_at = $1, payload = NULL, channel = NULL \
             WHERE id = $2 AND settled_at IS NULL",
        )
        .bind(now.0)
        .bind(id)
        .run(connection)
        .await?;
    }
    Ok(())
}

pub(super) async fn set_delivered(
    connection: &mut DbConnection,
    id: i64,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("UPDATE outbox SET delivered_at = $1 WHERE id = $2 AND delivered_at IS NULL")
        .bind(at.0)
        .bind(id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn set_sent_again(
    connection: &mut DbConnection,
    id: i64,
    at: UnixSeconds,
) -> StoreResult<bool> {
    let changed = sqlx::query(
        "UPDATE outbox SET sent_again_at = $1, payload = NULL \
         WHERE id = $2 AND failed_at IS NOT NULL AND sent_again_at IS NULL AND payload IS NOT NULL",
    )
    .bind(at.0)
    .bind(id)
    .run(connection)
    .await?;
    Ok(changed == 1)
}

pub(super) async fn named(
    connection: &mut DbConnection,
    name: &str,
) -> StoreResult<Option<OutboxMessage>> {
    sqlx::query(select("WHERE name = $1"))
        .bind(name)
        .one(connection, read)
        .await
}

pub(super) async fn one(
    connection: &mut DbConnection,
    id: i64,
) -> StoreResult<Option<OutboxMessage>> {
    sqlx::query(select("WHERE id = $1"))
        .bind(id)
        .one(connection, read)
        .await
}

pub(super) async fn failed_ones(
    connection: &mut DbConnection,
    before: Option<i64>,
    limit: u32,
) -> StoreResult<Vec<OutboxMessage>> {
    sqlx::query(select(
        "WHERE failed_at IS NOT NULL AND id < $1 ORDER BY id DESC LIMIT $2",
    ))
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit))
    .all(connection, read)
    .await
}

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT id, channel, payload, created_at, attempts, trouble, failed_at, delivered_at, \
         sent_again_at FROM outbox {rest}"
    ))
}

fn read(row: &DbRow) -> StoreResult<OutboxMessage> {
    let channel: Option<String> = row.try_get("channel").map_err(failed)?;
    let trouble: Option<String> = row.try_get("trouble").map_err(failed)?;
    Ok(OutboxMessage {
        id: row.try_get("id").map_err(failed)?,
        channel: channel.as_deref().and_then(Channel::from_name),
        payload: row.try_get("payload").map_err(failed)?,
        created_at: moment(row, "created_at")?,
        attempts: number(row, "attempts")?,
        // One of a newer version is not known here, and that it failed is.
        trouble: trouble.as_deref().and_then(DeliveryTrouble::from_name),
        failed_at: moment_if_any(row, "failed_at")?,
        delivered_at: moment_if_any(row, "delivered_at")?,
        sent_again_at: moment_if_any(row, "sent_again_at")?,
    })
}

pub(super) async fn counts(
    connection: &mut DbConnection,
    channel: Channel,
    since: UnixSeconds,
) -> StoreResult<DeliveryCounts> {
    let counted = sqlx::query(
        "SELECT count(CASE WHEN settled_at >= $2 AND failed_at IS NULL THEN 1 END) AS sent, \
         count(CASE WHEN settled_at >= $2 AND failed_at IS NULL AND delivered_at IS NOT NULL THEN 1 END) AS delivered, \
         count(CASE WHEN failed_at >= $2 THEN 1 END) AS failed, \
         count(CASE WHEN settled_at IS NULL AND trouble IS NOT NULL THEN 1 END) AS waiting \
         FROM outbox WHERE channel = $1",
    )
    .bind(channel.name())
    .bind(since.0)
    .one(connection, |row| {
        Ok(DeliveryCounts {
            sent: number(row, "sent")?,
            delivered: number(row, "delivered")?,
            failed: number(row, "failed")?,
            waiting: number(row, "waiting")?,
        })
    })
    .await?;
    Ok(counted.unwrap_or_default())
}

pub(super) async fn add_sandbox(
    connection: &mut DbConnection,
    message: &SandboxMessage,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO sandbox_messages (channel, address, subject, body, sent_at) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(&message.channel)
    .bind(&message.address)
    .bind(&message.subject)
    .bind(&message.body)
    .bind(message.sent_at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn sandbox(
    connection: &mut DbConnection,
    address: Option<&str>,
    after: i64,
) -> StoreResult<Vec<SandboxMessage>> {
    sqlx::query(
        "SELECT id, channel, address, subject, body, sent_at FROM sandbox_messages \
         WHERE id > $1 AND ($2 IS NULL OR address = $2) AND channel <> $3 ORDER BY id",
    )
    .bind(after)
    .bind(address)
    .bind(SandboxMessage::SIGNAL)
    .all(connection, sandbox_message)
    .await
}

pub(super) async fn sandbox_signals(
    connection: &mut DbConnection,
    account_id: Option<&str>,
    after: i64,
) -> StoreResult<Vec<SandboxMessage>> {
    sqlx::query(
        "SELECT id, channel, address, subject, body, sent_at FROM sandbox_messages \
         WHERE id > $1 AND ($2 IS NULL OR address = $2) AND channel = $3 ORDER BY id",
    )
    .bind(after)
    .bind(account_id)
    .bind(SandboxMessage::SIGNAL)
    .all(connection, sandbox_message)
    .await
}

fn sandbox_message(row: &DbRow) -> StoreResult<SandboxMessage> {
    Ok(SandboxMessage {
        id: row.try_get("id").map_err(failed)?,
        channel: row.try_get("channel").map_err(failed)?,
        address: row.try_get("address").map_err(failed)?,
        subject: row.try_get("subject").map_err(failed)?,
        body: row.try_get("body").map_err(failed)?,
        sent_at: UnixSeconds(row.try_get("sent_at").map_err(failed)?),
    })
}

pub(super) async fn clear(connection: &mut DbConnection) -> StoreResult<()> {
    // The audit stays: its rows are never deleted, not even here.
    for statement in [
        "INSERT INTO evidence_ends (case_id, file_id) SELECT case_id, '' FROM evidence_keys",
        "DELETE FROM evidence_files",
        "DELETE FROM evidence_keys",
        "DELETE FROM sandbox_messages",
        "DELETE FROM calls",
        "DELETE FROM receipts",
        "DELETE FROM guides",
        "DELETE FROM case_facts",
        "DELETE FROM case_notes",
        "DELETE FROM agent_sessions",
        "DELETE FROM case_visits",
        "DELETE FROM case_messages",
        "DELETE FROM cases",
        "DELETE FROM outbox",
        "DELETE FROM failures",
        "DELETE FROM buckets",
        "DELETE FROM requests",
        "DELETE FROM followers",
        "DELETE FROM links",
        "DELETE FROM flows",
        "DELETE FROM attempts",
        "DELETE FROM postal_tasks",
        "DELETE FROM familiar_networks",
        "DELETE FROM recovery_contacts",
        "DELETE FROM passkeys",
        "DELETE FROM backup_codes",
        "DELETE FROM authenticators",
        "DELETE FROM account_events",
        "DELETE FROM connections",
        "DELETE FROM remembered_devices",
        "DELETE FROM sessions",
        "DELETE FROM account_addresses",
        "DELETE FROM account_names",
        "DELETE FROM accounts",
    ] {
        sqlx::query(statement).run(connection).await?;
    }
    Ok(())
}
