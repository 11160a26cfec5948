//! Waiting for the flow.

use leptos::prelude::*;
use regain_words as words;

use crate::components::{heading, stack};

pub(super) fn view() -> AnyView {
    stack(vec![heading(&words::common::loading_status())])
}
