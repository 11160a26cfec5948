//! What is tried again without a press, and what is not.

use regain_contract::{ActionRequest, Problem, ProblemType, UnixSeconds};

use super::{OFFLINE, Visit, document, enter_code, identify, name};
use crate::client::{Failure, Request, Silence};
use crate::route::{Page, Route};
use crate::run::{Effect, Message, Screen, State, Trouble};

const CUT_OFF: Failure = Failure::NoAnswer(Silence::CutOff);
const TIMED_OUT: Failure = Failure::NoAnswer(Silence::TimedOut);

/// After how long something is sent again, and under which name.
fn sent_after(visit: &Visit) -> Option<(i32, String)> {
    visit.effects.iter().find_map(|effect| {
        let Effect::Send { key, after, .. } = effect else {
            return None;
        };
        Some((*after, key.clone()))
    })
}

fn read_after(visit: &Visit) -> Option<i32> {
    visit.effects.iter().find_map(|effect| {
        let Effect::ReadAgain { after, .. } = effect else {
            return None;
        };
        Some(*after)
    })
}

#[test]
fn what_may_have_been_done_is_sent_again_under_the_same_name_and_ever_later() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    let (_, first) = sent_after(&visit).unwrap();
    for wait in [1_000, 3_000, 8_000] {
        visit.answer(Err(CUT_OFF));
        assert_eq!(sent_after(&visit), Some((wait, first.clone())));
        assert_eq!(visit.state.trouble, Some(Trouble::Again));
        assert!(visit.state.is_sending());
    }
    visit.answer(Err(CUT_OFF));
    assert_eq!(sent_after(&visit), None);
    assert_eq!(visit.state.trouble, Some(Trouble::CutOff));
    assert!(!visit.state.trouble_lasts());
    visit.on(Message::Retry);
    assert_eq!(sent_after(&visit), Some((0, first)));
}

#[test]
fn an_answer_ends_it() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    visit.answer(Err(CUT_OFF));
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.trouble, None);
    assert_eq!((visit.state.tries, visit.state.failures), (0, 0));
}

#[test]
fn a_new_code_is_asked_for_by_a_press_alone() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(ActionRequest::ResendCode);
    let (_, pressed) = sent_after(&visit).unwrap();
    visit.fail(&CUT_OFF);
    visit.on(Message::Offline);
    visit.on(Message::Online);
    // The same press: the API sends one code for it.
    let (after, key) = sent_after(&visit).unwrap();
    assert_eq!((after, key), (0, pressed));
}

#[test]
fn what_is_likely_to_be_there_the_next_time_too_is_tried_once_more() {
    for (failure, trouble) in [
        (TIMED_OUT, Trouble::TimedOut),
        (Failure::Foreign, Trouble::Foreign),
    ] {
        let mut visit = Visit::on_step(identify());
        visit.act(name("ada"));
        visit.answer(Err(failure.clone()));
        assert!(sent_after(&visit).is_some());
        visit.answer(Err(failure));
        assert_eq!(visit.state.trouble, Some(trouble));
    }
}

#[test]
fn the_service_says_when_it_may_be_asked_again() {
    let busy = |seconds: i64| {
        let mut problem = Problem::new(ProblemType::ServiceUnavailable);
        problem.server_now = Some(UnixSeconds(0));
        problem.retry_at = Some(UnixSeconds(seconds));
        Err(Failure::Problem(Box::new(problem)))
    };
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    visit.answer(busy(12));
    assert_eq!(sent_after(&visit).map(|(after, _)| after), Some(12_000));
    // Nobody is kept waiting for longer than this.
    visit.answer(busy(120));
    assert_eq!(visit.state.trouble, Some(Trouble::Service));
}

#[test]
fn reading_is_tried_again_too() {
    let mut visit = Visit::at(Route::Step(Page::EnterCode));
    for wait in [1_000, 3_000, 8_000] {
        visit.answer(Err(CUT_OFF));
        assert_eq!(read_after(&visit), Some(wait));
        assert_eq!(visit.state.screen(), Screen::Opening);
    }
    visit.answer(Err(CUT_OFF));
    assert_eq!(visit.state.screen(), Screen::Trouble);
}

#[test]
fn whoever_wants_something_else_is_not_overtaken_by_the_last_try() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(ActionRequest::ResendCode);
    visit.answer(Err(CUT_OFF));
    let waits = visit.state.newest;
    visit.on(Message::AskPerson);
    assert_ne!(visit.state.newest, waits);
    let Some((_, Request::Act(action))) = visit.sent() else {
        panic!("it is asked for");
    };
    assert_eq!(**action, ActionRequest::AskPerson);
}

#[test]
fn coming_back_goes_on_with_what_was_wanted() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    let (_, first) = sent_after(&visit).unwrap();
    visit.answer(OFFLINE);
    assert_eq!(sent_after(&visit), None, "nothing changes by itself");
    visit.on(Message::Online);
    assert_eq!(sent_after(&visit), Some((0, first)));
}

#[test]
fn losing_the_connection_is_told_and_forgotten_when_it_is_back() {
    let mut visit = Visit::on_step(identify());
    visit.on(Message::Offline);
    assert_eq!(visit.state.trouble, Some(Trouble::Offline));
    visit.on(Message::Online);
    assert_eq!(visit.state.trouble, None);
    assert_eq!(sent_after(&visit), None, "nothing was wanted");
}

#[test]
fn after_long_another_way_is_offered() {
    let mut visit = Visit::on_step(identify());
    visit.act(name("ada"));
    visit.fail(&CUT_OFF);
    assert!(!visit.state.trouble_lasts());
    visit.on(Message::Retry);
    visit.fail(&CUT_OFF);
    assert!(visit.state.trouble_lasts());
}

#[test]
fn the_page_of_a_network_is_no_problem_of_the_service() {
    let mut visit = Visit::in_state(State::opened_at(Route::Step(Page::Identify)));
    visit.fail(&Failure::Foreign);
    assert_eq!(visit.state.obstacle(), Some(Trouble::Foreign));
}
