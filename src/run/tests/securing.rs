//! Securing the account: what is found out on the page, and what is sent.

use regain_contract::{
    ActionRequest, AddAddress, AddAuthenticator, AddPasskey, BackupCodes, LongCode, MaskedAddress,
    NewCodes, ProblemType, Secret, SecureRequest, ShownOnce, Step, Task, Tasks, UnixSeconds,
};
use regain_words::{self as words, Text};

use super::{Visit, document, problem, set_password};
use crate::client::Failure;
use crate::route::Page;
use crate::run::{Effect, Field, LateMessage, Message, Screen, Shows, Trouble, ids};
use crate::web::passkey::PasskeyFailure;

/// "12345678901234567890" in Base32 (RFC 6238, appendix B).
const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// Its code at 1234567890.
const CODE: &str = "005924";

fn tasks() -> Step {
    Step::Tasks(Tasks {
        tasks: Vec::new(),
        can_check: true,
        protected_until: None,
        can_end_protection: false,
    })
}

/// A page that shows a key, at `now` of the API.
fn shows_key(now: i64) -> Visit {
    let mut visit = Visit::on_step(tasks());
    visit.act(ActionRequest::Secure(SecureRequest::StartAuthenticator));
    let mut shown = document(Step::AddAuthenticator(AddAuthenticator {
        issuer: "Example Co".into(),
        account: "alice@example.com".into(),
        expires_at: Some(UnixSeconds(now + 900)),
    }));
    shown.server_now = UnixSeconds(now);
    shown.shown_once = Some(ShownOnce::Authenticator {
        uri: Secret::new("otpauth://totp/x".into()),
        key: Secret::new(KEY.into()),
    });
    visit.answer(Ok(shown));
    visit
}

fn confirm(visit: &mut Visit, name: &str, code: &str) {
    visit.on_late(LateMessage::ConfirmAuthenticator {
        name: name.into(),
        code: Secret::new(code.into()),
        at: 10.0,
    });
}

fn told(visit: &Visit, field: Field) -> Vec<Text> {
    visit.state.problem_of(field)
}

#[test]
fn a_right_code_is_sent_with_the_name() {
    let mut visit = shows_key(1_234_567_890);
    confirm(&mut visit, "My phone", "005 924");
    let Some(ActionRequest::Secure(sent)) = visit.acted() else {
        panic!("nothing was sent");
    };
    let SecureRequest::ConfirmAuthenticator { name, .. } = sent else {
        panic!("{sent:?}");
    };
    assert_eq!(name, "My phone");
}

#[test]
fn a_code_that_does_not_fit_is_explained_and_costs_no_try() {
    let of = |now, code: &str| {
        let mut visit = shows_key(now);
        confirm(&mut visit, "My phone", code);
        assert_eq!(visit.sent(), None);
        told(&visit, Field::Code)
    };
    let next = words::authenticator::error_clock_next;
    assert_eq!(
        of(1_234_567_890 + 120, CODE),
        [words::authenticator::error_behind(120), next()]
    );
    assert_eq!(
        of(1_234_567_890 - 300, CODE),
        [words::authenticator::error_ahead(300), next()]
    );
    let now = 1_234_567_890;
    assert_eq!(
        of(now, "000000"),
        [
            words::authenticator::error_account(),
            words::authenticator::error_account_next("alice@example.com")
        ]
    );
    assert_eq!(of(now, "00592400"), [words::authenticator::error_long()]);
    assert_eq!(of(now, "0059"), [words::authenticator::error_short()]);
    assert_eq!(of(now, ""), [words::authenticator::error_empty()]);
    let backup_code = LongCode::from_values(&[1; LongCode::CHARACTERS - 1]);
    assert_eq!(
        of(now, backup_code.expose_secret()),
        [words::authenticator::error_backup()]
    );
}

#[test]
fn what_has_no_name_is_not_sent() {
    let mut visit = shows_key(1_234_567_890);
    confirm(&mut visit, "  ", CODE);
    assert_eq!(visit.sent(), None);
    assert_eq!(
        told(&visit, Field::Name),
        [words::authenticator::error_name_empty()]
    );
    assert!(told(&visit, Field::Code).is_empty());
}

#[test]
fn a_key_is_gone_with_its_page_and_seen_nowhere() {
    let mut visit = shows_key(1_234_567_890);
    assert!(visit.state.once.is_some());
    assert!(!format!("{:?}", visit.state).contains(KEY));
    visit.act(ActionRequest::GoOn);
    visit.answer(Ok(document(tasks())));
    assert_eq!(visit.state.once, None);
}

#[test]
fn a_key_that_is_over_makes_room_for_another_one() {
    let mut visit = shows_key(1_234_567_890);
    confirm(&mut visit, "My phone", CODE);
    let over = Step::AddAuthenticator(AddAuthenticator {
        issuer: "Example Co".into(),
        account: "alice@example.com".into(),
        expires_at: None,
    });
    visit.answer(problem(ProblemType::CodeExpired, Some(over)));
    assert_eq!(visit.state.once, None);
}

