//! The program as an operator runs it, with metrics, lines of JSON and a
//! collector of traces: what goes out says what happened and not to whom.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on has failed, and looks for one thing among many"
)]
#![cfg(feature = "traces")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::Uri;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value as Attribute;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use regain_contract::{CONTRACT_VERSION, paths};
use serde_json::Value;
use tokio::net::TcpListener;

/// How long anything may take before the test has failed.
const LIMIT: Duration = Duration::from_secs(120);

/// What is typed or sent, and is to be found nowhere.
const TYPED: [&str; 7] = [
    "ada.of.nowhere@example.com",
    "a%20story%20of%20zqxwv",
    "203.0.113.77",
    "48213377",
    "a-password-of-zqxwv",
    "4bf92f3577b34da6a3ce929d0e0e4736",
    "Agent-of-Zqxwv",
];

/// What came to the collector: where, and what.
type Received = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

async fn collect(State(received): State<Received>, uri: Uri, body: Bytes) {
    let arrived = (uri.path().to_owned(), body.to_vec());
    received.lock().unwrap().push(arrived);
}

async fn collector() -> (String, Received) {
    let received = Received::default();
    let router = Router::new().fallback(collect).with_state(received.clone());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, received)
}

struct Api {
    process: Child,
    /// The public address, and the other one.
    public: String,
    metrics: String,
}

