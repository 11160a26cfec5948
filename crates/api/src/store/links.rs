//! Links that were made, and browsers that follow a flow.

use regain_contract::{LinkKind, Reference, UnixSeconds};
use regain_journey::Proofs;

/// A link that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredLink {
    /// The keyed hash of its token.
    pub token_hash: [u8; 32],
    /// What it does.
    pub kind: LinkKind,
    /// The flow it is about, if it is about one.
    pub flow_id: Option<String>,
    /// The account it is about, if it is about one.
    pub account_id: Option<String>,
    /// The case whose way it closes, if it closes one.
    pub case: Option<Reference>,
    /// The name of a recovery pass.
    pub reference: Option<Reference>,
    /// The keyed hash of the code that is typed with the reference.
    pub code_hash: Option<[u8; 32]>,
    /// When it was made.
    pub made_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// When it was used, if it was.
    pub used_at: Option<UnixSeconds>,
    /// When it was refused for good, if it was.
    pub refused_at: Option<UnixSeconds>,
    /// When a newer one took its place, if one did.
    pub replaced_at: Option<UnixSeconds>,
}

/// A browser that does not lead a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follower {
    /// The flow.
    pub flow_id: String,
    /// The code it shows while it asks to lead; `None` when it only follows.
    pub asks_with: Option<String>,
    /// What had been proven when it stopped leading; nothing for one that
    /// never led.
    pub proven: Proofs,
    /// Since when.
    pub since: UnixSeconds,
}
