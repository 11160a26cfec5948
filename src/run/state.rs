//! Everything the page knows.

use regain_contract::{
    EndReason, EnterCode, FlowDocument, Notice as Told, PasswordStrength, ShownOnce, Situation,
    Stage, Step, UnixSeconds,
};
use regain_words::Text;

use super::case::Asked;
use super::clock::Clock;
use super::link::OpenedLink;
use super::work::WorkState;
use crate::client::Request;
use crate::route::{Entry, Page, Route};
use crate::screens::{self, LateScreens};
use crate::web::passkey::PasskeyFailure;
use crate::web::shell::PlainForm;

/// Everything the page knows. Only [`update`](super::update) changes it.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// What is shown.
    pub shows: Shows,
    /// The step that the page was opened at.
    pub asked: Option<Page>,
    /// The flow, when there is one.
    pub document: Option<Box<FlowDocument>>,
    /// What the last answer has shown, and no later one will: the screen has it for as long as it is there. It is kept
    /// apart from the document, so that nothing takes it along.
    pub once: Option<ShownOnce>,
    /// The API's clock.
    pub clock: Clock,
    /// What is wrong with the form.
    pub problems: Vec<FieldProblem>,
    /// What has to be told about how the person got here.
    pub notice: Option<Notice>,
    /// What stands in the way.
    pub trouble: Option<Trouble>,
    /// How often what is awaited was asked for again without a press.
    pub tries: u8,
    /// How often the person was told that something did not work, since it last did.
    pub failures: u8,
    /// Until when nothing more is taken, where the step itself does not say.
    pub wait_until: Option<UnixSeconds>,
    /// What the person has been told of the time that runs out.
    pub time: TimeTold,
    /// Someone contacted the person; the API does not know it yet.
    pub contacted: bool,
    /// How many codes were wrong in a row at this step.
    pub wrong_codes: u32,
    /// Why no passkey was used or made.
    pub passkey: Option<PasskeyFailure>,
    /// What the passkey is called that is being made.
    pub label: String,
    /// The proof of work.
    pub work: WorkState,
    /// The link that was opened.
    pub link: OpenedLink,
    /// The code of what failed, for support.
    pub receipt: Option<String>,
    /// The password can be read.
    pub password_shown: bool,
    /// The item that is being given another name, if one is: there is one such field at a time.
    pub renaming: Option<String>,
    /// The password that is being typed.
    pub typed: Typed,
    /// What the person has written for a case, before there was a flow or since they are asked.
    pub draft: PlainForm,
    /// The question of the human route that is asked, unless it is the first one.
    pub case: Option<Asked>,
    /// What the person wants and has no answer to yet.
    pub intention: Option<Intention>,
    /// The request that is under way.
    pub awaited: Option<Awaited>,
    /// The number of the newest request. Answers to older ones come too late and are passed over.
    pub newest: u32,
    /// The second part of the app.
    pub late: Late,
    /// Whether another language is on its way.
    pub language: Language,
}

/// Whether the page is in the language that was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// It is.
    #[default]
    Spoken,
    /// The one with this tag has been asked for.
    Awaited(&'static str),
    /// It did not come.
    Missing,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Nothing yet: the flow has been asked for.
    Opening,
    /// Nothing: the flow was asked for and did not come. [`State::trouble`] says why.
    Stuck,
    /// A page before the flow.
    Entry(Entry),
    /// The step of the document.
    Step,
    /// There is no flow any more, or none was found.
    Over(Over),
}

impl Default for Shows {
    fn default() -> Self {
        Self::Entry(Entry::Triage)
    }
}

/// The second part of the app, which has the late screens.
#[derive(Clone, Copy, Debug)]
pub enum Late {
    /// Nobody has asked for it.
    Away,
    /// It has been asked for.
    Coming,
    /// It was asked for and did not come.
    Missing(Trouble),
    /// It is here.
    Here(&'static LateScreens),
}

impl Default for Late {
    fn default() -> Self {
        if screens::LATE_ARE_APART {
            Self::Away
        } else {
            Self::Here(&screens::LATE_SCREENS)
        }
    }
}

impl Late {
    /// The late screens, when they are here.
    #[must_use]
    pub const fn screens(self) -> Option<&'static LateScreens> {
        match self {
            Self::Here(screens) => Some(screens),
            Self::Away | Self::Coming | Self::Missing(_) => None,
        }
    }
}

