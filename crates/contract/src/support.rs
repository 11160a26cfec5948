//! What travels between the console of support staff and the API.
//!
//! Nothing in here is a password, a secret or a code of an account (OWASP ASVS
//! 6.4.6), and addresses come masked. What a person has written comes with
//! the addresses in it masked.

mod audit;
mod experiments;
mod insights;
mod outbox;

use serde::{Deserialize, Serialize};

pub use audit::{AuditLine, AuditLines, Method, Person};
pub use experiments::{
    Experiment, ExperimentState, Experiments, Guard, GuardRail, Interval, Lever, Measure, Stop,
    StopReason, VariantResult, Verdict,
};
pub use insights::{
    AbuseSignals, Amount, BuildFigures, Comparison, Day, DayCount, DeviceFigures, EscalationCount,
    EscalationReason, FailureCount, FirstAnswers, FunnelStep, GroupFigures, Insights,
    InsightsFigures, InsightsFilter, InsightsTable, LONGEST_PERIOD, LanguageFigures, LanguageScore,
    NetworkSignal, Outcome, OutcomeScore, Percentiles, Period, QueueAge, QueueCount, RecoveryCount,
    SMALL_NUMBER, Satisfaction, Sentence, Share, StepScore, TimeOfPart, TimePart,
};
pub use outbox::{
    DeliveryChannel, DeliveryEvent, DeliveryFigures, DeliveryStatus, DeliveryTrouble,
    FailedMessage, FailedMessageState, FailedMessages,
};

use crate::{MaskedAddress, ProofKind, Reference, Secret, Situation, UnixSeconds};

/// What somebody who works on cases may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Role {
    /// Works on cases and makes links.
    Agent,
    /// The same, and gives cases to others.
    Lead,
    /// Looks at everything and changes nothing.
    Auditor,
}

/// Somebody signs in to the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportSignIn {
    /// Their name, as the operator has set it.
    pub name: String,
    /// Their password.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub password: Secret,
    /// The code that their authenticator app shows.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub code: Secret,
}

/// Who is signed in to the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportSession {
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// When they have to sign in again, whatever they do.
    pub ends_at: UnixSeconds,
    /// When they have to sign in again unless they do something before: change
    /// something, or say that they are still there
    /// ([`paths::SUPPORT_GO_ON`](crate::paths::SUPPORT_GO_ON)).
    pub idle_ends_at: UnixSeconds,
    /// The names of all who work on cases, for handing one over.
    pub colleagues: Vec<String>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// What a case is about, for those who work on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Workstream {
    /// Somebody else is in the account.
    Hacked,
    /// The person does not get in.
    Access,
    /// Somebody pretends to be them.
    Impersonation,
    /// Photographs of documents were asked for.
    IdentityVerification,
}

impl Workstream {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Hacked,
        Self::Access,
        Self::Impersonation,
        Self::IdentityVerification,
    ];
}

/// Where a case stands, for those who work on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CaseStatus {
    /// The service has to answer.
    WaitsForService,
    /// The person was asked something.
    WaitsForPerson,
    /// One has agreed, and another has to.
    WaitsForSecond,
    /// The account may be secured, by the person.
    Approved,
    /// It may not, by this case.
    Refused,
    /// Nothing follows any more.
    Closed,
}

/// One line of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueueEntry {
    /// The case.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub reference: Reference,
    /// What it is about.
    pub workstream: Workstream,
    /// Where it stands.
    pub status: CaseStatus,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// When anything last happened in it.
    pub changed_at: UnixSeconds,
    /// Until when something has to happen, if anything has to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<UnixSeconds>,
    /// Who works on it, if anybody has taken it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_to: Option<String>,
    /// Whether a decision of it was appealed.
    pub appealed: bool,
    /// How often the same person tried to open it.
    pub attempts: u32,
}

