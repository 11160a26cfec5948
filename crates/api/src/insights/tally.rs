//! What recoveries of a day add up to.

use std::collections::{BTreeMap, BTreeSet};

use regain_contract::support::{Day, EscalationReason, Outcome, TimePart, Workstream};
use regain_contract::{DeviceClass, FailureReason, ProofKind, Situation, StepEventKind, StepName};
use serde::{Deserialize, Serialize};

use super::histogram::Histogram;
use crate::store::{CaseAnswer, NetworkName, RecordedEvent, Told, Visit};

/// A name is guessed at from so many failed proofs of a day on.
const GUESSED_AT_FROM: u32 = 5;

/// A network enumerates from so many names of a day on.
const ENUMERATES_FROM: usize = 10;

/// A network guesses when proofs failed for so many names of a day.
const GUESSES_FROM: usize = 5;

/// How many networks of a day are told of one by one at the most.
const NETWORKS_KEPT: usize = 20;

/// The name of all recoveries of a day.
pub const ALL: &str = "all";

/// Counts of some recoveries, and of cases that were opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// How they ended, by workstream.
    pub outcomes: BTreeMap<Workstream, BTreeMap<Outcome, u64>>,
    /// What became of them at each step.
    pub steps: BTreeMap<StepName, StepTally>,
    /// How long those took that were recovered.
    pub times: BTreeMap<TimePart, Histogram>,
    /// Why cases were opened.
    pub escalations: BTreeMap<EscalationReason, u64>,
    /// What failed.
    pub failures: BTreeMap<StepName, BTreeMap<FailureReason, BTreeMap<ProofName, FailureTally>>>,
    /// By language.
    pub languages: BTreeMap<String, GroupTally>,
    /// By device.
    pub devices: BTreeMap<DeviceClass, GroupTally>,
    /// By build.
    pub builds: BTreeMap<String, GroupTally>,
    /// How cases were answered; of all recoveries and of workstreams alone.
    pub answers: BTreeMap<Workstream, AnswerTally>,
    /// What looks like abuse; of all recoveries alone.
    pub abuse: AbuseTally,
}

/// The name of a proof; empty where the step asks for none.
pub(super) type ProofName = String;

/// What became of recoveries at a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepTally {
    /// How many came to it.
    pub reached: u64,
    /// In how many of them the app has drawn it.
    pub drawn: u64,
    /// How many went on from it and were not there at the end.
    pub went_on: u64,
    /// How many ended at it without their account and without a case.
    pub dropped: u64,
    /// How many are at it.
    pub open: u64,
    /// In how many something failed.
    pub failed: u64,
    /// In how many its page was left.
    pub left: u64,
    /// In how many it was gone on with in another browser.
    pub resumed: u64,
    /// How long stays took that led on.
    pub time: Histogram,
}

/// How often something failed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureTally {
    /// In how many recoveries.
    pub recoveries: u64,
    /// How often.
    pub times: u64,
}

/// How it goes for a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupTally {
    /// How many have their account again.
    pub recovered: u64,
    /// How many opened a case.
    pub case_opened: u64,
    /// How many neither.
    pub others: u64,
    /// How long the first took.
    pub time: Histogram,
}

impl GroupTally {
    /// How many it is of.
    #[must_use]
    pub const fn of(&self) -> u64 {
        self.recovered + self.case_opened + self.others
    }
}

/// How cases that were opened on a day were answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerTally {
    /// How many were opened.
    pub opened: u64,
    /// How long the first answer took of those that have one.
    pub time: Histogram,
}

/// What looks like abuse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbuseTally {
    /// Names that were guessed at.
    pub names_guessed_at: u64,
    /// Networks that enumerate.
    pub networks_that_enumerate: u64,
    /// Networks that guess at many names.
    pub networks_that_guess: u64,
    /// The worst networks.
    pub networks: Vec<NetworkTally>,
}

/// What a network did on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkTally {
    /// The day.
    pub day: Day,
    /// What it is called that day.
    pub network: String,
    /// How many names it gave.
    pub names: u64,
    /// For how many of them a proof failed.
    pub names_failed: u64,
}

/// Which recoveries a tally is of, as it is called in the database.
#[must_use]
pub fn slice(dimension: &str, value: &str) -> String {
    format!("{dimension}={value}")
}

/// The name of a workstream.
#[must_use]
pub const fn workstream_name(workstream: Workstream) -> &'static str {
    match workstream {
        Workstream::Hacked => "hacked",
        Workstream::Access => "access",
        Workstream::Impersonation => "impersonation",
        Workstream::IdentityVerification => "identity_verification",
    }
}

