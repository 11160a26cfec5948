//! A list of ways to go on.

use regain_words::Text;

use crate::say;
use crate::view::{View, el};

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
pub fn choices(ways: Vec<Way>) -> View {
    let ways = ways.into_iter().map(|way| {
        let link = el("a")
            .class("rg-choice")
            .own_attr("href", way.address)
            .own_attr("data-testid", way.testid)
            .child(
                el("span")
                    .class("rg-choice__name")
                    .child(say::view(&way.name)),
            )
            .child(
                el("span")
                    .class("rg-choice__about")
                    .child(say::view(&way.about)),
            );
        el("li").child(link).into()
    });
    el("ul").class("rg-choices").children(ways.collect()).into()
}
