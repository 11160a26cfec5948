//! Recovery passes that are typed: a slip of the finger is found before anything is sent.

use regain_contract::{CodeError, LinkRequest, LongCode, Reference, Secret};
use regain_words::{self as words, Text};

use crate::client::{LinkVerb, Request};
use crate::run::message::Effect;
use crate::run::state::{Field, FieldProblem, State};
use crate::run::update::{intend, refuse};

/// A recovery pass was typed, and the button pressed.
pub(super) fn submit(
    state: &mut State,
    reference: String,
    code: Secret,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let problems: Vec<_> = [of_reference(&reference), of_code(&code)]
        .into_iter()
        .flatten()
        .collect();
    if !problems.is_empty() {
        return refuse(state, problems);
    }
    let request = LinkRequest::Pass { reference, code };
    intend(state, Request::Link(LinkVerb::Use, request), key)
}

/// The service knows no such pass. Which of the two is wrong is not for everyone to know.
pub(super) fn unknown() -> Vec<FieldProblem> {
    vec![problem(Field::PassCode, words::pass::error_unknown())]
}

fn of_reference(reference: &str) -> Option<FieldProblem> {
    if reference.trim().is_empty() {
        let text = words::pass::error_reference_empty();
        return Some(problem(Field::Reference, text));
    }
    match Reference::parse(reference) {
        Some(_) => None,
        None => Some(problem(Field::Reference, words::pass::error_reference())),
    }
}

fn of_code(code: &Secret) -> Option<FieldProblem> {
    let text = match LongCode::parse(code.expose_secret()).err()? {
        CodeError::Empty => words::pass::error_code_empty(),
        CodeError::TooShort { missing } => words::pass::error_code_short(missing),
        CodeError::TooLong => words::pass::error_code_long(),
        CodeError::Mistyped => words::pass::error_code_mistyped(),
        CodeError::Foreign | CodeError::NotDigits | CodeError::BackupCode => {
            words::pass::error_code_signs()
        }
    };
    Some(problem(Field::PassCode, text))
}

fn problem(field: Field, text: Text) -> FieldProblem {
    FieldProblem {
        field,
        sentences: vec![text],
    }
}
