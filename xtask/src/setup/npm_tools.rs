//! Tools that npm has: wasm-opt (the one distributions carry is too old for today's Rust) and the
//! accessibility checker.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use super::{Workshop, apt};
use crate::process::{Outcome, quietly, which};

const PACKAGES: [(&str, &str); 2] = [("binaryen", "132.0.0"), ("axe-core", "4.14.1")];

const LIMIT: Duration = Duration::from_secs(20 * 60);

/// The checker's script.
pub(super) fn axe(cache: &Path) -> PathBuf {
    cache.join("npm/node_modules/axe-core/axe.min.js")
}

/// The folder of wasm-opt; installs both packages first where one is missing.
pub(super) fn ready(workshop: &Workshop) -> Outcome<PathBuf> {
    let bin = workshop.cache.join("npm/node_modules/.bin");
    if complete(&workshop.cache) {
        if which("node").is_none() {
            node(workshop)?;
        }
        return Ok(bin);
    }
    node(workshop)?;
    let wanted = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    println!(
        "Installing {} with npm; under a minute",
        wanted.join(" and ")
    );
    let made = workshop.bench("npm")?;
    let mut install = Command::new("npm");
    install
        .arg("install")
        .arg("--prefix")
        .arg(&made)
        .args([
            "--no-audit",
            "--no-fund",
            "--no-update-notifier",
            "--ignore-scripts",
        ])
        .args(&wanted)
        .current_dir(&made);
    quietly(&mut install, &workshop.log("npm")?, LIMIT)?;
    workshop.deliver(&made, "npm")?;
    if complete(&workshop.cache) {
        Ok(bin)
    } else {
        Err("npm installed binaryen and axe-core, but not where they were expected".into())
    }
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
    let modules = cache.join("npm/node_modules");
    let right = |(name, version): (&str, &str)| {
        fs::read(modules.join(name).join("package.json"))
            .ok()
            .and_then(|text| serde_json::from_slice::<serde_json::Value>(&text).ok())
            .is_some_and(|package| package["version"] == version)
    };
    PACKAGES.into_iter().all(right)
        && modules.join(".bin/wasm-opt").exists()
        && axe(cache).is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_not_complete() {
        assert!(!complete(Path::new("/no/such/cache")));
    }
}
