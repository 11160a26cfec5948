//! Messages that failed, the newest first: to whom, masked, why, and whether they can be sent again. For leads and auditors.

use regain::components::{self, Rank, button, stack};
use regain::say;
use regain::view::{View, el};
use regain_contract::support::{
    DeliveryFigures, FailedMessage, FailedMessageState, FailedMessages, Role,
};
use regain_words::{self as words, Text};

use super::names;
use super::parts::{mark, moment, waits};
use super::table::{self, Cell};
use crate::route::Route;
use crate::run::{App, Message};

pub(super) fn view(app: App) -> View {
    let (failed, may_send, before, is_in_trouble) = app.with(|state| {
        let may_send = state.who().is_some_and(|who| who.role == Role::Lead);
        let before = match state.route {
            Route::Outbox(before) => before,
            Route::Queue(_)
            | Route::Case(_)
            | Route::Links
            | Route::Audit(_)
            | Route::Call
            | Route::Insights(_)
            | Route::Experiments => None,
        };
        let is_in_trouble = state.trouble.is_some() || !state.problems.is_empty();
        (state.failed.clone(), may_send, before, is_in_trouble)
    });
    let mut parts = vec![
        components::heading(&words::console::outbox_heading()),
        components::lead(&words::console::outbox_about()),
    ];
    match &failed {
        // What stands in the way says it otherwise.
        None if is_in_trouble => {}
        None => parts.push(components::soft(&words::common::loading_status())),
        Some(failed) => {
            parts.extend(failed.figures.iter().map(figures));
            parts.push(messages(app, &failed.messages, may_send));
        }
    }
    parts.push(pages(app, before, failed.as_ref()));
    stack(parts)
}

/// How delivery by one channel goes.
fn figures(figures: &DeliveryFigures) -> View {
    components::paragraph(
        "outbox-figures",
        &words::console::outbox_figures(
            &say::string(&names::channel(figures.channel)),
            figures.sent,
            figures.delivered,
            figures.failed,
            figures.waiting,
        ),
    )
}

fn messages(app: App, messages: &[FailedMessage], may_send: bool) -> View {
    if messages.is_empty() {
        return components::paragraph("outbox-none", &words::console::outbox_none());
    }
    let columns = vec![
        words::console::when_column(),
        words::console::to_column(),
        words::console::why_column(),
        words::console::tries_column(),
        words::console::again_column(),
    ];
    let rows = messages.iter().map(|one| row(app, one, may_send)).collect();
    let label = words::console::outbox_heading();
    table::view("outbox", "outbox-message", &label, columns, rows)
}

fn row(app: App, message: &FailedMessage, may_send: bool) -> Vec<Cell> {
    let to = match &message.to {
        Some(to) => el("bdi").child(to.0.clone()).into(),
        None => say::view(&words::console::no_date_row()),
    };
    let to = View::Many(vec![to, mark(&names::channel(message.channel))]);
    let why = match message.trouble {
        Some(trouble) => say::view(&names::trouble(trouble)),
        None => say::view(&words::console::no_date_row()),
    };
    vec![
        moment(message.failed_at),
        to,
        why,
        message.tries.to_string().into(),
        again(app, message, may_send),
    ]
}

/// The button, or why there is none.
fn again(app: App, message: &FailedMessage, may_send: bool) -> View {
    let said = match message.state {
        FailedMessageState::Kept if may_send => return send_again(app, message),
        FailedMessageState::Kept => words::console::kept_row(),
        FailedMessageState::Expired => words::console::code_expired_row(),
        FailedMessageState::Gone => words::console::gone_row(),
        FailedMessageState::SentAgain => words::console::sent_again_row(),
    };
    say::view(&said)
}

fn send_again(app: App, message: &FailedMessage) -> View {
    let id = message.id;
    let to = message.to.as_ref().map_or("", |to| to.0.as_str());
    let mut one = components::Button::new(
        words::console::send_again_button(),
        "outbox-send-again",
        Rank::Quiet,
        move || app.send(Message::SendAgain(id)),
    );
    one.label = Some(words::console::send_again_label(to));
    one.waits = Some(waits(app));
    button(one)
}

/// To what is older, and back to the newest.
fn pages(app: App, before: Option<u64>, failed: Option<&FailedMessages>) -> View {
    let to = |text: Text, testid: &'static str, before: Option<u64>| {
        let route = Route::Outbox(before);
        el("a")
            .class("rc-page")
            .own_attr("href", route.address(""))
            .test(testid)
            .follow(move || app.send(Message::Visit(route.clone())))
            .child(say::view(&text))
            .into()
    };
    let mut links: Vec<View> = Vec::new();
    if before.is_some() {
        links.push(to(words::console::newest_link(), "outbox-newest", None));
    }
    if let Some(older) = failed.and_then(|failed| failed.older) {
        links.push(to(
            words::console::older_link(),
            "outbox-older",
            Some(older),
        ));
    }
    if links.is_empty() {
        return View::Nothing;
    }
    el("nav")
        .class("rc-pages")
        .own_attr("aria-label", say::string(&words::console::pages_label()))
        .children(links)
        .into()
}