/// The queue: what is open, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Queue {
    /// The cases.
    pub cases: Vec<QueueEntry>,
    /// How many there are of them that are not in the list.
    pub more: u32,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// A case, for whoever works on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportCase {
    /// Its line of the queue.
    pub entry: QueueEntry,
    /// What is known of it.
    pub facts: CaseFacts,
    /// What was written, oldest first.
    pub messages: Vec<SupportMessage>,
    /// The photographs.
    pub files: Vec<SupportFile>,
    /// What those who work on it have noted, oldest first.
    pub notes: Vec<SupportNote>,
    /// What was done in it and by whom, oldest first.
    pub history: Vec<HistoryEntry>,
    /// Other cases about the same account, the newest first.
    #[serde(default)]
    pub others: Vec<OtherCase>,
    /// What may be done in it now, by whoever asked.
    pub may: Vec<AgentAct>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// Another case about the account of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OtherCase {
    /// Its reference.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub reference: Reference,
    /// Where it stands.
    pub status: CaseStatus,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// When anything last happened in it.
    pub changed_at: UnixSeconds,
}

/// What is known of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseFacts {
    /// What had happened, if the person said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub situation: Option<Situation>,
    /// The account as the person named it, masked.
    pub account: MaskedAddress,
    /// Where the person is reached, masked.
    pub contact: MaskedAddress,
    /// What happened, in the person's words; addresses in it are masked.
    pub what_happened: String,
    /// Whether someone had contacted the person.
    pub contacted_by_someone: bool,
    /// Whether there is an account of that name.
    pub account_found: bool,
    /// How many have to agree before the account is given to somebody.
    pub approvals_needed: u32,
    /// Who has agreed to it so far.
    pub agreed: Vec<String>,
    /// What was proven before the case was opened.
    pub proven: Vec<ProofKind>,
    /// What the person said they cannot use, or that someone else reads.
    #[serde(default)]
    pub cannot_use: Vec<ProofKind>,
    /// What failed before the case was opened, the newest last.
    pub receipts: Vec<FailureReceipt>,
}

/// What failed, and when: what a code on a page of a failure stands for. It
/// holds no fact of any account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FailureReceipt {
    /// When.
    pub at: UnixSeconds,
    /// At which step: a name of [`Step`](crate::Step).
    pub step: String,
    /// What was answered: a name of [`ProblemType`](crate::ProblemType).
    pub problem: String,
}

/// Something that was written in a case or happened in it, as both sides see
/// it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportMessage {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: Writer,
    /// What.
    pub what: Written,
}

/// Who wrote something in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Writer {
    /// The person.
    Person,
    /// Somebody who named the same account and contact and did not have the
    /// code of the case.
    SecondAttempt,
    /// Somebody of the service, by name.
    Agent(String),
    /// The service itself.
    Service,
}

/// What was written in a case, or happened in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Written {
    /// A text; addresses in it are masked.
    Text(String),
    /// Photographs of documents were asked for.
    PhotographsAsked,
    /// A photograph was added.
    PhotographAdded,
    /// The account may be secured.
    Approved,
    /// It is agreed that somebody pretends to be the person: the service acts
    /// on that account.
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
    /// The case was closed.
    Closed,
}

/// What a person is told after a refusal: what to do next, and never what did
/// not fit (NIST SP 800-63A-4, 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RefusalAdvice {
    /// Recover the account with another proof.
    AnotherProof,
    /// Appeal, and add other documents.
    OtherDocuments,
}

/// A photograph of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportFile {
    /// Its number, for the address that it is got from.
    pub id: String,
    /// When it was added.
    pub at: UnixSeconds,
    /// Whether it can be opened: it is complete, and was scanned.
    pub can_open: bool,
}

/// What somebody who works on a case has noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportNote {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: String,
    /// What.
    pub text: String,
}

/// A line of the history of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HistoryEntry {
    /// When.
    pub at: UnixSeconds,
    /// What: a name of the audit.
    pub event: String,
    /// Who, where that was somebody of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// What can be done in a case, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgentAct {
    /// See [`AgentAction::Take`].
    Take,
    /// See [`AgentAction::HandOver`].
    HandOver,
    /// See [`AgentAction::Note`].
    Note,
    /// See [`AgentAction::Ask`].
    Ask,
    /// See [`AgentAction::Approve`].
    Approve,
    /// See [`AgentAction::Refuse`].
    Refuse,
}

