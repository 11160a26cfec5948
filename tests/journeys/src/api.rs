use std::{
    path::PathBuf,
    process::Stdio,
    rc::Rc,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, BufReader},
    process::{Child, Command},
};

use crate::{
    engine::Engine,
    fault::{Fault, Outcome},
    ports::free_port,
    relay::Relay,
    settings::Settings,
};

/// How long the API may take to come up.
const READY: Duration = Duration::from_secs(60);

/// What the API writes where a browser reports a violation of the content security policy.
const VIOLATION: &str = "malicious_csp_violation";

/// The name of its database.
const DATABASE: &str = "regain.sqlite3";

/// A running regain-api with a database of its own and the sandbox.
pub(crate) struct Api {
    child: Child,
    /// Where it is, as browsers write it: `http://localhost:4321`.
    pub(crate) origin: String,
    /// Where it is for what is no browser.
    pub(crate) address: String,
    /// What stands between it and browsers, if anything does.
    pub(crate) relay: Option<Rc<Relay>>,
    /// All it has printed.
    log: Arc<Mutex<String>>,
    folder: TempDir,
}

impl Api {
    /// One that was started with further options.
    pub(crate) async fn start(
        settings: &Settings,
        engine: Engine,
        options: &[&str],
    ) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let port = free_port()?;
        let address = format!("http://localhost:{port}");
        let (origin, relay) = if engine.needs_relay() {
            let public = free_port()?;
            let tls = engine.needs_https().then(|| settings.tls.clone());
            let scheme = if tls.is_some() { "https" } else { "http" };
            let relay = Relay::start(public, port, tls).await?;
            let origin = format!("{scheme}://localhost:{public}");
            (origin, Some(Rc::new(relay)))
        } else {
            (address.clone(), None)
        };
        let mut child = Command::new(&settings.api)
            .arg("--listen")
            .arg(format!("127.0.0.1:{port}"))
            .arg("--origin")
            .arg(&origin)
            .arg("--database")
            .arg(folder.path().join(DATABASE))
            .arg("--site")
            .arg(&settings.site)
            .arg("--console")
            .arg(&settings.console)
            .arg("--gallery")
            .arg(&settings.gallery)
            .arg("--sandbox")
            .args(options)
            // The most talkative level that is ours: x.secrets reads the log.
            .env("RUST_LOG", "debug")
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::from(error).at(&settings.api.display().to_string()))?;
        let log = Arc::new(Mutex::new(String::new()));
        if let Some(out) = child.stdout.take() {
            collect(out, &log);
        }
        if let Some(out) = child.stderr.take() {
            collect(out, &log);
        }
        let mut api = Self {
            child,
            origin,
            address,
            relay,
            log,
            folder,
        };
        api.wait_until_ready().await?;
        Ok(api)
    }

    async fn wait_until_ready(&mut self) -> Outcome {
        let started = Instant::now();
        while !self.log().contains("listening on http") {
            if let Some(status) = self.child.try_wait()? {
                return Err(Fault::new(format!(
                    "the API ended with {status}:\n{}",
                    self.log()
                )));
            }
            if started.elapsed() > READY {
                return Err(Fault::new(format!(
                    "the API does not say that it listens:\n{}",
                    self.log()
                )));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// The host and the port, as people see them.
    pub(crate) fn host(&self) -> &str {
        host_of(&self.origin)
    }

    /// All it has printed so far.
    pub(crate) fn log(&self) -> String {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What browsers have reported of the content security policy.
    pub(crate) fn violations(&self) -> Vec<String> {
        let log = self.log();
        let reports = log.lines().filter(|line| line.contains(VIOLATION));
        reports.map(ToOwned::to_owned).collect()
    }

    /// The folder of its photographs.
    pub(crate) fn evidence(&self) -> PathBuf {
        self.folder.path().join("regain.evidence")
    }

    /// Its database.
    pub(crate) fn database(&self) -> PathBuf {
        self.folder.path().join(DATABASE)
    }

    /// All bytes of its database, those of the log beside it too.
    pub(crate) fn database_bytes(&self) -> Outcome<Vec<u8>> {
        let mut bytes = Vec::new();
        for entry in std::fs::read_dir(self.folder.path())? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(DATABASE) {
                bytes.extend(std::fs::read(entry.path())?);
            }
        }
        Ok(bytes)
    }

    pub(crate) async fn stop(mut self) {
        // Its folder goes with it, so there is nothing to end gracefully.
        let _ = self.child.kill().await;
    }
}

/// The host and the port of an origin.
pub(crate) fn host_of(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

fn collect(out: impl AsyncRead + Unpin + Send + 'static, log: &Arc<Mutex<String>>) {
    let log = Arc::clone(log);
    tokio::spawn(async move {
        let mut lines = BufReader::new(out).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            log.push_str(&line);
            log.push('\n');
        }
    });
}
