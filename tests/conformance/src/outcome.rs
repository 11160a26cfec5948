//! What a check comes to.

use std::fmt;

/// Where an implementation falls short: what was demanded of it, and what it did.
///
/// Both are for people and hold no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortfall {
    /// What should have been.
    pub expected: String,
    /// What was seen.
    pub seen: String,
}

/// Why a check cannot go on.
#[derive(Clone, Debug)]
pub(crate) enum Ending {
    /// The implementation falls short.
    Short(Shortfall),
    /// It does, unless this is only that a limit was met which nobody can wait
    /// for without a clock to move.
    Limited(Shortfall),
    /// It cannot be told from here, for this reason.
    Lacking(String),
}

/// What a part of a check gives back.
pub(crate) type Outcome<T = ()> = Result<T, Ending>;

impl Ending {
    /// Falls short.
    pub(crate) fn short(expected: impl Into<String>, seen: impl Into<String>) -> Self {
        Self::Short(Shortfall {
            expected: expected.into(),
            seen: seen.into(),
        })
    }

    /// Cannot be told.
    pub(crate) fn lacking(why: impl Into<String>) -> Self {
        Self::Lacking(why.into())
    }
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected: {}; seen: {}", self.expected, self.seen)
    }
}

/// Falls short unless something holds.
pub(crate) fn demand(
    holds: bool,
    expected: impl Into<String>,
    seen: impl FnOnce() -> String,
) -> Outcome {
    if holds {
        Ok(())
    } else {
        Err(Ending::short(expected, seen()))
    }
}
