//! A box that says something beside the question.

use leptos::prelude::*;
use regain_words::Text;

use crate::say;

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Calm,
    /// Something stands in the way.
    Trouble,
    /// Something is done.
    Done,
}

/// What it says.
pub struct NoticeBox {
    /// What it is called in tests, and its id.
    pub testid: &'static str,
    /// What it is about.
    pub tone: Tone,
    /// Its heading.
    pub title: Option<Text>,
    /// What it says.
    pub sentences: Vec<Text>,
    /// What can be done about it.
    pub more: Vec<AnyView>,
}

/// A box. It can get the focus, for when it appears as the answer to a press.
#[must_use]
pub fn notice(notice: NoticeBox) -> AnyView {
    let NoticeBox {
        testid,
        tone,
        title,
        sentences,
        more,
    } = notice;
    let class = match tone {
        Tone::Calm => "rg-notice",
        Tone::Trouble => "rg-notice rg-notice--trouble",
        Tone::Done => "rg-notice rg-notice--done",
    };
    let title = title
        .map(|title| view! { <h2 class="rg-notice__title">{say::view(&title)}</h2> }.into_any());
    let sentences: Vec<_> = sentences.iter().map(super::plain).collect();
    view! {
        <section class=class id=testid data-testid=testid tabindex="-1">
            {title} {sentences} {more}
        </section>
    }
    .into_any()
}
