use regain_contract::{Reference, UnixSeconds};
use regain_journey::{AccountFactors, Journey};
use serde::{Deserialize, Serialize};

use super::{SECURE_IDLE, SECURE_LIFETIME};

/// What is remembered of a flow beside its ids. No secret is in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FlowRecord {
    /// Where it stands.
    pub journey: Journey,
    /// What the person typed to name the account.
    pub identifier: Option<String>,
    /// What limits are counted for: a keyed hash of the identifier, the same
    /// whether there is such an account or not.
    pub subject: Option<String>,
    /// The codes that were sent, newest last.
    pub codes: Vec<IssuedCode>,
    /// How many were sent in this flow.
    pub sent_count: u32,
    /// When the first proof succeeded.
    pub proven_at: Option<UnixSeconds>,
    /// Until when the account may be changed; set by what is done at the step
    /// that changes it, and by nothing else.
    #[serde(default)]
    pub secure_until: Option<UnixSeconds>,
    /// What protects the account; known after the first proof.
    pub factors: Option<AccountFactors>,
    /// The answers of the human route so far.
    pub case_draft: CaseDraft,
    /// Whether the person reported that someone contacted them.
    pub contacted_by_someone: bool,
    /// The case that was opened.
    pub case: Option<OpenedCase>,
    /// What was done to the account.
    pub secured: Option<Secured>,
}

/// A code that was sent, as a keyed hash.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IssuedCode {
    /// The keyed hash of the flow's id and the code.
    pub hash: [u8; 32],
    /// When it was sent.
    pub sent_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// How many tries it has left.
    pub tries_left: u32,
}

/// Answers of the human route, as they were typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CaseDraft {
    /// The account, as the person names it.
    pub account: String,
    /// Where to reach the person.
    pub contact: String,
    /// What happened.
    pub what_happened: String,
}

/// A case that a flow opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OpenedCase {
    /// Its reference.
    pub reference: Reference,
    /// When.
    pub opened_at: UnixSeconds,
    /// When the person hears from us at the latest.
    pub reply_by: UnixSeconds,
}

/// What was done to the account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Secured {
    /// When.
    pub at: UnixSeconds,
    /// How many sessions were ended.
    pub sessions_ended: u32,
    /// Who was told, masked.
    pub notified: Vec<String>,
}

impl FlowRecord {
    /// Moves the end of the right to change the account on: a quarter of an
    /// hour from now, an hour from the proof at the most.
    pub fn keep_secure(&mut self, now: UnixSeconds) {
        self.secure_until = self
            .proven_at
            .map(|proven_at| proven_at.plus(SECURE_LIFETIME).min(now.plus(SECURE_IDLE)));
    }

    /// A flow that begins at `journey`.
    #[must_use]
    pub fn new(journey: Journey, contacted_by_someone: bool) -> Self {
        Self {
            journey,
            identifier: None,
            subject: None,
            codes: Vec::new(),
            sent_count: 0,
            proven_at: None,
            secure_until: None,
            factors: None,
            case_draft: CaseDraft::default(),
            contacted_by_someone,
            case: None,
            secured: None,
        }
    }
}
