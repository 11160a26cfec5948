//! The questions of the human route, one a page.

use regain_contract::{
    ActionRequest, CaseAnswersRequest, CaseCheck, CaseDetails, FieldError, FieldReason, Problem,
    ProblemType, Situation, Step,
};

use super::{Visit, case_details, document};
use crate::client::Failure;
use crate::route::{Page, Question, Route};
use crate::run::{Effect, Field, LateMessage, Message, Screen, Trouble};

fn asked(visit: &Visit) -> Question {
    let Screen::Step(Page::Case(question)) = visit.state.screen() else {
        panic!("no question: {:?}", visit.state.screen());
    };
    question
}

fn route(question: Question) -> Route {
    Route::Step(Page::Case(question))
}

fn answer(visit: &mut Visit, text: &str) {
    visit.on_late(LateMessage::AnswerTyped(text.into()));
    visit.on_late(LateMessage::Answered);
}

fn in_situation(situation: Situation, data: CaseDetails) -> Visit {
    let mut visit = Visit::at(route(Question::Account));
    let mut document = document(Step::CaseDetails(data));
    document.situation = situation;
    visit.answer(Ok(document));
    visit
}

fn answers(account: &str, contact: &str, what_happened: &str) -> CaseAnswersRequest {
    CaseAnswersRequest {
        account: account.into(),
        contact: contact.into(),
        what_happened: what_happened.into(),
    }
}

fn all_known() -> CaseDetails {
    CaseDetails {
        account: "ada".into(),
        contact: "ada@example.org".into(),
        what_happened: "x".into(),
        can_go_back: true,
    }
}

fn check() -> Step {
    Step::CaseCheck(CaseCheck {
        account: "ada".into(),
        contact: "ada@example.org".into(),
        what_happened: "x".into(),
        contacted_by_someone: false,
    })
}

#[test]
fn what_happened_decides_the_order() {
    let by_account = [Question::Account, Question::Story, Question::Contact];
    let by_story = [Question::Story, Question::Account, Question::Contact];
    for (situation, order) in [
        (Situation::Hacked, by_story),
        (Situation::KnownPerson, by_story),
        (Situation::Impersonation, by_account),
        (Situation::LostContact, by_account),
    ] {
        let mut visit = in_situation(situation, CaseDetails::default());
        for question in order {
            assert_eq!(asked(&visit), question, "{situation:?}");
            answer(&mut visit, "ada@example.org");
        }
        let all = "ada@example.org";
        assert_eq!(
            visit.acted(),
            Some(&ActionRequest::AnswerCase(answers(all, all, all)))
        );
    }
}

#[test]
fn each_question_is_a_page() {
    let mut visit = Visit::on_step(case_details(false));
    answer(&mut visit, "ada");
    assert!(visit.does(&Effect::Push(route(Question::Story))));
    assert!(visit.does(&Effect::FocusHeading));
    // Nothing is sent before all is answered.
    assert_eq!(visit.sent(), None);
}

#[test]
fn back_has_what_was_typed() {
    let mut visit = Visit::on_step(case_details(false));
    answer(&mut visit, "ada");
    visit.on_late(LateMessage::AnswerTyped("half a sen".into()));
    visit.on(Message::Ask(Question::Account));
    assert!(visit.does(&Effect::Replace(route(Question::Account))));
    assert_eq!(asked(&visit), Question::Account);
    // The Back button of the browser, and Forward.
    visit.on(Message::PlaceChanged(Some(route(Question::Story))));
    assert_eq!(asked(&visit), Question::Story);
    assert_eq!(visit.state.draft.what_happened, "half a sen");
    assert_eq!(visit.state.draft.account, "ada");
    assert_eq!(visit.state.notice, None);
}

