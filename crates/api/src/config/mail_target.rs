use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use regain_contract::Secret;
use url::{Host, Url};

use super::ConfigError;

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailTarget {
    /// To a mail server.
    Smtp(Box<SmtpServer>),
    /// Into a folder, one file a mail.
    Folder(PathBuf),
    /// Into the inbox of the sandbox.
    Sandbox,
}

/// A mail server that takes mail for others (RFC 6409).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpServer {
    /// Its name, which its certificate has to be for.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is protected.
    pub security: SmtpSecurity,
    /// Who signs in there, if anybody does.
    pub credentials: Option<SmtpCredentials>,
    /// The name that it is greeted with; that of the machine where nothing is said.
    pub greeting: Option<String>,
    /// The file with the certificates of the authority that vouches for it,
    /// where that is not a public one.
    pub authority: Option<PathBuf>,
}

/// How the way to a mail server is protected. Nothing goes out where the server
/// offers less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// By TLS from the first byte (RFC 8314, 3.3).
    Tls,
    /// By STARTTLS (RFC 3207), before anything else is said.
    StartTls,
    /// Not at all: the server is on this machine.
    Plain,
}

/// User name and password at a mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpCredentials {
    /// The user name.
    pub user: String,
    /// The password.
    pub password: Secret,
}

/// The port for mail with TLS (RFC 8314, 7.3).
const SUBMISSIONS: u16 = 465;
/// The port for mail with STARTTLS (RFC 6409, 3.1).
const SUBMISSION: u16 = 587;
/// The port between mail servers, and of one on the machine itself.
const SMTP: u16 = 25;

impl MailTarget {
    /// Reads `--mail`, with the files of the password and of the authority.
    ///
    /// # Errors
    /// A sentence that says what is wrong. It repeats no part of the address,
    /// which may hold a password.
    pub(super) fn parse(
        raw: &str,
        password_file: Option<&Path>,
        authority: Option<PathBuf>,
    ) -> Result<Self, ConfigError> {
        if raw.starts_with("smtp://") || raw.starts_with("smtps://") {
            let server = SmtpServer::parse(raw, password_file, authority)?;
            return Ok(Self::Smtp(Box::new(server)));
        }
        if password_file.is_some() || authority.is_some() {
            return Err(refused(
                "--mail-password-file and --mail-authority need --mail smtp://… or smtps://…",
            ));
        }
        if raw == "sandbox" {
            return Ok(Self::Sandbox);
        }
        match raw.strip_prefix("file:") {
            Some("") => Err(refused("--mail file: needs a folder after the colon")),
            Some(folder) => Ok(Self::Folder(folder.into())),
            None => Err(refused(
                "--mail takes smtp://…, smtps://…, file:FOLDER or sandbox",
            )),
        }
    }
}

impl SmtpServer {
    /// Reads `smtps://USER@HOST`, `smtp://USER@HOST` (STARTTLS) or, on the
    /// machine itself, `smtp://localhost`.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(
        raw: &str,
        password_file: Option<&Path>,
        authority: Option<PathBuf>,
    ) -> Result<Self, ConfigError> {
        let url =
            Url::parse(raw).map_err(|_| refused("--mail is not the address of a mail server"))?;
        let (host, is_here) = host(&url)?;
        let security = security(&url, is_here)?;
        let usual = match security {
            SmtpSecurity::Tls => SUBMISSIONS,
            SmtpSecurity::StartTls => SUBMISSION,
            SmtpSecurity::Plain => SMTP,
        };
        if authority.is_some() && security == SmtpSecurity::Plain {
            return Err(refused(
                "--mail-authority has nothing to vouch for without TLS: write smtps://… or smtp://…?tls=required",
            ));
        }
        let greeting = url.path().trim_matches('/');
        Ok(Self {
            host,
            port: url.port().unwrap_or(usual),
            security,
            credentials: credentials(&url, password_file)?,
            greeting: (!greeting.is_empty()).then(|| greeting.to_owned()),
            authority,
        })
    }
}

/// The name or address of the server, and whether it is this machine.
fn host(url: &Url) -> Result<(String, bool), ConfigError> {
    match url.host() {
        // Schemes that the library does not know have names as they were typed.
        Some(Host::Domain(name)) if !name.is_empty() => {
            let name = name.to_ascii_lowercase();
            if let Ok(address) = name.parse::<std::net::Ipv4Addr>() {
                return Ok((name, address.is_loopback()));
            }
            let is_here = name == "localhost" || name.ends_with(".localhost");
            Ok((name, is_here))
        }
        Some(Host::Ipv4(address)) => Ok((address.to_string(), address.is_loopback())),
        Some(Host::Ipv6(address)) => Ok((address.to_string(), address.is_loopback())),
        Some(Host::Domain(_)) | None => {
            Err(refused("--mail smtp:// needs a host after the slashes"))
        }
    }
}

fn security(url: &Url, is_here: bool) -> Result<SmtpSecurity, ConfigError> {
    let mut asked = None;
    for (name, value) in url.query_pairs() {
        if name != "tls" || asked.is_some() {
            return Err(refused(
                "--mail smtp://…? takes tls=required and nothing else",
            ));
        }
        asked = Some(value.into_owned());
    }
    match (url.scheme(), asked.as_deref(), is_here) {
        ("smtps", None | Some("required"), _) => Ok(SmtpSecurity::Tls),
        ("smtp", Some("required"), _) | ("smtp", None, false) => Ok(SmtpSecurity::StartTls),
        ("smtp", None | Some("none"), true) => Ok(SmtpSecurity::Plain),
        ("smtp", Some("none"), false) => Err(refused(
            "--mail smtp://…?tls=none is for a server on this machine: mail holds codes, and everybody on the way could read them",
        )),
        _ => Err(refused(
            "--mail smtp://…?tls= takes required: with less, whoever is on the way could have mail sent in the clear",
        )),
    }
}

