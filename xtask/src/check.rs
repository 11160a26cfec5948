//! What can be told without running the tests: formatting, lints, dependencies, generated files.

use std::time::Instant;

use crate::{
    drift,
    process::{Outcome, quietly, run},
    repo, scan,
    setup::{self, Need, Tools},
    standards, wasm_content,
};

/// What `check` needs set up.
pub(crate) const NEED: Need = Need {
    lints: true,
    bundler: false,
    browser: false,
    deny: true,
};

type Check = (&'static str, fn(&Tools) -> Outcome);

const CHECKS: [Check; 9] = [
    ("formatting", formatting),
    ("content security policy", |_| scan::check()),
    ("docs/standards.md", |_| standards::check()),
    ("what may enter the page", wasm_content::tree),
    ("licences, bans, sources", deny),
    ("advisories", advisories),
    ("docs/journeys.md", |tools| {
        drift::check(tools, &drift::JOURNEY_MAP)
    }),
    ("docs/openapi.json", |tools| {
        drift::check(tools, &drift::OPENAPI)
    }),
    ("lints", lints),
];

/// `cargo xtask check`.
pub(crate) fn command() -> Outcome {
    run_all(&setup::set_up(NEED)?)
}

/// Runs every check, quickest first; stops at the first that finds something.
pub(crate) fn run_all(tools: &Tools) -> Outcome {
    for (name, check) in CHECKS {
        let start = Instant::now();
        check(tools).map_err(|problem| format!("{name}: {problem}"))?;
        println!("  ok  {name} ({:.1} s)", start.elapsed().as_secs_f32());
    }
    Ok(())
}

fn formatting(tools: &Tools) -> Outcome {
    run(&mut tools.cargo(&["fmt", "--all", "--check"]))
        .map_err(|_| "the files above are not formatted; `cargo fmt --all` does it".to_owned())
}

fn lints(tools: &Tools) -> Outcome {
    let native = &[
        "clippy",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-targets",
    ][..];
    let page = &[
        "clippy",
        "--quiet",
        "--locked",
        "--package",
        "regain",
        "--all-targets",
        "--target",
        "wasm32-unknown-unknown",
    ][..];
    for arguments in [native, page] {
        run(tools.cargo(arguments).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn deny(tools: &Tools) -> Outcome {
    let mut command = tools.command(tools.find("cargo-deny")?);
    command.args(["--locked", "check", "--hide-inclusion-graph"]);
    run(command.args(["licenses", "bans", "sources"]))
}

/// Known holes in our dependencies. The list of them is fetched; without a network that is said
/// and passed over, or nobody could work on a train.
fn advisories(tools: &Tools) -> Outcome {
    let mut fetch = tools.command(tools.find("cargo-deny")?);
    fetch.args(["fetch", "db"]);
    let log = repo::scratch()?.join("advisories.log");
    if quietly(&mut fetch, &log, std::time::Duration::from_secs(120)).is_err() {
        println!(
            "  not checked: the list of advisories could not be fetched (see {})",
            log.display()
        );
        return Ok(());
    }
    let mut command = tools.command(tools.find("cargo-deny")?);
    run(command.args(["--locked", "check", "--disable-fetch", "advisories"]))
}
