//! What experiments have shown: each variant beside the control, how sure that is, and what follows. For leads and auditors.

use regain::components::{self, Rank, stack};
use regain::say;
use regain::view::{View, el};
use regain_contract::UnixSeconds;
use regain_contract::support::{
    Day, Experiment, ExperimentState, Guard, GuardRail, Interval, Lever, Measure, Stop, StopReason,
    VariantResult, Verdict,
};
use regain_words::{self as words, Text};

use super::chart::{self, Tone};
use super::insights::noon;
use super::parts::{mark, press};
use super::table::{self, Cell};
use crate::run::{App, Message};

pub(super) fn view(app: App) -> View {
    let (experiments, is_in_trouble) = app.with(|state| {
        let is_in_trouble = state.trouble.is_some() || !state.problems.is_empty();
        (state.experiments.clone(), is_in_trouble)
    });
    let mut parts = vec![
        components::heading(&words::console::experiments_heading()),
        components::lead(&words::console::experiments_about()),
    ];
    match &experiments {
        // What stands in the way says it otherwise.
        None if is_in_trouble => {}
        None => parts.push(components::soft(&words::common::loading_status())),
        Some(shown) if shown.experiments.is_empty() => {
            parts.push(components::paragraph(
                "experiments-none",
                &words::console::experiments_none(),
            ));
            parts.push(components::soft(&words::console::experiments_none_about()));
        }
        Some(shown) => {
            let each = shown.experiments.iter().map(|one| experiment(app, one));
            parts.push(
                el("div")
                    .class("rc-figures")
                    .children(each.collect())
                    .into(),
            );
        }
    }
    stack(parts)
}

fn experiment(app: App, one: &Experiment) -> View {
    let when = words::console::experiment_when(
        &say::string(&state(one.state)),
        noon(Day::of(one.starts_at)),
        noon(last_day(one.ends_at)),
        one.share_percent,
    );
    let mut parts = vec![
        el("h2")
            .class("rg-subheading")
            .child(el("bdi").child(one.name.clone()))
            .into(),
        el("p")
            .class("rg-text")
            .attr("dir", "auto")
            .child(one.hypothesis.clone())
            .into(),
        components::soft(&when),
        components::soft(&lever(one.lever)),
        components::soft(&measure(one.measure)),
    ];
    if !one.spread_as_planned {
        parts.push(components::paragraph(
            "experiment-spread",
            &words::console::experiment_spread(),
        ));
    }
    parts.push(variants(one));
    if one.may_stop {
        parts.push(stop(app, &one.name));
    }
    el("section")
        .class("rg-stack rc-section rc-figure")
        .test("experiment")
        .children(parts)
        .into()
}

/// Days are those of UTC, and it ends when one of them does.
fn last_day(ends_at: UnixSeconds) -> Day {
    Day::of(ends_at.plus(-1))
}

fn stop(app: App, name: &str) -> View {
    components::disclosure(
        "experiment-stop-form",
        &words::console::experiment_stop_link(),
        vec![
            components::plain(&words::console::experiment_stop_about()),
            press(
                app,
                words::console::experiment_stop_button(),
                "experiment-stop",
                Rank::Quiet,
                Message::StopExperiment(name.to_owned()),
            ),
        ],
    )
}

fn variants(one: &Experiment) -> View {
    let columns = vec![
        words::console::variant_column(),
        words::console::taken_part_column(),
        words::console::measured_column(),
        words::console::difference_column(),
        words::console::verdict_column(),
        words::console::guards_column(),
    ];
    let rows = one.variants.iter().enumerate();
    let rows = rows.map(|(number, variant)| {
        let is_control = number == 0;
        row(one, variant, is_control)
    });
    let label = words::console::experiments_heading();
    table::view("variants", "variant", &label, columns, rows.collect())
}

fn row(one: &Experiment, variant: &VariantResult, is_control: bool) -> Vec<Cell> {
    let name = el("bdi").child(variant.name.clone()).into();
    let control = is_control.then(|| mark(&words::console::experiment_control_row()));
    let measured = variant.measured.map_or_else(
        || say::view(&words::console::insights_too_few()),
        |interval| say::view(&said(interval, &|value| in_measure(one.measure, value))),
    );
    let no_guards = variant.guards.is_empty();
    let no_guards = no_guards.then(|| say::view(&words::console::no_date_row()));
    let guards = variant.guards.iter().map(|rail| {
        el("span")
            .class("rc-each")
            .child(say::view(&guard(rail)))
            .into()
    });
    vec![
        View::Many(vec![name, control.into()]),
        say::view(&number(variant.started)),
        measured,
        difference(one, variant),
        follows(variant),
        View::Many(guards.chain(no_guards).collect()),
    ]
}

/// The wider interval is the one that the verdict follows from, so it is the one that is drawn.
fn difference(one: &Experiment, variant: &VariantResult) -> View {
    let Some(interval) = variant.difference_at_any_time.or(variant.difference) else {
        return say::view(&words::console::no_date_row());
    };
    let farthest = interval.low.abs().max(interval.high.abs());
    let farthest = farthest.max(2 * i64::from(one.smallest_difference));
    let tone = match variant.verdict {
        Some(Verdict::Better) => Tone::Good,
        Some(Verdict::Worse) => Tone::Bad,
        Some(Verdict::NoDifferenceYet { .. } | Verdict::NoDifference | Verdict::NotComparable)
        | None => Tone::Rest,
    };
    View::Many(vec![
        say::view(&said(interval, &|value| points(one.measure, value))),
        chart::difference(interval, farthest, tone),
    ])
}

