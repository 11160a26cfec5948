use std::cell::Cell;

use regain_contract::{
    ActionRequest, CaseAnswersRequest, CaseCheck, CaseDetails, EndReason, Ended, EnterCode,
    FlowDocument, Identify, PasswordPolicy, Problem, ProblemType, Secret, SetPassword, Situation,
    Step, UnixSeconds,
};

use super::{Awaited, Effect, Field, Message, Notice, Over, Screen, Shows, State, Trouble, update};
use crate::client::{Failure, Outcome, Request, Silence};
use crate::route::{Entry, Page, Route};

/// A page, with the effects of the last message and keys that can be told apart.
struct Visit {
    state: State,
    effects: Vec<Effect>,
    keys: Cell<u32>,
}

impl Visit {
    fn at(route: Route) -> Self {
        let mut visit = Self {
            state: State::opened_at(route),
            effects: Vec::new(),
            keys: Cell::new(0),
        };
        visit.on(Message::Opened);
        visit
    }

    fn on_step(step: Step) -> Self {
        let mut visit = Self::at(Route::Step(Page::of(&step)));
        visit.answer(Ok(document(step)));
        visit
    }

    fn on(&mut self, message: Message) {
        let keys = &self.keys;
        self.effects = update(&mut self.state, message, &|| {
            keys.set(keys.get() + 1);
            format!("key-{}", keys.get())
        });
    }

    fn act(&mut self, action: ActionRequest) {
        self.on(Message::Act(action));
    }

    fn answer(&mut self, outcome: Outcome) {
        let number = self.state.newest;
        self.on(Message::Answered {
            number,
            at: 10.0,
            outcome,
        });
    }

    fn sent(&self) -> Option<(&str, &Request)> {
        self.effects.iter().find_map(|effect| {
            let Effect::Send { key, request, .. } = effect else {
                return None;
            };
            Some((key.as_str(), request))
        })
    }

    fn does(&self, effect: &Effect) -> bool {
        self.effects.contains(effect)
    }
}

fn document(step: Step) -> Box<FlowDocument> {
    Box::new(FlowDocument {
        situation: Situation::ForgotPassword,
        stage: step.stage(),
        step,
        needs: Vec::new(),
        notices: Vec::new(),
        case: None,
        server_now: UnixSeconds(1000),
        expires_at: UnixSeconds(4600),
    })
}

fn identify() -> Step {
    Step::Identify(Identify::default())
}

fn enter_code(sent_count: u32) -> Step {
    Step::EnterCode(EnterCode {
        identifier: "ada".into(),
        sent_count,
        code_expires_at: UnixSeconds(4600),
        resend_at: UnixSeconds(1030),
        attempts_left: 5,
        retry_at: None,
    })
}

fn set_password() -> Step {
    Step::SetPassword(SetPassword {
        identifier: "ada".into(),
        policy: PasswordPolicy::ONLY_FACTOR,
    })
}

fn case_details(can_go_back: bool) -> Step {
    Step::CaseDetails(CaseDetails {
        can_go_back,
        ..CaseDetails::default()
    })
}

fn name(identifier: &str) -> ActionRequest {
    ActionRequest::Identify {
        identifier: identifier.into(),
    }
}

fn code(digits: &str) -> ActionRequest {
    ActionRequest::SubmitCode {
        code: Secret::new(digits.into()),
    }
}

fn problem(kind: ProblemType, flow: Option<Step>) -> Outcome {
    let mut problem = Problem::new(kind);
    problem.server_now = Some(UnixSeconds(1000));
    problem.flow = flow.map(document);
    Err(Failure::Problem(Box::new(problem)))
}

const OFFLINE: Outcome = Err(Failure::NoAnswer(Silence::Offline));

#[test]
fn a_retry_reuses_the_key_and_a_new_press_makes_one() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    let first = visit.sent().unwrap().0.to_owned();
    visit.answer(OFFLINE);
    assert_eq!(visit.state.trouble, Some(Trouble::Offline));
    assert_eq!(visit.state.screen(), Screen::Step(Page::Identify));

    visit.on(Message::Retry);
    assert_eq!(visit.sent().unwrap().0, first);
    visit.answer(OFFLINE);
    visit.act(name("ada"));
    assert_ne!(visit.sent().unwrap().0, first);
}

