//! Debian packages, where there is apt.

use std::{process::Command, time::Duration};

use super::Workshop;
use crate::process::{Outcome, probe, quietly, which};

const LIMIT: Duration = Duration::from_secs(30 * 60);

/// Installs the packages that are missing; `purpose` says what they are for.
pub(super) fn install(workshop: &Workshop, packages: &[&str], purpose: &str) -> Outcome {
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    can_install(&missing, purpose)?;
    println!(
        "Installing {} with apt: {purpose}; a few minutes",
        missing.join(" ")
    );
    let mut install = apt("install");
    install
        .args(["-y", "--no-install-recommends"])
        .args(&missing);
    quietly(&mut install, &workshop.log("apt-install")?, LIMIT)
}

/// Installs a package that much goes without; where it cannot be had, `without` says what does not.
pub(super) fn install_or_say(workshop: &Workshop, package: &str, purpose: &str, without: &str) {
    let packages = [package];
    let installed = can_install(&packages, purpose)
        .and_then(|()| refresh(workshop))
        .and_then(|()| install(workshop, &packages, purpose));
    if let Err(problem) = installed {
        println!("{without}: {problem}");
    }
}

/// The packages of these that are not installed.
pub(super) fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    packages
        .iter()
        .copied()
        .filter(|package| !installed(package))
        .collect()
}

/// Says what to install by hand where this program cannot.
pub(super) fn can_install(packages: &[&str], purpose: &str) -> Outcome {
    let list = packages.join(" ");
    if which("apt-get").is_none() {
        return Err(format!(
            "{purpose} is missing, and there is no apt-get here to install it. Install it your system’s way (Debian’s packages are called {list}), then run this again"
        ));
    }
    if probe(Command::new("id").arg("-u")).as_deref() != Some("0") {
        return Err(format!(
            "{purpose} is missing, and installing packages needs root. Run `apt-get install {list}` as root, then this again"
        ));
    }
    Ok(())
}

/// Fetches the package lists. A list that cannot be had is no reason to stop: what is installed
/// next says so itself.
pub(super) fn refresh(workshop: &Workshop) -> Outcome {
    println!("Refreshing apt's package lists; under a minute");
    if let Err(problem) = quietly(&mut apt("update"), &workshop.log("apt-update")?, LIMIT) {
        println!("  they could not all be fetched, going on with what is there ({problem})");
    }
    Ok(())
}

/// Whether apt knows a package.
pub(super) fn knows(package: &str) -> bool {
    probe(Command::new("apt-cache").args(["show", "--no-all-versions", package]))
        .is_some_and(|about| !about.is_empty())
}

fn installed(package: &str) -> bool {
    probe(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]))
        .is_some_and(|status| status == "install ok installed")
}

fn apt(verb: &str) -> Command {
    let mut command = Command::new("apt-get");
    command.arg(verb).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
