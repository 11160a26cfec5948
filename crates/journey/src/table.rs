use regain_contract::{EndReason, MailboxSafety, ProofKind, Situation};
use serde::{Deserialize, Serialize};

use crate::policy::{Decision, Facts, decide};
use crate::tasks::first_place;
use crate::wait::{Signs, wait};
use crate::{Accepted, BackTo, Effect, Event, Means, Place, Proof, Proofs, State, asks_for};

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
            Event::LedPastMailbox => self.led_past_mailbox(),
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
            Event::PlaceOpened(place) => self.place_opened(place),
            Event::Moved => self.moved(),
            Event::TakenBack(proofs) => self.taken_back(proofs),
            Event::Committed => self.committed(),
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

    /// What the person had said of the mailbox before stays as it is.
    fn led_past_mailbox(&self) -> Option<Next> {
        let asked = self.state == State::CheckMailbox;
        asked.then(|| self.to(State::Identify, Effect::None))?
    }

    fn went_on(&self) -> Option<Next> {
        match self.state {
            State::SecureMailbox => self.to(State::Identify, Effect::None),
            State::NewBackupCode => {
                self.to(State::Secure(first_place(self.situation)), Effect::None)
            }
            State::Secure(place) => self.to(State::Secure(place.up()?), Effect::None),
            State::CheckMailbox
            | State::Identify
            | State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => None,
        }
    }

    /// What was found of an account that was named before, and a wait that was
    /// served for it, say nothing of this one.
    fn account_named(&self) -> Option<Next> {
        let asked = self.state == State::Identify;
        let journey = Self {
            state: State::ChooseProof,
            proofs: Proofs::NONE,
            fresh: Proofs::NONE,
            account: None,
            suspended: Means::NONE,
            wait: WaitState::None,
            owes_backup_code: false,
            ..self.clone()
        };
        asked.then_some(Next {
            journey,
            effect: Effect::None,
        })
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
            State::EnterCode(kind) if kind.is_sent() => self.to(self.state, Effect::SendCode(kind)),
            State::UsePasskey => self.to(State::UsePasskey, Effect::OfferPasskey),
            State::EnterCode(_)
            | State::CheckMailbox
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
            let place = first_place(self.situation);
            (State::Secure(place), Effect::RotateFlowId)
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
            | State::Secure(_)
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
                | State::Secure(_)
                | State::Done
                | State::Ended(_) => false,
            };
        may.then(|| self.to(State::Ended(EndReason::Cancelled), Effect::CancelWait))?
    }

    fn backup_code_renewed(&self) -> Option<Next> {
        let shown = self.state == State::NewBackupCode;
        shown.then(|| self.to(State::NewBackupCode, Effect::IssueBackupCode))?
    }

    fn place_opened(&self, place: Place) -> Option<Next> {
        let securing = matches!(self.state, State::Secure(_));
        securing.then(|| self.to(State::Secure(place), Effect::None))?
    }

    fn moved(&self) -> Option<Next> {
        let state = match self.state {
            State::NewBackupCode | State::Secure(_) => State::ChooseProof,
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

    /// Somebody who had others prove it, and takes the flow back, has what
    /// they had.
    fn taken_back(&self, proofs: Proofs) -> Option<Next> {
        let mut next = self.moved()?;
        let journey = &mut next.journey;
        journey.proofs = journey.proofs.and(proofs);
        if journey.proofs.is_empty() {
            journey.account = None;
        }
        // What was asked for may not be offered any more.
        journey.state = match journey.state {
            State::EnterCode(_) | State::UsePasskey => State::ChooseProof,
            State::CaseDetails(Some(BackTo::EnterCode(_) | BackTo::UsePasskey)) => {
                State::CaseDetails(Some(BackTo::ChooseProof))
            }
            State::CaseCheck(Some(BackTo::EnterCode(_) | BackTo::UsePasskey)) => {
                State::CaseCheck(Some(BackTo::ChooseProof))
            }
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
            | State::Ended(_) => journey.state,
        };
        Some(next)
    }

    /// Whoever commits has seen what is going to change.
    fn committed(&self) -> Option<Next> {
        let checked = self.state == State::Secure(Place::CheckChanges);
        checked.then(|| self.to(State::Done, Effect::SecureAccount))?
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
            State::Secure(place) => BackTo::Secure(place),
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
            | State::Secure(_)
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened => self.to(State::Ended(reason), effect),
        }
    }
}
