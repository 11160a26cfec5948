//! Metrics and health: what is counted, and that nobody is in it.

use std::collections::{BTreeMap, BTreeSet};

use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use regain_api::clock::Clock as _;
use regain_api::insights::make_figures;
use regain_api::telemetry::{Readiness, Worker, WorkerOutcome, routes};
use regain_contract::paths;
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

use crate::case_page::{Browser, open_case};
use crate::mail::{code_to, delivery, put};
use crate::mail_server::transport;
use crate::smtp_server::{Mood, SmtpServer};
use crate::support::TestServer;

/// The listener that people cannot reach.
pub(crate) struct Admin {
    router: axum::Router,
    stopping: watch::Sender<bool>,
}

impl Admin {
    pub(crate) fn of(server: &TestServer) -> Self {
        let (stopping, is_stopping) = watch::channel(false);
        let router = routes(server.service.clone(), Readiness::new(is_stopping));
        Self { router, stopping }
    }

    pub(crate) async fn get(&self, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    pub(crate) async fn scrape(&self) -> Scrape {
        let (status, text) = self.get("/metrics").await;
        assert_eq!(status, StatusCode::OK);
        Scrape { text }
    }
}

/// What a scrape says.
pub(crate) struct Scrape {
    pub(crate) text: String,
}

/// One line of it.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) value: f64,
}

impl Scrape {
    pub(crate) fn samples(&self) -> impl Iterator<Item = Sample> + '_ {
        let lines = self.text.lines().filter(|line| !line.starts_with('#'));
        lines.map(sample)
    }

    /// The value with these labels; 0 where there is none.
    pub(crate) fn value(&self, name: &str, labels: &[(&str, &str)]) -> f64 {
        let has = |sample: &Sample| {
            let is = |(label, value): &(&str, &str)| {
                sample
                    .labels
                    .get(*label)
                    .is_some_and(|found| found == value)
            };
            sample.name == name && labels.iter().all(is)
        };
        self.samples().filter(has).map(|sample| sample.value).sum()
    }

    /// The labels that each metric has, as queries name it.
    pub(crate) fn labels(&self) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
        let mut all: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for sample in self.samples() {
            let of_metric = all.entry(sample.name).or_default();
            for (label, value) in sample.labels {
                of_metric.entry(label).or_default().insert(value);
            }
        }
        all
    }
}

fn sample(line: &str) -> Sample {
    let (series, value) = line.rsplit_once(' ').unwrap();
    let (name, labels) = match series.split_once('{') {
        Some((name, rest)) => (name, rest.strip_suffix('}').unwrap()),
        None => (series, ""),
    };
    // No value of ours has a quote or a comma: those of routes have braces.
    let labels = labels
        .split(',')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (label, value) = pair.split_once('=').unwrap();
            (label.to_owned(), value.trim_matches('"').to_owned())
        });
    Sample {
        name: name.to_owned(),
        labels: labels.collect(),
        value: value.parse().unwrap(),
    }
}

/// Somebody who names an account, asks for a code, and enters a wrong one.
async fn recover(server: &TestServer, name: &str) {
    let mut browser = Browser::of(server);
    let situation = json!({ "situation": "forgot_password" });
    let begun = browser.json("POST", paths::FLOW, situation).await;
    assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.text());
    for (action, is_done) in [
        (json!({ "identify": { "identifier": name } }), true),
        (json!({ "choose_proof": { "kind": "email_code" } }), true),
        (json!({ "submit_code": { "code": "00000000" } }), false),
    ] {
        let answer = browser.json("POST", paths::FLOW_ACTIONS, action).await;
        assert_eq!(answer.status.is_success(), is_done, "{}", answer.text());
    }
}

/// A service that has been used a little.
pub(crate) async fn used() -> (TestServer, Admin) {
    let server = TestServer::with_sandbox().await;
    let admin = Admin::of(&server);
    recover(&server, "ada@example.com").await;
    let smtp = SmtpServer::start(Mood::Takes).await;
    let delivery = delivery(&server, transport(&smtp.url, None));
    put(&server, &code_to("ada@example.com")).await;
    delivery.deliver_due().await.unwrap();
    let metrics = &server.service.metrics;
    for worker in Worker::ALL {
        metrics.worker_ran(*worker, WorkerOutcome::Success, server.service.now());
    }
    assert_eq!(
        server.get(paths::HEALTH).await.status,
        StatusCode::NO_CONTENT
    );
    (server, admin)
}

