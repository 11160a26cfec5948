//! How recoveries went: day by day, how they ended, step by step, how long it took, why people asked for a person, and what
//! did not work.

use regain::say;
use regain::view::{View, el};
use regain_contract::StepName;
use regain_contract::support::{
    Amount, DayCount, FailureCount, FunnelStep, InsightsTable, Outcome, RecoveryCount, Share,
    TimeOfPart,
};
use regain_words as words;

use super::figure::{self, Figure, Page, number, rest, time_parts};
use super::names;
use crate::route::WORKSTREAMS;
use crate::screens::chart::{self, Part, Row, Tone};
use crate::screens::names::{proof as proof_name, workstream as workstream_name};
use crate::screens::parts::mark;
use crate::screens::table::Cell;

/// How many lines the chart of what did not work has; the table has all.
const FAILURES: usize = 12;

pub(super) fn figures(page: &Page<'_>) -> Vec<View> {
    vec![
        days(page),
        endings(page),
        funnel(page),
        times(page),
        escalations(page),
        failures(page),
    ]
}

fn days(page: &Page<'_>) -> View {
    let days = &page.now.days;
    let count = |day: &DayCount| day.recovered + day.case_opened + day.others;
    let counts = days.iter().map(count);
    let highest = counts.clone().max_by_key(|amount| amount.most());
    let lowest = counts.min_by_key(|amount| amount.most());
    let (Some(highest), Some(lowest)) = (highest, lowest) else {
        return View::Nothing;
    };
    let words_of = |amount| say::string(&names::amount(amount));
    let label = words::console::insights_days_spoken(
        u32::try_from(days.len()).unwrap_or(u32::MAX),
        &words_of(lowest),
        &words_of(highest),
    );
    let parts: Vec<Vec<Part>> = days
        .iter()
        .map(|day| {
            vec![
                (Tone::Good, day.recovered),
                (Tone::Middle, day.case_opened),
                (Tone::Rest, day.others),
            ]
        })
        .collect();
    let date = |day: Option<&DayCount>| -> View {
        let day = day.map(|day| words::console::insights_day(names::noon(day.day)));
        day.map(|day| say::view(&day)).into()
    };
    let chart = View::Many(vec![
        ended_legend(),
        el("p")
            .class("rc-axis")
            .child(say::view(&words::console::insights_most_row(&words_of(
                highest,
            ))))
            .into(),
        chart::columns(&label, &parts),
        el("p")
            .class("rc-axis rc-axis--ends")
            .child(el("span").child(date(days.first())))
            .child(el("span").child(date(days.last())))
            .into(),
    ]);
    page.figure(Figure {
        testid: "insights-days",
        heading: words::console::insights_days_heading(),
        about: words::console::insights_days_about(),
        chart,
        table: InsightsTable::Days,
        columns: vec![
            words::console::insights_day_column(),
            words::console::insights_back_column(),
            words::console::insights_case_column(),
            words::console::insights_other_column(),
        ],
        rows: days
            .iter()
            .map(|day| {
                vec![
                    date(Some(day)),
                    number(day.recovered),
                    number(day.case_opened),
                    number(day.others),
                ]
            })
            .collect(),
    })
}

fn ended_legend() -> View {
    chart::legend(&[
        (Tone::Good, words::console::insights_back_legend()),
        (Tone::Middle, words::console::insights_case_legend()),
        (Tone::Rest, words::console::insights_other_legend()),
    ])
}

/// Which part of a bar an ending belongs to.
const fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::Recovered | Outcome::RecoveredByPerson => Tone::Good,
        Outcome::CaseOpened => Tone::Middle,
        Outcome::Left
        | Outcome::Expired
        | Outcome::Replaced
        | Outcome::Cancelled
        | Outcome::Open => Tone::Rest,
    }
}

