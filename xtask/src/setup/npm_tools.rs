//! Tools that npm has: wasm-opt (the one distributions carry is too old for today's Rust) and two accessibility checkers.
//! The lock file of `xtask/npm` says which versions, and what their archives have to be.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use super::{Workshop, apt};
use crate::{
    process::{Outcome, quietly, which},
    repo,
};

const FILES: [&str; 2] = ["package.json", "package-lock.json"];

const LIMIT: Duration = Duration::from_secs(20 * 60);

/// The script of the checker that looks at every page.
pub(super) fn axe(cache: &Path) -> PathBuf {
    cache.join("npm/node_modules/axe-core/axe.min.js")
}

/// The script of the checker that looks a second time.
pub(super) fn ace(cache: &Path) -> PathBuf {
    cache.join("npm/node_modules/accessibility-checker-engine/ace.js")
}

/// The folder of wasm-opt; installs all of them first where one is missing, or where another was asked for since.
pub(super) fn ready(workshop: &Workshop) -> Outcome<PathBuf> {
    let bin = workshop.cache.join("npm/node_modules/.bin");
    if complete(&workshop.cache) {
        if which("node").is_none() {
            node(workshop)?;
        }
        return Ok(bin);
    }
    node(workshop)?;
    println!(
        "Installing wasm-opt, axe and a second accessibility checker with npm; under a minute"
    );
    let made = workshop.bench("npm")?;
    for name in FILES {
        let source = wanted().join(name);
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
    quietly(&mut install, &workshop.log("npm")?, LIMIT)?;
    workshop.deliver(&made, "npm")?;
    if complete(&workshop.cache) {
        Ok(bin)
    } else {
        Err("npm installed wasm-opt and the checkers, but not where they were expected".into())
    }
}

/// What says which tools.
fn wanted() -> PathBuf {
    repo::root().join("xtask/npm")
}

/// npm and the Node.js that runs wasm-opt.
pub(super) fn node(workshop: &Workshop) -> Outcome {
    if which("npm").is_some() && which("node").is_some() {
        return Ok(());
    }
    let packages = ["nodejs", "npm"];
    let purpose = "Node.js with npm, for wasm-opt, axe and Playwright,";
    apt::can_install(&packages, purpose)?;
    apt::refresh(workshop)?;
    apt::install(workshop, &packages, purpose)
}

fn complete(cache: &Path) -> bool {
    let place = cache.join("npm");
    let same = FILES.iter().all(|name| {
        let read = |folder: &Path| fs::read(folder.join(name)).ok();
        read(&place).is_some() && read(&place) == read(&wanted())
    });
    same && place.join("node_modules/.bin/wasm-opt").exists()
        && axe(cache).is_file()
        && ace(cache).is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_not_complete() {
        assert!(!complete(Path::new("/no/such/cache")));
    }
}
