//! What is wrong with a form, in words: found here before it is sent, or by the API.

use regain_contract::{
    ActionRequest, CaseAnswersRequest, Code, FieldError, FieldReason, Password, Step,
};
use regain_words::{self as words, Text};

use super::state::{Field, FieldProblem, Late};

/// The problems of a request, found with the rules of the contract. The API checks all of it again.
#[must_use]
pub fn problems(request: &ActionRequest, step: Option<&Step>, late: Late) -> Vec<FieldProblem> {
    if let (ActionRequest::SetPassword { password }, Some(Step::SetPassword(data))) =
        (request, step)
    {
        return match Password::parse(password.clone(), data.policy) {
            Ok(_) => Vec::new(),
            Err(error) => vec![problem(Field::Password, error.into(), late)],
        };
    }
    from_api(&request.clone().parse().err().unwrap_or_default(), late)
}

/// The problems of the answers of a case.
#[must_use]
pub fn case_problems(answers: &CaseAnswersRequest, late: Late) -> Vec<FieldProblem> {
    from_api(&answers.parse().err().unwrap_or_default(), late)
}

/// The problems that the API found. Fields that this page does not have are passed over.
#[must_use]
pub fn from_api(errors: &[FieldError], late: Late) -> Vec<FieldProblem> {
    errors
        .iter()
        .filter_map(|error| {
            Some(problem(
                Field::from_name(error.field())?,
                error.reason,
                late,
            ))
        })
        .collect()
}

fn problem(field: Field, reason: FieldReason, late: Late) -> FieldProblem {
    FieldProblem {
        field,
        sentences: match field {
            Field::Identifier => vec![identifier_sentence(reason)],
            Field::Code => vec![code_sentence(reason)],
            Field::Password | Field::Account | Field::Contact | Field::WhatHappened => {
                // A form that was sent was drawn, so its words are here.
                late.screens()
                    .map(|screens| (screens.problem)(field, reason))
                    .unwrap_or_default()
            }
        },
    }
}

/// The problem of the code.
#[must_use]
pub fn code_problem(text: Text) -> Vec<FieldProblem> {
    vec![FieldProblem {
        field: Field::Code,
        sentences: vec![text],
    }]
}

/// How many digits a code has.
#[must_use]
pub fn code_digits() -> u32 {
    u32::try_from(Code::DIGITS).unwrap_or(0)
}

/// What can be wrong with a field that is not a password.
pub(crate) enum Fault {
    Empty,
    TooLong(u32),
    TooFewDigits,
    TooManyDigits,
    Form,
}

impl From<FieldReason> for Fault {
    fn from(reason: FieldReason) -> Self {
        match reason {
            FieldReason::Empty => Self::Empty,
            FieldReason::TooLong { max } => Self::TooLong(max),
            FieldReason::DigitsMissing { .. } | FieldReason::TooShort { .. } => Self::TooFewDigits,
            FieldReason::TooManyDigits => Self::TooManyDigits,
            FieldReason::NotDigits
            | FieldReason::Malformed
            | FieldReason::CommonPassword
            | FieldReason::RepeatedPassword
            | FieldReason::SequencePassword
            | FieldReason::NamePassword
            | FieldReason::PresentPassword => Self::Form,
        }
    }
}

fn identifier_sentence(reason: FieldReason) -> Text {
    match reason.into() {
        Fault::Empty => words::identify::error_empty(),
        Fault::TooLong(max) => words::identify::error_too_long(max),
        Fault::TooFewDigits | Fault::TooManyDigits | Fault::Form => words::identify::error_signs(),
    }
}

fn code_sentence(reason: FieldReason) -> Text {
    match reason.into() {
        Fault::Empty => words::code::error_empty(),
        Fault::TooFewDigits => words::code::error_too_few(code_digits()),
        Fault::TooManyDigits | Fault::TooLong(_) => words::code::error_too_many(code_digits()),
        Fault::Form => words::code::error_not_digits(),
    }
}
