//! Delivery of text messages.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_api::languages::Languages;
use regain_api::{
    audit,
    clock::Clock,
    config::{Origin, WebhookSecrets},
    delivery::Delivery,
    mail::{Letterhead, MailTransport, SandboxInbox},
    message::{Change, Message, SecretText},
    random::SystemRandom,
    store::AuditWanted,
    text_message::{TextRisk, TextSender, TextWebhook},
};
use regain_contract::{EmailAddress, ItemChange, ItemKind};
use serde_json::{Value, json};

use crate::{
    mail_server::transport,
    signature,
    smtp_server::{Mood, SmtpServer},
    support::{START, TestServer},
    webhook_server::{Received, WebhookServer},
};

const PHONE: &str = "+442079460018";
const CODE: &str = "01234567";
const KEY: [u8; 32] = [7; 32];

fn code() -> Message {
    Message::TextCode {
        to: PHONE.to_owned(),
        code: SecretText(CODE.to_owned()),
        expires_at: START.plus(600),
        asked_at: START,
    }
}

fn notice() -> Message {
    Message::NoticeByText {
        to: PHONE.to_owned(),
        at: START,
    }
}

async fn put(server: &TestServer, message: &Message) {
    let letter = message.clone().in_language("en");
    let sealed = letter.seal(&server.service.keys, &SystemRandom).unwrap();
    let mut transaction = server.service.store.begin().await.unwrap();
    transaction
        .add_message(&sealed, server.service.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

/// With mail into the inbox of the sandbox.
fn delivery(server: &TestServer) -> Delivery {
    delivery_with(server, Arc::new(inbox(server)))
}

fn delivery_with(server: &TestServer, mails: Arc<dyn MailTransport>) -> Delivery {
    let head = Letterhead {
        languages: Languages::english("Regain"),
        origin: Origin::parse("https://recover.example.com").unwrap(),
        sender: EmailAddress::parse("help@regain.example").unwrap(),
    };
    Delivery::new(server.service.clone(), mails, head)
}

fn inbox(server: &TestServer) -> SandboxInbox {
    SandboxInbox::new(server.service.store.clone())
}

fn webhook(to: &WebhookServer) -> Arc<dyn TextSender> {
    let secrets = WebhookSecrets::parse(&secret()).unwrap();
    Arc::new(TextWebhook::new(to.url.clone(), secrets).unwrap())
}

async fn deliver(delivery: &Delivery) -> u32 {
    delivery.deliver_due().await.unwrap()
}

fn posted(received: &Received) -> Value {
    serde_json::from_slice(&received.body).unwrap()
}

/// As it is written down.
fn secret() -> String {
    format!("whsec_{}", STANDARD.encode(KEY))
}

fn signed_at(received: &Received) -> i64 {
    signature::signed_at(received, &KEY).unwrap()
}

#[tokio::test]
async fn a_code_reaches_the_operators_service_once_and_signed() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[204]).await;
    put(&server, &code()).await;
    let delivery = delivery(&server).with_texts(webhook(&hook));
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(86_400);
    assert_eq!(deliver(&delivery).await, 0);
    let received = hook.received.lock().unwrap();
    let [request] = &received[..] else {
        panic!("{} requests", received.len())
    };
    assert_eq!(request.uri.path(), "/hooks/open-sesame");
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(signed_at(request), START.0);
    let posted = posted(request);
    assert_eq!(posted["to"], PHONE);
    assert_eq!(
        posted["text"],
        "01234567 is your Regain code. It works for 10 minutes. We never ask for it by phone or chat.\n\n\
         @recover.example.com #01234567"
    );
    assert_eq!(posted.as_object().unwrap().len(), 2);
}

#[tokio::test]
async fn a_service_in_trouble_is_tried_again_with_the_same_id() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[503, 429, 302, 200]).await;
    put(&server, &code()).await;
    let delivery = delivery(&server).with_texts(webhook(&hook));
    for (wait, tried) in [(0, 1), (4, 0), (1, 1), (10, 1), (20, 1), (3600, 0)] {
        server.clock.advance(wait);
        assert_eq!(deliver(&delivery).await, tried, "after {wait} more");
    }
    let received = hook.received.lock().unwrap();
    let times: Vec<i64> = received.iter().map(signed_at).collect();
    assert_eq!(times, [0, 5, 15, 35].map(|after| START.0 + after));
    // A redirect is not followed.
    assert!(
        received
            .iter()
            .all(|one| one.uri.path() == "/hooks/open-sesame")
    );
    let id = |one: &Received| one.headers["webhook-id"].clone();
    assert!(received.iter().all(|one| id(one) == id(&received[0])));
}

