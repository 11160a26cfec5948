//! How recoveries go, for those who run them: figures of many, and of nobody.
//!
//! No number in here points at one person: what fewer than
//! [`SMALL_NUMBER`] did is told as a range, and so is what it could be computed
//! from (`docs/insights.md`).

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

use super::Workstream;
use crate::step_event::named;
use crate::{DeviceClass, FailureReason, ProofKind, Situation, StepName, UnixSeconds};

/// The smallest number above none that is told as it is.
pub const SMALL_NUMBER: u64 = 5;

/// The longest period that is told of at once, in days: two years.
pub const LONGEST_PERIOD: i32 = 731;

const SECONDS_OF_DAY: i64 = 24 * 3600;

/// A day of UTC, by its number since 1970-01-01; in JSON `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub i32);

impl Day {
    /// The day that a moment is in.
    #[must_use]
    pub fn of(moment: UnixSeconds) -> Self {
        let day = moment.0.div_euclid(SECONDS_OF_DAY);
        Self(i32::try_from(day).unwrap_or(i32::MAX))
    }

    /// When it begins.
    #[must_use]
    pub fn begins(self) -> UnixSeconds {
        UnixSeconds(i64::from(self.0) * SECONDS_OF_DAY)
    }

    /// The day so many days later, or earlier.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The day of a year, month and day of the month; `None` where there is no
    /// such day, or the year has not four digits.
    #[must_use]
    pub fn from_date(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        let found = Self(number_of(year, month, day));
        (found.date() == (year, month, day)).then_some(found)
    }

    /// Its year, month and day of the month in the Gregorian calendar.
    #[must_use]
    pub const fn date(self) -> (i32, u32, u32) {
        // Years begin in March here, so that the leap day is the last one; an
        // era has 400 of them.
        let shifted = self.0 as i64 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year + era * 400 + (month <= 2) as i64;
        (year as i32, month as u32, day as u32)
    }

    /// Reads `2026-11-23`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let digits = |text: &str, count: usize| {
            text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return None;
        }
        Self::from_date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

fn number_of(year: i32, month: u32, day: u32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let month = i32::try_from((month + 9) % 12).unwrap_or(0);
    let of_year = (153 * month + 2) / 5 + i32::try_from(day).unwrap_or(0) - 1;
    let of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a day")
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

/// Some days of UTC, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Period {
    /// The first.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-16"))]
    pub from: Day,
    /// The last.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-22"))]
    pub to: Day,
}

impl Period {
    /// How many days it has; none where it ends before it begins.
    #[must_use]
    pub fn days(self) -> u32 {
        let days = i64::from(self.to.0) - i64::from(self.from.0) + 1;
        u32::try_from(days).unwrap_or(0)
    }

    /// The period of as many days that ends the day before.
    #[must_use]
    pub fn before(self) -> Self {
        let days = i32::try_from(self.days()).unwrap_or(i32::MAX);
        Self {
            from: self.from.plus(-days),
            to: self.from.plus(-1),
        }
    }
}

/// How many, as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Amount {
    /// So many.
    Exactly(u64),
    /// At least `from` and at the most `to`: telling it exactly would point at
    /// few people.
    Between {
        /// The least.
        from: u64,
        /// The most.
        to: u64,
    },
}

impl Amount {
    /// None.
    pub const NONE: Self = Self::Exactly(0);

    /// More than none, and fewer than [`SMALL_NUMBER`].
    pub const FEW: Self = Self::Between {
        from: 1,
        to: SMALL_NUMBER - 1,
    };

    /// The number, told as a range where it is small: for what is no part of
    /// anything else that is told.
    #[must_use]
    pub const fn of(number: u64) -> Self {
        match number {
            1..SMALL_NUMBER => Self::FEW,
            _ => Self::Exactly(number),
        }
    }

