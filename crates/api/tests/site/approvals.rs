//! Approvals, from both sides: what the person sees on the page of the case,
//! and what is done at the console.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use regain_api::clock::Clock;
use regain_api::message::Message;
use regain_api::random::{SystemRandom, id};
use regain_api::sandbox;
use regain_api::site::case_page::at;
use regain_api::store::StoredCase;
use regain_contract::support::Role;
use regain_contract::{Reference, paths};
use regain_journey::{CaseState, Claim, Ending, Turn};
use serde_json::{Value, json};

use crate::case_page::{Browser, messages, newest_code, open_case, recover, stored};
use crate::support::TestServer;

/// Somebody who has signed in to the console.
pub(crate) async fn desk<'a>(server: &'a TestServer, name: &str) -> Browser<'a> {
    let agents = sandbox::AGENTS.iter();
    let one = agents.clone().find(|one| one.name == name).unwrap();
    let totp = totp_rs::Builder::new().with_secret(one.authenticator);
    let moment = u64::try_from(server.clock.now().0).unwrap();
    let code = totp.build().unwrap().generate(moment).to_string();
    let mut desk = Browser::of(server);
    let body = json!({ "name": one.name, "password": one.password, "code": code });
    let answer = desk.json("POST", paths::SUPPORT_SESSION, body).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    desk
}

pub(crate) async fn does(desk: &mut Browser<'_>, reference: &Reference, action: Value) -> Value {
    let path = paths::SUPPORT_CASE_ACTIONS.replace("{reference}", reference.as_str());
    let answer = desk.json("POST", &path, action).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    answer.json()
}

pub(crate) fn approve() -> Value {
    json!({ "approve": { "reason": "The answers fit." } })
}

fn refuse() -> Value {
    json!({ "refuse": { "advice": "another_proof", "reason": "They do not." } })
}

/// What nobody has written before: the same form twice is one press.
fn story() -> String {
    id(&SystemRandom).unwrap()
}

/// A case about ada's account that was opened under an address, by whoever
/// reads it.
async fn open_and_read<'a>(server: &'a TestServer, contact: &str) -> (Browser<'a>, Reference) {
    let (mut browser, reference) = open_as(server, contact).await;
    let code = newest_code(server).await;
    browser.open(&reference, &code).await;
    (browser, reference)
}

/// A person whose mailbox has spoken, with their case about an account.
pub(crate) async fn person<'a>(server: &'a TestServer, account: &str) -> (Browser<'a>, Reference) {
    let mut person = Browser::of(server);
    let reference = open_case(&mut person, account, &story()).await;
    let code = newest_code(server).await;
    person.open(&reference, &code).await;
    (person, reference)
}

const PASSWORD: &str = "a quite new password for it";

/// Everything of securing the account but the commit.
async fn prepare(person: &mut Browser<'_>) {
    for action in [
        json!({ "secure": { "open_task": { "task": "password" } } }),
        json!({ "set_password": { "password": PASSWORD } }),
        json!({ "secure": "check_changes" }),
    ] {
        person.act(action).await;
    }
}

/// Whether ada's password is the one that was prepared.
async fn signs_in(server: &TestServer) -> bool {
    let body = json!({ "identifier": "ada", "password": PASSWORD });
    let answer = server.post_json("/sandbox/api/sign-in", &body).await;
    answer.json()["signed_in"] == true
}

#[tokio::test]
async fn an_approval_that_is_taken_back_ends_the_way_and_the_recovery_at_once() {
    let server = TestServer::with_sandbox().await;
    let (mut ada, reference) = person(&server, "ada").await;
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    does(&mut ines, &reference, approve()).await;
    ada.post(at::GO_ON, "").await;
    // Somebody else sees that it was wrong, and one is enough.
    let case = does(&mut omar, &reference, refuse()).await;
    assert_eq!(case["entry"]["status"], "refused");
    assert_eq!(case["messages"][1]["what"]["withdrawn"], "another_proof");
    let history = case["history"].as_array().unwrap();
    assert_eq!(history.last().unwrap()["event"], "support_case_withdrawn");
    assert_eq!(stored(&server, &reference).await.standing.way, None);
    let ended = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(ended["step"]["ended"]["reason"], "replaced", "{ended}");
    let late = ada.post(at::GO_ON, "").await;
    assert_eq!(late.header("location"), "/help/case?done=changed");
    // The person reads that it was taken back, and can say why that is wrong.
    let page = ada.page().await;
    assert!(page.contains("have taken that back") && page.contains("We took back the decision"));
    assert!(page.contains("action=\"/help/case/appeal\""));
    let answer = ada.post(at::APPEAL, "text=It+is+mine.").await;
    assert_eq!(answer.header("location"), "/help/case?done=appealed");
    // Whoever approved it decides no more about it than whoever took it back.
    let case = stored(&server, &reference).await.standing.case;
    assert_eq!(case.state, CaseState::Open(Turn::Service));
    assert_eq!(case.decided.len(), 2);
    let page = ada.page().await;
    assert!(!page.contains("have taken that back"));
}

