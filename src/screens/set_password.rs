//! Choose a new password.

use std::rc::Rc;

use regain_contract::{ActionRequest, Secret, SetPassword};
use regain_words as words;

use super::parts::{act, error_of, submit};
use crate::components::{
    NoticeBox, PasswordField, Tone, form, heading, notice, password_field, soft, stack,
};
use crate::run::second::{password_typed, strength_sentences};
use crate::run::{App, Field, LateMessage};
use crate::view::View;
use crate::web;

pub(super) fn view(app: App, data: SetPassword) -> View {
    let since = app.peek(|state| state.typed.number);
    let strength = move || {
        let strength = app.with(|state| state.typed.told_since(since));
        strength.map(strength_sentences).unwrap_or_default()
    };
    let password = password_field(PasswordField {
        name: Field::Password.name(),
        label: words::password::label(),
        hints: vec![
            words::password::rule_length(data.policy.min_length),
            words::password::rule_guessable(),
            words::password::hint_words(),
            words::password::hint_manager(),
        ],
        error: error_of(app, Field::Password),
        strength: Rc::new(strength),
        typed: Rc::new(move || password_typed(app)),
        account: data.identifier,
        shown: Rc::new(move || app.with(|state| state.password_shown)),
        toggle: Rc::new(move || app.send_late(LateMessage::TogglePassword)),
    });
    let parts = vec![
        password,
        soft(&words::password::what_next()),
        submit(app, words::password::button),
    ];
    let chosen = data.chosen.then(|| {
        notice(NoticeBox {
            testid: "password-chosen",
            tone: Tone::Done,
            title: None,
            sentences: vec![words::password::chosen()],
            more: Vec::new(),
        })
    });
    let send = move || {
        let password = Secret::new(web::page::value(Field::Password.name()));
        // What is wrong is told by the form now, and a password that was not taken is typed anew.
        app.send_late(LateMessage::PasswordTyped { is_empty: true });
        act(app, ActionRequest::SetPassword { password });
    };
    stack(vec![
        heading(&words::password::heading()),
        chosen.into(),
        form(parts, send),
    ])
}
