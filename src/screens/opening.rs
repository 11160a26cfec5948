//! Waiting for the flow.

use regain_words as words;

use crate::components::{heading, stack};
use crate::view::View;

pub(super) fn view() -> View {
    stack(vec![heading(&words::common::loading_status())])
}
