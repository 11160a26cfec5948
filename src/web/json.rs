//! The browser's own JSON parser.

use js_sys::{Array, JSON, Object, Reflect};
use regain_contract::Json;
use wasm_bindgen::{JsCast, JsValue};

/// A value that the browser has parsed.
pub struct Parsed(JsValue);

/// Parses a text; `None` if it is not JSON.
#[must_use]
pub fn parse(text: &str) -> Option<Parsed> {
    JSON::parse(text).ok().map(Parsed)
}

/// Reads a list of texts.
#[must_use]
pub fn strings(text: &str) -> Option<Vec<String>> {
    let list = parse(text)?.items()?;
    list.iter().map(Json::text).collect()
}

impl Json for Parsed {
    fn member(&self, name: &str) -> Option<Self> {
        // What is not an object has no members, but may have some in its prototype.
        if !self.0.is_object() {
            return None;
        }
        let value = Reflect::get(&self.0, &JsValue::from_str(name)).ok()?;
        (!value.is_undefined() && !value.is_null()).then_some(Self(value))
    }

    fn only_member(&self) -> Option<(String, Self)> {
        let names = Object::keys(self.0.dyn_ref::<Object>()?);
        if names.length() != 1 {
            return None;
        }
        let name = names.get(0).as_string()?;
        let value = self.member(&name)?;
        Some((name, value))
    }

    fn items(&self) -> Option<Vec<Self>> {
        let list = self.0.dyn_ref::<Array>()?;
        Some(list.iter().map(Self).collect())
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn integer(&self) -> Option<i64> {
        /// The greatest whole number up to which a double holds every one.
        const SAFE: f64 = 9_007_199_254_740_991.0;
        let number = self.0.as_f64()?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole, and within what an i64 holds"
        )]
        (number.abs() <= SAFE && number.fract() == 0.0).then_some(number as i64)
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_bool()
    }
}
