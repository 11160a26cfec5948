//! The sandbox over JSON, as `docs/sandbox.md` describes it.

use std::process::Stdio;

use reqwest::Client;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

use crate::{Outcome, PATIENCE, PAUSE};

/// An API with a sandbox and a database of its own, on a free port. It ends with this.
pub(crate) struct Sandbox {
    pub(crate) origin: String,
    client: Client,
    _api: Child,
    _folder: TempDir,
}

/// An account of the sandbox.
pub(crate) struct Account {
    pub(crate) email: String,
    pub(crate) password: String,
}

impl Sandbox {
    pub(crate) async fn start(api: &str, site: &str) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let mut api = Command::new(api)
            .args(["--sandbox", "--listen", "127.0.0.1:0", "--site", site])
            .arg("--database")
            .arg(folder.path().join("regain.sqlite3"))
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let out = api.stdout.take().ok_or("the API has no output")?;
        let mut lines = BufReader::new(out).lines();
        let listening = async {
            while let Some(line) = lines.next_line().await? {
                if let Some(address) = line.strip_prefix("listening on http://") {
                    let port = address.rsplit(':').next().unwrap_or_default();
                    // Passkeys and cookies are for a name, not for a number.
                    return Ok(format!("http://localhost:{port}"));
                }
            }
            Outcome::Err("the API ended before it listened".into())
        };
        let origin = tokio::time::timeout(PATIENCE, listening)
            .await
            .map_err(|_| "the API does not say that it listens")??;
        // It goes on to be read, or the pipe would fill.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self {
            origin,
            client: Client::new(),
            _api: api,
            _folder: folder,
        })
    }

    async fn get(&self, path: &str) -> Outcome<Value> {
        let address = format!("{}/sandbox/api{path}", self.origin);
        let answer = self.client.get(address).send().await?;
        Ok(answer.error_for_status()?.json().await?)
    }

    async fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        let address = format!("{}/sandbox/api{path}", self.origin);
        let answer = self.client.post(address).json(body).send().await?;
        Ok(answer.error_for_status()?.json().await?)
    }

    pub(crate) async fn account(&self, handle: &str) -> Outcome<Account> {
        let answer = self.get("/accounts").await?;
        let all = answer["accounts"].as_array().ok_or("no accounts")?;
        let one = all.iter().find(|one| one["handle"] == handle);
        let one = one.ok_or("there is no such account")?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(Account {
            email: text(&one["emails"][0]),
            password: text(&one["password"]),
        })
    }

    /// The code in the newest message to an address, once all that were on their way are there.
    pub(crate) async fn newest_code(&self, address: &str) -> Outcome<String> {
        let delivered = async {
            loop {
                let inbox = self.get(&format!("/messages?to={address}")).await?;
                let messages = inbox["messages"].as_array();
                let newest = messages
                    .into_iter()
                    .flatten()
                    .rev()
                    .find_map(|message| message["code"].as_str());
                if let (true, Some(code)) = (inbox["waiting"] == 0, newest) {
                    return Outcome::Ok(code.to_owned());
                }
                // Between two questions; nothing is taken to be there because some time has passed.
                tokio::time::sleep(PAUSE).await;
            }
        };
        tokio::time::timeout(PATIENCE, delivered)
            .await
            .map_err(|_| format!("no code came to {address}"))?
    }

    pub(crate) async fn signs_in(&self, identifier: &str, password: &str) -> Outcome<bool> {
        let body = json!({ "identifier": identifier, "password": password });
        let answer = self.post("/sign-in", &body).await?;
        Ok(answer["signed_in"] == true)
    }
}
