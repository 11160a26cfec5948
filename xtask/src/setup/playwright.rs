//! Playwright for the example of how others test with the sandbox: what its lock file names, with the hash that stands
//! there, and no browser with it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use super::{Workshop, npm_tools};
use crate::{
    process::{Outcome, quietly},
    repo,
};

/// What says which version, and what its archive has to be.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// The folder of the example.
fn example() -> PathBuf {
    repo::root().join("tests/examples/playwright")
}

/// Where Node.js finds it.
pub(super) fn modules(cache: &Path) -> PathBuf {
    cache.join("playwright/node_modules")
}

/// Installs it where it is missing, or where another was asked for since.
pub(super) fn ready(workshop: &Workshop) -> Outcome {
    npm_tools::node(workshop)?;
    let place = workshop.cache.join("playwright");
    let same = FILES.iter().all(|name| {
        let read = |folder: &Path| fs::read(folder.join(name)).ok();
        read(&place).is_some() && read(&place) == read(&example())
    });
    if same && modules(&workshop.cache).is_dir() {
        return Ok(());
    }
    println!("Installing Playwright with npm, without its browsers; under a minute");
    let made = workshop.bench("playwright")?;
    for name in FILES {
        let source = example().join(name);
        fs::copy(&source, made.join(name)).map_err(repo::at(&source))?;
    }
    let mut install = Command::new("npm");
    // `ci` takes what the lock file says and nothing else.
    install
        .args([
            "ci",
            "--no-audit",
            "--no-fund",
            "--no-update-notifier",
            "--ignore-scripts",
        ])
        .current_dir(&made);
    quietly(&mut install, &workshop.log("playwright")?, LIMIT)?;
    workshop.deliver(&made, "playwright")
}
