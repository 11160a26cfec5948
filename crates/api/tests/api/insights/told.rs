//! What the app tells, and what it must not be able to.

use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::TestRunner;
use regain_api::store::{RecordedEvent, Told, Visit};
use regain_contract::{
    Build, DeviceClass, ProblemType, STEP_EVENT_BATCH_BYTES, STEP_EVENTS_IN_BATCH, StepEventKind,
    StepName, paths,
};
use serde_json::{Value, json};

use super::noted;
use crate::support::{Answer, Browser, START, TestApi};

const BUILD: &str = "0123456789abcdef";

fn batch(events: &[Value]) -> Value {
    json!({ "device": "phone", "build": BUILD, "events": events })
}

fn event(number: u32, kind: &str) -> Value {
    json!({ "number": number, "step": "identify", "kind": kind, "seconds_ago": 3 })
}

/// Sends a body as `navigator.sendBeacon` does.
async fn tell(browser: &mut Browser<'_>, body: String) -> Answer {
    let mut request = Request::post(paths::FLOW_EVENTS)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/json");
    if let Some(cookie) = &browser.cookie {
        request = request.header(header::COOKIE, cookie);
    }
    browser.send(request.body(Body::from(body)).unwrap()).await
}

async fn told_by_app(api: &TestApi) -> (Visit, Vec<RecordedEvent>) {
    let (visits, mut events) = noted(api).await;
    let visit = visits.into_iter().next().unwrap();
    let mut events = events.remove(&visit.id).unwrap_or_default();
    events.retain(|event| matches!(event.told, Told::ByApp(_)));
    (visit, events)
}

#[tokio::test]
async fn what_is_told_twice_is_noted_once() {
    let builds = [Build::parse(BUILD).unwrap()];
    let api = TestApi::new().await;
    let api = api.with_service(|service| service.with_builds(builds.into()));
    let mut browser = api.browser();
    browser.start("locked").await.document();
    api.advance(10);
    let first = batch(&[event(1, "shown"), event(2, "left")]).to_string();
    let again = batch(&[event(1, "shown"), event(2, "left"), event(3, "returned")]).to_string();
    for body in [first.clone(), again.clone(), first, again] {
        let answer = tell(&mut browser, body).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (StatusCode::NO_CONTENT, "")
        );
    }
    let (visit, events) = told_by_app(&api).await;
    assert_eq!(
        (visit.device, visit.build.as_str()),
        (DeviceClass::Phone, BUILD)
    );
    let kinds: Vec<_> = events
        .iter()
        .map(|event| (event.number, event.told))
        .collect();
    let told = [
        StepEventKind::Shown,
        StepEventKind::Left,
        StepEventKind::Returned,
    ];
    assert_eq!(
        kinds,
        [
            (1, Told::ByApp(told[0])),
            (2, Told::ByApp(told[1])),
            (3, Told::ByApp(told[2]))
        ]
    );
    assert!(events.iter().all(|event| event.step == StepName::Identify));
    assert_eq!(events[0].at, START.plus(7));
}

#[tokio::test]
async fn an_app_of_another_build_is_another_one() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("locked").await.document();
    tell(&mut browser, batch(&[event(1, "shown")]).to_string()).await;
    assert_eq!(told_by_app(&api).await.0.build, "other");
}

#[tokio::test]
async fn only_this_app_tells_and_only_of_its_own_recovery() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let body = batch(&[event(1, "shown")]).to_string();
    assert_eq!(
        tell(&mut browser, body.clone()).await.kind(),
        ProblemType::FlowUnknown
    );
    browser.start("locked").await.document();
    let cookie = browser.cookie.clone().unwrap();
    let send = |name: &'static str, value: &'static str, kind: &'static str| {
        let request = Request::post(paths::FLOW_EVENTS)
            .header(name, value)
            .header(header::CONTENT_TYPE, kind)
            .header(header::COOKIE, &cookie);
        request.body(Body::from(body.clone())).unwrap()
    };
    let json = "application/json";
    for (request, refused) in [
        (
            send("sec-fetch-site", "cross-site", json),
            ProblemType::CrossSite,
        ),
        (send("sec-fetch-site", "none", json), ProblemType::CrossSite),
        (
            send("origin", "https://evil.example", json),
            ProblemType::CrossSite,
        ),
        (
            send("sec-fetch-site", "same-origin", "text/plain"),
            ProblemType::MediaType,
        ),
    ] {
        assert_eq!(browser.send(request).await.kind(), refused);
    }
    assert!(told_by_app(&api).await.1.is_empty());
}

