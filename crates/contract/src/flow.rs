use serde::{Deserialize, Serialize};

use crate::{
    AcceptedPasskeys, AddAddress, AddAuthenticator, AddPasskey, BackupCodes, CheckChanges, Item,
    PasswordPolicy, Reference, Review, Secret, Tasks, UnixSeconds,
};

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
    /// Whether sensitive changes of the account are frozen. There after the
    /// first proof, and not before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freeze: Option<Freeze>,
    /// The recovery pass that was made last, if it can still be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<PassSummary>,
    /// The hand-over to another device that is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<HandoverSummary>,
    /// What is shown this once: it is in the answer to the action that made
    /// it, and in no later answer, not even to a retry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_once: Option<ShownOnce>,
    /// The API's clock when it answered. Countdowns run against this, never
    /// against the clock of the device.
    pub server_now: UnixSeconds,
    /// When the flow ends if nothing more is done.
    pub expires_at: UnixSeconds,
    /// When the flow ends whatever is done. There only while the account is
    /// being secured, where [`SecureRequest::MoreTime`](crate::SecureRequest::MoreTime)
    /// moves `expires_at` on, and never past this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<UnixSeconds>,
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

    /// Whether somebody else was, or may have been, in the account.
    #[must_use]
    pub const fn is_takeover(self) -> bool {
        match self {
            Self::Hacked | Self::KnownPerson => true,
            Self::ForgotPassword
            | Self::LostSecondFactor
            | Self::LostContact
            | Self::Locked
            | Self::Impersonation => false,
        }
    }

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
    /// Before the account is named.
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
    /// Ask whether someone else can read the person's mailbox.
    CheckMailbox(CheckMailbox),
    /// Say how to make the mailbox safe; no code is sent there until then.
    SecureMailbox(SecureMailbox),
    /// Ask which account it is.
    Identify(Identify),
    /// Let the person choose how to prove that it is them, and say what is
    /// still needed.
    ChooseProof(ChooseProof),
    /// Ask for a code, whatever its kind.
    EnterCode(EnterCode),
    /// Ask for a passkey.
    UsePasskey(UsePasskey),
    /// Show the backup code that replaces the one that was used.
    NewBackupCode(NewBackupCode),
    /// Say until when the policy makes everyone wait, and how to stop it.
    Waiting(Waiting),
    /// Say that the recovery goes on on another device.
    Elsewhere(Elsewhere),
    /// Show the tasks of securing the account.
    Tasks(Tasks),
    /// Ask for a new password.
    SetPassword(SetPassword),
    /// Show a list of what the account has.
    Review(Review),
    /// Show the key of a new authenticator app, and ask for its code.
    AddAuthenticator(AddAuthenticator),
    /// Have a passkey made.
    AddPasskey(AddPasskey),
    /// Show how the backup codes stand, and make new ones.
    BackupCodes(BackupCodes),
    /// Ask for a new address, then for the code that was sent there.
    AddAddress(AddAddress),
    /// Show what is going to change.
    CheckChanges(CheckChanges),
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
            Self::CheckMailbox(_) | Self::SecureMailbox(_) => Stage::Entry,
            Self::Identify(_) => Stage::Identify,
            Self::ChooseProof(_) | Self::EnterCode(_) | Self::UsePasskey(_) | Self::Waiting(_) => {
                Stage::Prove
            }
            Self::Elsewhere(data) => data.stage,
            Self::NewBackupCode(_)
            | Self::Tasks(_)
            | Self::SetPassword(_)
            | Self::Review(_)
            | Self::AddAuthenticator(_)
            | Self::AddPasskey(_)
            | Self::BackupCodes(_)
            | Self::AddAddress(_)
            | Self::CheckChanges(_) => Stage::Secure,
            Self::Done(_) => Stage::Finish,
            Self::CaseDetails(_) | Self::CaseCheck(_) | Self::CaseOpened(_) => Stage::Case,
            Self::Ended(_) => Stage::Ended,
        }
    }
}

/// Data of [`Step::CheckMailbox`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckMailbox {}

/// Data of [`Step::SecureMailbox`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SecureMailbox {}

/// Whether someone else can read the person's mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MailboxSafety {
    /// Nobody else can.
    Safe,
    /// Somebody can.
    Unsafe,
    /// The person does not know.
    Unsure,
}

/// Data of [`Step::Identify`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Identify {
    /// What the person typed before, if they came back to change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Work for the device to do before it answers, so that asking for many
    /// accounts costs something. Whoever cannot do it is asked all the same,
    /// within narrower limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<Work>,
}

