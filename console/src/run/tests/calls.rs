//! Helping somebody who phones.

use super::*;

fn call(step: &str, goes_on: bool) -> Box<Call> {
    Box::new(Call {
        id: "12".to_owned(),
        phrase: "river candle mango".to_owned(),
        situation: goes_on.then_some(Situation::Hacked),
        step: step.to_owned(),
        language: "en".to_owned(),
        receipts: Vec::new(),
        offer: None,
        goes_on,
        ends_at: UnixSeconds(4600),
        server_now: UnixSeconds(1000),
    })
}

/// Somebody helps a person who phones; what is done next.
pub(super) fn helping(form: &mut Form) -> (State, Vec<Effect>) {
    let (mut state, _) = at(form, Route::START, Role::Agent);
    let effects = form.update(&mut state, Message::Visit(Route::Call));
    assert!(!effects.iter().any(|one| matches!(one, Effect::Ask { .. })));
    form.write(Field::CallCode, "042 137");
    let effects = form.update(&mut state, Message::JoinCall);
    let (_, _, change) = sent(&effects);
    let Change::Join(join) = &change else {
        panic!("{change:?}");
    };
    assert_eq!(join.code.expose_secret(), "042137");
    let done = Ok(Done::Call(call("identify", true)));
    let effects = answer(form, &mut state, &effects, done);
    assert!(effects.contains(&Effect::Forget(Field::CallCode)));
    assert!(effects.contains(&Effect::FocusHeading));
    (state, effects)
}

pub(super) fn look(effects: &[Effect]) -> u32 {
    let found = effects.iter().find_map(|effect| {
        if let Effect::LookAgain { number } = effect {
            Some(*number)
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("nobody looks again: {effects:?}"))
}

#[test]
fn a_code_that_is_too_short_or_that_nobody_has_is_said() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::START, Role::Agent);
    form.update(&mut state, Message::Visit(Route::Call));
    form.write(Field::CallCode, "0421");
    let effects = form.update(&mut state, Message::JoinCall);
    assert!(!is_sent(&effects));
    assert_eq!(
        state.problem_of(Field::CallCode),
        [words::console::call_code_error()]
    );
    form.write(Field::CallCode, "042137");
    let effects = form.update(&mut state, Message::JoinCall);
    assert!(!format!("{effects:?}").contains("042137"));
    let refused = Err(problem(ProblemType::LinkUnknown, 404));
    answer(&form, &mut state, &effects, refused);
    assert_eq!(state.trouble, Some(Trouble::NoCall));
    assert_eq!(state.call, None);
}

#[test]
fn where_the_person_is_is_followed_and_said() {
    let mut form = Form::default();
    let (mut state, effects) = helping(&mut form);
    let number = look(&effects);
    let effects = form.update(&mut state, Message::LookAgain { number });
    let (asked_by, query) = asked(&effects);
    assert_eq!(query, Query::Call("12".to_owned()));
    let found = Message::Found {
        number: asked_by,
        at: 0.0,
        answer: Ok(Found::Call(call("enter_code", true))),
    };
    let effects = form.update(&mut state, found);
    assert!(effects.iter().any(|one| matches!(one, Effect::Announce(_))));
    // An older wait asks nothing.
    let late = form.update(&mut state, Message::LookAgain { number });
    assert_eq!(late, []);
    // Nobody looks who looks at something else.
    let number = look(&effects);
    form.update(&mut state, Message::Visit(Route::START));
    let away = form.update(&mut state, Message::LookAgain { number });
    assert_eq!(away, []);
}

#[test]
fn what_is_proposed_is_sent_and_nothing_once_it_is_over() {
    let mut form = Form::default();
    let (mut state, _) = helping(&mut form);
    let effects = form.update(&mut state, Message::Offer(CallOffer::NewestCode));
    let action = CallAction::Offer(CallOffer::NewestCode);
    assert_eq!(sent(&effects).2, Change::InCall("12".to_owned(), action));
    let done = Ok(Done::Call(call("identify", true)));
    answer(&form, &mut state, &effects, done);
    let effects = form.update(&mut state, Message::EndCall);
    let done = Ok(Done::Call(call("", false)));
    let effects = answer(&form, &mut state, &effects, done);
    assert!(effects.contains(&Effect::Announce(words::console::call_over())));
    assert!(
        !effects
            .iter()
            .any(|one| matches!(one, Effect::LookAgain { .. }))
    );
    let more = form.update(&mut state, Message::Offer(CallOffer::GoOn));
    assert_eq!(more, []);
}
