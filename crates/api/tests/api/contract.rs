//! What the contract says of every request and answer.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use regain_contract::{ProblemType, paths};
use serde_json::{Value, json};

use crate::support::{NEW_PASSWORD, TestApi, fresh_key};

#[tokio::test]
async fn requests_of_other_sites_are_refused() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let request = |change: &dyn Fn(&mut Request<Body>)| {
        let mut request = api.browser().request(
            "POST",
            paths::FLOW,
            &fresh_key(),
            &json!({ "situation": "hacked" }),
        );
        change(&mut request);
        request
    };
    for (change, kind) in [
        (
            &(|r: &mut Request<Body>| {
                r.headers_mut()
                    .insert("sec-fetch-site", "cross-site".parse().unwrap());
            }) as &dyn Fn(&mut Request<Body>),
            ProblemType::CrossSite,
        ),
        (
            &|r: &mut Request<Body>| {
                r.headers_mut().remove("sec-fetch-site");
                r.headers_mut()
                    .insert(header::ORIGIN, "https://evil.example".parse().unwrap());
            },
            ProblemType::CrossSite,
        ),
        (
            &|r: &mut Request<Body>| {
                r.headers_mut().remove(paths::CLIENT_HEADER);
            },
            ProblemType::CrossSite,
        ),
        (
            &|r: &mut Request<Body>| {
                r.headers_mut()
                    .insert(paths::CLIENT_HEADER, "0".parse().unwrap());
            },
            ProblemType::ClientOutdated,
        ),
        (
            &|r: &mut Request<Body>| {
                r.headers_mut()
                    .insert(header::CONTENT_TYPE, "text/plain".parse().unwrap());
            },
            ProblemType::MediaType,
        ),
    ] {
        let refused = browser.send(request(change)).await;
        assert_eq!(refused.kind(), kind);
        assert!(refused.headers.get(header::SET_COOKIE).is_none());
    }
}

#[tokio::test]
async fn unknown_members_and_actions_are_refused() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    for action in [
        json!({ "identify": { "identifier": "ada", "admin": true } }),
        json!("become_admin"),
        json!({}),
        json!([]),
        Value::Null,
    ] {
        assert_eq!(
            browser.act(action).await.kind(),
            ProblemType::MalformedRequest
        );
    }
}

/// A reader that goes down for each bracket would end the process.
#[tokio::test]
async fn json_of_any_depth_is_answered() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    for (open, close) in [("[", "]"), ("{\"identify\":", "}")] {
        for depth in [127, 129, 2_000] {
            let body = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let request = browser.request("POST", paths::FLOW_ACTIONS, &fresh_key(), &Value::Null);
            let refused = browser.send(request.map(|_| Body::from(body))).await;
            assert_eq!(
                refused.kind(),
                ProblemType::MalformedRequest,
                "{depth} of {open}"
            );
        }
    }
}

#[tokio::test]
async fn a_large_body_is_refused_before_it_is_read() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let refused = browser.identify(&"x".repeat(40_000)).await;
    assert_eq!(refused.kind(), ProblemType::PayloadTooLarge);
}

#[tokio::test]
async fn a_password_that_is_too_long_is_refused_before_anything_is_hashed() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    // Ten are hashed in an hour. None of these is one of them.
    for _ in 0..12 {
        let refused = browser.set_password(&"long and odd ".repeat(3000)).await;
        assert_eq!(refused.kind(), ProblemType::PayloadTooLarge);
        let refused = browser.set_password(&"long and odd ".repeat(400)).await;
        assert_eq!(refused.kind(), ProblemType::Validation);
    }
    let choose = json!({ "set_password": { "password": NEW_PASSWORD } });
    for _ in 0..10 {
        browser.act(choose.clone()).await.document();
        browser.open("password").await.document();
    }
    let refused = browser.act(choose).await;
    assert_eq!(refused.kind(), ProblemType::RateLimited);
}

#[tokio::test]
async fn reading_changes_nothing() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let first = browser.read().await.body;
    for _ in 0..5 {
        assert_eq!(browser.read().await.body, first);
    }
}

#[tokio::test]
async fn the_served_openapi_document_is_the_one_that_is_kept() {
    let api = TestApi::new().await;
    let served = api
        .browser()
        .send(Request::get(paths::OPENAPI).body(Body::empty()).unwrap())
        .await;
    let kept = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/openapi.json"
    ));
    let kept: Value = serde_json::from_str(&kept.unwrap()).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&served.body).unwrap(),
        kept,
        "run `cargo xtask openapi`"
    );
}

/// Every operation of the document is a route, and answers a method it does
/// not have as a problem.
#[tokio::test]
async fn every_operation_of_the_document_is_a_route() {
    let api = crate::console::office().await;
    let document = serde_json::to_value(regain_contract::openapi::document()).unwrap();
    for (path, item) in document["paths"].as_object().unwrap() {
        if path == paths::CSP_REPORTS {
            continue; // served beside the API, and tested there
        }
        for method in item.as_object().unwrap().keys() {
            let request = Request::builder()
                .method(method.to_uppercase().as_str())
                .uri(path)
                .body(Body::empty())
                .unwrap();
            let status = api.browser().send(request).await.status;
            assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        }
        let request = Request::delete(path).body(Body::empty()).unwrap();
        let refused = api.browser().send(request).await;
        assert_eq!(refused.kind(), ProblemType::MethodNotAllowed, "{path}");
    }
}

#[tokio::test]
async fn health_answers() {
    let api = TestApi::new().await;
    let answer = api
        .browser()
        .send(Request::get(paths::HEALTH).body(Body::empty()).unwrap())
        .await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
}
