//! Text messages: what is written, and how it leaves.

mod length;
mod webhook;
mod wording;

use async_trait::async_trait;
use regain_contract::UnixSeconds;
use regain_contract::support::DeliveryTrouble as Trouble;

use crate::delivery::SendError;

pub use webhook::TextWebhook;
pub use wording::write;

/// A text message, ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct TextMessage {
    /// To whom: a phone number.
    pub to: String,
    /// The text. A code is in its last line, bound to the origin.
    pub text: String,
    /// Names the message, without a full stop. It is the same each time the
    /// message is tried, so that who sends it on can drop a second copy.
    pub id: String,
    /// When it is sent.
    pub date: UnixSeconds,
}

/// A way for text messages to leave.
#[async_trait]
pub trait TextSender: Send + Sync + 'static {
    /// Sends one text message.
    ///
    /// # Errors
    /// See [`SendError`].
    async fn send(&self, message: &TextMessage) -> Result<(), SendError>;
}

/// No way for text messages to leave: the operator has set none, so no code
/// by text message is offered ([`Settings::texts`](crate::Settings)), and
/// what still waits from before is refused.
pub struct NoTexts;

#[async_trait]
impl TextSender for NoTexts {
    async fn send(&self, _: &TextMessage) -> Result<(), SendError> {
        Err(SendError::ForGood(Trouble::NoSender))
    }
}

/// What is known about a phone number: whether its SIM card was changed
/// lately, or the number moved to another network or device.
///
/// It is asked before each code that is sent to a number (NIST SP 800-63B-4,
/// 3.1.3.3). A code that is withheld is audited; whoever asked for it is told
/// nothing, as nobody is told before a proof.
#[async_trait]
pub trait TextRisk: Send + Sync + 'static {
    /// Whether a code may be sent to this number now.
    async fn allows(&self, phone: &str) -> bool;
}

/// Nothing is known, so every number is allowed.
pub struct NothingKnown;

#[async_trait]
impl TextRisk for NothingKnown {
    async fn allows(&self, _: &str) -> bool {
        true
    }
}

/// The message holds secrets, so only its id is shown.
impl std::fmt::Debug for TextMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("TextMessage").field(&self.id).finish()
    }
}
