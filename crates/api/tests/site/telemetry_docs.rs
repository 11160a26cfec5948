//! What the documents for operators name is there: metrics and their labels,
//! alerts, commands, options, lines of the log.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use promql_parser::label::MatchOp;
use promql_parser::parser::{Expr, LabelModifier, VectorSelector, parse};
use promql_parser::util::{ExprVisitor, walk_expr};
use regain_api::config::Options;
use serde_json::Value;

use crate::telemetry::{Scrape, used};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn document(name: &str) -> String {
    std::fs::read_to_string(root().join("docs").join(name)).unwrap()
}

/// The classes of answers: not each of them is in every scrape.
const CLASSES: [&str; 4] = ["2xx", "3xx", "4xx", "5xx"];

type Labels = BTreeMap<String, BTreeSet<String>>;

/// The metrics that queries may name.
struct Known {
    metrics: BTreeMap<String, Labels>,
    /// Names of recording rules.
    recorded: BTreeSet<String>,
}

impl Known {
    fn of(scrape: &Scrape) -> Self {
        Self {
            metrics: scrape.labels(),
            recorded: BTreeSet::new(),
        }
    }

    /// What a query names that is not there.
    fn unknown_in(&self, query: &str) -> Vec<String> {
        let parsed = match parse(query) {
            Ok(parsed) => parsed,
            Err(why) => return vec![format!("{query}: {why}")],
        };
        let mut names = Names {
            known: self,
            labels: BTreeSet::new(),
            grouped: BTreeSet::new(),
            unknown: Vec::new(),
        };
        let Ok(_) = walk_expr(&mut names, &parsed);
        let mut unknown = names.unknown;
        let grouped = names.grouped.difference(&names.labels);
        unknown.extend(grouped.map(|label| format!("by ({label})")));
        unknown
    }
}

struct Names<'a> {
    known: &'a Known,
    /// The labels of the metrics that are named.
    labels: BTreeSet<String>,
    /// The labels that it groups by.
    grouped: BTreeSet<String>,
    unknown: Vec<String>,
}

impl Names<'_> {
    fn selected(&mut self, selector: &VectorSelector) {
        let name = selector.name.clone().unwrap_or_default();
        if self.known.recorded.contains(&name) {
            return;
        }
        let Some(labels) = self.known.metrics.get(&name) else {
            self.unknown.push(name);
            return;
        };
        self.labels.extend(labels.keys().cloned());
        for matcher in &selector.matchers.matchers {
            let Some(values) = labels.get(&matcher.name) else {
                self.unknown.push(format!("{name}{{{}}}", matcher.name));
                continue;
            };
            let wanted: Vec<&str> = match matcher.op {
                MatchOp::Equal | MatchOp::NotEqual => vec![&matcher.value],
                MatchOp::Re(_) | MatchOp::NotRe(_) => matcher.value.split('|').collect(),
            };
            for value in wanted {
                let is_class = matcher.name == "status" && CLASSES.contains(&value);
                if !is_class && !values.contains(value) {
                    let label = &matcher.name;
                    self.unknown.push(format!("{name}{{{label}=\"{value}\"}}"));
                }
            }
        }
    }
}

impl ExprVisitor for Names<'_> {
    type Error = std::convert::Infallible;

    fn pre_visit(&mut self, expression: &Expr) -> Result<bool, Self::Error> {
        match expression {
            Expr::VectorSelector(selector) => self.selected(selector),
            Expr::MatrixSelector(range) => self.selected(&range.vs),
            Expr::Aggregate(aggregate) => {
                if let Some(LabelModifier::Include(by)) = &aggregate.modifier {
                    self.grouped.extend(by.labels.iter().cloned());
                }
            }
            _ => {}
        }
        Ok(true)
    }
}

/// A rule of the file of alerts.
struct Rule {
    record: Option<String>,
    alert: Option<String>,
    query: String,
    runbook: Option<String>,
}

