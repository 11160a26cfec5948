//! What was counted, as it is shown: with how sure it is, and what follows.

use std::collections::BTreeMap;

use regain_contract::UnixSeconds;
use regain_contract::support::{
    self, ExperimentState, Guard, GuardRail, Interval, Measure, Stop, StopReason, VariantResult,
    Verdict,
};

use super::statistics::{
    Estimate, Share, Sign, at_any_time, between, needed_at_any_time, newcombe, spread_by_weights,
};
use super::{Experiment, Times, Variant};
use crate::feedback::Day;
use crate::store::{DayOfVariant, StoreResult, Transaction, VariantStop};

/// With fewer recoveries than this of a variant nothing is said of it.
const FEWEST: u64 = 50;

/// Counts that are less likely than this were not spread by the weights
/// (Fabijan and others, “Diagnosing Sample Ratio Mismatch”, 2019).
const MISMATCH: f64 = 0.001;

/// Everything that was counted of an experiment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By variant and day.
    pub days: Vec<DayOfVariant>,
    /// How long recoveries took, by variant.
    pub times: BTreeMap<String, Times>,
    /// The stops of its variants.
    pub stops: Vec<VariantStop>,
}

/// What was counted of one variant.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub(super) started: u64,
    recovered: u64,
    escalated: u64,
    not_mine: u64,
}

impl Sums {
    pub(super) const fn share_of(self, guard: Guard) -> Share {
        Share {
            hits: match guard {
                Guard::Escalated => self.escalated,
                Guard::NotMine => self.not_mine,
            },
            of: self.started,
        }
    }
}

impl Counts {
    /// Reads them.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn read(tx: &mut dyn Transaction, experiment: &str) -> StoreResult<Self> {
        let mut times: BTreeMap<String, Times> = BTreeMap::new();
        for time in tx.times_of_experiment(experiment).await? {
            times
                .entry(time.variant)
                .or_default()
                .add(time.bucket, time.count);
        }
        let mut stops = tx.variant_stops().await?;
        stops.retain(|stop| stop.experiment == experiment);
        Ok(Self {
            days: tx.days_of_experiment(experiment).await?,
            times,
            stops,
        })
    }

    pub(super) fn of(&self, variant: &str) -> Sums {
        let mut sums = Sums::default();
        for day in self.days.iter().filter(|day| day.variant == variant) {
            sums.started += day.started;
            sums.recovered += day.recovered;
            sums.escalated += day.escalated;
            sums.not_mine += day.not_mine;
        }
        sums
    }

    pub(super) fn stop_of(&self, variant: &str) -> Option<&VariantStop> {
        self.stops.iter().find(|stop| stop.variant == variant)
    }

    /// Whether recoveries were spread by the weights, as long as all variants
    /// got some.
    fn is_spread_as_planned(&self, experiment: &Experiment) -> bool {
        let until = self.stops.iter().map(|stop| Day::of(stop.at)).min();
        let started = |variant: &Variant| {
            let days = self.days.iter().filter(|day| {
                day.variant == variant.name && until.is_none_or(|until| day.day < until)
            });
            days.map(|day| day.started).sum()
        };
        let counts: Vec<u64> = experiment.variants.iter().map(started).collect();
        let weights: Vec<u32> = experiment.variants.iter().map(|one| one.weight).collect();
        spread_by_weights(&counts, &weights).is_none_or(|chance| chance >= MISMATCH)
    }
}

