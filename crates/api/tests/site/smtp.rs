//! Mail to a real mail server, and to one that behaves badly.

use std::sync::Arc;
use std::time::Duration;

use mail_parser::MessageParser;
use regain_api::clock::Clock as _;
use regain_api::config::SmtpServer as SmtpAddress;
use regain_api::delivery::Delivery;
use regain_api::mail::{Mail, MailTransport, Smtp};
use regain_api::message::Message;
use regain_api::store::OutboxMessage;
use regain_contract::support::DeliveryTrouble as Trouble;

use crate::mail::{code_to, delivery, put};
use crate::mail_server::{Kind, MailServer, SENDER, Taken, Tls, transport};
use crate::smtp_server::{Mood, SmtpServer};
use crate::support::{START, TestServer};

async fn deliver(delivery: &Delivery) -> u32 {
    delivery.deliver_due().await.unwrap()
}

/// Puts a code for this address into the outbox of a new server, and delivers
/// it once.
async fn send(mails: Arc<dyn MailTransport>, to: &str) -> (TestServer, Delivery) {
    let server = TestServer::new().await;
    put(&server, &code_to(to)).await;
    let delivery = delivery(&server, mails);
    assert_eq!(deliver(&delivery).await, 1);
    (server, delivery)
}

async fn only_message(server: &TestServer) -> OutboxMessage {
    let mut tx = server.service.store.read().await.unwrap();
    tx.outbox_message(1).await.unwrap().unwrap()
}

/// It failed for good, for this reason, and is kept.
async fn assert_failed(server: &TestServer, trouble: Trouble) {
    let message = only_message(server).await;
    assert_eq!(message.trouble, Some(trouble));
    assert!(message.failed_at.is_some() && message.payload.is_some());
}

/// It waits for another try, for this reason.
async fn assert_waits(server: &TestServer, trouble: Trouble) {
    let message = only_message(server).await;
    assert_eq!(message.trouble, Some(trouble));
    assert!(message.failed_at.is_none() && message.payload.is_some());
}

fn header<'a>(mail: &'a Taken, name: &str) -> &'a str {
    let lines = mail.data.split("\r\n");
    let mut found = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    found.next().unwrap()
}

#[tokio::test]
async fn mail_goes_out_encrypted_and_signed_in() {
    for tls in [Tls::Upgraded, Tls::AtOnce] {
        let kind = Kind {
            tls,
            ..Kind::SUBMISSION
        };
        let Some(mail_server) = MailServer::start(kind) else {
            return;
        };
        let (server, delivery) = send(mail_server.transport(), "ada@example.com").await;
        server.clock.advance(3600);
        assert_eq!(deliver(&delivery).await, 0);
        let [mail] = &mail_server.taken()[..] else {
            panic!("not one mail")
        };
        assert!(mail.encrypted && mail.signed_in);
        assert_eq!(
            (mail.from.as_str(), &mail.to[..]),
            (SENDER, &["ada@example.com".to_owned()][..])
        );
        assert!(only_message(&server).await.payload.is_none());
    }
}

#[tokio::test]
async fn a_server_that_cannot_show_who_it_is_gets_nothing() {
    for tls in [Tls::Upgraded, Tls::AtOnce] {
        let kind = Kind {
            tls,
            ..Kind::SUBMISSION
        };
        let Some(mail_server) = MailServer::start(kind) else {
            return;
        };
        let authority = || Some(mail_server.authority());
        for (host, authority) in [
            // Nobody public vouches for it.
            ("localhost", None),
            // The certificate is for another name.
            ("127.0.0.1", authority()),
        ] {
            let way = transport(&mail_server.address(host), authority);
            let (server, _) = send(way, "ada@example.com").await;
            assert_waits(&server, Trouble::Insecure).await;
        }
        assert_eq!(mail_server.taken().len(), 0);
    }
}

#[tokio::test]
async fn a_server_without_starttls_gets_neither_mail_nor_password() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let address = mail_server.address("localhost") + "?tls=required";
    let address = address.replace("smtp://", "smtp://regain:hunter2@");
    let (server, _) = send(transport(&address, None), "ada@example.com").await;
    assert_waits(&server, Trouble::Insecure).await;
    assert_eq!(mail_server.taken().len(), 0);
}

