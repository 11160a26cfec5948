//! What goes on beside the page: the window of a passkey, the worker, another device.

use regain_contract::{
    ActionRequest, Elsewhere, ElsewhereRole, HandoverSummary, Identify, ProblemType, Secret, Stage,
    Step, UnixSeconds, UsePasskey, Work,
};

use super::{OFFLINE, Visit, document, enter_code, name, problem};
use crate::route::{Entry, Page, Route};
use crate::run::{Effect, LateMessage, Message, Notice, Screen, Trouble, ids};
use crate::web::passkey::PasskeyFailure;

fn passkey(options: Option<&str>) -> Step {
    Step::UsePasskey(UsePasskey {
        identifier: "ada".to_owned(),
        options: options.map(str::to_owned),
    })
}

fn answer_passkey(visit: &mut Visit, answer: Result<&str, PasskeyFailure>) {
    let number = visit.state.newest;
    visit.on_late(LateMessage::PasskeyAnswered {
        number,
        answer: answer.map(|text| Secret::new(text.to_owned())),
    });
}

#[test]
fn the_answer_of_a_passkey_is_sent() {
    let mut visit = Visit::on_step(passkey(Some("{}")));
    visit.on_late(LateMessage::UsePasskey);
    let number = visit.state.newest;
    let options = "{}".to_owned();
    assert!(visit.does(&Effect::AskPasskey { number, options }));
    assert!(visit.state.is_asking_passkey());
    // One window at a time.
    visit.on_late(LateMessage::UsePasskey);
    assert!(visit.effects.is_empty());
    answer_passkey(&mut visit, Ok("answer"));
    assert!(!visit.state.is_asking_passkey());
    let Some(ActionRequest::SubmitPasskey { credential }) = visit.acted() else {
        panic!("{:?}", visit.effects);
    };
    assert_eq!(credential.expose_secret(), "answer");
}

#[test]
fn a_window_that_is_closed_is_no_problem_of_the_form() {
    let mut visit = Visit::on_step(passkey(Some("{}")));
    visit.on_late(LateMessage::UsePasskey);
    answer_passkey(&mut visit, Err(PasskeyFailure::Cancelled));
    assert_eq!(visit.sent(), None);
    assert_eq!(visit.state.passkey, Some(PasskeyFailure::Cancelled));
    assert!(visit.state.problems.is_empty());
    assert!(visit.does(&Effect::Focus(ids::PASSKEY)));
    visit.on_late(LateMessage::UsePasskey);
    assert_eq!(visit.state.passkey, None);
}

#[test]
fn whoever_chooses_another_way_ends_the_window() {
    let mut visit = Visit::on_step(passkey(Some("{}")));
    visit.on_late(LateMessage::UsePasskey);
    let number = visit.state.newest;
    visit.act(ActionRequest::ChooseAnother);
    assert!(visit.sent().is_some());
    assert!(!visit.state.is_asking_passkey());
    visit.on_late(LateMessage::PasskeyAnswered {
        number,
        answer: Ok(Secret::new("late".to_owned())),
    });
    assert!(visit.effects.is_empty());
}

#[test]
fn without_options_no_window_is_opened() {
    let mut visit = Visit::on_step(passkey(None));
    visit.on_late(LateMessage::UsePasskey);
    assert!(visit.effects.is_empty());
}

fn identify_with_work(salt: &str) -> Step {
    Step::Identify(Identify {
        identifier: None,
        work: Some(Work {
            salt: salt.to_owned(),
            difficulty: 16,
        }),
    })
}

fn work_sent(visit: &Visit) -> Option<Option<String>> {
    let ActionRequest::Identify { work, .. } = visit.acted()? else {
        return None;
    };
    Some(work.clone())
}

fn done(visit: &mut Visit, salt: &str, number: Option<&str>) {
    visit.on(Message::WorkDone {
        salt: salt.to_owned(),
        number: number.map(str::to_owned),
    });
}

#[test]
fn work_is_done_as_soon_as_it_is_shown_and_until_it_is_done() {
    let mut visit = Visit::on_step(identify_with_work("a"));
    assert_eq!(visit.state.work_to_do().unwrap().salt, "a");
    done(&mut visit, "a", Some("7"));
    assert_eq!(visit.state.work_to_do(), None);
    visit.act(name("ada"));
    assert_eq!(work_sent(&visit), Some(Some("7".to_owned())));
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.work_to_do(), None);

    let mut left = Visit::on_step(identify_with_work("a"));
    left.on(Message::Leave);
    assert_eq!(left.state.work_to_do(), None);
}

#[test]
fn whoever_is_faster_waits_a_moment_for_it() {
    let mut visit = Visit::on_step(identify_with_work("a"));
    visit.act(name("ada"));
    assert_eq!(visit.sent(), None);
    assert!(visit.state.is_sending());
    visit.act(name("ada"));
    assert!(visit.effects.is_empty());
    done(&mut visit, "a", Some("7"));
    assert_eq!(work_sent(&visit), Some(Some("7".to_owned())));
}

