//! What is told of growth.

use super::{Section, picture, table};
use crate::{
    database::Kind,
    growth::{Figures, Point, all_bytes, bytes_an_account},
    numbers::{bytes, grouped, number, short},
    plot::{Lines, Scale, Series},
};

pub(super) fn section(under: &str, figures: &Figures) -> Section {
    let mut text = format!(
        "\n## Growth\n\n{under}\n\nOne instance, one request at a time, so that what grows is the work and not the queue. \
         Accounts are written in bulk with ids and names in no order, as random ones are; each has an e-mail address, two \
         names and a password. People who come are spread over all of them. Milliseconds leave out the hashing of \
         passwords.\n\n### With accounts\n\n"
    );
    text.push_str(&table(
        &[
            "accounts",
            "on",
            "p50 ms",
            "p90",
            "p99",
            "steps",
            "bytes in all",
            "bytes an account",
            "filled in s",
        ],
        &figures.accounts.iter().map(by_accounts).collect::<Vec<_>>(),
    ));
    text.push_str(&picture(
        "growth-accounts.svg",
        "Latency of a step by accounts",
    ));
    text.push_str(&picture("growth-bytes.svg", "Bytes by accounts"));
    text.push_str(&largest(figures));
    text.push_str("\n### With sessions a person\n\nEach person who comes is signed in so many times; the changes end all of them.\n\n");
    text.push_str(&by_kinds(
        &figures.sessions,
        "sessions",
        &["open_task", "check_changes", "commit"],
    ));
    text.push_str(&picture(
        "growth-sessions.svg",
        "Latency of making the changes by sessions",
    ));
    text.push_str("\n### With open cases\n\nPeople open a case each; the queue is that of the console, with its hundred oldest cases. \"Cases before one\" is what the page of a case asks the database for.\n\n");
    text.push_str(&by_kinds(
        &figures.cases,
        "open cases",
        &["start", "answer_case", "send_case", "read"],
    ));
    text.push_str(&picture("growth-cases.svg", "Latency by open cases"));
    text.push_str(&costs(figures));
    Section {
        text,
        plots: vec![
            ("growth-accounts.svg", latency(figures)),
            ("growth-bytes.svg", sizes(figures)),
            (
                "growth-sessions.svg",
                kinds(
                    &figures.sessions,
                    "sessions a person",
                    &["check_changes", "commit"],
                ),
            ),
            (
                "growth-cases.svg",
                kinds(&figures.cases, "open cases", &["send_case", "read"]),
            ),
        ],
        verdicts: Vec::new(),
    }
}

fn by_accounts(point: &Point) -> Vec<String> {
    let times = point.run.without_hashing.unwrap_or_default();
    vec![
        grouped(number(point.count)),
        point.database.name().to_owned(),
        short(times.p50),
        short(times.p90),
        short(times.p99),
        times.count.to_string(),
        bytes(all_bytes(point)),
        short(bytes_an_account(point)),
        short(point.filled_in),
    ]
}

/// The tables with most bytes where there are most accounts.
fn largest(figures: &Figures) -> String {
    let mut text = String::new();
    for kind in Kind::ALL {
        let of = figures
            .accounts
            .iter()
            .filter(|point| point.database == kind);
        let Some(point) = of.max_by_key(|point| point.count) else {
            continue;
        };
        let mut tables: Vec<_> = point.sizes.iter().collect();
        tables.sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.all()));
        let each = |bytes: u64| short(number(bytes) / number(point.count.max(1)));
        let rows: Vec<Vec<String>> = tables
            .into_iter()
            .take(3)
            .map(|(table, size)| {
                vec![
                    format!("`{table}`"),
                    bytes(number(size.table)),
                    bytes(number(size.indexes)),
                    each(size.table),
                    each(size.indexes),
                ]
            })
            .collect();
        text.push_str(&format!(
            "\n{} with {} accounts:\n\n{}",
            kind.name(),
            grouped(number(point.count)),
            table(
                &[
                    "table",
                    "table",
                    "indexes",
                    "table, bytes an account",
                    "indexes, bytes an account"
                ],
                &rows
            )
        ));
    }
    text
}

