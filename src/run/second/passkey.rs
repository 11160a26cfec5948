//! The ceremony of a passkey: the browser asks the person, and its answer is sent.

use regain_contract::{ActionRequest, Label, Secret, SecureRequest, Step};
use regain_words as words;

use crate::client::Request;
use crate::run::message::{Effect, ids};
use crate::run::second::check::name_sentences;
use crate::run::state::{Awaited, Field, FieldProblem, State};
use crate::run::update::{await_answer, intend, refuse};
use crate::web::passkey::PasskeyFailure;

/// "Use your passkey" was pressed. The browser is asked while the press is still being worked on.
pub(super) fn ask(state: &mut State) -> Vec<Effect> {
    if is_busy(state) {
        return Vec::new();
    }
    let Some(Step::UsePasskey(data)) = state.step() else {
        return Vec::new();
    };
    let Some(options) = data.options.clone() else {
        return Vec::new();
    };
    open_window(state, options)
}

/// "Make a passkey" was pressed.
pub(super) fn make(state: &mut State, name: String) -> Vec<Effect> {
    if is_busy(state) {
        return Vec::new();
    }
    if let Err(reason) = Label::parse(&name) {
        return refuse(
            state,
            vec![FieldProblem {
                field: Field::Name,
                sentences: vec![name_sentences(reason)],
            }],
        );
    }
    let Some(Step::AddPasskey(data)) = state.step() else {
        return Vec::new();
    };
    let Some(options) = data.options.clone() else {
        return Vec::new();
    };
    state.problems.clear();
    state.label = name;
    open_window(state, options)
}

fn is_busy(state: &State) -> bool {
    state
        .awaited
        .is_some_and(|awaited| awaited != Awaited::News)
}

fn open_window(state: &mut State, options: String) -> Vec<Effect> {
    state.passkey = None;
    state.trouble = None;
    state.notice = None;
    let number = await_answer(state, Awaited::Passkey);
    vec![
        Effect::Announce(words::passkey::asking_status()),
        Effect::AskPasskey { number, options },
    ]
}

/// The browser has answered.
pub(super) fn answered(
    state: &mut State,
    number: u32,
    answer: Result<Secret, PasskeyFailure>,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    let asked = state.newest == number && state.awaited == Some(Awaited::Passkey);
    if !asked {
        return Vec::new();
    }
    state.awaited = None;
    match answer {
        Ok(credential) => {
            let action = match state.step() {
                Some(Step::AddPasskey(_)) => ActionRequest::Secure(SecureRequest::AddPasskey {
                    name: state.label.clone(),
                    credential,
                }),
                _ => ActionRequest::SubmitPasskey { credential },
            };
            intend(state, Request::Act(action.into()), key)
        }
        Err(failure) => {
            state.passkey = Some(failure);
            vec![Effect::Quiet, Effect::Focus(ids::PASSKEY)]
        }
    }
}
