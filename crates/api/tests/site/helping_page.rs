//! The page of somebody who helps the owner of an account.

use axum::http::StatusCode;
use regain_contract::Situation;

use crate::support::{Answer, TestServer};

async fn start(server: &TestServer, situation: &str, site: &str) -> Answer {
    server
        .post_form(
            "/help/helping/start",
            &format!("situation={situation}"),
            &[("sec-fetch-site", site)],
        )
        .await
}

#[tokio::test]
async fn it_says_what_a_helper_may_and_what_only_the_owner_may() {
    let server = TestServer::new().await;
    let page = server.get("/help/helping").await;
    assert_eq!(page.status, StatusCode::OK);
    for part in [
        "helper-may",
        "owner-only",
        "enter each code",
        "Choose the new password",
    ] {
        assert!(page.text().contains(part), "{part} in {}", page.text());
    }
    for situation in Situation::ALL {
        let option = format!("<option value=\"{}\">", situation.slug());
        assert!(page.text().contains(&option), "{option}");
    }
}

#[tokio::test]
async fn a_recovery_that_is_started_there_says_that_somebody_helps() {
    let server = TestServer::new().await;
    for (situation, page) in [
        ("forgot-password", "/recover/account"),
        ("hacked", "/recover/mailbox"),
        ("impersonation", "/case"),
    ] {
        let started = start(&server, situation, "same-origin").await;
        assert_eq!(started.status, StatusCode::SEE_OTHER);
        assert_eq!(started.header("location"), page);
        let cookie = started.header("set-cookie");
        assert!(cookie.starts_with("__Host-recovery=") && cookie.contains("HttpOnly"));
        let cookie = cookie.split(';').next().unwrap();
        let flow = server.get_with("/api/v1/flow", &[("cookie", cookie)]).await;
        let flow = flow.json();
        assert_eq!(flow["notices"], serde_json::json!(["helping"]));
        assert_eq!(flow["situation"], situation.replace('-', "_"));
    }
}

#[tokio::test]
async fn what_it_does_not_know_and_what_another_site_sends_starts_nothing() {
    let server = TestServer::new().await;
    let unknown = start(&server, "something", "same-origin").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!unknown.headers.contains_key("set-cookie"));
    let foreign = start(&server, "hacked", "cross-site").await;
    assert_eq!(foreign.status, StatusCode::SEE_OTHER);
    assert!(!foreign.headers.contains_key("set-cookie"));
}
