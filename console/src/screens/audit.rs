//! The audit, the newest line first: what was done, how it went, by whom, and what they had shown for it. For leads and
//! auditors.

use regain::components::{self, Kind, TextField, form, stack};
use regain::say;
use regain::view::{View, el};
use regain_contract::support::{AuditLine, AuditLines, Method, Person};
use regain_words::{self as words, Text};

use super::names;
use super::parts::{Choosable, error_of, mark, moment, select, submit};
use super::table::{self, Cell};
use crate::route::{AuditFilter, Route};
use crate::run::{App, Field, Message, State};

/// How the outcome of what did not go well is called.
const FAILURE: &str = "failure";

pub(super) fn view(app: App) -> View {
    let (filter, audit, people, is_in_trouble) = app.with(|state| {
        let is_in_trouble = state.trouble.is_some() || !state.problems.is_empty();
        let people = state.people.clone();
        (filter(state), state.audit.clone(), people, is_in_trouble)
    });
    let mut parts = vec![
        components::heading(&words::console::audit_heading()),
        components::lead(&words::console::audit_about()),
        narrow(app, &filter, &people),
    ];
    match &audit {
        // What stands in the way says it otherwise.
        None if is_in_trouble => {}
        None => parts.push(components::soft(&words::common::loading_status())),
        Some(audit) if audit.lines.is_empty() => {
            parts.push(components::paragraph(
                "audit-none",
                &words::console::audit_none(),
            ));
        }
        Some(audit) => {
            let count = u32::try_from(audit.lines.len()).unwrap_or(u32::MAX);
            parts.push(components::paragraph(
                "audit-count",
                &words::console::audit_count(count),
            ));
            parts.push(lines(app, &audit.lines));
        }
    }
    parts.push(pages(app, &filter, audit.as_ref()));
    stack(parts)
}

fn filter(state: &State) -> AuditFilter {
    match &state.route {
        Route::Audit(filter) => filter.clone(),
        Route::Queue(_)
        | Route::Case(_)
        | Route::Links
        | Route::Outbox(_)
        | Route::Call
        | Route::Insights(_)
        | Route::Experiments => AuditFilter::default(),
    }
}

fn narrow(app: App, filter: &AuditFilter, people: &[Person]) -> View {
    let case = filter.case.as_ref().map(ToString::to_string);
    let chosen = filter.by.map(|number| number.to_string());
    let chosen = chosen.unwrap_or_default();
    let everybody: Choosable = (String::new(), say::string(&words::console::audit_all_row()));
    let mut options = vec![everybody];
    options.extend(
        people
            .iter()
            .map(|one| (one.number.to_string(), one.name.clone())),
    );
    // Somebody who has left, or while the names are on their way.
    if options.iter().all(|(number, _)| *number != chosen) {
        options.push((chosen.clone(), format!("#{chosen}")));
    }
    let content = el("div")
        .class("rc-filter")
        .child(components::field(TextField {
            name: Field::AuditCase.name(),
            testid: Field::AuditCase.name(),
            label: words::console::audit_case_label(),
            asks: false,
            hint: words::console::audit_case_hint(),
            value: case.unwrap_or_default(),
            kind: Kind::Name,
            error: error_of(app, Field::AuditCase),
        }))
        .child(select(
            app,
            Field::AuditBy,
            &words::console::audit_by_label(),
            options,
            chosen,
        ))
        .child(submit(app, words::console::filter_button(), "audit-narrow"));
    form(vec![content.into()], move || app.send(Message::NarrowAudit))
}

fn lines(app: App, lines: &[AuditLine]) -> View {
    let columns = vec![
        words::console::when_column(),
        words::console::what_column(),
        words::console::who_column(),
        words::console::shown_column(),
        words::console::case_column(),
    ];
    let rows = lines.iter().map(|line| row(app, line)).collect();
    let label = words::console::audit_heading();
    table::view("audit", "audit-line", &label, columns, rows)
}

fn row(app: App, line: &AuditLine) -> Vec<Cell> {
    let what = names::event(&line.event).map_or_else(
        || components::code_text(line.event.clone()),
        |text| say::view(&text),
    );
    let failed = (line.outcome == FAILURE).then(|| mark(&words::console::failed_row()));
    // How somebody of the service signed in stands under what they had shown.
    let about = line.about.filter(|method| match method {
        Method::PasswordAndCode => !line.authenticated_by.contains(method),
        Method::VerifiedPasskey
        | Method::TouchedPasskey
        | Method::Passkey
        | Method::AuthenticatorCode
        | Method::EmailCode
        | Method::TextCode
        | Method::BackupCode
        | Method::ContactCode
        | Method::HumanCheck
        | Method::Link
        | Method::CaseCode
        | Method::Token
        | Method::CommandLine => true,
    });
    let way = about.map(|method| {
        let way = say::view(&names::method(method));
        el("span").class("rc-mark").child(way).into()
    });
    let what = View::Many(vec![what, way.unwrap_or_default(), failed.into()]);
    let who = match &line.by {
        Some(name) => el("bdi").child(name.clone()).into(),
        None => say::view(&words::console::nobody_of_us_row()),
    };
    let case = match &line.case {
        Some(reference) => {
            let route = Route::Case(reference.clone());
            el("a")
                .class("rc-table__link")
                .own_attr("href", route.address(""))
                .test("audit-case-link")
                .follow(move || app.send(Message::Visit(route.clone())))
                .child(components::code_text(reference.to_string()))
                .into()
        }
        None => say::view(&words::console::no_date_row()),
    };
    vec![
        moment(line.at),
        what,
        who,
        shown(&line.authenticated_by),
        case,
    ]
}

/// What whoever did it had shown, one below the other.
fn shown(methods: &[Method]) -> View {
    if methods.is_empty() {
        return say::view(&words::console::nothing_row());
    }
    let each = methods.iter().map(|method| {
        el("span")
            .class("rc-each")
            .child(say::view(&names::method(*method)))
            .into()
    });
    View::Many(each.collect())
}

/// To what is older, and back to the newest.
fn pages(app: App, filter: &AuditFilter, audit: Option<&AuditLines>) -> View {
    let to = |text: Text, testid: &'static str, before: Option<u64>| {
        let route = Route::Audit(AuditFilter {
            before,
            ..filter.clone()
        });
        el("a")
            .class("rc-page")
            .own_attr("href", route.address(""))
            .test(testid)
            .follow(move || app.send(Message::Visit(route.clone())))
            .child(say::view(&text))
            .into()
    };
    let mut links: Vec<View> = Vec::new();
    if filter.before.is_some() {
        links.push(to(words::console::newest_link(), "audit-newest", None));
    }
    if let Some(older) = audit.and_then(|audit| audit.older) {
        links.push(to(words::console::older_link(), "audit-older", Some(older)));
    }
    if links.is_empty() {
        return View::Nothing;
    }
    el("nav")
        .class("rc-pages")
        .own_attr("aria-label", say::string(&words::console::pages_label()))
        .children(links)
        .into()
}