#[test]
fn an_account_that_was_named_is_not_asked_for() {
    let data = CaseDetails {
        account: "ada".into(),
        ..CaseDetails::default()
    };
    let mut visit = in_situation(Situation::Hacked, data);
    answer(&mut visit, "x");
    assert_eq!(asked(&visit), Question::Contact);
    assert_eq!(
        visit.state.question_before(Question::Contact),
        Some(Question::Story)
    );
    answer(&mut visit, "ada@example.org");
    assert_eq!(
        visit.acted(),
        Some(&ActionRequest::AnswerCase(answers(
            "ada",
            "ada@example.org",
            "x"
        )))
    );
}

#[test]
fn a_question_has_its_own_problems_alone() {
    let mut visit = Visit::on_step(case_details(false));
    answer(&mut visit, " ");
    let fields: Vec<_> = visit.state.problems.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::Account]);
    assert_eq!(asked(&visit), Question::Account);
    answer(&mut visit, "ada");
    assert!(visit.state.problems.is_empty());
}

#[test]
fn a_problem_that_the_api_finds_leads_to_its_question() {
    let mut visit = Visit::on_step(case_details(false));
    for text in ["ada", "x", "ada@example.org"] {
        answer(&mut visit, text);
    }
    let mut problem = Problem::new(ProblemType::Validation);
    let most = FieldReason::TooLong { max: 9 };
    problem.errors = ["/answer_case/what_happened", "/answer_case/contact"]
        .map(|pointer| FieldError::new(pointer, most))
        .to_vec();
    visit.answer(Err(Failure::Problem(Box::new(problem))));
    assert_eq!(asked(&visit), Question::Story);
    assert_eq!(visit.state.problems.len(), 1);
    assert!(visit.does(&Effect::Push(route(Question::Story))));
    assert_ne!(visit.state.trouble, Some(Trouble::Service));
}

#[test]
fn change_asks_one_question_and_comes_back() {
    let mut visit = Visit::on_step(check());
    visit.on_late(LateMessage::ChangeAnswer(Question::Account));
    assert_eq!(visit.acted(), Some(&ActionRequest::ChangeCaseAnswers));
    visit.answer(Ok(document(Step::CaseDetails(all_known()))));
    assert_eq!(asked(&visit), Question::Account);
    assert!(visit.state.is_changing_answer());
    answer(&mut visit, "bob");
    assert_eq!(
        visit.acted(),
        Some(&ActionRequest::AnswerCase(answers(
            "bob",
            "ada@example.org",
            "x"
        )))
    );
}

#[test]
fn back_from_a_change_leaves_the_answer_as_it_was() {
    let mut visit = Visit::on_step(check());
    visit.on_late(LateMessage::ChangeAnswer(Question::Account));
    visit.answer(Ok(document(Step::CaseDetails(all_known()))));
    visit.on_late(LateMessage::AnswerTyped("bob".into()));
    visit.on(Message::PlaceChanged(Some(Route::Step(Page::CaseCheck))));
    assert_eq!(
        visit.acted(),
        Some(&ActionRequest::AnswerCase(answers(
            "ada",
            "ada@example.org",
            "x"
        )))
    );
}

#[test]
fn back_from_the_check_page_leads_to_the_last_question() {
    let mut visit = Visit::on_step(check());
    visit.act(ActionRequest::ChangeCaseAnswers);
    visit.answer(Ok(document(Step::CaseDetails(all_known()))));
    assert_eq!(asked(&visit), Question::Contact);
    assert!(!visit.state.is_changing_answer());
}

#[test]
fn a_reload_stays_at_the_answer_that_is_being_changed() {
    let mut visit = Visit::at(route(Question::Story));
    visit.answer(Ok(document(Step::CaseDetails(all_known()))));
    assert_eq!(asked(&visit), Question::Story);
    assert!(visit.state.is_changing_answer());
    // What had not been sent is asked again from the start, and nobody has gone astray.
    let mut visit = Visit::at(route(Question::Contact));
    visit.answer(Ok(document(case_details(false))));
    assert_eq!(asked(&visit), Question::Account);
    assert_eq!(visit.state.notice, None);
}
