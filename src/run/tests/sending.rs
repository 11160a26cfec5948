//! What is sent, and what follows from the answer.

use regain_contract::{
    ActionRequest, EndReason, Ended, Problem, ProblemType, Secret, Step, UnixSeconds,
};

use super::{OFFLINE, Visit, code, document, enter_code, identify, name, problem, set_password};
use crate::client::{Failure, Request};
use crate::route::{Page, Route};
use crate::run::{Effect, Field, Message, Over, Screen, Trouble};

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
    assert_eq!(
        visit.sent().unwrap().1,
        &Request::Act(ActionRequest::End.into())
    );
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
