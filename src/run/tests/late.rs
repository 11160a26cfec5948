//! The second part of the app: here in time, late, and not at all.

use regain_contract::{Freeze, Situation};

use super::{Visit, choose_proof, code, document, enter_code, identify, set_password};
use crate::client::{Failure, LinkVerb, Request, Silence};
use crate::route::{Entry, Page, Route};
use crate::run::{Effect, Late, Message, OpenedLink, Screen, State, Trouble, ids};
use crate::screens::LATE_SCREENS;

/// A page on which the second part has not been asked for.
fn opened_without_it_at(route: Route) -> Visit {
    let mut state = State::opened_at(route);
    state.late = Late::Away;
    Visit::in_state(state)
}

fn waits_for_a_late_screen() -> Visit {
    let mut visit = opened_without_it_at(Route::Step(Page::SetPassword));
    visit.answer(Ok(document(set_password())));
    visit
}

fn fetches(visit: &Visit) -> bool {
    visit.does(&Effect::FetchLate)
}

#[test]
fn the_first_page_does_not_fetch_it() {
    let mut visit = opened_without_it_at(Route::Entry(Entry::Triage));
    assert!(!fetches(&visit));
    visit.on(Message::Visit(Entry::Help));
    assert!(fetches(&visit));
}

#[test]
fn it_is_fetched_once_as_soon_as_there_is_a_flow() {
    let mut visit = opened_without_it_at(Route::Entry(Entry::Triage));
    visit.answer(Ok(document(identify())));
    assert!(fetches(&visit));
    visit.on(Message::GoOn);
    assert!(!fetches(&visit));
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    assert_eq!(visit.effects, []);
    assert_eq!(visit.state.drawn(), Screen::Step(Page::Identify));
}

#[test]
fn it_is_fetched_while_a_flow_is_started() {
    let mut visit = opened_without_it_at(Route::Entry(Entry::Triage));
    visit.on(Message::Begin {
        situation: Situation::Hacked,
        ask_person: false,
    });
    assert!(fetches(&visit));
}

#[test]
fn a_late_screen_is_drawn_when_it_has_come() {
    let mut visit = waits_for_a_late_screen();
    assert_eq!(visit.state.drawn(), Screen::Opening);
    assert!(visit.does(&Effect::FocusHeading));
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.effects, [Effect::Quiet, Effect::FocusHeading]);
}

#[test]
fn a_second_part_that_is_here_moves_no_focus_when_a_late_step_is_read_again() {
    let mut visit = waits_for_a_late_screen();
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    visit.on(Message::SeenAgain);
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    assert_eq!(visit.effects, []);
    // Nor is it away again because the browser could not look for it.
    visit.on(Message::LateCame(Err(Trouble::Offline)));
    assert_eq!(visit.effects, []);
    assert_eq!(visit.state.drawn(), Screen::Step(Page::SetPassword));
}

#[test]
fn when_it_does_not_come_nothing_is_lost_and_it_can_be_tried_again() {
    let mut visit = waits_for_a_late_screen();
    visit.on(Message::LateCame(Err(Trouble::Offline)));
    assert_eq!(visit.state.drawn(), Screen::Trouble);
    assert_eq!(visit.state.obstacle(), Some(Trouble::Offline));
    assert_eq!(visit.state.screen(), Screen::Step(Page::SetPassword));
    assert!(visit.does(&Effect::FocusHeading));
    assert!(!fetches(&visit));
    visit.on(Message::Retry);
    assert!(fetches(&visit));
    assert_eq!(visit.state.drawn(), Screen::Opening);
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.state.obstacle(), None);
}

#[test]
fn nobody_is_told_that_it_did_not_come_before_they_need_it() {
    let mut visit = opened_without_it_at(Route::Step(Page::EnterCode));
    visit.answer(Ok(document(enter_code(1))));
    visit.on(Message::LateCame(Err(Trouble::CutOff)));
    assert_eq!(visit.effects, []);
    assert_eq!(visit.state.obstacle(), None);
    // Not over and over: the next try is when it is needed.
    visit.act(code("123456"));
    assert!(!fetches(&visit));
    visit.answer(Ok(document(set_password())));
    assert!(fetches(&visit));
    assert_eq!(visit.state.drawn(), Screen::Opening);
}

#[test]
fn it_is_not_in_the_way_of_what_does_without_it() {
    let mut visit = waits_for_a_late_screen();
    visit.on(Message::LateCame(Err(Trouble::Offline)));
    visit.on(Message::Leave);
    assert!(matches!(visit.state.drawn(), Screen::Ended(_)));
    visit.on(Message::Visit(Entry::Triage));
    assert_eq!(visit.state.drawn(), Screen::Entry(Entry::Triage));
    assert_eq!(visit.state.obstacle(), None);
}

#[test]
fn it_stays_when_the_person_leaves() {
    let mut visit = waits_for_a_late_screen();
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    visit.on(Message::Leave);
    assert!(visit.state.late.screens().is_some());
}

#[test]
fn trouble_above_a_late_screen_is_as_above_any_other() {
    let mut visit = waits_for_a_late_screen();
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    visit.act(regain_contract::ActionRequest::AskPerson);
    visit.fail(&Failure::NoAnswer(Silence::CutOff));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.state.obstacle(), Some(Trouble::CutOff));
    assert!(visit.does(&Effect::Focus(ids::TROUBLE)));
}

#[test]
fn a_link_is_looked_at_as_soon_as_it_has_come() {
    let mut state = State::opened_at(Route::Entry(Entry::Link));
    state.late = Late::Away;
    state.link = OpenedLink::read(&format!("t={}", "a".repeat(43)));
    let mut visit = Visit::in_state(state);
    assert!(fetches(&visit));
    assert!(visit.sent().is_none());
    visit.on(Message::LateCame(Err(Trouble::CutOff)));
    assert_eq!(visit.state.drawn(), Screen::Trouble);
    visit.on(Message::Retry);
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    let (_, request) = visit.sent().unwrap();
    assert!(matches!(request, Request::Link(LinkVerb::Preview, _)));
    assert_eq!(visit.state.drawn(), Screen::Entry(Entry::Link));
}

#[test]
fn back_from_a_link_that_was_not_looked_at_reads_the_flow() {
    let mut state = State::opened_at(Route::Entry(Entry::Link));
    state.late = Late::Away;
    state.link = OpenedLink::read(&format!("t={}", "a".repeat(43)));
    let mut visit = Visit::in_state(state);
    visit.on(Message::PlaceChanged(Some(Route::Step(Page::EnterCode))));
    let number = visit.state.newest;
    assert!(visit.does(&Effect::Read { number }));
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::EnterCode));
}

#[test]
fn what_stops_the_bleeding_is_worth_another_try() {
    let mut proven = document(choose_proof());
    proven.freeze = Some(Freeze {
        until: None,
        for_seconds: 86_400,
    });
    let mut visit = opened_without_it_at(Route::Step(Page::EnterCode));
    visit.answer(Ok(document(enter_code(1))));
    visit.on(Message::LateCame(Err(Trouble::CutOff)));
    visit.act(code("123456"));
    visit.answer(Ok(proven));
    assert!(fetches(&visit));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::ChooseProof));
}
