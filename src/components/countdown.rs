//! Time that is left.

use leptos::prelude::{Get, GetUntracked, RwSignal, Set, on_cleanup};
use regain_words::Text;

use crate::say;
use crate::view::{View, el, live};
use crate::web::timers::Every;

/// The seconds that are left by `read`, kept up to date until there are none; then `over` is called, once.
///
/// It ends with the part of the page it is made in.
pub fn seconds_left(read: impl Fn() -> u32 + 'static, over: impl Fn() + 'static) -> RwSignal<u32> {
    let first = read();
    let left = RwSignal::new(first);
    if first > 0 {
        let mut ended = false;
        // Four times a second, so that the words change when the second does and not almost a second later.
        let every = Every::new(250, move || {
            let now = read();
            if left.try_get_untracked() != Some(now) {
                left.try_set(now);
            }
            if now == 0 && !ended {
                ended = true;
                over();
            }
        });
        on_cleanup(move || {
            if let Some(every) = every {
                every.stop();
            }
        });
    }
    left
}

/// The words for the time that is left; nothing when it is over. Screen readers are not told each second: they hear of it
/// when they read the page, and when it is over.
#[must_use]
pub fn countdown(testid: &'static str, left: RwSignal<u32>, words: fn(u32) -> Text) -> View {
    live(move || match left.get() {
        0 => View::Nothing,
        left => el("p")
            .class("rg-soft")
            .attr("id", testid)
            .test(testid)
            .child(say::view(&words(left)))
            .into(),
    })
}