fn endings(page: &Page<'_>) -> View {
    let counts = &page.now.recoveries;
    let sum = |counts: &[RecoveryCount], wanted: &dyn Fn(&RecoveryCount) -> bool| -> Amount {
        let wanted = counts.iter().filter(|one| wanted(one));
        wanted.map(|one| one.count).sum()
    };
    let rows = WORKSTREAMS.iter().filter_map(|(workstream, _)| {
        let of = |wanted: Tone| {
            sum(counts, &|one| {
                one.workstream == *workstream && tone(one.outcome) == wanted
            })
        };
        let all = of(Tone::Good) + of(Tone::Middle) + of(Tone::Rest);
        let share = Share {
            part: of(Tone::Good),
            of: all,
        };
        (!all.is_none()).then(|| Row {
            name: say::view(&workstream_name(*workstream)),
            parts: [Tone::Good, Tone::Middle, Tone::Rest]
                .map(|tone| (tone, of(tone)))
                .to_vec(),
            says: vec![say::view(&names::share(share))],
        })
    });
    let chart = View::Many(vec![ended_legend(), chart::bars(rows.collect())]);
    page.figure(Figure {
        testid: "insights-endings",
        heading: words::console::insights_workstreams_heading(),
        about: words::console::insights_workstreams_about(),
        chart,
        table: InsightsTable::Recoveries,
        columns: vec![
            words::console::workstream_column(),
            words::console::insights_ended_column(),
            words::console::insights_count_column(),
        ],
        rows: counts
            .iter()
            .map(|one| {
                vec![
                    say::view(&workstream_name(one.workstream)),
                    say::view(&names::outcome(one.outcome)),
                    number(one.count),
                ]
            })
            .collect(),
    })
}

fn went_on(step: &FunnelStep) -> Share {
    Share {
        part: step.went_on,
        of: step.reached,
    }
}

/// Where a recovery has come to its end, so that nobody goes on from there.
const fn is_end(step: StepName) -> bool {
    matches!(
        step,
        StepName::CaseOpened | StepName::Done | StepName::Ended
    )
}

fn funnel(page: &Page<'_>) -> View {
    let steps = &page.now.funnel;
    let before = |step: &FunnelStep| {
        let before = page
            .before?
            .funnel
            .iter()
            .find(|one| one.step == step.step)?;
        let share = say::string(&names::percent(went_on(before)));
        Some(say::view(&words::console::insights_before(&share)))
    };
    let rows = steps.iter().map(|step| {
        let came = say::string(&names::amount(step.reached));
        let says = if is_end(step.step) {
            vec![say::view(&words::console::insights_funnel_end_line(&came))]
        } else {
            let line = words::console::insights_funnel_line(
                &came,
                &say::string(&names::percent(went_on(step))),
                &say::string(&names::amount(step.dropped)),
            );
            let mut says = vec![say::view(&line)];
            says.extend(before(step));
            says
        };
        Row {
            name: say::view(&names::step(step.step)),
            parts: vec![
                (Tone::Good, step.went_on),
                (Tone::Bad, step.dropped),
                (Tone::Rest, rest(step.reached, step.went_on + step.dropped)),
            ],
            says,
        }
    });
    let chart = View::Many(vec![
        chart::legend(&[
            (Tone::Good, words::console::insights_on_legend()),
            (Tone::Bad, words::console::insights_gave_up_legend()),
            (Tone::Rest, words::console::insights_here_legend()),
        ]),
        chart::bars(rows.collect()),
    ]);
    page.figure(Figure {
        testid: "insights-funnel",
        heading: words::console::insights_funnel_heading(),
        about: words::console::insights_funnel_about(),
        chart,
        table: InsightsTable::Funnel,
        columns: vec![
            words::console::insights_step_column(),
            words::console::insights_came_column(),
            words::console::insights_drawn_column(),
            words::console::insights_on_column(),
            words::console::insights_gave_up_column(),
            words::console::insights_open_column(),
            words::console::insights_failed_column(),
            words::console::insights_left_column(),
            words::console::insights_resumed_column(),
            words::console::insights_time_column(),
        ],
        rows: steps.iter().map(funnel_row).collect(),
    })
}

fn funnel_row(step: &FunnelStep) -> Vec<Cell> {
    vec![
        say::view(&names::step(step.step)),
        number(step.reached),
        number(step.drawn),
        number(step.went_on),
        number(step.dropped),
        number(step.open),
        number(step.failed),
        number(step.left),
        number(step.resumed),
        say::view(&names::half_and_most(step.time)),
    ]
}

