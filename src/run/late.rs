//! When the second part of the app is fetched, and what follows when it comes.

use super::message::Effect;
use super::state::{Late, Screen, State, Trouble};
use crate::screens::LateScreens;

/// Fetches the second part once there is a flow, so that it is here before it is needed; where it is needed and did not
/// come, whenever the person gets to another screen of it. `before` is where they were.
pub(super) fn fetched_in_time(state: &mut State, before: Screen) -> Option<Effect> {
    let screen = state.screen();
    let wanted = match state.late {
        Late::Away => screen.is_late() || screen == Screen::Opening || state.document.is_some(),
        Late::Missing(_) => screen.is_late() && screen != before,
        Late::Coming | Late::Here(_) => false,
    };
    wanted.then(|| fetch(state))
}

/// Whether the person waits for the second part and it did not come.
pub(super) fn is_missed(state: &State) -> bool {
    matches!(state.late, Late::Missing(_)) && state.screen().is_late()
}

pub(super) fn fetch(state: &mut State) -> Effect {
    state.late = Late::Coming;
    Effect::FetchLate
}

/// The second part came, or did not. Nobody is told who does not wait for it.
pub(super) fn came(state: &mut State, came: Result<&'static LateScreens, Trouble>) -> Vec<Effect> {
    state.late = match came {
        Ok(screens) => Late::Here(screens),
        Err(trouble) => Late::Missing(trouble),
    };
    if state.screen().is_late() {
        vec![Effect::Quiet, Effect::FocusHeading]
    } else {
        Vec::new()
    }
}