/// A proof of work: find a number such that the SHA-256 of
/// `<salt>:<number>` (in ASCII, the number in decimal) begins with
/// `difficulty` zero bits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Work {
    /// Different for each flow.
    pub salt: String,
    /// How many zero bits.
    pub difficulty: u32,
}

/// Data of [`Step::ChooseProof`]. Before the first proof it is the same for
/// every account and for none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChooseProof {
    /// What the person typed; never a datum of the account.
    pub identifier: String,
    /// The ways that are open now, in the order they are offered.
    pub ways: Vec<Way>,
    /// What has been proven so far.
    #[serde(default)]
    pub proven: Vec<ProofKind>,
    /// What the person has said they cannot use, or that someone else reads.
    #[serde(default)]
    pub cannot_use: Vec<ProofKind>,
}

/// A way to prove that it is them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Way {
    /// Which.
    pub kind: ProofKind,
    /// Where a code would go, masked. Empty until a proof has succeeded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sent_to: Vec<MaskedAddress>,
    /// How it goes for others, from the service's own records; missing while
    /// there are too few of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<WayFigures>,
}

/// How a way of proving goes for those who choose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WayFigures {
    /// How many of a hundred succeed.
    pub succeeded_percent: u32,
    /// How long it takes half of those who succeed, in seconds.
    pub median_seconds: u32,
}

/// What a code looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodeForm {
    /// So many digits.
    Digits {
        /// How many.
        count: u32,
    },
    /// Sixteen letters and digits, the last of which checks the others; see
    /// [`LongCode`](crate::LongCode).
    Characters,
}

impl CodeForm {
    /// What codes of the first version of this contract looked like.
    const fn six_digits() -> Self {
        Self::Digits { count: 6 }
    }
}

/// Data of [`Step::EnterCode`]: before the first proof the same for accounts
/// that exist and for those that do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnterCode {
    /// Which code.
    #[serde(default = "ProofKind::email_code")]
    pub kind: ProofKind,
    /// What it looks like.
    #[serde(default = "CodeForm::six_digits")]
    pub form: CodeForm,
    /// What the person typed; never a datum of the account.
    pub identifier: String,
    /// Where the code went, masked. Empty until a proof has succeeded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sent_to: Vec<MaskedAddress>,
    /// How often a code of this kind has been sent in this flow; 0 for a code
    /// that the person has already.
    pub sent_count: u32,
    /// When the newest code that was sent stops working.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_expires_at: Option<UnixSeconds>,
    /// When a new code may be asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resend_at: Option<UnixSeconds>,
    /// How many more tries the newest code has. None left: a new code is
    /// needed. Missing for a code that the person has already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u32>,
    /// Until when no try is taken, after several that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_at: Option<UnixSeconds>,
    /// Whether another way can be chosen.
    #[serde(default)]
    pub can_choose_another: bool,
}

/// Data of [`Step::UsePasskey`]: the same for accounts that have one and for
/// those that do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UsePasskey {
    /// What the person typed; never a datum of the account.
    pub identifier: String,
    /// `PublicKeyCredentialRequestOptionsJSON` (WebAuthn Level 3, 5.1.7) as a
    /// text for `PublicKeyCredential.parseRequestOptionsFromJSON()`; missing
    /// when its challenge is over and the way has to be chosen again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
}

/// Data of [`Step::NewBackupCode`]. The code itself is in
/// [`FlowDocument::shown_once`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewBackupCode {
    /// How many backup codes the account has now.
    pub left: u32,
}

/// Data of [`Step::Waiting`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Waiting {
    /// When it began.
    pub since: UnixSeconds,
    /// When it is over.
    pub until: UnixSeconds,
    /// Why.
    pub reasons: Vec<WaitReason>,
    /// The addresses that were told, masked.
    pub notified: Vec<MaskedAddress>,
}

/// Why the policy demands a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WaitReason {
    /// The account has a second factor, and nothing was proven with one or
    /// with a backup code.
    WithoutSecondFactor,
    /// A code went to an address that was added only lately.
    NewAddress,
    /// The service makes everyone wait for accounts of this kind.
    Policy,
    /// There are signs that somebody else is at work, so it is longer.
    SignsOfFraud,
}

/// Data of [`Step::Elsewhere`]. It shows nothing of the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Elsewhere {
    /// How this device stands to the flow.
    pub role: ElsewhereRole,
    /// How far the flow has come.
    pub stage: Stage,
}

/// How a device that does not lead a flow stands to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ElsewhereRole {
    /// It led the flow, and follows it now.
    Follows,
    /// It asks to lead the flow. The device that leads shows the same code,
    /// and the person compares them.
    Asks {
        /// The code, for example `482 913`.
        code: String,
    },
}

