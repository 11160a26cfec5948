//! How often something took how long, in classes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regain_contract::support::{Amount, Percentiles, SMALL_NUMBER};
use serde::{Deserialize, Serialize};

/// Below this many seconds each second is a class of its own.
const EXACT_BELOW: u32 = 20;

/// What takes longer, in seconds, is in the last class: 60 days.
const LONGEST: u32 = 60 * 24 * 3600;

/// For a nine of ten at least so many are needed.
const ENOUGH_FOR_P90: u64 = 2 * SMALL_NUMBER;

/// Where each class begins, in seconds: from 20 on each is a tenth longer than
/// the one before, so its middle is right to 5 %.
static BEGINNINGS: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let mut beginnings: Vec<u32> = (0..=EXACT_BELOW).collect();
    let mut last = EXACT_BELOW;
    while last < LONGEST {
        last = (last + last / 10).max(last + 1);
        beginnings.push(last);
    }
    beginnings
});

/// How often something took how long.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Histogram(BTreeMap<u16, u64>);

impl Histogram {
    /// Counts one that took so many seconds.
    pub fn count(&mut self, seconds: u32) {
        *self.0.entry(class_of(seconds)).or_default() += 1;
    }

    /// Counts what another one has counted.
    pub fn add(&mut self, other: &Self) {
        for (class, count) in &other.0 {
            *self.0.entry(*class).or_default() += count;
        }
    }

    /// How many were counted.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.values().sum()
    }

    /// The least time that `percent` of a hundred took at the most, to 5 %.
    #[must_use]
    pub fn percentile(&self, percent: u64) -> Option<u32> {
        let wanted = (self.total() * percent).div_ceil(100).max(1);
        let mut seen = 0;
        for (class, count) in &self.0 {
            seen += count;
            if seen >= wanted {
                return Some(middle_of(*class));
            }
        }
        None
    }

    /// Half and nine of ten; `None` where so few were measured that it would
    /// be about somebody.
    #[must_use]
    pub fn percentiles(&self) -> Option<Percentiles> {
        let total = self.total();
        if total < SMALL_NUMBER {
            return None;
        }
        let p90 = || self.percentile(90);
        Some(Percentiles {
            measured: to_the_ten(total),
            p50_seconds: self.percentile(50)?,
            p90_seconds: (total >= ENOUGH_FOR_P90).then(p90).flatten(),
        })
    }
}

/// A number of which only the tens are told: exact, it could tell what is left
/// out elsewhere.
fn to_the_ten(number: u64) -> Amount {
    let tens = number / 10 * 10;
    Amount::between(tens.max(SMALL_NUMBER), tens + 9)
}

fn class_of(seconds: u32) -> u16 {
    let after = BEGINNINGS.partition_point(|beginning| *beginning <= seconds);
    u16::try_from(after.saturating_sub(1)).unwrap_or(u16::MAX)
}

/// The geometric middle of a class, which is off by the same part of each end.
fn middle_of(class: u16) -> u32 {
    let class = usize::from(class);
    let begins = BEGINNINGS.get(class).or(BEGINNINGS.last());
    let begins = begins.copied().unwrap_or_default();
    match BEGINNINGS.get(class + 1) {
        Some(next) if begins >= EXACT_BELOW => {
            // Twice the root, for rounding to the nearest second.
            let product = 4 * u64::from(begins) * u64::from(next - 1);
            u32::try_from(product.isqrt().div_ceil(2)).unwrap_or(begins)
        }
        Some(_) | None => begins,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(times: &[u32]) -> Histogram {
        let mut histogram = Histogram::default();
        for seconds in times {
            histogram.count(*seconds);
        }
        histogram
    }

    /// The nearest rank: what `percentile` has to be near to.
    fn exact(times: &[u32], percent: usize) -> u32 {
        let mut sorted = times.to_vec();
        sorted.sort_unstable();
        sorted[(times.len() * percent).div_ceil(100).max(1) - 1]
    }

    proptest! {
        #[test]
        fn percentiles_are_right_to_five_of_a_hundred(
            times in prop::collection::vec(0..LONGEST, 1..300),
            percent in 1..100_usize,
        ) {
            let told = counted(&times).percentile(percent as u64).unwrap();
            let exact = exact(&times, percent);
            if exact < EXACT_BELOW {
                prop_assert_eq!(told, exact);
            } else {
                let off = f64::from(told.abs_diff(exact)) / f64::from(exact);
                prop_assert!(off <= 0.055, "{} for {}", told, exact);
            }
        }

        #[test]
        fn what_is_added_is_what_was_counted_together(
            some in prop::collection::vec(0..LONGEST, 0..50),
            others in prop::collection::vec(0..LONGEST, 0..50),
        ) {
            let mut added = counted(&some);
            added.add(&counted(&others));
            prop_assert_eq!(added, counted(&[some, others].concat()));
        }
    }

    #[test]
    fn of_few_nothing_is_told() {
        assert_eq!(counted(&[9; 4]).percentiles(), None);
        let five = counted(&[9; 5]).percentiles().unwrap();
        assert_eq!((five.p50_seconds, five.p90_seconds), (9, None));
        assert_eq!(five.measured, Amount::Between { from: 5, to: 9 });
        let ten = counted(&[3; 10]).percentiles().unwrap();
        assert_eq!(ten.p90_seconds, Some(3));
        assert_eq!(ten.measured, Amount::Between { from: 10, to: 19 });
    }

    #[test]
    fn what_lasts_for_ever_has_a_class() {
        assert!(counted(&[u32::MAX]).percentile(50).unwrap() >= LONGEST);
    }
}