#[tokio::test]
async fn what_happens_is_counted_once() {
    let (_server, admin) = used().await;
    let scrape = admin.scrape().await;
    let value = |name: &str, labels: &[(&str, &str)]| scrape.value(name, labels);
    assert_eq!(value("regain_flows_started_total", &[]), 1.0);
    let wrong = [("method", "email_code"), ("outcome", "failure")];
    assert_eq!(value("regain_proofs_total", &wrong), 1.0);
    let named = [
        ("step", "identify"),
        ("action", "identify"),
        ("outcome", "done"),
    ];
    assert_eq!(value("regain_actions_total", &named), 1.0);
    let tried = [("action", "submit_code"), ("outcome", "failed")];
    assert_eq!(value("regain_actions_total", &tried), 1.0);
    assert_eq!(
        value("regain_problems_total", &[("problem", "code-incorrect")]),
        1.0
    );
    let sent = [("channel", "email"), ("result", "sent")];
    assert!(value("regain_messages_total", &sent) >= 1.0);
    let actions = [("route", paths::FLOW_ACTIONS), ("method", "POST")];
    assert_eq!(
        value("regain_http_request_duration_seconds_count", &actions),
        3.0
    );
    assert_eq!(value("regain_outbox_waiting", &[]), 0.0);
    assert!(
        value(
            "regain_transaction_duration_seconds_count",
            &[("access", "write")]
        ) > 3.0
    );
    assert_eq!(value("regain_database_errors_total", &[]), 0.0);
}

#[tokio::test]
async fn each_recovery_that_ends_is_counted_once_however_it_does() {
    let server = TestServer::with_sandbox().await;
    let admin = Admin::of(&server);
    let situation = json!({ "situation": "forgot_password" });
    // The second takes the place of the first, and nobody goes on with it.
    let mut browser = Browser::of(&server);
    for _ in 0..2 {
        let begun = browser.json("POST", paths::FLOW, situation.clone()).await;
        assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.text());
    }
    let mut other = Browser::of(&server);
    other.json("POST", paths::FLOW, situation).await;
    let left = other.json("POST", paths::FLOW_ACTIONS, json!("end")).await;
    assert!(left.status.is_success(), "{}", left.text());
    let ended = async || {
        let scrape = admin.scrape().await;
        let labels = ["replaced", "left", "expired"];
        labels.map(|how| scrape.value("regain_flows_ended_total", &[("outcome", how)]))
    };
    assert_eq!(ended().await, [1.0, 1.0, 0.0]);
    server.clock.advance(2 * 24 * 3600);
    for _ in 0..2 {
        make_figures(&server.service).await.unwrap();
        assert_eq!(ended().await, [1.0, 1.0, 1.0]);
    }
}

/// What nobody is to find in a scrape.
const NAMES: [&str; 6] = [
    "ada@example.com",
    "+44 20 7946 0003",
    "203.0.113.77",
    "01234567",
    "Bobby\"; DROP TABLE accounts",
    "secret-of-somebody",
];

#[tokio::test]
async fn nothing_that_is_thrown_at_any_route_becomes_a_label() {
    let server = TestServer::with_sandbox().await;
    let admin = Admin::of(&server);
    let api = regain_contract::openapi::document();
    let api: Value = serde_json::to_value(api).unwrap();
    let mut routes: Vec<String> = api["paths"].as_object().unwrap().keys().cloned().collect();
    routes.extend(paths::pages::ALL.iter().map(|path| (*path).to_owned()));
    assert!(routes.len() > 40, "{routes:?}");
    for route in &routes {
        for name in NAMES {
            let name: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
            // In the place of what the template leaves open, below, and behind.
            let filled: String = route
                .split('/')
                .map(|part| {
                    if part.starts_with('{') {
                        name.as_str()
                    } else {
                        part
                    }
                })
                .collect::<Vec<_>>()
                .join("/");
            for path in [
                format!("{filled}?to={name}"),
                format!("{filled}/{name}"),
                filled.clone(),
            ] {
                server
                    .get_with(
                        &path,
                        &[("x-forwarded-for", NAMES[2]), ("user-agent", NAMES[5])],
                    )
                    .await;
                let body = json!({ "identify": { "identifier": NAMES[0] }, "x": NAMES[4] });
                server.post_json(&path, &body).await;
            }
            let strange = Request::builder().method("SECRET-OF-SOMEBODY").uri(&filled);
            server.send(strange.body(Body::empty()).unwrap()).await;
        }
    }
    let text = admin.scrape().await.text;
    for name in NAMES {
        assert!(!text.contains(name), "{name}");
    }
    assert!(!text.to_lowercase().contains("secret-of"));
    assert!(!text.contains('%'), "an address as it was asked for");
    let series = text.lines().filter(|line| !line.starts_with('#')).count();
    assert!(series < 6000, "{series}");
    // Doing it all again adds none.
    server.get("/somewhere/ada@example.com").await;
    let again = admin.scrape().await.text;
    let again = again.lines().filter(|line| !line.starts_with('#')).count();
    assert_eq!(again, series);
}

