//! Human cases.

use std::collections::BTreeSet;

use regain_contract::support::RefusalAdvice;
use regain_contract::{Reference, Situation, UnixSeconds};
use regain_journey::{AgentId, Case, CaseState, Turn};
use serde::{Deserialize, Serialize};

/// What a case was opened with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCase {
    /// Its reference.
    pub reference: Reference,
    /// The flow it came from, if it came from one.
    pub flow_id: Option<String>,
    /// The account the flow had found.
    pub account_id: Option<String>,
    /// What had happened; `None` from a plain form that does not say.
    pub situation: Option<Situation>,
    /// The account, as the person named it.
    pub account: String,
    /// Where to reach the person.
    pub contact: String,
    /// What happened.
    pub what_happened: String,
    /// Whether someone had contacted the person.
    pub contacted_by_someone: bool,
    /// The keyed hash of the content.
    pub content_hash: [u8; 32],
    /// The keyed hash of the account and the contact.
    pub subject: [u8; 32],
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// When the person hears from us at the latest.
    pub reply_by: UnixSeconds,
}

/// A case as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCase {
    /// What it was opened with.
    pub opened: NewCase,
    /// Where it stands.
    pub standing: Standing,
    /// The keyed hash of the code that goes on with it.
    pub code_hash: Option<[u8; 32]>,
    /// Until when something has to happen, if anything has to.
    pub due_at: Option<UnixSeconds>,
    /// When anything last happened in it.
    pub changed_at: UnixSeconds,
}

/// Where a case stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Whose turn it is, and who has decided what.
    pub case: Case,
    /// Who works on it, if anybody has taken it.
    #[serde(default)]
    pub assigned_to: Option<AgentId>,
    /// Whether photographs of documents were asked for: they are taken only
    /// then.
    #[serde(default)]
    pub asks_photographs: bool,
    /// What the person can do next, after a refusal.
    #[serde(default)]
    pub refused_with: Option<RefusalAdvice>,
    /// Whose approvals of it were taken back.
    #[serde(default)]
    pub taken_back: BTreeSet<AgentId>,
    /// How often the same person tried to open it again.
    #[serde(default)]
    pub attempts: u32,
    /// Whether somebody has come with a code that was mailed to the contact:
    /// before that nobody knows whose address it is.
    #[serde(default)]
    pub confirmed: bool,
    /// Whether the present code was mailed, and not shown on the page.
    #[serde(default)]
    pub code_is_mailed: bool,
    /// The tag of the language of the page it was opened on.
    #[serde(default)]
    pub language: String,
    /// The link by which the account may be secured, once it was approved: the
    /// flow that it has started, if it has.
    #[serde(default)]
    pub way: Option<Way>,
}

/// The way that an approval has opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Until when it is open.
    pub until: UnixSeconds,
    /// The flow in which the account is being secured, once there is one.
    pub flow_id: Option<String>,
}

impl Standing {
    /// Where a new case stands.
    #[must_use]
    pub fn new(case: Case, language: &str) -> Self {
        Self {
            case,
            assigned_to: None,
            asks_photographs: false,
            refused_with: None,
            taken_back: BTreeSet::new(),
            attempts: 1,
            confirmed: false,
            code_is_mailed: false,
            language: language.to_owned(),
            way: None,
        }
    }

    /// Whether anybody may still have to do something.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        match self.case.state {
            CaseState::Open(Turn::Service | Turn::Person)
            | CaseState::Agreed(_)
            | CaseState::Approved => true,
            CaseState::Refused | CaseState::Closed(_) => false,
        }
    }

    /// Whether somebody of the service has to answer. The database says the same in a column of its
    /// own (migration 0024), for those that are counted.
    #[must_use]
    pub const fn waits_for_service(&self) -> bool {
        match self.case.state {
            // That one has agreed is nothing that helps whoever waits, and much
            // that helps whoever attacks.
            CaseState::Open(Turn::Service) | CaseState::Agreed(_) => true,
            CaseState::Open(Turn::Person)
            | CaseState::Approved
            | CaseState::Refused
            | CaseState::Closed(_) => false,
        }
    }
}

/// Something that was written in a case, or happened in it, as both sides see
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseMessage {
    /// Its number.
    pub id: i64,
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub author: Author,
    /// What.
    pub said: Said,
}

/// Who wrote something in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The person, who came with the code of the case.
    Person,
    /// Somebody who named the same account and contact and has no code.
    SecondAttempt,
    /// Somebody of the service. The person is not told who.
    Agent(AgentId),
    /// The service itself.
    Service,
}

/// What was written in a case, or happened in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// A text.
    Text(String),
    /// Photographs of documents are asked for.
    PhotographsAsked,
    /// A photograph was added.
    PhotographAdded,
    /// The way was opened.
    Approved,
    /// It is agreed that somebody pretends to be the person.
    Upheld,
    /// It was refused.
    Refused(RefusalAdvice),
    /// What was approved was taken back.
    Withdrawn(RefusalAdvice),
    /// Somebody who reads an address of the account has closed the way that
    /// was approved.
    WayClosed,
    /// The decision was appealed.
    Appealed,
    /// It was closed.
    Closed,
}

/// A browser that was let in to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseVisit {
    /// The case.
    pub reference: Reference,
    /// Since when.
    pub since: UnixSeconds,
    /// When it was last used.
    pub used_at: UnixSeconds,
}
