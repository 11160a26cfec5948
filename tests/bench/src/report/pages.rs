//! What is told of the page.

use std::collections::{BTreeMap, BTreeSet};

use super::{Section, picture, table};
use crate::{
    budget::STEP_IN_THE_PAGE,
    numbers::{Summary, bytes, median, number, short},
    pages::{Content, Figures, Load, MARKS, mark},
    plot::Bars,
};

pub(super) fn section(under: &str, figures: &Figures) -> Section {
    let mut text = format!(
        "\n## The page\n\n{under}\n\nChromium without a screen, its processor four times slower, its network as slow as \
         \"slow 4G\" (562 ms a request, 1.44 Mbit/s down), nothing kept from before. The page by hand has the same words, \
         one style sheet, no script, and is served by the same program in the same run; its next question is a page \
         of its own. Each is loaded in turn with the other; the one in the middle is told.\n\n"
    );
    let rows: Vec<Vec<String>> = MARKS
        .iter()
        .map(|(name, about)| {
            let time = |loads| mark(loads, name).map_or("–".to_owned(), short);
            vec![
                (*about).to_owned(),
                time(&figures.app_loads),
                time(&figures.static_loads),
            ]
        })
        .collect();
    text.push_str(&table(&["milliseconds until", "the app", "by hand"], &rows));
    text.push_str(&picture(
        "pages-times.svg",
        "Times of a load, beside the page by hand",
    ));
    text.push_str("\nBytes that have come over the network by then, as they were sent:\n\n");
    text.push_str(&carried(figures));
    text.push_str("\nMemory when the next question is drawn, and at the end of a recovery:\n\n");
    text.push_str(&memory(figures));
    text.push_str(
        "\n### Bytes of the bundles\n\nBy kind; \"second part\" comes once the app is there.\n\n",
    );
    text.push_str(&bundles(figures));
    text.push_str(&picture(
        "pages-bytes.svg",
        "Bytes of the app by kind, after brotli",
    ));
    text.push_str(&steps(figures));
    text.push_str(&picture(
        "pages-steps.svg",
        "How long each screen takes to be drawn",
    ));
    Section {
        text,
        plots: vec![
            ("pages-times.svg", times_plot(figures)),
            ("pages-bytes.svg", bytes_plot(figures)),
            ("pages-steps.svg", steps_plot(figures)),
        ],
        verdicts: figures.verdicts(),
    }
}

fn carried(figures: &Figures) -> String {
    let kinds: BTreeSet<&String> = all_bytes(&figures.app_loads)
        .chain(all_bytes(&figures.static_loads))
        .collect();
    let count = |loads: &[Load], name: &str, kind: &str| {
        let all: Vec<f64> = loads
            .iter()
            .filter_map(|load| Some(number(*load.bytes.get(name)?.get(kind)?)))
            .collect();
        median(&all).unwrap_or_default()
    };
    let columns = [
        (&figures.app_loads, "first_paint"),
        (&figures.app_loads, "second_screen"),
        (&figures.static_loads, "first_paint"),
        (&figures.static_loads, "second_screen"),
    ];
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut sums = [0.0; 4];
    for kind in kinds {
        let mut row = vec![kind.clone()];
        for ((loads, name), sum) in columns.iter().zip(&mut sums) {
            let all = count(loads, name, kind);
            *sum += all;
            row.push(short(all));
        }
        rows.push(row);
    }
    let mut row = vec!["all".to_owned()];
    row.extend(sums.iter().map(|sum| short(*sum)));
    rows.push(row);
    table(
        &[
            "kind",
            "app, first paint",
            "app, next question",
            "by hand, first paint",
            "by hand, next question",
        ],
        &rows,
    )
}

fn all_bytes(loads: &[Load]) -> impl Iterator<Item = &String> {
    loads
        .iter()
        .flat_map(|load| load.bytes.values())
        .flat_map(BTreeMap::keys)
}

fn memory(figures: &Figures) -> String {
    let of = |loads: &[Load], what: fn(&Load) -> f64| {
        median(&loads.iter().map(what).collect::<Vec<_>>()).unwrap_or_default()
    };
    let end = |place: usize| {
        let all = figures.at_the_end.iter().filter_map(|one| one.get(place));
        median(&all.copied().collect::<Vec<_>>()).unwrap_or_default()
    };
    let row = |name: &str, what: fn(&Load) -> f64, place, write: fn(f64) -> String| {
        vec![
            name.to_owned(),
            write(of(&figures.app_loads, what)),
            write(end(place)),
            write(of(&figures.static_loads, what)),
        ]
    };
    table(
        &["", "app, next question", "app, at the end", "by hand"],
        &[
            row("heap of JavaScript", |load| load.heap, 0, bytes),
            row("memory of WebAssembly", |load| load.wasm, 1, bytes),
            row("nodes of documents", |load| load.nodes, 2, short),
        ],
    )
}

fn name(content: &Content) -> String {
    let late = if content.late { ", second part" } else { "" };
    format!("{}{late}", content.kind)
}

fn bundles(figures: &Figures) -> String {
    let rows = [("app", &figures.app), ("console", &figures.console)]
        .iter()
        .flat_map(|(page, contents)| contents.iter().map(move |content| (page, content)))
        .map(|(page, content)| {
            vec![
                format!("{page}: {}", name(content)),
                content.files.to_string(),
                short(number(content.plain)),
                short(number(content.gzip)),
                short(number(content.brotli)),
            ]
        })
        .collect::<Vec<_>>();
    table(&["kind", "files", "bytes", "gzip", "brotli"], &rows)
}