fn start(folder: &Path, collector: &str, drain_seconds: u32) -> Api {
    let site = folder.join("site");
    std::fs::create_dir(&site).unwrap();
    let shell = "<!doctype html><html lang=en><head><title>Regain</title></head><body><main id=\"app\"></main></body></html>";
    std::fs::write(site.join("index.html"), shell).unwrap();
    let log = std::fs::File::create(folder.join("log")).unwrap();
    let mut process = Command::new(env!("CARGO_BIN_EXE_regain-api"))
        .args(["--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"])
        .args([
            "--sandbox",
            "--log-format",
            "json",
            "--traces-url",
            collector,
        ])
        .args(["--drain-seconds", &drain_seconds.to_string()])
        .arg("--database")
        .arg(folder.join("regain.sqlite3"))
        .arg("--site")
        .arg(&site)
        .env("RUST_LOG", "debug")
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let mut next = || lines.next().unwrap().unwrap();
    let (public, metrics) = (next(), next());
    let authority = |line: &str| line.split('/').nth(2).unwrap().to_owned();
    Api {
        process,
        public: authority(&public),
        metrics: authority(&metrics),
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Sends one request; the whole answer as text.
fn ask(authority: &str, method: &str, path: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(authority).unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// A recovery with all that somebody types in it, and strange requests.
fn use_it(api: &Api) {
    let headers = |more: &str| {
        format!(
            "Content-Type: application/json\r\nRegain-Client: {CONTRACT_VERSION}\r\nUser-Agent: {}\r\n\
             X-Forwarded-For: {}\r\ntraceparent: 00-{}-00f067aa0ba902b7-01\r\n{more}",
            TYPED[6], TYPED[2], TYPED[5]
        )
    };
    let key = |number: u32| format!("Idempotency-Key: \"telemetry-{number:08}\"\r\n");
    let started = r#"{"situation":"forgot_password"}"#;
    let answer = ask(&api.public, "POST", paths::FLOW, &headers(&key(1)), started);
    let cookie = answer
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next())
        .unwrap_or_else(|| panic!("{answer}"))
        .to_owned();
    let actions = [
        format!(r#"{{"identify":{{"identifier":"{}"}}}}"#, TYPED[0]),
        r#"{"choose_proof":{"kind":"email_code"}}"#.to_owned(),
        format!(r#"{{"submit_code":{{"code":"{}"}}}}"#, TYPED[3]),
        format!(r#"{{"set_password":{{"password":"{}"}}}}"#, TYPED[4]),
        format!(r#"{{"what is this":"{}"}}"#, TYPED[4]),
    ];
    for (number, action) in (2..).zip(&actions) {
        let headers = headers(&format!("{}Cookie: {cookie}\r\n", key(number)));
        ask(&api.public, "POST", paths::FLOW_ACTIONS, &headers, action);
    }
    for path in [
        format!("/{}", TYPED[0]),
        format!("/?to={}&story={}", TYPED[0], TYPED[1]),
        format!("/case/{}", TYPED[1]),
        format!("/api/v1/{}", TYPED[3]),
    ] {
        for method in ["GET", "POST", "DELETE", "TYPED-BY-ZQXWV"] {
            ask(&api.public, method, &path, &headers(""), &actions[0]);
        }
    }
}

fn spans(received: &Received) -> Vec<Span> {
    let received = received.lock().unwrap();
    let mut all = Vec::new();
    for (path, body) in received.iter() {
        assert_eq!(path, "/v1/traces");
        let request = ExportTraceServiceRequest::decode(body.as_slice()).unwrap();
        for of_resource in request.resource_spans {
            for of_scope in of_resource.scope_spans {
                all.extend(of_scope.spans);
            }
        }
    }
    all
}

fn text_of(span: &Span, key: &str) -> Option<String> {
    let found = span.attributes.iter().find(|one| one.key == key)?;
    match found.value.as_ref()?.value.as_ref()? {
        Attribute::StringValue(text) => Some(text.clone()),
        Attribute::IntValue(number) => Some(number.to_string()),
        _ => None,
    }
}

fn stop(api: &Api) {
    let id = api.process.id().to_string();
    let told = Command::new("kill").args(["-TERM", &id]).status();
    assert!(told.unwrap().success());
}

fn ended(api: &mut Api) -> ExitStatus {
    let began_at = Instant::now();
    loop {
        if let Some(status) = api.process.try_wait().unwrap() {
            return status;
        }
        assert!(began_at.elapsed() < LIMIT, "it does not end");
        std::thread::yield_now();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_out_says_what_happened_and_not_to_whom() {
    let folder = tempfile::tempdir().unwrap();
    let (collector, received) = collector().await;
    let mut api = start(folder.path(), &collector, 0);
    use_it(&api);
    let scrape = ask(&api.metrics, "GET", "/metrics", "", "");
    assert!(scrape.contains("regain_flows_started_total 1"), "{scrape}");
    let ready = ask(&api.metrics, "GET", "/health/ready", "", "");
    assert!(ready.starts_with("HTTP/1.1 204"), "{ready}");
    stop(&api);
    let ended = ended(&mut api);
    assert!(ended.success(), "{ended}");

    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    let exported: Vec<u8> = {
        let received = received.lock().unwrap();
        received.iter().flat_map(|(_, body)| body.clone()).collect()
    };
    let exported = String::from_utf8_lossy(&exported);
    for typed in TYPED.into_iter().chain(["zqxwv", "Zqxwv", "ZQXWV"]) {
        assert!(!log.contains(typed), "{typed} in the log");
        assert!(!scrape.contains(typed), "{typed} in the metrics");
        assert!(!exported.contains(typed), "{typed} in the traces");
    }
    check_lines(&log);
    check_spans(&spans(&received));
}

fn check_lines(log: &str) {
    let mut requests = 0;
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        for field in ["timestamp", "level", "target", "fields"] {
            assert!(!line[field].is_null(), "{field}: {line}");
        }
        assert!(line["timestamp"].as_str().unwrap().ends_with('Z'), "{line}");
        if line["fields"]["event"] == "request" {
            requests += 1;
            let span = &line["spans"][0];
            assert_eq!(span["request"].as_str().unwrap().len(), 16, "{line}");
            assert!(span["http.route"].is_string(), "{line}");
            assert!(line["fields"]["status"].is_u64(), "{line}");
            assert!(line["fields"]["duration_ms"].is_u64(), "{line}");
        }
    }
    assert_eq!(requests, 6 + 16);
}

fn check_spans(spans: &[Span]) {
    let named = |name: &str| {
        spans
            .iter()
            .filter(|span| span.name == name)
            .collect::<Vec<_>>()
    };
    let action = format!("POST {}", paths::FLOW_ACTIONS);
    let acted = named(&action);
    assert_eq!(acted.len(), 5);
    for span in &acted {
        // Nobody's trace but ours: a parent from outside is not taken.
        assert!(span.parent_span_id.is_empty(), "{span:?}");
        assert!(span.links.is_empty() && span.events.is_empty(), "{span:?}");
        assert_eq!(text_of(span, "http.route").unwrap(), paths::FLOW_ACTIONS);
    }
    let identified = acted.first().unwrap();
    let within = named("transaction").into_iter().filter(|span| {
        span.trace_id == identified.trace_id && span.parent_span_id == identified.span_id
    });
    let access: BTreeSet<String> = within.filter_map(|span| text_of(span, "access")).collect();
    assert_eq!(
        access,
        BTreeSet::from(["read".to_owned(), "write".to_owned()])
    );
    // What the workers look up all the time is in no trace.
    let alone = named("transaction")
        .into_iter()
        .filter(|span| span.parent_span_id.is_empty());
    assert_eq!(alone.count(), 0);
    // Only names that this program gives.
    let mut keys: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for span in spans {
        for attribute in &span.attributes {
            let value = text_of(span, &attribute.key).unwrap_or_default();
            keys.entry(&attribute.key).or_default().insert(value);
        }
    }
    let known = [
        "access",
        "busy_ns",
        "channel",
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "idle_ns",
        "path",
        "request",
    ];
    for key in keys.keys() {
        assert!(known.contains(key), "{key}: {:?}", keys[key]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_that_is_to_stop_says_so_before_it_refuses_anybody() {
    let folder = tempfile::tempdir().unwrap();
    let (collector, _received) = collector().await;
    let mut api = start(folder.path(), &collector, 3);
    stop(&api);
    let began_at = Instant::now();
    loop {
        let ready = ask(&api.metrics, "GET", "/health/ready", "", "");
        if ready.ends_with("stopping") {
            break;
        }
        assert!(ready.starts_with("HTTP/1.1 204"), "{ready}");
        assert!(began_at.elapsed() < LIMIT, "it does not stop");
    }
    let answer = ask(&api.public, "GET", paths::HEALTH, "", "");
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    let ended = ended(&mut api);
    assert!(ended.success(), "{ended}");
}
