use regain_contract::UnixSeconds;
use sqlx::Row;

use super::rows::number;
use super::{DbConnection, DbRow, Run as _, failed};
use crate::store::{ClaimedMessage, SandboxMessage, StoreResult};

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

pub(super) async fn claim(
    connection: &mut DbConnection,
    now: UnixSeconds,
    lease: i64,
) -> StoreResult<Option<ClaimedMessage>> {
    let row = sqlx::query(
        "UPDATE outbox SET leased_until = $1 + $2, attempts = attempts + 1 WHERE id = (\
             SELECT id FROM outbox WHERE settled_at IS NULL AND due_at <= $1 \
             AND (leased_until IS NULL OR leased_until <= $1 OR leased_until > $1 + $2) \
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

pub(super) async fn settle(
    connection: &mut DbConnection,
    id: i64,
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("UPDATE outbox SET settled_at = $1, payload = NULL WHERE id = $2")
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
) -> StoreResult<()> {
    sqlx::query("UPDATE outbox SET due_at = $1, leased_until = NULL WHERE id = $2")
        .bind(due_at.0)
        .bind(id)
        .run(connection)
        .await?;
    Ok(())
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
