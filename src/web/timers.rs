//! Doing something later.

use std::cell::Cell;

use wasm_bindgen::{JsCast, closure::Closure};

/// Calls `then` once, after so many milliseconds.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    let then: Box<dyn FnOnce()> = Box::new(then);
    let callback = Closure::once_into_js(then);
    if let Some(window) = super::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            callback.unchecked_ref(),
            milliseconds,
        );
    }
}

/// Calls `then` when what has been changed has been drawn. Not an animation frame: tabs in the background have none.
pub fn soon(then: impl FnOnce() + 'static) {
    after(0, then);
}

thread_local! {
    static WHILE_SEEN: Cell<Option<Every>> = const { Cell::new(None) };
}

/// Calls `tick` every so many milliseconds while `wanted`, and only while the page is seen. There is one such timer.
pub fn while_seen(wanted: bool, milliseconds: i32, tick: impl Fn() + 'static) {
    match (wanted, WHILE_SEEN.get()) {
        (true, None) => {
            let every = Every::new(milliseconds, move || {
                if super::page::is_seen() {
                    tick();
                }
            });
            WHILE_SEEN.set(every);
        }
        (false, Some(every)) => {
            every.stop();
            WHILE_SEEN.set(None);
        }
        (true, Some(_)) | (false, None) => {}
    }
}

/// Something that is done again and again until it is stopped.
#[derive(Clone, Copy, Debug)]
pub struct Every(i32);

impl Every {
    /// Calls `tick` every so many milliseconds.
    #[must_use]
    pub fn new(milliseconds: i32, tick: impl FnMut() + 'static) -> Option<Self> {
        let tick: Box<dyn FnMut()> = Box::new(tick);
        let callback = Closure::wrap(tick).into_js_value();
        super::window()?
            .set_interval_with_callback_and_timeout_and_arguments_0(
                callback.unchecked_ref(),
                milliseconds,
            )
            .ok()
            .map(Self)
    }

    /// Stops it.
    pub fn stop(self) {
        if let Some(window) = super::window() {
            window.clear_interval_with_handle(self.0);
        }
    }
}