fn by_kinds(points: &[Point], of: &str, kinds: &[&str]) -> String {
    let mut head = vec![of.to_owned(), "on".to_owned()];
    for kind in kinds {
        head.push(format!("`{kind}` p50 ms"));
        head.push("p99".to_owned());
    }
    let has_queue = points.iter().any(|point| point.queue.is_some());
    if has_queue {
        head.push("queue p50 ms".to_owned());
        head.push("cases before one, p50 ms".to_owned());
    }
    let rows: Vec<Vec<String>> = points
        .iter()
        .map(|point| {
            let mut row = vec![
                grouped(number(point.count)),
                point.database.name().to_owned(),
            ];
            for kind in kinds {
                let times = point.run.kinds.get(*kind);
                let time = |value: Option<f64>| value.map_or("–".to_owned(), short);
                row.push(time(times.map(|times| times.p50)));
                row.push(time(times.map(|times| times.p99)));
            }
            if has_queue {
                for times in [point.queue, point.waiting] {
                    row.push(times.map_or("–".to_owned(), |times| short(times.p50)));
                }
            }
            row
        })
        .collect();
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    table(&head, &rows)
}

fn costs(figures: &Figures) -> String {
    let mut text = "\n### What a recovery leaves behind\n\nBytes that the tables and their indexes have grown by, divided by the \
                    recoveries between. SQLite and PostgreSQL take pages in whole, so small ones are told too high.\n"
        .to_owned();
    for cost in &figures.costs {
        let all: f64 = cost.tables.iter().map(|(_, bytes)| bytes).sum();
        let mut rows: Vec<Vec<String>> = cost
            .tables
            .iter()
            .filter(|(_, bytes)| *bytes >= 10.0)
            .map(|(table, bytes)| vec![format!("`{table}`"), short(*bytes)])
            .collect();
        rows.push(vec!["all".to_owned(), short(all)]);
        if let Some(written) = cost.written {
            rows.push(vec!["the log of writes".to_owned(), short(written)]);
        }
        text.push_str(&format!(
            "\n{}, {} recoveries:\n\n{}",
            cost.database.name(),
            cost.recoveries,
            table(&["table", "bytes a recovery"], &rows)
        ));
    }
    text
}

fn latency(figures: &Figures) -> String {
    let mut series = Vec::new();
    for kind in Kind::ALL {
        for percent in ["p50", "p99"] {
            let points = figures
                .accounts
                .iter()
                .filter(|point| point.database == kind)
                .filter_map(|point| {
                    let times = point.run.without_hashing?;
                    let time = if percent == "p50" {
                        times.p50
                    } else {
                        times.p99
                    };
                    Some((number(point.count), time))
                })
                .collect();
            series.push(Series {
                name: format!("{}, {percent}", kind.name()),
                points,
            });
        }
    }
    let plot = Lines {
        title: "A step, one request at a time, without hashing".to_owned(),
        along: "accounts".to_owned(),
        up: "milliseconds".to_owned(),
        scales: (Scale::Tenfold, Scale::Linear),
        series,
        limit: None,
    };
    plot.svg()
}

fn sizes(figures: &Figures) -> String {
    let series = Kind::ALL
        .into_iter()
        .map(|kind| Series {
            name: kind.name().to_owned(),
            points: figures
                .accounts
                .iter()
                .filter(|point| point.database == kind)
                .map(|point| (number(point.count), all_bytes(point) / 1e6))
                .collect(),
        })
        .collect();
    let plot = Lines {
        title: "The database".to_owned(),
        along: "accounts".to_owned(),
        up: "megabytes".to_owned(),
        scales: (Scale::Tenfold, Scale::Tenfold),
        series,
        limit: None,
    };
    plot.svg()
}

fn kinds(points: &[Point], along: &str, kinds: &[&str]) -> String {
    let mut series = Vec::new();
    for database in Kind::ALL {
        for kind in kinds {
            let points = points
                .iter()
                .filter(|point| point.database == database)
                .filter_map(|point| Some((number(point.count), point.run.kinds.get(*kind)?.p50)))
                .collect();
            series.push(Series {
                name: format!("{}, {kind}, p50", database.name()),
                points,
            });
        }
    }
    let plot = Lines {
        title: format!("Steps by {along}"),
        along: along.to_owned(),
        up: "milliseconds".to_owned(),
        scales: (Scale::Tenfold, Scale::Tenfold),
        series,
        limit: None,
    };
    plot.svg()
}
