//! What the operator chose: command line and environment, checked before anything is opened.

use std::{fmt, net::SocketAddr, path::PathBuf};

use axum::http::{HeaderName, Uri};
use clap::{Parser, Subcommand};
use regain_contract::{EmailAddress, support::Role};

use crate::insights::{ReportPlan, Week, Weekday};
use crate::support::Scope;
use crate::telemetry::LogFormat;

mod collector;
mod database;
mod evidence;
mod hidden;
mod mail_target;
mod origin;
mod relying_party;
mod secret_key;
mod webhook_secrets;
mod webhook_target;

use collector::collector;
pub use database::{Database, PostgresTarget};
pub use evidence::{EvidenceStore, ScannerTarget};
pub use hidden::Hidden;
pub use mail_target::{MailTarget, SmtpCredentials, SmtpSecurity, SmtpServer};
pub use origin::Origin;
use origin::is_loopback_host;
pub use relying_party::RelyingPartyId;
pub use secret_key::SecretKey;
pub use webhook_secrets::WebhookSecrets;
use webhook_target::Typed;
pub use webhook_target::WebhookTarget;

/// The longest name of a service, in characters: with it, a text message with
/// a code still fits into one.
pub const SERVICE_NAME_MAX: usize = 40;

/// The options of `regain-api` as they are typed. Each is also an environment
/// variable, `REGAIN_` and the name in capitals.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "regain-api",
    version,
    about = "The recovery API, with the app it serves",
    args_conflicts_with_subcommands = true
)]
pub struct Options {
    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, env = "REGAIN_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Address and port for metrics and for whether the API is ready
    /// (docs/telemetry.md): one that people cannot reach. Without it they are
    /// served nowhere.
    #[arg(long, env = "REGAIN_METRICS_LISTEN")]
    pub metrics_listen: Option<SocketAddr>,
    /// How lines of the log are written, to standard error. By default `text`
    /// on a terminal, and `json` elsewhere. `RUST_LOG` says which: `info` by
    /// default.
    #[arg(long, env = "REGAIN_LOG_FORMAT")]
    pub log_format: Option<LogFormat>,
    /// The collector that traces are sent to, by OTLP over HTTP, such as
    /// `http://collector:4318`. Without it there are none.
    #[arg(long, env = "REGAIN_TRACES_URL", hide_env_values = true)]
    pub traces_url: Option<String>,
    /// Of how many requests in a hundred there is a trace.
    #[arg(long, env = "REGAIN_TRACES_PERCENT", default_value_t = 100, value_parser = clap::value_parser!(u8).range(1..=100))]
    pub traces_percent: u8,
    /// For how many seconds requests are still taken after the signal to stop,
    /// while `/health/ready` says no already: as long as the proxy in front
    /// takes to notice.
    #[arg(long, env = "REGAIN_DRAIN_SECONDS", default_value_t = 0, value_parser = clap::value_parser!(u16).range(0..=300))]
    pub drain_seconds: u16,
    /// The address people type: scheme and host, with the port if it is not
    /// the usual one. In the sandbox it is localhost by default.
    #[arg(long, env = "REGAIN_ORIGIN")]
    pub origin: Option<String>,
    /// The database: a file of SQLite, which is made when missing, or
    /// `postgres://USER@HOST/DATABASE` (docs/database.md).
    #[arg(
        long,
        env = "REGAIN_DATABASE",
        default_value = "regain.sqlite3",
        hide_env_values = true
    )]
    pub database: Hidden,
    /// The file with the password for PostgreSQL, where it is in neither the
    /// address nor `PGPASSWORD`.
    #[arg(long, env = "REGAIN_DATABASE_PASSWORD_FILE")]
    pub database_password_file: Option<PathBuf>,
    /// How many connections to PostgreSQL there may be at once: one writes, the
    /// others read. 5 by default.
    #[arg(long, env = "REGAIN_DATABASE_CONNECTIONS", value_parser = clap::value_parser!(u32).range(2..=100))]
    pub database_connections: Option<u32>,
    /// The folder of the built app.
    #[arg(long, env = "REGAIN_SITE", default_value = "dist")]
    pub site: PathBuf,
    /// The folder of the built console of support staff. Where it is missing
    /// there is none.
    #[arg(long, env = "REGAIN_CONSOLE", default_value = "dist-console")]
    pub console: PathBuf,
    /// The folder of the built gallery, for the sandbox. Where it is missing
    /// there is none.
    #[arg(long, env = "REGAIN_GALLERY", default_value = "dist-gallery")]
    pub gallery: PathBuf,
    /// The file with the secret key: 32 bytes as 64 hexadecimal digits. In the
    /// sandbox it is made when missing, beside the database if it is not named.
    #[arg(long, env = "REGAIN_SECRET_KEY_FILE")]
    pub secret_key_file: Option<PathBuf>,
    /// Open the sandbox: accounts anyone may look into, their mail, and a
    /// clock that can be moved.
    #[arg(long, env = "REGAIN_SANDBOX")]
    pub sandbox: bool,
    /// Open the sandbox to other machines too.
    #[arg(long, env = "REGAIN_SANDBOX_BEYOND_LOOPBACK")]
    pub sandbox_beyond_loopback: bool,
    /// Where mail goes: a mail server at `smtps://USER@HOST` (TLS) or
    /// `smtp://USER@HOST` (STARTTLS; none on this machine), `file:FOLDER`, or
    /// `sandbox` (only in the sandbox, and the default there; docs/mail.md).
    #[arg(long, env = "REGAIN_MAIL", hide_env_values = true)]
    pub mail: Option<Hidden>,
    /// The file with the password at the mail server, where it is not in the
    /// address.
    #[arg(long, env = "REGAIN_MAIL_PASSWORD_FILE")]
    pub mail_password_file: Option<PathBuf>,
    /// The file with the certificates, in PEM, of the authority that vouches
    /// for the mail server. It takes the place of the public ones.
    #[arg(long, env = "REGAIN_MAIL_AUTHORITY")]
    pub mail_authority: Option<PathBuf>,
    /// The address mail comes from.
    #[arg(long, env = "REGAIN_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Where text messages go: an https address that takes them, signed
    /// (docs/text-messages.md), or `sandbox` (only in the sandbox, and the
    /// default there). Without it no code by text message is offered.
    #[arg(long, env = "REGAIN_TEXT_WEBHOOK", hide_env_values = true)]
    pub text_webhook: Option<Hidden>,
    /// The file with the secret that text messages are signed with: `whsec_`
    /// and the Base64 of 24 to 64 bytes; or with two, a line each, while one
    /// takes the place of the other.
    #[arg(long, env = "REGAIN_TEXT_WEBHOOK_SECRET_FILE")]
    pub text_webhook_secret_file: Option<PathBuf>,
    /// Where signals go, by which the system that the accounts belong to hears
    /// what has happened to them: an https address that takes them, signed
    /// (docs/webhooks.md), or `sandbox` (only in the sandbox, and the default
    /// there). Without it nobody is told.
    #[arg(long, env = "REGAIN_WEBHOOK", hide_env_values = true)]
    pub webhook: Option<Hidden>,
    /// The file with the secret that signals are signed with, as for text
    /// messages.
    #[arg(long, env = "REGAIN_WEBHOOK_SECRET_FILE")]
    pub webhook_secret_file: Option<PathBuf>,
    /// The system of somebody else's that the accounts are in: an https address
    /// below which it answers, signed (docs/integrate.md). Without it they are
    /// in the database.
    #[arg(long, env = "REGAIN_IDENTITY", hide_env_values = true)]
    pub identity: Option<Hidden>,
    /// The file with the secret that requests to it are signed with, as for
    /// text messages.
    #[arg(long, env = "REGAIN_IDENTITY_SECRET_FILE")]
    pub identity_secret_file: Option<PathBuf>,
    /// The file with the secret that reports of what became of mail and text
    /// messages are signed with (docs/mail.md), as for text messages. Without
    /// it no reports are taken.
    #[arg(long, env = "REGAIN_DELIVERY_EVENTS_SECRET_FILE")]
    pub delivery_events_secret_file: Option<PathBuf>,
    /// The name of the service, as it stands in messages and on pages; at
    /// most 40 characters.
    #[arg(long, env = "REGAIN_SERVICE_NAME")]
    pub service_name: Option<String>,
    /// The file of the mark and the colours of the service (docs/brand.md).
    /// Without it they are those of the app.
    #[arg(long, env = "REGAIN_BRAND")]
    pub brand: Option<PathBuf>,
    /// The languages that people may read, by their tags, with commas between
    /// them. The first is that of people whose browser asks for none of them.
    /// All languages that there are, English first, by default.
    #[arg(long, env = "REGAIN_LANGUAGES", value_delimiter = ',')]
    pub languages: Vec<String>,
    /// Where people sign in: an https address, or a path at the origin. In the
    /// sandbox it is the sandbox by default.
    #[arg(long, env = "REGAIN_SIGN_IN_URL")]
    pub sign_in_url: Option<String>,
    /// The domain that passkeys belong to: the host of the origin, which is
    /// the default, or a domain above it that is shared with the place where
    /// people sign in. `none`: nobody has passkeys, and no one is asked for
    /// one.
    #[arg(long, env = "REGAIN_PASSKEY_DOMAIN")]
    pub passkey_domain: Option<String>,
    /// Where people make a passkey, for `/.well-known/passkey-endpoints`.
    #[arg(long, env = "REGAIN_PASSKEY_ENROLL_URL")]
    pub passkey_enroll_url: Option<String>,
    /// Where people manage their passkeys, for
    /// `/.well-known/passkey-endpoints`.
    #[arg(long, env = "REGAIN_PASSKEY_MANAGE_URL")]
    pub passkey_manage_url: Option<String>,
    /// The address of a service that tells which passwords were found in
    /// breaches by the beginning of a hash, such as
    /// `https://api.pwnedpasswords.com/range/`. Without it the list of common
    /// passwords that comes along is all that is looked at.
    #[arg(long, env = "REGAIN_BREACHED_PASSWORDS", hide_env_values = true)]
    pub breached_passwords: Option<String>,
    /// A file in MaxMind DB format that says in which city or country an
    /// address is, such as GeoLite2 City: for sessions and events that come
    /// with an address and no place. It is read once, at the start. Without it
    /// they are shown without a place.
    #[arg(long, env = "REGAIN_PLACES")]
    pub places: Option<PathBuf>,
    /// Where photographs of documents are kept: `file:///FOLDER` or
    /// `s3://BUCKET/PREFIX` (docs/evidence.md). By default it is a folder
    /// beside the database.
    #[arg(long, env = "REGAIN_EVIDENCE")]
    pub evidence: Option<String>,
    /// What scans photographs: a ClamAV daemon at `unix:///PATH` or
    /// `tcp://HOST:PORT`, or `sandbox` (only in the sandbox, and the default
    /// there). Without it no photographs can be asked for.
    #[arg(long, env = "REGAIN_SCANNER")]
    pub scanner: Option<String>,
    /// Have everyone wait a day before an account is changed, whatever was
    /// proven (not only those whose recovery shows signs of fraud).
    #[arg(long, env = "REGAIN_ALWAYS_WAIT")]
    pub always_wait: bool,
    /// For how many days sensitive changes of an account are protected after a
    /// recovery; 0: they are not.
    #[arg(long, env = "REGAIN_PROTECTION_DAYS", default_value_t = 3, value_parser = clap::value_parser!(u32).range(0..=30))]
    pub protection_days: u32,
    /// The file of those who work on cases (docs/support.md). Without it there
    /// is no console for support staff; in the sandbox there are four people
    /// made up.
    #[arg(long, env = "REGAIN_AGENTS")]
    pub agents: Option<PathBuf>,
    /// The file of experiments (docs/experiments.md). Without it everybody has
    /// everything as usual.
    #[arg(long, env = "REGAIN_EXPERIMENTS")]
    pub experiments: Option<PathBuf>,
    /// To whom the weekly report of how recoveries go is mailed: addresses, with
    /// commas between them (docs/insights.md). Without it none is.
    #[arg(long, env = "REGAIN_REPORT_MAIL", value_delimiter = ',')]
    pub report_mail: Vec<String>,
    /// From which day of the week on the report of the week before is mailed.
    #[arg(long, env = "REGAIN_REPORT_WEEKDAY", value_enum, default_value_t = Weekday::Monday)]
    pub report_weekday: Weekday,
    /// The header in which the proxy in front puts the address of the client.
    /// Without it the address of the connection counts.
    #[arg(long, env = "REGAIN_TRUSTED_PROXY_HEADER")]
    pub trusted_proxy_header: Option<String>,
}

