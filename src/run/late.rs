//! When the second part of the app is fetched, and what follows when it comes.

use super::message::{Effect, LateMessage};
use super::state::{Late, Screen, Shows, State, Trouble};
use crate::route::Entry;
use crate::screens::LateScreens;

/// Fetches the second part once a flow is asked for, so that it is here before it is needed: for some it has the first
/// step. Where it did not come, it is fetched again whenever the person gets to another screen that has something of it.
/// `before` is where they were.
pub(super) fn fetched_in_time(state: &mut State, before: Screen) -> Option<Effect> {
    let screen = state.screen();
    let wanted = match state.late {
        Late::Away => {
            let has_flow = state.document.is_some() || state.intention.is_some();
            screen.is_late() || screen == Screen::Opening || has_flow
        }
        Late::Missing(_) => screen != before && (screen.is_late() || can_freeze(state)),
        Late::Coming | Late::Here(_) => false,
    };
    wanted.then(|| fetch(state))
}

/// Whether something has been proven, so that the second part has the means to stop the bleeding.
fn can_freeze(state: &State) -> bool {
    let document = state.document.as_deref();
    document.is_some_and(|document| document.freeze.is_some())
}

impl State {
    /// Whether the person waits for the second part and it did not come.
    #[must_use]
    pub fn misses_second_part(&self) -> bool {
        let waits = self.screen().is_late() || self.shows == Shows::Stuck;
        matches!(self.late, Late::Missing(_)) && waits
    }
}

pub(super) fn fetch(state: &mut State) -> Effect {
    state.late = Late::Coming;
    Effect::FetchLate
}

/// The second part came, or did not. Nobody is told who does not wait for it.
pub(super) fn came(
    state: &mut State,
    came: Result<&'static LateScreens, Trouble>,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    // Each late step that is read asks for it again, also long after it came.
    if state.late.screens().is_some() {
        return Vec::new();
    }
    state.late = match came {
        Ok(screens) => Late::Here(screens),
        Err(trouble) => Late::Missing(trouble),
    };
    let screen = state.screen();
    if !screen.is_late() {
        return Vec::new();
    }
    let mut effects = vec![Effect::Quiet, Effect::FocusHeading];
    if screen == Screen::Entry(Entry::Link) {
        effects.extend(respond(state, LateMessage::LookAtLink, key));
    }
    effects
}

/// What follows from something that happens on late screens: the second part knows. Before it is here there is only the
/// link that the page was opened with, and [`came`] sees to that.
pub(super) fn respond(
    state: &mut State,
    message: LateMessage,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    match state.late.screens() {
        Some(late) => (late.respond)(state, message, key),
        None => Vec::new(),
    }
}
