use std::{
    path::PathBuf,
    process::Stdio,
    rc::Rc,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use regain_postgres::TestDatabase;
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
    turns::Turns,
};

/// How long the API may take to come up.
const READY: Duration = Duration::from_secs(60);

/// What the API writes where a browser reports a violation of the content security policy.
const VIOLATION: &str = "malicious_csp_violation";

/// The name of its database.
pub(crate) const DATABASE: &str = "regain.sqlite3";

/// A running regain-api with a database of its own and the sandbox; or several of them on one
/// database, of which each request gets the next.
pub(crate) struct Api {
    children: Vec<Child>,
    /// Where it is, as browsers write it: `http://localhost:4321`.
    pub(crate) origin: String,
    /// Where it is for what is no browser.
    pub(crate) address: String,
    /// What stands between it and browsers, if anything does.
    pub(crate) relay: Option<Rc<Relay>>,
    /// All it has printed.
    log: Arc<Mutex<String>>,
    folder: TempDir,
    /// What passes requests on, and the database, where there are several.
    shared: Option<(Turns, TestDatabase)>,
}

/// What is between the browser and the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// Nothing, unless the engine needs it.
    Straight,
    /// A relay, so that something can happen on the way.
    Relayed,
}

impl Api {
    /// One that was started with further options.
    pub(crate) async fn start(
        settings: &Settings,
        engine: Engine,
        line: Line,
        options: &[&str],
    ) -> Outcome<Self> {
        Self::start_in(tempfile::tempdir()?, settings, engine, line, options).await
    }

    /// The same in a folder in which there may be a database already.
    pub(crate) async fn start_in(
        folder: TempDir,
        settings: &Settings,
        engine: Engine,
        line: Line,
        options: &[&str],
    ) -> Outcome<Self> {
        let port = free_port()?;
        let mut api = Self::new(port, folder);
        if engine.needs_relay() || line == Line::Relayed {
            let public = free_port()?;
            let tls = engine.needs_https().then(|| settings.tls.clone());
            let scheme = if tls.is_some() { "https" } else { "http" };
            let relay = Relay::start(public, port, tls).await?;
            api.origin = format!("{scheme}://localhost:{public}");
            api.relay = Some(Rc::new(relay));
        }
        let database = api.database().display().to_string();
        let options = [&["--database", &database], options].concat();
        api.launch(settings, port, &options).await?;
        Ok(api)
    }

    /// Two instances on one PostgreSQL, and what takes turns between them.
    pub(crate) async fn start_two(settings: &Settings) -> Outcome<Self> {
        let database = regain_postgres::database().await.map_err(Fault::new)?;
        let port = free_port()?;
        let mut api = Self::new(port, tempfile::tempdir()?);
        let folder = api.folder.path().display().to_string();
        let evidence = format!("file://{folder}/regain.evidence");
        let key = format!("{folder}/regain.key");
        let options = [
            "--database",
            &database.url,
            "--evidence",
            &evidence,
            "--secret-key-file",
            &key,
        ];
        let mut ports = Vec::new();
        for _ in 0..2 {
            let port = free_port()?;
            api.launch(settings, port, &options).await?;
            ports.push(port);
        }
        api.shared = Some((Turns::start(port, ports).await?, database));
        Ok(api)
    }

    /// One that is reached at `port`, and does not run yet.
    fn new(port: u16, folder: TempDir) -> Self {
        Self {
            children: Vec::new(),
            origin: format!("http://localhost:{port}"),
            address: format!("http://localhost:{port}"),
            relay: None,
            log: Arc::default(),
            folder,
            shared: None,
        }
    }

    /// Starts an instance that listens at `port`, and waits until it does.
    async fn launch(&mut self, settings: &Settings, port: u16, options: &[&str]) -> Outcome {
        let mut child = Command::new(&settings.api)
            .arg("--listen")
            .arg(format!("127.0.0.1:{port}"))
            .arg("--origin")
            .arg(&self.origin)
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
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::from(error).at(&settings.api.display().to_string()))?;
        if let Some(out) = child.stdout.take() {
            collect(out, &self.log);
        }
        if let Some(out) = child.stderr.take() {
            collect(out, &self.log);
        }
        let started = Instant::now();
        let listens = format!("listening on http://127.0.0.1:{port}");
        while !self.log().contains(&listens) {
            if let Some(status) = child.try_wait()? {
                return Err(Fault::new(format!(
                    "the API ended with {status}:\n{}",
                    self.log()
                )));
            }
            if started.elapsed() > READY {
                let log = self.log();
                let said = format!("the API does not say that it listens:\n{log}");
                return Err(if log.is_empty() {
                    Fault::Lost(said)
                } else {
                    Fault::new(said)
                });
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.children.push(child);
        Ok(())
    }

    /// How many requests went to one instance or the other in turn; 0 where there is one.
    pub(crate) fn turns(&self) -> usize {
        self.shared.as_ref().map_or(0, |(turns, _)| turns.passed())
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
        for child in &mut self.children {
            let _ = child.kill().await;
        }
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
