//! A table where there is room, and cards where there is not.

use regain::say;
use regain::view::{View, el};
use regain_words::Text;

/// What stands in a row under one of the columns.
pub(super) type Cell = View;

/// The roles are named because a table that is laid out as cards is none any more to some browsers.
pub(super) fn view(
    testid: &'static str,
    row_testid: &'static str,
    label: &Text,
    columns: Vec<Text>,
    rows: Vec<Vec<Cell>>,
) -> View {
    let heads = columns.iter().map(|text| {
        el("th")
            .attr("scope", "col")
            .attr("role", "columnheader")
            .child(say::view(text))
            .into()
    });
    let head = el("thead")
        .attr("role", "rowgroup")
        .class("rc-table__head")
        .child(el("tr").attr("role", "row").children(heads.collect()));
    let rows = rows.into_iter().map(|cells| {
        let cells = columns.iter().zip(cells).map(|(name, value)| {
            el("td")
                .attr("role", "cell")
                .child(
                    el("span")
                        .class("rc-table__name")
                        .attr("aria-hidden", "true")
                        .child(say::view(name)),
                )
                .child(el("span").class("rc-table__value").child(value))
                .into()
        });
        el("tr")
            .attr("role", "row")
            .test(row_testid)
            .children(cells.collect())
            .into()
    });
    el("table")
        .attr("role", "table")
        .class("rc-table")
        .test(testid)
        .own_attr("aria-label", say::string(label))
        .child(head)
        .child(
            el("tbody")
                .attr("role", "rowgroup")
                .children(rows.collect()),
        )
        .into()
}
