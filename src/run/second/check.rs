//! What is wrong with the form of a late screen, in words. The others are in [`check`](crate::run::check).

use regain_contract::{ActionRequest, CaseAnswersRequest, FieldReason, Password, Step};
use regain_words::{self as words, Text};

use crate::run::check::{from_api, most};
use crate::run::{Field, FieldProblem, State};

/// The problems of a request, found with the rules of the contract.
pub(crate) fn problems(request: &ActionRequest, state: &State) -> Vec<FieldProblem> {
    if let (ActionRequest::SetPassword { password }, Some(Step::SetPassword(data))) =
        (request, state.step())
    {
        let read = Password::parse(password.clone(), data.policy);
        let error = read.err().map(FieldReason::from);
        let problem = error.map(|reason| FieldProblem {
            field: Field::Password,
            sentences: password_sentences(reason),
        });
        return problem.into_iter().collect();
    }
    from_api(&request.clone().parse().err().unwrap_or_default(), state)
}

/// The problems of the answers of a case.
pub(super) fn case_problems(answers: &CaseAnswersRequest, state: &State) -> Vec<FieldProblem> {
    from_api(&answers.parse().err().unwrap_or_default(), state)
}

/// What is wrong with a field.
pub(crate) fn sentences(field: Field, reason: FieldReason) -> Vec<Text> {
    let empty = reason == FieldReason::Empty;
    vec![match (field, most(reason)) {
        (Field::Password, _) => return password_sentences(reason),
        (Field::Account, _) if empty => words::case::account_error_empty(),
        (Field::Account, Some(max)) => words::case::account_error_too_long(max),
        (Field::Account, None) => words::identify::error_signs(),
        (Field::Contact, _) if empty => words::case::email_error_empty(),
        (Field::Contact, Some(max)) => words::case::email_error_too_long(max),
        (Field::Contact, None) => words::case::email_error_format(),
        (Field::WhatHappened, Some(max)) => words::case::story_error_too_long(max),
        (Field::WhatHappened, None) => words::case::story_error_empty(),
        // Which of the two is wrong is found before they are sent.
        (Field::Reference | Field::PassCode, _) => words::pass::error_unknown(),
        // Theirs are in the first part.
        (Field::Identifier | Field::Code, _) => return Vec::new(),
    }]
}

/// The rule, the reason, and advice that does not suggest a small change (NIST SP 800-63B-4, 3.1.1.2).
fn password_sentences(reason: FieldReason) -> Vec<Text> {
    let why = match reason {
        FieldReason::Empty => return vec![words::password::error_empty()],
        FieldReason::TooShort { min, actual } => {
            return vec![words::password::error_too_short(min, actual)];
        }
        FieldReason::TooLong { max } => return vec![words::password::error_too_long(max)],
        FieldReason::CommonPassword => words::password::reason_common(),
        FieldReason::BreachedPassword => words::password::reason_breached(),
        FieldReason::RepeatedPassword => words::password::reason_repeated(),
        FieldReason::SequencePassword => words::password::reason_sequence(),
        FieldReason::NamePassword => words::password::reason_context(),
        FieldReason::PresentPassword => return vec![words::password::error_present()],
        FieldReason::Malformed
        | FieldReason::DigitsMissing { .. }
        | FieldReason::TooManyDigits
        | FieldReason::NotDigits
        | FieldReason::ForeignSign
        | FieldReason::Mistyped
        | FieldReason::BackupCodeHere
        | FieldReason::UsedBefore
        | FieldReason::ClockBehind { .. }
        | FieldReason::ClockAhead { .. } => return vec![words::password::error_signs()],
    };
    vec![
        words::password::error_guessable(),
        why,
        words::password::advice(),
    ]
}
