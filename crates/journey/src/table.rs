use regain_contract::{EndReason, ProofKind, Situation, Stage};
use serde::{Deserialize, Serialize};

use crate::{AccountFactors, Proofs, needs};

/// Where a recovery stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Journey {
    /// What the person said had happened.
    pub situation: Situation,
    /// The state.
    pub state: State,
    /// What has been proven.
    pub proofs: Proofs,
}

/// The states. Each one a person can be in has a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The account is to be named.
    Identify,
    /// The code sent by e-mail is to be entered.
    EnterCode,
    /// One more proof is needed than can be given here.
    NeedAnotherProof,
    /// A new password is to be chosen.
    SetPassword,
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
    /// To [`State::Identify`].
    Identify,
    /// To [`State::EnterCode`].
    EnterCode,
    /// To [`State::NeedAnotherProof`].
    NeedAnotherProof,
    /// To [`State::SetPassword`].
    SetPassword,
}

/// What can happen. The API has checked the facts in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The person named an account, whether there is one or not.
    AccountNamed,
    /// The person asked for a new code.
    CodeAsked,
    /// The person wants to name another account.
    ChangeIdentifier,
    /// The right code was entered.
    CodeAccepted(AccountFactors),
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
    /// All events, with every fact they can carry.
    pub const ALL: [Self; 14] = [
        Self::AccountNamed,
        Self::CodeAsked,
        Self::ChangeIdentifier,
        Self::CodeAccepted(AccountFactors::PasswordOnly),
        Self::CodeAccepted(AccountFactors::SecondFactor),
        Self::PasswordChosen,
        Self::PersonAsked,
        Self::CaseLeft,
        Self::CaseAnswered,
        Self::CaseChanged,
        Self::CaseSent,
        Self::Left,
        Self::TimeRanOut,
        Self::Replaced,
    ];

    /// Whether a person brings it about, rather than time or another flow.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        match self {
            Self::AccountNamed
            | Self::CodeAsked
            | Self::ChangeIdentifier
            | Self::CodeAccepted(_)
            | Self::PasswordChosen
            | Self::PersonAsked
            | Self::CaseLeft
            | Self::CaseAnswered
            | Self::CaseChanged
            | Self::CaseSent
            | Self::Left => true,
            Self::TimeRanOut | Self::Replaced => false,
        }
    }
}

/// What the API has to do along with a change of state, in one transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing beside the state.
    None,
    /// Make a code, replace the one before, and send it.
    SendCode,
    /// Give the flow a new secret id: its rights have grown.
    RotateFlowId,
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

/// Where a recovery starts. The situations whose proofs a mailed code cannot
/// stand for start at the human route.
#[must_use]
pub const fn start(situation: Situation, ask_person: bool) -> Journey {
    let state = match situation {
        Situation::ForgotPassword | Situation::Hacked | Situation::Locked if !ask_person => {
            State::Identify
        }
        Situation::ForgotPassword
        | Situation::Hacked
        | Situation::Locked
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Impersonation
        | Situation::KnownPerson => State::CaseDetails(None),
    };
    Journey {
        situation,
        state,
        proofs: Proofs::const_default(),
    }
}

/// The means that a person in this situation said they do not have.
#[must_use]
pub const fn lost(situation: Situation) -> &'static [ProofKind] {
    match situation {
        Situation::LostContact => &[ProofKind::EmailCode],
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::Hacked
        | Situation::Locked
        | Situation::Impersonation
        | Situation::KnownPerson => &[],
    }
}

/// The means that a state asks for.
#[must_use]
pub const fn asks_for(state: State) -> Option<ProofKind> {
    match state {
        State::EnterCode => Some(ProofKind::EmailCode),
        State::Identify
        | State::NeedAnotherProof
        | State::SetPassword
        | State::Done
        | State::CaseDetails(_)
        | State::CaseCheck(_)
        | State::CaseOpened
        | State::Ended(_) => None,
    }
}

