use std::fmt;

use thirtyfour::error::{WebDriverError, WebDriverErrorInner};

/// Why a journey cannot go on: one sentence for the person who reads the report.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Something is not as it has to be.
    Wrong(String),
    /// An element of the page was replaced before anything was done to it. Whoever waits for something asks again
    /// ([`crate::wait`]); elsewhere it is wrong.
    Replaced(String),
    /// The browser cannot do what the journey needs: nothing is shown, and nothing is wrong.
    Lacking(String),
    /// The browser, or the driver of it, does not answer any more, or the API that was started has said nothing at all:
    /// nothing is known of the page.
    Lost(String),
}

/// What a step of a journey gives back.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self::Wrong(what.into())
    }

    /// The same fault, with where it happened in front.
    pub(crate) fn at(self, place: &str) -> Self {
        self.said_as(|what| format!("{place}: {what}"))
    }

    /// The same fault, with more of it behind.
    pub(crate) fn with(self, more: &str) -> Self {
        self.said_as(|what| format!("{what} {more}"))
    }

    /// The same fault after something was done: nobody does that again.
    pub(crate) fn for_good(self) -> Self {
        match self {
            Self::Wrong(what) | Self::Replaced(what) => Self::Wrong(what),
            Self::Lacking(why) => Self::Lacking(why),
            Self::Lost(what) => Self::Lost(what),
        }
    }

    fn said_as(self, say: impl FnOnce(String) -> String) -> Self {
        match self {
            Self::Wrong(what) => Self::Wrong(say(what)),
            Self::Replaced(what) => Self::Replaced(say(what)),
            Self::Lacking(why) => Self::Lacking(why),
            Self::Lost(what) => Self::Lost(say(what)),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong(what) | Self::Replaced(what) | Self::Lacking(what) | Self::Lost(what) => {
                f.write_str(what)
            }
        }
    }
}

macro_rules! from_error {
    ($($error:ty => $what:literal;)*) => {
        $(impl From<$error> for Fault {
            fn from(error: $error) -> Self {
                Self::new(format!(concat!($what, ": {}"), error))
            }
        })*
    };
}

from_error! {
    regain_conformance::Misfit => "the contract";
    reqwest::Error => "HTTP";
    serde_json::Error => "JSON";
    sqlx::Error => "the database";
    std::io::Error => "the system";
    thirtyfour::bidi::BidiError => "the browser";
}

impl From<WebDriverError> for Fault {
    fn from(error: WebDriverError) -> Self {
        let text = error.to_string();
        // ChromeDriver sends the addresses of its own code along.
        let text = text.split("Stacktrace:").next().unwrap_or("").trim();
        let text = format!("the browser: {text}");
        // Without an answer at all, or without a browser from the start.
        let is_lost = matches!(
            &*error,
            WebDriverErrorInner::HttpError(_)
                | WebDriverErrorInner::RequestFailed(_)
                | WebDriverErrorInner::SessionNotCreated(_)
        );
        let is_replaced = matches!(&*error, WebDriverErrorInner::StaleElementReference(_));
        if is_lost {
            Self::Lost(text)
        } else if is_replaced {
            Self::Replaced(text)
        } else {
            Self::Wrong(text)
        }
    }
}

impl std::error::Error for Fault {}

/// Ends the journey with a sentence unless something holds.
#[macro_export]
macro_rules! ensure {
    ($holds:expr, $($sentence:tt)+) => {
        if !$holds {
            return Err($crate::fault::Fault::new(format!($($sentence)+)));
        }
    };
}

/// Ends the journey unless two things are the same; both are shown.
#[macro_export]
macro_rules! ensure_same {
    ($left:expr, $right:expr, $($sentence:tt)+) => {
        match (&$left, &$right) {
            (left, right) => {
                if left != right {
                    return Err($crate::fault::Fault::new(format!(
                        "{}: {left:?} is not {right:?}",
                        format_args!($($sentence)+)
                    )));
                }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_driver_that_does_not_answer_is_lost_and_what_it_answers_is_wrong() {
        let silent = WebDriverError::HttpError("error sending request".to_owned());
        let late = WebDriverError::Timeout("no element".to_owned());
        let silent = Fault::from(silent).at("triage");
        // What is said of it beside that makes nothing wrong of it.
        assert!(matches!(silent.with("identify"), Fault::Lost(_)));
        assert!(matches!(Fault::from(late).at("triage"), Fault::Wrong(_)));
    }
}
