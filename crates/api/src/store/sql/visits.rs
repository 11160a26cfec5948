//! How recoveries go.

use std::collections::BTreeMap;

use regain_contract::support::{Day, EscalationReason, Outcome};
use regain_contract::{
    DeviceClass, FailureReason, ProofKind, Situation, StepEventKind, StepName, UnixSeconds,
};
use sqlx::{AssertSqlSafe, QueryBuilder, Row};

use super::{Db, DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{DueDay, NetworkName, RecordedEvent, StoreResult, Told, Visit};

const COLUMNS: &str = "id, started_at, situation, language, device, build, variants, step, \
    step_since, furthest, numbered, failed, moved, outcome, ended_at, runs_out_at, escalated_as, \
    code_seconds, service_seconds, person_seconds";

/// How many rows one statement adds at the most.
const AT_ONCE: usize = 200;

pub(super) async fn by_id(connection: &mut DbConnection, id: &str) -> StoreResult<Option<Visit>> {
    let sql = format!("SELECT {COLUMNS} FROM visits WHERE id = $1");
    sqlx::query(AssertSqlSafe(sql))
        .bind(id)
        .one(connection, read)
        .await
}

pub(super) async fn of_day(connection: &mut DbConnection, day: Day) -> StoreResult<Vec<Visit>> {
    let sql = format!("SELECT {COLUMNS} FROM visits WHERE day = $1 ORDER BY id");
    sqlx::query(AssertSqlSafe(sql))
        .bind(i64::from(day.0))
        .all(connection, read)
        .await
}

pub(super) async fn run_out(
    connection: &mut DbConnection,
    now: UnixSeconds,
    limit: u32,
) -> StoreResult<Vec<Visit>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM visits WHERE outcome = 'open' AND runs_out_at < $1 \
         ORDER BY runs_out_at LIMIT $2"
    );
    sqlx::query(AssertSqlSafe(sql))
        .bind(now.0)
        .bind(i64::from(limit))
        .all(connection, read)
        .await
}

/// Writes a recovery as it is now, with what has happened in it since.
pub(super) async fn put(
    connection: &mut DbConnection,
    visit: &Visit,
    events: &[RecordedEvent],
) -> StoreResult<()> {
    let sql = format!(
        "INSERT INTO visits ({COLUMNS}, day) VALUES \
         ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, \
          $20, $21) \
         ON CONFLICT (id) DO UPDATE SET situation = excluded.situation, \
         language = excluded.language, device = excluded.device, build = excluded.build, \
         variants = excluded.variants, step = excluded.step, step_since = excluded.step_since, \
         furthest = excluded.furthest, numbered = excluded.numbered, failed = excluded.failed, \
         moved = excluded.moved, outcome = excluded.outcome, ended_at = excluded.ended_at, \
         runs_out_at = excluded.runs_out_at, escalated_as = excluded.escalated_as, \
         code_seconds = excluded.code_seconds, service_seconds = excluded.service_seconds, \
         person_seconds = excluded.person_seconds"
    );
    sqlx::query(AssertSqlSafe(sql))
        .bind(&visit.id)
        .bind(visit.started_at.0)
        .bind(visit.situation.slug())
        .bind(&visit.language)
        .bind(visit.device.name())
        .bind(&visit.build)
        .bind(&visit.variants)
        .bind(visit.step.name())
        .bind(visit.step_since.0)
        .bind(visit.furthest.name())
        .bind(i64::from(visit.numbered))
        .bind(i64::from(visit.failed))
        .bind(i64::from(visit.moved))
        .bind(visit.outcome.name())
        .bind(visit.ended_at.map(|at| at.0))
        .bind(visit.runs_out_at.0)
        .bind(visit.escalated_as.map(EscalationReason::name))
        .bind(i64::from(visit.code_seconds))
        .bind(i64::from(visit.service_seconds))
        .bind(i64::from(visit.person_seconds))
        .bind(i64::from(visit.day().0))
        .run(&mut *connection)
        .await?;
    for event in events {
        add_event(connection, &visit.id, event).await?;
    }
    changed(connection, visit.day()).await
}