/// What a recovery is about. Photographs are asked for in a case, which a
/// recovery does not know of.
#[must_use]
pub const fn workstream_of(situation: Situation) -> Workstream {
    match situation {
        Situation::Hacked | Situation::KnownPerson => Workstream::Hacked,
        Situation::Impersonation => Workstream::Impersonation,
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => Workstream::Access,
    }
}

/// What is known of a day.
#[derive(Clone, Debug)]
pub struct DayFacts {
    /// The day.
    pub day: Day,
    /// The recoveries that began on it.
    pub visits: Vec<Visit>,
    /// Their events, by the id of the recovery.
    pub events: BTreeMap<String, Vec<RecordedEvent>>,
    /// What networks did with names on it.
    pub names: Vec<NetworkName>,
    /// The cases that were opened on it.
    pub answers: Vec<CaseAnswer>,
}

/// What a day adds up to: all recoveries, and those of each workstream,
/// situation, language and device.
#[must_use]
pub fn tally_day(facts: &DayFacts) -> BTreeMap<String, Tally> {
    let DayFacts {
        day,
        visits,
        events,
        names,
        answers,
    } = facts;
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for visit in visits {
        let none = Vec::new();
        let course = Course::of(events.get(&visit.id).unwrap_or(&none));
        let slices = [
            ALL.to_owned(),
            slice(
                "workstream",
                workstream_name(workstream_of(visit.situation)),
            ),
            slice("situation", visit.situation.slug()),
            slice("language", language_of(visit)),
            slice("device", visit.device.name()),
        ];
        for slice in slices {
            tallies.entry(slice).or_default().count(visit, &course);
        }
    }
    if !names.is_empty() {
        tallies.entry(ALL.to_owned()).or_default().abuse = AbuseTally::of_day(names, *day);
    }
    for answer in answers {
        let workstream = answer.workstream();
        let of_workstream = slice("workstream", workstream_name(workstream));
        for slice in [ALL.to_owned(), of_workstream] {
            let tally = tallies.entry(slice).or_default();
            tally.answers.entry(workstream).or_default().count(answer);
        }
    }
    tallies
}

/// The language of a recovery that was given up before it did anything is not
/// known in flows from helpers and links.
fn language_of(visit: &Visit) -> &str {
    if visit.language.is_empty() {
        "unknown"
    } else {
        &visit.language
    }
}

/// What happened at each step of one recovery.
#[derive(Default)]
struct Course {
    steps: BTreeMap<StepName, StepCourse>,
    failures: BTreeMap<(StepName, FailureReason, ProofName), u64>,
}

#[derive(Default)]
struct StepCourse {
    seen: BTreeSet<Seen>,
    seconds: Option<u32>,
}

/// Something that happened at a step, however often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    Reached,
    Drawn,
    Left,
    Resumed,
    Failed,
}

impl StepCourse {
    fn has(&self, one: Seen) -> bool {
        self.seen.contains(&one)
    }

    fn note(&mut self, one: Seen) {
        self.seen.insert(one);
    }
}

impl Course {
    fn of(events: &[RecordedEvent]) -> Self {
        let mut course = Self::default();
        for event in events {
            let step = course.steps.entry(event.step).or_default();
            match event.told {
                Told::Started => step.note(Seen::Reached),
                Told::Done { seconds } => {
                    let before = step.seconds.unwrap_or_default();
                    step.seconds = Some(before.saturating_add(seconds));
                }
                Told::Resumed => step.note(Seen::Resumed),
                Told::Ended { .. } => {}
                Told::Failed { proof, reason } => {
                    step.note(Seen::Failed);
                    let proof = proof.map(ProofKind::name).unwrap_or_default().to_owned();
                    *course
                        .failures
                        .entry((event.step, reason, proof))
                        .or_default() += 1;
                }
                Told::ByApp(kind) => match kind {
                    StepEventKind::Shown => step.note(Seen::Drawn),
                    StepEventKind::Left => step.note(Seen::Left),
                    StepEventKind::Returned => {}
                },
            }
        }
        // What the app tells of a step that the API has told nobody to draw is
        // not true.
        course.steps.retain(|_, step| step.has(Seen::Reached));
        course
    }
}

impl Tally {
    /// How many recoveries it is of.
    #[must_use]
    pub fn started(&self) -> u64 {
        self.outcomes.values().flat_map(BTreeMap::values).sum()
    }