#[tokio::test]
async fn whoever_approved_takes_it_back_before_the_changes_are_made() {
    let server = TestServer::with_sandbox().await;
    let (mut ada, reference) = person(&server, "ada").await;
    let mut ines = desk(&server, "Ines").await;
    let case = does(&mut ines, &reference, approve()).await;
    assert_eq!(case["may"], json!(["note", "refuse"]));
    ada.post(at::GO_ON, "").await;
    prepare(&mut ada).await;
    does(&mut ines, &reference, refuse()).await;
    let body = json!({ "secure": "commit" });
    let answer = ada.json("POST", paths::FLOW_ACTIONS, body).await;
    assert_ne!(answer.status, StatusCode::OK, "{}", answer.text());
    assert!(!signs_in(&server).await);
    // What was done before it was taken back stays done.
    let (mut alan, other) = person(&server, "alan").await;
    does(&mut ines, &other, approve()).await;
    alan.post(at::GO_ON, "").await;
    recover(&mut alan).await;
    let path = paths::SUPPORT_CASE_ACTIONS.replace("{reference}", other.as_str());
    let late = ines.json("POST", &path, refuse()).await;
    assert_eq!(late.json()["type"], "urn:regain:problem:step-out-of-order");
}

/// Ways in which what somebody has agreed to does not count any more.
const GONE: [Option<Role>; 2] = [None, Some(Role::Auditor)];

#[tokio::test]
async fn whoever_does_not_decide_any_more_has_agreed_to_nothing() {
    for gone in GONE {
        let server = TestServer::with_sandbox().await;
        let (_, reference) = person(&server, "grace").await;
        let mut ines = desk(&server, "Ines").await;
        let mut omar = desk(&server, "Omar").await;
        let mut lena = desk(&server, "Lena").await;
        let case = does(&mut ines, &reference, approve()).await;
        assert_eq!(case["facts"]["agreed"], json!(["Ines"]));
        server.team.becomes(1, gone);
        let path = paths::SUPPORT_CASE.replace("{reference}", reference.as_str());
        let case = omar.json("GET", &path, json!(null)).await.json();
        assert_eq!(case["facts"]["agreed"], json!([]));
        assert_eq!(case["entry"]["status"], "waits_for_service");
        let queue = omar.json("GET", paths::SUPPORT_CASES, json!(null)).await;
        assert_eq!(queue.json()["cases"][0]["status"], "waits_for_service");
        // The second is the first now, and it takes one more.
        let case = does(&mut omar, &reference, approve()).await;
        assert_eq!(case["entry"]["status"], "waits_for_second");
        let case = does(&mut lena, &reference, approve()).await;
        assert_eq!(case["entry"]["status"], "approved");
    }
}

#[tokio::test]
async fn a_way_is_not_used_whose_approval_was_by_somebody_who_does_not_decide_any_more() {
    for gone in GONE {
        let server = TestServer::with_sandbox().await;
        let (mut ada, reference) = person(&server, "ada").await;
        let mut ines = desk(&server, "Ines").await;
        does(&mut ines, &reference, approve()).await;
        server.team.becomes(1, gone);
        let answer = ada.post(at::GO_ON, "").await;
        assert_eq!(answer.header("location"), "/help/case?done=back");
        let stands = stored(&server, &reference).await.standing;
        assert_eq!(stands.case.state, CaseState::Open(Turn::Service));
        assert_eq!(stands.way, None);
    }
}

#[tokio::test]
async fn nothing_is_changed_by_an_approval_of_somebody_who_does_not_decide_any_more() {
    for gone in GONE {
        let server = TestServer::with_sandbox().await;
        let (mut ada, reference) = person(&server, "ada").await;
        let mut ines = desk(&server, "Ines").await;
        does(&mut ines, &reference, approve()).await;
        ada.post(at::GO_ON, "").await;
        prepare(&mut ada).await;
        server.team.becomes(1, gone);
        let body = json!({ "secure": "commit" });
        let answer = ada.json("POST", paths::FLOW_ACTIONS, body).await;
        assert_ne!(answer.status, StatusCode::OK, "{}", answer.text());
        assert!(!signs_in(&server).await);
    }
}

