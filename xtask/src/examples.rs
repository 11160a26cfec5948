//! The examples of how others test with the sandbox: each starts an API of its own, and drives the browser that the
//! journeys have.

use std::process::Command;

use crate::{
    bundle::{self, Flavour, Page},
    process::{Outcome, probe, watched, which},
    repo,
    setup::{self, Need, Tools},
    test::Count,
};

/// The oldest Node.js that they run on.
const NODE: u32 = 20;

/// `cargo xtask examples`.
pub(crate) fn command() -> Outcome {
    let tools = setup::set_up(NEED)?;
    bundle::build(&tools, Flavour::Release)?;
    let mut count = Count::default();
    run_all(&tools, &mut count)?;
    println!("{count}");
    Ok(())
}

/// What the examples need set up.
pub(crate) const NEED: Need = Need {
    lints: false,
    bundler: true,
    browser: true,
    engines: false,
    deny: false,
    playwright: true,
    postgres: false,
    mail_server: false,
    fuzzer: false,
    schemathesis: false,
};

/// Runs them; the app has been built.
pub(crate) fn run_all(tools: &Tools, count: &mut Count) -> Outcome {
    tools.build(&["regain-api", "regain-example"])?;
    println!("tests/examples/rust");
    let mut rust = tools.command(repo::built("regain-example"));
    watched(furnished(tools, &mut rust)?, |line| count.read(line))?;
    for folder in IN_NODE {
        match node() {
            Some(version) if version >= NODE => run_in_node(tools, folder, count)?,
            Some(version) => println!(
                "SKIPPED  {folder}: it needs Node.js {NODE}, and this machine has {version}"
            ),
            None => println!("SKIPPED  {folder}: there is no Node.js that starts"),
        }
    }
    Ok(())
}

/// Those for Node.js.
const IN_NODE: [&str; 3] = [
    "tests/examples/playwright",
    "tests/examples/webhooks",
    "tests/examples/identity",
];

fn run_in_node(tools: &Tools, folder: &str, count: &mut Count) -> Outcome {
    println!("{folder}");
    let mut node = tools.command(tools.find("node")?);
    node.args(["--test", "--test-reporter=tap"])
        .current_dir(repo::root().join(folder))
        .env("NODE_PATH", tools.playwright());
    let mut seen = Tap::default();
    let outcome = watched(furnished(tools, &mut node)?, |line| seen.read(line));
    *count += seen.count();
    outcome?;
    if seen.count() == Count::default() {
        return Err(format!("no test of {folder} ran"));
    }
    Ok(())
}

/// Names the API, the app, the browser and its driver.
fn furnished<'a>(tools: &Tools, command: &'a mut Command) -> Outcome<&'a mut Command> {
    let browser = tools.browser()?;
    Ok(command
        .env("REGAIN_API", repo::built("regain-api"))
        .env("REGAIN_SITE", Flavour::Release.folder(Page::App))
        .env("CHROME", &browser.chrome)
        .env("CHROMEDRIVER", &browser.driver))
}

/// The first part of the version of Node.js.
fn node() -> Option<u32> {
    let about = probe(Command::new(which("node")?).arg("--version"))?;
    let version = about.trim_start_matches('v').split('.').next()?;
    version.parse().ok()
}

/// What a run of tests in the Test Anything Protocol says at its end.
#[derive(Default)]
struct Tap {
    passed: u64,
    failed: u64,
}

impl Tap {
    fn read(&mut self, line: &str) {
        let number = |word| line.strip_prefix(word)?.trim().parse::<u64>().ok();
        if let Some(passed) = number("# pass ") {
            self.passed = passed;
        }
        if let Some(failed) = number("# fail ") {
            self.failed = failed;
        }
    }

    fn count(&self) -> Count {
        Count::of(self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_run_is_counted() {
        let mut seen = Tap::default();
        for line in ["ok 1 - a", "# tests 3", "# pass 2", "# fail 1"] {
            seen.read(line);
        }
        assert_eq!(seen.count(), Count::of(2, 1));
    }
}
