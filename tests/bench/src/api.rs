//! The API under load: on either database, with one instance and with several, with and without
//! the hashing of passwords.

use std::{
    fs::File,
    io::Write as _,
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};

use crate::{
    budget::{STEP_IN_THE_API, Verdict},
    database::{Database, Kind},
    fault::Outcome,
    load::{Plan, Run, run},
    numbers::Summary,
    server::{Api, Programs, Setup},
    visitor::Course,
};

/// A run, and on what.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Measured {
    /// Which database.
    pub(crate) database: Kind,
    /// How many instances of the API.
    pub(crate) instances: usize,
    /// Whether the API had one core alone.
    pub(crate) one_core: bool,
    /// Whether the database was in memory.
    pub(crate) in_memory: bool,
    /// Whether people came to a new password, which is hashed.
    pub(crate) hashes: bool,
    /// What was measured.
    pub(crate) run: Run,
}

/// Everything that was measured.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Figures {
    /// How long the disk takes to keep a page of 4 KiB, in milliseconds.
    pub(crate) disk: Option<Summary>,
    /// The runs.
    pub(crate) runs: Vec<Measured>,
}

impl Figures {
    /// The budget, measured on the disk with one request under way at a time.
    pub(crate) fn verdicts(&self) -> Vec<Verdict> {
        let run = self.runs.iter().find(|one| {
            one.database == Kind::Sqlite && one.one_core && !one.in_memory && one.run.at_once == 1
        });
        let summary = run.and_then(|one| one.run.without_hashing);
        let verdict = summary.map(|summary| {
            let name = "a step of the API on SQLite and one core, without hashing, p99";
            Verdict::new(name, summary.p99, STEP_IN_THE_API, "ms")
        });
        verdict.into_iter().collect()
    }
}

/// How many accounts there are.
const ACCOUNTS: u64 = 20_000;

/// How many times the disk is asked.
const PAGES: usize = 200;

/// Measures everything.
///
/// # Errors
/// Something cannot be started or asked.
pub(crate) async fn measure(
    programs: &Programs,
    quick: bool,
    seconds: Option<f64>,
) -> Outcome<Figures> {
    let mut figures = Figures {
        disk: disk()?,
        runs: Vec::new(),
    };
    let size = Size {
        quick,
        seconds: seconds.unwrap_or(if quick { 2.0 } else { 12.0 }),
    };
    sqlite(programs, size, &mut figures).await?;
    postgres(programs, size, &mut figures).await?;
    Ok(figures)
}

/// How much is measured.
#[derive(Clone, Copy, Debug)]
struct Size {
    quick: bool,
    seconds: f64,
}

fn accounts(quick: bool) -> u64 {
    if quick { 2000 } else { ACCOUNTS }
}

/// Both courses, by how many requests are under way at once.
const COURSES: [(bool, Course); 2] = [(true, Course::Whole), (false, Course::WithoutPassword)];

async fn sqlite(programs: &Programs, size: Size, figures: &mut Figures) -> Outcome {
    let on_disk = Database::make(Kind::Sqlite).await?;
    on_disk.add_accounts(0, accounts(size.quick)).await?;
    let one_core = Shape {
        one_core: true,
        ..Shape::default()
    };
    some_runs(programs, &on_disk, one_core, &[1], size, figures).await?;
    let usual = Shape::default();
    let at_once: &[usize] = if size.quick { &[4] } else { &[1, 4, 16, 64] };
    some_runs(programs, &on_disk, usual, at_once, size, figures).await?;
    drop(on_disk);
    if let Some(in_memory) = Database::in_memory().await? {
        in_memory.add_accounts(0, accounts(size.quick)).await?;
        let shape = Shape {
            in_memory: true,
            ..one_core
        };
        some_runs(programs, &in_memory, shape, &[1], size, figures).await?;
    }
    Ok(())
}

async fn postgres(programs: &Programs, size: Size, figures: &mut Figures) -> Outcome {
    let database = Database::make(Kind::Postgres).await?;
    database.add_accounts(0, accounts(size.quick)).await?;
    database.settle().await?;
    let instances: &[usize] = if size.quick { &[1, 2] } else { &[1, 2, 3] };
    let at_once: &[usize] = if size.quick { &[1, 4] } else { &[1, 16] };
    for instances in instances {
        let shape = Shape {
            instances: *instances,
            ..Shape::default()
        };
        some_runs(programs, &database, shape, at_once, size, figures).await?;
    }
    Ok(())
}

#[derive(Clone, Copy, Debug)]
struct Shape {
    instances: usize,
    one_core: bool,
    in_memory: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Self {
            instances: 1,
            one_core: false,
            in_memory: false,
        }
    }
}

async fn some_runs(
    programs: &Programs,
    database: &Database,
    shape: Shape,
    at_once: &[usize],
    size: Size,
    figures: &mut Figures,
) -> Outcome {
    for (hashes, course) in COURSES {
        for at_once in at_once {
            let setup = Setup {
                instances: shape.instances,
                one_core: shape.one_core,
                database: database.address(),
                ..Setup::default()
            };
            let api = Api::start(programs, &setup).await?;
            let plan = Plan {
                course,
                at_once: *at_once,
                seconds: size.seconds,
                owners: (0, accounts(size.quick)),
            };
            let run = run(&api, plan).await?;
            api.stop().await?;
            println!("  {}", told(database.kind, shape, hashes, &run));
            figures.runs.push(Measured {
                database: database.kind,
                instances: shape.instances,
                one_core: shape.one_core,
                in_memory: shape.in_memory,
                hashes,
                run,
            });
        }
    }
    Ok(())
}

fn told(kind: Kind, shape: Shape, hashes: bool, run: &Run) -> String {
    let name = kind.name();
    let core = if shape.one_core { ", one core" } else { "" };
    let memory = if shape.in_memory { ", in memory" } else { "" };
    let hashes = if hashes { "with" } else { "without" };
    format!(
        "{name}, {} instances{core}{memory}, {hashes} hashing, {}",
        shape.instances,
        run.line()
    )
}

/// How long it takes until a page is on the disk.
fn disk() -> Outcome<Option<Summary>> {
    let folder = tempfile::tempdir()?;
    let mut file = File::create(folder.path().join("page"))?;
    let mut took = Vec::new();
    for _ in 0..PAGES {
        let began = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        took.push(milliseconds(began.elapsed()));
    }
    Ok(Summary::of(&took))
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(one_core: bool, in_memory: bool, p99: f64) -> Measured {
        let summary = Summary {
            count: 9,
            p99,
            ..Summary::default()
        };
        Measured {
            database: Kind::Sqlite,
            instances: 1,
            one_core,
            in_memory,
            hashes: true,
            run: Run {
                at_once: 1,
                without_hashing: Some(summary),
                ..Run::default()
            },
        }
    }

    #[test]
    fn the_budget_is_that_of_one_core_and_the_disk() {
        let figures = Figures {
            disk: None,
            runs: vec![
                measured(false, false, 9.0),
                measured(true, true, 0.5),
                measured(true, false, 1.5),
            ],
        };
        let verdicts = figures.verdicts();
        assert_eq!(verdicts.len(), 1);
        assert!((verdicts[0].is - 1.5).abs() < 1e-9 && verdicts[0].holds());
    }
}
