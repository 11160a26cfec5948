//! Use your passkey.

use regain_contract::ActionRequest;
use regain_words as words;

use super::parts::main_action;
use crate::components::{heading, lead, stack};
use crate::run::{App, Message};
use crate::view::View;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::passkey::heading()),
        lead(&words::passkey::about()),
        main_action(
            app,
            "choose-another",
            words::code::another_button,
            move || app.send(Message::Act(ActionRequest::ChooseAnother)),
        ),
    ])
}
