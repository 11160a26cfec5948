use std::fmt;

use crate::Secret;

/// A six-digit code that was sent to a person.
///
/// Six digits are the least that NIST SP 800-63B-4, 3.1.3.2 allows.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Secret);

/// Why something typed is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Nothing was typed.
    Empty,
    /// Digits are missing.
    TooShort {
        /// How many.
        missing: u32,
    },
    /// More than six digits.
    TooLong,
    /// Letters or signs stand between the digits, or there are no digits.
    NotDigits,
}

impl Code {
    /// How many digits a code has.
    pub const DIGITS: usize = 6;

    /// Reads a code the way people enter one: with spaces, hyphens, dots, in
    /// the digits of their own script, or pasted with the words around it.
    ///
    /// # Errors
    /// See [`CodeError`].
    pub fn parse(raw: &str) -> Result<Self, CodeError> {
        let text = raw.trim();
        if text.is_empty() {
            return Err(CodeError::Empty);
        }
        // Runs of digits; a separator inside a code does not end a run.
        let mut runs: Vec<String> = Vec::new();
        let mut in_run = false;
        let mut foreign = false;
        for c in text.chars() {
            if let Some(digit) = decimal_digit(c) {
                if !in_run {
                    runs.push(String::new());
                    in_run = true;
                }
                if let Some(run) = runs.last_mut() {
                    run.push(digit);
                }
            } else if !is_separator(c) {
                in_run = false;
                foreign = true;
            }
        }
        let mut whole = runs.iter().filter(|run| run.len() == Self::DIGITS);
        if let (Some(run), None) = (whole.next(), whole.next()) {
            return Ok(Self(Secret::new(run.clone())));
        }
        if foreign || runs.is_empty() {
            return Err(CodeError::NotDigits);
        }
        let typed: usize = runs.iter().map(String::len).sum();
        match Self::DIGITS.checked_sub(typed) {
            Some(missing) => Err(CodeError::TooShort {
                missing: u32::try_from(missing).unwrap_or(u32::MAX),
            }),
            None => Err(CodeError::TooLong),
        }
    }

    /// The six ASCII digits.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code([redacted])")
    }
}

/// Hyphens, dashes, dots, white space and the invisible marks that copying
/// from a message brings along.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '.' | '_' | ',' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The ASCII digit that `c` means: itself, or a digit of one of the scripts
/// whose keyboards are in common use.
fn decimal_digit(c: char) -> Option<char> {
    // First digit of: Arabic-Indic, extended Arabic-Indic, Devanagari,
    // Bengali, Thai, full-width. Unicode gives each its ten in a row.
    const ZEROS: [u32; 6] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
    if c.is_ascii_digit() {
        return Some(c);
    }
    ZEROS
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))
        .and_then(|value| char::from_digit(value, 10))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_codes_as_people_enter_them() {
        for typed in [
            "123456",
            " 123 456 ",
            "123-456",
            "1.2.3.4.5.6",
            "123–456",
            "１２３４５６",
            "١٢٣٤٥٦",
            "Your code is 123 456",
            "123456 is your code.",
            "code:123456",
        ] {
            let code = Code::parse(typed).unwrap_or_else(|error| panic!("{typed}: {error:?}"));
            assert_eq!(code.expose_secret(), "123456", "{typed}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(Code::parse(" "), Err(CodeError::Empty));
        assert_eq!(
            Code::parse("12 34"),
            Err(CodeError::TooShort { missing: 2 })
        );
        assert_eq!(Code::parse("1234567"), Err(CodeError::TooLong));
        assert_eq!(Code::parse("12x456"), Err(CodeError::NotDigits));
        assert_eq!(Code::parse("hello"), Err(CodeError::NotDigits));
        assert_eq!(Code::parse("123456 or 654321"), Err(CodeError::NotDigits));
    }

    #[test]
    fn debug_shows_nothing_of_it() {
        let shown = format!("{:?}", Code::parse("123456"));
        assert!(!shown.contains("123456"));
    }

    proptest! {
        #[test]
        fn separators_never_change_a_code(digits in "[0-9]{6}", gaps in prop::collection::vec("[ \\-.\u{2013}\u{200b}]{0,3}", 7)) {
            let mut typed = gaps[0].clone();
            for (digit, gap) in digits.chars().zip(&gaps[1..]) {
                typed.push(digit);
                typed.push_str(gap);
            }
            let code = Code::parse(&typed).map(|code| code.expose_secret().to_owned());
            prop_assert_eq!(code, Ok(digits));
        }

        #[test]
        fn any_text_is_answered(text in ".*") {
            let _ = Code::parse(&text);
        }
    }
}