    /// At least `from` and at the most `to`.
    #[must_use]
    pub const fn between(from: u64, to: u64) -> Self {
        if from == to {
            Self::Exactly(from)
        } else {
            Self::Between { from, to }
        }
    }

    /// The least that it can be.
    #[must_use]
    pub const fn least(self) -> u64 {
        match self {
            Self::Exactly(number) => number,
            Self::Between { from, .. } => from,
        }
    }

    /// The most that it can be.
    #[must_use]
    pub const fn most(self) -> u64 {
        match self {
            Self::Exactly(number) => number,
            Self::Between { to, .. } => to,
        }
    }

    /// Whether it is none.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.most() == 0
    }
}

impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::between(self.least() + other.least(), self.most() + other.most())
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::NONE, Self::add)
    }
}

/// `12`, or `1–4`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(number) => write!(f, "{number}"),
            Self::Between { from, to } => write!(f, "{from}–{to}"),
        }
    }
}

/// How many of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Share {
    /// How many.
    pub part: Amount,
    /// Of how many.
    pub of: Amount,
}

impl Share {
    /// Of a hundred, the least and the most that it can be, rounded down and
    /// up where it is not known; `None` of none.
    #[must_use]
    pub fn percent(self) -> Option<(u32, u32)> {
        let most_of = self.of.most();
        if most_of == 0 {
            return None;
        }
        let of_hundred = |part: u64, of: u64| {
            let percent = (200 * part + of) / (2 * of.max(1));
            u32::try_from(percent.min(100)).unwrap_or(100)
        };
        let least = of_hundred(self.part.least(), most_of);
        let most = of_hundred(self.part.most(), self.of.least().max(1));
        Some((least, most))
    }
}

/// How long something takes half of those who did it, and nine of ten.
///
/// Times are counted in classes, of which each is a tenth longer than the one
/// before, so both are right to 5 %, and to a second below 20 seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Percentiles {
    /// How many were measured; never fewer than [`SMALL_NUMBER`].
    pub measured: Amount,
    /// Half of them took this long or less, in seconds.
    pub p50_seconds: u32,
    /// Nine of ten took this long or less, in seconds; missing where fewer than
    /// ten were measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p90_seconds: Option<u32>,
}

named! {
    /// How a recovery ended.
    pub enum Outcome {
        /// The account was secured, by proofs.
        Recovered = "recovered",
        /// The account was secured, after people had decided in a case.
        RecoveredByPerson = "recovered_by_person",
        /// A case was opened: people of the service go on with it.
        CaseOpened = "case_opened",
        /// The person said that they leave.
        Left = "left",
        /// Its time ran out.
        Expired = "expired",
        /// Another recovery took its place.
        Replaced = "replaced",
        /// Somebody cancelled it at the wait.
        Cancelled = "cancelled",
        /// It goes on.
        Open = "open",
    }
}

impl Outcome {
    /// Whether the person has their account again.
    #[must_use]
    pub const fn is_recovered(self) -> bool {
        match self {
            Self::Recovered | Self::RecoveredByPerson => true,
            Self::CaseOpened
            | Self::Left
            | Self::Expired
            | Self::Replaced
            | Self::Cancelled
            | Self::Open => false,
        }
    }
}

named! {
    /// Why somebody asked for a person: the first of these that holds.
    pub enum EscalationReason {
        /// Somebody pretends to be them, which is always for a person.
        Impersonation = "impersonation",
        /// They asked for a person before anything else.
        AtStart = "at_start",
        /// They had said that they cannot use a way of proving, or that
        /// somebody else reads it.
        CannotUse = "cannot_use",
        /// A way was closed or they were asked for patience.
        Stopped = "stopped",
        /// A proof had failed.
        FailedProof = "failed_proof",
        /// They were to wait.
        Waiting = "waiting",
        /// None of these.
        Other = "other",
    }
}