fn rules() -> Vec<Rule> {
    let file: Value = serde_norway::from_str(&document("ops/alerts.yml")).unwrap();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let groups = file["groups"].as_array().unwrap();
    let rules = groups
        .iter()
        .flat_map(|group| group["rules"].as_array().unwrap());
    rules
        .map(|rule| Rule {
            record: text(&rule["record"]),
            alert: text(&rule["alert"]),
            query: text(&rule["expr"]).unwrap(),
            runbook: text(&rule["annotations"]["runbook"]),
        })
        .collect()
}

#[tokio::test]
async fn what_alerts_and_the_dashboard_name_is_in_a_scrape() {
    let (_server, admin) = used().await;
    let mut known = Known::of(&admin.scrape().await);
    let rules = rules();
    known.recorded = rules
        .iter()
        .filter_map(|rule| rule.record.clone())
        .collect();
    let mut unknown = BTreeMap::new();
    for rule in &rules {
        unknown.insert(rule.query.clone(), known.unknown_in(&rule.query));
    }
    let dashboard: Value = serde_json::from_str(&document("ops/dashboard.json")).unwrap();
    for panel in dashboard["panels"].as_array().unwrap() {
        for target in panel["targets"].as_array().into_iter().flatten() {
            let query = target["expr"].as_str().unwrap();
            let query = query.replace("$__rate_interval", "5m");
            unknown.insert(query.clone(), known.unknown_in(&query));
        }
    }
    assert!(unknown.len() > 50, "{} queries", unknown.len());
    unknown.retain(|_, names| !names.is_empty());
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[tokio::test]
async fn the_check_of_queries_finds_what_is_not_there() {
    let (_server, admin) = used().await;
    let known = Known::of(&admin.scrape().await);
    for (query, name) in [
        (
            "rate(regain_flows_begun_total[5m])",
            "regain_flows_begun_total",
        ),
        (
            "regain_messages_total{colour=\"red\"}",
            "regain_messages_total{colour}",
        ),
        (
            "sum(regain_messages_total{channel=\"fax\"})",
            "regain_messages_total{channel=\"fax\"}",
        ),
        (
            "regain_messages_total{channel=~\"email|fax\"}",
            "regain_messages_total{channel=\"fax\"}",
        ),
        ("sum by (agent) (regain_messages_total)", "by (agent)"),
    ] {
        assert_eq!(known.unknown_in(query), [name], "{query}");
    }
    assert!(!known.unknown_in("sum(regain_messages_total").is_empty());
}

const TABLE_BEGINS: &str = "<!-- metrics: begin -->\n";
const TABLE_ENDS: &str = "<!-- metrics: end -->";

/// The table of all metrics, from what a scrape says of them.
fn table(scrape: &Scrape) -> String {
    let labels = scrape.labels();
    let mut rows = String::from("| metric | kind | labels | what it is |\n|---|---|---|---|\n");
    let mut help = BTreeMap::new();
    for line in scrape.text.lines() {
        if let Some((name, said)) = line
            .strip_prefix("# HELP ")
            .and_then(|rest| rest.split_once(' '))
        {
            help.insert(name, said);
        }
        let Some((name, kind)) = line
            .strip_prefix("# TYPE ")
            .and_then(|rest| rest.split_once(' '))
        else {
            continue;
        };
        let (shown, sampled) = match kind {
            "counter" => (format!("{name}_total"), format!("{name}_total")),
            "histogram" => (name.to_owned(), format!("{name}_count")),
            _ => (name.to_owned(), name.to_owned()),
        };
        let labels = labels
            .get(&sampled)
            .unwrap_or_else(|| panic!("nothing of {name}"));
        let labels: Vec<String> = labels.keys().map(|label| format!("`{label}`")).collect();
        let said = help.get(name).unwrap();
        rows += &format!("| `{shown}` | {kind} | {} | {said} |\n", labels.join(" "));
    }
    rows
}

#[tokio::test]
async fn each_metric_is_documented_with_its_labels() {
    let (_server, admin) = used().await;
    let table = table(&admin.scrape().await);
    let path = root().join("docs/telemetry.md");
    let text = document("telemetry.md");
    let (before, rest) = text.split_once(TABLE_BEGINS).unwrap();
    let (written, after) = rest.split_once(TABLE_ENDS).unwrap();
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        let text = format!("{before}{TABLE_BEGINS}{table}{TABLE_ENDS}{after}");
        std::fs::write(path, text).unwrap();
        return;
    }
    assert_eq!(
        written, table,
        "UPDATE_GOLDENS=1 writes the table of docs/telemetry.md anew"
    );
}

