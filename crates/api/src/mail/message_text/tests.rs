mod written;

use regain_contract::{LinkToken, Reference};

use super::*;

const NOW: UnixSeconds = UnixSeconds(1_795_442_700);

fn head() -> Letterhead {
    Letterhead {
        languages: Languages::english("Acme"),
        origin: Origin::parse("https://recover.example.com:8443").unwrap(),
        sender: EmailAddress::parse("help@example.com").unwrap(),
    }
}

fn write(message: &Message, head: &Letterhead, id: &str, now: UnixSeconds) -> Option<Mail> {
    super::write(&message.clone().in_language("en"), head, id, now)
}

fn to() -> String {
    "ada@example.com".to_owned()
}

fn token(letter: &str) -> SecretText {
    let token = letter.repeat(LinkToken::LENGTH);
    assert!(LinkToken::parse(&token).is_some());
    SecretText(token)
}

fn codes() -> [Message; 4] {
    let (expires_at, asked_at) = (NOW.plus(3600), NOW);
    let recovery = |wording| Message::RecoveryCode {
        to: to(),
        code: SecretText("01234567".into()),
        expires_at,
        asked_at,
        wording,
    };
    [
        recovery(CodeWording::Usual),
        recovery(CodeWording::Short),
        Message::ContactCode {
            to: to(),
            contact_name: "Mum".into(),
            owner: "grace".into(),
            code: SecretText("01234567".into()),
            expires_at,
            asked_at,
        },
        Message::NewAddressCode {
            to: to(),
            handle: "grace".into(),
            code: SecretText("01234567".into()),
            expires_at,
            asked_at,
        },
    ]
}

fn without_links() -> [Message; 6] {
    [
        Message::NoAccount { to: to() },
        Message::AccountDisabled { to: to() },
        Message::CaseNews {
            to: to(),
            reference: Reference::from_number(7),
        },
        Message::CaseMoved {
            to: to(),
            reference: Reference::from_number(7),
            at: NOW,
        },
        Message::Frozen {
            to: to(),
            handle: "grace".into(),
            at: NOW,
            until: NOW.plus(3 * DAY),
        },
        Message::WaitCancelled {
            to: to(),
            handle: "grace".into(),
            at: NOW,
        },
    ]
}

/// Those that lead back to a case, by a link or by a code.
fn of_cases() -> [Message; 3] {
    let reference = || Reference::from_number(7);
    let code = || SecretText("7KQM-3XTB-9WYR-E2HD".into());
    [
        Message::CaseOpened {
            to: to(),
            reference: reference(),
            code: code(),
            reply_by: NOW.plus(2 * DAY),
        },
        Message::CaseAgain {
            to: to(),
            reference: reference(),
            code: code(),
        },
        Message::CaseCode {
            to: to(),
            reference: reference(),
            code: code(),
        },
    ]
}

fn with_links() -> [Message; 6] {
    let (handle, at) = (|| "grace".to_owned(), NOW);
    [
        Message::AccountSecured {
            to: to(),
            handle: handle(),
            at,
            changes: vec![
                Change {
                    kind: ItemKind::Authenticator,
                    change: ItemChange::Remove,
                    count: 1,
                    names: vec!["Phone 2".into()],
                },
                Change {
                    kind: ItemKind::Session,
                    change: ItemChange::Remove,
                    count: 3,
                    names: Vec::new(),
                },
            ],
            protected_until: Some(NOW.plus(3 * DAY)),
            not_me: token("a"),
        },
        Message::WaitBegun {
            to: to(),
            handle: handle(),
            at,
            until: NOW.plus(3 * DAY),
            cancel: token("b"),
        },
        Message::BackupCodeReplaced {
            to: to(),
            handle: handle(),
            at,
            not_me: token("c"),
        },
        Message::FactorSuspended {
            to: to(),
            handle: handle(),
            kind: ProofKind::AuthenticatorCode,
            at,
            not_me: token("d"),
        },
        Message::ProtectionEnded {
            to: to(),
            handle: handle(),
            at,
            not_me: token("e"),
        },
        Message::WayOpened {
            to: to(),
            handle: handle(),
            at,
            until: NOW.plus(7 * DAY),
            close: token("f"),
        },
    ]
}

