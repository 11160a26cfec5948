//! What follows from the answers to the questions of the human route.

use regain_contract::{ActionRequest, CaseAnswersRequest};

use super::check::case_problems;
use crate::client::Request;
use crate::route::{Page, Question};
use crate::run::case::{Asked, ask};
use crate::run::message::Effect;
use crate::run::state::{Screen, State};
use crate::run::update::{act, intend, refuse};

/// Something was typed. It is kept here, so that Back has it.
pub(super) fn typed(state: &mut State, answer: String) {
    if let Screen::Step(Page::Case(question)) = state.screen() {
        *state.draft.answer(question) = answer;
    }
}

/// A question was answered, and the button pressed.
pub(super) fn answered(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    let Screen::Step(Page::Case(question)) = state.screen() else {
        return Vec::new();
    };
    if state.is_sending() {
        return Vec::new();
    }
    let answers = CaseAnswersRequest {
        account: state.draft.account.clone(),
        contact: state.draft.contact.clone(),
        what_happened: state.draft.what_happened.clone(),
    };
    let next = if state.is_changing_answer() {
        None
    } else {
        state.question_after(question)
    };
    let mut problems = case_problems(&answers, state);
    if next.is_some() {
        problems.retain(|problem| problem.field == question.field());
    }
    if !problems.is_empty() {
        return refuse(state, problems);
    }
    match next {
        Some(next) => {
            let mut effects = ask(state, next);
            effects.extend(state.route().map(Effect::Push));
            effects
        }
        None => {
            let action = Request::Act(ActionRequest::AnswerCase(answers).into());
            intend(state, action, key)
        }
    }
}

/// "Change" was pressed beside an answer.
pub(super) fn change(
    state: &mut State,
    question: Question,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    state.case = Some(Asked::Alone(question));
    act(state, ActionRequest::ChangeCaseAnswers.into(), key)
}
