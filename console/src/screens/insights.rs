//! How recoveries go: figures of a period as charts, with a table behind each. For leads and auditors.

mod figure;
mod groups;
mod journey;
mod names;
mod people;
mod service;

use regain::components::{self, form, stack};
use regain::say;
use regain::view::{View, el};
use regain_contract::support::{
    Amount, Day, Insights, InsightsFigures, InsightsFilter, Period, Share, TimePart,
};
use regain_contract::{DeviceClass, Situation, UnixSeconds};
use regain_words::{self as words, Text};

use self::figure::Page;
use self::names::amount;
pub(super) use self::names::noon;
use super::parts::{Choosable, date, select, submit, typed};
use crate::route::{BESIDE, Beside, InsightsView, Route, WORKSTREAMS, choice, name_of};
use crate::run::{App, Field, Message, State};

/// The periods that are one press away, in days that end yesterday.
const PERIODS: [i32; 3] = [7, 28, 91];

pub(super) fn view(app: App) -> View {
    let (shown, insights, is_in_trouble) = app.with(|state| {
        let is_in_trouble = state.trouble.is_some() || !state.problems.is_empty();
        (shown(state), state.insights.clone(), is_in_trouble)
    });
    let mut parts = vec![
        components::heading(&words::console::insights_heading()),
        components::lead(&words::console::insights_about()),
        choose(app, &shown, insights.as_deref()),
    ];
    match &insights {
        // What stands in the way says it otherwise.
        None if is_in_trouble => {}
        None => parts.push(components::soft(&words::common::loading_status())),
        Some(insights) => parts.push(figures(&shown, insights)),
    }
    stack(parts)
}

fn shown(state: &State) -> InsightsView {
    match &state.route {
        Route::Insights(view) => view.clone(),
        Route::Queue(_)
        | Route::Case(_)
        | Route::Links
        | Route::Audit(_)
        | Route::Outbox(_)
        | Route::Call
        | Route::Experiments => InsightsView::default(),
    }
}

/// The form above the figures, and links to the periods that are asked for most.
fn choose(app: App, shown: &InsightsView, insights: Option<&Insights>) -> View {
    let period = shown.period.or(insights.map(|insights| insights.period));
    let day = |field, day: Option<Day>| {
        let before = typed(app, field);
        day.map_or(before, |day| day.to_string())
    };
    let (from, to) = (
        day(Field::InsightsFrom, period.map(|period| period.from)),
        day(Field::InsightsTo, period.map(|period| period.to)),
    );
    let content = el("div")
        .class("rc-filter rc-filter--insights")
        .child(date(
            app,
            Field::InsightsFrom,
            &words::console::insights_from_label(),
            from,
        ))
        .child(date(
            app,
            Field::InsightsTo,
            &words::console::insights_to_label(),
            to,
        ))
        .child(select(
            app,
            Field::InsightsBeside,
            &words::console::insights_compare_label(),
            beside(),
            name_of(&BESIDE, Some(shown.beside)).to_owned(),
        ))
        .child(select(
            app,
            Field::InsightsOnly,
            &words::console::insights_narrow_label(),
            only(insights),
            shown.filter.as_ref().map(choice).unwrap_or_default(),
        ))
        .child(submit(
            app,
            words::console::insights_show_button(),
            "insights-show",
        ));
    let form = form(vec![content.into()], move || {
        app.send(Message::ShowInsights);
    });
    View::Many(vec![
        form,
        insights
            .map(|insights| periods(app, shown, insights))
            .into(),
    ])
}

fn beside() -> Vec<Choosable> {
    BESIDE
        .iter()
        .map(|(one, name)| {
            let text = match one {
                Beside::Nothing => words::console::insights_compare_none_row(),
                Beside::Before => words::console::insights_compare_before_row(),
                Beside::YearEarlier => words::console::insights_compare_year_row(),
            };
            ((*name).to_owned(), say::string(&text))
        })
        .collect()
}

/// Everything that figures can be narrowed to.
fn only(insights: Option<&Insights>) -> Vec<Choosable> {
    let all = say::string(&words::console::insights_narrow_all_row());
    let mut options = vec![(String::new(), all)];
    let mut add = |filter: InsightsFilter, text: &Text| {
        options.push((choice(&filter), say::string(text)));
    };
    for (one, _) in WORKSTREAMS {
        let name = say::string(&super::names::workstream(one));
        add(
            InsightsFilter::Workstream(one),
            &words::console::insights_narrow_workstream_row(&name),
        );
    }
    for one in Situation::ALL {
        let name = say::string(&super::names::situation(one));
        add(
            InsightsFilter::Situation(one),
            &words::console::insights_narrow_situation_row(&name),
        );
    }
    for one in DeviceClass::ALL {
        let name = say::string(&names::device(*one));
        add(
            InsightsFilter::Device(*one),
            &words::console::insights_narrow_device_row(&name),
        );
    }
    let languages = insights.map(|insights| insights.languages.as_slice());
    for tag in languages.unwrap_or_default() {
        let name = names::language(tag);
        add(
            InsightsFilter::Language(tag.clone()),
            &words::console::insights_narrow_language_row(&name),
        );
    }
    options
}

