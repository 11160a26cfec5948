//! Calls in which somebody of the service helps a person through a recovery.

use regain_contract::UnixSeconds;
use regain_contract::support::CallOffer;
use regain_journey::AgentId;

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCall {
    /// Its number, which opens nothing.
    pub id: String,
    /// The flow of the person.
    pub flow_id: String,
    /// The keyed hash of the code that the person reads out.
    pub code_hash: [u8; 32],
    /// What whoever helps has to say.
    pub phrase: String,
    /// When it was begun.
    pub made_at: UnixSeconds,
    /// Until when the code can be used.
    pub expires_at: UnixSeconds,
    /// Who helps, and since when, once somebody does.
    pub joined: Option<(AgentId, UnixSeconds)>,
    /// When it was ended, by either side.
    pub ended_at: Option<UnixSeconds>,
    /// What whoever helps proposes.
    pub offer: Option<CallOffer>,
}

/// How long the code of a call works, in seconds.
pub const CALL_CODE_LIFETIME: i64 = 600;

/// How long a call lasts at the most, in seconds.
pub const CALL_LIFETIME: i64 = 3600;

/// How a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallState {
    /// The code can be read out.
    Waiting,
    /// Somebody helps.
    Joined,
    /// It is over.
    Over,
}

impl StoredCall {
    /// How it stands at a moment.
    #[must_use]
    pub fn state(&self, now: UnixSeconds) -> CallState {
        match (self.ended_at, self.joined) {
            (Some(_), _) => CallState::Over,
            (None, Some((_, since))) if now.since(since) < CALL_LIFETIME => CallState::Joined,
            (None, None) if now < self.expires_at => CallState::Waiting,
            (None, Some(_) | None) => CallState::Over,
        }
    }
}
