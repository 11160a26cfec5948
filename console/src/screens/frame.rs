//! The frame that all screens share: the parts of the console, and who is signed in.

use regain::view::{View, el};
use regain::{say, web};
use regain_contract::paths;
use regain_contract::support::Role;
use regain_words::{self as words, Text};

use super::names;
use crate::route::{AuditFilter, InsightsView, Route};
use crate::run::{App, Message};

/// The first link of the page.
fn skip_link() -> View {
    el("a")
        .class("rg-skip")
        .attr("href", "#main")
        .follow(web::focus::heading)
        .child(say::view(&words::console::skip_link()))
        .into()
}

pub(super) fn header(app: App) -> View {
    let brand = el("a")
        .class("rg-brand")
        .attr("href", paths::SUPPORT)
        .follow(move || app.send(Message::Visit(Route::START)))
        .child(
            el("img")
                .class("rg-brand__mark")
                .attr("src", "/icon.svg")
                .attr("alt", "")
                .attr("width", "28")
                .attr("height", "28"),
        )
        .child(el("span").child(say::locale().service().to_owned()))
        .child(
            el("span")
                .class("rc-brand__part")
                .child(say::view(&words::console::name())),
        );
    let who = app.with(|state| state.who().map(|who| (who.name.clone(), who.role)));
    let ways = who.map(|(name, role)| {
        let role = say::string(&names::role(role));
        View::Many(vec![
            parts(app),
            el("div")
                .class("rc-who")
                .child(
                    el("span")
                        .test("console-who")
                        .child(say::view(&words::console::who(&name, &role))),
                )
                .child(
                    el("button")
                        .attr("type", "button")
                        .class("rg-header__way")
                        .test("console-sign-out")
                        .press(move || app.send(Message::SignOut))
                        .child(say::view(&words::console::sign_out_button())),
                )
                .into(),
        ])
    });
    el("header")
        .class("rg-header")
        .child(skip_link())
        .child(
            el("div")
                .class("rg-header__inner rc-header")
                .child(brand)
                .child(ways),
        )
        .into()
}

fn parts(app: App) -> View {
    let here = app.with(|state| state.route.clone());
    let (is_links, is_call) = (here == Route::Links, here == Route::Call);
    let is_queue = matches!(here, Route::Queue(_) | Route::Case(_));
    let is_audit = matches!(here, Route::Audit(_));
    let is_outbox = matches!(here, Route::Outbox(_));
    let is_insights = matches!(here, Route::Insights(_));
    let is_experiments = here == Route::Experiments;
    let role = app.with(|state| state.who().map(|who| who.role));
    let (helps, oversees) = match role {
        Some(Role::Agent) => (true, false),
        Some(Role::Lead) => (true, true),
        Some(Role::Auditor) => (false, true),
        None => (false, false),
    };
    el("nav")
        .class("rg-header__ways")
        .own_attr("aria-label", say::string(&words::console::parts_label()))
        .child(part(
            app,
            &words::console::queue_link(),
            "console-to-queue",
            Route::START,
            is_queue,
        ))
        .child(part(
            app,
            &words::console::links_link(),
            "console-to-links",
            Route::Links,
            is_links,
        ))
        .child(helps.then(|| {
            let text = words::console::call_link();
            part(app, &text, "console-to-call", Route::Call, is_call)
        }))
        .child(oversees.then(|| {
            let text = words::console::outbox_link();
            let route = Route::Outbox(None);
            part(app, &text, "console-to-outbox", route, is_outbox)
        }))
        .child(oversees.then(|| {
            let text = words::console::audit_link();
            let route = Route::Audit(AuditFilter::default());
            part(app, &text, "console-to-audit", route, is_audit)
        }))
        .child(oversees.then(|| {
            let text = words::console::insights_link();
            let route = Route::Insights(InsightsView::default());
            part(app, &text, "console-to-insights", route, is_insights)
        }))
        .child(oversees.then(|| {
            let text = words::console::experiments_link();
            let route = Route::Experiments;
            part(app, &text, "console-to-experiments", route, is_experiments)
        }))
        .into()
}

fn part(app: App, text: &Text, testid: &'static str, route: Route, is_here: bool) -> View {
    el("a")
        .class("rg-header__way rc-part")
        .own_attr("href", route.address(""))
        .maybe("aria-current", is_here.then_some("true"))
        .test(testid)
        .follow(move || app.send(Message::Visit(route.clone())))
        .child(say::view(text))
        .into()
}
