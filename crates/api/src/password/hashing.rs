//! Argon2id, in memory that is used again.

use std::cell::RefCell;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use argon2::password_hash::phc::{self, Output, ParamsString, Salt};
use argon2::password_hash::{self, CustomizedPasswordHasher, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::PasswordHash;

/// Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage).
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// The memory that hashes are made in: 19 MiB once the first was.
#[derive(Default)]
pub(super) struct Memory(Vec<Block>);

impl Memory {
    /// Hashes a secret.
    pub(super) fn hash(&mut self, secret: &[u8], salt: &[u8; 16]) -> Option<PasswordHash> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None).ok()?;
        InMemory(RefCell::new(&mut self.0))
            .hash_password_customized(secret, salt, None, None, params)
            .ok()
            .map(|hash| PasswordHash(hash.to_string()))
    }

    /// Whether `hash` was made of `secret`.
    pub(super) fn matches(&mut self, secret: &[u8], hash: &str) -> bool {
        phc::PasswordHash::new(hash).is_ok_and(|hash| {
            InMemory(RefCell::new(&mut self.0))
                .verify_password(secret, &hash)
                .is_ok()
        })
    }
}

/// What the library asks of somebody who hashes, with memory of ours: its own asks the allocator
/// for new memory each time, which then keeps as much for every thread that has ever hashed
/// (300 MB were measured), and has all of its pages given by the system anew.
struct InMemory<'memory>(RefCell<&'memory mut Vec<Block>>);

impl CustomizedPasswordHasher<phc::PasswordHash> for InMemory<'_> {
    type Params = Params;

    fn hash_password_customized(
        &self,
        secret: &[u8],
        salt: &[u8],
        algorithm: Option<&str>,
        version: Option<u32>,
        params: Params,
    ) -> password_hash::Result<phc::PasswordHash> {
        let algorithm = algorithm.map(Algorithm::try_from).transpose()?;
        let algorithm = algorithm.unwrap_or_default();
        let version = version.map(Version::try_from).transpose()?;
        let version = version.unwrap_or_default();
        let salt = Salt::new(salt)?;
        let mut output = [0; Output::MAX_LENGTH];
        let output = output
            .get_mut(..params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN))
            .ok_or(password_hash::Error::OutputSize)?;
        let mut blocks = self.0.borrow_mut();
        blocks.resize(params.block_count(), Block::new());
        Argon2::new(algorithm, version, params.clone()).hash_password_into_with_memory(
            secret,
            &salt,
            output,
            blocks.as_mut_slice(),
        )?;
        Ok(phc::PasswordHash {
            algorithm: algorithm.ident(),
            version: Some(version.into()),
            params: ParamsString::try_from(&params)?,
            salt: Some(salt),
            hash: Some(Output::new(output)?),
        })
    }
}

/// Places to hash at: each takes a processor, and 19 MiB from its first hash on.
#[derive(Clone)]
pub struct Hashing {
    places: Arc<Semaphore>,
    /// The memory of places at which nobody is.
    unused: Arc<Mutex<Vec<Memory>>>,
}

impl Hashing {
    /// A place for each processor that this process may use.
    #[must_use]
    pub fn on_all_processors() -> Self {
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            places: Arc::new(Semaphore::new(processors)),
            unused: Arc::default(),
        }
    }

    /// At how many places nobody is.
    #[must_use]
    pub fn free_places(&self) -> usize {
        self.places.available_permits()
    }

    /// Waits for a place, in the order in which it was asked for.
    pub(super) async fn place(&self) -> Option<Place> {
        let permit = self.places.clone().acquire_owned().await.ok()?;
        let unused = self
            .unused
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        Some(Place {
            memory: unused.unwrap_or_default(),
            unused: self.unused.clone(),
            _permit: permit,
        })
    }
}

impl fmt::Debug for Hashing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Hashing")
            .field("free_places", &self.free_places())
            .finish_non_exhaustive()
    }
}

/// A place to hash at, until it is dropped.
pub(super) struct Place {
    pub(super) memory: Memory,
    unused: Arc<Mutex<Vec<Memory>>>,
    // The last to be dropped: whoever comes next finds the memory.
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        let memory = std::mem::take(&mut self.memory);
        self.unused
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(memory);
    }
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::PasswordHasher as _;

    use super::*;

    #[test]
    fn what_is_in_the_memory_changes_nothing() {
        let mut memory = Memory::default();
        let first = memory.hash(b"a secret", &[1; 16]).unwrap();
        let other = memory.hash(b"another", &[2; 16]).unwrap();
        assert_eq!(memory.hash(b"a secret", &[1; 16]).unwrap(), first);
        assert!(memory.matches(b"another", other.as_str()));
        assert!(!memory.matches(b"a secret", other.as_str()));
        assert!(!memory.matches(b"a secret", "no hash"));
    }

    #[test]
    fn a_hash_is_the_one_that_the_library_makes() {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None).unwrap();
        let theirs = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_with_salt(b"a secret", &[1; 16])
            .unwrap()
            .to_string();
        let mut memory = Memory::default();
        let ours = memory.hash(b"a secret", &[1; 16]).unwrap();
        assert_eq!(ours.as_str(), theirs);

        // Hashes with other parameters are compared by theirs, and leave the memory usable.
        let params = Params::new(64, 1, 2, Some(16)).unwrap();
        let small = Argon2::new(Algorithm::Argon2i, Version::V0x10, params)
            .hash_password_with_salt(b"a secret", b"eight bytes or more")
            .unwrap()
            .to_string();
        assert!(memory.matches(b"a secret", &small));
        assert!(!memory.matches(b"another", &small));
        assert!(memory.matches(b"a secret", &theirs));
    }

    #[tokio::test]
    async fn memory_is_used_again_and_there_is_one_for_each_place() {
        let hashing = Hashing::on_all_processors();
        let places = hashing.free_places();
        for _ in 0..2 * places {
            let mut place = hashing.place().await.unwrap();
            place.memory.hash(b"a secret", &[1; 16]).unwrap();
        }
        let unused = || hashing.unused.lock().unwrap().len();
        assert_eq!((unused(), hashing.free_places()), (1, places));
        let mut taken = Vec::new();
        for _ in 0..places {
            taken.push(hashing.place().await.unwrap());
        }
        assert_eq!((unused(), hashing.free_places()), (0, 0));
        drop(taken);
        assert_eq!((unused(), hashing.free_places()), (places, places));
    }
}