#[test]
fn nothing_is_sent_twice() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    visit.act(name("ada"));
    assert_eq!(visit.sent(), None);
    visit.on(Message::Retry);
    assert_eq!(visit.sent(), None);
}

#[test]
fn an_answer_that_was_overtaken_is_passed_over() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    let number = visit.state.newest;
    visit.on(Message::Leave);
    visit.on(Message::Answered {
        number,
        at: 1.0,
        outcome: Ok(document(enter_code(1))),
    });
    assert_eq!(visit.state.screen(), Screen::Ended(Over::Left));
}

#[test]
fn what_a_request_holds_is_gone_when_it_is_answered() {
    let mut visit = Visit::on_step(set_password());
    visit.act(ActionRequest::SetPassword {
        password: Secret::new("lantern orbit velvet".into()),
    });
    assert!(visit.state.intention.is_some());
    visit.answer(problem(ProblemType::Validation, Some(set_password())));
    assert!(visit.state.intention.is_none());
}

#[test]
fn a_form_is_checked_before_it_is_sent() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(code("12 34"));
    assert_eq!(visit.sent(), None);
    assert_eq!(visit.state.problems[0].field, Field::Code);
    assert!(visit.does(&Effect::Focus("error-summary")));
    // What was typed stays: only an answer empties it.
    assert!(!visit.does(&Effect::Forget(Field::Code)));
    visit.act(code("123 456"));
    assert!(visit.sent().is_some());
    assert!(visit.state.problems.is_empty());
}

#[test]
fn each_refusal_of_a_code_has_words_of_its_own() {
    let mut seen = Vec::new();
    for kind in [
        ProblemType::CodeIncorrect,
        ProblemType::CodeExpired,
        ProblemType::CodeReplaced,
        ProblemType::CodeExhausted,
    ] {
        let mut visit = Visit::on_step(enter_code(1));
        visit.act(code("123456"));
        visit.answer(problem(kind, Some(enter_code(1))));
        assert!(visit.does(&Effect::Forget(Field::Code)), "{kind:?}");
        let sentences = visit.state.problem_of(Field::Code);
        assert!(!seen.contains(&sentences), "{kind:?}");
        seen.push(sentences);
    }
}

#[test]
fn the_address_follows_the_step() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    visit.answer(Ok(document(enter_code(1))));
    assert!(visit.does(&Effect::Push(Route::Step(Page::EnterCode))));
    assert!(visit.does(&Effect::FocusHeading));
    // The link back takes the place of the step, or Back would go round in circles.
    visit.act(ActionRequest::ChangeIdentifier);
    visit.answer(Ok(document(identify())));
    assert!(visit.does(&Effect::Replace(Route::Step(Page::Identify))));
}

#[test]
fn a_new_code_is_announced_and_leaves_the_page_as_it_is() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(ActionRequest::ResendCode);
    visit.answer(Ok(document(enter_code(2))));
    assert!(!visit.does(&Effect::FocusHeading));
    assert!(
        visit
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Announce(_)))
    );
}

#[test]
fn back_undoes_what_can_be_undone() {
    let check = Step::CaseCheck(CaseCheck {
        account: "ada".into(),
        contact: "ada@example.org".into(),
        what_happened: "x".into(),
        contacted_by_someone: false,
    });
    for (step, to, action) in [
        (
            enter_code(1),
            Page::Identify,
            ActionRequest::ChangeIdentifier,
        ),
        (check, Page::CaseDetails, ActionRequest::ChangeCaseAnswers),
        (
            case_details(true),
            Page::SetPassword,
            ActionRequest::LeaveCase,
        ),
    ] {
        let mut visit = Visit::on_step(step);
        visit.on(Message::PlaceChanged(Some(Route::Step(to))));
        assert_eq!(visit.sent().unwrap().1, &Request::Act(action));
    }
}