/// What an operator does by hand.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Open the way by mail again, which too many wrong codes have closed:
    /// forget the failures of a name and of the account that goes by it. The
    /// API may go on running.
    Reopen {
        /// The database, as when serving.
        #[arg(
            long,
            env = "REGAIN_DATABASE",
            default_value = "regain.sqlite3",
            hide_env_values = true
        )]
        database: Hidden,
        /// The file with the password for PostgreSQL.
        #[arg(long, env = "REGAIN_DATABASE_PASSWORD_FILE")]
        database_password_file: Option<PathBuf>,
        /// The file with the secret key.
        #[arg(long, env = "REGAIN_SECRET_KEY_FILE")]
        secret_key_file: PathBuf,
        /// What the person types to name the account.
        name: String,
    },
    /// Look at messages that failed, and send them again. The API may go on
    /// running.
    Outbox {
        /// The database, as when serving.
        #[arg(
            long,
            env = "REGAIN_DATABASE",
            default_value = "regain.sqlite3",
            hide_env_values = true
        )]
        database: Hidden,
        /// The file with the password for PostgreSQL.
        #[arg(long, env = "REGAIN_DATABASE_PASSWORD_FILE")]
        database_password_file: Option<PathBuf>,
        /// The file with the secret key.
        #[arg(long, env = "REGAIN_SECRET_KEY_FILE")]
        secret_key_file: PathBuf,
        /// What to do.
        #[command(subcommand)]
        deed: OutboxDeed,
    },
    /// Copy the database, as it is at one moment, into a new file (SQLite
    /// alone; docs/database.md). The API may go on running.
    Backup {
        /// The database, as when serving.
        #[arg(
            long,
            env = "REGAIN_DATABASE",
            default_value = "regain.sqlite3",
            hide_env_values = true
        )]
        database: Hidden,
        /// The file to make.
        file: PathBuf,
    },
    /// Write the report of how recoveries of a week went (docs/insights.md): a
    /// page, and beside it the same as text. The API may go on running.
    Report {
        /// The database, as when serving.
        #[arg(
            long,
            env = "REGAIN_DATABASE",
            default_value = "regain.sqlite3",
            hide_env_values = true
        )]
        database: Hidden,
        /// The file with the password for PostgreSQL.
        #[arg(long, env = "REGAIN_DATABASE_PASSWORD_FILE")]
        database_password_file: Option<PathBuf>,
        /// The name of the service.
        #[arg(long, env = "REGAIN_SERVICE_NAME", default_value = "Regain")]
        service_name: String,
        /// The week, such as `2026-W47`; the last one that is over where it is
        /// missing.
        #[arg(long)]
        week: Option<Week>,
        /// The file to write, such as `report.html`. One that is there is
        /// replaced.
        #[arg(long)]
        out: PathBuf,
    },
    /// Print the entry of somebody who works on cases, for the file of
    /// --agents, and the address for their authenticator app. Their password
    /// is read from the terminal, or one line of standard input.
    Agent {
        /// The file with the secret key.
        #[arg(long, env = "REGAIN_SECRET_KEY_FILE")]
        secret_key_file: PathBuf,
        /// The name of the service, for the authenticator app.
        #[arg(long, env = "REGAIN_SERVICE_NAME", default_value = "Regain")]
        service_name: String,
        /// Their number: one that nobody has, and nobody had.
        #[arg(long)]
        number: u32,
        /// Their name.
        #[arg(long)]
        name: String,
        /// What they may do.
        #[arg(long, value_parser = role)]
        role: Role,
    },
    /// Print the entry of a script that works with cases or links, for the file
    /// of --agents, and its token.
    Token {
        /// The file with the secret key.
        #[arg(long, env = "REGAIN_SECRET_KEY_FILE")]
        secret_key_file: PathBuf,
        /// Its number: one that nobody has, and nobody had.
        #[arg(long)]
        number: u32,
        /// Its name.
        #[arg(long)]
        name: String,
        /// What it may do: `cases:read`, `cases:act` or `links`; can be
        /// repeated.
        #[arg(long = "scope", required = true, value_parser = scope)]
        scopes: Vec<Scope>,
    },
}

