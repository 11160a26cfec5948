//! How long a browser stays in a case.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use regain_api::clock::Clock;
use regain_api::site::case_page::at;
use regain_contract::support::Method;
use regain_contract::{Reference, paths};
use serde_json::json;

use crate::approvals::{approve, desk, does, person};
use crate::case_page::{Browser, newest_code, open_case, shows_case};
use crate::support::TestServer;

const VISIT: &str = "__Host-case";

/// A browser that has nothing but the cookie of a visit of another one.
fn with_visit_of<'a>(server: &'a TestServer, other: &Browser<'a>) -> Browser<'a> {
    let mut browser = Browser::of(server);
    let visit = other.cookies[VISIT].clone();
    browser.cookies = BTreeMap::from([(VISIT.to_owned(), visit)]);
    browser
}

/// Stays for so many half hours.
async fn stay(server: &TestServer, browser: &mut Browser<'_>, times: usize) {
    for _ in 0..times {
        server.clock.advance(1800);
        browser.post(at::WRITE, "text=").await;
    }
}

#[tokio::test]
async fn another_address_makes_no_visit_longer() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    stay(&server, &mut ada, 22).await;
    ada.post(at::ADDRESS, "contact=ada%40new.example").await;
    stay(&server, &mut ada, 1).await;
    assert!(shows_case(&ada.page().await));
    stay(&server, &mut ada, 1).await;
    assert!(!shows_case(&ada.page().await));
}

#[tokio::test]
async fn the_way_makes_no_visit_longer_and_leaves_none_behind() {
    let server = TestServer::with_sandbox().await;
    let (mut ada, reference) = person(&server, "ada").await;
    let mut ines = desk(&server, "Ines").await;
    does(&mut ines, &reference, approve()).await;
    stay(&server, &mut ada, 22).await;
    let before = with_visit_of(&server, &ada);
    ada.post(at::GO_ON, "").await;
    let (mut before, mut after) = (before, with_visit_of(&server, &ada));
    assert!(!shows_case(&before.page().await));
    stay(&server, &mut after, 1).await;
    assert!(shows_case(&after.page().await));
    stay(&server, &mut after, 1).await;
    assert!(!shows_case(&after.page().await));
}

#[tokio::test]
async fn a_visit_that_has_ended_is_not_revived_by_what_a_flow_lets_in() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let start = json!({ "situation": "impersonation" });
    ada.json("POST", paths::FLOW, start).await;
    let answers = json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
    } });
    ada.act(answers).await;
    let sent = ada.act(json!("send_case")).await;
    let reference = sent["case"]["reference"].as_str().unwrap();
    let reference = Reference::parse(reference).unwrap();
    // By a code that the page shows, so that the flow goes on letting in.
    let shown = ada.post(at::DEVICE, "").await;
    let (_, code) = shown
        .text()
        .split_once("data-testid=\"case-new-code\"><bdi dir=\"ltr\"><code>")
        .unwrap();
    let code = code.split('<').next().unwrap();
    ada.open(&reference, code).await;
    let mut thief = with_visit_of(&server, &ada);
    assert!(shows_case(&thief.page().await));
    server.clock.advance(3600);
    assert!(!shows_case(&thief.page().await));
    assert!(shows_case(&ada.page().await), "the flow lets in");
    ada.post(at::WRITE, "text=Hello").await;
    assert!(!shows_case(&thief.page().await));
}

/// STANDARDS N1: what the audit says of whoever does something in a case.
#[tokio::test]
async fn the_audit_tells_whoever_came_by_the_form_from_whoever_came_by_the_mailbox() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    ada.post(at::WRITE, "text=By+the+form.").await;
    // A code that the page shows proves no more than the page does.
    let shown = ada.post(at::DEVICE, "").await;
    assert_eq!(shown.status, StatusCode::OK);
    ada.post(at::ADDRESS, "contact=ada%40new.example").await;
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    ada.post(at::WRITE, "text=By+the+mailbox.").await;
    ada.post(at::ADDRESS, "contact=ada%40newer.example").await;
    ada.post(at::WRITE, "text=Of+the+newer+one+nothing+was+shown.")
        .await;
    let mut tx = server.service.store.read().await.unwrap();
    let lines = tx.audit_of_case(&reference).await.unwrap();
    let lines = lines.into_iter().skip(1);
    let lines: Vec<_> = lines.map(|one| (one.event, one.authenticated_by)).collect();
    let by_code = vec![Method::CaseCode];
    let expected = [
        ("recovery_case_written", vec![]),
        ("recovery_case_code_shown", vec![]),
        ("recovery_case_address_changed", vec![]),
        ("recovery_case_entered", by_code.clone()),
        ("recovery_case_written", by_code.clone()),
        ("recovery_case_address_changed", by_code),
        ("recovery_case_written", vec![]),
    ];
    let expected = expected.map(|(event, by)| (event.to_owned(), by));
    assert_eq!(lines, expected);
}
