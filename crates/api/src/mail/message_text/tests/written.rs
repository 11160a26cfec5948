//! Mails as mail programs read them, by a parser that is not the writer's.

use mail_parser::{MessageParser, MimeHeaders as _, decoders::html::html_to_text};

use super::*;
use crate::mail::transport;

fn all() -> Vec<Message> {
    let mut all = codes().to_vec();
    all.extend(without_links());
    all.extend(with_links());
    all.extend(of_cases());
    all
}

fn speaking(tag: &str) -> Letterhead {
    Letterhead {
        languages: Languages::new("Acme", [tag]).unwrap(),
        ..head()
    }
}

/// The bytes that are sent.
fn sent(mail: &Mail) -> String {
    let sender = transport::mailbox("help@example.com", "Acme Ünlimited").unwrap();
    let message = transport::message(mail, &sender).unwrap();
    String::from_utf8(message.formatted()).unwrap()
}

/// The words alone, one space between them.
fn words_alone(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn every_mail_in_every_language_is_read_as_it_was_written() {
    for language in regain_words::languages() {
        let head = speaking(language.tag);
        for message in all() {
            let letter = message.in_language(language.tag);
            let mail = super::super::write(&letter, &head, "id@recover.example.com", NOW).unwrap();
            let sent = sent(&mail);
            // Every server takes it, and no line is broken on the way.
            assert!(sent.is_ascii());
            assert!(
                sent.split("\r\n")
                    .all(|line| line.len() <= 998 && !line.contains('\n'))
            );
            let read = MessageParser::default().parse(sent.as_bytes()).unwrap();
            assert_eq!(read.subject(), Some(mail.subject.as_str()));
            let from = read.from().and_then(|from| from.first()).unwrap();
            assert_eq!(from.name(), Some("Acme Ünlimited"));
            assert_eq!(from.address(), Some("help@example.com"));
            assert_eq!(read.message_id(), Some("id@recover.example.com"));
            assert_eq!(read.date().unwrap().to_timestamp(), NOW.0);
            // Plain text first (RFC 2046, 5.1.4).
            let kinds: Vec<_> = read
                .parts
                .iter()
                .filter_map(|part| part.content_type())
                .collect();
            let kinds: Vec<_> = kinds.iter().map(|kind| kind.subtype().unwrap()).collect();
            assert_eq!(kinds, ["alternative", "plain", "html"]);
            let text = read.body_text(0).unwrap().replace("\r\n", "\n");
            assert_eq!(text.trim_end(), mail.body.trim_end());
            let html = read.body_html(0).unwrap();
            assert_eq!(words_alone(&html_to_text(&html)), words_alone(&mail.body));
        }
    }
}

#[test]
fn headers_tell_programs_what_it_is_and_offer_no_way_out_of_safety() {
    for message in all() {
        let sent = sent(&mail(&message));
        let (headers, _) = sent.split_once("\r\n\r\n").unwrap();
        for there in [
            "Auto-Submitted: auto-generated",
            "Content-Language: en",
            "MIME-Version: 1.0",
        ] {
            assert!(headers.contains(there), "{headers}");
        }
        for not_there in [
            "List-Unsubscribe",
            "Reply-To",
            "Bcc",
            "X-",
            "Return-Receipt",
            "Disposition",
        ] {
            assert!(!headers.contains(not_there), "{headers}");
        }
    }
}

#[test]
fn html_asks_for_nothing_and_has_no_colours() {
    for message in all() {
        let mail = mail(&message);
        for not_there in [
            "src",
            "url(",
            "<img",
            "<link",
            "<script",
            "background",
            "color:",
            "@import",
            "@font",
        ] {
            assert!(!mail.html.contains(not_there), "{not_there}: {}", mail.html);
        }
        assert!(
            mail.html
                .contains("<meta name=\"color-scheme\" content=\"light dark\">")
        );
        // A link is one of ours, and shows where it leads.
        let links = mail.html.split("href=\"").skip(1);
        let links: Vec<&str> = links.map(|rest| rest.split('"').next().unwrap()).collect();
        let told: Vec<&str> = mail
            .body
            .lines()
            .filter(|line| line.contains("://"))
            .collect();
        assert_eq!(links, told);
        for link in links {
            assert!(mail.html.contains(&format!(">{link}</a>")), "{}", mail.html);
        }
    }
}

#[test]
fn html_says_its_language_and_direction_and_sets_the_code_apart() {
    for (tag, direction) in [("de", "ltr"), ("ar", "rtl")] {
        let [code, ..] = codes();
        let letter = code.in_language(tag);
        let html = super::super::write(&letter, &speaking(tag), "id", NOW)
            .unwrap()
            .html;
        let said = format!("lang=\"{tag}\" dir=\"{direction}\"");
        assert_eq!(html.matches(&said).count(), 2, "{html}");
        assert_eq!(html.matches(">01234567</bdi>").count(), 1, "{html}");
    }
}

#[test]
fn names_cannot_write_html() {
    let hostile = "<b>&\"x\"'https://evil.example/a".to_owned();
    let message = Message::ContactCode {
        to: to(),
        contact_name: hostile.clone(),
        owner: hostile,
        code: SecretText("01234567".into()),
        expires_at: NOW.plus(3600),
        asked_at: NOW,
    };
    let html = mail(&message).html;
    assert!(!html.contains("<b") || !html.contains("<b>"), "{html}");
    assert!(
        !html.contains("href") && html.contains("&amp;&quot;x&quot;"),
        "{html}"
    );
}
