//! What follows from a decision: the way back into the account, and a refusal.

use axum::http::StatusCode;
use regain_api::Settings;
use regain_api::cases::sweep;
use regain_api::clock::Clock;
use regain_api::message::Message;
use regain_api::site::case_page::at;
use regain_contract::paths;
use regain_journey::{AgentDeed, Approvals, CaseEvent, CaseState, Ending, Role, Turn};
use serde_json::json;

use super::{
    AGENT, Browser, DAY, OTHER, add_second_factor, decide, messages, newest_code, open_case,
    recover, shows_case, stored,
};
use crate::support::TestServer;

#[tokio::test]
async fn an_approval_leads_into_a_recovery_that_tells_every_address_and_closes_the_case() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    // There is no way before there is a decision.
    let early = ada.post(at::GO_ON, "").await;
    assert_eq!(early.header("location"), "/help/case?done=changed");
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    let page = ada.page().await;
    assert!(
        page.contains("action=\"/help/case/go-on\"")
            && page.contains("You can make your account safe now")
    );
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/recover/tasks");
    let flow = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["stage"], "secure", "{flow}");
    // The page is there beside it.
    assert!(shows_case(&ada.page().await));
    messages(&server).await;
    let done = recover(&mut ada).await;
    assert!(done["step"]["done"].is_object(), "{done}");
    let told: Vec<String> = messages(&server)
        .await
        .iter()
        .filter_map(|message| match message {
            Message::AccountSecured { to, .. } => Some(to.clone()),
            _ => None,
        })
        .collect();
    let mut tx = server.service.store.read().await.unwrap();
    let account = tx.account_by_name("ada").await.unwrap().unwrap();
    assert_eq!(told, account.emails);
    drop(tx);
    let case = stored(&server, &reference).await;
    assert_eq!(
        case.standing.case.state,
        CaseState::Closed(Ending::Recovered)
    );
    assert_eq!(case.standing.way, None);
    let page = ada.page().await;
    assert!(page.contains("The account is recovered and safe."));
    // It was used, and does not open again.
    let again = ada.post(at::GO_ON, "").await;
    assert_eq!(again.header("location"), "/help/case?done=changed");
    let flow = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert!(flow["step"]["done"].is_object(), "{flow}");
}

#[tokio::test]
async fn using_the_way_again_ends_the_recovery_that_it_began_before() {
    let server = TestServer::with_sandbox().await;
    let mut computer = Browser::of(&server);
    let reference = open_case(&mut computer, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    computer.post(at::GO_ON, "").await;
    let mut phone = Browser::of(&server);
    phone.open(&reference, &code).await;
    phone.post(at::GO_ON, "").await;
    let ended = computer.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(ended["step"]["ended"]["reason"], "replaced", "{ended}");
    recover(&mut phone).await;
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Closed(Ending::Recovered));
}

#[tokio::test]
async fn where_everyone_waits_the_way_is_gone_on_with_after_the_wait() {
    let server = TestServer::with_accounts(Settings {
        always_wait: true,
        ..Settings::default()
    })
    .await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/waiting");
    // Every address is told, and can stop it.
    let told = messages(&server).await.into_iter();
    let told: Vec<String> = told
        .filter_map(|message| match message {
            Message::WaitBegun { to, .. } => Some(to),
            _ => None,
        })
        .collect();
    let mut tx = server.service.store.read().await.unwrap();
    let account = tx.account_by_name("ada").await.unwrap().unwrap();
    assert_eq!(told, account.emails);
    drop(tx);
    // Nobody waits twice, whichever browser asks.
    server.clock.advance(DAY / 2);
    let mut phone = Browser::of(&server);
    phone.open(&reference, &code).await;
    let answer = phone.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/waiting");
    server.clock.advance(DAY / 2);
    phone.open(&reference, &code).await;
    let answer = phone.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/tasks");
    let flow = phone.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["stage"], "secure", "{flow}");
    recover(&mut phone).await;
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Closed(Ending::Recovered));
}

#[tokio::test]
async fn closing_an_approved_case_ends_the_recovery_that_came_of_it() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    ada.post(at::GO_ON, "").await;
    let asked = ada.get(at::CLOSE).await;
    assert!(
        asked
            .text()
            .contains("You can then no longer use it to get into your account.")
    );
    ada.post(at::CLOSE, "").await;
    let flow = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["step"]["ended"]["reason"], "replaced");
}

