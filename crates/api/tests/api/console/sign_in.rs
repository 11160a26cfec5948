//! Signing in, staying signed in, and signing out.

use axum::body::Body;
use axum::http::{StatusCode, header};
use regain_contract::support::{Role, SupportSession};
use regain_contract::{ProblemType, paths};
use serde_json::json;

use super::{Desk, PASSWORD, code, office};
use crate::support::{START, TestApi, fresh_key};

#[tokio::test]
async fn without_people_who_work_on_cases_there_is_no_console() {
    let api = TestApi::new().await;
    let mut desk = Desk::empty(&api);
    for path in [
        paths::SUPPORT_SESSION,
        paths::SUPPORT_CASES,
        paths::SUPPORT_GUIDES,
        paths::SUPPORT_AUDIT,
    ] {
        assert_eq!(desk.get(path).await.kind(), ProblemType::NotFound, "{path}");
    }
    assert_eq!(desk.sign_in("Ines").await.kind(), ProblemType::NotFound);
}

#[tokio::test]
async fn a_name_a_password_and_a_code_sign_in() {
    let api = office().await;
    let mut desk = Desk::empty(&api);
    let answer = desk.sign_in(" ines ").await;
    assert_eq!(
        answer.kind(),
        ProblemType::SignInRefused,
        "the code is another's"
    );
    let answer = desk.sign_in("Ines").await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    let (name, attributes) = cookie.split_once('=').unwrap();
    assert_eq!(name, "__Host-support");
    assert!(attributes.ends_with("; Secure; HttpOnly; SameSite=Strict; Path=/"));
    let session: SupportSession = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((session.name.as_str(), session.role), ("Ines", Role::Agent));
    assert_eq!(session.ends_at, START.plus(8 * 3600));
    assert_eq!(session.idle_ends_at, START.plus(30 * 60));
    assert_eq!(session.colleagues, ["Ines", "Omar", "Lena", "Noor", "Sol"]);
    let read = desk.get(paths::SUPPORT_SESSION).await;
    let read: SupportSession = serde_json::from_str(&read.body).unwrap();
    assert_eq!(read, session);
}

#[tokio::test]
async fn whatever_is_wrong_the_refusal_is_the_same_to_the_byte() {
    let api = office().await;
    let right = code(1, START);
    let mut bodies = Vec::new();
    for (name, password, code) in [
        ("Ines", "not the password at all", right.as_str()),
        ("Ines", PASSWORD, "000000"),
        ("Ines", PASSWORD, ""),
        ("Ines", PASSWORD, "no code"),
        ("Nobody", PASSWORD, right.as_str()),
        ("", "", ""),
        ("Omar", PASSWORD, right.as_str()),
    ] {
        let mut desk = Desk::empty(&api);
        let answer = desk.sign_in_with(name, password, code).await;
        assert_eq!(answer.kind(), ProblemType::SignInRefused);
        assert!(desk.cookie.is_none());
        bodies.push(answer.body);
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "{bodies:?}");
}

#[tokio::test]
async fn a_code_counts_once_and_a_wrong_password_uses_none_up() {
    let api = office().await;
    let shown = code(1, START);
    let mut desk = Desk::empty(&api);
    desk.sign_in_with("Ines", "not the password at all", &shown)
        .await;
    assert!(
        desk.sign_in_with("Ines", PASSWORD, &shown)
            .await
            .status
            .is_success()
    );
    let again = Desk::empty(&api)
        .sign_in_with("Ines", PASSWORD, &shown)
        .await;
    assert_eq!(again.kind(), ProblemType::SignInRefused);
    // Nor does one of the step before.
    let earlier = code(1, START.plus(-30));
    let again = Desk::empty(&api)
        .sign_in_with("Ines", PASSWORD, &earlier)
        .await;
    assert_eq!(again.kind(), ProblemType::SignInRefused);
    // A phone that is half a minute late is taken, one that is later is not.
    api.advance(90);
    let late = code(1, START.plus(60));
    assert!(
        Desk::empty(&api)
            .sign_in_with("Ines", PASSWORD, &late)
            .await
            .status
            .is_success()
    );
    let later = code(2, START);
    let refused = Desk::empty(&api)
        .sign_in_with("Omar", PASSWORD, &later)
        .await;
    assert_eq!(refused.kind(), ProblemType::SignInRefused);
}

