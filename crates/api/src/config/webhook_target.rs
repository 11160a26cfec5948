use std::{fmt, path::PathBuf};

use axum::http::Uri;

use super::{ConfigError, origin::is_loopback_host};

/// Where something is posted to, signed.
#[derive(Clone, PartialEq, Eq)]
pub enum WebhookTarget {
    /// Nowhere.
    Nowhere,
    /// To a service of the operator's.
    Webhook {
        /// Its address; it may hold a secret.
        url: Uri,
        /// The file with the secrets that requests are signed with.
        secret_file: PathBuf,
    },
    /// To where the sandbox shows it.
    Sandbox,
}

impl fmt::Debug for WebhookTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere => f.write_str("Nowhere"),
            Self::Webhook { secret_file, .. } => f
                .debug_struct("Webhook")
                .field("secret_file", secret_file)
                .finish_non_exhaustive(),
            Self::Sandbox => f.write_str("Sandbox"),
        }
    }
}

/// The two options that name a target, as they were typed.
pub(super) struct Typed<'a> {
    /// The name of the option with the address.
    pub(super) option: &'a str,
    /// The address, or `sandbox`.
    pub(super) address: Option<&'a str>,
    /// The file of the option that is called as the other one with
    /// `-secret-file`.
    pub(super) secret_file: Option<PathBuf>,
}

impl WebhookTarget {
    pub(super) fn parse(typed: Typed<'_>, sandbox: bool) -> Result<Self, ConfigError> {
        let option = typed.option;
        let refused = |why: String| Err(ConfigError(why));
        match (typed.address, typed.secret_file) {
            (None, None) if sandbox => Ok(Self::Sandbox),
            (None, None) => Ok(Self::Nowhere),
            (None, Some(_)) => refused(format!("{option}-secret-file needs {option}")),
            (Some("sandbox"), None) if sandbox => Ok(Self::Sandbox),
            (Some("sandbox"), None) => refused(format!("{option} sandbox needs --sandbox")),
            (Some("sandbox"), Some(_)) => refused(format!(
                "{option} sandbox takes no {option}-secret-file: nothing is signed"
            )),
            (Some(url), Some(secret_file)) => Ok(Self::Webhook {
                url: address(option, url)?,
                secret_file,
            }),
            (Some(_), None) => refused(format!(
                "{option}-secret-file is missing: a file with a secret that the service at {option} knows too, such as \
                 `echo whsec_$(openssl rand -base64 32)` makes"
            )),
        }
    }
}

/// An https address, or http on the machine itself: what is posted is for
/// nobody else. The address is not repeated: it may hold a secret.
fn address(option: &str, raw: &str) -> Result<Uri, ConfigError> {
    let refused = || {
        ConfigError(format!(
            "{option} takes an https:// address without user and password, http:// on this machine alone, or sandbox"
        ))
    };
    let uri: Uri = raw.parse().map_err(|_| refused())?;
    let authority = uri.authority().ok_or_else(refused)?;
    let safe = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => is_loopback_host(authority.host()),
        Some(_) | None => false,
    };
    if safe && !authority.as_str().contains('@') {
        Ok(uri)
    } else {
        Err(refused())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(address: Option<&str>, secret_file: Option<PathBuf>) -> Typed<'_> {
        Typed {
            option: "--webhook",
            address,
            secret_file,
        }
    }

    fn parse(raw: &str) -> Result<WebhookTarget, ConfigError> {
        WebhookTarget::parse(typed(Some(raw), Some("/run/webhook".into())), false)
    }

    #[test]
    fn what_is_posted_travels_by_https_or_not_at_all() {
        for raw in [
            "https://texts.example.com/regain?for=recover",
            "http://127.0.0.1:9000/texts",
            "http://localhost/texts",
            "http://[::1]:9000/",
        ] {
            assert!(parse(raw).is_ok(), "{raw}");
        }
        for raw in [
            "http://texts.example.com/",
            "https://user:hunter2@texts.example.com/",
            "texts.example.com",
            "/texts",
            "ftp://texts.example.com/",
            "https://",
            "",
        ] {
            let said = parse(raw).unwrap_err().0;
            assert!(!said.contains("hunter2"), "{said}");
        }
    }

    #[test]
    fn what_belongs_together_is_given_together() {
        let file = || Some(PathBuf::from("/run/webhook"));
        let url = Some("https://texts.example.com/");
        let parse = |address, file, sandbox| WebhookTarget::parse(typed(address, file), sandbox);
        assert_eq!(parse(None, None, false), Ok(WebhookTarget::Nowhere));
        assert_eq!(parse(None, None, true), Ok(WebhookTarget::Sandbox));
        let named = parse(Some("sandbox"), None, true);
        assert_eq!(named, Ok(WebhookTarget::Sandbox));
        // The sandbox posts for real too, when it is told to.
        assert!(parse(url, file(), true).is_ok());
        for (raw, file, sandbox, said) in [
            (None, file(), false, "needs --webhook"),
            (url, None, false, "--webhook-secret-file is missing"),
            (Some("sandbox"), None, false, "needs --sandbox"),
            (Some("sandbox"), file(), true, "nothing is signed"),
        ] {
            let refused = parse(raw, file, sandbox).unwrap_err().0;
            assert!(refused.contains(said), "{refused}");
        }
    }

    #[test]
    fn the_address_is_not_shown() {
        let target = parse("https://texts.example.com/hooks/hunter2").unwrap();
        assert!(!format!("{target:?}").contains("hunter2"));
    }
}
