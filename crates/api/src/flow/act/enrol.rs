//! What is added to an account while it is being secured. All of it goes into
//! the draft, with its secrets sealed or hashed; the account is as it was
//! until the changes are made (STANDARDS D9).

pub(super) mod address;
pub(super) mod authenticator;
pub(super) mod backup_codes;
pub(super) mod passkey;

use regain_contract::{FieldError, FieldReason, Problem, ProblemType};
use regain_journey::{Place, State};

use super::{Act, Outcome};
use crate::http::Refusal;

/// Whether the person is at `place`.
fn is_at(act: &Act<'_>, place: Place) -> bool {
    act.flow.record.journey.state == State::Secure(place)
}

/// Forgets a key that has been waiting for its code for too long: what is not
/// taken any more is not kept either (STANDARDS W3).
pub(super) fn forget_expired(act: &mut Act<'_>) {
    let draft = &mut act.flow.record.draft;
    let now = act.now;
    draft.new_authenticator.take_if(|new| new.expires_at <= now);
}

/// A field that is not taken; nothing is counted.
fn not_taken(pointer: &str, reason: impl Into<FieldReason>) -> Result<Outcome, Refusal> {
    Ok(Outcome::Refused(about(
        ProblemType::Validation,
        pointer,
        reason,
    )))
}

/// A problem with one field, and why.
fn about(kind: ProblemType, pointer: &str, reason: impl Into<FieldReason>) -> Box<Problem> {
    let mut problem = Problem::new(kind);
    problem.errors = vec![FieldError::new(pointer, reason.into())];
    Box::new(problem)
}