/// What is known of a password that is being typed. It is itself in its field alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// How often something was typed.
    pub number: u32,
    /// How well it would do, and which of them that was said of.
    pub told: Option<(u32, PasswordStrength)>,
}

/// Why there is no flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The person left.
    Left,
    /// The person left, and the API could not be told.
    LeftUntold,
    /// Its time ran out.
    Expired,
    /// Another flow took its place.
    Replaced,
    /// The wait was cancelled.
    Cancelled,
    /// This browser has none.
    Unknown,
}

impl From<EndReason> for Over {
    fn from(reason: EndReason) -> Self {
        match reason {
            EndReason::Left => Self::Left,
            EndReason::Expired => Self::Expired,
            EndReason::Replaced => Self::Replaced,
            EndReason::Cancelled => Self::Cancelled,
        }
    }
}

/// The screens: one for each thing that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Waiting for the flow.
    Opening,
    /// The flow did not come.
    Trouble,
    /// A page before the flow.
    Entry(Entry),
    /// A step.
    Step(Page),
    /// The end.
    Ended(Over),
}

impl Screen {
    /// Whether the screen is in the second part of the app. What it takes to prove who one is with a code is in the first,
    /// and what must work without a connection: the end, for one.
    #[must_use]
    pub const fn is_late(self) -> bool {
        match self {
            Self::Opening
            | Self::Trouble
            | Self::Entry(Entry::Triage | Entry::Situation(_))
            | Self::Step(Page::Identify | Page::ChooseProof | Page::EnterCode | Page::Ended)
            | Self::Ended(_) => false,
            Self::Entry(Entry::Help | Entry::Link | Entry::Pass)
            | Self::Step(
                Page::CheckMailbox
                | Page::SecureMailbox
                | Page::UsePasskey
                | Page::NewBackupCode
                | Page::Waiting
                | Page::Elsewhere
                | Page::SetPassword
                | Page::Tasks
                | Page::Review
                | Page::AddAuthenticator
                | Page::AddPasskey
                | Page::BackupCodes
                | Page::AddAddress
                | Page::CheckChanges
                | Page::Done
                | Page::Case(_)
                | Page::CaseCheck
                | Page::CaseOpened,
            ) => true,
        }
    }
}

/// Something told about how the person got here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The step was done already, in another window or a moment ago.
    Moved,
    /// The address or Back named a step that is not open.
    NotOpen,
}

/// What the person has been told of the time that runs out. Each holds for the end that it names: where the end is another
/// one, nothing has been told of it yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeTold {
    /// Nothing.
    #[default]
    Nothing,
    /// That it is almost over.
    Short(UnixSeconds),
    /// The same, and they have asked for more.
    Asked(UnixSeconds),
    /// That there is more.
    More(UnixSeconds),
}

/// What stands in the way of going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The device has no connection.
    Offline,
    /// It did not work, and is tried again.
    Again,
    /// The connection was cut off.
    CutOff,
    /// The answer takes too long.
    TimedOut,
    /// Something has answered that is not the service.
    Foreign,
    /// The service does not work.
    Service,
    /// The app is too old.
    Outdated,
    /// Too many requests; [`State::wait_until`] says until when.
    Wait,
    /// This way of proving is closed.
    Closed,
    /// The passkey was not accepted.
    Passkey,
}

/// A field of a form. Its name is the id of its input and the name in test ids and in JSON Pointers of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The account, when it is identified.
    Identifier,
    /// The code.
    Code,
    /// The new password.
    Password,
    /// The account, in a case.
    Account,
    /// The e-mail address, in a case.
    Contact,
    /// What happened, in a case.
    WhatHappened,
    /// The reference of a recovery pass.
    Reference,
    /// The code of a recovery pass.
    PassCode,
    /// What the person calls something.
    Name,
    /// A new address.
    Address,
    /// What a list is narrowed to.
    Filter,
}

