//! Reports of policy violations.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};

use crate::support::TestServer;

async fn report(server: &TestServer, body: String) -> StatusCode {
    let request =
        Request::post("/api/v1/csp-reports").header("content-type", "application/csp-report");
    server
        .send(request.body(Body::from(body)).unwrap())
        .await
        .status
}

#[tokio::test]
async fn reports_are_taken_within_bounds() {
    let server = TestServer::new().await;
    let body = r#"{"csp-report":{"violated-directive":"img-src"}}"#;
    assert_eq!(
        report(&server, body.to_owned()).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        report(&server, "nonsense".to_owned()).await,
        StatusCode::NO_CONTENT
    );
    let long = " ".repeat(8 * 1024 + 1);
    assert_eq!(report(&server, long).await, StatusCode::PAYLOAD_TOO_LARGE);
    let mut last = StatusCode::NO_CONTENT;
    for _ in 0..80 {
        last = report(&server, body.to_owned()).await;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

/// Found by a fuzzer: these were answered as no other address of the API is.
#[tokio::test]
async fn what_is_refused_of_reports_is_a_problem() {
    let server = TestServer::new().await;
    let long = Request::post("/api/v1/csp-reports").body(Body::from(" ".repeat(8 * 1024 + 1)));
    let put = Request::put("/api/v1/csp-reports").body(Body::from("x"));
    for (request, kind) in [
        (long, "urn:regain:problem:payload-too-large"),
        (put, "urn:regain:problem:method-not-allowed"),
    ] {
        let refused = server.send(request.unwrap()).await;
        assert_eq!(refused.header("content-type"), "application/problem+json");
        assert_eq!(refused.json()["type"], kind);
    }
}
