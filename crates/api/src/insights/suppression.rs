//! Small numbers as ranges, and with them whatever they could be computed from.

use regain_contract::support::{Amount, SMALL_NUMBER};

/// The parts of a whole, and the whole, as far as they may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The parts, in their order.
    pub parts: Vec<Amount>,
    /// All of them together.
    pub whole: Amount,
}

/// Tells the parts of a whole so that no small one of them can be computed from
/// the others and the whole, also by somebody who knows how it is done.
///
/// Small parts are 1 to 4. Where there are several, and the rest of the whole
/// does not say that each is the least or the most, everything else is told as it
/// is: one of them could be one more and another one less. Otherwise every part is
/// told to the five (5 to 9, 10 to 14), and the whole is the sum of that: a small
/// part could be any small number, and the same would be told.
#[must_use]
pub fn parts_of_whole(numbers: &[u64]) -> Parts {
    let smalls: Vec<u64> = numbers.iter().copied().filter(is_small).collect();
    let count = u64::try_from(smalls.len()).unwrap_or(u64::MAX);
    let sum: u64 = smalls.iter().sum();
    let (least, most) = (count, count.saturating_mul(SMALL_NUMBER - 1));
    let hide_one_another = count > 1 && least < sum && sum < most;
    let others = if count == 0 || hide_one_another {
        Amount::Exactly
    } else {
        to_the_five
    };
    let tell = |number: &u64| {
        if is_small(number) {
            Amount::FEW
        } else {
            others(*number)
        }
    };
    let parts: Vec<Amount> = numbers.iter().map(tell).collect();
    let whole = if count == 0 || hide_one_another {
        Amount::Exactly(numbers.iter().sum())
    } else {
        parts.iter().copied().sum()
    };
    Parts { parts, whole }
}

/// A part of a whole that is told as it is, or is small itself: the rest is told
/// as little as the part.
#[must_use]
pub const fn part_of(part: u64, whole: u64) -> Amount {
    let rest = whole.saturating_sub(part);
    if part == 0 || rest == 0 {
        Amount::of(part)
    } else if whole < SMALL_NUMBER {
        Amount::FEW
    } else if whole < 2 * SMALL_NUMBER {
        // One of the two is small, and which is not told.
        Amount::between(1, whole - 1)
    } else if rest < SMALL_NUMBER {
        Amount::between(whole + 1 - SMALL_NUMBER, whole - 1)
    } else {
        Amount::of(part)
    }
}

const fn is_small(number: &u64) -> bool {
    matches!(*number, 1..SMALL_NUMBER)
}

/// The range of five that a number is in.
const fn to_the_five(number: u64) -> Amount {
    let from = number / SMALL_NUMBER * SMALL_NUMBER;
    if number == 0 {
        Amount::NONE
    } else {
        Amount::between(from, from + SMALL_NUMBER - 1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    const fn exactly(number: u64) -> Amount {
        Amount::Exactly(number)
    }

    const fn between(from: u64, to: u64) -> Amount {
        Amount::Between { from, to }
    }

    fn told(numbers: &[u64]) -> (Vec<Amount>, Amount) {
        let told = parts_of_whole(numbers);
        (told.parts, told.whole)
    }

    #[test]
    fn what_is_not_small_is_told() {
        let all = vec![exactly(0), exactly(5), exactly(90)];
        assert_eq!(told(&[0, 5, 90]), (all, exactly(95)));
        assert_eq!(told(&[]), (vec![], exactly(0)));
    }

    #[test]
    fn one_small_part_is_hidden_by_the_others() {
        let all = vec![between(1, 4), exactly(0), between(95, 99)];
        assert_eq!(told(&[2, 0, 98]), (all, between(96, 103)));
        assert_eq!(told(&[3]), (vec![between(1, 4)], between(1, 4)));
    }

    #[test]
    fn several_small_parts_hide_one_another() {
        let all = vec![between(1, 4), between(1, 4), exactly(98)];
        assert_eq!(told(&[2, 1, 98]), (all, exactly(101)));
        // Two of two would be one each.
        assert_eq!(told(&[1, 1, 98]).1, between(97, 107));
    }

    #[test]
    fn the_rest_is_told_as_little_as_the_part() {
        assert_eq!(part_of(8, 12), between(8, 11));
        assert_eq!(part_of(4, 12), between(1, 4));
        assert_eq!(part_of(7, 12), exactly(7));
        assert_eq!(part_of(5, 6), between(1, 5));
        assert_eq!((part_of(0, 9), part_of(9, 9)), (exactly(0), exactly(9)));
        assert_eq!(
            (part_of(1, 3), part_of(3, 3)),
            (between(1, 4), between(1, 4))
        );
    }

    /// Every way in which three numbers up to 16 could be, by what is told of them.
    #[test]
    fn no_small_part_can_be_computed() {
        const MOST: u64 = 16;
        let mut ways: BTreeMap<String, Vec<[u64; 3]>> = BTreeMap::new();
        for one in 0..=MOST {
            for two in 0..=MOST {
                for three in 0..=MOST {
                    let numbers = [one, two, three];
                    let told = format!("{:?}", parts_of_whole(&numbers));
                    ways.entry(told).or_default().push(numbers);
                }
            }
        }
        for (told, ways) in ways {
            for place in 0..3 {
                let first = ways[0][place];
                let is_known = ways.iter().all(|one| one[place] == first);
                assert!(
                    !(is_known && is_small(&first)),
                    "{ways:?} is told by {told}"
                );
            }
        }
    }

    #[test]
    fn neither_a_part_nor_its_rest_can_be_computed() {
        for whole in SMALL_NUMBER..40 {
            for part in 1..whole {
                let told = part_of(part, whole);
                let alike = (1..whole)
                    .filter(|one| part_of(*one, whole) == told)
                    .count();
                let tells = is_small(&part) || is_small(&(whole - part));
                assert!(!tells || alike > 1, "{part} of {whole} is told by {told}");
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_told_is_true(numbers in prop::collection::vec(0..200_u64, 0..12)) {
            let told = parts_of_whole(&numbers);
            for (part, number) in told.parts.iter().zip(&numbers) {
                prop_assert!((part.least()..=part.most()).contains(number));
            }
            let whole: u64 = numbers.iter().sum();
            prop_assert!((told.whole.least()..=told.whole.most()).contains(&whole));
        }
    }
}
