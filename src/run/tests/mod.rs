//! What follows from what, without a browser.

mod again;
mod case;
mod elsewhere;
#[cfg(not(target_arch = "wasm32"))]
mod language;
mod late;
mod link;
mod moving;
mod proving;
mod securing;
mod sending;
mod time;

use std::cell::Cell;

use regain_contract::{
    ActionRequest, CaseDetails, ChooseProof, CodeForm, EnterCode, FlowDocument, Identify,
    PasswordPolicy, Problem, ProblemType, ProofKind, Secret, SetPassword, Situation, Step,
    UnixSeconds, Way,
};

use super::{Effect, LateMessage, Message, State, Trouble, update};
use crate::client::{Failure, Outcome, Request, Silence};
use crate::route::{Page, Route};

/// A page, with the effects of the last message and keys that can be told apart.
pub(super) struct Visit {
    pub(super) state: State,
    pub(super) effects: Vec<Effect>,
    pub(super) keys: Cell<u32>,
}

impl Visit {
    pub(super) fn at(route: Route) -> Self {
        Self::in_state(State::opened_at(route))
    }

    pub(super) fn in_state(state: State) -> Self {
        let mut visit = Self {
            state,
            effects: Vec::new(),
            keys: Cell::new(0),
        };
        visit.on(Message::Opened);
        visit
    }

    pub(super) fn on_step(step: Step) -> Self {
        let mut visit = Self::at(Route::Step(Page::of(&step)));
        visit.answer(Ok(document(step)));
        visit
    }

    pub(super) fn on(&mut self, message: Message) {
        let keys = &self.keys;
        self.effects = update(&mut self.state, message, &|| {
            keys.set(keys.get() + 1);
            format!("key-{}", keys.get())
        });
    }

    pub(super) fn on_late(&mut self, message: LateMessage) {
        self.on(Message::Late(message));
    }

    pub(super) fn act(&mut self, action: ActionRequest) {
        self.on(Message::Act(action.into()));
    }

    pub(super) fn answer(&mut self, outcome: Outcome) {
        let number = self.state.newest;
        self.on(Message::Answered {
            number,
            at: 10.0,
            outcome,
        });
    }

    /// Fails in the same way until the person is told.
    pub(super) fn fail(&mut self, failure: &Failure) {
        self.answer(Err(failure.clone()));
        while self.state.trouble == Some(Trouble::Again) {
            self.answer(Err(failure.clone()));
        }
    }

    pub(super) fn sent(&self) -> Option<(&str, &Request)> {
        self.effects.iter().find_map(|effect| {
            let Effect::Send { key, request, .. } = effect else {
                return None;
            };
            Some((key.as_str(), request))
        })
    }

    /// What was sent, when that is something to do in the flow.
    pub(super) fn acted(&self) -> Option<&ActionRequest> {
        match self.sent()?.1 {
            Request::Act(action) => Some(action),
            Request::Start(_) | Request::Link(..) => None,
        }
    }

    pub(super) fn does(&self, effect: &Effect) -> bool {
        self.effects.contains(effect)
    }
}

pub(crate) fn document(step: Step) -> Box<FlowDocument> {
    Box::new(FlowDocument {
        situation: Situation::ForgotPassword,
        stage: step.stage(),
        step,
        needs: Vec::new(),
        notices: Vec::new(),
        case: None,
        freeze: None,
        pass: None,
        handover: None,
        shown_once: None,
        server_now: UnixSeconds(1000),
        expires_at: UnixSeconds(4600),
        ends_at: None,
    })
}

pub(super) fn identify() -> Step {
    Step::Identify(Identify::default())
}

pub(super) fn enter_code(sent_count: u32) -> Step {
    Step::EnterCode(EnterCode {
        kind: ProofKind::EmailCode,
        form: CodeForm::Digits { count: 6 },
        identifier: "ada".into(),
        sent_to: Vec::new(),
        sent_count,
        code_expires_at: Some(UnixSeconds(4600)),
        resend_at: Some(UnixSeconds(1030)),
        attempts_left: Some(5),
        retry_at: None,
        can_choose_another: true,
    })
}

pub(crate) fn choose_proof() -> Step {
    let ways = [ProofKind::EmailCode, ProofKind::BackupCode].map(|kind| Way {
        kind,
        sent_to: Vec::new(),
        figures: None,
    });
    Step::ChooseProof(ChooseProof {
        identifier: "ada".into(),
        ways: ways.to_vec(),
        ..ChooseProof::default()
    })
}

pub(super) fn set_password() -> Step {
    Step::SetPassword(SetPassword {
        identifier: "ada".into(),
        policy: PasswordPolicy::ONLY_FACTOR,
        chosen: false,
    })
}

pub(super) fn case_details(can_go_back: bool) -> Step {
    Step::CaseDetails(CaseDetails {
        can_go_back,
        ..CaseDetails::default()
    })
}

pub(super) fn name(identifier: &str) -> ActionRequest {
    ActionRequest::Identify {
        identifier: identifier.into(),
        work: None,
    }
}

pub(super) fn code(digits: &str) -> ActionRequest {
    ActionRequest::SubmitCode {
        code: Secret::new(digits.into()),
    }
}

pub(super) fn problem(kind: ProblemType, flow: Option<Step>) -> Outcome {
    let mut problem = Problem::new(kind);
    problem.server_now = Some(UnixSeconds(1000));
    problem.flow = flow.map(document);
    Err(Failure::Problem(Box::new(problem)))
}

pub(super) const OFFLINE: Outcome = Err(Failure::NoAnswer(Silence::Offline));