impl State {
    /// The part of the journey this state belongs to.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::Identify => Stage::Identify,
            Self::EnterCode | Self::NeedAnotherProof => Stage::Prove,
            Self::SetPassword => Stage::Secure,
            Self::Done => Stage::Finish,
            Self::CaseDetails(_) | Self::CaseCheck(_) | Self::CaseOpened => Stage::Case,
            Self::Ended(_) => Stage::Ended,
        }
    }
}

impl BackTo {
    const fn state(self) -> State {
        match self {
            Self::Identify => State::Identify,
            Self::EnterCode => State::EnterCode,
            Self::NeedAnotherProof => State::NeedAnotherProof,
            Self::SetPassword => State::SetPassword,
        }
    }
}

impl Journey {
    /// The state and the effect that follow from an event.
    ///
    /// # Errors
    /// The event does not fit the state.
    pub fn on(&self, event: Event) -> Result<Next, Unexpected> {
        let unexpected = Unexpected {
            state: self.state,
            event,
        };
        match event {
            Event::AccountNamed => self.account_named(),
            Event::CodeAsked => self.code_asked(),
            Event::ChangeIdentifier => self.change_identifier(),
            Event::CodeAccepted(factors) => self.code_accepted(factors),
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
        .ok_or(unexpected)
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

    fn account_named(&self) -> Option<Next> {
        match self.state {
            State::Identify => self.to(State::EnterCode, Effect::SendCode),
            State::EnterCode
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn code_asked(&self) -> Option<Next> {
        match self.state {
            State::EnterCode => self.to(State::EnterCode, Effect::SendCode),
            State::Identify
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn change_identifier(&self) -> Option<Next> {
        match self.state {
            State::EnterCode => self.to(State::Identify, Effect::None),
            State::Identify
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn code_accepted(&self, factors: AccountFactors) -> Option<Next> {
        match self.state {
            State::EnterCode => {
                let proofs = self.proofs.with(ProofKind::EmailCode);
                let state = if needs(factors, &proofs).is_empty() {
                    State::SetPassword
                } else {
                    State::NeedAnotherProof
                };
                Some(Next {
                    journey: Self {
                        situation: self.situation,
                        state,
                        proofs,
                    },
                    effect: Effect::RotateFlowId,
                })
            }
            State::Identify
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn password_chosen(&self) -> Option<Next> {
        match self.state {
            State::SetPassword => self.to(State::Done, Effect::SecureAccount),
            State::Identify
            | State::EnterCode
            | State::NeedAnotherProof
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn person_asked(&self) -> Option<Next> {
        let back_to = match self.state {
            State::Identify => BackTo::Identify,
            State::EnterCode => BackTo::EnterCode,
            State::NeedAnotherProof => BackTo::NeedAnotherProof,
            State::SetPassword => BackTo::SetPassword,
            State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => return None,
        };
        self.to(State::CaseDetails(Some(back_to)), Effect::None)
    }

    fn case_left(&self) -> Option<Next> {
        match self.state {
            State::CaseDetails(Some(back_to)) => self.to(back_to.state(), Effect::None),
            State::CaseDetails(None)
            | State::Identify
            | State::EnterCode
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn case_answered(&self) -> Option<Next> {
        match self.state {
            State::CaseDetails(back_to) => self.to(State::CaseCheck(back_to), Effect::None),
            State::Identify
            | State::EnterCode
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn case_changed(&self) -> Option<Next> {
        match self.state {
            State::CaseCheck(back_to) => self.to(State::CaseDetails(back_to), Effect::None),
            State::Identify
            | State::EnterCode
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn case_sent(&self) -> Option<Next> {
        match self.state {
            State::CaseCheck(_) => self.to(State::CaseOpened, Effect::OpenCase),
            State::Identify
            | State::EnterCode
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    fn over(&self, reason: EndReason, effect: Effect) -> Option<Next> {
        match self.state {
            State::Ended(_) => None,
            State::Identify
            | State::EnterCode
            | State::NeedAnotherProof
            | State::SetPassword
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened => self.to(State::Ended(reason), effect),
        }
    }
}
