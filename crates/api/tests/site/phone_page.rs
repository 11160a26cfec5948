//! The page of somebody who phones.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use regain_api::clock::Clock;
use regain_api::keys::Purpose;
use regain_api::store::{CALL_LIFETIME, StoredCall};
use regain_contract::support::CallOffer;
use regain_journey::AgentId;
use serde_json::json;

use crate::support::{Answer, TestServer};

/// Starts a recovery; the cookie of it.
async fn start(server: &TestServer) -> String {
    let body = json!({ "situation": "forgot_password" }).to_string();
    let request = Request::post("/api/v1/flow")
        .header("content-type", "application/json")
        .header("regain-client", "3")
        .header("idempotency-key", "\"a-key-of-the-phone-page\"")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    let answer = server.send(request).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let cookie = answer.header("set-cookie");
    cookie.split(';').next().unwrap().to_owned()
}

async fn page(server: &TestServer, cookie: &str) -> Answer {
    server.get_with("/help/phone", &[("cookie", cookie)]).await
}

async fn press(server: &TestServer, path: &str, cookie: &str) -> Answer {
    let headers = [("cookie", cookie), ("sec-fetch-site", "same-origin")];
    server.post_form(path, "", &headers).await
}

fn value(page: &str, testid: &str) -> String {
    let (_, rest) = page
        .split_once(&format!("data-testid=\"{testid}\">"))
        .unwrap_or_else(|| panic!("no {testid} in {page}"));
    rest.split_once('<').unwrap().0.to_owned()
}

/// The call that waits with this code.
async fn call(server: &TestServer, code: &str) -> StoredCall {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(code.len(), 6);
    let hash = server
        .service
        .keys
        .hash(Purpose::CallCode, &[code.as_bytes()]);
    let mut tx = server.service.store.read().await.unwrap();
    let now = server.service.now();
    tx.call_with_code(&hash, now).await.unwrap().unwrap()
}

async fn write(server: &TestServer, call: &StoredCall) {
    let mut tx = server.service.store.begin().await.unwrap();
    tx.set_call(call).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn without_a_recovery_there_is_nothing_to_help_with() {
    let server = TestServer::new().await;
    let none = server.get("/help/phone").await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(none.text().contains("data-state=\"none\""));
    assert!(!none.text().contains("call-start"));
    // Somebody else's cookie is none.
    let other = page(&server, &format!("__Host-recovery={}", "a".repeat(43))).await;
    assert_eq!(other.text(), none.text());
}

#[tokio::test]
async fn the_code_is_in_one_answer_and_the_words_come_when_somebody_joined() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    let before = page(&server, &cookie).await;
    assert!(before.text().contains("call-start"));
    let begun = press(&server, "/help/phone/start", &cookie).await;
    assert_eq!(begun.header("cache-control"), "no-store");
    let mut call = call(&server, &value(begun.text(), "call-code")).await;
    assert!(
        !begun.text().contains(&call.phrase),
        "the words are not told yet"
    );
    let again = page(&server, &cookie).await;
    assert!(!again.text().contains("call-code"), "shown once");

    call.joined = Some((AgentId(1), server.service.now()));
    call.offer = Some(CallOffer::NewestCode);
    write(&server, &call).await;
    let joined = page(&server, &cookie).await;
    assert_eq!(value(joined.text(), "call-phrase"), call.phrase);
    assert_eq!(call.phrase.split(' ').count(), 3);
    assert!(joined.text().contains("call-offer"));

    server.clock.advance(CALL_LIFETIME);
    let over = page(&server, &cookie).await;
    assert!(
        over.text().contains("data-state=\"over\""),
        "{}",
        over.text()
    );
    assert!(!over.text().contains(&call.phrase));
}

#[tokio::test]
async fn the_person_ends_it_and_a_new_code_takes_the_place_of_the_one_before() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    let first = press(&server, "/help/phone/start", &cookie).await;
    let first = call(&server, &value(first.text(), "call-code")).await;
    let second = press(&server, "/help/phone/start", &cookie).await;
    let second = call(&server, &value(second.text(), "call-code")).await;
    let mut tx = server.service.store.read().await.unwrap();
    let now = server.service.now();
    let old = tx.call_with_code(&first.code_hash, now).await.unwrap();
    assert_eq!(old, None);
    drop(tx);
    let ended = press(&server, "/help/phone/end", &cookie).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let mut tx = server.service.store.read().await.unwrap();
    let left = tx.call_with_code(&second.code_hash, now).await.unwrap();
    assert_eq!(left, None, "nobody can join any more");
    let events = tx.audit(&second.flow_id).await.unwrap();
    let events: Vec<&str> = events.iter().map(|entry| entry.event.as_str()).collect();
    assert_eq!(
        events,
        [
            "recovery_started",
            "recovery_call_begun",
            "recovery_call_begun",
            "recovery_call_ended"
        ]
    );
}

#[tokio::test]
async fn another_site_begins_and_ends_nothing() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    let headers = [
        ("cookie", cookie.as_str()),
        ("sec-fetch-site", "cross-site"),
    ];
    let begun = server.post_form("/help/phone/start", "", &headers).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    let begun = press(&server, "/help/phone/start", &cookie).await;
    let kept = call(&server, &value(begun.text(), "call-code")).await;
    server.post_form("/help/phone/end", "", &headers).await;
    let mut tx = server.service.store.read().await.unwrap();
    let now = server.service.now();
    assert!(
        tx.call_with_code(&kept.code_hash, now)
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn there_are_only_so_many_codes() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    for _ in 0..20 {
        let begun = press(&server, "/help/phone/start", &cookie).await;
        assert_eq!(begun.status, StatusCode::OK);
    }
    let more = press(&server, "/help/phone/start", &cookie).await;
    assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
}