fn periods(app: App, shown: &InsightsView, insights: &Insights) -> View {
    let yesterday = Day::of(insights.server_now).plus(-1);
    let links = PERIODS.into_iter().map(|days| {
        let period = Period {
            from: yesterday.plus(1 - days),
            to: yesterday,
        };
        let route = Route::Insights(InsightsView {
            period: Some(period),
            ..shown.clone()
        });
        let is_here = insights.period == period;
        el("a")
            .class("rc-page")
            .own_attr("href", route.address(""))
            .maybe("aria-current", is_here.then_some("true"))
            .test("insights-period")
            .follow(move || app.send(Message::Visit(route.clone())))
            .child(say::view(&words::console::insights_last_days_link(
                days.unsigned_abs(),
            )))
            .into()
    });
    el("nav")
        .class("rc-pages")
        .own_attr(
            "aria-label",
            say::string(&words::console::insights_periods_label()),
        )
        .children(links.collect())
        .into()
}

fn figures(shown: &InsightsView, insights: &Insights) -> View {
    let (period, until) = (insights.period, insights.known_until);
    let mut parts = vec![components::paragraph(
        "insights-shown",
        &shown_days(period, insights.compared_with),
    )];
    parts.extend(
        until.map(|UnixSeconds(at)| components::soft(&words::console::insights_known_until(at))),
    );
    let page = Page {
        shown: InsightsView {
            period: Some(period),
            ..shown.clone()
        },
        now: &insights.figures,
        before: insights.before.as_ref(),
    };
    if insights.figures.started.is_none() {
        parts.push(components::paragraph(
            "insights-none",
            &words::console::insights_none(),
        ));
    } else {
        parts.push(tiles(&page));
        parts.extend(journey::figures(&page));
    }
    parts.extend(service::figures(&page, &insights.queue));
    if !insights.figures.started.is_none() {
        parts.extend(groups::figures(&page));
        parts.extend(people::figures(&page));
    }
    parts.extend(service::abuse(&page));
    el("div").class("rc-figures").children(parts).into()
}

fn shown_days(period: Period, beside: Option<Period>) -> Text {
    let (from, to) = (names::noon(period.from), names::noon(period.to));
    match beside {
        None => words::console::insights_period(from, to),
        Some(beside) => words::console::insights_period_beside(
            from,
            to,
            names::noon(beside.from),
            names::noon(beside.to),
        ),
    }
}

/// The four numbers that are looked at first.
fn tiles(page: &Page<'_>) -> View {
    type Read = fn(&InsightsFigures) -> Text;
    let tiles: [(&'static str, Text, Read); 4] = [
        (
            "insights-started",
            words::console::insights_started_heading(),
            |figures| amount(figures.started),
        ),
        (
            "insights-recovered",
            words::console::insights_recovered_heading(),
            |figures| names::percent(recovered(figures)),
        ),
        (
            "insights-escalated",
            words::console::insights_escalated_heading(),
            |figures| names::percent(figures.escalated),
        ),
        (
            "insights-median",
            words::console::insights_median_heading(),
            |figures| names::length(median(figures)),
        ),
    ];
    let each = tiles.into_iter().map(|(testid, heading, read)| {
        let before = page.before.map(|before| {
            let value = say::string(&read(before));
            el("span")
                .class("rc-tile__before")
                .child(say::view(&words::console::insights_before(&value)))
        });
        el("div")
            .class("rc-tile")
            .test(testid)
            .child(el("dt").class("rc-tile__name").child(say::view(&heading)))
            .child(
                el("dd")
                    .class("rc-tile__value")
                    .child(say::view(&read(page.now)))
                    .child(before),
            )
            .into()
    });
    el("dl").class("rc-tiles").children(each.collect()).into()
}

/// How many have their account again.
fn recovered(figures: &InsightsFigures) -> Share {
    let back = figures.days.iter().map(|day| day.recovered);
    Share {
        part: back.sum::<Amount>(),
        of: figures.started,
    }
}

fn median(figures: &InsightsFigures) -> Option<u32> {
    let mut parts = figures.times.iter();
    let total = parts.find(|one| one.part == TimePart::Total)?;
    Some(total.time.p50_seconds)
}
