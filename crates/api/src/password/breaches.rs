//! Whether a password has been found in a breach (NIST SP 800-63B-4, 3.1.1.2;
//! OWASP ASVS 6.2.12).

use std::error::Error;
use std::time::Duration;

use async_trait::async_trait;
use axum::body::Bytes;
use axum::http::{Request, Uri};
use http_body_util::{BodyExt, Full, Limited};
use regain_contract::Password;
use sha1::{Digest as _, Sha1};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::https::{self, HttpsClient};

/// Knows passwords that were found in breaches.
#[async_trait]
pub trait BreachList: Send + Sync + 'static {
    /// Whether this is one of them. `false` where that cannot be found out:
    /// nobody is kept from a new password because somebody else's service is
    /// down.
    async fn has(&self, password: &Password) -> bool;
}

/// Knows none: the block list of common passwords is all there is.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoBreachList;

#[async_trait]
impl BreachList for NoBreachList {
    async fn has(&self, _: &Password) -> bool {
        false
    }
}

/// How many characters of the hash are sent. About 16 million such beginnings
/// share a thousand million passwords, so each stands for many.
const PREFIX: usize = 5;

/// How long an answer may take. A person waits for it.
const LIMIT: Duration = Duration::from_secs(2);

/// The longest answer that is read, in bytes; they have about 40,000.
const LONGEST: usize = 1 << 20;

/// A service that is asked for all hashes with a beginning, as Have I Been
/// Pwned's "Pwned Passwords" is: it learns five of the forty characters of a
/// hash, and never which of the passwords was meant.
pub struct RangeService {
    client: HttpsClient,
    /// The address in front of the beginning of a hash.
    base: String,
}

impl RangeService {
    /// The service at this address, such as
    /// `https://api.pwnedpasswords.com/range/`.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(base: String) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let client = https::client()?;
        Ok(Self { client, base })
    }

    async fn ask(&self, prefix: &str) -> Result<Bytes, Box<dyn Error + Send + Sync>> {
        let address: Uri = format!("{}{prefix}", self.base).parse()?;
        // Answers are filled up to about one length, so that it tells nothing.
        let request = Request::get(address)
            .header("add-padding", "true")
            .header("user-agent", "regain-api")
            .body(Full::default())?;
        let response = self.client.request(request).await?;
        if !response.status().is_success() {
            return Err(format!("status {}", response.status()).into());
        }
        let body = Limited::new(response.into_body(), LONGEST);
        Ok(body.collect().await?.to_bytes())
    }
}

#[async_trait]
impl BreachList for RangeService {
    async fn has(&self, password: &Password) -> bool {
        let hash = hash(password);
        let (prefix, rest) = hash.split_at(PREFIX);
        match tokio::time::timeout(LIMIT, self.ask(prefix)).await {
            Ok(Ok(answer)) => lists(&String::from_utf8_lossy(&answer), rest),
            // Neither the address nor the answer is logged: they tell the
            // beginning of the hash.
            Ok(Err(_)) | Err(_) => {
                tracing::warn!(event = "breach_list_silent");
                false
            }
        }
    }
}

/// The SHA-1 of a password in hexadecimal capitals: what such lists are made
/// of. Nothing is kept of it.
fn hash(password: &Password) -> Zeroizing<String> {
    let composed: Zeroizing<String> = Zeroizing::new(password.expose_secret().nfc().collect());
    let digest = Sha1::digest(composed.as_bytes());
    let hex = digest.iter().map(|byte| format!("{byte:02X}"));
    Zeroizing::new(hex.collect())
}

/// Whether the rest of a hash is in an answer: `<rest>:<how often>` a line.
/// What was seen no time at all only fills the answer up.
fn lists(answer: &str, rest: &str) -> bool {
    answer.lines().any(|line| {
        line.split_once(':').is_some_and(|(hash, count)| {
            hash.eq_ignore_ascii_case(rest) && !count.trim().trim_start_matches('0').is_empty()
        })
    })
}

#[cfg(test)]
mod tests {
    use regain_contract::PasswordPolicy;

    use super::*;

    fn password(text: &str) -> Password {
        let raw = regain_contract::Secret::new(text.to_owned());
        Password::parse(raw, PasswordPolicy::ONLY_FACTOR).unwrap()
    }

    /// Computed with `sha1sum`.
    #[test]
    fn hashes_are_those_of_the_composed_password() {
        let hash = hash(&password("correct horse battery staple"));
        assert_eq!(*hash, "ABF7AAD6438836DBE526AA231ABDE2D0EEF74D42");
        let composed = super::hash(&password("caf\u{e9} caf\u{e9} caf\u{e9} x"));
        let decomposed = super::hash(&password("cafe\u{301} cafe\u{301} cafe\u{301} x"));
        assert_eq!(composed, decomposed);
    }

    #[test]
    fn a_line_counts_when_it_was_seen() {
        let answer = "00AA:3\r\nBBCC:0\r\nDDEE:000\r\nFFAA:12";
        assert!(lists(answer, "00AA"));
        assert!(lists(answer, "FFAA"));
        assert!(!lists(answer, "BBCC"), "it only fills the answer up");
        assert!(!lists(answer, "DDEE"));
        assert!(!lists(answer, "00A"));
        assert!(!lists("", "00AA"));
    }
}
