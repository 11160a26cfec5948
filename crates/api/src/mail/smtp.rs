use std::{error::Error, fs, time::Duration};

use async_trait::async_trait;
use lettre::{
    address::Envelope,
    message::Mailbox,
    transport::smtp::{
        Error as SmtpError,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{
            AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters, TlsParametersBuilder,
        },
        commands::{Data, Mail as MailFrom, Quit, Rcpt},
        extension::{ClientId, Extension, MailParameter},
    },
};
use regain_contract::support::DeliveryTrouble as Trouble;
use tokio::time::timeout;

use super::{Mail, MailTransport, transport};
use crate::config::{SmtpSecurity, SmtpServer};
use crate::delivery::SendError;

/// How long a mail server may take for one command. RFC 5321, 4.5.3.2 would
/// have us wait for minutes; a mail is tried again, and others are waiting.
const COMMAND_LIMIT: Duration = Duration::from_secs(15);

/// Hands mail to a mail server, over a connection of its own for each mail.
pub struct Smtp {
    server: SmtpServer,
    tls: Option<TlsParameters>,
    greeting: ClientId,
    credentials: Option<Credentials>,
    sender: Mailbox,
    limit: Duration,
}

/// What is being done when something goes wrong.
#[derive(Clone, Copy, Debug)]
enum Stage {
    Greeting,
    Encryption,
    SignIn,
    Sender,
    Recipient,
    Content,
}

impl Stage {
    const fn name(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Encryption => "encryption",
            Self::SignIn => "sign_in",
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Content => "content",
        }
    }

    /// What it means that the server says no for good. Only what it says of
    /// this address or of this mail ends the mail: everything before is about
    /// us, an operator mends it, and the mail waits.
    const fn refusal(self) -> SendError {
        match self {
            Self::Greeting | Self::Sender => SendError::ForNow(Trouble::SenderRefused),
            Self::Encryption => SendError::ForNow(Trouble::Insecure),
            Self::SignIn => SendError::ForNow(Trouble::SignInRefused),
            Self::Recipient => SendError::ForGood(Trouble::AddressRefused),
            Self::Content => SendError::ForGood(Trouble::MessageRefused),
        }
    }
}

impl Smtp {
    /// A mail server, and the address and the name that mail comes from.
    ///
    /// # Errors
    /// The address is none, or the certificates of the authority cannot be
    /// read.
    pub fn new(
        server: &SmtpServer,
        sender: &str,
        name: &str,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let tls = match server.security {
            SmtpSecurity::Tls | SmtpSecurity::StartTls => Some(tls(server)?),
            SmtpSecurity::Plain => None,
        };
        let credentials = server.credentials.as_ref().map(|known| {
            Credentials::new(
                known.user.clone(),
                known.password.expose_secret().to_owned(),
            )
        });
        Ok(Self {
            greeting: server
                .greeting
                .clone()
                .map_or_else(ClientId::default, ClientId::Domain),
            server: server.clone(),
            tls,
            credentials,
            sender: transport::mailbox(sender, name)?,
            limit: COMMAND_LIMIT,
        })
    }

