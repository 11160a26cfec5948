//! Passkeys, as far as the browser has them.

use wasm_bindgen::JsValue;

/// Whether the browser can use passkeys at all. Old ones cannot, and some that are part of another app.
#[must_use]
pub fn is_supported() -> bool {
    super::window().is_some_and(|window| {
        let name = JsValue::from_str("PublicKeyCredential");
        js_sys::Reflect::has(&window, &name).unwrap_or(false)
    })
}
