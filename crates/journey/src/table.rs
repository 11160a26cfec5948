use regain_contract::{EndReason, MailboxSafety, ProofKind, Situation, Stage};
use serde::{Deserialize, Serialize};

use crate::policy::{Decision, Facts, decide};
use crate::wait::{Signs, Wait, wait};
use crate::{Means, Proof, Proofs};

/// Where a recovery stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Journey {
    /// What the person said had happened.
    pub situation: Situation,
    /// The state.
    pub state: State,
    /// What the person said they cannot use, or that someone else reads.
    pub cannot_use: Means,
    /// What has been proven.
    pub proofs: Proofs,
    /// The part of it that was proven in this browser, and after any wait.
    pub fresh: Proofs,
    /// What the account has the means for; known after the first proof.
    pub account: Option<Means>,
    /// The second factors of the account that are suspended: they still
    /// protect it, and prove nothing.
    pub suspended: Means,
    /// Whether a wait is demanded, and where it stands.
    pub wait: WaitState,
    /// A backup code was used, and its replacement has not been handed out.
    pub owes_backup_code: bool,
}

/// Where a wait stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitState {
    /// None has been demanded.
    None,
    /// It runs, or has run out and nobody has come back yet.
    Running,
    /// It is over.
    Over,
}

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
    /// A new password is to be chosen.
    SetPassword,
    /// The recovery contacts are shown.
    ReviewContacts,
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
    /// To [`State::SetPassword`].
    SetPassword,
    /// To [`State::ReviewContacts`].
    ReviewContacts,
}

/// A proof that succeeded, and what the API knows of the account by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Accepted {
    /// The proof.
    pub proof: Proof,
    /// What the account has the means for, suspended ones too.
    pub account: Means,
    /// The second factors that are suspended.
    pub suspended: Means,
    /// What speaks for somebody else being at work.
    pub signs: Signs,
}

/// What can happen. The API has checked the facts in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The person said whether their mailbox is safe.
    MailboxAnswered(MailboxSafety),
    /// The person goes on from a step that only tells something.
    WentOn,
    /// The person named an account, whether there is one or not.
    AccountNamed,
    /// The person wants to name another account.
    ChangeIdentifier,
    /// The person chose a way to prove it.
    ProofChosen(ProofKind),
    /// The person wants to choose another way.
    AnotherChosen,
    /// The person asked for a new code, or for the passkey again.
    CodeAsked,
    /// The person cannot use this way, or someone else reads it.
    CannotUse(ProofKind),
    /// They can after all.
    CanUse(ProofKind),
    /// A proof succeeded.
    ProofAccepted(Accepted),
    /// The person stops the bleeding.
    FreezePressed,
    /// The time of the wait is over, and the person goes on.
    WaitEnded,
    /// The wait was cancelled.
    WaitCancelled,
    /// The person did not see the new backup code.
    BackupCodeRenewed,
    /// The person looks at their recovery contacts.
    ContactsShown,
    /// The flow goes on in another browser, which has proven nothing itself.
    Moved,
    /// The new password was taken.
    PasswordChosen,
    /// The person wants the human route.
    PersonAsked,
    /// The person wants to go back from the human route.
    CaseLeft,
    /// The questions of the human route were answered.
    CaseAnswered,
    /// The person wants to change the answers.
    CaseChanged,
    /// The person sent the answers.
    CaseSent,
    /// The person left.
    Left,
    /// The time ran out.
    TimeRanOut,
    /// Another flow took its place.
    Replaced,
}

impl Event {
    /// Whether a person brings it about, rather than time or another flow.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        match self {
            Self::MailboxAnswered(_)
            | Self::WentOn
            | Self::AccountNamed
            | Self::ChangeIdentifier
            | Self::ProofChosen(_)
            | Self::AnotherChosen
            | Self::CodeAsked
            | Self::CannotUse(_)
            | Self::CanUse(_)
            | Self::ProofAccepted(_)
            | Self::FreezePressed
            | Self::WaitEnded
            | Self::WaitCancelled
            | Self::BackupCodeRenewed
            | Self::ContactsShown
            | Self::PasswordChosen
            | Self::PersonAsked
            | Self::CaseLeft
            | Self::CaseAnswered
            | Self::CaseChanged
            | Self::CaseSent
            | Self::Left => true,
            Self::Moved | Self::TimeRanOut | Self::Replaced => false,
        }
    }
}

