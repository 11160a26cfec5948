//! The frame that all pages share.

use leptos::prelude::*;
use regain_words::{self as words, Text};

use super::{Button, live};
use crate::{say, web};

/// The first link of the page.
#[must_use]
pub fn skip_link() -> AnyView {
    let skip = |click: leptos::ev::MouseEvent| {
        if web::events::takes_over(&click) {
            web::focus::heading();
        }
    };
    view! {
        <a class="rg-skip" href="#main" on:click=skip>
            {say::view(&words::common::skip_link())}
        </a>
    }
    .into_any()
}

/// The name of the service, and the ways that are open on every page, always in the same place (WCAG 3.2.6).
#[must_use]
pub fn header(
    home: impl Fn() + 'static,
    help: impl Fn() + 'static,
    leave: impl Fn() + Clone + Send + 'static,
    can_leave: Signal<bool>,
) -> AnyView {
    let go_home = move |click: leptos::ev::MouseEvent| {
        if web::events::takes_over(&click) {
            home();
        }
    };
    let leave_way = live(move || {
        if can_leave.get() {
            way(&words::leave::link(), "sign-out", Box::new(leave.clone()))
        } else {
            ().into_any()
        }
    });
    view! {
        <header class="rg-header">
            <div class="rg-header__inner">
                <a class="rg-brand" href="/" on:click=go_home>
                    <img class="rg-brand__mark" src="/icon.svg" alt="" width="28" height="28"/>
                    <span>{say::locale().service().to_owned()}</span>
                </a>
                <nav class="rg-header__ways">
                    {way(&words::common::help_link(), "help", Box::new(help))} {leave_way}
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn way(text: &Text, testid: &'static str, press: Box<dyn Fn()>) -> AnyView {
    view! {
        <button type="button" class="rg-header__way" data-testid=testid on:click=move |_| press()>
            {say::view(text)}
        </button>
    }
    .into_any()
}

/// The way to the step before, above the question.
#[must_use]
pub fn back_link(testid: &'static str, press: impl Fn() + 'static) -> AnyView {
    let press: Box<dyn Fn()> = Box::new(press);
    view! {
        <button type="button" class="rg-back" data-testid=testid on:click=move |_| press()>
            {say::view(&words::common::back_link())}
        </button>
    }
    .into_any()
}

/// Buttons in a row.
#[must_use]
pub fn actions(buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="rg-actions">{buttons}</div> }.into_any()
}

/// One button alone.
#[must_use]
pub fn action(button: Button) -> AnyView {
    actions(vec![super::button(button)])
}
