//! The queue: what is open, the oldest first. A table where there is room, and cards where there is not.

use regain::components::{self, form, stack};
use regain::say;
use regain::view::{View, el};
use regain_contract::UnixSeconds;
use regain_contract::support::QueueEntry;
use regain_words::{self as words, Text};

use super::names;
use super::parts::{Choosable, mark, moment, select, submit};
use super::table::{self, Cell};
use crate::route::{Filter, Route, STATUSES, WORKSTREAMS, name_of};
use crate::run::{App, Field, Message, State};

pub(super) fn view(app: App) -> View {
    let (filter, queue) = app.with(|state| (filter(state), state.queue.clone()));
    let mut parts = vec![
        components::heading(&words::console::queue_heading()),
        narrow(app, filter),
    ];
    match queue {
        None => parts.push(components::soft(&words::common::loading_status())),
        Some(queue) if queue.cases.is_empty() => {
            parts.push(components::paragraph(
                "queue-none",
                &words::console::queue_none(),
            ));
        }
        Some(queue) => {
            let count = u32::try_from(queue.cases.len()).unwrap_or(u32::MAX);
            parts.push(components::paragraph(
                "queue-count",
                &words::console::queue_count(count),
            ));
            let rows = queue.cases.iter();
            let rows = rows.map(|case| row(app, case, queue.server_now)).collect();
            let label = words::console::queue_heading();
            parts.push(table::view("queue", "queue-row", &label, columns(), rows));
            if queue.more > 0 {
                parts.push(components::paragraph(
                    "queue-more",
                    &words::console::queue_more(queue.more),
                ));
            }
        }
    }
    stack(parts)
}

fn filter(state: &State) -> Filter {
    match state.route {
        Route::Queue(filter) => filter,
        Route::Case(_)
        | Route::Links
        | Route::Audit(_)
        | Route::Outbox(_)
        | Route::Call
        | Route::Insights(_)
        | Route::Experiments => Filter::default(),
    }
}

fn narrow(app: App, filter: Filter) -> View {
    let any: Choosable = (String::new(), say::string(&words::console::any_row()));
    let workstreams = WORKSTREAMS
        .iter()
        .map(|(one, name)| ((*name).to_owned(), say::string(&names::workstream(*one))));
    let statuses = STATUSES
        .iter()
        .map(|(one, name)| ((*name).to_owned(), say::string(&names::status(*one))));
    let content = el("div")
        .class("rc-filter")
        .child(select(
            app,
            Field::Workstream,
            &words::console::workstream_label(),
            std::iter::once(any.clone()).chain(workstreams).collect(),
            name_of(&WORKSTREAMS, filter.workstream).to_owned(),
        ))
        .child(select(
            app,
            Field::Status,
            &words::console::status_label(),
            std::iter::once(any).chain(statuses).collect(),
            name_of(&STATUSES, filter.status).to_owned(),
        ))
        .child(submit(app, words::console::filter_button(), "queue-narrow"));
    form(vec![content.into()], move || app.send(Message::Narrow))
}

/// The names of the columns, and of the lines of a card.
fn columns() -> Vec<Text> {
    vec![
        words::console::reference_column(),
        words::console::workstream_column(),
        words::console::status_column(),
        words::console::age_column(),
        words::console::due_column(),
        words::console::assigned_column(),
    ]
}

fn row(app: App, case: &QueueEntry, now: UnixSeconds) -> Vec<Cell> {
    let route = Route::Case(case.reference.clone());
    let link = el("a")
        .class("rc-table__link")
        .own_attr("href", route.address(""))
        .test("queue-case")
        .follow(move || app.send(Message::Visit(route.clone())))
        .child(components::code_text(case.reference.to_string()));
    let mut marks = Vec::new();
    if case.appealed {
        marks.push(mark(&words::console::appealed_row()));
    }
    if case.attempts > 1 {
        marks.push(mark(&words::console::attempts(case.attempts)));
    }
    let due = match case.due_at {
        None => say::view(&words::console::no_date_row()),
        Some(due) => {
            let date = moment(due);
            let passed = (due < now).then(|| mark(&words::console::overdue_row()));
            View::Many(vec![date, passed.into()])
        }
    };
    let who = match &case.assigned_to {
        Some(name) => el("bdi").child(name.clone()).into(),
        None => say::view(&words::console::nobody_row()),
    };
    vec![
        View::Many(vec![link.into(), View::Many(marks)]),
        say::view(&names::workstream(case.workstream)),
        say::view(&names::status(case.status)),
        say::view(&words::console::age(case.opened_at.since(now))),
        due,
        who,
    ]
}
