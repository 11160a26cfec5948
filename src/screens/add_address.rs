//! A new address, then the code that was sent there.

use std::rc::Rc;

use leptos::prelude::Get;
use regain_contract::{ActionRequest, AddAddress, Secret, SecureRequest, Step, UnixSeconds};
use regain_words as words;

use super::parts::{act, error_of, press, submit};
use crate::components::{
    Button, Kind, Rank, TextField, actions, button, countdown, field, form, heading, lead,
    paragraph, seconds_left, soft, stack,
};
use crate::run::{App, Field, State};
use crate::view::{View, live};
use crate::web;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::address::heading()),
        lead(&words::address::about()),
        live(move || {
            let data = app.with(|state| match state.step() {
                Some(Step::AddAddress(data)) => Some(data.clone()),
                _ => None,
            });
            match data {
                Some(AddAddress {
                    address: Some(address),
                    code_expires_at,
                    ..
                }) if !address.is_empty() => confirm(app, &address, code_expires_at),
                Some(data) => ask(app, &data),
                None => View::Nothing,
            }
        }),
    ])
}

fn ask(app: App, data: &AddAddress) -> View {
    let (label, hint, kind) = if data.phones {
        (
            words::address::label_or_phone(),
            words::address::hint_or_phone(),
            Kind::Account,
        )
    } else {
        (words::address::label(), words::address::hint(), Kind::Email)
    };
    let address = field(TextField {
        name: Field::Address.name(),
        testid: "address",
        label,
        asks: false,
        hint,
        value: String::new(),
        kind,
        error: error_of(app, Field::Address),
    });
    let parts = vec![address, submit(app, words::address::button)];
    form(parts, move || {
        let address = web::page::value(Field::Address.name());
        let add = SecureRequest::AddAddress { address };
        act(app, ActionRequest::Secure(add));
    })
}

fn confirm(app: App, address: &str, until: Option<UnixSeconds>) -> View {
    let code = field(TextField {
        name: Field::Code.name(),
        testid: "code",
        label: words::address::code_label(),
        asks: false,
        hint: words::address::code_hint(),
        value: String::new(),
        kind: Kind::Code,
        error: error_of(app, Field::Code),
    });
    let parts = vec![
        code,
        soft(&words::address::what_next()),
        submit(app, words::address::confirm_button),
    ];
    let sent = form(parts, move || {
        let code = Secret::new(web::page::value(Field::Code.name()));
        let confirm = SecureRequest::ConfirmAddress { code };
        act(app, ActionRequest::Secure(confirm));
    });
    stack(vec![
        paragraph("address-sent", &words::address::sent(address)),
        until.map_or(View::Nothing, |until| {
            paragraph("code-expires", &words::code::works_until(until.0))
        }),
        sent,
        live(move || ways(app)),
    ])
}

/// A new code, or another address.
fn ways(app: App) -> View {
    let at = app.with(|state| match state.step() {
        Some(Step::AddAddress(data)) => data.resend_at,
        _ => None,
    });
    let left = seconds_left(
        move || at.map_or(0, |at| app.seconds_left(at)),
        move || app.say(words::code::resend_ready()),
    );
    let mut again = Button::new(
        words::code::resend_button(),
        "resend",
        Rank::Quiet,
        press(app, ActionRequest::ResendCode),
    );
    again.waits = Some(Rc::new(move || {
        left.get() > 0 || app.with(State::is_sending)
    }));
    again.described_by = Some(("resend-wait", left));
    let other = Button::new(
        words::address::other_button(),
        "other-address",
        Rank::Link,
        press(app, ActionRequest::Secure(SecureRequest::StartAddress)),
    );
    stack(vec![
        actions(vec![button(again), button(other)]),
        countdown("resend-wait", left, words::code::resend_in),
    ])
}
