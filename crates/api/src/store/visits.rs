//! How recoveries go, without whose they are.

use regain_contract::support::{Day, EscalationReason, Outcome};
use regain_contract::{
    DeviceClass, FailureReason, ProofKind, Situation, StepEventKind, StepName, UnixSeconds,
};

/// One recovery, for figures. Nothing in it says whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its random id, which the record of the flow has and nothing else.
    pub id: String,
    /// When it began.
    pub started_at: UnixSeconds,
    /// What had happened.
    pub situation: Situation,
    /// The tag of the language of its page; empty where that is not known.
    pub language: String,
    /// What the person holds in their hands.
    pub device: DeviceClass,
    /// The build of the app: see [`BuildFigures`](regain_contract::support::BuildFigures).
    pub build: String,
    /// What is tried out in it, such as `proof-order=code-first`.
    pub variants: String,
    /// Where it is.
    pub step: StepName,
    /// Since when.
    pub step_since: UnixSeconds,
    /// The furthest step that it has been at.
    pub furthest: StepName,
    /// How many events the API has told of it.
    pub numbered: u32,
    /// How many failures are among them.
    pub failed: u32,
    /// How often it went on in another browser.
    pub moved: u32,
    /// How it has ended.
    pub outcome: Outcome,
    /// When.
    pub ended_at: Option<UnixSeconds>,
    /// When its time runs out.
    pub runs_out_at: UnixSeconds,
    /// Why a person was asked for, the last time.
    pub escalated_as: Option<EscalationReason>,
    /// How long it was at the step that asks for a code, in seconds.
    pub code_seconds: u32,
    /// How long it waited for the service, in seconds.
    pub service_seconds: u32,
    /// How long everything else took, in seconds.
    pub person_seconds: u32,
}

impl Visit {
    /// The day that it counts on.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::of(self.started_at)
    }
}

/// Who has told an event, and what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The API: the step was begun, which is to say that a browser was told to
    /// draw it.
    Started,
    /// The API: something failed at the step.
    Failed {
        /// With which proof, where the step asks for one.
        proof: Option<ProofKind>,
        /// Why.
        reason: FailureReason,
    },
    /// The API: another step followed, after so many seconds.
    Done {
        /// How long the person was at it, in seconds.
        seconds: u32,
    },
    /// The API: it went on in another browser.
    Resumed,
    /// The API: the recovery ended at the step.
    Ended {
        /// How.
        outcome: Outcome,
    },
    /// The app.
    ByApp(StepEventKind),
}

/// An event of a recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordedEvent {
    /// Its number among those of the API, or among those of the app.
    pub number: u32,
    /// When.
    pub at: UnixSeconds,
    /// At which step.
    pub step: StepName,
    /// What.
    pub told: Told,
}

/// What a network did with a name within a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkName {
    /// The network, as a keyed hash of that day.
    pub network: String,
    /// The name, likewise.
    pub name: String,
    /// How many proofs failed.
    pub failed: u32,
}

/// A case, as far as it says how long people wait for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseAnswer {
    /// What had happened, if the person said so.
    pub situation: Option<Situation>,
    /// Whether photographs of documents were asked for.
    pub asks_photographs: bool,
    /// When it was opened.
    pub opened_at: UnixSeconds,
    /// When somebody of the service first wrote or decided something in it.
    pub answered_at: Option<UnixSeconds>,
}

/// A day whose figures are to be made, and how often it has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueDay {
    /// The day.
    pub day: Day,
    /// How often anything of it has changed.
    pub changes: i64,
}
