use serde::{Deserialize, Serialize};

use super::{TextError, bounded};

/// An e-mail address a person gave to be reached at.
///
/// Only its shape is checked: whether it works is found out by writing to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The longest address, in code points (RFC 5321, 4.5.3.1.3).
    pub const MAX: u32 = 254;

    /// Checks what was typed: something, one `@`, something with no space.
    ///
    /// # Errors
    /// Empty, too long, or not of that shape.
    pub fn parse(raw: &str) -> Result<Self, TextError> {
        let text = bounded(raw, Self::MAX)?;
        // By bytes: what finds a character in a `str` is 2 kB of the app.
        let mut parts = text.as_bytes().split(|byte| *byte == b'@');
        let (Some(local), Some(domain), None) = (parts.next(), parts.next(), parts.next()) else {
            return Err(TextError::Malformed);
        };
        let mut labels = domain.split(|byte| *byte == b'.');
        let shaped = !local.is_empty()
            && labels.clone().count() >= 2
            && labels.all(|label| !label.is_empty());
        // Angle brackets, commas and line ends would reach mail headers.
        let harmless = !text.chars().any(|c| {
            c.is_whitespace()
                || c.is_control()
                || matches!(
                    c,
                    '<' | '>' | ',' | ';' | ':' | '\\' | '"' | '(' | ')' | '[' | ']'
                )
        });
        if shaped && harmless {
            Ok(Self(text.to_owned()))
        } else {
            Err(TextError::Malformed)
        }
    }

    /// As typed, trimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = &'static str;
    fn try_from(raw: String) -> Result<Self, Self::Error> {
        Self::parse(&raw).map_err(|_| "not an e-mail address")
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

/// What happened, in a person's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WhatHappened(String);

impl WhatHappened {
    /// The longest account that is taken, in code points.
    pub const MAX: u32 = 2000;

    /// Checks what was typed.
    ///
    /// # Errors
    /// Empty or too long.
    pub fn parse(raw: &str) -> Result<Self, TextError> {
        bounded(raw, Self::MAX).map(|text| Self(text.to_owned()))
    }

    /// As typed, trimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for WhatHappened {
    type Error = &'static str;
    fn try_from(raw: String) -> Result<Self, Self::Error> {
        Self::parse(&raw).map_err(|_| "not an account of what happened")
    }
}

impl From<WhatHappened> for String {
    fn from(text: WhatHappened) -> Self {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_one_at_and_a_dotted_domain() {
        for good in ["ada@example.com", " a.b+c@sub.example.co ", "ü@exämple.de"] {
            assert!(EmailAddress::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "ada",
            "@example.com",
            "ada@",
            "ada@host",
            "a b@example.com",
            "a@b@example.com",
            "a@example..com",
            "a@example.com\r\nBcc: x@example.com",
            "<a@example.com>",
        ] {
            assert_eq!(EmailAddress::parse(bad), Err(TextError::Malformed), "{bad}");
        }
    }
}
