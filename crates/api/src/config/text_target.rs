use std::{fmt, path::PathBuf};

use axum::http::Uri;

use super::{ConfigError, origin::is_loopback_host};

/// Where text messages go.
#[derive(Clone, PartialEq, Eq)]
pub enum TextTarget {
    /// Nowhere: no code by text message is offered.
    Nowhere,
    /// To a service of the operator's.
    Webhook {
        /// Its address; it may hold a secret.
        url: Uri,
        /// The file with the key that requests are signed with.
        key_file: PathBuf,
    },
    /// Into the inbox of the sandbox.
    Sandbox,
}

impl fmt::Debug for TextTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere => f.write_str("Nowhere"),
            Self::Webhook { key_file, .. } => f
                .debug_struct("Webhook")
                .field("key_file", key_file)
                .finish_non_exhaustive(),
            Self::Sandbox => f.write_str("Sandbox"),
        }
    }
}

impl TextTarget {
    pub(super) fn parse(
        raw: Option<&str>,
        key_file: Option<PathBuf>,
        sandbox: bool,
    ) -> Result<Self, ConfigError> {
        let refused = |why: &str| Err(ConfigError(why.to_owned()));
        match (raw, key_file) {
            (None, None) if sandbox => Ok(Self::Sandbox),
            (None, None) => Ok(Self::Nowhere),
            (None, Some(_)) => refused("--text-webhook-key-file needs --text-webhook"),
            (Some("sandbox"), None) if sandbox => Ok(Self::Sandbox),
            (Some("sandbox"), None) => refused("--text-webhook sandbox needs --sandbox"),
            (Some("sandbox"), Some(_)) => refused(
                "--text-webhook sandbox takes no --text-webhook-key-file: nothing is signed",
            ),
            (Some(url), Some(key_file)) => Ok(Self::Webhook {
                url: webhook(url)?,
                key_file,
            }),
            (Some(_), None) => refused(
                "--text-webhook-key-file is missing: a file with 64 hexadecimal digits, which the service at --text-webhook \
                 knows too. `openssl rand -hex 32` makes them",
            ),
        }
    }
}

/// An https address, or http on the machine itself; a message on its way
/// holds a code. The address is not repeated: it may hold a secret.
fn webhook(raw: &str) -> Result<Uri, ConfigError> {
    let refused = || {
        ConfigError(
            "--text-webhook takes an https:// address without user and password, or sandbox".into(),
        )
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

    fn parse(raw: &str) -> Result<TextTarget, ConfigError> {
        TextTarget::parse(Some(raw), Some("/run/text.key".into()), false)
    }

    #[test]
    fn codes_travel_by_https_or_not_at_all() {
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
        let key = || Some(PathBuf::from("/run/text.key"));
        let url = Some("https://texts.example.com/");
        assert_eq!(
            TextTarget::parse(None, None, false),
            Ok(TextTarget::Nowhere)
        );
        assert_eq!(TextTarget::parse(None, None, true), Ok(TextTarget::Sandbox));
        let named = TextTarget::parse(Some("sandbox"), None, true);
        assert_eq!(named, Ok(TextTarget::Sandbox));
        // The sandbox sends real text messages too, when it is told to.
        assert!(TextTarget::parse(url, key(), true).is_ok());
        for (raw, key, sandbox, said) in [
            (None, key(), false, "--text-webhook"),
            (url, None, false, "--text-webhook-key-file is missing"),
            (Some("sandbox"), None, false, "needs --sandbox"),
            (Some("sandbox"), key(), true, "nothing is signed"),
        ] {
            let refused = TextTarget::parse(raw, key, sandbox).unwrap_err().0;
            assert!(refused.contains(said), "{refused}");
        }
    }

    #[test]
    fn the_address_is_not_shown() {
        let target = parse("https://texts.example.com/hooks/hunter2").unwrap();
        assert!(!format!("{target:?}").contains("hunter2"));
    }
}