/// What is done with messages that failed.
#[derive(Clone, Debug, Subcommand)]
pub enum OutboxDeed {
    /// List them, the newest first, with the number of each.
    List,
    /// Send some of them again. A code that has expired is not sent.
    SendAgain {
        /// Their numbers; all that can be sent where none is given.
        numbers: Vec<i64>,
    },
}

fn role(name: &str) -> Result<Role, String> {
    match name {
        "agent" => Ok(Role::Agent),
        "lead" => Ok(Role::Lead),
        "auditor" => Ok(Role::Auditor),
        _ => Err("a role is agent, lead or auditor".to_owned()),
    }
}

fn scope(name: &str) -> Result<Scope, String> {
    let found = Scope::ALL.into_iter().find(|scope| scope.name() == name);
    found.ok_or_else(|| "a scope is cases:read, cases:act or links".to_owned())
}

/// The options, checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// Address and port for metrics, if they are served.
    pub metrics_listen: Option<SocketAddr>,
    /// The collector of traces, if there is one.
    pub traces: Option<Uri>,
    /// The address people type.
    pub origin: Origin,
    /// Where the database is.
    pub database: Database,
    /// The folder of the built app.
    pub site: PathBuf,
    /// The folder of the built console.
    pub console: PathBuf,
    /// The folder of the built gallery.
    pub gallery: PathBuf,
    /// The file with the secret key.
    pub secret_key_file: PathBuf,
    /// Whether the sandbox is open.
    pub sandbox: bool,
    /// Where mail goes.
    pub mail: MailTarget,
    /// The address mail comes from.
    pub mail_from: EmailAddress,
    /// Where text messages go.
    pub texts: WebhookTarget,
    /// The file with the secret of reports of delivery, if there are any.
    pub delivery_events_secret_file: Option<PathBuf>,
    /// Where signals go.
    pub signals: WebhookTarget,
    /// Where the accounts are, if that is elsewhere.
    pub identity: WebhookTarget,
    /// The name of the service; `None` for the catalogue's own.
    pub service_name: Option<String>,
    /// The file of the mark and the colours of the service, if there is one.
    pub brand: Option<PathBuf>,
    /// The tags of the languages that people may read, the first first.
    pub languages: Vec<String>,
    /// Where people sign in: an absolute address.
    pub sign_in_url: String,
    /// The domain that passkeys belong to, if there are any.
    pub passkey_domain: Option<RelyingPartyId>,
    /// What `/.well-known/passkey-endpoints` answers.
    pub passkey_endpoints: PasskeyEndpoints,
    /// Where to ask for passwords that were found in breaches: an address
    /// that ends in a slash.
    pub breached_passwords: Option<String>,
    /// The file that says where addresses are.
    pub places: Option<PathBuf>,
    /// Where photographs of documents are kept.
    pub evidence: EvidenceStore,
    /// What scans them.
    pub scanner: ScannerTarget,
    /// Whether everyone waits before an account is changed.
    pub always_wait: bool,
    /// For how long sensitive changes are protected after a recovery, in
    /// seconds; 0: they are not.
    pub protection: i64,
    /// The file of those who work on cases, if there is one.
    pub agents: Option<PathBuf>,
    /// The file of experiments, if there is one.
    pub experiments: Option<PathBuf>,
    /// To whom the weekly report is mailed and when, if it is.
    pub report: Option<ReportPlan>,
    /// The header with the client's address.
    pub trusted_proxy_header: Option<HeaderName>,
}

