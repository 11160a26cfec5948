//! Signing in and out, and what of somebody is kept for them.

use super::*;

#[test]
fn who_is_not_signed_in_sees_the_form_and_comes_to_where_they_wanted() {
    let mut form = Form::default();
    let mut state = State::opened_at(Route::Case(reference()));
    assert_eq!(state.screen(), Screen::Opening);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let answer_401 = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: answer_401,
        },
    );
    assert_eq!(state.screen(), Screen::SignIn);
    assert_eq!(state.session, Session::Out { ended: None });

    form.write(Field::Name, " ada ");
    form.write(Field::Password, "correct horse");
    form.write(Field::Code, "482 913");
    let effects = form.update(&mut state, Message::SignIn);
    let (_, _, change) = sent(&effects);
    let Change::SignIn(sign_in) = change else {
        panic!("{change:?}");
    };
    assert_eq!(sign_in.name, "ada");
    assert_eq!(sign_in.code.expose_secret(), "482913");
    let effects = answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::SignedIn(session("ada", Role::Agent))),
    );
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(asked(&effects).1, Query::Case(reference()));
    assert!(effects.contains(&Effect::FocusHeading));
}

#[test]
fn an_empty_form_says_what_is_missing_and_sends_nothing() {
    let form = Form::default();
    let mut state = State::opened_at(Route::START);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let answer = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    let effects = form.update(&mut state, Message::SignIn);
    assert!(!is_sent(&effects));
    assert!(effects.contains(&Effect::Focus(ids::ERROR_SUMMARY)));
    let fields: Vec<_> = state.problems.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::Name, Field::Password, Field::Code]);
}

#[test]
fn nobody_learns_which_of_the_three_does_not_fit_and_no_secret_stays() {
    let mut form = Form::default();
    let mut state = State::opened_at(Route::START);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let first = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: first,
        },
    );
    form.write(Field::Name, "ada");
    form.write(Field::Password, "wrong");
    form.write(Field::Code, "000000");
    for _ in 0..2 {
        let effects = form.update(&mut state, Message::SignIn);
        let failure = problem(ProblemType::SignInRefused, 422);
        let effects = answer(&form, &mut state, &effects, Err(failure));
        assert_eq!(
            state.problem_of(Field::Name),
            [words::console::sign_in_error_unknown()]
        );
        assert!(effects.contains(&Effect::Forget(Field::Password)));
        assert!(effects.contains(&Effect::Forget(Field::Code)));
        assert_eq!(state.intention, None);
        let kept = format!("{state:?}");
        assert!(!kept.contains("wrong") && !kept.contains("000000"));
    }
}

#[test]
fn a_session_that_ends_in_the_middle_keeps_what_was_typed() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Ask));
    form.write(Field::Question, "When did it begin?");
    form.write(Field::Photographs, "yes");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Ask));
    let effects = answer(&form, &mut state, &effects, Err(signed_out()));
    assert!(effects.contains(&Effect::FocusHeading));
    assert_eq!(state.screen(), Screen::SignIn);
    // Nothing of the case stays on a page that anyone may look at.
    assert_eq!((&state.case, &state.queue), (&None, &None));

    // The form is gone from the page.
    form.fields.clear();
    form.write(Field::Name, "ada");
    form.write(Field::Password, "p");
    form.write(Field::Code, "123456");
    let effects = form.update(&mut state, Message::SignIn);
    let back = Ok(Done::SignedIn(session("ada", Role::Agent)));
    let (number, query) = asked(&answer(&form, &mut state, &effects, back));
    assert_eq!(query, Query::Case(reference()));
    form.fields.clear();
    let found = Ok(Found::Case(case(&ALL)));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: found,
        },
    );
    assert_eq!(state.open_form(), Some(AgentAct::Ask));
    assert_eq!(state.typed.get(Field::Question), "When did it begin?");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Ask));
    let text = "When did it begin?".to_owned();
    let ask = AgentAction::Ask {
        text,
        photographs: true,
    };
    assert_eq!(sent(&effects).2, Change::Act(reference(), ask));
}

#[test]
fn somebody_else_does_not_find_what_was_typed() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "Between us");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
    answer(&form, &mut state, &effects, Err(signed_out()));
    form.fields.clear();
    for (field, text) in [
        (Field::Name, "ben"),
        (Field::Password, "p"),
        (Field::Code, "123456"),
    ] {
        form.write(field, text);
    }
    let effects = form.update(&mut state, Message::SignIn);
    let other = Ok(Done::SignedIn(session("ben", Role::Agent)));
    answer(&form, &mut state, &effects, other);
    assert_eq!(state.typed.get(Field::Note), "");
    assert_eq!(state.open, None);
}

#[test]
fn signing_out_leaves_nothing() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.write(Field::Note, "Between us");
    let effects = form.update(&mut state, Message::SignOut);
    assert_eq!(sent(&effects).2, Change::SignOut);
    form.fields.clear();
    let effects = answer(&form, &mut state, &effects, Ok(Done::SignedOut));
    assert_eq!(state.screen(), Screen::SignIn);
    assert_eq!(state.session, Session::Out { ended: None });
    assert_eq!((&state.case, state.typed.get(Field::Note)), (&None, ""));
    assert!(effects.contains(&Effect::Replace(Route::START)));
}

