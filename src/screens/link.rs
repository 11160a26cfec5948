//! A link from a message or from another device.

use regain_words as words;

use super::parts::to_start;
use crate::components::{heading, lead, stack};
use crate::run::App;
use crate::view::View;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::link::heading()),
        lead(&words::link::again()),
        to_start(app),
    ])
}