    fn count(&mut self, visit: &Visit, course: &Course) {
        let workstream = workstream_of(visit.situation);
        let outcomes = self.outcomes.entry(workstream).or_default();
        *outcomes.entry(visit.outcome).or_default() += 1;
        for (step, of_step) in &course.steps {
            let tally = self.steps.entry(*step).or_default();
            tally.count(of_step, Stand::of(visit, *step));
        }
        for ((step, reason, proof), times) in &course.failures {
            let reasons = self.failures.entry(*step).or_default();
            let proofs = reasons.entry(*reason).or_default();
            let tally = proofs.entry(proof.clone()).or_default();
            tally.recoveries += 1;
            tally.times += times;
        }
        if visit.outcome == Outcome::CaseOpened {
            let reason = visit.escalated_as.unwrap_or(EscalationReason::Other);
            *self.escalations.entry(reason).or_default() += 1;
        }
        let language = language_of(visit).to_owned();
        self.languages.entry(language).or_default().count(visit);
        self.devices.entry(visit.device).or_default().count(visit);
        self.builds
            .entry(visit.build.clone())
            .or_default()
            .count(visit);
        if visit.outcome.is_recovered() {
            for (part, seconds) in parts_of_time(visit) {
                self.times.entry(part).or_default().count(seconds);
            }
        }
    }

    /// Counts what another one has counted.
    pub fn add(&mut self, other: &Self) {
        for (workstream, outcomes) in &other.outcomes {
            add_counts(self.outcomes.entry(*workstream).or_default(), outcomes);
        }
        for (step, tally) in &other.steps {
            self.steps.entry(*step).or_default().add(tally);
        }
        for (part, histogram) in &other.times {
            self.times.entry(*part).or_default().add(histogram);
        }
        add_counts(&mut self.escalations, &other.escalations);
        for (step, reasons) in &other.failures {
            let own = self.failures.entry(*step).or_default();
            for (reason, proofs) in reasons {
                let own = own.entry(*reason).or_default();
                for (proof, tally) in proofs {
                    let own = own.entry(proof.clone()).or_default();
                    own.recoveries += tally.recoveries;
                    own.times += tally.times;
                }
            }
        }
        add_groups(&mut self.languages, &other.languages);
        add_groups(&mut self.devices, &other.devices);
        add_groups(&mut self.builds, &other.builds);
        for (workstream, tally) in &other.answers {
            let own = self.answers.entry(*workstream).or_default();
            own.opened += tally.opened;
            own.time.add(&tally.time);
        }
        self.abuse.add(&other.abuse);
    }
}

/// How a recovery stands to a step that it has been at.
#[derive(Clone, Copy)]
enum Stand {
    /// It is at another one.
    WentOn,
    /// It ended there, without the account and without a case.
    Dropped,
    /// It ended there, with one of them.
    Arrived,
    /// It is there.
    Open,
}

impl Stand {
    fn of(visit: &Visit, step: StepName) -> Self {
        if visit.step != step {
            return Self::WentOn;
        }
        match visit.outcome {
            Outcome::Open => Self::Open,
            Outcome::Recovered | Outcome::RecoveredByPerson | Outcome::CaseOpened => Self::Arrived,
            Outcome::Left | Outcome::Expired | Outcome::Replaced | Outcome::Cancelled => {
                Self::Dropped
            }
        }
    }
}

impl StepTally {
    fn count(&mut self, course: &StepCourse, stand: Stand) {
        self.reached += 1;
        self.drawn += u64::from(course.has(Seen::Drawn));
        self.failed += u64::from(course.has(Seen::Failed));
        self.left += u64::from(course.has(Seen::Left));
        self.resumed += u64::from(course.has(Seen::Resumed));
        match stand {
            Stand::WentOn => {
                self.went_on += 1;
                if let Some(seconds) = course.seconds {
                    self.time.count(seconds);
                }
            }
            Stand::Dropped => self.dropped += 1,
            Stand::Open => self.open += 1,
            Stand::Arrived => {}
        }
    }

    fn add(&mut self, other: &Self) {
        self.reached += other.reached;
        self.drawn += other.drawn;
        self.went_on += other.went_on;
        self.dropped += other.dropped;
        self.open += other.open;
        self.failed += other.failed;
        self.left += other.left;
        self.resumed += other.resumed;
        self.time.add(&other.time);
    }
}

impl GroupTally {
    fn count(&mut self, visit: &Visit) {
        if visit.outcome.is_recovered() {
            self.recovered += 1;
            self.time.count(total_seconds(visit));
        } else if visit.outcome == Outcome::CaseOpened {
            self.case_opened += 1;
        } else {
            self.others += 1;
        }
    }

