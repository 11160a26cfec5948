//! The recovery goes on on another device.

use regain_contract::{ActionRequest, Elsewhere, ElsewhereRole};
use regain_words as words;

use super::parts::main_action;
use crate::components::{heading, lead, plain, secret_code, stack};
use crate::run::{App, Message};
use crate::view::View;

pub(super) fn view(app: App, data: Elsewhere) -> View {
    let mut parts = Vec::new();
    match data.role {
        ElsewhereRole::Follows => {
            parts.push(heading(&words::elsewhere::heading()));
            parts.push(lead(&words::elsewhere::about()));
        }
        ElsewhereRole::Asks { code } => {
            parts.push(heading(&words::elsewhere::asks_heading()));
            parts.push(secret_code("elsewhere-code", &words::code::label(), &code));
            parts.push(plain(&words::elsewhere::asks_about()));
        }
    }
    parts.push(main_action(
        app,
        "take-back",
        words::elsewhere::back_button,
        move || app.send(Message::Act(ActionRequest::TakeBack)),
    ));
    stack(parts)
}
