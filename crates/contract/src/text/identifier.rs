use serde::{Deserialize, Serialize};

use super::{TextError, bounded};

/// What a person types to name an account: a handle, an e-mail address or a
/// phone number, in one field.
///
/// It is kept as typed, without the white space around it; which account it
/// means is the API's business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Identifier(String);

impl Identifier {
    /// The longest identifier, in code points: that of an e-mail address
    /// (RFC 5321, 4.5.3.1.3, less the angle brackets).
    pub const MAX: u32 = 254;

    /// Checks what was typed.
    ///
    /// # Errors
    /// Empty, too long, or with control characters in it.
    pub fn parse(raw: &str) -> Result<Self, TextError> {
        let text = bounded(raw, Self::MAX)?;
        if text.chars().any(char::is_control) {
            return Err(TextError::Malformed);
        }
        Ok(Self(text.to_owned()))
    }

    /// As typed, trimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Identifier {
    type Error = &'static str;
    fn try_from(raw: String) -> Result<Self, Self::Error> {
        Self::parse(&raw).map_err(|_| "not an identifier")
    }
}

impl From<Identifier> for String {
    fn from(identifier: Identifier) -> Self {
        identifier.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trims_and_bounds() {
        assert_eq!(Identifier::parse("  ada ").unwrap().as_str(), "ada");
        assert_eq!(Identifier::parse(" \t "), Err(TextError::Empty));
        assert!(Identifier::parse(&"x".repeat(254)).is_ok());
        assert_eq!(
            Identifier::parse(&"é".repeat(255)),
            Err(TextError::TooLong { max: 254 })
        );
        assert_eq!(Identifier::parse("a\u{0}b"), Err(TextError::Malformed));
    }
}
