//! Schemathesis, which makes up requests from the OpenAPI document: what its lock file names, with the hashes that stand
//! there, in an environment of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use super::{Workshop, apt};
use crate::{
    process::{Outcome, quietly},
    repo,
};

const PLACE: &str = "schemathesis";
/// Says which versions, and what their archives have to be.
const LOCK: &str = "requirements.txt";

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// The Python that has it.
pub(super) fn python(cache: &Path) -> PathBuf {
    cache.join(PLACE).join("bin/python")
}

/// Installs it where it is missing, or where other versions were asked for since.
pub(super) fn ready(workshop: &Workshop) -> Outcome<PathBuf> {
    let python = python(&workshop.cache);
    let lock = repo::root().join("tests/schemathesis").join(LOCK);
    let wanted = fs::read(&lock).map_err(repo::at(&lock))?;
    let there = fs::read(workshop.cache.join(PLACE).join(LOCK));
    if python.is_file() && there.is_ok_and(|there| there == wanted) {
        return Ok(python);
    }
    if !makes_environments() {
        let purpose = "Python with its environments, for Schemathesis,";
        apt::can_install(&["python3-venv"], purpose)?;
        apt::refresh(workshop)?;
        apt::install(workshop, &["python3-venv"], purpose)?;
    }
    println!("Installing Schemathesis with pip; under a minute");
    let made = workshop.bench(PLACE)?;
    let mut environment = Command::new("python3");
    environment.args(["-m", "venv"]).arg(&made);
    quietly(&mut environment, &workshop.log("python-venv")?, LIMIT)?;
    let mut install = Command::new(made.join("bin/python"));
    // No archive but those of the lock file, and none that would have to be built.
    install
        .args(["-m", "pip", "install", "--quiet"])
        .args(["--disable-pip-version-check", "--no-cache-dir"])
        .args([
            "--require-hashes",
            "--only-binary",
            ":all:",
            "--requirement",
        ])
        .arg(&lock);
    quietly(&mut install, &workshop.log("schemathesis")?, LIMIT)?;
    let kept = made.join(LOCK);
    fs::write(&kept, wanted).map_err(repo::at(&kept))?;
    workshop.deliver(&made, PLACE)?;
    Ok(python)
}

/// Debian's Python makes none unless a package more is there.
fn makes_environments() -> bool {
    let asked = Command::new("python3")
        .args(["-c", "import venv, ensurepip"])
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}
