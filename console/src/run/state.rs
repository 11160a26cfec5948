//! What the page knows.

use std::collections::BTreeMap;

use regain::run::Clock;
use regain_contract::support::{
    AgentAct, AgentAction, AuditLines, Call, Experiments, FailedMessages, FailureReceipt,
    GuideMade, Guides, Insights, Person, Queue, SupportCase, SupportSession,
};
use regain_contract::{Reference, UnixSeconds};
use regain_words::Text;

use crate::client::{Change, Query};
use crate::route::Route;

/// Everything that the page knows.
#[derive(Clone, Debug)]
pub struct State {
    /// The page that the address names.
    pub route: Route,
    /// Who is signed in.
    pub session: Session,
    /// The queue, once it has come.
    pub queue: Option<Queue>,
    /// The case, once it has come.
    pub case: Option<Box<SupportCase>>,
    /// There is no case of the reference in the address.
    pub is_unknown: bool,
    /// The links, once they have come.
    pub links: Option<Guides>,
    /// The lines of the audit, once they have come.
    pub audit: Option<AuditLines>,
    /// The messages that failed, once they have come.
    pub failed: Option<FailedMessages>,
    /// How recoveries go, once that has come.
    pub insights: Option<Box<Insights>>,
    /// The experiments, once they have come.
    pub experiments: Option<Experiments>,
    /// All whose lines can be asked for, once that is known.
    pub people: Vec<Person>,
    /// The link that was just made. It is gone with the page that shows it.
    pub made: Option<Box<GuideMade>>,
    /// The call with somebody who phones.
    pub call: Option<Box<Call>>,
    /// What a code of a failure stands for, or that there is no such code.
    pub explained: Option<Option<FailureReceipt>>,
    /// The form that is open in the case.
    pub open: Option<AgentAct>,
    /// The decision that is to be checked.
    pub check: Option<AgentAction>,
    /// What was typed and chosen, apart from secrets.
    pub typed: Typed,
    /// What somebody was at when their time ran out.
    pub left: Option<Left>,
    /// What is wrong with the form.
    pub problems: Vec<FieldProblem>,
    /// What stands in the way.
    pub trouble: Option<Trouble>,
    /// What is done about it when it is tried again.
    pub again: Again,
    /// What was done.
    pub told: Option<Text>,
    /// What was pressed, until there is an answer to it.
    pub intention: Option<Intention>,
    /// The API's clock.
    pub clock: Clock,
    /// Being signed in ends soon.
    pub short: Option<Short>,
    /// The number of the wait after which that is asked.
    pub(super) wake: u32,
    /// The number of the wait after which it is looked where somebody who phones is.
    pub(super) look: u32,
    /// The number of the request for who is signed in.
    pub(super) session_asked: Option<u32>,
    /// The number of the request that changes something and is under way.
    pub(super) awaited: Option<u32>,
    /// The number of the wait after which a sign-in is not kept any longer.
    pub(super) kept: u32,
    /// The request that asks for something and is under way.
    pub(super) asked: Option<(u32, Query)>,
    /// The number of the newest request.
    pub(super) newest: u32,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Session {
    /// That is not known yet.
    Unknown,
    /// Nobody; with the name of whoever was until now, where their time has run out.
    Out {
        /// Their name.
        ended: Option<String>,
    },
    /// Somebody.
    In(SupportSession),
}

/// A press that has no answer yet. A retry has the same key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intention {
    /// Its name.
    pub key: String,
    /// What was pressed.
    pub change: Change,
}

/// What is done when something that got no answer is tried again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    /// Nothing of its own: the page is asked for.
    #[default]
    Nothing,
    /// What was intended is sent.
    Change,
    /// This is asked for.
    Ask(Query),
    /// It is asked who is signed in.
    Who,
}

/// What somebody was at when their time ran out. It is for them, on that page, and for nobody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Their name.
    pub name: String,
    /// The page.
    pub route: Route,
    /// What was typed and chosen there.
    pub typed: Typed,
    /// The form that was open.
    pub open: Option<AgentAct>,
    /// The decision that was to be checked.
    pub check: Option<AgentAction>,
}

impl Left {
    /// Whether they were only looking.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let is_link = !self.typed.trimmed(Field::LinkReason).is_empty();
        self.open.is_none() && self.check.is_none() && !is_link
    }
}

