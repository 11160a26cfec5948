//! What can happen, and what the page does to the world.

use std::sync::Arc;

use regain_contract::{ActionRequest, FlowDocument, PasswordStrength, Secret, Situation, Step};
use regain_words::{Locale, Text};

use super::case::answers;
use super::link::OpenedLink;
use super::state::{Field, Trouble};
use crate::client::{LinkOutcome, LinkVerb, Outcome, Request};
use crate::route::{Entry, Page, Question, Route};
use crate::screens::LateScreens;
use crate::web::passkey::PasskeyFailure;

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
    /// The device has lost its connection.
    Offline,
    /// A situation was chosen, and the button pressed.
    Begin {
        /// The situation.
        situation: Situation,
        /// Go straight to the human route.
        ask_person: bool,
    },
    /// Back to a question of the human route.
    Ask(Question),
    /// "Talk to a person" was pressed.
    AskPerson,
    /// The person goes on with the flow that they had.
    GoOn,
    /// A link was opened in the same tab.
    LinkOpened(OpenedLink),
    /// A form was sent, or a button of a step pressed.
    Act(Arc<ActionRequest>),
    /// Someone contacted the person.
    Contacted,
    /// The person leaves.
    Leave,
    /// The person leaves quickly: someone is coming who must not see this.
    QuickExit,
    /// Try again.
    Retry,
    /// Load the page again.
    Reload,
    /// The person wants a person, and the part of the app that has the way there is missing.
    AskPlainly,
    /// Something a screen reader should say: a wait is over, say.
    Say(Text),
    /// The worker is done with a proof of work.
    WorkDone {
        /// Which.
        salt: String,
        /// The number, if it found one.
        number: Option<String>,
    },
    /// It is time to go on without the proof of work.
    WorkWaited {
        /// The number of the wait.
        number: u32,
    },
    /// It is time to look what happens on another device.
    LookAgain,
    /// A language was chosen.
    LanguageChosen(&'static str),
    /// The words of a language came, or did not.
    LanguageCame(&'static str, Option<Locale>),
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
    /// Something that happens on late screens only.
    Late(LateMessage),
}

/// Something that happens on late screens only. What follows from it comes with them.
#[derive(Clone, Debug)]
pub enum LateMessage {
    /// A link was opened: what does it do?
    LookAtLink,
    /// A button of a link was pressed.
    PressLink(LinkVerb),
    /// An answer about a link came.
    LinkAnswered {
        /// The number of the request.
        number: u32,
        /// When, in seconds of the page.
        at: f64,
        /// The answer.
        outcome: LinkOutcome,
    },
    /// A recovery pass was typed.
    UsePass {
        /// Its reference.
        reference: String,
        /// Its code.
        code: Secret,
    },
    /// The person goes on with the flow that a link leads to.
    OpenFlow,
    /// "Use your passkey" was pressed.
    UsePasskey,
    /// The browser has answered for a passkey.
    PasskeyAnswered {
        /// The number of the request.
        number: u32,
        /// The answer.
        answer: Result<Secret, PasskeyFailure>,
    },
    /// The code of a new authenticator app was entered.
    ConfirmAuthenticator {
        /// What the person calls it.
        name: String,
        /// The code.
        code: Secret,
        /// When, in seconds of the page.
        at: f64,
    },
    /// "Make a passkey" was pressed.
    MakePasskey {
        /// What the person calls it.
        name: String,
    },
    /// The password is shown, or hidden again.
    TogglePassword,
    /// The field for another name of an item is opened, or closed again.
    ToggleRename {
        /// Of which.
        id: String,
    },
    /// Something was typed into the field for a new password, or taken out of it.
    PasswordTyped {
        /// Nothing is in it.
        is_empty: bool,
    },
    /// The API has said how well the password would do.
    PasswordTold {
        /// How often something had been typed when it was asked.
        number: u32,
        /// What it said, if it did.
        strength: Option<PasswordStrength>,
    },
    /// Time has passed while the account is secured.
    TimePassed {
        /// How much, in seconds of the page.
        at: f64,
    },
    /// "I need more time" was pressed.
    MoreTime,
    /// Something was typed as the answer to a question of the human route: all of it.
    AnswerTyped(String),
    /// It was answered, and the button pressed.
    Answered,
    /// The button was pressed that changes an answer.
    ChangeAnswer(Question),
}

/// Something the page does to the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask for the flow.
    Read {
        /// The number of the request.
        number: u32,
    },
    /// The same, after so many milliseconds.
    ReadAgain {
        /// The number of the request.
        number: u32,
        /// How long to wait.
        after: i32,
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
    /// Have the browser ask for a passkey, now: it has to be within the press.
    AskPasskey {
        /// The number of the request.
        number: u32,
        /// The options of the API.
        options: String,
    },
    /// Wait for the proof of work, and not for long.
    WaitForWork {
        /// The number of the wait.
        number: u32,
        /// How long.
        milliseconds: i32,
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
    /// Fetch the words of a language.
    FetchLanguage(&'static str),
    /// Make this the language of the page and of the next visits.
    Speak(Locale),
    /// Have the list of languages show the one that the page is in.
    ShowLanguage,
    /// Load the page again.
    Reload,
    /// Show the plain form in the place of the app.
    ShowPlainForm,
    /// Fetch the second part of the app.
    FetchLate,
    /// Show another site in the place of this one, after the API was told under this name, where there is a flow.
    Exit {
        /// The name of the intention.
        farewell: Option<String>,
    },
}

/// The ids of what can be moved to beside fields.
pub mod ids {
    /// The list of languages.
    pub const LANGUAGE: &str = "language";
    /// The list of problems.
    pub const ERROR_SUMMARY: &str = "error-summary";
    /// What stands in the way.
    pub const TROUBLE: &str = "trouble";
    /// That the contact is noted.
    pub const CONTACT_NOTED: &str = "contact-noted";
    /// What stops the bleeding.
    pub const FREEZE: &str = "freeze";
    /// The new backup code.
    pub const BACKUP_CODE: &str = "backup-code";
    /// Why no passkey was used.
    pub const PASSKEY: &str = "passkey-told";
    /// The recovery pass.
    pub const PASS: &str = "pass";
    /// The key of a new authenticator app, or the new backup codes.
    pub const NEW_SECRET: &str = "new-secret";
    /// The hand-over to another device.
    pub const HANDOVER: &str = "handover";
}

/// The action with which a step can be left backwards to `to`, where it can.
#[must_use]
pub fn way_back(from: &FlowDocument, to: Page) -> Option<ActionRequest> {
    // Whoever has proven something is that account and no other.
    let can_rename = from.freeze.is_none() && to == Page::Identify;
    let (leads_back, action) = match &from.step {
        Step::ChooseProof(_) => (can_rename, ActionRequest::ChangeIdentifier),
        Step::EnterCode(_) | Step::UsePasskey(_) if can_rename => {
            (true, ActionRequest::ChangeIdentifier)
        }
        Step::EnterCode(_) | Step::UsePasskey(_) => {
            (to == Page::ChooseProof, ActionRequest::ChooseAnother)
        }
        Step::SetPassword(_) | Step::Review(_) | Step::BackupCodes(_) | Step::CheckChanges(_) => {
            (to == Page::Tasks, ActionRequest::GoOn)
        }
        Step::AddAuthenticator(_) | Step::AddPasskey(_) | Step::AddAddress(_) => {
            (to == Page::Review, ActionRequest::GoOn)
        }
        Step::CaseCheck(_) => (
            matches!(to, Page::Case(_)),
            ActionRequest::ChangeCaseAnswers,
        ),
        // An answer that was to be changed stays as it was.
        Step::CaseDetails(data) if to == Page::CaseCheck => {
            return answers(data).map(ActionRequest::AnswerCase);
        }
        Step::CaseDetails(data) => (
            data.can_go_back && is_before_case(to),
            ActionRequest::LeaveCase,
        ),
        Step::CheckMailbox(_)
        | Step::SecureMailbox(_)
        | Step::Identify(_)
        | Step::NewBackupCode(_)
        | Step::Waiting(_)
        | Step::Elsewhere(_)
        | Step::Tasks(_)
        | Step::Done(_)
        | Step::CaseOpened(_)
        | Step::Ended(_) => return None,
    };
    leads_back.then_some(action)
}

/// Whether the human route can be asked for on this page.
const fn is_before_case(page: Page) -> bool {
    match page {
        Page::CheckMailbox
        | Page::SecureMailbox
        | Page::Identify
        | Page::ChooseProof
        | Page::EnterCode
        | Page::UsePasskey
        | Page::NewBackupCode
        | Page::Waiting
        | Page::SetPassword
        | Page::Tasks
        | Page::Review
        | Page::AddAuthenticator
        | Page::AddPasskey
        | Page::BackupCodes
        | Page::AddAddress
        | Page::CheckChanges => true,
        Page::Elsewhere
        | Page::Done
        | Page::Case(_)
        | Page::CaseCheck
        | Page::CaseOpened
        | Page::Ended => false,
    }
}
