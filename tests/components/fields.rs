//! Fields and their errors.

use std::rc::Rc;

use leptos::prelude::{Get, RwSignal, Set};
use regain::components::{
    Kind, PasswordField, Problem, TextField, error_summary, field, password_field,
};
use regain::view::View;
use regain_words::{self as words, Text};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, focused, settle};

type Error = RwSignal<Vec<Text>>;

fn code(error: Error) -> View {
    field(TextField {
        name: "code",
        testid: "code",
        label: words::code::label(),
        asks: false,
        hint: words::code::hint(6),
        value: String::new(),
        kind: Kind::Code,
        error: Rc::new(move || error.get()),
    })
}

#[wasm_bindgen_test]
async fn a_field_and_its_error_belong_together() {
    let error = Error::new(Vec::new());
    let stage = Stage::draw(move || code(error));
    let input = stage.input("#code");
    assert_eq!(stage.get("label").get_attribute("for").unwrap(), "code");
    assert_eq!(
        input.get_attribute("aria-describedby").unwrap(),
        "code-hint"
    );
    assert!(stage.find("#code-hint").is_some());
    assert_eq!(input.get_attribute("aria-invalid"), None);

    input.set_value("123");
    error.set(vec![words::code::error_too_few(6)]);
    settle().await;
    assert_eq!(input.get_attribute("aria-invalid").unwrap(), "true");
    assert_eq!(
        input.get_attribute("aria-describedby").unwrap(),
        "code-hint error-code"
    );
    assert!(stage.text("#error-code").ends_with("Enter all of them."));
    assert!(stage.text("#error-code").starts_with("Error:"));
    // The input is the same one, with what was typed.
    assert_eq!(stage.input("#code").value(), "123");

    error.set(Vec::new());
    settle().await;
    assert!(stage.find("#error-code").is_none());
    assert_eq!(input.get_attribute("aria-invalid"), None);
}

#[wasm_bindgen_test]
fn a_code_field_takes_a_whole_message() {
    let error = Error::new(Vec::new());
    let stage = Stage::draw(move || code(error));
    let input = stage.input("#code");
    for (name, value) in [
        ("type", Some("text")),
        ("inputmode", Some("numeric")),
        ("autocomplete", Some("one-time-code")),
        ("spellcheck", Some("false")),
        ("autocapitalize", Some("none")),
        ("maxlength", None),
        ("required", None),
        ("pattern", None),
    ] {
        assert_eq!(input.get_attribute(name).as_deref(), value, "{name}");
    }
    let pasted = "Your code is 123 456";
    input.set_value(pasted);
    assert_eq!(regain::web::page::value("code"), pasted);
    let code = regain_contract::Code::parse(
        &regain::web::page::value("code"),
        regain_contract::CodeForm::Digits { count: 6 },
    )
    .unwrap();
    assert_eq!(code.expose_secret(), "123456");
    regain::web::page::forget("code");
    assert_eq!(input.value(), "");
}

