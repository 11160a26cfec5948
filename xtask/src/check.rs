//! What can be told without running the tests: formatting, lints, dependencies, generated files.

use std::time::Instant;

use crate::{
    drift,
    process::{Outcome, quietly, run},
    repo, scan, screens,
    setup::{self, Need, Tools},
    standards, wasm_content,
};

/// What `check` needs set up.
pub(crate) const NEED: Need = Need {
    lints: true,
    bundler: false,
    browser: false,
    engines: false,
    deny: true,
    playwright: false,
    postgres: false,
    mail_server: false,
    fuzzer: false,
    schemathesis: false,
};

/// What became of a check that found nothing wrong.
enum Verdict {
    Held,
    /// It could not be made, for this reason, and that is no reason to stop.
    Skipped(String),
}

type Check = (&'static str, fn(&Tools) -> Outcome<Verdict>);

const CHECKS: [Check; 12] = [
    ("formatting", |tools| held(formatting(tools))),
    ("content security policy", |_| held(scan::check())),
    ("docs/standards.md", |_| held(standards::check())),
    ("what may enter the page", |tools| {
        held(wasm_content::tree(tools))
    }),
    ("licences, bans, sources", |tools| held(deny(tools))),
    ("advisories", advisories),
    ("docs/journeys.md", |tools| {
        held(drift::check(tools, &drift::JOURNEY_MAP))
    }),
    ("docs/testids.md", |tools| {
        held(drift::check(tools, &drift::TEST_IDS))
    }),
    ("docs/openapi.json", |tools| {
        held(drift::check(tools, &drift::OPENAPI))
    }),
    ("docs/identity-openapi.json", |tools| {
        held(drift::check(tools, &drift::IDENTITY))
    }),
    ("docs/screens", |_| held(screens::check())),
    ("lints", |tools| held(lints(tools))),
];

/// `cargo xtask check`.
pub(crate) fn command() -> Outcome {
    run_all(&setup::set_up(NEED)?)
}

/// Runs every check, quickest first; stops at the first that finds something.
pub(crate) fn run_all(tools: &Tools) -> Outcome {
    for (name, check) in CHECKS {
        let start = Instant::now();
        let verdict = check(tools).map_err(|problem| format!("{name}: {problem}"))?;
        let seconds = start.elapsed().as_secs_f32();
        match verdict {
            Verdict::Held => println!("  ok           {name} ({seconds:.1} s)"),
            Verdict::Skipped(reason) => println!("  NOT CHECKED  {name}: {reason}"),
        }
    }
    Ok(())
}

fn held(outcome: Outcome) -> Outcome<Verdict> {
    outcome.map(|()| Verdict::Held)
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
        // As it is built.
        "--features",
        "split",
    ][..];
    let others = &[
        "clippy",
        "--quiet",
        "--locked",
        "--package",
        "regain-console",
        "--package",
        "regain-gallery",
        "--target",
        "wasm32-unknown-unknown",
    ][..];
    for arguments in [native, page, others] {
        run(tools.cargo(arguments).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn deny(tools: &Tools) -> Outcome {
    let mut command = tools.command(tools.find("cargo-deny")?);
    // Without it only what the app uses is looked at.
    command.args(["--locked", "--workspace", "check", "--hide-inclusion-graph"]);
    run(command.args(["licenses", "bans", "sources"]))
}

/// Known holes in our dependencies. The list of them is fetched; without a network that is said
/// and passed over, or nobody could work on a train.
fn advisories(tools: &Tools) -> Outcome<Verdict> {
    let mut fetch = tools.command(tools.find("cargo-deny")?);
    fetch.args(["fetch", "db"]);
    let log = repo::scratch()?.join("advisories.log");
    if quietly(&mut fetch, &log, std::time::Duration::from_secs(120)).is_err() {
        return Ok(Verdict::Skipped(format!(
            "the list of them could not be fetched (see {})",
            log.display()
        )));
    }
    let mut command = tools.command(tools.find("cargo-deny")?);
    held(run(command.args([
        "--locked",
        "--workspace",
        "check",
        "--disable-fetch",
        "advisories",
    ])))
}
