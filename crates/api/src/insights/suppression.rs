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

/// How much a part that is not told can be.
#[derive(Clone, Copy)]
struct Bounds {
    least: u64,
    most: u64,
}

const SMALL: Bounds = Bounds {
    least: 1,
    most: SMALL_NUMBER - 1,
};

/// Tells the parts of a whole so that no small one of them can be computed from
/// the others and the whole, also by somebody who knows how it is done.
///
/// Small parts are ranges. Where the rest of the whole would say how much one
/// of them is, the smallest of the other parts becomes a range too, then the
/// next; where there is none left, the whole does.
#[must_use]
pub fn parts_of_whole(numbers: &[u64]) -> Parts {
    let whole: u64 = numbers.iter().sum();
    let is_small = |number: &u64| (1..SMALL_NUMBER).contains(number);
    let mut hidden: Vec<usize> = (0..numbers.len())
        .filter(|index| numbers.get(*index).is_some_and(is_small))
        .collect();
    let smalls = hidden.len();
    let number = |index: usize| numbers.get(index).copied().unwrap_or_default();
    let mut others: Vec<usize> = (0..numbers.len())
        .filter(|index| number(*index) >= SMALL_NUMBER)
        .collect();
    others.sort_by_key(|index| number(*index));
    let mut others = others.into_iter();
    let mut is_whole_told = true;
    while is_whole_told && !is_hidden(&hidden, smalls, number) {
        match others.next() {
            Some(index) => hidden.push(index),
            None => is_whole_told = false,
        }
    }
    let sum: u64 = hidden.iter().map(|index| number(*index)).sum();
    let mut parts: Vec<Amount> = numbers.iter().map(|one| Amount::Exactly(*one)).collect();
    for (place, index) in hidden.iter().enumerate() {
        let range = if is_whole_told {
            range(place, hidden.len(), smalls, sum)
        } else {
            // The whole is a range, so the parts are as wide as they can be.
            bounds(place, smalls, u64::MAX)
        };
        if let Some(part) = parts.get_mut(*index) {
            *part = if is_whole_told || place < smalls {
                Amount::between(range.least, range.most)
            } else {
                Amount::Exactly(number(*index))
            };
        }
    }
    let whole = if is_whole_told {
        Amount::Exactly(whole)
    } else {
        parts.iter().copied().sum()
    };
    Parts { parts, whole }
}

/// A part of a whole: the rest is told as little as the part.
#[must_use]
pub fn part_of(part: u64, whole: u64) -> Amount {
    let told = parts_of_whole(&[part, whole.saturating_sub(part)]);
    told.parts.first().copied().unwrap_or(Amount::NONE)
}

/// Whether each small part can still be two numbers at least.
fn is_hidden(hidden: &[usize], smalls: usize, number: impl Fn(usize) -> u64) -> bool {
    let sum: u64 = hidden.iter().map(|index| number(*index)).sum();
    (0..smalls).all(|place| {
        let range = range(place, hidden.len(), smalls, sum);
        range.least < range.most
    })
}

/// What a hidden part can be, given all of them together: small ones come
/// first.
fn range(place: usize, hidden: usize, smalls: usize, sum: u64) -> Bounds {
    let own = bounds(place, smalls, sum);
    let (mut least_of_others, mut most_of_others) = (0_u64, 0_u64);
    for other in (0..hidden).filter(|other| *other != place) {
        let bounds = bounds(other, smalls, sum);
        least_of_others = least_of_others.saturating_add(bounds.least);
        most_of_others = most_of_others.saturating_add(bounds.most);
    }
    Bounds {
        least: own.least.max(sum.saturating_sub(most_of_others)),
        most: own.most.min(sum.saturating_sub(least_of_others)),
    }
}

fn bounds(place: usize, smalls: usize, sum: u64) -> Bounds {
    if place < smalls {
        SMALL
    } else {
        Bounds {
            least: SMALL_NUMBER,
            most: sum,
        }
    }
}

#[cfg(test)]
mod tests {
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
        assert_eq!(
            told(&[0, 5, 90]),
            (vec![exactly(0), exactly(5), exactly(90)], exactly(95))
        );
        assert_eq!(told(&[]), (vec![], exactly(0)));
    }

    #[test]
    fn the_rest_does_not_tell_a_small_part() {
        let (parts, whole) = told(&[2, 8]);
        assert_eq!(whole, exactly(10));
        assert_eq!(parts, [between(1, 4), between(6, 9)]);
        assert_eq!(part_of(8, 10), between(6, 9));
        assert_eq!(part_of(2, 10), between(1, 4));
    }

    #[test]
    fn a_part_that_could_be_one_number_alone_takes_another_with_it() {
        // 1 and 5 make 6: whoever knows that the other is 5 at least, knows both.
        let (parts, whole) = told(&[1, 5, 30]);
        assert_eq!(whole, exactly(36));
        assert!(matches!(parts[0], Amount::Between { .. }));
        assert!(matches!(parts[1], Amount::Between { .. }));
        assert!(matches!(parts[2], Amount::Between { .. }));
    }

    #[test]
    fn where_nothing_is_left_the_whole_is_a_range() {
        assert_eq!(told(&[3]), (vec![between(1, 4)], between(1, 4)));
        assert_eq!(told(&[4, 4]).1, between(2, 8));
        assert_eq!(told(&[1, 5]).1, between(6, 9));
    }

    /// Every way in which numbers could be that are told so, by somebody who
    /// knows [`parts_of_whole`].
    fn could_be(told: &Parts, most: u64, count: usize) -> Vec<Vec<u64>> {
        let mut all = vec![vec![]];
        for _ in 0..count {
            all = all
                .into_iter()
                .flat_map(|some: Vec<u64>| {
                    (0..=most).map(move |next| [some.clone(), vec![next]].concat())
                })
                .collect();
        }
        all.retain(|numbers| parts_of_whole(numbers) == *told);
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]
        #[test]
        fn no_small_part_can_be_computed(numbers in prop::collection::vec(0..12_u64, 1..4)) {
            let told = parts_of_whole(&numbers);
            let possible = could_be(&told, 24, numbers.len());
            for (index, number) in numbers.iter().enumerate() {
                if (1..SMALL_NUMBER).contains(number) {
                    let mut seen: Vec<_> = possible.iter().map(|one| one[index]).collect();
                    seen.sort_unstable();
                    seen.dedup();
                    prop_assert!(seen.len() > 1, "{:?} is told by {:?}", numbers, told);
                }
            }
        }

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
