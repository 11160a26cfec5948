//! Why a measurement cannot go on.

use std::fmt;

/// One sentence for the person who reads it.
#[derive(Debug)]
pub(crate) struct Fault(String);

/// What may not go as it should.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }

    /// What failed, and why.
    pub(crate) fn told(what: &str, error: impl fmt::Display) -> Self {
        // ChromeDriver sends the addresses of its own code along.
        let error = error.to_string();
        let error = error.split("Stacktrace:").next().unwrap_or("").trim();
        Self(format!("{what}: {error}"))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

macro_rules! from_error {
    ($($error:ty => $what:literal;)*) => {
        $(impl From<$error> for Fault {
            fn from(error: $error) -> Self {
                Self::told($what, error)
            }
        })*
    };
}

from_error! {
    reqwest::Error => "HTTP";
    serde_json::Error => "JSON";
    sqlx::Error => "the database";
    std::io::Error => "the system";
    thirtyfour::error::WebDriverError => "the browser";
    tokio::task::JoinError => "a task";
}
