//! First aid for a mailbox that someone else reads. No code is sent there until the person says that it is safe.

use regain_contract::{ActionRequest, MailboxSafety};
use regain_words as words;

use super::parts::{deed, main_action, press};
use crate::components::{Button, Rank, action, heading, lead, plain, stack, subheading, tips};
use crate::run::App;
use crate::view::View;

pub(super) fn view(app: App) -> View {
    let steps = vec![
        (
            Some(words::mailbox::password_heading()),
            words::mailbox::password(),
        ),
        (
            Some(words::mailbox::devices_heading()),
            words::mailbox::devices(),
        ),
        (
            Some(words::mailbox::forwarding_heading()),
            words::mailbox::forwarding(),
        ),
        (
            Some(words::mailbox::recovery_heading()),
            words::mailbox::recovery(),
        ),
        (
            Some(words::mailbox::second_step_heading()),
            words::mailbox::second_step(),
        ),
    ];
    stack(vec![
        heading(&words::mailbox::safe_heading()),
        lead(&words::mailbox::safe_intro()),
        subheading(&words::mailbox::steps_heading()),
        tips("mailbox-steps", steps),
        plain(&words::mailbox::nothing_sent()),
        main_action(
            app,
            "continue",
            words::mailbox::safe_button,
            deed(ActionRequest::AnswerMailbox {
                safety: MailboxSafety::Safe,
            }),
        ),
        action(Button::new(
            words::mailbox::without_button(),
            "without-email",
            Rank::Quiet,
            press(app, ActionRequest::GoOn),
        )),
    ])
}
