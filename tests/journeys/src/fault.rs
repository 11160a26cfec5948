use std::fmt;

/// Why a journey cannot go on: one sentence for the person who reads the report.
#[derive(Debug)]
pub(crate) struct Fault(String);

/// What a step of a journey gives back.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }

    /// The same fault, with where it happened in front.
    pub(crate) fn at(self, place: &str) -> Self {
        Self(format!("{place}: {}", self.0))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! from_error {
    ($($error:ty => $what:literal;)*) => {
        $(impl From<$error> for Fault {
            fn from(error: $error) -> Self {
                let text = error.to_string();
                // ChromeDriver sends the addresses of its own code along.
                let text = text.split("Stacktrace:").next().unwrap_or("").trim();
                Self(format!(concat!($what, ": {}"), text))
            }
        })*
    };
}

from_error! {
    thirtyfour::error::WebDriverError => "the browser";
    reqwest::Error => "HTTP";
    serde_json::Error => "JSON";
    sqlx::Error => "the database";
    std::io::Error => "the system";
}

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