/// When it is asked next how long somebody stays signed in.
pub(super) fn wake(effects: &[Effect]) -> (u32, u32) {
    let found = effects.iter().find_map(|effect| {
        if let Effect::Wake { number, after } = effect {
            Some((*number, *after))
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("nothing is waited for: {effects:?}"))
}

#[test]
fn the_end_is_told_two_minutes_before_and_a_press_makes_it_longer() {
    let form = Form::default();
    let mut state = State::opened_at(Route::START);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let answer = |idle_ends_at, now| {
        Ok(Found::Session(SupportSession {
            idle_ends_at: UnixSeconds(idle_ends_at),
            server_now: UnixSeconds(now),
            ..session("ada", Role::Agent)
        }))
    };
    let message = |number, answer| Message::Found {
        number,
        at: 0.0,
        answer,
    };
    let effects = form.update(&mut state, message(number, answer(2800, 1000)));
    let (number, after) = wake(&effects);
    assert_eq!(after, 1800 - 120);
    assert_eq!(state.short, None);

    // Meanwhile something was done in another window.
    let (asked_number, query) = asked(&form.update(&mut state, Message::Woke { number }));
    assert_eq!(query, Query::Session);
    let effects = form.update(&mut state, message(asked_number, answer(4000, 2680)));
    assert_eq!(state.short, None);
    assert_eq!(form.update(&mut state, Message::Woke { number }), []);

    let (number, _) = wake(&effects);
    let (asked_number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let effects = form.update(&mut state, message(asked_number, answer(4000, 3880)));
    let until = UnixSeconds(4000);
    let can_go_on = true;
    assert_eq!(state.short, Some(Short { until, can_go_on }));
    assert!(effects.contains(&Effect::Announce(words::console::short_status(120))));
    assert_eq!(state.screen(), Screen::Queue);

    let effects = form.update(&mut state, Message::GoOn);
    let (number, _, change) = sent(&effects);
    assert_eq!(change, Change::GoOn);
    let longer = SupportSession {
        idle_ends_at: UnixSeconds(5690),
        server_now: UnixSeconds(3890),
        ..session("ada", Role::Agent)
    };
    let answer = Ok(Done::WentOn(longer));
    form.update(
        &mut state,
        Message::Done {
            number,
            at: 10.0,
            answer,
        },
    );
    assert_eq!(state.short, None);
}

#[test]
fn the_last_end_cannot_be_moved_and_what_was_typed_stays() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "Half a sentence");
    let last = SupportSession {
        ends_at: UnixSeconds(1060),
        ..session("ada", Role::Agent)
    };
    let number = state.wake;
    let (number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let answer = Ok(Found::Session(last));
    let effects = form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    let until = UnixSeconds(1060);
    let can_go_on = false;
    assert_eq!(state.short, Some(Short { until, can_go_on }));
    let (number, after) = wake(&effects);
    assert_eq!(after, 61);
    let (number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let answer = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.screen(), Screen::SignIn);
    assert_eq!(state.short, None);
    let left = state.left.clone().unwrap();
    assert_eq!(left.typed.get(Field::Note), "Half a sentence");
    assert_eq!(left.open, Some(AgentAct::Note));
    // Nothing of it is where somebody else could find it.
    assert_eq!((state.open, state.typed.get(Field::Note)), (None, ""));
}

#[test]
fn a_decision_that_waits_for_a_new_sign_in_is_checked_again() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Approve));
    form.write(Field::ApproveReason, "She knew the receipt.");
    form.update(&mut state, Message::SendForm(AgentAct::Approve));
    let effects = form.update(&mut state, Message::Decide);
    answer(&form, &mut state, &effects, Err(signed_out()));
    form.fields.clear();
    for (field, text) in [
        (Field::Name, "ada"),
        (Field::Password, "p"),
        (Field::Code, "123456"),
    ] {
        form.write(field, text);
    }
    let effects = form.update(&mut state, Message::SignIn);
    let back = Ok(Done::SignedIn(session("ada", Role::Agent)));
    let (number, _) = asked(&answer(&form, &mut state, &effects, back));
    form.fields.clear();
    let answer = Ok(Found::Case(case(&ALL)));
    let message = Message::Found {
        number,
        at: 0.0,
        answer,
    };
    let effects = form.update(&mut state, message);
    assert_eq!(state.screen(), Screen::Check);
    assert!(effects.contains(&Effect::FocusHeading));
}

/// The time of whoever is signed in runs out, in the middle of a note.
fn in_the_middle_of_a_note(form: &mut Form) -> State {
    let mut state = at_case(form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "About the first case");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
    answer(form, &mut state, &effects, Err(signed_out()));
    form.fields.clear();
    state
}

