//! Links that bring a person to the right step.

use super::*;

#[test]
fn a_link_is_shown_once() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::Links, Role::Agent);
    form.write(Field::Situation, "hacked");
    form.write(Field::Step, "identify");
    form.write(Field::Language, "en");
    form.write(Field::LinkReason, "");
    let effects = form.update(&mut state, Message::MakeLink);
    assert!(!is_sent(&effects));
    assert_eq!(
        state.problem_of(Field::LinkReason),
        [words::console::new_reason_error_empty()]
    );
    form.write(Field::LinkReason, "They called.");
    let effects = form.update(&mut state, Message::MakeLink);
    let (_, _, change) = sent(&effects);
    let Change::MakeLink(guide) = change else {
        panic!("{change:?}");
    };
    assert_eq!(
        (guide.situation, guide.step),
        (Situation::Hacked, GuideStep::Identify)
    );
    let made = Box::new(GuideMade {
        guide: link(),
        address: Secret::new("https://example.org/link#t=secret".to_owned()),
        message: Secret::new("Open https://example.org/link#t=secret".to_owned()),
    });
    let effects = answer(&form, &mut state, &effects, Ok(Done::Made(made)));
    assert!(state.made.is_some());
    assert!(effects.contains(&Effect::Focus(ids::MADE)));
    assert_eq!(asked(&effects).1, Query::Links);
    assert!(!format!("{state:?}").contains("t=secret"));
    form.update(&mut state, Message::Visit(Route::START));
    form.update(&mut state, Message::PlaceChanged(Route::Links));
    assert_eq!(state.made, None);
}

#[test]
fn a_link_is_taken_back_and_the_list_read_again() {
    let form = Form::default();
    let (mut state, _) = at(&form, Route::Links, Role::Lead);
    let effects = form.update(&mut state, Message::Revoke("5".to_owned()));
    assert_eq!(sent(&effects).2, Change::Revoke("5".to_owned()));
    let effects = answer(&form, &mut state, &effects, Ok(Done::Revoked));
    assert_eq!(state.told, Some(words::console::revoked_status()));
    assert_eq!(asked(&effects).1, Query::Links);
}
