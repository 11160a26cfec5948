use std::collections::BTreeMap;

use regain_contract::support::FailureReceipt;
use regain_contract::{
    AcceptedPasskeys, CodeForm, Item, ProofKind, Reference, UnixSeconds, WaitReason,
};
use regain_journey::Journey;
use serde::{Deserialize, Serialize};

use crate::insights::Traced;

use super::{Draft, SECURE_IDLE, SECURE_LIFETIME};
use crate::experiments::Assigned;

/// What is remembered of a flow beside its ids. No secret is in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is about something else, and is read by its name alone"
)]
pub struct FlowRecord {
    /// Where it stands.
    pub journey: Journey,
    /// What the person typed to name the account.
    pub identifier: Option<String>,
    /// What limits are counted for: a keyed hash of the identifier, the same
    /// whether there is such an account or not.
    pub subject: Option<String>,
    /// Whether the person named the account from a network that it has been
    /// used from.
    pub familiar: bool,
    /// What the browser is called that led the flow last; empty where that is
    /// not known.
    #[serde(default)]
    pub device: String,
    /// The network of that browser, as a keyed hash.
    #[serde(default)]
    pub network: String,
    /// The tag of the language of its page: that of the mails that are asked
    /// for there, and of the names of places.
    #[serde(default)]
    pub language: String,
    /// The network that the account was named from, if the device did work for
    /// it.
    #[serde(default)]
    pub worked_from: Option<String>,
    /// The codes that were sent, the newest of each kind last.
    pub codes: Vec<IssuedCode>,
    /// How many codes of each kind were sent in this flow.
    pub sent: BTreeMap<ProofKind, u32>,
    /// The challenge for a passkey.
    pub challenge: Option<PasskeyChallenge>,
    /// The way of proving that was chosen last, for the records of how ways
    /// go.
    pub attempt: Option<i64>,
    /// By how many time steps the authenticator's clock seemed to be off,
    /// from one code alone: not told before a second one says the same.
    pub clock_hint: Option<i64>,
    /// The salt of the proof of work.
    pub work_salt: String,
    /// When the last proof succeeded.
    pub proven_at: Option<UnixSeconds>,
    /// When the person last asked for more time to change the account.
    #[serde(default)]
    pub renewed_at: Option<UnixSeconds>,
    /// Until when the account may be changed; set by what is done at the step
    /// that changes it, and by nothing else.
    #[serde(default)]
    pub secure_until: Option<UnixSeconds>,
    /// The wait that the policy demanded.
    pub wait: Option<WaitRecord>,
    /// The slots of backup codes that were used and are to be replaced.
    pub used_backup_slots: Vec<u8>,
    /// The slot of the new backup code.
    pub new_backup_slot: Option<u8>,
    /// The recovery pass that was made last.
    pub pass: Option<PassRecord>,
    /// The hand-over that is under way.
    pub handover: Option<HandoverRecord>,
    /// The answers of the human route so far.
    pub case_draft: CaseDraft,
    /// Whether the person reported that someone contacted them.
    pub contacted_by_someone: bool,
    /// Whether somebody helps the owner of the account, and has said so.
    #[serde(default)]
    pub helper: bool,
    /// The case that was opened.
    pub case: Option<OpenedCase>,
    /// The case in which people have decided that the account is theirs, if
    /// that is how this flow began.
    #[serde(default)]
    pub decided_in: Option<Reference>,
    /// What is going to change when the account is secured.
    #[serde(default)]
    pub draft: Draft,
    /// What was done to the account.
    pub secured: Option<Secured>,
    /// Which variants of experiments it has, from its start on.
    #[serde(default, skip_serializing_if = "Assigned::is_empty")]
    pub experiments: Assigned,
    /// Whether somebody who is told of it has said that it is not theirs.
    #[serde(default)]
    pub reported_not_mine: bool,
    /// Whether the one question at the end was answered; never how.
    #[serde(default)]
    pub feedback_given: bool,
    /// What failed, the newest last, so many at the most.
    #[serde(default)]
    pub failures: Vec<NotedFailure>,
    /// What figures are made of; `None` in a flow from before there were any.
    #[serde(default)]
    pub traced: Option<Traced>,
}

/// Something that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotedFailure {
    /// The code that stands for it.
    pub code: Reference,
    /// What.
    pub receipt: FailureReceipt,
}