#[test]
fn back_to_a_step_that_is_over_says_so() {
    for (step, to) in [
        (set_password(), Page::EnterCode),
        (enter_code(1), Page::SetPassword),
        (case_details(false), Page::Identify),
    ] {
        let here = Page::of(&step);
        let mut visit = Visit::on_step(step);
        visit.on(Message::PlaceChanged(Some(Route::Step(to))));
        assert_eq!(visit.sent(), None);
        assert_eq!(visit.state.notice, Some(Notice::NotOpen));
        assert!(visit.does(&Effect::Replace(Route::Step(here))));
    }
}

#[test]
fn back_to_the_first_page_keeps_the_flow() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::PlaceChanged(Some(Route::Entry(Entry::Triage))));
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Triage));
    assert!(visit.state.is_unfinished());
    visit.on(Message::GoOn);
    assert_eq!(visit.state.screen(), Screen::Step(Page::EnterCode));
    assert!(visit.does(&Effect::Push(Route::Step(Page::EnterCode))));
}

#[test]
fn the_first_page_is_never_taken_away() {
    let mut visit = Visit::at(Route::Entry(Entry::Triage));
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Triage));
    assert!(visit.effects.is_empty());

    let mut visit = Visit::at(Route::Entry(Entry::Triage));
    visit.answer(OFFLINE);
    assert_eq!(visit.state.trouble, None);
}

#[test]
fn an_address_of_another_step_opens_the_true_one_and_says_so() {
    let mut visit = Visit::at(Route::Step(Page::SetPassword));
    assert_eq!(visit.state.screen(), Screen::Opening);
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.screen(), Screen::Step(Page::EnterCode));
    assert_eq!(visit.state.notice, Some(Notice::NotOpen));
    assert!(visit.does(&Effect::Replace(Route::Step(Page::EnterCode))));
    // The right address says nothing.
    assert_eq!(Visit::on_step(enter_code(1)).state.notice, None);
}

#[test]
fn a_page_that_cannot_be_opened_offers_to_try_again() {
    let mut visit = Visit::at(Route::Step(Page::EnterCode));
    visit.answer(OFFLINE);
    assert_eq!(visit.state.screen(), Screen::Trouble);
    visit.on(Message::Retry);
    assert!(matches!(visit.effects.last(), Some(Effect::Read { .. })));
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.screen(), Screen::Step(Page::EnterCode));
    assert_eq!(visit.state.trouble, None);
}

#[test]
fn a_second_tab_that_was_faster_is_followed() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.state.password_shown = true;
    visit.on(Message::SeenAgain);
    assert!(!visit.state.password_shown);
    visit.answer(Ok(document(set_password())));
    assert_eq!(visit.state.screen(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.state.notice, Some(Notice::Moved));

    let mut visit = Visit::on_step(enter_code(1));
    visit.act(code("123456"));
    visit.answer(problem(ProblemType::StepOutOfOrder, Some(set_password())));
    assert_eq!(visit.state.screen(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.state.notice, Some(Notice::Moved));
}

#[test]
fn looking_again_without_news_changes_nothing() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::SeenAgain);
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.notice, None);
    assert!(!visit.does(&Effect::FocusHeading));
    visit.on(Message::SeenAgain);
    visit.answer(OFFLINE);
    assert_eq!(visit.state.trouble, None);
}

#[test]
fn a_flow_that_is_gone_ends_the_page() {
    for (kind, over) in [
        (ProblemType::FlowUnknown, Over::Unknown),
        (ProblemType::FlowExpired, Over::Expired),
    ] {
        let mut visit = Visit::on_step(set_password());
        visit.act(ActionRequest::SetPassword {
            password: Secret::new("lantern orbit velvet".into()),
        });
        visit.answer(problem(kind, None));
        assert_eq!(visit.state.screen(), Screen::Ended(over));
        assert!(visit.state.document.is_none() && visit.state.intention.is_none());
        assert!(visit.does(&Effect::Replace(Route::Step(Page::Ended))));
    }
    let ended = Step::Ended(Ended {
        reason: EndReason::Replaced,
    });
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::SeenAgain);
    visit.answer(Ok(document(ended)));
    assert_eq!(visit.state.screen(), Screen::Ended(Over::Replaced));
}

