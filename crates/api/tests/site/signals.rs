//! Signals on their way to the system of the accounts.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_api::{
    Settings,
    clock::Clock,
    config::{Origin, WebhookSecrets},
    delivery::Delivery,
    languages::Languages,
    mail::{Letterhead, SandboxInbox},
    message::Message,
    random::SystemRandom,
    signal::SignalWebhook,
};
use regain_contract::{EmailAddress, InitiatingEntity, Signal, SignalEvent, paths};
use serde_json::{Value, json};

use crate::{
    approvals::{approve, desk, does, person},
    case_page::{Browser, messages},
    signature::{is_signed_by, signed_at},
    support::{START, TestServer},
    webhook_server::{Received, WebhookServer},
};

const SECRET: [u8; 32] = [7; 32];
const OTHER_SECRET: [u8; 32] = [8; 32];

fn written(secret: [u8; 32]) -> String {
    format!("whsec_{}", STANDARD.encode(secret))
}

fn signal() -> Signal {
    Signal::new(
        SignalEvent::SessionsRevoked {
            count: 2,
            all: true,
        },
        Some("id-of-ada"),
        InitiatingEntity::User,
        START,
    )
}

async fn put(server: &TestServer) {
    let letter = Message::Signal { signal: signal() }.in_language("");
    let sealed = letter.seal(&server.service.keys, &SystemRandom).unwrap();
    let mut transaction = server.service.store.begin().await.unwrap();
    transaction
        .add_message(&sealed, server.service.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

fn delivery(server: &TestServer) -> Delivery {
    let head = Letterhead {
        languages: Languages::english("Regain"),
        origin: Origin::parse("https://recover.example.com").unwrap(),
        sender: EmailAddress::parse("help@regain.example").unwrap(),
    };
    let inbox = SandboxInbox::new(server.service.store.clone());
    Delivery::new(server.service.clone(), Arc::new(inbox), head)
}

fn to(hook: &WebhookServer, server: &TestServer, secrets: &str) -> Delivery {
    let secrets = WebhookSecrets::parse(secrets).unwrap();
    let webhook = SignalWebhook::new(hook.url.clone(), secrets).unwrap();
    delivery(server).with_signals(Arc::new(webhook))
}

async fn deliver(delivery: &Delivery) -> u32 {
    delivery.deliver_due().await.unwrap()
}

fn id_of(received: &Received) -> &str {
    received.headers["webhook-id"].to_str().unwrap()
}

#[tokio::test]
async fn a_signal_reaches_the_system_once_and_signed() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[204]).await;
    put(&server).await;
    let delivery = to(&hook, &server, &written(SECRET));
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(86_400);
    assert_eq!(deliver(&delivery).await, 0);
    let received = hook.received.lock().unwrap();
    let [request] = &received[..] else {
        panic!("{} requests", received.len())
    };
    assert_eq!(request.uri.path(), "/hooks/open-sesame");
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(signed_at(request, &SECRET), Some(START.0));
    assert!(!is_signed_by(request, &OTHER_SECRET));
    // A full stop would let parts of what is signed run into one another.
    assert!(!id_of(request).contains('.'));
    let posted: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(posted, serde_json::to_value(signal()).unwrap());
}

#[tokio::test]
async fn a_system_in_trouble_is_told_again_by_the_same_name() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[503, 404, 302, 200]).await;
    put(&server).await;
    let delivery = to(&hook, &server, &written(SECRET));
    for (wait, tried) in [(0, 1), (4, 0), (1, 1), (10, 1), (20, 1), (3600, 0)] {
        server.clock.advance(wait);
        assert_eq!(deliver(&delivery).await, tried, "after {wait} more");
    }
    let received = hook.received.lock().unwrap();
    let times: Vec<i64> = received
        .iter()
        .map(|one| signed_at(one, &SECRET).unwrap())
        .collect();
    assert_eq!(times, [0, 5, 15, 35].map(|after| START.0 + after));
    // A redirect is not followed.
    assert!(
        received
            .iter()
            .all(|one| one.uri.path() == "/hooks/open-sesame")
    );
    assert!(received.iter().all(|one| id_of(one) == id_of(&received[0])));
    // What is told is when it happened, and not when it was told.
    assert!(received.iter().all(|one| one.body == received[0].body));
}

#[tokio::test]
async fn two_signals_have_two_names() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[200]).await;
    put(&server).await;
    put(&server).await;
    let delivery = to(&hook, &server, &written(SECRET));
    assert_eq!(deliver(&delivery).await, 2);
    let received = hook.received.lock().unwrap();
    assert_ne!(id_of(&received[0]), id_of(&received[1]));
}

#[tokio::test]
async fn while_a_secret_is_changed_either_one_fits() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[200]).await;
    put(&server).await;
    let both = format!("{}\n{}\n", written(OTHER_SECRET), written(SECRET));
    assert_eq!(deliver(&to(&hook, &server, &both)).await, 1);
    let received = hook.received.lock().unwrap();
    assert!(is_signed_by(&received[0], &SECRET));
    assert!(is_signed_by(&received[0], &OTHER_SECRET));
}

#[tokio::test]
async fn a_system_that_is_gone_is_not_told_again() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[410]).await;
    put(&server).await;
    let delivery = to(&hook, &server, &written(SECRET));
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(86_400);
    assert_eq!(deliver(&delivery).await, 0);
    assert_eq!(hook.received.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_system_that_never_answers_well_is_given_up_after_a_day() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[500]).await;
    put(&server).await;
    let delivery = to(&hook, &server, &written(SECRET));
    let mut hours = 0;
    for _ in 0..72 {
        let tried = deliver(&delivery).await;
        server.clock.advance(3600);
        hours += tried;
    }
    assert!((24..48).contains(&hours), "{hours}");
}

