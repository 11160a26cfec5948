//! What is wrong with the form of a late screen, in words. The others are in [`check`](crate::run::check).

use regain_contract::{
    ActionRequest, CaseAnswersRequest, Code, CodeForm, FieldReason, Label, LongCode, NewAddress,
    Password, ProblemType, SecureRequest, Step,
};
use regain_words::{self as words, Text};

use super::authenticator::form_sentence;
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
    if let ActionRequest::AnswerCase(answers) = request {
        return case_problems(answers, state);
    }
    if let ActionRequest::Secure(request) = request {
        return secure_problems(request, state);
    }
    Vec::new()
}

/// The problems of a form that secures the account. That of a new authenticator app is looked at where its key is.
fn secure_problems(request: &SecureRequest, state: &State) -> Vec<FieldProblem> {
    let (field, reason) = if let SecureRequest::AddAddress { address } = request {
        (Field::Address, NewAddress::parse(address).err())
    } else if let SecureRequest::Rename { name, .. } = request {
        (Field::Name, Label::parse(name).err())
    } else {
        (Field::Code, code_reason(request))
    };
    let problem = reason.map(|reason| FieldProblem {
        field,
        sentences: sentences(field, reason, state),
    });
    problem.into_iter().collect()
}

/// What is wrong with the form of a code that secures the account.
fn code_reason(request: &SecureRequest) -> Option<FieldReason> {
    let error = match request {
        SecureRequest::ProveBackupCode { code } => LongCode::parse(code.expose_secret()).err()?,
        SecureRequest::ConfirmAddress { code } => {
            let digits = CodeForm::Digits {
                count: Code::SENT_DIGITS,
            };
            Code::parse(code.expose_secret(), digits).err()?
        }
        SecureRequest::OpenTask { .. }
        | SecureRequest::Mark { .. }
        | SecureRequest::Unmark { .. }
        | SecureRequest::MarkAll { .. }
        | SecureRequest::UnmarkAll { .. }
        | SecureRequest::SuspectSince { .. }
        | SecureRequest::Report { .. }
        | SecureRequest::Rename { .. }
        | SecureRequest::Filter { .. }
        | SecureRequest::StartAuthenticator
        | SecureRequest::ConfirmAuthenticator { .. }
        | SecureRequest::StartPasskey
        | SecureRequest::AddPasskey { .. }
        | SecureRequest::MakeBackupCodes
        | SecureRequest::StartAddress
        | SecureRequest::AddAddress { .. }
        | SecureRequest::CheckChanges
        | SecureRequest::Commit
        | SecureRequest::MoreTime => return None,
    };
    Some(error.into())
}

/// What is wrong with a code that is entered while the account is secured.
fn code_sentences(reason: FieldReason, state: &State) -> Vec<Text> {
    let is_empty = reason == FieldReason::Empty;
    vec![match state.step() {
        Some(Step::BackupCodes(_)) if is_empty => words::codes::error_empty(),
        Some(Step::BackupCodes(_)) if reason == FieldReason::Mistyped => {
            words::codes::error_mistyped()
        }
        Some(Step::BackupCodes(_)) => words::codes::error_form(),
        Some(Step::AddAddress(_)) if is_empty => words::address::error_code_empty(),
        Some(Step::AddAddress(_)) => words::address::error_code_form(),
        _ => {
            let clock = matches!(
                reason,
                FieldReason::ClockBehind { .. } | FieldReason::ClockAhead { .. }
            );
            let mut sentences = vec![form_sentence(reason)];
            if clock {
                sentences.push(words::authenticator::error_clock_next());
            }
            return sentences;
        }
    }]
}

/// What to say when such a code was not the right one.
pub(crate) fn wrong_code(state: &State, kind: ProblemType) -> Vec<Text> {
    let is_over = kind != ProblemType::CodeIncorrect;
    match state.step() {
        Some(Step::BackupCodes(_)) => vec![words::codes::error_other()],
        Some(Step::AddAddress(_)) if is_over => vec![words::address::error_code_over()],
        Some(Step::AddAddress(_)) => vec![words::address::error_code_wrong()],
        Some(Step::AddAuthenticator(data)) => vec![
            words::authenticator::error_account(),
            words::authenticator::error_account_next(&data.account),
        ],
        _ => vec![words::code::error_wrong_other()],
    }
}

/// What is wrong with a name.
pub(super) fn name_sentences(reason: FieldReason) -> Text {
    match (reason, most(reason)) {
        (FieldReason::Empty, _) => words::authenticator::error_name_empty(),
        (_, Some(max)) => words::authenticator::error_name_long(max),
        (_, None) => words::authenticator::error_name_signs(),
    }
}

/// The problems of the answers of a case.
pub(super) fn case_problems(answers: &CaseAnswersRequest, state: &State) -> Vec<FieldProblem> {
    from_api(&answers.parse().err().unwrap_or_default(), state)
}

/// What is wrong with a field.
pub(crate) fn sentences(field: Field, reason: FieldReason, state: &State) -> Vec<Text> {
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
        (Field::Code, _) => return code_sentences(reason, state),
        (Field::Name, _) => name_sentences(reason),
        (Field::Address, _) if empty => words::address::error_empty(),
        (Field::Address, _) if reason == FieldReason::AlreadyThere => words::address::error_there(),
        (Field::Address, _) => words::address::error_form(),
        // Theirs are in the first part, and a narrowed list takes any text.
        (Field::Identifier | Field::Filter, _) => return Vec::new(),
    }]
}

/// The rule, the reason, and advice that does not suggest a small change (NIST SP 800-63B-4, 3.1.1.2).
pub(super) fn password_sentences(reason: FieldReason) -> Vec<Text> {
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
        | FieldReason::AlreadyThere
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
