//! Mails about cases: what strangers ask for does not use up what the case of
//! somebody else needs.

use std::net::SocketAddr;

use axum::http::StatusCode;
use regain_api::message::Message;
use regain_api::site::case_page::at;
use regain_contract::paths;

use crate::case_page::{Browser, messages, newest_code, open_case, shows_case, stored};
use crate::support::TestServer;

fn network(number: u8) -> SocketAddr {
    format!("203.0.113.{number}:443").parse().unwrap()
}

/// A stranger's browser, in which a case was opened about an account with an
/// address.
async fn stranger<'a>(
    server: &'a TestServer,
    number: u8,
    account: &str,
    contact: &str,
) -> Browser<'a> {
    let mut browser = Browser::of(server);
    browser.address = Some(network(number));
    let form = format!("situation=&account={account}&contact={contact}&what_happened=It+is+mine.");
    let answer = browser.post(paths::PLAIN_CASE, &form).await;
    assert_eq!(answer.status, StatusCode::OK);
    browser
}

#[tokio::test]
async fn a_case_keeps_its_address_where_no_code_can_be_sent_to_the_new_one() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    ada.address = Some(network(1));
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    // In her own network: what is kept for it is used up too.
    for number in 0..5 {
        let account = format!("somebody{number}");
        stranger(&server, 1, &account, "ada%40new.example").await;
    }
    assert_eq!(messages(&server).await.len(), 5);
    let answer = ada.post(at::ADDRESS, "contact=ada%40new.example").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(messages(&server).await.is_empty());
    let case = stored(&server, &reference).await;
    assert_eq!(case.opened.contact, "ada@friends.example");
    assert!(shows_case(&ada.page().await));
    let mut phone = Browser::of(&server);
    phone.open(&reference, &code).await;
    assert!(shows_case(&phone.page().await));
    // In another network it goes through.
    phone.address = Some(network(2));
    let answer = phone.post(at::ADDRESS, "contact=ada%40new.example").await;
    assert_eq!(answer.header("location"), "/help/case?done=moved");
}

#[tokio::test]
async fn the_old_address_is_told_although_strangers_have_used_up_such_mails() {
    let server = TestServer::new().await;
    for number in 0..4 {
        let account = format!("somebody{number}");
        let mut stranger = stranger(&server, number, &account, "ada%40friends.example").await;
        let new = format!("contact=stranger{number}%40evil.example");
        let answer = stranger.post(at::ADDRESS, &new).await;
        assert_eq!(answer.header("location"), "/help/case?done=moved");
    }
    let is_of_ada = |message: &Message| match message {
        Message::CaseMoved { to, .. } => to == "ada@friends.example",
        _ => false,
    };
    let told = messages(&server).await;
    assert_eq!(told.iter().filter(|one| is_of_ada(one)).count(), 3);
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    ada.post(at::ADDRESS, "contact=intruder%40evil.example")
        .await;
    assert!(messages(&server).await.iter().any(is_of_ada));
}

#[tokio::test]
async fn whoever_joins_a_case_ends_no_code_that_was_mailed_where_none_can_be_sent() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    for number in 0..4 {
        let account = format!("somebody{number}");
        stranger(&server, 1, &account, "ada%40friends.example").await;
    }
    assert_eq!(messages(&server).await.len(), 4);
    stranger(&server, 1, "ada", "ada%40friends.example").await;
    assert!(messages(&server).await.is_empty());
    ada.open(&reference, &code).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn a_case_whose_mailbox_has_spoken_has_mails_of_its_own() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    ada.address = Some(network(1));
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    for number in 0..4 {
        let account = format!("somebody{number}");
        stranger(&server, 1, &account, "ada%40friends.example").await;
    }
    messages(&server).await;
    ada.post(at::CODE, &format!("reference={reference}")).await;
    newest_code(&server).await;
}
