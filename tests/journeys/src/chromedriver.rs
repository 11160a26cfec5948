use std::{
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use tokio::process::{Child, Command};

use crate::{
    fault::{Fault, Outcome},
    ports::free_port,
};

/// How long ChromeDriver may take to come up on a busy machine.
const READY: Duration = Duration::from_secs(30);

/// One ChromeDriver for all journeys; each has its own browser behind it.
pub(crate) struct ChromeDriver {
    child: Child,
    pub(crate) url: String,
}

impl ChromeDriver {
    pub(crate) async fn start(program: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let child = Command::new(program)
            .arg(format!("--port={port}"))
            .arg("--log-level=WARNING")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::from(error).at(&program.display().to_string()))?;
        let url = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        while !is_ready(&url).await {
            if started.elapsed() > READY {
                return Err(Fault::new("ChromeDriver does not answer"));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(Self { child, url })
    }

    pub(crate) async fn stop(mut self) {
        // It is on its way out anyway; a browser it leaves ends with it.
        let _ = self.child.kill().await;
    }
}

async fn is_ready(url: &str) -> bool {
    match reqwest::get(format!("{url}/status")).await {
        Ok(answer) => answer.status().is_success(),
        Err(_) => false,
    }
}
