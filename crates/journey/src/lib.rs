//! What happens in a recovery: which step follows which, and which proofs
//! open the way.
//!
//! Architecture invariant: everything here is a pure function of its
//! arguments. There is no clock, no network, no text and no randomness; the
//! API brings the facts and carries the effects out.

mod case;
mod effect;
mod event;
mod experiment;
mod map;
mod means;
mod policy;
mod proofs;
mod start;
mod state;
mod table;
mod tasks;
mod wait;

pub use case::{
    AgentDeed, AgentId, Approvals, Case, CaseEffect, CaseEvent, CaseState, Claim, Ending, NotNow,
    Turn,
};
pub use effect::Effect;
pub use event::{Accepted, Event, every_event};
pub use experiment::{Offered, ProofOrder, may_take_part};
pub use map::mermaid;
pub use means::Means;
pub use policy::{Decision, Facts, decide, enough};
pub use proofs::{Class, Proof, Proofs};
pub use regain_contract::support::Role;
pub use start::{lost, start};
pub use state::{BackTo, Place, State, asks_for};
pub use table::{Journey, Next, Unexpected, WaitState};
pub use tasks::{advice, first_place, proposes_sign_out};
pub use wait::{NEW_ADDRESS_SECONDS, Signs, Wait, wait};
