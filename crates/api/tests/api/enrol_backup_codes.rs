//! New backup codes (NIST SP 800-63B-4, 4.2.1.1; STANDARDS B12 to B19).

use std::collections::BTreeSet;

use regain_contract::{BackupCodes, FieldReason, LongCode, NewCodes, ProblemType, Step};
use serde_json::json;

use crate::enrol::codes_shown;
use crate::support::{Answer, Browser, START, TestApi, authenticator_code, backup_code};

fn page(step: Step) -> BackupCodes {
    match step {
        Step::BackupCodes(page) => page,
        other => panic!("{other:?}"),
    }
}

async fn open(browser: &mut Browser<'_>) -> BackupCodes {
    let open = json!({ "open_task": { "task": "backup_codes" } });
    page(browser.secure(open).await.step())
}

async fn make(browser: &mut Browser<'_>) -> Vec<String> {
    let document = browser.secure(json!("make_backup_codes")).await.document();
    let codes = codes_shown(&document);
    assert_eq!(page(document.step).new, NewCodes::Shown);
    codes
}

async fn prove(browser: &mut Browser<'_>, code: &str) -> Answer {
    let prove = json!({ "prove_backup_code": { "code": code } });
    browser.secure(prove).await
}

/// As far as securing grace's account.
async fn as_grace(browser: &mut Browser<'_>) {
    browser.prove("grace").await.document();
    let code = authenticator_code(browser.api.service.now());
    browser.enter("authenticator_code", &code).await.document();
}

#[tokio::test]
async fn the_page_tells_how_many_there_are_and_whose_they_are() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    as_grace(&mut browser).await;
    let before = open(&mut browser).await;
    assert_eq!((before.left, before.new), (2, NewCodes::None));
    assert_eq!(before.made_at, Some(START.plus(-400 * 24 * 3600)));
    assert_eq!(before.account.0, "g•••@e•••.com");
}

#[tokio::test]
async fn ten_codes_are_made_that_can_be_told_apart_and_read_back() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let none = open(&mut browser).await;
    assert_eq!((none.left, none.made_at), (0, None));
    let codes = make(&mut browser).await;
    assert_eq!(codes.len(), 10);
    let slots: BTreeSet<u8> = codes
        .iter()
        .map(|code| LongCode::parse(code).unwrap().slot())
        .collect();
    assert_eq!(slots.len(), 10);
    assert!(codes.iter().all(|code| code.len() == 19), "groups of four");
    let typed = codes[7].to_lowercase().replace('-', " ");
    let step = prove(&mut browser, &typed).await.step();
    assert_eq!(page(step).new, NewCodes::Proven);
    // Nothing of the account has changed.
    let mut tx = api.service.store.read().await.unwrap();
    assert!(tx.backup_codes("id-of-ada").await.unwrap().is_empty());
}

#[tokio::test]
async fn a_set_that_is_made_again_replaces_the_one_before() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    open(&mut browser).await;
    let first = make(&mut browser).await;
    prove(&mut browser, &first[0]).await.document();
    let second = make(&mut browser).await;
    assert!(first.iter().all(|code| !second.contains(code)));
    let refused = prove(&mut browser, &first[0]).await;
    assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
    prove(&mut browser, &second[0]).await.document();
    // Hashing costs a core, so it is not done without end.
    make(&mut browser).await;
    let refused = browser.secure(json!("make_backup_codes")).await;
    assert_eq!(refused.kind(), ProblemType::RateLimited);
}

#[tokio::test]
async fn what_is_no_code_of_the_set_is_told_at_its_field() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    as_grace(&mut browser).await;
    open(&mut browser).await;
    let early = prove(&mut browser, backup_code(0).expose_secret()).await;
    assert_eq!(early.kind(), ProblemType::StepOutOfOrder, "there is no set");
    let codes = make(&mut browser).await;
    let first = if codes[0].starts_with('7') { "8" } else { "7" };
    let slip = format!("{first}{}", &codes[0][1..]);
    for (typed, reason) in [
        ("", FieldReason::Empty),
        ("7KQM-3XTB", FieldReason::DigitsMissing { missing: 8 }),
        (&slip, FieldReason::Mistyped),
        ("7KQM/3XTB/9WYR/E2HD", FieldReason::ForeignSign),
    ] {
        let problem = prove(&mut browser, typed).await.problem();
        assert_eq!(problem.kind, ProblemType::Validation, "{typed}");
        assert_eq!(problem.errors[0].reason, reason, "{typed}");
        assert_eq!(problem.errors[0].pointer, "/secure/prove_backup_code/code");
    }
    // One that the account has now is none of the new ones.
    let old = prove(&mut browser, backup_code(0).expose_secret()).await;
    assert_eq!(old.kind(), ProblemType::CodeIncorrect);
    assert_eq!(page(browser.read().await.step()).new, NewCodes::Shown);
}

#[tokio::test]
async fn wrong_codes_are_limited() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    open(&mut browser).await;
    make(&mut browser).await;
    let mut tries: u8 = 0;
    loop {
        let code = backup_code(tries % 32);
        let refused = prove(&mut browser, code.expose_secret()).await.kind();
        if refused == ProblemType::RateLimited {
            break;
        }
        assert_eq!(refused, ProblemType::CodeIncorrect);
        tries += 1;
        assert!(tries < 40, "nobody stops the guessing");
    }
}

#[tokio::test]
async fn codes_are_made_on_their_page_alone() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let refused = browser.secure(json!("make_backup_codes")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
}
