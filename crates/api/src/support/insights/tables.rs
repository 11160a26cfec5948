//! Tables of figures to take away, as CSV (RFC 4180) and as JSON.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use regain_contract::ProofKind;
use regain_contract::support::{
    Amount, GroupFigures, Insights, InsightsFigures, InsightsTable, Percentiles, Satisfaction,
};
use serde::Serialize;

use crate::insights::workstream_name;

/// What begins a formula in a spreadsheet (OWASP, CSV injection).
const BEGINS_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Rows with the names of their columns. A number that is not told exactly is a
/// range, such as `1–4`; a time is in seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Rows {
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

impl Rows {
    fn new(columns: &[&'static str]) -> Self {
        Self {
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    fn push<const N: usize>(&mut self, row: [String; N]) {
        self.rows.push(row.to_vec());
    }

    pub(super) fn csv(&self, name: &str) -> Response {
        let mut text = String::new();
        let columns = self.columns.iter().map(|column| (*column).to_owned());
        for row in std::iter::once(columns.collect()).chain(self.rows.iter().cloned()) {
            let row: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
            text.push_str(&row.join(","));
            text.push_str("\r\n");
        }
        attachment("text/csv; charset=utf-8; header=present", name, text)
    }

    pub(super) fn json(&self, name: &str) -> Response {
        let rows = self.rows.iter().map(|row| {
            let cells = self.columns.iter().zip(row);
            let cells = cells.map(|(column, cell)| ((*column).to_owned(), cell.clone().into()));
            serde_json::Value::Object(cells.collect())
        });
        let text = serde_json::Value::Array(rows.collect()).to_string();
        attachment("application/json", name, text)
    }
}

/// A cell in quotes. What a spreadsheet would take for a formula gets an
/// apostrophe before it, so that it is text.
fn csv_cell(text: &str) -> String {
    let guard = if text.starts_with(BEGINS_FORMULA) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

fn attachment(kind: &'static str, name: &str, text: String) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // The name is one of a closed list and two days.
    let disposition = format!("attachment; filename=\"{name}\"");
    if let Ok(value) = HeaderValue::try_from(disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The rows of a table: of the period, then of the one it is compared with.
pub(super) fn rows(table: InsightsTable, insights: &Insights) -> Rows {
    let mut rows = Rows::new(columns(table));
    if table == InsightsTable::Queue {
        for line in &insights.queue {
            rows.push([
                workstream_name(line.workstream).to_owned(),
                line.age.name().to_owned(),
                line.count.to_string(),
            ]);
        }
        return rows;
    }
    let period =
        |period: regain_contract::support::Period| format!("{}/{}", period.from, period.to);
    add(
        &mut rows,
        table,
        &period(insights.period),
        &insights.figures,
    );
    if let (Some(compared), Some(before)) = (insights.compared_with, &insights.before) {
        add(&mut rows, table, &period(compared), before);
    }
    rows
}

const GROUP: [&str; 9] = [
    "period",
    "group",
    "recoveries",
    "recovered",
    "case_opened",
    "measured",
    "p50_seconds",
    "p90_seconds",
    "comparison",
];

const fn columns(table: InsightsTable) -> &'static [&'static str] {
    match table {
        InsightsTable::Recoveries => &["period", "workstream", "outcome", "count"],
        InsightsTable::Days => &["period", "day", "recovered", "case_opened", "others"],
        InsightsTable::Funnel => &[
            "period",
            "step",
            "reached",
            "drawn",
            "went_on",
            "dropped",
            "open",
            "failed",
            "left",
            "resumed",
            "measured",
            "p50_seconds",
            "p90_seconds",
        ],
        InsightsTable::Times => &["period", "part", "measured", "p50_seconds", "p90_seconds"],
        InsightsTable::Escalations => &["period", "reason", "count"],
        InsightsTable::Failures => &["period", "step", "proof", "reason", "recoveries", "times"],
        InsightsTable::Queue => &["workstream", "age", "count"],
        InsightsTable::FirstAnswers => &[
            "period",
            "workstream",
            "opened",
            "answered",
            "measured",
            "p50_seconds",
            "p90_seconds",
        ],
        InsightsTable::Languages | InsightsTable::Devices | InsightsTable::Builds => &GROUP,
        InsightsTable::Abuse => &["period", "signal", "count"],
        InsightsTable::Networks => &["period", "day", "network", "names", "names_failed"],
        InsightsTable::Satisfaction => &["period", "by", "group", "score", "count"],
        InsightsTable::Sentences => &["period", "day", "score", "text"],
    }
}

fn add(rows: &mut Rows, table: InsightsTable, period: &str, figures: &InsightsFigures) {
    let period = || period.to_owned();
    match table {
        InsightsTable::Queue => {}
        InsightsTable::Recoveries => {
            for line in &figures.recoveries {
                let workstream = workstream_name(line.workstream).to_owned();
                let outcome = line.outcome.name().to_owned();
                rows.push([period(), workstream, outcome, line.count.to_string()]);
            }
        }
        InsightsTable::Days => {
            for line in &figures.days {
                let counts = [line.recovered, line.case_opened, line.others];
                let [recovered, case_opened, others] = counts.map(|count| count.to_string());
                rows.push([
                    period(),
                    line.day.to_string(),
                    recovered,
                    case_opened,
                    others,
                ]);
            }
        }
        InsightsTable::Funnel => add_funnel(rows, &period, figures),
        InsightsTable::Times => {
            for line in &figures.times {
                let [measured, p50, p90] = times(Some(line.time));
                rows.push([period(), line.part.name().to_owned(), measured, p50, p90]);
            }
        }
        InsightsTable::Escalations => {
            for line in &figures.escalations {
                let reason = line.reason.name().to_owned();
                rows.push([period(), reason, line.count.to_string()]);
            }
        }
        InsightsTable::Failures => {
            for line in &figures.failures {
                rows.push([
                    period(),
                    line.step.name().to_owned(),
                    line.proof
                        .map(ProofKind::name)
                        .unwrap_or_default()
                        .to_owned(),
                    line.reason.name().to_owned(),
                    line.recoveries.to_string(),
                    line.times
                        .map(|times| times.to_string())
                        .unwrap_or_default(),
                ]);
            }
        }
        InsightsTable::FirstAnswers => {
            for line in &figures.first_answers {
                let [measured, p50, p90] = times(line.time);
                let [opened, answered] = [line.answered.of, line.answered.part];
                let workstream = workstream_name(line.workstream).to_owned();
                let (opened, answered) = (opened.to_string(), answered.to_string());
                rows.push([period(), workstream, opened, answered, measured, p50, p90]);
            }
        }
        InsightsTable::Languages => {
            for line in &figures.languages {
                add_group(rows, period(), &line.language, &line.figures);
            }
        }
        InsightsTable::Devices => {
            for line in &figures.devices {
                add_group(rows, period(), line.device.name(), &line.figures);
            }
        }
        InsightsTable::Builds => {
            for line in &figures.builds {
                add_group(rows, period(), &line.build, &line.figures);
            }
        }
        InsightsTable::Abuse => {
            let abuse = &figures.abuse;
            let mut push = |signal: &str, count: Amount| {
                rows.push([period(), signal.to_owned(), count.to_string()]);
            };
            push("names_guessed_at", abuse.names_guessed_at);
            push("networks_that_enumerate", abuse.networks_that_enumerate);
            push("networks_that_guess", abuse.networks_that_guess);
        }
        InsightsTable::Networks => {
            for line in &figures.abuse.networks {
                let [names, failed] = [line.names, line.names_failed].map(|one| one.to_string());
                let day = line.day.to_string();
                rows.push([period(), day, line.network.clone(), names, failed]);
            }
        }
        InsightsTable::Satisfaction => {
            if let Some(satisfaction) = &figures.satisfaction {
                add_scores(rows, &period, satisfaction);
            }
        }
        InsightsTable::Sentences => {
            for line in figures.satisfaction.iter().flat_map(|all| &all.sentences) {
                let (day, score) = (line.day.to_string(), line.score.to_string());
                rows.push([period(), day, score, line.text.clone()]);
            }
        }
    }
}

fn add_funnel(rows: &mut Rows, period: &impl Fn() -> String, figures: &InsightsFigures) {
    for line in &figures.funnel {
        let [measured, p50, p90] = times(line.time);
        rows.push([
            period(),
            line.step.name().to_owned(),
            line.reached.to_string(),
            line.drawn.to_string(),
            line.went_on.to_string(),
            line.dropped.to_string(),
            line.open.to_string(),
            line.failed.to_string(),
            line.left.to_string(),
            line.resumed.to_string(),
            measured,
            p50,
            p90,
        ]);
    }
}

fn add_group(rows: &mut Rows, period: String, name: &str, group: &GroupFigures) {
    let [measured, p50, p90] = times(group.time);
    rows.push([
        period,
        name.to_owned(),
        group.recovered.of.to_string(),
        group.recovered.part.to_string(),
        group.case_opened.to_string(),
        measured,
        p50,
        p90,
        group.comparison.name().to_owned(),
    ]);
}

fn add_scores(rows: &mut Rows, period: &impl Fn() -> String, satisfaction: &Satisfaction) {
    let mut push = |by: &str, group: &str, score: u8, count: Amount| {
        let (by, group) = (by.to_owned(), group.to_owned());
        rows.push([period(), by, group, score.to_string(), count.to_string()]);
    };
    for line in &satisfaction.by_step {
        push("step", line.step.name(), line.score, line.count);
    }
    for line in &satisfaction.by_outcome {
        push("outcome", line.outcome.name(), line.score, line.count);
    }
    for line in &satisfaction.by_language {
        push("language", &line.language, line.score, line.count);
    }
}

fn times(time: Option<Percentiles>) -> [String; 3] {
    let text = |seconds: Option<u32>| seconds.map(|one| one.to_string()).unwrap_or_default();
    [
        time.map(|time| time.measured.to_string())
            .unwrap_or_default(),
        text(time.map(|time| time.p50_seconds)),
        text(time.and_then(|time| time.p90_seconds)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_no_formula() {
        assert_eq!(
            csv_cell("=HYPERLINK(\"https://evil.example\")"),
            "\"'=HYPERLINK(\"\"https://evil.example\"\")\""
        );
        for begins in BEGINS_FORMULA {
            assert!(csv_cell(&format!("{begins}1")).starts_with("\"'"));
        }
        assert_eq!(csv_cell("1–4"), "\"1–4\"");
        assert_eq!(csv_cell("a,b\r\nc"), "\"a,b\r\nc\"");
    }

    #[test]
    fn every_table_has_columns() {
        for table in InsightsTable::ALL {
            assert!(columns(*table).len() >= 3, "{table:?}");
        }
    }
}