/// When being signed in ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// Then.
    pub until: UnixSeconds,
    /// Whether a press makes it longer.
    pub can_go_on: bool,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The device has no connection.
    Offline,
    /// The connection broke.
    CutOff,
    /// The answer takes too long.
    TimedOut,
    /// The service has a problem.
    Service,
    /// The page is older than the API can answer.
    Outdated,
    /// There were too many tries; until this moment, where that is known.
    Wait(Option<UnixSeconds>),
    /// The case is not any more as it was drawn.
    Changed,
    /// Whoever is signed in may not do this.
    NotAllowed,
    /// It takes somebody who did not take part before.
    SomebodyElse,
    /// There is no account that could be given to anybody.
    AccountMissing,
    /// This service takes no photographs of documents.
    NoPhotographs,
    /// Nobody waits on the phone with this code.
    NoCall,
    /// The API does not take it.
    Refused,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Which.
    pub field: Field,
    /// In words.
    pub sentence: Text,
}

/// A page as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Nothing is known yet.
    Opening,
    /// The form for signing in.
    SignIn,
    /// The queue.
    Queue,
    /// A case.
    Case(Reference),
    /// A decision that is checked before it is made.
    Check,
    /// The links.
    Links,
    /// The audit.
    Audit,
    /// Messages that failed.
    Outbox,
    /// Helping somebody who phones.
    Call,
    /// How recoveries go.
    Insights,
    /// What experiments have shown.
    Experiments,
}

/// The fields of all forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The name of whoever signs in.
    Name,
    /// Their password.
    Password,
    /// The code of their authenticator app.
    Code,
    /// What the cases are about.
    Workstream,
    /// Where they stand.
    Status,
    /// Who gets the case.
    Colleague,
    /// A note.
    Note,
    /// A question.
    Question,
    /// Whether photographs are asked for.
    Photographs,
    /// Why it is approved.
    ApproveReason,
    /// What the person can do after a refusal.
    Advice,
    /// Why it is refused.
    RefuseReason,
    /// What happened to the person a link is for.
    Situation,
    /// Where the link leads.
    Step,
    /// The language of its message.
    Language,
    /// For how many hours it works.
    Hours,
    /// Why it is made.
    LinkReason,
    /// The code that somebody reads out on the phone.
    CallCode,
    /// The code of a failure.
    ReceiptCode,
    /// The case that lines of the audit are about.
    AuditCase,
    /// Who did what lines of the audit say.
    AuditBy,
    /// The first day of the figures.
    InsightsFrom,
    /// Their last day.
    InsightsTo,
    /// Beside which days they are shown.
    InsightsBeside,
    /// What they are narrowed to.
    InsightsOnly,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::Name,
        Self::Password,
        Self::Code,
        Self::Workstream,
        Self::Status,
        Self::Colleague,
        Self::Note,
        Self::Question,
        Self::Photographs,
        Self::ApproveReason,
        Self::Advice,
        Self::RefuseReason,
        Self::Situation,
        Self::Step,
        Self::Language,
        Self::Hours,
        Self::LinkReason,
        Self::CallCode,
        Self::ReceiptCode,
        Self::AuditCase,
        Self::AuditBy,
        Self::InsightsFrom,
        Self::InsightsTo,
        Self::InsightsBeside,
        Self::InsightsOnly,
    ];

    /// The id of the input.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Password => "password",
            Self::Code => "code",
            Self::Workstream => "workstream",
            Self::Status => "status-of-cases",
            Self::Colleague => "colleague",
            Self::Note => "note",
            Self::Question => "question",
            Self::Photographs => "photographs",
            Self::ApproveReason => "approve-reason",
            Self::Advice => "advice",
            Self::RefuseReason => "refuse-reason",
            Self::Situation => "situation",
            Self::Step => "step",
            Self::Language => "language",
            Self::Hours => "hours",
            Self::LinkReason => "link-reason",
            Self::CallCode => "call-code",
            Self::ReceiptCode => "receipt-code",
            Self::AuditCase => "audit-case",
            Self::AuditBy => "audit-by",
            Self::InsightsFrom => "insights-from",
            Self::InsightsTo => "insights-to",
            Self::InsightsBeside => "insights-beside",
            Self::InsightsOnly => "insights-only",
        }
    }

    /// Whether it holds what nobody may find later.
    #[must_use]
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Password | Self::Code | Self::CallCode)
    }
}

/// The fields of the form of an act.
#[must_use]
pub const fn fields_of(act: AgentAct) -> &'static [Field] {
    match act {
        AgentAct::Take => &[],
        AgentAct::HandOver => &[Field::Colleague],
        AgentAct::Note => &[Field::Note],
        AgentAct::Ask => &[Field::Question, Field::Photographs],
        AgentAct::Approve => &[Field::ApproveReason],
        AgentAct::Refuse => &[Field::Advice, Field::RefuseReason],
    }
}