async fn add_event(
    connection: &mut DbConnection,
    visit: &str,
    event: &RecordedEvent,
) -> StoreResult<()> {
    let (kind, proof, reason, seconds) = match event.told {
        Told::Started => ("started", None, None, None),
        Told::Failed { proof, reason } => ("failed", proof, Some(reason.name()), None),
        Told::Done { seconds } => ("done", None, None, Some(i64::from(seconds))),
        Told::Resumed => ("resumed", None, None, None),
        Told::Ended { outcome } => ("ended", None, Some(outcome.name()), None),
        Told::ByApp(kind) => (kind.name(), None, None, None),
    };
    let told_by = match event.told {
        Told::ByApp(_) => "app",
        Told::Started
        | Told::Failed { .. }
        | Told::Done { .. }
        | Told::Resumed
        | Told::Ended { .. } => "api",
    };
    sqlx::query(
        "INSERT INTO step_events (visit, told_by, number, at, step, kind, proof, reason, seconds) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
    )
    .bind(visit)
    .bind(told_by)
    .bind(i64::from(event.number))
    .bind(event.at.0)
    .bind(event.step.name())
    .bind(kind)
    .bind(proof.map(ProofKind::name))
    .bind(reason)
    .bind(seconds)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn events_of_day(
    connection: &mut DbConnection,
    day: Day,
) -> StoreResult<BTreeMap<String, Vec<RecordedEvent>>> {
    let rows = sqlx::query(
        "SELECT e.visit, e.number, e.at, e.step, e.kind, e.proof, e.reason, e.seconds \
         FROM visits v JOIN step_events e ON e.visit = v.id WHERE v.day = $1 \
         ORDER BY e.visit, e.told_by, e.number",
    )
    .bind(i64::from(day.0))
    .all(connection, |row| {
        let visit: String = row.try_get("visit").map_err(failed)?;
        Ok((visit, read_event(row)?))
    })
    .await?;
    let mut events: BTreeMap<String, Vec<RecordedEvent>> = BTreeMap::new();
    for (visit, event) in rows {
        events.entry(visit).or_default().push(event);
    }
    Ok(events)
}

pub(super) async fn count_network_name(
    connection: &mut DbConnection,
    day: Day,
    counted: &NetworkName,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO network_names (day, network, name, failed) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (day, network, name) DO UPDATE \
         SET failed = network_names.failed + excluded.failed",
    )
    .bind(i64::from(day.0))
    .bind(&counted.network)
    .bind(&counted.name)
    .bind(i64::from(counted.failed))
    .run(&mut *connection)
    .await?;
    changed(connection, day).await
}

pub(super) async fn network_names(
    connection: &mut DbConnection,
    day: Day,
) -> StoreResult<Vec<NetworkName>> {
    sqlx::query(
        "SELECT network, name, failed FROM network_names WHERE day = $1 ORDER BY network, name",
    )
    .bind(i64::from(day.0))
    .all(connection, |row| {
        Ok(NetworkName {
            network: row.try_get("network").map_err(failed)?,
            name: row.try_get("name").map_err(failed)?,
            failed: number(row, "failed")?,
        })
    })
    .await
}

/// Notes that something of a day is not as it was.
pub(super) async fn changed(connection: &mut DbConnection, day: Day) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO figure_days (day, changes, made_of, made_at) VALUES ($1, 1, 0, 0) \
         ON CONFLICT (day) DO UPDATE SET changes = figure_days.changes + 1",
    )
    .bind(i64::from(day.0))
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn due_days(connection: &mut DbConnection, from: Day) -> StoreResult<Vec<DueDay>> {
    let sql = "SELECT day, changes FROM figure_days WHERE changes > made_of AND day >= $1 \
               ORDER BY day";
    sqlx::query(sql)
        .bind(i64::from(from.0))
        .all(connection, |row| {
            Ok(DueDay {
                day: day(row)?,
                changes: row.try_get("changes").map_err(failed)?,
            })
        })
        .await
}

pub(super) async fn set_figures(
    connection: &mut DbConnection,
    due: DueDay,
    slices: &[(String, String)],
    now: UnixSeconds,
) -> StoreResult<bool> {
    let taken = sqlx::query(
        "UPDATE figure_days SET made_of = $2, made_at = $3 WHERE day = $1 AND made_of < $2",
    )
    .bind(i64::from(due.day.0))
    .bind(due.changes)
    .bind(now.0)
    .run(&mut *connection)
    .await?;
    if taken == 0 {
        return Ok(false);
    }
    sqlx::query("DELETE FROM daily_figures WHERE day = $1")
        .bind(i64::from(due.day.0))
        .run(&mut *connection)
        .await?;
    for some in slices.chunks(AT_ONCE) {
        let mut insert =
            QueryBuilder::<Db>::new("INSERT INTO daily_figures (day, slice, figures) ");
        insert.push_values(some, |mut row, (slice, figures)| {
            row.push_bind(i64::from(due.day.0))
                .push_bind(slice)
                .push_bind(figures);
        });
        insert
            .build()
            .execute(&mut *connection)
            .await
            .map_err(failed)?;
    }
    Ok(true)
}

pub(super) async fn figures(
    connection: &mut DbConnection,
    slice: &str,
    from: Day,
    to: Day,
) -> StoreResult<Vec<(Day, String)>> {
    sqlx::query(
        "SELECT day, figures FROM daily_figures WHERE slice = $1 AND day BETWEEN $2 AND $3 \
         ORDER BY day",
    )
    .bind(slice)
    .bind(i64::from(from.0))
    .bind(i64::from(to.0))
    .all(connection, |row| {
        Ok((day(row)?, row.try_get("figures").map_err(failed)?))
    })
    .await
}

pub(super) async fn slices(connection: &mut DbConnection) -> StoreResult<Vec<String>> {
    sqlx::query("SELECT DISTINCT slice FROM daily_figures ORDER BY slice")
        .all(connection, |row| row.try_get("slice").map_err(failed))
        .await
}

