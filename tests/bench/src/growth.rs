//! How steps and bytes grow: with accounts, with sessions a person and with open cases, on either
//! database.

use std::time::{Duration, Instant};

use regain_api::{
    keys::Keys,
    random::SystemRandom,
    support::{NewScript, Scope, new_script},
};
use regain_contract::paths;
use serde::{Deserialize, Serialize};

use crate::{
    database::{Database, Kind, Sizes, total},
    fault::{Fault, Outcome},
    load::{Plan, Run, run},
    numbers::{Summary, number},
    server::{Api, KEY, Programs, Setup},
    visitor::Course,
};

/// What was measured with so many of something.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Point {
    /// Which database.
    pub(crate) database: Kind,
    /// How many there were.
    pub(crate) count: u64,
    /// One request under way at a time.
    pub(crate) run: Run,
    /// The bytes of every table and its indexes, before the run.
    pub(crate) sizes: Sizes,
    /// How long it took to write those that are more than before, in seconds.
    pub(crate) filled_in: f64,
    /// With cases: how long the queue of the console takes, in milliseconds.
    #[serde(default)]
    pub(crate) queue: Option<Summary>,
    /// With cases: how long it takes to count those before one, in milliseconds.
    #[serde(default)]
    pub(crate) waiting: Option<Summary>,
}

/// What a recovery leaves behind, in bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// Which database.
    pub(crate) database: Kind,
    /// How many recoveries came to their end between the two weighings.
    pub(crate) recoveries: u64,
    /// What each table has grown by, a recovery.
    pub(crate) tables: Vec<(String, f64)>,
    /// What was written to the log of the server, a recovery.
    pub(crate) written: Option<f64>,
}

/// Everything that was measured.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Figures {
    /// By accounts.
    pub(crate) accounts: Vec<Point>,
    /// By sessions of each person who comes.
    pub(crate) sessions: Vec<Point>,
    /// By open cases.
    pub(crate) cases: Vec<Point>,
    /// What a recovery costs.
    pub(crate) costs: Vec<Cost>,
}

/// What is measured.
struct Sizing {
    accounts: &'static [u64],
    sessions: &'static [u64],
    cases: &'static [u64],
    seconds: f64,
}

const WHOLE: Sizing = Sizing {
    accounts: &[10_000, 100_000, 1_000_000, 10_000_000],
    sessions: &[1, 10, 100, 1000],
    cases: &[1, 1000, 100_000],
    seconds: 12.0,
};

const QUICK: Sizing = Sizing {
    accounts: &[1000, 10_000],
    sessions: &[1, 10],
    cases: &[1, 100],
    seconds: 2.0,
};

/// How many people have so many sessions: enough for a run, in which each comes once.
const PEOPLE: u64 = 500;

/// How often the queue is asked for.
const LOOKS: usize = 25;

/// What is left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// All numbers are small.
    pub(crate) quick: bool,
    /// For how many seconds each run is timed, where that is said.
    pub(crate) seconds: Option<f64>,
    /// Databases with more accounts than this.
    pub(crate) most_accounts: u64,
    /// What grows with sessions and cases.
    pub(crate) accounts_only: bool,
}

/// Measures everything.
///
/// # Errors
/// Something cannot be started or asked.
pub(crate) async fn measure(programs: &Programs, limits: &Limits) -> Outcome<Figures> {
    let mut sizing = if limits.quick { QUICK } else { WHOLE };
    sizing.seconds = limits.seconds.unwrap_or(sizing.seconds);
    let most = limits.most_accounts;
    let mut figures = Figures::default();
    for kind in Kind::ALL {
        if !limits.accounts_only {
            sessions(programs, kind, &sizing, &mut figures).await?;
            cases(programs, kind, &sizing, &mut figures).await?;
        }
        accounts(programs, kind, &sizing, most, &mut figures).await?;
    }
    Ok(figures)
}