#[tokio::test]
async fn without_a_receiver_what_still_waits_is_settled() {
    let server = TestServer::new().await;
    put(&server).await;
    assert_eq!(deliver(&delivery(&server)).await, 1);
    server.clock.advance(3600);
    assert_eq!(deliver(&delivery(&server)).await, 0);
}

async fn with_signals() -> TestServer {
    TestServer::with_accounts(Settings {
        signals: true,
        ..Settings::default()
    })
    .await
}

#[tokio::test]
async fn the_sandbox_shows_what_it_would_tell_apart_from_messages() {
    let server = with_signals().await;
    let mut tx = server.service.store.read().await.unwrap();
    let ada = tx.account_by_name("ada").await.unwrap().unwrap().id;
    drop(tx);
    let signal = Signal {
        account_id: Some(ada),
        ..signal()
    };
    let letter = Message::Signal {
        signal: signal.clone(),
    }
    .in_language("");
    let sealed = letter.seal(&server.service.keys, &SystemRandom).unwrap();
    let mut tx = server.service.store.begin().await.unwrap();
    tx.add_message(&sealed, START).await.unwrap();
    tx.commit().await.unwrap();
    let inbox = SandboxInbox::new(server.service.store.clone());
    let delivery = delivery(&server).with_signals(Arc::new(inbox));
    assert_eq!(deliver(&delivery).await, 1);
    for path in ["/sandbox/api/signals", "/sandbox/api/signals?account=ada"] {
        let shown = server.get(path).await.json();
        let [one] = &shown["signals"].as_array().unwrap()[..] else {
            panic!("{shown}")
        };
        assert_eq!(one["signal"], serde_json::to_value(&signal).unwrap());
        assert_eq!(one["sent_at"], START.0);
        assert!(one["webhook_id"].as_str().unwrap().len() > 8);
        let since = format!("/sandbox/api/signals?since={}", one["id"]);
        assert_eq!(server.get(&since).await.json()["signals"], json!([]));
    }
    let others = server.get("/sandbox/api/signals?account=grace").await;
    assert_eq!(others.json()["signals"], json!([]));
    let unknown = server.get("/sandbox/api/signals?account=nobody").await;
    assert_eq!(unknown.status, 404);
    let inbox = server.get("/sandbox/api/messages").await.json();
    assert_eq!(inbox["messages"], json!([]));
}

/// What is told of a case: the type, by whom, and whether its reference is in it.
async fn told(server: &TestServer, reference: &str) -> Vec<(String, String)> {
    let mut told = Vec::new();
    for message in messages(server).await {
        let Message::Signal { signal } = message else {
            continue;
        };
        let json = serde_json::to_value(&signal).unwrap();
        assert_eq!(json["data"]["reference"], reference, "{json}");
        assert!(signal.account_id.is_some(), "{json}");
        let by = json["initiating_entity"].as_str().unwrap().to_owned();
        told.push((signal.event.name().to_owned(), by));
    }
    told
}

fn by_agent(name: &str) -> (String, String) {
    (name.to_owned(), "admin".to_owned())
}

#[tokio::test]
async fn what_is_decided_in_a_case_is_told_and_what_is_taken_back() {
    let server = with_signals().await;
    let (_, reference) = person(&server, "ada").await;
    let written = reference.to_string();
    assert_eq!(told(&server, &written).await, []);
    let mut ines = desk(&server, "Ines").await;
    does(&mut ines, &reference, approve()).await;
    assert_eq!(told(&server, &written).await, [by_agent("case.approved")]);
    let refuse = json!({ "refuse": { "advice": "another_proof", "reason": "It was wrong." } });
    does(&mut ines, &reference, refuse).await;
    assert_eq!(
        told(&server, &written).await,
        [by_agent("case.withdrawn"), by_agent("case.refused")]
    );
}

#[tokio::test]
async fn a_report_of_an_impersonator_is_told_when_it_comes_and_when_it_is_agreed_to() {
    let server = with_signals().await;
    let mut browser = Browser::of(&server);
    let form = "situation=impersonation&account=ada&contact=victim@example.net&what_happened=It+is+not+me.";
    let answer = browser.post(paths::PLAIN_CASE, form).await;
    let (_, rest) = answer
        .text()
        .split_once("data-testid=\"case-reference\">")
        .unwrap();
    let reference = regain_contract::Reference::parse(rest.split('<').next().unwrap()).unwrap();
    let written = reference.to_string();
    let reported = ("impersonation.reported".to_owned(), "user".to_owned());
    assert_eq!(told(&server, &written).await, [reported]);
    let mut ines = desk(&server, "Ines").await;
    let mut omar = desk(&server, "Omar").await;
    does(&mut ines, &reference, approve()).await;
    assert_eq!(told(&server, &written).await, [], "another has to agree");
    does(&mut omar, &reference, approve()).await;
    assert_eq!(
        told(&server, &written).await,
        [by_agent("impersonation.upheld")]
    );
    let refuse = json!({ "refuse": { "advice": "another_proof", "reason": "It was wrong." } });
    does(&mut ines, &reference, refuse).await;
    assert_eq!(
        told(&server, &written).await,
        [
            by_agent("impersonation.withdrawn"),
            by_agent("case.refused")
        ]
    );
}
