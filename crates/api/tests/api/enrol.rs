//! What is added to an account while it is being secured: all of it waits in
//! the draft, and none of its secrets is anywhere but in one answer.

use std::sync::{Arc, Mutex};

use regain_api::keys::Purpose;
use regain_api::message::Message;
use regain_api::password::verify_blocking;
use regain_contract::{FlowDocument, LongCode, ProblemType, ShownOnce, Step};
use serde_json::json;

use crate::support::{NEW_PASSWORD, TestApi, fresh_key};
use crate::{enrol_authenticator, enrol_passkey};
use regain_soft_passkey::SoftPasskey;

/// What is shown this once.
pub(crate) fn shown(document: &FlowDocument) -> ShownOnce {
    document.shown_once.clone().expect("nothing is shown")
}

/// The key of a new authenticator app, as it is shown.
pub(crate) fn key_shown(document: &FlowDocument) -> (String, String) {
    match shown(document) {
        ShownOnce::Authenticator { uri, key } => (
            uri.expose_secret().to_owned(),
            key.expose_secret().to_owned(),
        ),
        other => panic!("{other:?}"),
    }
}

/// New backup codes, as they are shown.
pub(crate) fn codes_shown(document: &FlowDocument) -> Vec<String> {
    match shown(document) {
        ShownOnce::BackupCodes { codes } => {
            let lines = codes.expose_secret().lines();
            lines.map(str::to_owned).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// RFC 4648, 6.
pub(crate) fn from_base32(text: &str) -> Vec<u8> {
    let mut bits = 0u64;
    let (mut count, mut out) = (0, Vec::new());
    for c in text.bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'2'..=b'7' => c - b'2' + 26,
            _ => panic!("{c} is not of Base32"),
        };
        bits = bits << 5 | u64::from(value);
        count += 5;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}

/// The code that went to a new address, taking every message out.
pub(crate) async fn address_code(api: &TestApi) -> String {
    let messages = api.messages().await;
    let code = messages
        .into_iter()
        .rev()
        .find_map(|message| match message {
            Message::NewAddressCode { code, .. } | Message::NewNumberCode { code, .. } => {
                Some(code.0.clone())
            }
            _ => None,
        });
    code.expect("no code was sent")
}

/// Whoever has proven too little adds nothing.
#[tokio::test]
async fn nothing_can_be_added_before_the_account_is_being_secured() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("grace").await.document();
    for action in [
        json!("start_authenticator"),
        json!({ "confirm_authenticator": { "name": "Phone", "code": "123456" } }),
        json!("start_passkey"),
        json!({ "add_passkey": { "name": "Phone", "credential": "{}" } }),
        json!("make_backup_codes"),
        json!({ "prove_backup_code": { "code": "0000-0000-0000-0000" } }),
        json!("start_address"),
        json!({ "add_address": { "address": "new@example.net" } }),
        json!({ "confirm_address": { "code": "12345678" } }),
    ] {
        let refused = browser.secure(action.clone()).await;
        assert_eq!(refused.kind(), ProblemType::StepOutOfOrder, "{action}");
    }
}

/// STANDARDS A15, B17, D9, D11: it is there with the commit and not before,
/// and a code that has confirmed its app is used.
#[tokio::test]
async fn what_was_added_is_there_once_the_changes_are_made() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    browser.choose_password(NEW_PASSWORD).await.document();

    let (_, _, key) = enrol_authenticator::start(&mut browser).await;
    let now = api.service.now();
    let code = enrol_authenticator::shows(&key, now);
    let confirm = json!({ "confirm_authenticator": { "name": "Phone", "code": code } });
    browser.secure(confirm).await.document();

    let options = enrol_passkey::start(&mut browser).await;
    let made = SoftPasskey::new(1).create(&options, |_| ());
    enrol_passkey::add(&mut browser, &made).await.document();

    let open = json!({ "open_task": { "task": "backup_codes" } });
    browser.secure(open).await.document();
    let made = browser.secure(json!("make_backup_codes")).await;
    let codes = codes_shown(&made.document());
    let prove = json!({ "prove_backup_code": { "code": codes[9] } });
    browser.secure(prove).await.document();

    browser.secure(json!("start_address")).await.document();
    let add = json!({ "add_address": { "address": "new@example.net" } });
    browser.secure(add).await.document();
    let code = address_code(&api).await;
    let confirm = json!({ "confirm_address": { "code": code } });
    browser.secure(confirm).await.document();

    browser.secure(json!("check_changes")).await.document();
    let step = browser.secure(json!("commit")).await.step();
    assert!(matches!(step, Step::Done(_)), "{step:?}");

    let account = api.account("ada").await;
    assert!(
        account
            .emails
            .iter()
            .any(|email| email == "new@example.net")
    );
    let mut tx = api.service.store.begin().await.unwrap();
    let apps = tx.authenticators("id-of-ada").await.unwrap();
    let [app] = apps.as_slice() else {
        panic!("{apps:?}")
    };
    assert_eq!(app.name, "Phone");
    let secret = api.service.keys.open(Purpose::Factors, &app.sealed_secret);
    assert_eq!(secret.unwrap().as_slice(), from_base32(&key));
    let step = now.0 / 30;
    assert!(!tx.take_authenticator_step(&app.id, step).await.unwrap());
    assert!(tx.take_authenticator_step(&app.id, step + 1).await.unwrap());
    assert_eq!(tx.passkeys("id-of-ada").await.unwrap().len(), 1);
    let kept = tx.backup_codes("id-of-ada").await.unwrap();
    assert_eq!(kept.len(), 10);
    for code in &codes {
        let code = LongCode::parse(code).unwrap();
        let kept = kept.iter().find(|kept| kept.slot == code.slot()).unwrap();
        let (keys, typed) = (&api.service.keys, code.expose_secret());
        assert!(verify_blocking(keys, &kept.hash, typed));
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// STANDARDS D13, B13, B16.
#[tokio::test]
async fn a_secret_is_in_one_answer_and_nowhere_else() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    // For this thread, which all of the API but hashing runs on: other tests
    // measure how long things take.
    let _guard = tracing::subscriber::set_default(subscriber);

    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let mut secrets = Vec::new();
    let mut later = String::new();

    let key = fresh_key();
    let start = json!({ "secure": "start_authenticator" });
    let (uri, secret) = key_shown(&browser.act_as(&key, start.clone()).await.document());
    let retry = browser.act_as(&key, start).await;
    assert!(retry.document().shown_once.is_none());
    later.push_str(&retry.body);
    secrets.extend([uri.into_bytes(), from_base32(&secret), secret.into_bytes()]);

    browser.secure(json!("start_passkey")).await.document();
    let forged = json!({ "add_passkey": { "name": "Phone", "credential": "{}" } });
    later.push_str(&browser.secure(forged).await.body);

    let open = json!({ "open_task": { "task": "backup_codes" } });
    browser.secure(open).await.document();
    let key = fresh_key();
    let make = json!({ "secure": "make_backup_codes" });
    let codes = codes_shown(&browser.act_as(&key, make.clone()).await.document());
    let retry = browser.act_as(&key, make).await;
    assert!(retry.document().shown_once.is_none());
    later.push_str(&retry.body);
    let prove = json!({ "prove_backup_code": { "code": codes[3] } });
    later.push_str(&browser.secure(prove).await.body);
    let wrong = json!({ "prove_backup_code": { "code": codes[3].replace('-', "/") } });
    later.push_str(&browser.secure(wrong).await.body);
    for code in codes {
        secrets.extend([code.replace('-', "").into_bytes(), code.into_bytes()]);
    }

    browser.secure(json!("start_address")).await.document();
    let add = json!({ "add_address": { "address": "new@example.net" } });
    later.push_str(&browser.secure(add).await.body);
    let file_before = api.file_contents().await;
    let code = address_code(&api).await;
    let confirm = json!({ "confirm_address": { "code": code } });
    later.push_str(&browser.secure(confirm).await.body);
    later.push_str(&browser.read().await.body);
    secrets.push(code.into_bytes());

    let log = log.0.lock().unwrap().clone();
    let said = String::from_utf8_lossy(&log);
    assert!(said.contains("passkey_refused"), "{said}");
    let mut file = api.file_contents().await;
    file.extend(file_before);
    for (place, kept) in [
        ("an answer", later.as_bytes()),
        ("the log", &log),
        ("the database", &file),
    ] {
        for secret in &secrets {
            let found = kept.windows(secret.len()).any(|part| part == secret);
            assert!(!found, "{} in {place}", String::from_utf8_lossy(secret));
        }
    }
    assert!(matches!(browser.read().await.step(), Step::Review(_)));
}
