//! Without a connection: it is said, what was typed stays, and one press tries again.

use super::*;

#[test]
fn what_got_no_answer_is_sent_again_under_the_same_name() {
    let form = Form::default();
    let mut state = at_case(&form, &ALL);
    let mut effects = form.update(&mut state, Message::Open(AgentAct::Take));
    let (_, key, change) = sent(&effects);
    for silence in [Silence::CutOff, Silence::TimedOut, Silence::Offline] {
        let failure = Failure::NoAnswer(silence);
        answer(&form, &mut state, &effects, Err(failure));
        assert!(state.intention.is_some());
        effects = form.update(&mut state, Message::Retry);
        let again = sent(&effects);
        assert_eq!((again.1, again.2), (key.clone(), change.clone()));
    }
    // Once there is an answer, a new press is a new intention.
    answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::Acted(Some(case(&ALL)))),
    );
    let effects = form.update(&mut state, Message::Open(AgentAct::Take));
    assert_ne!(sent(&effects).1, key);
}

#[test]
fn what_is_not_read_can_be_read_again() {
    let form = Form::default();
    let (mut state, number) = at(&form, Route::START, Role::Agent);
    let answer = Err(Failure::NoAnswer(Silence::Offline));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.trouble, Some(Trouble::Offline));
    let effects = form.update(&mut state, Message::Retry);
    assert_eq!(asked(&effects).1, Query::Queue(Filter::default()));
    assert_eq!(state.trouble, None);
}

/// The answer to a question that was never sent.
fn silent(form: &Form, state: &mut State, effects: &[Effect]) -> Vec<Effect> {
    let (number, _) = asked(effects);
    let answer = Err(Failure::NoAnswer(Silence::Offline));
    form.update(
        state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    )
}

/// What was asked without a connection is asked again by one press.
fn is_asked_again(form: &Form, state: &mut State, effects: &[Effect]) {
    let (_, query) = asked(effects);
    let effects = silent(form, state, effects);
    assert_eq!(state.trouble, Some(Trouble::Offline), "{query:?}");
    assert!(effects.contains(&Effect::Focus(ids::TROUBLE)), "{query:?}");
    let effects = form.update(state, Message::Retry);
    assert_eq!(asked(&effects).1, query);
    assert_eq!(state.trouble, None);
}

#[test]
fn every_question_without_a_connection_is_asked_again_by_one_press() {
    let mut form = Form::default();
    let mut state = State::opened_at(Route::START);
    let effects = form.update(&mut state, Message::Opened);
    is_asked_again(&form, &mut state, &effects);
    for route in [
        Route::Queue(Filter::default()),
        Route::Case(reference()),
        Route::Links,
        Route::Audit(AuditFilter::default()),
        Route::Outbox(None),
    ] {
        let (mut state, _) = at(&form, Route::START, Role::Lead);
        let effects = form.update(&mut state, Message::Visit(route));
        is_asked_again(&form, &mut state, &effects);
    }
    // What a code stands for, which is asked beside the page, and keeps what was typed.
    let (mut state, _) = at(&form, Route::START, Role::Agent);
    form.update(&mut state, Message::Visit(Route::Call));
    form.write(Field::ReceiptCode, "R-K7QM-3XTB");
    let effects = form.update(&mut state, Message::Explain);
    is_asked_again(&form, &mut state, &effects);
    assert_eq!(state.typed.get(Field::ReceiptCode), "R-K7QM-3XTB");
}

