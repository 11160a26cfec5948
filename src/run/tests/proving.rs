//! Proving, what is shown once, and leaving quickly.

use regain_contract::{
    ActionRequest, ChooseProof, CodeForm, EndReason, Ended, EnterCode, FieldError, FieldReason,
    FlowDocument, Freeze, NewBackupCode, PassSummary, Problem, ProblemType, ProofKind, Reference,
    Secret, ShownOnce, Situation, Step, UnixSeconds,
};
use regain_words::{self as words, Text};

use super::{Visit, choose_proof, code, document, enter_code, identify, problem, set_password};
use crate::client::{Failure, Request};
use crate::route::{Entry, Page, Route};
use crate::run::{Effect, Field, Message, Over, Screen, ids};

fn of_kind(kind: ProofKind, form: CodeForm) -> Step {
    let Step::EnterCode(data) = enter_code(0) else {
        panic!("a code");
    };
    Step::EnterCode(EnterCode {
        kind,
        form,
        attempts_left: None,
        ..data
    })
}

fn new_backup_code(code: Option<&str>) -> Box<FlowDocument> {
    let mut document = document(Step::NewBackupCode(NewBackupCode { left: 10 }));
    document.shown_once = code.map(|code| ShownOnce::BackupCode {
        code: Secret::new(code.into()),
    });
    document
}

fn sees_backup_code(visit: &Visit) -> Option<String> {
    match &visit.state.once {
        Some(ShownOnce::BackupCode { code }) => Some(code.expose_secret().to_owned()),
        Some(_) | None => None,
    }
}

fn shown() -> Visit {
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(code("123456"));
    visit.answer(Ok(new_backup_code(Some("7KQM-3XTB"))));
    visit
}

#[test]
fn what_is_shown_once_stays_while_its_screen_does() {
    let mut visit = shown();
    assert_eq!(sees_backup_code(&visit).as_deref(), Some("7KQM-3XTB"));
    // It is nowhere else.
    assert_eq!(visit.state.document.as_ref().unwrap().shown_once, None);
    assert!(!format!("{:?}", visit.state).contains("7KQM"));
    // Looking again and a refusal do not take it away.
    visit.on(Message::SeenAgain);
    visit.answer(Ok(new_backup_code(None)));
    assert!(sees_backup_code(&visit).is_some());
    visit.act(ActionRequest::Freeze);
    visit.fail(&problem(ProblemType::ServiceUnavailable, None).unwrap_err());
    assert!(sees_backup_code(&visit).is_some());
    visit.act(ActionRequest::RenewBackupCode);
    visit.answer(Ok(new_backup_code(Some("9WYR-E2HD"))));
    assert_eq!(sees_backup_code(&visit).as_deref(), Some("9WYR-E2HD"));
    assert!(visit.does(&Effect::Focus(ids::BACKUP_CODE)));
}

#[test]
fn what_is_shown_once_goes_with_its_screen() {
    let mut visit = shown();
    visit.act(ActionRequest::GoOn);
    visit.answer(Ok(document(set_password())));
    assert_eq!(visit.state.once, None);

    let mut visit = shown();
    visit.on(Message::Visit(Entry::Triage));
    assert_eq!(visit.state.once, None);
    visit.on(Message::GoOn);
    assert_eq!(sees_backup_code(&visit), None);

    let mut visit = shown();
    visit.on(Message::Leave);
    assert_eq!(visit.state.once, None);

    let mut visit = shown();
    visit.act(ActionRequest::GoOn);
    visit.answer(problem(ProblemType::FlowExpired, None));
    assert_eq!(visit.state.once, None);
}

#[test]
fn a_pass_that_stopped_working_is_not_shown_any_more() {
    let mut with_pass = document(choose_proof());
    with_pass.pass = Some(PassSummary {
        reference: Reference::from_number(7),
        expires_at: UnixSeconds(9000),
    });
    let mut made = with_pass.clone();
    made.shown_once = Some(ShownOnce::Pass {
        link: Secret::new("https://example.org/link#t=x".into()),
        code: Secret::new("7KQM-3XTB".into()),
    });
    let mut visit = Visit::on_step(choose_proof());
    visit.act(ActionRequest::MakePass);
    visit.answer(Ok(made));
    assert!(visit.state.once.is_some());
    assert!(visit.does(&Effect::Focus(ids::PASS)));
    visit.on(Message::SeenAgain);
    visit.answer(Ok(with_pass));
    assert!(visit.state.once.is_some());
    visit.on(Message::SeenAgain);
    visit.answer(Ok(document(choose_proof())));
    assert_eq!(visit.state.once, None);
}

