//! What stands outside of the API: a mail server, and services that it posts to.

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http_body_util::{BodyExt as _, Empty};
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::HeaderMap,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use sha2::Sha256;
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};

use crate::fault::{Fault, Outcome};

/// What a service was posted.
#[derive(Clone, Debug)]
pub(crate) struct Posted {
    headers: HeaderMap,
    body: Bytes,
}

impl Posted {
    /// The JSON of it.
    pub(crate) fn json(&self) -> Outcome<Value> {
        Ok(serde_json::from_slice(&self.body)?)
    }

    /// The name that it has each time it is sent.
    pub(crate) fn id(&self) -> &str {
        self.header("webhook-id")
    }

    fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// Whether it is signed by this secret, as Standard Webhooks 1.0.0 says.
    fn is_signed_by(&self, secret: &[u8]) -> bool {
        let begun = Hmac::<Sha256>::new_from_slice(secret).ok();
        let Some(mut mac) = begun else { return false };
        mac.update(format!("{}.{}.", self.id(), self.header("webhook-timestamp")).as_bytes());
        mac.update(&self.body);
        let expected = BASE64_STANDARD.encode(mac.finalize().into_bytes());
        self.header("webhook-signature") == format!("v1,{expected}")
    }
}

/// A service of the operator's that takes what is posted to it.
pub(crate) struct Receiver {
    posted: Arc<Mutex<Vec<Posted>>>,
    /// Where it is.
    pub(crate) url: String,
    folder: TempDir,
    work: JoinHandle<()>,
}

/// The secret that it shares with the API.
const SECRET: [u8; 32] = [5; 32];

impl Receiver {
    pub(crate) async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/hooks", listener.local_addr()?);
        let folder = tempfile::tempdir()?;
        let secret = format!("whsec_{}", BASE64_STANDARD.encode(SECRET));
        std::fs::write(folder.path().join("secret"), secret)?;
        let posted = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&posted);
        let work = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = Arc::clone(&kept);
                tokio::spawn(async move {
                    let service = service_fn(|request| take(request, &kept));
                    let connection = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service);
                    // It ends with the API.
                    let _ = connection.await;
                });
            }
        });
        Ok(Self {
            posted,
            url,
            folder,
            work,
        })
    }

    /// The file with the secret, for the API.
    pub(crate) fn secret_file(&self) -> String {
        self.folder.path().join("secret").display().to_string()
    }

    /// Everything that it was posted; a fault if anything of it is not signed.
    pub(crate) fn posted(&self) -> Outcome<Vec<Posted>> {
        let posted = self.posted.lock().unwrap_or_else(PoisonError::into_inner);
        match posted.iter().find(|one| !one.is_signed_by(&SECRET)) {
            Some(one) => Err(Fault::new(format!("{} is not signed", one.id()))),
            None => Ok(posted.clone()),
        }
    }
}

impl Receiver {
    /// What it was posted by whom it shares no secret with.
    pub(crate) fn bodies(&self) -> Vec<Vec<u8>> {
        let posted = self.posted.lock().unwrap_or_else(PoisonError::into_inner);
        posted.iter().map(|one| one.body.to_vec()).collect()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn take(
    request: Request<Incoming>,
    posted: &Mutex<Vec<Posted>>,
) -> Result<Response<Empty<Bytes>>, hyper::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let mut posted = posted.lock().unwrap_or_else(PoisonError::into_inner);
    posted.push(Posted {
        headers: head.headers,
        body,
    });
    let mut answer = Response::new(Empty::new());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    Ok(answer)
}

/// A real mail server, aiosmtpd, as the tests of the API have it.
pub(crate) struct MailServer {
    /// Where it is, for the API.
    pub(crate) url: String,
    folder: TempDir,
    process: Child,
    /// It ends when this is closed.
    _alive: ChildStdin,
}

/// That of the system first: one that somebody built for themselves does not see Debian's packages.
const PYTHONS: [&str; 2] = ["/usr/bin/python3", "python3"];

impl MailServer {
    /// `None` where there is no aiosmtpd on this machine.
    pub(crate) fn start() -> Outcome<Option<Self>> {
        let knows = |python: &&str| {
            let asked = Command::new(python)
                .args(["-c", "import aiosmtpd.smtp"])
                .stderr(Stdio::null())
                .status();
            asked.is_ok_and(|status| status.success())
        };
        let Some(python) = PYTHONS.into_iter().find(knows) else {
            return Ok(None);
        };
        let folder = tempfile::tempdir()?;
        let settings = json!({
            "folder": folder.path(), "certificate": "", "key": "", "tls": "none",
            "user": "", "password": "", "utf8": true, "size": 1 << 20,
        });
        let script = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../crates/api/tests/site/mail_server/server.py");
        let mut process = Command::new(python)
            .arg(script)
            .arg(settings.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut said = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut said)?;
        }
        let port = said.trim().strip_prefix("ready ");
        let (Some(port), Some(alive)) = (port, process.stdin.take()) else {
            return Err(Fault::new(format!("the mail server says: {said}")));
        };
        Ok(Some(Self {
            url: format!("smtp://127.0.0.1:{port}"),
            folder,
            process,
            _alive: alive,
        }))
    }

    /// The mails that it has taken for an address, as they came.
    pub(crate) fn taken(&self, address: &str) -> Outcome<Vec<String>> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.path())?
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .collect();
        files.sort();
        let mut mails = Vec::new();
        for file in files {
            let mail: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
            if mail["to"][0] == address {
                mails.push(mail["data"].as_str().unwrap_or_default().to_owned());
            }
        }
        Ok(mails)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The code of eight digits in a message.
pub(crate) fn code_in(text: &str) -> Option<String> {
    let is_digit = |c: &char| c.is_ascii_digit();
    text.split(|c: char| !c.is_ascii_digit() && c != ' ')
        .map(|part| part.chars().filter(is_digit).collect::<String>())
        .find(|digits| digits.len() == 8)
}
