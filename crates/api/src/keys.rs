//! The service's secret key, and everything that is made with it.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::random::{NoRandomness, Random};

/// The secret key of the service: 32 bytes that are kept outside the
/// database, so that a copy of the database alone opens nothing.
pub struct Keys {
    root: Zeroizing<[u8; 32]>,
}

/// What a keyed hash is of: hashes of one kind cannot stand for another.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// The secret id of a flow.
    FlowToken,
    /// The secret id that follows another one.
    NextFlowToken,
    /// A code that was sent.
    Code,
    /// An identifier, as a key of limits.
    Identifier,
    /// A client's network, as a key of limits.
    Network,
    /// An idempotency key.
    IdempotencyKey,
    /// The body of a request.
    RequestBody,
    /// The content of a case.
    CaseContent,
    /// The account and the contact of a case, as they were typed.
    CaseSubject,
    /// The code that goes on with a case.
    CaseCode,
    /// The secret id of a browser that was let in to a case.
    CaseVisit,
    /// The secret id of somebody who is signed in to the console.
    SupportSession,
    /// The token of a script that works with cases or links.
    SupportToken,
    /// A password, before it is hashed.
    Password,
    /// The key that seals messages.
    Messages,
    /// The key that seals the hash of a new password on its way to the system
    /// that the account is in.
    NewPassword,
    /// The key that seals second-factor secrets.
    Factors,
    /// The token of a link, or the code of a recovery pass.
    Link,
    /// The code that two devices show while one asks to go on.
    Comparison,
    /// The salt of a proof of work.
    Work,
    /// The code that a person reads out in a call.
    CallCode,
    /// Which variant of an experiment a recovery gets.
    Experiment,
    /// The cookie by which a sentence is added to feedback.
    Feedback,
    /// The key that the keys of cases are wrapped with, under which photographs
    /// are sealed.
    Evidence,
    /// The name of an account or the network it was named from, for the figures of
    /// one day.
    AbuseSignal,
    /// The key itself: what tells whether a database was made with it.
    Check,
}

impl Purpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::FlowToken => b"flow-token",
            Self::NextFlowToken => b"next-flow-token",
            Self::Code => b"code",
            Self::Identifier => b"identifier",
            Self::Network => b"network",
            Self::IdempotencyKey => b"idempotency-key",
            Self::RequestBody => b"request-body",
            Self::CaseContent => b"case-content",
            Self::CaseSubject => b"case-subject",
            Self::CaseCode => b"case-code",
            Self::CaseVisit => b"case-visit",
            Self::SupportSession => b"support-session",
            Self::SupportToken => b"support-token",
            Self::Password => b"password",
            Self::Messages => b"messages",
            Self::NewPassword => b"new-password",
            Self::Factors => b"factors",
            Self::Link => b"link",
            Self::Comparison => b"comparison",
            Self::Work => b"work",
            Self::CallCode => b"call-code",
            Self::Experiment => b"experiment",
            Self::Feedback => b"feedback",
            Self::Evidence => b"evidence",
            Self::AbuseSignal => b"abuse-signal",
            Self::Check => b"check",
        }
    }
}

/// Sealed bytes that this key did not seal, or that were changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSealedHere;

impl Keys {
    /// Works with `root`.
    #[must_use]
    pub fn new(root: [u8; 32]) -> Self {
        Self {
            root: Zeroizing::new(root),
        }
    }

    /// The keyed hash of `parts`, each of which keeps its own bounds.
    #[must_use]
    pub fn hash(&self, purpose: Purpose, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.mac(purpose);
        for part in parts {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// The keyed hash as text for a key in the database.
    #[must_use]
    pub fn name(&self, purpose: Purpose, parts: &[&[u8]]) -> String {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&self.hash(purpose, parts)[..16])
    }

    fn mac(&self, purpose: Purpose) -> Hmac<Sha256> {
        let mut key = Sha256::new();
        key.update(b"regain/");
        key.update(purpose.label());
        key.update(self.root.as_slice());
        // The digest is exactly a key long, so this cannot fail; the block
        // below keeps that out of the callers' way.
        match <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&key.finalize()) {
            Ok(mac) => mac,
            Err(_) => unreachable!("HMAC takes keys of any length"),
        }
    }

    /// Encrypts `plain` so that only this key, for this purpose, opens it.
    ///
    /// # Errors
    /// There is no randomness for the nonce.
    pub fn seal(
        &self,
        purpose: Purpose,
        plain: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, NoRandomness> {
        let mut nonce = [0; 24];
        random.fill(&mut nonce)?;
        let payload = Payload {
            msg: plain,
            aad: purpose.label(),
        };
        let sealed = self
            .cipher(purpose)
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| NoRandomness)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Decrypts what [`Keys::seal`] made.
    ///
    /// # Errors
    /// It was sealed by another key or for another purpose, or was changed.
    pub fn open(
        &self,
        purpose: Purpose,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, NotSealedHere> {
        let (nonce, sealed) = sealed.split_first_chunk::<24>().ok_or(NotSealedHere)?;
        let payload = Payload {
            msg: sealed,
            aad: purpose.label(),
        };
        self.cipher(purpose)
            .decrypt(&XNonce::from(*nonce), payload)
            .map(Zeroizing::new)
            .map_err(|_| NotSealedHere)
    }

    fn cipher(&self, purpose: Purpose) -> XChaCha20Poly1305 {
        let key = self.hash(purpose, &[b"seal"]);
        XChaCha20Poly1305::new(&key.into())
    }
}

/// Compares in a time that does not depend on where the two differ.
#[must_use]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn sealed_bytes_open_only_for_their_purpose_and_unchanged() {
        let keys = Keys::new([7; 32]);
        let sealed = keys
            .seal(Purpose::Messages, b"123456", &SystemRandom)
            .unwrap();
        assert!(!sealed.windows(6).any(|w| w == b"123456"));
        assert_eq!(
            keys.open(Purpose::Messages, &sealed).unwrap().as_slice(),
            b"123456"
        );
        assert_eq!(keys.open(Purpose::Factors, &sealed), Err(NotSealedHere));
        assert_eq!(
            Keys::new([8; 32]).open(Purpose::Messages, &sealed),
            Err(NotSealedHere)
        );
        let mut changed = sealed;
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(keys.open(Purpose::Messages, &changed), Err(NotSealedHere));
    }

    #[test]
    fn hashes_keep_the_bounds_of_their_parts() {
        let keys = Keys::new([7; 32]);
        assert_ne!(
            keys.hash(Purpose::Code, &[b"ab", b"c"]),
            keys.hash(Purpose::Code, &[b"a", b"bc"])
        );
    }
}
