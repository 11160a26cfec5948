//! Whether two samples of times, taken in pairs, differ.

use std::time::Duration;

/// The probability that pairs of times differ this much by chance (Wilcoxon
/// signed-rank, two-sided, normal approximation; good from twenty pairs on).
/// The two of a pair are taken one after the other, so what slows the machine
/// down for a while slows both; a few very long times change little.
pub(crate) fn signed_rank(a: &[Duration], b: &[Duration]) -> f64 {
    let pairs = a.iter().zip(b);
    let mut differences: Vec<(Duration, bool)> = pairs
        .map(|(a, b)| (a.abs_diff(*b), a > b))
        .filter(|(apart, _)| !apart.is_zero())
        .collect();
    differences.sort_unstable();
    let mut rank_sum = 0.0;
    let mut start = 0;
    for ties in differences.chunk_by(|one, next| one.0 == next.0) {
        let rank = (2 * start + 1 + ties.len()) as f64 / 2.0;
        rank_sum += rank * ties.iter().filter(|(_, a_is_longer)| *a_is_longer).count() as f64;
        start += ties.len();
    }
    let n = differences.len() as f64;
    let spread = (n * (n + 1.0) * (2.0 * n + 1.0) / 24.0).sqrt();
    if spread == 0.0 {
        return 1.0;
    }
    two_sided((rank_sum - n * (n + 1.0) / 4.0).abs() / spread)
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
        assert!(signed_rank(&times(37, 0), &times(53, 0)) > 0.1);
        assert!(signed_rank(&times(37, 0), &times(53, 30)) < 0.001);
        assert!(signed_rank(&times(37, 0), &times(37, 0)) > 0.99);
        assert!((two_sided(1.959_964) - 0.05).abs() < 1e-4);
    }

    /// A machine that is slowed down for half of the time, for both.
    #[test]
    fn a_difference_is_found_on_a_busy_machine() {
        let times = |step: u64, more: u64| -> Vec<Duration> {
            let busy = |i: u64| if i % 20 < 10 { 400 } else { 0 };
            (0..30)
                .map(|i| Duration::from_millis(20 + busy(i) + (i * step) % 23 + more))
                .collect()
        };
        assert!(signed_rank(&times(7, 0), &times(11, 0)) > 0.1);
        assert!(signed_rank(&times(7, 25), &times(11, 0)) < 0.001);
    }

    #[test]
    fn the_middle_is_not_moved_by_what_is_far_out() {
        let times = [1, 2, 3, 4, 9000].map(Duration::from_millis);
        assert_eq!(median(&times), Duration::from_millis(3));
        assert_eq!(median(&[]), Duration::ZERO);
    }
}