#[tokio::test]
async fn a_wrong_password_loses_no_mail() {
    let Some(mail_server) = MailServer::start(Kind::SUBMISSION) else {
        return;
    };
    let address = mail_server.address("localhost");
    let wrong = address.replace("staple", "stable");
    let way = transport(&wrong, Some(mail_server.authority()));
    let (server, _) = send(way, "ada@example.com").await;
    assert_waits(&server, Trouble::SignInRefused).await;
    // An operator mends it and starts the API again.
    server.clock.advance(60);
    assert_eq!(
        deliver(&delivery(&server, mail_server.transport())).await,
        1
    );
    assert_eq!(mail_server.taken().len(), 1);
}

#[tokio::test]
async fn no_password_where_one_is_asked_for_loses_no_mail() {
    let Some(mail_server) = MailServer::start(Kind::SUBMISSION) else {
        return;
    };
    let address = mail_server.address("localhost");
    let (_, host) = address.split_once('@').unwrap();
    let way = transport(&format!("smtp://{host}"), Some(mail_server.authority()));
    let (server, _) = send(way, "ada@example.com").await;
    assert_waits(&server, Trouble::SenderRefused).await;
}

#[tokio::test]
async fn greylisting_is_waited_out_with_growing_patience() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let (server, delivery) = send(mail_server.transport(), "grey@example.com").await;
    assert_waits(&server, Trouble::Busy).await;
    for (wait, tried) in [(4, 0), (1, 1), (9, 0), (1, 1), (3600, 0)] {
        server.clock.advance(wait);
        assert_eq!(deliver(&delivery).await, tried, "after {wait} more");
    }
    assert_eq!(mail_server.taken().len(), 1);
    let message = only_message(&server).await;
    assert_eq!((message.trouble, message.attempts), (None, 3));
}

#[tokio::test]
async fn an_address_that_is_gone_and_a_refused_mail_are_kept_for_a_person() {
    for (to, trouble) in [
        ("gone@example.com", Trouble::AddressRefused),
        ("spam@example.com", Trouble::MessageRefused),
    ] {
        let Some(mail_server) = MailServer::start(Kind::OPEN) else {
            return;
        };
        let (server, delivery) = send(mail_server.transport(), to).await;
        assert_failed(&server, trouble).await;
        server.clock.advance(24 * 3600);
        assert_eq!(deliver(&delivery).await, 0);
        assert_eq!(mail_server.taken().len(), 0);
    }
}

#[tokio::test]
async fn a_full_mailbox_is_tried_for_a_day_and_then_given_up() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let server = TestServer::new().await;
    let notice = Message::AccountDisabled {
        to: "full@example.com".to_owned(),
    };
    put(&server, &notice).await;
    let delivery = delivery(&server, mail_server.transport());
    let mut tries = 0;
    for _ in 0..40 {
        tries += deliver(&delivery).await;
        server.clock.advance(3600);
    }
    assert_eq!(tries, 34);
    assert_failed(&server, Trouble::Busy).await;
}

#[tokio::test]
async fn a_code_that_expired_while_it_was_tried_is_kept_as_failed() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let (server, delivery) = send(mail_server.transport(), "full@example.com").await;
    server.clock.advance(3600);
    assert_eq!(deliver(&delivery).await, 1);
    assert_failed(&server, Trouble::Busy).await;
    server.clock.advance(3600);
    assert_eq!(deliver(&delivery).await, 0);
}

#[tokio::test]
async fn letters_of_all_the_world_go_where_they_are_understood() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    // The name of a domain has a form that every server takes.
    for (to, taken, option) in [
        ("ada@bücher.example", "ada@xn--bcher-kva.example", None),
        ("ада@example.com", "ада@example.com", Some("SMTPUTF8")),
    ] {
        let (server, _) = send(mail_server.transport(), to).await;
        assert!(only_message(&server).await.payload.is_none(), "{to}");
        let mails = mail_server.taken();
        let mail = mails.last().unwrap();
        assert_eq!(mail.to, [taken]);
        let has = mail.options.iter().any(|one| one == "SMTPUTF8");
        assert_eq!(has, option.is_some());
    }
    let old = Kind {
        utf8: false,
        ..Kind::OPEN
    };
    let old = MailServer::start(old).unwrap();
    let (server, _) = send(old.transport(), "ada@bücher.example").await;
    assert!(only_message(&server).await.payload.is_none());
    let (server, _) = send(old.transport(), "ада@example.com").await;
    assert_failed(&server, Trouble::AddressUnsupported).await;
}

