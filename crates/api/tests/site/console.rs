//! The console of support staff: a bundle of its own below its path, by the
//! same rules as that of the app.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use regain_contract::Reference;

use crate::support::{CONSOLE_SCRIPT, SCRIPT, TestServer};

fn pages() -> [String; 6] {
    [
        "/support/".to_owned(),
        "/support/links".to_owned(),
        "/support/call".to_owned(),
        "/support/audit".to_owned(),
        "/support/messages".to_owned(),
        format!("/support/cases/{}", Reference::from_number(7)),
    ]
}

#[tokio::test]
async fn its_pages_are_one_document_and_nothing_else_is() {
    let server = TestServer::new().await;
    for page in pages() {
        let answer = server.get(&page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(answer.text().contains("The console."), "{page}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("x-robots-tag"), "noindex");
        let small = server.get_with(&page, &[("accept-encoding", "br")]).await;
        assert_eq!(small.header("content-encoding"), "br");
    }
    for path in [
        "/support",
        "/support/index.html",
        "/support/nothing",
        "/support/links/",
        "/support/cases/",
        "/support/cases/K7QM-3XTC",
        "/support/cases/0000-0000/x",
        "/support/recover/code",
        "/SUPPORT/",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text().contains("The console."), "{path}");
    }
}

#[tokio::test]
async fn its_files_are_kept_for_good_when_their_name_has_a_hash() {
    let server = TestServer::new().await;
    for (accepted, encoding, body) in [
        ("gzip, br", "br", "brotli of its script"),
        ("identity", "", "script of the console"),
    ] {
        let answer = server
            .get_with(CONSOLE_SCRIPT, &[("accept-encoding", accepted)])
            .await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.text(), body);
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
    let style = server.get("/support/console.css").await;
    assert_eq!(style.header("cache-control"), "no-cache");
    let posted = Request::post("/support/").body(Body::empty()).unwrap();
    let answer = server.send(posted).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn it_has_the_headers_of_the_app() {
    let server = TestServer::with_https().await;
    let (app, console) = (server.get("/case").await, server.get("/support/").await);
    assert!(
        app.header("content-security-policy")
            .contains("trusted-types")
    );
    for (name, value) in &app.headers {
        // What depends on the language differs: the console has one.
        if name == "content-length" || name == "vary" {
            continue;
        }
        assert_eq!(console.headers.get(name), Some(value), "{name}");
    }
    let (app, console) = (server.get(SCRIPT).await, server.get(CONSOLE_SCRIPT).await);
    for name in ["content-security-policy", "cross-origin-resource-policy"] {
        assert_eq!(console.header(name), app.header(name), "{name}");
    }
}

#[tokio::test]
async fn the_two_bundles_have_nothing_of_each_other() {
    let server = TestServer::new().await;
    for path in [
        "/console-1d2c3b4a5f6e7081.js",
        "/console.css",
        "/support/app-0cfdbb2e6a1c9b02.js",
        "/support/page.css",
        "/support/robots.txt",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn no_path_leads_out_of_it() {
    let server = TestServer::new().await;
    for path in [
        "/support/../outside.txt",
        "/support/%2e%2e/outside.txt",
        "/support/link.txt",
        "/support/.trunk-lock",
        "/support//etc/passwd",
        "/support/console-1d2c3b4a5f6e7081.js.br",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
    }
}

#[tokio::test]
async fn without_its_folder_there_is_no_console() {
    let server = TestServer::without_console().await;
    for page in pages() {
        assert_eq!(server.get(&page).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(
        server.get(CONSOLE_SCRIPT).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(server.get("/").await.status, StatusCode::OK);
}
