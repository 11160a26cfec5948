//! What the service does, and what is done to it: cases that wait, how soon they are answered, and what looks like abuse.

use regain::components;
use regain::say;
use regain::view::{View, el};
use regain_contract::support::{Amount, InsightsTable, QueueAge, QueueCount};
use regain_words::{self as words, Text};

use super::figure::{Figure, Page, number, rest, section, time_parts, times};
use super::names;
use crate::screens::chart::{self, Row, Tone};
use crate::screens::names::workstream;

pub(super) fn figures(page: &Page<'_>, queue: &[QueueCount]) -> Vec<View> {
    vec![waiting(page, queue), first_answers(page)]
}

/// How bad it is that cases have waited so long.
const fn tone(age: QueueAge) -> Tone {
    match age {
        QueueAge::UnderFourHours | QueueAge::UnderOneDay => Tone::Good,
        QueueAge::UnderTwoDays => Tone::Middle,
        QueueAge::UnderOneWeek | QueueAge::OneWeekOrMore => Tone::Bad,
    }
}

fn waiting(page: &Page<'_>, queue: &[QueueCount]) -> View {
    let of = |age: QueueAge| -> u64 {
        let same = queue.iter().filter(|one| one.age == age);
        same.map(|one| one.count).sum()
    };
    let heading = words::console::insights_queue_heading();
    if queue.is_empty() {
        let none = words::console::insights_queue_none();
        return section("insights-queue", &heading, &none).into();
    }
    let rows = QueueAge::ALL.iter().map(|age| {
        let count = Amount::Exactly(of(*age));
        Row {
            name: say::view(&names::age(*age)),
            parts: vec![(tone(*age), count)],
            says: vec![number(count)],
        }
    });
    page.figure(Figure {
        testid: "insights-queue",
        heading,
        about: words::console::insights_queue_about(),
        chart: chart::bars(rows.collect()),
        table: InsightsTable::Queue,
        columns: vec![
            words::console::workstream_column(),
            words::console::insights_age_column(),
            words::console::insights_count_column(),
        ],
        rows: queue
            .iter()
            .map(|one| {
                vec![
                    say::view(&workstream(one.workstream)),
                    say::view(&names::age(one.age)),
                    number(Amount::Exactly(one.count)),
                ]
            })
            .collect(),
    })
}

fn first_answers(page: &Page<'_>) -> View {
    let answers = &page.now.first_answers;
    let rows = answers.iter().map(|one| Row {
        name: say::view(&workstream(one.workstream)),
        parts: time_parts(one.time),
        says: vec![
            say::view(&names::half_and_most(one.time)),
            say::view(&words::console::insights_answered_row(&say::string(
                &names::share(one.answered),
            ))),
        ],
    });
    page.figure(Figure {
        testid: "insights-first-answers",
        heading: words::console::insights_answers_heading(),
        about: words::console::insights_answers_about(),
        chart: times(rows.collect()),
        table: InsightsTable::FirstAnswers,
        columns: vec![
            words::console::workstream_column(),
            words::console::insights_answered_column(),
            words::console::insights_half_column(),
            words::console::insights_most_column(),
        ],
        rows: answers
            .iter()
            .map(|one| {
                vec![
                    say::view(&workstream(one.workstream)),
                    say::view(&names::share(one.answered)),
                    say::view(&names::length(one.time.map(|time| time.p50_seconds))),
                    say::view(&names::length(one.time.and_then(|time| time.p90_seconds))),
                ]
            })
            .collect(),
    })
}

/// What looks like abuse: three numbers, and the networks that did most of it.
pub(super) fn abuse(page: &Page<'_>) -> Vec<View> {
    let signals = &page.now.abuse;
    let before = page.before.map(|before| &before.abuse);
    let tiles: [(&'static str, Text, Text, Amount, Option<Amount>); 3] = [
        (
            "insights-guessed",
            words::console::insights_guessed_heading(),
            words::console::insights_guessed_about(),
            signals.names_guessed_at,
            before.map(|before| before.names_guessed_at),
        ),
        (
            "insights-enumerate",
            words::console::insights_enumerate_heading(),
            words::console::insights_enumerate_about(),
            signals.networks_that_enumerate,
            before.map(|before| before.networks_that_enumerate),
        ),
        (
            "insights-guessing",
            words::console::insights_guessing_heading(),
            words::console::insights_guessing_about(),
            signals.networks_that_guess,
            before.map(|before| before.networks_that_guess),
        ),
    ];
    let tiles = tiles
        .into_iter()
        .map(|(testid, heading, about, count, before)| {
            let before = before.map(|before| {
                let value = say::string(&names::amount(before));
                el("span")
                    .class("rc-tile__before")
                    .child(say::view(&words::console::insights_before(&value)))
            });
            el("div")
                .class("rc-tile")
                .test(testid)
                .child(el("dt").class("rc-tile__name").child(say::view(&heading)))
                .child(
                    el("dd")
                        .class("rc-tile__value")
                        .child(number(count))
                        .child(before)
                        .child(el("span").class("rc-tile__about").child(say::view(&about))),
                )
                .into()
        });
    let heading = words::console::insights_abuse_heading();
    let about = words::console::insights_abuse_about();
    let signals_section = section("insights-abuse", &heading, &about)
        .child(el("dl").class("rc-tiles").children(tiles.collect()))
        .into();
    let rows = signals.networks.iter().map(|one| Row {
        name: components::code_text(one.network.clone()),
        parts: vec![
            (Tone::Bad, one.names_failed),
            (Tone::Rest, rest(one.names, one.names_failed)),
        ],
        says: vec![say::view(&words::console::insights_network_line(
            &say::string(&names::amount(one.names)),
            &say::string(&names::amount(one.names_failed)),
        ))],
    });
    let networks = page.figure(Figure {
        testid: "insights-networks",
        heading: words::console::insights_networks_heading(),
        about: words::console::insights_networks_about(),
        chart: chart::bars(rows.collect()),
        table: InsightsTable::Networks,
        columns: vec![
            words::console::insights_day_column(),
            words::console::insights_network_column(),
            words::console::insights_names_column(),
            words::console::insights_names_failed_column(),
        ],
        rows: signals
            .networks
            .iter()
            .map(|one| {
                vec![
                    say::view(&words::console::insights_day(names::noon(one.day))),
                    components::code_text(one.network.clone()),
                    number(one.names),
                    number(one.names_failed),
                ]
            })
            .collect(),
    });
    vec![signals_section, networks]
}