fn times(page: &Page<'_>) -> View {
    let times = &page.now.times;
    let before = |one: &TimeOfPart| {
        let before = page
            .before?
            .times
            .iter()
            .find(|other| other.part == one.part)?;
        let time = say::string(&names::half_and_most(Some(before.time)));
        Some(say::view(&words::console::insights_before(&time)))
    };
    let rows = times.iter().map(|one| {
        let mut says = vec![say::view(&names::half_and_most(Some(one.time)))];
        says.extend(before(one));
        Row {
            name: say::view(&names::part(one.part)),
            parts: time_parts(Some(one.time)),
            says,
        }
    });
    page.figure(Figure {
        testid: "insights-times",
        heading: words::console::insights_times_heading(),
        about: words::console::insights_times_about(),
        chart: figure::times(rows.collect()),
        table: InsightsTable::Times,
        columns: vec![
            words::console::insights_part_column(),
            words::console::insights_measured_column(),
            words::console::insights_half_column(),
            words::console::insights_most_column(),
        ],
        rows: times
            .iter()
            .map(|one| {
                vec![
                    say::view(&names::part(one.part)),
                    number(one.time.measured),
                    say::view(&names::length(Some(one.time.p50_seconds))),
                    say::view(&names::length(one.time.p90_seconds)),
                ]
            })
            .collect(),
    })
}

fn escalations(page: &Page<'_>) -> View {
    let counts = &page.now.escalations;
    let rows = counts.iter().map(|one| Row {
        name: say::view(&names::escalation(one.reason)),
        parts: vec![(Tone::Middle, one.count)],
        says: vec![number(one.count)],
    });
    page.figure(Figure {
        testid: "insights-escalations",
        heading: words::console::insights_escalations_heading(),
        about: words::console::insights_escalations_about(&say::string(&names::share(
            page.now.escalated,
        ))),
        chart: chart::bars(rows.collect()),
        table: InsightsTable::Escalations,
        columns: vec![
            words::console::insights_reason_column(),
            words::console::insights_count_column(),
        ],
        rows: counts
            .iter()
            .map(|one| vec![say::view(&names::escalation(one.reason)), number(one.count)])
            .collect(),
    })
}

/// What failed, and where.
fn failed(one: &FailureCount) -> View {
    let at = one.proof.map_or_else(|| names::step(one.step), proof_name);
    View::Many(vec![say::view(&names::failure(one.reason)), mark(&at)])
}

fn failures(page: &Page<'_>) -> View {
    let counts = &page.now.failures;
    let mut worst: Vec<&FailureCount> = counts.iter().collect();
    worst.sort_by_key(|one| std::cmp::Reverse(one.recoveries.most()));
    let before = |one: &FailureCount| {
        let same = |other: &&FailureCount| {
            (other.step, other.proof, other.reason) == (one.step, one.proof, one.reason)
        };
        let before = page.before?.failures.iter().find(same)?;
        let count = say::string(&names::amount(before.recoveries));
        Some(say::view(&words::console::insights_before(&count)))
    };
    let rows = worst.into_iter().take(FAILURES).map(|one| {
        let mut says = vec![number(one.recoveries)];
        says.extend(before(one));
        Row {
            name: failed(one),
            parts: vec![(Tone::Bad, one.recoveries)],
            says,
        }
    });
    page.figure(Figure {
        testid: "insights-failures",
        heading: words::console::insights_failures_heading(),
        about: words::console::insights_failures_about(),
        chart: chart::bars(rows.collect()),
        table: InsightsTable::Failures,
        columns: vec![
            words::console::insights_step_column(),
            words::console::insights_proof_column(),
            words::console::insights_reason_column(),
            words::console::insights_count_column(),
            words::console::insights_often_column(),
        ],
        rows: counts.iter().map(failure_row).collect(),
    })
}

fn failure_row(one: &FailureCount) -> Vec<Cell> {
    let none = || say::view(&words::console::no_date_row());
    let proof = one.proof.map(|proof| say::view(&proof_name(proof)));
    let times = one.times.map(|times| number(Amount::Exactly(times)));
    vec![
        say::view(&names::step(one.step)),
        proof.unwrap_or_else(none),
        say::view(&names::failure(one.reason)),
        number(one.recoveries),
        times.unwrap_or_else(none),
    ]
}
