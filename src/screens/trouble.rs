//! Something stands in the way: the connection, the service, a limit. Said in the place of the page when there is nothing
//! else to show, and above the question when there is.

use std::rc::Rc;

use regain_words::{self as words, Text};

use super::parts::may_send;
use crate::components::{
    self, Button, NoticeBox, Rank, Tone, actions, button, countdown, notice, seconds_left, stack,
};
use crate::run::{App, Message, Screen, State, Trouble, ids};
use crate::view::View;

pub(super) fn view(app: App) -> View {
    let trouble = app.peek(State::obstacle);
    let mut parts = vec![components::heading(&heading(trouble))];
    let trouble = trouble.unwrap_or(Trouble::Service);
    parts.extend(sentences(trouble).iter().map(components::plain));
    parts.extend(ways_on(app, trouble, Rank::Main));
    parts.extend(lasting(app));
    // The way to a person is in the part that is missing.
    if app.peek(State::misses_second_part) {
        parts.push(plain_form(app));
    }
    stack(parts)
}

/// The same in a box above the question.
pub(super) fn banner(app: App, trouble: Trouble) -> View {
    notice(NoticeBox {
        testid: ids::TROUBLE,
        tone: Tone::Trouble,
        title: Some(heading(Some(trouble))),
        sentences: sentences(trouble),
        more: {
            let mut more = ways_on(app, trouble, Rank::Quiet);
            more.extend(lasting(app));
            more
        },
    })
}

/// What else there is to do when it does not work for long.
fn lasting(app: App) -> Vec<View> {
    let (until, has_pass, is_said) = app.peek(|state| {
        let document = state.document.as_deref();
        (
            document.map(|document| document.expires_at),
            document.is_some_and(|document| document.pass.is_some()),
            state.trouble_lasts() && !state.misses_second_part(),
        )
    });
    if !is_said {
        return Vec::new();
    }
    let mut sentences = Vec::new();
    sentences.extend(until.map(|until| words::errors::lasting(until.0)));
    if has_pass {
        sentences.push(words::errors::lasting_pass());
    }
    let mut parts: Vec<View> = sentences.iter().map(components::plain).collect();
    parts.push(plain_form(app));
    parts
}

/// The way to a person that was here before the app, and needs nothing of it.
fn plain_form(app: App) -> View {
    actions(vec![button(Button::new(
        words::shell::form_heading(),
        "trouble-person",
        Rank::Quiet,
        move || app.send(Message::AskPlainly),
    ))])
}

pub(super) fn heading(trouble: Option<Trouble>) -> Text {
    match trouble {
        Some(Trouble::Offline) => words::errors::offline_heading(),
        Some(Trouble::Again) => words::errors::again_heading(),
        Some(Trouble::CutOff) => words::errors::cut_off_heading(),
        Some(Trouble::Foreign) => words::errors::foreign_heading(),
        Some(Trouble::TimedOut) => words::errors::timeout_heading(),
        Some(Trouble::Service) | None => words::errors::service_heading(),
        Some(Trouble::Outdated) => words::errors::old_heading(),
        Some(Trouble::Wait) => words::errors::wait_heading(),
        Some(Trouble::Closed) => words::errors::closed_heading(),
        Some(Trouble::Passkey) => words::errors::passkey_heading(),
    }
}

fn sentences(trouble: Trouble) -> Vec<Text> {
    match trouble {
        Trouble::Offline => vec![words::errors::offline(), words::errors::offline_what_next()],
        Trouble::Again => vec![words::errors::again()],
        Trouble::CutOff => vec![words::errors::cut_off()],
        Trouble::Foreign => vec![words::errors::foreign()],
        Trouble::TimedOut => vec![words::errors::timeout()],
        Trouble::Service => vec![
            words::errors::service_saved(),
            words::errors::service_what_next(),
        ],
        Trouble::Outdated => vec![words::errors::old()],
        Trouble::Wait => vec![words::errors::wait_why()],
        Trouble::Closed => vec![words::errors::closed()],
        Trouble::Passkey => vec![words::errors::passkey()],
    }
}

fn ways_on(app: App, trouble: Trouble, rank: Rank) -> Vec<View> {
    match trouble {
        Trouble::Offline
        | Trouble::CutOff
        | Trouble::TimedOut
        | Trouble::Foreign
        | Trouble::Service => {
            let again = app.peek(|state| {
                state.intention.is_some()
                    || state.document.is_none()
                    || state.drawn() == Screen::Trouble
            });
            if again {
                vec![retry(app, rank)]
            } else {
                Vec::new()
            }
        }
        Trouble::Outdated => vec![actions(vec![button(Button::new(
            words::common::reload_button(),
            "trouble-retry",
            rank,
            move || app.send(Message::Reload),
        ))])],
        Trouble::Wait => {
            let until = app.peek(|state| state.wait_until);
            let left = seconds_left(
                move || until.map_or(0, |until| app.seconds_left(until)),
                || (),
            );
            vec![countdown("wait-left", left, words::errors::wait_left)]
        }
        // There is nothing to do, or the page itself has the ways on.
        Trouble::Again | Trouble::Passkey => Vec::new(),
        Trouble::Closed => vec![actions(vec![button(Button::new(
            words::common::help_link(),
            "trouble-help",
            rank,
            move || app.send(Message::AskPerson),
        ))])],
    }
}

fn retry(app: App, rank: Rank) -> View {
    let mut again = Button::new(
        words::common::try_again_button(),
        "trouble-retry",
        rank,
        move || {
            if may_send(app) {
                app.send(Message::Retry);
            }
        },
    );
    again.waits = Some(Rc::new(move || app.with(State::is_sending)));
    actions(vec![button(again)])
}