#[tokio::test]
async fn strangers_use_up_their_tries_and_leave_the_owner_hers() {
    let api = office().await;
    let at = |address: &str| Desk {
        address: Some(address.parse().unwrap()),
        ..Desk::empty(&api)
    };
    assert!(at("192.0.2.1:1").sign_in("Ines").await.status.is_success());
    let mut refused = Vec::new();
    for stranger in 0..12 {
        let mut desk = at(&format!("198.51.100.{stranger}:1"));
        refused.push(
            desk.sign_in_with("Ines", "a guess that is long", "000000")
                .await
                .kind(),
        );
    }
    // Her own first sign-in from there counts too.
    assert_eq!(refused[..9], [ProblemType::SignInRefused; 9]);
    assert_eq!(refused[9..], [ProblemType::RateLimited; 3]);
    // The same for a name that nobody has.
    let mut refused = Vec::new();
    for stranger in 0..12 {
        let mut desk = at(&format!("203.0.113.{stranger}:1"));
        refused.push(
            desk.sign_in_with("Nobody", "a guess that is long", "000000")
                .await
                .kind(),
        );
    }
    assert_eq!(refused[10..], [ProblemType::RateLimited; 2]);
    api.advance(30);
    assert!(at("192.0.2.1:1").sign_in("Ines").await.status.is_success());
    // And from elsewhere, once some minutes have passed.
    api.advance(360);
    assert!(at("192.0.2.99:1").sign_in("Ines").await.status.is_success());
}

#[tokio::test]
async fn one_network_has_so_many_tries() {
    let api = office().await;
    let mut kinds = Vec::new();
    for number in 0..62 {
        let name = format!("guess {number}");
        kinds.push(
            Desk::empty(&api)
                .sign_in_with(&name, "a guess", "000000")
                .await
                .kind(),
        );
    }
    assert_eq!(kinds[59], ProblemType::SignInRefused);
    assert_eq!(kinds[60..], [ProblemType::RateLimited; 2]);
}

#[tokio::test]
async fn a_session_ends_by_itself_by_hand_and_with_the_next_one() {
    let api = office().await;
    let mut desk = Desk::of(&api, "Ines").await;
    // Reading is not staying: a GET changes nothing.
    api.advance(29 * 60);
    assert_eq!(desk.get(paths::SUPPORT_CASES).await.status, StatusCode::OK);
    api.advance(60);
    assert_eq!(
        desk.get(paths::SUPPORT_CASES).await.kind(),
        ProblemType::SignInNeeded
    );

    let mut desk = Desk::of(&api, "Ines").await;
    let before = desk.clone();
    for _ in 0..15 {
        api.advance(29 * 60);
        let stays = desk.post(paths::SUPPORT_GO_ON, &json!({})).await;
        let session: SupportSession = serde_json::from_str(&stays.body).unwrap();
        assert!(session.idle_ends_at <= session.ends_at);
    }
    assert_eq!(desk.get(paths::SUPPORT_CASES).await.status, StatusCode::OK);
    api.advance(8 * 3600 - 15 * 29 * 60);
    assert_eq!(
        desk.get(paths::SUPPORT_CASES).await.kind(),
        ProblemType::SignInNeeded
    );

    // Signing in again gives another id and ends the one before.
    let mut desk = Desk::of(&api, "Ines").await;
    let mut first = desk.clone();
    api.advance(30);
    assert!(desk.sign_in("Ines").await.status.is_success());
    assert_ne!(desk.cookie, first.cookie);
    assert_ne!(desk.cookie, before.cookie);
    assert_eq!(
        first.get(paths::SUPPORT_CASES).await.kind(),
        ProblemType::SignInNeeded
    );

    let mut kept = desk.clone();
    let out = desk.post(paths::SUPPORT_SIGN_OUT, &json!({})).await;
    assert_eq!(out.status, StatusCode::NO_CONTENT);
    assert!(desk.cookie.is_none());
    assert_eq!(
        kept.get(paths::SUPPORT_CASES).await.kind(),
        ProblemType::SignInNeeded
    );
}