#[tokio::test]
async fn what_waits_is_counted_and_not_at_every_scrape() {
    let server = TestServer::new().await;
    let admin = Admin::of(&server);
    put(&server, &code_to("ada@example.com")).await;
    server.clock.advance(90);
    let scrape = admin.scrape().await;
    assert_eq!(scrape.value("regain_outbox_waiting", &[]), 1.0);
    assert_eq!(scrape.value("regain_outbox_oldest_seconds", &[]), 90.0);
    let reads = |scrape: &Scrape| {
        scrape.value(
            "regain_transaction_duration_seconds_count",
            &[("access", "read")],
        )
    };
    let before = reads(&scrape);
    put(&server, &code_to("ada@example.com")).await;
    for _ in 0..20 {
        assert_eq!(
            admin.scrape().await.value("regain_outbox_waiting", &[]),
            1.0
        );
    }
    assert_eq!(reads(&admin.scrape().await), before);
    server.clock.advance(15);
    let scrape = admin.scrape().await;
    assert_eq!(scrape.value("regain_outbox_waiting", &[]), 2.0);
}

#[tokio::test]
async fn cases_that_wait_are_counted_and_those_whose_time_is_over() {
    let server = TestServer::with_sandbox().await;
    let admin = Admin::of(&server);
    let mut browser = Browser::of(&server);
    for name in ["ada", "grace"] {
        open_case(&mut browser, name, "It+was+not+me.").await;
    }
    let scrape = admin.scrape().await;
    assert_eq!(scrape.value("regain_cases_waiting", &[]), 2.0);
    assert_eq!(scrape.value("regain_cases_overdue", &[]), 0.0);
    let promised = server.service.settings.case_reply_within;
    server.clock.advance(promised + 1);
    let scrape = admin.scrape().await;
    assert_eq!(scrape.value("regain_cases_overdue", &[]), 2.0);
    let age = scrape.value("regain_cases_oldest_seconds", &[]);
    assert!(age > 2.0 * 24.0 * 3600.0, "{age}");
}

#[tokio::test]
async fn what_is_rolled_back_has_not_happened() {
    let server = TestServer::new().await;
    let admin = Admin::of(&server);
    let line = regain_api::store::AuditEntry::new(
        server.service.now(),
        regain_api::audit::FLOW_STARTED,
        regain_api::audit::SUCCESS,
        regain_api::audit::Doer::nobody(),
    );
    let mut tx = server.service.store.begin().await.unwrap();
    tx.add_audit(&line).await.unwrap();
    drop(tx);
    let started = async || {
        admin
            .scrape()
            .await
            .value("regain_flows_started_total", &[])
    };
    assert_eq!(started().await, 0.0);
    let mut tx = server.service.store.begin().await.unwrap();
    tx.add_audit(&line).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(started().await, 1.0);
}

#[tokio::test]
async fn an_instance_that_stops_or_sends_nothing_is_not_ready() {
    let server = TestServer::new().await;
    let admin = Admin::of(&server);
    let metrics = &server.service.metrics;
    assert_eq!(admin.get("/health/ready").await.0, StatusCode::NO_CONTENT);
    metrics.worker_ran(
        Worker::Delivery,
        WorkerOutcome::Success,
        server.service.now(),
    );
    server.clock.advance(180);
    assert_eq!(admin.get("/health/ready").await.0, StatusCode::NO_CONTENT);
    server.clock.advance(1);
    let (status, why) = admin.get("/health/ready").await;
    assert_eq!(
        (status, why.as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "worker")
    );
    metrics.worker_ran(
        Worker::Delivery,
        WorkerOutcome::Success,
        server.service.now(),
    );
    assert_eq!(admin.get("/health/ready").await.0, StatusCode::NO_CONTENT);
    admin.stopping.send(true).unwrap();
    let (status, why) = admin.get("/health/ready").await;
    assert_eq!(
        (status, why.as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "stopping")
    );
    assert_eq!(admin.get("/health/live").await.0, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn people_reach_neither_metrics_nor_health() {
    let (server, _admin) = used().await;
    for path in ["/metrics", "/health/live", "/health/ready"] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text().contains("regain_"), "{path}");
    }
}