fn said(interval: Interval, words_of: &dyn Fn(i64) -> String) -> Text {
    words::console::experiment_interval(
        &words_of(interval.value),
        &words_of(interval.low),
        &words_of(interval.high),
    )
}

/// A value of a measure: `84.2%`, or a length of time.
fn in_measure(measure: Measure, value: i64) -> String {
    match measure {
        Measure::Recovered | Measure::Escalated => format!("{}%", hundredths(value)),
        Measure::TimeToRecover => length(value),
    }
}

/// A difference of two values of a measure.
fn points(measure: Measure, value: i64) -> String {
    let sign = match value.signum() {
        1 => "+",
        -1 => "−",
        _ => "",
    };
    match measure {
        Measure::Recovered | Measure::Escalated => {
            let points = format!("{sign}{}", hundredths(value.abs()));
            say::string(&words::console::experiment_points(&points))
        }
        Measure::TimeToRecover => format!("{sign}{}", length(value.abs())),
    }
}

fn length(seconds: i64) -> String {
    let seconds = u32::try_from(seconds).unwrap_or(0);
    say::string(&words::console::insights_time(seconds))
}

/// Hundredths, to a tenth.
fn hundredths(value: i64) -> String {
    let tenths = (value + 5).div_euclid(10);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn number(number: u64) -> Text {
    words::console::insights_number(u32::try_from(number).unwrap_or(u32::MAX))
}

fn follows(variant: &VariantResult) -> View {
    let verdict = variant.verdict.map(|verdict| {
        let classes = match verdict {
            Verdict::Better => "rc-verdict rc-verdict--good",
            Verdict::Worse => "rc-verdict rc-verdict--bad",
            Verdict::NoDifferenceYet { .. } | Verdict::NoDifference | Verdict::NotComparable => {
                "rc-verdict"
            }
        };
        el("strong")
            .class(classes)
            .child(say::view(&words_of(verdict)))
    });
    let stopped = variant.stopped.map(|stop| mark(&stopped(stop)));
    if verdict.is_none() && stopped.is_none() {
        return say::view(&words::console::no_date_row());
    }
    View::Many(vec![verdict.into(), stopped.into()])
}

fn words_of(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Better => words::console::verdict_better(),
        Verdict::Worse => words::console::verdict_worse(),
        Verdict::NoDifferenceYet { more } => {
            words::console::verdict_not_yet(u32::try_from(more).unwrap_or(u32::MAX))
        }
        Verdict::NoDifference => words::console::verdict_none(),
        Verdict::NotComparable => words::console::verdict_not_comparable(),
    }
}

fn guard(rail: &GuardRail) -> Text {
    let share = rail.share.map_or_else(
        || say::string(&words::console::insights_too_few()),
        |share| format!("{}%", hundredths(share.value)),
    );
    let limit = format!("{}%", hundredths(i64::from(rail.at_most)));
    match rail.guard {
        Guard::Escalated => words::console::guard_escalated(&share, &limit),
        Guard::NotMine => words::console::guard_not_mine(&share, &limit),
    }
}

fn stopped(stop: Stop) -> Text {
    let at = stop.at.0;
    match stop.reason {
        StopReason::Person => words::console::stopped_by_person(at),
        StopReason::Guard(Guard::Escalated) => words::console::stopped_by_escalated(at),
        StopReason::Guard(Guard::NotMine) => words::console::stopped_by_not_mine(at),
    }
}

fn state(state: ExperimentState) -> Text {
    match state {
        ExperimentState::Planned => words::console::experiment_planned(),
        ExperimentState::Running => words::console::experiment_running(),
        ExperimentState::Ended => words::console::experiment_ended(),
        ExperimentState::Stopped => words::console::experiment_stopped(),
    }
}

fn lever(lever: Lever) -> Text {
    match lever {
        Lever::ProofOrder => words::console::lever_proof_order(),
        Lever::WayFigures => words::console::lever_way_figures(),
        Lever::CodeMailWording => words::console::lever_code_mail(),
    }
}

fn measure(measure: Measure) -> Text {
    match measure {
        Measure::Recovered => words::console::measure_recovered(),
        Measure::TimeToRecover => words::console::measure_time(),
        Measure::Escalated => words::console::measure_escalated(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_experiment_is_shown_until_the_last_day_of_it() {
        let day = |text| Day::parse(text).unwrap();
        let ends_at = day("2027-02-01").begins();
        assert_eq!(last_day(ends_at), day("2027-01-31"));
    }

    #[test]
    fn hundredths_of_a_percent_are_shown_to_a_tenth() {
        assert_eq!(hundredths(8423), "84.2");
        assert_eq!(hundredths(8425), "84.3");
        assert_eq!(hundredths(4), "0.0");
    }
}