#[test]
fn new_codes_are_gone_when_they_are_proven() {
    let codes = |new| {
        document(Step::BackupCodes(BackupCodes {
            left: 0,
            made_at: None,
            new,
            account: MaskedAddress("a•••".into()),
        }))
    };
    let mut visit = Visit::on_step(codes(NewCodes::None).step);
    visit.act(ActionRequest::Secure(SecureRequest::MakeBackupCodes));
    let mut shown = codes(NewCodes::Shown);
    shown.shown_once = Some(ShownOnce::BackupCodes {
        codes: Secret::new("7KQM-3XTB-9WYR-E2HD".into()),
    });
    visit.answer(Ok(shown));
    assert!(visit.does(&Effect::Focus(ids::NEW_SECRET)));
    assert!(visit.state.once.is_some());
    let mistyped = ActionRequest::Secure(SecureRequest::ProveBackupCode {
        code: Secret::new("7KQM".into()),
    });
    visit.act(mistyped);
    assert_eq!(visit.sent(), None);
    assert_eq!(told(&visit, Field::Code), [words::codes::error_form()]);
    assert!(visit.state.once.is_some());
    visit.on(Message::LookAgain);
    visit.answer(Ok(codes(NewCodes::Proven)));
    visit.on(Message::SeenAgain);
    visit.answer(Ok(codes(NewCodes::Proven)));
    assert_eq!(visit.state.once, None);
}

#[test]
fn a_wrong_code_of_a_new_address_says_so() {
    let step = || {
        Step::AddAddress(AddAddress {
            address: Some("ada@new.example".into()),
            ..AddAddress::default()
        })
    };
    let mut visit = Visit::on_step(step());
    visit.act(ActionRequest::Secure(SecureRequest::ConfirmAddress {
        code: Secret::new("12345678".into()),
    }));
    visit.answer(problem(ProblemType::CodeIncorrect, Some(step())));
    assert_eq!(
        told(&visit, Field::Code),
        [words::address::error_code_wrong()]
    );
    visit.act(ActionRequest::Secure(SecureRequest::ConfirmAddress {
        code: Secret::new("12345678".into()),
    }));
    visit.answer(problem(ProblemType::CodeExhausted, Some(step())));
    assert_eq!(
        told(&visit, Field::Code),
        [words::address::error_code_over()]
    );
}

#[test]
fn a_passkey_is_made_within_the_press_and_sent_with_its_name() {
    let mut visit = Visit::on_step(Step::AddPasskey(AddPasskey {
        options: Some("{}".into()),
    }));
    visit.on_late(LateMessage::MakePasskey {
        name: "This laptop".into(),
    });
    let number = visit.state.newest;
    assert!(visit.does(&Effect::AskPasskey {
        number,
        options: "{}".into()
    }));
    visit.on_late(LateMessage::PasskeyAnswered {
        number,
        answer: Ok(Secret::new("{\"id\":1}".into())),
    });
    let Some(ActionRequest::Secure(sent)) = visit.acted() else {
        panic!("nothing was sent");
    };
    let SecureRequest::AddPasskey { name, .. } = sent else {
        panic!("{sent:?}");
    };
    assert_eq!(name, "This laptop");
}

#[test]
fn a_window_that_was_closed_makes_no_passkey_and_no_problem() {
    for failure in [PasskeyFailure::Cancelled, PasskeyFailure::AlreadyThere] {
        let mut visit = Visit::on_step(Step::AddPasskey(AddPasskey {
            options: Some("{}".into()),
        }));
        visit.on_late(LateMessage::MakePasskey {
            name: "This laptop".into(),
        });
        visit.on_late(LateMessage::PasskeyAnswered {
            number: visit.state.newest,
            answer: Err(failure),
        });
        assert_eq!(visit.sent(), None);
        assert_eq!(visit.state.passkey, Some(failure));
        assert!(visit.state.problems.is_empty());
    }
}

#[test]
fn marking_something_is_said_and_moves_nothing() {
    let mut visit = Visit::on_step(tasks());
    visit.act(ActionRequest::Secure(SecureRequest::Mark {
        id: "app:1".into(),
    }));
    visit.answer(Ok(document(tasks())));
    assert!(visit.does(&Effect::Announce(words::proofs::changed_status())));
    assert!(!visit.does(&Effect::FocusHeading));
}

/// The focus would be nowhere (WCAG 2.4.3).
#[test]
fn whoever_pressed_what_is_gone_is_at_the_heading() {
    let code = LongCode::from_values(&[1; LongCode::CHARACTERS - 1]);
    for request in [
        SecureRequest::MarkAll { task: Task::Apps },
        SecureRequest::UnmarkAll { task: Task::Apps },
        SecureRequest::ProveBackupCode {
            code: Secret::new(code.expose_secret().to_owned()),
        },
    ] {
        let mut visit = Visit::on_step(tasks());
        visit.act(ActionRequest::Secure(request));
        visit.answer(Ok(document(tasks())));
        assert!(visit.does(&Effect::Announce(words::proofs::changed_status())));
        assert!(visit.does(&Effect::FocusHeading));
    }
}

#[test]
fn a_task_opens_as_a_page_of_its_own() {
    let mut visit = Visit::on_step(tasks());
    visit.act(ActionRequest::Secure(SecureRequest::OpenTask {
        task: Task::Password,
    }));
    visit.answer(Ok(document(set_password())));
    assert_eq!(visit.state.screen(), Screen::Step(Page::SetPassword));
    assert!(visit.does(&Effect::FocusHeading));
}

/// What was done is done; what there is now is read with the part that can.
#[test]
fn an_answer_that_only_the_missing_part_reads_is_asked_for_again() {
    let mut visit = Visit::on_step(super::enter_code(1));
    visit.act(super::code("123456"));
    visit.answer(Err(Failure::NoPart));
    assert_eq!(visit.state.shows, Shows::Stuck);
    assert_eq!(visit.state.screen(), Screen::Trouble);
    assert_eq!(visit.state.trouble, Some(Trouble::CutOff));
    assert_eq!(visit.state.intention, None);
    visit.on(Message::Retry);
    let number = visit.state.newest;
    assert!(visit.does(&Effect::Read { number }));
    visit.answer(Ok(document(tasks())));
    assert_eq!(visit.state.screen(), Screen::Step(Page::Tasks));
}
