use super::*;

fn share(hits: u64, of: u64) -> Share {
    Share { hits, of }
}

/// As exact as the sources print.
fn near(found: f64, published: f64) {
    assert!((found - published).abs() < 0.000_06, "{found} {published}");
}

/// R. G. Newcombe, “Two-sided confidence intervals for the single proportion”,
/// Statistics in Medicine 17 (1998), table I, method 3.
#[test]
fn wilson_as_published() {
    for (hits, of, low, high) in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ] {
        let found = share(hits, of).wilson().unwrap();
        near(found.low, low);
        near(found.high, high);
    }
    assert_eq!(share(0, 0).wilson(), None);
}

/// R. G. Newcombe, “Interval estimation for the difference between independent
/// proportions”, Statistics in Medicine 17 (1998), table II, method 10.
#[test]
fn newcombe_as_published() {
    for (one, other, low, high) in [
        (share(56, 70), share(48, 80), 0.0524, 0.3339),
        (share(9, 10), share(3, 10), 0.1705, 0.8090),
        (share(6, 7), share(2, 7), 0.0582, 0.8062),
        (share(5, 56), share(0, 29), -0.0381, 0.1926),
        (share(0, 10), share(0, 20), -0.1611, 0.2775),
        (share(0, 10), share(0, 10), -0.2775, 0.2775),
        (share(10, 10), share(0, 20), 0.6791, 1.0),
        (share(10, 10), share(0, 10), 0.6075, 1.0),
    ] {
        let found = newcombe(one, other).unwrap();
        near(found.low, low);
        near(found.high, high);
    }
}

/// The manual of R, `power.prop.test`, examples: 76.7 of each group for shares
/// of 0.50 and 0.75 with a power of 0.90. The same function prints 57.7 for a
/// power of 0.80, and 387.3 for shares of 0.50 and 0.60.
#[test]
fn the_usual_number_as_published() {
    let ninety = 1.281_551_565_544_600_4;
    assert!((needed(0.5, 0.75, Z_TWO_SIDED, ninety) - 76.7).abs() < 0.05);
    assert!((needed_once(0.5, 0.75) - 57.7).abs() < 0.05);
    assert!((needed_once(0.5, 0.6) - 387.3).abs() < 0.05);
}

/// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4: upper critical
/// values of the chi-square distribution: 3.841 and 10.828 with one degree of
/// freedom, 13.816 with two.
#[test]
fn chi_square_as_published() {
    for (statistic, freedom, chance) in [(3.841, 1, 0.05), (10.828, 1, 0.001), (13.816, 2, 0.001)] {
        // Counts whose statistic is that: half the difference squared, twice.
        let n = 1_000_000.0f64;
        let found = if freedom == 1 {
            let off = (statistic * n / 4.0).sqrt();
            let (up, down) = (n / 2.0 + off, n / 2.0 - off);
            spread_by_weights(&[whole(up), whole(down)], &[1, 1])
        } else {
            let off = (statistic * n / 6.0).sqrt();
            let third = n / 3.0;
            let counts = [whole(third + off), whole(third - off), whole(third)];
            spread_by_weights(&counts, &[1, 1, 1])
        };
        let found = found.unwrap();
        assert!((found / chance - 1.0).abs() < 0.02, "{found} {chance}");
    }
    assert_eq!(spread_by_weights(&[0, 0], &[1, 1]), None);
    assert!(spread_by_weights(&[300, 100], &[3, 1]).unwrap() > 0.99);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count"
)]
fn whole(number: f64) -> u64 {
    number.round() as u64
}

/// W. J. Conover, “Practical Nonparametric Statistics” (1999), table A3 and
/// section 3.2; the same ranks in the tables of Dixon and Massey: 6 and 15 of
/// 20, 2 and 9 of 10, 1 and 6 of 6, 8 and 18 of 25, 40 and 61 of 100.
#[test]
fn ranks_of_the_median_as_published() {
    for (count, ranks) in [
        (6, (1, 6)),
        (10, (2, 9)),
        (20, (6, 15)),
        (25, (8, 18)),
        (100, (40, 61)),
    ] {
        assert_eq!(ranks_of_median(count), Some(ranks), "{count}");
    }
    assert_eq!(ranks_of_median(5), None);
}

/// A share of a half drawn from a fixed sequence.
struct Coins(u64);

impl Coins {
    /// Whether something with this chance happens next (SplitMix64).
    fn next(&mut self, chance: f64) -> bool {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        float(z >> 11) / float(1 << 53) < chance
    }
}

/// Of 400 experiments in which nothing differs, looked at a hundred times
/// each: how many seem to differ at some time, by each interval.
fn seem_to_differ() -> (u32, u32) {
    let mut coins = Coins(7);
    let (mut once, mut any_time) = (0, 0);
    for _ in 0..400 {
        let (mut one, mut other) = (share(0, 0), share(0, 0));
        let (mut seen_once, mut seen_any_time) = (false, false);
        for _ in 0..100 {
            for _ in 0..50 {
                one.hits += u64::from(coins.next(0.7));
                other.hits += u64::from(coins.next(0.7));
            }
            one.of += 50;
            other.of += 50;
            seen_once |= newcombe(one, other).unwrap().sign().is_some();
            seen_any_time |= at_any_time(one, other, 0.03).unwrap().sign().is_some();
        }
        once += u32::from(seen_once);
        any_time += u32::from(seen_any_time);
    }
    (once, any_time)
}

#[test]
fn looking_again_and_again_finds_nothing_where_there_is_nothing() {
    let (once, any_time) = seem_to_differ();
    // 5 % of 400 are 20.
    assert!(any_time <= 20, "{any_time}");
    // The interval of one look is wrong far more often, when it is looked at
    // a hundred times.
    assert!(once > 100, "{once}");
}

#[test]
fn what_differs_is_seen_with_as_many_as_were_said() {
    let needed = needed_at_any_time(0.7, 0.03);
    assert!(needed > needed_once(0.7, 0.67), "looking often costs");
    let mut coins = Coins(11);
    let mut seen = 0;
    for _ in 0..200 {
        let mut sides = [share(0, whole(needed)), share(0, whole(needed))];
        for (side, chance) in sides.iter_mut().zip([0.7, 0.67]) {
            for _ in 0..side.of {
                side.hits += u64::from(coins.next(chance));
            }
        }
        let [one, other] = sides;
        seen += u32::from(at_any_time(one, other, 0.03).unwrap().sign() == Some(Sign::Above));
    }
    assert!((145..=180).contains(&seen), "four of five: {seen} of 200");
}

#[test]
fn the_median_is_between_shares_that_close_in() {
    assert_eq!(shares_of_median_at_any_time(10), None);
    let (low, high) = shares_of_median_at_any_time(1000).unwrap();
    let (nearer, _) = shares_of_median_at_any_time(100_000).unwrap();
    assert!(low < nearer && nearer < 0.5 && (low + high - 1.0).abs() < 1e-12);
}
