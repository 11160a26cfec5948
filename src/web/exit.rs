//! Leaving for another site.

/// Hides the page and shows another site in its place, so that Back does not lead here. Which one stands in the page.
pub fn leave() {
    if let Some(root) = super::root() {
        let _ = root.set_attribute("hidden", "");
    }
    let address = super::document().and_then(|document| {
        let meta = document.query_selector("meta[name=quick-exit]");
        meta.ok().flatten()?.get_attribute("content")
    });
    // It comes from the page as it was served; still it must not run anything.
    let address = address.filter(|address| address.starts_with("https://"));
    if let Some(window) = super::window() {
        let _ = window
            .location()
            .replace(address.as_deref().unwrap_or("about:blank"));
    }
}
