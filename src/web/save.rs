//! Saving something as a file of the person's own.

use js_sys::{Array, Function, Object, Reflect};
use regain_contract::Secret;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::timers;

/// How long a browser may take to begin saving, in milliseconds.
const PATIENCE: i32 = 10_000;

/// Saves a text. It never leaves the device: its address is one that this page alone knows, for a moment.
pub fn text_file(name: &str, text: &Secret) {
    let _ = save(name, text);
}

fn save(name: &str, text: &Secret) -> Option<()> {
    let window: JsValue = super::window()?.into();
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
    let kind = Object::new();
    let _ = Reflect::set(&kind, &"type".into(), &"text/plain;charset=utf-8".into());
    let class: Function = get(&window, "Blob")?.dyn_into().ok()?;
    let parts = Array::of1(&text.expose_secret().into());
    let blob = Reflect::construct(&class, &Array::of2(&parts, &kind)).ok()?;
    let urls = get(&window, "URL")?;
    let make: Function = get(&urls, "createObjectURL")?.dyn_into().ok()?;
    let revoke: Function = get(&urls, "revokeObjectURL")?.dyn_into().ok()?;
    let address = make.call1(&urls, &blob).ok()?;

    let link: HtmlElement = super::document()?
        .create_element("a")
        .ok()?
        .dyn_into()
        .ok()?;
    let _ = link.set_attribute("href", &address.as_string()?);
    let _ = link.set_attribute("download", name);
    link.click();
    timers::after(PATIENCE, move || {
        let _ = revoke.call1(&urls, &address);
    });
    Some(())
}
