//! What follows when the API does not carry out an intention.

use regain_contract::{Problem, ProblemType, Step, UnixSeconds};
use regain_words as words;

use super::again::again_or_told;
use super::answered::{Go, draw, end, over, stands_in_the_way};
use super::check;
use super::message::{Effect, ids};
use super::state::{Awaited, Field, Notice, Shows, State, Trouble};
use super::update::{await_answer, refuse, send};
use crate::web::passkey::PasskeyFailure;

/// How often an intention that is still being carried out is asked for again, and after how long.
const ASK_AGAIN: (u8, i32) = (8, 1500);

/// An intention was not carried out, and the API said why.
pub(super) fn refused(state: &mut State, mut problem: Problem, at: f64) -> Vec<Effect> {
    if problem.kind == ProblemType::RequestInProgress {
        return ask_again(state);
    }
    if let Some(over) = over(problem.kind) {
        return end(state, over);
    }
    let before = state.screen();
    // Another tab went on with a new cookie; what it leads to is for the cookie to show.
    let shows_nothing = problem.kind == ProblemType::StepOutOfOrder && problem.flow.is_none();
    let drawn = match problem.flow.take() {
        Some(document) if state.shows == Shows::Step => draw(state, document, at, Go::Replace),
        Some(_) | None => Vec::new(),
    };
    let moved = state.screen() != before;
    state.receipt = problem.instance.take();
    let more = match problem.kind {
        ProblemType::Validation => field_problems(state, &problem),
        ProblemType::CodeIncorrect
        | ProblemType::CodeExpired
        | ProblemType::CodeReplaced
        | ProblemType::CodeExhausted => code_problem(state, problem.kind),
        ProblemType::StepOutOfOrder | ProblemType::ProofInsufficient => {
            state.intention = None;
            state.notice = Some(Notice::Moved);
            let mut effects = vec![
                Effect::FocusHeading,
                Effect::Announce(words::errors::moved()),
            ];
            if shows_nothing {
                let number = await_answer(state, Awaited::News);
                effects.push(Effect::Read { number });
            }
            effects
        }
        ProblemType::RateLimited => {
            state.intention = None;
            wait(state, &problem, at);
            if state.step_waits_until().is_some() && !moved {
                // The step itself shows the time that is left, beside the button.
                state.wait_until = None;
                vec![Effect::Announce(words::errors::wait_why())]
            } else {
                stands_in_the_way(state, Trouble::Wait)
            }
        }
        ProblemType::MethodUnavailable => {
            state.intention = None;
            stands_in_the_way(state, Trouble::Closed)
        }
        ProblemType::PasskeyRefused => {
            state.intention = None;
            let is_over = matches!(state.step(), Some(Step::UsePasskey(data)) if data.options.is_none())
                || matches!(state.step(), Some(Step::AddPasskey(data)) if data.options.is_none());
            if is_over {
                // The step itself says that it has been open for too long.
                vec![Effect::Quiet, Effect::FocusHeading]
            } else {
                stands_in_the_way(state, Trouble::Passkey)
            }
        }
        ProblemType::ClientOutdated => stands_in_the_way(state, Trouble::Outdated),
        // The same request may do better later: it has not been carried out.
        ProblemType::ServiceUnavailable | ProblemType::Internal | ProblemType::Unknown => {
            again_or_told(state, Awaited::Intention, Trouble::Service, wait_of(&problem))
        }
        // The same request will fare no better; a new press makes a new one.
        ProblemType::MalformedRequest
        | ProblemType::FlowExpired
        | ProblemType::FlowUnknown
        | ProblemType::LinkUnknown
        | ProblemType::IdempotencyKeyMissing
        | ProblemType::IdempotencyKeyReused
        | ProblemType::RequestInProgress
        | ProblemType::CrossSite
        | ProblemType::MediaType
        | ProblemType::PayloadTooLarge
        | ProblemType::NotFound
        | ProblemType::MethodNotAllowed
        // The next five are answers to the console of support staff.
        | ProblemType::SignInNeeded
        | ProblemType::SignInRefused
        | ProblemType::NotPermitted
        | ProblemType::SomebodyElse
        | ProblemType::AccountMissing => {
            state.intention = None;
            stands_in_the_way(state, Trouble::Service)
        }
    };
    merge(drawn, more)
}

/// Where both move to something, the reason for the problem wins.
fn merge(drawn: Vec<Effect>, more: Vec<Effect>) -> Vec<Effect> {
    drawn
        .into_iter()
        .filter(|effect| !matches!(effect, Effect::FocusHeading | Effect::Quiet))
        .chain(more)
        .collect()
}

fn ask_again(state: &mut State) -> Vec<Effect> {
    let (most, after) = ASK_AGAIN;
    let Some(mut intention) = state.intention.take() else {
        return Vec::new();
    };
    intention.asked_again = intention.asked_again.saturating_add(1);
    let effects = if intention.asked_again > most {
        intention.asked_again = 0;
        stands_in_the_way(state, Trouble::TimedOut)
    } else {
        let again = send(state, &intention, after);
        vec![Effect::Announce(words::errors::busy()), again]
    };
    state.intention = Some(intention);
    effects
}

fn field_problems(state: &mut State, problem: &Problem) -> Vec<Effect> {
    state.intention = None;
    let problems = check::from_api(&problem.errors, state);
    if problems.is_empty() && matches!(state.step(), Some(Step::AddPasskey(_))) {
        // The one thing beside the name that is wrong without a field to mend: it is there already.
        state.passkey = Some(PasskeyFailure::AlreadyThere);
        return vec![Effect::Quiet, Effect::Focus(ids::PASSKEY)];
    }
    if problems.is_empty() {
        return stands_in_the_way(state, Trouble::Service);
    }
    // A password that was not taken is typed anew: changing a few characters of it is not enough. A code that is right
    // but not taken is of no more use.
    let mut effects = vec![Effect::Forget(Field::Password), Effect::Forget(Field::Code)];
    effects.extend(refuse(state, problems));
    effects
}

fn code_problem(state: &mut State, kind: ProblemType) -> Vec<Effect> {
    state.intention = None;
    if kind == ProblemType::CodeIncorrect {
        state.wrong_codes = state.wrong_codes.saturating_add(1);
    }
    let sentences = match (state.enter_code(), state.late.screens()) {
        (None, Some(late)) => (late.wrong_code)(state, kind),
        _ if kind == ProblemType::CodeExpired => vec![words::code::error_expired()],
        _ if kind == ProblemType::CodeReplaced => vec![words::code::error_replaced()],
        _ if kind == ProblemType::CodeExhausted => vec![words::code::error_exhausted()],
        (code, _) => check::wrong_code(code, state.wrong_codes),
    };
    let mut effects = vec![Effect::Forget(Field::Code)];
    effects.extend(refuse(state, check::code_problem(sentences)));
    effects
}

/// After how many seconds the service may be asked again, where it says so.
pub(super) fn wait_of(problem: &Problem) -> Option<i64> {
    let now = problem.server_now?;
    problem.retry_at.map(|retry_at| retry_at.since(now))
}

/// Notes until when nothing is taken, by the page's clock.
pub(super) fn wait(state: &mut State, problem: &Problem, at: f64) {
    let Some(retry_at) = problem.retry_at else {
        return;
    };
    let seconds = retry_at.since(problem.server_now.unwrap_or(UnixSeconds(retry_at.0)));
    state.wait_until = Some(state.clock.at(at).plus(seconds.max(0)));
}
