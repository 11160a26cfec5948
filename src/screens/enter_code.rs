//! Enter the code we sent. The same for accounts that exist and for those that do not.

use std::rc::Rc;

use leptos::prelude::Get;
use regain_contract::{ActionRequest, EnterCode, Secret};
use regain_words as words;

use super::parts::{act, error_of, submit_saying};
use crate::components::{
    Button, Kind, Rank, TextField, actions, bullets, button, countdown, disclosure, field, form,
    heading, paragraph, plain, seconds_left, soft, stack,
};
use crate::run::{App, Field, Message, check};
use crate::view::{View, live};
use crate::{say, web};

/// The tries that a fresh code has are not worth a word; the ones that are left after a wrong one are.
const TRIES_WORTH_SAYING: u32 = 4;

pub(super) fn view(app: App, data: &EnterCode) -> View {
    let code = field(TextField {
        name: Field::Code.name(),
        testid: "code",
        label: words::code::label(),
        asks: false,
        hint: words::code::hint(check::code_digits()),
        value: String::new(),
        kind: Kind::Code,
        error: error_of(app, Field::Code),
    });
    let parts = vec![
        code,
        live(move || tries(app)),
        submit_saying(
            app,
            words::common::continue_button,
            words::code::wait_left,
            words::code::wait_over,
        ),
    ];
    stack(vec![
        heading(&words::code::heading()),
        plain(&words::code::sent_to(&data.identifier)),
        live(move || sent_again(app)),
        live(move || works_until(app)),
        form(parts, move || send(app)),
        soft(&words::code::keep_to_yourself()),
        live(move || resend(app)),
        nothing_arrived(app),
    ])
}

fn send(app: App) {
    let code = Secret::new(web::page::value(Field::Code.name()));
    act(app, ActionRequest::SubmitCode { code });
}

fn sent_again(app: App) -> View {
    let count = app.with(|state| state.enter_code().map_or(0, |data| data.sent_count));
    if count > 1 {
        paragraph("sent-again", &words::code::sent_again_status())
    } else {
        plain(&words::code::arrival())
    }
}

fn works_until(app: App) -> View {
    match app.with(|state| state.enter_code().map(|data| data.code_expires_at)) {
        Some(until) => paragraph("code-expires", &words::code::works_until(until.0)),
        None => View::Nothing,
    }
}

fn tries(app: App) -> View {
    match app.with(|state| state.enter_code().map(|data| data.attempts_left)) {
        Some(left @ 1..=TRIES_WORTH_SAYING) => {
            paragraph("attempts-left", &words::code::attempts_left(left))
        }
        Some(_) | None => View::Nothing,
    }
}

/// The button for a new code, and the time until it can be pressed.
fn resend(app: App) -> View {
    let (at, sending) = app.with(|state| {
        (
            state.enter_code().map(|data| data.resend_at),
            state.is_sending(),
        )
    });
    let left = seconds_left(
        move || at.map_or(0, |at| app.seconds_left(at)),
        move || app.say(words::code::resend_ready()),
    );
    let mut again = Button::new(
        words::code::resend_button(),
        "resend",
        Rank::Quiet,
        move || act_now(app, ActionRequest::ResendCode),
    );
    again.waits = Some(Rc::new(move || sending || left.get() > 0));
    again.described_by = Some("resend-wait");
    stack(vec![
        actions(vec![button(again)]),
        countdown("resend-wait", left, words::code::resend_in),
    ])
}

/// A wait for entering codes does not keep anyone from asking for a new one or for another way.
fn act_now(app: App, action: ActionRequest) {
    app.send(Message::Act(action));
}

fn nothing_arrived(app: App) -> View {
    let tips = [
        words::code::nothing_wait(),
        words::code::nothing_junk(),
        words::code::nothing_mailboxes(),
        words::code::newest(),
        words::code::nothing_resend(),
        words::code::nothing_person(),
    ];
    let other = button(Button::new(
        words::code::nothing_other_name_link(),
        "change-identifier",
        Rank::Link,
        move || act_now(app, ActionRequest::ChangeIdentifier),
    ));
    let person = button(Button::new(
        words::common::help_link(),
        "not-arrived-help",
        Rank::Link,
        move || app.send(Message::AskPerson),
    ));
    disclosure(
        "not-arrived",
        &words::code::nothing_link(),
        vec![
            bullets(None, tips.iter().map(say::view).collect()),
            actions(vec![other, person]),
        ],
    )
}