#[tokio::test]
async fn a_lost_answer_is_given_again_at_once_and_not_later() {
    let api = office().await;
    let body = json!({ "name": "Ines", "password": PASSWORD, "code": code(1, START) });
    let key = fresh_key();
    let mut lost = Desk::empty(&api);
    let request = lost.request("POST", paths::SUPPORT_SESSION, &key, &body);
    assert!(lost.send(request).await.status.is_success());
    let mut desk = Desk::empty(&api);
    let request = desk.request("POST", paths::SUPPORT_SESSION, &key, &body);
    assert!(desk.send(request).await.status.is_success());
    assert_ne!(desk.cookie, lost.cookie);
    assert_eq!(
        lost.get(paths::SUPPORT_SESSION).await.kind(),
        ProblemType::SignInNeeded
    );
    assert_eq!(
        desk.get(paths::SUPPORT_SESSION).await.status,
        StatusCode::OK
    );
    api.advance(120);
    let mut thief = Desk::empty(&api);
    let request = thief.request("POST", paths::SUPPORT_SESSION, &key, &body);
    assert_eq!(
        thief.send(request).await.kind(),
        ProblemType::IdempotencyKeyReused
    );
    assert!(thief.cookie.is_none());
}

#[tokio::test]
async fn nothing_is_changed_from_another_site() {
    let api = office().await;
    let desk = Desk::of(&api, "Ines").await;
    let body =
        json!({ "situation": "hacked", "step": "start", "language": "en", "reason": "Asked." });
    for (name, value, kind) in [
        ("sec-fetch-site", "cross-site", ProblemType::CrossSite),
        ("sec-fetch-site", "same-site", ProblemType::CrossSite),
        ("content-type", "text/plain", ProblemType::MediaType),
        (
            "idempotency-key",
            "short",
            ProblemType::IdempotencyKeyMissing,
        ),
        ("regain-client", "1", ProblemType::ClientOutdated),
    ] {
        for path in [
            paths::SUPPORT_SESSION,
            paths::SUPPORT_SIGN_OUT,
            paths::SUPPORT_GO_ON,
            paths::SUPPORT_GUIDES,
            "/api/v1/support/links/x/revoke",
            "/api/v1/support/cases/00000000/actions",
        ] {
            let mut desk = desk.clone();
            let mut request = desk.request("POST", path, &fresh_key(), &body);
            request.headers_mut().insert(name, value.parse().unwrap());
            assert_eq!(desk.send(request).await.kind(), kind, "{path} {name}");
            let mut request = desk.request("POST", path, &fresh_key(), &body);
            request.headers_mut().remove("regain-client");
            assert_eq!(desk.send(request).await.kind(), ProblemType::CrossSite);
        }
    }
    let mut desk = desk;
    assert_eq!(
        desk.get(paths::SUPPORT_SESSION).await.status,
        StatusCode::OK
    );
    let guides = desk.get(paths::SUPPORT_GUIDES).await;
    assert!(guides.body.contains("\"guides\":[]"), "{}", guides.body);
}

/// Found by Schemathesis: the document names no body, and a client that was made from it sends no type.
#[tokio::test]
async fn a_request_without_a_body_needs_no_type() {
    let api = office().await;
    let mut desk = Desk::of(&api, "Ines").await;
    for path in [paths::SUPPORT_GO_ON, paths::SUPPORT_SIGN_OUT] {
        let mut request = desk.request("POST", path, &fresh_key(), &json!({}));
        request.headers_mut().remove("content-type");
        *request.body_mut() = Body::empty();
        assert!(desk.send(request).await.status.is_success(), "{path}");
    }
    let mut request = desk.request("POST", paths::SUPPORT_SESSION, &fresh_key(), &json!({}));
    request.headers_mut().remove("content-type");
    *request.body_mut() = Body::empty();
    assert_eq!(
        desk.send(request).await.kind(),
        ProblemType::MalformedRequest
    );
}

#[tokio::test]
async fn the_cookie_of_a_recovery_signs_nobody_in() {
    let api = office().await;
    let mut browser = api.browser();
    browser.start("hacked").await.document();
    let value = browser
        .cookie
        .unwrap()
        .split_once('=')
        .unwrap()
        .1
        .to_owned();
    let mut desk = Desk::empty(&api);
    desk.cookie = Some(format!("__Host-support={value}"));
    assert_eq!(
        desk.get(paths::SUPPORT_CASES).await.kind(),
        ProblemType::SignInNeeded
    );
    // A wrong token does not fall back to the cookie that is there too.
    let mut desk = Desk::of(&api, "Ines").await;
    desk.bearer = Some("x".repeat(43));
    assert_eq!(
        desk.get(paths::SUPPORT_CASES).await.kind(),
        ProblemType::SignInNeeded
    );
}
