//! What tallies of a period say, as far as it may be told.

use std::collections::BTreeMap;

use regain_contract::support::{
    AbuseSignals, Amount, BuildFigures, Comparison, Day, DayCount, DeviceFigures, EscalationCount,
    FailureCount, FirstAnswers, FunnelStep, GroupFigures, InsightsFigures, LanguageFigures,
    NetworkSignal, Outcome, RecoveryCount, SMALL_NUMBER, Share, TimeOfPart,
};
use regain_contract::{FailureReason, ProofKind, StepName};

use super::suppression::{part_of, parts_of_whole};
use super::tally::{FailureTally, GroupTally, ProofName, StepTally, Tally};

/// A group of fewer is compared with nobody.
const ENOUGH_TO_COMPARE: u64 = 50;

/// By how much of a hundred the share has to differ for a group to do worse or
/// better.
const DIFFERENCE: f64 = 0.05;

/// How many standard errors chance explains: of a hundred groups that are no
/// different two or three are off by as much.
const STANDARD_ERRORS: f64 = 2.0;

/// The figures of the days of a period.
#[must_use]
pub fn figures(days: &[(Day, Tally)]) -> InsightsFigures {
    let mut all = Tally::default();
    for (_, tally) in days {
        all.add(tally);
    }
    let (recoveries, started) = recoveries(&all);
    InsightsFigures {
        started,
        recoveries,
        days: day_counts(days),
        funnel: all
            .steps
            .iter()
            .map(|(step, tally)| funnel(*step, tally))
            .collect(),
        times: times(&all),
        escalated: Share {
            part: part_of(all.escalations.values().sum(), all.started()),
            of: started,
        },
        escalations: escalations(&all),
        failures: failures(&all),
        first_answers: first_answers(&all),
        languages: groups(&all.languages)
            .map(|(language, figures)| LanguageFigures { language, figures })
            .collect(),
        devices: groups(&all.devices)
            .map(|(device, figures)| DeviceFigures { device, figures })
            .collect(),
        builds: groups(&all.builds)
            .map(|(build, figures)| BuildFigures { build, figures })
            .collect(),
        abuse: abuse(&all),
        satisfaction: None,
    }
}

/// Each part, and the whole of all of them.
fn recoveries(all: &Tally) -> (Vec<RecoveryCount>, Amount) {
    let cells: Vec<_> = all
        .outcomes
        .iter()
        .flat_map(|(workstream, outcomes)| {
            outcomes
                .iter()
                .map(|(outcome, count)| (*workstream, *outcome, *count))
        })
        .collect();
    let numbers: Vec<u64> = cells.iter().map(|(_, _, count)| *count).collect();
    let told = parts_of_whole(&numbers);
    let counts = cells.into_iter().zip(told.parts);
    let counts = counts.map(|((workstream, outcome, _), count)| RecoveryCount {
        workstream,
        outcome,
        count,
    });
    (counts.collect(), told.whole)
}

fn day_counts(days: &[(Day, Tally)]) -> Vec<DayCount> {
    let of = |counts: fn(Outcome) -> bool| {
        let numbers: Vec<u64> = days
            .iter()
            .map(|(_, tally)| {
                let outcomes = tally.outcomes.values().flatten();
                let counted = outcomes.filter(|(outcome, _)| counts(**outcome));
                counted.map(|(_, count)| *count).sum()
            })
            .collect();
        parts_of_whole(&numbers).parts
    };
    let recovered = of(Outcome::is_recovered);
    let case_opened = of(|outcome| outcome == Outcome::CaseOpened);
    let others = of(|outcome| !outcome.is_recovered() && outcome != Outcome::CaseOpened);
    days.iter()
        .zip(recovered.into_iter().zip(case_opened).zip(others))
        .map(|((day, _), ((recovered, case_opened), others))| DayCount {
            day: *day,
            recovered,
            case_opened,
            others,
        })
        .collect()
}

fn funnel(step: StepName, tally: &StepTally) -> FunnelStep {
    let arrived = tally
        .reached
        .saturating_sub(tally.went_on + tally.dropped + tally.open);
    let told = parts_of_whole(&[tally.went_on, tally.dropped, tally.open, arrived]);
    let part = |place: usize| told.parts.get(place).copied().unwrap_or(Amount::NONE);
    let of_all = |number: u64| part_of(number, tally.reached);
    FunnelStep {
        step,
        reached: told.whole,
        drawn: of_all(tally.drawn),
        went_on: part(0),
        dropped: part(1),
        open: part(2),
        failed: of_all(tally.failed),
        left: of_all(tally.left),
        resumed: of_all(tally.resumed),
        time: tally.time.percentiles(),
    }
}

fn times(all: &Tally) -> Vec<TimeOfPart> {
    let times = all.times.iter();
    times
        .filter_map(|(part, histogram)| {
            let time = histogram.percentiles()?;
            Some(TimeOfPart { part: *part, time })
        })
        .collect()
}

fn escalations(all: &Tally) -> Vec<EscalationCount> {
    let numbers: Vec<u64> = all.escalations.values().copied().collect();
    let told = parts_of_whole(&numbers);
    let counts = all.escalations.keys().zip(told.parts);
    counts
        .map(|(reason, count)| EscalationCount {
            reason: *reason,
            count,
        })
        .collect()
}

