//! The labels of metrics. Their values are closed lists: how many series there
//! are is known when the program is built, but for the routes, of which the
//! router has a fixed number.

use std::fmt;

use axum::extract::MatchedPath;
use axum::http::{Method as HttpMethod, StatusCode};
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};
use regain_contract::support::{Method, Outcome};
use regain_contract::{Action, ProblemType, SecureAction};
use regain_journey::State;

use crate::audit;
use crate::limits::Rate;
use crate::store::Channel;

/// A word of this program; what is made while it runs is not `'static`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Word(pub(super) &'static str);

impl EncodeLabelValue for Word {
    fn encode(&self, encoder: &mut LabelValueEncoder) -> fmt::Result {
        EncodeLabelValue::encode(&self.0, encoder)
    }
}

macro_rules! label {
    ($(#[doc = $doc:literal])* $visibility:vis enum $name:ident {
        $($(#[doc = $variant_doc:literal])* $variant:ident = $value:literal,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $visibility enum $name {
            $($(#[doc = $variant_doc])* $variant,)*
        }

        impl $name {
            /// All of them.
            #[allow(dead_code, reason = "not each of the lists is gone through")]
            $visibility const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The value of the label.
            #[must_use]
            $visibility const fn name(self) -> &'static str {
                match self { $(Self::$variant => $value,)* }
            }
        }

        impl EncodeLabelValue for $name {
            fn encode(&self, encoder: &mut LabelValueEncoder) -> fmt::Result {
                EncodeLabelValue::encode(&self.name(), encoder)
            }
        }
    };
}

label! {
    /// The method of a request.
    pub(super) enum Verb {
        /// GET.
        Get = "GET",
        /// HEAD.
        Head = "HEAD",
        /// POST.
        Post = "POST",
        /// PUT.
        Put = "PUT",
        /// PATCH.
        Patch = "PATCH",
        /// DELETE.
        Delete = "DELETE",
        /// OPTIONS.
        Options = "OPTIONS",
        /// Any other word in its place.
        Other = "other",
    }
}

label! {
    /// The class of an answer.
    pub(super) enum StatusClass {
        /// Not final.
        Informational = "1xx",
        /// It went well.
        Success = "2xx",
        /// It is elsewhere, or as it was.
        Redirect = "3xx",
        /// It is the client's fault.
        ClientError = "4xx",
        /// It is the service's fault.
        ServerError = "5xx",
    }
}

label! {
    /// What became of an action.
    pub(crate) enum ActionOutcome {
        /// It was carried out.
        Done = "done",
        /// It failed, and the failure is counted: a wrong code, say.
        Failed = "failed",
        /// It was not carried out.
        Refused = "refused",
    }
}

label! {
    /// How a recovery ended.
    pub(super) enum Ending {
        /// The account is recovered, by proofs or after people had decided.
        Recovered = "recovered",
        /// A case was opened: people decide.
        CaseOpened = "case_opened",
        /// The person left it.
        Left = "left",
        /// Its time was over.
        Expired = "expired",
        /// Another recovery took its place.
        Replaced = "replaced",
        /// The wait was cancelled.
        Cancelled = "cancelled",
    }
}

label! {
    /// Where a message goes.
    pub enum MessageChannel {
        /// To an e-mail address.
        Email = "email",
        /// To a phone number.
        Text = "text",
        /// To the system that the accounts belong to.
        Signal = "signal",
        /// To nobody, or it could not be read to whom.
        None = "none",
    }
}

label! {
    /// What became of one try to send a message.
    pub enum MessageResult {
        /// The next server took it, or nothing was to be sent.
        Sent = "sent",
        /// It will be tried again.
        Postponed = "postponed",
        /// It was refused for good.
        Refused = "refused",
        /// It was tried too often, and is given up.
        GivenUp = "given_up",
        /// Its code did not work any more.
        Expired = "expired",
        /// What is known of the phone number spoke against it.
        Withheld = "withheld",
        /// Another key has sealed it.
        Unreadable = "unreadable",
    }
}

label! {
    /// Whether a transaction may write.
    pub(super) enum Access {
        /// It may.
        Write = "write",
        /// It only reads.
        Read = "read",
    }
}

label! {
    /// Where the database failed.
    pub(crate) enum DatabaseStep {
        /// At the beginning of a transaction.
        Begin = "begin",
        /// In the middle of it, in a request.
        Query = "query",
        /// At its end.
        Commit = "commit",
    }
}

label! {
    /// What goes on beside the requests.
    pub enum Worker {
        /// Sends what waits in the outbox.
        Delivery = "delivery",
        /// Reads, scans and deletes photographs.
        Photographs = "photographs",
        /// Deletes what is no longer needed, and closes cases.
        Prune = "prune",
        /// Makes figures of recoveries, and stops variants of experiments.
        Figures = "figures",
        /// Asks for the end of changes in a system of somebody else's.
        Changes = "changes",
    }
}

label! {
    /// How one round of a worker went.
    pub enum WorkerOutcome {
        /// All was done.
        Success = "success",
        /// Something was not; the log says what.
        Failure = "failure",
        /// It panicked and was begun anew.
        Panicked = "panicked",
    }
}

impl WorkerOutcome {
    /// Of a round in which all was done, or not.
    #[must_use]
    pub const fn of(went_well: bool) -> Self {
        if went_well {
            Self::Success
        } else {
            Self::Failure
        }
    }
}

impl Verb {
    pub(super) fn of(method: &HttpMethod) -> Self {
        let mut known = Self::ALL.iter().copied();
        let found = known.find(|verb| verb.name() == method.as_str());
        found.unwrap_or(Self::Other)
    }
}

impl StatusClass {
    pub(super) fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            0..200 => Self::Informational,
            200..300 => Self::Success,
            300..400 => Self::Redirect,
            400..500 => Self::ClientError,
            500.. => Self::ServerError,
        }
    }
}

impl Ending {
    /// How a recovery has ended; `None` while it goes on.
    pub(super) const fn of(outcome: Outcome) -> Option<Self> {
        match outcome {
            Outcome::Recovered | Outcome::RecoveredByPerson => Some(Self::Recovered),
            Outcome::CaseOpened => Some(Self::CaseOpened),
            Outcome::Left => Some(Self::Left),
            Outcome::Expired => Some(Self::Expired),
            Outcome::Replaced => Some(Self::Replaced),
            Outcome::Cancelled => Some(Self::Cancelled),
            Outcome::Open => None,
        }
    }
}

impl From<Option<Channel>> for MessageChannel {
    fn from(channel: Option<Channel>) -> Self {
        match channel {
            Some(Channel::Email) => Self::Email,
            Some(Channel::Phone) => Self::Text,
            None => Self::None,
        }
    }
}

/// The template of a route, as the router has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Route(Option<String>);

/// Everything that no route is for: files of the app, and what is nowhere.
const UNROUTED: &str = "unrouted";

impl Route {
    /// Of a request, from the router alone: what was asked for is not looked
    /// at.
    pub(super) fn of(matched: Option<&MatchedPath>) -> Self {
        Self(matched.map(|path| path.as_str().to_owned()))
    }

    pub(super) fn template(&self) -> &str {
        self.0.as_deref().unwrap_or(UNROUTED)
    }
}

impl EncodeLabelValue for Route {
    fn encode(&self, encoder: &mut LabelValueEncoder) -> fmt::Result {
        EncodeLabelValue::encode(&self.template(), encoder)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct RequestLabels {
    pub(super) route: Route,
    pub(super) method: Verb,
    pub(super) status: StatusClass,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct ActionLabels {
    pub(super) step: Word,
    pub(super) action: Word,
    pub(super) outcome: ActionOutcome,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct ProblemLabels {
    pub(super) problem: Word,
}

impl From<ProblemType> for ProblemLabels {
    fn from(kind: ProblemType) -> Self {
        Self {
            problem: Word(kind.slug()),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct LimitLabels {
    pub(super) limit: Word,
}

impl From<Rate> for LimitLabels {
    fn from(rate: Rate) -> Self {
        Self {
            limit: Word(rate.name),
        }
    }
}

/// Whether something went well, as the audit calls it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct EventLabels {
    pub(super) event: Word,
    pub(super) outcome: Word,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct ProofLabels {
    pub(super) method: Word,
    pub(super) outcome: Word,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct EndingLabels {
    pub(super) outcome: Ending,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct MessageLabels {
    pub(super) channel: MessageChannel,
    pub(super) result: MessageResult,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct ChannelLabels {
    pub(super) channel: MessageChannel,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct AccessLabels {
    pub(super) access: Access,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct DatabaseStepLabels {
    pub(super) step: DatabaseStep,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct WorkerLabels {
    pub(super) worker: Worker,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct WorkerRunLabels {
    pub(super) worker: Worker,
    pub(super) outcome: WorkerOutcome,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct BuildLabels {
    pub(super) version: Word,
}

/// The outcome of a line of the audit.
pub(super) fn outcome_word(outcome: &str) -> Word {
    if outcome == audit::SUCCESS {
        Word(audit::SUCCESS)
    } else {
        Word(audit::FAILURE)
    }
}

/// What a line of the audit is about, without its class.
pub(super) fn method_word(about: Option<Method>) -> Word {
    let name = about.map_or("none", Method::name);
    Word(name.split_once(':').map_or(name, |(_, kind)| kind))
}

/// What a step of the journey is called.
pub(super) const fn step_word(state: State) -> Word {
    Word(match state {
        State::CheckMailbox => "check_mailbox",
        State::SecureMailbox => "secure_mailbox",
        State::Identify => "identify",
        State::ChooseProof => "choose_proof",
        State::EnterCode(_) => "enter_code",
        State::UsePasskey => "use_passkey",
        State::Waiting => "waiting",
        State::NewBackupCode => "new_backup_code",
        State::Secure(_) => "secure",
        State::Done => "done",
        State::CaseDetails(_) => "case_details",
        State::CaseCheck(_) => "case_check",
        State::CaseOpened => "case_opened",
        State::Ended(_) => "ended",
    })
}

/// What an action is called; nothing of what is in it.
pub(super) const fn action_word(action: &Action) -> Word {
    Word(match action {
        Action::Identify { .. } => "identify",
        Action::AnswerMailbox(_) => "answer_mailbox",
        Action::GoOn => "go_on",
        Action::ChooseProof(_) => "choose_proof",
        Action::ChooseAnother => "choose_another",
        Action::CannotUse(_) => "cannot_use",
        Action::CanUse(_) => "can_use",
        Action::SubmitPasskey(_) => "submit_passkey",
        Action::Freeze => "freeze",
        Action::CancelWait => "cancel_wait",
        Action::RenewBackupCode => "renew_backup_code",
        Action::OfferHandover => "offer_handover",
        Action::WithdrawHandover => "withdraw_handover",
        Action::ConfirmHandover => "confirm_handover",
        Action::TakeBack => "take_back",
        Action::MakePass => "make_pass",
        Action::Secure(action) => secure_word(action),
        Action::EndProtection => "end_protection",
        Action::SubmitCode(_) => "submit_code",
        Action::ResendCode => "resend_code",
        Action::ChangeIdentifier => "change_identifier",
        Action::SetPassword(_) => "set_password",
        Action::AskPerson => "ask_person",
        Action::LeaveCase => "leave_case",
        Action::AnswerCase(_) => "answer_case",
        Action::ChangeCaseAnswers => "change_case_answers",
        Action::SendCase => "send_case",
        Action::ReportContact => "report_contact",
        Action::End => "end",
    })
}

const fn secure_word(action: &SecureAction) -> &'static str {
    match action {
        SecureAction::OpenTask(_) => "secure_open_task",
        SecureAction::Mark(_) => "secure_mark",
        SecureAction::Unmark(_) => "secure_unmark",
        SecureAction::MarkAll(_) => "secure_mark_all",
        SecureAction::UnmarkAll(_) => "secure_unmark_all",
        SecureAction::SuspectSince(_) => "secure_suspect_since",
        SecureAction::Report(_) => "secure_report",
        SecureAction::Rename { .. } => "secure_rename",
        SecureAction::Filter(_) => "secure_filter",
        SecureAction::StartAuthenticator => "secure_start_authenticator",
        SecureAction::ConfirmAuthenticator { .. } => "secure_confirm_authenticator",
        SecureAction::StartPasskey => "secure_start_passkey",
        SecureAction::AddPasskey { .. } => "secure_add_passkey",
        SecureAction::MakeBackupCodes => "secure_make_backup_codes",
        SecureAction::ProveBackupCode(_) => "secure_prove_backup_code",
        SecureAction::StartAddress => "secure_start_address",
        SecureAction::AddAddress(_) => "secure_add_address",
        SecureAction::ConfirmAddress(_) => "secure_confirm_address",
        SecureAction::CheckChanges => "secure_check_changes",
        SecureAction::Commit => "secure_commit",
        SecureAction::MoreTime => "secure_more_time",
    }
}