/// Members of the passkey endpoints document
/// (W3C "A Well-Known URL for Relying Party Passkey Endpoints").
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct PasskeyEndpoints {
    /// Where a passkey is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enroll: Option<String>,
    /// Where passkeys are managed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<String>,
}

/// Why the API does not start: a sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(pub String);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}

impl Options {
    /// Checks the options against each other.
    ///
    /// # Errors
    /// A sentence that says which option to change, and to what.
    pub fn check(self) -> Result<Config, ConfigError> {
        if self.sandbox && !self.listen.ip().is_loopback() && !self.sandbox_beyond_loopback {
            return Err(ConfigError(format!(
                "--sandbox shows every account, code and mail to anyone who can reach it, and {} can be reached from other \
                 machines. Listen on 127.0.0.1, or add --sandbox-beyond-loopback if that is what you want",
                self.listen
            )));
        }
        let origin = match (&self.origin, self.sandbox) {
            (Some(raw), _) => Origin::parse(raw)?,
            (None, true) => Origin::parse(&format!("http://localhost:{}", self.listen.port()))?,
            (None, false) => {
                return Err(ConfigError(
                    "--origin is missing: the address people type, such as https://recover.example.com".into(),
                ));
            }
        };
        let mail = match (&self.mail, self.sandbox) {
            (Some(raw), sandbox) => match MailTarget::parse(
                raw.expose_secret(),
                self.mail_password_file.as_deref(),
                self.mail_authority,
            )? {
                MailTarget::Sandbox if !sandbox => {
                    return Err(ConfigError("--mail sandbox needs --sandbox".into()));
                }
                target @ (MailTarget::Smtp(_) | MailTarget::Folder(_) | MailTarget::Sandbox) => {
                    target
                }
            },
            (None, true) => MailTarget::Sandbox,
            (None, false) => {
                return Err(ConfigError(
                    "--mail is missing: codes have to be sent. Write --mail smtps://… or --mail file:FOLDER".into(),
                ));
            }
        };
        let mail_from = match (&self.mail_from, self.sandbox) {
            (Some(raw), _) => EmailAddress::parse(raw)
                .map_err(|_| ConfigError(format!("--mail-from {raw} is not an e-mail address")))?,
            (None, true) => EmailAddress::parse("help@regain.example")
                .map_err(|_| ConfigError("the sandbox has no address of its own".into()))?,
            (None, false) => {
                return Err(ConfigError(
                    "--mail-from is missing: the address that mail comes from, such as help@example.com".into(),
                ));
            }
        };
        let database = Database::parse(
            &self.database,
            self.database_password_file.as_deref(),
            self.database_connections,
        )?;
        let beside = database.beside("key").filter(|_| self.sandbox);
        let secret_key_file = match self.secret_key_file.or(beside) {
            Some(file) => file,
            None => {
                return Err(ConfigError(
                    "--secret-key-file is missing: a file with 64 hexadecimal digits, readable by the API alone. \
                     `openssl rand -hex 32` makes them"
                        .into(),
                ));
            }
        };
        let texts = Typed {
            option: "--text-webhook",
            address: self.text_webhook.as_ref().map(Hidden::expose_secret),
            secret_file: self.text_webhook_secret_file,
        };
        let texts = WebhookTarget::parse(texts, self.sandbox)?;
        let signals = Typed {
            option: "--webhook",
            address: self.webhook.as_ref().map(Hidden::expose_secret),
            secret_file: self.webhook_secret_file,
        };
        let signals = WebhookTarget::parse(signals, self.sandbox)?;
        let identity = Typed {
            option: "--identity",
            address: self.identity.as_ref().map(Hidden::expose_secret),
            secret_file: self.identity_secret_file,
        };
        let identity = WebhookTarget::parse(identity, self.sandbox)?;
        if let WebhookTarget::Webhook { url, .. } = &identity
            && url.query().is_some()
        {
            return Err(ConfigError(
                "--identity takes an address without a question mark: the paths of the four requests are added to it".into(),
            ));
        }
        let service_name = self.service_name.map(service_name).transpose()?;
        let sign_in_url = match (&self.sign_in_url, self.sandbox) {
            (Some(raw), _) => address("--sign-in-url", raw, &origin)?,
            (None, true) => format!("{origin}/sandbox"),
            (None, false) => {
                return Err(ConfigError(
                    "--sign-in-url is missing: where people sign in once they have their account back".into(),
                ));
            }
        };
        let breached_passwords = self.breached_passwords.map(breach_list).transpose()?;
        let evidence = EvidenceStore::parse(self.evidence.as_deref(), &database)?;
        let scanner = ScannerTarget::parse(self.scanner.as_deref(), self.sandbox)?;
        let passkey_domain = match (&identity, self.passkey_domain.as_deref()) {
            (WebhookTarget::Webhook { .. }, None | Some("none")) => None,
            (WebhookTarget::Webhook { .. }, Some(_)) => {
                return Err(ConfigError(
                    "--passkey-domain takes none beside --identity: passkeys of accounts that are elsewhere are not known".into(),
                ));
            }
            (WebhookTarget::Nowhere | WebhookTarget::Sandbox, raw) => {
                RelyingPartyId::choose(raw, &origin)?
            }
        };
        let passkey = |option: &str, raw: &Option<String>| {
            raw.as_deref()
                .map(|raw| address(option, raw, &origin))
                .transpose()
        };
        let passkey_endpoints = PasskeyEndpoints {
            enroll: passkey("--passkey-enroll-url", &self.passkey_enroll_url)?,
            manage: passkey("--passkey-manage-url", &self.passkey_manage_url)?,
        };
        let trusted_proxy_header = self
            .trusted_proxy_header
            .map(|name| {
                HeaderName::try_from(name.as_str()).map_err(|_| {
                    ConfigError(format!(
                        "--trusted-proxy-header {name} is not a header name"
                    ))
                })
            })
            .transpose()?;
        let report = report_plan(&self.report_mail, self.report_weekday)?;
        Ok(Config {
            listen: self.listen,
            metrics_listen: self.metrics_listen,
            traces: self.traces_url.map(collector).transpose()?,
            origin,
            database,
            site: self.site,
            console: self.console,
            gallery: self.gallery,
            secret_key_file,
            sandbox: self.sandbox,
            mail,
            mail_from,
            texts,
            delivery_events_secret_file: self.delivery_events_secret_file,
            signals,
            identity,
            service_name,
            brand: self.brand,
            languages: languages(self.languages)?,
            sign_in_url,
            passkey_domain,
            passkey_endpoints,
            breached_passwords,
            places: self.places,
            evidence,
            scanner,
            always_wait: self.always_wait,
            protection: i64::from(self.protection_days) * 24 * 3600,
            agents: self.agents,
            experiments: self.experiments,
            report,
            trusted_proxy_header,
        })
    }
}

