//! Can someone else read your e-mail? Asked before any code is sent there.

use regain_contract::{ActionRequest, MailboxSafety};
use regain_words::{self as words, Text};

use super::parts::{press, sending};
use crate::components::{Press, heading, lead, presses, stack};
use crate::run::App;
use crate::view::View;

pub(super) fn view(app: App) -> View {
    let answer = |testid: &str, name: Text, about: Text, safety| Press {
        testid: testid.to_owned(),
        icon: None,
        name,
        about: vec![about],
        press: press(app, ActionRequest::AnswerMailbox { safety }),
        below: View::Nothing,
    };
    stack(vec![
        heading(&words::mailbox::heading()),
        lead(&words::mailbox::why()),
        presses(vec![
            answer(
                "mailbox-safe",
                words::mailbox::no(),
                words::mailbox::no_about(),
                MailboxSafety::Safe,
            ),
            answer(
                "mailbox-unsafe",
                words::mailbox::yes(),
                words::mailbox::yes_about(),
                MailboxSafety::Unsafe,
            ),
            answer(
                "mailbox-unsure",
                words::mailbox::unsure(),
                words::mailbox::unsure_about(),
                MailboxSafety::Unsure,
            ),
        ]),
        sending(app),
    ])
}
