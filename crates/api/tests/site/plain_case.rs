//! The human route without the app.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use regain_api::{
    clock::Clock,
    site::shell::{Shell, Switch},
    store::NewCase,
};
use regain_contract::Situation;

use crate::support::{Answer, TestServer};

const FORM: &str =
    "situation=hacked&account=ada&contact=ada%40friends.example&what_happened=One%0D%0Atwo";

async fn cases(server: &TestServer) -> Vec<NewCase> {
    let mut transaction = server.service.store.read().await.unwrap();
    let cases = transaction.cases().await.unwrap();
    cases.into_iter().map(|case| case.opened).collect()
}

async fn post(server: &TestServer, body: &str) -> Answer {
    server
        .post_form("/help", body, &[("sec-fetch-site", "same-origin")])
        .await
}

#[tokio::test]
async fn a_form_opens_a_case_and_tells_its_reference() {
    let server = TestServer::new().await;
    let answer = post(&server, FORM).await;
    assert_eq!(answer.status, StatusCode::OK);
    let cases = cases(&server).await;
    let [case] = &cases[..] else {
        panic!("{cases:?}")
    };
    assert_eq!(case.situation, Some(Situation::Hacked));
    assert_eq!(case.contact, "ada@friends.example");
    assert_eq!(case.what_happened, "One\ntwo");
    let page = answer.text();
    assert!(page.contains(&case.reference.to_string()), "{page}");
    assert!(page.contains("href=\"/help/case\" data-testid=\"case-page\""));
    assert!(page.contains("2 days") && page.contains("data-screen=\"case-opened\""));
    // The document of the app, without the app and the form of its shell.
    assert!(page.contains("/page.css") && !page.contains("<script"));
    assert!(!page.contains("of the shell") && page.contains("href=/#help"));
}

#[tokio::test]
async fn pressing_twice_opens_one_case() {
    let server = TestServer::new().await;
    let first = post(&server, FORM).await;
    let second = post(&server, FORM).await;
    assert_eq!(first.text(), second.text());
    assert_eq!(cases(&server).await.len(), 1);
    // Later, and with other words, the person joins the case that is open. What
    // is said is the same; the browser is let in to a new case alone.
    server.clock.advance(601);
    let later = post(&server, FORM).await;
    let other = post(&server, &FORM.replace("One", "Else")).await;
    assert_eq!(cases(&server).await.len(), 1);
    assert_eq!((later.text(), other.text()), (first.text(), first.text()));
    assert!(first.header("set-cookie").starts_with("__Host-case="));
    for joined in [&second, &later, &other] {
        assert_eq!(joined.header("set-cookie"), "");
    }
    post(&server, &FORM.replace("account=ada", "account=bea")).await;
    assert_eq!(cases(&server).await.len(), 2);
}

#[tokio::test]
async fn what_is_missing_is_asked_for_and_what_was_typed_stays() {
    let server = TestServer::new().await;
    let typed = "situation=locked&account=%3Cscript%3E%22%27%26&contact=nowhere&what_happened=";
    let answer = post(&server, typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("<title>Error: "), "{page}");
    assert!(
        page.contains("value=\"&lt;script&gt;&quot;&#39;&amp;\""),
        "{page}"
    );
    assert!(page.contains("value=\"nowhere\""));
    assert!(page.contains("<option value=\"locked\" selected>"));
    for there in ["error-summary", "error-contact", "error-what_happened"] {
        assert!(
            page.contains(&format!("data-testid=\"{there}\"")),
            "{there}"
        );
    }
    assert!(!page.contains("data-testid=\"error-account\""));
    assert!(page.contains("<a href=\"#plain-contact\">"));
    assert!(page.contains("aria-describedby=\"plain-contact-error plain-contact-hint\""));
    assert!(cases(&server).await.is_empty());
}

#[tokio::test]
async fn other_sites_cannot_send_it() {
    let server = TestServer::new().await;
    for (headers, taken) in [
        (vec![("sec-fetch-site", "cross-site")], false),
        (vec![("sec-fetch-site", "same-site")], false),
        (vec![("origin", "https://evil.example")], false),
        (
            vec![("sec-fetch-site", "cross-site"), ("origin", "null")],
            false,
        ),
        (vec![("origin", "http://localhost:8080")], true),
        // A page that hides where it is from, in an old browser.
        (vec![("origin", "null")], false),
        (vec![], true),
    ] {
        let answer = server.post_form("/help", FORM, &headers).await;
        assert_eq!(answer.status == StatusCode::OK, taken, "{headers:?}");
        if !taken {
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
            assert!(!answer.text().contains("friends.example"), "{headers:?}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_with_the_form() {
    let server = TestServer::new().await;
    let long = format!("account={}", "a".repeat(40 * 1024));
    let answer = post(&server, &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("data-testid=\"plain-form\""));
    // The longest answers that are taken fit.
    let most = "%F0%9F%98%80".repeat(2000);
    let answer = post(
        &server,
        &format!("account=ada&contact=a%40b.example&what_happened={most}"),
    )
    .await;
    assert_eq!(answer.status, StatusCode::OK);
    let request = Request::post("/help").header("content-type", "text/plain");
    let other = server.send(request.body(Body::from(FORM)).unwrap()).await;
    assert_eq!(other.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(other.text().contains("data-testid=\"plain-form\""));
}

#[tokio::test]
async fn too_many_are_told_until_when_to_wait() {
    let server = TestServer::new().await;
    let mut last = post(&server, FORM).await;
    for number in 0..12 {
        last = post(&server, &FORM.replace("One", &format!("Nr {number}"))).await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(last.header("retry-after").parse::<u32>().unwrap() > 0);
    let page = last.text();
    assert!(
        page.contains("data-testid=\"trouble\"") && page.contains("ada@friends.example"),
        "{page}"
    );
}

#[tokio::test]
async fn the_address_of_the_answer_leads_back_to_the_form() {
    let server = TestServer::new().await;
    let answer = server.get("/help").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/#help");
}

#[test]
fn the_document_of_the_app_can_be_borrowed() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../index.html");
    let document = std::fs::read_to_string(file).unwrap();
    let page = Shell::parse(&document)
        .unwrap()
        .page("T", "s", Switch::Again, "<p>new</p>");
    assert!(
        page.contains("data-screen=\"s\"><p>new</p></main>"),
        "{page}"
    );
    assert!(page.contains("data-testid=\"anti-scam\"") && page.contains("data-testid=\"help\""));
    for gone in [
        "<script",
        "<noscript",
        " id=\"fatal\"",
        "<section id=\"help\"",
        "href=\"#help\"",
        "data-go",
    ] {
        assert!(!page.contains(gone), "{gone}");
    }
}
