//! The figures, and which of them are shown.

use regain_contract::support::{Day, Experiments, Insights, InsightsFilter, Period, Workstream};

use super::*;
use crate::route::{Beside, InsightsView};

const FIGURES: &str = include_str!("../../../../crates/contract/goldens/support-insights.json");
const EXPERIMENTS: &str =
    include_str!("../../../../crates/contract/goldens/support-experiments.json");

fn figures() -> Box<Insights> {
    serde_json::from_str(FIGURES).unwrap()
}

/// A lead looks at the figures that the API chooses.
fn looked_at(form: &Form) -> State {
    let (mut state, _) = at(form, Route::START, Role::Lead);
    let route = Route::Insights(InsightsView::default());
    let effects = form.update(&mut state, Message::Visit(route));
    assert_eq!(state.screen(), Screen::Insights);
    let (number, query) = asked(&effects);
    assert_eq!(query, Query::Insights(InsightsView::default()));
    let answer = Ok(Found::Insights(figures()));
    let effects = form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    // The form says which days these are.
    assert!(effects.contains(&Effect::Choose(
        Field::InsightsFrom,
        "2026-11-23".to_owned()
    )));
    assert!(effects.contains(&Effect::Announce(words::console::insights_status())));
    state
}

#[test]
fn what_is_chosen_is_asked_for_and_stands_in_the_address() {
    let mut form = Form::default();
    let mut state = looked_at(&form);
    form.write(Field::InsightsFrom, "2026-11-09");
    form.write(Field::InsightsTo, "2026-11-15");
    form.write(Field::InsightsBeside, "before");
    form.write(Field::InsightsOnly, "workstream=hacked");
    let effects = form.update(&mut state, Message::ShowInsights);
    let view = InsightsView {
        period: Some(Period {
            from: Day::parse("2026-11-09").unwrap(),
            to: Day::parse("2026-11-15").unwrap(),
        }),
        beside: Beside::Before,
        filter: Some(InsightsFilter::Workstream(Workstream::Hacked)),
    };
    assert_eq!(asked(&effects).1, Query::Insights(view.clone()));
    assert!(effects.contains(&Effect::Push(Route::Insights(view))));
    // What is shown stays until the other has come.
    assert!(state.insights.is_some());
}

#[test]
fn days_that_are_none_are_told_at_their_field() {
    for (from, to, field) in [
        ("", "2026-11-15", Field::InsightsFrom),
        ("2026-11-15", "soon", Field::InsightsTo),
        ("2026-11-16", "2026-11-15", Field::InsightsFrom),
        ("2020-01-01", "2026-11-15", Field::InsightsFrom),
    ] {
        let mut form = Form::default();
        let mut state = looked_at(&form);
        form.write(Field::InsightsFrom, from);
        form.write(Field::InsightsTo, to);
        let effects = form.update(&mut state, Message::ShowInsights);
        assert!(effects.contains(&Effect::Focus(ids::ERROR_SUMMARY)));
        let problems: Vec<_> = state.problems.iter().map(|one| one.field).collect();
        assert_eq!(problems, [field], "{from} {to}");
    }
}

#[test]
fn an_experiment_that_is_stopped_says_so() {
    let form = Form::default();
    let (mut state, _) = at(&form, Route::START, Role::Lead);
    let effects = form.update(&mut state, Message::Visit(Route::Experiments));
    let (number, query) = asked(&effects);
    assert_eq!(query, Query::Experiments);
    let shown: Experiments = serde_json::from_str(EXPERIMENTS).unwrap();
    let mut one = shown.experiments[0].clone();
    let answer_to = Ok(Found::Experiments(shown));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: answer_to,
        },
    );
    let effects = form.update(&mut state, Message::StopExperiment(one.name.clone()));
    assert_eq!(sent(&effects).2, Change::StopExperiment(one.name.clone()));
    one.may_stop = false;
    let done = Ok(Done::Experiment(Box::new(one)));
    let effects = answer(&form, &mut state, &effects, done);
    assert_eq!(
        state.told,
        Some(words::console::experiment_stopped_status())
    );
    assert!(effects.contains(&Effect::Focus(ids::TOLD)));
    assert!(!state.experiments.unwrap().experiments[0].may_stop);
}
