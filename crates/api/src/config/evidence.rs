use std::fmt;
use std::path::PathBuf;

use regain_evidence::Store;
use regain_evidence::scan::ClamAv;
use url::Url;

use super::{ConfigError, Database};

/// Where photographs of documents are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceStore {
    /// In this folder, which is made where it is not there.
    Folder(PathBuf),
    /// Where this address says: `file:` or `s3:`. It holds no secret.
    Address(Url),
}

/// What scans photographs.
#[derive(Clone, Debug)]
pub enum ScannerTarget {
    /// Nothing: no photographs can be asked for.
    Nowhere,
    /// A ClamAV daemon.
    ClamAv(ClamAv),
    /// The scanner of the sandbox.
    Sandbox,
}

impl EvidenceStore {
    pub(super) fn parse(raw: Option<&str>, database: &Database) -> Result<Self, ConfigError> {
        let Some(raw) = raw else {
            return database.beside("evidence").map(Self::Folder).ok_or_else(|| {
                ConfigError(
                    "--evidence is missing: where photographs are kept, for all instances. There is no folder beside a \
                     PostgreSQL; write --evidence s3://BUCKET/PREFIX or file:///FOLDER"
                        .into(),
                )
            });
        };
        match raw.parse::<Url>() {
            Ok(address) if matches!(address.scheme(), "file" | "s3") => Ok(Self::Address(address)),
            Ok(_) | Err(_) => Err(ConfigError(
                "--evidence takes file:///FOLDER or s3://BUCKET/PREFIX".into(),
            )),
        }
    }

    /// Opens the store. Credentials of a bucket come from the environment.
    ///
    /// # Errors
    /// A sentence that says what to change.
    pub fn open(&self) -> Result<Store, ConfigError> {
        let opened = match self {
            Self::Folder(folder) => Store::in_folder(folder),
            Self::Address(address) => Store::from_url(address, std::env::vars()),
        };
        opened.map_err(|error| ConfigError(format!("--evidence {self}: {error}")))
    }
}

impl fmt::Display for EvidenceStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => folder.display().fmt(f),
            // Without what stands behind it, which may be mistyped.
            Self::Address(address) => write!(
                f,
                "{}://{}{}",
                address.scheme(),
                address.host_str().unwrap_or_default(),
                address.path()
            ),
        }
    }
}

impl ScannerTarget {
    pub(super) fn parse(raw: Option<&str>, sandbox: bool) -> Result<Self, ConfigError> {
        match raw {
            None if sandbox => Ok(Self::Sandbox),
            None => Ok(Self::Nowhere),
            Some("sandbox") if sandbox => Ok(Self::Sandbox),
            Some("sandbox") => Err(ConfigError("--scanner sandbox needs --sandbox".into())),
            Some(raw) => raw
                .parse()
                .ok()
                .and_then(|address| ClamAv::from_url(&address).ok())
                .map(Self::ClamAv)
                .ok_or_else(|| {
                    ConfigError("--scanner takes unix:///PATH or tcp://HOST:PORT of clamd".into())
                }),
        }
    }
}
