//! A new address (NIST SP 800-63B-4, 4.2.1.2; STANDARDS A15).

use regain_api::Settings;
use regain_api::message::Message;
use regain_contract::{AddAddress, FieldReason, ProblemType, Step};
use serde_json::json;

use crate::enrol::address_code;
use crate::support::{Answer, Browser, TestApi, other_than};

fn page(step: Step) -> AddAddress {
    match step {
        Step::AddAddress(page) => page,
        other => panic!("{other:?}"),
    }
}

async fn at_the_page<'a>(api: &'a TestApi, handle: &str) -> Browser<'a> {
    let mut browser = api.browser();
    browser.prove(handle).await.document();
    let empty = page(browser.secure(json!("start_address")).await.step());
    assert_eq!(empty.address, None);
    browser
}

async fn add(browser: &mut Browser<'_>, address: &str) -> Answer {
    let add = json!({ "add_address": { "address": address } });
    browser.secure(add).await
}

async fn confirm(browser: &mut Browser<'_>, code: &str) -> Answer {
    let confirm = json!({ "confirm_address": { "code": code } });
    browser.secure(confirm).await
}

#[tokio::test]
async fn an_address_is_in_the_draft_once_its_code_was_entered() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    let now = api.service.now();
    let asked = page(add(&mut browser, " New@Example.net ").await.step());
    assert_eq!(asked.address.as_deref(), Some("New@Example.net"));
    assert_eq!(asked.code_expires_at, Some(now.plus(3600)));
    assert_eq!(asked.resend_at, Some(now.plus(30)));
    assert_eq!(asked.attempts_left, Some(5));
    let messages = api.messages().await;
    let [
        Message::NewAddressCode {
            to, handle, code, ..
        },
    ] = messages.as_slice()
    else {
        panic!("{}", messages.len())
    };
    assert_eq!((to.as_str(), handle.as_str()), ("New@Example.net", "ada"));
    let spaced = format!("{} {}", &code.0[..4], &code.0[4..]);
    let step = confirm(&mut browser, &spaced).await.step();
    assert!(matches!(step, Step::Review(_)), "{step:?}");
    assert_eq!(api.account("ada").await.emails.len(), 2, "not yet");
}

#[tokio::test]
async fn a_number_gets_a_text_message_that_works_for_ten_minutes() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    let asked = page(add(&mut browser, "+44 1632 960143").await.step());
    assert!(asked.phones);
    assert_eq!(asked.code_expires_at, Some(api.service.now().plus(600)));
    let messages = api.messages().await;
    let [Message::NewNumberCode { to, code, .. }] = messages.as_slice() else {
        panic!("{}", messages.len())
    };
    assert_eq!(to, "+441632960143");
    assert!(messages[0].carries_code(), "its risk is looked at");
    confirm(&mut browser, &code.0).await.document();
}

#[tokio::test]
async fn where_no_text_messages_are_sent_no_number_is_taken() {
    let settings = Settings {
        texts: false,
        ..Settings::default()
    };
    let api = TestApi::with(settings).await;
    let mut browser = at_the_page(&api, "ada").await;
    assert!(!page(browser.read().await.step()).phones);
    let problem = add(&mut browser, "+441632960143").await.problem();
    assert_eq!(problem.errors[0].reason, FieldReason::Malformed);
    assert_eq!(problem.errors[0].pointer, "/secure/add_address/address");
}

#[tokio::test]
async fn an_address_that_is_there_is_not_added_again_in_whatever_form() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    let phone = api.account("ada").await.phones[0].clone();
    for there in ["ADA@example.com", "countess@example.org", &phone] {
        let problem = add(&mut browser, there).await.problem();
        assert_eq!(problem.kind, ProblemType::Validation);
        assert_eq!(problem.errors[0].reason, FieldReason::AlreadyThere);
        assert_eq!(problem.errors[0].pointer, "/secure/add_address/address");
    }
    add(&mut browser, "new@example.net").await.document();
    let code = address_code(&api).await;
    confirm(&mut browser, &code).await.document();
    browser.secure(json!("start_address")).await.document();
    let problem = add(&mut browser, "NEW@example.net").await.problem();
    assert_eq!(problem.errors[0].reason, FieldReason::AlreadyThere);
}