#[test]
fn leaving_works_without_a_connection() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::Leave);
    assert_eq!(visit.state.screen(), Screen::Ended(Over::Left));
    assert!(visit.state.document.is_none());
    assert!(visit.does(&Effect::Forget(Field::Code)));
    assert_eq!(visit.sent().unwrap().1, &Request::Act(ActionRequest::End));
    visit.answer(OFFLINE);
    assert_eq!(visit.state.screen(), Screen::Ended(Over::LeftUntold));
}

#[test]
fn a_limit_is_counted_on_the_clock_of_the_page() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    let mut limited = Problem::new(ProblemType::RateLimited);
    limited.server_now = Some(UnixSeconds(5000));
    limited.retry_at = Some(UnixSeconds(5060));
    visit.answer(Err(Failure::Problem(Box::new(limited))));
    assert_eq!(visit.state.trouble, Some(Trouble::Wait));
    let until = visit.state.waits_until().unwrap();
    assert_eq!(visit.state.clock.left(until, 10.0), 60);
    assert_eq!(visit.state.clock.left(until, 71.0), 0);
}

#[test]
fn what_is_still_being_done_is_asked_for_again() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    let first = visit.sent().unwrap().0.to_owned();
    for _ in 0..8 {
        visit.answer(problem(ProblemType::RequestInProgress, None));
        assert_eq!(visit.sent().unwrap().0, first);
    }
    visit.answer(problem(ProblemType::RequestInProgress, None));
    assert_eq!(visit.state.trouble, Some(Trouble::TimedOut));
    visit.on(Message::Retry);
    assert_eq!(visit.sent().unwrap().0, first);
}

#[test]
fn all_answers_at_once_become_a_case_to_check() {
    let answers = CaseAnswersRequest {
        account: "ada".into(),
        contact: "ada@example.org".into(),
        what_happened: "x".into(),
    };
    let mut visit = Visit::at(Route::Entry(Entry::Help));
    visit.on(Message::AskPersonWith {
        situation: Situation::Hacked,
        answers: CaseAnswersRequest {
            contact: "ada".into(),
            ..answers.clone()
        },
    });
    assert_eq!(visit.state.problems[0].field, Field::Contact);
    visit.on(Message::AskPersonWith {
        situation: Situation::Hacked,
        answers: answers.clone(),
    });
    let start = visit.sent().unwrap().0.to_owned();
    visit.answer(Ok(document(case_details(false))));
    // Not drawn: the same questions were just answered.
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Help));
    let (key, request) = visit.sent().unwrap();
    assert_eq!(request, &Request::Act(ActionRequest::AnswerCase(answers)));
    assert_ne!(key, start);
}

#[test]
fn talk_to_a_person_leads_somewhere_on_every_screen() {
    let mut visit = Visit::on_step(set_password());
    visit.on(Message::AskPerson);
    assert_eq!(
        visit.sent().unwrap().1,
        &Request::Act(ActionRequest::AskPerson)
    );
    let mut visit = Visit::at(Route::Entry(Entry::Situation(Situation::Locked)));
    visit.on(Message::AskPerson);
    assert_eq!(visit.state.shows, Shows::Entry(Entry::Help));
    assert_eq!(visit.state.draft.situation, Some(Situation::Locked));
    let mut visit = Visit::on_step(case_details(false));
    visit.on(Message::AskPerson);
    assert_eq!(visit.effects, [Effect::FocusHeading]);
}

#[test]
fn nobody_waits_for_news() {
    let mut visit = Visit::at(Route::Entry(Entry::Triage));
    assert_eq!(visit.state.awaited, Some(Awaited::News));
    assert!(!visit.state.is_sending());
    visit.on(Message::Begin {
        situation: Situation::Hacked,
        ask_person: false,
    });
    assert!(visit.sent().is_some());
}

#[test]
fn a_tab_that_was_overtaken_reads_the_flow_again() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(ActionRequest::ResendCode);
    let problem = Problem::new(ProblemType::StepOutOfOrder);
    visit.answer(Err(Failure::Problem(Box::new(problem))));
    assert_eq!(visit.state.notice, Some(Notice::Moved));
    assert!(matches!(visit.effects.last(), Some(Effect::Read { .. })));
}
