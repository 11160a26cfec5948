//! Takes, keeps and destroys the photographs of documents that a human case needs.
//!
//! The crate knows no flows, no database and no server. Who uses it keeps four things of each case: its [`CaseId`], the
//! [`WrappedKey`] of the case, a row for each [`Upload`], and what became of it. Everything else is in the [`Store`], sealed.
//!
//! # From the first byte to the last
//!
//! 1. A case that asks for photographs gets a [`CaseId`] and, by [`MasterKey::new_case_key`], a key of its own.
//! 2. `POST` begins an upload: [`tus::Creation::read`], then [`Usage::admit`] **in the transaction that adds the row**, so that
//!    ten thousand requests at once are counted one after another.
//! 3. `PATCH` adds to it: [`tus::Patch::read`], then [`Evidence::append`]. Each body is an object of its own in the store, so the
//!    process holds nothing and several machines can serve one upload. `HEAD` asks [`Evidence::offset`], `DELETE` calls
//!    [`Evidence::remove`].
//! 4. When all is there, [`Evidence::complete`] reads the bytes as a [`Picture`], keeps what was drawn anew and deletes the
//!    rest. What is refused leaves nothing behind.
//! 5. [`Evidence::scan`] has it looked at. Only then is there a [`Scanned`], and only that can be [`Evidence::open`]ed: the two
//!    are sealed under different names, so no mistake in a database opens a file that nobody scanned.
//! 6. At the decision, or when [`retention`] says so, the wrapped key is deleted **first** and then [`Evidence::destroy`]
//!    deletes the objects. Without the key nothing of the case can be read, even where a bucket keeps old versions.
//! 7. Now and then [`Evidence::sweep`] deletes what nobody knows (a machine that stopped in the middle).
//!
//! What an operator has to know is in `docs/evidence.md`.

mod evidence;
mod id;
mod limits;
pub mod picture;
mod place;
mod random;
pub mod retention;
pub mod scan;
pub mod store;
pub mod tus;
mod upload;
mod vault;

pub use evidence::{
    AppendError, Attachment, CompleteError, Evidence, Failed, Found, Known, KnownFailed, ScanError,
    ScanOutcome, Scanned, Swept, Unscanned,
};
pub use id::{CaseId, FileId, NotAnId};
pub use limits::{CASE_BYTES, CHUNK_BYTES, FILE_BYTES, FILES, MIN_CHUNK_BYTES, Usage};
pub use picture::Picture;
pub use place::Place;
pub use random::{NoRandomness, Random, SystemRandom};
pub use store::Store;
pub use upload::{Partial, Upload};
pub use vault::{CaseKey, MasterKey, NotSealedHere, WrappedKey};
