//! The questions of the human route, one a page. What is asked depends on what happened.

use regain_contract::Situation;
use regain_words::{self as words, Text};

use super::parts::{error_of, may_send, submit};
use crate::components::{Kind, TextField, field, form, soft};
use crate::route::Question;
use crate::run::{App, LateMessage, State};
use crate::view::{View, el};
use crate::web;

pub(super) fn view(app: App) -> View {
    let (question, is_first, heading, hint, value) = app.peek(|state| {
        let question = state.question();
        let is_first = state.question_before(question).is_none();
        let (heading, hint) = words_of(state);
        let value = state.draft.clone().answer(question).clone();
        (question, is_first, heading, hint, value)
    });
    let (testid, kind) = match question {
        Question::Account => ("case-account", Kind::Account),
        Question::Story => ("case-what", Kind::Story),
        Question::Contact => ("case-contact", Kind::Email),
    };
    let name = question.field().name();
    let asked = field(TextField {
        name,
        testid,
        label: heading,
        asks: true,
        hint,
        value,
        kind,
        error: error_of(app, question.field()),
    });
    let keep = move || app.send_late(LateMessage::AnswerTyped(web::page::value(name)));
    let parts = vec![
        asked,
        if is_first {
            soft(&words::case::intro())
        } else {
            View::Nothing
        },
        soft(&words::case::privacy()),
        submit(app, words::common::continue_button),
    ];
    let answer = form(parts, move || {
        if may_send(app) {
            // What a browser filled in by itself may not have been typed.
            keep();
            app.send_late(LateMessage::Answered);
        }
    });
    el("div").typed(keep).child(answer).into()
}

pub(super) fn heading(state: &State) -> Text {
    words_of(state).0
}

/// The question, and what helps to answer it.
fn words_of(state: &State) -> (Text, Text) {
    match (state.question(), state.situation()) {
        (Question::Account, Some(Situation::Impersonation)) => (
            words::case::account_impersonation_label(),
            words::case::account_impersonation_hint(),
        ),
        (Question::Account, _) => (words::case::account_label(), words::case::account_hint()),
        (Question::Story, Some(Situation::Hacked | Situation::KnownPerson)) => (
            words::case::story_hacked_label(),
            words::case::story_hacked_hint(),
        ),
        (Question::Story, Some(Situation::Impersonation)) => (
            words::case::story_impersonation_label(),
            words::case::story_impersonation_hint(),
        ),
        (
            Question::Story,
            Some(
                Situation::ForgotPassword
                | Situation::LostSecondFactor
                | Situation::LostContact
                | Situation::Locked,
            )
            | None,
        ) => (
            words::case::story_access_label(),
            words::case::story_access_hint(),
        ),
        (Question::Contact, _) => (words::case::email_label(), words::case::email_hint()),
    }
}
