//! The figures that results are told by: pure functions of counts.
//!
//! Intervals are of 95 %. Those that are looked at again and again, as results
//! of a running experiment are, hold at any time: each time somebody looks is
//! another chance for an interval of one look to be wrong.

/// The quantile of the normal distribution that leaves 2.5 % above it.
const Z_TWO_SIDED: f64 = 1.959_963_984_540_054;
/// The one that leaves 20 %: four of five experiments see what they look for.
const Z_POWER: f64 = 0.841_621_233_572_914_3;
/// How often an interval may be wrong.
const ALPHA: f64 = 0.05;

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Those that did.
    pub hits: u64,
    /// All.
    pub of: u64,
}

/// A number and what it lies between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// What was seen.
    pub value: f64,
    /// It is not lower.
    pub low: f64,
    /// It is not higher.
    pub high: f64,
}

impl Estimate {
    /// Whether it lies above nothing, or below.
    #[must_use]
    pub fn sign(self) -> Option<Sign> {
        if self.low > 0.0 {
            Some(Sign::Above)
        } else if self.high < 0.0 {
            Some(Sign::Below)
        } else {
            None
        }
    }
}

/// On which side of nothing an interval lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Above.
    Above,
    /// Below.
    Below,
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of recoveries are far below 2^53"
)]
const fn float(count: u64) -> f64 {
    count as f64
}

impl Share {
    fn value(self) -> f64 {
        float(self.hits) / float(self.of)
    }

    /// The score interval of E. B. Wilson (1927); `None` of nothing.
    #[must_use]
    pub fn wilson(self) -> Option<Estimate> {
        if self.of == 0 {
            return None;
        }
        let (p, n) = (self.value(), float(self.of));
        let z2 = Z_TWO_SIDED * Z_TWO_SIDED;
        let middle = 2.0f64.mul_add(n * p, z2);
        let half = Z_TWO_SIDED * 4.0f64.mul_add(n * p * (1.0 - p), z2).sqrt();
        let below = 2.0 * (n + z2);
        Some(Estimate {
            value: p,
            low: ((middle - half) / below).max(0.0),
            high: ((middle + half) / below).min(1.0),
        })
    }

    /// The variance of the share. One hit and one miss are added, as Agresti
    /// and Caffo (2000) do: where nothing was ever seen is no certainty.
    fn variance(self) -> f64 {
        let n = float(self.of) + 2.0;
        let p = (float(self.hits) + 1.0) / n;
        p * (1.0 - p) / n
    }
}

/// By how much `one` is more than `other`, looked at once: method 10 of R. G.
/// Newcombe (1998), from the score intervals of both. `None` of nothing.
#[must_use]
pub fn newcombe(one: Share, other: Share) -> Option<Estimate> {
    let (one, other) = (one.wilson()?, other.wilson()?);
    let value = one.value - other.value;
    let down = (one.value - one.low).hypot(other.high - other.value);
    let up = (one.high - one.value).hypot(other.value - other.low);
    Some(Estimate {
        value,
        low: value - down,
        high: value + up,
    })
}

/// By how much `one` is more than `other`, at any time: the interval of the
/// mixture sequential probability ratio test (Johari, Koomen, Pekelis and
/// Walsh, “Always Valid Inference”, 2022; the mixture of Robbins, 1970), with
/// differences around `smallest` in the mixture. `None` of nothing.
#[must_use]
pub fn at_any_time(one: Share, other: Share, smallest: f64) -> Option<Estimate> {
    if one.of == 0 || other.of == 0 {
        return None;
    }
    let value = one.value() - other.value();
    let variance = one.variance() + other.variance();
    let half = variance.sqrt() * multiple_at_any_time(variance, smallest);
    Some(Estimate {
        value,
        low: value - half,
        high: value + half,
    })
}

/// How many standard errors that interval reaches to each side.
fn multiple_at_any_time(variance: f64, smallest: f64) -> f64 {
    let mixture = smallest * smallest;
    let both = variance + mixture;
    (both / mixture * 2.0f64.mul_add((1.0 / ALPHA).ln(), (both / variance).ln())).sqrt()
}

/// How many of each side it takes to see a difference from `base` to `other`
/// in four of five experiments, for one look at the end: the usual formula
/// (Fleiss, “Statistical Methods for Rates and Proportions”, 1981).
#[must_use]
pub fn needed_once(base: f64, other: f64) -> f64 {
    needed(base, other, Z_TWO_SIDED, Z_POWER)
}

/// The same for an interval that reaches `multiple` standard errors, and a
/// power whose quantile is `power`.
fn needed(base: f64, other: f64, multiple: f64, power: f64) -> f64 {
    let spread = |p: f64| p * (1.0 - p);
    let both = spread(base) + spread(other);
    let middle = 2.0 * spread(f64::midpoint(base, other));
    let reach = multiple.mul_add(middle.sqrt(), power * both.sqrt());
    (reach / (base - other)).powi(2)
}

