//! Random values, from the browser.

use std::fmt::Write;

/// 128 random bits in hexadecimal: the name of one intention of the person.
///
/// Not `crypto.randomUUID()`, which exists in secure contexts and newer browsers only.
#[must_use]
pub fn key() -> String {
    let mut bytes = [0u8; 16];
    if let Some(crypto) = super::window().and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let mut key = String::with_capacity(32);
    for byte in bytes {
        let _ = write!(key, "{byte:02x}");
    }
    key
}
