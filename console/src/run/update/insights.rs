//! The figures: which of them are shown.

use regain_contract::support::{Day, Insights, LONGEST_PERIOD, Period};
use regain_words as words;

use super::{ask_for_page, clear, wrong};
use crate::route::{BESIDE, Beside, InsightsView, Route, choice, chosen, name_of, named};
use crate::run::message::Effect;
use crate::run::state::{Field, FieldProblem, State};

/// Shows what was chosen above the figures.
pub(super) fn show(state: &mut State) -> Vec<Effect> {
    let day = |field| Day::parse(&state.typed.trimmed(field));
    let (from, to) = (day(Field::InsightsFrom), day(Field::InsightsTo));
    let period = match (from, to) {
        (Some(from), Some(to)) => Period { from, to },
        (None, _) => return no_days(state, Field::InsightsFrom),
        (_, None) => return no_days(state, Field::InsightsTo),
    };
    if !(1..=LONGEST_PERIOD).contains(&i32::try_from(period.days()).unwrap_or(0)) {
        return no_days(state, Field::InsightsFrom);
    }
    let view = InsightsView {
        period: Some(period),
        beside: named(&BESIDE, state.typed.get(Field::InsightsBeside)).unwrap_or_default(),
        filter: chosen(state.typed.get(Field::InsightsOnly)),
    };
    clear(state);
    state.route = Route::Insights(view);
    vec![
        Effect::Push(state.route.clone()),
        Effect::Announce(words::common::loading_status()),
        ask_for_page(state),
    ]
}

fn no_days(state: &mut State, field: Field) -> Vec<Effect> {
    let sentence = words::console::insights_day_error();
    wrong(state, vec![FieldProblem { field, sentence }])
}

/// The figures have come: the form says which days they are of.
pub(super) fn found(state: &mut State, insights: Box<Insights>) -> Vec<Effect> {
    let period = insights.period;
    state.insights = Some(insights);
    vec![
        Effect::Choose(Field::InsightsFrom, period.from.to_string()),
        Effect::Choose(Field::InsightsTo, period.to.to_string()),
        Effect::Announce(words::console::insights_status()),
    ]
}

/// Has the form above the figures say what is shown.
pub(super) fn choose(view: &InsightsView) -> Vec<Effect> {
    let beside: Beside = view.beside;
    let only = view.filter.as_ref().map(choice).unwrap_or_default();
    let mut effects = vec![
        Effect::Choose(
            Field::InsightsBeside,
            name_of(&BESIDE, Some(beside)).to_owned(),
        ),
        Effect::Choose(Field::InsightsOnly, only),
    ];
    if let Some(period) = view.period {
        effects.push(Effect::Choose(Field::InsightsFrom, period.from.to_string()));
        effects.push(Effect::Choose(Field::InsightsTo, period.to.to_string()));
    }
    effects
}
