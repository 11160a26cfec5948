//! A box that says something beside the question.

use regain_words::Text;

use crate::say;
use crate::view::{View, el};

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
    pub more: Vec<View>,
}

/// A box. It can get the focus, for when it appears as the answer to a press.
#[must_use]
pub fn notice(notice: NoticeBox) -> View {
    let title = notice
        .title
        .map(|title| el("h2").class("rg-notice__title").child(say::view(&title)));
    el("div")
        .class(match notice.tone {
            Tone::Calm => "rg-notice",
            Tone::Trouble => "rg-notice rg-notice--trouble",
            Tone::Done => "rg-notice rg-notice--done",
        })
        .attr("id", notice.testid)
        .test(notice.testid)
        .attr("tabindex", "-1")
        .child(title)
        .children(notice.sentences.iter().map(super::plain).collect())
        .children(notice.more)
        .into()
}
