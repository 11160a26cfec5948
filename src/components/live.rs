//! A part of the page that follows what it reads.

use leptos::prelude::*;

/// Draws what `view` returns, and again when something it has read has changed.
///
/// The closure is boxed so that all such parts have one type.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    view.into_any()
}
