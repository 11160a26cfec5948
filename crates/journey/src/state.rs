use regain_contract::{EndReason, ProofKind, Stage, Task};
use serde::{Deserialize, Serialize};

/// The states. Each one a person can be in has a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Whether the mailbox is safe.
    CheckMailbox,
    /// How to make the mailbox safe.
    SecureMailbox,
    /// The account is to be named.
    Identify,
    /// A way to prove it is to be chosen.
    ChooseProof,
    /// A code of this kind is to be entered.
    EnterCode(ProofKind),
    /// A passkey is to be used.
    UsePasskey,
    /// A wait that the policy demands.
    Waiting,
    /// The replacement of a used backup code is shown.
    NewBackupCode,
    /// The account is being secured.
    Secure(Place),
    /// The account is recovered.
    Done,
    /// The questions of the human route.
    CaseDetails(Option<BackTo>),
    /// The answers are to be checked.
    CaseCheck(Option<BackTo>),
    /// A case is open.
    CaseOpened,
    /// Over.
    Ended(EndReason),
}

/// The step that the human route can be left to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackTo {
    /// To [`State::CheckMailbox`].
    CheckMailbox,
    /// To [`State::SecureMailbox`].
    SecureMailbox,
    /// To [`State::Identify`].
    Identify,
    /// To [`State::ChooseProof`].
    ChooseProof,
    /// To [`State::EnterCode`].
    EnterCode(ProofKind),
    /// To [`State::UsePasskey`].
    UsePasskey,
    /// To [`State::Waiting`].
    Waiting,
    /// To [`State::NewBackupCode`].
    NewBackupCode,
    /// To [`State::Secure`].
    Secure(Place),
}

/// Where somebody is who secures the account. They go from each to each as
/// they like; what they do there is a draft until it is committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The list of tasks.
    Tasks,
    /// A task.
    Task(Task),
    /// A new authenticator app, at [`Task::Factors`].
    AddAuthenticator,
    /// A new passkey, at [`Task::Factors`].
    AddPasskey,
    /// A new address, at [`Task::Addresses`].
    AddAddress,
    /// What is going to change.
    CheckChanges,
}

impl Place {
    /// All places.
    pub fn all() -> impl Iterator<Item = Self> {
        let others = [
            Self::Tasks,
            Self::AddAuthenticator,
            Self::AddPasskey,
            Self::AddAddress,
            Self::CheckChanges,
        ];
        Task::ALL.into_iter().map(Self::Task).chain(others)
    }

    /// Where somebody goes on from here: back to what this is a part of.
    #[must_use]
    pub const fn up(self) -> Option<Self> {
        match self {
            Self::Tasks => None,
            Self::Task(_) | Self::CheckChanges => Some(Self::Tasks),
            Self::AddAuthenticator | Self::AddPasskey => Some(Self::Task(Task::Factors)),
            Self::AddAddress => Some(Self::Task(Task::Addresses)),
        }
    }
}

impl State {
    /// The part of the journey this state belongs to.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::CheckMailbox | Self::SecureMailbox => Stage::Entry,
            Self::Identify => Stage::Identify,
            Self::ChooseProof | Self::EnterCode(_) | Self::UsePasskey | Self::Waiting => {
                Stage::Prove
            }
            Self::NewBackupCode | Self::Secure(_) => Stage::Secure,
            Self::Done => Stage::Finish,
            Self::CaseDetails(_) | Self::CaseCheck(_) | Self::CaseOpened => Stage::Case,
            Self::Ended(_) => Stage::Ended,
        }
    }
}

impl BackTo {
    pub(crate) const fn state(self) -> State {
        match self {
            Self::CheckMailbox => State::CheckMailbox,
            Self::SecureMailbox => State::SecureMailbox,
            Self::Identify => State::Identify,
            Self::ChooseProof => State::ChooseProof,
            Self::EnterCode(kind) => State::EnterCode(kind),
            Self::UsePasskey => State::UsePasskey,
            Self::Waiting => State::Waiting,
            Self::NewBackupCode => State::NewBackupCode,
            Self::Secure(place) => State::Secure(place),
        }
    }

    /// The same for somebody whose proofs are not fresh any more.
    pub(crate) const fn without_fresh_proofs(self) -> Self {
        match self {
            Self::NewBackupCode | Self::Secure(_) => Self::ChooseProof,
            Self::CheckMailbox
            | Self::SecureMailbox
            | Self::Identify
            | Self::ChooseProof
            | Self::EnterCode(_)
            | Self::UsePasskey
            | Self::Waiting => self,
        }
    }
}

/// The means that a state asks for.
#[must_use]
pub const fn asks_for(state: State) -> Option<ProofKind> {
    match state {
        State::EnterCode(kind) => Some(kind),
        State::UsePasskey => Some(ProofKind::Passkey),
        State::CheckMailbox
        | State::SecureMailbox
        | State::Identify
        | State::ChooseProof
        | State::Waiting
        | State::NewBackupCode
        | State::Secure(_)
        | State::Done
        | State::CaseDetails(_)
        | State::CaseCheck(_)
        | State::CaseOpened
        | State::Ended(_) => None,
    }
}
