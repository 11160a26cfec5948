//! A plausible month of recoveries, walked through the API.
//!
//! People with accounts, habits and bad luck want them back; what each does is
//! drawn from the distributions of [`plan`], and they do it as browsers do: by
//! the documents that the API answers. Time is moved, so a month takes minutes.
//! Nothing is written into tables but the accounts, which were there before.

pub mod attack;
pub mod browser;
pub mod chance;
pub mod diary;
pub mod month;
pub mod person;
pub mod plan;
pub mod staff;
pub mod world;

use std::fmt;

/// What does not go as it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(String);

impl Fault {
    /// One that is told so.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// What may not go as it should.
pub type Outcome<T = ()> = Result<T, Fault>;

/// What failed, and why.
pub(crate) fn told(what: &str, error: impl fmt::Display) -> Fault {
    Fault::new(format!("{what}: {error}"))
}

/// When somebody acts next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// In so many seconds.
    In(i64),
    /// Never.
    Over,
}