named! {
    /// What the time until an account is recovered is made of.
    pub enum TimePart {
        /// All of it, from the start to the commit.
        Total = "total",
        /// At the step that asks for a code that was sent.
        Code = "code",
        /// Waiting for the service: a wait that the policy demands.
        Service = "service",
        /// Everything else: the person.
        Person = "person",
    }
}

named! {
    /// How long a case has waited for its first answer.
    pub enum QueueAge {
        /// Less than four hours.
        UnderFourHours = "under_four_hours",
        /// Less than a day.
        UnderOneDay = "under_one_day",
        /// Less than two days.
        UnderTwoDays = "under_two_days",
        /// Less than a week.
        UnderOneWeek = "under_one_week",
        /// A week or more.
        OneWeekOrMore = "one_week_or_more",
    }
}

named! {
    /// How a group does beside all others: whether fewer of it recover their
    /// account, by five of a hundred at least and more than chance explains.
    pub enum Comparison {
        /// Worse.
        Worse = "worse",
        /// Neither.
        Alike = "alike",
        /// Better.
        Better = "better",
        /// There are too few of them to say.
        TooFew = "too_few",
    }
}

/// What figures are narrowed to: one thing at a time, because what is left out
/// of small groups could be computed from two of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum InsightsFilter {
    /// Recoveries of this workstream.
    Workstream(Workstream),
    /// Recoveries after this had happened.
    Situation(Situation),
    /// Recoveries in the language of this tag.
    Language(String),
    /// Recoveries on such a device.
    Device(DeviceClass),
}

/// How recoveries of a period went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Insights {
    /// Of which days. A recovery counts on the day on which it began.
    pub period: Period,
    /// With which days they are compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared_with: Option<Period>,
    /// What they are narrowed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<InsightsFilter>,
    /// The figures of the period.
    pub figures: InsightsFigures,
    /// Those of the period that they are compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<InsightsFigures>,
    /// The queue of cases as it is now, whatever the period.
    pub queue: Vec<QueueCount>,
    /// The languages that figures can be narrowed to, by tag.
    pub languages: Vec<String>,
    /// The first day that anything is known of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, example = "2026-11-16"))]
    pub first_day: Option<Day>,
    /// Up to when what happened is in the figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_until: Option<UnixSeconds>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// The figures of a period. Lists have no line for what did not happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InsightsFigures {
    /// How many recoveries began.
    pub started: Amount,
    /// How they ended, by what they were about.
    pub recoveries: Vec<RecoveryCount>,
    /// The same by day.
    pub days: Vec<DayCount>,
    /// What became of them at each step, in the order of the journey.
    pub funnel: Vec<FunnelStep>,
    /// How long it took until the account was recovered, and what of it.
    pub times: Vec<TimeOfPart>,
    /// How many opened a case.
    pub escalated: Share,
    /// Why.
    pub escalations: Vec<EscalationCount>,
    /// What failed.
    pub failures: Vec<FailureCount>,
    /// How long it took until cases that were opened then were answered.
    pub first_answers: Vec<FirstAnswers>,
    /// How it goes in each language.
    pub languages: Vec<LanguageFigures>,
    /// How it goes on each kind of device.
    pub devices: Vec<DeviceFigures>,
    /// How it goes with each build of the app.
    pub builds: Vec<BuildFigures>,
    /// What looks like abuse. Not narrowed by a filter.
    pub abuse: AbuseSignals,
    /// How content people were, where they are asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<Satisfaction>,
}

/// How many recoveries of a workstream ended so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RecoveryCount {
    /// What they were about.
    pub workstream: Workstream,
    /// How they ended.
    pub outcome: Outcome,
    /// How many.
    pub count: Amount,
}

/// How recoveries that began on a day ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayCount {
    /// The day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-23"))]
    pub day: Day,
    /// How many with the account secured.
    pub recovered: Amount,
    /// How many with a case.
    pub case_opened: Amount,
    /// How many otherwise, or not yet.
    pub others: Amount,
}

