//! The journeys, by what the person is after.

use std::{pin::Pin, rc::Rc};

use crate::{fault::Outcome, world::World};

/// A way through the product, and the goals that it shows.
#[derive(Clone, Copy)]
pub(crate) struct Journey {
    pub(crate) name: &'static str,
    /// Ids of docs/features.md. Each must fail to be shown if the feature is
    /// taken out.
    pub(crate) covers: &'static [&'static str],
    pub(crate) walk: fn(Rc<World>) -> Pin<Box<dyn Future<Output = Outcome>>>,
}

/// A journey out of an async function.
macro_rules! journey {
    ($name:literal, $walk:path, [$($covers:literal),* $(,)?]) => {
        Journey {
            name: $name,
            covers: &[$($covers),*],
            walk: |world| Box::pin($walk(world)),
        }
    };
}

/// All journeys, the long ones first.
pub(crate) const ALL: &[Journey] = &[journey!(
    "forgot-password",
    forgot_password::walk,
    ["prove.email-code"]
)];

mod forgot_password;
