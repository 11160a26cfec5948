//! Something that opens.

use regain_words::Text;

use crate::say;
use crate::view::{View, el};

/// A line that opens to show more.
#[must_use]
pub fn disclosure(testid: &'static str, summary: &Text, content: Vec<View>) -> View {
    el("details")
        .class("rg-details")
        .test(testid)
        .child(
            el("summary")
                .class("rg-details__summary")
                .child(say::view(summary)),
        )
        .child(el("div").class("rg-details__body").children(content))
        .into()
}
