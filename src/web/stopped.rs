//! The end of a page whose code has failed, or of which a part is missing: never a dead screen.

use web_sys::{CustomEvent, CustomEventInit};

/// Shows the static panel with a way on when the code panics.
///
/// Only the place in the code is written to the console. The message is not: it may quote what the person entered.
pub fn watch() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|location| format!("stopped at {}:{}", location.file(), location.line()));
        web_sys::console::error_1(&place.unwrap_or_default().into());
        show_plain_form();
    }));
}

/// Shows the panel with the plain form in the place of the app; `src/shell/first.js` does it, because this code is not to
/// be trusted any more.
pub fn show_plain_form() {
    let init = CustomEventInit::new();
    init.set_detail(&"stopped".into());
    let Some(document) = super::document() else {
        return;
    };
    if let Ok(event) = CustomEvent::new_with_event_init_dict("regain:stop", &init) {
        let _ = document.dispatch_event(&event);
    }
}
