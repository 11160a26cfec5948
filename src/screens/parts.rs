//! What several screens have in common.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::Get;
use regain_contract::{ActionRequest, Notice as Told, paths};
use regain_words::{self as words, Text};

use super::trouble;
use crate::components::{
    Button, FieldError, NoticeBox, Problem, Rank, Tone, actions, button, countdown, error_summary,
    notice, paragraph, plain, seconds_left, soft, stack,
};
use crate::run::{App, Field, Message, Notice, Screen, State};
use crate::say;
use crate::view::{View, el, live};

/// What stands above the question: what stands in the way, how the person got here, what is wrong with the form.
pub(super) fn above(app: App) -> View {
    let (trouble, told, problems) = app.with(|state| {
        let problems: Vec<_> = state
            .problems
            .iter()
            .map(|problem| Problem {
                field: problem.field.name(),
                sentences: problem.sentences.clone(),
            })
            .collect();
        // On its own page the trouble is the heading.
        let trouble = state.trouble.filter(|_| state.drawn() != Screen::Trouble);
        (trouble, state.notice, problems)
    });
    let mut parts = Vec::new();
    if let Some(trouble) = trouble {
        parts.push(trouble::banner(app, trouble));
    }
    if let Some(told) = told {
        parts.push(notice(NoticeBox {
            testid: "notice",
            tone: Tone::Calm,
            title: None,
            sentences: vec![match told {
                Notice::Moved => words::errors::moved(),
                Notice::NotOpen => words::errors::closed_step(),
            }],
            more: Vec::new(),
        }));
    }
    if !problems.is_empty() {
        parts.push(error_summary(problems));
    }
    if let Some(code) = app.with(|state| state.receipt.clone()) {
        parts.push(paragraph("receipt", &words::errors::receipt(&code)));
    }
    parts.extend(who_is_there(app));
    if parts.is_empty() {
        View::Nothing
    } else {
        stack(parts)
    }
}

/// Who else is there: somebody of the service, or somebody who helps.
fn who_is_there(app: App) -> Option<View> {
    let told = |notice| app.with(|state| state.is_told(notice));
    let (testid, sentence, page) = if told(Told::SupportThere) {
        let sentence = words::common::support();
        ("support-there", sentence, paths::PHONE_PAGE)
    } else if told(Told::Helping) {
        let sentence = words::common::helping();
        ("helping-there", sentence, paths::HELPING_PAGE)
    } else {
        return None;
    };
    let more = el("a")
        .attr("href", page)
        .attr("target", "_blank")
        .child(say::view(&words::common::more_link()));
    let line = el("div").class("rg-notice").test(testid);
    Some(line.child(plain(&sentence)).child(more).into())
}

/// To the page without the app that asks how it was.
pub(super) fn feedback_link(text: &Text) -> View {
    // Whoever has left has no cookie with their language any more.
    let address = [paths::FEEDBACK_PAGE, "?lang=", say::locale().tag()].concat();
    let link = el("a")
        .own_attr("href", address)
        .test("feedback")
        .child(say::view(text));
    el("p").child(link).into()
}

/// What is wrong with a field, for as long as it is.
pub(super) fn error_of(app: App, field: Field) -> FieldError {
    Rc::new(move || app.with(|state| state.problem_of(field)))
}

/// Whether a form may be sent now.
pub(super) fn may_send(app: App) -> bool {
    let (sending, until) = app.peek(|state| (state.is_sending(), state.waits_until()));
    !sending && until.is_none_or(|until| app.seconds_left(until) == 0)
}

/// Does something in the flow, unless something is under way or has to wait.
pub(super) fn act(app: App, action: ActionRequest) {
    if may_send(app) {
        send(app, action);
    }
}

/// Does something in the flow, unless something is under way.
pub(super) fn send(app: App, action: ActionRequest) {
    app.send(deed(action));
}

/// What a button does that sends an action at once. A wait for one way keeps nobody from another.
pub(super) fn press(app: App, action: ActionRequest) -> Box<dyn Fn()> {
    let action = Arc::new(action);
    Box::new(move || app.send(Message::Act(action.clone())))
}

/// What is said while an answer is on its way, where no main button says it.
pub(super) fn sending(app: App) -> View {
    live(move || sending_words(app.with(State::is_sending)))
}

/// The main button of a form, with the time until it can be pressed and what is said while the answer is on its way.
pub(super) fn submit(app: App, text: fn() -> Text) -> View {
    submit_saying(
        app,
        text,
        words::errors::wait_left,
        words::errors::wait_over,
    )
}

/// The same with words of its own for the wait.
pub(super) fn submit_saying(
    app: App,
    text: fn() -> Text,
    wait_left: fn(u32) -> Text,
    wait_over: fn() -> Text,
) -> View {
    live(move || main_button(app, "continue", text(), wait_left, wait_over, None))
}

/// A main button that is not in a form: what it sends is data, so that each of them is a call and no closure.
pub(super) fn main_action(
    app: App,
    testid: &'static str,
    text: fn() -> Text,
    message: Message,
) -> View {
    live(move || {
        let message = message.clone();
        let press: Box<dyn Fn()> = Box::new(move || {
            if may_send(app) {
                app.send(message.clone());
            }
        });
        let (left, over) = (words::errors::wait_left, words::errors::wait_over);
        main_button(app, testid, text(), left, over, Some(press))
    })
}

/// What is sent to do something in the flow.
#[inline(never)]
pub(super) fn deed(action: ActionRequest) -> Message {
    Message::Act(action.into())
}

fn main_button(
    app: App,
    testid: &'static str,
    text: Text,
    wait_left: fn(u32) -> Text,
    wait_over: fn() -> Text,
    press: Option<Box<dyn Fn()>>,
) -> View {
    let (until, sending) = app.with(|state| (state.waits_until(), state.is_sending()));
    let left = seconds_left(
        move || until.map_or(0, |until| app.seconds_left(until)),
        move || app.say(wait_over()),
    );
    let main = Button {
        text,
        label: None,
        testid,
        rank: Rank::Main,
        waits: Some(Rc::new(move || sending || left.get() > 0)),
        described_by: until.map(|_| ("retry-wait", left)),
        press,
    };
    View::Many(vec![
        countdown("retry-wait", left, wait_left),
        actions(vec![button(main)]),
        sending_words(sending),
    ])
}

/// What is said while an answer is on its way. Screen readers hear it from the live region.
fn sending_words(sending: bool) -> View {
    if sending {
        el("div")
            .attr("aria-hidden", "true")
            .child(soft(&words::common::sending_status()))
            .into()
    } else {
        View::Nothing
    }
}
