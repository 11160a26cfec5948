//! The way to the step before, where there is one: the first thing on the page, as in the browser.

use regain_contract::ActionRequest;

use crate::components::back_link;
use crate::route::{Entry, Page};
use crate::run::{App, Message, Screen, way_back};
use crate::view::View;

pub(super) fn view(app: App, screen: Screen) -> View {
    match screen {
        Screen::Entry(Entry::Situation(_) | Entry::Help) | Screen::Step(Page::Identify) => {
            back_link("back", move || app.send(Message::Visit(Entry::Triage)))
        }
        Screen::Step(Page::EnterCode) => by(app, "back", ActionRequest::ChangeIdentifier),
        Screen::Step(Page::CaseDetails) if can_leave_case(app) => {
            by(app, "case-back", ActionRequest::LeaveCase)
        }
        Screen::Step(Page::CaseCheck) => by(app, "case-back", ActionRequest::ChangeCaseAnswers),
        Screen::Step(
            Page::AnotherProof
            | Page::SetPassword
            | Page::Done
            | Page::CaseDetails
            | Page::CaseOpened
            | Page::Ended,
        )
        | Screen::Entry(Entry::Triage)
        | Screen::Opening
        | Screen::Trouble
        | Screen::Ended(_) => View::Nothing,
    }
}

fn by(app: App, testid: &'static str, action: ActionRequest) -> View {
    back_link(testid, move || app.send(Message::Act(action.clone())))
}

fn can_leave_case(app: App) -> bool {
    app.peek(|state| {
        let step = state.step();
        step.is_some_and(|step| way_back(step, Page::Identify).is_some())
    })
}
