//! Asking a person before there is a flow: all questions on one page. It is the plain form of `index.html`, with check and
//! change before anything is sent.

use regain_contract::Situation;
use regain_words as words;

use super::case_details::{Asked, questions, read_answers};
use super::parts::{may_send, submit};
use super::triage;
use crate::components::{Choice, choice_field, form, heading, lead, stack};
use crate::run::{App, LateMessage};
use crate::view::View;
use crate::web;

const SITUATION: &str = "case-situation";

pub(super) fn view(app: App) -> View {
    let draft = app.peek(|state| state.draft.clone());
    let chosen = draft.situation.unwrap_or(Situation::ForgotPassword);
    let situations = choice_field(Choice {
        name: SITUATION,
        label: words::shell::situation_label(),
        options: Situation::ALL
            .into_iter()
            .map(|one| (one.slug(), triage::name(one)))
            .collect(),
        chosen: chosen.slug(),
    });
    let mut parts = vec![situations];
    parts.extend(questions(
        app,
        Asked {
            situation: None,
            account: draft.account,
            contact: draft.contact,
            what_happened: draft.what_happened,
        },
    ));
    parts.push(submit(app, words::common::continue_button));
    let send = move || {
        if may_send(app) {
            let situation = Situation::from_slug(&web::page::value(SITUATION));
            app.send_late(LateMessage::AskPersonWith {
                situation: situation.unwrap_or(Situation::ForgotPassword),
                answers: read_answers(),
            });
        }
    };
    stack(vec![
        heading(&words::shell::form_heading()),
        lead(&words::case::intro()),
        form(parts, send),
    ])
}
