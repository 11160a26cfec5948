use serde::{Deserialize, Serialize};

use crate::{CaseReference, PasswordPolicy, UnixSeconds};

/// The whole recovery flow as its owner may see it now.
///
/// It is the answer to every request that succeeds, and a member of the
/// problems that do not. Nothing in it tells whether an account exists until
/// a proof has succeeded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FlowDocument {
    /// What the person said had happened.
    pub situation: Situation,
    /// The part of the journey that `step` belongs to.
    pub stage: Stage,
    /// The step to draw, with the data it needs.
    pub step: Step,
    /// What is still required before the account can be secured, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// What the person should be told beside the step itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// The human case that this flow has opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseSummary>,
    /// The API's clock when it answered. Countdowns run against this, never
    /// against the clock of the device.
    pub server_now: UnixSeconds,
    /// When the flow ends if nothing more is done.
    pub expires_at: UnixSeconds,
}

/// What the person says has happened, in the order it is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Situation {
    /// Forgot the password.
    ForgotPassword,
    /// Lost the phone, the authenticator app or the backup codes.
    LostSecondFactor,
    /// Cannot reach the e-mail address or phone on the account.
    LostContact,
    /// Hacked, or something the person did not do.
    Hacked,
    /// The account is locked.
    Locked,
    /// Someone pretends to be the person.
    Impersonation,
    /// Someone the person knows may have access.
    KnownPerson,
}

impl Situation {
    /// All situations, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::ForgotPassword,
        Self::LostSecondFactor,
        Self::LostContact,
        Self::Hacked,
        Self::Locked,
        Self::Impersonation,
        Self::KnownPerson,
    ];

    /// The name used in links (`/#hacked`) and test ids.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ForgotPassword => "forgot-password",
            Self::LostSecondFactor => "lost-second-factor",
            Self::LostContact => "lost-contact",
            Self::Hacked => "hacked",
            Self::Locked => "locked",
            Self::Impersonation => "impersonation",
            Self::KnownPerson => "known-person",
        }
    }

    /// The situation a link names, if it names one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// The parts of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Stage {
    /// Nothing has been started yet. No document is ever in this stage.
    Entry,
    /// Naming the account.
    Identify,
    /// Proving to be its owner.
    Prove,
    /// Changing the account.
    Secure,
    /// What was done.
    Finish,
    /// The human route.
    Case,
    /// Over.
    Ended,
}

/// One step: what to draw, and the data that is needed to draw it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Step {
    /// Ask which account it is.
    Identify(Identify),
    /// Ask for the code that was sent by e-mail.
    EnterCode(EnterCode),
    /// Say that one more proof is needed than the person can give here.
    NeedAnotherProof(NeedAnotherProof),
    /// Ask for a new password.
    SetPassword(SetPassword),
    /// Show what was done.
    Done(Done),
    /// Ask for what a person needs to know to help.
    CaseDetails(CaseDetails),
    /// Show the answers before they are sent.
    CaseCheck(CaseCheck),
    /// Show that a case is open.
    CaseOpened(CaseOpened),
    /// Say that the flow is over, and why.
    Ended(Ended),
}

impl Step {
    /// The stage that this step belongs to.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match self {
            Self::Identify(_) => Stage::Identify,
            Self::EnterCode(_) | Self::NeedAnotherProof(_) => Stage::Prove,
            Self::SetPassword(_) => Stage::Secure,
            Self::Done(_) => Stage::Finish,
            Self::CaseDetails(_) | Self::CaseCheck(_) | Self::CaseOpened(_) => Stage::Case,
            Self::Ended(_) => Stage::Ended,
        }
    }
}

/// Data of [`Step::Identify`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Identify {
    /// What the person typed before, if they came back to change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
}

/// Data of [`Step::EnterCode`]: the same for accounts that exist and for
/// those that do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnterCode {
    /// What the person typed; never a datum of the account.
    pub identifier: String,
    /// How often a code has been sent in this flow, the first one included.
    pub sent_count: u32,
    /// When the newest code stops working.
    pub code_expires_at: UnixSeconds,
    /// When a new code may be asked for.
    pub resend_at: UnixSeconds,
    /// How many more tries the newest code has. None left: a new code is
    /// needed.
    pub attempts_left: u32,
    /// Until when no try is taken, after several that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_at: Option<UnixSeconds>,
}

/// Data of [`Step::NeedAnotherProof`]; `needs` of the document says what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NeedAnotherProof {
    /// What has been proven so far.
    pub proven: Vec<ProofKind>,
}

/// Data of [`Step::SetPassword`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetPassword {
    /// The name to file the password under in a password manager: what the
    /// person typed.
    pub identifier: String,
    /// The rule the new password has to meet.
    pub policy: PasswordPolicy,
}

/// Data of [`Step::Done`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Done {
    /// When the changes were made.
    pub changed_at: UnixSeconds,
    /// How many signed-in sessions were ended.
    pub sessions_ended: u32,
    /// The addresses that were told, masked.
    pub notified: Vec<MaskedAddress>,
    /// Where to sign in.
    pub sign_in_url: String,
}

/// Data of [`Step::CaseDetails`]: what is known already, so that nothing is
/// typed twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseDetails {
    /// The account, as the person named it.
    pub account: String,
    /// Where to reach the person.
    pub contact: String,
    /// What happened, in the person's words.
    pub what_happened: String,
    /// Whether the person can go back to the step they came from.
    pub can_go_back: bool,
}

/// Data of [`Step::CaseCheck`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseCheck {
    /// The account, as the person named it.
    pub account: String,
    /// Where to reach the person.
    pub contact: String,
    /// What happened, in the person's words.
    pub what_happened: String,
    /// Whether the person reported that someone contacted them.
    pub contacted_by_someone: bool,
}

/// Data of [`Step::CaseOpened`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseOpened {
    /// The case.
    pub case: CaseSummary,
    /// Where the answer will be sent: what the person typed.
    pub contact: String,
}

/// Data of [`Step::Ended`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Ended {
    /// Why the flow is over.
    pub reason: EndReason,
}

/// Why a flow is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum EndReason {
    /// The person left it.
    Left,
    /// Its time ran out.
    Expired,
    /// The account was recovered in another flow, or this browser started a
    /// new one.
    Replaced,
}

/// A kind of proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProofKind {
    /// A code sent by e-mail.
    EmailCode,
    /// A check by a person, in a case.
    HumanCheck,
}

/// One thing that is still required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Need {
    /// The proofs of which one is enough.
    pub any_of: Vec<ProofKind>,
    /// Why it is required.
    pub reason: NeedReason,
}

/// Why a proof is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum NeedReason {
    /// Nothing has been proven yet.
    NothingProven,
    /// The account has a second factor, so one kind of proof is not enough
    /// (NIST SP 800-63B-4, 4.2.2.2).
    SecondFactor,
}

/// Something to tell the person beside the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Notice {
    /// The person reported that someone contacted them; it will be part of
    /// their case.
    ContactNoted,
}

/// A case in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseSummary {
    /// The reference to quote.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "K7QM-3XTB"))]
    pub reference: CaseReference,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// When the person hears from us at the latest.
    pub reply_by: UnixSeconds,
}

/// An address of which only enough is shown to be recognised by its owner,
/// such as `a•••@e•••.com`. Made by the API, shown after a proof only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MaskedAddress(pub String);