fn credentials(
    url: &Url,
    password_file: Option<&Path>,
) -> Result<Option<SmtpCredentials>, ConfigError> {
    let user = decoded(url.username())?;
    let password = match (url.password(), password_file) {
        (Some(_), Some(_)) => {
            return Err(refused(
                "--mail has a password, and so has --mail-password-file: leave one away",
            ));
        }
        (Some(typed), None) => Some(decoded(typed)?),
        (None, Some(file)) => Some(read_password(file)?),
        (None, None) => None,
    };
    match (user.is_empty(), password) {
        (true, None) => Ok(None),
        (false, Some(password)) => Ok(Some(SmtpCredentials {
            user,
            password: Secret::new(password),
        })),
        (true, Some(_)) => Err(refused(
            "--mail has a password and no user name: write smtps://USER@HOST",
        )),
        (false, None) => Err(refused(
            "--mail has a user name and no password: name its file with --mail-password-file",
        )),
    }
}

fn read_password(file: &Path) -> Result<String, ConfigError> {
    let text = fs::read_to_string(file).map_err(|error| {
        ConfigError(format!(
            "--mail-password-file {} cannot be read: {error}",
            file.display()
        ))
    })?;
    let password = Secret::new(text);
    Ok(password
        .expose_secret()
        .trim_end_matches(['\r', '\n'])
        .to_owned())
}

/// What was written with per cent signs (RFC 3986, 2.1).
fn decoded(part: &str) -> Result<String, ConfigError> {
    let broken = || refused("--mail has a user name or a password that is not UTF-8");
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, after @ ..] = rest {
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let escaped = match after {
            [high, low, ..] if *first == b'%' => digit(high).zip(digit(low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                bytes.push(u8::try_from(high << 4 | low).map_err(|_| broken())?);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_err(|_| broken())
}

fn refused(why: &str) -> ConfigError {
    ConfigError(why.to_owned())
}

impl fmt::Display for SmtpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(raw: &str) -> Result<SmtpServer, ConfigError> {
        SmtpServer::parse(raw, None, None)
    }

    #[test]
    fn mail_leaves_the_machine_encrypted_or_not_at_all() {
        use SmtpSecurity::{Plain, StartTls, Tls};
        for (raw, security, port) in [
            ("smtps://mail.example.com", Tls, 465),
            ("smtps://127.0.0.1:1465", Tls, 1465),
            ("smtp://mail.example.com", StartTls, 587),
            ("smtp://mail.example.com:25", StartTls, 25),
            ("smtp://mail.example.com?tls=required", StartTls, 587),
            ("smtp://localhost?tls=required", StartTls, 587),
            ("smtp://localhost", Plain, 25),
            ("smtp://LOCALHOST", Plain, 25),
            ("smtp://127.0.0.1:1025", Plain, 1025),
            ("smtp://[::1]", Plain, 25),
            ("smtp://mail.localhost?tls=none", Plain, 25),
        ] {
            let server = server(raw).unwrap();
            assert_eq!((server.security, server.port), (security, port), "{raw}");
        }
        for raw in [
            "smtp://mail.example.com?tls=none",
            "smtp://localhost.example.com?tls=none",
            "smtp://10.0.0.7?tls=none",
            "smtp://mail.example.com?tls=opportunistic",
            "smtps://mail.example.com?tls=none",
            "smtp://mail.example.com?tls=required&tls=none",
            "smtp://mail.example.com?verify=no",
            "smtp://",
        ] {
            assert!(server(raw).is_err(), "{raw}");
        }
    }

    #[test]
    fn a_mail_password_is_not_shown() {
        let target =
            MailTarget::parse("smtps://u:hunter%402@mail.example.com", None, None).unwrap();
        assert!(!format!("{target:?}").contains("hunter"), "{target:?}");
        let MailTarget::Smtp(server) = target else {
            unreachable!()
        };
        let credentials = server.credentials.unwrap();
        assert_eq!(credentials.user, "u");
        assert_eq!(credentials.password.expose_secret(), "hunter@2");
        for raw in [
            "smtp://u:hunter2@h?tls=none",
            "smtps://:hunter2@h",
            "smtps://u:hunter2@",
        ] {
            let said = MailTarget::parse(raw, None, None).unwrap_err().0;
            assert!(!said.contains("hunter2"), "{said}");
        }
    }

    #[test]
    fn a_password_may_be_alone_in_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        fs::write(&file, "hunter 2\n").unwrap();
        let parse = |raw| SmtpServer::parse(raw, Some(&file), None);
        let credentials = parse("smtps://u@h").unwrap().credentials.unwrap();
        assert_eq!(credentials.password.expose_secret(), "hunter 2");
        assert!(parse("smtps://u:other@h").is_err());
        assert!(parse("smtps://h").is_err());
        assert!(
            server("smtps://u@h")
                .unwrap_err()
                .0
                .contains("--mail-password-file")
        );
        let missing = SmtpServer::parse("smtps://u@h", Some(Path::new("/nowhere")), None);
        assert!(missing.unwrap_err().0.contains("/nowhere"));
    }
}