#[wasm_bindgen_test]
async fn a_password_can_be_shown_and_hidden() {
    let shown = RwSignal::new(false);
    let (told, typed) = (Error::new(Vec::new()), RwSignal::new(0));
    let stage = Stage::draw(move || {
        password_field(PasswordField {
            name: "password",
            label: words::password::label(),
            hints: vec![words::password::rule_length(15)],
            error: Rc::new(Vec::new),
            strength: Rc::new(move || told.get()),
            typed: Rc::new(move || typed.set(typed.get() + 1)),
            account: "ada".to_owned(),
            shown: Rc::new(move || shown.get()),
            toggle: Rc::new(move || shown.set(!shown.get())),
        })
    });
    let input = stage.input("#password");
    input.set_value("lantern orbit velvet");
    assert_eq!(input.type_(), "password");
    assert_eq!(input.get_attribute("autocomplete").unwrap(), "new-password");
    let toggle = stage.get("[data-testid=password-toggle]");
    toggle.focus().unwrap();
    toggle.click();
    settle().await;
    assert_eq!(input.type_(), "text");
    assert_eq!(toggle.get_attribute("aria-label").unwrap(), "Hide password");
    assert_eq!(toggle.text_content().unwrap(), "Hide");
    assert_eq!(focused(), "password-toggle");
    assert_eq!(input.value(), "lantern orbit velvet");
    toggle.click();
    settle().await;
    assert_eq!(input.type_(), "password");
    // How well it would do is said by an element that was there before, and belongs to the field.
    let strength = stage.get("#password-strength");
    assert_eq!(strength.get_attribute("aria-live").unwrap(), "polite");
    assert_eq!(
        input.get_attribute("aria-describedby").unwrap(),
        "password-hint password-strength"
    );
    assert_eq!(strength.text_content().unwrap(), "");
    let event = web_sys::Event::new("input").unwrap();
    input.dispatch_event(&event).unwrap();
    assert_eq!(typed.get(), 1);
    told.set(vec![words::password::strength_good()]);
    settle().await;
    assert_eq!(
        strength.text_content().unwrap(),
        "This one is hard to guess."
    );
    assert_eq!(stage.input("#password").value(), "lantern orbit velvet");
    // A password manager files it under the account.
    let username = stage.input("[autocomplete=username]");
    assert_eq!(username.value(), "ada");
    assert!(username.read_only());
}

#[wasm_bindgen_test]
fn a_password_can_be_pasted_and_filled_in_at_any_length() {
    let stage = Stage::draw(|| {
        password_field(PasswordField {
            name: "password",
            label: words::password::label(),
            hints: Vec::new(),
            error: Rc::new(Vec::new),
            strength: Rc::new(Vec::new),
            typed: Rc::new(|| {}),
            account: "ada".to_owned(),
            shown: Rc::new(|| false),
            toggle: Rc::new(|| {}),
        })
    });
    let input = stage.input("#password");
    for attribute in ["maxlength", "pattern", "readonly", "disabled", "onpaste"] {
        assert_eq!(input.get_attribute(attribute), None, "{attribute}");
    }
    assert_eq!(input.get_attribute("autocomplete").unwrap(), "new-password");
    // Nothing on the page keeps the browser from doing what it does with these.
    for name in ["paste", "copy", "cut", "drop", "beforeinput", "contextmenu"] {
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = web_sys::CustomEvent::new_with_event_init_dict(name, &init).unwrap();
        assert!(input.dispatch_event(&event).unwrap(), "{name} is stopped");
    }
    let long = "violet anchors drift past nine kettles ".repeat(8);
    input.set_value(&long);
    assert_eq!(regain::web::page::value("password"), long);
}

#[wasm_bindgen_test]
async fn the_error_summary_leads_to_the_fields() {
    let error = Error::new(Vec::new());
    let stage = Stage::draw(move || {
        View::Many(vec![
            error_summary(vec![Problem {
                field: "code",
                sentences: vec![words::code::error_empty()],
            }]),
            code(error),
        ])
    });
    let summary = stage.get("#error-summary");
    assert_eq!(summary.get_attribute("tabindex").unwrap(), "-1");
    assert!(stage.find("#error-summary [role=alert]").is_some());
    assert_eq!(stage.text("#error-summary h2"), "There is a problem");
    regain::web::focus::element("error-summary");
    settle().await;
    assert_eq!(focused(), "error-summary");

    let before = regain::web::history::place();
    stage.get("#error-summary a").click();
    settle().await;
    assert_eq!(focused(), "code");
    assert_eq!(regain::web::history::place(), before);
}

#[wasm_bindgen_test]
fn nothing_is_wrong_with_nothing() {
    let stage = Stage::draw(|| error_summary(Vec::new()));
    assert!(stage.find("#error-summary").is_none());
}