/// What an experiment has shown. `may_stop`: whether whoever asks may stop it.
#[must_use]
pub fn result(
    experiment: &Experiment,
    counts: &Counts,
    now: UnixSeconds,
    may_stop: bool,
) -> support::Experiment {
    let spread_as_planned = counts.is_spread_as_planned(experiment);
    let state = state(experiment, counts, now);
    let variants = experiment.variants.iter().enumerate();
    let variants = variants.map(|(place, variant)| {
        let control = experiment.variants.first().filter(|_| place > 0);
        let compared = Compared {
            experiment,
            counts,
            spread_as_planned,
        };
        compared.shown(variant, control)
    });
    support::Experiment {
        name: experiment.name.clone(),
        hypothesis: experiment.hypothesis.clone(),
        lever: experiment.lever,
        measure: experiment.measure,
        state,
        starts_at: experiment.starts_at,
        ends_at: experiment.ends_at,
        share_percent: experiment.share_percent,
        smallest_difference: experiment.smallest_difference,
        variants: variants.collect(),
        spread_as_planned,
        may_stop: may_stop && matches!(state, ExperimentState::Planned | ExperimentState::Running),
    }
}

fn state(experiment: &Experiment, counts: &Counts, now: UnixSeconds) -> ExperimentState {
    let mut others = experiment.variants.iter().skip(1);
    if others.all(|variant| counts.stop_of(&variant.name).is_some()) {
        ExperimentState::Stopped
    } else if now < experiment.starts_at {
        ExperimentState::Planned
    } else if now < experiment.ends_at {
        ExperimentState::Running
    } else {
        ExperimentState::Ended
    }
}

/// The variants of an experiment beside one another.
struct Compared<'a> {
    experiment: &'a Experiment,
    counts: &'a Counts,
    spread_as_planned: bool,
}

/// A difference from the control.
struct Difference {
    once: Option<Estimate>,
    at_any_time: Option<Estimate>,
}