#[tokio::test]
async fn a_refusal_is_taken() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[422]).await;
    put(&server, &code()).await;
    let delivery = delivery(&server).with_texts(webhook(&hook));
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(60);
    assert_eq!(deliver(&delivery).await, 0);
    assert_eq!(hook.received.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn nobody_listening_is_tried_again_until_the_code_has_expired() {
    let server = TestServer::new().await;
    let gone = WebhookServer {
        url: "http://127.0.0.1:1/".parse().unwrap(),
        received: Arc::default(),
    };
    put(&server, &code()).await;
    let delivery = delivery(&server).with_texts(webhook(&gone));
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(5);
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(600);
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(86_400);
    assert_eq!(deliver(&delivery).await, 0);
}

#[tokio::test]
async fn https_is_spoken_before_anything_is_said() {
    let server = TestServer::new().await;
    let mut hook = WebhookServer::start(&[200]).await;
    hook.url = hook
        .url
        .to_string()
        .replace("http:", "https:")
        .parse()
        .unwrap();
    put(&server, &code()).await;
    let delivery = delivery(&server).with_texts(webhook(&hook));
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(5);
    assert_eq!(deliver(&delivery).await, 1, "it is tried again");
    assert!(hook.received.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_sandbox_keeps_text_messages_beside_mail() {
    let server = TestServer::with_sandbox().await;
    put(&server, &code()).await;
    put(&server, &notice()).await;
    put(
        &server,
        &Message::NoAccount {
            to: "nobody@example.com".to_owned(),
        },
    )
    .await;
    let delivery = delivery(&server).with_texts(Arc::new(inbox(&server)));
    assert_eq!(deliver(&delivery).await, 3);
    let of_phone = format!("/sandbox/api/messages?to={}", PHONE.replace('+', "%2B"));
    let shown = server.get(&of_phone).await.json();
    let [first, second] = &shown["messages"].as_array().unwrap()[..] else {
        panic!("{shown}")
    };
    assert_eq!(
        (&first["channel"], &first["code"], &first["subject"]),
        (&json!("sms"), &json!(CODE), &json!(""))
    );
    assert_eq!(
        (second.get("code"), &second["sent_at"]),
        (None, &json!(START.0))
    );
    let all = server.get("/sandbox/api/messages").await.json();
    assert_eq!(all["messages"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn without_a_sender_what_still_waits_is_settled() {
    let server = TestServer::new().await;
    put(&server, &code()).await;
    let delivery = delivery(&server);
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(3600);
    assert_eq!(deliver(&delivery).await, 0);
}

/// Knows that the number was moved.
struct Moved(Mutex<Vec<String>>);

#[async_trait]
impl TextRisk for Moved {
    async fn allows(&self, phone: &str) -> bool {
        self.0.lock().unwrap().push(phone.to_owned());
        false
    }
}

#[tokio::test]
async fn no_code_goes_to_a_number_that_was_moved_and_it_is_audited() {
    let server = TestServer::new().await;
    let hook = WebhookServer::start(&[200]).await;
    let moved = Arc::new(Moved(Mutex::default()));
    let delivery = delivery(&server)
        .with_texts(webhook(&hook))
        .with_text_risk(moved.clone());
    put(&server, &code()).await;
    assert_eq!(deliver(&delivery).await, 1);
    server.clock.advance(3600);
    assert_eq!(deliver(&delivery).await, 0, "it is settled");
    assert!(hook.received.lock().unwrap().is_empty());
    assert_eq!(*moved.0.lock().unwrap(), [PHONE]);
    assert_eq!(
        audited(&server).await,
        [(START.0, audit::TEXT_WITHHELD.to_owned())]
    );
    // A notice holds no code.
    put(&server, &notice()).await;
    assert_eq!(deliver(&delivery).await, 1);
    assert_eq!(hook.received.lock().unwrap().len(), 1);
}

async fn audited(server: &TestServer) -> Vec<(i64, String)> {
    let mut tx = server.service.store.read().await.unwrap();
    let lines = tx.audit_page(&AuditWanted::default(), 9).await.unwrap();
    let lines = lines.into_iter().map(|(_, line)| (line.at.0, line.event));
    lines.collect()
}

/// Everything that is logged, down to the last detail.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nothing_that_is_sent_is_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    // For every thread: a subscriber of this one alone would miss what another
    // test has logged first in the same place. What they log is looked at too.
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let server = TestServer::new().await;
    let token = "t".repeat(43);
    let notice = |to: &str| Message::AccountSecured {
        to: to.to_owned(),
        handle: "ada-of-london".to_owned(),
        at: START,
        changes: vec![Change {
            kind: ItemKind::Password,
            change: ItemChange::Replace,
            count: 1,
            names: Vec::new(),
        }],
        protected_until: None,
        not_me: SecretText(token.clone()),
    };
    for mood in [Mood::Takes, Mood::Busy, Mood::Refuses] {
        let smtp = SmtpServer::start(mood).await;
        let delivery = delivery_with(&server, transport(&smtp.url, None));
        put(&server, &notice("ada@example.com")).await;
        deliver(&delivery).await;
    }
    for answers in [&[200_u16], &[500], &[403]] {
        let hook = WebhookServer::start(answers).await;
        let texts = webhook(&hook);
        put(&server, &code()).await;
        let delivery = delivery(&server).with_texts(texts);
        deliver(&delivery).await;
        let risky = delivery.with_text_risk(Arc::new(Moved(Mutex::default())));
        put(&server, &code()).await;
        deliver(&risky).await;
    }
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for said in [
        "a message could not be sent",
        "a message was refused for good",
        "a text message was withheld",
    ] {
        assert!(logged.contains(said), "{said}: {logged}");
    }
    let key = STANDARD.encode(KEY);
    for secret in [
        CODE,
        &token,
        PHONE,
        "ada@example.com",
        "ada-of-london",
        "open-sesame",
        &key,
    ] {
        assert!(!logged.contains(secret), "{secret}: {logged}");
    }
}
