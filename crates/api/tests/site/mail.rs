//! Delivery of what waits in the outbox.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU32, Ordering},
};

use async_trait::async_trait;
use mail_parser::MessageParser;
use regain_api::languages::Languages;
use regain_api::{
    clock::Clock,
    config::Origin,
    delivery::{Delivery, SendError},
    keys::Keys,
    mail::{Folder, Letterhead, Mail, MailTransport, SandboxInbox},
    message::{Change, CodeWording, Message, SecretText},
    random::SystemRandom,
};
use regain_contract::support::DeliveryTrouble;
use regain_contract::{EmailAddress, ItemChange, ItemKind};
use tokio::sync::watch;

use crate::{
    mail_server::{SENDER, transport},
    smtp_server::{Mood, SmtpServer},
    support::{START, TestServer},
    telemetry::Admin,
};

pub(crate) fn code_to(address: &str) -> Message {
    Message::RecoveryCode {
        to: address.to_owned(),
        code: SecretText("01234567".to_owned()),
        expires_at: START.plus(3600),
        asked_at: START,
        wording: CodeWording::Usual,
    }
}

pub(crate) async fn put(server: &TestServer, message: &Message) {
    let letter = message.clone().in_language("en");
    let sealed = letter.seal(&server.service.keys, &SystemRandom).unwrap();
    put_sealed(server, &sealed).await;
}

