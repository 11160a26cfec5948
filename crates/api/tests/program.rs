//! The program as an operator runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::{Command, Output};

use regain_api::key_check::check_key;
use regain_api::keys::{Keys, Purpose};
use regain_api::store::{Failures, SqliteStore, Store};

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
