//! A compiler of C++, which libFuzzer is written in.

use std::process::{Command, Stdio};

use super::{Workshop, apt};

/// Whether there is one, where the build of libFuzzer looks for it.
pub(crate) fn is_there() -> bool {
    let compiler = std::env::var_os("CXX").unwrap_or_else(|| "c++".into());
    let asked = Command::new(compiler)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}

/// Installs it where apt can. Where it cannot, nothing is fuzzed, and that is said.
pub(super) fn ready(workshop: &Workshop) {
    const PACKAGES: [&str; 1] = ["g++"];
    const PURPOSE: &str = "a compiler of C++, for libFuzzer";
    if is_there() {
        return;
    }
    let installed = apt::can_install(&PACKAGES, PURPOSE)
        .and_then(|()| apt::refresh(workshop))
        .and_then(|()| apt::install(workshop, &PACKAGES, PURPOSE));
    if let Err(problem) = installed {
        println!("There is no compiler of C++, and nothing is fuzzed: {problem}");
    }
}
