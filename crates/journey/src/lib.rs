//! What happens in a recovery: which step follows which, and which proofs
//! open the way.
//!
//! Architecture invariant: everything here is a pure function of its
//! arguments. There is no clock, no network, no text and no randomness; the
//! API brings the facts and carries the effects out.

mod map;
mod policy;
mod table;

pub use map::mermaid;
pub use policy::{AccountFactors, Proofs, needs};
pub use table::{BackTo, Effect, Event, Journey, Next, State, Unexpected, asks_for, lost, start};
