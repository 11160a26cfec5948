//! What only late screens have done by the API and the browser.

use regain_contract::LinkRequest;

use crate::client::{self, LinkVerb};
use crate::run::{App, LateMessage, later};
use crate::web;

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

/// Has the browser ask for a passkey, before this returns.
pub(crate) fn ask_passkey(app: App, number: u32, options: &str) {
    let asked = web::passkey::get(options);
    later(Box::pin(async move {
        let answer = asked.await;
        app.send_late(LateMessage::PasskeyAnswered { number, answer });
    }));
}