/// The same for the interval that holds at any time, which is wider the more
/// there are.
#[must_use]
pub fn needed_at_any_time(base: f64, smallest: f64) -> f64 {
    // Towards the middle, where a share has room and spreads most.
    let other = if base < 0.5 {
        base + smallest
    } else {
        base - smallest
    };
    let other = other.clamp(0.0, 1.0);
    let spread = base.mul_add(1.0 - base, other * (1.0 - other));
    let mut count = needed_once(base, other);
    for _ in 0..20 {
        let variance = spread.max(f64::MIN_POSITIVE) / count;
        let multiple = multiple_at_any_time(variance, smallest);
        count = needed(base, other, multiple, Z_POWER);
    }
    count
}

/// How likely counts are that differ so much from what weights say, or more:
/// the chi-square test of Pearson (1900). `None` where nothing was counted.
#[must_use]
pub fn spread_by_weights(counts: &[u64], weights: &[u32]) -> Option<f64> {
    let all = float(counts.iter().sum());
    let weight = f64::from(weights.iter().sum::<u32>());
    if all == 0.0 || counts.len() < 2 || counts.len() != weights.len() {
        return None;
    }
    let statistic: f64 = counts
        .iter()
        .zip(weights)
        .map(|(count, part)| {
            let expected = all * f64::from(*part) / weight;
            (float(*count) - expected).powi(2) / expected
        })
        .sum();
    Some(chi_square_above(statistic, counts.len() - 1))
}

/// How likely a chi-square variable of so many degrees of freedom is above
/// this: the closed forms for whole degrees (Abramowitz and Stegun, 26.4.4 and
/// 26.4.5).
fn chi_square_above(statistic: f64, freedom: usize) -> f64 {
    let half = statistic / 2.0;
    let is_odd = freedom % 2 == 1;
    let (mut sum, mut term, mut below) = if is_odd {
        (0.0, 2.0 * (half / std::f64::consts::PI).sqrt(), 1.5)
    } else {
        (0.0, 1.0, 1.0)
    };
    for _ in 0..freedom / 2 {
        sum += term;
        term *= half / below;
        below += 1.0;
    }
    let tail = if is_odd { erfc(half.sqrt()) } else { 0.0 };
    (-half).exp().mul_add(sum, tail).clamp(0.0, 1.0)
}

/// The complementary error function of what is not negative, exact to 1.5e-7
/// (Abramowitz and Stegun, 7.1.26).
fn erfc(x: f64) -> f64 {
    const FACTORS: [f64; 5] = [
        1.061_405_429,
        -1.453_152_027,
        1.421_413_741,
        -0.284_496_736,
        0.254_829_592,
    ];
    let t = 1.0 / 0.327_591_1f64.mul_add(x, 1.0);
    let sum = FACTORS
        .iter()
        .fold(0.0, |sum: f64, factor| sum.mul_add(t, *factor));
    sum * t * (-x * x).exp()
}

/// Between which of `count` values, the smallest being the first, the median
/// lies, looked at once: the order statistics of the sign test (Conover,
/// “Practical Nonparametric Statistics”, 1999). `None` below six.
#[must_use]
pub fn ranks_of_median(count: u64) -> Option<(u64, u64)> {
    // The chance of exactly `low` heads of so many flips, as a logarithm: the
    // smallest are too small for a number.
    let mut chance = -float(count) * std::f64::consts::LN_2;
    let (mut low, mut below) = (0, 0.0);
    while low < count / 2 {
        below += chance.exp();
        if below > ALPHA / 2.0 {
            break;
        }
        chance += (float(count - low) / float(low + 1)).ln();
        low += 1;
    }
    (low > 0).then(|| (low, count + 1 - low))
}

/// Between which shares of the values the median lies at any time, with both
/// sides of a comparison right together in 95 %: Howard and Ramdas,
/// “Sequential estimation of quantiles” (2022), the bound of their
/// introduction. `None` while it says nothing.
#[must_use]
pub fn shares_of_median_at_any_time(count: u64) -> Option<(f64, f64)> {
    let n = float(count.max(1));
    // Half of the chance of being wrong for each of the two medians.
    let alpha = ALPHA / 2.0;
    let inner = (2.1 * n).ln().max(1.0).ln();
    let l = 1.4f64.mul_add(inner, (10.0 / alpha).ln()) / n;
    let reach = 0.75f64.mul_add(l.sqrt(), 0.8 * l);
    (reach < 0.5).then_some((0.5 - reach, 0.5 + reach))
}

/// By how much one median is more than another, from intervals of both that
/// are right together: no nearer than they can be, and no farther.
#[must_use]
pub fn between(one: Estimate, other: Estimate) -> Estimate {
    Estimate {
        value: one.value - other.value,
        low: one.low - other.high,
        high: one.high - other.low,
    }
}

#[cfg(test)]
#[path = "statistics_tests.rs"]
mod tests;