/// Whether sensitive changes (addresses, second factors, the password from
/// other sessions, access of apps) are frozen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Freeze {
    /// Until when; missing while they are not frozen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<UnixSeconds>,
    /// For how long pressing freezes them, in seconds.
    pub for_seconds: u32,
}

/// A recovery pass: what brings the progress of a flow to another browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PassSummary {
    /// Its name. Not a secret.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "K7QM-3XTB"))]
    pub reference: Reference,
    /// When it stops working.
    pub expires_at: UnixSeconds,
}

/// A hand-over to another device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandoverSummary {
    /// When the link stops working.
    pub expires_at: UnixSeconds,
    /// The code that the other device shows, once one has asked to go on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_with: Option<String>,
}

/// What is shown once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ShownOnce {
    /// The new backup code, in groups of four.
    BackupCode {
        /// The code.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
    /// The key of a new authenticator app.
    Authenticator {
        /// The whole `otpauth:` address, to be drawn as a QR code.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        uri: Secret,
        /// The key alone, in Base32 without spaces.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        key: Secret,
    },
    /// The new backup codes, each in groups of four.
    BackupCodes {
        /// The codes, one a line.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        codes: Secret,
    },
    /// The link of a hand-over.
    Handover {
        /// The whole address, to be drawn as a QR code.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        link: Secret,
    },
    /// A recovery pass.
    Pass {
        /// The whole address, to be drawn as a QR code.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        link: Secret,
        /// The code to type with the reference, in groups of four.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
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
    /// Whether one was chosen already; it is set when the changes are made.
    #[serde(default)]
    pub chosen: bool,
}

/// Data of [`Step::Done`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Done {
    /// When the changes were made.
    pub changed_at: UnixSeconds,
    /// How many signed-in sessions were ended.
    pub sessions_ended: u32,
    /// What was changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Item>,
    /// The addresses that were told, masked.
    pub notified: Vec<MaskedAddress>,
    /// The number of the receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, example = "K7QM-3XTB"))]
    pub receipt: Option<Reference>,
    /// Until when sensitive changes are protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected_until: Option<UnixSeconds>,
    /// Whether that can be ended now: two strong proofs were given.
    #[serde(default)]
    pub can_end_protection: bool,
    /// The passkeys there are now, if they have changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passkeys: Option<AcceptedPasskeys>,
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
    /// The wait was cancelled, by its link or on its page.
    Cancelled,
}

/// A kind of proof, in the order they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProofKind {
    /// A passkey.
    Passkey,
    /// A code that an authenticator app shows.
    AuthenticatorCode,
    /// A code sent by e-mail.
    EmailCode,
    /// A code sent by text message.
    TextCode,
    /// One of the backup codes that the person has kept.
    BackupCode,
    /// A code that a recovery contact reads out.
    ContactCode,
    /// A check by a person, in a case.
    HumanCheck,
}

impl ProofKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Passkey,
        Self::AuthenticatorCode,
        Self::EmailCode,
        Self::TextCode,
        Self::BackupCode,
        Self::ContactCode,
        Self::HumanCheck,
    ];

    /// The name in JSON and in test ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passkey => "passkey",
            Self::AuthenticatorCode => "authenticator_code",
            Self::EmailCode => "email_code",
            Self::TextCode => "text_code",
            Self::BackupCode => "backup_code",
            Self::ContactCode => "contact_code",
            Self::HumanCheck => "human_check",
        }
    }

    /// Whether the service sends codes of this kind; the others the person
    /// has.
    #[must_use]
    pub const fn is_sent(self) -> bool {
        match self {
            Self::EmailCode | Self::TextCode | Self::ContactCode => true,
            Self::Passkey | Self::AuthenticatorCode | Self::BackupCode | Self::HumanCheck => false,
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The only kind of the first version of this contract.
    const fn email_code() -> Self {
        Self::EmailCode
    }
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
    /// Enough was proven, but in another browser or before a wait: one fresh
    /// proof shows that it is still the same person.
    Confirm,
}

/// Something to tell the person beside the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Notice {
    /// The person reported that someone contacted them; it will be part of
    /// their case.
    ContactNoted,
    /// Somebody helps the owner of the account, and has said so.
    Helping,
    /// Somebody of the service sees which step this is (see
    /// [`paths::PHONE_PAGE`](crate::paths::PHONE_PAGE)).
    SupportThere,
}

/// A case in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseSummary {
    /// The reference to quote.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "K7QM-3XTB"))]
    pub reference: Reference,
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
