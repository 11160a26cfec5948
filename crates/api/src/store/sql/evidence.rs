use std::str::FromStr;

use regain_contract::{Reference, UnixSeconds};
use regain_evidence::{CaseId, FileId, WrappedKey};
use sqlx::{AssertSqlSafe, Row};

use super::rows::{moment, moment_if_any, number, text};
use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::evidence::REASONS;
use crate::store::{EvidenceEnd, EvidenceFile, EvidenceKey, FileState, StoreResult};

fn select_key(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT reference, case_id, wrapped_key, used_at FROM evidence_keys {rest}"
    ))
}

fn select_file(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT file_id, reference, length, state, reason, began_at, expires_at, due_at, tries \
         FROM evidence_files {rest}"
    ))
}

pub(super) async fn key(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Option<EvidenceKey>> {
    sqlx::query(select_key("WHERE reference = $1"))
        .bind(reference.as_str())
        .one(connection, read_key)
        .await
}

pub(super) async fn key_of(
    connection: &mut DbConnection,
    case: CaseId,
) -> StoreResult<Option<EvidenceKey>> {
    sqlx::query(select_key("WHERE case_id = $1"))
        .bind(case.to_string())
        .one(connection, read_key)
        .await
}

pub(super) async fn keys(connection: &mut DbConnection) -> StoreResult<Vec<EvidenceKey>> {
    sqlx::query(select_key("ORDER BY used_at"))
        .all(connection, read_key)
        .await
}

pub(super) async fn set_key(connection: &mut DbConnection, key: &EvidenceKey) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO evidence_keys (reference, case_id, wrapped_key, used_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (reference) DO UPDATE SET used_at = excluded.used_at",
    )
    .bind(key.reference.as_str())
    .bind(key.case.to_string())
    .bind(key.wrapped.as_bytes())
    .bind(key.used_at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn add_file(
    connection: &mut DbConnection,
    file: &EvidenceFile,
) -> StoreResult<()> {
    let (state, reason) = written(file.state)?;
    sqlx::query(
        "INSERT INTO evidence_files \
         (file_id, reference, length, state, reason, began_at, expires_at, due_at, tries) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(file.id.to_string())
    .bind(file.reference.as_str())
    .bind(i64::try_from(file.length).map_err(|_| unreadable("a file is too long"))?)
    .bind(state)
    .bind(reason)
    .bind(file.began_at.0)
    .bind(file.expires_at.0)
    .bind(file.due_at.map(|at| at.0))
    .bind(i64::from(file.tries))
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn file(
    connection: &mut DbConnection,
    id: FileId,
) -> StoreResult<Option<EvidenceFile>> {
    sqlx::query(select_file("WHERE file_id = $1"))
        .bind(id.to_string())
        .one(connection, read_file)
        .await
}

pub(super) async fn files(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<Vec<EvidenceFile>> {
    sqlx::query(select_file("WHERE reference = $1 ORDER BY began_at, rowid"))
        .bind(reference.as_str())
        .all(connection, read_file)
        .await
}

pub(super) async fn files_due(
    connection: &mut DbConnection,
    now: UnixSeconds,
    limit: u32,
) -> StoreResult<Vec<EvidenceFile>> {
    sqlx::query(select_file(
        "WHERE due_at <= $1 ORDER BY due_at, rowid LIMIT $2",
    ))
    .bind(now.0)
    .bind(i64::from(limit))
    .all(connection, read_file)
    .await
}

pub(super) async fn set_file(
    connection: &mut DbConnection,
    file: &EvidenceFile,
) -> StoreResult<bool> {
    let (state, reason) = written(file.state)?;
    let changed = sqlx::query(
        "UPDATE evidence_files SET state = $1, reason = $2, due_at = $3, tries = $4 WHERE file_id = $5",
    )
    .bind(state)
    .bind(reason)
    .bind(file.due_at.map(|at| at.0))
    .bind(i64::from(file.tries))
    .bind(file.id.to_string())
    .run(connection)
    .await?;
    Ok(changed == 1)
}

pub(super) async fn remove_file(connection: &mut DbConnection, id: FileId) -> StoreResult<bool> {
    sqlx::query(
        "INSERT INTO evidence_ends (case_id, file_id) \
         SELECT case_id, file_id FROM evidence_files JOIN evidence_keys USING (reference) \
         WHERE file_id = $1 ON CONFLICT DO NOTHING",
    )
    .bind(id.to_string())
    .run(connection)
    .await?;
    let removed = sqlx::query("DELETE FROM evidence_files WHERE file_id = $1")
        .bind(id.to_string())
        .run(connection)
        .await?;
    Ok(removed == 1)
}

pub(super) async fn remove(
    connection: &mut DbConnection,
    reference: &Reference,
) -> StoreResult<bool> {
    for statement in [
        "INSERT INTO evidence_ends (case_id, file_id) \
         SELECT case_id, '' FROM evidence_keys WHERE reference = $1 ON CONFLICT DO NOTHING",
        "DELETE FROM evidence_files WHERE reference = $1",
    ] {
        sqlx::query(statement)
            .bind(reference.as_str())
            .run(connection)
            .await?;
    }
    let removed = sqlx::query("DELETE FROM evidence_keys WHERE reference = $1")
        .bind(reference.as_str())
        .run(connection)
        .await?;
    Ok(removed == 1)
}

pub(super) async fn ends(
    connection: &mut DbConnection,
    limit: u32,
) -> StoreResult<Vec<EvidenceEnd>> {
    sqlx::query("SELECT case_id, file_id FROM evidence_ends ORDER BY rowid LIMIT $1")
        .bind(i64::from(limit))
        .all(connection, |row| {
            let file = text(row, "file_id")?;
            let file = (!file.is_empty()).then(|| id(&file)).transpose()?;
            Ok(EvidenceEnd {
                case: id(&text(row, "case_id")?)?,
                file,
            })
        })
        .await
}

pub(super) async fn settle_end(
    connection: &mut DbConnection,
    end: &EvidenceEnd,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM evidence_ends WHERE case_id = $1 AND file_id = $2")
        .bind(end.case.to_string())
        .bind(end.file.map(|file| file.to_string()).unwrap_or_default())
        .run(connection)
        .await?;
    Ok(())
}

fn read_key(row: &DbRow) -> StoreResult<EvidenceKey> {
    let wrapped: Vec<u8> = row.try_get("wrapped_key").map_err(failed)?;
    Ok(EvidenceKey {
        reference: reference(row)?,
        case: id(&text(row, "case_id")?)?,
        wrapped: WrappedKey::from_bytes(wrapped),
        used_at: moment(row, "used_at")?,
    })
}

fn read_file(row: &DbRow) -> StoreResult<EvidenceFile> {
    let length: i64 = row.try_get("length").map_err(failed)?;
    let reason: Option<String> = row.try_get("reason").map_err(failed)?;
    Ok(EvidenceFile {
        id: id(&text(row, "file_id")?)?,
        reference: reference(row)?,
        length: u64::try_from(length).map_err(|_| unreadable("a file has no length"))?,
        state: state(&text(row, "state")?, reason.as_deref())
            .ok_or_else(|| unreadable("a file is in an unknown state"))?,
        began_at: moment(row, "began_at")?,
        expires_at: moment(row, "expires_at")?,
        due_at: moment_if_any(row, "due_at")?,
        tries: number(row, "tries")?,
    })
}

fn written(state: FileState) -> StoreResult<(&'static str, Option<&'static str>)> {
    Ok(match state {
        FileState::Receiving => ("receiving", None),
        FileState::Received => ("received", None),
        FileState::Unscanned => ("unscanned", None),
        FileState::Scanned => ("scanned", None),
        FileState::Infected => ("infected", None),
        FileState::Refused(refused) => {
            let reason = REASONS.iter().find(|(one, _)| *one == refused);
            let (_, name) = reason.ok_or_else(|| unreadable("a refusal has no name"))?;
            ("refused", Some(*name))
        }
    })
}

fn state(state: &str, reason: Option<&str>) -> Option<FileState> {
    match (state, reason) {
        ("receiving", None) => Some(FileState::Receiving),
        ("received", None) => Some(FileState::Received),
        ("unscanned", None) => Some(FileState::Unscanned),
        ("scanned", None) => Some(FileState::Scanned),
        ("infected", None) => Some(FileState::Infected),
        ("refused", Some(reason)) => {
            let (refused, _) = REASONS.iter().find(|(_, name)| *name == reason)?;
            Some(FileState::Refused(*refused))
        }
        _ => None,
    }
}

fn id<T: FromStr>(text: &str) -> StoreResult<T> {
    text.parse()
        .map_err(|_| unreadable("an id of a photograph is none"))
}

fn reference(row: &DbRow) -> StoreResult<Reference> {
    Reference::parse(&text(row, "reference")?)
        .ok_or_else(|| unreadable("a photograph has no right reference"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_read_as_it_was_written() {
        let refused = REASONS.map(|(refused, _)| FileState::Refused(refused));
        for one in [
            FileState::Receiving,
            FileState::Received,
            FileState::Unscanned,
            FileState::Scanned,
            FileState::Infected,
        ]
        .into_iter()
        .chain(refused)
        {
            let (name, reason) = written(one).unwrap();
            assert_eq!(state(name, reason), Some(one));
        }
    }
}
