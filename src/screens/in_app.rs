//! The page was opened inside another app: how to get to a real browser. It keeps nobody from going on.

use regain_words as words;

use crate::components::{Button, NoticeBox, Rank, Tone, action, notice};
use crate::route::{Entry, Page};
use crate::run::{App, Screen};
use crate::view::View;
use crate::web;

pub(super) fn view(app: App, screen: Screen) -> View {
    let is_early = matches!(
        screen,
        Screen::Entry(Entry::Triage | Entry::Situation(_)) | Screen::Step(Page::Identify)
    );
    if !is_early || !web::agent::is_in_app() {
        return View::Nothing;
    }
    notice(NoticeBox {
        testid: "in-app-browser",
        tone: Tone::Calm,
        title: Some(words::browser::heading()),
        sentences: vec![words::browser::why(), words::browser::how()],
        more: vec![action(Button::new(
            words::browser::copy_button(),
            "copy-address",
            Rank::Quiet,
            move || {
                web::clipboard::copy(&web::page::first_address(), move || {
                    app.say(words::common::copied_status());
                });
            },
        ))],
    })
}
