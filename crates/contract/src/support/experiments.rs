//! What experiments have shown so far.

use serde::{Deserialize, Serialize};

use crate::UnixSeconds;

/// What an experiment changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Lever {
    /// In which order the proofs are offered that may be given.
    ProofOrder,
    /// Whether each proof is offered with how it goes for others.
    WayFigures,
    /// Which of several wordings the mail with a code has.
    CodeMailWording,
}

/// What an experiment is decided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Measure {
    /// The share of recoveries that end with the account recovered: more is
    /// better. Hundredths of a percent.
    Recovered,
    /// The median time from the start to the account recovered, of those that
    /// got there: less is better. Seconds.
    TimeToRecover,
    /// The share of recoveries in which a case was opened: less is better.
    /// Hundredths of a percent.
    Escalated,
}

/// A value, and between which it lies with 95 % confidence.
///
/// Shares are hundredths of a percent, times seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Interval {
    /// What was seen.
    pub value: i64,
    /// It is not lower than this.
    pub low: i64,
    /// It is not higher than this.
    pub high: i64,
}

/// How an experiment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ExperimentState {
    /// It has not begun.
    Planned,
    /// Recoveries are assigned to its variants.
    Running,
    /// Its time is over.
    Ended,
    /// Somebody has stopped it, or a guard rail has stopped all its variants.
    Stopped,
}

/// What is seen of a variant beside the control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Verdict {
    /// It does better. This holds however often somebody has looked.
    Better,
    /// It does worse. This holds however often somebody has looked.
    Worse,
    /// No difference is seen yet.
    NoDifferenceYet {
        /// How many more recoveries of this variant it takes to see a
        /// difference as small as the experiment looks for, in four of five
        /// experiments.
        more: u64,
    },
    /// As many as were planned have taken part, and no difference is seen: if
    /// there is one, it is likely smaller than the experiment looks for.
    NoDifference,
    /// Recoveries were not spread by the weights, so nothing follows from the
    /// figures.
    NotComparable,
}

/// What stops a variant by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Guard {
    /// The share of recoveries in which a case was opened.
    Escalated,
    /// The share of recoveries that somebody said were not theirs.
    NotMine,
}

/// A guard rail of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GuardRail {
    /// Which.
    pub guard: Guard,
    /// The share that was seen; nothing where nobody has taken part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Interval>,
    /// Above which share the variant is stopped: hundredths of a percent.
    pub at_most: u32,
}

/// Why a variant gets no more recoveries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum StopReason {
    /// Somebody of the service has stopped the experiment.
    Person,
    /// A guard rail was broken.
    Guard(Guard),
}

/// That a variant gets no more recoveries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Stop {
    /// Since when.
    pub at: UnixSeconds,
    /// Why.
    pub reason: StopReason,
}

/// A variant, and what was seen of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VariantResult {
    /// Its name.
    pub name: String,
    /// Its weight among all of the experiment.
    pub weight: u32,
    /// Recoveries that were assigned to it.
    pub started: u64,
    /// Those of them that ended with the account recovered.
    pub recovered: u64,
    /// Those in which a case was opened.
    pub escalated: u64,
    /// Those that somebody said were not theirs.
    pub not_mine: u64,
    /// What the experiment is decided by; nothing while there is too little.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured: Option<Interval>,
    /// By how much that differs from the control, looked at once, as published
    /// studies give it; nothing for the control.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Interval>,
    /// The same, wider: holds however often somebody has looked, and the
    /// verdict follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference_at_any_time: Option<Interval>,
    /// What follows; nothing for the control.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Its guard rails; none for the control.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guards: Vec<GuardRail>,
    /// That it was stopped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Stop>,
}

/// An experiment, and what was seen of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Experiment {
    /// Its name, as the operator has set it.
    pub name: String,
    /// What it is to find out, in the operator's words.
    pub hypothesis: String,
    /// What it changes.
    pub lever: Lever,
    /// What it is decided by.
    pub measure: Measure,
    /// How it stands.
    pub state: ExperimentState,
    /// From when recoveries take part.
    pub starts_at: UnixSeconds,
    /// Until when.
    pub ends_at: UnixSeconds,
    /// How many of a hundred recoveries take part.
    pub share_percent: u32,
    /// The smallest difference it looks for, in the unit of the measure.
    pub smallest_difference: u32,
    /// The variants; the first is the control, which changes nothing.
    pub variants: Vec<VariantResult>,
    /// Whether recoveries were spread by the weights, as far as can be seen.
    /// Where they were not, no verdict follows.
    pub spread_as_planned: bool,
    /// Whether whoever asked may stop it now.
    pub may_stop: bool,
}

/// All experiments, as the operator has set them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Experiments {
    /// The experiments.
    pub experiments: Vec<Experiment>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}