impl Field {
    /// All fields.
    pub const ALL: [Self; 11] = [
        Self::Identifier,
        Self::Code,
        Self::Password,
        Self::Account,
        Self::Contact,
        Self::WhatHappened,
        Self::Reference,
        Self::PassCode,
        Self::Name,
        Self::Address,
        Self::Filter,
    ];

    /// The name of the field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Identifier => "identifier",
            Self::Code => "code",
            Self::Password => "password",
            Self::Account => "account",
            Self::Contact => "contact",
            Self::WhatHappened => "what_happened",
            Self::Reference => "reference",
            Self::PassCode => "pass_code",
            Self::Name => "name",
            Self::Address => "address",
            Self::Filter => "filter",
        }
    }

    /// The field of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// What is wrong with a field, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field.
    pub field: Field,
    /// In one or more sentences.
    pub sentences: Vec<Text>,
}

/// What the person wants, from the press to the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intention {
    /// Its name. The same request with the same name is never done twice.
    pub key: String,
    /// What is sent.
    pub request: Request,
    /// How often the API has said that it is still working on it.
    pub asked_again: u8,
}

/// A request that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// The flow is read, to show it.
    Flow,
    /// The flow is read again, in case it has moved on; nobody waits for it.
    News,
    /// An intention is carried out.
    Intention,
    /// The API is told that the person left.
    Farewell,
    /// The person answers the window of a passkey. The page stays open for other ways meanwhile.
    Passkey,
    /// The proof of work, before the name of the account is sent.
    Work,
}

impl State {
    /// The state of a page that was opened at `route`, before anything has happened.
    #[must_use]
    pub fn opened_at(route: Route) -> Self {
        let (shows, asked) = match route {
            Route::Entry(entry) => (Shows::Entry(entry), None),
            Route::Step(page) => (Shows::Opening, Some(page)),
        };
        Self {
            shows,
            asked,
            ..Self::default()
        }
    }

    /// The same page with nothing in it of the person and of the flow.
    #[must_use]
    pub fn emptied(&self, shows: Shows) -> Self {
        Self {
            shows,
            newest: self.newest,
            late: self.late,
            language: self.language,
            ..Self::default()
        }
    }

    /// The screen to draw: where the person is, unless that screen is still on its way.
    #[must_use]
    pub fn drawn(&self) -> Screen {
        let screen = self.screen();
        match self.late {
            Late::Here(_) => screen,
            Late::Away | Late::Coming | Late::Missing(_) if !screen.is_late() => screen,
            Late::Away | Late::Coming => Screen::Opening,
            Late::Missing(_) => Screen::Trouble,
        }
    }

    /// What stands in the way.
    #[must_use]
    pub fn obstacle(&self) -> Option<Trouble> {
        match self.late {
            Late::Missing(trouble) if self.screen().is_late() => Some(trouble),
            Late::Away | Late::Coming | Late::Missing(_) | Late::Here(_) => self.trouble,
        }
    }

    /// Whether something stands in the way that the person has to know of.
    fn is_told_of_trouble(&self) -> bool {
        self.trouble
            .is_some_and(|trouble| trouble != Trouble::Again)
    }

    /// Where the person is.
    #[must_use]
    pub fn screen(&self) -> Screen {
        match self.shows {
            Shows::Opening => Screen::Opening,
            Shows::Stuck => Screen::Trouble,
            // Nothing else is known of the link.
            Shows::Entry(Entry::Link) if self.is_told_of_trouble() && self.link.is_asked() => {
                Screen::Trouble
            }
            Shows::Entry(entry) => Screen::Entry(entry),
            Shows::Over(over) => Screen::Ended(over),
            Shows::Step => match self.step() {
                Some(Step::Ended(ended)) => Screen::Ended(ended.reason.into()),
                Some(Step::CaseDetails(_)) => Screen::Step(Page::Case(self.question())),
                step => step.map_or(Screen::Ended(Over::Unknown), |step| {
                    Screen::Step(Page::of(step))
                }),
            },
        }
    }

