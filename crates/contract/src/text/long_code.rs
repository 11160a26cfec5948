use std::fmt;

use zeroize::Zeroizing;

use super::CodeError;
use super::crockford::{self, check_value};
use crate::Secret;

/// A code of sixteen letters and digits, such as `7KQM-3XTB-9WYR-E2HD`: a
/// backup code, the code of a recovery pass, or a code that is sent while
/// somebody is guessing.
///
/// Fifteen characters of Crockford's Base32 (no I, L, O, U) with 75 random
/// bits, more than the 64 that NIST SP 800-63B-4 asks of saved codes
/// (4.2.1.1) and from which on guesses need not be counted (3.1.2.2), and one
/// that checks the others: a slip of the finger is told from a wrong code
/// without asking anybody.
#[derive(Clone, PartialEq, Eq)]
pub struct LongCode(Secret);

impl LongCode {
    /// Characters of a code, the check character included.
    pub const CHARACTERS: usize = 16;

    /// The code made of these values, the lowest five bits of each.
    #[must_use]
    pub fn from_values(values: &[u8; Self::CHARACTERS - 1]) -> Self {
        let values = Zeroizing::new(values.map(|value| value & 31));
        let mut text = String::with_capacity(Self::CHARACTERS);
        text.push_str(&Zeroizing::new(crockford::text(values.as_ref())));
        text.push_str(&crockford::text(&[check_value(values.as_ref())]));
        Self(Secret::new(text))
    }

    /// Reads a code the way people enter one: in any case, with spaces or
    /// hyphens, `O` for `0`, `I` or `L` for `1`.
    ///
    /// # Errors
    /// See [`CodeError`].
    pub fn parse(raw: &str) -> Result<Self, CodeError> {
        if raw.trim().is_empty() {
            return Err(CodeError::Empty);
        }
        let values = crockford::values(raw).map_err(|_| CodeError::Foreign)?;
        let values = Zeroizing::new(values);
        if let Some(missing @ 1..) = Self::CHARACTERS.checked_sub(values.len()) {
            return Err(CodeError::TooShort {
                missing: u32::try_from(missing).unwrap_or(u32::MAX),
            });
        }
        if values.len() > Self::CHARACTERS {
            return Err(CodeError::TooLong);
        }
        match values.split_last() {
            Some((check, data)) if *check == check_value(data) => {
                Ok(Self(Secret::new(crockford::text(&values))))
            }
            Some(_) | None => Err(CodeError::Mistyped),
        }
    }

    /// The first character: which of a set of codes it is. Not a secret.
    #[must_use]
    pub fn slot(&self) -> u8 {
        let first = self.0.expose_secret().as_bytes().first().copied();
        let place = crockford::ALPHABET.iter().position(|c| Some(*c) == first);
        place.and_then(|slot| u8::try_from(slot).ok()).unwrap_or(0)
    }

    /// The sixteen characters, without hyphens.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) fn into_secret(self) -> Secret {
        self.0
    }

    /// In four groups of four, as it is shown.
    #[must_use]
    pub fn expose_in_groups(&self) -> Secret {
        let mut text = String::with_capacity(Self::CHARACTERS + 3);
        for (place, c) in self.0.expose_secret().chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push('-');
            }
            text.push(c);
        }
        Secret::new(text)
    }
}

impl fmt::Debug for LongCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LongCode([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_shown_can_be_read_back(values in any::<[u8; 15]>()) {
            let code = LongCode::from_values(&values);
            let shown = code.expose_in_groups().expose_secret().to_lowercase();
            let typed = shown.replace('0', "o").replace('1', "l").replace('-', " ");
            prop_assert_eq!(LongCode::parse(&typed), Ok(code.clone()));
            prop_assert_eq!(code.slot(), values[0] & 31);
        }

        #[test]
        fn a_slip_of_the_finger_is_told_from_a_wrong_code(
            values in any::<[u8; 15]>(), place in 0usize..16, other in 0usize..32,
        ) {
            let code = LongCode::from_values(&values);
            let mut characters: Vec<u8> = code.expose_secret().bytes().collect();
            prop_assume!(characters[place] != crockford::ALPHABET[other]);
            characters[place] = crockford::ALPHABET[other];
            let typed = String::from_utf8(characters).unwrap();
            prop_assert_eq!(LongCode::parse(&typed), Err(CodeError::Mistyped));
        }

        #[test]
        fn any_text_is_answered(text in ".*") {
            let _ = LongCode::parse(&text);
        }
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(LongCode::parse(" "), Err(CodeError::Empty));
        assert_eq!(
            LongCode::parse("7KQM-3XTB"),
            Err(CodeError::TooShort { missing: 8 })
        );
        assert_eq!(LongCode::parse(&"7".repeat(17)), Err(CodeError::TooLong));
        assert_eq!(LongCode::parse("7KQM/3XTB"), Err(CodeError::Foreign));
    }

    #[test]
    fn debug_shows_nothing_of_it() {
        let code = LongCode::from_values(&[7; 15]);
        assert!(!format!("{code:?}").contains('7'));
    }
}