/// Opens a case under an address, which nobody has read anything at yet.
async fn open_as<'a>(server: &'a TestServer, contact: &str) -> (Browser<'a>, Reference) {
    let mut browser = Browser::of(server);
    let story = story();
    let form = format!("situation=&account=ada&contact={contact}&what_happened={story}");
    let answer = browser.post(paths::PLAIN_CASE, &form).await;
    let (_, rest) = answer
        .text()
        .split_once("data-testid=\"case-reference\">")
        .unwrap();
    let reference = Reference::parse(rest.split('<').next().unwrap()).unwrap();
    (browser, reference)
}

async fn case(desk: &mut Browser<'_>, reference: &Reference) -> Value {
    let path = paths::SUPPORT_CASE.replace("{reference}", reference.as_str());
    desk.json("GET", &path, json!(null)).await.json()
}

/// Whether somebody may approve a case; that they may is no other question
/// than whether it would go through.
async fn may_approve(desk: &mut Browser<'_>, reference: &Reference) -> bool {
    let case = case(desk, reference).await;
    let may = case["may"].as_array().unwrap().contains(&json!("approve"));
    let path = paths::SUPPORT_CASE_ACTIONS.replace("{reference}", reference.as_str());
    if !may {
        let answer = desk.json("POST", &path, approve()).await;
        let kind = answer.json()["type"].clone();
        assert_eq!(kind, "urn:regain:problem:somebody-else");
    }
    may
}

#[tokio::test]
async fn a_new_case_about_what_was_refused_reaches_somebody_else_while_there_is_anybody() {
    let server = TestServer::with_sandbox().await;
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    let mut lena = desk(&server, "Lena").await;
    let (_, first) = person(&server, "ada").await;
    assert_eq!(case(&mut ines, &first).await["others"], json!([]));
    does(&mut ines, &first, refuse()).await;
    server.clock.advance(60);
    let (mut ada, second) = person(&server, "ada").await;
    assert!(!may_approve(&mut ines, &second).await);
    assert!(may_approve(&mut omar, &second).await);
    // Whoever decides sees what was decided before.
    let others = case(&mut omar, &second).await["others"].clone();
    let opened = server.clock.now().0 - 60;
    assert_eq!(
        others,
        json!([{ "reference": first, "status": "refused", "opened_at": opened, "changed_at": opened }])
    );
    does(&mut omar, &second, refuse()).await;
    // What was decided elsewhere takes no appeal away.
    let page = ada.page().await;
    assert!(page.contains("action=\"/help/case/appeal\""));
    let (_, third) = person(&server, "ada").await;
    assert!(!may_approve(&mut ines, &third).await);
    assert!(!may_approve(&mut omar, &third).await);
    does(&mut lena, &third, refuse()).await;
    // Nobody is left: a case that nobody may decide would be worse.
    let (_, fourth) = person(&server, "ada").await;
    for desk in [&mut ines, &mut omar, &mut lena] {
        assert!(may_approve(desk, &fourth).await);
    }
}

#[tokio::test]
async fn strangers_who_are_refused_leave_everybody_to_the_owner() {
    let server = TestServer::with_sandbox().await;
    let mut ines = desk(&server, "Ines").await;
    // Under the address of the owner, which they do not read, and their own.
    let (_, theirs) = open_as(&server, "ada%40friends.example").await;
    does(&mut ines, &theirs, refuse()).await;
    let (mut stranger, own) = open_as(&server, "stranger%40evil.example").await;
    let code = newest_code(&server).await;
    stranger.open(&own, &code).await;
    does(&mut ines, &own, refuse()).await;
    let (_, reference) = person(&server, "ada").await;
    assert!(may_approve(&mut ines, &reference).await);
}

#[tokio::test]
async fn whoever_saw_an_approval_taken_back_is_not_asked_again_under_another_address() {
    let server = TestServer::with_sandbox().await;
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    let (_, first) = person(&server, "ada").await;
    does(&mut ines, &first, approve()).await;
    does(&mut omar, &first, refuse()).await;
    let (_, second) = open_as(&server, "another%40evil.example").await;
    assert!(!may_approve(&mut ines, &second).await);
    assert!(may_approve(&mut omar, &second).await);
}

