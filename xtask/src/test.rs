//! Everything that can be proved about the repository, in order of speed.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    bundle::{self, Flavour},
    check, examples, fuzz, journeys,
    process::{Outcome, watched},
    repo, schemathesis,
    setup::{self, Engine, Need, Tools},
    size,
};

/// Tests that passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Count {
    passed: u64,
    failed: u64,
    /// Why nothing was done.
    passed_over: Option<&'static str>,
}

impl Count {
    pub(crate) const fn of(passed: u64, failed: u64) -> Self {
        Self {
            passed,
            failed,
            passed_over: None,
        }
    }

    /// Nothing is done, because something is missing on this machine: the table at the end says so.
    pub(crate) fn pass_over(&mut self, why: &'static str) {
        self.passed_over = Some(why);
    }

    /// Adds what a line of test output says: a summary of Rust's test harness, or the journeys'.
    pub(crate) fn read(&mut self, line: &str) {
        let summary = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
            .map_or(line, |(_, rest)| rest);
        let mut parts = summary.split([';', ',']).map(str::trim);
        let passed = parts.next().and_then(|part| number(part, " passed"));
        let failed = parts.next().and_then(|part| number(part, " failed"));
        if let (Some(passed), Some(failed)) = (passed, failed) {
            self.passed += passed;
            self.failed += failed;
        }
    }
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// An error when a stage that consists of tests ran none: that proves nothing.
fn some_ran(count: &Count) -> Outcome {
    if *count == Count::default() {
        Err("no test ran".into())
    } else {
        Ok(())
    }
}

fn number(part: &str, word: &str) -> Option<u64> {
    part.strip_suffix(word)?.parse().ok()
}

/// A part of the tests; the engines are those of the journeys.
type Stage = (&'static str, fn(&Tools, &[Engine], &mut Count) -> Outcome);

const STAGES: [Stage; 9] = [
    ("build", |tools, _, _| tools.build_everything()),
    ("check", |tools, _, _| check::run_all(tools)),
    ("unit and API tests", |tools, _, count| native(tools, count)),
    ("schemathesis", |tools, _, count| {
        schemathesis::run_all(tools, count)
    }),
    ("sizes", |tools, _, _| {
        bundle::build(tools, Flavour::Release)?;
        size::check()
    }),
    ("browser components", |tools, _, count| {
        components(tools, count)
    }),
    ("browser journeys", |tools, engines, count| {
        journeys::run_all(tools, Flavour::Release, engines, &[], |line| {
            count.read(line);
        })?;
        some_ran(count)
    }),
    ("examples", |tools, _, count| {
        examples::run_all(tools, count)?;
        some_ran(count)
    }),
    ("fuzzing", |tools, _, count| fuzz::run_all(tools, count)),
];

/// `cargo xtask test [--engines LIST]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let (engines, others) = journeys::engines(rest)?;
    crate::no_arguments(&others)?;
    let start = Instant::now();
    println!("Getting what is missing");
    let tools = setup::set_up(Need {
        bundler: true,
        browser: true,
        engines: true,
        playwright: true,
        postgres: true,
        mail_server: true,
        fuzzer: true,
        schemathesis: true,
        ..check::NEED
    })?;
    let mut table = vec![row("set-up", start.elapsed(), "ok")];
    let mut total = Count::default();
    let mut problem = None;
    for (name, stage) in STAGES {
        if problem.is_some() {
            table.push(format!("{name:<22} {:>8}  not run", "–"));
            continue;
        }
        println!("\n== {name} ==");
        let start = Instant::now();
        let mut count = Count::default();
        let outcome = stage(&tools, &engines, &mut count);
        if let Err(found) = outcome {
            // A failure no test stands for still is one.
            count.failed = count.failed.max(1);
            problem = Some(format!("{name}: {found}"));
        }
        total += count;
        println!("== {name}: {:.0} s ==", start.elapsed().as_secs_f32());
        table.push(row(name, start.elapsed(), &verdict(count)));
    }
    println!("\n{}", table.join("\n"));
    println!("{:<22} {:>8.0}", "all", start.elapsed().as_secs_f32());
    println!("{total}");
    problem.map_or(Ok(()), Err)
}

/// `cargo xtask components`.
pub(crate) fn components_command() -> Outcome {
    let tools = setup::set_up(Need {
        bundler: true,
        browser: true,
        ..Need::default()
    })?;
    components(&tools, &mut Count::default())
}

fn row(name: &str, time: Duration, verdict: &str) -> String {
    format!("{name:<22} {:>6.0} s  {verdict}", time.as_secs_f32())
}

fn verdict(count: Count) -> String {
    match (count.passed, count.failed, count.passed_over) {
        (0, 0, Some(why)) => format!("SKIPPED: {why}"),
        (0, 0, None) => "ok".to_owned(),
        _ => count.to_string(),
    }
}

fn native(tools: &Tools, count: &mut Count) -> Outcome {
    let mut tests = tools.cargo(&[
        "test",
        "--quiet",
        "--locked",
        "--workspace",
        "--no-fail-fast",
    ]);
    watched(&mut tests, |line| count.read(line))?;
    some_ran(count)?;
    if !setup::has_mail_server() {
        println!("There is no aiosmtpd: no mail was sent to a real mail server");
    }
    if !setup::has_postgres() {
        println!("There is no PostgreSQL: the tests of the API run on SQLite alone");
        return Ok(());
    }
    // What hangs on the database most, once more on the other one; all of it is a command of docs/database.md.
    let mut again = tools.cargo(&[
        "test",
        "--quiet",
        "--locked",
        // All of it has the features that everything was built with.
        "--workspace",
        "--test",
        "api",
        "--no-fail-fast",
        "--",
        "recovery::",
        "idempotency::",
        "console::",
    ]);
    again.env("REGAIN_TEST_DATABASE", "postgres");
    watched(&mut again, |line| count.read(line))
}

fn components(tools: &Tools, count: &mut Count) -> Outcome {
    let browser = tools.browser()?;
    let mut tests = tools.cargo(&[
        "test",
        "--locked",
        "--package",
        "regain",
        "--target",
        "wasm32-unknown-unknown",
        "--test",
        "components",
    ]);
    tests
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            tools.find("wasm-bindgen-test-runner")?,
        )
        // Named, or a geckodriver on PATH would win.
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(tools)?)
        // Seconds for all tests together, and for the driver to start on a busy machine.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    watched(&mut tests, |line| count.read(line))?;
    some_ran(count)
}

/// `webdriver.json`, with the path of the browser to use.
fn capabilities(tools: &Tools) -> Outcome<PathBuf> {
    let source = repo::root().join("webdriver.json");
    let text = fs::read_to_string(&source).map_err(repo::at(&source))?;
    let mut capabilities: Value =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", source.display()))?;
    capabilities["goog:chromeOptions"]["binary"] = json!(tools.browser()?.chrome);
    let path = repo::scratch()?.join("webdriver.json");
    fs::write(&path, capabilities.to_string()).map_err(repo::at(&path))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_added_up() {
        let mut count = Count::default();
        for line in [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored",
            "7 passed, 1 failed",
            "test a ... ok",
            "nothing passed; all is lost",
        ] {
            count.read(line);
        }
        assert_eq!(count, Count::of(22, 3));
    }
}
