//! What many measured times are told by, and how numbers are written.

use serde::{Deserialize, Serialize};

/// What is told of many measured values of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Summary {
    /// How many were measured.
    pub(crate) count: usize,
    /// Half are no more than this.
    pub(crate) p50: f64,
    /// Nine of ten are no more than this.
    pub(crate) p90: f64,
    /// Ninety-nine of a hundred are no more than this.
    pub(crate) p99: f64,
    /// The largest.
    pub(crate) max: f64,
}

impl Summary {
    /// Nothing is told of nothing.
    pub(crate) fn of(values: &[f64]) -> Option<Self> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        Some(Self {
            count: sorted.len(),
            p50: percentile(&sorted, 50)?,
            p90: percentile(&sorted, 90)?,
            p99: percentile(&sorted, 99)?,
            max: *sorted.last()?,
        })
    }
}

/// The nearest rank among values that are sorted.
pub(crate) fn percentile(sorted: &[f64], percent: usize) -> Option<f64> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

/// The one in the middle.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    Summary::of(values).map(|summary| summary.p50)
}

/// A count as a number to reckon with.
#[expect(
    clippy::cast_precision_loss,
    reason = "nothing here is counted beyond 2^52"
)]
pub(crate) const fn number(count: u64) -> f64 {
    count as f64
}

/// The same of what is counted in memory.
pub(crate) fn counted(count: usize) -> f64 {
    number(u64::try_from(count).unwrap_or(u64::MAX))
}

/// Three digits that matter, and no more than that.
pub(crate) fn short(value: f64) -> String {
    let size = value.abs();
    if size >= 100.0 || value == 0.0 {
        grouped(value)
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

/// A whole number with its thousands apart.
pub(crate) fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if value < 0.0 {
        format!("-{text}")
    } else {
        text
    }
}

/// Bytes in the unit that suits them.
pub(crate) fn bytes(value: f64) -> String {
    const UNITS: [&str; 4] = ["B", "kB", "MB", "GB"];
    let mut value = value;
    let mut unit = 0;
    while value.abs() >= 1000.0 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    let unit = UNITS.get(unit).copied().unwrap_or_default();
    format!("{} {unit}", short(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let values: Vec<f64> = (1..=200).map(f64::from).rev().collect();
        let summary = Summary::of(&values).unwrap();
        assert_eq!(summary.count, 200);
        assert_eq!(
            [summary.p50, summary.p90, summary.p99, summary.max],
            [100.0, 180.0, 198.0, 200.0]
        );
    }

    #[test]
    fn few_values_have_percentiles_too() {
        assert_eq!(Summary::of(&[]), None);
        let one = Summary::of(&[3.5]).unwrap();
        assert_eq!([one.p50, one.p99, one.max], [3.5; 3]);
        assert_eq!(median(&[9.0, 1.0, 2.0]), Some(2.0));
    }

    #[test]
    fn numbers_are_short() {
        for (value, text) in [
            (0.0, "0"),
            (0.123, "0.12"),
            (12.34, "12.3"),
            (123.4, "123"),
            (1234.5, "1,234"),
            (9_876_543.0, "9,876,543"),
            (-1500.0, "-1,500"),
        ] {
            assert_eq!(short(value), text);
        }
        assert_eq!(bytes(999.0), "999 B");
        assert_eq!(bytes(83_548.0), "83.5 kB");
        assert_eq!(bytes(7_400_000_000.0), "7.40 GB");
    }
}
