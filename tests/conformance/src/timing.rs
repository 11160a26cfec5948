//! Whether two samples of times come from one distribution.

use std::time::Duration;

/// The probability that two samples this different come from one distribution
/// (Mann-Whitney U, two-sided, normal approximation). It asks nothing of the
/// shape of either, and a few very long times change nothing.
pub(crate) fn mann_whitney(a: &[Duration], b: &[Duration]) -> f64 {
    let mut all: Vec<(Duration, bool)> = a
        .iter()
        .map(|time| (*time, true))
        .chain(b.iter().map(|time| (*time, false)))
        .collect();
    all.sort_unstable();
    let mut rank_sum = 0.0;
    let mut start = 0;
    for ties in all.chunk_by(|one, next| one.0 == next.0) {
        let rank = (2 * start + 1 + ties.len()) as f64 / 2.0;
        rank_sum += rank * ties.iter().filter(|(_, of_a)| *of_a).count() as f64;
        start += ties.len();
    }
    let (m, n) = (a.len() as f64, b.len() as f64);
    let u = rank_sum - m * (m + 1.0) / 2.0;
    let z = (u - m * n / 2.0).abs() / (m * n * (m + n + 1.0) / 12.0).sqrt();
    two_sided(z)
}

/// The two tails of the normal distribution beyond `z` (Abramowitz and Stegun,
/// 26.2.17; good to seven digits).
fn two_sided(z: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * z);
    let factors = [
        0.319_381_530,
        -0.356_563_782,
        1.781_477_937,
        -1.821_255_978,
        1.330_274_429,
    ];
    let polynomial = factors
        .iter()
        .rev()
        .fold(0.0, |sum, factor| (sum + factor) * t);
    2.0 * polynomial * (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

/// The middle one.
pub(crate) fn median(times: &[Duration]) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_found_and_only_a_difference() {
        let times = |step: u64, more: u64| -> Vec<Duration> {
            (0..200)
                .map(|i| Duration::from_micros(1000 + (i * step) % 200 + more))
                .collect()
        };
        assert!(mann_whitney(&times(37, 0), &times(53, 0)) > 0.5);
        assert!(mann_whitney(&times(37, 0), &times(53, 30)) < 0.001);
        assert!((two_sided(1.959_964) - 0.05).abs() < 1e-4);
    }

    #[test]
    fn the_middle_is_not_moved_by_what_is_far_out() {
        let times = [1, 2, 3, 4, 9000].map(Duration::from_millis);
        assert_eq!(median(&times), Duration::from_millis(3));
        assert_eq!(median(&[]), Duration::ZERO);
    }
}
