//! Addresses, Back, other tabs, and what is shown.

use regain_contract::{
    ActionRequest, AddPasskey, CaseCheck, CheckChanges, Problem, ProblemType, Situation, Step,
};

use super::{
    OFFLINE, Visit, case_details, choose_proof, code, document, enter_code, identify, name,
    problem, set_password,
};
use crate::client::{Failure, Request};
use crate::route::{Entry, Page, Question, Route};
use crate::run::{Awaited, Effect, Message, Notice, Screen, Shows};

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
        (
            enter_code(1),
            Page::ChooseProof,
            ActionRequest::ChooseAnother,
        ),
        (
            choose_proof(),
            Page::Identify,
            ActionRequest::ChangeIdentifier,
        ),
        (set_password(), Page::Tasks, ActionRequest::GoOn),
        (
            Step::CheckChanges(CheckChanges::default()),
            Page::Tasks,
            ActionRequest::GoOn,
        ),
        (
            Step::AddPasskey(AddPasskey::default()),
            Page::Review,
            ActionRequest::GoOn,
        ),
        (case_details(true), Page::Waiting, ActionRequest::LeaveCase),
        (
            check,
            Page::Case(Question::Story),
            ActionRequest::ChangeCaseAnswers,
        ),
        (
            case_details(true),
            Page::SetPassword,
            ActionRequest::LeaveCase,
        ),
    ] {
        let mut visit = Visit::on_step(step);
        visit.on(Message::PlaceChanged(Some(Route::Step(to))));
        assert_eq!(visit.sent().unwrap().1, &Request::Act(action.into()));
    }
}

#[test]
fn back_to_a_step_that_is_over_says_so() {
    for (step, to) in [
        (set_password(), Page::EnterCode),
        (enter_code(1), Page::SetPassword),
        (case_details(false), Page::Identify),
        (case_details(true), Page::CaseCheck),
        (choose_proof(), Page::EnterCode),
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
fn talk_to_a_person_leads_somewhere_on_every_screen() {
    let mut visit = Visit::on_step(set_password());
    visit.on(Message::AskPerson);
    assert_eq!(
        visit.sent().unwrap().1,
        &Request::Act(ActionRequest::AskPerson.into())
    );
    let mut visit = Visit::at(Route::Entry(Entry::Triage));
    visit.on(Message::AskPerson);
    assert_eq!(visit.state.shows, Shows::Entry(Entry::Help));
    // What happened has been said there, and is not asked again.
    let mut visit = Visit::at(Route::Entry(Entry::Situation(Situation::Locked)));
    visit.on(Message::AskPerson);
    let Some((_, Request::Start(start))) = visit.sent() else {
        panic!("a flow");
    };
    assert_eq!(
        (start.situation, start.ask_person),
        (Situation::Locked, true)
    );
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