    /// The page whose address the browser should show.
    #[must_use]
    pub fn route(&self) -> Option<Route> {
        match self.screen() {
            Screen::Opening | Screen::Trouble => None,
            Screen::Entry(entry) => Some(Route::Entry(entry)),
            Screen::Step(page) => Some(Route::Step(page)),
            Screen::Ended(_) => Some(Route::Step(Page::Ended)),
        }
    }

    /// The step of the flow, whether it is shown or not.
    #[must_use]
    pub fn step(&self) -> Option<&Step> {
        self.document.as_deref().map(|document| &document.step)
    }

    /// The data of the step in which a code is entered.
    #[must_use]
    pub fn enter_code(&self) -> Option<&EnterCode> {
        let Step::EnterCode(data) = self.step()? else {
            return None;
        };
        Some(data)
    }

    /// Whether there is a flow that can be left.
    #[must_use]
    pub fn has_flow(&self) -> bool {
        match self.shows {
            Shows::Over(_) => false,
            Shows::Opening | Shows::Stuck | Shows::Entry(_) | Shows::Step => {
                let step = self.step();
                step.is_some_and(|step| !matches!(step, Step::Ended(_)))
            }
        }
    }

    /// Whether there is a flow that someone on the first page may want to go on with.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        self.step().is_some_and(|step| match step.stage() {
            Stage::Entry | Stage::Identify | Stage::Prove | Stage::Secure | Stage::Case => true,
            Stage::Finish | Stage::Ended => false,
        })
    }

    /// Whether an answer is awaited that the person waits for.
    #[must_use]
    pub fn is_sending(&self) -> bool {
        match self.awaited {
            Some(Awaited::Intention | Awaited::Flow | Awaited::Work) => true,
            Some(Awaited::News | Awaited::Farewell | Awaited::Passkey) | None => false,
        }
    }

    /// Whether the window of the browser for a passkey is open.
    #[must_use]
    pub fn is_asking_passkey(&self) -> bool {
        self.awaited == Some(Awaited::Passkey)
    }

    /// Whether it is noted that someone contacted the person.
    #[must_use]
    pub fn is_contact_noted(&self) -> bool {
        self.contacted || self.is_told(Told::ContactNoted)
    }

    /// Whether the document tells this.
    #[must_use]
    pub fn is_told(&self, notice: Told) -> bool {
        let document = self.document.as_deref();
        document.is_some_and(|document| document.notices.contains(&notice))
    }

    /// Until when nothing is taken.
    #[must_use]
    pub fn waits_until(&self) -> Option<UnixSeconds> {
        self.wait_until.max(self.step_waits_until())
    }

    /// Until when the step itself takes nothing.
    #[must_use]
    pub fn step_waits_until(&self) -> Option<UnixSeconds> {
        match (self.shows, self.step()) {
            (Shows::Step, Some(Step::EnterCode(data))) => data.retry_at,
            _ => None,
        }
    }

    /// The problem of a field.
    #[must_use]
    pub fn problem_of(&self, field: Field) -> Vec<Text> {
        self.problems
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| problem.sentences.clone())
            .unwrap_or_default()
    }

    /// Whether the person may have to hide what they do here from someone near.
    #[must_use]
    pub fn may_have_to_hide(&self) -> bool {
        self.situation() == Some(Situation::KnownPerson)
    }

    /// The situation the person has chosen, as far as is known.
    #[must_use]
    pub fn situation(&self) -> Option<Situation> {
        match self.shows {
            Shows::Entry(Entry::Situation(situation)) => Some(situation),
            Shows::Entry(Entry::Triage | Entry::Help | Entry::Link | Entry::Pass)
            | Shows::Opening
            | Shows::Stuck
            | Shows::Step
            | Shows::Over(_) => self.document.as_deref().map(|document| document.situation),
        }
    }
}
