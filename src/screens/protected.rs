//! Protected mode after a recovery: until when, and how it ends early.

use regain_contract::{ActionRequest, UnixSeconds};
use regain_words as words;

use super::parts::press;
use crate::components::{Button, NoticeBox, Rank, Tone, action, notice};
use crate::run::App;
use crate::view::View;

pub(super) fn view(app: App, until: Option<UnixSeconds>, can_end: bool) -> View {
    let Some(until) = until else {
        return View::Nothing;
    };
    let mut sentences = vec![words::finish::protected(until.0)];
    let mut more = Vec::new();
    if can_end {
        more.push(action(Button::new(
            words::finish::protected_end_button(),
            "end-protection",
            Rank::Quiet,
            press(app, ActionRequest::EndProtection),
        )));
    } else {
        sentences.push(words::finish::protected_early());
    }
    notice(NoticeBox {
        testid: "protected",
        tone: Tone::Calm,
        title: Some(words::finish::protected_heading()),
        sentences,
        more,
    })
}