fn mail(message: &Message) -> Mail {
    write(message, &head(), "id", NOW.plus(3)).unwrap()
}

#[test]
fn mails_keep_the_rules() {
    let (codes, notices, links) = (codes(), without_links(), with_links());
    for message in codes
        .iter()
        .chain(&notices)
        .chain(&links)
        .chain(&of_cases())
    {
        let mail = mail(message);
        assert_eq!(mail.to, to());
        assert!(mail.body.contains("Acme"), "{}", mail.body);
        assert!(!mail.subject.contains('\n') && !mail.subject.is_empty());
        // No code where a locked screen shows it.
        assert!(!mail.subject.contains("01234567") && !mail.subject.contains("7KQM"));
    }
}

#[test]
fn codes_and_most_notices_hold_no_link() {
    for message in codes().iter().chain(&without_links()) {
        let mail = mail(message);
        let text = format!("{}\n{}", mail.subject, mail.body);
        for way in ["://", "www.", "#t=", "/link"] {
            assert!(!text.contains(way), "{way}: {text}");
        }
    }
}

#[test]
fn a_link_of_a_notice_is_of_the_configured_origin_and_alone_in_its_line() {
    for (message, letter) in with_links().iter().zip(["a", "b", "c", "d", "e", "f"]) {
        let body = mail(message).body;
        let link = format!(
            "https://recover.example.com:8443/link#t={}",
            letter.repeat(43)
        );
        let lines: Vec<&str> = body.lines().collect();
        let place = lines.iter().position(|line| *line == link).unwrap();
        assert_eq!(body.matches("://").count(), 1, "{body}");
        // What it does is said before it.
        assert_eq!(lines[place - 1], "");
        assert!(lines[place - 2].ends_with("This link does that and nothing else:"));
    }
}

#[test]
fn the_link_of_a_case_is_of_the_configured_origin_and_alone_in_its_line() {
    let reference = Reference::from_number(7);
    let link = format!(
        "https://recover.example.com:8443/help/case#{}.7KQM3XTB9WYRE2HD",
        reference.as_str()
    );
    for message in &of_cases() {
        let body = mail(message).body;
        let lines: Vec<&str> = body.lines().collect();
        let place = lines.iter().position(|line| *line == link).unwrap();
        assert_eq!(body.matches("://").count(), 1, "{body}");
        assert_eq!(lines[place - 1], "");
        // Whoever cannot open links types what it carries.
        assert!(body.contains(&reference.to_string()), "{body}");
        assert!(body.contains("7KQM-3XTB-9WYR-E2HD"), "{body}");
        assert!(body.contains("We never ask for a password"), "{body}");
    }
    // What is in a case stands in no mail, nor does what was decided.
    let news = mail(&without_links()[2]).body;
    assert!(
        news.contains("recover.example.com:8443/help/case"),
        "{news}"
    );
    let [opened, again, asked] = of_cases().map(|message| mail(&message));
    assert!(opened.body.contains("2 days"), "{}", opened.body);
    assert!(again.subject.contains("again") && again.body.contains("written to us again"));
    assert!(asked.body.contains("You asked for it"), "{}", asked.body);
}

#[test]
fn notices_say_what_happened_when_and_what_to_do() {
    let others = without_links();
    for message in with_links().iter().chain(&others[4..]) {
        let mail = mail(message);
        for said in [
            "grace",
            "23 November 2026 at 14:05 UTC",
            "recover.example.com:8443",
        ] {
            assert!(mail.body.contains(said), "{said}: {}", mail.body);
        }
        assert!(mail.body.contains("it was not you") || mail.body.contains("are worried"));
    }
    for message in [&with_links()[1], &others[4]] {
        let body = mail(message).body;
        assert!(body.contains("26 November 2026 at 14:05 UTC"), "{body}");
    }
}

