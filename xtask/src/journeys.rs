//! The browser journeys: the real API, the real page, a real browser.

use std::process::Command;

use crate::{
    bundle::{self, Flavour, Page},
    process::{Outcome, run, watched},
    repo,
    setup::{self, Need, Tools},
};

/// Where the runner leaves its table, its JSON and its pictures.
const RESULTS: &str = "journeys";

/// The goals a journey can show, a line each.
const GOALS: &str = "docs/features.md";

/// `cargo xtask journeys [--last] [--dev] [arguments of the runner]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let (ours, theirs): (Vec<_>, Vec<_>) = rest
        .iter()
        .cloned()
        .partition(|argument| argument == "--last" || argument == "--dev");
    if ours.iter().any(|argument| argument == "--last") {
        return last();
    }
    let flavour = if ours.is_empty() {
        Flavour::Release
    } else {
        Flavour::Dev
    };
    let tools = setup::set_up(Need {
        bundler: true,
        browser: true,
        ..Need::default()
    })?;
    bundle::build(&tools, flavour)?;
    run_all(&tools, flavour, &theirs, |_| {})
}

/// Builds what is missing and runs the journeys; `seen` gets each line of the table.
pub(crate) fn run_all(
    tools: &Tools,
    flavour: Flavour,
    more: &[String],
    seen: impl FnMut(&str),
) -> Outcome {
    println!("Building the API and the journeys; some minutes the first time");
    run(&mut tools.cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--package",
        "regain-api",
        "--package",
        "regain-journeys",
    ]))?;
    let browser = tools.browser()?;
    let mut runner = tools.command(repo::built("regain-journeys"));
    runner
        .arg("--api")
        .arg(repo::built("regain-api"))
        .arg("--site")
        .arg(flavour.folder(Page::App))
        .arg("--console")
        .arg(flavour.folder(Page::Console))
        .arg("--gallery")
        .arg(flavour.folder(Page::Gallery))
        .arg("--chromedriver")
        .arg(&browser.driver)
        .arg("--chrome")
        .arg(&browser.chrome)
        .arg("--axe")
        .arg(tools.axe())
        .arg("--ace")
        .arg(tools.ace())
        .arg("--features")
        .arg(repo::root().join(GOALS))
        .arg("--out")
        .arg(repo::target().join(RESULTS))
        .args(more);
    watched(&mut runner, seen)
}

/// Prints the table of the last run; builds and runs nothing.
fn last() -> Outcome {
    let runner = repo::built("regain-journeys");
    let results = repo::target().join(RESULTS);
    if !runner.is_file() || !results.join("last.json").is_file() {
        return Err("there was no run yet; `cargo xtask journeys` makes one".into());
    }
    let mut command = Command::new(runner);
    command
        .arg("--last")
        .arg("--features")
        .arg(repo::root().join(GOALS))
        .arg("--out")
        .arg(results);
    run(&mut command)
}
