//! Malware scanning (OWASP ASVS 5.4.3). What is scanned is what would be opened: the picture that was drawn anew.

mod clamav;

use std::fmt;

use async_trait::async_trait;

pub use clamav::{ClamAv, NotAScanner};

/// Looks for malware.
#[async_trait]
pub trait Scanner: Send + Sync + 'static {
    /// What is in `bytes`.
    ///
    /// # Errors
    /// The scanner cannot say. It never says "clean" then.
    async fn scan(&self, bytes: &[u8]) -> Result<Verdict, Unavailable>;
}

/// What a scanner found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Clean,
    /// Malware of this name, as the scanner calls it: printable ASCII, at most 128 characters.
    Infected(String),
}

/// A scanner that cannot say what is in a file. Try again later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// There is none.
    NotConfigured,
    /// It cannot be reached, or broke off.
    NoAnswer,
    /// It took too long.
    TooLate,
    /// It will not scan files of this size: its limit (`StreamMaxLength` of ClamAV) has to be raised.
    TooLarge,
    /// It answered something else than the protocol has, or an error.
    BadAnswer,
}

/// No scanner. No file is ever opened then, so a service without one does not ask for photographs.
#[derive(Clone, Copy, Debug, Default)]
pub struct NotConfigured;

#[async_trait]
impl Scanner for NotConfigured {
    async fn scan(&self, _: &[u8]) -> Result<Verdict, Unavailable> {
        Err(Unavailable::NotConfigured)
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotConfigured => "there is no scanner",
            Self::NoAnswer => "the scanner does not answer",
            Self::TooLate => "the scanner takes too long",
            Self::TooLarge => "the scanner does not take files of this size",
            Self::BadAnswer => "the scanner answers an error, or something unknown",
        })
    }
}

impl std::error::Error for Unavailable {}
