//! Tell us what happened: the questions of the human route.

use regain_contract::{ActionRequest, CaseAnswersRequest, CaseDetails, Situation};
use regain_words as words;

use super::parts::{act, error_of, submit};
use crate::components::{Kind, TextField, field, form, heading, lead, soft, stack};
use crate::run::{App, Field};
use crate::view::View;
use crate::web;

/// What is known already, so that nothing is typed twice.
pub(super) struct Asked {
    /// What happened, as far as it changes the questions.
    pub(super) situation: Option<Situation>,
    pub(super) account: String,
    pub(super) contact: String,
    pub(super) what_happened: String,
}

pub(super) fn view(app: App, data: &CaseDetails) -> View {
    let known = app.peek(|state| Asked {
        situation: state.situation(),
        account: either(&data.account, &state.draft.account),
        contact: either(&data.contact, &state.draft.contact),
        what_happened: either(&data.what_happened, &state.draft.what_happened),
    });
    let mut parts = questions(app, known);
    parts.push(submit(app, words::common::continue_button));
    stack(vec![
        heading(&words::case::heading()),
        lead(&words::case::intro()),
        form(parts, move || {
            act(app, ActionRequest::AnswerCase(read_answers()));
        }),
    ])
}

fn either(first: &str, second: &str) -> String {
    if first.is_empty() { second } else { first }.to_owned()
}

/// The three questions, and what happens with the answers.
pub(super) fn questions(app: App, known: Asked) -> Vec<View> {
    let (label, hint) = match known.situation {
        Some(Situation::Impersonation) => (
            words::case::account_impersonation_label(),
            words::case::account_impersonation_hint(),
        ),
        Some(
            Situation::ForgotPassword
            | Situation::LostSecondFactor
            | Situation::LostContact
            | Situation::Hacked
            | Situation::Locked
            | Situation::KnownPerson,
        )
        | None => (words::case::account_label(), words::case::account_hint()),
    };
    vec![
        field(TextField {
            name: Field::Account.name(),
            testid: "case-account",
            label,
            asks: false,
            hint,
            value: known.account,
            kind: Kind::Account,
            error: error_of(app, Field::Account),
        }),
        field(TextField {
            name: Field::Contact.name(),
            testid: "case-contact",
            label: words::case::email_label(),
            asks: false,
            hint: words::case::email_hint(),
            value: known.contact,
            kind: Kind::Email,
            error: error_of(app, Field::Contact),
        }),
        field(TextField {
            name: Field::WhatHappened.name(),
            testid: "case-what",
            label: words::case::story_label(),
            asks: false,
            hint: words::case::story_hint(),
            value: known.what_happened,
            kind: Kind::Story,
            error: error_of(app, Field::WhatHappened),
        }),
        soft(&words::case::privacy()),
    ]
}

/// What stands in the three inputs.
pub(super) fn read_answers() -> CaseAnswersRequest {
    CaseAnswersRequest {
        account: web::page::value(Field::Account.name()),
        contact: web::page::value(Field::Contact.name()),
        what_happened: web::page::value(Field::WhatHappened.name()),
    }
}
