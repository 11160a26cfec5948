use std::fmt;

use crate::Secret;

/// The token of a mailed link: 32 random bytes in unpadded base64url, which
/// travels in the fragment of an address and in request bodies only.
///
/// 256 bits, against the 128 that OWASP ASVS 11.5.1 asks for.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken(Secret);

impl LinkToken {
    /// Characters of 32 bytes in unpadded base64url.
    pub const LENGTH: usize = 43;

    /// Checks the form; `None` if it is another.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let formed = raw.len() == Self::LENGTH
            && raw
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        formed.then(|| Self(Secret::new(raw.to_owned())))
    }

    /// The token itself.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_form_is_taken() {
        assert!(LinkToken::parse(&"a".repeat(43)).is_some());
        assert!(LinkToken::parse(&"a".repeat(42)).is_none());
        assert!(LinkToken::parse(&format!("{}=", "a".repeat(42))).is_none());
    }
}
