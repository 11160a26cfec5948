//! Fields: label, hint, error, input, and how they belong together.

use std::rc::Rc;

use regain_words::{self as words, Text};

use super::text::asking;
use crate::say;
use crate::view::{Element, View, el, live};

/// What is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The name of an account, in any form.
    Account,
    /// A code of digits that is sent or shown.
    Code,
    /// A code of letters and digits that is sent.
    LongCode,
    /// A code of letters and digits that the person has kept: nothing is to be filled in from a message.
    KeptCode,
    /// An e-mail address.
    Email,
    /// What something is called.
    Name,
    /// Several lines.
    Story,
}

/// What is wrong with a field, in sentences; nothing when nothing is.
pub type FieldError = Rc<dyn Fn() -> Vec<Text>>;

/// A field with one line or more.
///
/// The input is not controlled: what is typed stays in it alone, until the form is sent.
pub struct TextField {
    /// The id of the input; the error has the id `error-<name>`.
    pub name: &'static str,
    /// What the input is called in tests.
    pub testid: &'static str,
    /// The label.
    pub label: Text,
    /// The label is also the heading of the page.
    pub asks: bool,
    /// What is said below the label.
    pub hint: Text,
    /// What is in it at first.
    pub value: String,
    /// What is entered.
    pub kind: Kind,
    /// What is wrong.
    pub error: FieldError,
}

/// A field.
#[must_use]
pub fn field(field: TextField) -> View {
    let (class, kind, autocomplete) = match field.kind {
        Kind::Account => ("rg-input", "text", "username"),
        Kind::Code => ("rg-input rg-input--code", "text", "one-time-code"),
        Kind::LongCode => ("rg-input rg-input--long-code", "text", "one-time-code"),
        Kind::KeptCode => ("rg-input rg-input--long-code", "text", "off"),
        Kind::Email => ("rg-input", "email", "email"),
        Kind::Name => ("rg-input", "text", "off"),
        Kind::Story => ("rg-input rg-input--long", "", ""),
    };
    // No `maxlength`: what is pasted must not be cut off without a word. No `required` and no check while typing: a form
    // is checked when it is sent.
    // Codes and addresses run from left to right in every language; names and stories as they are written.
    let direction = match field.kind {
        Kind::Code | Kind::LongCode | Kind::KeptCode | Kind::Email => "ltr",
        Kind::Account | Kind::Name | Kind::Story => "auto",
    };
    let input = match field.kind {
        Kind::Story => el("textarea").attr("rows", "6"),
        Kind::Account | Kind::Email => line(kind, autocomplete, "none"),
        Kind::Name => line(kind, autocomplete, "sentences"),
        Kind::Code => line(kind, autocomplete, "none").attr("inputmode", "numeric"),
        Kind::LongCode | Kind::KeptCode => line(kind, autocomplete, "characters"),
    };
    let input = described(
        input
            .class(class)
            .attr("dir", direction)
            .test(field.testid)
            .value(field.value),
        field.name,
        &field.error,
    );
    let label = label_of(field.name, &field.label);
    let label = if field.asks { asking(label) } else { label };
    wrap(field.name, label, &[field.hint], field.error, input.into())
}

fn line(kind: &'static str, autocomplete: &'static str, capitals: &'static str) -> Element {
    el("input")
        .attr("type", kind)
        .attr("autocomplete", autocomplete)
        .attr("autocapitalize", capitals)
        .attr("spellcheck", "false")
}

/// Ties an input to its hint, and to its error while there is one.
fn described(input: Element, name: &'static str, error: &FieldError) -> Element {
    described_by(input, name, format!("{name}-hint"), error)
}

/// The same with these ids in the place of that of the hint.
#[must_use]
pub fn described_by(
    input: Element,
    name: &'static str,
    hints: String,
    error: &FieldError,
) -> Element {
    let (invalid, described) = (Rc::clone(error), Rc::clone(error));
    input
        .attr("id", name)
        .attr("name", name)
        .live_attr("aria-invalid", move || {
            (!invalid().is_empty()).then_some("true".into())
        })
        .live_attr("aria-describedby", move || {
            Some(if described().is_empty() {
                hints.clone().into()
            } else {
                format!("{hints} error-{name}").into()
            })
        })
}

/// The parts of a field in their order: label, hints, error, input.
#[must_use]
pub fn wrap(
    name: &'static str,
    label: View,
    hints: &[Text],
    error: FieldError,
    input: View,
) -> View {
    let marked = Rc::clone(&error);
    let hints = hints.iter().map(super::plain).collect();
    el("div")
        .live_attr("class", move || {
            Some(if marked().is_empty() {
                "rg-field".into()
            } else {
                "rg-field rg-field--problem".into()
            })
        })
        .child(label)
        .child(
            el("div")
                .class("rg-field__hint")
                .own_attr("id", format!("{name}-hint"))
                .children(hints),
        )
        .child(live(move || error_text(name, &error())))
        .child(input)
        .into()
}

/// The label of a field.
#[must_use]
pub fn label_of(name: &'static str, text: &Text) -> View {
    el("label")
        .class("rg-field__label")
        .attr("for", name)
        .child(say::view(text))
        .into()
}

/// What is wrong, with the id that fields name.
#[must_use]
pub fn error_text(name: &'static str, sentences: &[Text]) -> View {
    if sentences.is_empty() {
        return View::Nothing;
    }
    let id = format!("error-{name}");
    let prefix = say::string(&words::common::error_prefix());
    el("p")
        .class("rg-field__error")
        .own_attr("id", id.clone())
        .own_attr("data-testid", id)
        .child(el("span").class("rg-hidden").child(format!("{prefix} ")))
        .child(say::sentences(sentences))
        .into()
}

/// A form. The browser's own checks are off, because their words and places are not ours.
#[must_use]
pub fn form(parts: Vec<View>, send: impl Fn() + 'static) -> View {
    el("form")
        .attr("novalidate", "")
        .submit(send)
        .children(parts)
        .into()
}
