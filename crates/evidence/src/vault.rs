//! Sealing, with a key for each case (NIST SP 800-63A-4, 3.5; OWASP ASVS 14.1.2).
//!
//! A case key is 256 random bits. It is kept wrapped by the master key of the operator and exists in the clear only while
//! something of the case is sealed or opened. Deleting the wrapped key makes everything of the case unreadable at once and
//! everywhere, in old versions of a bucket and in its copies too (cryptographic erase, NIST SP 800-88r1, 2.6).
//!
//! Sealed bytes are one version byte, a random nonce of 24 bytes, and one message of XChaCha20-Poly1305; what they are (the
//! case, the kind, the file, the offset) is authenticated with them, so no blob can be moved to another place.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::id::CaseId;
use crate::place::Place;
use crate::random::{NoRandomness, Random};

/// The first byte of everything sealed: how it was made.
const VERSION: u8 = 1;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// How many bytes sealing adds.
pub(crate) const OVERHEAD: u64 = (1 + NONCE_BYTES + TAG_BYTES) as u64;

/// The operator's key, under which the keys of cases are wrapped. It is kept outside of database and store.
pub struct MasterKey(Zeroizing<[u8; 32]>);

/// The key of one case, in the clear. It cannot be printed and is overwritten when it goes.
pub struct CaseKey {
    case: CaseId,
    key: Zeroizing<[u8; 32]>,
}

/// The key of one case as it is kept: only the master key opens it, and only for that case.
///
/// It is no secret in itself. Deleting **every** copy of it is what destroys the evidence of a case.
#[derive(Clone, PartialEq, Eq)]
pub struct WrappedKey(Vec<u8>);

/// Sealed bytes that this key did not seal for this place, or that were changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSealedHere;

impl fmt::Display for NotSealedHere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the sealed bytes were made with another key, for another place, or were changed",
        )
    }
}

impl std::error::Error for NotSealedHere {}

impl MasterKey {
    /// Works with `key`, which nothing else is sealed with: derive it from the operator's secret for this purpose alone.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Zeroizing::new(key))
    }

    /// Makes the key of a new case.
    ///
    /// # Errors
    /// There is no randomness.
    pub fn new_case_key(
        &self,
        case: CaseId,
        random: &dyn Random,
    ) -> Result<(CaseKey, WrappedKey), NoRandomness> {
        let mut key = Zeroizing::new([0; 32]);
        random.fill(key.as_mut())?;
        let key = CaseKey { case, key };
        let wrapped = self.wrap(&key, random)?;
        Ok((key, wrapped))
    }

    /// Wraps a case key, as when the master key changes.
    ///
    /// # Errors
    /// There is no randomness.
    pub fn wrap(&self, key: &CaseKey, random: &dyn Random) -> Result<WrappedKey, NoRandomness> {
        seal(&self.0, &wrapping(key.case), key.key.as_ref(), random).map(WrappedKey)
    }

    /// The key of a case, from how it is kept.
    ///
    /// # Errors
    /// Another master key wrapped it, it is that of another case, or it was changed.
    pub fn open_case_key(
        &self,
        case: CaseId,
        wrapped: &WrappedKey,
    ) -> Result<CaseKey, NotSealedHere> {
        let opened = open(&self.0, &wrapping(case), &wrapped.0)?;
        let bytes: &[u8; 32] = opened.as_slice().try_into().map_err(|_| NotSealedHere)?;
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(bytes);
        Ok(CaseKey { case, key })
    }
}

impl CaseKey {
    /// The case that it is of.
    #[must_use]
    pub const fn case(&self) -> CaseId {
        self.case
    }