async fn accounts(
    programs: &Programs,
    kind: Kind,
    sizing: &Sizing,
    most: u64,
    figures: &mut Figures,
) -> Outcome {
    let database = Database::make(kind).await?;
    let mut there = 0;
    for count in sizing.accounts.iter().filter(|count| **count <= most) {
        let began = Instant::now();
        database.add_accounts(there, *count).await?;
        database.settle().await?;
        there = *count;
        let filled_in = began.elapsed().as_secs_f64();
        let sizes = database.sizes().await?;
        let written = database.written().await?;
        let (run, _) = walk(programs, &database, Course::Whole, (0, *count), sizing).await?;
        println!("  {}, {count} accounts: {}", kind.name(), run.line());
        if figures.costs.iter().all(|cost| cost.database != kind) {
            let after = database.sizes().await?;
            let more = database.written().await?.zip(written);
            figures.costs.push(cost(kind, &sizes, &after, &run, more));
        }
        figures.accounts.push(Point {
            database: kind,
            count: *count,
            run,
            sizes,
            filled_in,
            queue: None,
            waiting: None,
        });
    }
    Ok(())
}

fn cost(kind: Kind, before: &Sizes, after: &Sizes, run: &Run, written: Option<(u64, u64)>) -> Cost {
    let recoveries = run.ended + run.refusals();
    let each = |bytes: u64| number(bytes) / number(recoveries.max(1));
    let mut tables: Vec<(String, f64)> = after
        .iter()
        .filter_map(|(table, bytes)| {
            let was = before.get(table).copied().unwrap_or_default();
            let more = bytes.all().saturating_sub(was.all());
            (more > 0).then(|| (table.clone(), each(more)))
        })
        .collect();
    tables.sort_by(|one, other| other.1.total_cmp(&one.1));
    Cost {
        database: kind,
        recoveries,
        tables,
        written: written.map(|(after, before)| each(after.saturating_sub(before))),
    }
}

async fn sessions(
    programs: &Programs,
    kind: Kind,
    sizing: &Sizing,
    figures: &mut Figures,
) -> Outcome {
    let database = Database::make(kind).await?;
    let groups = number_of(sizing.sessions) * PEOPLE;
    database.add_accounts(0, groups).await?;
    for (place, each) in (0..).zip(sizing.sessions) {
        let owners = (place * PEOPLE, (place + 1) * PEOPLE);
        let began = Instant::now();
        database.add_sessions(owners.0, owners.1, *each).await?;
        database.settle().await?;
        let filled_in = began.elapsed().as_secs_f64();
        let sizes = database.sizes().await?;
        let (run, _) = walk(programs, &database, Course::Whole, owners, sizing).await?;
        println!(
            "  {}, {each} sessions a person: {}",
            kind.name(),
            run.line()
        );
        figures.sessions.push(Point {
            database: kind,
            count: *each,
            run,
            sizes,
            filled_in,
            queue: None,
            waiting: None,
        });
    }
    Ok(())
}

async fn cases(programs: &Programs, kind: Kind, sizing: &Sizing, figures: &mut Figures) -> Outcome {
    let database = Database::make(kind).await?;
    database.add_accounts(0, 10_000).await?;
    // The one that others are like is opened as people open them.
    let first = Sizing {
        seconds: 1.0,
        ..*sizing
    };
    walk(programs, &database, Course::Case, (0, 10_000), &first).await?;
    let mut there = 1;
    for count in sizing.cases {
        let began = Instant::now();
        database.add_cases(there, *count).await?;
        database.settle().await?;
        there = *count;
        let filled_in = began.elapsed().as_secs_f64();
        let sizes = database.sizes().await?;
        let (run, queue) = walk(programs, &database, Course::Case, (0, 10_000), sizing).await?;
        let waiting = Summary::of(&database.look_at_queue(LOOKS).await?);
        println!("  {}, {count} open cases: {}", kind.name(), run.line());
        figures.cases.push(Point {
            database: kind,
            count: *count,
            run,
            sizes,
            filled_in,
            queue,
            waiting,
        });
    }
    Ok(())
}

