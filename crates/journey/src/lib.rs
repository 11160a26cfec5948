//! What happens in a recovery: which step follows which, and which proofs
//! open the way.
//!
//! Architecture invariant: everything here is a pure function of its
//! arguments. There is no clock, no network, no text and no randomness; the
//! API brings the facts and carries the effects out.

mod events;
mod map;
mod means;
mod policy;
mod proofs;
mod table;
mod wait;

pub use events::every_event;
pub use map::mermaid;
pub use means::Means;
pub use policy::{Decision, Facts, decide, enough};
pub use proofs::{Proof, Proofs};
pub use table::{
    Accepted, BackTo, Effect, Event, Journey, Next, State, Unexpected, WaitState, asks_for,
    is_sent, lost, start,
};
pub use wait::{NEW_ADDRESS_SECONDS, Signs, Wait, wait};
