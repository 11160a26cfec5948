//! Who gets their account back less often than others: by language, by device, and by build of the page.

use regain::say;
use regain::view::{View, el};
use regain_contract::support::{Comparison, GroupFigures, InsightsTable};
use regain_words::{self as words, Text};

use super::figure::{Figure, Page, number, rest};
use super::names;
use crate::screens::chart::{self, Row, Tone};

/// A group, and how it goes for them.
type Group = (String, GroupFigures);

pub(super) fn figures(page: &Page<'_>) -> Vec<View> {
    let languages = page.now.languages.iter();
    let devices = page.now.devices.iter();
    let builds = page.now.builds.iter();
    vec![
        groups(
            page,
            "insights-languages",
            [
                words::console::insights_languages_heading(),
                words::console::insights_languages_about(),
            ],
            InsightsTable::Languages,
            languages
                .map(|one| (names::language(&one.language), one.figures))
                .collect(),
        ),
        groups(
            page,
            "insights-devices",
            [
                words::console::insights_devices_heading(),
                words::console::insights_devices_about(),
            ],
            InsightsTable::Devices,
            devices
                .map(|one| (say::string(&names::device(one.device)), one.figures))
                .collect(),
        ),
        groups(
            page,
            "insights-builds",
            [
                words::console::insights_builds_heading(),
                words::console::insights_builds_about(),
            ],
            InsightsTable::Builds,
            builds.map(|one| (build(&one.build), one.figures)).collect(),
        ),
    ]
}

/// A build by its digits, and the two that have none.
fn build(name: &str) -> String {
    match name {
        "other" => say::string(&words::console::build_other()),
        "unknown" => say::string(&words::console::device_unknown()),
        _ => name.to_owned(),
    }
}

fn groups(
    page: &Page<'_>,
    testid: &'static str,
    [heading, about]: [Text; 2],
    table: InsightsTable,
    groups: Vec<Group>,
) -> View {
    let rows = groups.iter().map(|(name, figures)| Row {
        name: el("bdi").child(name.clone()).into(),
        parts: vec![
            (Tone::Good, figures.recovered.part),
            (Tone::Middle, figures.case_opened),
            (
                Tone::Rest,
                rest(
                    figures.recovered.of,
                    figures.recovered.part + figures.case_opened,
                ),
            ),
        ],
        says: vec![
            say::view(&names::share(figures.recovered)),
            compared(figures.comparison),
        ],
    });
    let chart = View::Many(vec![
        chart::legend(&[
            (Tone::Good, words::console::insights_back_legend()),
            (Tone::Middle, words::console::insights_case_legend()),
            (Tone::Rest, words::console::insights_other_legend()),
        ]),
        chart::shares(rows.collect()),
    ]);
    page.figure(Figure {
        testid,
        heading,
        about,
        chart,
        table,
        columns: vec![
            words::console::insights_group_column(),
            words::console::insights_back_column(),
            words::console::insights_case_column(),
            words::console::insights_time_column(),
            words::console::insights_beside_column(),
        ],
        rows: groups
            .iter()
            .map(|(name, figures)| {
                vec![
                    el("bdi").child(name.clone()).into(),
                    say::view(&names::share(figures.recovered)),
                    number(figures.case_opened),
                    say::view(&names::half_and_most(figures.time)),
                    say::view(&names::comparison(figures.comparison)),
                ]
            })
            .collect(),
    })
}

/// What is worth a look stands out; what is like the others is not said in the chart.
fn compared(comparison: Comparison) -> View {
    let classes = match comparison {
        Comparison::Worse => "rc-verdict rc-verdict--bad",
        Comparison::Better => "rc-verdict rc-verdict--good",
        Comparison::Alike | Comparison::TooFew => return View::Nothing,
    };
    el("strong")
        .class(classes)
        .child(say::view(&names::comparison(comparison)))
        .into()
}
