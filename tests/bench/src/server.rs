//! The API as people run it: a release build in a process of its own, as many as are asked for.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::{
    fault::{Fault, Outcome},
    process::free_port,
};

/// How long it may take to come up, with ten million accounts in its database too.
const READY: Duration = Duration::from_secs(60);

/// The secret key of every measured service.
pub(crate) const KEY: [u8; 32] = [0x42; 32];

/// What is measured, and where it is.
#[derive(Clone, Debug)]
pub(crate) struct Programs {
    /// `regain-api`, built for release.
    pub(crate) api: PathBuf,
    /// The built app.
    pub(crate) site: PathBuf,
    /// The built console.
    pub(crate) console: PathBuf,
    /// The built gallery.
    pub(crate) gallery: PathBuf,
}

/// Instances of the API on one database.
pub(crate) struct Api {
    children: Vec<Child>,
    /// Where each is.
    pub(crate) addresses: Vec<String>,
    /// Where people think that all of them are.
    pub(crate) origin: String,
    folder: TempDir,
}

/// How they are started.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setup {
    /// How many there are.
    pub(crate) instances: usize,
    /// Whether all of them get one core together.
    pub(crate) one_core: bool,
    /// Whether it is the sandbox, with its accounts and inboxes.
    pub(crate) sandbox: bool,
    /// The database.
    pub(crate) database: String,
    /// Who works on cases, as the file says it.
    pub(crate) agents: Option<String>,
    /// Another folder for the app than the usual one.
    pub(crate) site: Option<PathBuf>,
}

impl Api {
    /// Starts it and waits until it listens.
    pub(crate) async fn start(programs: &Programs, setup: &Setup) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        std::fs::write(folder.path().join("key"), key)?;
        std::fs::create_dir(folder.path().join("mail"))?;
        if let Some(agents) = &setup.agents {
            std::fs::write(folder.path().join("agents.json"), agents)?;
        }
        let mut api = Self {
            children: Vec::new(),
            addresses: Vec::new(),
            origin: String::new(),
            folder,
        };
        for number in 0..setup.instances.max(1) {
            api.launch(programs, setup, number).await?;
        }
        Ok(api)
    }

    async fn launch(&mut self, programs: &Programs, setup: &Setup, number: usize) -> Outcome {
        let port = free_port()?;
        let address = format!("http://127.0.0.1:{port}");
        if self.origin.is_empty() {
            self.origin = format!("http://localhost:{port}");
        }
        let path = |name: &str| self.folder.path().join(name);
        let log = path(&format!("log-{number}"));
        let mut command = if setup.one_core {
            let mut command = Command::new("taskset");
            command.args(["--cpu-list", "0"]).arg(&programs.api);
            command
        } else {
            Command::new(&programs.api)
        };
        let site = setup.site.as_ref().unwrap_or(&programs.site);
        command
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .args(["--origin", &self.origin])
            .args(["--database", &setup.database])
            .arg("--site")
            .arg(site)
            .arg("--console")
            .arg(&programs.console)
            .arg("--gallery")
            .arg(&programs.gallery)
            .arg("--secret-key-file")
            .arg(path("key"))
            .arg("--evidence")
            .arg(OsString::from(format!(
                "file://{}",
                path("evidence").display()
            )));
        if setup.sandbox {
            command.arg("--sandbox");
        } else {
            command
                .args(["--mail", &format!("file:{}", path("mail").display())])
                .args(["--mail-from", "help@regain.example"])
                .args(["--sign-in-url", &format!("{}/", self.origin)])
                .args(["--passkey-domain", "none"])
                .args(["--trusted-proxy-header", "x-forwarded-for"]);
        }
        if setup.agents.is_some() {
            command.arg("--agents").arg(path("agents.json"));
        }
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(&log)?)
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::told("regain-api", error))?;
        let began = Instant::now();
        while !is_up(&address).await {
            let ended = child.try_wait()?.is_some();
            if ended || began.elapsed() > READY {
                let said = std::fs::read_to_string(&log).unwrap_or_default();
                return Err(Fault::new(format!("regain-api does not come up: {said}")));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.children.push(child);
        self.addresses.push(address);
        Ok(())
    }

    /// The folder that mails are put into.
    pub(crate) fn mail(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// The processes.
    pub(crate) fn ids(&self) -> Vec<u32> {
        self.children.iter().filter_map(Child::id).collect()
    }

    /// Ends it as an operator does, so that the database is whole.
    pub(crate) async fn stop(mut self) -> Outcome {
        for child in &mut self.children {
            if let Some(id) = child.id() {
                // Only killing is in the library of Rust.
                Command::new("kill").arg(id.to_string()).status().await?;
            }
            if tokio::time::timeout(READY, child.wait()).await.is_err() {
                child.kill().await?;
            }
        }
        Ok(())
    }
}

async fn is_up(address: &str) -> bool {
    let answer = reqwest::get(format!("{address}/api/v1/health")).await;
    answer.is_ok_and(|answer| answer.status().is_success())
}

/// A folder that is what another is, with more in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
