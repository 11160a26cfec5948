use std::{
    ffi::OsStr,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use tokio::{
    process::{Child, Command},
    time::timeout,
};

use crate::{
    fault::{Fault, Outcome},
    ports::free_port,
};

/// How long a driver may take to come up on a busy machine.
const READY: Duration = Duration::from_secs(30);

/// How long it may take to end what it has started.
const ENDING: Duration = Duration::from_secs(5);

/// What steers browsers. One `ChromeDriver` has all browsers of a run behind it; the others have one each.
pub(crate) struct Driver {
    child: Child,
    pub(crate) url: String,
}

impl Driver {
    pub(crate) async fn start(
        program: &Path,
        options: &[String],
        variables: &[(&str, &OsStr)],
    ) -> Outcome<Self> {
        let name = program.display().to_string();
        let port = free_port()?;
        let mut child = Command::new(program)
            .arg(format!("--port={port}"))
            .args(options)
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::from(error).at(&name))?;
        let url = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        while !is_ready(&url).await {
            if let Some(status) = child.try_wait()? {
                return Err(Fault::new(format!("{name} ended with {status}")));
            }
            if started.elapsed() > READY {
                return Err(Fault::new(format!("{name} does not answer")));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(Self { child, url })
    }

    /// Asks it to end, with its browser; one that does not is ended.
    pub(crate) async fn stop(mut self) {
        if let Some(id) = self.child.id() {
            // Only killing is in the library of Rust, and geckodriver that is killed leaves its browser behind.
            let asked = Command::new("kill").arg(id.to_string()).status().await;
            if asked.is_ok_and(|status| status.success())
                && timeout(ENDING, self.child.wait()).await.is_ok()
            {
                return;
            }
        }
        // It is on its way out anyway.
        let _ = self.child.kill().await;
    }
}

async fn is_ready(url: &str) -> bool {
    match reqwest::get(format!("{url}/status")).await {
        Ok(answer) => answer.status().is_success(),
        Err(_) => false,
    }
}
