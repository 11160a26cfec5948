//! The course of one recovery: which events follow from how its flow stands
//! now and how it stood when it was last written.
//!
//! Every change of a flow passes [`follow`], because the store calls it
//! whenever a flow is written ([`Transaction::set_flow`](crate::store::Transaction::set_flow)).

use regain_contract::support::{EscalationReason, Outcome};
use regain_contract::{
    DeviceClass, EndReason, FailureReason, ProblemType, ProofKind, Situation, StepName, UnixSeconds,
};
use regain_journey::{State, asks_for};
use serde::{Deserialize, Serialize};

use crate::flow::{FlowRecord, ends_at, step_of};
use crate::store::{RecordedEvent, StoredFlow, Told, Visit};

/// The build of an app that has not said which it is.
pub const UNKNOWN_BUILD: &str = "unknown";

/// What the record of a flow has for figures: the one place where the id of
/// the recovery's row is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// The random id.
    pub id: String,
    /// What is tried out in it: `name=variant`, with spaces between them.
    #[serde(default)]
    pub variants: String,
    /// How often something has failed.
    #[serde(default)]
    pub failed: u32,
    /// What failed last.
    #[serde(default)]
    pub last_failed: Option<FailedStep>,
    /// How often it went on in another browser.
    #[serde(default)]
    pub moved: u32,
}

/// Something that failed at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedStep {
    /// When.
    pub at: UnixSeconds,
    /// At which step.
    pub step: StepName,
    /// With which proof, where the step asks for one.
    pub proof: Option<ProofKind>,
    /// Why.
    pub reason: FailureReason,
}

impl Traced {
    /// A recovery that has just begun.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self {
            id,
            variants: String::new(),
            failed: 0,
            last_failed: None,
            moved: 0,
        }
    }
}

impl FlowRecord {
    /// Notes what was answered to the last action, if it failed.
    pub(crate) fn trace_failure(&mut self, problem: ProblemType, at: UnixSeconds) {
        let (step, proof) = (step_of(self.journey.state), asks_for(self.journey.state));
        let (Some(traced), Some(reason)) = (&mut self.traced, FailureReason::of(problem)) else {
            return;
        };
        traced.failed = traced.failed.saturating_add(1);
        traced.last_failed = Some(FailedStep {
            at,
            step,
            proof,
            reason,
        });
    }

    /// Notes that another browser leads the flow.
    pub(crate) fn trace_move(&mut self) {
        if let Some(traced) = &mut self.traced {
            traced.moved = traced.moved.saturating_add(1);
        }
    }
}

/// The recovery as it is once its flow is written, and what has happened in it
/// since it was last; `None` for a flow from before there were figures.
#[must_use]
pub fn follow(
    before: Option<Visit>,
    flow: &StoredFlow,
    at: UnixSeconds,
) -> Option<(Visit, Vec<RecordedEvent>)> {
    let traced = flow.record.traced.as_ref()?;
    let step = step_of(flow.record.journey.state);
    let is_new = before.is_none();
    let mut course = Course {
        visit: before.unwrap_or_else(|| begun(traced, flow, step)),
        events: Vec::new(),
    };
    if is_new {
        course.tell(at, step, Told::Started);
        course.visit.escalated_as = reason_to_ask(&course.visit, &flow.record, step);
    }
    // A flow may be written with the time of the change before.
    let at = UnixSeconds(at.0.max(course.visit.step_since.0));
    course.tell_failures(traced);
    course.tell_moves(traced, at);
    course.go_to(&flow.record, step, at);
    course.end(outcome(flow), at);
    let visit = &mut course.visit;
    visit.situation = flow.record.journey.situation;
    visit.language.clone_from(&flow.record.language);
    visit.variants.clone_from(&traced.variants);
    visit.runs_out_at = ends_at(flow);
    Some((course.visit, course.events))
}

/// A recovery whose time has run out, and what there is to tell of it.
#[must_use]
pub fn run_out(visit: Visit) -> (Visit, Vec<RecordedEvent>) {
    let at = visit.runs_out_at;
    let mut course = Course {
        visit,
        events: Vec::new(),
    };
    course.end(Outcome::Expired, at);
    (course.visit, course.events)
}

fn begun(traced: &Traced, flow: &StoredFlow, step: StepName) -> Visit {
    Visit {
        id: traced.id.clone(),
        started_at: flow.created_at,
        situation: flow.record.journey.situation,
        language: String::new(),
        device: DeviceClass::Unknown,
        build: UNKNOWN_BUILD.to_owned(),
        variants: String::new(),
        step,
        step_since: flow.created_at,
        furthest: step,
        numbered: 0,
        failed: 0,
        moved: 0,
        outcome: Outcome::Open,
        ended_at: None,
        runs_out_at: ends_at(flow),
        escalated_as: None,
        code_seconds: 0,
        service_seconds: 0,
        person_seconds: 0,
    }
}

