//! Going on with a recovery pass that is typed.

use regain_words as words;

use super::parts::to_start;
use crate::components::{heading, lead, stack};
use crate::run::App;
use crate::view::View;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::pass::heading()),
        lead(&words::pass::about()),
        to_start(app),
    ])
}
