//! The questions of the human route, one a page: which is asked, and what comes before and after it. What follows from the
//! answers is in [`second`](super::second).

use regain_contract::{CaseAnswersRequest, CaseDetails, Situation, Step};

use super::message::Effect;
use super::state::{Field, FieldProblem, Screen, State};
use super::update::show_step;
use crate::route::{Page, Question};
use crate::web::shell::PlainForm;

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// After those before it; the next one follows.
    InTurn(Question),
    /// To change the answer; the check page follows.
    Alone(Question),
}

impl Asked {
    const fn question(self) -> Question {
        match self {
            Self::InTurn(question) | Self::Alone(question) => question,
        }
    }
}

impl Question {
    /// The field that it has.
    #[must_use]
    pub const fn field(self) -> Field {
        match self {
            Self::Account => Field::Account,
            Self::Story => Field::WhatHappened,
            Self::Contact => Field::Contact,
        }
    }
}

impl PlainForm {
    /// The answer to a question, as far as it is written.
    pub const fn answer(&mut self, question: Question) -> &mut String {
        match question {
            Question::Account => &mut self.account,
            Question::Story => &mut self.what_happened,
            Question::Contact => &mut self.contact,
        }
    }

    /// What the service has counts more than what was written before it was asked.
    fn take_over(&mut self, data: &CaseDetails) {
        for (known, written) in [
            (&data.account, &mut self.account),
            (&data.contact, &mut self.contact),
            (&data.what_happened, &mut self.what_happened),
        ] {
            if !known.is_empty() {
                written.clone_from(known);
            }
        }
    }
}

/// All answers, where the service has them all.
pub(super) fn answers(data: &CaseDetails) -> Option<CaseAnswersRequest> {
    let all = [&data.account, &data.contact, &data.what_happened];
    all.into_iter()
        .all(|one| !one.is_empty())
        .then(|| CaseAnswersRequest {
            account: data.account.clone(),
            contact: data.contact.clone(),
            what_happened: data.what_happened.clone(),
        })
}

impl State {
    /// The questions that are asked in turn: what matters most comes first, and an account that has been named is not asked
    /// for again.
    fn in_turn(&self) -> &'static [Question] {
        let is_named =
            matches!(self.step(), Some(Step::CaseDetails(data)) if !data.account.is_empty());
        match self.situation() {
            _ if is_named => &[Question::Story, Question::Contact],
            Some(Situation::Hacked | Situation::KnownPerson) => {
                &[Question::Story, Question::Account, Question::Contact]
            }
            Some(
                Situation::ForgotPassword
                | Situation::LostSecondFactor
                | Situation::LostContact
                | Situation::Locked
                | Situation::Impersonation,
            )
            | None => &[Question::Account, Question::Story, Question::Contact],
        }
    }

    /// The question that is asked.
    #[must_use]
    pub fn question(&self) -> Question {
        match self.case {
            Some(asked) => asked.question(),
            None => self.next_to(None).unwrap_or(Question::Contact),
        }
    }

    /// The question that follows this one.
    #[must_use]
    pub fn question_after(&self, question: Question) -> Option<Question> {
        self.next_to(Some(question))
    }

    /// The question that comes before this one.
    #[must_use]
    pub fn question_before(&self, question: Question) -> Option<Question> {
        let mut before = self.in_turn().iter().rev();
        before.find(|one| **one == question)?;
        before.next().copied()
    }

    fn next_to(&self, before: Option<Question>) -> Option<Question> {
        let questions = self.in_turn();
        let place = questions.iter().position(|one| Some(*one) == before);
        questions.get(place.map_or(0, |place| place + 1)).copied()
    }

    /// Whether the answer is being changed, and the check page follows.
    #[must_use]
    pub fn is_changing_answer(&self) -> bool {
        matches!(self.case, Some(Asked::Alone(_)))
    }
}

/// Shows a question.
pub(super) fn ask(state: &mut State, question: Question) -> Vec<Effect> {
    show_step(state);
    state.notice = None;
    state.case = Some(Asked::InTurn(question));
    vec![Effect::Quiet, Effect::FocusHeading]
}

/// The step was drawn: what is known of the answers, and which question is asked first.
pub(super) fn drawn(state: &mut State, before: Screen) {
    match (state.screen(), before) {
        (Screen::Step(Page::Case(_)), Screen::Step(Page::Case(_))) => {}
        (Screen::Step(Page::Case(_)), _) => {
            let Some(Step::CaseDetails(data)) =
                state.document.as_deref().map(|document| &document.step)
            else {
                return;
            };
            state.draft.take_over(data);
            // After a reload an answer is still being changed.
            if let (Some(Page::Case(question)), Some(_)) = (state.asked, answers(data)) {
                state.case = Some(Asked::Alone(question));
            }
        }
        // Back leads to the last one.
        (Screen::Step(Page::CaseCheck), _) => {
            state.case = state.in_turn().last().copied().map(Asked::InTurn);
        }
        _ => state.case = None,
    }
}

/// Leads to the question that the first problem is about, with the problems of that question alone.
pub(super) fn lead_to(state: &mut State, problems: &mut Vec<FieldProblem>) -> Option<Effect> {
    let Screen::Step(Page::Case(now)) = state.screen() else {
        return None;
    };
    let first = problems.first()?.field;
    let question = [Question::Account, Question::Story, Question::Contact]
        .into_iter()
        .find(|one| one.field() == first)?;
    problems.retain(|problem| problem.field == first);
    if question == now {
        return None;
    }
    state.case = Some(Asked::InTurn(question));
    state.route().map(Effect::Push)
}