#[test]
fn a_code_is_checked_by_its_form() {
    let say = |kind, form, typed: &str| {
        let mut visit = Visit::on_step(of_kind(kind, form));
        visit.act(code(typed));
        visit.state.problem_of(Field::Code)
    };
    let digits = CodeForm::Digits { count: 8 };
    let (email, backup) = (ProofKind::EmailCode, ProofKind::BackupCode);
    assert_eq!(say(email, digits, "1234 5678"), []);
    assert_eq!(
        say(email, digits, "123456"),
        [words::code::error_too_few(8)]
    );
    assert_eq!(
        say(backup, CodeForm::Characters, "7KQM-3XTB"),
        [words::code::error_characters_missing(16, 8)]
    );
    assert_eq!(
        say(backup, CodeForm::Characters, "7KQM-3XTB-9WYR-E2HDX"),
        [words::code::error_too_many_characters(16)]
    );
    assert_eq!(
        say(backup, CodeForm::Characters, "7KQM/3XTB"),
        [words::code::error_foreign_sign()]
    );
    let right = regain_contract::LongCode::from_values(&[7; 15]);
    let right = right.expose_in_groups();
    assert_eq!(
        say(
            backup,
            CodeForm::Characters,
            &right.expose_secret().to_lowercase()
        ),
        []
    );
    let slip = right.expose_secret().replacen('7', "8", 1);
    assert_eq!(
        say(backup, CodeForm::Characters, &slip),
        [words::code::error_mistyped()]
    );
    assert_eq!(
        say(email, digits, right.expose_secret()),
        [words::code::error_backup_code_here()]
    );
}

fn told(kind: ProofKind, reason: FieldReason) -> Vec<Text> {
    let step = of_kind(kind, CodeForm::Digits { count: 6 });
    let mut visit = Visit::on_step(step.clone());
    visit.act(code("123456"));
    let mut refusal = Problem::new(ProblemType::Validation);
    refusal.errors = vec![FieldError::new("/submit_code/code", reason)];
    refusal.flow = Some(document(step));
    visit.answer(Err(Failure::Problem(Box::new(refusal))));
    assert!(visit.does(&Effect::Forget(Field::Code)));
    visit.state.problem_of(Field::Code)
}

#[test]
fn why_a_code_was_not_taken_is_told() {
    assert_eq!(
        told(
            ProofKind::AuthenticatorCode,
            FieldReason::ClockBehind { seconds: 90 }
        ),
        [
            words::code::error_clock_behind(90),
            words::code::error_clock_what_next()
        ]
    );
    assert_eq!(
        told(ProofKind::AuthenticatorCode, FieldReason::UsedBefore),
        [words::code::error_used_app()]
    );
    assert_eq!(
        told(ProofKind::BackupCode, FieldReason::UsedBefore),
        [words::code::error_used_backup()]
    );
}

#[test]
fn the_second_wrong_code_of_an_app_leads_to_its_clock() {
    let step = of_kind(ProofKind::AuthenticatorCode, CodeForm::Digits { count: 6 });
    let mut visit = Visit::on_step(step.clone());
    let mut wrong = || {
        visit.act(code("123456"));
        visit.answer(problem(ProblemType::CodeIncorrect, Some(step.clone())));
        visit
            .state
            .problem_of(Field::Code)
            .contains(&words::code::error_app_clock())
    };
    assert_eq!([wrong(), wrong(), wrong()], [false, true, true]);
    // Another way begins anew.
    visit.act(ActionRequest::ChooseAnother);
    visit.answer(Ok(document(choose_proof())));
    assert_eq!(visit.state.wrong_codes, 0);
}

