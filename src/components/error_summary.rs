//! The list of what is wrong with a form, at the top of it (GOV.UK Design System, error summary).

use leptos::prelude::*;
use regain_words::{self as words, Text};

use crate::{say, web};

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the input.
    pub field: &'static str,
    /// The same words as beside the field.
    pub sentences: Vec<Text>,
}

/// The list; nothing when nothing is wrong. It gets the focus when a form is sent that cannot be taken.
#[must_use]
pub fn error_summary(problems: Vec<Problem>) -> AnyView {
    if problems.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = problems
        .into_iter()
        .map(|problem| {
            let field = problem.field;
            // The page moves to the field itself, so that its address stays what it is.
            let go = move |click: leptos::ev::MouseEvent| {
                if web::events::takes_over(&click) {
                    web::focus::element(field);
                }
            };
            view! {
                <li>
                    <a href=format!("#{field}") on:click=go>
                        {say::sentences(&problem.sentences)}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <div
            id="error-summary"
            class="rg-notice rg-notice--problem"
            tabindex="-1"
            aria-labelledby="error-summary-heading"
            data-testid="error-summary"
        >
            <div role="alert">
                <h2 id="error-summary-heading" class="rg-notice__title">
                    {say::view(&words::common::error_summary_heading())}
                </h2>
                <ul>{items}</ul>
            </div>
        </div>
    }
    .into_any()
}
