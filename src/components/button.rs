//! Buttons.

use leptos::prelude::*;
use regain_words::Text;

use crate::say;

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
    /// Pressing it does nothing now. It can still be reached, so that it does not vanish under someone's finger.
    pub waits: Signal<bool>,
    /// The id of the words that say until when.
    pub described_by: Option<&'static str>,
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
            waits: Signal::stored(false),
            described_by: None,
            press: Some(Box::new(press)),
        }
    }
}

/// A button.
#[must_use]
pub fn button(button: Button) -> AnyView {
    let Button {
        text,
        label,
        testid,
        rank,
        waits,
        described_by,
        press,
    } = button;
    let class = match rank {
        Rank::Main => "rg-button",
        Rank::Quiet => "rg-button rg-button--quiet",
        Rank::Link => "rg-button rg-button--link",
    };
    let kind = if press.is_some() { "button" } else { "submit" };
    let pressed = move |_| {
        if let Some(press) = &press
            && !waits.get_untracked()
        {
            press();
        }
    };
    view! {
        <button
            type=kind
            class=class
            data-testid=testid
            aria-label=label.map(|label| say::string(&label))
            aria-disabled=move || waits.get().then_some("true")
            aria-describedby=described_by
            on:click=pressed
        >
            {say::view(&text)}
        </button>
    }
    .into_any()
}

/// A link to another site that looks like the main button.
#[must_use]
pub fn link_button(text: &Text, testid: &'static str, address: String) -> AnyView {
    view! {
        <a class="rg-button" data-testid=testid href=address rel="noopener noreferrer">
            {say::view(text)}
        </a>
    }
    .into_any()
}
