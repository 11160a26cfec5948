//! What can happen, and what the page does to the world.

use regain_contract::{ActionRequest, CaseAnswersRequest, Situation};
use regain_words::Text;

use super::state::{Field, Trouble};
use crate::client::{Outcome, Request};
use crate::route::{Entry, Page, Route};
use crate::screens::LateScreens;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// The page was opened. What was done before the app was there is in the state.
    Opened,
    /// Back, Forward or a link to a fragment: the browser shows this address.
    PlaceChanged(Option<Route>),
    /// A link of the page to a page before the flow was pressed.
    Visit(Entry),
    /// The page is seen again.
    SeenAgain,
    /// The device has a connection again.
    Online,
    /// A situation was chosen, and the button pressed.
    Begin {
        /// The situation.
        situation: Situation,
        /// Go straight to the human route.
        ask_person: bool,
    },
    /// A person is asked for help, with all answers at once.
    AskPersonWith {
        /// The situation.
        situation: Situation,
        /// The answers.
        answers: CaseAnswersRequest,
    },
    /// "Talk to a person" was pressed.
    AskPerson,
    /// The person goes on with the flow that they had.
    GoOn,
    /// A form was sent, or a button of a step pressed.
    Act(ActionRequest),
    /// Someone contacted the person.
    Contacted,
    /// The person leaves.
    Leave,
    /// Try again.
    Retry,
    /// Load the page again.
    Reload,
    /// The password is shown, or hidden again.
    TogglePassword,
    /// Something a screen reader should say: a wait is over, say.
    Say(Text),
    /// An answer came.
    Answered {
        /// The number of the request.
        number: u32,
        /// When, in seconds of the page.
        at: f64,
        /// The answer.
        outcome: Outcome,
    },
    /// The second part of the app came, or did not.
    LateCame(Result<&'static LateScreens, Trouble>),
}

/// Something the page does to the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask for the flow.
    Read {
        /// The number of the request.
        number: u32,
    },
    /// Send a request.
    Send {
        /// The number of the request.
        number: u32,
        /// The name of the intention.
        key: String,
        /// The request.
        request: Request,
        /// Wait so many milliseconds first.
        after: i32,
    },
    /// Show an address; Back leads back.
    Push(Route),
    /// Show an address in the place of the present one.
    Replace(Route),
    /// Move to the heading, and the page to its top.
    FocusHeading,
    /// Move to an element.
    Focus(&'static str),
    /// Have a screen reader say it.
    Announce(Text),
    /// Have a screen reader say nothing more.
    Quiet,
    /// Empty an input that holds a secret.
    Forget(Field),
    /// Load the page again.
    Reload,
    /// Fetch the second part of the app.
    FetchLate,
}

/// The ids of what can be moved to beside fields.
pub mod ids {
    /// The list of problems.
    pub const ERROR_SUMMARY: &str = "error-summary";
    /// What stands in the way.
    pub const TROUBLE: &str = "trouble";
    /// That the contact is noted.
    pub const CONTACT_NOTED: &str = "contact-noted";
}

/// The action with which a step can be left backwards to `to`, where it can.
#[must_use]
pub fn way_back(from: &regain_contract::Step, to: Page) -> Option<ActionRequest> {
    use regain_contract::Step;
    match (from, to) {
        (Step::EnterCode(_), Page::Identify) => Some(ActionRequest::ChangeIdentifier),
        (Step::CaseCheck(_), Page::CaseDetails) => Some(ActionRequest::ChangeCaseAnswers),
        (
            Step::CaseDetails(data),
            Page::Identify | Page::EnterCode | Page::AnotherProof | Page::SetPassword,
        ) => data.can_go_back.then_some(ActionRequest::LeaveCase),
        (
            Step::Identify(_)
            | Step::EnterCode(_)
            | Step::NeedAnotherProof(_)
            | Step::SetPassword(_)
            | Step::Done(_)
            | Step::CaseDetails(_)
            | Step::CaseCheck(_)
            | Step::CaseOpened(_)
            | Step::Ended(_),
            Page::Identify
            | Page::EnterCode
            | Page::AnotherProof
            | Page::SetPassword
            | Page::Done
            | Page::CaseDetails
            | Page::CaseCheck
            | Page::CaseOpened
            | Page::Ended,
        ) => None,
    }
}
