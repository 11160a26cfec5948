//! The frame that all pages share.

use regain_words::{self as words, Text};

use crate::view::{View, el, live};
use crate::{say, web};

/// The first link of the page, in its header: everything on a page belongs to a part of it that has a name.
fn skip_link() -> View {
    el("a")
        .class("rg-skip")
        .attr("href", "#main")
        .follow(web::focus::heading)
        .child(say::view(&words::common::skip_link()))
        .into()
}

/// The name of the service, and the ways that are open on every page, always in the same place (WCAG 3.2.6).
#[must_use]
pub fn header(
    home: impl Fn() + 'static,
    help: impl Fn() + 'static,
    leave: impl Fn() + Clone + 'static,
    can_leave: impl Fn() -> bool + 'static,
) -> View {
    let brand = el("a")
        .class("rg-brand")
        .attr("href", "/")
        .follow(home)
        .child(
            el("img")
                .class("rg-brand__mark")
                .attr("src", "/icon.svg")
                .attr("alt", "")
                .attr("width", "28")
                .attr("height", "28"),
        )
        .child(el("span").child(say::locale().service().to_owned()));
    let leave = live(move || {
        if can_leave() {
            way(&words::leave::link(), "sign-out", Box::new(leave.clone()))
        } else {
            View::Nothing
        }
    });
    let ways = el("nav")
        .class("rg-header__ways")
        .child(way(&words::common::help_link(), "help", Box::new(help)))
        .child(leave);
    el("header")
        .class("rg-header")
        .child(skip_link())
        .child(el("div").class("rg-header__inner").child(brand).child(ways))
        .into()
}

fn way(text: &Text, testid: &'static str, press: Box<dyn Fn()>) -> View {
    el("button")
        .attr("type", "button")
        .class("rg-header__way")
        .test(testid)
        .press(press)
        .child(say::view(text))
        .into()
}

/// The way out for someone who must not be seen here.
#[must_use]
pub fn quick_exit(press: impl Fn() + 'static) -> View {
    el("p")
        .class("rg-exit")
        .child(quick_exit_button(Box::new(press)))
        .into()
}

/// The same as a part of the page of its own, which stays in sight.
#[must_use]
pub fn quick_exit_bar(press: impl Fn() + 'static) -> View {
    el("aside")
        .class("rg-exit")
        .attr("aria-labelledby", "quick-exit")
        .child(quick_exit_button(Box::new(press)))
        .into()
}

fn quick_exit_button(press: Box<dyn Fn()>) -> View {
    el("button")
        .attr("type", "button")
        .class("rg-button rg-button--quiet")
        .attr("id", "quick-exit")
        .test("quick-exit")
        .press(press)
        .child(say::view(&words::exit::button()))
        .into()
}

/// The way to the step before, above the question.
#[must_use]
pub fn back_link(testid: &'static str, press: impl Fn() + 'static) -> View {
    el("button")
        .attr("type", "button")
        .class("rg-back")
        .test(testid)
        .press(press)
        .child(say::view(&words::common::back_link()))
        .into()
}