#[tokio::test]
async fn an_approval_that_nobody_uses_runs_out() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    let code = newest_code(&server).await;
    server.clock.advance(7 * DAY - 1);
    sweep(&server.service).await;
    assert_eq!(
        stored(&server, &reference).await.standing.case.state,
        CaseState::Approved
    );
    server.clock.advance(1);
    // Its time is over even before anybody has looked.
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    let late = ada.post(at::GO_ON, "").await;
    assert_eq!(late.header("location"), "/help/case?done=changed");
    messages(&server).await;
    sweep(&server.service).await;
    sweep(&server.service).await;
    let case = stored(&server, &reference).await;
    assert_eq!(
        case.standing.case.state,
        CaseState::Closed(Ending::NoAnswer)
    );
    assert_eq!(case.due_at, None);
    let sent = messages(&server).await;
    assert!(
        matches!(&sent[..], [Message::CaseNews { .. }]),
        "{}",
        sent.len()
    );
    assert!(
        ada.page()
            .await
            .contains("Nothing happened in it for a long time.")
    );
}

#[tokio::test]
async fn a_second_factor_that_was_added_in_between_takes_a_second_person() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    add_second_factor(&server, "ada").await;
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/help/case?done=back");
    assert!(!ada.cookies.contains_key(paths::FLOW_COOKIE));
    let case = stored(&server, &reference).await;
    assert_eq!(case.standing.case.state, CaseState::Open(Turn::Service));
    assert_eq!(case.standing.case.approvals, Approvals::Two);
    assert_eq!(case.standing.way, None);
    let page = ada.page().await;
    assert!(
        page.contains("The account has changed since we agreed."),
        "{page}"
    );
    // One alone does not do any more.
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    assert_eq!(
        stored(&server, &reference).await.standing.case.state,
        CaseState::Agreed(AGENT)
    );
    // And the person is not told that one has agreed.
    assert!(ada.page().await.contains("You are waiting for our answer"));
    decide(&server, &reference, OTHER, AgentDeed::Approves).await;
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/tasks");
}

#[tokio::test]
async fn nothing_is_opened_of_an_account_that_there_is_not() {
    let server = TestServer::new().await;
    let mut person = Browser::of(&server);
    let reference = open_case(&mut person, "nobody", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    decide(&server, &reference, OTHER, AgentDeed::Approves).await;
    let answer = person.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/help/case?done=back");
    assert!(!person.cookies.contains_key(paths::FLOW_COOKIE));
}

#[tokio::test]
async fn a_refusal_says_what_to_do_next_and_is_appealed_once() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Refuses).await;
    let page = ada.page().await;
    assert!(page.contains("Appeal, and say which other documents you have."));
    assert!(page.contains("Someone who is new to this case then decides"));
    let empty = ada.post(at::APPEAL, "text=").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = ada
        .post(at::APPEAL, "text=You+have+not+seen+my+papers.")
        .await;
    assert_eq!(answer.header("location"), "/help/case?done=appealed");
    let case = stored(&server, &reference).await.standing.case;
    assert_eq!(case.state, CaseState::Open(Turn::Service));
    assert!(case.decided.contains(&AGENT));
    let approves = CaseEvent::By(AGENT, Role::Agent, AgentDeed::Approves);
    assert!(
        case.after(approves).is_err(),
        "whoever has decided decides again"
    );
    let page = ada.page().await;
    assert!(page.contains("An appeal was made.") && page.contains("not seen my papers"));
    decide(&server, &reference, OTHER, AgentDeed::Refuses).await;
    let page = ada.page().await;
    assert!(!page.contains("action=\"/help/case/appeal\""));
    assert!(page.contains("each on their own"));
    assert!(page.contains("Recover the account in another way"));
    assert!(!page.contains("Appeal, and say"));
    let again = ada.post(at::APPEAL, "text=Once+more").await;
    assert_eq!(again.header("location"), "/help/case?done=changed");
}

#[tokio::test]
async fn an_approval_is_used_by_whoever_came_by_the_mailbox() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    decide(&server, &reference, OTHER, AgentDeed::Approves).await;
    let mut case = stored(&server, &reference).await;
    case.standing.confirmed = false;
    let mut tx = server.service.store.begin().await.unwrap();
    tx.set_case(&case).await.unwrap();
    tx.commit().await.unwrap();
    let shown = ada.page().await;
    assert!(
        shown.contains("the link or the code in our e-mail"),
        "{shown}"
    );
    assert!(!shown.contains("data-testid=\"go-on\""));
    ada.post(at::GO_ON, "").await;
    assert!(!ada.cookies.contains_key(paths::FLOW_COOKIE));
    ada.open(&reference, &code).await;
    assert!(ada.page().await.contains("data-testid=\"go-on\""));
}
