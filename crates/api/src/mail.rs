//! E-mail: what is written, and how it leaves.

mod html;
mod message_text;
mod sandbox;
mod smtp;
mod transport;

use async_trait::async_trait;
use regain_contract::UnixSeconds;

use crate::delivery::SendError;

pub(crate) use message_text::time_left;
pub use message_text::{Letterhead, write};
pub use sandbox::SandboxInbox;
pub use smtp::Smtp;
pub use transport::Folder;

/// A mail, ready to be sent: the same words as plain text and as HTML.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom: an e-mail address.
    pub to: String,
    /// The subject. It shows on locked screens, so it never holds a code.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The text as HTML.
    pub html: String,
    /// The tag of its language.
    pub language: String,
    /// Names the mail, without angle brackets. It is the same each time the
    /// mail is tried, so that a mailbox can drop a second copy.
    pub message_id: String,
    /// When it is sent.
    pub date: UnixSeconds,
}

/// A way for mail to leave.
#[async_trait]
pub trait MailTransport: Send + Sync + 'static {
    /// Sends one mail.
    ///
    /// # Errors
    /// See [`SendError`].
    async fn send(&self, mail: &Mail) -> Result<(), SendError>;
}

/// The mail holds secrets, so only its id is shown.
impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Mail").field(&self.message_id).finish()
    }
}
