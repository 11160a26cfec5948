//! Messages that failed, and sending them again.

use axum::http::StatusCode;
use regain_api::message::{Letter, Message, SecretText};
use regain_api::random::SystemRandom;
use regain_api::store::Channel;
use regain_contract::support::{
    AuditLines, DeliveryChannel, DeliveryTrouble, FailedMessage, FailedMessageState, FailedMessages,
};
use regain_contract::{InitiatingEntity, Signal, SignalEvent, paths};
use serde_json::json;

use super::{Desk, office};
use crate::support::TestApi;

const CODE: &str = "01234567";

fn code(api: &TestApi) -> Message {
    let now = api.service.now();
    Message::TextCode {
        to: "+442079460018".to_owned(),
        code: SecretText(CODE.to_owned()),
        expires_at: now.plus(600),
        asked_at: now,
    }
}

fn notice() -> Message {
    Message::NoAccount {
        to: "ada@example.com".to_owned(),
    }
}

/// Puts a message into the outbox, and has it fail.
async fn fail(api: &TestApi, message: Message, trouble: DeliveryTrouble) -> i64 {
    let channel = message.channel();
    let letter = message.in_language("en");
    let sealed = letter.seal(&api.service.keys, &SystemRandom).unwrap();
    let now = api.service.now();
    let mut tx = api.service.store.begin().await.unwrap();
    tx.add_message(&sealed, now).await.unwrap();
    let claimed = tx.claim_message(now, 60).await.unwrap().unwrap();
    let name = format!("name-{}", claimed.id);
    if let Some(channel) = channel {
        tx.name_message(claimed.id, &name, channel).await.unwrap();
    }
    tx.fail_message(claimed.id, trouble, now).await.unwrap();
    tx.commit().await.unwrap();
    claimed.id
}

async fn read(desk: &mut Desk<'_>, query: &str) -> FailedMessages {
    let answer = desk.get(&format!("{}{query}", paths::SUPPORT_OUTBOX)).await;
    assert!(answer.status.is_success(), "{}", answer.body);
    for secret in [CODE, "ada@example.com", "9460018", "no_account"] {
        assert!(!answer.body.contains(secret), "{}", answer.body);
    }
    serde_json::from_str(&answer.body).unwrap()
}

fn send_again(id: i64) -> String {
    paths::SUPPORT_OUTBOX_SEND_AGAIN.replace("{id}", &id.to_string())
}

