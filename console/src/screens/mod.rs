//! What is drawn. One file a screen.

mod audit;
mod call;
mod case;
mod chart;
mod check;
mod events;
mod experiments;
mod frame;
mod insights;
mod links;
pub(crate) mod names;
mod outbox;
mod parts;
mod queue;
mod sign_in;
mod table;

use regain::components;
use regain::say;
use regain::view::{View, el, live};
use regain_words::{self as words, Text};

use crate::run::{App, Screen, State};

/// The whole page.
///
/// Each screen has a place of its own in the tree, so that nothing that was typed into a form of one can turn up in that of
/// another.
#[must_use]
pub fn page(app: App) -> View {
    let place = |wanted: fn(&Screen) -> bool, draw: fn(App) -> View| {
        live(move || {
            if app.with(|state| wanted(&state.screen())) {
                draw(app)
            } else {
                View::Nothing
            }
        })
    };
    let main = el("main")
        .attr("id", "main")
        .class("rg-column rg-main rc-main")
        .test("page")
        .attr("tabindex", "-1")
        .live_attr("data-screen", move || {
            Some(app.with(|state| name(&state.screen())).into())
        })
        .child(live(move || parts::above(app)))
        .child(place(|one| matches!(one, Screen::Opening), opening))
        .child(place(|one| matches!(one, Screen::SignIn), sign_in::view))
        .child(place(|one| matches!(one, Screen::Queue), queue::view))
        .child(place(|one| matches!(one, Screen::Case(_)), case::view))
        .child(place(|one| matches!(one, Screen::Check), check::view))
        .child(place(|one| matches!(one, Screen::Links), links::view))
        .child(place(|one| matches!(one, Screen::Audit), audit::view))
        .child(place(|one| matches!(one, Screen::Outbox), outbox::view))
        .child(place(|one| matches!(one, Screen::Call), call::view))
        .child(place(|one| matches!(one, Screen::Insights), insights::view))
        .child(place(
            |one| matches!(one, Screen::Experiments),
            experiments::view,
        ))
        .child(live(move || parts::time_short(app)));
    View::Many(vec![live(move || frame::header(app)), main.into()])
}

fn opening(app: App) -> View {
    // What stands in the way says it otherwise.
    if app.with(|state| state.trouble.is_some()) {
        return components::heading(&words::console::name());
    }
    components::soft(&words::common::loading_status())
}

/// What a screen is called in tests.
const fn name(screen: &Screen) -> &'static str {
    match screen {
        Screen::Opening => "opening",
        Screen::SignIn => "console-sign-in",
        Screen::Queue => "console-queue",
        Screen::Case(_) => "console-case",
        Screen::Check => "console-check",
        Screen::Links => "console-links",
        Screen::Audit => "console-audit",
        Screen::Outbox => "console-outbox",
        Screen::Call => "console-call",
        Screen::Insights => "console-insights",
        Screen::Experiments => "console-experiments",
    }
}

fn heading(state: &State) -> Text {
    match state.screen() {
        Screen::Opening => words::console::name(),
        Screen::SignIn => sign_in::heading(state),
        Screen::Queue => words::console::queue_heading(),
        Screen::Case(reference) => case::heading(state, &reference),
        Screen::Check => words::console::check_heading(),
        Screen::Links => words::console::links_heading(),
        Screen::Audit => words::console::audit_heading(),
        Screen::Outbox => words::console::outbox_heading(),
        Screen::Call => call::heading(state),
        Screen::Insights => words::console::insights_heading(),
        Screen::Experiments => words::console::experiments_heading(),
    }
}

/// The title of the page: the heading, after the word for a problem where there is one.
#[must_use]
pub fn title(state: &State) -> Text {
    let title = words::common::page_title(&say::string(&heading(state)));
    if state.problems.is_empty() {
        title
    } else {
        words::common::error_title(&say::string(&title))
    }
}
