//! How long figures take of many recoveries (`docs/insights.md`).
//!
//! ```sh
//! cargo run --release --package regain-api --example insights_speed -- sqlite 1000000
//! cargo run --release --package regain-api --example insights_speed -- postgres 10000000
//! ```

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on ends, and says what it measured"
)]

use std::sync::Arc;
use std::time::Instant;

use regain_api::clock::ManualClock;
use regain_api::insights::{ALL, figures, make_figures, read_days, slice};
use regain_api::keys::Keys;
use regain_api::random::SystemRandom;
use regain_api::store::{PostgresStore, SqliteStore, Store};
use regain_api::{Service, Settings};
use regain_contract::UnixSeconds;
use regain_contract::support::Day;

const NOW: UnixSeconds = UnixSeconds(1_800_000_000);
const DAYS: i64 = 90;
const EVENTS_OF_ONE: i64 = 20;

/// Recoveries in every situation, language, device and outcome, each with
/// twenty events. What is random in life is arithmetic here, so that a run is
/// like the one before.
fn fill(visits: i64) -> [String; 3] {
    let today = Day::of(NOW).0;
    let numbers = format!(
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {visits})"
    );
    let steps = "CASE k / 2 WHEN 0 THEN 'identify' WHEN 1 THEN 'choose_proof' WHEN 2 THEN 'enter_code' \
         WHEN 3 THEN 'tasks' WHEN 4 THEN 'set_password' WHEN 5 THEN 'review' WHEN 6 THEN 'check_changes' \
         WHEN 7 THEN 'done' WHEN 8 THEN 'enter_code' ELSE 'identify' END";
    [
        format!(
            "INSERT INTO visits (id, started_at, day, situation, language, device, build, variants, \
             step, step_since, furthest, numbered, failed, moved, outcome, ended_at, runs_out_at, \
             escalated_as, code_seconds, service_seconds, person_seconds) {numbers} \
             SELECT 'v' || i, ({today} - i % {DAYS}) * 86400 + i % 80000, {today} - i % {DAYS}, \
             CASE i % 5 WHEN 0 THEN 'hacked' WHEN 1 THEN 'locked' WHEN 2 THEN 'lost-contact' \
             ELSE 'forgot-password' END, \
             CASE i % 11 WHEN 0 THEN 'uk' WHEN 1 THEN 'de' WHEN 2 THEN 'ar' WHEN 3 THEN 'ja' \
             WHEN 4 THEN 'pt-BR' ELSE 'en' END, \
             CASE i % 3 WHEN 0 THEN 'desktop' ELSE 'phone' END, '0123456789abcdef', '', \
             CASE i % 4 WHEN 0 THEN 'enter_code' ELSE 'done' END, 0, 'done', 15, 1, 0, \
             CASE i % 4 WHEN 0 THEN 'left' ELSE 'recovered' END, \
             ({today} - i % {DAYS}) * 86400 + i % 80000 + 60 + i % 3000, 4000000000, NULL, \
             i % 400, 0, 60 + i % 2600 FROM n"
        ),
        format!(
            "INSERT INTO step_events (visit, told_by, number, at, step, kind, proof, reason, seconds) \
             {numbers}, m (k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM m WHERE k + 1 < {EVENTS_OF_ONE}) \
             SELECT 'v' || i, CASE WHEN k < 15 THEN 'api' ELSE 'app' END, k, 0, {steps}, \
             CASE WHEN k >= 16 THEN 'shown' WHEN k = 15 THEN 'left' WHEN k = 14 THEN 'started' \
             WHEN k = 5 AND i % 3 = 0 THEN 'failed' WHEN k % 2 = 0 THEN 'started' ELSE 'done' END, \
             CASE WHEN k = 5 AND i % 3 = 0 THEN 'email_code' END, \
             CASE WHEN k = 5 AND i % 3 = 0 THEN 'code_incorrect' END, i % 700 FROM n CROSS JOIN m"
        ),
        "INSERT INTO figure_days (day, changes, made_of, made_at) \
         SELECT DISTINCT day, 1, 0, 0 FROM visits"
            .to_owned(),
    ]
}

async fn measure(store: Arc<dyn Store>, events: i64) {
    let service = Service::new(
        store,
        Arc::new(ManualClock::at(NOW)),
        Arc::new(SystemRandom),
        Arc::new(Keys::new([7; 32])),
        Settings::default(),
    );
    let began = Instant::now();
    make_figures(&service).await.unwrap();
    println!(
        "figures of {DAYS} days with {events} events were made in {:.1?}",
        began.elapsed()
    );
    let today = Day::of(service.clock.now());
    for slice in [ALL.to_owned(), slice("language", "uk")] {
        let began = Instant::now();
        let store = service.store.as_ref();
        let days = read_days(store, &slice, today.plus(-89), today)
            .await
            .unwrap();
        let now = figures(&days);
        let days = read_days(store, &slice, today.plus(-59), today.plus(-30))
            .await
            .unwrap();
        let before = figures(&days);
        let bytes = serde_json::to_string(&[&now, &before]).unwrap().len();
        println!(
            "`{slice}`: 90 days beside 30 others, {} recoveries, {bytes} bytes: {:.1?}",
            now.started,
            began.elapsed()
        );
    }
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [database, events] = &arguments[..] else {
        println!("insights_speed (sqlite | postgres) EVENTS");
        return;
    };
    let events: i64 = events.parse().unwrap();
    let statements = fill(events / EVENTS_OF_ONE);
    let began = Instant::now();
    if database == "postgres" {
        let made = regain_postgres::database().await.unwrap();
        let store = PostgresStore::open(made.options.clone(), 3).await.unwrap();
        let mut connection: sqlx::PgConnection =
            sqlx::ConnectOptions::connect(&made.options).await.unwrap();
        for statement in statements {
            let statement = sqlx::query(sqlx::AssertSqlSafe(statement));
            statement.execute(&mut connection).await.unwrap();
        }
        sqlx::query("ANALYZE")
            .execute(&mut connection)
            .await
            .unwrap();
        println!("filled in {:.1?}", began.elapsed());
        measure(Arc::new(store), events).await;
    } else {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("speed.sqlite3");
        let store = SqliteStore::open(&file).await.unwrap();
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
        let mut connection: sqlx::SqliteConnection =
            sqlx::ConnectOptions::connect(&options).await.unwrap();
        for statement in statements {
            let statement = sqlx::query(sqlx::AssertSqlSafe(statement));
            statement.execute(&mut connection).await.unwrap();
        }
        println!("filled in {:.1?}", began.elapsed());
        measure(Arc::new(store), events).await;
    }
}
