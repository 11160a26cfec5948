use std::{fmt, fs, path::Path};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::ConfigError;

/// The secrets that requests to one service are signed with: one, or two while
/// the second takes the place of the first (Standard Webhooks 1.0.0, "Signature
/// scheme").
#[derive(Clone)]
pub struct WebhookSecrets(Vec<Zeroizing<Vec<u8>>>);

/// How a secret begins when it is written down.
const PREFIX: &str = "whsec_";

/// The bytes of a secret: what Standard Webhooks 1.0.0 takes.
const BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// How many secrets there may be.
const MOST: usize = 2;

impl WebhookSecrets {
    /// One or two secrets as they are written down, `whsec_` and Base64, each on
    /// a line of its own. `None`: it is anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let secrets: Option<Vec<_>> = text.trim().lines().map(parse_one).collect();
        let secrets = secrets.filter(|secrets| (1..=MOST).contains(&secrets.len()))?;
        Some(Self(secrets))
    }

    /// Reads them from their file.
    ///
    /// # Errors
    /// The file cannot be read or does not hold one or two secrets.
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(file)
            .map(Zeroizing::new)
            .map_err(|error| {
                ConfigError(format!(
                    "the file with a secret to sign with, {}, cannot be read: {error}",
                    file.display()
                ))
            })?;
        Self::parse(&text).ok_or_else(|| {
            ConfigError(format!(
                "{} has to hold one secret, or two on a line each: whsec_ and the Base64 of {} to {} random bytes, such as \
                 `echo whsec_$(openssl rand -base64 32)` makes",
                file.display(),
                BYTES.start(),
                BYTES.end(),
            ))
        })
    }

    /// The secrets themselves, the first first.
    pub(crate) fn expose_secrets(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(|secret| secret.as_slice())
    }
}

fn parse_one(line: &str) -> Option<Zeroizing<Vec<u8>>> {
    let encoded = line.trim().strip_prefix(PREFIX)?;
    let secret = STANDARD.decode(encoded).map(Zeroizing::new).ok()?;
    BYTES.contains(&secret.len()).then_some(secret)
}

impl fmt::Debug for WebhookSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecrets([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    #[test]
    fn one_secret_is_taken_or_two() {
        for (text, count) in [
            (format!("{ONE}\n"), 1),
            (format!("{ONE}\r\n{ONE}"), 2),
            (ONE.to_owned(), 1),
        ] {
            let secrets = WebhookSecrets::parse(&text).unwrap();
            assert_eq!(secrets.expose_secrets().count(), count);
            assert!(!format!("{secrets:?}").contains("MfKQ"));
        }
    }

    #[test]
    fn nothing_else_is_taken_and_nothing_is_repeated() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("webhook");
        assert!(WebhookSecrets::read(&file).is_err());
        for text in [
            String::new(),
            "\n".to_owned(),
            ONE.replace("whsec_", ""),
            format!("{ONE}\n{ONE}\n{ONE}"),
            format!("{ONE}\n\n{ONE}"),
            // Of 23 bytes, and of 65.
            format!("whsec_{}", STANDARD.encode([7; 23])),
            format!("whsec_{}", STANDARD.encode([7; 65])),
            "whsec_hunter2hunter2hunter2hunter2hunter2!".to_owned(),
        ] {
            fs::write(&file, &text).unwrap();
            let said = WebhookSecrets::read(&file).unwrap_err().0;
            assert!(!said.contains("hunter2"), "{said}");
        }
        fs::write(&file, ONE).unwrap();
        assert!(WebhookSecrets::read(&file).is_ok());
    }
}
