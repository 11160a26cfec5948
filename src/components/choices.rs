//! A list of ways to go on.

use leptos::prelude::*;
use regain_words::Text;

use crate::say;

/// A way to go on.
pub struct Way {
    /// The address.
    pub address: String,
    /// What it is called in tests.
    pub testid: String,
    /// The choice in the person's own words.
    pub name: Text,
    /// What explains it.
    pub about: Text,
}

/// The list. They are links: they work before and without the app, and can be opened in another tab.
#[must_use]
pub fn choices(ways: Vec<Way>) -> AnyView {
    let ways: Vec<_> = ways
        .into_iter()
        .map(|way| {
            view! {
                <li>
                    <a class="rg-choice" href=way.address data-testid=way.testid>
                        <span class="rg-choice__name">{say::view(&way.name)}</span>
                        <span class="rg-choice__about">{say::view(&way.about)}</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="rg-choices">{ways}</ul> }.into_any()
}
