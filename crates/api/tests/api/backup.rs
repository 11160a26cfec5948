//! Backup and restore, by the commands of docs/database.md.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use regain_api::store::SqliteStore;
use regain_contract::Step;
use regain_postgres::TestDatabase;
use serde_json::json;

use crate::database::{self, Opened};
use crate::support::{Browser, NEW_PASSWORD, TestApi};

/// Writes one after another, for as long as it is let.
async fn write(api: &TestApi, written: &AtomicU32) {
    loop {
        let number = written.load(Ordering::SeqCst) + 1;
        let mut tx = api.service.store.begin().await.unwrap();
        tx.set_setting(&number.to_string(), b"written")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        written.store(number, Ordering::SeqCst);
        tokio::task::yield_now().await;
    }
}

/// How many are there of those that were written one after another.
async fn written_in(api: &TestApi, most: u32) -> u32 {
    let mut tx = api.service.store.read().await.unwrap();
    let mut count = 0;
    for number in 1..=most {
        if tx.setting(&number.to_string()).await.unwrap().is_some() {
            assert_eq!(count + 1, number, "one before it is missing");
            count = number;
        }
    }
    count
}

async fn run(program: &str, arguments: &[&str]) {
    let mut command = Command::new(program);
    command.args(arguments);
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Backs a database up.
async fn back_up(api: &TestApi, file: &Path) {
    match api.postgres() {
        Some(TestDatabase { url, .. }) => {
            let to = format!("--file={}", file.display());
            run("pg_dump", &["--format=custom", &to, url]).await;
        }
        None => {
            let database = api.directory().join("regain.sqlite3");
            SqliteStore::back_up(&database, file).await.unwrap();
        }
    }
}

/// The same service on what was backed up.
async fn restore(api: &TestApi, file: &Path) -> TestApi {
    let opened = if api.postgres().is_some() {
        let database = regain_postgres::database().await.unwrap();
        let to = format!("--dbname={}", database.url);
        let file = file.to_str().unwrap();
        run("pg_restore", &["--no-owner", "--exit-on-error", &to, file]).await;
        database::on(database).await
    } else {
        Opened {
            store: Arc::new(SqliteStore::open(file).await.unwrap()),
            postgres: None,
        }
    };
    api.on(opened)
}

#[tokio::test]
async fn a_recovery_goes_on_from_a_backup_that_was_made_while_others_wrote() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    browser.identify("ada").await.document();
    browser.choose("email_code").await.document();
    let code = api.newest_code().await;
    let cookie = browser.cookie.clone();

    let file = api.directory().join("backup");
    let written = AtomicU32::new(0);
    let backing_up = async {
        while written.load(Ordering::SeqCst) < 10 {
            tokio::task::yield_now().await;
        }
        back_up(&api, &file).await;
        // Nobody who writes was held up for good.
        let then = written.load(Ordering::SeqCst);
        while written.load(Ordering::SeqCst) == then {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = write(&api, &written) => {}
        () = backing_up => {}
    }

    let copy = restore(&api, &file).await;
    let kept = written_in(&copy, written.load(Ordering::SeqCst)).await;
    assert!(kept >= 10, "{kept}");
    let mut browser = Browser {
        cookie,
        ..copy.browser()
    };
    browser.submit(&code).await.document();
    browser.choose_password(NEW_PASSWORD).await.document();
    browser.secure(json!("check_changes")).await.document();
    let step = browser.secure(json!("commit")).await.step();
    assert!(matches!(step, Step::Done(_)), "{step:?}");
}
