//! The address of the page.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

/// Where the page is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// `/recover/code`
    pub path: String,
    /// `?lang=de`, or nothing.
    pub query: String,
    /// What stands behind the `#`, or nothing.
    pub fragment: String,
}

/// Where the page is now.
#[must_use]
pub fn place() -> Place {
    let Some(location) = super::window().map(|window| window.location()) else {
        return Place::default();
    };
    let fragment = location.hash().unwrap_or_default();
    Place {
        path: location.pathname().unwrap_or_default(),
        query: location.search().unwrap_or_default(),
        fragment: fragment.strip_prefix('#').unwrap_or_default().to_owned(),
    }
}

/// Goes to an address of the app without loading it; Back leads back.
pub fn push(address: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The same, but in the place of the present address.
pub fn replace(address: &str) {
    replace_with(&JsValue::NULL, Some(address));
}

fn replace_with(carried: &JsValue, address: Option<&str>) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(carried, "", address);
    }
}

/// Names another language in the address, where it names one. It is all that an address of the app asks for.
pub fn name_language(tag: &str) {
    let place = place();
    if !place.query.is_empty() {
        let (path, fragment) = (place.path, place.fragment);
        let mark = if fragment.is_empty() { "" } else { "#" };
        replace(&format!("{path}?lang={tag}{mark}{fragment}"));
    }
}

/// Takes the fragment out of the address, and out of the browser's history with it.
pub fn strip(place: &Place) {
    replace(&format!("{}{}", place.path, place.query));
}

/// Loads the page again, which gets what is carried over.
///
/// It is in the entry of the history for this one moment. Browsers keep what is in a form as well, but not of a page that
/// is not to be stored.
pub fn reload(carried: &[&str]) {
    let list: Array = carried.iter().map(|text| JsValue::from_str(text)).collect();
    replace_with(&list, None);
    if let Some(window) = super::window() {
        let _ = window.location().reload();
    }
}

/// What the page carried over that was here before, once.
#[must_use]
pub fn carried() -> Array {
    let history = super::window().and_then(|window| window.history().ok());
    let state = history.and_then(|history| history.state().ok());
    let list = state.and_then(|state| state.dyn_into().ok());
    replace_with(&JsValue::NULL, None);
    list.unwrap_or_default()
}
