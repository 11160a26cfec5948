//! Messages that did not arrive.

use serde::{Deserialize, Serialize};

/// Why a message was not sent, or did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeliveryTrouble {
    /// The server was not reached, or went away in the middle.
    Unreachable,
    /// The server was reached and did not answer in time.
    Silent,
    /// The server offers no encryption, or its certificate is not accepted.
    Insecure,
    /// The server did not take the user name and the password.
    SignInRefused,
    /// The server takes no mail from this sender, or none from us.
    SenderRefused,
    /// The server asks for another try later.
    Busy,
    /// The server knows no such address or number, or takes nothing for it.
    AddressRefused,
    /// The address has letters that the server cannot take.
    AddressUnsupported,
    /// The server did not take what the message says.
    MessageRefused,
    /// What is known of the phone number speaks against sending a code to it.
    Withheld,
    /// It was taken, and was reported later as not delivered.
    Bounced,
    /// There is no way for text messages to leave.
    NoSender,
}

impl DeliveryTrouble {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Unreachable,
        Self::Silent,
        Self::Insecure,
        Self::SignInRefused,
        Self::SenderRefused,
        Self::Busy,
        Self::AddressRefused,
        Self::AddressUnsupported,
        Self::MessageRefused,
        Self::Withheld,
        Self::Bounced,
        Self::NoSender,
    ];

    /// The name in JSON, in the log and in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Silent => "silent",
            Self::Insecure => "insecure",
            Self::SignInRefused => "sign_in_refused",
            Self::SenderRefused => "sender_refused",
            Self::Busy => "busy",
            Self::AddressRefused => "address_refused",
            Self::AddressUnsupported => "address_unsupported",
            Self::MessageRefused => "message_refused",
            Self::Withheld => "withheld",
            Self::Bounced => "bounced",
            Self::NoSender => "no_sender",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_json() {
        for trouble in DeliveryTrouble::ALL {
            let json = serde_json::to_string(&trouble).unwrap();
            assert_eq!(json, format!("\"{}\"", trouble.name()));
            assert_eq!(DeliveryTrouble::from_name(trouble.name()), Some(trouble));
        }
    }
}
