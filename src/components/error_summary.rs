//! The list of what is wrong with a form, at the top of it (GOV.UK Design System, error summary).

use regain_words::{self as words, Text};

use crate::view::{View, el};
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
pub fn error_summary(problems: Vec<Problem>) -> View {
    if problems.is_empty() {
        return View::Nothing;
    }
    let items = problems.into_iter().map(|problem| {
        let field = problem.field;
        let link = el("a")
            .own_attr("href", format!("#{field}"))
            // The page moves to the field itself, so that its address stays what it is.
            .follow(move || web::focus::element(field))
            .child(say::sentences(&problem.sentences));
        el("li").child(link).into()
    });
    let items = items.collect();
    el("div")
        .attr("id", "error-summary")
        .class("rg-notice rg-notice--problem")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "error-summary-heading")
        .test("error-summary")
        .child(
            el("div")
                .attr("role", "alert")
                .child(
                    el("h2")
                        .attr("id", "error-summary-heading")
                        .class("rg-notice__title")
                        .child(say::view(&words::common::error_summary_heading())),
                )
                .child(el("ul").children(items)),
        )
        .into()
}
