//! Passwords: which are refused, and how they are hashed and compared.

mod block_list;
pub mod breaches;
mod hashing;
mod strength;

use std::time::Instant;

use regain_contract::{
    FieldReason, Password, PasswordPolicy, PasswordStrength, ProblemType, Secret,
};
use tracing::Instrument as _;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

pub use block_list::blocked;
pub use hashing::Hashing;
use hashing::Memory;

use crate::Service;
use crate::http::Refusal;
use crate::keys::{Keys, Purpose};
use crate::random::Random;

/// Checks a new password by its length and the block list; `names` are those
/// of the account and the service.
pub(crate) fn check(raw: Secret, names: &[String]) -> Result<Password, FieldReason> {
    let password = Password::parse(raw, PasswordPolicy::ONLY_FACTOR)?;
    match blocked(&password, names) {
        None => Ok(password),
        Some(reason) => Err(reason),
    }
}

/// How well a password would do, found away from the threads that serve
/// requests, one at a time. Nobody waits for the place: it is advice, and who
/// is hashing a password or proving with a backup code comes first.
///
/// `None`: the place is taken.
pub(crate) async fn strength_away(
    service: &Service,
    raw: Secret,
    names: Vec<String>,
) -> Result<Option<PasswordStrength>, Refusal> {
    let Ok(place) = service.judging.clone().try_acquire_owned() else {
        return Ok(None);
    };
    let judged = tokio::task::spawn_blocking(move || {
        let strength = strength::strength(raw, &names);
        drop(place);
        strength
    });
    judged
        .await
        .map(Some)
        .map_err(|_| ProblemType::Internal.into())
}

/// A password's hash in PHC form, the parameters within.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// The PHC string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Hashes a password away from the threads that serve requests, and no more
/// at once than there is memory for. Who goes away does not stop the hashing,
/// so the place is taken until it has ended.
///
/// `None`: it is the password that `present` was made of, so nothing would
/// change.
pub(crate) async fn hash_unless_present(
    service: &Service,
    password: Password,
    present: Option<String>,
) -> Result<Option<PasswordHash>, Refusal> {
    let mut salt = [0; 16];
    service.random.fill(&mut salt)?;
    let peppered = pepper(&service.keys, password.expose_secret());
    away(service, move |memory| {
        if present.is_some_and(|present| memory.matches(peppered.as_slice(), &present)) {
            Some(None)
        } else {
            memory.hash(peppered.as_slice(), &salt).map(Some)
        }
    })
    .await
}

/// Hashes a password so that another system can compare it, which has no key of
/// ours: of its composed form as UTF-8.
pub(crate) async fn hash_for_others(
    service: &Service,
    password: Password,
) -> Result<PasswordHash, Refusal> {
    let mut salt = [0; 16];
    service.random.fill(&mut salt)?;
    let composed: Zeroizing<String> = Zeroizing::new(password.expose_secret().nfc().collect());
    away(service, move |memory| {
        memory.hash(composed.as_bytes(), &salt)
    })
    .await
}

/// Hashes a secret that is not a password, such as a backup code, the same
/// way (NIST SP 800-63B-4, 3.1.2.2).
pub(crate) async fn hash_secret(
    service: &Service,
    secret: Secret,
) -> Result<PasswordHash, Refusal> {
    let mut salt = [0; 16];
    service.random.fill(&mut salt)?;
    let peppered = pepper(&service.keys, secret.expose_secret());
    away(service, move |memory| {
        memory.hash(peppered.as_slice(), &salt)
    })
    .await
}

/// Whether `hash` was made of `secret`. Without a hash as much is hashed, and
/// it does not fit.
pub(crate) async fn secret_fits(
    service: &Service,
    secret: Secret,
    hash: Option<String>,
) -> Result<bool, Refusal> {
    let peppered = pepper(&service.keys, secret.expose_secret());
    away(service, move |memory| match hash {
        Some(hash) => Some(memory.matches(peppered.as_slice(), &hash)),
        None => memory.hash(peppered.as_slice(), &[0; 16]).map(|_| false),
    })
    .await
}

/// Works away from the threads that serve requests; see
/// [`hash_unless_present`].
async fn away<T: Send + 'static>(
    service: &Service,
    work: impl FnOnce(&mut Memory) -> Option<T> + Send + 'static,
) -> Result<T, Refusal> {
    let span = tracing::info_span!("hash_password");
    let asked_at = Instant::now();
    let place = service.hashing.place().instrument(span.clone()).await;
    let Some(mut place) = place else {
        return Err(ProblemType::Internal.into());
    };
    let began_at = Instant::now();
    let hashing = tokio::task::spawn_blocking(move || {
        let done = work(&mut place.memory);
        drop(place);
        done
    });
    let done = hashing.instrument(span).await;
    let waited = began_at.duration_since(asked_at);
    service.metrics.hashed(waited, began_at.elapsed());
    done.ok()
        .flatten()
        .ok_or_else(|| ProblemType::Internal.into())
}

/// Hashes a password on this thread: for seeds and tests.
#[must_use]
pub fn hash_blocking(keys: &Keys, random: &dyn Random, password: &str) -> Option<PasswordHash> {
    let mut salt = [0; 16];
    random.fill(&mut salt).ok()?;
    Memory::default().hash(pepper(keys, password).as_slice(), &salt)
}

/// Whether `password` is the one that `hash` was made of.
#[must_use]
pub fn verify_blocking(keys: &Keys, hash: &str, password: &str) -> bool {
    Memory::default().matches(pepper(keys, password).as_slice(), hash)
}

/// The password in composed form (NIST SP 800-63B-4, 3.1.1.2), hashed with a
/// key that is not in the database.
fn pepper(keys: &Keys, password: &str) -> Zeroizing<[u8; 32]> {
    let composed: Zeroizing<String> = Zeroizing::new(password.nfc().collect());
    Zeroizing::new(keys.hash(Purpose::Password, &[composed.as_bytes()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn hashes_say_how_they_were_made() {
        let keys = Keys::new([1; 32]);
        let hash = hash_blocking(&keys, &SystemRandom, "correct horse battery").unwrap();
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        let again = hash_blocking(&keys, &SystemRandom, "correct horse battery").unwrap();
        assert_ne!(hash, again);
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same_and_nothing_else_is() {
        let keys = Keys::new([1; 32]);
        let hash = hash_blocking(&keys, &SystemRandom, "caf\u{e9} au lait a huit").unwrap();
        assert!(verify_blocking(
            &keys,
            hash.as_str(),
            "cafe\u{301} au lait a huit"
        ));
        assert!(!verify_blocking(
            &keys,
            hash.as_str(),
            "caf\u{e9} au lait a huit "
        ));
        assert!(!verify_blocking(
            &keys,
            hash.as_str(),
            "Caf\u{e9} au lait a huit"
        ));
        assert!(!verify_blocking(
            &Keys::new([2; 32]),
            hash.as_str(),
            "caf\u{e9} au lait a huit"
        ));
    }
}
