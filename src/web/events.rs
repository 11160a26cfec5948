//! Events of the page as a whole.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget, KeyboardEvent, PageTransitionEvent};

/// Calls `handler` for each `name` event of `target`, as long as the page lives.
fn listen(target: &EventTarget, name: &str, handler: impl FnMut(Event) + 'static) {
    let handler: Box<dyn FnMut(Event)> = Box::new(handler);
    let closure = Closure::wrap(handler).into_js_value();
    let _ = target.add_event_listener_with_callback(name, closure.unchecked_ref());
}

/// Back, Forward, or a link to a fragment.
pub fn on_place_changed(mut handler: impl FnMut() + 'static) {
    if let Some(window) = super::window() {
        listen(&window, "popstate", move |_| handler());
    }
}

/// The page is seen again: its tab came to the front, or Back brought it out of the browser's memory.
pub fn on_seen_again(handler: impl Fn() + Clone + 'static) {
    let (Some(window), Some(document)) = (super::window(), super::document()) else {
        return;
    };
    let again = handler.clone();
    let page = document.clone();
    listen(&document, "visibilitychange", move |_| {
        if page.visibility_state() == web_sys::VisibilityState::Visible {
            again();
        }
    });
    listen(&window, "pageshow", move |event| {
        if event
            .dyn_ref::<PageTransitionEvent>()
            .is_some_and(PageTransitionEvent::persisted)
        {
            handler();
        }
    });
}

/// The device has a connection again.
pub fn on_online(handler: impl FnMut() + 'static) {
    on_window("online", handler);
}

/// The device has lost its connection.
pub fn on_offline(handler: impl FnMut() + 'static) {
    on_window("offline", handler);
}

fn on_window(event: &str, mut handler: impl FnMut() + 'static) {
    if let Some(window) = super::window() {
        listen(&window, event, move |_| handler());
    }
}

/// Within how many milliseconds Escape is to be pressed three times. More than a tired hand needs.
const ESCAPES_WITHIN: f64 = 5000.0;

/// Escape was pressed three times in a row.
pub fn on_escaped(mut handler: impl FnMut() + 'static) {
    let Some(document) = super::document() else {
        return;
    };
    let mut pressed = Vec::new();
    listen(&document, "keydown", move |event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() != Some("Escape") {
            pressed.clear();
            return;
        }
        let now = event.time_stamp();
        pressed.retain(|before| now - before < ESCAPES_WITHIN);
        pressed.push(now);
        if pressed.len() == 3 {
            pressed.clear();
            handler();
        }
    });
}

/// Whether a click on a link is for this page, rather than for a new tab or a download. If so the browser does not
/// follow the link.
#[must_use]
pub fn takes_over(click: &web_sys::MouseEvent) -> bool {
    let plain = click.button() == 0
        && !click.ctrl_key()
        && !click.meta_key()
        && !click.shift_key()
        && !click.alt_key();
    if plain {
        click.prevent_default();
    }
    plain
}
