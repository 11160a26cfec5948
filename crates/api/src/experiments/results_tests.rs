use regain_contract::support::Lever;

use super::super::{Change, GuardRails, bucket_of};
use super::*;

const NOW: UnixSeconds = UnixSeconds(1_800_000_000);
const DAY_SECONDS: i64 = 24 * 3600;

fn variant(name: &str) -> Variant {
    Variant {
        name: name.to_owned(),
        weight: 1,
        change: Change::Nothing,
    }
}

fn experiment(measure: Measure, smallest_difference: u32) -> Experiment {
    Experiment {
        name: "proof-order".to_owned(),
        hypothesis: "More people get back in.".to_owned(),
        lever: Lever::ProofOrder,
        measure,
        starts_at: NOW.plus(-10 * DAY_SECONDS),
        ends_at: NOW.plus(10 * DAY_SECONDS),
        share_percent: 100,
        smallest_difference,
        variants: vec![variant("control"), variant("other")],
        guards: GuardRails {
            escalated: 800,
            not_mine: 50,
        },
    }
}

fn day(variant: &str, started: u64, recovered: u64, escalated: u64) -> DayOfVariant {
    DayOfVariant {
        variant: variant.to_owned(),
        day: Day::of(NOW.plus(-5 * DAY_SECONDS)),
        started,
        recovered,
        escalated,
        not_mine: 0,
    }
}

fn counts(days: Vec<DayOfVariant>) -> Counts {
    Counts {
        days,
        ..Counts::default()
    }
}

fn other(experiment: &Experiment, counts: &Counts) -> VariantResult {
    let mut shown = result(experiment, counts, NOW, true);
    shown.variants.remove(1)
}

fn verdict(experiment: &Experiment, counts: &Counts) -> Verdict {
    other(experiment, counts).verdict.unwrap()
}

#[test]
fn a_winner_is_seen_and_a_loser() {
    let more = experiment(Measure::Recovered, 300);
    let won = counts(vec![
        day("control", 4000, 2800, 100),
        day("other", 4010, 3110, 100),
    ]);
    let shown = other(&more, &won);
    assert_eq!(shown.verdict, Some(Verdict::Better));
    let (once, any_time) = (
        shown.difference.unwrap(),
        shown.difference_at_any_time.unwrap(),
    );
    assert!(0 < any_time.low && any_time.low < once.low && once.high < any_time.high);
    assert_eq!(once.value, 756, "7.56 points of a hundred");
    let lost = counts(vec![
        day("control", 4010, 3110, 100),
        day("other", 4000, 2800, 100),
    ]);
    assert_eq!(verdict(&more, &lost), Verdict::Worse);
    // Of cases fewer are better.
    let fewer = experiment(Measure::Escalated, 200);
    let won = counts(vec![
        day("control", 4000, 2800, 400),
        day("other", 4000, 2800, 200),
    ]);
    assert_eq!(verdict(&fewer, &won), Verdict::Better);
}

#[test]
fn where_nothing_differs_no_winner_is_called() {
    let more = experiment(Measure::Recovered, 300);
    let few = counts(vec![
        day("control", 500, 350, 10),
        day("other", 500, 355, 10),
    ]);
    let Verdict::NoDifferenceYet { more: missing } = verdict(&more, &few) else {
        panic!("it takes thousands to see three points");
    };
    assert!((5_000..20_000).contains(&missing), "{missing}");
    assert_eq!(missing % 100, 0, "two figures");
    let many = counts(vec![
        day("control", 20_000, 14_000, 10),
        day("other", 20_000, 14_050, 10),
    ]);
    assert_eq!(verdict(&more, &many), Verdict::NoDifference);
    // Nothing at all is not an answer either.
    let nobody = other(&more, &Counts::default());
    assert!(matches!(
        nobody.verdict,
        Some(Verdict::NoDifferenceYet { .. })
    ));
    assert_eq!((nobody.measured, nobody.difference), (None, None));
}

/// One look would call this a winner; whoever looks every day may not.
#[test]
fn what_one_look_would_call_a_winner_is_none_yet() {
    let more = experiment(Measure::Recovered, 300);
    let near = counts(vec![
        day("control", 1000, 700, 10),
        day("other", 1000, 745, 10),
    ]);
    let shown = other(&more, &near);
    assert!(shown.difference.unwrap().low > 0);
    assert!(matches!(
        shown.verdict,
        Some(Verdict::NoDifferenceYet { .. })
    ));
}

#[test]
fn what_was_not_spread_by_the_weights_is_not_compared() {
    let more = experiment(Measure::Recovered, 300);
    let uneven = counts(vec![
        day("control", 4000, 2800, 100),
        day("other", 4400, 3500, 100),
    ]);
    let shown = result(&more, &uneven, NOW, true);
    assert!(!shown.spread_as_planned);
    assert_eq!(shown.variants[1].verdict, Some(Verdict::NotComparable));
    // After a stop nobody expects them to be.
    let stop = by_person(&more, &more.variants[1], NOW.plus(-6 * DAY_SECONDS));
    let stopped = Counts {
        stops: vec![stop],
        ..uneven
    };
    let shown = result(&more, &stopped, NOW, true);
    assert!(shown.spread_as_planned && !shown.may_stop);
    assert_eq!(shown.state, ExperimentState::Stopped);
}

#[test]
fn times_are_compared_by_their_medians() {
    let sooner = experiment(Measure::TimeToRecover, 20);
    let mut counted = counts(vec![
        day("control", 2000, 2000, 0),
        day("other", 2000, 2000, 0),
    ]);
    let mut times = |name: &str, faster: i64| {
        let mut times = Times::default();
        for number in 0..2000 {
            times.add(bucket_of(100 + number % 400 - faster), 1);
        }
        counted.times.insert(name.to_owned(), times);
    };
    times("control", 0);
    times("other", 90);
    let shown = other(&sooner, &counted);
    assert_eq!(shown.verdict, Some(Verdict::Better));
    let seen = shown.measured.unwrap();
    assert!((195..=225).contains(&seen.value), "{seen:?}");
    let mut times = |name: &str| {
        let same = counted.times["control"].clone();
        counted.times.insert(name.to_owned(), same);
    };
    times("other");
    assert!(matches!(
        verdict(&sooner, &counted),
        Verdict::NoDifferenceYet { .. }
    ));
}

#[test]
fn numbers_are_rounded_up_to_two_figures() {
    for (number, rounded) in [
        (0, 0),
        (7, 7),
        (12, 12),
        (101, 110),
        (1_151, 1_200),
        (99_001, 100_000),
    ] {
        assert_eq!(rounded_up(number), rounded, "{number}");
    }
}
