//! Something that opens.

use leptos::prelude::*;
use regain_words::Text;

use crate::say;

/// A line that opens to show more.
#[must_use]
pub fn disclosure(testid: &'static str, summary: &Text, content: Vec<AnyView>) -> AnyView {
    view! {
        <details class="rg-details" data-testid=testid>
            <summary class="rg-details__summary">{say::view(summary)}</summary>
            <div class="rg-details__body">{content}</div>
        </details>
    }
    .into_any()
}
