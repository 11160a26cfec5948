//! Buttons.

use std::rc::Rc;

use leptos::prelude::{Get, RwSignal};
use regain_words::Text;

use crate::say;
use crate::view::{View, el};

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The one main action of a page. It sends the form it is in, when it is in one.
    Main,
    /// Something else that can be done.
    Quiet,
    /// The same, in the flow of the text.
    Link,
}

/// What a button says and does.
pub struct Button {
    /// The word on it.
    pub text: Text,
    /// Its name where the word alone does not say enough; contains the word (WCAG 2.5.3).
    pub label: Option<Text>,
    /// What it is called in tests.
    pub testid: &'static str,
    /// How much it stands out.
    pub rank: Rank,
    /// Whether pressing it does nothing now. It can still be reached, so that it does not vanish under someone's finger.
    pub waits: Option<Rc<dyn Fn() -> bool>>,
    /// The id of the countdown that says until when, and the seconds that are left on it: without any it is not there.
    pub described_by: Option<(&'static str, RwSignal<u32>)>,
    /// What it does; nothing for a button that sends its form.
    pub press: Option<Box<dyn Fn()>>,
}

impl Button {
    /// A button that does not wait for anything.
    #[must_use]
    pub fn new(text: Text, testid: &'static str, rank: Rank, press: impl Fn() + 'static) -> Self {
        Self {
            text,
            label: None,
            testid,
            rank,
            waits: None,
            described_by: None,
            press: Some(Box::new(press)),
        }
    }
}

/// A button.
#[must_use]
pub fn button(button: Button) -> View {
    let mut view = el("button")
        .attr(
            "type",
            if button.press.is_some() {
                "button"
            } else {
                "submit"
            },
        )
        .class(match button.rank {
            Rank::Main => "rg-button",
            Rank::Quiet => "rg-button rg-button--quiet",
            Rank::Link => "rg-button rg-button--link",
        })
        .test(button.testid);
    if let Some((countdown, left)) = button.described_by {
        view = view.live_attr("aria-describedby", move || {
            (left.get() > 0).then_some(countdown.into())
        });
    }
    if let Some(label) = &button.label {
        view = view.own_attr("aria-label", say::string(label));
    }
    if let Some(waits) = button.waits.clone() {
        view = view.live_attr("aria-disabled", move || waits().then_some("true".into()));
    }
    if let Some(press) = button.press {
        let waits = button.waits;
        view = view.press(move || {
            if !waits.as_ref().is_some_and(|waits| waits()) {
                press();
            }
        });
    }
    view.child(say::view(&button.text)).into()
}

/// A link to another site that looks like the main button.
#[must_use]
pub fn link_button(text: &Text, testid: &'static str, address: String) -> View {
    el("a")
        .class("rg-button")
        .test(testid)
        .own_attr("href", address)
        .attr("rel", "noopener noreferrer")
        .child(say::view(text))
        .into()
}

/// Buttons in a row.
#[must_use]
pub fn actions(buttons: Vec<View>) -> View {
    el("div").class("rg-actions").children(buttons).into()
}

/// One button alone.
#[must_use]
pub fn action(one: Button) -> View {
    actions(vec![button(one)])
}