/// What the API has to do along with a change of state, in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing beside the state.
    None,
    /// Make a code of this kind, replace the one before, and send it.
    SendCode(ProofKind),
    /// Make a challenge for a passkey, in place of the one before.
    OfferPasskey,
    /// Give the flow a new secret id: its rights have grown.
    RotateFlowId,
    /// Suspend the second factors of this kind at once, and tell every
    /// address (NIST SP 800-63B-4, 4.3).
    SuspendFactor(ProofKind),
    /// Freeze sensitive changes, and tell every address.
    FreezeAccount,
    /// Begin a wait, tell every address how to cancel it, and give the flow a
    /// new secret id.
    BeginWait(Wait),
    /// Tell every address that the wait was cancelled.
    CancelWait,
    /// Replace the used backup code, show the new one once, tell every
    /// address, and give the flow a new secret id.
    IssueBackupCode,
    /// Change the password, end every session and every other flow of the
    /// account, and tell every address.
    SecureAccount,
    /// Open the case.
    OpenCase,
    /// Clear the browser.
    ClearBrowser,
}

/// The outcome of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// Where the recovery stands then.
    pub journey: Journey,
    /// What has to be done.
    pub effect: Effect,
}

/// The event does not fit the state. Never silently ignored: the person is
/// shown where the recovery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unexpected {
    /// The state.
    pub state: State,
    /// The event that does not fit.
    pub event: Event,
}

/// Where a recovery starts. Where somebody else may be in the account, the
/// mailbox is asked about first; an impersonator is a matter for a person.
#[must_use]
pub const fn start(situation: Situation, ask_person: bool, cannot_use: Means) -> Journey {
    let state = match situation {
        _ if ask_person => State::CaseDetails(None),
        Situation::Impersonation => State::CaseDetails(None),
        Situation::Hacked | Situation::KnownPerson => State::CheckMailbox,
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => State::Identify,
    };
    Journey {
        situation,
        state,
        cannot_use: cannot_use.and(lost(situation, cannot_use)),
        proofs: Proofs::NONE,
        fresh: Proofs::NONE,
        account: None,
        suspended: Means::NONE,
        wait: WaitState::None,
        owes_backup_code: false,
    }
}

/// What a person in this situation has said they do not have, unless they
/// have said it more exactly in `cannot_use`.
#[must_use]
pub const fn lost(situation: Situation, cannot_use: Means) -> Means {
    let meant = match situation {
        Situation::LostContact => Means::of(&[ProofKind::EmailCode, ProofKind::TextCode]),
        Situation::LostSecondFactor => Means::of(&[ProofKind::AuthenticatorCode]),
        Situation::ForgotPassword
        | Situation::Hacked
        | Situation::Locked
        | Situation::Impersonation
        | Situation::KnownPerson => Means::NONE,
    };
    let exact = match situation {
        Situation::LostContact => meant,
        Situation::LostSecondFactor => Means::of(&[
            ProofKind::AuthenticatorCode,
            ProofKind::Passkey,
            ProofKind::BackupCode,
        ]),
        Situation::ForgotPassword
        | Situation::Hacked
        | Situation::Locked
        | Situation::Impersonation
        | Situation::KnownPerson => Means::NONE,
    };
    // Whether any of `exact` is in `cannot_use`.
    if exact.without(exact.without(cannot_use)).is_empty() {
        meant
    } else {
        Means::NONE
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
        | State::SetPassword
        | State::ReviewContacts
        | State::Done
        | State::CaseDetails(_)
        | State::CaseCheck(_)
        | State::CaseOpened
        | State::Ended(_) => None,
    }
}

/// Whether the service sends codes of this kind; the others the person has.
#[must_use]
pub const fn is_sent(kind: ProofKind) -> bool {
    match kind {
        ProofKind::EmailCode | ProofKind::TextCode | ProofKind::ContactCode => true,
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => false,
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
            Self::NewBackupCode | Self::SetPassword | Self::ReviewContacts => Stage::Secure,
            Self::Done => Stage::Finish,
            Self::CaseDetails(_) | Self::CaseCheck(_) | Self::CaseOpened => Stage::Case,
            Self::Ended(_) => Stage::Ended,
        }
    }
}

impl BackTo {
    const fn state(self) -> State {
        match self {
            Self::CheckMailbox => State::CheckMailbox,
            Self::SecureMailbox => State::SecureMailbox,
            Self::Identify => State::Identify,
            Self::ChooseProof => State::ChooseProof,
            Self::EnterCode(kind) => State::EnterCode(kind),
            Self::UsePasskey => State::UsePasskey,
            Self::Waiting => State::Waiting,
            Self::NewBackupCode => State::NewBackupCode,
            Self::SetPassword => State::SetPassword,
            Self::ReviewContacts => State::ReviewContacts,
        }
    }