fn failures(all: &Tally) -> Vec<FailureCount> {
    let mut counts = Vec::new();
    for (step, reasons) in &all.failures {
        for (reason, proofs) in reasons {
            let of_proofs = proofs.iter();
            counts.extend(of_proofs.map(|(proof, tally)| failure(*step, *reason, proof, tally)));
        }
    }
    counts
}

fn failure(
    step: StepName,
    reason: FailureReason,
    proof: &ProofName,
    tally: &FailureTally,
) -> FailureCount {
    FailureCount {
        step,
        proof: ProofKind::ALL.into_iter().find(|one| one.name() == proof),
        reason,
        recoveries: Amount::of(tally.recoveries),
        times: (tally.recoveries >= SMALL_NUMBER).then_some(tally.times),
    }
}

fn first_answers(all: &Tally) -> Vec<FirstAnswers> {
    let answers = all.answers.iter();
    answers
        .map(|(workstream, tally)| {
            let answered = tally.time.total();
            let told = parts_of_whole(&[answered, tally.opened.saturating_sub(answered)]);
            FirstAnswers {
                workstream: *workstream,
                answered: Share {
                    part: told.parts.first().copied().unwrap_or(Amount::NONE),
                    of: told.whole,
                },
                time: tally.time.percentiles(),
            }
        })
        .collect()
}

/// Groups are one whole together: who is in none of the others is in this one.
fn groups<K: Ord + Clone>(
    groups: &BTreeMap<K, GroupTally>,
) -> impl Iterator<Item = (K, GroupFigures)> {
    let cells = groups
        .values()
        .flat_map(|group| [group.recovered, group.case_opened, group.others]);
    let numbers: Vec<u64> = cells.collect();
    let parts = parts_of_whole(&numbers).parts;
    let mut all = GroupTally::default();
    for group in groups.values() {
        all.recovered += group.recovered;
        all.case_opened += group.case_opened;
        all.others += group.others;
    }
    groups
        .iter()
        .enumerate()
        .map(move |(place, (name, group))| {
            let part = |cell: usize| parts.get(3 * place + cell).copied().unwrap_or(Amount::NONE);
            let figures = GroupFigures {
                recovered: Share {
                    part: part(0),
                    of: part(0) + part(1) + part(2),
                },
                case_opened: part(1),
                time: group.time.percentiles(),
                comparison: comparison(group, &all),
            };
            (name.clone(), figures)
        })
}

/// How a group does beside all others: two shares, and how far apart chance
/// would put them.
fn comparison(group: &GroupTally, all: &GroupTally) -> Comparison {
    let (of, others) = (group.of(), all.of().saturating_sub(group.of()));
    if of < ENOUGH_TO_COMPARE || others < ENOUGH_TO_COMPARE {
        return Comparison::TooFew;
    }
    let share = |part: u64, of: u64| part as f64 / of as f64;
    let own = share(group.recovered, of);
    let other = share(all.recovered.saturating_sub(group.recovered), others);
    let pooled = share(all.recovered, all.of());
    let error = (pooled * (1.0 - pooled) * (1.0 / of as f64 + 1.0 / others as f64)).sqrt();
    let is_clear = (own - other).abs() >= DIFFERENCE.max(STANDARD_ERRORS * error);
    match is_clear {
        true if own < other => Comparison::Worse,
        true => Comparison::Better,
        false => Comparison::Alike,
    }
}

fn abuse(all: &Tally) -> AbuseSignals {
    let networks = all.abuse.networks.iter();
    AbuseSignals {
        names_guessed_at: Amount::of(all.abuse.names_guessed_at),
        networks_that_enumerate: Amount::of(all.abuse.networks_that_enumerate),
        networks_that_guess: Amount::of(all.abuse.networks_that_guess),
        networks: networks
            .map(|network| NetworkSignal {
                day: network.day,
                network: network.network.clone(),
                names: Amount::of(network.names),
                names_failed: Amount::of(network.names_failed),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(recovered: u64, others: u64) -> GroupTally {
        GroupTally {
            recovered,
            others,
            ..GroupTally::default()
        }
    }

    fn compared(one: GroupTally, other: GroupTally) -> Comparison {
        let all = group(one.recovered + other.recovered, one.others + other.others);
        comparison(&one, &all)
    }

    #[test]
    fn a_group_does_worse_when_it_is_more_than_chance() {
        assert_eq!(compared(group(60, 40), group(900, 100)), Comparison::Worse);
        assert_eq!(compared(group(99, 1), group(800, 200)), Comparison::Better);
        // Ten of a hundred, but of fifty people that is chance.
        assert_eq!(compared(group(40, 10), group(900, 100)), Comparison::Worse);
        assert_eq!(compared(group(43, 7), group(900, 100)), Comparison::Alike);
        // More than chance, and too little to matter.
        assert_eq!(
            compared(group(88_000, 12_000), group(900_000, 100_000)),
            Comparison::Alike
        );
        assert_eq!(compared(group(10, 39), group(900, 100)), Comparison::TooFew);
        assert_eq!(compared(group(90, 10), group(20, 5)), Comparison::TooFew);
    }

    #[test]
    fn of_nothing_there_are_no_figures() {
        let none = figures(&[(Day(1), Tally::default())]);
        assert_eq!(none.started, Amount::NONE);
        assert!(none.funnel.is_empty() && none.languages.is_empty());
        assert_eq!(none.escalated.percent(), None);
    }
}
