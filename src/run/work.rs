//! The proof of work of naming an account: done beside the page, waited for a moment, and done without where it does not
//! come.

use regain_contract::{ActionRequest, Step, Work};
use regain_words as words;

use super::message::Effect;
use super::state::{Awaited, Shows, State};
use super::update::{await_answer, intend};
use crate::client::Request;

/// How long someone who has pressed waits for it, in milliseconds.
const PATIENCE: i32 = 2000;

/// How far the work of this flow has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkState {
    /// The salt of the work that is over.
    salt: Option<String>,
    /// The number, if one was found.
    number: Option<String>,
    /// The name of the account that is sent when it is over.
    held: Option<String>,
}

impl State {
    /// The work that the worker should do now: that of the step that is shown, until it is over.
    #[must_use]
    pub fn work_to_do(&self) -> Option<&Work> {
        let is_open = |work: &&Work| self.work.salt.as_ref() != Some(&work.salt);
        self.work_of_step().filter(is_open)
    }

    fn work_of_step(&self) -> Option<&Work> {
        match (self.shows, self.step()) {
            (Shows::Step, Some(Step::Identify(data))) => data.work.as_ref(),
            _ => None,
        }
    }
}

/// Sends the name of the account, with the number if there is one; waits for it while the worker looks.
pub(super) fn identify(
    state: &mut State,
    identifier: String,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    if state.work_to_do().is_none() {
        return send(state, identifier, key);
    }
    state.problems.clear();
    state.trouble = None;
    state.work.held = Some(identifier);
    let number = await_answer(state, Awaited::Work);
    vec![
        Effect::Announce(words::common::sending_status()),
        Effect::WaitForWork {
            number,
            milliseconds: PATIENCE,
        },
    ]
}

fn send(state: &mut State, identifier: String, key: &dyn Fn() -> String) -> Vec<Effect> {
    let is_of_step = state.work_of_step().map(|work| &work.salt) == state.work.salt.as_ref();
    let work = state.work.number.clone().filter(|_| is_of_step);
    let action = ActionRequest::Identify { identifier, work };
    intend(state, Request::Act(action.into()), key)
}

/// The worker is done: with the number, or without one.
pub(super) fn done(
    state: &mut State,
    salt: String,
    number: Option<String>,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    if state.work_to_do().is_none_or(|work| work.salt != salt) {
        return Vec::new();
    }
    state.work.salt = Some(salt);
    state.work.number = number;
    release(state, key)
}

/// Nobody waits for longer.
pub(super) fn waited(state: &mut State, number: u32, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.newest == number {
        release(state, key)
    } else {
        Vec::new()
    }
}

fn release(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.awaited != Some(Awaited::Work) {
        return Vec::new();
    }
    state.awaited = None;
    match state.work.held.take() {
        Some(identifier) => send(state, identifier, key),
        None => Vec::new(),
    }
}
