//! Use a passkey. The same for accounts that have one and for those that do not.

use std::rc::Rc;

use regain_contract::{ActionRequest, Step, UsePasskey};
use regain_words::{self as words, Text};

use super::parts::{deed, main_action, press};
use crate::components::{
    Button, NoticeBox, Rank, Tone, action, heading, lead, notice, plain, soft, stack,
};
use crate::run::{App, LateMessage, Message, State, ids};
use crate::view::{View, live};
use crate::web::passkey::{self, PasskeyFailure};

pub(super) fn view(app: App, data: &UsePasskey) -> View {
    let mut another = Button::new(
        words::passkey::another_button(),
        "choose-another",
        Rank::Quiet,
        press(app, ActionRequest::ChooseAnother),
    );
    another.waits = Some(Rc::new(move || app.with(State::is_sending)));
    stack(vec![
        heading(&words::passkey::heading()),
        lead(&words::passkey::about(&data.identifier)),
        live(move || told(app)),
        live(move || ask(app)),
        action(another),
    ])
}

/// The button, as long as the browser and the service can do it.
fn ask(app: App) -> View {
    let (has_options, asking) = app.with(|state| {
        let options = match state.step() {
            Some(Step::UsePasskey(data)) => data.options.is_some(),
            _ => false,
        };
        (options, state.is_asking_passkey())
    });
    if !passkey::is_supported() {
        return plain(&words::passkey::unsupported());
    }
    if !has_options {
        return stack(vec![
            plain(&words::passkey::over()),
            main_action(
                app,
                "passkey-again",
                words::passkey::again_button,
                deed(ActionRequest::ResendCode),
            ),
        ]);
    }
    let asking = asking.then(|| soft(&words::passkey::asking_status()));
    stack(vec![
        plain(&words::passkey::how()),
        soft(&words::passkey::time()),
        main_action(
            app,
            "continue",
            words::passkey::button,
            Message::Late(LateMessage::UsePasskey),
        ),
        asking.into(),
    ])
}

/// Why it was not used. A window that was closed is nobody's mistake, so this is no list of problems.
fn told(app: App) -> View {
    match app.with(|state| state.passkey) {
        Some(failure) => notice(NoticeBox {
            testid: ids::PASSKEY,
            tone: Tone::Calm,
            title: None,
            sentences: sentences(failure),
            more: Vec::new(),
        }),
        None => View::Nothing,
    }
}

fn sentences(failure: PasskeyFailure) -> Vec<Text> {
    match failure {
        PasskeyFailure::Cancelled => vec![
            words::passkey::cancelled(),
            words::passkey::cancelled_next(),
        ],
        PasskeyFailure::OtherAddress => vec![words::passkey::other_address()],
        PasskeyFailure::Unsupported => vec![words::passkey::unsupported()],
        PasskeyFailure::AlreadyThere | PasskeyFailure::Broken => vec![words::passkey::broken()],
    }
}