fn number_of(list: &[u64]) -> u64 {
    u64::try_from(list.len()).unwrap_or_default()
}

async fn walk(
    programs: &Programs,
    database: &Database,
    course: Course,
    owners: (u64, u64),
    sizing: &Sizing,
) -> Outcome<(Run, Option<Summary>)> {
    let script = NewScript {
        number: 100,
        name: "bench",
        scopes: &[Scope::ReadCases],
    };
    let made = new_script(&Keys::new(KEY), &SystemRandom, &script);
    let made = made.map_err(|_| Fault::new("there is no randomness"))?;
    let setup = Setup {
        instances: 1,
        database: database.address(),
        agents: Some(format!(
            "{{\"agents\": [], \"tokens\": [{}]}}",
            made.entry.expose_secret()
        )),
        ..Setup::default()
    };
    let api = Api::start(programs, &setup).await?;
    let plan = Plan {
        course,
        at_once: 1,
        seconds: sizing.seconds,
        owners,
    };
    let run = run(&api, plan).await?;
    let queue = match course {
        Course::Case => Some(queue(&api, made.secret.expose_secret()).await?),
        Course::Whole | Course::WithoutPassword => None,
    };
    api.stop().await?;
    Ok((run, queue.flatten()))
}

/// How long the queue of the console takes.
async fn queue(api: &Api, token: &str) -> Outcome<Option<Summary>> {
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(60))
        .build()?;
    let address = api.addresses.first().map_or("", String::as_str);
    let mut took = Vec::new();
    for _ in 0..LOOKS {
        let began = Instant::now();
        let answer = client
            .get(format!("{address}{}", paths::SUPPORT_CASES))
            .bearer_auth(token)
            .send()
            .await?;
        let status = answer.status();
        answer.bytes().await?;
        if !status.is_success() {
            return Err(Fault::new(format!("the queue is answered with {status}")));
        }
        took.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(Summary::of(&took))
}

/// How many bytes there are for each account.
pub(crate) fn bytes_an_account(point: &Point) -> f64 {
    let tables = ["accounts", "account_names", "account_addresses"];
    let all: u64 = tables
        .iter()
        .filter_map(|table| point.sizes.get(*table))
        .map(|bytes| bytes.all())
        .sum();
    number(all) / number(point.count.max(1))
}

/// All bytes there were.
pub(crate) fn all_bytes(point: &Point) -> f64 {
    number(total(&point.sizes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::Bytes;

    fn sizes(accounts: u64, flows: u64) -> Sizes {
        let bytes = |table, indexes| Bytes { table, indexes };
        Sizes::from([
            ("accounts".to_owned(), bytes(accounts, 100)),
            ("flows".to_owned(), bytes(flows, 0)),
        ])
    }

    #[test]
    fn a_recovery_costs_what_tables_have_grown_by() {
        let run = Run {
            ended: 9,
            refused: [("lost".to_owned(), 1)].into(),
            ..Run::default()
        };
        let cost = cost(
            Kind::Sqlite,
            &sizes(500, 0),
            &sizes(500, 4000),
            &run,
            Some((9000, 1000)),
        );
        assert_eq!(cost.recoveries, 10);
        assert_eq!(cost.tables, [("flows".to_owned(), 400.0)]);
        assert_eq!(cost.written, Some(800.0));
    }

    #[test]
    fn bytes_are_told_for_each_account() {
        let point = Point {
            database: Kind::Sqlite,
            count: 10,
            run: Run::default(),
            sizes: sizes(900, 77),
            filled_in: 0.0,
            queue: None,
            waiting: None,
        };
        assert!((bytes_an_account(&point) - 100.0).abs() < 1e-9);
        assert!((all_bytes(&point) - 1077.0).abs() < 1e-9);
    }
}