    /// Encrypts `plain`, so that it opens with this key at this place only.
    ///
    /// # Errors
    /// There is no randomness for the nonce.
    pub fn seal(
        &self,
        place: &Place,
        plain: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, NoRandomness> {
        seal(&self.key, &self.what(place), plain, random)
    }

    /// Decrypts what [`CaseKey::seal`] made.
    ///
    /// # Errors
    /// It was sealed by another key or for another place, or was changed.
    pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotSealedHere> {
        open(&self.key, &self.what(place), sealed)
    }

    fn what(&self, place: &Place) -> Vec<u8> {
        [
            b"regain/evidence/object/".as_slice(),
            self.case.as_bytes(),
            &place.as_bytes(),
        ]
        .concat()
    }
}

impl WrappedKey {
    /// As it was kept. Whether it is one shows when it is opened.
    #[must_use]
    pub const fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// What to keep: 73 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

fn wrapping(case: CaseId) -> Vec<u8> {
    [b"regain/evidence/case-key/".as_slice(), case.as_bytes()].concat()
}

fn seal(
    key: &[u8; 32],
    what: &[u8],
    plain: &[u8],
    random: &dyn Random,
) -> Result<Vec<u8>, NoRandomness> {
    let mut nonce = [0; NONCE_BYTES];
    random.fill(&mut nonce)?;
    let payload = Payload {
        msg: plain,
        aad: what,
    };
    // It fails for messages of 256 GiB and more only, which nothing here can be.
    let message = XChaCha20Poly1305::new(&(*key).into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| NoRandomness)?;
    Ok([&[VERSION], nonce.as_slice(), &message].concat())
}

fn open(key: &[u8; 32], what: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotSealedHere> {
    let (version, sealed) = sealed.split_first().ok_or(NotSealedHere)?;
    if *version != VERSION {
        return Err(NotSealedHere);
    }
    let (nonce, message) = sealed
        .split_first_chunk::<NONCE_BYTES>()
        .ok_or(NotSealedHere)?;
    let payload = Payload {
        msg: message,
        aad: what,
    };
    XChaCha20Poly1305::new(&(*key).into())
        .decrypt(&XNonce::from(*nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| NotSealedHere)
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey([redacted])")
    }
}

impl fmt::Debug for CaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseKey({}, [redacted])", self.case)
    }
}

impl fmt::Debug for WrappedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrappedKey([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::FileId;
    use crate::random::SystemRandom;

    struct Silent;

    impl Random for Silent {
        fn fill(&self, _: &mut [u8]) -> Result<(), NoRandomness> {
            Err(NoRandomness)
        }
    }

    fn case() -> CaseId {
        CaseId::random(&SystemRandom).unwrap()
    }

    fn file() -> FileId {
        FileId::random(&SystemRandom).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_with_its_key_at_its_place() {
        let master = MasterKey::new([7; 32]);
        let (key, wrapped) = master.new_case_key(case(), &SystemRandom).unwrap();
        let place = Place::Scanned { file: file() };
        let sealed = key.seal(&place, b"a passport", &SystemRandom).unwrap();
        assert_eq!(sealed.len() as u64, 10 + OVERHEAD);
        assert!(!sealed.windows(8).any(|w| w == b"passport"));
        // As after a restart: from what was kept.
        let kept = WrappedKey::from_bytes(wrapped.as_bytes().to_vec());
        let again = master.open_case_key(key.case(), &kept).unwrap();
        assert_eq!(*again.open(&place, &sealed).unwrap(), b"a passport");
    }

    #[test]
    fn it_opens_nowhere_else() {
        let master = MasterKey::new([7; 32]);
        let (key, wrapped) = master.new_case_key(case(), &SystemRandom).unwrap();
        let (other, _) = master.new_case_key(case(), &SystemRandom).unwrap();
        let file = file();
        let place = Place::Part { file, offset: 5 };
        let sealed = key.seal(&place, b"a passport", &SystemRandom).unwrap();
        for wrong in [
            Place::Part { file, offset: 6 },
            Place::Unscanned { file },
            Place::Scanned { file },
            Place::Part {
                file: self::file(),
                offset: 5,
            },
        ] {
            assert_eq!(key.open(&wrong, &sealed), Err(NotSealedHere), "{wrong}");
        }
        assert_eq!(other.open(&place, &sealed), Err(NotSealedHere));
        // The same key under the name of another case.
        let moved = CaseKey {
            case: case(),
            key: key.key.clone(),
        };
        assert_eq!(moved.open(&place, &sealed), Err(NotSealedHere));
        // The wrapped key of one case does not serve another, nor another operator.
        assert!(master.open_case_key(other.case(), &wrapped).is_err());
        assert!(
            MasterKey::new([8; 32])
                .open_case_key(key.case(), &wrapped)
                .is_err()
        );
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let master = MasterKey::new([7; 32]);
        let (key, _) = master.new_case_key(case(), &SystemRandom).unwrap();
        let place = Place::Unscanned { file: file() };
        let sealed = key.seal(&place, b"a passport", &SystemRandom).unwrap();
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert_eq!(key.open(&place, &changed), Err(NotSealedHere), "{index}");
            assert_eq!(key.open(&place, &sealed[..index]), Err(NotSealedHere));
        }
    }

    #[test]
    fn keys_are_all_different_wrap_again_and_are_not_printed() {
        let (old, new) = (MasterKey::new([7; 32]), MasterKey::new([9; 32]));
        let case = case();
        let (key, wrapped) = old.new_case_key(case, &SystemRandom).unwrap();
        let (second, _) = old.new_case_key(case, &SystemRandom).unwrap();
        assert_ne!(*key.key, *second.key);
        let rewrapped = new.wrap(&key, &SystemRandom).unwrap();
        assert_ne!(rewrapped, wrapped);
        assert_eq!(rewrapped.as_bytes().len(), 73);
        assert_eq!(*new.open_case_key(case, &rewrapped).unwrap().key, *key.key);
        assert!(new.open_case_key(case, &wrapped).is_err());
        let printed = format!("{old:?} {key:?} {wrapped:?}");
        assert_eq!(printed.matches("[redacted]").count(), 3);
        assert!(!printed.contains(", 7"));
    }

    #[test]
    fn without_randomness_nothing_is_sealed() {
        let master = MasterKey::new([7; 32]);
        assert!(master.new_case_key(case(), &Silent).is_err());
        let (key, _) = master.new_case_key(case(), &SystemRandom).unwrap();
        let place = Place::Scanned { file: file() };
        assert_eq!(key.seal(&place, b"x", &Silent), Err(NoRandomness));
    }
}
