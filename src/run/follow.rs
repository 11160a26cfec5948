//! Following a flow that goes on on another device, or that was offered to one.

use regain_contract::Step;
use regain_words as words;

use super::message::Effect;
use super::state::{Awaited, Notice, Screen, Shows, State, Trouble};
use super::update::await_answer;
use crate::route::Page;

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

    /// The code of the device that asks to go on.
    fn asked_with(&self) -> Option<&String> {
        let handover = self.document.as_deref()?.handover.as_ref()?;
        handover.asked_with.as_ref()
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

/// What was to be seen before news came.
pub(super) struct Seen {
    screen: Screen,
    trouble: Option<Trouble>,
    wait_until: Option<regain_contract::UnixSeconds>,
    is_asked: bool,
}

impl Seen {
    pub(super) fn of(state: &State) -> Self {
        Self {
            screen: state.screen(),
            trouble: state.trouble,
            wait_until: state.wait_until,
            is_asked: state.asked_with().is_some(),
        }
    }
}

/// What has to be told after news: that the step is another one, or that a device asks. Nobody has pressed anything, so
/// nothing else is said and what an answer has said before stays.
pub(super) fn told_of_news(
    state: &mut State,
    before: Seen,
    mut effects: Vec<Effect>,
) -> Vec<Effect> {
    let now = state.screen();
    if now == before.screen {
        if let Some(Trouble::Wait | Trouble::Closed | Trouble::Passkey) = before.trouble {
            state.trouble = before.trouble;
            state.wait_until = before.wait_until;
        }
        effects.retain(|effect| !matches!(effect, Effect::Quiet));
        if state.asked_with().is_some() && !before.is_asked {
            effects.push(Effect::Announce(words::handover::asked_status()));
        }
        return effects;
    }
    // Where the recovery goes on elsewhere the page says so itself, and coming from there is what one waits for.
    let elsewhere = [now, before.screen].contains(&Screen::Step(Page::Elsewhere));
    if matches!(now, Screen::Step(_)) && !elsewhere {
        state.notice = Some(Notice::Moved);
        effects.push(Effect::Announce(words::errors::moved()));
    }
    effects
}
