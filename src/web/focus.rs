//! Where the keyboard and the screen reader are.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::timers;

/// Moves to the heading of the page, and the page to its top, once the page has been drawn.
pub fn heading() {
    timers::soon(|| {
        if let Some(window) = super::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        select("#main h1");
    });
}

/// Moves to an element once the page has been drawn; the browser brings it into view.
pub fn element(id: &str) {
    let selector = format!("#{id}");
    timers::soon(move || select(&selector));
}

/// Brings what has the focus above what stays at the lower edge of the page, once that has been drawn (WCAG 2.4.11).
pub fn into_sight() {
    timers::soon(|| {
        let focused = super::document().and_then(|document| document.active_element());
        // Without a focus it is the body, and nobody is anywhere.
        if let Some(element) = focused.filter(|element| element.local_name() != "body") {
            element.scroll_into_view_with_bool(false);
        }
    });
}

/// Moves to the first element that a selector finds, now.
pub fn select(selector: &str) {
    let found = super::document()
        .and_then(|document| document.query_selector(selector).ok().flatten())
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found {
        let _ = element.focus();
    }
}

/// The selector that finds the focused element again after the page has been drawn anew.
#[must_use]
pub fn current() -> Option<String> {
    let testid = super::document()?
        .active_element()?
        .get_attribute("data-testid")?;
    Some(format!("#app [data-testid=\"{testid}\"]"))
}