/// To whom the weekly report is mailed, if it is to anybody.
fn report_plan(to: &[String], weekday: Weekday) -> Result<Option<ReportPlan>, ConfigError> {
    let addresses: Result<Vec<_>, _> = to
        .iter()
        .map(|raw| {
            EmailAddress::parse(raw.trim())
                .map_err(|_| ConfigError(format!("--report-mail: {raw} is not an e-mail address")))
        })
        .collect();
    let to = addresses?;
    Ok((!to.is_empty()).then_some(ReportPlan { to, weekday }))
}

/// What is spoken where an operator names no language.
const ENGLISH: &str = "en";

/// The languages, checked; all of them where none was named.
fn languages(tags: Vec<String>) -> Result<Vec<String>, ConfigError> {
    let known = regain_words::languages();
    if tags.is_empty() {
        // The first is that of people who ask for none, and of owners of whom nothing is known.
        let others = known
            .iter()
            .map(|one| one.tag)
            .filter(|tag| *tag != ENGLISH);
        return Ok(std::iter::once(ENGLISH)
            .chain(others)
            .map(str::to_owned)
            .collect());
    }
    match tags
        .iter()
        .find(|tag| !known.iter().any(|one| one.tag == **tag))
    {
        None => Ok(tags),
        Some(unknown) => {
            let known: Vec<&str> = known.iter().map(|one| one.tag).collect();
            Err(ConfigError(format!(
                "--languages: there are no words in `{unknown}`. There are {}",
                known.join(", ")
            )))
        }
    }
}

