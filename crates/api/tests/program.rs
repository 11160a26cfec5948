//! The program as an operator runs it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use regain_api::clock::{Clock as _, SystemClock};
use regain_api::key_check::check_key;
use regain_api::keys::{Keys, Purpose};
use regain_api::message::{CodeWording, Message, SecretText};
use regain_api::password::verify_blocking;
use regain_api::random::SystemRandom;
use regain_api::store::{Channel, Failures, SqliteStore, Store};
use regain_api::support::{Agents as _, AgentsFile, Scope};
use regain_contract::support::{DeliveryTrouble, Role};

fn write_key(folder: &Path, name: &str, byte: u8) {
    let hex = format!("{byte:02x}").repeat(32);
    std::fs::write(folder.join(name), hex).unwrap();
}

fn reopen(folder: &Path, database: &str, key: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_regain-api"))
        .arg("reopen")
        .arg("--database")
        .arg(folder.join(database))
        .arg("--secret-key-file")
        .arg(folder.join(key))
        .arg("Ada@example.com")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn an_operator_reopens_a_name_beside_the_running_api() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "key", 1);
    let keys = Keys::new([1; 32]);
    // Open all the while, as it is in the API.
    let store = SqliteStore::open(&folder.path().join("db")).await.unwrap();
    check_key(&store, &keys).await.unwrap();
    let subject = keys.name(Purpose::Identifier, &[b"ada@example.com"]);
    let failures = Failures {
        count: 100,
        last_at: 1_800_000_000,
    };
    let mut tx = store.begin().await.unwrap();
    tx.set_failures(&subject, "email_code", failures)
        .await
        .unwrap();
    tx.commit().await.unwrap();

    let output = reopen(folder.path(), "db", "key");
    assert!(output.status.success(), "{}", said(&output));
    let mut tx = store.read().await.unwrap();
    let left = tx.failures(&subject, "email_code").await.unwrap();
    assert_eq!(left, Failures::default());
}

#[tokio::test]
async fn another_key_or_a_missing_database_is_said_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "key", 1);
    write_key(folder.path(), "other", 2);
    let store = SqliteStore::open(&folder.path().join("db")).await.unwrap();
    check_key(&store, &Keys::new([1; 32])).await.unwrap();

    let output = reopen(folder.path(), "db", "other");
    assert!(!output.status.success());
    assert!(
        said(&output).contains("another secret key"),
        "{}",
        said(&output)
    );

    let output = reopen(folder.path(), "missing", "key");
    assert!(!output.status.success());
    assert!(said(&output).contains("there is no database"));
    assert!(!folder.path().join("missing").exists());
}

/// Starts the API in the sandbox, which is expected to fail.
fn start(folder: &Path, key: &str, more: &[&str]) -> Output {
    let site = folder.join("site");
    std::fs::create_dir(&site).unwrap();
    let shell = "<!doctype html><html lang=en><head><title>Regain</title></head><body><main id=\"app\"></main></body></html>";
    std::fs::write(site.join("index.html"), shell).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_regain-api"))
        .args(["--sandbox", "--listen", "127.0.0.1:0"])
        .arg("--database")
        .arg(folder.join("db"))
        .arg("--site")
        .arg(&site)
        .arg("--secret-key-file")
        .arg(folder.join(key))
        .args(more)
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "it said that it listens");
    output
}

#[tokio::test]
async fn the_api_does_not_start_with_another_key() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "other", 2);
    let store = SqliteStore::open(&folder.path().join("db")).await.unwrap();
    check_key(&store, &Keys::new([1; 32])).await.unwrap();
    let output = start(folder.path(), "other", &[]);
    assert!(
        said(&output).contains("another secret key"),
        "{}",
        said(&output)
    );
}

#[test]
fn the_api_does_not_start_with_a_file_of_places_that_is_none() {
    for file in ["missing.mmdb", "broken.mmdb"] {
        let folder = tempfile::tempdir().unwrap();
        write_key(folder.path(), "key", 1);
        let broken = folder.path().join("broken.mmdb");
        std::fs::write(broken, "no database").unwrap();
        let file = folder.path().join(file);
        let file = file.to_str().unwrap();
        let output = start(folder.path(), "key", &["--places", file]);
        assert!(said(&output).contains("--places"), "{}", said(&output));
        assert!(said(&output).contains(file), "{}", said(&output));
    }
}