/// Somebody fills in the form for signing in, and sends it.
fn sends_sign_in(form: &mut Form, state: &mut State, name: &str) -> Vec<Effect> {
    form.write(Field::Name, name);
    form.write(Field::Password, "correct horse");
    form.write(Field::Code, "123456");
    form.update(state, Message::SignIn)
}

/// Somebody signs in.
fn signs_in(form: &mut Form, state: &mut State, name: &str) -> Vec<Effect> {
    let effects = sends_sign_in(form, state, name);
    let back = Ok(Done::SignedIn(session(name, Role::Agent)));
    let effects = answer(form, state, &effects, back);
    form.fields.clear();
    effects
}

#[test]
fn what_was_typed_about_one_case_does_not_turn_up_in_another_that_was_gone_to_signed_out() {
    let mut form = Form::default();
    let mut state = in_the_middle_of_a_note(&mut form);
    let other = Route::Case(Reference::from_number(8));
    form.update(&mut state, Message::PlaceChanged(other.clone()));
    signs_in(&mut form, &mut state, "ada");
    assert_eq!(state.route, other);
    assert_eq!((state.open, state.typed.get(Field::Note)), (None, ""));
    // Back where it was typed, it is there again.
    let first = Route::Case(reference());
    form.update(&mut state, Message::PlaceChanged(first));
    assert_eq!(state.open, Some(AgentAct::Note));
    assert_eq!(state.typed.get(Field::Note), "About the first case");
}

#[test]
fn what_somebody_left_is_not_for_who_signs_in_after_them_wherever_they_go() {
    let mut form = Form::default();
    let mut state = in_the_middle_of_a_note(&mut form);
    form.update(&mut state, Message::PlaceChanged(Route::Links));
    signs_in(&mut form, &mut state, "ben");
    let shown = format!("{state:?}");
    assert!(!shown.contains("About the first case"), "{shown}");
    form.update(&mut state, Message::PlaceChanged(Route::Case(reference())));
    assert_eq!((state.open, state.typed.get(Field::Note)), (None, ""));
}

#[test]
fn who_signs_in_in_another_window_finds_nothing_that_was_typed_here() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "Between us");
    let number = state.wake;
    let (number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let answer = Ok(Found::Session(session("ben", Role::Agent)));
    let message = Message::Found {
        number,
        at: 0.0,
        answer,
    };
    let effects = form.update(&mut state, message);
    // Nor in the fields, nor on its way: the page begins anew.
    assert_eq!(effects, [Effect::Reload]);
    assert_eq!((state.open, &state.case), (None, &None));
    assert_eq!(state.typed.get(Field::Note), "");
    assert_eq!(state.intention, None);
}

#[test]
fn a_sign_in_without_an_answer_keeps_no_secret_longer_than_it_can_be_sent_again() {
    let mut form = Form::default();
    let mut state = in_the_middle_of_a_note(&mut form);
    let silence = || Err(Failure::NoAnswer(Silence::Offline));
    let effects = sends_sign_in(&mut form, &mut state, "ada");
    let (_, key, _) = sent(&effects);
    let effects = answer(&form, &mut state, &effects, silence());
    assert_eq!(state.trouble, Some(Trouble::Offline));
    let first = waits(&effects);
    // At once, the same request is sent again.
    let effects = form.update(&mut state, Message::Retry);
    assert_eq!(sent(&effects).1, key);
    // While it is on its way, the wait of before takes nothing away.
    form.update(&mut state, Message::TooLong { number: first });
    assert!(state.intention.is_some());
    let effects = answer(&form, &mut state, &effects, silence());
    let number = waits(&effects);
    assert_ne!(number, first);
    form.update(&mut state, Message::TooLong { number: first });
    assert!(state.intention.is_some());
    form.update(&mut state, Message::TooLong { number });
    assert_eq!(state.intention, None);
    // One press still tries it again, with what stands in the fields.
    let effects = form.update(&mut state, Message::Retry);
    let (_, another, change) = sent(&effects);
    assert_ne!(another, key);
    assert!(matches!(change, Change::SignIn(_)));
    // What was left is still there.
    let back = Ok(Done::SignedIn(session("ada", Role::Agent)));
    answer(&form, &mut state, &effects, back);
    assert_eq!(state.typed.get(Field::Note), "About the first case");
}

#[test]
fn a_sign_in_without_an_answer_is_forgotten_by_whoever_goes_elsewhere() {
    let mut form = Form::default();
    let mut state = in_the_middle_of_a_note(&mut form);
    let effects = sends_sign_in(&mut form, &mut state, "ada");
    let silence = Err(Failure::NoAnswer(Silence::TimedOut));
    answer(&form, &mut state, &effects, silence);
    form.update(&mut state, Message::PlaceChanged(Route::START));
    assert_eq!(state.intention, None);
}

/// The number of the wait after which a sign-in is not kept.
fn waits(effects: &[Effect]) -> u32 {
    let found = effects.iter().find_map(|effect| {
        if let Effect::TooLong { number } = effect {
            Some(*number)
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("it is kept for good: {effects:?}"))
}