    /// The same, with another limit on how long the server may take for one
    /// command than 15 seconds.
    #[must_use]
    pub fn with_limit(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// A connection to the server that is encrypted and signed in.
    async fn connect(&self) -> Result<AsyncSmtpConnection, SendError> {
        let at_once = self
            .tls
            .clone()
            .filter(|_| self.server.security == SmtpSecurity::Tls);
        let address = (self.server.host.as_str(), self.server.port);
        let connecting = AsyncSmtpConnection::connect_tokio1(
            address,
            Some(self.limit),
            &self.greeting,
            at_once,
            None,
        );
        let mut connection = self.within(Stage::Greeting, connecting).await?;
        if let Some(tls) = self
            .tls
            .clone()
            .filter(|_| self.server.security == SmtpSecurity::StartTls)
        {
            if !connection.can_starttls() {
                return Err(self.tell(Stage::Encryption, Stage::Encryption.refusal(), None));
            }
            let upgrading = connection.starttls(tls, &self.greeting);
            self.within(Stage::Encryption, upgrading).await?;
        }
        if let Some(credentials) = &self.credentials {
            let signing_in = connection.auth(DEFAULT_MECHANISMS, credentials);
            self.within(Stage::SignIn, signing_in).await?;
        }
        Ok(connection)
    }

    /// Sends one mail over a connection (RFC 5321, 3.3).
    async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        envelope: &Envelope,
        mail: &[u8],
    ) -> Result<(), SendError> {
        let mut options = Vec::new();
        let addresses = envelope.to().iter().chain(envelope.from());
        if addresses
            .into_iter()
            .any(|one| !AsRef::<str>::as_ref(one).is_ascii())
        {
            // RFC 6531, 3.1: not to be sent where that is not understood.
            if !connection
                .server_info()
                .supports_feature(Extension::SmtpUtfEight)
            {
                let error = SendError::ForGood(Trouble::AddressUnsupported);
                return Err(self.tell(Stage::Sender, error, None));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        let from = MailFrom::new(envelope.from().cloned(), options);
        self.within(Stage::Sender, connection.command(from)).await?;
        for to in envelope.to() {
            let to = Rcpt::new(to.clone(), Vec::new());
            self.within(Stage::Recipient, connection.command(to))
                .await?;
        }
        self.within(Stage::Content, connection.command(Data))
            .await?;
        self.within(Stage::Content, connection.message(mail))
            .await?;
        Ok(())
    }

    /// What comes of one command, in time.
    async fn within<T>(
        &self,
        stage: Stage,
        command: impl Future<Output = Result<T, SmtpError>>,
    ) -> Result<T, SendError> {
        match timeout(self.limit, command).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(self.tell(stage, meaning(stage, &error), Some(&error))),
            Err(_) => Err(self.tell(stage, SendError::ForNow(Trouble::Silent), None)),
        }
    }

    /// Logs what an operator needs to mend it. What the server said is not
    /// among it once it may repeat the address of a person.
    fn tell(&self, stage: Stage, outcome: SendError, error: Option<&SmtpError>) -> SendError {
        let code = error.and_then(SmtpError::status).map(u16::from);
        let detail = match stage {
            Stage::Greeting | Stage::Encryption if code.is_none() => error.map(causes),
            Stage::Greeting
            | Stage::Encryption
            | Stage::SignIn
            | Stage::Sender
            | Stage::Recipient
            | Stage::Content => None,
        };
        tracing::warn!(
            server = %self.server,
            stage = stage.name(),
            trouble = outcome.trouble().name(),
            code,
            detail,
            "the mail server did not take a mail"
        );
        outcome
    }
}

#[async_trait]
impl MailTransport for Smtp {
    async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = transport::message(mail, &self.sender)?;
        let mut connection = self.connect().await?;
        let sent = self
            .hand_over(&mut connection, message.envelope(), &message.formatted())
            .await;
        // The mail is taken, or is not, whatever is said to the goodbye.
        let _ = timeout(self.limit, connection.command(Quit)).await;
        sent
    }
}

fn meaning(stage: Stage, error: &SmtpError) -> SendError {
    if error.is_permanent() {
        return stage.refusal();
    }
    let trouble = if error.is_transient() {
        Trouble::Busy
    } else if error.is_timeout() {
        Trouble::Silent
    } else if error.is_tls() || is_of_tls(error) {
        Trouble::Insecure
    } else {
        match stage {
            // The server offers no way to sign in that we know.
            Stage::SignIn if error.is_client() => Trouble::SignInRefused,
            Stage::Greeting
            | Stage::Encryption
            | Stage::SignIn
            | Stage::Sender
            | Stage::Recipient
            | Stage::Content => Trouble::Unreachable,
        }
    };
    SendError::ForNow(trouble)
}

/// Whether what went wrong is the encryption: a certificate, or no TLS at all.
fn is_of_tls(error: &SmtpError) -> bool {
    let mut cause = error.source();
    while let Some(one) = cause {
        let wrapped = one
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
            .is_some_and(<dyn Error + Send + Sync>::is::<rustls::Error>);
        if wrapped || one.is::<rustls::Error>() {
            return true;
        }
        cause = one.source();
    }
    false
}

/// The innermost cause: what an operator can do something about.
fn causes(error: &SmtpError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(one) = cause {
        text = one.to_string();
        cause = one.source();
    }
    text
}

/// How the server shows who it is.
fn tls(server: &SmtpServer) -> Result<TlsParameters, Box<dyn Error + Send + Sync>> {
    let builder = TlsParametersBuilder::new(server.host.clone());
    let builder = match &server.authority {
        None => builder.certificate_store(CertificateStore::WebpkiRoots),
        Some(file) => {
            let cannot = |why: &dyn std::fmt::Display| {
                format!("--mail-authority {} cannot be read: {why}", file.display())
            };
            let pem = fs::read(file).map_err(|error| cannot(&error))?;
            let known = Certificate::from_pem(&pem).map_err(|error| cannot(&error))?;
            if !pem.windows(11).any(|part| part == b"-----BEGIN ") {
                return Err(cannot(&"there is no certificate in it").into());
            }
            builder
                .certificate_store(CertificateStore::None)
                .add_root_certificate(known)
        }
    };
    Ok(builder.build()?)
}
