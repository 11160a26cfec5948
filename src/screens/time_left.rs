//! What stands below a step of securing the account while its time is almost over, and what watches the time.

use std::rc::Rc;

use leptos::prelude::on_cleanup;
use regain_words as words;

use crate::components::{
    Button, NoticeBox, Rank, Tone, action, countdown, notice, plain, seconds_left,
};
use crate::run::second::time::{Time, TimeNotice, is_due};
use crate::run::{App, LateMessage};
use crate::view::{View, el, live};
use crate::web;

/// How often the time is looked at, in milliseconds.
const LOOK: i32 = 1000;

pub(super) fn view(app: App) -> View {
    let Some((time, told)) = app.with(|state| Some((Time::of(state)?, state.time))) else {
        return View::Nothing;
    };
    watch(app);
    let Some(kind) = time.notice(told) else {
        return View::Nothing;
    };
    // All of one shape, so that the button stays the same one, with its focus.
    let (tone, title, until, kept) = match (kind, time.can_be_longer) {
        (TimeNotice::Short, true) => (
            Tone::Calm,
            words::time::heading(),
            runs_down(app, time),
            words::time::kept(),
        ),
        (TimeNotice::Short, false) => (
            Tone::Calm,
            words::time::last_heading(),
            runs_down(app, time),
            words::time::last(),
        ),
        (TimeNotice::More, true) => (
            Tone::Done,
            words::time::more_heading(),
            lasts(time),
            words::time::again(),
        ),
        (TimeNotice::More, false) => (
            Tone::Done,
            words::time::more_heading(),
            lasts(time),
            words::time::last(),
        ),
    };
    let mut more = vec![until, plain(&kept)];
    if time.can_be_longer || kind == TimeNotice::More {
        let mut button = Button::new(
            words::time::more_button(),
            "more-time",
            Rank::Quiet,
            move || app.send_late(LateMessage::MoreTime),
        );
        // Under the finger that has pressed it for the last time it stays.
        button.waits = Some(Rc::new(move || !time.can_be_longer));
        more.push(action(button));
    }
    let drawn = notice(NoticeBox {
        testid: "time-notice",
        tone,
        title: Some(title),
        sentences: Vec::new(),
        more,
    });
    el("div").class("rg-stays").child(drawn).into()
}

fn runs_down(app: App, time: Time) -> View {
    let left = seconds_left(move || app.seconds_left(time.over_at), || {});
    countdown("time-left", left, words::time::left)
}

fn lasts(time: Time) -> View {
    live(move || plain(&words::time::until(time.over_at.0)))
}

/// Looks at the time for as long as the page is seen. Whoever comes back to it is told what has become of it meanwhile.
fn watch(app: App) {
    let every = web::timers::Every::new(LOOK, move || {
        let at = web::clock::monotonic_seconds();
        if web::page::is_seen() && app.peek(|state| is_due(state, at)) {
            app.send_late(LateMessage::TimePassed { at });
            web::focus::into_sight();
        }
    });
    on_cleanup(move || {
        if let Some(every) = every {
            every.stop();
        }
    });
}
