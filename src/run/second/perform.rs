//! What only late screens have done by the API and the browser.

use std::pin::Pin;

use regain_contract::{LinkRequest, Secret, Step};

use crate::client::{self, LinkVerb};
use crate::run::{App, LateMessage, later};
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
