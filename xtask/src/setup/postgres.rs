//! A PostgreSQL server that the tests start for themselves.

use std::{fs, path::Path};

use super::{Workshop, apt};
use crate::process::which;

/// Where Debian has the programs that are on nobody's path, a folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// Whether there is one.
pub(crate) fn is_there() -> bool {
    let on_path = which("initdb").is_some() && which("postgres").is_some();
    on_path
        || fs::read_dir(Path::new(DEBIAN)).is_ok_and(|versions| {
            versions
                .flatten()
                .any(|version| version.path().join("bin/initdb").exists())
        })
}

/// Installs it where apt can. Where it cannot, what needs it is skipped by name: everything else
/// is tested on SQLite.
pub(super) fn ready(workshop: &Workshop) {
    if !is_there() {
        apt::install_or_say(
            workshop,
            "postgresql",
            "PostgreSQL, for the tests of several instances",
            "There is no PostgreSQL, and what needs it is skipped",
        );
    }
}