/// Nobody learns here whether there is another account.
#[tokio::test]
async fn an_address_of_another_account_is_answered_as_one_of_nobody() {
    let api = TestApi::new().await;
    let mut answers = Vec::new();
    for address in ["linus@example.com", "nobodi@example.com"] {
        let mut browser = at_the_page(&api, "ada").await;
        let answer = add(&mut browser, address).await;
        let written = api.messages().await.len();
        let shown = answer.body.replace(address, "address");
        answers.push((answer.status, shown, written));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn a_code_has_five_tries() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    add(&mut browser, "new@example.net").await.document();
    let code = address_code(&api).await;
    let wrong = other_than(&code);
    for left in (0..5).rev() {
        let refused = confirm(&mut browser, &wrong).await.problem();
        assert_eq!(refused.kind, ProblemType::CodeIncorrect);
        assert_eq!(page(refused.flow.unwrap().step).attempts_left, Some(left));
    }
    let refused = confirm(&mut browser, &code).await;
    assert_eq!(refused.kind(), ProblemType::CodeExhausted);
}

#[tokio::test]
async fn what_is_no_code_is_told_at_its_field_and_costs_no_try() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    add(&mut browser, "new@example.net").await.document();
    for (typed, reason) in [
        ("", FieldReason::Empty),
        ("1234567", FieldReason::DigitsMissing { missing: 1 }),
        ("123456789", FieldReason::TooManyDigits),
        ("hello", FieldReason::NotDigits),
    ] {
        let problem = confirm(&mut browser, typed).await.problem();
        assert_eq!(problem.errors[0].reason, reason);
        assert_eq!(problem.errors[0].pointer, "/secure/confirm_address/code");
    }
    assert_eq!(page(browser.read().await.step()).attempts_left, Some(5));
}

#[tokio::test]
async fn a_code_that_is_over_is_said_to_be() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    add(&mut browser, "+441632960143").await.document();
    let code = address_code(&api).await;
    api.advance(600);
    let late = confirm(&mut browser, &code).await;
    assert_eq!(late.kind(), ProblemType::CodeExpired);
    browser.act(json!("resend_code")).await.document();
    let code = address_code(&api).await;
    confirm(&mut browser, &code).await.document();
}

#[tokio::test]
async fn a_new_code_takes_the_place_of_the_one_before_after_a_wait() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    add(&mut browser, "new@example.net").await.document();
    let first = address_code(&api).await;
    let again = json!({ "add_address": { "address": "new@example.net" } });
    for ask in [json!("resend_code"), json!({ "secure": again })] {
        let soon = browser.act(ask).await.problem();
        assert_eq!(soon.kind, ProblemType::RateLimited);
        assert_eq!(soon.retry_at, Some(api.service.now().plus(30)));
    }
    // Nor is going away and coming back a way around it.
    browser.secure(json!("start_address")).await.document();
    let soon = add(&mut browser, "new@example.net").await;
    assert_eq!(soon.kind(), ProblemType::RateLimited);
    api.advance(30);
    add(&mut browser, "new@example.net").await.document();
    let second = address_code(&api).await;
    api.advance(30);
    let document = browser.act(json!("resend_code")).await.document();
    let resend_at = page(document.step).resend_at;
    assert_eq!(resend_at, Some(api.service.now().plus(60)));
    let third = address_code(&api).await;
    for old in [first, second] {
        let refused = confirm(&mut browser, &old).await;
        assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
    }
    confirm(&mut browser, &third).await.document();
}

/// A code is of its address: one that was typed wrong cannot be confirmed with
/// what went to the other.
#[tokio::test]
async fn a_code_confirms_no_other_address() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    add(&mut browser, "new@example.net").await.document();
    let code = address_code(&api).await;
    add(&mut browser, "victim@example.net").await.document();
    let refused = confirm(&mut browser, &code).await;
    assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
    // Nor does it in another flow.
    let theirs = address_code(&api).await;
    let mut other = at_the_page(&api, "linus").await;
    add(&mut other, "third@example.net").await.document();
    let refused = confirm(&mut other, &theirs).await;
    assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
}

#[tokio::test]
async fn no_more_than_five_codes_are_sent_in_a_flow_and_to_an_address() {
    let api = TestApi::new().await;
    let mut browser = at_the_page(&api, "ada").await;
    for place in 0..5 {
        let address = format!("new{place}@example.net");
        add(&mut browser, &address).await.document();
    }
    let refused = add(&mut browser, "new5@example.net").await;
    assert_eq!(refused.kind(), ProblemType::RateLimited);

    let api = TestApi::new().await;
    for place in 0..5 {
        let handle = if place % 2 == 0 { "ada" } else { "linus" };
        let mut browser = at_the_page(&api, handle).await;
        add(&mut browser, "new@example.net").await.document();
        api.messages().await;
        api.advance(60);
    }
    let mut browser = at_the_page(&api, "linus").await;
    let refused = add(&mut browser, "new@example.net").await;
    assert_eq!(refused.kind(), ProblemType::RateLimited);
}

#[tokio::test]
async fn an_address_is_added_on_its_page_alone() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for action in [
        json!({ "secure": { "add_address": { "address": "new@example.net" } } }),
        json!({ "secure": { "confirm_address": { "code": "12345678" } } }),
        json!("resend_code"),
    ] {
        let refused = browser.act(action).await;
        assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    }
}