/// What somebody who works on a case does in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgentAction {
    /// Works on it from now on.
    Take,
    /// Gives it to somebody else.
    HandOver {
        /// Their name.
        to: String,
    },
    /// Notes something that the person does not see.
    Note {
        /// What.
        text: String,
    },
    /// Asks the person something.
    Ask {
        /// What.
        text: String,
        /// Whether photographs of documents are asked for with it.
        photographs: bool,
    },
    /// Agrees that the account is theirs.
    Approve {
        /// Why, for the service alone.
        reason: String,
    },
    /// Does not; takes the approval back where there is one.
    Refuse {
        /// What the person can do next.
        advice: RefusalAdvice,
        /// Why, for the service alone.
        reason: String,
    },
}

/// A link into a recovery is made for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewGuide {
    /// What happened to the person.
    pub situation: Situation,
    /// Where they are led.
    pub step: GuideStep,
    /// The language of the message: a tag such as `en`.
    pub language: String,
    /// Why it is made, for the service alone.
    pub reason: String,
    /// For how many hours it works: 1 to 24, and 1 where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum GuideStep {
    /// To the first question of the situation.
    Start,
    /// To the naming of the account, past the question about the mailbox.
    Identify,
    /// To a person: the questions of a case.
    AskPerson,
}

/// A link that was just made: shown this once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GuideMade {
    /// The link.
    pub guide: Guide,
    /// Its address, for the person alone.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub address: Secret,
    /// A message with it, to copy, in the person's language.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub message: Secret,
}

/// A link that somebody of the service made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Guide {
    /// Its number, which opens nothing.
    pub id: String,
    /// What happened to the person.
    pub situation: Situation,
    /// Where they are led.
    pub step: GuideStep,
    /// Why it was made.
    pub reason: String,
    /// Who made it.
    pub made_by: String,
    /// When.
    pub made_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// How it stands.
    pub state: GuideState,
}

/// How a link of the service stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum GuideState {
    /// Nobody has looked at it.
    New,
    /// It was looked at, and not used.
    Seen,
    /// It was used.
    Used,
    /// The person has refused it for good.
    Refused,
    /// It was taken back.
    Revoked,
    /// Its time is over.
    Expired,
}

/// The links that were made lately, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Guides {
    /// The links.
    pub guides: Vec<Guide>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// The code that a person reads out from their page while they phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct JoinCall {
    /// Six digits.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub code: Secret,
}

/// A call with somebody who recovers an account: what whoever helps sees of
/// it, and nothing of what the person sees beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Call {
    /// Its number.
    pub id: String,
    /// What to say first: the person compares it with what their page shows.
    /// Nothing once the call is over, as in all that is about the person.
    pub phrase: String,
    /// What happened to the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub situation: Option<Situation>,
    /// The step that the person is at: a name of [`Step`](crate::Step).
    pub step: String,
    /// The language of their page: a tag such as `en`.
    pub language: String,
    /// What failed, the newest last.
    pub receipts: Vec<FailureReceipt>,
    /// What is proposed to the person now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<CallOffer>,
    /// Whether it goes on: the person can end it at any time.
    pub goes_on: bool,
    /// When it is over at the latest.
    pub ends_at: UnixSeconds,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// What whoever helps does in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CallAction {
    /// Proposes something.
    Offer(CallOffer),
    /// Ends it.
    End,
}

/// What can be proposed to somebody in a call. It is done by the person or not
/// at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CallOffer {
    /// Choose another way to prove that it is them.
    AnotherProof,
    /// Look for the newest code, in the folder for junk mail too.
    NewestCode,
    /// Have a person look at it: the questions of a case.
    AskPerson,
    /// Go on where they are.
    GoOn,
}

impl CallOffer {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::AnotherProof,
        Self::NewestCode,
        Self::AskPerson,
        Self::GoOn,
    ];
}