#[test]
fn each_kind_of_code_has_words_of_its_own_for_a_wrong_one() {
    let mut seen = Vec::new();
    for kind in [
        ProofKind::EmailCode,
        ProofKind::TextCode,
        ProofKind::AuthenticatorCode,
        ProofKind::BackupCode,
        ProofKind::ContactCode,
    ] {
        let step = of_kind(kind, CodeForm::Digits { count: 6 });
        let mut visit = Visit::on_step(step.clone());
        visit.act(code("123456"));
        visit.answer(problem(ProblemType::CodeIncorrect, Some(step)));
        let sentences = visit.state.problem_of(Field::Code);
        assert!(!seen.contains(&sentences), "{kind:?}");
        seen.push(sentences);
    }
}

#[test]
fn ruling_a_way_out_leads_back_to_the_list() {
    let cannot = ActionRequest::CannotUse {
        kind: ProofKind::EmailCode,
    };
    // From the list: the same page, read anew.
    let mut visit = Visit::on_step(choose_proof());
    visit.act(cannot.clone());
    visit.answer(Ok(document(Step::ChooseProof(ChooseProof {
        cannot_use: vec![ProofKind::EmailCode],
        ..ChooseProof::default()
    }))));
    assert!(visit.does(&Effect::FocusHeading));
    let said = regain_words::proofs::changed_status();
    assert!(visit.does(&Effect::Announce(said)));
    // From the code: in its place, or Back would lead to a way that is closed.
    let mut visit = Visit::on_step(enter_code(1));
    visit.act(cannot);
    visit.answer(Ok(document(choose_proof())));
    assert!(visit.does(&Effect::Replace(Route::Step(Page::ChooseProof))));
}

#[test]
fn whoever_has_proven_something_names_no_other_account() {
    let mut visit = Visit::on_step(choose_proof());
    let mut proven = document(choose_proof());
    proven.freeze = Some(Freeze::default());
    visit.on(Message::SeenAgain);
    visit.answer(Ok(proven));
    visit.on(Message::PlaceChanged(Some(Route::Step(Page::Identify))));
    assert_eq!(visit.sent(), None);
    assert!(visit.does(&Effect::Replace(Route::Step(Page::ChooseProof))));
}

#[test]
fn freezing_stays_on_the_page_and_leads_to_what_was_done() {
    let mut visit = Visit::on_step(choose_proof());
    visit.act(ActionRequest::Freeze);
    visit.answer(Ok(document(choose_proof())));
    assert!(visit.does(&Effect::Focus(ids::FREEZE)));
    assert!(!visit.does(&Effect::FocusHeading));
}

#[test]
fn a_cancelled_wait_ends_the_page() {
    let mut visit = Visit::on_step(choose_proof());
    visit.act(ActionRequest::CancelWait);
    visit.answer(Ok(document(Step::Ended(Ended {
        reason: EndReason::Cancelled,
    }))));
    assert_eq!(visit.state.screen(), Screen::Ended(Over::Cancelled));
    assert!(visit.state.document.is_none());
}

#[test]
fn leaving_quickly_takes_everything_along() {
    let mut visit = Visit::at(Route::Entry(Entry::Situation(Situation::KnownPerson)));
    visit.on(Message::QuickExit);
    assert!(visit.does(&Effect::Exit { farewell: None }));

    let mut hidden = document(enter_code(1));
    hidden.situation = Situation::KnownPerson;
    let mut visit = Visit::on_step(identify());
    visit.on(Message::SeenAgain);
    visit.answer(Ok(hidden));
    visit.on(Message::QuickExit);
    assert!(visit.state.document.is_none());
    assert!(visit.does(&Effect::Forget(Field::Code)));
    let farewell = visit.effects.iter().find_map(|effect| {
        let Effect::Exit { farewell } = effect else {
            return None;
        };
        farewell.clone()
    });
    assert!(farewell.is_some());
}

#[test]
fn escape_is_a_key_like_others_where_nobody_has_to_hide() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::QuickExit);
    assert!(visit.effects.is_empty());
    assert_eq!(visit.state.screen(), Screen::Step(Page::EnterCode));
}

#[test]
fn a_way_is_chosen_with_one_press() {
    let mut visit = Visit::on_step(choose_proof());
    let choose = ActionRequest::ChooseProof {
        kind: ProofKind::EmailCode,
    };
    visit.act(choose.clone());
    assert_eq!(visit.sent().unwrap().1, &Request::Act(choose.into()));
    visit.answer(Ok(document(enter_code(1))));
    assert!(visit.does(&Effect::Push(Route::Step(Page::EnterCode))));
}
