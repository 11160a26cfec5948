//! The browser. Nothing outside this folder names `web_sys`.
//!
//! Nothing here panics: what the browser does not have or refuses is passed over, because a page that goes on with less
//! is better than none.

pub mod agent;
pub mod clipboard;
pub mod clock;
pub mod drawn;
pub mod events;
pub mod exit;
pub mod fetch;
pub mod focus;
pub mod history;
pub mod intl;
pub mod json;
pub mod page;
pub mod passkey;
pub mod random;
pub mod save;
pub mod shell;
pub mod stopped;
pub mod timers;
pub mod work;

pub(crate) fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

pub(crate) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

pub(crate) fn by_id(id: &str) -> Option<web_sys::Element> {
    document()?.get_element_by_id(id)
}

pub(crate) fn root() -> Option<web_sys::Element> {
    document()?.document_element()
}
