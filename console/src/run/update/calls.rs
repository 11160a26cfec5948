//! Helping somebody who phones, and what the code of a failure stands for.

use regain_contract::Secret;
use regain_contract::support::{Call, CallAction, FailureReceipt, JoinCall};
use regain_words as words;

use super::{Page, ask, clear, intend, query_of, wrong};
use crate::client::{Change, Query};
use crate::run::message::{Effect, ids};
use crate::run::state::{Field, FieldProblem, Screen, State, Trouble};
use crate::screens::names;

/// How many digits the code of a call has.
const CALL_DIGITS: usize = 6;

/// Sends the code that somebody has read out.
pub(super) fn join_call(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
    let typed = (page.read)(Field::CallCode).unwrap_or_default();
    let code: String = typed.chars().filter(char::is_ascii_digit).collect();
    if code.len() != CALL_DIGITS {
        let sentence = words::console::call_code_error();
        let field = Field::CallCode;
        return wrong(state, vec![FieldProblem { field, sentence }]);
    }
    let join = JoinCall {
        code: Secret::new(code),
    };
    intend(state, Change::Join(join), page)
}

pub(super) fn in_call(state: &mut State, action: CallAction, page: &Page<'_>) -> Vec<Effect> {
    let Some(call) = state.call.as_ref().filter(|call| call.goes_on) else {
        return Vec::new();
    };
    let id = call.id.clone();
    intend(state, Change::InCall(id, action), page)
}

/// Asks what the code of a failure stands for.
pub(super) fn explain(state: &mut State) -> Vec<Effect> {
    let typed = state.typed.get(Field::ReceiptCode);
    let code: String = typed
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    state.explained = None;
    if code.is_empty() {
        let sentence = words::console::receipt_code_error();
        let field = Field::ReceiptCode;
        return wrong(state, vec![FieldProblem { field, sentence }]);
    }
    clear(state);
    vec![
        Effect::Announce(words::common::loading_status()),
        ask(state, Query::Receipt(code)),
    ]
}

/// What the code stands for; nothing where there is no such code.
pub(super) fn explained(state: &mut State, receipt: Option<FailureReceipt>) -> Vec<Effect> {
    state.explained = Some(receipt);
    vec![Effect::Quiet, Effect::Focus(ids::EXPLAINED)]
}

/// Looks where the person is, as long as the call goes on and is looked at.
pub(super) fn look_again(state: &mut State, number: u32) -> Vec<Effect> {
    if state.look != number || state.screen() != Screen::Call || state.is_sending() {
        return Vec::new();
    }
    query_of(state)
        .map(|query| ask(state, query))
        .into_iter()
        .collect()
}

/// A call as it is now; what has changed for whoever helps is said.
pub(super) fn call_is(state: &mut State, call: Box<Call>) -> Vec<Effect> {
    let before = state.call.replace(call.clone());
    if state.screen() != Screen::Call {
        return Vec::new();
    }
    let mut effects = Vec::new();
    match before {
        Some(before) if before.id == call.id => {
            if before.goes_on && !call.goes_on {
                effects.extend([
                    Effect::Announce(words::console::call_over()),
                    Effect::FocusHeading,
                ]);
            } else if before.step != call.step {
                let step = names::step(&call.step);
                effects.push(Effect::Announce(
                    step.unwrap_or_else(words::console::call_step_status),
                ));
            }
        }
        Some(_) | None => effects.extend([Effect::Quiet, Effect::FocusHeading]),
    }
    if call.goes_on {
        state.look += 1;
        effects.push(Effect::LookAgain { number: state.look });
    }
    effects
}

/// Something was done in a call, which is like this now.
pub(super) fn done(state: &mut State, change: &Change, call: Box<Call>) -> Vec<Effect> {
    let mut effects = vec![Effect::Forget(Field::CallCode)];
    if let Change::InCall(_, CallAction::Offer(_)) = change {
        effects.push(Effect::Announce(words::console::call_offered()));
    }
    effects.extend(call_is(state, call));
    effects
}

/// Nobody waits with the code that was entered.
pub(super) fn nobody_waits(state: &mut State) -> Vec<Effect> {
    state.intention = None;
    state.trouble = Some(Trouble::NoCall);
    vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)]
}