/// However many cases are opened about an account afterwards.
#[tokio::test]
async fn no_flood_of_cases_makes_forget_who_saw_an_approval_taken_back() {
    let server = TestServer::with_sandbox().await;
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    let (_, first) = person(&server, "ada").await;
    does(&mut ines, &first, approve()).await;
    does(&mut omar, &first, refuse()).await;
    let mut flood = stored(&server, &first).await;
    flood.standing.taken_back.clear();
    flood.opened.opened_at = server.clock.now().plus(1);
    let mut tx = server.service.store.begin().await.unwrap();
    for number in 0..250_u64 {
        flood.opened.reference = Reference::from_number(number);
        assert!(tx.add_case(&flood).await.unwrap());
    }
    tx.commit().await.unwrap();
    server.clock.advance(60);
    let (_, second) = open_as(&server, "another%40evil.example").await;
    assert!(!may_approve(&mut ines, &second).await);
    assert!(may_approve(&mut omar, &second).await);
}

/// The links that close the way, with whom each went to, out of what was sent.
async fn links(server: &TestServer) -> Vec<(String, String)> {
    let sent = messages(server).await.into_iter();
    sent.filter_map(|message| match message {
        Message::WayOpened { to, close, .. } => Some((to, close.0.clone())),
        _ => None,
    })
    .collect()
}

/// Does something with a link, in a browser that has nothing; how it stands.
async fn press(server: &TestServer, path: &str, token: &str) -> Value {
    let body = json!({ "token": { "token": token } });
    let answer = Browser::of(server).json("POST", path, body).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    answer.json()
}

#[tokio::test]
async fn every_address_is_told_of_an_approval_and_can_close_the_way() {
    let server = TestServer::with_sandbox().await;
    let (mut impostor, reference) = open_and_read(&server, "someone%40evil.example").await;
    messages(&server).await;
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    does(&mut ines, &reference, approve()).await;
    let sent = messages(&server).await;
    let news = sent
        .iter()
        .filter(|one| matches!(one, Message::CaseNews { .. }));
    assert_eq!(news.count(), 1);
    // An address each, with a link of its own, and the phones.
    let mut tx = server.service.store.read().await.unwrap();
    let account = tx.account_by_name("ada").await.unwrap().unwrap();
    drop(tx);
    let mut tokens = BTreeMap::new();
    let mut texts = Vec::new();
    for message in sent {
        match message {
            Message::WayOpened {
                to,
                close,
                until,
                handle,
                ..
            } => {
                assert_eq!(until, server.clock.now().plus(7 * 24 * 3600));
                assert_eq!(handle, "ada");
                tokens.insert(close.0.clone(), to);
            }
            Message::WayByText { to, .. } => texts.push(to),
            _ => {}
        }
    }
    let told: BTreeSet<_> = tokens.values().cloned().collect();
    assert_eq!(told, account.emails.into_iter().collect());
    assert_eq!(tokens.len(), told.len());
    assert_eq!(texts.len(), account.phones.len());
    // The impostor is quick, and everything is prepared.
    impostor.post(at::GO_ON, "").await;
    prepare(&mut impostor).await;
    // Looking changes nothing, however often a scanner of mails looks.
    let token = tokens.keys().next().unwrap().clone();
    for _ in 0..3 {
        let link = press(&server, paths::LINK_PREVIEW, &token).await;
        assert_eq!(
            (&link["kind"], &link["state"]),
            (&json!("close_way"), &json!("ready"))
        );
        assert_eq!(link["leads_to_flow"], false);
    }
    let flow = impostor.json("GET", paths::FLOW, json!(null)).await;
    assert_eq!(flow.json()["stage"], "secure");
    let link = press(&server, paths::LINK_USE, &token).await;
    assert_eq!(link["state"], "done");
    // The way and what came of it are over, before the changes were made.
    let body = json!({ "secure": "commit" });
    let answer = impostor.json("POST", paths::FLOW_ACTIONS, body).await;
    assert_ne!(answer.status, StatusCode::OK, "{}", answer.text());
    assert!(!signs_in(&server).await);
    let late = impostor.post(at::GO_ON, "").await;
    assert_eq!(late.header("location"), "/help/case?done=changed");
    let standing = stored(&server, &reference).await.standing;
    assert_eq!(standing.way, None);
    assert_eq!(standing.case.state, CaseState::Open(Turn::Service));
    // Both sides read it, and whoever had agreed leaves it to others.
    assert!(impostor.page().await.contains("closed the way into it"));
    let case = case(&mut omar, &reference).await;
    let said = case["messages"].as_array().unwrap();
    assert_eq!(said.last().unwrap()["what"], "way_closed");
    let history = case["history"].as_array().unwrap();
    assert!(
        history
            .iter()
            .any(|one| one["event"] == "recovery_way_closed")
    );
    assert!(!may_approve(&mut ines, &reference).await);
    assert!(may_approve(&mut omar, &reference).await);
    // Nothing is left to do with it, or with those of the others.
    for token in tokens.keys() {
        let link = press(&server, paths::LINK_USE, token).await;
        assert_eq!(link["state"], "already_done");
    }
}