#[test]
fn a_suspended_factor_is_named() {
    let mut seen = std::collections::HashSet::new();
    for kind in ProofKind::ALL {
        let message = Message::FactorSuspended {
            to: to(),
            handle: "grace".into(),
            kind,
            at: NOW,
            not_me: token("d"),
        };
        let body = mail(&message).body;
        let what = body
            .lines()
            .find(|line| line.starts_with("What: "))
            .unwrap();
        assert!(seen.insert(what.to_owned()), "{what}");
    }
}

#[test]
fn each_says_what_it_is_about() {
    let [own, _, contact, address] = codes().map(|message| mail(&message));
    for body in [&own.body, &contact.body, &address.body] {
        assert!(
            body.contains("\n01234567\n") && body.contains("1 hour"),
            "{body}"
        );
    }
    assert!(address.body.contains("account grace."), "{}", address.body);
    assert!(address.body.contains("If it was not you"));
    assert_eq!(contact.subject, "grace may ask you for a code");
    assert!(contact.body.starts_with("Hello Mum,"), "{}", contact.body);
    for case in &without_links()[2..4] {
        let body = mail(case).body;
        assert!(
            body.contains(&Reference::from_number(7).to_string()),
            "{body}"
        );
    }
    let secured = mail(&with_links()[0]).body;
    for line in [
        "1 second step was removed: Phone 2",
        "3 devices were signed out.",
    ] {
        assert!(secured.lines().any(|one| one == line), "{secured}");
    }
    assert!(secured.contains("is in protected mode until"), "{secured}");
}

#[test]
fn names_cannot_write_mails_of_their_own() {
    let hostile = "Win\r\n\r\nhttps://evil.example <b>".to_owned() + &"x".repeat(500);
    let message = Message::ContactCode {
        to: to(),
        contact_name: hostile.clone(),
        owner: hostile,
        code: SecretText("01234567".into()),
        expires_at: NOW.plus(3600),
        asked_at: NOW,
    };
    let mail = mail(&message);
    assert!(!mail.subject.contains(['\r', '\n']));
    assert!(!mail.body.contains("://") && !mail.body.contains('<'));
    assert!(!mail.body.contains(&"x".repeat(NAME_MAX)));
    assert!(mail.body.starts_with("Hello Win"), "{}", mail.body);
}

#[test]
fn nothing_is_sent_to_nobody_too_late_or_that_leaves_as_a_text_message() {
    assert!(write(&Message::Nobody, &head(), "id", NOW).is_none());
    for code in &codes() {
        assert!(write(code, &head(), "id", NOW.plus(3600)).is_none());
        let late = write(code, &head(), "id", NOW.plus(3600 - 605)).unwrap();
        assert!(late.body.contains("10 minutes"), "{}", late.body);
    }
    let notice = Message::NoticeByText {
        to: "+442079460018".into(),
        at: NOW,
    };
    assert!(write(&notice, &head(), "id", NOW).is_none());
}

/// Somebody copies the line with the code, and types what they have copied.
#[test]
fn a_code_or_a_link_alone_on_its_line_has_no_signs_around_it_in_any_direction() {
    let head = Letterhead {
        languages: Languages::new("Acme", ["qps-plocm"]).unwrap(),
        ..head()
    };
    let code = Message::RecoveryCode {
        to: to(),
        code: SecretText("01234567".into()),
        expires_at: NOW.plus(3600),
        asked_at: NOW,
        wording: CodeWording::Usual,
    };
    let letter = code.in_language("qps-plocm");
    let body = super::write(&letter, &head, "id", NOW).unwrap().body;
    assert!(body.lines().any(|line| line == "01234567"), "{body}");
    assert_eq!(bare_lines("a \u{2066}b\u{2069}"), "a \u{2066}b\u{2069}");
    assert_eq!(
        bare_lines("\u{2066}b\u{2069} a \u{2066}c\u{2069}\nd"),
        "\u{2066}b\u{2069} a \u{2066}c\u{2069}\nd"
    );
}
