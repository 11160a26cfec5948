//! A list of ways to go on.

use regain_words::Text;

use super::Icon;
use crate::say;
use crate::view::{Element, View, el};

/// A way to go on that has an address.
pub struct Way {
    /// The address.
    pub address: String,
    /// What it is called in tests.
    pub testid: String,
    /// The drawing beside it.
    pub icon: Icon,
    /// The choice in the person's own words.
    pub name: Text,
    /// What explains it.
    pub about: Text,
}

/// A way to go on that is pressed.
pub struct Press {
    /// What it is called in tests.
    pub testid: String,
    /// The drawing beside it, where one says something.
    pub icon: Option<Icon>,
    /// The choice.
    pub name: Text,
    /// What explains it, one sentence below the other.
    pub about: Vec<Text>,
    /// What it does.
    pub press: Box<dyn Fn()>,
    /// What stands below it.
    pub below: View,
}

/// The list. They are links: they work before and without the app, and can be opened in another tab.
#[must_use]
pub fn choices(ways: Vec<Way>) -> View {
    let ways = ways.into_iter().map(|way| {
        let link = el("a").own_attr("href", way.address);
        let link = choice(link, Some(way.icon), way.testid, &way.name, &[way.about]);
        el("li").child(link).into()
    });
    list(ways.collect())
}

/// The list of ways that do something. They are equal: none is the main one.
#[must_use]
pub fn presses(ways: Vec<Press>) -> View {
    let ways = ways.into_iter().map(|way| {
        let button = el("button").attr("type", "button").press(way.press);
        let button = choice(button, way.icon, way.testid, &way.name, &way.about);
        el("li").child(button).child(way.below).into()
    });
    list(ways.collect())
}

fn list(items: Vec<View>) -> View {
    el("ul").class("rg-choices").children(items).into()
}

fn choice(
    element: Element,
    icon: Option<Icon>,
    testid: String,
    name: &Text,
    about: &[Text],
) -> Element {
    let about = about.iter().map(|text| {
        el("span")
            .class("rg-choice__about")
            .child(say::view(text))
            .into()
    });
    element
        .class("rg-choice")
        .maybe("data-icon", icon.map(Icon::name))
        .own_attr("data-testid", testid)
        .child(el("span").class("rg-choice__name").child(say::view(name)))
        .children(about.collect())
}
