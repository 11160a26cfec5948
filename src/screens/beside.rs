//! What stands below every step once something has been proven: how to stop the bleeding.

use regain_contract::{ActionRequest, Freeze, Stage, Step};
use regain_words as words;

use super::parts::press;
use crate::components::{Button, NoticeBox, Rank, Tone, action, notice};
use crate::run::{App, Shows, State, ids};
use crate::view::View;

pub(super) fn view(app: App) -> View {
    match app.with(freeze) {
        Some(Freeze {
            until: Some(until), ..
        }) => notice(NoticeBox {
            testid: ids::FREEZE,
            tone: Tone::Done,
            title: None,
            sentences: vec![words::freeze::until(until.0), words::freeze::what()],
            more: Vec::new(),
        }),
        Some(Freeze {
            until: None,
            for_seconds,
        }) => notice(NoticeBox {
            testid: ids::FREEZE,
            tone: Tone::Calm,
            title: Some(words::freeze::heading()),
            sentences: vec![words::freeze::about(for_seconds), words::freeze::told()],
            more: vec![action(Button::new(
                words::freeze::button(),
                "freeze-now",
                Rank::Quiet,
                press(app, ActionRequest::Freeze),
            ))],
        }),
        None => View::Nothing,
    }
}

/// Whether changes are frozen, where that can be changed.
fn freeze(state: &State) -> Option<Freeze> {
    if state.shows != Shows::Step || matches!(state.step(), Some(Step::Elsewhere(_))) {
        return None;
    }
    let document = state.document.as_deref()?;
    match document.step.stage() {
        Stage::Prove | Stage::Secure | Stage::Case => document.freeze,
        Stage::Entry | Stage::Identify | Stage::Finish | Stage::Ended => None,
    }
}
