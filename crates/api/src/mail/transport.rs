use std::{
    error::Error,
    path::Path,
    time::{Duration, UNIX_EPOCH},
};

use async_trait::async_trait;
use lettre::{
    Address, AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};

use super::{Mail, MailError, MailTransport};

/// How long a mail server may take for one command.
const COMMAND_LIMIT: Duration = Duration::from_secs(15);

/// Hands mail to a mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
}

/// Writes each mail into a file of its own.
pub struct Folder {
    transport: AsyncFileTransport<Tokio1Executor>,
    sender: Mailbox,
}

impl Smtp {
    /// A mail server by its address: `smtp://host`, `smtps://user:password@host`,
    /// `smtp://host:587?tls=required`.
    ///
    /// # Errors
    /// The address of the server or of the sender is none.
    pub fn new(url: &str, sender: &str, name: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self {
            transport: AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?
                .timeout(Some(COMMAND_LIMIT))
                .build(),
            sender: mailbox(sender, name)?,
        })
    }
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
impl MailTransport for Smtp {
    async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        let message = message(mail, &self.sender)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            // The error itself is not kept: a server may repeat the address.
            Err(error) if error.is_permanent() => Err(MailError::ForGood),
            Err(_) => Err(MailError::ForNow),
        }
    }
}

#[async_trait]
impl MailTransport for Folder {
    async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        let message = message(mail, &self.sender)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(_) => Err(MailError::ForNow),
        }
    }
}

fn mailbox(address: &str, name: &str) -> Result<Mailbox, Box<dyn Error + Send + Sync>> {
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, address.parse::<Address>()?))
}

/// The mail with its headers (RFC 5322).
fn message(mail: &Mail, sender: &Mailbox) -> Result<Message, MailError> {
    let to: Address = mail.to.parse().map_err(|_| MailError::ForGood)?;
    let seconds = u64::try_from(mail.date.0).unwrap_or(0);
    Message::builder()
        .from(sender.clone())
        .to(Mailbox::new(None, to))
        .subject(mail.subject.clone())
        .date(UNIX_EPOCH + Duration::from_secs(seconds))
        .message_id(Some(format!("<{}>", mail.message_id)))
        .header(AutoSubmitted)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.body.clone())
        .map_err(|_| MailError::ForGood)
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
