//! Links that bring a person to the right step.

use regain_contract::Situation;
use regain_contract::support::{GuideMade, GuideStep, NewGuide};
use regain_words as words;

use super::{Page, ask, intend, wrong};
use crate::client::{Change, Query};
use crate::route::{Route, named};
use crate::run::message::{Effect, ids};
use crate::run::state::{FIELDS_OF_LINK, Field, FieldProblem, State};

/// Where a link can lead, with the names in forms.
pub const STEPS: [(GuideStep, &str); 3] = [
    (GuideStep::Start, "start"),
    (GuideStep::Identify, "identify"),
    (GuideStep::AskPerson, "ask_person"),
];

/// For how many hours a link can work.
pub const HOURS: [u32; 4] = [1, 4, 8, 24];

pub(super) fn make_link(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
    let reason = state.typed.trimmed(Field::LinkReason);
    let situation = Situation::from_slug(state.typed.get(Field::Situation));
    let step = named(&STEPS, state.typed.get(Field::Step));
    let (Some(situation), Some(step)) = (situation, step) else {
        return Vec::new();
    };
    if reason.is_empty() {
        let sentence = words::console::new_reason_error_empty();
        let field = Field::LinkReason;
        return wrong(state, vec![FieldProblem { field, sentence }]);
    }
    let guide = NewGuide {
        situation,
        step,
        language: state.typed.trimmed(Field::Language),
        reason,
        hours: state.typed.get(Field::Hours).parse().ok(),
    };
    intend(state, Change::MakeLink(guide), page)
}

/// A link was made. It is shown this once, where the page is still there.
pub(super) fn made(state: &mut State, made: Box<GuideMade>) -> Vec<Effect> {
    state.typed.forget(&FIELDS_OF_LINK);
    if state.route != Route::Links {
        return Vec::new();
    }
    state.made = Some(made);
    vec![
        Effect::Quiet,
        Effect::Focus(ids::MADE),
        ask(state, Query::Links),
    ]
}

/// A link was taken back.
pub(super) fn revoked(state: &mut State) -> Vec<Effect> {
    if state.route != Route::Links {
        return Vec::new();
    }
    state.told = Some(words::console::revoked_status());
    vec![
        Effect::Quiet,
        Effect::Focus(ids::TOLD),
        ask(state, Query::Links),
    ]
}