#[tokio::test]
async fn whoever_refuses_one_link_of_an_approval_does_not_refuse_the_others() {
    let server = TestServer::with_sandbox().await;
    let (_, reference) = person(&server, "grace").await;
    let mut ines = desk(&server, "Ines").await;
    does(&mut ines, &reference, approve()).await;
    // One of two is no way, and nobody is told.
    assert!(links(&server).await.is_empty());
    let (_, reference) = person(&server, "ada").await;
    does(&mut ines, &reference, approve()).await;
    let links = links(&server).await;
    let [(_, first), (_, second), ..] = &links[..] else {
        panic!("{} links", links.len());
    };
    let link = press(&server, paths::LINK_REFUSE, first).await;
    assert_eq!(link["state"], "refused");
    let link = press(&server, paths::LINK_USE, first).await;
    assert_eq!(link["state"], "used");
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Approved);
    let link = press(&server, paths::LINK_USE, second).await;
    assert_eq!(link["state"], "done");
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Open(Turn::Service));
}

#[tokio::test]
async fn a_link_that_closes_a_way_freezes_the_account_once_somebody_was_quicker() {
    let server = TestServer::with_sandbox().await;
    let (mut impostor, reference) = open_and_read(&server, "someone%40evil.example").await;
    let mut ines = desk(&server, "Ines").await;
    does(&mut ines, &reference, approve()).await;
    let links = links(&server).await;
    let [(_, first), (_, second), ..] = &links[..] else {
        panic!("{} links", links.len());
    };
    impostor.post(at::GO_ON, "").await;
    recover(&mut impostor).await;
    // Looking says what happened, and changes nothing.
    let frozen_until = async || {
        let mut tx = server.service.store.read().await.unwrap();
        let ada = tx.account_by_name("ada").await.unwrap().unwrap();
        ada.frozen_until
    };
    for _ in 0..2 {
        let link = press(&server, paths::LINK_PREVIEW, first).await;
        assert_eq!(
            (&link["kind"], &link["state"]),
            (&json!("close_way"), &json!("way_used"))
        );
        assert_eq!(link["leads_to_flow"], false);
        assert_eq!(frozen_until().await, None);
    }
    // Somebody whom it was refuses it, and the others go on working.
    let link = press(&server, paths::LINK_REFUSE, second).await;
    assert_eq!(link["state"], "refused");
    assert_eq!(frozen_until().await, None);
    messages(&server).await;
    let mut owner = Browser::of(&server);
    let body = json!({ "token": { "token": first } });
    let answer = owner.json("POST", paths::LINK_USE, body).await;
    let link = answer.json();
    let until = server.clock.now().plus(7 * 24 * 3600);
    assert_eq!(
        (&link["kind"], &link["state"]),
        (&json!("not_me"), &json!("done"))
    );
    assert_eq!(link["freeze_until"], until.0);
    assert_eq!(link["leads_to_flow"], true);
    assert_eq!(frozen_until().await, Some(until));
    let flow = owner.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["situation"], "hacked");
    let told = messages(&server).await;
    let told = told
        .iter()
        .filter(|one| matches!(one, Message::Frozen { .. }));
    assert!(told.count() > 0, "nobody is told of the freeze");
    // By whatever it was frozen: there is nothing left to do with it.
    let link = press(&server, paths::LINK_USE, first).await;
    assert_eq!(
        (&link["kind"], &link["state"]),
        (&json!("not_me"), &json!("already_done"))
    );
    // Its time is that of the way.
    server.clock.advance(7 * 24 * 3600);
    let link = press(&server, paths::LINK_USE, first).await;
    assert_eq!(
        (&link["kind"], &link["state"]),
        (&json!("close_way"), &json!("already_done"))
    );
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Closed(Ending::Recovered));
}

