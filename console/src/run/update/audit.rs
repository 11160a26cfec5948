//! The audit: which of its lines are shown.

use regain_contract::Reference;
use regain_contract::support::AuditLines;
use regain_words as words;

use super::{ask_for_page, clear, wrong};
use crate::route::{AuditFilter, Route};
use crate::run::message::Effect;
use crate::run::state::{Field, FieldProblem, State};

/// Shows what was chosen above the lines, from the newest on.
pub(super) fn narrow(state: &mut State) -> Vec<Effect> {
    let typed = state.typed.trimmed(Field::AuditCase);
    let case = Reference::parse(&typed);
    if case.is_none() && !typed.is_empty() {
        return no_case(state);
    }
    clear(state);
    state.audit = None;
    state.route = Route::Audit(AuditFilter {
        case,
        by: state.typed.get(Field::AuditBy).parse().ok(),
        before: None,
    });
    vec![
        Effect::Push(state.route.clone()),
        Effect::Announce(words::common::loading_status()),
        ask_for_page(state),
    ]
}

/// There is no case of the reference.
pub(super) fn no_case(state: &mut State) -> Vec<Effect> {
    let sentence = words::console::audit_case_error();
    let field = Field::AuditCase;
    wrong(state, vec![FieldProblem { field, sentence }])
}

pub(super) fn found(state: &mut State, lines: AuditLines) -> Vec<Effect> {
    let count = u32::try_from(lines.lines.len()).unwrap_or(u32::MAX);
    state.people.clone_from(&lines.people);
    state.audit = Some(lines);
    vec![Effect::Announce(words::console::audit_count(count))]
}

/// Has the form above the lines say what is shown.
pub(super) fn choose(filter: &AuditFilter) -> [Effect; 2] {
    let case = filter.case.as_ref().map(Reference::to_string);
    let by = filter.by.map(|number| number.to_string());
    [
        Effect::Choose(Field::AuditCase, case.unwrap_or_default()),
        Effect::Choose(Field::AuditBy, by.unwrap_or_default()),
    ]
}
