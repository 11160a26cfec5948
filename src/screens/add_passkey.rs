//! A new passkey.

use regain_contract::{ActionRequest, SecureRequest, Step};
use regain_words as words;

use super::parts::{deed, error_of, main_action, submit};
use crate::components::{
    Kind, NoticeBox, TextField, Tone, field, form, heading, lead, notice, plain, soft, stack,
};
use crate::run::{App, Field, LateMessage, State, ids};
use crate::say;
use crate::view::{View, live};
use crate::web;
use crate::web::passkey::{self, PasskeyFailure};

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::newpasskey::heading()),
        lead(&words::newpasskey::about()),
        live(move || told(app)),
        live(move || make(app)),
    ])
}

fn make(app: App) -> View {
    let (has_options, asking) = app.with(|state| {
        let options = match state.step() {
            Some(Step::AddPasskey(data)) => data.options.is_some(),
            _ => false,
        };
        (options, state.is_asking_passkey())
    });
    if !passkey::is_supported() {
        return plain(&words::newpasskey::unsupported());
    }
    if !has_options {
        return stack(vec![
            plain(&words::newpasskey::over()),
            main_action(
                app,
                "passkey-again",
                words::newpasskey::again_button,
                deed(ActionRequest::Secure(SecureRequest::StartPasskey)),
            ),
        ]);
    }
    let name = field(TextField {
        name: Field::Name.name(),
        testid: "name",
        label: words::newpasskey::name_label(),
        asks: false,
        hint: words::newpasskey::name_hint(),
        value: say::string(&words::newpasskey::name_default()),
        kind: Kind::Name,
        error: error_of(app, Field::Name),
    });
    let asking = asking.then(|| soft(&words::newpasskey::asking_status()));
    let parts = vec![
        name,
        soft(&words::passkey::time()),
        soft(&words::newpasskey::what_next()),
        submit(app, words::newpasskey::button),
        asking.into(),
    ];
    form(parts, move || {
        if app.peek(|state| !state.is_sending()) {
            app.send_late(LateMessage::MakePasskey {
                name: web::page::value(Field::Name.name()),
            });
        }
    })
}

/// Why none was made. A window that was closed is nobody's mistake, so this is no list of problems.
fn told(app: App) -> View {
    let Some(failure) = app.with(|state: &State| state.passkey) else {
        return View::Nothing;
    };
    let sentence = match failure {
        PasskeyFailure::Cancelled => words::newpasskey::cancelled(),
        PasskeyFailure::AlreadyThere => words::newpasskey::there(),
        PasskeyFailure::OtherAddress | PasskeyFailure::Broken => words::newpasskey::broken(),
        PasskeyFailure::Unsupported => words::newpasskey::unsupported(),
    };
    notice(NoticeBox {
        testid: ids::PASSKEY,
        tone: Tone::Calm,
        title: None,
        sentences: vec![sentence],
        more: Vec::new(),
    })
}
