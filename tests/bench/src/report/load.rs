//! What is told of the API under load.

use super::{Section, picture, table};
use crate::{
    api::{Figures, Measured},
    budget::STEP_IN_THE_API,
    database::Kind,
    numbers::{bytes, short},
    plot::{Bars, Lines, Scale, Series},
    visitor::HASHING,
};

pub(super) fn section(under: &str, figures: &Figures) -> Section {
    let mut text = format!(
        "\n## The API under load\n\n{under}\n\nReal instances, built for release, each in a process of its own, and people \
         who walk whole recoveries over HTTP: they name an account, wait for the mail, enter its code, choose a password, \
         check the changes and have them made. \"At once\" is how many requests are under way at the same time. \
         \"Without hashing\" they turn round before the password, so that none is hashed. The clients, and the server of \
         PostgreSQL, run on the same processors. Latencies are those of the client and leave out `{HASHING}`. Every \
         write waits for the disk (SQLite with `synchronous = FULL`, PostgreSQL with `fsync`).\n\n"
    );
    if let Some(disk) = figures.disk {
        text.push_str(&format!(
            "The disk keeps a page of 4 KiB in {} ms (p50), {} ms (p99).\n\n",
            short(disk.p50),
            short(disk.p99)
        ));
    }
    let rows: Vec<Vec<String>> = figures.runs.iter().map(row).collect();
    text.push_str(&table(
        &[
            "on",
            "at once",
            "steps/s",
            "p50 ms",
            "p90",
            "p99",
            "most",
            "API, CPU ms a step",
            "database, CPU ms a step",
            "memory",
            "refused",
        ],
        &rows,
    ));
    text.push_str(&picture(
        "api-throughput.svg",
        "Steps a second by requests at once",
    ));
    text.push_str(&picture("api-instances.svg", "Steps a second by instances"));
    if let Some(budget) = of_budget(figures) {
        text.push_str("\n### By what a step does: SQLite on one core, one request at a time\n\nMilliseconds.\n\n");
        let rows: Vec<Vec<String>> = budget
            .run
            .kinds
            .iter()
            .map(|(kind, times)| {
                vec![
                    kind.clone(),
                    times.count.to_string(),
                    short(times.p50),
                    short(times.p90),
                    short(times.p99),
                    short(times.max),
                ]
            })
            .collect();
        text.push_str(&table(
            &["step", "count", "p50", "p90", "p99", "most"],
            &rows,
        ));
        text.push_str(&picture(
            "api-steps.svg",
            "The 99th percentile of each step",
        ));
    }
    let mut plots = vec![
        ("api-throughput.svg", throughput(figures)),
        ("api-instances.svg", instances(figures)),
    ];
    if let Some(budget) = of_budget(figures) {
        plots.push(("api-steps.svg", steps(budget)));
    }
    Section {
        text,
        plots,
        verdicts: figures.verdicts(),
    }
}

fn of_budget(figures: &Figures) -> Option<&Measured> {
    let mut runs = figures.runs.iter();
    runs.find(|one| one.one_core && !one.in_memory && one.hashes)
}

fn row(one: &Measured) -> Vec<String> {
    let times = one.run.without_hashing.unwrap_or_default();
    let mut on = one.database.name().to_owned();
    if one.one_core {
        on.push_str(", one core");
    }
    if one.in_memory {
        on.push_str(", in memory");
    }
    if one.database == Kind::Postgres {
        on.push_str(&format!(", instances: {}", one.instances));
    }
    on.push_str(hashing(one.hashes));
    vec![
        on,
        one.run.at_once.to_string(),
        short(one.run.steps_a_second),
        short(times.p50),
        short(times.p90),
        short(times.p99),
        short(times.max),
        short(one.run.api_ms_a_step),
        one.run.database_ms_a_step.map_or("–".to_owned(), short),
        bytes(one.run.memory),
        one.run.refusals().to_string(),
    ]
}

const fn hashing(hashes: bool) -> &'static str {
    if hashes {
        ", with hashing"
    } else {
        ", without hashing"
    }
}

/// Lines of the runs that `fits`, with and without hashing.
fn lines(
    figures: &Figures,
    name: &str,
    along: impl Fn(&Measured) -> usize,
    fits: impl Fn(&Measured) -> bool,
) -> Vec<Series> {
    [true, false]
        .into_iter()
        .map(|hashes| Series {
            name: format!("{name}{}", hashing(hashes)),
            points: figures
                .runs
                .iter()
                .filter(|one| fits(one) && one.hashes == hashes)
                .map(|one| (crate::numbers::counted(along(one)), one.run.steps_a_second))
                .collect(),
        })
        .filter(|series| !series.points.is_empty())
        .collect()
}

fn throughput(figures: &Figures) -> String {
    let on = |kind: Kind| {
        lines(
            figures,
            kind.name(),
            |one| one.run.at_once,
            move |one| {
                one.database == kind && !one.one_core && !one.in_memory && one.instances == 1
            },
        )
    };
    let plot = Lines {
        title: "One instance".to_owned(),
        along: "requests at once".to_owned(),
        up: "steps a second".to_owned(),
        scales: (Scale::Linear, Scale::Linear),
        series: [on(Kind::Sqlite), on(Kind::Postgres)].concat(),
        limit: None,
    };
    plot.svg()
}

fn instances(figures: &Figures) -> String {
    let most = figures
        .runs
        .iter()
        .filter(|one| one.database == Kind::Postgres)
        .map(|one| one.run.at_once)
        .max();
    let plot = Lines {
        title: format!(
            "Several instances on one PostgreSQL, {} requests at once",
            most.unwrap_or_default()
        ),
        along: "instances".to_owned(),
        up: "steps a second".to_owned(),
        scales: (Scale::Linear, Scale::Linear),
        series: lines(
            figures,
            Kind::Postgres.name(),
            |one| one.instances,
            |one| one.database == Kind::Postgres && Some(one.run.at_once) == most,
        ),
        limit: None,
    };
    plot.svg()
}

fn steps(one: &Measured) -> String {
    let plot = Bars {
        title: "SQLite, one core, one request at a time: the 99th percentile".to_owned(),
        along: "milliseconds".to_owned(),
        bars: one
            .run
            .kinds
            .iter()
            .filter(|(kind, _)| *kind != HASHING)
            .map(|(kind, times)| (kind.clone(), times.p99))
            .collect(),
        limit: Some((STEP_IN_THE_API, "budget".to_owned())),
    };
    plot.svg()
}
