//! Who is let in to the page of a case, and what everybody else is told.

use axum::http::StatusCode;
use regain_api::clock::Clock;
use regain_api::message::Message;
use regain_api::site::case_page::at;
use regain_api::store::Said;
use regain_contract::{Reference, paths};
use regain_journey::AgentDeed;
use serde_json::json;

use super::{
    AGENT, Browser, DAY, decide, mailed_code, messages, newest_code, open_case, rows, said,
    shows_case, stored,
};
use crate::support::TestServer;

#[tokio::test]
async fn whoever_opens_a_case_by_the_plain_form_is_let_in() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let page = ada.page().await;
    assert!(shows_case(&page));
    assert!(page.contains(&reference.to_string()) && page.contains("Gone."));
    assert!(page.contains("a•••@f•••.example") && !page.contains("ada@friends.example"));
    // Without a script everything is there; the one script only takes a
    // fragment away.
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains("<script src=\"/help/case/case.js\"></script>"));
    let script = ada.get(at::SCRIPT).await;
    assert!(script.header("content-type").starts_with("text/javascript"));
    assert!(!shows_case(&Browser::of(&server).page().await));
}

#[tokio::test]
async fn whoever_opens_a_case_in_a_recovery_is_let_in_while_it_goes_on() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let start = json!({ "situation": "impersonation" });
    ada.json("POST", paths::FLOW, start).await;
    ada.act(json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
    } }))
    .await;
    ada.act(json!("send_case")).await;
    assert!(shows_case(&ada.page().await));
    // Leaving the page is leaving the case, and not the recovery.
    let left = ada.post(at::LEAVE, "").await;
    assert_eq!(left.header("location"), "/help/case?done=left");
    assert!(!shows_case(&ada.page().await));
    let flow = ada.json("GET", paths::FLOW, json!(null)).await;
    assert_eq!(
        flow.json()["step"]["case_opened"]["contact"],
        "ada@friends.example"
    );
}

#[tokio::test]
async fn a_recovery_that_is_over_lets_nobody_in() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let start = json!({ "situation": "impersonation" });
    ada.json("POST", paths::FLOW, start).await;
    ada.act(json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
    } }))
    .await;
    ada.act(json!("send_case")).await;
    server.clock.advance(DAY);
    assert!(!shows_case(&ada.page().await));
}

#[tokio::test]
async fn a_second_attempt_shows_nothing_before_the_mail_was_read_and_everything_after() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    ada.post(at::WRITE, "text=It+is+mine.").await;
    decide(&server, &reference, AGENT, AgentDeed::Asks).await;
    messages(&server).await;
    server.clock.advance(3600);

    let mut second = Browser::of(&server);
    assert_eq!(
        open_case(&mut second, "ada", "Still+gone.").await,
        reference
    );
    assert!(second.cookies.is_empty());
    assert!(!shows_case(&second.page().await));
    let code = newest_code(&server).await;
    let answer = second.open(&reference, &code).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = second.page().await;
    assert!(shows_case(&page));
    for there in ["Gone.", "It is mine.", "Since when?", "Still gone."] {
        assert!(page.contains(there), "{there}");
    }
    let (_, rest) = page
        .split_once("Written without the code of the case")
        .unwrap();
    assert!(rest.contains("Still gone."));
    // Nobody is told who of the service wrote.
    assert!(!page.contains("AgentId") && !page.contains(">7<"));
    // And the texts of both answers do not differ.
    let form = |account: &str| {
        format!("situation=locked&account={account}&contact=x%40y.example&what_happened=Help")
    };
    let mut texts = Vec::new();
    for account in ["new", "new"] {
        server.clock.advance(700);
        let answer = Browser::of(&server).post("/help", &form(account)).await;
        texts.push(answer.text().to_owned());
    }
    assert_eq!(texts[0], texts[1]);
}

