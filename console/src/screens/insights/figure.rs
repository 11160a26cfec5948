//! A part of the page: a heading, what it counts, a chart, and the table behind it.

use regain::components;
use regain::say;
use regain::view::{View, el};
use regain_contract::support::{InsightsFigures, InsightsTable};
use regain_words::{self as words, Text};

use crate::client::{TableForm, table_address};
use crate::route::InsightsView;
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

impl Page<'_> {
    pub(super) fn figure(&self, figure: Figure) -> View {
        let is_empty = figure.rows.is_empty();
        let mut section = el("section")
            .class("rg-stack rc-section rc-figure")
            .test(figure.testid)
            .child(components::subheading(&figure.heading))
            .child(components::soft(&figure.about));
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