    /// The same for somebody whose proofs are not fresh any more.
    const fn without_fresh_proofs(self) -> Self {
        match self {
            Self::NewBackupCode | Self::SetPassword | Self::ReviewContacts => Self::ChooseProof,
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

// An event that fits one or two states is asked for by `if let` or
// `matches!`, because "everywhere else it does not fit" is what a new state
// should get. What holds for most states is an exhaustive match, so that a
// new one has to be thought about.
impl Journey {
    /// What is still needed, and which proofs are offered.
    #[must_use]
    pub fn decision(&self) -> Decision {
        decide(&Facts {
            situation: self.situation,
            account: self.account,
            cannot_use: self.cannot_use.and(self.suspended),
            proofs: self.proofs,
            fresh: self.fresh,
        })
    }

    /// The state and the effect that follow from an event.
    ///
    /// # Errors
    /// The event does not fit the state.
    pub fn on(&self, event: Event) -> Result<Next, Unexpected> {
        match event {
            Event::MailboxAnswered(safety) => self.mailbox_answered(safety),
            Event::WentOn => self.went_on(),
            Event::AccountNamed => self.account_named(),
            Event::ChangeIdentifier => self.change_identifier(),
            Event::ProofChosen(kind) => self.proof_chosen(kind),
            Event::AnotherChosen => self.another_chosen(),
            Event::CodeAsked => self.code_asked(),
            Event::CannotUse(kind) => self.cannot_use(kind),
            Event::CanUse(kind) => self.can_use(kind),
            Event::ProofAccepted(accepted) => self.proof_accepted(accepted),
            Event::FreezePressed => self.freeze_pressed(),
            Event::WaitEnded => self.wait_ended(),
            Event::WaitCancelled => self.wait_cancelled(),
            Event::BackupCodeRenewed => self.backup_code_renewed(),
            Event::ContactsShown => self.contacts_shown(),
            Event::Moved => self.moved(),
            Event::PasswordChosen => self.password_chosen(),
            Event::PersonAsked => self.person_asked(),
            Event::CaseLeft => self.case_left(),
            Event::CaseAnswered => self.case_answered(),
            Event::CaseChanged => self.case_changed(),
            Event::CaseSent => self.case_sent(),
            Event::Left => self.over(EndReason::Left, Effect::ClearBrowser),
            Event::TimeRanOut => self.over(EndReason::Expired, Effect::None),
            Event::Replaced => self.over(EndReason::Replaced, Effect::None),
        }
        .ok_or(Unexpected {
            state: self.state,
            event,
        })
    }

    fn to(&self, state: State, effect: Effect) -> Option<Next> {
        Some(Next {
            journey: Self {
                state,
                ..self.clone()
            },
            effect,
        })
    }

    fn mailbox_answered(&self, safety: MailboxSafety) -> Option<Next> {
        let asked = matches!(self.state, State::CheckMailbox | State::SecureMailbox);
        let email = Means::of(&[ProofKind::EmailCode]);
        let (state, cannot_use) = match safety {
            MailboxSafety::Safe => (State::Identify, self.cannot_use.without(email)),
            MailboxSafety::Unsafe | MailboxSafety::Unsure => {
                (State::SecureMailbox, self.cannot_use.and(email))
            }
        };
        let journey = Self {
            state,
            cannot_use,
            ..self.clone()
        };
        asked.then_some(Next {
            journey,
            effect: Effect::None,
        })
    }

    fn went_on(&self) -> Option<Next> {
        match self.state {
            State::SecureMailbox => self.to(State::Identify, Effect::None),
            State::NewBackupCode | State::ReviewContacts => {
                self.to(State::SetPassword, Effect::None)
            }
            State::CheckMailbox
            | State::Identify
            | State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn account_named(&self) -> Option<Next> {
        let asked = self.state == State::Identify;
        asked.then(|| self.to(State::ChooseProof, Effect::None))?
    }

    fn change_identifier(&self) -> Option<Next> {
        let proving = matches!(
            self.state,
            State::ChooseProof | State::EnterCode(_) | State::UsePasskey
        );
        let may = proving && self.proofs.is_empty();
        may.then(|| self.to(State::Identify, Effect::None))?
    }

    fn proof_chosen(&self, kind: ProofKind) -> Option<Next> {
        let offered = self.state == State::ChooseProof && self.decision().offered.has(kind);
        let (state, effect) = match kind {
            ProofKind::EmailCode | ProofKind::TextCode | ProofKind::ContactCode => {
                (State::EnterCode(kind), Effect::SendCode(kind))
            }
            ProofKind::BackupCode | ProofKind::AuthenticatorCode => {
                (State::EnterCode(kind), Effect::None)
            }
            ProofKind::Passkey => (State::UsePasskey, Effect::OfferPasskey),
            // The human route has an event of its own.
            ProofKind::HumanCheck => return None,
        };
        offered.then(|| self.to(state, effect))?
    }

    fn another_chosen(&self) -> Option<Next> {
        let proving = matches!(self.state, State::EnterCode(_) | State::UsePasskey);
        proving.then(|| self.to(State::ChooseProof, Effect::None))?
    }

    fn code_asked(&self) -> Option<Next> {
        match self.state {
            State::EnterCode(kind) if is_sent(kind) => self.to(self.state, Effect::SendCode(kind)),
            State::UsePasskey => self.to(State::UsePasskey, Effect::OfferPasskey),
            State::EnterCode(_)
            | State::CheckMailbox
            | State::SecureMailbox
            | State::Identify
            | State::ChooseProof
            | State::Waiting
            | State::NewBackupCode
            | State::SetPassword
            | State::ReviewContacts
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn cannot_use(&self, kind: ProofKind) -> Option<Next> {
        let proving = matches!(
            self.state,
            State::ChooseProof | State::EnterCode(_) | State::UsePasskey
        );
        let is_factor = self.account.is_some_and(|account| account.has(kind))
            && matches!(kind, ProofKind::Passkey | ProofKind::AuthenticatorCode);
        let journey = Self {
            state: State::ChooseProof,
            cannot_use: self.cannot_use.with(kind),
            suspended: if is_factor {
                self.suspended.with(kind)
            } else {
                self.suspended
            },
            ..self.clone()
        };
        let effect = if is_factor {
            Effect::SuspendFactor(kind)
        } else {
            Effect::None
        };
        (proving && kind != ProofKind::HumanCheck).then_some(Next { journey, effect })
    }

    /// What is suspended stays so: whoever takes that back has to prove more
    /// first (NIST SP 800-63B-4, 4.3).
    fn can_use(&self, kind: ProofKind) -> Option<Next> {
        let journey = Self {
            cannot_use: self.cannot_use.without(Means::of(&[kind])),
            ..self.clone()
        };
        (self.state == State::ChooseProof).then_some(Next {
            journey,
            effect: Effect::None,
        })
    }

    fn proof_accepted(&self, accepted: Accepted) -> Option<Next> {
        if asks_for(self.state) != Some(accepted.proof.kind()) {
            return None;
        }
        let journey = Self {
            proofs: self.proofs.with(accepted.proof),
            fresh: self.fresh.with(accepted.proof),
            account: Some(accepted.account),
            suspended: self.suspended.and(accepted.suspended),
            owes_backup_code: self.owes_backup_code || accepted.proof == Proof::BackupCode,
            ..self.clone()
        };
        Some(journey.settle(accepted.signs))
    }

    /// Where a journey goes after a proof.
    fn settle(mut self, signs: Signs) -> Next {
        let account = self.account.unwrap_or(Means::NONE);
        let demanded = match self.wait {
            WaitState::None => wait(account, self.proofs, signs),
            WaitState::Running | WaitState::Over => None,
        };
        let (state, effect) = if self.decision().need.is_some() {
            (State::ChooseProof, Effect::RotateFlowId)
        } else if let Some(wait) = demanded {
            self.wait = WaitState::Running;
            (State::Waiting, Effect::BeginWait(wait))
        } else if self.owes_backup_code {
            self.owes_backup_code = false;
            (State::NewBackupCode, Effect::IssueBackupCode)
        } else {
            (State::SetPassword, Effect::RotateFlowId)
        };
        self.state = state;
        Next {
            journey: self,
            effect,
        }
    }

    fn freeze_pressed(&self) -> Option<Next> {
        let proven = !self.proofs.is_empty();
        let may = match self.state {
            State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::NewBackupCode
            | State::SetPassword
            | State::ReviewContacts
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened => proven,
            State::CheckMailbox
            | State::SecureMailbox
            | State::Identify
            | State::Done
            | State::Ended(_) => false,
        };
        may.then(|| self.to(self.state, Effect::FreezeAccount))?
    }

    /// After a wait one fresh proof shows that it is still the same person:
    /// whoever found the browser open in the meantime is not.
    fn wait_ended(&self) -> Option<Next> {
        let journey = Self {
            state: State::ChooseProof,
            wait: WaitState::Over,
            fresh: Proofs::NONE,
            ..self.clone()
        };
        (self.state == State::Waiting).then_some(Next {
            journey,
            effect: Effect::None,
        })
    }

    /// Also out of the human route: its link works wherever the flow is.
    fn wait_cancelled(&self) -> Option<Next> {
        let may = self.wait == WaitState::Running
            && match self.state {
                State::Waiting
                | State::CaseDetails(_)
                | State::CaseCheck(_)
                | State::CaseOpened => true,
                State::CheckMailbox
                | State::SecureMailbox
                | State::Identify
                | State::ChooseProof
                | State::EnterCode(_)
                | State::UsePasskey
                | State::NewBackupCode
                | State::SetPassword
                | State::ReviewContacts
                | State::Done
                | State::Ended(_) => false,
            };
        may.then(|| self.to(State::Ended(EndReason::Cancelled), Effect::CancelWait))?
    }

    fn backup_code_renewed(&self) -> Option<Next> {
        let shown = self.state == State::NewBackupCode;
        shown.then(|| self.to(State::NewBackupCode, Effect::IssueBackupCode))?
    }

    fn contacts_shown(&self) -> Option<Next> {
        let may = self.state == State::SetPassword;
        may.then(|| self.to(State::ReviewContacts, Effect::None))?
    }

    fn moved(&self) -> Option<Next> {
        let state = match self.state {
            State::NewBackupCode | State::SetPassword | State::ReviewContacts => State::ChooseProof,
            State::CaseDetails(Some(back_to)) => {
                State::CaseDetails(Some(back_to.without_fresh_proofs()))
            }
            State::CaseCheck(Some(back_to)) => {
                State::CaseCheck(Some(back_to.without_fresh_proofs()))
            }
            State::CheckMailbox
            | State::SecureMailbox
            | State::Identify
            | State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::CaseDetails(None)
            | State::CaseCheck(None)
            | State::CaseOpened => self.state,
            State::Done | State::Ended(_) => return None,
        };
        Some(Next {
            journey: Self {
                state,
                fresh: Proofs::NONE,
                ..self.clone()
            },
            effect: Effect::None,
        })
    }

    fn password_chosen(&self) -> Option<Next> {
        let asked = self.state == State::SetPassword;
        asked.then(|| self.to(State::Done, Effect::SecureAccount))?
    }

    fn person_asked(&self) -> Option<Next> {
        let back_to = match self.state {
            State::CheckMailbox => BackTo::CheckMailbox,
            State::SecureMailbox => BackTo::SecureMailbox,
            State::Identify => BackTo::Identify,
            State::ChooseProof => BackTo::ChooseProof,
            State::EnterCode(kind) => BackTo::EnterCode(kind),
            State::UsePasskey => BackTo::UsePasskey,
            State::Waiting => BackTo::Waiting,
            State::NewBackupCode => BackTo::NewBackupCode,
            State::SetPassword => BackTo::SetPassword,
            State::ReviewContacts => BackTo::ReviewContacts,
            State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => return None,
        };
        self.to(State::CaseDetails(Some(back_to)), Effect::None)
    }

    fn case_left(&self) -> Option<Next> {
        let State::CaseDetails(Some(back_to)) = self.state else {
            return None;
        };
        self.to(back_to.state(), Effect::None)
    }

    fn case_answered(&self) -> Option<Next> {
        let State::CaseDetails(back_to) = self.state else {
            return None;
        };
        self.to(State::CaseCheck(back_to), Effect::None)
    }

    fn case_changed(&self) -> Option<Next> {
        let State::CaseCheck(back_to) = self.state else {
            return None;
        };
        self.to(State::CaseDetails(back_to), Effect::None)
    }

    fn case_sent(&self) -> Option<Next> {
        let State::CaseCheck(_) = self.state else {
            return None;
        };
        self.to(State::CaseOpened, Effect::OpenCase)
    }

    fn over(&self, reason: EndReason, effect: Effect) -> Option<Next> {
        match self.state {
            State::Ended(_) => None,
            State::CheckMailbox
            | State::SecureMailbox
            | State::Identify
            | State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::NewBackupCode
            | State::SetPassword
            | State::ReviewContacts
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened => self.to(State::Ended(reason), effect),
        }
    }
}
