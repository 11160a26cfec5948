//! A real mail server: aiosmtpd, in a process of its own, with TLS and
//! accounts. Debian has it as python3-aiosmtpd; unlike Postfix, Exim and
//! OpenSMTPD its package takes no other mail server off the machine and starts
//! none.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use regain_api::config::SmtpServer;
use regain_api::mail::Smtp;
use serde::Deserialize;
use serde_json::json;

pub(crate) const SENDER: &str = "help@regain.example";
pub(crate) const USER: &str = "regain";
pub(crate) const PASSWORD: &str = "correct horse/battery@staple";

/// The Pythons that may know it: that of the system first, because one that
/// somebody built for themselves does not see Debian's packages.
const PYTHONS: [&str; 2] = ["/usr/bin/python3", "python3"];

/// How it speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tls {
    None,
    /// By STARTTLS.
    Upgraded,
    AtOnce,
}

/// What kind of server.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) tls: Tls,
    /// Whether it asks for a user name and a password.
    pub(crate) accounts: bool,
    /// Whether it takes letters of all the world in addresses.
    pub(crate) utf8: bool,
    /// The longest mail, in bytes.
    pub(crate) size: u32,
}

impl Kind {
    pub(crate) const OPEN: Self = Self {
        tls: Tls::None,
        accounts: false,
        utf8: true,
        size: 1 << 20,
    };
    pub(crate) const SUBMISSION: Self = Self {
        tls: Tls::Upgraded,
        accounts: true,
        ..Self::OPEN
    };
}

/// A mail that it has taken.
#[derive(Debug, Deserialize)]
pub(crate) struct Taken {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) options: Vec<String>,
    pub(crate) encrypted: bool,
    pub(crate) signed_in: bool,
    /// A character for each byte.
    pub(crate) data: String,
}

/// A server that runs for as long as this is there.
pub(crate) struct MailServer {
    kind: Kind,
    port: u16,
    folder: tempfile::TempDir,
    process: Child,
    _alive: ChildStdin,
}

impl MailServer {
    /// Starts one. `None`, and a line that says so, where there is no aiosmtpd.
    pub(crate) fn start(kind: Kind) -> Option<Self> {
        let Some(python) = PYTHONS.into_iter().find(|python| knows_aiosmtpd(python)) else {
            // It reaches the terminal, which `println!` in a test does not.
            let said = "a test with a real mail server was skipped: there is no aiosmtpd here (Debian: python3-aiosmtpd)\n";
            let _ = std::io::Write::write_all(&mut std::io::stderr(), said.as_bytes());
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        certify(folder.path());
        let settings = json!({
            "folder": folder.path(),
            "certificate": folder.path().join("certificate.pem"),
            "key": folder.path().join("key.pem"),
            "tls": match kind.tls { Tls::None => "none", Tls::Upgraded => "starttls", Tls::AtOnce => "at_once" },
            "user": if kind.accounts { USER } else { "" },
            "password": PASSWORD,
            "utf8": kind.utf8,
            "size": kind.size,
        });
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site/mail_server/server.py");
        let mut process = Command::new(python)
            .arg(script)
            .arg(settings.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let mut out = BufReader::new(process.stdout.take().unwrap());
        out.read_line(&mut said).unwrap();
        let port = said.trim().strip_prefix("ready ").unwrap().parse().unwrap();
        Some(Self {
            kind,
            port,
            folder,
            _alive: process.stdin.take().unwrap(),
            process,
        })
    }

    /// The authority that vouches for it.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    /// How an operator names it.
    pub(crate) fn address(&self, host: &str) -> String {
        let (scheme, more) = match self.kind.tls {
            Tls::None => ("smtp", ""),
            Tls::Upgraded => ("smtp", "?tls=required"),
            Tls::AtOnce => ("smtps", ""),
        };
        let user = if self.kind.accounts {
            format!("{USER}:correct%20horse%2Fbattery%40staple@")
        } else {
            String::new()
        };
        format!("{scheme}://{user}{host}:{}{more}", self.port)
    }

    /// A way to it, as an operator would set it.
    pub(crate) fn transport(&self) -> Arc<Smtp> {
        let authority = (self.kind.tls != Tls::None).then(|| self.authority());
        transport(&self.address("localhost"), authority)
    }

    /// What it has taken, in that order.
    pub(crate) fn taken(&self) -> Vec<Taken> {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|end| end == "json"));
        files.sort();
        let read =
            |file: PathBuf| serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        files.into_iter().map(read).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn transport(address: &str, authority: Option<PathBuf>) -> Arc<Smtp> {
    let server = SmtpServer::parse(address, None, authority).unwrap();
    Arc::new(Smtp::new(&server, SENDER, "Regain").unwrap())
}

fn knows_aiosmtpd(python: &str) -> bool {
    let asked = Command::new(python)
        .args(["-c", "import aiosmtpd.smtp"])
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}

/// An authority, and a certificate of it for `localhost`.
fn certify(folder: &Path) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["localhost".to_owned()])
        .unwrap()
        .signed_by(&key, &authority)
        .unwrap();
    for (name, what, der) in [
        ("authority.pem", "CERTIFICATE", authority.der().as_ref()),
        ("certificate.pem", "CERTIFICATE", certificate.der().as_ref()),
        ("key.pem", "PRIVATE KEY", key.serialized_der()),
    ] {
        std::fs::write(folder.join(name), pem(what, der)).unwrap();
    }
}

/// RFC 7468.
fn pem(what: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<&str> = (0..text.len())
        .step_by(64)
        .map(|at| &text[at..text.len().min(at + 64)])
        .collect();
    let lines = lines.join("\n");
    format!("-----BEGIN {what}-----\n{lines}\n-----END {what}-----\n")
}
