use std::collections::BTreeSet;

use regain_contract::support::Day;
use regain_contract::{Reference, Situation, UnixSeconds};
use regain_journey::AgentId;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{AssertSqlSafe, Row};

use super::dialect::json_text;
use super::rows::flag;
use super::{DbConnection, DbRow, Run as _, failed, unreadable, visits};
use crate::store::{
    Author, CaseAnswer, CaseMessage, CaseVisit, NewCase, Standing, StoreError, StoreResult,
    StoredCase,
};

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT reference, flow_id, account_id, situation, account, contact, what_happened, \
         contacted_by_someone, content_hash, subject, opened_at, reply_by, code_hash, standing, \
         due_at, changed_at FROM cases {rest}"
    ))
}

pub(super) async fn add(connection: &mut DbConnection, case: &StoredCase) -> StoreResult<bool> {
    let opened = &case.opened;
    let added = sqlx::query(
        "INSERT INTO cases (reference, flow_id, account_id, situation, account, contact, \
         what_happened, contacted_by_someone, content_hash, subject, opened_at, reply_by, \
         code_hash, standing, is_open, due_at, changed_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) \
         ON CONFLICT (reference) DO NOTHING",
    )
    .bind(opened.reference.as_str())
    .bind(&opened.flow_id)
    .bind(&opened.account_id)
    .bind(opened.situation.map_or("", Situation::slug))
    .bind(&opened.account)
    .bind(&opened.contact)
    .bind(&opened.what_happened)
    .bind(i64::from(opened.contacted_by_someone))
    .bind(opened.content_hash.as_slice())
    .bind(opened.subject.as_slice())
    .bind(opened.opened_at.0)
    .bind(opened.reply_by.0)
    .bind(case.code_hash.as_ref().map(<[u8; 32]>::as_slice))
    .bind(to_json(&case.standing)?)
    .bind(i64::from(case.standing.is_open()))
    .bind(case.due_at.map(|at| at.0))
    .bind(case.changed_at.0)
    .run(&mut *connection)
    .await?;
    visits::changed(connection, Day::of(opened.opened_at)).await?;
    Ok(added == 1)
}

