//! How long recoveries took, as counts of how many took about how long.

use std::collections::BTreeMap;

use super::statistics::{Estimate, ranks_of_median, shares_of_median_at_any_time};

/// Buckets in each doubling of the time: a bucket is 4.4 % wide.
const PER_DOUBLING: f64 = 16.0;

/// The bucket of a time in seconds.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a time of a recovery is some days at the most, and its bucket below 400"
)]
pub fn bucket_of(seconds: i64) -> i64 {
    let seconds = seconds.clamp(0, 1 << 24) as f64;
    ((seconds + 1.0).log2() * PER_DOUBLING).floor() as i64
}

/// From which time on a bucket is, in seconds.
#[expect(clippy::cast_precision_loss, reason = "there are some hundred buckets")]
fn from(bucket: i64) -> f64 {
    (bucket as f64 / PER_DOUBLING).exp2() - 1.0
}

/// How many took about how long, by bucket.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times(BTreeMap<i64, u64>);

impl Times {
    /// Adds so many of a bucket.
    pub fn add(&mut self, bucket: i64, count: u64) {
        *self.0.entry(bucket).or_default() += count;
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.values().sum()
    }

    /// The bucket of the value with this rank, the smallest having 1.
    fn at_rank(&self, rank: u64) -> Option<i64> {
        let mut seen = 0;
        self.0.iter().find_map(|(bucket, count)| {
            seen += count;
            (seen >= rank).then_some(*bucket)
        })
    }

    /// The median between the values of these ranks, no narrower than the
    /// buckets allow.
    fn median_between(&self, low: u64, high: u64) -> Option<Estimate> {
        let middle = self.at_rank(self.count().div_ceil(2))?;
        Some(Estimate {
            value: f64::midpoint(from(middle), from(middle + 1)),
            low: from(self.at_rank(low)?),
            high: from(self.at_rank(high)? + 1),
        })
    }

    /// The median, looked at once. `None` of fewer than six.
    #[must_use]
    pub fn median(&self) -> Option<Estimate> {
        let (low, high) = ranks_of_median(self.count())?;
        self.median_between(low, high)
    }

    /// The median at any time, beside that of another variant. `None` while
    /// there are too few.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a rank is at most the count, and not negative"
    )]
    pub fn median_at_any_time(&self) -> Option<Estimate> {
        let count = self.count();
        let (low, high) = shares_of_median_at_any_time(count)?;
        let low = (low * count as f64).floor() as u64;
        let high = (high * count as f64).ceil() as u64;
        self.median_between(low.max(1), high.min(count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_lies_in_its_bucket() {
        for seconds in [0, 1, 2, 59, 60, 95, 3600, 86_400, 200_000] {
            let bucket = bucket_of(seconds);
            let seconds = f64::from(i32::try_from(seconds).unwrap());
            assert!(from(bucket) <= seconds + 1e-6 && seconds < from(bucket + 1));
            let wide = (from(bucket + 1) + 1.0) / (from(bucket) + 1.0);
            assert!(wide < 1.045, "{wide}");
        }
        assert_eq!(bucket_of(-5), 0);
    }

    #[test]
    fn the_median_is_where_it_is_and_closes_in() {
        let mut times = Times::default();
        for seconds in 1..=999 {
            times.add(bucket_of(seconds), 1);
        }
        let once = times.median().unwrap();
        assert!((once.value - 500.0).abs() < 25.0, "{once:?}");
        let any_time = times.median_at_any_time().unwrap();
        assert!(any_time.low < once.low && once.high < any_time.high);
        assert!(any_time.low < 500.0 && 500.0 < any_time.high);
        assert_eq!(Times::default().median(), None);
        assert_eq!(Times::default().median_at_any_time(), None);
    }
}
