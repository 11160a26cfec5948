//! The field for a new password.

use std::rc::Rc;

use regain_words::{self as words, Text};

use super::field::{FieldError, described_by, label_of, wrap};
use crate::say;
use crate::view::{View, el, live};

/// What the field needs.
pub struct PasswordField {
    /// The id of the input.
    pub name: &'static str,
    /// The label.
    pub label: Text,
    /// The rule, said before anything is typed.
    pub hints: Vec<Text>,
    /// What is wrong.
    pub error: FieldError,
    /// How well what is typed would do, in sentences; nothing when that is not known.
    pub strength: Rc<dyn Fn() -> Vec<Text>>,
    /// Something was typed.
    pub typed: Rc<dyn Fn()>,
    /// The name to file the password under.
    pub account: String,
    /// Whether the password can be read.
    pub shown: Rc<dyn Fn() -> bool>,
    /// The button was pressed.
    pub toggle: Rc<dyn Fn()>,
}

/// One field, with a button that shows what is in it: no second field to type it again. Beside it, hidden, the name of the
/// account, so that a password manager files both together.
#[must_use]
pub fn password_field(field: PasswordField) -> View {
    let name = field.name;
    let (shown, seen) = (Rc::clone(&field.shown), field.shown);
    let input = el("input")
        .class("rg-input")
        .attr("autocomplete", "new-password")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .test("password")
        .live_attr("type", move || {
            Some(if shown() { "text" } else { "password" }.into())
        });
    let typed = field.typed;
    let hints = format!("{name}-hint {name}-strength");
    let input = described_by(input, name, hints, &field.error).typed(move || typed());
    let toggle = live(move || toggle(name, seen(), Rc::clone(&field.toggle)));
    let input = el("div").class("rg-secret").child(input).child(toggle);
    // There from the start, so that screen readers notice when it changes; and below, so that the field stays in its place.
    let strength = el("p")
        .class("rg-field__hint")
        .own_attr("id", format!("{name}-strength"))
        .attr("aria-live", "polite")
        .test("password-strength")
        .child(live(move || say::sentences(&(field.strength)())));
    let username = el("div")
        .class("rg-hidden")
        .child(label_of("username", &words::password::account_label()))
        .child(
            el("input")
                .attr("type", "text")
                .attr("id", "username")
                .attr("name", "username")
                .attr("autocomplete", "username")
                .attr("tabindex", "-1")
                .attr("readonly", "")
                .value(field.account),
        );
    let label = label_of(name, &field.label);
    View::Many(vec![
        username.into(),
        wrap(
            name,
            label,
            &field.hints,
            field.error,
            View::Many(vec![input.into(), strength.into()]),
        ),
    ])
}

fn toggle(name: &'static str, shown: bool, press: Rc<dyn Fn()>) -> View {
    let (text, label) = if shown {
        (
            words::password::hide_button(),
            words::password::hide_label(),
        )
    } else {
        (
            words::password::show_button(),
            words::password::show_label(),
        )
    };
    el("button")
        .attr("type", "button")
        .class("rg-button rg-button--quiet")
        .own_attr("aria-label", say::string(&label))
        .attr("aria-controls", name)
        .test("password-toggle")
        .press(move || press())
        .child(say::view(&text))
        .into()
}
