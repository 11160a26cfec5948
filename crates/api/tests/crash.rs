//! Killed in the middle of a commit, at random moments: the account and
//! everything around it is as it was or as it should become, each time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    clippy::match_wildcard_for_single_variants,
    reason = "a test that cannot go on fails, and looks for one thing among many"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_api::clock::{Clock, SystemClock};
use regain_api::flow::{
    AddedAddress, AddedAuthenticator, AddedPasskey, Draft, FlowRecord, NewBackupCodes,
};
use regain_api::keys::{Keys, Purpose};
use regain_api::message::{Letter, Message};
use regain_api::password::{hash_blocking, verify_blocking};
use regain_api::random::{self, SystemRandom};
use regain_api::store::{
    Account, AccountStatus, Address, Authenticator, BackupCode, Channel, Connection,
    ConnectionKind, NewAccount, RecoveryContact, RememberedDevice, Session, SqliteStore, Store,
    StoredFlow, StoredPasskey, Transaction,
};
use regain_contract::{CONTRACT_VERSION, Label, NewAddress, ProofKind, Situation, Task};
use regain_journey::{Accepted, Event, Means, Place, Proof, Signs, State};
use sha2::{Digest as _, Sha256};

const ROUNDS: usize = 100;
const OLD: &str = "the old password of this account";
const NEW: &str = "a quite new password for it";
const KEY: [u8; 32] = [9; 32];

struct Api {
    process: Child,
    address: String,
}

