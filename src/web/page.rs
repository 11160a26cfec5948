//! The document: its title, its language, its live region and its inputs.

use std::cell::Cell;

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::timers;

/// Sets the title, where it is another one.
pub fn set_title(title: &str) {
    if let Some(document) = super::document()
        && document.title() != title
    {
        document.set_title(title);
    }
}

/// Sets the language and the direction of writing.
pub fn set_language(lang: &str, direction: &str) {
    if let Some(root) = super::root() {
        let _ = root.set_attribute("lang", lang);
        let _ = root.set_attribute("dir", direction);
    }
}

/// The language that the document is served in, by the name of its file: where that is no language of people, `lang` has
/// another.
#[must_use]
pub fn language() -> String {
    let Some(root) = super::root() else {
        return String::new();
    };
    root.get_attribute("data-language")
        .or_else(|| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// The tags of the languages that the service offers, with spaces between them; nothing where it does not say.
#[must_use]
pub fn languages() -> Option<String> {
    super::root()?.get_attribute("data-languages")
}

/// What the service is called.
#[must_use]
pub fn service() -> Option<String> {
    super::root()?.get_attribute("data-service")
}

/// Has the service remember the language that was chosen, in this browser.
pub fn remember_language(tag: &str) {
    let secure = if first_address().starts_with("https:") {
        "; Secure"
    } else {
        ""
    };
    if let Some(document) = super::document() {
        let cookie =
            format!("regain-language={tag}; Path=/; SameSite=Lax; Max-Age=31536000{secure}");
        let _ = Reflect::set(&document, &"cookie".into(), &cookie.into());
    }
}

/// The first language of the reader's browser.
#[must_use]
pub fn preferred_language() -> Option<String> {
    super::window()?.navigator().language()
}

thread_local! {
    /// How often something was announced: what has been overtaken meanwhile is not said any more.
    static ANNOUNCED: Cell<u32> = const { Cell::new(0) };
}

/// Has a screen reader say `words` when it has finished what it is saying; nothing takes back what was said before.
///
/// The region is emptied first, or the same words twice would be said once.
pub fn announce(words: String) {
    let number = ANNOUNCED.get().wrapping_add(1);
    ANNOUNCED.set(number);
    set_status("");
    if !words.is_empty() {
        timers::after(60, move || {
            if ANNOUNCED.get() == number {
                set_status(&words);
            }
        });
    }
}

fn set_status(words: &str) {
    if let Some(region) = super::by_id("status") {
        region.set_text_content(Some(words));
    }
}

/// What stands in the input with this id; nothing where there is none.
#[must_use]
pub fn value(id: &str) -> String {
    let Some(element) = super::by_id(id) else {
        return String::new();
    };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else if let Some(list) = element.dyn_ref::<HtmlSelectElement>() {
        list.value()
    } else {
        String::new()
    }
}

/// What stands in the field with this id, or which of its choices is taken: that of a `<fieldset>`, or whether a box is
/// ticked. `None` where there is no such field.
#[must_use]
pub fn written(id: &str) -> Option<String> {
    let element = super::by_id(id)?;
    let chosen = |input: &HtmlInputElement| input.checked().then(|| input.value());
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let is_box = input.type_() == "checkbox";
        let written = if is_box {
            chosen(input)
        } else {
            Some(input.value())
        };
        return Some(written.unwrap_or_default());
    }
    if element.local_name() == "fieldset" {
        let taken = element.query_selector("input:checked").ok().flatten();
        let taken = taken.and_then(|one| one.dyn_into::<HtmlInputElement>().ok());
        return Some(taken.as_ref().and_then(chosen).unwrap_or_default());
    }
    Some(value(id))
}

/// Chooses in the list with this id, or writes into the input.
pub fn fill(id: &str, value: &str) {
    if let Some(element) = super::by_id(id) {
        let _ = Reflect::set(&element, &"value".into(), &value.into());
    }
}

/// Empties the input with this id.
pub fn forget(id: &str) {
    if let Some(input) = super::by_id(id).and_then(|one| one.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value("");
    }
}

/// The name and port of the site, as the browser shows it.
#[must_use]
pub fn host() -> String {
    super::window()
        .and_then(|window| window.location().host().ok())
        .unwrap_or_default()
}

/// The whole address of a page of the app.
#[must_use]
pub fn address_of(path: &str) -> String {
    let origin = super::window().and_then(|window| window.location().origin().ok());
    format!("{}{path}", origin.unwrap_or_default())
}

/// Whether the page is seen now, and not behind another tab.
#[must_use]
pub fn is_seen() -> bool {
    super::document()
        .is_some_and(|page| page.visibility_state() == web_sys::VisibilityState::Visible)
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}

/// The address of the first page.
#[must_use]
pub fn first_address() -> String {
    super::window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default()
}

/// What the browser calls itself.
#[must_use]
pub fn agent() -> String {
    super::window()
        .and_then(|window| window.navigator().user_agent().ok())
        .unwrap_or_default()
}

/// The element that the app draws itself in.
#[must_use]
pub fn place_of_app() -> Option<HtmlElement> {
    super::by_id("app")?.dyn_into().ok()
}

/// Whether the browser knows that the device has no connection. It may not know.
#[must_use]
pub fn is_offline() -> bool {
    super::window().is_some_and(|window| !window.navigator().on_line())
}