#[tokio::test]
async fn a_batch_is_bounded_and_so_is_how_many_come() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("locked").await.document();
    let many: Vec<_> = (1..=u32::try_from(STEP_EVENTS_IN_BATCH).unwrap() + 1)
        .map(|number| event(number, "left"))
        .collect();
    let refused = tell(&mut browser, batch(&many).to_string()).await;
    assert_eq!(refused.kind(), ProblemType::MalformedRequest);
    let padded = batch(&[]).to_string() + &" ".repeat(STEP_EVENT_BATCH_BYTES);
    assert_eq!(
        tell(&mut browser, padded).await.kind(),
        ProblemType::PayloadTooLarge
    );
    let taken = tell(&mut browser, batch(&many[1..]).to_string()).await;
    assert_eq!(taken.status, StatusCode::NO_CONTENT);
    let mut last = StatusCode::NO_CONTENT;
    for _ in 0..121 {
        last = tell(&mut browser, batch(&[]).to_string()).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What looks like data of people: each is long enough to be found again.
fn personal() -> impl Strategy<Value = String> {
    let forms = [
        "[a-z]{5,9}\\.[a-z]{5,9}@[a-z]{6,9}\\.(example|test|de|ua)",
        "\\+(44|49|380)[1-9][0-9]{9}",
        "(Ada|Grace|Олена|Jürgen|美咲) [A-Z][a-z]{6,9}-[A-Z][a-z]{6,9}",
        "(10|172|203)\\.[1-9][0-9]\\.1[0-9]{2}\\.1[0-9]{2}",
        "2001:db8:[0-9a-f]{4}:[0-9a-f]{4}::[0-9a-f]{4}",
        "DE[0-9]{20}",
        "[1-9][0-9]{15}",
        "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}",
        "[a-f][0-9a-f]{15}",
        "I was in [A-Z][a-z]{7,9} when my phone [a-z]{9} it",
        "[A-Z][a-z]{7,9}straße 1[0-9]{3}, [1-9][0-9]{4} [A-Z][a-z]{7,9}",
        "https://[a-z]{9}\\.example/#t=[A-Za-z0-9_-]{43}",
    ];
    let of_form = |form: &&str| proptest::string::string_regex(form).unwrap().boxed();
    proptest::strategy::Union::new(forms.iter().map(of_form))
}

/// A batch with it in each place that it could be put, with its own type and as
/// a number where it is one.
fn everywhere(personal: &str) -> Vec<Value> {
    let text = json!(personal);
    let number: Value = personal
        .trim_start_matches('+')
        .parse::<u64>()
        .map_or(text.clone(), Into::into);
    let plain = || batch(&[event(1, "shown")]);
    let mut all = Vec::new();
    for value in [text.clone(), number, json!([text]), json!({ "name": text })] {
        for field in ["device", "build", "events", "email", "account", personal] {
            let mut body = plain();
            body[field] = value.clone();
            all.push(body);
        }
        for field in [
            "number",
            "step",
            "kind",
            "seconds_ago",
            "note",
            "ip",
            personal,
        ] {
            let mut body = plain();
            body["events"][0][field] = value.clone();
            all.push(body);
        }
    }
    all
}

/// The row of this: real-looking personal data in every field. None is stored,
/// and none reaches an answer or a log. (There are no metrics and traces beside
/// the log.)
#[tokio::test]
async fn nothing_of_a_person_gets_in() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("locked").await.document();
    let mut runner = TestRunner::deterministic();
    let mut thrown = Vec::new();
    let mut answers = String::new();
    for _ in 0..48 {
        let personal = personal().new_tree(&mut runner).unwrap().current();
        for body in everywhere(&personal) {
            let is_build = body["build"] == json!(personal) && Build::parse(&personal).is_some();
            let answer = tell(&mut browser, body.to_string()).await;
            if is_build {
                // It has the form of a build; nobody serves it.
                assert!(answer.status.is_success() || answer.status == 429, "{body}");
            } else {
                assert!(answer.status.is_client_error(), "{body}");
                assert_ne!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{body}");
            }
            answers.push_str(&answer.body);
        }
        thrown.push(personal);
    }
    let (visit, events) = told_by_app(&api).await;
    assert_eq!(visit.build, "other");
    assert!(events.len() <= 1, "{events:?}");
    let log = log.0.lock().unwrap().clone();
    let file = api.file_contents().await;
    for (place, kept) in [
        ("an answer", answers.as_bytes()),
        ("the log", &log),
        ("the database", &file),
    ] {
        for personal in &thrown {
            for found in [personal.as_str(), personal.trim_start_matches('+')] {
                let found = kept
                    .windows(found.len())
                    .any(|part| part == found.as_bytes());
                assert!(!found, "{personal} in {place}");
            }
        }
    }
}