    fn add(&mut self, other: &Self) {
        self.recovered += other.recovered;
        self.case_opened += other.case_opened;
        self.others += other.others;
        self.time.add(&other.time);
    }
}

impl CaseAnswer {
    fn workstream(&self) -> Workstream {
        if self.asks_photographs {
            return Workstream::IdentityVerification;
        }
        self.situation.map_or(Workstream::Access, workstream_of)
    }
}

impl AnswerTally {
    fn count(&mut self, answer: &CaseAnswer) {
        self.opened += 1;
        if let Some(answered_at) = answer.answered_at {
            let seconds = answered_at.since(answer.opened_at).max(0);
            self.time.count(u32::try_from(seconds).unwrap_or(u32::MAX));
        }
    }
}

impl AbuseTally {
    fn of_day(names: &[NetworkName], day: Day) -> Self {
        let mut failed: BTreeMap<&str, u32> = BTreeMap::new();
        let mut networks: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for one in names {
            *failed.entry(&one.name).or_default() += one.failed;
            let (given, failing) = networks.entry(&one.network).or_default();
            *given += 1;
            *failing += usize::from(one.failed > 0);
        }
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let guessed = failed.values().filter(|failed| **failed >= GUESSED_AT_FROM);
        let enumerate = |(given, _): &(usize, usize)| *given >= ENUMERATES_FROM;
        let guess = |(_, failing): &(usize, usize)| *failing >= GUESSES_FROM;
        let suspicious = networks
            .iter()
            .filter(|(_, counts)| enumerate(counts) || guess(counts));
        let tallies = suspicious.map(|(network, (given, failing))| NetworkTally {
            day,
            network: short_name(network),
            names: count(*given),
            names_failed: count(*failing),
        });
        let mut tally = Self {
            names_guessed_at: count(guessed.count()),
            networks_that_enumerate: count(networks.values().filter(|one| enumerate(one)).count()),
            networks_that_guess: count(networks.values().filter(|one| guess(one)).count()),
            networks: tallies.collect(),
        };
        tally.keep_the_worst();
        tally
    }

    fn add(&mut self, other: &Self) {
        self.names_guessed_at += other.names_guessed_at;
        self.networks_that_enumerate += other.networks_that_enumerate;
        self.networks_that_guess += other.networks_that_guess;
        self.networks.extend(other.networks.iter().cloned());
        self.keep_the_worst();
    }

    fn keep_the_worst(&mut self) {
        self.networks.sort_by(|one, other| {
            let far = |tally: &NetworkTally| (tally.names_failed, tally.names, tally.day);
            far(other)
                .cmp(&far(one))
                .then_with(|| one.network.cmp(&other.network))
        });
        self.networks.truncate(NETWORKS_KEPT);
    }
}

/// What a network is called where people read it: the beginning of its keyed
/// hash.
fn short_name(network: &str) -> String {
    let letters = network.chars().filter(char::is_ascii_alphanumeric);
    let short: String = letters.take(6).collect();
    format!("N-{}", short.to_ascii_uppercase())
}

/// How long a recovery took from its start to its end, in seconds.
fn total_seconds(visit: &Visit) -> u32 {
    let ended = visit.ended_at.unwrap_or(visit.started_at);
    u32::try_from(ended.since(visit.started_at).max(0)).unwrap_or(u32::MAX)
}

/// The parts of the time of a recovery that there was anything of.
fn parts_of_time(visit: &Visit) -> impl Iterator<Item = (TimePart, u32)> {
    let total = total_seconds(visit);
    let parts = [
        (TimePart::Code, visit.code_seconds),
        (TimePart::Service, visit.service_seconds),
        (TimePart::Person, visit.person_seconds),
    ];
    let parts = parts.into_iter().filter(|(_, seconds)| *seconds > 0);
    std::iter::once((TimePart::Total, total)).chain(parts)
}

fn add_counts<K: Ord + Copy>(own: &mut BTreeMap<K, u64>, other: &BTreeMap<K, u64>) {
    for (key, count) in other {
        *own.entry(*key).or_default() += count;
    }
}

fn add_groups<K: Ord + Clone>(own: &mut BTreeMap<K, GroupTally>, other: &BTreeMap<K, GroupTally>) {
    for (key, tally) in other {
        own.entry(key.clone()).or_default().add(tally);
    }
}

/// The languages among the names of slices.
#[must_use]
pub fn languages_among(slices: &[String]) -> Vec<String> {
    let languages: BTreeSet<_> = slices
        .iter()
        .filter_map(|slice| slice.strip_prefix("language="))
        .map(str::to_owned)
        .collect();
    languages.into_iter().collect()
}
