//! Asking a person before there is a flow: what happened decides what is asked next.

use regain_contract::Situation;
use regain_words as words;

use super::parts::sending;
use super::triage;
use crate::components::{Press, heading, lead, presses, stack};
use crate::run::{App, Message};
use crate::view::View;

pub(super) fn view(app: App) -> View {
    let situations = Situation::ALL.map(|situation| Press {
        testid: ["help-", situation.slug()].concat(),
        icon: Some(triage::icon(situation)),
        name: triage::name(situation),
        about: Vec::new(),
        press: Box::new(move || {
            app.send(Message::Begin {
                situation,
                ask_person: true,
            });
        }),
        below: View::Nothing,
    });
    stack(vec![
        heading(&words::case::help_heading()),
        lead(&words::triage::person_what_next()),
        presses(situations.into()),
        sending(app),
    ])
}
