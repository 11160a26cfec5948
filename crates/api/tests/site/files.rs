//! The app's files, pages and well-known addresses.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use regain_contract::paths::pages;
use serde_json::json;

use crate::support::{SCRIPT, TestServer};

#[tokio::test]
async fn pages_of_the_app_are_one_document_and_nothing_else_is() {
    let server = TestServer::new().await;
    for page in pages::ALL {
        let answer = server.get(page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(answer.text().contains("What happened?"), "{page}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    }
    for path in [
        "/nothing",
        "/recover",
        "/recover/code/",
        "/CASE",
        "/index.html",
        "/case/x",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(
            answer.text().contains("data-screen=\"not-found\""),
            "{path}"
        );
        assert!(!answer.text().contains("<script"), "{path}");
    }
}

#[tokio::test]
async fn who_does_not_read_pages_gets_a_problem() {
    let server = TestServer::new().await;
    for (path, accept) in [("/nothing", "*/*"), ("/api/v1/nothing", "text/html")] {
        let request = Request::get(path).header("accept", accept);
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json()["type"], "urn:regain:problem:not-found");
    }
}

#[tokio::test]
async fn no_path_leads_out_of_the_app() {
    let server = TestServer::new().await;
    for path in [
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/..%2foutside.txt",
        "/.well-known/../../outside.txt",
        "/link.txt",
        "/.trunk-lock",
        "//etc/passwd",
        "/regain.sqlite3",
        "/app-0cfdbb2e6a1c9b02.js.br",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
    }
    assert_eq!(
        server.get("/.well-known/security.txt").await.text(),
        "Contact: us"
    );
}

#[tokio::test]
async fn files_come_compressed_and_are_kept_for_good_when_their_name_has_a_hash() {
    let server = TestServer::new().await;
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", "br", "brotli of the script"),
        ("gzip", "gzip", "gzip of the script"),
        ("br;q=0, identity", "", "script"),
    ] {
        let answer = server
            .get_with(SCRIPT, &[("accept-encoding", accepted)])
            .await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.text(), body);
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(
            answer.header("content-type"),
            "text/javascript; charset=utf-8"
        );
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
    let wasm = server.get("/app-8c2f1a90b3d4e5f6_bg.wasm").await;
    assert_eq!(wasm.header("content-type"), "application/wasm");
}

#[tokio::test]
async fn the_true_address_is_in_the_document_before_any_script_has_run() {
    let server = TestServer::new().await;
    let plain = server.get("/").await;
    assert!(plain.text().contains("<bdi>recover.example.com</bdi>"));
    assert!(!plain.text().contains("$address"));
    let small = server.get_with("/", &[("accept-encoding", "br")]).await;
    assert_eq!(small.header("content-encoding"), "br");
    let mut read = Vec::new();
    brotli::BrotliDecompress(&mut small.body.as_slice(), &mut read).unwrap();
    assert_eq!(read, plain.body);
}

#[tokio::test]
async fn other_files_are_asked_for_again_and_answered_in_short() {
    let server = TestServer::new().await;
    let first = server.get("/page.css").await;
    assert_eq!(first.header("cache-control"), "no-cache");
    let tag = first.header("etag").to_owned();
    let again = server
        .get_with("/page.css", &[("if-none-match", &tag)])
        .await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());
    let other = server
        .get_with("/page.css", &[("if-none-match", "\"x\"")])
        .await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn files_are_only_read() {
    let server = TestServer::new().await;
    for path in ["/", "/page.css"] {
        let answer = server
            .send(Request::post(path).body(Body::empty()).unwrap())
            .await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(answer.header("allow"), "GET, HEAD");
        let head = server
            .send(Request::head(path).body(Body::empty()).unwrap())
            .await;
        assert_eq!(head.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn well_known_addresses() {
    let server = TestServer::new().await;
    let change = server.get("/.well-known/change-password").await;
    assert_eq!(change.status, StatusCode::SEE_OTHER);
    assert_eq!(change.header("location"), "/#forgot-password");
    let passkeys = server.get("/.well-known/passkey-endpoints").await;
    assert_eq!(passkeys.status, StatusCode::OK);
    assert_eq!(passkeys.header("content-type"), "application/json");
    assert_eq!(
        passkeys.json(),
        json!({ "enroll": "https://example.com/passkeys/new" })
    );
    let probe = server
        .get("/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200")
        .await;
    assert_eq!(probe.status, StatusCode::NOT_FOUND);
}
