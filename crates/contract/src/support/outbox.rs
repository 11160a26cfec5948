//! Messages that did not arrive.

use serde::{Deserialize, Serialize};

use crate::{MaskedAddress, UnixSeconds};

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

/// What a message leaves by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeliveryChannel {
    /// Mail.
    Email,
    /// A text message.
    Text,
    /// A signal to the system that the accounts belong to.
    Signal,
}

/// What becomes of a message after it was taken, as whoever took it reports
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeliveryStatus {
    /// It is on its way. Changes nothing.
    Accepted,
    /// It has arrived.
    Delivered,
    /// It will not arrive: a bounce, or a number that is switched off for
    /// good. What may still arrive is not reported so.
    Failed,
}

/// A report of what became of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeliveryEvent {
    /// The `Message-ID` of the mail, with or without angle brackets, or the
    /// `id` of the text message.
    pub id: String,
    /// What became of it.
    pub status: DeliveryStatus,
}

/// Whether a message that failed can be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FailedMessageState {
    /// It can.
    Kept,
    /// Its code does not work any more: the person asks for another one.
    Expired,
    /// Nothing of it is kept: it was taken before it failed.
    Gone,
    /// It was sent again.
    SentAgain,
}

/// A message that failed: never what it says, nor whether it is to somebody
/// with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FailedMessage {
    /// Its number.
    pub id: u64,
    /// What it left by.
    pub channel: DeliveryChannel,
    /// To whom, while anything of it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<MaskedAddress>,
    /// Why it failed; nothing where a newer version of the API knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<DeliveryTrouble>,
    /// How often it was tried.
    pub tries: u32,
    /// When it was put into the outbox.
    pub created_at: UnixSeconds,
    /// When it failed.
    pub failed_at: UnixSeconds,
    /// Whether it can be sent again.
    pub state: FailedMessageState,
}

/// How delivery by one channel went in the last 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeliveryFigures {
    /// Which.
    pub channel: DeliveryChannel,
    /// Messages that were taken by the next server.
    pub sent: u32,
    /// Those of them that are reported as delivered.
    pub delivered: u32,
    /// Messages that failed.
    pub failed: u32,
    /// Messages that wait for another try now.
    pub waiting: u32,
}

/// Messages that failed, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FailedMessages {
    /// The messages.
    pub messages: Vec<FailedMessage>,
    /// What is asked for as `before` to read on; nothing where there is no
    /// older one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older: Option<u64>,
    /// How delivery goes, a line for each channel.
    pub figures: Vec<DeliveryFigures>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
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
