//! Reports of what became of messages after they were taken.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use regain_api::clock::Clock as _;
use regain_api::delivery::SendError;
use regain_api::mail::{Mail, MailTransport};
use regain_api::store::{Channel, DeliveryCounts, OutboxMessage, Store};
use regain_contract::paths;
use regain_contract::support::DeliveryTrouble;
use sha2::Sha256;

use crate::mail::{code_to, delivery, put};
use crate::support::{Answer, DELIVERY_SECRET, START, TestServer};

/// Takes everything.
#[derive(Default)]
struct Takes(Mutex<Vec<Mail>>);

#[async_trait]
impl MailTransport for Takes {
    async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        self.0.lock().unwrap().push(mail.clone());
        Ok(())
    }
}

/// A server that has sent a mail, and the id of that.
async fn sent() -> (TestServer, String) {
    let server = TestServer::new().await;
    let takes = Arc::new(Takes::default());
    put(&server, &code_to("ada@example.com")).await;
    delivery(&server, takes.clone())
        .deliver_due()
        .await
        .unwrap();
    let id = takes.0.lock().unwrap()[0].message_id.clone();
    (server, id)
}

/// The name of a report, which is of the sender's choosing.
const ID: &str = "msg_1";

/// The moment and the signature of a report.
type Signed = (i64, String);

/// As `docs/mail.md` tells operators to sign.
fn signature(secret: &[u8], at: i64, body: &str) -> Signed {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
    mac.update(format!("{ID}.{at}.{body}").as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    (at, format!("v1,{signature}"))
}

#[test]
fn the_example_of_the_document_is_signed_like_this() {
    let body = r#"{"id":"a@b","status":"failed"}"#;
    let (_, signature) = signature(&DELIVERY_SECRET, 1_800_000_000, body);
    let document = include_str!("../../../../docs/mail.md");
    assert!(document.contains(&signature), "{signature}");
}

async fn post(server: &TestServer, body: &str, (at, signature): &Signed) -> Answer {
    let request = Request::post(paths::DELIVERY_EVENTS)
        .header("content-type", "application/json")
        .header("webhook-id", ID)
        .header("webhook-timestamp", *at)
        .header("webhook-signature", signature)
        .body(Body::from(body.to_owned()));
    server.send(request.unwrap()).await
}

/// Posts a report that is signed as it has to be.
async fn report(server: &TestServer, id: &str, status: &str) -> StatusCode {
    let body = format!(r#"{{"id":"{id}","status":"{status}"}}"#);
    let signature = signature(&DELIVERY_SECRET, server.service.now().0, &body);
    post(server, &body, &signature).await.status
}

async fn message(server: &TestServer) -> OutboxMessage {
    let mut tx = server.service.store.read().await.unwrap();
    tx.outbox_message(1).await.unwrap().unwrap()
}

async fn counts(server: &TestServer) -> DeliveryCounts {
    let mut tx = server.service.store.read().await.unwrap();
    tx.delivery_counts(Channel::Email, START).await.unwrap()
}

#[tokio::test]
async fn a_bounce_fails_the_mail_once_and_leaves_nothing_to_send() {
    let (server, id) = sent().await;
    assert_eq!(counts(&server).await.sent, 1);
    for _ in 0..2 {
        assert_eq!(
            report(&server, &format!("<{id}>"), "failed").await,
            StatusCode::NO_CONTENT
        );
        let message = message(&server).await;
        assert_eq!(message.failed_at, Some(START));
        assert_eq!(message.trouble, Some(DeliveryTrouble::Bounced));
        assert!(message.payload.is_none());
        // The same again, and anything later, changes nothing.
        server.clock.advance(60);
    }
    assert_eq!(
        report(&server, &id, "delivered").await,
        StatusCode::NO_CONTENT
    );
    let counted = counts(&server).await;
    assert_eq!((counted.sent, counted.delivered, counted.failed), (0, 0, 1));
}

#[tokio::test]
async fn what_is_delivered_is_counted() {
    let (server, id) = sent().await;
    for status in ["accepted", "delivered", "delivered"] {
        assert_eq!(report(&server, &id, status).await, StatusCode::NO_CONTENT);
        server.clock.advance(1);
    }
    assert_eq!(message(&server).await.delivered_at, Some(START.plus(1)));
    let counted = counts(&server).await;
    assert_eq!((counted.sent, counted.delivered, counted.failed), (1, 1, 0));
}

#[tokio::test]
async fn nobody_else_is_heard_or_told_anything() {
    let (server, id) = sent().await;
    let known = format!(r#"{{"id":"{id}","status":"failed"}}"#);
    let unknown = r#"{"id":"nothing@example.com","status":"failed"}"#;
    let now = START.0;
    for (body, signed) in [
        (known.as_str(), signature(&[8; 32], now, &known)),
        (&known, signature(&DELIVERY_SECRET, now, "another")),
        (&known, signature(&DELIVERY_SECRET, now - 301, &known)),
        (&known, signature(&DELIVERY_SECRET, now + 301, &known)),
        (&known, (now, String::new())),
        (unknown, signature(&[8; 32], now, unknown)),
    ] {
        let answer = post(&server, body, &signed).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    }
    assert!(message(&server).await.failed_at.is_none());
}

#[tokio::test]
async fn what_is_not_a_report_of_a_message_is_refused() {
    let (server, id) = sent().await;
    assert_eq!(
        report(&server, "nothing@example.com", "failed").await,
        StatusCode::NOT_FOUND
    );
    assert_eq!(report(&server, "", "failed").await, StatusCode::NOT_FOUND);
    assert_eq!(report(&server, &id, "lost").await, StatusCode::BAD_REQUEST);
    let long = "x".repeat(3000);
    assert_eq!(
        report(&server, &long, "failed").await,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    // A message to a service of texts, sent back to us.
    let body = r#"{"to":"+442079460018","text":"Hello","id":"a@b","at":1800000000}"#;
    let reflected = post(&server, body, &signature(&DELIVERY_SECRET, START.0, body)).await;
    assert_eq!(reflected.status, StatusCode::BAD_REQUEST);
    assert!(message(&server).await.failed_at.is_none());
}

/// Takes a mail, and bounces it before it has said so.
struct Hasty(Arc<dyn Store>);

#[async_trait]
impl MailTransport for Hasty {
    async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let (name, _) = mail.message_id.split_once('@').unwrap();
        let mut tx = self.0.begin().await.unwrap();
        let message = tx.message_named(name).await.unwrap().unwrap();
        let bounced = DeliveryTrouble::Bounced;
        tx.fail_message(message.id, bounced, START).await.unwrap();
        tx.commit().await.unwrap();
        Ok(())
    }
}

#[tokio::test]
async fn a_bounce_that_overtakes_the_answer_counts() {
    let server = TestServer::new().await;
    put(&server, &code_to("ada@example.com")).await;
    let hasty = Arc::new(Hasty(server.service.store.clone()));
    let delivery = delivery(&server, hasty);
    assert_eq!(delivery.deliver_due().await.unwrap(), 1);
    server.clock.advance(3600);
    assert_eq!(delivery.deliver_due().await.unwrap(), 0);
    let message = message(&server).await;
    assert_eq!(message.trouble, Some(DeliveryTrouble::Bounced));
    assert!(message.failed_at.is_some() && message.payload.is_some());
}