/// The fields of the form for a link.
pub(super) const FIELDS_OF_LINK: [Field; 5] = [
    Field::Situation,
    Field::Step,
    Field::Language,
    Field::Hours,
    Field::LinkReason,
];

/// What was typed and chosen in the fields, for when a form is drawn again. It never holds a secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(BTreeMap<Field, String>);

impl Typed {
    /// Remembers what stands in the fields that are on the page.
    pub fn keep(&mut self, read: &dyn Fn(Field) -> Option<String>) {
        for field in Field::ALL {
            if !field.is_secret()
                && let Some(written) = read(field)
            {
                self.0.insert(field, written);
            }
        }
    }

    /// What was typed or chosen; empty where nothing was.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// The same without the spaces around it.
    #[must_use]
    pub fn trimmed(&self, field: Field) -> String {
        self.get(field).trim().to_owned()
    }

    /// Forgets what was typed in these.
    pub fn forget(&mut self, fields: &[Field]) {
        self.0.retain(|field, _| !fields.contains(field));
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

/// An action without its details.
#[must_use]
pub const fn act_of(action: &AgentAction) -> AgentAct {
    match action {
        AgentAction::Take => AgentAct::Take,
        AgentAction::HandOver { .. } => AgentAct::HandOver,
        AgentAction::Note { .. } => AgentAct::Note,
        AgentAction::Ask { .. } => AgentAct::Ask,
        AgentAction::Approve { .. } => AgentAct::Approve,
        AgentAction::Refuse { .. } => AgentAct::Refuse,
    }
}

impl State {
    /// The page was opened at this address.
    #[must_use]
    pub fn opened_at(route: Route) -> Self {
        Self {
            route,
            session: Session::Unknown,
            queue: None,
            case: None,
            is_unknown: false,
            links: None,
            audit: None,
            failed: None,
            insights: None,
            experiments: None,
            people: Vec::new(),
            made: None,
            call: None,
            explained: None,
            open: None,
            check: None,
            typed: Typed::default(),
            left: None,
            problems: Vec::new(),
            trouble: None,
            again: Again::Nothing,
            told: None,
            intention: None,
            clock: Clock::default(),
            short: None,
            wake: 0,
            look: 0,
            session_asked: None,
            awaited: None,
            kept: 0,
            asked: None,
            newest: 0,
        }
    }

    /// The page to draw.
    #[must_use]
    pub fn screen(&self) -> Screen {
        match (&self.session, &self.route) {
            (Session::Unknown, _) => Screen::Opening,
            (Session::Out { .. }, _) => Screen::SignIn,
            (Session::In(_), Route::Queue(_)) => Screen::Queue,
            (Session::In(_), Route::Case(_)) if self.checked().is_some() => Screen::Check,
            (Session::In(_), Route::Case(reference)) => Screen::Case(reference.clone()),
            (Session::In(_), Route::Links) => Screen::Links,
            (Session::In(_), Route::Audit(_)) => Screen::Audit,
            (Session::In(_), Route::Outbox(_)) => Screen::Outbox,
            (Session::In(_), Route::Call) => Screen::Call,
            (Session::In(_), Route::Insights(_)) => Screen::Insights,
            (Session::In(_), Route::Experiments) => Screen::Experiments,
        }
    }

    /// Who is signed in.
    #[must_use]
    pub const fn who(&self) -> Option<&SupportSession> {
        match &self.session {
            Session::In(session) => Some(session),
            Session::Unknown | Session::Out { .. } => None,
        }
    }

    /// The decision that is to be checked, with its case, while it may be made.
    #[must_use]
    pub fn checked(&self) -> Option<(&SupportCase, &AgentAction)> {
        let (case, action) = (self.case.as_deref()?, self.check.as_ref()?);
        case.may.contains(&act_of(action)).then_some((case, action))
    }

    /// The form that is open, while the case lets it be sent.
    #[must_use]
    pub fn open_form(&self) -> Option<AgentAct> {
        self.open.filter(|act| self.may(*act))
    }

    /// Whether something may be done in the case by whoever is signed in.
    #[must_use]
    pub fn may(&self, act: AgentAct) -> bool {
        self.case
            .as_ref()
            .is_some_and(|case| case.may.contains(&act))
    }

    /// Whether something is on its way.
    #[must_use]
    pub const fn is_sending(&self) -> bool {
        self.awaited.is_some()
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn problem_of(&self, field: Field) -> Vec<Text> {
        self.problems
            .iter()
            .filter(|problem| problem.field == field)
            .map(|problem| problem.sentence.clone())
            .collect()
    }
}
