//! What only late screens have done by the API and the browser.

use std::pin::Pin;

use regain_contract::{LinkRequest, PasswordStrengthRequest, Secret, Step};

use super::strength::PAUSE;
use crate::client::{self, LinkVerb};
use crate::run::{App, Field, LateMessage, later};
use crate::web::{self, passkey::PasskeyFailure};

/// Sends a request about a link.
pub(crate) fn send_link(app: App, number: u32, verb: LinkVerb, request: LinkRequest, key: String) {
    later(Box::pin(async move {
        let outcome = client::link(verb, request, key).await;
        let answered = LateMessage::LinkAnswered {
            number,
            at: web::clock::monotonic_seconds(),
            outcome,
        };
        app.send_late(answered);
    }));
}

/// Has the browser ask for a passkey, or make one, before this returns.
pub(crate) fn ask_passkey(app: App, number: u32, options: &str) {
    let makes = app.peek(|state| matches!(state.step(), Some(Step::AddPasskey(_))));
    let asked: Pin<Box<dyn Future<Output = Result<Secret, PasskeyFailure>>>> = if makes {
        Box::pin(web::passkey::create(options))
    } else {
        Box::pin(web::passkey::get(options))
    };
    later(Box::pin(async move {
        let answer = asked.await;
        app.send_late(LateMessage::PasskeyAnswered { number, answer });
    }));
}

/// Something was typed into the field for a new password: once nothing more is, the API is asked how well it would do.
pub(crate) fn password_typed(app: App) {
    let is_empty = password().expose_secret().is_empty();
    app.send_late(LateMessage::PasswordTyped { is_empty });
    if is_empty {
        return;
    }
    let number = app.peek(|state| state.typed.number);
    web::timers::after(PAUSE, move || {
        // A field that has gone has nothing in it.
        let password = password();
        let rests = app.peek(|state| state.typed.rests(number));
        if rests && !password.expose_secret().is_empty() {
            ask_strength(app, number, password);
        }
    });
}

fn ask_strength(app: App, number: u32, password: Secret) {
    later(Box::pin(async move {
        let request = PasswordStrengthRequest { password };
        let strength = client::password_strength(request).await;
        app.send_late(LateMessage::PasswordTold { number, strength });
    }));
}

fn password() -> Secret {
    Secret::new(web::page::value(Field::Password.name()))
}
