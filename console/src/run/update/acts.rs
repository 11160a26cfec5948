//! What is done in a case.

use regain_contract::Reference;
use regain_contract::support::{AgentAct, AgentAction, RefusalAdvice, SupportCase};
use regain_words::{self as words, Text};

use super::{Page, ask_for_page, clear, intend, wrong};
use crate::client::Change;
use crate::route::{Route, named};
use crate::run::message::Effect;
use crate::run::state::{Field, FieldProblem, State, act_of, fields_of};

/// What may be chosen as advice, with its names in forms.
pub const ADVICE: [(RefusalAdvice, &str); 2] = [
    (RefusalAdvice::AnotherProof, "another_proof"),
    (RefusalAdvice::OtherDocuments, "other_documents"),
];

pub(super) fn open(state: &mut State, act: AgentAct) -> Vec<Effect> {
    if !state.may(act) {
        return Vec::new();
    }
    clear(state);
    state.open = Some(act);
    fields_of(act)
        .first()
        .map(|field| Effect::Focus(field.name()))
        .into_iter()
        .collect()
}

pub(super) fn act(state: &mut State, action: AgentAction, page: &Page<'_>) -> Vec<Effect> {
    let Route::Case(reference) = state.route.clone() else {
        return Vec::new();
    };
    if !state.may(act_of(&action)) {
        return Vec::new();
    }
    intend(state, Change::Act(reference, action), page)
}

/// A form that lacks something says so; a decision is checked first; everything else is sent.
pub(super) fn send_form(state: &mut State, which: AgentAct, page: &Page<'_>) -> Vec<Effect> {
    let typed = &state.typed;
    let text = |field: Field, missing: fn() -> Text| {
        let text = typed.trimmed(field);
        if text.is_empty() {
            Err(FieldProblem {
                field,
                sentence: missing(),
            })
        } else {
            Ok(text)
        }
    };
    let action = match which {
        AgentAct::Take => Ok(AgentAction::Take),
        AgentAct::HandOver => text(Field::Colleague, words::console::colleague_error_empty)
            .map(|to| AgentAction::HandOver { to })
            .map_err(|problem| vec![problem]),
        AgentAct::Note => text(Field::Note, words::console::note_error_empty)
            .map(|text| AgentAction::Note { text })
            .map_err(|problem| vec![problem]),
        AgentAct::Ask => text(Field::Question, words::console::question_error_empty)
            .map(|text| AgentAction::Ask {
                text,
                photographs: !typed.get(Field::Photographs).is_empty(),
            })
            .map_err(|problem| vec![problem]),
        AgentAct::Approve => text(Field::ApproveReason, words::console::reason_error_empty)
            .map(|reason| AgentAction::Approve { reason })
            .map_err(|problem| vec![problem]),
        AgentAct::Refuse => {
            let advice = named(&ADVICE, typed.get(Field::Advice)).ok_or_else(|| FieldProblem {
                field: Field::Advice,
                sentence: words::console::advice_error_empty(),
            });
            let reason = text(Field::RefuseReason, words::console::reason_error_empty);
            match (advice, reason) {
                (Ok(advice), Ok(reason)) => Ok(AgentAction::Refuse { advice, reason }),
                (advice, reason) => Err([advice.err(), reason.err()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()),
            }
        }
    };
    match action {
        Err(problems) => wrong(state, problems),
        Ok(action @ (AgentAction::Approve { .. } | AgentAction::Refuse { .. })) => {
            clear(state);
            state.check = Some(action);
            vec![Effect::FocusHeading]
        }
        Ok(
            action @ (AgentAction::Take
            | AgentAction::HandOver { .. }
            | AgentAction::Note { .. }
            | AgentAction::Ask { .. }),
        ) => act(state, action, page),
    }
}

/// It was done in the case, which is like this now where the answer says so.
pub(super) fn acted(
    state: &mut State,
    reference: Reference,
    act: AgentAct,
    case: Option<Box<SupportCase>>,
) -> Vec<Effect> {
    // They may look at something else by now.
    if state.route != Route::Case(reference) {
        return vec![Effect::Announce(was_acted(act))];
    }
    state.typed.forget(fields_of(act));
    state.open = None;
    state.check = None;
    state.told = Some(was_acted(act));
    // The heading says where the case stands now.
    let mut effects = vec![Effect::Announce(was_acted(act)), Effect::FocusHeading];
    match case {
        Some(case) => state.case = Some(case),
        None => effects.push(ask_for_page(state)),
    }
    effects
}

fn was_acted(act: AgentAct) -> Text {
    match act {
        AgentAct::Take => words::console::done_take(),
        AgentAct::HandOver => words::console::done_hand_over(),
        AgentAct::Note => words::console::done_note(),
        AgentAct::Ask => words::console::done_ask(),
        AgentAct::Approve => words::console::done_approve(),
        AgentAct::Refuse => words::console::done_refuse(),
    }
}
