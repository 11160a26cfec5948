use std::fmt;

use super::{LongCode, decimal_digit, is_separator};
use crate::{CodeForm, Secret};

/// A code as a person enters it, of one of the forms that codes have.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Secret);

/// Why something typed is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Nothing was typed.
    Empty,
    /// Digits or characters are missing.
    TooShort {
        /// How many.
        missing: u32,
    },
    /// More than the code has.
    TooLong,
    /// Letters or signs stand between the digits, or there are no digits.
    NotDigits,
    /// A sign that no code has.
    Foreign,
    /// The check character does not fit: something was mistyped.
    Mistyped,
    /// It is a backup code, and a code of digits is asked for.
    BackupCode,
}

impl Code {
    /// Digits of a code that is sent. NIST SP 800-63B-4, 3.1.3.2 asks for six
    /// at the least; with eight, guessing at hundreds of accounts at once
    /// comes to nothing too.
    pub const SENT_DIGITS: u32 = 8;

    /// Digits that an authenticator app shows (RFC 6238, 5.3).
    pub const AUTHENTICATOR_DIGITS: u32 = 6;

    /// Reads a code of this form the way people enter one.
    ///
    /// # Errors
    /// See [`CodeError`].
    pub fn parse(raw: &str, form: CodeForm) -> Result<Self, CodeError> {
        match form {
            CodeForm::Digits { count } => match Self::digits(raw, count as usize) {
                Err(_) if LongCode::parse(raw).is_ok() => Err(CodeError::BackupCode),
                read => read,
            },
            CodeForm::Characters => LongCode::parse(raw).map(|code| Self(code.into_secret())),
        }
    }

    /// Digits: with spaces, hyphens, dots, in the digits of the person's own
    /// script, or pasted with the words around them.
    fn digits(raw: &str, count: usize) -> Result<Self, CodeError> {
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
        let mut whole = runs.iter().filter(|run| run.len() == count);
        if let (Some(run), None) = (whole.next(), whole.next()) {
            return Ok(Self(Secret::new(run.clone())));
        }
        if foreign || runs.is_empty() {
            return Err(CodeError::NotDigits);
        }
        let typed: usize = runs.iter().map(String::len).sum();
        match count.checked_sub(typed) {
            Some(missing) => Err(CodeError::TooShort {
                missing: u32::try_from(missing).unwrap_or(u32::MAX),
            }),
            None => Err(CodeError::TooLong),
        }
    }

    /// The ASCII digits, or the sixteen characters of a [`LongCode`].
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(raw: &str) -> Result<Code, CodeError> {
        Code::parse(raw, CodeForm::Digits { count: 6 })
    }

    #[test]
    fn a_backup_code_in_a_field_for_digits_is_noticed() {
        let code = LongCode::from_values(&[3; 15]);
        let shown = code.expose_in_groups();
        assert_eq!(parse(shown.expose_secret()), Err(CodeError::BackupCode));
        let form = CodeForm::Characters;
        assert_eq!(
            Code::parse(shown.expose_secret(), form).map(|code| code.expose_secret().to_owned()),
            Ok(code.expose_secret().to_owned())
        );
    }

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
            let code = parse(typed).unwrap_or_else(|error| panic!("{typed}: {error:?}"));
            assert_eq!(code.expose_secret(), "123456", "{typed}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(parse(" "), Err(CodeError::Empty));
        assert_eq!(parse("12 34"), Err(CodeError::TooShort { missing: 2 }));
        assert_eq!(parse("1234567"), Err(CodeError::TooLong));
        assert_eq!(parse("12x456"), Err(CodeError::NotDigits));
        assert_eq!(parse("hello"), Err(CodeError::NotDigits));
        assert_eq!(parse("123456 or 654321"), Err(CodeError::NotDigits));
    }

    #[test]
    fn debug_shows_nothing_of_it() {
        let shown = format!("{:?}", parse("123456"));
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
            let code = parse(&typed).map(|code| code.expose_secret().to_owned());
            prop_assert_eq!(code, Ok(digits));
        }

        #[test]
        fn any_text_is_answered(text in ".*") {
            let _ = parse(&text);
        }
    }
}
