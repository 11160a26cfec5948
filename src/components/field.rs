//! Fields: label, hint, error, input, and how they belong together.

use leptos::prelude::*;
use regain_words::{self as words, Text};

use super::live;
use crate::say;

/// What is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The name of an account, in any form.
    Account,
    /// A code of digits.
    Code,
    /// An e-mail address.
    Email,
    /// Several lines.
    Story,
}

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
    pub hints: Vec<Text>,
    /// What is in it at first.
    pub value: String,
    /// What is entered.
    pub kind: Kind,
    /// What is wrong, in sentences; nothing when nothing is.
    pub error: Signal<Vec<Text>>,
}

/// A field.
#[must_use]
pub fn field(field: TextField) -> AnyView {
    let TextField {
        name,
        testid,
        label,
        asks,
        hints,
        value,
        kind,
        error,
    } = field;
    let has_hint = !hints.is_empty();
    let invalid = Signal::derive(move || error.with(|error| !error.is_empty()));
    let described = Signal::derive(move || described_by(name, has_hint, invalid.get()));
    let input = match kind {
        Kind::Account => line(Line {
            class: "rg-input",
            kind: "text",
            mode: None,
            autocomplete: "username",
            name,
            testid,
            value,
            invalid,
            described,
        }),
        Kind::Code => line(Line {
            class: "rg-input rg-input--code",
            kind: "text",
            mode: Some("numeric"),
            autocomplete: "one-time-code",
            name,
            testid,
            value,
            invalid,
            described,
        }),
        Kind::Email => line(Line {
            class: "rg-input",
            kind: "email",
            mode: None,
            autocomplete: "email",
            name,
            testid,
            value,
            invalid,
            described,
        }),
        Kind::Story => view! {
            <textarea
                class="rg-input rg-input--long"
                id=name
                name=name
                rows="6"
                prop:value=value
                aria-invalid=move || invalid.get().then_some("true")
                aria-describedby=move || described.get()
                data-testid=testid
            ></textarea>
        }
        .into_any(),
    };
    let label = label_of(name, &label, asks);
    wrap(name, label, &hints, error, input)
}

/// The parts of a field in their order: label, hints, error, input.
pub(super) fn wrap(
    name: &'static str,
    label: AnyView,
    hints: &[Text],
    error: Signal<Vec<Text>>,
    input: AnyView,
) -> AnyView {
    let class = move || {
        if error.with(Vec::is_empty) {
            "rg-field"
        } else {
            "rg-field rg-field--problem"
        }
    };
    let hints: Vec<_> = hints.iter().map(hint).collect();
    let hints = (!hints.is_empty()).then(|| {
        view! {
            <div class="rg-field__hint" id=format!("{name}-hint")>
                {hints}
            </div>
        }
        .into_any()
    });
    view! {
        <div class=class>
            {label}
            {hints}
            {live(move || error_text(name, &error.get()))}
            {input}
        </div>
    }
    .into_any()
}

fn hint(text: &Text) -> AnyView {
    view! { <p>{say::view(text)}</p> }.into_any()
}

pub(super) fn label_of(name: &'static str, text: &Text, asks: bool) -> AnyView {
    let label = view! {
        <label class="rg-field__label" for=name>
            {say::view(text)}
        </label>
    };
    if asks {
        view! {
            <h1 class="rg-heading" tabindex="-1" data-testid="heading">
                {label}
            </h1>
        }
        .into_any()
    } else {
        label.into_any()
    }
}

fn error_text(name: &'static str, sentences: &[Text]) -> AnyView {
    if sentences.is_empty() {
        return ().into_any();
    }
    let id = format!("error-{name}");
    view! {
        <p class="rg-field__error" id=id.clone() data-testid=id>
            <span class="rg-hidden">{say::view(&words::common::error_prefix())} " "</span>
            {say::sentences(sentences)}
        </p>
    }
    .into_any()
}

/// The ids of the hint and the error, as far as they are there.
pub(super) fn described_by(name: &str, has_hint: bool, invalid: bool) -> Option<String> {
    let hint = has_hint.then(|| format!("{name}-hint"));
    let error = invalid.then(|| format!("error-{name}"));
    match (hint, error) {
        (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

struct Line {
    class: &'static str,
    kind: &'static str,
    mode: Option<&'static str>,
    autocomplete: &'static str,
    name: &'static str,
    testid: &'static str,
    value: String,
    invalid: Signal<bool>,
    described: Signal<Option<String>>,
}

/// An input of one line. No `maxlength`: what is pasted must not be cut off without a word. No `required` and no check
/// while typing: a form is checked when it is sent.
fn line(line: Line) -> AnyView {
    let Line {
        class,
        kind,
        mode,
        autocomplete,
        name,
        testid,
        value,
        invalid,
        described,
    } = line;
    view! {
        <input
            class=class
            type=kind
            id=name
            name=name
            inputmode=mode
            autocomplete=autocomplete
            autocapitalize="none"
            spellcheck="false"
            prop:value=value
            aria-invalid=move || invalid.get().then_some("true")
            aria-describedby=move || described.get()
            data-testid=testid
        />
    }
    .into_any()
}

/// A list to choose one from.
pub struct Choice {
    /// The id of the list.
    pub name: &'static str,
    /// What it is called in tests.
    pub testid: &'static str,
    /// The label.
    pub label: Text,
    /// The value and the words of each.
    pub options: Vec<(&'static str, Text)>,
    /// The value that is chosen at first.
    pub chosen: &'static str,
}

/// A list to choose one from.
#[must_use]
pub fn choice_field(choice: Choice) -> AnyView {
    let Choice {
        name,
        testid,
        label,
        options,
        chosen,
    } = choice;
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, text)| {
            view! {
                <option value=value selected=value == chosen>
                    {say::string(&text)}
                </option>
            }
            .into_any()
        })
        .collect();
    let list = view! {
        <select class="rg-input" id=name name=name data-testid=testid>
            {options}
        </select>
    }
    .into_any();
    wrap(
        name,
        label_of(name, &label, false),
        &[],
        Signal::stored(Vec::new()),
        list,
    )
}

/// A form. The browser's own checks are off, because their words and places are not ours.
#[must_use]
pub fn form(parts: Vec<AnyView>, send: impl Fn() + 'static) -> AnyView {
    let send: Box<dyn Fn()> = Box::new(send);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        send();
    };
    view! {
        <form novalidate on:submit=submit>
            {parts}
        </form>
    }
    .into_any()
}
