use std::{
    error::Error,
    path::Path,
    time::{Duration, UNIX_EPOCH},
};

use async_trait::async_trait;
use lettre::{
    Address, AsyncFileTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
};

use regain_contract::support::DeliveryTrouble as Trouble;

use super::{Mail, MailTransport};
use crate::delivery::SendError;

/// Writes each mail into a file of its own.
pub struct Folder {
    transport: AsyncFileTransport<Tokio1Executor>,
    sender: Mailbox,
}

impl Folder {
    /// A folder, which has to be there.
    ///
    /// # Errors
    /// The address of the sender is none.
    pub fn new(
        folder: &Path,
        sender: &str,
        name: &str,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self {
            transport: AsyncFileTransport::new(folder),
            sender: mailbox(sender, name)?,
        })
    }
}

#[async_trait]
impl MailTransport for Folder {
    async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = message(mail, &self.sender)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(_) => Err(SendError::ForNow(Trouble::Unreachable)),
        }
    }
}

pub(super) fn mailbox(address: &str, name: &str) -> Result<Mailbox, Box<dyn Error + Send + Sync>> {
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, address.parse::<Address>()?))
}

/// An address with the name of its domain as every server takes it (RFC 5891,
/// 4.4): only what stands before the `@` may ask for a server that knows more
/// letters.
fn address(typed: &str) -> Option<Address> {
    let (local, domain) = typed.rsplit_once('@')?;
    match url::Host::parse(domain) {
        Ok(url::Host::Domain(domain)) => Address::new(local, domain).ok(),
        Ok(url::Host::Ipv4(_) | url::Host::Ipv6(_)) | Err(_) => None,
    }
}

/// The mail with its headers (RFC 5322).
pub(super) fn message(mail: &Mail, sender: &Mailbox) -> Result<Message, SendError> {
    let to = address(&mail.to).ok_or(SendError::ForGood(Trouble::AddressRefused))?;
    let seconds = u64::try_from(mail.date.0).unwrap_or(0);
    Message::builder()
        .from(sender.clone())
        .to(Mailbox::new(None, to))
        .subject(mail.subject.clone())
        .date(UNIX_EPOCH + Duration::from_secs(seconds))
        .message_id(Some(format!("<{}>", mail.message_id)))
        .header(AutoSubmitted)
        .header(ContentLanguage(mail.language.clone()))
        // The last one is the best (RFC 2046, 5.1.4), and what cannot show it
        // shows the first.
        .multipart(MultiPart::alternative_plain_html(
            mail.body.clone(),
            mail.html.clone(),
        ))
        .map_err(|_| SendError::ForGood(Trouble::MessageRefused))
}

/// Tells mailboxes not to answer by themselves (RFC 3834, 5).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Which language the reader has to know (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(tag: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(tag.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