/// What was drawn after what, with the times of each.
type BySteps = Vec<(String, Summary, Summary, bool)>;

fn by_step(figures: &Figures) -> BySteps {
    let mut order: Vec<(String, bool)> = Vec::new();
    let named = |step: &crate::pages::Step| {
        let before = step.before.as_deref().unwrap_or("nothing");
        (format!("{before} → {}", step.screen), step.waited)
    };
    for step in &figures.steps {
        let one = named(step);
        if !order.contains(&one) {
            order.push(one);
        }
    }
    order
        .into_iter()
        .filter_map(|one| {
            let its: Vec<_> = figures
                .steps
                .iter()
                .filter(|step| named(step) == one)
                .collect();
            let placed = Summary::of(&its.iter().map(|step| step.placed).collect::<Vec<_>>())?;
            let drawn = Summary::of(&its.iter().map(|step| step.drawn).collect::<Vec<_>>())?;
            Some((one.0, placed, drawn, one.1))
        })
        .collect()
}

fn steps(figures: &Figures) -> String {
    let mut rows: Vec<Vec<String>> = by_step(figures)
        .into_iter()
        .map(|(name, placed, drawn, waited)| {
            let waited = if waited { " (waited for a file)" } else { "" };
            vec![
                format!("{name}{waited}"),
                drawn.count.to_string(),
                short(placed.p50),
                short(drawn.p50),
                short(drawn.p90),
                short(drawn.max),
            ]
        })
        .collect();
    let parts = parts(figures);
    let all = |of: fn(&crate::pages::Step) -> f64| figures.step_times(of).unwrap_or_default();
    let (placed, drawn) = (all(|step| step.placed), all(|step| step.drawn));
    rows.push(vec![
        "all that waited for no file".to_owned(),
        drawn.count.to_string(),
        short(placed.p50),
        short(drawn.p50),
        short(drawn.p90),
        short(drawn.max),
    ]);
    format!(
        "\n### A step\n\nFrom the moment at which the answer of the API had come in whole (`responseEnd`) until the next \
         screen was in the document, and until the task after the one that drew it, in milliseconds; the processor four \
         times slower, no limit of pictures a second. Each count is one of a whole recovery.\n\n{}",
        table(
            &[
                "step",
                "count",
                "in the document, p50",
                "drawn, p50",
                "p90",
                "most"
            ],
            &rows
        )
    ) + parts.as_str()
        + profile(figures).as_str()
}

/// How the time of a step is made up.
fn parts(figures: &Figures) -> String {
    let part =
        |of: fn(&crate::pages::Step) -> f64| short(figures.step_times(of).unwrap_or_default().p50);
    let rows = [
        (
            "the page is given the answer (its thread was at something else, or asleep)",
            part(|step| step.given),
        ),
        (
            "the app reads it and puts the screen into the document",
            part(|step| step.placed - step.given),
        ),
        (
            "what follows from it (focus, title, address), until a picture is begun",
            part(|step| step.framed - step.placed),
        ),
        (
            "style, layout and painting",
            part(|step| step.drawn - step.framed),
        ),
    ];
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|(name, time)| vec![name.to_owned(), time])
        .collect();
    format!(
        "\nHow it is made up, each part in the middle of all steps:\n\n{}",
        table(&["part", "ms"], &rows)
    )
}

/// Where the thread of the page was in one whole recovery more.
fn profile(figures: &Figures) -> String {
    let rows: Vec<Vec<String>> = figures
        .profile
        .iter()
        .filter(|(name, _)| name != "(idle)")
        .take(12)
        .map(|(name, time)| vec![format!("`{name}`"), short(*time)])
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    format!(
        "\nWhere the thread of the page was in one whole recovery more, from the second question to the end, by V8's \
         profiler; `(program)` is the browser itself. It slows down what it watches.\n\n{}",
        table(&["function", "ms of its own"], &rows)
    )
}

fn times_plot(figures: &Figures) -> String {
    let mut bars = Vec::new();
    for (name, about) in MARKS {
        for (who, loads) in [
            ("app", &figures.app_loads),
            ("by hand", &figures.static_loads),
        ] {
            if let Some(time) = mark(loads, name) {
                let about = about.split(':').next().unwrap_or(about);
                bars.push((format!("{about}, {who}"), time));
            }
        }
    }
    let plot = Bars {
        title: "A first load on a slow phone and a slow network".to_owned(),
        along: "milliseconds, the load in the middle".to_owned(),
        bars,
        limit: None,
    };
    plot.svg()
}

fn bytes_plot(figures: &Figures) -> String {
    let plot = Bars {
        title: "The app by kind".to_owned(),
        along: "bytes after brotli".to_owned(),
        bars: figures
            .app
            .iter()
            .filter(|content| content.kind != "json")
            .map(|content| (name(content), number(content.brotli)))
            .collect(),
        limit: None,
    };
    plot.svg()
}

fn steps_plot(figures: &Figures) -> String {
    let plot = Bars {
        title: "From the answer to the next screen drawn".to_owned(),
        along: "milliseconds, the step in the middle".to_owned(),
        bars: by_step(figures)
            .into_iter()
            .filter(|(_, _, _, waited)| !waited)
            .map(|(name, _, drawn, _)| (name, drawn.p50))
            .collect(),
        limit: Some((STEP_IN_THE_PAGE, "budget".to_owned())),
    };
    plot.svg()
}
