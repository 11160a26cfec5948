//! Following a flow that goes on on another device.

use regain_contract::Step;

use super::message::Effect;
use super::state::{Awaited, Shows, State};
use super::update::await_answer;

impl State {
    /// Whether another device may do something that has to be seen here.
    #[must_use]
    pub fn follows(&self) -> bool {
        let Some(document) = self.document.as_deref() else {
            return false;
        };
        let elsewhere = matches!(document.step, Step::Elsewhere(_));
        self.shows == Shows::Step && (elsewhere || document.handover.is_some())
    }
}

/// It is time to look again. Never while something else is under way: one request at a time.
pub(super) fn look_again(state: &mut State) -> Vec<Effect> {
    if state.follows() && state.awaited.is_none() && state.intention.is_none() {
        let number = await_answer(state, Awaited::News);
        vec![Effect::Read { number }]
    } else {
        Vec::new()
    }
}
