//! The second part of the app: here in time, late, and not at all.

use super::{Visit, code, document, enter_code, identify, set_password};
use crate::client::{Failure, Silence};
use crate::route::{Entry, Page, Route};
use crate::run::{Effect, Late, Message, Screen, State, Trouble, ids};
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
fn a_late_screen_is_drawn_when_it_has_come() {
    let mut visit = waits_for_a_late_screen();
    assert_eq!(visit.state.drawn(), Screen::Opening);
    assert!(visit.does(&Effect::FocusHeading));
    visit.on(Message::LateCame(Ok(&LATE_SCREENS)));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.effects, [Effect::Quiet, Effect::FocusHeading]);
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
    visit.answer(Err(Failure::NoAnswer(Silence::CutOff)));
    assert_eq!(visit.state.drawn(), Screen::Step(Page::SetPassword));
    assert_eq!(visit.state.obstacle(), Some(Trouble::CutOff));
    assert!(visit.does(&Effect::Focus(ids::TROUBLE)));
}
