use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{FieldReason, Secret};

/// What a new password has to meet. The API sends it, because it depends on
/// the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasswordPolicy {
    /// The least number of Unicode code points.
    pub min_length: u32,
    /// The greatest number of Unicode code points.
    pub max_length: u32,
}

impl PasswordPolicy {
    /// The rule where the password is the only thing asked for at sign-in
    /// (NIST SP 800-63B-4, 3.1.1.2 item 1). Nothing is asked of its
    /// composition (item 5).
    pub const ONLY_FACTOR: Self = Self {
        min_length: 15,
        max_length: 256,
    };
}

/// A password that meets a [`PasswordPolicy`], exactly as it was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Secret);

/// Why a password is not taken. What is on the block list only the API knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// Nothing was typed.
    Empty,
    /// Fewer code points than the policy asks for.
    TooShort {
        /// The least.
        min: u32,
        /// What was typed.
        actual: u32,
    },
    /// More code points, or bytes, than are taken.
    TooLong {
        /// The most code points.
        max: u32,
    },
}

impl Password {
    /// The most bytes that are ever hashed, so that a long body cannot be
    /// used to keep the API busy.
    pub const MAX_BYTES: usize = 4096;

    /// Checks the length in Unicode code points (NIST SP 800-63B-4, 3.1.1.2
    /// item 4): not bytes, and not the UTF-16 units a browser counts.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub fn parse(raw: Secret, policy: PasswordPolicy) -> Result<Self, PasswordError> {
        let text = raw.expose_secret();
        if text.is_empty() {
            return Err(PasswordError::Empty);
        }
        let actual = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        if actual < policy.min_length {
            return Err(PasswordError::TooShort {
                min: policy.min_length,
                actual,
            });
        }
        if actual > policy.max_length || text.len() > Self::MAX_BYTES {
            return Err(PasswordError::TooLong {
                max: policy.max_length,
            });
        }
        Ok(Self(raw))
    }

    /// The password itself.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password([redacted])")
    }
}

impl From<PasswordError> for FieldReason {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Empty => Self::Empty,
            PasswordError::TooShort { min, actual } => Self::TooShort { min, actual },
            PasswordError::TooLong { max } => Self::TooLong { max },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Password, PasswordError> {
        Password::parse(Secret::new(text.into()), PasswordPolicy::ONLY_FACTOR)
    }

    #[test]
    fn length_is_counted_in_code_points() {
        assert!(parse(&"\u{1F600}".repeat(15)).is_ok());
        assert_eq!(
            parse(&"\u{1F600}".repeat(14)),
            Err(PasswordError::TooShort {
                min: 15,
                actual: 14
            })
        );
        assert!(parse(&"x".repeat(64)).is_ok());
        assert!(parse(&"x".repeat(256)).is_ok());
        assert_eq!(
            parse(&"x".repeat(257)),
            Err(PasswordError::TooLong { max: 256 })
        );
    }

    #[test]
    fn spaces_are_part_of_it() {
        let kept = parse("  correct horse battery  ").unwrap();
        assert_eq!(kept.expose_secret(), "  correct horse battery  ");
    }
}