impl Api {
    fn start(folder: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_regain-api"))
            .args(["--listen", "127.0.0.1:0", "--sandbox"])
            .args(["--origin", "http://localhost:8080"])
            .arg("--database")
            .arg(folder.join("regain.sqlite3"))
            .arg("--site")
            .arg(folder.join("site"))
            .arg("--secret-key-file")
            .arg(folder.join("key"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().rsplit('/').next().unwrap().to_owned();
        assert!(address.contains(':'), "the API did not start: {line:?}");
        Self { process, address }
    }

    /// SIGKILL: nothing can be caught or finished.
    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

fn send_commit(stream: &mut TcpStream, token: &str, round: usize) {
    let body = r#"{"secure":"commit"}"#;
    write!(
        stream,
        "POST /api/v1/flow/actions HTTP/1.1\r\nHost: localhost\r\nRegain-Client: {CONTRACT_VERSION}\r\n\
         Idempotency-Key: \"crash-round-{round:06}\"\r\nContent-Type: application/json\r\n\
         Cookie: __Host-recovery={token}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
}

/// A draft that changes something of every kind.
fn full_draft(keys: &Keys, new_hash: &str, round: usize) -> Draft {
    let now = SystemClock.now();
    let sealed = keys
        .seal(Purpose::Factors, &[7; 20], &SystemRandom)
        .unwrap();
    let label = |text: &str| Label::parse(text).unwrap();
    Draft {
        is_begun: true,
        password: Some(new_hash.to_owned()),
        marks: [
            format!("address:removed-{round}"),
            format!("authenticator:old-{round}"),
            format!("passkey:old-{round}"),
            format!("contact:contact-{round}"),
        ]
        .into(),
        all: [Task::Sessions, Task::Devices, Task::Apps].into(),
        authenticators: vec![AddedAuthenticator {
            id: format!("new-{round}"),
            name: label("New phone"),
            sealed_secret: STANDARD.encode(sealed),
            last_step: 9,
            added_at: now,
        }],
        passkeys: vec![AddedPasskey {
            credential_id: format!("new-{round}"),
            name: label("New key"),
            credential: "{}".to_owned(),
            added_at: now,
        }],
        backup_codes: Some(NewBackupCodes {
            codes: (0..10).map(|slot| (slot, format!("new {slot}"))).collect(),
            made_at: now,
            is_proven: true,
        }),
        addresses: vec![AddedAddress {
            id: format!("new-{round}"),
            address: NewAddress::parse(&format!("{round}@example.net")).unwrap(),
            added_at: now,
        }],
        ..Draft::default()
    }
}

/// What the account has beside its password and its sessions.
async fn add_belongings(tx: &mut dyn Transaction, keys: &Keys, account_id: &str, round: usize) {
    let now = SystemClock.now();
    let sealed = keys
        .seal(Purpose::Factors, &[6; 20], &SystemRandom)
        .unwrap();
    let old = Authenticator {
        id: format!("old-{round}"),
        name: "Old phone".into(),
        sealed_secret: sealed,
        last_step: 0,
        added_at: now,
        suspended_at: None,
    };
    tx.add_authenticator(account_id, &old).await.unwrap();
    let old = StoredPasskey {
        credential_id: format!("old-{round}"),
        name: "Old key".into(),
        credential: "{}".into(),
        added_at: now,
        last_used_at: None,
        suspended_at: None,
    };
    assert!(tx.add_passkey(account_id, &old).await.unwrap());
    for slot in 0..4 {
        let code = BackupCode {
            slot,
            hash: format!("old {slot}"),
            made_at: now,
            used_at: None,
        };
        tx.add_backup_code(account_id, &code).await.unwrap();
    }
    let contact = RecoveryContact {
        id: format!("contact-{round}"),
        name: "Hugh".into(),
        email: "hugh@example.net".into(),
        added_at: now,
    };
    tx.add_recovery_contact(account_id, &contact).await.unwrap();
    let device = RememberedDevice {
        id: format!("device-{round}"),
        device: "one".into(),
        place: String::new(),
        address: String::new(),
        added_at: now,
        last_used_at: None,
    };
    tx.add_remembered_device(account_id, &device).await.unwrap();
    let app = Connection {
        id: format!("app-{round}"),
        kind: ConnectionKind::App,
        name: "An app".into(),
        access: vec!["Read".into()],
        added_at: now,
        last_used_at: None,
    };
    tx.add_connection(account_id, &app).await.unwrap();
    let removed = Address {
        id: format!("removed-{round}"),
        channel: Channel::Email,
        address: format!("{round}@removed.example"),
        added_at: now,
        removed_at: None,
    };
    assert!(tx.add_address(account_id, &removed).await.unwrap());
    let gone = tx.remove_address(account_id, &removed.id, now, now.plus(3600));
    assert!(gone.await.unwrap());
}

/// A flow that stands before its commit, for a new account.
async fn prepare(
    store: &SqliteStore,
    keys: &Keys,
    [hash, new_hash]: [&str; 2],
    round: usize,
) -> String {
    let now = SystemClock.now();
    let account_id = format!("account-{round}");
    let token = random::token(&SystemRandom).unwrap().to_string();
    let means = Means::of(&[
        ProofKind::EmailCode,
        ProofKind::AuthenticatorCode,
        ProofKind::Passkey,
        ProofKind::BackupCode,
        ProofKind::ContactCode,
    ]);
    let mut journey = regain_journey::start(Situation::ForgotPassword, false, Means::NONE);
    for event in [
        Event::AccountNamed,
        Event::ProofChosen(ProofKind::EmailCode),
        Event::ProofAccepted(Accepted {
            proof: Proof::EmailCode,
            account: means,
            suspended: Means::NONE,
            signs: Signs::default(),
        }),
        Event::ProofChosen(ProofKind::AuthenticatorCode),
        Event::ProofAccepted(Accepted {
            proof: Proof::AuthenticatorCode,
            account: means,
            suspended: Means::NONE,
            signs: Signs::default(),
        }),
        Event::PlaceOpened(Place::CheckChanges),
    ] {
        journey = journey.on(event).unwrap().journey;
    }
    assert_eq!(journey.state, State::Secure(Place::CheckChanges));
    let mut record = FlowRecord::new(journey, false, String::new());
    record.proven_at = Some(now);
    record.keep_secure(now);
    record.identifier = Some(account_id.clone());
    record.draft = full_draft(keys, new_hash, round);
    let mut tx = store.begin().await.unwrap();
    tx.add_account(&NewAccount {
        account: Account {
            id: account_id.clone(),
            handle: account_id.clone(),
            status: AccountStatus::Locked,
            emails: addresses(round).to_vec(),
            phones: Vec::new(),
            means: Means::NONE,
            suspended: Means::NONE,
            frozen_until: None,
            reported_at: None,
            protected_until: None,
            language: None,
        },
        names: vec![account_id.clone()],
        password_hash: hash.to_owned(),
        created_at: now,
    })
    .await
    .unwrap();
    for device in ["one", "two"] {
        tx.add_session(&Session {
            id: format!("{account_id}-{device}"),
            account_id: account_id.clone(),
            device: device.to_owned(),
            place: String::new(),
            address: String::new(),
            network: String::new(),
            created_at: now,
            last_used_at: now,
        })
        .await
        .unwrap();
    }
    add_belongings(tx.as_mut(), keys, &account_id, round).await;
    let flow = StoredFlow {
        id: format!("flow-{round}"),
        account_id: Some(account_id),
        replaced: false,
        keeps_previous_token: false,
        record,
        created_at: now,
        changed_at: now,
    };
    let token_hash = keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    tx.add_flow(&flow, &token_hash).await.unwrap();
    tx.commit().await.unwrap();
    token
}

/// Whether the account is as it was or as it should become. Anything between
/// the two fails the test.
async fn is_new(store: &SqliteStore, keys: &Keys, round: usize) -> bool {
    let account_id = format!("account-{round}");
    let mut tx = store.read().await.unwrap();
    let hash = tx.password_hash(&account_id).await.unwrap().unwrap();
    let new = verify_blocking(keys, &hash, NEW);
    assert_ne!(
        new,
        verify_blocking(keys, &hash, OLD),
        "round {round}: no password fits"
    );
    let flow = tx.flow(&format!("flow-{round}")).await.unwrap().unwrap();
    let whole = rows(tx.as_mut(), &account_id).await;
    let status = tx.account(&account_id).await.unwrap().unwrap().status;
    drop(tx);
    let told = told(store, keys, round).await;
    let mut tx = store.read().await.unwrap();
    let audit = tx.audit(&flow.id).await.unwrap().len();
    let requests = tx
        .request(
            &flow.id,
            &keys.name(
                Purpose::IdempotencyKey,
                &[format!("crash-round-{round:06}").as_bytes()],
            ),
        )
        .await
        .unwrap()
        .is_some();
    let letters = tx.postal_tasks().await.unwrap().into_iter();
    let letters = letters.filter(|one| one.account_id == account_id).count();
    let seen = (
        flow.record.journey.state,
        whole,
        status,
        told,
        audit,
        requests,
        letters,
    );
    let draft_is_there = flow.record.draft.password.is_some();
    assert_eq!(draft_is_there, !new, "round {round}: the draft");
    let expected = if new {
        (
            State::Done,
            expected_rows(round, &AFTER),
            AccountStatus::Active,
            4,
            // One for each kind of factor that was added or removed.
            13,
            true,
            0,
        )
    } else {
        (
            State::Secure(Place::CheckChanges),
            expected_rows(round, &BEFORE),
            AccountStatus::Locked,
            0,
            0,
            false,
            0,
        )
    };
    assert_eq!(seen, expected, "round {round}: half a change");
    new
}

/// Everything in the tables of an account that a commit changes, as text.
async fn rows(tx: &mut dyn Transaction, account_id: &str) -> Vec<String> {
    let mut rows = Vec::new();
    for one in tx.sessions(account_id).await.unwrap() {
        rows.push(format!("session {}", one.device));
    }
    for one in tx.remembered_devices(account_id).await.unwrap() {
        rows.push(one.id);
    }
    for one in tx.connections(account_id).await.unwrap() {
        rows.push(one.id);
    }
    for one in tx.addresses(account_id).await.unwrap() {
        rows.push(one.address);
    }
    for one in tx.authenticators(account_id).await.unwrap() {
        rows.push(format!("authenticator {} {}", one.id, one.last_step));
    }
    for one in tx.passkeys(account_id).await.unwrap() {
        rows.push(format!("passkey {}", one.credential_id));
    }
    let codes = tx.backup_codes(account_id).await.unwrap();
    let new = codes.iter().filter(|code| code.hash.starts_with("new"));
    rows.push(format!("codes {} {}", codes.len(), new.count()));
    for one in tx.recovery_contacts(account_id).await.unwrap() {
        rows.push(one.id);
    }
    for name in ["example.net", "removed.example"] {
        let round = account_id.trim_start_matches("account-");
        let found = tx
            .account_by_name(&format!("{round}@{name}"))
            .await
            .unwrap();
        rows.push(format!("name {}", found.is_some()));
    }
    let events = tx.events(account_id, 100).await.unwrap().into_iter();
    let mut events: Vec<_> = events.map(|event| event.kind.name()).collect();
    events.sort_unstable();
    rows.push(events.join(" "));
    let account = tx.account(account_id).await.unwrap().unwrap();
    rows.push(format!("protected {}", account.protected_until.is_some()));
    rows
}

/// `#` stands for the number of the round.
const BEFORE: [&str; 15] = [
    "session one",
    "session two",
    "device-#",
    "app-#",
    "#@example.com",
    "#@example.org",
    "authenticator old-# 0",
    "passkey old-#",
    "codes 4 0",
    "contact-#",
    "name false",
    "name false",
    "",
    "protected false",
    "",
];

const AFTER: [&str; 15] = [
    "#@example.com",
    "#@example.net",
    "#@example.org",
    "#@removed.example",
    "authenticator new-# 9",
    "passkey new-#",
    "codes 10 10",
    "name true",
    "name true",
    "address_added address_added backup_codes_made factor_added factor_added factor_removed \
     factor_removed password_changed recovered",
    "protected true",
    "",
    "",
    "",
    "",
];

fn expected_rows(round: usize, rows: &[&str]) -> Vec<String> {
    let last = rows.iter().position(|row| row.starts_with("protected"));
    let rows = rows.iter().take(last.unwrap() + 1);
    rows.map(|row| row.replace('#', &round.to_string()))
        .collect()
}

/// A digest over every row of every table, but for the messages, which are
/// delivered meanwhile, and for figures, which are made at each start.
async fn digest(folder: &Path) -> Vec<u8> {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(folder.join("regain.sqlite3"))
        .busy_timeout(Duration::from_secs(10));
    let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' \
         AND name NOT IN ('outbox', 'sandbox_messages', 'daily_figures', 'figure_days') ORDER BY name",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut digest = Sha256::new();
    for table in tables {
        let columns: Vec<String> =
            sqlx::query_scalar("SELECT 'quote(' || name || ')' FROM pragma_table_info(?)")
                .bind(&table)
                .fetch_all(&mut connection)
                .await
                .unwrap();
        let sql = format!(
            "SELECT {} AS row FROM {table} ORDER BY row",
            columns.join("||','||")
        );
        let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
        let rows: Vec<String> = rows.fetch_all(&mut connection).await.unwrap();
        digest.update(table);
        let is_of_figures = |row: &&String| row.starts_with("'figures-known-until'");
        for row in rows.iter().filter(|row| !is_of_figures(row)) {
            digest.update(row);
        }
    }
    digest.finalize().to_vec()
}

/// How many of the account's addresses are told of the change: by a
/// message that waits in the outbox, or by one that was delivered. One that
/// was being delivered may be both.
async fn told(store: &SqliteStore, keys: &Keys, round: usize) -> usize {
    // When everything is due and nobody has taken anything.
    let later = SystemClock.now().plus(24 * 3600);
    let mut waiting = Vec::new();
    let mut signals = std::collections::BTreeSet::new();
    let mut tx = store.begin().await.unwrap();
    while let Some(claimed) = tx.claim_message(later, 60).await.unwrap() {
        match Letter::open(&claimed.payload, keys).unwrap().message {
            Message::AccountSecured { to, handle, .. } => {
                assert_eq!(handle, format!("account-{round}"));
                waiting.push(to);
            }
            Message::Signal { signal } => {
                let signal = serde_json::to_string(&signal).unwrap();
                assert!(signals.insert(signal), "round {round}: signalled twice");
            }
            _ => panic!("round {round}: a message nobody asked for"),
        }
        tx.settle_message(claimed.id, later).await.unwrap();
    }
    let mut count = 0;
    for address in told_addresses(round) {
        let waiting = waiting.iter().filter(|to| **to == address).count();
        let delivered = tx.sandbox_messages(Some(&address), 0).await.unwrap().len();
        assert!(waiting <= 1 && delivered <= 1, "round {round}: told twice");
        count += waiting.max(delivered);
    }
    tx.commit().await.unwrap();
    count
}

/// Those that are told: the two of the account, the new one, and the one that
/// is restored.
fn told_addresses(round: usize) -> [String; 4] {
    let [one, two] = addresses(round);
    let others = ["@example.net", "@removed.example"].map(|rest| format!("{round}{rest}"));
    let [three, four] = others;
    [one, two, three, four]
}

fn addresses(round: usize) -> [String; 2] {
    ["com", "org"].map(|top| format!("{round}@example.{top}"))
}

#[tokio::test]
async fn killed_at_random_moments_the_account_is_old_or_new() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    std::fs::create_dir(&site).unwrap();
    let shell = "<!doctype html><html lang=en><head><title>Regain</title></head><body><main id=\"app\"></main></body></html>";
    std::fs::write(site.join("index.html"), shell).unwrap();
    let hex: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(folder.path().join("key"), hex).unwrap();
    let keys = Keys::new(KEY);
    let hash = hash_blocking(&keys, &SystemRandom, OLD).unwrap();
    let new_hash = hash_blocking(&keys, &SystemRandom, NEW).unwrap();
    let hashes = [hash.as_str(), new_hash.as_str()];
    let database = folder.path().join("regain.sqlite3");
    let store = SqliteStore::open(&database).await.unwrap();

    // How long it takes when nobody interferes; also the round that has to
    // come out new.
    let token = prepare(&store, &keys, hashes, ROUNDS).await;
    let api = Api::start(folder.path());
    let mut stream = TcpStream::connect(&api.address).unwrap();
    let begun = Instant::now();
    send_commit(&mut stream, &token, ROUNDS);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let whole = begun.elapsed();
    api.kill();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(is_new(&store, &keys, ROUNDS).await);

    let (mut old, mut new, mut answered) = (0, 0, 0);
    for round in 0..ROUNDS {
        let token = prepare(&store, &keys, hashes, round).await;
        let before = digest(folder.path()).await;
        let api = Api::start(folder.path());
        let mut stream = TcpStream::connect(&api.address).unwrap();
        let draw = random::number(&SystemRandom).unwrap() % 1000;
        let moment = whole.mul_f64(1.4 * draw as f64 / 1000.0);
        stream
            .set_read_timeout(Some(moment.max(Duration::from_micros(50))))
            .unwrap();
        send_commit(&mut stream, &token, round);
        // Waits for the answer or for the moment, whichever comes first.
        let mut first = [0; 12];
        let got_answer = stream.read_exact(&mut first).is_ok() && first.ends_with(b"200");
        api.kill();
        let is_as_before = digest(folder.path()).await == before;
        let is_new = is_new(&store, &keys, round).await;
        assert_ne!(is_new, is_as_before, "round {round}: half a change");
        if is_new {
            new += 1;
        } else {
            old += 1;
            assert!(!got_answer, "round {round}: what was answered is lost");
        }
        answered += usize::from(got_answer);
    }
    println!("{old} old, {new} new, {answered} answered, {whole:?} a change");
    assert!(
        old > 0 && new > 0,
        "the moments were not spread: {old} old, {new} new"
    );
}
