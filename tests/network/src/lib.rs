//! Journeys of the app over a bad network, without a browser.
//!
//! On one side is the app: its own state, what follows from what, and what it does to the world
//! ([`page`]). On the other is the API with its database ([`server`]). Between them is a line that
//! delays, cuts, doubles, mixes up and replaces what goes over it, by a seed ([`line`]); and before
//! the page sits somebody who wants their account back ([`person`]). Time is moved, so that a
//! thousand journeys take a minute, and each can be walked again by its number.
//!
//! What is demanded of every one of them ([`journey`]): it ends where the person wanted to go,
//! without many presses; nothing that was done is lost; nothing is done twice.

pub mod journey;
pub mod line;
pub mod page;
pub mod person;
pub mod server;

/// Why a journey is not as it should be.
#[derive(Debug)]
pub struct Fault(pub String);

impl Fault {
    /// One that says this.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// What became of something.
pub type Outcome<T = ()> = Result<T, Fault>;

/// What can go wrong in the world around the journey, such as a database that cannot be opened.
pub(crate) fn told(what: &str, error: impl std::fmt::Display) -> Fault {
    Fault::new(format!("{what}: {error}"))
}
