use std::fmt;

use serde::{Deserialize, Serialize};

use super::crockford::{self, check_value};

/// The reference of a human case or of a recovery pass, such as `K7QM-3XTB`:
/// made to be read out over a phone.
///
/// Seven characters of Crockford's Base32 (no I, L, O, U) and one that checks
/// them. The check finds every single wrong character and every swap of two
/// neighbours, so a mistake is noticed while the person is still speaking.
/// It is a name, not a secret.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

impl Reference {
    /// Characters before the check character.
    pub const DATA_CHARACTERS: usize = 7;

    /// Makes the reference of a number; only its lowest 35 bits count.
    #[must_use]
    pub fn from_number(number: u64) -> Self {
        let mut text = String::with_capacity(Self::DATA_CHARACTERS + 1);
        let mut values = [0u8; Self::DATA_CHARACTERS];
        for (place, value) in values.iter_mut().rev().enumerate() {
            *value = ((number >> (5 * place)) & 31) as u8;
        }
        text.push_str(&crockford::text(&values));
        text.push_str(&crockford::text(&[check_value(&values)]));
        Self(text)
    }

    /// Reads a reference as people say or type it: any case, with spaces or
    /// hyphens, `O` for `0`, `I` or `L` for `1`.
    ///
    /// `None` when it is not of that form or the check does not hold.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let values = crockford::values(raw).ok()?;
        let (check, data) = values.split_last()?;
        if data.len() != Self::DATA_CHARACTERS || *check != check_value(data) {
            return None;
        }
        Some(Self(crockford::text(&values)))
    }

    /// The eight characters without a hyphen.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A slice that could fail would bring what describes the failure into the app: 3 kB of it.
        let (first, second) = self.0.split_at_checked(4).unwrap_or((&self.0, ""));
        f.write_str(first)?;
        f.write_str("-")?;
        f.write_str(second)
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reference({self})")
    }
}

impl TryFrom<String> for Reference {
    type Error = &'static str;
    fn try_from(raw: String) -> Result<Self, Self::Error> {
        Self::parse(&raw).ok_or("not a case reference")
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::crockford::ALPHABET;

    proptest! {
        #[test]
        fn what_is_shown_can_be_read_back(number in any::<u64>()) {
            let reference = Reference::from_number(number);
            let spoken = reference.to_string().to_lowercase().replace('0', "o").replace('1', "l");
            prop_assert_eq!(Reference::parse(&spoken), Some(reference));
        }

        #[test]
        fn one_wrong_character_is_noticed(number in any::<u64>(), place in 0usize..8, other in 0usize..32) {
            let mut characters: Vec<u8> = Reference::from_number(number).as_str().bytes().collect();
            prop_assume!(characters[place] != ALPHABET[other]);
            characters[place] = ALPHABET[other];
            prop_assert_eq!(Reference::parse(&String::from_utf8(characters).unwrap()), None);
        }

        #[test]
        fn swapped_neighbours_are_noticed(number in any::<u64>(), place in 0usize..7) {
            let mut characters: Vec<u8> = Reference::from_number(number).as_str().bytes().collect();
            prop_assume!(characters[place] != characters[place + 1]);
            characters.swap(place, place + 1);
            prop_assert_eq!(Reference::parse(&String::from_utf8(characters).unwrap()), None);
        }
    }
}