async fn sends_again(desk: &mut Desk<'_>, id: i64) -> FailedMessage {
    let answer = desk.post(&send_again(id), &json!({})).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn a_lead_sees_what_failed_and_why_and_never_what_it_says() {
    let api = office().await;
    fail(&api, code(&api), DeliveryTrouble::Bounced).await;
    fail(&api, notice(), DeliveryTrouble::AddressRefused).await;
    let mut lena = Desk::of(&api, "Lena").await;
    let seen = read(&mut lena, "").await;
    let [mail, text] = &seen.messages[..] else {
        panic!("{seen:?}")
    };
    assert_eq!(mail.channel, DeliveryChannel::Email);
    assert_eq!(mail.to.as_ref().unwrap().0, "a•••@e•••.com");
    assert_eq!(mail.trouble, Some(DeliveryTrouble::AddressRefused));
    assert_eq!((mail.state, mail.tries), (FailedMessageState::Kept, 1));
    assert_eq!(text.channel, DeliveryChannel::Text);
    assert_eq!(text.to.as_ref().unwrap().0, "•••18");
    let failed: Vec<u32> = seen.figures.iter().map(|one| one.failed).collect();
    assert_eq!(failed, [1, 1]);
    // A day later they are not of the last 24 hours.
    api.advance(24 * 3600 + 1);
    let mut tariq = Desk::of(&api, "Tariq").await;
    let later = read(&mut tariq, "").await;
    assert!(later.figures.iter().all(|one| one.failed == 0));
    assert_eq!(later.messages.len(), 2);
    let before = format!("?before={}", later.messages[0].id);
    assert_eq!(read(&mut tariq, &before).await.messages.len(), 1);
    let unclear = tariq.get(&format!("{}?to=x", paths::SUPPORT_OUTBOX)).await;
    assert_eq!(unclear.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_is_sent_again_is_sent_once_and_stands_in_the_audit() {
    let api = office().await;
    let id = fail(&api, notice(), DeliveryTrouble::Busy).await;
    let mut lena = Desk::of(&api, "Lena").await;
    for _ in 0..2 {
        let sent = sends_again(&mut lena, id).await;
        assert_eq!((sent.state, sent.to), (FailedMessageState::SentAgain, None));
    }
    let waiting = api.messages().await;
    assert!(
        matches!(&waiting[..], [Message::NoAccount { .. }]),
        "{}",
        waiting.len()
    );
    let audit = lena.get(paths::SUPPORT_AUDIT).await;
    let audit: AuditLines = serde_json::from_str(&audit.body).unwrap();
    let lines = audit.lines.iter();
    let lines: Vec<_> = lines
        .filter(|line| line.event == "support_message_sent_again")
        .map(|line| line.by.as_deref())
        .collect();
    assert_eq!(lines, [Some("Lena")]);
}

#[tokio::test]
async fn a_code_that_has_expired_is_not_sent_again() {
    let api = office().await;
    let id = fail(&api, code(&api), DeliveryTrouble::Busy).await;
    api.advance(600);
    let mut lena = Desk::of(&api, "Lena").await;
    assert_eq!(
        read(&mut lena, "").await.messages[0].state,
        FailedMessageState::Expired
    );
    let told = sends_again(&mut lena, id).await;
    assert_eq!(told.state, FailedMessageState::Expired);
    assert!(api.messages().await.is_empty());
}

#[tokio::test]
async fn of_a_mail_that_bounced_nothing_is_kept_to_be_sent() {
    let api = office().await;
    let sealed = notice().in_language("en");
    let sealed = sealed.seal(&api.service.keys, &SystemRandom).unwrap();
    let now = api.service.now();
    let mut tx = api.service.store.begin().await.unwrap();
    tx.add_message(&sealed, now).await.unwrap();
    let id = tx.claim_message(now, 60).await.unwrap().unwrap().id;
    tx.name_message(id, "name", Channel::Email).await.unwrap();
    tx.settle_message(id, now).await.unwrap();
    tx.fail_message(id, DeliveryTrouble::Bounced, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut lena = Desk::of(&api, "Lena").await;
    let told = sends_again(&mut lena, id).await;
    assert_eq!((told.state, told.to), (FailedMessageState::Gone, None));
    assert!(api.messages().await.is_empty());
}

#[tokio::test]
async fn what_waits_or_was_sent_is_not_shown_and_not_sent_again() {
    let api = office().await;
    let sealed: Letter = notice().in_language("en");
    let sealed = sealed.seal(&api.service.keys, &SystemRandom).unwrap();
    let mut tx = api.service.store.begin().await.unwrap();
    tx.add_message(&sealed, api.service.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut lena = Desk::of(&api, "Lena").await;
    assert_eq!(read(&mut lena, "").await.messages, []);
    for id in ["1", "99", "x", "-1", "99999999999999999999"] {
        let path = paths::SUPPORT_OUTBOX_SEND_AGAIN.replace("{id}", id);
        let refused = lena.post(&path, &json!({})).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{id}");
    }
    assert_eq!(api.messages().await.len(), 1);
}

#[tokio::test]
async fn a_signal_that_failed_is_listed_and_sent_again_like_the_others() {
    let api = office().await;
    let now = api.service.now();
    let signal = Signal::new(
        SignalEvent::RecoveryCompleted {},
        Some("id-of-ada"),
        InitiatingEntity::User,
        now,
    );
    let id = fail(&api, Message::Signal { signal }, DeliveryTrouble::Busy).await;
    let mut lena = Desk::of(&api, "Lena").await;
    let seen = read(&mut lena, "").await;
    let [shown] = &seen.messages[..] else {
        panic!("{seen:?}")
    };
    assert_eq!(shown.channel, DeliveryChannel::Signal);
    assert_eq!(shown.to, None);
    let store = api.service.store.as_ref();
    let listed = regain_api::outbox::listed(store, &api.service.keys, now).await;
    assert!(listed.unwrap().starts_with(&format!("{id} signal - busy ")));
    let shown = sends_again(&mut lena, id).await;
    assert_eq!(shown.state, FailedMessageState::SentAgain);
    assert_eq!(shown.channel, DeliveryChannel::Signal);
}