/// A code that was sent, as a keyed hash.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IssuedCode {
    /// Which code.
    pub kind: ProofKind,
    /// What it looks like.
    pub form: CodeForm,
    /// The keyed hash of the flow's id and the code.
    pub hash: [u8; 32],
    /// When it was sent.
    pub sent_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// How many tries it has left.
    pub tries_left: u32,
}

/// A challenge for a passkey. It is no secret: the browser has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PasskeyChallenge {
    /// The options for the browser, as JSON.
    pub options: String,
    /// What the WebAuthn library needs to check the answer, as JSON.
    pub state: String,
    /// When it is over.
    pub expires_at: UnixSeconds,
}

/// A wait that the policy demanded.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WaitRecord {
    /// When it began.
    pub since: UnixSeconds,
    /// When it is over.
    pub until: UnixSeconds,
    /// Why.
    pub reasons: Vec<WaitReason>,
    /// Who was told, masked.
    pub notified: Vec<String>,
}

/// A recovery pass that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PassRecord {
    /// Its name.
    pub reference: Reference,
    /// When it stops working.
    pub expires_at: UnixSeconds,
}

/// A hand-over that is under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HandoverRecord {
    /// When its link stops working.
    pub expires_at: UnixSeconds,
    /// The code that the other device shows, once one has asked.
    pub asked_with: Option<String>,
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
    /// Whether this flow opened it. One that was open before is shown to
    /// nobody who has not read the mail about it.
    #[serde(default)]
    pub is_own: bool,
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
    /// What was changed, as it was.
    pub changes: Vec<Item>,
    /// The number of the receipt.
    pub receipt: Reference,
    /// The passkeys there were then, if they had changed.
    pub passkeys: Option<AcceptedPasskeys>,
}

impl FlowRecord {
    /// Moves the end of the right to change the account on: a quarter of an
    /// hour from now, and at the most an hour from the last proof, or from when
    /// the person last asked for more time.
    pub fn keep_secure(&mut self, now: UnixSeconds) {
        self.secure_until = self.proven_at.map(|proven_at| {
            let since = self.renewed_at.map_or(proven_at, |at| at.max(proven_at));
            since.plus(SECURE_LIFETIME).min(now.plus(SECURE_IDLE))
        });
    }

    /// Forgets everything that belongs to the account that was named before:
    /// what was found of it, earned with it, and going to be changed.
    pub fn forget_account(&mut self) {
        self.codes.clear();
        self.sent.clear();
        self.challenge = None;
        self.attempt = None;
        self.clock_hint = None;
        self.proven_at = None;
        self.renewed_at = None;
        self.secure_until = None;
        self.wait = None;
        self.used_backup_slots.clear();
        self.new_backup_slot = None;
        self.secured = None;
        self.decided_in = None;
        self.draft = Draft::default();
    }

    /// The variants that this recovery has, as figures are kept by them:
    /// `code-mail=short proof-order=control`, or nothing.
    #[must_use]
    pub fn variants_text(&self) -> String {
        self.experiments.text()
    }

    /// The codes of a kind, the newest last.
    pub fn codes_of(&self, kind: ProofKind) -> impl DoubleEndedIterator<Item = &IssuedCode> {
        self.codes.iter().filter(move |code| code.kind == kind)
    }

    /// The newest code of a kind.
    #[must_use]
    pub fn newest_code(&self, kind: ProofKind) -> Option<&IssuedCode> {
        self.codes_of(kind).next_back()
    }

    /// How many codes of a kind were sent in this flow.
    #[must_use]
    pub fn sent_count(&self, kind: ProofKind) -> u32 {
        self.sent.get(&kind).copied().unwrap_or(0)
    }

    /// A flow that begins at `journey`.
    #[must_use]
    pub fn new(journey: Journey, contacted_by_someone: bool, work_salt: String) -> Self {
        Self {
            journey,
            identifier: None,
            subject: None,
            familiar: false,
            device: String::new(),
            network: String::new(),
            language: String::new(),
            worked_from: None,
            codes: Vec::new(),
            sent: BTreeMap::new(),
            challenge: None,
            attempt: None,
            clock_hint: None,
            work_salt,
            proven_at: None,
            renewed_at: None,
            secure_until: None,
            wait: None,
            used_backup_slots: Vec::new(),
            new_backup_slot: None,
            pass: None,
            handover: None,
            case_draft: CaseDraft::default(),
            contacted_by_someone,
            helper: false,
            case: None,
            decided_in: None,
            draft: Draft::default(),
            secured: None,
            experiments: Assigned::default(),
            reported_not_mine: false,
            feedback_given: false,
            failures: Vec::new(),
            traced: None,
        }
    }
}
