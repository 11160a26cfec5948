//! A case is open: its reference, and what happens next.

use regain_contract::{CaseOpened, paths};
use regain_words as words;

use crate::components::{
    Button, Rank, actions, bullets, button, heading, link_button, plain, reference, soft, stack,
    subheading,
};
use crate::view::View;
use crate::{say, web};

const SECONDS_OF_A_DAY: i64 = 86_400;

pub(super) fn view(opened: &CaseOpened) -> View {
    let mut parts = vec![heading(&words::case::opened_heading())];
    parts.extend(what_next(opened));
    parts.push(subheading(&words::case::never_heading()));
    parts.push(bullets(
        None,
        [
            words::case::never_secrets(),
            words::case::never_money(),
            words::case::never_remote(),
        ]
        .iter()
        .map(say::view)
        .collect(),
    ));
    parts.push(plain(&words::case::not_changed()));
    parts.push(actions(vec![
        link_button(
            &words::case::page_button(),
            "case-page",
            paths::CASE_PAGE.to_owned(),
        ),
        button(Button::new(
            words::common::print_button(),
            "print",
            Rank::Quiet,
            web::page::print,
        )),
    ]));
    stack(parts)
}

fn what_next(opened: &CaseOpened) -> Vec<View> {
    let case = &opened.case;
    let seconds = case.reply_by.since(case.opened_at);
    let days = (seconds + SECONDS_OF_A_DAY - 1) / SECONDS_OF_A_DAY;
    let days = u32::try_from(days).unwrap_or(0).max(1);
    vec![
        reference(case.reference.to_string()),
        soft(&words::case::reference_about()),
        subheading(&words::case::next_heading()),
        plain(&words::case::answer_within(&opened.contact, days)),
        plain(&words::case::answer_until(case.reply_by.0)),
        plain(&words::case::copy_sent()),
    ]
}