/// What became of recoveries at a step. Who comes to a step again counts once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FunnelStep {
    /// The step.
    pub step: StepName,
    /// How many came to it: the API has told their browser to draw it.
    pub reached: Amount,
    /// In how many of them the app has drawn it.
    pub drawn: Amount,
    /// How many went on from it.
    pub went_on: Amount,
    /// How many ended at it without their account and without a case.
    pub dropped: Amount,
    /// How many are at it now.
    pub open: Amount,
    /// In how many of them something failed at it.
    pub failed: Amount,
    /// In how many of them its page was hidden or closed, and looked at again
    /// or not.
    pub left: Amount,
    /// In how many of them it was gone on with in another browser.
    pub resumed: Amount,
    /// How long a stay took that led on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Percentiles>,
}

/// How long a part of the time takes until an account is recovered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TimeOfPart {
    /// Which part.
    pub part: TimePart,
    /// How long.
    pub time: Percentiles,
}

/// How many opened a case for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EscalationCount {
    /// The reason.
    pub reason: EscalationReason,
    /// How many.
    pub count: Amount,
}

/// In how many recoveries something failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FailureCount {
    /// At which step.
    pub step: StepName,
    /// With which proof, where the step asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<ProofKind>,
    /// Why.
    pub reason: FailureReason,
    /// In how many recoveries.
    pub recoveries: Amount,
    /// How often; missing where that would point at few people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

/// How many cases have waited so long for the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueueCount {
    /// What they are about.
    pub workstream: Workstream,
    /// Since when they were opened.
    pub age: QueueAge,
    /// How many. The queue shows each of them, so nothing is left out.
    pub count: u64,
}

/// How long it took until cases were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FirstAnswers {
    /// What they were about.
    pub workstream: Workstream,
    /// How many of those that were opened have been answered.
    pub answered: Share,
    /// How long that took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Percentiles>,
}

/// How it goes for a group of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupFigures {
    /// How many of them have their account again.
    pub recovered: Share,
    /// How many opened a case.
    pub case_opened: Amount,
    /// How long it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Percentiles>,
    /// How that is beside all others.
    pub comparison: Comparison,
}

/// How it goes in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LanguageFigures {
    /// Its tag.
    pub language: String,
    /// How.
    pub figures: GroupFigures,
}

/// How it goes on a kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeviceFigures {
    /// The kind.
    pub device: DeviceClass,
    /// How.
    pub figures: GroupFigures,
}

/// How it goes with a build of the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BuildFigures {
    /// Its digits, `other` for what the API does not serve, or `unknown` where
    /// the app did not say.
    pub build: String,
    /// How.
    pub figures: GroupFigures,
}

/// What looks like abuse, in days of networks and of names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AbuseSignals {
    /// Guessing: for how many names five or more proofs failed within a day.
    /// A name that this is so for on two days counts twice.
    pub names_guessed_at: Amount,
    /// Enumeration: how many networks named ten or more accounts within a day,
    /// whether there are such accounts or not.
    pub networks_that_enumerate: Amount,
    /// One network over many accounts: for how many networks proofs failed for
    /// five or more names within a day.
    pub networks_that_guess: Amount,
    /// The networks that did most of it, the worst first, at the most 20.
    pub networks: Vec<NetworkSignal>,
}

/// What a network did within a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NetworkSignal {
    /// The day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-23"))]
    pub day: Day,
    /// What it is called here: a keyed hash, cut short. It is another one each
    /// day.
    pub network: String,
    /// How many accounts it named.
    pub names: Amount,
    /// For how many of them a proof failed.
    pub names_failed: Amount,
}

/// How content people were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Satisfaction {
    /// By the step after which they were asked.
    pub by_step: Vec<StepScore>,
    /// By how the recovery ended.
    pub by_outcome: Vec<OutcomeScore>,
    /// By language.
    pub by_language: Vec<LanguageScore>,
    /// What people have written and allowed us to read, the newest first.
    pub sentences: Vec<Sentence>,
}

