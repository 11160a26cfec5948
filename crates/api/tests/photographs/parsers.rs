//! Whatever comes in over the routes of photographs is answered, and nothing
//! of it is kept that was not taken.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Request};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use regain_contract::paths;

use crate::support::{BOUNDARY, Person, TestServer, server};

const HEADERS: [&str; 8] = [
    "tus-resumable",
    "upload-length",
    "upload-offset",
    "upload-metadata",
    "upload-checksum",
    "upload-defer-length",
    "content-type",
    "content-length",
];

fn value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(b"1.0.0".to_vec()),
        Just(b"application/offset+octet-stream".to_vec()),
        Just(b"sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=".to_vec()),
        "[0-9]{1,25}".prop_map(String::into_bytes),
        "[ -~]{0,40}".prop_map(String::into_bytes),
        proptest::collection::vec(any::<u8>(), 0..20),
    ]
}

async fn answered(server: &TestServer, request: Request<Body>) {
    let answer = server.send(request).await;
    assert!(
        answer.status.as_u16() < 500 || answer.status.as_u16() == 503,
        "{}: {:?}",
        answer.status,
        String::from_utf8_lossy(&answer.body)
    );
}

/// Runs `test` on many inputs, in a runtime of the test's own.
fn on_many<T: std::fmt::Debug>(
    strategy: impl Strategy<Value = T>,
    test: impl AsyncFn(&TestServer, &Person<'_>, T),
) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(server());
    let person = runtime.block_on(server.person(1));
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(300)
    };
    TestRunner::new(config)
        .run(&strategy, |input| {
            runtime.block_on(test(&server, &person, input));
            Ok(())
        })
        .unwrap();
    // Whatever was begun is given up in time.
    runtime.block_on(server.clock_forward(2 * 24 * 3600));
    runtime.block_on(server.assert_nothing_is_kept("anything"));
}

#[test]
fn any_headers_of_an_upload_are_answered() {
    let headers = proptest::collection::vec((0..HEADERS.len(), value()), 0..8);
    let input = (
        prop_oneof!["POST", "PATCH", "HEAD", "DELETE", "PUT"],
        "[0-9a-fA-F./%]{0,40}",
        headers,
        proptest::collection::vec(any::<u8>(), 0..100),
    );
    on_many(
        input,
        async |server, person, (method, id, headers, body)| {
            let path = if method == "POST" {
                paths::CASE_UPLOADS.to_owned()
            } else {
                format!("{}/{id}", paths::CASE_UPLOADS)
            };
            if path.parse::<axum::http::Uri>().is_err() {
                return;
            }
            let mut request = person.request(&method, &path, &[], body);
            for (name, value) in headers {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    let name = HeaderName::from_static(HEADERS[name]);
                    request.headers_mut().append(name, value);
                }
            }
            answered(server, request).await;
        },
    );
}

#[test]
fn any_form_is_answered() {
    let piece = prop_oneof![
        Just(format!("--{BOUNDARY}")),
        Just(format!("--{BOUNDARY}--")),
        Just("\r\n".to_owned()),
        Just("content-disposition: form-data; name=\"photograph\"; filename=\"a.jpg\"".to_owned()),
        Just("content-type: image/jpeg".to_owned()),
        "[ -~]{0,20}",
    ];
    let input = proptest::collection::vec(piece, 0..12);
    on_many(input, async |server, person, pieces| {
        let answer = person.post_form(pieces.concat().as_bytes()).await;
        assert!(answer.status.as_u16() < 500, "{}", answer.status);
        let _ = server;
    });
}