/// What stands in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// What a heading is linked to by.
fn anchor(heading: &str) -> String {
    let kept = heading
        .trim_start_matches('#')
        .trim()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || c == '-' => Some(c.to_ascii_lowercase()),
            _ => None,
        });
    kept.collect()
}

/// All of our own sources.
fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[tokio::test]
async fn the_run_book_names_nothing_that_is_not_there() {
    let (_server, admin) = used().await;
    let scrape = admin.scrape().await;
    let mut known = Known::of(&scrape);
    let metrics = scrape.labels();
    let is_metric = |name: &str| {
        metrics.keys().any(|known| {
            let base = ["_count", "_sum", "_bucket"]
                .iter()
                .find_map(|end| known.strip_suffix(end));
            known == name || base == Some(name)
        })
    };
    let rules = rules();
    known.recorded = rules
        .iter()
        .filter_map(|rule| rule.record.clone())
        .collect();
    let alerts: BTreeSet<&str> = rules
        .iter()
        .filter_map(|rule| rule.alert.as_deref())
        .collect();
    let command = Options::command();
    let options: BTreeSet<String> = command
        .get_subcommands()
        .flat_map(|one| one.get_subcommands().chain([one]))
        .chain([&command])
        .flat_map(clap::Command::get_arguments)
        .filter_map(|argument| argument.get_long())
        .map(|long| format!("--{long}"))
        .collect();
    let mut source = String::new();
    sources(&root().join("crates/api/src"), &mut source);

    let runbook = document("runbook.md");
    let mut unknown = Vec::new();
    let mut alerts_told = BTreeSet::new();
    for line in runbook.lines() {
        let logged = line.contains("log: `");
        for word in quoted(line) {
            let name = word.split(['{', '[', '(']).next().unwrap_or(word);
            let is_query = word.contains("regain_") && word.contains('(');
            let is_known = if is_query {
                unknown.extend(known.unknown_in(word));
                true
            } else if name.starts_with("regain_") {
                is_metric(name)
            } else if word.starts_with("Regain") {
                alerts_told.insert(word);
                alerts.contains(word)
            } else if logged && !word.starts_with("regain-api") {
                source.contains(word)
            } else {
                true
            };
            if !is_known {
                unknown.push(word.to_owned());
            }
        }
        for word in line.split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            let flag = word.split('=').next().unwrap_or(word);
            let ours =
                !line.contains("systemctl") && !line.contains("psql") && !line.contains("curl");
            if ours && flag.starts_with("--") && flag.len() > 2 && !options.contains(flag) {
                unknown.push(flag.to_owned());
            }
        }
        let Some((_, rest)) = line.split_once("regain-api ") else {
            continue;
        };
        let words: Vec<&str> = rest
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .collect();
        if let Some(found) = words
            .first()
            .filter(|word| !word.is_empty() && !word.starts_with('-'))
        {
            let one = command.find_subcommand(found);
            if one.is_none() {
                unknown.push(format!("regain-api {found}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:?}");
    let untold: Vec<_> = alerts.difference(&alerts_told).collect();
    assert!(untold.is_empty(), "not in the run-book: {untold:?}");
    let headings = runbook.lines().filter(|line| line.starts_with('#'));
    let anchors: BTreeSet<String> = headings.map(anchor).collect();
    for rule in rules.iter().filter(|rule| rule.alert.is_some()) {
        let runbook = rule.runbook.as_deref().unwrap();
        let anchor = runbook.strip_prefix("docs/runbook.md#").unwrap();
        assert!(anchors.contains(anchor), "{anchor}");
    }
}
