//! What is wrong with a form, in words: found here before it is sent, or by the API.

use regain_contract::{
    ActionRequest, Code, CodeForm, EnterCode, FieldError, FieldReason, Identifier, LongCode,
    ProofKind, Step,
};
use regain_words::{self as words, Text};

use super::state::{Field, FieldProblem, State};

/// The problems of a request, found with the rules of the contract. The API checks all of it again.
#[must_use]
pub fn problems(request: &ActionRequest, state: &State) -> Vec<FieldProblem> {
    let (field, reason) = match (request, state.step()) {
        (ActionRequest::Identify { identifier, .. }, _) => {
            let read = Identifier::parse(identifier);
            (Field::Identifier, read.err().map(FieldReason::from))
        }
        (ActionRequest::SubmitCode { code }, Some(Step::EnterCode(data))) => {
            let read = Code::parse(code.expose_secret(), data.form);
            (Field::Code, read.err().map(FieldReason::from))
        }
        // Every other form is on a late screen.
        _ => {
            let late = state.late.screens();
            return late
                .map(|late| (late.problems)(request, state))
                .unwrap_or_default();
        }
    };
    let problem = reason.map(|reason| problem(field, reason, state));
    problem.into_iter().collect()
}

/// The problems that the API found. Fields that this page does not have are passed over.
#[must_use]
pub fn from_api(errors: &[FieldError], state: &State) -> Vec<FieldProblem> {
    errors
        .iter()
        .filter_map(|error| {
            Some(problem(
                Field::from_name(error.field())?,
                error.reason,
                state,
            ))
        })
        .collect()
}

fn problem(field: Field, reason: FieldReason, state: &State) -> FieldProblem {
    let sentences = match field {
        Field::Identifier => vec![identifier_sentence(reason)],
        Field::Code => match state.enter_code() {
            Some(code) => code_sentences(code, reason),
            None => late_sentences(field, reason, state),
        },
        Field::Password
        | Field::Account
        | Field::Contact
        | Field::WhatHappened
        | Field::Reference
        | Field::PassCode
        | Field::Name
        | Field::Address
        | Field::Filter => late_sentences(field, reason, state),
    };
    FieldProblem { field, sentences }
}

/// A form that was sent was drawn, so its words are here.
fn late_sentences(field: Field, reason: FieldReason, state: &State) -> Vec<Text> {
    let late = state.late.screens();
    late.map(|late| (late.sentences)(field, reason, state))
        .unwrap_or_default()
}

/// The problem of the code.
#[must_use]
pub fn code_problem(sentences: Vec<Text>) -> Vec<FieldProblem> {
    vec![FieldProblem {
        field: Field::Code,
        sentences,
    }]
}

/// What to say when a code was not the right one, for the `wrong`th time in a row.
#[must_use]
pub(super) fn wrong_code(code: Option<&EnterCode>, wrong: u32) -> Vec<Text> {
    let Some(code) = code else {
        return vec![words::code::error_wrong_other()];
    };
    // The last try: what helps now is a new code.
    if code.attempts_left == Some(0) {
        return vec![words::code::error_exhausted()];
    }
    match code.kind {
        ProofKind::EmailCode => vec![words::code::error_wrong_email()],
        ProofKind::TextCode => vec![words::code::error_wrong_text()],
        ProofKind::AuthenticatorCode if wrong > 1 => vec![
            words::code::error_wrong_app(),
            words::code::error_app_clock(),
        ],
        ProofKind::AuthenticatorCode => vec![words::code::error_wrong_app()],
        ProofKind::BackupCode => vec![words::code::error_wrong_backup()],
        ProofKind::ContactCode => vec![words::code::error_wrong_contact()],
        ProofKind::Passkey | ProofKind::HumanCheck => vec![words::code::error_wrong_other()],
    }
}

fn code_sentences(code: &EnterCode, reason: FieldReason) -> Vec<Text> {
    let most = u32::try_from(LongCode::CHARACTERS).unwrap_or(0);
    vec![match (reason, code.form) {
        (FieldReason::Empty, _) => words::code::error_empty(),
        (FieldReason::DigitsMissing { .. }, CodeForm::Digits { count }) => {
            words::code::error_too_few(count)
        }
        (FieldReason::DigitsMissing { missing }, CodeForm::Characters) => {
            words::code::error_characters_missing(most, missing)
        }
        (FieldReason::TooManyDigits, CodeForm::Digits { count }) => {
            words::code::error_too_many(count)
        }
        (FieldReason::TooManyDigits, CodeForm::Characters) => {
            words::code::error_too_many_characters(most)
        }
        (FieldReason::Mistyped, _) => words::code::error_mistyped(),
        (FieldReason::BackupCodeHere, _) => words::code::error_backup_code_here(),
        (FieldReason::UsedBefore, _) => match code.kind {
            ProofKind::AuthenticatorCode => words::code::error_used_app(),
            ProofKind::BackupCode => words::code::error_used_backup(),
            ProofKind::Passkey
            | ProofKind::EmailCode
            | ProofKind::TextCode
            | ProofKind::ContactCode
            | ProofKind::HumanCheck => words::code::error_used(),
        },
        (FieldReason::ClockBehind { seconds }, _) => {
            return vec![
                words::code::error_clock_behind(seconds),
                words::code::error_clock_what_next(),
            ];
        }
        (FieldReason::ClockAhead { seconds }, _) => {
            return vec![
                words::code::error_clock_ahead(seconds),
                words::code::error_clock_what_next(),
            ];
        }
        (_, CodeForm::Digits { .. }) => words::code::error_not_digits(),
        (_, CodeForm::Characters) => words::code::error_foreign_sign(),
    }]
}

fn identifier_sentence(reason: FieldReason) -> Text {
    if reason == FieldReason::Empty {
        return words::identify::error_empty();
    }
    match most(reason) {
        Some(max) => words::identify::error_too_long(max),
        None => words::identify::error_signs(),
    }
}

/// How much there may be, where it was too much.
pub(crate) const fn most(reason: FieldReason) -> Option<u32> {
    if let FieldReason::TooLong { max } = reason {
        Some(max)
    } else {
        None
    }
}