pub(super) async fn set(connection: &mut DbConnection, case: &StoredCase) -> StoreResult<()> {
    sqlx::query(
        "UPDATE cases SET code_hash = $1, standing = $2, is_open = $3, due_at = $4, changed_at = $5 \
         WHERE reference = $6",
    )
    .bind(case.code_hash.as_ref().map(<[u8; 32]>::as_slice))
    .bind(to_json(&case.standing)?)
    .bind(i64::from(case.standing.is_open()))
    .bind(case.due_at.map(|at| at.0))
    .bind(case.changed_at.0)
    .bind(case.opened.reference.as_str())
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn set_contact(
    connection: &mut DbConnection,
    case: &StoredCase,
) -> StoreResult<()> {
    sqlx::query("UPDATE cases SET contact = $1, subject = $2 WHERE reference = $3")
        .bind(&case.opened.contact)
        .bind(case.opened.subject.as_slice())
        .bind(case.opened.reference.as_str())
        .run(connection)
        .await?;
    Ok(())
}

/// Those that wait and were opened before one. Cases of the same second are in the order of their
/// references.
const WAITING_BEFORE: &str =
    "SELECT COUNT(*) FROM cases WHERE waits_for_service = 1 AND (opened_at, reference) < ($1, $2)";

pub(super) async fn waiting_before(
    connection: &mut DbConnection,
    case: &StoredCase,
) -> StoreResult<u32> {
    let waiting: i64 = sqlx::query_scalar(WAITING_BEFORE)
        .bind(case.opened.opened_at.0)
        .bind(case.opened.reference.as_str())
        .fetch_one(connection)
        .await
        .map_err(failed)?;
    Ok(u32::try_from(waiting).unwrap_or(u32::MAX))
}

/// How long those waited that were answered last.
const FIRST_ANSWERS: &str = "SELECT answered_at - opened_at FROM cases WHERE answered_at IS NOT NULL \
     ORDER BY answered_at DESC LIMIT $1";

pub(super) async fn first_answers(
    connection: &mut DbConnection,
    limit: u32,
) -> StoreResult<Vec<i64>> {
    sqlx::query_scalar(FIRST_ANSWERS)
        .bind(i64::from(limit))
        .fetch_all(connection)
        .await
        .map_err(failed)
}

/// What holds for a case in which nothing has happened since `$1`. An account that was typed is
/// never empty, so each is wiped once.
const OLD: &str = "changed_at < $1 AND account <> ''";

pub(super) async fn wipe(
    connection: &mut DbConnection,
    closed_before: UnixSeconds,
) -> StoreResult<u32> {
    let closed = json_text("standing", "case.state.closed");
    let over = format!("{OLD} AND {closed} IS NOT NULL");
    for table in ["case_messages", "case_visits", "case_notes", "case_facts"] {
        let sql = format!(
            "DELETE FROM {table} WHERE reference IN (SELECT reference FROM cases WHERE {over})"
        );
        sqlx::query(AssertSqlSafe(sql))
            .bind(closed_before.0)
            .run(connection)
            .await?;
    }
    let sql = format!(
        "UPDATE cases SET account = '', contact = '', what_happened = '', \
         content_hash = $2, subject = $2, code_hash = NULL WHERE {over}"
    );
    let wiped = sqlx::query(AssertSqlSafe(sql))
        .bind(closed_before.0)
        .bind([0_u8; 32].as_slice())
        .run(connection)
        .await?;
    Ok(u32::try_from(wiped).unwrap_or(u32::MAX))
}

pub(super) async fn with_content(
    connection: &mut DbConnection,
    content_hash: &[u8; 32],
    since: UnixSeconds,
) -> StoreResult<Option<StoredCase>> {
    sqlx::query(select(
        "WHERE content_hash = $1 AND opened_at >= $2 ORDER BY opened_at DESC LIMIT 1",
    ))
    .bind(content_hash.as_slice())
    .bind(since.0)
    .one(connection, read)
    .await
}

/// The open case of what was typed.
const OPEN_OF: &str = "WHERE subject = $1 AND is_open = 1 ORDER BY opened_at LIMIT 1";
/// The open cases of an account.
const OPEN_OF_ACCOUNT: &str = "WHERE account_id = $1 AND is_open = 1 ORDER BY opened_at";

pub(super) async fn open_of(
    connection: &mut DbConnection,
    subject: &[u8; 32],
) -> StoreResult<Option<StoredCase>> {
    sqlx::query(select(OPEN_OF))
        .bind(subject.as_slice())
        .one(connection, read)
        .await
}

pub(super) async fn open_of_account(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<StoredCase>> {
    sqlx::query(select(OPEN_OF_ACCOUNT))
        .bind(account_id)
        .all(connection, read)
        .await
}

pub(super) async fn of_account(
    connection: &mut DbConnection,
    account_id: &str,
    limit: u32,
) -> StoreResult<Vec<StoredCase>> {
    sqlx::query(select(
        "WHERE account_id = $1 ORDER BY opened_at DESC, reference LIMIT $2",
    ))
    .bind(account_id)
    .bind(i64::from(limit))
    .all(connection, read)
    .await
}

pub(super) async fn taken_back_about(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<BTreeSet<AgentId>> {
    let rows = sqlx::query("SELECT standing FROM cases WHERE account_id = $1")
        .bind(account_id)
        .fetch_all(connection)
        .await
        .map_err(failed)?;
    let mut agents = BTreeSet::new();
    for row in rows {
        let standing: Standing = from_json(row.try_get("standing").map_err(failed)?)?;
        agents.extend(standing.taken_back);
    }
    Ok(agents)
}

pub(super) async fn by_reference(
    connection: &mut DbConnection,
    wanted: &Reference,
) -> StoreResult<Option<StoredCase>> {
    sqlx::query(select("WHERE reference = $1"))
        .bind(wanted.as_str())
        .one(connection, read)
        .await
}

pub(super) async fn all(connection: &mut DbConnection) -> StoreResult<Vec<StoredCase>> {
    sqlx::query(select("ORDER BY opened_at, reference"))
        .all(connection, read)
        .await
}

pub(super) async fn open(
    connection: &mut DbConnection,
    limit: u32,
) -> StoreResult<Vec<StoredCase>> {
    sqlx::query(select(
        "WHERE is_open = 1 ORDER BY opened_at, reference LIMIT $1",
    ))
    .bind(i64::from(limit))
    .all(connection, read)
    .await
}

/// Those of which the time is over, unless they wait for the service.
const DUE: &str =
    "WHERE due_at <= $1 AND waits_for_service = 0 ORDER BY due_at, reference LIMIT 100";

pub(super) async fn due(
    connection: &mut DbConnection,
    now: UnixSeconds,
) -> StoreResult<Vec<StoredCase>> {
    sqlx::query(select(DUE))
        .bind(now.0)
        .all(connection, read)
        .await
}

fn read(row: &DbRow) -> StoreResult<StoredCase> {
    let situation: String = row.try_get("situation").map_err(failed)?;
    let code_hash: Option<Vec<u8>> = row.try_get("code_hash").map_err(failed)?;
    let due_at: Option<i64> = row.try_get("due_at").map_err(failed)?;
    Ok(StoredCase {
        opened: NewCase {
            reference: reference(row)?,
            flow_id: row.try_get("flow_id").map_err(failed)?,
            account_id: row.try_get("account_id").map_err(failed)?,
            situation: Situation::from_slug(&situation),
            account: row.try_get("account").map_err(failed)?,
            contact: row.try_get("contact").map_err(failed)?,
            what_happened: row.try_get("what_happened").map_err(failed)?,
            contacted_by_someone: flag(row, "contacted_by_someone")?,
            content_hash: hash(row.try_get("content_hash").map_err(failed)?)?,
            subject: hash(row.try_get("subject").map_err(failed)?)?,
            opened_at: UnixSeconds(row.try_get("opened_at").map_err(failed)?),
            reply_by: UnixSeconds(row.try_get("reply_by").map_err(failed)?),
        },
        standing: from_json(row.try_get("standing").map_err(failed)?)?,
        code_hash: code_hash.map(hash).transpose()?,
        due_at: due_at.map(UnixSeconds),
        changed_at: UnixSeconds(row.try_get("changed_at").map_err(failed)?),
    })
}

pub(super) fn reference(row: &DbRow) -> StoreResult<Reference> {
    let text: String = row.try_get("reference").map_err(failed)?;
    Reference::parse(&text).ok_or_else(|| unreadable("a case has no right reference"))
}

pub(super) fn hash(bytes: Vec<u8>) -> StoreResult<[u8; 32]> {
    bytes
        .try_into()
        .map_err(|_| unreadable("a row has a hash of another length"))
}

pub(super) fn to_json<T: Serialize>(value: &T) -> StoreResult<String> {
    serde_json::to_string(value).map_err(|error| StoreError(Box::new(error)))
}

pub(super) fn from_json<T: DeserializeOwned>(text: String) -> StoreResult<T> {
    serde_json::from_str(&text).map_err(|error| StoreError(Box::new(error)))
}

pub(super) async fn add_message(
    connection: &mut DbConnection,
    reference: &Reference,
    message: &CaseMessage,
) -> StoreResult<()> {
    sqlx::query("INSERT INTO case_messages (reference, at, author, said) VALUES ($1, $2, $3, $4)")
        .bind(reference.as_str())
        .bind(message.at.0)
        .bind(to_json(&message.author)?)
        .bind(to_json(&message.said)?)
        .run(&mut *connection)
        .await?;
    if let Author::Agent(_) = message.author {
        note_answer(connection, reference).await?;
    }
    // What a message asks for, such as photographs, counts on the day on which the case was opened.
    let opened_at = sqlx::query("SELECT opened_at FROM cases WHERE reference = $1")
        .bind(reference.as_str())
        .one(&mut *connection, |row| {
            row.try_get("opened_at").map_err(failed)
        })
        .await?;
    match opened_at {
        Some(opened_at) => visits::changed(connection, Day::of(UnixSeconds(opened_at))).await,
        None => Ok(()),
    }
}

/// Keeps when a case was first answered. A version beside us that does not know the column may have
/// written the first answer.
async fn note_answer(connection: &mut DbConnection, reference: &Reference) -> StoreResult<()> {
    let sql = format!(
        "UPDATE cases SET answered_at = (\
             SELECT MIN(at) FROM case_messages WHERE reference = $1 AND {} IS NOT NULL) \
         WHERE reference = $1 AND answered_at IS NULL",
        json_text("author", "agent")
    );
    sqlx::query(AssertSqlSafe(sql))
        .bind(reference.as_str())
        .run(connection)
        .await?;
    Ok(())
}

/// The cases that were opened on a day, and when each was first answered.
pub(super) async fn answers(
    connection: &mut DbConnection,
    day: Day,
) -> StoreResult<Vec<CaseAnswer>> {
    sqlx::query(
        "SELECT situation, standing, opened_at, answered_at FROM cases \
         WHERE is_open IN (0, 1) AND opened_at >= $1 AND opened_at < $2 ORDER BY reference",
    )
    .bind(day.begins().0)
    .bind(day.plus(1).begins().0)
    .all(connection, |row| {
        let situation: &str = row.try_get("situation").map_err(failed)?;
        let standing: Standing = from_json(row.try_get("standing").map_err(failed)?)?;
        let answered_at: Option<i64> = row.try_get("answered_at").map_err(failed)?;
        Ok(CaseAnswer {
            situation: Situation::from_slug(situation),
            asks_photographs: standing.asks_photographs,
            opened_at: UnixSeconds(row.try_get("opened_at").map_err(failed)?),
            answered_at: answered_at.map(UnixSeconds),
        })
    })
    .await
}

pub(super) async fn messages(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Vec<CaseMessage>> {
    sqlx::query("SELECT id, at, author, said FROM case_messages WHERE reference = $1 ORDER BY id")
        .bind(reference.as_str())
        .all(connection, |row| {
            Ok(CaseMessage {
                id: row.try_get("id").map_err(failed)?,
                at: UnixSeconds(row.try_get("at").map_err(failed)?),
                author: from_json(row.try_get("author").map_err(failed)?)?,
                said: from_json(row.try_get("said").map_err(failed)?)?,
            })
        })
        .await
}

pub(super) async fn add_visit(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
    visit: &CaseVisit,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO case_visits (token_hash, reference, since, used_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(token_hash.as_slice())
    .bind(visit.reference.as_str())
    .bind(visit.since.0)
    .bind(visit.used_at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn visit(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<Option<CaseVisit>> {
    let row =
        sqlx::query("SELECT reference, since, used_at FROM case_visits WHERE token_hash = $1")
            .bind(token_hash.as_slice())
            .fetch_optional(connection)
            .await
            .map_err(failed)?;
    row.map(|row| {
        Ok(CaseVisit {
            reference: reference(&row)?,
            since: UnixSeconds(row.try_get("since").map_err(failed)?),
            used_at: UnixSeconds(row.try_get("used_at").map_err(failed)?),
        })
    })
    .transpose()
}

pub(super) async fn use_visit(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("UPDATE case_visits SET used_at = $1 WHERE token_hash = $2")
        .bind(at.0)
        .bind(token_hash.as_slice())
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn end_visit(
    connection: &mut DbConnection,
    token_hash: &[u8; 32],
) -> StoreResult<()> {
    sqlx::query("DELETE FROM case_visits WHERE token_hash = $1")
        .bind(token_hash.as_slice())
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn end_visits(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM case_visits WHERE reference = $1")
        .bind(reference.as_str())
        .run(connection)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, Connection as _, Row as _};

    use super::*;

    #[tokio::test]
    async fn cases_are_found_without_reading_all_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("regain.sqlite3");
        let store = crate::store::SqliteStore::open(&file).await.unwrap();
        let address = format!("sqlite://{}", file.display());
        let mut connection = sqlx::SqliteConnection::connect(&address).await.unwrap();
        let reference = "SELECT reference FROM cases";
        for (query, index) in [
            (format!("{reference} {OPEN_OF}"), "cases_by_subject"),
            (format!("{reference} {OPEN_OF_ACCOUNT}"), "cases_of_account"),
            (format!("{reference} {DUE}"), "cases_due"),
            (format!("{reference} WHERE {OLD}"), "cases_to_wipe"),
            (WAITING_BEFORE.to_owned(), "cases_waiting"),
            (FIRST_ANSWERS.to_owned(), "cases_by_answer"),
        ] {
            let sql = format!("EXPLAIN QUERY PLAN {query}");
            let steps = sqlx::query(AssertSqlSafe(sql))
                .fetch_all(&mut connection)
                .await
                .unwrap();
            let steps: Vec<String> = steps.iter().map(|step| step.get("detail")).collect();
            assert!(steps.iter().any(|step| step.contains(index)), "{steps:?}");
        }
        drop(store);
    }
}