#[tokio::test]
async fn a_joined_recovery_is_told_what_it_would_be_told_of_a_new_case() {
    let server = TestServer::new().await;
    let mut documents = Vec::new();
    for _ in 0..2 {
        server.clock.advance(DAY);
        let mut person = Browser::of(&server);
        let start = json!({ "situation": "impersonation" });
        person.json("POST", paths::FLOW, start).await;
        person
            .act(json!({ "answer_case": {
                "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
            } }))
            .await;
        let sent = person.act(json!("send_case")).await;
        let case = &sent["case"];
        assert_eq!(case["opened_at"], server.clock.now().0);
        documents.push(case["reference"].clone());
        let sees = shows_case(&person.page().await);
        assert_eq!(sees, documents.len() == 1);
    }
    assert_eq!(documents[0], documents[1]);
}

#[tokio::test]
async fn what_opens_no_case_is_answered_alike_to_the_byte() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    let unknown = Reference::from_number(1);
    let other = "0000-0000-0000-0000";
    let mut answers = Vec::new();
    for (reference, code) in [
        (&reference, other),
        (&unknown, code.as_str()),
        (&unknown, other),
    ] {
        let mut browser = Browser::of(&server);
        let answer = browser.open(reference, code).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(browser.cookies.is_empty());
        // What was typed is the only difference.
        answers.push((
            answer.headers.clone(),
            answer.text().replace(&reference.to_string(), ""),
        ));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert!(answers[0].1.contains("do not match"));
    // The same for having the code sent.
    let mut sent = Vec::new();
    for reference in [&reference, &unknown] {
        let answer = Browser::of(&server)
            .post(at::CODE, &format!("reference={reference}"))
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        let text = answer.text().replace(&reference.to_string(), "");
        sent.push((answer.headers.clone(), text));
    }
    assert_eq!(sent[0], sent[1]);
    let written = messages(&server).await;
    assert!(
        matches!(&written[..], [Message::CaseCode { to, .. }, Message::Nobody] if to == "ada@friends.example"),
        "{}",
        written.len()
    );
    // A slip is told from a code that does not open anything.
    let slip = Browser::of(&server)
        .open(&reference, "0000-0000-0000-0001")
        .await;
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(slip.text().contains("error-case-code"));
    assert!(!slip.text().contains("0000-0000-0000-0001"));
}

#[tokio::test]
async fn only_the_newest_code_opens_the_case() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let first = newest_code(&server).await;
    Browser::of(&server)
        .post(at::CODE, &format!("reference={reference}"))
        .await;
    let second = newest_code(&server).await;
    let mut ada = Browser::of(&server);
    ada.open(&reference, &first).await;
    assert!(!shows_case(&ada.page().await));
    // As people type it.
    let typed = second.to_lowercase().replace('-', "+");
    ada.open(&reference, &typed).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn guesses_are_limited_for_a_network_and_never_for_a_case() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    let mut stranger = Browser::of(&server);
    for _ in 0..60 {
        let answer = stranger.open(&reference, "0000-0000-0000-0000").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    let answer = stranger.open(&reference, "0000-0000-0000-0000").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.header("retry-after").parse::<u32>().unwrap() > 0);
    assert!(answer.text().contains("data-testid=\"trouble\""));
    server.clock.advance(120);
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn a_mailbox_gets_few_codes_and_the_last_goes_on_working() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let mut code = newest_code(&server).await;
    let mut sent = 0;
    for _ in 0..6 {
        let answer = Browser::of(&server)
            .post(at::CODE, &format!("reference={reference}"))
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        if let Some((_, newer)) = mailed_code(&server).await {
            code = newer;
            sent += 1;
        }
    }
    assert_eq!(sent, 3, "as many codes a day are sent for a reference");
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn other_sites_can_post_nothing() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    open_case(&mut ada, "ada", "Gone.").await;
    let cookie = format!("__Host-case={}", ada.cookies["__Host-case"]);
    let before = rows(&server).await;
    for path in at::POSTED {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ] {
            let answer = server
                .post_form(
                    path,
                    "text=Evil&contact=evil%40evil.example",
                    &[("cookie", &cookie), (name, value)],
                )
                .await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {value}");
            assert!(!answer.text().contains("Evil"), "{path}");
        }
    }
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn the_cookie_is_for_this_host_for_no_script_and_ends() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    let mut ada = Browser::of(&server);
    let answer = ada.open(&reference, &code).await;
    let cookie = answer.header("set-cookie");
    let value = cookie.strip_prefix("__Host-case=").unwrap();
    let (token, attributes) = value.split_once("; ").unwrap();
    assert_eq!(token.len(), 43);
    assert_eq!(attributes, "Secure; HttpOnly; SameSite=Lax; Path=/");
    assert_eq!(answer.header("cache-control"), "no-store");
    // It ends when it is not used for an hour, and going on renews it.
    server.clock.advance(3000);
    assert!(shows_case(&ada.page().await));
    ada.post(at::WRITE, "text=Here.").await;
    server.clock.advance(3000);
    assert!(shows_case(&ada.page().await));
    server.clock.advance(600);
    assert!(!shows_case(&ada.page().await));
    // What is written then is not lost.
    let answer = ada.post(at::WRITE, "text=A+long+story").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text().contains("A long story"));
    let body = format!("reference={reference}&code={code}&text=A+long+story");
    let answer = ada.post(at::OPEN, &body).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("\nA long story</textarea>"));
    assert!(
        !said(&server, &reference)
            .await
            .iter()
            .any(|(_, said)| { matches!(said, Said::Text(text) if text == "A long story") })
    );
    // Leaving ends it here, and the cookie is of no use to whoever kept it.
    let kept = ada.cookies.clone();
    ada.post(at::LEAVE, "").await;
    assert!(ada.cookies.is_empty());
    let mut thief = Browser::of(&server);
    thief.cookies = kept;
    assert!(!shows_case(&thief.page().await));
    // And it ends whatever is done.
    ada.open(&reference, &code).await;
    for _ in 0..24 {
        server.clock.advance(1800);
        ada.post(at::WRITE, "text=").await;
    }
    assert!(!shows_case(&ada.page().await));
}

