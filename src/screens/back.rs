//! The way to the step before, where there is one: the first thing on the page, as in the browser.

use super::parts::press;
use crate::components::back_link;
use crate::route::{Entry, Page, Question};
use crate::run::{App, Message, Screen, way_back};
use crate::view::View;

pub(super) fn view(app: App, screen: Screen) -> View {
    match screen {
        Screen::Entry(Entry::Situation(_) | Entry::Help | Entry::Link | Entry::Pass)
        | Screen::Step(Page::CheckMailbox | Page::SecureMailbox | Page::Identify) => {
            back_link("back", move || app.send(Message::Visit(Entry::Triage)))
        }
        Screen::Step(Page::ChooseProof) => by(app, "back", Page::Identify),
        Screen::Step(Page::EnterCode | Page::UsePasskey) => by(app, "back", Page::ChooseProof),
        Screen::Step(Page::SetPassword | Page::Review | Page::BackupCodes | Page::CheckChanges) => {
            by(app, "back", Page::Tasks)
        }
        Screen::Step(Page::AddAuthenticator | Page::AddPasskey | Page::AddAddress) => {
            by(app, "back", Page::Review)
        }
        Screen::Step(Page::Case(question)) => by_question(app, question),
        Screen::Step(Page::CaseCheck) => by(app, "case-back", Page::Case(Question::Contact)),
        Screen::Step(
            Page::NewBackupCode
            | Page::Waiting
            | Page::Elsewhere
            | Page::Tasks
            | Page::Done
            | Page::CaseOpened
            | Page::Ended,
        )
        | Screen::Entry(Entry::Triage)
        | Screen::Opening
        | Screen::Trouble
        | Screen::Ended(_) => View::Nothing,
    }
}

/// The way back from a question: to the one before it, or to the check page where one answer is being changed.
fn by_question(app: App, question: Question) -> View {
    let (changes, before) = app.peek(|state| {
        let before = state.question_before(question);
        (state.is_changing_answer(), before)
    });
    match before {
        _ if changes => by(app, "case-back", Page::CaseCheck),
        Some(before) => back_link("case-back", move || app.send(Message::Ask(before))),
        None => by(app, "case-back", Page::Identify),
    }
}

/// The way back to a page, where the step has one.
fn by(app: App, testid: &'static str, to: Page) -> View {
    let action = app.peek(|state| way_back(state.document.as_deref()?, to));
    action.map_or(View::Nothing, |action| {
        back_link(testid, press(app, action))
    })
}