/// A name that fits on one line and into a text message.
fn service_name(name: String) -> Result<String, ConfigError> {
    let length = name.chars().count();
    if length == 0 || length > SERVICE_NAME_MAX || name.chars().any(char::is_control) {
        return Err(ConfigError(format!(
            "--service-name takes one to {SERVICE_NAME_MAX} characters on one line"
        )));
    }
    Ok(name)
}

/// An https address, or http on the machine itself, that ends in a slash. It
/// is not repeated: it may hold a secret.
fn breach_list(raw: String) -> Result<String, ConfigError> {
    let uri = raw.parse::<Uri>().ok();
    let host = uri.as_ref().and_then(Uri::host);
    let safe = raw.starts_with("https://")
        || host.is_some_and(|host| raw.starts_with("http://") && is_loopback_host(host));
    if host.is_some() && safe && raw.ends_with('/') {
        Ok(raw)
    } else {
        Err(ConfigError(
            "--breached-passwords takes an https:// address that ends in a slash: the beginning of a hash is put behind it"
                .into(),
        ))
    }
}

/// An https address, an address at the origin, or a path there, made absolute.
fn address(option: &str, raw: &str, origin: &Origin) -> Result<String, ConfigError> {
    let absolute = if raw.starts_with('/') && !raw.starts_with("//") {
        format!("{origin}{raw}")
    } else {
        raw.to_owned()
    };
    let parsed: Result<Uri, _> = absolute.parse();
    let allowed = parsed.is_ok_and(|uri| uri.authority().is_some())
        && (absolute.starts_with("https://")
            || absolute
                .strip_prefix(origin.as_str())
                .is_some_and(|rest| rest.starts_with('/')));
    if allowed {
        Ok(absolute)
    } else {
        Err(ConfigError(format!(
            "{option} {raw} is neither an https:// address nor a path that begins with /"
        )))
    }
}

#[cfg(test)]
mod tests;