/// Runs the program; what it prints, or why it fails.
fn run(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_regain-api"))
        .args(arguments)
        .output()
        .unwrap();
    if output.status.success() {
        Ok(String::from_utf8(output.stdout).unwrap())
    } else {
        Err(said(&output))
    }
}

#[tokio::test]
async fn an_operator_backs_the_database_up_beside_the_running_api() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    // Open all the while, as it is in the API.
    let store = SqliteStore::open(&folder.path().join("db")).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.set_setting("kept", b"so").await.unwrap();
    tx.commit().await.unwrap();
    let back_up = |database: &str, to: &str| run(&["backup", "--database", database, to]);
    assert_eq!(back_up(&path("db"), &path("copy")), Ok(String::new()));
    let mode = std::fs::metadata(path("copy")).unwrap().permissions();
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&mode) & 0o777,
        0o600
    );
    let copy = SqliteStore::open(&folder.path().join("copy"))
        .await
        .unwrap();
    let kept = copy.read().await.unwrap().setting("kept").await.unwrap();
    assert_eq!(kept.as_deref(), Some(&b"so"[..]));

    // A backup takes the place of nothing.
    let before = std::fs::read(path("copy")).unwrap();
    assert!(back_up(&path("db"), &path("copy")).is_err());
    assert_eq!(std::fs::read(path("copy")).unwrap(), before);
    let missing = back_up(&path("missing"), &path("other")).unwrap_err();
    assert!(missing.contains("there is no database"), "{missing}");
    std::fs::write(path("text"), "no database").unwrap();
    assert!(back_up(&path("text"), &path("other")).is_err());
    assert!(!folder.path().join("other").exists(), "half a backup");
    let elsewhere = back_up("postgres://regain@localhost/regain", &path("other"));
    assert!(elsewhere.unwrap_err().contains("pg_dump"));
}

#[tokio::test]
async fn an_operator_sends_again_what_failed() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "key", 1);
    let keys = Keys::new([1; 32]);
    let store = SqliteStore::open(&folder.path().join("db")).await.unwrap();
    check_key(&store, &keys).await.unwrap();
    let now = SystemClock.now();
    let notice = Message::NoAccount {
        to: "ada@example.com".to_owned(),
    };
    let code = Message::RecoveryCode {
        to: "grace@example.com".to_owned(),
        code: SecretText("01234567".to_owned()),
        expires_at: now.plus(-1),
        asked_at: now.plus(-3600),
        wording: CodeWording::Usual,
    };
    let mut tx = store.begin().await.unwrap();
    for (number, message) in [notice, code].into_iter().enumerate() {
        let sealed = message
            .in_language("en")
            .seal(&keys, &SystemRandom)
            .unwrap();
        tx.add_message(&sealed, now).await.unwrap();
        let id = tx.claim_message(now, 60).await.unwrap().unwrap().id;
        tx.name_message(id, &number.to_string(), Channel::Email)
            .await
            .unwrap();
        tx.fail_message(id, DeliveryTrouble::Busy, now)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();

    let database = folder.path().join("db");
    let key = folder.path().join("key");
    let outbox = |deed: &[&str]| {
        let mut arguments = vec!["outbox", "--database", database.to_str().unwrap()];
        arguments.extend(["--secret-key-file", key.to_str().unwrap()]);
        arguments.extend(deed);
        run(&arguments).unwrap()
    };
    let listed = outbox(&["list"]);
    let lines: Vec<&str> = listed.lines().collect();
    assert!(
        lines[0].starts_with("2 email g•••@e•••.com busy tries=1 "),
        "{listed}"
    );
    assert!(
        lines[0].ends_with(" expired") && lines[1].ends_with(" kept"),
        "{listed}"
    );
    assert_eq!(
        lines[2],
        "email: in 24 hours 0 sent, 0 delivered, 2 failed; 0 waiting"
    );
    for secret in ["01234567", "ada@", "grace@"] {
        assert!(!listed.contains(secret), "{listed}");
    }
    assert_eq!(outbox(&["send-again"]), "1 is sent again\n");
    let said = outbox(&["send-again", "1", "2", "3", "77"]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "1 was sent again before");
    assert!(
        lines[1].starts_with("2 is not sent: its code has expired"),
        "{said}"
    );
    assert_eq!(
        lines[2..],
        ["3 is none that failed", "77 is none that failed"]
    );
    let mut tx = store.begin().await.unwrap();
    let claimed = tx.claim_message(SystemClock.now(), 60).await.unwrap();
    assert_eq!(claimed.map(|message| message.id), Some(3));
}

