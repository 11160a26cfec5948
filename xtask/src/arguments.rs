//! The options of a command, as they are typed after its name.

use std::{slice, str::FromStr};

use crate::process::Outcome;

/// What was typed, one option after the other.
pub(crate) struct Arguments<'a> {
    rest: slice::Iter<'a, String>,
    /// The option that was read last: what is missing is said of it.
    option: &'a str,
}

impl<'a> Arguments<'a> {
    /// All of them.
    pub(crate) fn new(typed: &'a [String]) -> Self {
        Self {
            rest: typed.iter(),
            option: "",
        }
    }

    /// The next option.
    pub(crate) fn option(&mut self) -> Option<&'a str> {
        self.option = self.rest.next()?;
        Some(self.option)
    }

    /// What comes after the option.
    pub(crate) fn value(&mut self) -> Outcome<&'a str> {
        let value = self.rest.next();
        value
            .map(String::as_str)
            .ok_or_else(|| format!("{} takes a value", self.option))
    }

    /// The number that comes after the option.
    pub(crate) fn number<N: FromStr>(&mut self) -> Outcome<N> {
        let number = self.rest.next().and_then(|value| value.parse().ok());
        number.ok_or_else(|| format!("{} takes a number", self.option))
    }

    /// Everything that is left: for another program.
    pub(crate) fn others(&mut self) -> Vec<String> {
        self.rest.by_ref().cloned().collect()
    }
}

/// As somebody types it.
#[cfg(test)]
pub(crate) fn typed(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_with_what_belongs_to_them() {
        let typed = typed(&["--seed", "7", "--target", "words", "--", "--seed"]);
        let mut arguments = Arguments::new(&typed);
        assert_eq!(arguments.option(), Some("--seed"));
        assert_eq!(arguments.number(), Ok(7_u32));
        assert_eq!(arguments.option(), Some("--target"));
        assert_eq!(arguments.value(), Ok("words"));
        assert_eq!(arguments.option(), Some("--"));
        assert_eq!(arguments.others(), ["--seed"]);
        assert_eq!(arguments.option(), None);
    }

    #[test]
    fn what_is_missing_is_said_of_its_option() {
        let typed = typed(&["--seconds", "many", "--target"]);
        let mut arguments = Arguments::new(&typed);
        arguments.option();
        let number = arguments.number::<u64>();
        assert_eq!(number, Err("--seconds takes a number".to_owned()));
        arguments.option();
        assert_eq!(arguments.value(), Err("--target takes a value".to_owned()));
    }
}
