//! Photographs without a script, and the section of the page.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use regain_api::store::FileState;
use regain_contract::paths;
use regain_evidence::FILE_BYTES;
use regain_journey::{CaseState, Turn};

use crate::corpus;
use crate::support::{BOUNDARY, form, photograph, server, servers};

#[tokio::test]
async fn a_form_adds_a_photograph_by_its_content_alone() {
    for server in servers().await {
        let person = server.person(1).await;
        let answer = person.post(&photograph()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert_eq!(answer.header("location"), "/help/case#photographs");
        let files = server.files(&person.reference).await;
        assert_eq!(files[0].state, FileState::Unscanned);
        let page = person.page().await;
        assert!(page.contains("It has arrived and is being checked."));
        assert!(!page.contains("passwd") && !server.tried.bytes().is_empty());
        server.work().await;
        let page = person.page().await;
        assert!(page.contains("The person who works on your case can open it."));
    }
}

#[tokio::test]
async fn the_largest_file_goes_through_and_one_byte_more_does_not() {
    let server = server().await;
    let person = server.person(1).await;
    let mut bytes = corpus::jpeg(&corpus::corners());
    // What stands behind a picture is let go of.
    bytes.resize(FILE_BYTES as usize, 0);
    let answer = person.post(&bytes).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(server.files(&person.reference).await.len(), 1);
    bytes.push(0);
    let answer = person.post(&bytes).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(
        answer.text().contains("larger than 20 MB"),
        "{}",
        answer.text()
    );
    bytes.resize(3 * FILE_BYTES as usize, 0);
    let answer = person.post(&bytes).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(server.files(&person.reference).await.len(), 1);
}

#[tokio::test]
async fn a_form_that_is_none_is_refused_in_words() {
    let server = server().await;
    let person = server.person(1).await;
    for form in [
        b"".to_vec(),
        b"photograph=x".to_vec(),
        form("something", &photograph()),
        form("photograph", &photograph())[..900].to_vec(),
        format!("--{BOUNDARY}\r\n").into_bytes(),
    ] {
        let answer = person.post_form(&form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(answer.text().contains("did not arrive as it was sent"));
        assert!(answer.text().contains("href=\"/help/case#photographs\""));
    }
    let nothing = person.post(b"").await;
    assert!(nothing.text().contains("There is nothing in this file."));
    server.assert_nothing_is_kept("forms").await;
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing() {
    let server = server().await;
    let person = server.person(1).await;
    let id = person.add_photograph().await;
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    for (path, body) in [
        (
            paths::CASE_PHOTOGRAPHS.to_owned(),
            form("photograph", &photograph()),
        ),
        (paths::CASE_PHOTOGRAPHS_DONE.to_owned(), Vec::new()),
        (
            paths::CASE_PHOTOGRAPH_REMOVE.replace("{id}", &id),
            Vec::new(),
        ),
    ] {
        let request = Request::post(path)
            .header("cookie", &person.cookie)
            .header("sec-fetch-site", "cross-site")
            .header("content-type", &kind);
        let answer = server.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(server.files(&person.reference).await.len(), 1);
    let case = server.case(&person.reference).await;
    assert_eq!(case.changed_at, case.opened.opened_at);
}

#[tokio::test]
async fn having_added_all_is_an_answer() {
    let server = server().await;
    let person = server.person(1).await;
    server
        .change_case(&person.reference, |case| {
            case.standing.case.state = CaseState::Open(Turn::Person);
        })
        .await;
    let state = async || server.case(&person.reference).await.standing.case.state;
    // Nothing is there yet.
    person.ask("POST", paths::CASE_PHOTOGRAPHS_DONE, &[]).await;
    assert_eq!(state().await, CaseState::Open(Turn::Person));
    person.add_photograph().await;
    assert_eq!(state().await, CaseState::Open(Turn::Person));
    let done = person.ask("POST", paths::CASE_PHOTOGRAPHS_DONE, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(state().await, CaseState::Open(Turn::Service));
    let case = server.case(&person.reference).await;
    assert!(case.standing.asks_photographs, "one more can be added");
}

#[tokio::test]
async fn what_a_person_has_to_know_stands_before_the_field() {
    let server = server().await;
    let person = server.person(1).await;
    let page = person.page().await;
    let (before, form) = page.split_once("data-testid=\"photograph-form\"").unwrap();
    for told in [
        // What for, whether it is optional, what else there is.
        "to check that this account is yours",
        "You can leave this out.",
        "what else shows that the account is yours",
        // What is stored, how long, who sees it, how it is deleted.
        "at most 14 days",
        "Only the person who works on your case can open them",
        "No program compares faces",
        "such as the place and the time",
        "close your case",
        // What to cover.
        "Cover the numbers on the document",
        "Cover the lines of letters and digits",
        "also the picture of you",
    ] {
        assert!(before.contains(told), "{told}: {before}");
    }
    assert!(form.contains("accept=\"image/jpeg,image/png,image/webp\""));
    assert!(form.contains("capture=\"environment\""));
    assert!(
        form.contains("enctype=\"multipart/form-data\"") || before.contains("multipart/form-data")
    );
    assert!(page.contains("<script src=\"/help/case/upload.js\" defer></script>"));
    let script = person.ask("GET", paths::CASE_UPLOAD_SCRIPT, &[]).await;
    assert_eq!(
        script.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    for never in ["innerHTML", "eval(", "document.write", "new Function"] {
        assert!(!script.text().contains(never), "{never}");
    }
}