/// How a flow has ended, as it is written.
fn outcome(flow: &StoredFlow) -> Outcome {
    match flow.record.journey.state {
        State::Done if flow.record.decided_in.is_some() => Outcome::RecoveredByPerson,
        State::Done => Outcome::Recovered,
        State::CaseOpened => Outcome::CaseOpened,
        State::Ended(reason) => match reason {
            EndReason::Left => Outcome::Left,
            EndReason::Expired => Outcome::Expired,
            EndReason::Replaced => Outcome::Replaced,
            EndReason::Cancelled => Outcome::Cancelled,
        },
        State::CheckMailbox
        | State::SecureMailbox
        | State::Identify
        | State::ChooseProof
        | State::EnterCode(_)
        | State::UsePasskey
        | State::Waiting
        | State::NewBackupCode
        | State::Secure(_)
        | State::CaseDetails(_)
        | State::CaseCheck(_) => {
            if flow.replaced {
                Outcome::Replaced
            } else {
                Outcome::Open
            }
        }
    }
}

/// Why a person is asked for, where one is.
fn reason_to_ask(visit: &Visit, record: &FlowRecord, step: StepName) -> Option<EscalationReason> {
    if step != StepName::CaseDetails {
        return visit.escalated_as;
    }
    let last = record.traced.as_ref().and_then(|traced| traced.last_failed);
    let was_stopped = last.is_some_and(|failed| {
        matches!(
            failed.reason,
            FailureReason::MethodUnavailable | FailureReason::RateLimited
        )
    });
    let is_first = visit.step == StepName::CaseDetails;
    Some(if record.journey.situation == Situation::Impersonation {
        EscalationReason::Impersonation
    } else if is_first && visit.numbered <= 1 {
        EscalationReason::AtStart
    } else if visit.step == StepName::Waiting {
        EscalationReason::Waiting
    } else if was_stopped {
        EscalationReason::Stopped
    } else if last.is_some() {
        EscalationReason::FailedProof
    } else if !record.journey.cannot_use.is_empty() {
        EscalationReason::CannotUse
    } else {
        EscalationReason::Other
    })
}

struct Course {
    visit: Visit,
    events: Vec<RecordedEvent>,
}

impl Course {
    fn tell(&mut self, at: UnixSeconds, step: StepName, told: Told) {
        self.visit.numbered = self.visit.numbered.saturating_add(1);
        self.events.push(RecordedEvent {
            number: self.visit.numbered,
            at,
            step,
            told,
        });
    }

    fn tell_failures(&mut self, traced: &Traced) {
        if traced.failed == self.visit.failed {
            return;
        }
        self.visit.failed = traced.failed;
        if let Some(failed) = traced.last_failed {
            let told = Told::Failed {
                proof: failed.proof,
                reason: failed.reason,
            };
            self.tell(failed.at, failed.step, told);
        }
    }

    fn tell_moves(&mut self, traced: &Traced, at: UnixSeconds) {
        if traced.moved != self.visit.moved {
            self.visit.moved = traced.moved;
            self.tell(at, self.visit.step, Told::Resumed);
        }
    }

    fn go_to(&mut self, record: &FlowRecord, step: StepName, at: UnixSeconds) {
        // What a person does on the page of the end is no step of a recovery,
        // and whoever leaves has not gone on from where they were.
        let is_over = self.visit.outcome != Outcome::Open || step == StepName::Ended;
        if step == self.visit.step || is_over {
            return;
        }
        let seconds = self.count_stay(record, at);
        self.tell(at, self.visit.step, Told::Done { seconds });
        self.tell(at, step, Told::Started);
        if step == StepName::CaseDetails && self.visit.step != StepName::CaseCheck {
            self.visit.escalated_as = reason_to_ask(&self.visit, record, step);
        }
        self.visit.step = step;
        self.visit.step_since = at;
        self.visit.furthest = self.visit.furthest.max(step);
    }

    /// Counts the stay at the present step to the part of the time that it is,
    /// and says how long it was.
    fn count_stay(&mut self, record: &FlowRecord, at: UnixSeconds) -> u32 {
        let whole = |seconds: i64| u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
        let visit = &mut self.visit;
        let seconds = whole(at.since(visit.step_since));
        if visit.step == StepName::EnterCode {
            visit.code_seconds = visit.code_seconds.saturating_add(seconds);
            return seconds;
        }
        let mut waited = 0;
        if visit.step == StepName::Waiting {
            // What comes after the wait is over is the person's.
            let until = record.wait.as_ref().map_or(at, |wait| wait.until);
            let over = UnixSeconds(until.0.clamp(visit.step_since.0, at.0));
            waited = whole(over.since(visit.step_since)).min(seconds);
        }
        visit.service_seconds = visit.service_seconds.saturating_add(waited);
        visit.person_seconds = visit.person_seconds.saturating_add(seconds - waited);
        seconds
    }

    fn end(&mut self, outcome: Outcome, at: UnixSeconds) {
        let was_open = match self.visit.outcome {
            Outcome::Open => true,
            // People had decided before the recovery was over.
            Outcome::CaseOpened => outcome.is_recovered(),
            Outcome::Recovered
            | Outcome::RecoveredByPerson
            | Outcome::Left
            | Outcome::Expired
            | Outcome::Replaced
            | Outcome::Cancelled => false,
        };
        if outcome == Outcome::Open || !was_open {
            return;
        }
        self.visit.outcome = outcome;
        self.visit.ended_at = Some(at);
        self.tell(at, self.visit.step, Told::Ended { outcome });
    }
}
