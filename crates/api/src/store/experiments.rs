//! What is counted of experiments, and what of them was stopped.

use async_trait::async_trait;
use regain_contract::UnixSeconds;
use regain_contract::support::StopReason;

use super::StoreResult;
use crate::feedback::Day;

/// Something that is counted of a recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// It began.
    Started,
    /// It ended with the account recovered.
    Recovered {
        /// How long after its start.
        seconds: i64,
    },
    /// A case was opened in it.
    Escalated,
    /// Somebody said that it was not theirs.
    NotMine,
}

/// What was counted of a variant, of recoveries that began on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayOfVariant {
    /// The variant.
    pub variant: String,
    /// The day.
    pub day: Day,
    /// Recoveries that began.
    pub started: u64,
    /// Those of them that ended with the account recovered.
    pub recovered: u64,
    /// Those in which a case was opened.
    pub escalated: u64,
    /// Those that somebody said were not theirs.
    pub not_mine: u64,
}

/// How many recoveries of a variant took about how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeOfVariant {
    /// The variant.
    pub variant: String,
    /// About how long: [`bucket_of`](crate::experiments::bucket_of).
    pub bucket: i64,
    /// How many.
    pub count: u64,
}

/// A variant that gets no more recoveries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantStop {
    /// The experiment.
    pub experiment: String,
    /// The variant.
    pub variant: String,
    /// Since when.
    pub at: UnixSeconds,
    /// Why.
    pub reason: StopReason,
}

/// Experiments, as a [`Transaction`](super::Transaction) has them.
#[async_trait]
pub trait ExperimentRows: Send {
    /// Counts something of a recovery that began on a day.
    async fn count_of_variant(
        &mut self,
        experiment: &str,
        variant: &str,
        day: Day,
        counted: Counted,
    ) -> StoreResult<()>;
    /// What was counted of an experiment, by variant and day.
    async fn days_of_experiment(&mut self, experiment: &str) -> StoreResult<Vec<DayOfVariant>>;
    /// How long recoveries of an experiment took.
    async fn times_of_experiment(&mut self, experiment: &str) -> StoreResult<Vec<TimeOfVariant>>;
    /// Stops a variant. `false`: it was stopped before.
    async fn stop_variant(&mut self, stop: &VariantStop) -> StoreResult<bool>;
    /// Every variant that was stopped.
    async fn variant_stops(&mut self) -> StoreResult<Vec<VariantStop>>;
}
