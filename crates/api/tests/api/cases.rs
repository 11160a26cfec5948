//! The human route.

use regain_api::message::Message;
use regain_contract::{Notice, Situation, Step};
use serde_json::json;

use crate::support::{START, TestApi};

fn answers() -> serde_json::Value {
    json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "My phone is gone."
    } })
}

#[tokio::test]
async fn an_impersonator_is_a_matter_for_a_person() {
    let api = TestApi::new().await;
    let step = api.browser().start("impersonation").await.step();
    assert!(matches!(step, Step::CaseDetails(details) if !details.can_go_back));
}

#[tokio::test]
async fn answers_are_checked_before_they_are_sent_and_open_one_case() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("impersonation").await.document();
    browser.act(json!("report_contact")).await.document();
    let check = browser.act(answers()).await.document();
    assert_eq!(check.notices, [Notice::ContactNoted]);
    assert!(
        matches!(check.step, Step::CaseCheck(check) if check.what_happened == "My phone is gone.")
    );
    let changing = browser.act(json!("change_case_answers")).await.step();
    assert!(
        matches!(changing, Step::CaseDetails(details) if details.contact == "ada@friends.example")
    );
    browser.act(answers()).await.document();
    let document = browser.act(json!("send_case")).await.document();
    let Step::CaseOpened(opened) = document.step else {
        panic!("no case")
    };
    assert_eq!(opened.case.opened_at, START);
    assert_eq!(opened.case.reply_by, START.plus(2 * 24 * 3600));
    assert_eq!(document.case, Some(opened.case.clone()));
    let mut tx = api.service.store.read().await.unwrap();
    let stored = tx.case(&opened.case.reference).await.unwrap().unwrap();
    assert_eq!(stored.opened.situation, Some(Situation::Impersonation));
    assert!(stored.opened.contacted_by_someone);
    drop(tx);
    let messages = api.messages().await;
    assert!(
        matches!(&messages[..], [Message::CaseOpened { to, .. }] if to == "ada@friends.example")
    );
}

#[tokio::test]
async fn the_human_route_can_be_left_and_what_was_typed_is_carried_over() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let step = browser.act(json!("ask_person")).await.step();
    assert!(
        matches!(step, Step::CaseDetails(details) if details.account == "ada" && details.can_go_back)
    );
    assert!(matches!(
        browser.act(json!("leave_case")).await.step(),
        Step::EnterCode(_)
    ));
}

#[tokio::test]
async fn every_wrong_answer_is_named() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("impersonation").await.document();
    let wrong =
        json!({ "answer_case": { "account": "", "contact": "nowhere", "what_happened": " " } });
    let fields: Vec<_> = browser
        .act(wrong)
        .await
        .problem()
        .errors
        .iter()
        .map(|error| error.field().to_owned())
        .collect();
    assert_eq!(fields, ["account", "contact", "what_happened"]);
}

#[tokio::test]
async fn one_mailbox_gets_few_mails_about_cases_however_it_is_spelt() {
    let api = TestApi::new().await;
    for contact in [
        "victim@example.com",
        "Victim@example.com",
        "VICTIM@example.com",
        "victim@EXAMPLE.com",
        "viCtim@example.com",
        "vicTim@example.com",
        "victIm@example.com",
    ] {
        let mut browser = api.browser();
        browser.start("impersonation").await.document();
        let answers = json!({ "answer_case": {
            "account": "ada", "contact": contact, "what_happened": "Something."
        } });
        browser.act(answers).await.document();
        browser.act(json!("send_case")).await.document();
    }
    // Three, and two more of those that this network has for it.
    assert_eq!(api.messages().await.len(), 5);
}

#[tokio::test]
async fn what_strangers_ask_for_does_not_use_up_what_the_case_of_an_owner_needs() {
    let api = TestApi::new().await;
    for number in 0..8 {
        let address = format!("203.0.113.{number}:443").parse().unwrap();
        let mut stranger = api.browser_at(address);
        stranger.start("impersonation").await.document();
        let answers = json!({ "answer_case": {
            "account": format!("somebody{number}"), "contact": "ada@friends.example",
            "what_happened": "Something."
        } });
        stranger.act(answers).await.document();
        stranger.act(json!("send_case")).await.document();
    }
    api.messages().await;
    let mut owner = api.browser_at("198.51.100.7:443".parse().unwrap());
    owner.start("impersonation").await.document();
    owner.act(answers()).await.document();
    owner.act(json!("send_case")).await.document();
    let messages = api.messages().await;
    assert!(
        matches!(&messages[..], [Message::CaseOpened { to, .. }] if to == "ada@friends.example"),
        "{}",
        messages.len()
    );
}

#[tokio::test]
async fn nobody_floods_a_mailbox_from_many_networks() {
    let api = TestApi::new().await;
    let mut mails = 0;
    for number in 0..120_u8 {
        let address = format!("203.0.113.{number}:443").parse().unwrap();
        let mut stranger = api.browser_at(address);
        stranger.start("impersonation").await.document();
        let answers = json!({ "answer_case": {
            "account": format!("somebody{number}"), "contact": "ada@friends.example",
            "what_happened": "Something."
        } });
        stranger.act(answers).await.document();
        stranger.act(json!("send_case")).await.document();
        mails += api.messages().await.len();
    }
    assert_eq!(mails, 103);
}
