//! What was entered, row by row; and the reference of a case.

use leptos::prelude::*;
use regain_words::{self as words, Text};

use super::{Button, Rank, button};
use crate::say;

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

/// The rows.
#[must_use]
pub fn summary_list(rows: Vec<Row>) -> AnyView {
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    view! { <dl class="rg-summary">{rows}</dl> }.into_any()
}

fn row(row: Row) -> AnyView {
    let change = row.change.map(|(label, testid, press)| {
        let mut change = Button::new(words::common::change_link(), testid, Rank::Link, press);
        change.label = Some(label);
        view! { <dd class="rg-summary__change">{button(change)}</dd> }.into_any()
    });
    view! {
        <div class="rg-summary__row">
            <dt class="rg-summary__name">{say::view(&row.name)}</dt>
            <dd class="rg-summary__value" dir="auto" data-testid=row.testid>
                {row.value}
            </dd>
            {change}
        </div>
    }
    .into_any()
}

/// The reference of a case, large enough to be copied by hand.
#[must_use]
pub fn reference(number: String) -> AnyView {
    view! {
        <div class="rg-reference">
            <p>{say::view(&words::case::reference_label())}</p>
            <bdi class="rg-reference__number" dir="ltr" data-testid="case-reference">
                {number}
            </bdi>
        </div>
    }
    .into_any()
}