/// How many gave a score, after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepScore {
    /// The step.
    pub step: StepName,
    /// From 1, not content at all, to 5.
    pub score: u8,
    /// How many.
    pub count: Amount,
}

/// How many gave a score, whose recovery ended so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutcomeScore {
    /// How it ended.
    pub outcome: Outcome,
    /// From 1, not content at all, to 5.
    pub score: u8,
    /// How many.
    pub count: Amount,
}

/// How many gave a score, in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LanguageScore {
    /// Its tag.
    pub language: String,
    /// From 1, not content at all, to 5.
    pub score: u8,
    /// How many.
    pub count: Amount,
}

/// What somebody has written about how it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Sentence {
    /// On which day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-23"))]
    pub day: Day,
    /// Their score.
    pub score: u8,
    /// What, with addresses masked.
    pub text: String,
}

named! {
    /// A table of insights that can be taken away. Its name and `.csv` or
    /// `.json` are the end of its address.
    pub enum InsightsTable {
        /// [`InsightsFigures::recoveries`].
        Recoveries = "recoveries",
        /// [`InsightsFigures::days`].
        Days = "days",
        /// [`InsightsFigures::funnel`].
        Funnel = "funnel",
        /// [`InsightsFigures::times`].
        Times = "times",
        /// [`InsightsFigures::escalations`].
        Escalations = "escalations",
        /// [`InsightsFigures::failures`].
        Failures = "failures",
        /// [`Insights::queue`].
        Queue = "queue",
        /// [`InsightsFigures::first_answers`].
        FirstAnswers = "first_answers",
        /// [`InsightsFigures::languages`].
        Languages = "languages",
        /// [`InsightsFigures::devices`].
        Devices = "devices",
        /// [`InsightsFigures::builds`].
        Builds = "builds",
        /// [`InsightsFigures::abuse`], its counts.
        Abuse = "abuse",
        /// [`AbuseSignals::networks`].
        Networks = "networks",
        /// [`InsightsFigures::satisfaction`], its scores.
        Satisfaction = "satisfaction",
        /// [`Satisfaction::sentences`].
        Sentences = "sentences",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_written_as_dates() {
        for (number, text) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (11_016, "2000-02-29"),
            (20_780, "2026-11-23"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(Day(number).to_string(), text);
            assert_eq!(Day::parse(text), Some(Day(number)));
        }
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-1",
            "2026-11-00",
            "2026-11-23T",
            "",
            "20261123",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(Day::of(UnixSeconds(-1)), Day(-1));
    }

    #[test]
    fn the_period_before_ends_where_this_one_begins() {
        let week = Period {
            from: Day(10),
            to: Day(16),
        };
        assert_eq!(week.days(), 7);
        assert_eq!(
            week.before(),
            Period {
                from: Day(3),
                to: Day(9)
            }
        );
    }

    #[test]
    fn a_share_is_as_exact_as_its_amounts() {
        let share = |part, of| Share { part, of }.percent();
        assert_eq!(
            share(Amount::Exactly(1), Amount::Exactly(3)),
            Some((33, 33))
        );
        assert_eq!(share(Amount::FEW, Amount::Exactly(10)), Some((10, 40)));
        assert_eq!(share(Amount::FEW, Amount::FEW), Some((25, 100)));
        assert_eq!(share(Amount::NONE, Amount::NONE), None);
    }

    proptest! {
        #[test]
        fn every_day_is_read_as_it_was_written(number in -719_000..2_900_000_i32) {
            prop_assert_eq!(Day::parse(&Day(number).to_string()), Some(Day(number)));
        }

        #[test]
        fn days_follow_one_another(number in -719_000..2_900_000_i32) {
            prop_assert!(Day(number).to_string() < Day(number + 1).to_string());
        }
    }
}