pub(super) async fn first_day(connection: &mut DbConnection) -> StoreResult<Option<Day>> {
    sqlx::query("SELECT day FROM figure_days WHERE made_of > 0 ORDER BY day LIMIT 1")
        .one(connection, day)
        .await
}

/// Deletes what is older than it is kept for.
pub(super) async fn forget(
    connection: &mut DbConnection,
    raw_before: Day,
    figures_before: Day,
) -> StoreResult<bool> {
    const ROWS: i64 = 500;
    let visits = "DELETE FROM visits WHERE id IN (SELECT id FROM visits WHERE day < $1 LIMIT $2)";
    let deleted = sqlx::query(visits)
        .bind(i64::from(raw_before.0))
        .bind(ROWS)
        .run(&mut *connection)
        .await?;
    if deleted == ROWS.unsigned_abs() {
        return Ok(true);
    }
    sqlx::query("DELETE FROM network_names WHERE day < $1")
        .bind(i64::from(raw_before.0))
        .run(&mut *connection)
        .await?;
    for table in ["daily_figures", "figure_days"] {
        sqlx::query(AssertSqlSafe(format!("DELETE FROM {table} WHERE day < $1")))
            .bind(i64::from(figures_before.0))
            .run(&mut *connection)
            .await?;
    }
    Ok(false)
}

fn day(row: &DbRow) -> StoreResult<Day> {
    let number: i64 = row.try_get("day").map_err(failed)?;
    i32::try_from(number)
        .map(Day)
        .map_err(|_| unreadable("a day is out of range"))
}

fn number(row: &DbRow, column: &str) -> StoreResult<u32> {
    let number: i64 = row.try_get(column).map_err(failed)?;
    u32::try_from(number).map_err(|_| unreadable("a count is out of range"))
}

fn moment(row: &DbRow, column: &str) -> StoreResult<UnixSeconds> {
    row.try_get(column).map(UnixSeconds).map_err(failed)
}

/// Reads the name of one of a closed list.
fn named<T>(row: &DbRow, column: &str, read: impl Fn(&str) -> Option<T>) -> StoreResult<T> {
    let name: &str = row.try_get(column).map_err(failed)?;
    read(name).ok_or_else(|| unreadable("a recovery has an unknown name"))
}

fn named_or_none<T>(
    row: &DbRow,
    column: &str,
    read: impl Fn(&str) -> Option<T>,
) -> StoreResult<Option<T>> {
    let name: Option<&str> = row.try_get(column).map_err(failed)?;
    name.map(|name| read(name).ok_or_else(|| unreadable("a recovery has an unknown name")))
        .transpose()
}

fn read(row: &DbRow) -> StoreResult<Visit> {
    let ended_at: Option<i64> = row.try_get("ended_at").map_err(failed)?;
    Ok(Visit {
        id: row.try_get("id").map_err(failed)?,
        started_at: moment(row, "started_at")?,
        situation: named(row, "situation", Situation::from_slug)?,
        language: row.try_get("language").map_err(failed)?,
        device: named(row, "device", DeviceClass::from_name)?,
        build: row.try_get("build").map_err(failed)?,
        variants: row.try_get("variants").map_err(failed)?,
        step: named(row, "step", StepName::from_name)?,
        step_since: moment(row, "step_since")?,
        furthest: named(row, "furthest", StepName::from_name)?,
        numbered: number(row, "numbered")?,
        failed: number(row, "failed")?,
        moved: number(row, "moved")?,
        outcome: named(row, "outcome", Outcome::from_name)?,
        ended_at: ended_at.map(UnixSeconds),
        runs_out_at: moment(row, "runs_out_at")?,
        escalated_as: named_or_none(row, "escalated_as", EscalationReason::from_name)?,
        code_seconds: number(row, "code_seconds")?,
        service_seconds: number(row, "service_seconds")?,
        person_seconds: number(row, "person_seconds")?,
    })
}

fn read_event(row: &DbRow) -> StoreResult<RecordedEvent> {
    let kind: &str = row.try_get("kind").map_err(failed)?;
    let proof = |name: &str| ProofKind::ALL.into_iter().find(|one| one.name() == name);
    let told = match kind {
        "started" => Told::Started,
        "failed" => Told::Failed {
            proof: named_or_none(row, "proof", proof)?,
            reason: named(row, "reason", FailureReason::from_name)?,
        },
        "done" => Told::Done {
            seconds: number(row, "seconds")?,
        },
        "resumed" => Told::Resumed,
        "ended" => Told::Ended {
            outcome: named(row, "reason", Outcome::from_name)?,
        },
        by_app => Told::ByApp(
            StepEventKind::from_name(by_app)
                .ok_or_else(|| unreadable("an event has an unknown name"))?,
        ),
    };
    Ok(RecordedEvent {
        number: number(row, "number")?,
        at: moment(row, "at")?,
        step: named(row, "step", StepName::from_name)?,
        told,
    })
}
