//! What is wrong with a form, in words: found here before it is sent, or by the API.

use regain_contract::{
    ActionRequest, CaseAnswersRequest, Code, FieldError, FieldReason, Password, Step,
};
use regain_words::{self as words, Text};

use super::state::{Field, FieldProblem};

/// The problems of a request, found with the rules of the contract. The API checks all of it again.
#[must_use]
pub fn problems(request: &ActionRequest, step: Option<&Step>) -> Vec<FieldProblem> {
    if let (ActionRequest::SetPassword { password }, Some(Step::SetPassword(data))) =
        (request, step)
    {
        return match Password::parse(password.clone(), data.policy) {
            Ok(_) => Vec::new(),
            Err(error) => vec![problem(Field::Password, error.into())],
        };
    }
    from_api(&request.clone().parse().err().unwrap_or_default())
}

/// The problems of the answers of a case.
#[must_use]
pub fn case_problems(answers: &CaseAnswersRequest) -> Vec<FieldProblem> {
    from_api(&answers.parse().err().unwrap_or_default())
}

/// The problems that the API found. Fields that this page does not have are passed over.
#[must_use]
pub fn from_api(errors: &[FieldError]) -> Vec<FieldProblem> {
    errors
        .iter()
        .filter_map(|error| Some(problem(Field::from_name(error.field())?, error.reason)))
        .collect()
}

fn problem(field: Field, reason: FieldReason) -> FieldProblem {
    FieldProblem {
        field,
        sentences: sentences(field, reason),
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
enum Fault {
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

fn sentences(field: Field, reason: FieldReason) -> Vec<Text> {
    use Fault::{Empty, Form, TooFewDigits, TooLong, TooManyDigits};
    vec![match (field, Fault::from(reason)) {
        (Field::Password, _) => return password_sentences(reason),
        (Field::Identifier, Empty) => words::identify::error_empty(),
        (Field::Identifier, TooLong(max)) => words::identify::error_too_long(max),
        (Field::Identifier | Field::Account, TooFewDigits | TooManyDigits | Form) => {
            words::identify::error_signs()
        }
        (Field::Code, Empty) => words::code::error_empty(),
        (Field::Code, TooFewDigits) => words::code::error_too_few(code_digits()),
        (Field::Code, TooManyDigits | TooLong(_)) => words::code::error_too_many(code_digits()),
        (Field::Code, Form) => words::code::error_not_digits(),
        (Field::Account, Empty) => words::case::account_error_empty(),
        (Field::Account, TooLong(max)) => words::case::account_error_too_long(max),
        (Field::Contact, Empty) => words::case::email_error_empty(),
        (Field::Contact, TooLong(max)) => words::case::email_error_too_long(max),
        (Field::Contact, TooFewDigits | TooManyDigits | Form) => words::case::email_error_format(),
        (Field::WhatHappened, TooLong(max)) => words::case::story_error_too_long(max),
        (Field::WhatHappened, Empty | TooFewDigits | TooManyDigits | Form) => {
            words::case::story_error_empty()
        }
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
        FieldReason::RepeatedPassword => words::password::reason_repeated(),
        FieldReason::SequencePassword => words::password::reason_sequence(),
        FieldReason::NamePassword => words::password::reason_context(),
        FieldReason::PresentPassword => return vec![words::password::error_present()],
        FieldReason::Malformed
        | FieldReason::DigitsMissing { .. }
        | FieldReason::TooManyDigits
        | FieldReason::NotDigits => return vec![words::password::error_signs()],
    };
    vec![
        words::password::error_guessable(),
        why,
        words::password::advice(),
    ]
}
