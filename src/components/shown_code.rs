//! A code to be compared or copied by hand.

use regain_contract::Secret;
use regain_words::Text;

use crate::view::{View, el};

/// A code, large, with the word for what it is. From left to right in every language.
#[must_use]
pub fn shown_code(testid: &'static str, label: &Text, code: &Secret) -> View {
    el("div")
        .class("rg-reference")
        .child(super::plain(label))
        .child(
            el("bdi")
                .class("rg-reference__number")
                .attr("dir", "ltr")
                .attr("translate", "no")
                .test(testid)
                .child(code.expose_secret().to_owned()),
        )
        .into()
}
