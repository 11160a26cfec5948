//! Fills a sandbox with a month of recoveries: `regain-month --database FILE` (docs/sandbox.md).

#![expect(clippy::print_stdout, reason = "it is a command")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use regain_api::clock::{Clock as _, SystemClock};
use regain_api::config::SecretKey;
use regain_api::keys::Keys;
use regain_api::store::SqliteStore;
use regain_contract::UnixSeconds;
use regain_contract::support::Day;
use regain_month::month::{DayDone, walk};
use regain_month::plan::{Plan, Planted};
use regain_month::world::World;
use regain_month::{Fault, Outcome};

/// A month of recoveries, walked through the API.
#[derive(clap::Parser)]
struct Options {
    /// How many people come.
    #[arg(long, default_value_t = 10_000)]
    recoveries: u32,
    /// The same number makes the same people.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// The database that is made: a file that is not there yet. The secret key
    /// and the experiment are put beside it.
    #[arg(long, default_value = "month.sqlite3")]
    database: PathBuf,
    /// The day at whose noon (UTC) it ends, such as 2031-01-31: the same one makes the same dates. It ends now without it.
    #[arg(long, value_parser = day)]
    until: Option<Day>,
    /// What is not planted: some of drop-off, winner and wave.
    #[arg(long, value_delimiter = ',')]
    without: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match make(&Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            println!("{fault}");
            ExitCode::FAILURE
        }
    }
}

async fn make(options: &Options) -> Outcome {
    let file = &options.database;
    if file.exists() {
        let why = "is there already; a month begins with an empty database";
        return Err(Fault::new(format!("{} {why}", file.display())));
    }
    let ends_at = options.until.map_or_else(|| SystemClock.now(), noon);
    let mut plan = Plan::until(ends_at, options.recoveries, options.seed);
    for name in &options.without {
        let planted = Planted::from_name(name);
        let planted = planted.ok_or_else(|| Fault::new(format!("nothing is called `{name}`")))?;
        plan.planted.remove(&planted);
    }
    let key = SecretKey::read_or_make(&file.with_extension("key"));
    let key = key.map_err(|error| Fault::new(error.to_string()))?;
    let keys = Keys::new(*key.expose_secret());
    // Each action waits for the disk where the database is on one.
    let folder = quick_folder()?;
    let made = folder.path().join("month.sqlite3");
    let mut before = (0, 0);
    let world = walk(&plan, &made, keys, |day| {
        tell(day, before);
        before = (day.started, day.requests);
    })
    .await?;
    let copied = SqliteStore::back_up(&made, file).await;
    copied.map_err(|error| Fault::new(format!("{} cannot be made: {error}", file.display())))?;
    let experiments = file.with_extension("experiments.toml");
    let written = std::fs::write(&experiments, plan.experiments());
    written.map_err(|error| Fault::new(format!("{}: {error}", experiments.display())))?;
    summary(&world, &plan);
    println!(
        "\nLook at it:\n  regain-api --sandbox --database {} --experiments {}\n\
         and sign in at /support/ as Lena (docs/support.md says how)",
        file.display(),
        experiments.display()
    );
    Ok(())
}

fn day(text: &str) -> Result<Day, &'static str> {
    Day::parse(text).ok_or("a day is written as 2031-01-31")
}

fn noon(day: Day) -> UnixSeconds {
    day.begins().plus(12 * 3600)
}

fn quick_folder() -> Outcome<tempfile::TempDir> {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    made.map_err(|error| Fault::new(format!("a folder: {error}")))
}

fn tell(day: DayDone, (started, requests): (usize, u64)) {
    let (recoveries, requests) = (day.started - started, day.requests - requests);
    println!(
        "{}  {recoveries:5} recoveries  {requests:6} requests",
        day.day
    );
}

fn summary(world: &World, plan: &Plan) {
    let diary = &world.diary;
    let count = |which: fn(&regain_month::diary::Entry) -> bool| {
        diary.entries.iter().filter(|entry| which(entry)).count()
    };
    let mut situations: BTreeMap<&str, u32> = BTreeMap::new();
    for entry in &diary.entries {
        *situations.entry(entry.situation.slug()).or_default() += 1;
    }
    println!(
        "\n{} recoveries, {} requests, {} messages",
        diary.entries.len(),
        diary.requests,
        world.messages
    );
    println!("  what happened: {situations:?}");
    println!("  cases opened: {}", count(|entry| entry.has_case));
    println!("  said that they leave: {}", count(|entry| entry.has_left));
    println!(
        "  answered the question: {}",
        count(|entry| entry.score.is_some())
    );
    println!("  went round in circles: {}", count(|entry| entry.is_stuck));
    println!("  deeds of staff: {:?}", diary.deeds);
    println!("  refused: {:?}", diary.problems);
    let planted: Vec<&str> = plan.planted.iter().map(|one| one.name()).collect();
    println!("  planted: {}", planted.join(", "));
    let bad_days = plan.third_tuesday();
    println!(
        "  bad build: {bad_days} and the day after; wave: {}",
        plan.day_of_wave()
    );
}
