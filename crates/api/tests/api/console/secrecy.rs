//! No answer of the console holds a secret, a hash, a code or an address.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use regain_api::message::Message;
use regain_contract::{ProofKind, Reference, Step, UnixSeconds, paths};
use regain_journey::CaseEvent;
use serde_json::json;

use super::{AGENTS, Desk, SCRIPTS, approve, ask, case_path, code, office, refuse, secret, token};
use crate::support::{SECRET, TestApi, authenticator_code, backup_code};

/// Everything that no answer may hold, with what it is.
struct Forbidden(Vec<(String, &'static str)>);

impl Forbidden {
    fn add(&mut self, what: &'static str, value: impl Into<String>) {
        let value = value.into();
        // Short ones would be found in anything.
        assert!(value.len() >= 5, "{what}: {value}");
        self.0.push((value, what));
    }

    fn check(&self, body: &str, place: &str) {
        for (value, what) in &self.0 {
            assert!(!body.contains(value), "{what} {value} in {place}: {body}");
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every hash and every sealed secret of the database, in each spelling, and
/// every address.
async fn of_the_database(api: &TestApi, forbidden: &mut Forbidden) {
    let mut blobs = 0;
    for (table, rows) in api.rows_without(&["_sqlx_migrations"]).await {
        for row in rows {
            for blob in row.split("X'").skip(1) {
                let digits = blob.split('\'').next().unwrap();
                if digits.len() < 16 {
                    continue;
                }
                let bytes: Vec<u8> = (0..digits.len() / 2)
                    .map(|place| u8::from_str_radix(&digits[2 * place..2 * place + 2], 16).unwrap())
                    .collect();
                blobs += 1;
                forbidden.add("a hash or a sealed secret", digits);
                forbidden.add("a hash or a sealed secret", hex(&bytes));
                forbidden.add("a hash or a sealed secret", URL_SAFE_NO_PAD.encode(&bytes));
                forbidden.add("a hash or a sealed secret", STANDARD.encode(&bytes));
                let numbers = serde_json::to_string(&bytes).unwrap();
                forbidden.add(
                    "a hash or a sealed secret",
                    numbers.trim_matches(['[', ']']),
                );
            }
            for part in row.split('\'').filter(|part| part.contains("$argon2")) {
                forbidden.add("the hash of a password", part);
            }
            if ["account_addresses", "account_names"].contains(&table.as_str()) {
                for part in row.split('\'').skip(1).step_by(2) {
                    if part.contains('@') || part.starts_with('+') {
                        forbidden.add("an address", part);
                    }
                }
            }
        }
    }
    assert!(blobs > 10, "{blobs}");
}

fn of_everybody(api: &TestApi, forbidden: &mut Forbidden) {
    let now = api.service.now();
    forbidden.add(
        "a secret",
        SECRET.iter().map(|one| *one as char).collect::<String>(),
    );
    forbidden.add("a secret", regain_api::otpauth::key(SECRET).expose_secret());
    forbidden.add("a secret", hex(SECRET));
    forbidden.add("the code of an app", authenticator_code(now));
    for slot in [0, 1] {
        let code = backup_code(slot);
        forbidden.add("a backup code", code.expose_secret());
        forbidden.add("a backup code", code.expose_in_groups().expose_secret());
    }
    forbidden.add("the address of a contact", "howard@example.net");
    forbidden.add("where the person is reached", "reach.me@friends.example");
    forbidden.add("an account", "id-of-grace");
    for (number, _, _) in AGENTS {
        forbidden.add("the code of an agent", code(number, now));
        forbidden.add(
            "the secret of an agent",
            regain_api::otpauth::key(&secret(number)).expose_secret(),
        );
    }
    for (_, _, letter, _) in SCRIPTS {
        forbidden.add("a token", token(letter));
    }
}

/// The codes that were sent since, as they are shown and without hyphens.
async fn sent_codes(api: &TestApi) -> Vec<String> {
    let mut codes = Vec::new();
    for message in api.messages().await {
        match message {
            Message::RecoveryCode { code, .. }
            | Message::TextCode { code, .. }
            | Message::ContactCode { code, .. }
            | Message::CaseOpened { code, .. } => {
                codes.push(code.0.replace('-', ""));
                codes.push(code.0.clone());
            }
            _ => {}
        }
    }
    codes
}

/// A recovery of grace's that has codes in flight and opens a case, whose text
/// has everything in it that a frightened person writes.
async fn a_case(api: &TestApi, forbidden: &mut Forbidden) -> Reference {
    let mut browser = api.browser();
    browser.start("lost_second_factor").await.document();
    browser.identify("grace").await.document();
    browser.choose("email_code").await.document();
    let mut codes = sent_codes(api).await;
    browser.act(json!("choose_another")).await.document();
    browser.choose("text_code").await.document();
    codes.extend(sent_codes(api).await);
    assert_eq!(codes.len(), 4);
    let sent = codes.join(" and ");
    let now = api.service.now();
    let text = format!(
        "My mail grace@example.com, also GRACE@EXAMPLE.COM or grace @ example.com and my sister \
         howard@example.net. Phone +44 20 7946 0005, or +442079460005. The codes are {sent}; the app says \
         {}. I saved {} and {}.",
        authenticator_code(now),
        backup_code(0).expose_secret(),
        backup_code(1).expose_in_groups().expose_secret(),
    );
    browser.act(json!("ask_person")).await.document();
    let answers = |text: &str| {
        json!({ "answer_case": {
            "account": "grace@example.com", "contact": "reach.me@friends.example", "what_happened": text
        } })
    };
    browser.act(answers(&text)).await.document();
    let Step::CaseOpened(opened) = browser.act(json!("send_case")).await.step() else {
        panic!("no case was opened");
    };
    // A second attempt joins it, with a text of its own.
    let mut second = api.browser();
    second.start("lost_contact").await.document();
    second.act(json!("ask_person")).await.document();
    second
        .act(answers(&format!("Again: {text}")))
        .await
        .document();
    second.act(json!("send_case")).await.document();
    codes.extend(sent_codes(api).await);
    for code in codes {
        forbidden.add("a code that was sent", code);
    }
    for browser in [&browser, &second] {
        let cookie = browser.cookie.as_ref().unwrap();
        forbidden.add("the secret id of a flow", cookie.split_once('=').unwrap().1);
    }
    forbidden.add("an address", "GRACE@EXAMPLE.COM");
    forbidden.add("an address", "grace @ example.com");
    forbidden.add("a phone number", "7946 0005");
    opened.case.reference
}

/// Something happens that only the person, or time, brings about.
async fn happens(api: &TestApi, reference: &Reference, event: CaseEvent) {
    let mut tx = api.service.store.begin().await.unwrap();
    let mut case = tx.case(reference).await.unwrap().unwrap();
    case.standing.case = case.standing.case.after(event).unwrap().0;
    tx.set_case(&case).await.unwrap();
    tx.commit().await.unwrap();
}

/// Reads everything that can be read, as each who may read.
async fn read_all(api: &TestApi, desks: &mut [Desk<'_>], reference: &Reference) -> usize {
    let mut forbidden = Forbidden(Vec::new());
    of_the_database(api, &mut forbidden).await;
    of_everybody(api, &mut forbidden);
    let mut bodies = 0;
    for desk in desks {
        let mut places = vec![
            paths::SUPPORT_SESSION.to_owned(),
            paths::SUPPORT_CASES.to_owned(),
            case_path(reference),
            format!("{}/files/none", case_path(reference)),
            paths::SUPPORT_GUIDES.to_owned(),
            paths::SUPPORT_AUDIT.to_owned(),
            paths::SUPPORT_OUTBOX.to_owned(),
            format!("{}?case={reference}", paths::SUPPORT_AUDIT),
        ];
        for status in [
            "waits_for_service",
            "waits_for_person",
            "waits_for_second",
            "approved",
            "refused",
            "closed",
        ] {
            places.push(format!("{}?status={status}", paths::SUPPORT_CASES));
        }
        for place in places {
            let answer = desk.get(&place).await;
            forbidden.check(&answer.body, &place);
            let headers = format!("{:?}", answer.headers);
            forbidden.check(&headers, &place);
            bodies += usize::from(answer.status.is_success());
        }
    }
    bodies
}

#[tokio::test]
async fn no_answer_in_any_state_holds_a_secret_a_code_or_an_address() {
    let api = office().await;
    let mut forbidden = Forbidden(Vec::new());
    let reference = a_case(&api, &mut forbidden).await;
    of_everybody(&api, &mut forbidden);
    let mut ines = Desk::of(&api, "Ines").await;
    let mut omar = Desk::of(&api, "Omar").await;
    let lena = Desk::of(&api, "Lena").await;
    let tariq = Desk::of(&api, "Tariq").await;
    for desk in [&ines, &omar, &lena, &tariq] {
        let cookie = desk.cookie.as_ref().unwrap();
        forbidden.add("the cookie of an agent", cookie.split_once('=').unwrap().1);
    }
    let made = json!({
        "situation": "hacked", "step": "start", "language": "en",
        "reason": "grace@example.com called from +44 20 7946 0005."
    });
    ines.post(paths::SUPPORT_GUIDES, &made).await;
    let note = json!({ "note": { "text": "Says it is grace@example.com, +442079460005." } });
    let text = "Write to grace@example.com or +442079460005?";
    let mut desks = vec![
        ines.clone(),
        lena,
        tariq,
        Desk::script(&api, 'r'),
        Desk::script(&api, 'e'),
        Desk::empty(&api),
    ];
    let mut bodies = 0;
    // Every state of a case, one after the other.
    for state in 0..8 {
        let answers = match state {
            0 => vec![ines.act(&reference, note.clone()).await],
            1 => vec![ines.act(&reference, ask(text)).await],
            2 => {
                happens(&api, &reference, CaseEvent::Answered).await;
                vec![
                    ines.act(&reference, approve()).await,
                    ines.act(&reference, approve()).await,
                ]
            }
            3 => vec![omar.act(&reference, approve()).await],
            4 => {
                happens(&api, &reference, CaseEvent::Appealed).await;
                vec![ines.act(&reference, refuse()).await]
            }
            5 => vec![
                Desk::of(&api, "Noor")
                    .await
                    .act(&reference, json!("take"))
                    .await,
            ],
            6 => {
                let mut sol = Desk::of(&api, "Sol").await;
                vec![
                    sol.act(&reference, refuse()).await,
                    sol.act(&reference, refuse()).await,
                ]
            }
            _ => {
                happens(&api, &reference, CaseEvent::TimeRanOut).await;
                vec![ines.act(&reference, approve()).await]
            }
        };
        for answer in answers {
            forbidden.check(&answer.body, &format!("what was done, {state}"));
        }
        bodies += read_all(&api, &mut desks, &reference).await;
        for desk in &mut desks {
            let body = desk.get(&case_path(&reference)).await.body;
            forbidden.check(&body, &format!("the case, {state}"));
        }
        api.advance(40);
    }
    assert!(bodies > 8 * 40, "{bodies}");
    // What is masked is there all the same.
    let case = ines.case(&reference).await;
    assert_eq!(case.facts.account.0, "g•••@e•••.com");
    assert_eq!(case.facts.contact.0, "r•••@f•••.example");
    assert!(
        case.facts
            .what_happened
            .starts_with("My mail g•••@e•••.com,")
    );
    assert!(case.facts.proven.is_empty() && !case.facts.cannot_use.contains(&ProofKind::EmailCode));
    assert!(api.service.now() > UnixSeconds(0));
}

#[tokio::test]
async fn what_is_looked_for_would_be_found() {
    let mut forbidden = Forbidden(Vec::new());
    forbidden.add("a code", "12345678");
    let found = std::panic::catch_unwind(|| forbidden.check("so 12345678 is", "here"));
    assert!(found.is_err());
}
