//! Killed in the middle of changing a password, at random moments: the
//! account is whole each time, old or new.

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

use regain_api::clock::{Clock, SystemClock};
use regain_api::flow::FlowRecord;
use regain_api::keys::{Keys, Purpose};
use regain_api::message::Message;
use regain_api::password::{hash_blocking, verify_blocking};
use regain_api::random::{self, SystemRandom};
use regain_api::store::{
    Account, AccountStatus, NewAccount, Session, SqliteStore, Store, StoredFlow,
};
use regain_contract::{CONTRACT_VERSION, ProofKind, Situation};
use regain_journey::{Accepted, Event, Means, Proof, Signs, State};

const ROUNDS: usize = 50;
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

fn send_password(stream: &mut TcpStream, token: &str, round: usize) {
    let body = format!(r#"{{"set_password":{{"password":"{NEW}"}}}}"#);
    write!(
        stream,
        "POST /api/v1/flow/actions HTTP/1.1\r\nHost: localhost\r\nRegain-Client: {CONTRACT_VERSION}\r\n\
         Idempotency-Key: \"crash-round-{round:06}\"\r\nContent-Type: application/json\r\n\
         Cookie: __Host-recovery={token}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
}

/// A flow that stands at the new password, for a new account.
async fn prepare(store: &SqliteStore, keys: &Keys, hash: &str, round: usize) -> String {
    let now = SystemClock.now();
    let account_id = format!("account-{round}");
    let token = random::token(&SystemRandom).unwrap().to_string();
    let mut journey = regain_journey::start(Situation::ForgotPassword, false, Means::NONE);
    for event in [
        Event::AccountNamed,
        Event::ProofChosen(ProofKind::EmailCode),
        Event::ProofAccepted(Accepted {
            proof: Proof::EmailCode,
            account: Means::of(&[ProofKind::EmailCode]),
            suspended: Means::NONE,
            signs: Signs::default(),
        }),
    ] {
        journey = journey.on(event).unwrap().journey;
    }
    assert_eq!(journey.proofs.kinds(), [ProofKind::EmailCode]);
    let mut record = FlowRecord::new(journey, false, String::new());
    record.proven_at = Some(now);
    record.keep_secure(now);
    record.identifier = Some(account_id.clone());
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
            network: String::new(),
            created_at: now,
            last_used_at: now,
        })
        .await
        .unwrap();
    }
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
    let sessions = tx.sessions(&account_id).await.unwrap().len();
    let status = tx.account(&account_id).await.unwrap().unwrap().status;
    drop(tx);
    let told = told(store, keys, round).await;
    let mut tx = store.read().await.unwrap();
    let audit = tx.audit(&flow.id).await.unwrap().len();
    let seen = (flow.record.journey.state, sessions, status, told, audit);
    let expected = if new {
        (State::Done, 0, AccountStatus::Active, 2, 2)
    } else {
        (State::SetPassword, 2, AccountStatus::Locked, 0, 0)
    };
    assert_eq!(seen, expected, "round {round}: half a change");
    new
}

/// How many of the account's two addresses are told of the change: by a
/// message that waits in the outbox, or by one that was delivered. One that
/// was being delivered may be both.
async fn told(store: &SqliteStore, keys: &Keys, round: usize) -> usize {
    // When everything is due and nobody has taken anything.
    let later = SystemClock.now().plus(24 * 3600);
    let mut waiting = Vec::new();
    let mut tx = store.begin().await.unwrap();
    while let Some(claimed) = tx.claim_message(later, 60).await.unwrap() {
        match Message::open(&claimed.payload, keys).unwrap() {
            Message::PasswordChanged { to, handle, .. } => {
                assert_eq!(handle, format!("account-{round}"));
                waiting.push(to);
            }
            _ => panic!("round {round}: a message nobody asked for"),
        }
        tx.settle_message(claimed.id, later).await.unwrap();
    }
    let mut count = 0;
    for address in addresses(round) {
        let waiting = waiting.iter().filter(|to| **to == address).count();
        let delivered = tx.sandbox_messages(Some(&address), 0).await.unwrap().len();
        assert!(waiting <= 1 && delivered <= 1, "round {round}: told twice");
        count += waiting.max(delivered);
    }
    tx.commit().await.unwrap();
    count
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
    let database = folder.path().join("regain.sqlite3");
    let store = SqliteStore::open(&database).await.unwrap();

    // How long it takes when nobody interferes; also the round that has to
    // come out new.
    let token = prepare(&store, &keys, hash.as_str(), ROUNDS).await;
    let api = Api::start(folder.path());
    let mut stream = TcpStream::connect(&api.address).unwrap();
    let begun = Instant::now();
    send_password(&mut stream, &token, ROUNDS);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let whole = begun.elapsed();
    api.kill();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(is_new(&store, &keys, ROUNDS).await);

    let (mut old, mut new, mut answered) = (0, 0, 0);
    for round in 0..ROUNDS {
        let token = prepare(&store, &keys, hash.as_str(), round).await;
        let api = Api::start(folder.path());
        let mut stream = TcpStream::connect(&api.address).unwrap();
        let draw = random::number(&SystemRandom).unwrap() % 1000;
        let moment = whole.mul_f64(1.4 * draw as f64 / 1000.0);
        stream
            .set_read_timeout(Some(moment.max(Duration::from_micros(50))))
            .unwrap();
        send_password(&mut stream, &token, round);
        // Waits for the answer or for the moment, whichever comes first.
        let mut first = [0; 12];
        let got_answer = stream.read_exact(&mut first).is_ok() && first.ends_with(b"200");
        api.kill();
        if is_new(&store, &keys, round).await {
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
