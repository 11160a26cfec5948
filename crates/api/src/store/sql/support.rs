use regain_contract::support::FailureReceipt;
use regain_contract::{Reference, Situation, UnixSeconds};
use regain_journey::AgentId;
use sqlx::{AssertSqlSafe, Row};

use super::cases::{from_json, hash, reference, to_json};
use super::rows::{moment, moment_if_any, number, text};
use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{AgentSession, CaseLine, CaseNote, FlowFacts, StoreResult, StoredGuide};

fn agent(row: &DbRow, column: &str) -> StoreResult<AgentId> {
    number(row, column).map(AgentId)
}

fn select_session(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT id, token_hash, agent, network, since, used_at, ended_at FROM agent_sessions {rest}"
    ))
}

fn session(row: &DbRow) -> StoreResult<AgentSession> {
    Ok(AgentSession {
        id: text(row, "id")?,
        token_hash: hash(row.try_get("token_hash").map_err(failed)?)?,
        agent: agent(row, "agent")?,
        network: text(row, "network")?,
        since: moment(row, "since")?,
        used_at: moment(row, "used_at")?,
        ended_at: moment_if_any(row, "ended_at")?,
    })
}

pub(super) async fn add_session(
    connection: &mut DbConnection,
    session: &AgentSession,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO agent_sessions (id, token_hash, agent, network, since, used_at, ended_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&session.id)
    .bind(session.token_hash.as_slice())
    .bind(i64::from(session.agent.0))
    .bind(&session.network)
    .bind(session.since.0)
    .bind(session.used_at.0)
    .bind(session.ended_at.map(|at| at.0))
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn session_by_token(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<Option<AgentSession>> {
    sqlx::query(select_session("WHERE token_hash = $1"))
        .bind(token_hash.as_slice())
        .one(connection, session)
        .await
}

pub(super) async fn session_by_id(
    connection: &mut DbConnection,
    id: &str,
) -> StoreResult<Option<AgentSession>> {
    sqlx::query(select_session("WHERE id = $1"))
        .bind(id)
        .one(connection, session)
        .await
}

pub(super) async fn set_session(
    connection: &mut DbConnection,
    session: &AgentSession,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE agent_sessions SET token_hash = $1, used_at = $2, ended_at = $3 WHERE id = $4",
    )
    .bind(session.token_hash.as_slice())
    .bind(session.used_at.0)
    .bind(session.ended_at.map(|at| at.0))
    .bind(&session.id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn has_signed_in_from(
    connection: &mut DbConnection,
    agent: AgentId,
    network: &str,
    since: UnixSeconds,
) -> StoreResult<bool> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM agent_sessions \
         WHERE agent = $1 AND network = $2 AND since >= $3)",
    )
    .bind(i64::from(agent.0))
    .bind(network)
    .bind(since.0)
    .fetch_one(connection)
    .await
    .map_err(failed)
}

/// `false`: a code of this step or of a later one was taken before.
pub(super) async fn take_step(
    connection: &mut DbConnection,
    agent: AgentId,
    step: i64,
) -> StoreResult<bool> {
    let taken = sqlx::query(
        "INSERT INTO agent_steps (agent, last_step) VALUES ($1, $2) \
         ON CONFLICT (agent) DO UPDATE SET last_step = excluded.last_step \
         WHERE agent_steps.last_step < excluded.last_step",
    )
    .bind(i64::from(agent.0))
    .bind(step)
    .run(connection)
    .await?;
    Ok(taken == 1)
}

pub(super) async fn lines(
    connection: &mut DbConnection,
    is_open: bool,
    limit: u32,
) -> StoreResult<Vec<CaseLine>> {
    // Open ones in the order they came; of the others the newest first.
    let statement = if is_open {
        "SELECT reference, situation, standing, opened_at, changed_at, due_at FROM cases \
         WHERE is_open = 1 ORDER BY opened_at, reference LIMIT $1"
    } else {
        "SELECT reference, situation, standing, opened_at, changed_at, due_at FROM cases \
         WHERE is_open = 0 ORDER BY changed_at DESC, reference LIMIT $1"
    };
    sqlx::query(statement)
        .bind(i64::from(limit))
        .all(connection, |row| {
            Ok(CaseLine {
                reference: reference(row)?,
                situation: Situation::from_slug(&text(row, "situation")?),
                standing: from_json(text(row, "standing")?)?,
                opened_at: moment(row, "opened_at")?,
                changed_at: moment(row, "changed_at")?,
                due_at: moment_if_any(row, "due_at")?,
            })
        })
        .await
}

