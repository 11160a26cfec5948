//! What can be wrong with a field: each of the sentences that the app has for it, once.

use regain::run::{Field, FieldProblem, State, check};
use regain_contract::FieldError;
use regain_words::Text;

use crate::every::{reason_name, reasons};
use crate::examples::Example;

/// The state with each problem that the field can have. `before` is what the names begin with.
pub(crate) fn wrong(before: &str, field: Field, state: &State) -> Vec<Example> {
    let mut seen: Vec<Vec<FieldProblem>> = Vec::new();
    let mut found = Vec::new();
    for reason in reasons() {
        let error = FieldError::new(format!("/{}", field.name()), reason);
        let problems = check::from_api(&[error], state);
        let says_something = problems.iter().any(|one| !one.sentences.is_empty());
        if !says_something || seen.contains(&problems) {
            continue;
        }
        seen.push(problems.clone());
        let name = field.name().replace('_', "-");
        let mut state = state.clone();
        state.problems = problems;
        found.push(Example::new(
            format!("{before}{name}-{}", reason_name(reason)),
            state,
        ));
    }
    found
}

/// The state with a code that was not right.
pub(crate) fn wrong_code(name: &str, state: &State, sentences: Vec<Text>) -> Example {
    let mut state = state.clone();
    state.problems = check::code_problem(sentences);
    Example::new(name, state)
}

/// The state with two fields that are wrong, so that the summary has a list.
pub(crate) fn both_wrong(fields: [(Field, Text); 2], state: &State) -> Example {
    let mut state = state.clone();
    state.problems = fields
        .map(|(field, sentence)| FieldProblem {
            field,
            sentences: vec![sentence],
        })
        .to_vec();
    Example::new("both-wrong", state)
}