#[tokio::test]
async fn a_line_that_begins_with_a_dot_arrives_as_it_was() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let body = ".\n..\n.hidden\nthe end\n.\n";
    let mail = Mail {
        to: "ada@example.com".to_owned(),
        subject: "Dots".to_owned(),
        body: body.to_owned(),
        html: "<p>.\n.\n".to_owned(),
        language: "en".to_owned(),
        message_id: "dots@example.com".to_owned(),
        date: START,
    };
    mail_server.transport().send(&mail).await.unwrap();
    let [taken] = &mail_server.taken()[..] else {
        panic!("not one mail")
    };
    let read = MessageParser::default().parse(&taken.data).unwrap();
    let text = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(text.trim_end(), body.trim_end());
}

#[tokio::test]
async fn a_mail_that_is_too_long_for_the_server_is_kept_for_a_person() {
    let small = Kind {
        size: 200,
        ..Kind::OPEN
    };
    let Some(mail_server) = MailServer::start(small) else {
        return;
    };
    let (server, _) = send(mail_server.transport(), "ada@example.com").await;
    assert_failed(&server, Trouble::MessageRefused).await;
}

/// The one window in which a mail comes twice: the server has taken it, and
/// its answer is lost. Both copies have the same id.
#[tokio::test]
async fn a_mail_whose_answer_was_lost_comes_again_with_the_same_id() {
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let (server, delivery) = send(mail_server.transport(), "cut@example.com").await;
    assert_waits(&server, Trouble::Unreachable).await;
    server.clock.advance(5);
    assert_eq!(deliver(&delivery).await, 1);
    let [first, second] = &mail_server.taken()[..] else {
        panic!("not two mails")
    };
    assert_eq!(header(first, "Message-ID"), header(second, "Message-ID"));
    server.clock.advance(3600);
    assert_eq!(deliver(&delivery).await, 0);
}

#[tokio::test]
async fn a_connection_that_breaks_in_a_mail_is_tried_again() {
    let smtp = SmtpServer::start(Mood::GoesAway).await;
    let (server, _) = send(transport(&smtp.url, None), "ada@example.com").await;
    assert_waits(&server, Trouble::Unreachable).await;
    let nowhere = transport("smtp://127.0.0.1:1", None);
    let (server, _) = send(nowhere, "ada@example.com").await;
    assert_waits(&server, Trouble::Unreachable).await;
}

#[tokio::test]
async fn a_server_that_wants_nothing_from_us_loses_no_mail() {
    let smtp = SmtpServer::start(Mood::Unwelcoming).await;
    let (server, _) = send(transport(&smtp.url, None), "ada@example.com").await;
    assert_waits(&server, Trouble::SenderRefused).await;
}

#[tokio::test]
async fn a_server_that_never_answers_is_left_after_a_while() {
    let smtp = SmtpServer::start(Mood::Silent).await;
    let server = SmtpAddress::parse(&smtp.url, None, None).unwrap();
    let way = Smtp::new(&server, SENDER, "Regain").unwrap();
    let way = way.with_limit(Duration::from_millis(50));
    let (server, _) = send(Arc::new(way), "ada@example.com").await;
    assert_waits(&server, Trouble::Silent).await;
}

#[tokio::test]
async fn two_instances_send_each_mail_once() {
    const MAILS: usize = 30;
    let Some(mail_server) = MailServer::start(Kind::OPEN) else {
        return;
    };
    let server = TestServer::new().await;
    for number in 0..MAILS {
        put(&server, &code_to(&format!("ada{number}@example.com"))).await;
    }
    let [one, other] = [(); 2].map(|()| delivery(&server, mail_server.transport()));
    let (of_one, of_other) = tokio::join!(deliver(&one), deliver(&other));
    assert_eq!(of_one + of_other, 30);
    assert!(of_one > 0 && of_other > 0, "one of them slept");
    let mut to: Vec<String> = mail_server
        .taken()
        .into_iter()
        .flat_map(|mail| mail.to)
        .collect();
    to.sort();
    to.dedup();
    assert_eq!((to.len(), mail_server.taken().len()), (MAILS, MAILS));
}