impl Compared<'_> {
    fn shown(&self, variant: &Variant, control: Option<&Variant>) -> VariantResult {
        let sums = self.counts.of(&variant.name);
        let difference = control.map(|control| self.difference(variant, control));
        let verdict = control
            .zip(difference.as_ref())
            .map(|(control, difference)| self.verdict(variant, control, difference));
        let interval = |estimate: Option<Estimate>| estimate.map(|one| self.interval(one));
        VariantResult {
            name: variant.name.clone(),
            weight: variant.weight,
            started: sums.started,
            recovered: sums.recovered,
            escalated: sums.escalated,
            not_mine: sums.not_mine,
            measured: interval(self.measured(&variant.name)),
            difference: interval(difference.as_ref().and_then(|both| both.once)),
            difference_at_any_time: interval(difference.as_ref().and_then(|both| both.at_any_time)),
            verdict,
            guards: control.map_or_else(Vec::new, |_| self.guards(sums)),
            stopped: self.counts.stop_of(&variant.name).map(|stop| Stop {
                at: stop.at,
                reason: stop.reason,
            }),
        }
    }

    fn guards(&self, sums: Sums) -> Vec<GuardRail> {
        let rails = self.experiment.guards.all().into_iter();
        let shown = rails.map(|(guard, at_most)| GuardRail {
            guard,
            share: sums.share_of(guard).wilson().map(in_hundredths),
            at_most,
        });
        shown.collect()
    }

    /// The share that the experiment is decided by, where it is a share.
    fn share(&self, variant: &str) -> Option<Share> {
        let sums = self.counts.of(variant);
        let hits = match self.experiment.measure {
            Measure::Recovered => sums.recovered,
            Measure::Escalated => sums.escalated,
            Measure::TimeToRecover => return None,
        };
        Some(Share {
            hits,
            of: sums.started,
        })
    }

    fn times(&self, variant: &str) -> Option<&Times> {
        self.counts.times.get(variant)
    }

    fn measured(&self, variant: &str) -> Option<Estimate> {
        match self.share(variant) {
            Some(share) => share.wilson(),
            None => self.times(variant)?.median(),
        }
    }

    fn difference(&self, variant: &Variant, control: &Variant) -> Difference {
        if let (Some(one), Some(other)) = (self.share(&variant.name), self.share(&control.name)) {
            let smallest = f64::from(self.experiment.smallest_difference) / 10_000.0;
            return Difference {
                once: newcombe(one, other),
                at_any_time: at_any_time(one, other, smallest),
            };
        }
        let both = self.times(&variant.name).zip(self.times(&control.name));
        let medians = |median: fn(&Times) -> Option<Estimate>| {
            let (one, other) = both?;
            Some(between(median(one)?, median(other)?))
        };
        Difference {
            once: medians(Times::median),
            at_any_time: medians(Times::median_at_any_time),
        }
    }

    fn verdict(&self, variant: &Variant, control: &Variant, difference: &Difference) -> Verdict {
        if !self.spread_as_planned {
            return Verdict::NotComparable;
        }
        let fewest = [variant, control]
            .map(|one| self.counts.of(&one.name).started)
            .into_iter()
            .min();
        let sign = difference
            .at_any_time
            .filter(|_| fewest >= Some(FEWEST))
            .and_then(Estimate::sign);
        let more_is_better = match self.experiment.measure {
            Measure::Recovered => true,
            Measure::Escalated | Measure::TimeToRecover => false,
        };
        match sign {
            Some(Sign::Above) if more_is_better => Verdict::Better,
            Some(Sign::Below) if more_is_better => Verdict::Worse,
            Some(Sign::Above) => Verdict::Worse,
            Some(Sign::Below) => Verdict::Better,
            None => match self.more(variant, control, difference) {
                0 => Verdict::NoDifference,
                more => Verdict::NoDifferenceYet { more },
            },
        }
    }

    /// How many more recoveries of a variant it takes, rounded up to two
    /// figures: it is no more exact than that.
    fn more(&self, variant: &Variant, control: &Variant, difference: &Difference) -> u64 {
        let started = self.counts.of(&variant.name).started;
        let smallest = f64::from(self.experiment.smallest_difference);
        let needed = match self.share(&control.name) {
            Some(share) => {
                // While little is known, as many as it takes where it takes most.
                let seen = share.wilson().filter(|_| share.of >= FEWEST);
                needed_at_any_time(seen.map_or(0.5, |one| one.value), smallest / 10_000.0)
            }
            // An interval is as wide as one over the root of the count: it has
            // to shrink to the difference that is looked for.
            None => difference.at_any_time.map_or(1_000.0, |one| {
                count(started) * ((one.high - one.low) / 2.0 / smallest).powi(2)
            }),
        };
        rounded_up(whole(needed).saturating_sub(started))
    }

    fn interval(&self, estimate: Estimate) -> Interval {
        match self.experiment.measure {
            Measure::Recovered | Measure::Escalated => in_hundredths(estimate),
            Measure::TimeToRecover => Interval {
                value: signed(estimate.value),
                low: signed(estimate.low.floor()),
                high: signed(estimate.high.ceil()),
            },
        }
    }
}

/// A share as hundredths of a percent.
fn in_hundredths(estimate: Estimate) -> Interval {
    Interval {
        value: signed(estimate.value * 10_000.0),
        low: signed(estimate.low * 10_000.0),
        high: signed(estimate.high * 10_000.0),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "shares and times of recoveries are far smaller"
)]
fn signed(number: f64) -> i64 {
    number.round() as i64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is not negative, and one too large becomes the largest"
)]
fn whole(number: f64) -> u64 {
    number.ceil() as u64
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of recoveries are far below 2^53"
)]
const fn count(number: u64) -> f64 {
    number as f64
}

fn rounded_up(number: u64) -> u64 {
    let digits = number.checked_ilog10().unwrap_or_default();
    let unit = 10u64.saturating_pow(digits.saturating_sub(1));
    number.div_ceil(unit).saturating_mul(unit)
}

/// The stop of a variant by somebody.
pub(super) fn by_person(
    experiment: &Experiment,
    variant: &Variant,
    at: UnixSeconds,
) -> VariantStop {
    VariantStop {
        experiment: experiment.name.clone(),
        variant: variant.name.clone(),
        at,
        reason: StopReason::Person,
    }
}

#[cfg(test)]
#[path = "results_tests.rs"]
mod tests;
