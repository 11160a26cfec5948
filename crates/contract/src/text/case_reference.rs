use std::fmt;

use serde::{Deserialize, Serialize};

/// The reference of a human case, such as `K7QM-3XTB`: made to be read out
/// over a phone.
///
/// Seven characters of Crockford's Base32 (no I, L, O, U) and one that checks
/// them. The check finds every single wrong character and every swap of two
/// neighbours, so a mistake is noticed while the person is still speaking.
/// It is a name, not a secret.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseReference(String);

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl CaseReference {
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
        for value in values.iter().copied().chain([check_value(&values)]) {
            text.push(char::from(ALPHABET[usize::from(value)]));
        }
        Self(text)
    }

    /// Reads a reference as people say or type it: any case, with spaces or
    /// hyphens, `O` for `0`, `I` or `L` for `1`.
    ///
    /// `None` when it is not of that form or the check does not hold.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let mut values = Vec::with_capacity(Self::DATA_CHARACTERS + 1);
        for c in raw.chars() {
            if c.is_whitespace() || c == '-' || c == '\u{2010}' || c == '\u{2013}' {
                continue;
            }
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|a| char::from(*a) == c)?;
            values.push(u8::try_from(value).ok()?);
        }
        let (check, data) = values.split_last()?;
        if data.len() != Self::DATA_CHARACTERS || *check != check_value(data) {
            return None;
        }
        let text = values
            .iter()
            .map(|value| char::from(ALPHABET[usize::from(*value)]))
            .collect();
        Some(Self(text))
    }

    /// The eight characters without a hyphen.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A weighted sum in the field of 32 elements, the weight of each place being
/// the next power of a generator: weights are neither zero nor equal in
/// neighbouring places, which is what finds wrong and swapped characters.
fn check_value(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| double(sum ^ value))
}

/// Multiplies by x modulo x^5 + x^2 + 1, which is primitive.
const fn double(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 0b10_0000 == 0 {
        shifted
    } else {
        shifted ^ 0b10_0101
    }
}

impl fmt::Display for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(4);
        write!(f, "{first}-{second}")
    }
}

impl fmt::Debug for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseReference({self})")
    }
}

impl TryFrom<String> for CaseReference {
    type Error = &'static str;
    fn try_from(raw: String) -> Result<Self, Self::Error> {
        Self::parse(&raw).ok_or("not a case reference")
    }
}

impl From<CaseReference> for String {
    fn from(reference: CaseReference) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_shown_can_be_read_back(number in any::<u64>()) {
            let reference = CaseReference::from_number(number);
            let spoken = reference.to_string().to_lowercase().replace('0', "o").replace('1', "l");
            prop_assert_eq!(CaseReference::parse(&spoken), Some(reference));
        }

        #[test]
        fn one_wrong_character_is_noticed(number in any::<u64>(), place in 0usize..8, other in 0usize..32) {
            let mut characters: Vec<u8> = CaseReference::from_number(number).as_str().bytes().collect();
            prop_assume!(characters[place] != ALPHABET[other]);
            characters[place] = ALPHABET[other];
            prop_assert_eq!(CaseReference::parse(&String::from_utf8(characters).unwrap()), None);
        }

        #[test]
        fn swapped_neighbours_are_noticed(number in any::<u64>(), place in 0usize..7) {
            let mut characters: Vec<u8> = CaseReference::from_number(number).as_str().bytes().collect();
            prop_assume!(characters[place] != characters[place + 1]);
            characters.swap(place, place + 1);
            prop_assert_eq!(CaseReference::parse(&String::from_utf8(characters).unwrap()), None);
        }
    }
}
