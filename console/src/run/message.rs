//! What can happen, and what the page does to the world.

use regain_contract::support::{AgentAct, CallOffer};
use regain_words::Text;

use super::state::Field;
use crate::client::{Change, Done, Failure, Found, Query};
use crate::route::Route;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// The page was opened.
    Opened,
    /// Back or Forward: the browser shows this address.
    PlaceChanged(Route),
    /// A link of the console was followed.
    Visit(Route),
    /// The form for signing in was sent.
    SignIn,
    /// "Sign out" was pressed.
    SignOut,
    /// "I am still here" was pressed.
    GoOn,
    /// It is time to ask how long whoever is signed in stays so.
    Woke {
        /// The number of the wait.
        number: u32,
    },
    /// What was to sign somebody in had no answer for too long.
    TooLong {
        /// The number of the wait.
        number: u32,
    },
    /// The form above the queue was sent.
    Narrow,
    /// The form above the audit was sent.
    NarrowAudit,
    /// The button of something that can be done in the case was pressed.
    Open(AgentAct),
    /// The form of it is left.
    Close,
    /// The form of it was sent.
    SendForm(AgentAct),
    /// The decision was checked, and the button pressed.
    Decide,
    /// The decision is to be changed.
    ChangeDecision,
    /// The form for a new link was sent.
    MakeLink,
    /// The new link was passed on.
    LinkPassedOn,
    /// A link is to be taken back, by its number.
    Revoke(String),
    /// A message is to be sent again, by its number.
    SendAgain(u64),
    /// The code of somebody who phones was entered.
    JoinCall,
    /// Something is proposed to them.
    Offer(CallOffer),
    /// The call is ended.
    EndCall,
    /// The code of a failure was entered.
    Explain,
    /// The form above the figures was sent.
    ShowInsights,
    /// An experiment is to be stopped, by its name.
    StopExperiment(String),
    /// It is time to look where they are.
    LookAgain {
        /// The number of the wait.
        number: u32,
    },
    /// Something was copied.
    Copied,
    /// Try again.
    Retry,
    /// Load the page again.
    Reload,
    /// What was asked for came, or not.
    Found {
        /// The number of the request.
        number: u32,
        /// When, in seconds of the page.
        at: f64,
        /// The answer.
        answer: Result<Found, Failure>,
    },
    /// A change was made, or not.
    Done {
        /// The number of the request.
        number: u32,
        /// When, in seconds of the page.
        at: f64,
        /// The answer.
        answer: Result<Done, Failure>,
    },
}

/// Something the page does to the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask for something.
    Ask {
        /// The number of the request.
        number: u32,
        /// What.
        query: Query,
    },
    /// Change something.
    Send {
        /// The number of the request.
        number: u32,
        /// The name of the intention.
        key: String,
        /// What.
        change: Change,
    },
    /// Tell when some time has passed.
    Wake {
        /// The number of the wait.
        number: u32,
        /// How long, in seconds.
        after: u32,
    },
    /// Tell when it is time to look again where somebody who phones is.
    LookAgain {
        /// The number of the wait.
        number: u32,
    },
    /// Tell when what was to sign somebody in is not to be kept any longer.
    TooLong {
        /// The number of the wait.
        number: u32,
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
    /// Choose in a list, or write into an input.
    Choose(Field, String),
    /// Load the page again.
    Reload,
}

/// The ids of what can be moved to beside fields.
pub mod ids {
    /// The list of problems.
    pub const ERROR_SUMMARY: &str = "error-summary";
    /// What stands in the way.
    pub const TROUBLE: &str = "trouble";
    /// What was done.
    pub const TOLD: &str = "told";
    /// What a code of a failure stands for.
    pub const EXPLAINED: &str = "explained";
    /// The new link.
    pub const MADE: &str = "made";
}