async fn put_sealed(server: &TestServer, sealed: &[u8]) {
    let mut transaction = server.service.store.begin().await.unwrap();
    transaction
        .add_message(sealed, server.service.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

pub(crate) fn delivery(server: &TestServer, transport: Arc<dyn MailTransport>) -> Delivery {
    let head = Letterhead {
        languages: Languages::english("Regain"),
        origin: Origin::parse("https://recover.example.com").unwrap(),
        sender: EmailAddress::parse(SENDER).unwrap(),
    };
    Delivery::new(server.service.clone(), transport, head)
}

/// Fails as often as it is told, then keeps.
#[derive(Default)]
struct Shaky {
    failures: AtomicU32,
    mails: Mutex<Vec<Mail>>,
}

#[async_trait]
impl MailTransport for Shaky {
    async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let left = self.failures.load(Ordering::SeqCst);
        if left > 0 {
            self.failures.store(left - 1, Ordering::SeqCst);
            return Err(SendError::ForNow(DeliveryTrouble::Busy));
        }
        self.mails.lock().unwrap().push(mail.clone());
        Ok(())
    }
}

#[tokio::test]
async fn a_code_reaches_a_mail_server_once() {
    let server = TestServer::new().await;
    let smtp = SmtpServer::start(Mood::Takes).await;
    put(&server, &code_to("ada@example.com")).await;
    let smtp_way = transport(&smtp.url, None);
    let delivery = delivery(&server, smtp_way);
    assert_eq!(delivery.deliver_due().await.unwrap(), 1);
    server.clock.advance(86_400);
    assert_eq!(delivery.deliver_due().await.unwrap(), 0);
    let mails = smtp.mails.lock().unwrap();
    let [mail] = &mails[..] else {
        panic!("{mails:?}")
    };
    let (head, _) = mail.split_once("\n\n").unwrap();
    for line in [
        "From: Regain <help@regain.example>",
        "To: ada@example.com",
        "Subject: Your code for Regain",
        "Auto-Submitted: auto-generated",
        "Date: Fri, 15 Jan 2027 08:00:00 +0000",
        "Content-Type: multipart/alternative;",
    ] {
        assert!(head.contains(line), "{line}: {head}");
    }
    assert!(
        head.contains("Message-ID: <") && head.contains("@recover.example.com>"),
        "{head}"
    );
    assert!(!head.contains("01234567"));
    let read = MessageParser::default().parse(mail).unwrap();
    for body in [read.body_text(0), read.body_html(0)] {
        let body = body.unwrap();
        assert!(body.contains("01234567"), "{body}");
    }
}

#[tokio::test]
async fn a_link_leads_to_the_configured_origin_and_survives_the_mail() {
    let server = TestServer::new().await;
    let smtp = SmtpServer::start(Mood::Takes).await;
    let token = "a-_Z".repeat(10) + "abc";
    let notice = Message::AccountSecured {
        to: "ada@example.com".to_owned(),
        handle: "ada".to_owned(),
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
    put(&server, &notice).await;
    let smtp_way = transport(&smtp.url, None);
    assert_eq!(delivery(&server, smtp_way).deliver_due().await.unwrap(), 1);
    let mails = smtp.mails.lock().unwrap();
    let link = format!("https://recover.example.com/link#t={token}");
    let read = MessageParser::default().parse(&mails[0]).unwrap();
    let body = read.body_text(0).unwrap();
    assert!(body.lines().any(|line| line == link), "{body}");
    let html = read.body_html(0).unwrap();
    assert!(html.contains(&format!("<a href=\"{link}\"")), "{html}");
}

#[tokio::test]
async fn a_busy_server_is_tried_again_and_a_refusal_is_taken() {
    for (mood, again) in [(Mood::Busy, 1), (Mood::Refuses, 0)] {
        let server = TestServer::new().await;
        let smtp = SmtpServer::start(mood).await;
        put(&server, &code_to("ada@example.com")).await;
        let smtp_way = transport(&smtp.url, None);
        let delivery = delivery(&server, smtp_way);
        assert_eq!(delivery.deliver_due().await.unwrap(), 1);
        server.clock.advance(6);
        assert_eq!(delivery.deliver_due().await.unwrap(), again);
        assert!(smtp.mails.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn each_mail_is_a_file() {
    let server = TestServer::new().await;
    let folder = server.folder.path().join("mail");
    std::fs::create_dir(&folder).unwrap();
    put(&server, &code_to("ada@example.com")).await;
    put(
        &server,
        &Message::NoAccount {
            to: "nobody@example.com".to_owned(),
        },
    )
    .await;
    let transport = Arc::new(Folder::new(&folder, SENDER, "Regain").unwrap());
    delivery(&server, transport).deliver_due().await.unwrap();
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 2);
}

#[tokio::test]
async fn the_sandbox_keeps_mail_as_it_would_be_read() {
    let server = TestServer::with_sandbox().await;
    put(&server, &code_to("ada@example.com")).await;
    put(&server, &Message::Nobody).await;
    let transport = Arc::new(SandboxInbox::new(server.service.store.clone()));
    assert_eq!(delivery(&server, transport).deliver_due().await.unwrap(), 2);
    let messages = server.get("/sandbox/api/messages").await.json();
    assert_eq!(messages["messages"].as_array().unwrap().len(), 1);
    assert_eq!(messages["messages"][0]["code"], "01234567");
    assert_eq!(messages["messages"][0]["sent_at"], START.0);
}

#[tokio::test]
async fn waits_between_tries_grow_and_the_mail_keeps_its_name() {
    let server = TestServer::new().await;
    let shaky = Arc::new(Shaky::default());
    shaky.failures.store(2, Ordering::SeqCst);
    put(&server, &code_to("ada@example.com")).await;
    let delivery = delivery(&server, shaky.clone());
    for (wait, tried) in [(0, 1), (4, 0), (1, 1), (9, 0), (1, 1), (60, 0)] {
        server.clock.advance(wait);
        assert_eq!(
            delivery.deliver_due().await.unwrap(),
            tried,
            "after {wait} more"
        );
    }
    assert_eq!(shaky.mails.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn what_a_crash_left_behind_is_taken_again() {
    let server = TestServer::new().await;
    put(&server, &code_to("ada@example.com")).await;
    // Another worker takes it and is never heard of again.
    let mut transaction = server.service.store.begin().await.unwrap();
    assert!(
        transaction
            .claim_message(START, 120)
            .await
            .unwrap()
            .is_some()
    );
    transaction.commit().await.unwrap();
    let shaky = Arc::new(Shaky::default());
    let delivery = delivery(&server, shaky.clone());
    assert_eq!(delivery.deliver_due().await.unwrap(), 0);
    server.clock.advance(121);
    assert_eq!(delivery.deliver_due().await.unwrap(), 1);
    assert_eq!(shaky.mails.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_message_of_another_key_does_not_stop_the_others() {
    let server = TestServer::new().await;
    let foreign = code_to("eve@example.com")
        .in_language("en")
        .seal(&Keys::new([1; 32]), &SystemRandom)
        .unwrap();
    put_sealed(&server, &foreign).await;
    put(&server, &code_to("ada@example.com")).await;
    let shaky = Arc::new(Shaky::default());
    assert_eq!(
        delivery(&server, shaky.clone())
            .deliver_due()
            .await
            .unwrap(),
        2
    );
    let mails = shaky.mails.lock().unwrap();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, "ada@example.com");
}

#[tokio::test]
async fn a_code_that_expired_while_it_waited_is_not_sent() {
    let server = TestServer::new().await;
    put(&server, &code_to("ada@example.com")).await;
    server.clock.advance(3600);
    let shaky = Arc::new(Shaky::default());
    assert_eq!(
        delivery(&server, shaky.clone())
            .deliver_due()
            .await
            .unwrap(),
        1
    );
    assert!(shaky.mails.lock().unwrap().is_empty());
}

#[tokio::test]
async fn nothing_of_a_sent_message_stays_in_the_database() {
    let server = TestServer::new().await;
    put(&server, &code_to("ada@example.com")).await;
    let shaky = Arc::new(Shaky::default());
    delivery(&server, shaky).deliver_due().await.unwrap();
    let mut tx = server.service.store.read().await.unwrap();
    let message = tx.outbox_message(1).await.unwrap().unwrap();
    assert_eq!((message.payload, message.trouble), (None, None));
}

#[tokio::test]
async fn the_worker_looks_by_itself_and_stops() {
    let server = TestServer::new().await;
    let shaky = Arc::new(Shaky::default());
    let delivery = delivery(&server, shaky.clone()).with_rest(1..5);
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(async move { delivery.run(stopped).await });
    put(&server, &code_to("ada@example.com")).await;
    let sent = async {
        while shaky.mails.lock().unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    let limit = std::time::Duration::from_secs(20);
    tokio::time::timeout(limit, sent).await.unwrap();
    stop.send(true).unwrap();
    tokio::time::timeout(limit, worker).await.unwrap().unwrap();
    // What became of the one that it was at is kept before it ends.
    let mut tx = server.service.store.read().await.unwrap();
    let message = tx.outbox_message(1).await.unwrap().unwrap();
    assert_eq!(message.payload, None);
}

/// People wait for their turn to write while one is taken from the outbox.
#[tokio::test]
async fn a_message_takes_one_turn_to_write() {
    let server = TestServer::new().await;
    for address in ["ada@example.com", "bob@example.com", "eve@example.com"] {
        put(&server, &code_to(address)).await;
    }
    let admin = Admin::of(&server);
    let turns = async || {
        let name = "regain_transaction_duration_seconds_count";
        admin.scrape().await.value(name, &[("access", "write")])
    };
    let before = turns().await;
    let shaky = Arc::new(Shaky::default());
    let sent = delivery(&server, shaky).deliver_due().await.unwrap();
    assert_eq!(sent, 3);
    // The last is for what became of the last one, and for looking whether there is another.
    assert_eq!(turns().await - before, 4.0);
}

#[tokio::test]
async fn a_message_of_another_key_waits_for_that_key() {
    let server = TestServer::new().await;
    let sealed = code_to("eve@example.com")
        .in_language("en")
        .seal(&Keys::new([1; 32]), &SystemRandom)
        .unwrap();
    put_sealed(&server, &sealed).await;
    let shaky = Arc::new(Shaky::default());
    let delivery = delivery(&server, shaky.clone());
    for _ in 0..50 {
        assert_eq!(delivery.deliver_due().await.unwrap(), 1);
        assert_eq!(delivery.deliver_due().await.unwrap(), 0);
        server.clock.advance(3600);
    }
    assert!(shaky.mails.lock().unwrap().is_empty());
    let mut transaction = server.service.store.begin().await.unwrap();
    let now = server.service.now();
    let claimed = transaction.claim_message(now, 120).await.unwrap().unwrap();
    assert_eq!(claimed.payload, sealed);
}

/// Two instances took one message when a second began between their clocks.
#[tokio::test]
async fn what_another_instance_has_just_taken_is_left_to_it_though_its_clock_is_ahead() {
    let server = TestServer::new().await;
    put(&server, &code_to("ada@example.com")).await;
    let mut transaction = server.service.store.begin().await.unwrap();
    let ahead = START.plus(60);
    let taken = transaction.claim_message(ahead, 120).await.unwrap();
    assert!(taken.is_some());
    transaction.commit().await.unwrap();
    let delivery = delivery(&server, Arc::new(Shaky::default()));
    assert_eq!(delivery.deliver_due().await.unwrap(), 0);
}

#[tokio::test]
async fn a_message_taken_by_a_clock_that_ran_ahead_is_taken_again() {
    let server = TestServer::new().await;
    put(&server, &code_to("ada@example.com")).await;
    let mut transaction = server.service.store.begin().await.unwrap();
    let next_year = START.plus(365 * 24 * 3600);
    assert!(
        transaction
            .claim_message(next_year, 120)
            .await
            .unwrap()
            .is_some()
    );
    transaction.commit().await.unwrap();
    let delivery = delivery(&server, Arc::new(Shaky::default()));
    assert_eq!(delivery.deliver_due().await.unwrap(), 1);
}
