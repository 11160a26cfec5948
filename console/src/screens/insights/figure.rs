//! A part of the page: a heading, what it counts, a chart, and the table behind it.

use regain::components;
use regain::say;
use regain::view::{Element, View, el};
use regain_contract::support::{Amount, InsightsFigures, InsightsTable, Percentiles};
use regain_words::{self as words, Text};

use super::names;
use crate::client::{TableForm, table_address};
use crate::route::InsightsView;
use crate::screens::chart::{self, Part, Row, Tone};
use crate::screens::table::{self, Cell};

/// What all parts of the page are drawn from.
pub(super) struct Page<'a> {
    /// What is shown, with its days.
    pub(super) shown: InsightsView,
    pub(super) now: &'a InsightsFigures,
    pub(super) before: Option<&'a InsightsFigures>,
}

/// What a part says.
pub(super) struct Figure {
    pub(super) testid: &'static str,
    pub(super) heading: Text,
    pub(super) about: Text,
    /// Nothing where there is nothing to draw.
    pub(super) chart: View,
    pub(super) table: InsightsTable,
    pub(super) columns: Vec<Text>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A part of the page that has its heading, and what it counts.
pub(super) fn section(testid: &'static str, heading: &Text, about: &Text) -> Element {
    el("section")
        .class("rg-stack rc-section rc-figure")
        .test(testid)
        .child(components::subheading(heading))
        .child(components::soft(about))
}

impl Page<'_> {
    pub(super) fn figure(&self, figure: Figure) -> View {
        let is_empty = figure.rows.is_empty();
        let mut section = section(figure.testid, &figure.heading, &figure.about);
        if is_empty {
            section = section.child(components::plain(&words::console::insights_nothing()));
        } else {
            let shown = table::view(
                "insights-table",
                "insights-row",
                &figure.heading,
                figure.columns,
                figure.rows,
            );
            let take = self.take(&figure.heading, figure.table);
            section = section.child(figure.chart).child(components::disclosure(
                "insights-as-table",
                &words::console::insights_table_link(),
                vec![shown, take],
            ));
        }
        section.into()
    }

    /// Links to the table as a file.
    fn take(&self, heading: &Text, table: InsightsTable) -> View {
        let heading = say::string(heading);
        let links = [
            (
                TableForm::Csv,
                "insights-csv",
                words::console::insights_csv_link(),
            ),
            (
                TableForm::Json,
                "insights-json",
                words::console::insights_json_link(),
            ),
        ];
        let links = links.into_iter().map(|(form, testid, text)| {
            let label = words::console::insights_take_label(&say::string(&text), &heading);
            el("a")
                .class("rc-page")
                .own_attr("href", table_address(table, form, &self.shown))
                .attr("download", "")
                .own_attr("aria-label", say::string(&label))
                .test(testid)
                .child(say::view(&text))
                .into()
        });
        el("p").class("rc-pages").children(links.collect()).into()
    }
}

pub(super) fn number(amount: Amount) -> View {
    say::view(&names::amount(amount))
}

/// What a whole has beside a part of it.
pub(super) fn rest(whole: Amount, part: Amount) -> Amount {
    Amount::between(
        whole.least().saturating_sub(part.most()),
        whole.most().saturating_sub(part.least()),
    )
}

/// Bars of how long half take, and nine of ten.
pub(super) fn times(rows: Vec<Row>) -> View {
    View::Many(vec![
        chart::legend(&[
            (Tone::Good, words::console::insights_half_legend()),
            (Tone::Rest, words::console::insights_most_legend()),
        ]),
        chart::bars(rows),
    ])
}

/// The parts of such a bar; none are as long as nothing.
pub(super) fn time_parts(time: Option<Percentiles>) -> Vec<Part> {
    let half = time.map_or(0, |time| u64::from(time.p50_seconds));
    let most = time.and_then(|time| time.p90_seconds);
    let most = most.map_or(half, u64::from);
    vec![
        (Tone::Good, Amount::Exactly(half)),
        (Tone::Rest, Amount::Exactly(most.saturating_sub(half))),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_range_is_as_wide_as_both_allow() {
        let between = |from, to| Amount::Between { from, to };
        assert_eq!(
            rest(Amount::Exactly(20), Amount::Exactly(5)),
            Amount::Exactly(15)
        );
        assert_eq!(rest(between(20, 24), between(1, 4)), between(16, 23));
        assert_eq!(rest(between(1, 4), between(1, 4)), between(0, 3));
    }

    #[test]
    fn a_bar_of_times_ends_where_nine_of_ten_do() {
        let time = |p90_seconds| {
            Some(Percentiles {
                p50_seconds: 40,
                p90_seconds,
                measured: Amount::Exactly(10),
            })
        };
        let parts = |half, more| {
            vec![
                (Tone::Good, Amount::Exactly(half)),
                (Tone::Rest, Amount::Exactly(more)),
            ]
        };
        assert_eq!(time_parts(time(Some(100))), parts(40, 60));
        assert_eq!(time_parts(time(None)), parts(40, 0));
        assert_eq!(time_parts(None), parts(0, 0));
    }
}