/// A report of an account that is somebody else's gives nobody a way into it, however many agree.
#[tokio::test]
async fn a_report_of_an_impersonator_opens_no_way_into_the_account() {
    let server = TestServer::with_sandbox().await;
    let mut thief = Browser::of(&server);
    let form = format!(
        "situation=impersonation&account=ada&contact=thief@example.net&what_happened={}",
        story()
    );
    let answer = thief.post(paths::PLAIN_CASE, &form).await;
    let (_, rest) = answer
        .text()
        .split_once("data-testid=\"case-reference\">")
        .unwrap();
    let reference = Reference::parse(rest.split('<').next().unwrap()).unwrap();
    let code = newest_code(&server).await;
    thief.open(&reference, &code).await;
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    let told_before = links(&server).await.len();
    // Ada has no second step, and it takes two all the same.
    does(&mut ines, &reference, approve()).await;
    let state = stored(&server, &reference).await.standing.case.state;
    assert!(matches!(state, CaseState::Agreed(_)), "{state:?}");
    does(&mut omar, &reference, approve()).await;
    let standing = stored(&server, &reference).await.standing;
    assert_eq!(standing.case.state, CaseState::Closed(Ending::Upheld));
    assert_eq!(standing.way, None);
    let late = thief.post(at::GO_ON, "").await;
    assert_eq!(late.header("location"), "/help/case?done=changed");
    assert!(!signs_in(&server).await);
    assert_eq!(links(&server).await.len(), told_before, "nobody gets in");
    let page = thief.page().await;
    assert!(
        page.contains("We agree that this account pretends to be you."),
        "{page}"
    );
    assert!(!page.contains(at::GO_ON), "{page}");
    let case = case(&mut omar, &reference).await;
    let history = case["history"].as_array().unwrap();
    assert!(
        history
            .iter()
            .any(|one| one["event"] == "support_case_upheld")
    );
    let said = case["messages"].as_array().unwrap();
    assert!(said.iter().any(|one| one["what"] == "upheld"), "{said:?}");
    // What is agreed about somebody else's account can be taken back: it may be an innocent one.
    does(&mut ines, &reference, refuse()).await;
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Refused);
    // In words of its own: nothing was said about whose account it is, and no
    // way into an account helps.
    let page = thief.page().await;
    for said in [
        "data-testid=\"heading\">We could not confirm what you reported</h1>",
        "We could not confirm that this account pretends to be you.",
        "and have taken that back",
        "Appeal, and say what else shows that the account pretends to be you.",
        "What shows that the account pretends to be you?",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    for said in [
        "is yours",
        "may still be yours",
        "other-ways",
        "The way into",
    ] {
        assert!(!page.contains(said), "{said}: {page}");
    }
    // An appeal is refused for good.
    let answer = thief.post(at::APPEAL, "text=It+has+my+face.").await;
    assert_eq!(answer.header("location"), "/help/case?done=appealed");
    let mut lena = desk(&server, "Lena").await;
    does(&mut lena, &reference, refuse()).await;
    let page = thief.page().await;
    assert!(page.contains("You cannot appeal again."), "{page}");
    for said in ["is yours", "and have taken that back", "what else shows"] {
        assert!(!page.contains(said), "{said}: {page}");
    }
}

/// Somebody reports the account of its owner with the mailbox of its owner. The owner, who asks for help, must not stand behind it.
#[tokio::test]
async fn an_owner_who_asks_for_help_does_not_join_a_report_of_their_account() {
    let server = TestServer::with_sandbox().await;
    let open = async |situation: &str| {
        let mut browser = Browser::of(&server);
        let form = format!(
            "situation={situation}&account=ada&contact=ada.new@example.org&what_happened=Help"
        );
        let answer = browser.post(paths::PLAIN_CASE, &form).await;
        let text = answer.text().to_owned();
        let (_, rest) = text.split_once("data-testid=\"case-reference\">").unwrap();
        Reference::parse(rest.split('<').next().unwrap()).unwrap()
    };
    let report = open("impersonation").await;
    let owner = open("hacked").await;
    assert_ne!(report, owner);
    assert_eq!(open("locked").await, owner, "the same claim");
    assert_eq!(open("impersonation").await, report);
    let claim = |case: StoredCase| case.standing.case.claim;
    assert_eq!(claim(stored(&server, &owner).await), Claim::Account);
    assert_eq!(claim(stored(&server, &report).await), Claim::Impersonation);
}
