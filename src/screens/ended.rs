//! The way has ended, and why.

use regain_words::{self as words, Text};

use super::parts::feedback_link;
use crate::components::{Button, Rank, actions, button, heading as heading_view, plain, stack};
use crate::route::Entry;
use crate::run::{App, Message, Over};
use crate::view::View;

pub(super) fn view(app: App, over: Over) -> View {
    let restart = actions(vec![button(Button::new(
        words::ended::start_button(),
        "ended-restart",
        Rank::Main,
        move || app.send(Message::Visit(Entry::Triage)),
    ))]);
    let mut parts = vec![heading_view(&heading(over)), plain(&sentence(over))];
    if over == Over::Cancelled {
        parts.push(plain(&words::ended::cancelled_kept()));
    }
    parts.push(restart);
    if over == Over::Left {
        parts.push(feedback_link(&words::ended::feedback_link()));
    }
    stack(parts)
}

pub(super) fn heading(over: Over) -> Text {
    match over {
        Over::Left | Over::LeftUntold => words::ended::left_heading(),
        Over::Expired => words::ended::expired_heading(),
        Over::Replaced => words::ended::replaced_heading(),
        Over::Cancelled => words::ended::cancelled_heading(),
        Over::Unknown => words::ended::unknown_heading(),
    }
}

fn sentence(over: Over) -> Text {
    match over {
        Over::Left => words::ended::left(),
        Over::LeftUntold => words::ended::left_offline(),
        Over::Expired => words::ended::ran_out(),
        Over::Replaced => words::ended::replaced(),
        Over::Cancelled => words::ended::cancelled(),
        Over::Unknown => words::ended::unknown(),
    }
}