/// Runs a command with one line of standard input; its lines.
fn lines_of(arguments: &[&str], line: &str) -> Result<Vec<String>, String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_regain-api"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{line}").unwrap();
    let output = child.wait_with_output().unwrap();
    if !output.status.success() {
        return Err(said(&output));
    }
    let text = String::from_utf8(output.stdout).unwrap();
    Ok(text.lines().map(str::to_owned).collect())
}

#[test]
fn what_is_printed_of_an_agent_and_a_script_lets_them_in() {
    const PASSWORD: &str = "a password of fair length";
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "key", 1);
    let keys = Keys::new([1; 32]);
    let key = folder.path().join("key");
    let key = ["--secret-key-file", key.to_str().unwrap()];
    let agent = [
        "agent", key[0], key[1], "--number", "7", "--name", "Ines", "--role", "lead",
    ];
    let agent = lines_of(&agent, PASSWORD).unwrap();
    let script = [
        "token", key[0], key[1], "--number", "100", "--name", "calls", "--scope", "links",
    ];
    let script = lines_of(&script, "").unwrap();
    let [entry, address] = &agent[..] else {
        panic!("{agent:?}");
    };
    let [script, token] = &script[..] else {
        panic!("{script:?}");
    };
    let file = format!(r#"{{"agents":[{entry}],"tokens":[{script}]}}"#);
    let file = AgentsFile::parse(&file).unwrap();
    let means = file.sign_in_means("ines").unwrap();
    assert_eq!(means.agent.role, Role::Lead);
    assert!(verify_blocking(&keys, &means.password_hash, PASSWORD));
    assert!(!verify_blocking(
        &keys,
        &means.password_hash,
        "another password of length"
    ));
    assert!(address.starts_with("otpauth://totp/Regain%20support:Ines?secret="));
    assert!(address.contains(regain_api::otpauth::key(&means.authenticator).expose_secret()));
    let hash = keys.hash(Purpose::SupportToken, &[token.as_bytes()]);
    assert_eq!(file.script(&hash).unwrap().scopes, [Scope::Links]);
    assert_eq!(file.script(&[0; 32]), None);
}

#[test]
fn a_weak_password_of_an_agent_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "key", 1);
    let key = folder.path().join("key");
    let arguments = [
        "agent",
        "--secret-key-file",
        key.to_str().unwrap(),
        "--number",
        "7",
        "--name",
        "Ines",
        "--role",
        "agent",
    ];
    for (password, why) in [
        ("short", "15"),
        ("passwordpassword", "tried first"),
        ("", "15"),
    ] {
        let refused = lines_of(&arguments, password).unwrap_err();
        assert!(refused.contains(why), "{refused}");
        assert!(password.is_empty() || !refused.contains(password));
    }
}

#[test]
fn the_api_does_not_start_with_a_file_of_agents_that_is_none() {
    for (content, why) in [
        (None, "cannot be read"),
        (Some("{}"), "docs/support.md"),
        (Some(r#"{"agents":[{"number":1}]}"#), "docs/support.md"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        write_key(folder.path(), "key", 1);
        let file = folder.path().join("agents.json");
        if let Some(content) = content {
            std::fs::write(&file, content).unwrap();
        }
        let output = start(folder.path(), "key", &["--agents", file.to_str().unwrap()]);
        assert!(said(&output).contains(why), "{}", said(&output));
    }
}