#[tokio::test]
async fn looking_changes_nothing() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    for deed in [AgentDeed::Asks, AgentDeed::Approves] {
        decide(&server, &reference, AGENT, deed).await;
        let before = rows(&server).await;
        for browser in [&mut ada, &mut Browser::of(&server)] {
            for path in at::POSTED.into_iter().chain([
                paths::CASE_PAGE,
                "/help/case?done=closed",
                at::SCRIPT,
            ]) {
                let answer = browser.get(path).await;
                assert!(answer.status == StatusCode::OK || answer.status == StatusCode::SEE_OTHER);
                assert_eq!(answer.header("set-cookie"), "");
            }
        }
        assert_eq!(rows(&server).await, before);
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_with_the_page() {
    let server = TestServer::new().await;
    let long = format!("text={}", "a".repeat(40 * 1024));
    let answer = Browser::of(&server).post(at::WRITE, &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("data-screen=\"case-open\""));
    let unknown = Browser::of(&server)
        .get("/help/case?done=%3Cscript%3E")
        .await;
    assert_eq!(unknown.status, StatusCode::OK);
    assert!(
        !unknown.text().contains("%3Cscript") && !unknown.text().contains("data-testid=\"done\"")
    );
}

#[tokio::test]
async fn whoever_typed_the_address_of_somebody_else_is_out_once_they_come() {
    let server = TestServer::new().await;
    let mut thief = Browser::of(&server);
    let reference = open_case(&mut thief, "ada", "I am Ada, believe me.").await;
    let shown = thief.page().await;
    assert!(shown.contains("I am Ada"), "{shown}");
    // A code that the page shows is no sign of whose mailbox it is.
    thief.post(at::DEVICE, "").await;
    assert!(!stored(&server, &reference).await.standing.confirmed);

    let mut ada = Browser::of(&server);
    assert_eq!(open_case(&mut ada, "ada", "Gone.").await, reference);
    let shown = thief.page().await;
    assert!(
        !shown.contains("Gone.") && !shown.contains("I am Ada"),
        "{shown}"
    );
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    assert!(ada.page().await.contains("Gone."));
    assert!(stored(&server, &reference).await.standing.confirmed);
    // From now on a further attempt puts nobody out.
    let mut again = Browser::of(&server);
    open_case(&mut again, "ada", "Once more.").await;
    assert!(ada.page().await.contains("Gone."));
}
