//! The headers of every answer.

use axum::{
    body::Body,
    http::{Method, Request},
};

use regain_contract::paths;

use crate::support::{Answer, SCRIPT, TestServer};

const EVERYWHERE: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
];

async fn answers(server: &TestServer) -> Vec<(String, Answer)> {
    let mut all = Vec::new();
    for (method, path) in [
        (Method::GET, "/"),
        (Method::GET, "/recover/code"),
        (Method::GET, "/nothing"),
        (Method::GET, SCRIPT),
        (Method::GET, "/robots.txt"),
        (Method::GET, paths::WORKER),
        (Method::PUT, "/robots.txt"),
        (Method::GET, "/help"),
        (Method::POST, "/help"),
        (Method::GET, "/.well-known/change-password"),
        (Method::GET, "/.well-known/passkey-endpoints"),
        (Method::GET, "/api/v1/flow"),
        (Method::POST, "/api/v1/flow"),
        (Method::DELETE, "/api/v1/flow"),
        (Method::GET, "/api/v1/nothing"),
        (Method::GET, "/api/v1/health"),
        (Method::POST, "/api/v1/csp-reports"),
        (Method::GET, "/sandbox"),
        (Method::GET, "/sandbox/api/clock"),
        (Method::GET, "/sandbox/sandbox.js"),
    ] {
        let name = format!("{method} {path}");
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("accept", "text/html");
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        all.push((name, answer));
    }
    all
}

#[tokio::test]
async fn every_answer_has_them() {
    let server = TestServer::with_sandbox().await;
    for (name, answer) in answers(&server).await {
        for (header, value) in EVERYWHERE {
            assert_eq!(answer.header(header), value, "{name}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{name}: {policy}");
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{name}: {policy}"
        );
        for never in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "data:"] {
            assert!(!policy.contains(never), "{name}: {policy}");
        }
        assert!(!answer.header("cache-control").is_empty(), "{name}");
        let may_keep = [SCRIPT, "GET /robots.txt", paths::WORKER]
            .iter()
            .any(|kept| name.ends_with(kept));
        if !may_keep {
            assert_eq!(answer.header("cache-control"), "no-store", "{name}");
        }
        // Without https these would lock people out of a local server.
        assert!(!answer.headers.contains_key("strict-transport-security"));
        assert!(!policy.contains("upgrade-insecure-requests"));
        // No other origin is let in (CORS).
        let lets_in = answer
            .headers
            .keys()
            .find(|name| name.as_str().starts_with("access-control"));
        assert_eq!(lets_in, None, "{name}");
        // Nothing says what runs here.
        assert!(!answer.headers.contains_key("server"), "{name}");
    }
}

#[tokio::test]
async fn pages_let_the_app_run_and_nothing_else() {
    let server = TestServer::with_sandbox().await;
    for (name, answer) in answers(&server).await {
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let policy = answer.header("content-security-policy");
        for part in [
            "script-src 'self' 'wasm-unsafe-eval';",
            "connect-src 'self';",
            "form-action 'self';",
            "base-uri 'none';",
            "require-trusted-types-for 'script'; trusted-types default;",
            "report-uri /api/v1/csp-reports; report-to csp",
        ] {
            assert!(policy.contains(part), "{name}: {policy}");
        }
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert!(answer.header("permissions-policy").contains("camera=()"));
        assert_eq!(
            answer.header("reporting-endpoints"),
            "csp=\"/api/v1/csp-reports\""
        );
        // Help is to be found; a step of it is not.
        let noindex = answer.header("x-robots-tag") == "noindex";
        assert_eq!(noindex, name != "GET /", "{name}");
    }
}

#[tokio::test]
async fn answers_of_the_api_can_neither_run_nor_be_kept() {
    let server = TestServer::with_sandbox().await;
    for path in ["/api/v1/flow", "/api/v1/nothing", "/sandbox/api/clock"] {
        let answer = server.get(path).await;
        assert_eq!(
            answer.header("content-security-policy"),
            "default-src 'none'; frame-ancestors 'none'; sandbox"
        );
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn the_worker_may_start_and_do_nothing_else() {
    let server = TestServer::new().await;
    let answer = server.get(paths::WORKER).await;
    let policy = answer.header("content-security-policy");
    // A sandboxed answer is no script of a worker.
    assert!(!policy.contains("sandbox"), "{policy}");
    assert!(!policy.contains("script-src"), "{policy}");
    assert!(policy.contains("trusted-types 'none'"), "{policy}");
    assert!(answer.header("content-type").starts_with("text/javascript"));
    // It has no hash in its name, so that it is always the one of the page.
    assert_eq!(answer.header("cache-control"), "no-cache");
    let page = server.get("/").await;
    assert!(
        !page
            .header("content-security-policy")
            .contains("worker-src")
    );
}

#[tokio::test]
async fn https_is_kept_to() {
    let server = TestServer::with_https().await;
    for (name, answer) in answers(&server).await {
        assert_eq!(
            answer.header("strict-transport-security"),
            "max-age=63072000; includeSubDomains",
            "{name}"
        );
        if answer.header("content-type").starts_with("text/html") {
            let policy = answer.header("content-security-policy");
            assert!(
                policy.ends_with("; upgrade-insecure-requests"),
                "{name}: {policy}"
            );
        }
    }
}
