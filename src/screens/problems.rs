//! What is wrong with a field of a late screen, in words. The others are in [`check`](crate::run::check).

use regain_contract::FieldReason;
use regain_words::{self as words, Text};

use crate::run::Field;
use crate::run::check::Fault;

pub(super) fn sentences(field: Field, reason: FieldReason) -> Vec<Text> {
    use Fault::{Empty, Form, TooFewDigits, TooLong, TooManyDigits};
    vec![match (field, Fault::from(reason)) {
        (Field::Password, _) => return password_sentences(reason),
        (Field::Account, Empty) => words::case::account_error_empty(),
        (Field::Account, TooLong(max)) => words::case::account_error_too_long(max),
        (Field::Account, TooFewDigits | TooManyDigits | Form) => words::identify::error_signs(),
        (Field::Contact, Empty) => words::case::email_error_empty(),
        (Field::Contact, TooLong(max)) => words::case::email_error_too_long(max),
        (Field::Contact, TooFewDigits | TooManyDigits | Form) => words::case::email_error_format(),
        (Field::WhatHappened, TooLong(max)) => words::case::story_error_too_long(max),
        (Field::WhatHappened, Empty | TooFewDigits | TooManyDigits | Form) => {
            words::case::story_error_empty()
        }
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
