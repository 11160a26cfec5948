//! What was entered, row by row; and the reference of a case.

use regain_words::{self as words, Text};

use super::{Button, Rank, button};
use crate::say;
use crate::view::{Element, View, el};

/// A row.
pub struct Row {
    /// What it is.
    pub name: Text,
    /// What was entered.
    pub value: String,
    /// What the value is called in tests.
    pub testid: &'static str,
    /// How it can be changed.
    pub change: Option<Change>,
}

/// How a row can be changed: the name of the button, its name in tests, and what it does.
pub type Change = (Text, &'static str, Box<dyn Fn()>);

/// The rows; no list where there are none.
#[must_use]
pub fn summary_list(rows: Vec<Row>) -> View {
    if rows.is_empty() {
        return View::Nothing;
    }
    el("dl")
        .class("rg-summary")
        .children(rows.into_iter().map(row).collect())
        .into()
}

fn row(row: Row) -> View {
    let change = row.change.map(|(label, testid, press)| {
        let mut change = Button::new(words::common::change_link(), testid, Rank::Link, press);
        change.label = Some(label);
        el("dd").class("rg-summary__change").child(button(change))
    });
    el("div")
        .class("rg-summary__row")
        .child(
            el("dt")
                .class("rg-summary__name")
                .child(say::view(&row.name)),
        )
        .child(
            el("dd")
                .class("rg-summary__value")
                .test(row.testid)
                .child(el("bdi").child(row.value)),
        )
        .child(change)
        .into()
}

/// The reference of a case, large enough to be copied by hand.
#[must_use]
pub fn reference(number: String) -> View {
    let number = View::Text(number);
    large(&words::case::reference_label(), "case-reference", number).into()
}

/// A code that is shown once: large, in groups of four, in a font that tells its characters apart. It can get the focus,
/// for when it appears as the answer to a press.
#[must_use]
pub fn secret_code(id: &'static str, label: &Text, code: &str) -> View {
    // A line ends between groups or not at all.
    let groups = code
        .as_bytes()
        .split_inclusive(|byte| *byte == b'-')
        .map(|group| el("span").child(text_of(group)).into());
    large(label, id, View::Many(groups.collect()))
        .attr("id", id)
        .attr("tabindex", "-1")
        .into()
}

/// A piece of a code: it has no signs but those of ASCII.
fn text_of(group: &[u8]) -> String {
    group.iter().map(|byte| char::from(*byte)).collect()
}

fn large(label: &Text, testid: &'static str, text: View) -> Element {
    el("div")
        .class("rg-reference")
        .child(super::plain(label))
        .child(
            el("bdi")
                .class("rg-reference__number")
                .attr("dir", "ltr")
                .test(testid)
                .child(text),
        )
}
