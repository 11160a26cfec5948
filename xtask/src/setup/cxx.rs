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
    if !is_there() {
        apt::install_or_say(
            workshop,
            "g++",
            "a compiler of C++, for libFuzzer",
            "There is no compiler of C++, and nothing is fuzzed",
        );
    }
}