#[test]
fn nobody_waits_for_long_or_where_it_cannot_be_done() {
    let mut visit = Visit::on_step(identify_with_work("a"));
    visit.act(name("ada"));
    let number = visit.state.newest;
    visit.on(Message::WorkWaited { number });
    assert_eq!(work_sent(&visit), Some(None));
    // It came too late for this time, and is there for the next.
    done(&mut visit, "a", Some("7"));
    assert_eq!(visit.sent(), None);
    visit.answer(OFFLINE);
    visit.act(name("ada"));
    assert_eq!(work_sent(&visit), Some(Some("7".to_owned())));

    let mut without = Visit::on_step(identify_with_work("a"));
    done(&mut without, "a", None);
    without.act(name("ada"));
    assert_eq!(work_sent(&without), Some(None));
}

#[test]
fn the_number_of_other_work_is_not_sent() {
    let mut visit = Visit::on_step(identify_with_work("a"));
    done(&mut visit, "b", Some("9"));
    assert_eq!(visit.state.work_to_do().unwrap().salt, "a");
    done(&mut visit, "a", Some("7"));
    visit.act(name("ada"));
    visit.answer(problem(
        ProblemType::Validation,
        Some(identify_with_work("c")),
    ));
    assert_eq!(visit.state.work_to_do().unwrap().salt, "c");
    visit.act(name("ada"));
    let number = visit.state.newest;
    visit.on(Message::WorkWaited { number });
    assert_eq!(work_sent(&visit), Some(None));
}

fn elsewhere(role: ElsewhereRole, stage: Stage) -> Step {
    Step::Elsewhere(Elsewhere { role, stage })
}

#[test]
fn a_challenge_that_was_over_is_not_told_as_the_wrong_passkey() {
    for (options, trouble) in [(None, None), (Some("{}"), Some(Trouble::Passkey))] {
        let mut visit = Visit::on_step(passkey(Some("{}")));
        visit.on_late(LateMessage::UsePasskey);
        answer_passkey(&mut visit, Ok("answer"));
        visit.answer(problem(ProblemType::PasskeyRefused, Some(passkey(options))));
        assert_eq!(visit.state.trouble, trouble);
    }
}

#[test]
fn a_page_before_the_flow_ends_the_window_too() {
    let mut visit = Visit::on_step(passkey(Some("{}")));
    visit.on(Message::Late(LateMessage::UsePasskey));
    assert!(visit.state.is_asking_passkey());
    visit.on(Message::PlaceChanged(Some(Route::Entry(Entry::Triage))));
    assert!(!visit.state.is_asking_passkey());
    answer_passkey(&mut visit, Ok("answer"));
    assert_eq!(visit.sent(), None, "what is answered now goes nowhere");
}

#[test]
fn a_reload_while_another_device_leads_is_no_wrong_turn() {
    let follows = elsewhere(ElsewhereRole::Follows, Stage::Prove);
    for (address, step) in [
        (Page::SetPassword, follows),
        (Page::Elsewhere, passkey(None)),
    ] {
        let mut visit = Visit::at(Route::Step(address));
        visit.answer(Ok(document(step)));
        assert_eq!(visit.state.notice, None);
    }
}

#[test]
fn a_device_that_follows_looks_again_one_request_at_a_time() {
    let mut visit = Visit::on_step(elsewhere(ElsewhereRole::Follows, Stage::Prove));
    assert!(visit.state.follows());
    visit.on(Message::LookAgain);
    let number = visit.state.newest;
    assert_eq!(visit.effects, [Effect::Read { number }]);
    visit.on(Message::LookAgain);
    assert!(visit.effects.is_empty());
    visit.answer(Ok(document(elsewhere(
        ElsewhereRole::Follows,
        Stage::Secure,
    ))));
    // Nothing is said and nothing moves while it is the same page.
    assert!(visit.effects.is_empty(), "{:?}", visit.effects);
    assert_eq!(visit.state.screen(), Screen::Step(Page::Elsewhere));

    visit.act(ActionRequest::TakeBack);
    visit.on(Message::LookAgain);
    assert!(visit.effects.is_empty());
}

#[test]
fn a_device_that_may_go_on_goes_on_by_itself() {
    let code = "482 913".to_owned();
    let mut visit = Visit::on_step(elsewhere(ElsewhereRole::Asks { code }, Stage::Prove));
    visit.on(Message::LookAgain);
    visit.answer(Ok(document(enter_code(1))));
    assert_eq!(visit.state.screen(), Screen::Step(Page::EnterCode));
    assert_eq!(visit.state.notice, None::<Notice>);
    assert!(visit.does(&Effect::FocusHeading));
    assert!(!visit.state.follows());
}

#[test]
fn the_device_that_leads_hears_who_asks_and_keeps_what_was_typed() {
    let with = |asked_with: Option<&str>| {
        let mut with = document(enter_code(1));
        with.handover = Some(HandoverSummary {
            expires_at: UnixSeconds(1600),
            asked_with: asked_with.map(str::to_owned),
        });
        Ok(with)
    };
    let mut visit = Visit::on_step(enter_code(1));
    assert!(!visit.state.follows());
    visit.act(ActionRequest::OfferHandover);
    visit.answer(with(None));
    assert!(visit.state.follows());
    visit.on(Message::LookAgain);
    visit.answer(with(Some("482 913")));
    let said = regain_words::handover::asked_status();
    assert_eq!(visit.effects, [Effect::Announce(said)]);
    visit.on(Message::LookAgain);
    visit.answer(with(Some("482 913")));
    assert!(visit.effects.is_empty());
}
