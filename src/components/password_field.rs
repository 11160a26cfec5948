//! The field for a new password.

use leptos::prelude::*;
use regain_words::{self as words, Text};

use super::field::{described_by, label_of, wrap};
use crate::say;

/// What the field needs.
pub struct PasswordField {
    /// The id of the input.
    pub name: &'static str,
    /// The label.
    pub label: Text,
    /// The rule, said before anything is typed.
    pub hints: Vec<Text>,
    /// What is wrong, in sentences.
    pub error: Signal<Vec<Text>>,
    /// The name to file the password under.
    pub account: String,
    /// The password can be read.
    pub shown: Signal<bool>,
    /// The button was pressed.
    pub toggle: Box<dyn Fn()>,
}

/// One field, with a button that shows what is in it: no second field to type it again. Beside it, hidden, the name of the
/// account, so that a password manager files both together.
#[must_use]
pub fn password_field(field: PasswordField) -> AnyView {
    let PasswordField {
        name,
        label,
        hints,
        error,
        account,
        shown,
        toggle,
    } = field;
    let has_hint = !hints.is_empty();
    let invalid = move || error.with(|error| !error.is_empty());
    let words_of_toggle = move || {
        let text = if shown.get() {
            words::password::hide_button()
        } else {
            words::password::show_button()
        };
        say::string(&text)
    };
    let name_of_toggle = move || {
        let text = if shown.get() {
            words::password::hide_label()
        } else {
            words::password::show_label()
        };
        say::string(&text)
    };
    let input = view! {
        <div class="rg-secret">
            <input
                class="rg-input"
                type=move || if shown.get() { "text" } else { "password" }
                id=name
                name=name
                autocomplete="new-password"
                autocapitalize="none"
                spellcheck="false"
                aria-invalid=move || invalid().then_some("true")
                aria-describedby=move || described_by(name, has_hint, invalid())
                data-testid="password"
            />
            <button
                type="button"
                class="rg-button rg-button--quiet"
                aria-label=name_of_toggle
                aria-controls=name
                data-testid="password-toggle"
                on:click=move |_| toggle()
            >
                {words_of_toggle}
            </button>
        </div>
    }
    .into_any();
    let username = view! {
        <div class="rg-hidden">
            <label for="username">{say::view(&words::password::account_label())}</label>
            <input
                type="text"
                id="username"
                name="username"
                autocomplete="username"
                tabindex="-1"
                readonly
                prop:value=account
            />
        </div>
    }
    .into_any();
    let field = wrap(name, label_of(name, &label, false), &hints, error, input);
    vec![username, field].into_any()
}
