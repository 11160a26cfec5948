//! The components and screens in a real browser.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

#[path = "components/case.rs"]
pub mod case;
#[path = "components/elsewhere.rs"]
pub mod elsewhere;
#[path = "components/fields.rs"]
pub mod fields;
#[path = "components/language.rs"]
pub mod language;
#[path = "components/moving.rs"]
pub mod moving;
#[path = "components/passkeys.rs"]
pub mod passkeys;
#[path = "components/proving.rs"]
pub mod proving;
#[path = "components/screens.rs"]
pub mod screens;
#[path = "components/securing.rs"]
pub mod securing;
#[path = "components/stage.rs"]
mod stage;
