use serde::{Deserialize, Serialize};

use crate::{FieldReason, Secret};

/// Asks how well a new password would do, before it is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasswordStrengthRequest {
    /// The password as far as it is typed.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub password: Secret,
}

/// How well a new password would do.
///
/// Only [`Refused`](Self::Refused) is a rule: it is what
/// [`SetPassword`](crate::ActionRequest::SetPassword) would be refused for.
/// The others are advice, and each is taken (NIST SP 800-63B-4, 3.1.1.2: what
/// is refused is refused for its length or a list, and for nothing else).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "strength", rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PasswordStrength {
    /// It would not be taken. Two reasons are never told here, only when the
    /// password is chosen: [`FieldReason::BreachedPassword`] and
    /// [`FieldReason::PresentPassword`].
    Refused {
        /// Why.
        reason: FieldReason,
    },
    /// It would be taken, and somebody who guesses well would get to it.
    Guessable,
    /// It is hard to guess.
    Good,
    /// It is hard to guess even with a copy of the database.
    Strong,
}
