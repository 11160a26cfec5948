//! People who work on cases, and the links that they make.

use regain_contract::support::{FailureReceipt, GuideState, GuideStep};
use regain_contract::{LinkKind, ProofKind, Reference, Situation, UnixSeconds};
use regain_journey::AgentId;
use serde::{Deserialize, Serialize};

use super::{Standing, StoredLink};

/// Somebody who is signed in to the console, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentSession {
    /// Its number, which opens nothing.
    pub id: String,
    /// The keyed hash of its secret id.
    pub token_hash: [u8; 32],
    /// Who.
    pub agent: AgentId,
    /// The network they signed in from, as a keyed hash.
    pub network: String,
    /// Since when.
    pub since: UnixSeconds,
    /// When they last did something.
    pub used_at: UnixSeconds,
    /// When it ended, if it did.
    pub ended_at: Option<UnixSeconds>,
}

/// What somebody who works on a case has noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseNote {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: AgentId,
    /// What.
    pub text: String,
}

/// What was known of a recovery when its case was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowFacts {
    /// What was proven.
    pub proven: Vec<ProofKind>,
    /// What the person said they cannot use.
    pub cannot_use: Vec<ProofKind>,
    /// What failed, the newest last.
    pub failures: Vec<FailureReceipt>,
}

/// A case, as far as the queue shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// Its reference.
    pub reference: Reference,
    /// What had happened, if the person said so.
    pub situation: Option<Situation>,
    /// Where it stands.
    pub standing: Standing,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// When anything last happened in it.
    pub changed_at: UnixSeconds,
    /// Until when something has to happen, if anything has to.
    pub due_at: Option<UnixSeconds>,
}

/// A link into a recovery that somebody of the service made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredGuide {
    /// Its number, which opens nothing.
    pub id: String,
    /// The keyed hash of its token.
    pub token_hash: [u8; 32],
    /// What happened to the person.
    pub situation: Situation,
    /// Where they are led.
    pub step: GuideStep,
    /// The language of the message it was sent with.
    pub language: String,
    /// Why it was made.
    pub reason: String,
    /// Who made it.
    pub made_by: AgentId,
    /// When.
    pub made_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// When it was first looked at, if it was.
    pub seen_at: Option<UnixSeconds>,
    /// When it was used, if it was.
    pub used_at: Option<UnixSeconds>,
    /// When the person refused it for good, if they did.
    pub refused_at: Option<UnixSeconds>,
    /// When it was taken back, if it was.
    pub revoked_at: Option<UnixSeconds>,
    /// The flow that its use has begun.
    pub flow_id: Option<String>,
}

impl StoredGuide {
    /// How it stands at a moment: what was done with it counts for more than
    /// that its time is over.
    #[must_use]
    pub fn state(&self, now: UnixSeconds) -> GuideState {
        if self.used_at.is_some() {
            GuideState::Used
        } else if self.refused_at.is_some() {
            GuideState::Refused
        } else if self.revoked_at.is_some() {
            GuideState::Revoked
        } else if self.expires_at <= now {
            GuideState::Expired
        } else if self.seen_at.is_some() {
            GuideState::Seen
        } else {
            GuideState::New
        }
    }

    /// The same as a link among others.
    #[must_use]
    pub fn link(&self) -> StoredLink {
        StoredLink {
            token_hash: self.token_hash,
            kind: LinkKind::Guide,
            flow_id: self.flow_id.clone(),
            account_id: None,
            case: None,
            reference: None,
            code_hash: None,
            made_at: self.made_at,
            expires_at: self.expires_at,
            used_at: self.used_at,
            refused_at: self.refused_at,
            replaced_at: self.revoked_at,
        }
    }
}
