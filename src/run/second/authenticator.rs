//! The code of a new authenticator app: why it does not fit is told here, from the key that is on the page.

use regain_contract::{
    ActionRequest, Code, CodeForm, FieldReason, Label, Secret, SecureRequest, ShownOnce, Step,
};
use regain_words::{self as words, Text};

use super::check::name_sentences;
use crate::client::Request;
use crate::run::message::Effect;
use crate::run::state::{Field, FieldProblem, State};
use crate::run::update::{intend, refuse};
use crate::totp::{Diagnosis, diagnose};

/// The code was entered, and the button pressed.
pub(super) fn confirm(
    state: &mut State,
    name: String,
    code: Secret,
    at: f64,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let sentences = wrong(state, &code, at);
    if !sentences.is_empty() {
        problems.push(FieldProblem {
            field: Field::Code,
            sentences,
        });
    }
    if let Err(reason) = Label::parse(&name) {
        problems.push(FieldProblem {
            field: Field::Name,
            sentences: vec![name_sentences(reason)],
        });
    }
    if !problems.is_empty() {
        return refuse(state, problems);
    }
    let confirm = SecureRequest::ConfirmAuthenticator { name, code };
    let request = Request::Act(ActionRequest::Secure(confirm).into());
    intend(state, request, key)
}

/// What is wrong with the code; nothing when nothing is.
fn wrong(state: &State, code: &Secret, at: f64) -> Vec<Text> {
    let digits = CodeForm::Digits {
        count: Code::AUTHENTICATOR_DIGITS,
    };
    let code = match Code::parse(code.expose_secret(), digits) {
        Ok(code) => code,
        Err(error) => return vec![form_sentence(error.into())],
    };
    let Some(ShownOnce::Authenticator { key, .. }) = &state.once else {
        return Vec::new();
    };
    let now = state.clock.at(at);
    let what = match diagnose(key, code.expose_secret(), now) {
        Diagnosis::Right => return Vec::new(),
        Diagnosis::Behind { seconds } => words::authenticator::error_behind(seconds),
        Diagnosis::Ahead { seconds } => words::authenticator::error_ahead(seconds),
        Diagnosis::OtherKey => {
            let account = match state.step() {
                Some(Step::AddAuthenticator(data)) => data.account.as_str(),
                _ => "",
            };
            return vec![
                words::authenticator::error_account(),
                words::authenticator::error_account_next(account),
            ];
        }
    };
    vec![what, words::authenticator::error_clock_next()]
}

/// What is wrong with the form of a code of an authenticator app.
pub(super) fn form_sentence(reason: FieldReason) -> Text {
    match reason {
        FieldReason::Empty => words::authenticator::error_empty(),
        FieldReason::DigitsMissing { .. } => words::authenticator::error_short(),
        FieldReason::TooManyDigits => words::authenticator::error_long(),
        FieldReason::BackupCodeHere => words::authenticator::error_backup(),
        FieldReason::ClockBehind { seconds } => words::authenticator::error_behind(seconds),
        FieldReason::ClockAhead { seconds } => words::authenticator::error_ahead(seconds),
        FieldReason::TooShort { .. }
        | FieldReason::TooLong { .. }
        | FieldReason::NotDigits
        | FieldReason::ForeignSign
        | FieldReason::Mistyped
        | FieldReason::UsedBefore
        | FieldReason::Malformed
        | FieldReason::AlreadyThere
        | FieldReason::CommonPassword
        | FieldReason::BreachedPassword
        | FieldReason::RepeatedPassword
        | FieldReason::SequencePassword
        | FieldReason::NamePassword
        | FieldReason::PresentPassword => words::authenticator::error_digits(),
    }
}
