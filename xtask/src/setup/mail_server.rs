//! A real mail server that the tests start for themselves.

use std::process::{Command, Stdio};

use super::{Workshop, apt};

/// The Pythons that may know it, as the tests look for them.
const PYTHONS: [&str; 2] = ["/usr/bin/python3", "python3"];

/// Whether there is one.
pub(crate) fn is_there() -> bool {
    PYTHONS.iter().any(|python| {
        let asked = Command::new(python)
            .args(["-c", "import aiosmtpd.smtp"])
            .stderr(Stdio::null())
            .status();
        asked.is_ok_and(|status| status.success())
    })
}

/// Installs it where apt can. Where it cannot, what needs it is skipped, and says so.
///
/// It is the one whose package takes no other mail server off the machine and starts none: those of
/// Postfix, Exim and OpenSMTPD do both.
pub(super) fn ready(workshop: &Workshop) {
    if !is_there() {
        apt::install_or_say(
            workshop,
            "python3-aiosmtpd",
            "aiosmtpd, a mail server for the tests of mail",
            "There is no aiosmtpd, and what needs it is skipped",
        );
    }
}