#[test]
fn every_change_without_a_connection_keeps_what_was_typed_and_is_sent_again_by_one_press() {
    let mut form = Form::default();
    for (field, text) in [
        (Field::Colleague, "ben"),
        (Field::Note, "Called back."),
        (Field::Question, "When?"),
        (Field::ApproveReason, "It fits."),
        (Field::Advice, "another_proof"),
        (Field::RefuseReason, "It does not."),
        (Field::Situation, "hacked"),
        (Field::Step, "start"),
        (Field::LinkReason, "They called."),
        (Field::CallCode, "042137"),
    ] {
        form.write(field, text);
    }
    let on_case = |messages: &[Message]| (Route::Case(reference()), messages.to_vec());
    let on_links = |message| (Route::Links, vec![message]);
    let decides = |act| on_case(&[Message::Open(act), Message::SendForm(act), Message::Decide]);
    let sends = |act| on_case(&[Message::Open(act), Message::SendForm(act)]);
    for (route, messages) in [
        on_case(&[Message::Open(AgentAct::Take)]),
        sends(AgentAct::HandOver),
        sends(AgentAct::Note),
        sends(AgentAct::Ask),
        decides(AgentAct::Approve),
        decides(AgentAct::Refuse),
        on_links(Message::MakeLink),
        on_links(Message::Revoke("5".to_owned())),
        (Route::Outbox(None), vec![Message::SendAgain(17)]),
        (Route::Call, vec![Message::JoinCall]),
        (Route::START, vec![Message::GoOn]),
        (Route::START, vec![Message::SignOut]),
    ] {
        let mut state = at_case(&form, &ALL);
        if route != state.route {
            form.update(&mut state, Message::Visit(route));
        }
        let mut effects = Vec::new();
        for message in messages {
            effects = form.update(&mut state, message);
        }
        let (_, key, change) = sent(&effects);
        let typed = state.typed.clone();
        let silence = Err(Failure::NoAnswer(Silence::Offline));
        answer(&form, &mut state, &effects, silence);
        assert_eq!(state.trouble, Some(Trouble::Offline), "{change:?}");
        assert_eq!(state.typed, typed, "{change:?}");
        let effects = form.update(&mut state, Message::Retry);
        let (_, again, same) = sent(&effects);
        assert_eq!((again, same), (key, change));
    }
}

#[test]
fn trying_again_sends_nothing_that_was_given_up() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Approve));
    form.write(Field::ApproveReason, "It fits.");
    form.update(&mut state, Message::SendForm(AgentAct::Approve));
    let effects = form.update(&mut state, Message::Decide);
    let silence = Err(Failure::NoAnswer(Silence::Offline));
    answer(&form, &mut state, &effects, silence);
    form.update(&mut state, Message::ChangeDecision);
    form.update(&mut state, Message::Close);
    // The page itself does not come now; trying that again decides nothing.
    form.fields.clear();
    let effects = form.update(&mut state, Message::Visit(Route::START));
    silent(&form, &mut state, &effects);
    let effects = form.update(&mut state, Message::Retry);
    assert!(!is_sent(&effects), "{effects:?}");
    assert_eq!(asked(&effects).1, Query::Queue(Filter::default()));
}

#[test]
fn looking_where_the_person_is_takes_nothing_that_waits_to_be_sent_again() {
    let mut form = Form::default();
    let (mut state, effects) = calls::helping(&mut form);
    let number = calls::look(&effects);
    let effects = form.update(&mut state, Message::LookAgain { number });
    let (looked, _) = asked(&effects);
    let effects = form.update(&mut state, Message::Offer(CallOffer::GoOn));
    let (_, key, _) = sent(&effects);
    let silence = || Failure::NoAnswer(Silence::Offline);
    answer(&form, &mut state, &effects, Err(silence()));
    let late = Message::Found {
        number: looked,
        at: 0.0,
        answer: Err(silence()),
    };
    form.update(&mut state, late);
    let effects = form.update(&mut state, Message::Retry);
    assert_eq!(sent(&effects).1, key);
}

#[test]
fn how_long_somebody_stays_signed_in_is_asked_again_when_there_is_no_answer() {
    let form = Form::default();
    let mut state = at_case(&form, &ALL);
    let number = state.wake;
    let effects = form.update(&mut state, Message::Woke { number });
    let effects = silent(&form, &mut state, &effects);
    // Nobody waits for it: nothing is said.
    assert_eq!(state.trouble, None);
    let (number, _) = session::wake(&effects);
    let (_, query) = asked(&form.update(&mut state, Message::Woke { number }));
    assert_eq!(query, Query::Session);
}
