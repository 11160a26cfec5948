//! What can be pasted elsewhere.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Copies a text, and calls `then` when that has worked. Where it does not, the text can still be copied by hand.
pub fn copy(text: &str, then: impl FnOnce() + 'static) {
    let Some(window) = super::window() else {
        return;
    };
    let navigator: JsValue = window.navigator().into();
    // Not there outside of secure contexts.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    let Some(clipboard) = clipboard.ok().filter(JsValue::is_object) else {
        return;
    };
    let write = js_sys::Reflect::get(&clipboard, &"writeText".into());
    let Some(write) = write
        .ok()
        .and_then(|one| one.dyn_into::<js_sys::Function>().ok())
    else {
        return;
    };
    let Ok(promise) = write.call1(&clipboard, &text.into()) else {
        return;
    };
    let then: Box<dyn FnOnce(JsValue)> = Box::new(move |_| then());
    let done = Closure::once_into_js(then);
    // Both callbacks, so that a refusal is no unhandled rejection.
    let refused = Closure::<dyn Fn(JsValue)>::new(|_| ()).into_js_value();
    let _ = js_sys::Reflect::get(&promise, &"then".into())
        .ok()
        .and_then(|one| one.dyn_into::<js_sys::Function>().ok())
        .and_then(|one| one.call2(&promise, &done, &refused).ok());
}
