use std::{path::Path, process::Stdio, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::fault::{Fault, Outcome};

/// How long it may take to come up.
const READY: Duration = Duration::from_secs(30);

/// A screen that nobody sees, for browsers that need one.
pub(crate) struct Display {
    child: Child,
    /// What programs find it by.
    pub(crate) name: String,
}

impl Display {
    pub(crate) async fn start(xvfb: &Path) -> Outcome<Self> {
        let mut child = Command::new(xvfb)
            // It chooses a free number, and says which one once it is there.
            .args(["-displayfd", "1"])
            .args(["-screen", "0", "1920x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::from(error).at(&xvfb.display().to_string()))?;
        let said = child.stdout.take().map(BufReader::new);
        let mut said = said.ok_or_else(|| Fault::new("Xvfb says nothing"))?.lines();
        let number = timeout(READY, said.next_line())
            .await
            .map_err(|_| Fault::new("Xvfb does not come up"))??
            .ok_or_else(|| Fault::new("Xvfb ended"))?;
        Ok(Self {
            child,
            name: format!(":{}", number.trim()),
        })
    }

    pub(crate) async fn stop(mut self) {
        // Nothing is left on it.
        let _ = self.child.kill().await;
    }
}