pub(super) async fn add_note(
    connection: &mut DbConnection,
    reference: &Reference,
    note: &CaseNote,
) -> StoreResult<()> {
    sqlx::query("INSERT INTO case_notes (reference, at, agent, text) VALUES ($1, $2, $3, $4)")
        .bind(reference.as_str())
        .bind(note.at.0)
        .bind(i64::from(note.by.0))
        .bind(&note.text)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn notes(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Vec<CaseNote>> {
    sqlx::query("SELECT at, agent, text FROM case_notes WHERE reference = $1 ORDER BY id")
        .bind(reference.as_str())
        .all(connection, |row| {
            Ok(CaseNote {
                at: moment(row, "at")?,
                by: agent(row, "agent")?,
                text: text(row, "text")?,
            })
        })
        .await
}

pub(super) async fn add_facts(
    connection: &mut DbConnection,
    reference: &Reference,
    facts: &FlowFacts,
) -> StoreResult<()> {
    sqlx::query("INSERT INTO case_facts (reference, facts) VALUES ($1, $2)")
        .bind(reference.as_str())
        .bind(to_json(facts)?)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn facts(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Option<FlowFacts>> {
    let facts: Option<String> =
        sqlx::query_scalar("SELECT facts FROM case_facts WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(connection)
            .await
            .map_err(failed)?;
    facts.map(from_json).transpose()
}

/// `false`: the code is taken, draw another.
pub(super) async fn add_receipt(
    connection: &mut DbConnection,
    code: &Reference,
    receipt: &FailureReceipt,
) -> StoreResult<bool> {
    let added = sqlx::query(
        "INSERT INTO receipts (code, at, step, problem) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (code) DO NOTHING",
    )
    .bind(code.as_str())
    .bind(receipt.at.0)
    .bind(&receipt.step)
    .bind(&receipt.problem)
    .run(connection)
    .await?;
    Ok(added == 1)
}

pub(super) async fn receipt(
    connection: &mut DbConnection,
    code: &Reference,
) -> StoreResult<Option<FailureReceipt>> {
    sqlx::query("SELECT at, step, problem FROM receipts WHERE code = $1")
        .bind(code.as_str())
        .fetch_optional(connection)
        .await
        .map_err(failed)?
        .map(|row| {
            Ok(FailureReceipt {
                at: moment(&row, "at")?,
                step: text(&row, "step")?,
                problem: text(&row, "problem")?,
            })
        })
        .transpose()
}

fn select_guide(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT id, token_hash, situation, step, language, reason, made_by, made_at, expires_at, \
         seen_at, used_at, refused_at, revoked_at, flow_id FROM guides {rest}"
    ))
}

fn guide(row: &DbRow) -> StoreResult<StoredGuide> {
    Ok(StoredGuide {
        id: text(row, "id")?,
        token_hash: hash(row.try_get("token_hash").map_err(failed)?)?,
        situation: Situation::from_slug(&text(row, "situation")?)
            .ok_or_else(|| unreadable("a link of the service is for an unknown situation"))?,
        step: from_json(text(row, "step")?)?,
        language: text(row, "language")?,
        reason: text(row, "reason")?,
        made_by: agent(row, "made_by")?,
        made_at: moment(row, "made_at")?,
        expires_at: moment(row, "expires_at")?,
        seen_at: moment_if_any(row, "seen_at")?,
        used_at: moment_if_any(row, "used_at")?,
        refused_at: moment_if_any(row, "refused_at")?,
        revoked_at: moment_if_any(row, "revoked_at")?,
        flow_id: row.try_get("flow_id").map_err(failed)?,
    })
}

pub(super) async fn add_guide(
    connection: &mut DbConnection,
    guide: &StoredGuide,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO guides (id, token_hash, situation, step, language, reason, made_by, made_at, \
         expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&guide.id)
    .bind(guide.token_hash.as_slice())
    .bind(guide.situation.slug())
    .bind(to_json(&guide.step)?)
    .bind(&guide.language)
    .bind(&guide.reason)
    .bind(i64::from(guide.made_by.0))
    .bind(guide.made_at.0)
    .bind(guide.expires_at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn set_guide(
    connection: &mut DbConnection,
    guide: &StoredGuide,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE guides SET token_hash = $1, seen_at = $2, used_at = $3, refused_at = $4, \
         revoked_at = $5, flow_id = $6 WHERE id = $7",
    )
    .bind(guide.token_hash.as_slice())
    .bind(guide.seen_at.map(|at| at.0))
    .bind(guide.used_at.map(|at| at.0))
    .bind(guide.refused_at.map(|at| at.0))
    .bind(guide.revoked_at.map(|at| at.0))
    .bind(&guide.flow_id)
    .bind(&guide.id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn guide_by_token(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<Option<StoredGuide>> {
    sqlx::query(select_guide("WHERE token_hash = $1"))
        .bind(token_hash.as_slice())
        .one(connection, guide)
        .await
}

pub(super) async fn guide_by_id(
    connection: &mut DbConnection,
    id: &str,
) -> StoreResult<Option<StoredGuide>> {
    sqlx::query(select_guide("WHERE id = $1"))
        .bind(id)
        .one(connection, guide)
        .await
}

pub(super) async fn guides(
    connection: &mut DbConnection,
    limit: u32,
) -> StoreResult<Vec<StoredGuide>> {
    sqlx::query(select_guide("ORDER BY made_at DESC, rowid DESC LIMIT $1"))
        .bind(i64::from(limit))
        .all(connection, guide)
        .await
}
