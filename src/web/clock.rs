//! The time that has passed, from a clock that nobody can set.

/// Seconds since the page was opened.
#[must_use]
pub fn monotonic_seconds() -> f64 {
    super::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now() / 1000.0)
}
