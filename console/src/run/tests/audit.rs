//! The audit.

use super::*;

fn lines() -> AuditLines {
    AuditLines {
        lines: vec![AuditLine {
            at: UnixSeconds(900),
            event: "support_case_taken".to_owned(),
            outcome: "success".to_owned(),
            about: None,
            authenticated_by: vec![Method::PasswordAndCode],
            by: Some("ada".to_owned()),
            case: Some(reference()),
            flow: None,
        }],
        older: Some(51),
        people: vec![Person {
            number: 7,
            name: "ada".to_owned(),
        }],
        server_now: UnixSeconds(1000),
    }
}

fn found(form: &Form, state: &mut State, effects: &[Effect]) -> Vec<Effect> {
    let (number, _) = asked(effects);
    let answer = Ok(Found::Audit(lines()));
    form.update(
        state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    )
}

#[test]
fn its_lines_are_narrowed_to_a_case_and_to_whoever_did_it() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::START, Role::Auditor);
    let all = AuditFilter::default();
    let effects = form.update(&mut state, Message::Visit(Route::Audit(all.clone())));
    assert_eq!(state.screen(), Screen::Audit);
    assert_eq!(asked(&effects).1, Query::Audit(all.clone()));
    let effects = found(&form, &mut state, &effects);
    assert_eq!(state.audit, Some(lines()));
    assert_eq!(effects, [Effect::Announce(words::console::audit_count(1))]);

    form.write(Field::AuditCase, &format!(" {} ", reference()));
    form.write(Field::AuditBy, "7");
    let wanted = AuditFilter {
        case: Some(reference()),
        by: Some(7),
        before: None,
    };
    let effects = form.update(&mut state, Message::NarrowAudit);
    assert_eq!(effects[0], Effect::Push(Route::Audit(wanted.clone())));
    assert_eq!(asked(&effects).1, Query::Audit(wanted.clone()));
    // What is shown is not what was asked for before.
    assert_eq!(state.audit, None);

    // A page further, and back: the form says what is shown.
    let older = AuditFilter {
        before: Some(51),
        ..wanted
    };
    let effects = form.update(&mut state, Message::Visit(Route::Audit(older.clone())));
    assert_eq!(asked(&effects).1, Query::Audit(older));
    let effects = form.update(&mut state, Message::PlaceChanged(Route::Audit(all)));
    for field in [Field::AuditCase, Field::AuditBy] {
        assert!(effects.contains(&Effect::Choose(field, String::new())));
    }
}

#[test]
fn a_case_that_there_is_not_is_said_at_its_field() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::START, Role::Lead);
    let all = Route::Audit(AuditFilter::default());
    let effects = form.update(&mut state, Message::Visit(all));
    found(&form, &mut state, &effects);
    form.write(Field::AuditCase, "no reference");
    let effects = form.update(&mut state, Message::NarrowAudit);
    assert!(!effects.iter().any(|one| matches!(one, Effect::Ask { .. })));
    let said = [words::console::audit_case_error()];
    assert_eq!(state.problem_of(Field::AuditCase), said);
    assert!(effects.contains(&Effect::Focus(ids::ERROR_SUMMARY)));

    // One that could be, and is of no case.
    form.write(Field::AuditCase, &reference().to_string());
    let effects = form.update(&mut state, Message::NarrowAudit);
    assert_eq!(state.problem_of(Field::AuditCase), []);
    let (number, _) = asked(&effects);
    let answer = Err(problem(ProblemType::NotFound, 404));
    let message = Message::Found {
        number,
        at: 0.0,
        answer,
    };
    form.update(&mut state, message);
    assert_eq!(state.problem_of(Field::AuditCase), said);
    assert_eq!(state.trouble, None);
    // Whoever mends it can still choose somebody.
    assert_eq!(state.people, lines().people);
}

#[test]
fn nothing_of_it_stays_when_whoever_read_it_is_signed_out() {
    let form = Form::default();
    let (mut state, number) = at(&form, Route::Audit(AuditFilter::default()), Role::Lead);
    let answer = Ok(Found::Audit(lines()));
    let message = Message::Found {
        number,
        at: 0.0,
        answer,
    };
    form.update(&mut state, message);
    let number = state.wake;
    let (number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let answer = Err(signed_out());
    let message = Message::Found {
        number,
        at: 0.0,
        answer,
    };
    form.update(&mut state, message);
    assert_eq!((state.screen(), &state.audit), (Screen::SignIn, &None));
}
