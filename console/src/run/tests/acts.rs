//! What is done in a case.

use super::*;

#[test]
fn only_what_may_be_done_can_be_done() {
    let mut form = Form::default();
    let mut state = at_case(&form, &[AgentAct::Note]);
    form.write(Field::Question, "When?");
    for act in ALL {
        assert_eq!(state.may(act), act == AgentAct::Note);
        if act != AgentAct::Note {
            assert_eq!(form.update(&mut state, Message::Open(act)), []);
            assert_eq!(state.open_form(), None);
        }
    }
    assert!(!is_sent(
        &form.update(&mut state, Message::SendForm(AgentAct::Ask))
    ));
    form.update(&mut state, Message::Open(AgentAct::Note));
    assert_eq!(state.open_form(), Some(AgentAct::Note));
    // It can be taken away while the form is open.
    let (number, _) = asked(&form.update(&mut state, Message::Retry));
    let answer = Ok(Found::Case(case(&[])));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.open_form(), None);
}

#[test]
fn a_second_press_sends_nothing() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.write(Field::Note, "Called back.");
    form.update(&mut state, Message::Open(AgentAct::Note));
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
    let (_, key, change) = sent(&effects);
    assert_eq!(key, "key-1");
    let text = "Called back.".to_owned();
    assert_eq!(change, Change::Act(reference(), AgentAction::Note { text }));
    for message in [
        Message::SendForm(AgentAct::Note),
        Message::Open(AgentAct::Take),
        Message::SignOut,
        Message::Retry,
    ] {
        assert!(!is_sent(&form.update(&mut state, message)));
    }
    answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::Acted(Some(case(&ALL)))),
    );
    assert_eq!(state.told, Some(words::console::done_note()));
    assert_eq!(state.open, None);
}

#[test]
fn a_decision_takes_a_second_press() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Refuse));
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Refuse));
    let fields: Vec<_> = state.problems.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::Advice, Field::RefuseReason]);
    assert!(!is_sent(&effects));

    form.write(Field::Advice, "other_documents");
    form.write(Field::RefuseReason, "The photographs are too dark.");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Refuse));
    assert_eq!(effects, [Effect::FocusHeading]);
    assert_eq!(state.screen(), Screen::Check);

    // Back to the form, with everything in it.
    form.update(&mut state, Message::ChangeDecision);
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(state.open_form(), Some(AgentAct::Refuse));
    assert_eq!(state.typed.get(Field::Advice), "other_documents");

    form.update(&mut state, Message::SendForm(AgentAct::Refuse));
    let effects = form.update(&mut state, Message::Decide);
    let refusal = AgentAction::Refuse {
        advice: RefusalAdvice::OtherDocuments,
        reason: "The photographs are too dark.".to_owned(),
    };
    assert_eq!(sent(&effects).2, Change::Act(reference(), refusal));
    let effects = answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::Acted(Some(case(&[])))),
    );
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(state.told, Some(words::console::done_refuse()));
    assert!(effects.contains(&Effect::FocusHeading));
    assert!(effects.contains(&Effect::Announce(words::console::done_refuse())));
    form.fields.clear();
    assert_eq!(state.typed.get(Field::RefuseReason), "");
}

#[test]
fn a_refused_action_says_why_and_keeps_the_form() {
    let mut form = Form::default();
    for (failure, trouble) in [
        (problem(ProblemType::StepOutOfOrder, 409), Trouble::Changed),
        (problem(ProblemType::NotPermitted, 403), Trouble::NotAllowed),
        (
            problem(ProblemType::SomebodyElse, 409),
            Trouble::SomebodyElse,
        ),
        (
            problem(ProblemType::AccountMissing, 409),
            Trouble::AccountMissing,
        ),
        (
            problem(ProblemType::MethodUnavailable, 409),
            Trouble::NoPhotographs,
        ),
        (problem(ProblemType::Internal, 500), Trouble::Service),
        (problem(ProblemType::ClientOutdated, 409), Trouble::Outdated),
        (problem(ProblemType::RateLimited, 429), Trouble::Wait(None)),
        (problem(ProblemType::Validation, 422), Trouble::Refused),
        (Failure::NoAnswer(Silence::TimedOut), Trouble::TimedOut),
    ] {
        let mut state = at_case(&form, &ALL);
        form.write(Field::Note, "Called back.");
        form.update(&mut state, Message::Open(AgentAct::Note));
        let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
        let effects = answer(&form, &mut state, &effects, Err(failure));
        assert_eq!(state.trouble, Some(trouble));
        assert!(effects.contains(&Effect::Focus(ids::TROUBLE)));
        assert_eq!(state.open_form(), Some(AgentAct::Note));
        assert_eq!(state.typed.get(Field::Note), "Called back.");
        if trouble == Trouble::Changed {
            assert_eq!(asked(&effects).1, Query::Case(reference()));
        }
    }
}

#[test]
fn a_field_that_the_api_does_not_take_says_so_in_its_form() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.write(Field::ApproveReason, "She knew the receipt.");
    form.update(&mut state, Message::Open(AgentAct::Approve));
    form.update(&mut state, Message::SendForm(AgentAct::Approve));
    let effects = form.update(&mut state, Message::Decide);
    let mut found = Problem::new(ProblemType::Validation);
    found.errors = vec![FieldError::new(
        "/approve/reason",
        FieldReason::TooLong { max: 10 },
    )];
    let failure = Failure::Problem(Box::new(found));
    answer(&form, &mut state, &effects, Err(failure));
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(state.open_form(), Some(AgentAct::Approve));
    assert_eq!(
        state.problem_of(Field::ApproveReason),
        [words::console::error_too_long(10)]
    );
}

#[test]
fn what_was_typed_for_one_case_is_not_for_another() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "About the first case");
    let other = Route::Case(Reference::from_number(8));
    form.update(&mut state, Message::Visit(other));
    assert_eq!(state.typed.get(Field::Note), "");
    assert_eq!((state.open, &state.case), (None, &None));
}

#[test]
fn a_case_that_is_not_there_is_said() {
    let form = Form::default();
    let (mut state, number) = at(&form, Route::Case(reference()), Role::Agent);
    let answer = Err(problem(ProblemType::NotFound, 404));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert!(state.is_unknown);
    assert_eq!(state.trouble, None);
}
