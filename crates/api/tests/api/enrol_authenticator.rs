//! A new authenticator app (RFC 6238; STANDARDS D).

use regain_contract::{AddAuthenticator, FieldReason, ProblemType, Step, UnixSeconds};
use serde_json::{Value, json};

use crate::enrol::{from_base32, key_shown};
use crate::support::{Answer, Browser, TestApi};

/// What an app that was set up with `key` shows at a moment.
pub(crate) fn shows(key: &str, at: UnixSeconds) -> String {
    let secret = <[u8; 20]>::try_from(from_base32(key)).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
    totp.generate(u64::try_from(at.0).unwrap()).to_string()
}

/// A code that it shows at no moment near.
fn shown_never(key: &str, at: UnixSeconds) -> String {
    let near: Vec<String> = (-25..=25)
        .map(|off| shows(key, at.plus(off * 30)))
        .collect();
    let mut codes = (0..100).map(|code| format!("{code:06}"));
    codes.find(|code| !near.contains(code)).unwrap()
}

pub(crate) async fn start(browser: &mut Browser<'_>) -> (AddAuthenticator, String, String) {
    let document = browser
        .secure(json!("start_authenticator"))
        .await
        .document();
    let (uri, key) = key_shown(&document);
    let Step::AddAuthenticator(step) = document.step else {
        panic!("{:?}", document.step)
    };
    (step, uri, key)
}

fn confirm(code: &str) -> Value {
    json!({ "confirm_authenticator": { "name": "Phone", "code": code } })
}

async fn enter(browser: &mut Browser<'_>, code: &str) -> Answer {
    browser.secure(confirm(code)).await
}

/// STANDARDS D1 to D5.
#[tokio::test]
async fn an_app_is_set_up_with_a_key_of_160_bits_that_is_new_each_time() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let (step, uri, key) = start(&mut browser).await;
    assert_eq!(step.issuer, "Regain");
    assert_eq!(step.account, "ada@example.com");
    assert_eq!(step.expires_at, Some(api.service.now().plus(900)));
    assert_eq!(
        uri,
        format!(
            "otpauth://totp/Regain:ada%40example.com?secret={key}&issuer=Regain&algorithm=SHA1&digits=6&period=30"
        )
    );
    assert_eq!((key.len(), from_base32(&key).len()), (32, 20));
    let (_, _, again) = start(&mut browser).await;
    assert_ne!(key, again);
    // Only the newest counts.
    let old = shows(&key, api.service.now());
    assert_eq!(
        enter(&mut browser, &old).await.kind(),
        ProblemType::CodeIncorrect
    );
    let new = shows(&again, api.service.now());
    enter(&mut browser, &new).await.document();
}

/// STANDARDS D9.
#[tokio::test]
async fn an_app_that_has_shown_a_code_waits_in_the_draft() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let (_, _, key) = start(&mut browser).await;
    let code = shows(&key, api.service.now());
    let step = enter(&mut browser, &code).await.step();
    assert!(matches!(step, Step::Review(_)), "{step:?}");
    let mut tx = api.service.store.read().await.unwrap();
    assert!(tx.authenticators("id-of-ada").await.unwrap().is_empty());
    // The key is gone: nothing more is confirmed with it.
    let again = enter(&mut browser, &code).await;
    assert_eq!(again.kind(), ProblemType::StepOutOfOrder);
}

/// STANDARDS D10; what is wrong is told at once to who holds the key.
#[tokio::test]
async fn a_code_is_taken_a_step_around_its_own_and_a_clock_that_is_off_is_told() {
    for (off, reason) in [
        (-60, Some(FieldReason::ClockBehind { seconds: 60 })),
        (-30, None),
        (0, None),
        (30, None),
        (60, Some(FieldReason::ClockAhead { seconds: 60 })),
        (600, Some(FieldReason::ClockAhead { seconds: 600 })),
    ] {
        let api = TestApi::new().await;
        let mut browser = api.browser();
        browser.prove("ada").await.document();
        let (_, _, key) = start(&mut browser).await;
        let code = shows(&key, api.service.now().plus(off));
        let answer = enter(&mut browser, &code).await;
        let Some(reason) = reason else {
            answer.document();
            continue;
        };
        let problem = answer.problem();
        assert_eq!(problem.kind, ProblemType::CodeIncorrect);
        assert_eq!(problem.errors[0].reason, reason);
        assert_eq!(
            problem.errors[0].pointer,
            "/secure/confirm_authenticator/code"
        );
    }
}

#[tokio::test]
async fn what_is_no_code_of_an_app_is_told_at_its_field() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let (_, _, key) = start(&mut browser).await;
    for (typed, reason) in [
        ("", FieldReason::Empty),
        ("12345", FieldReason::DigitsMissing { missing: 1 }),
        ("1234567", FieldReason::TooManyDigits),
        ("hello", FieldReason::NotDigits),
    ] {
        let problem = enter(&mut browser, typed).await.problem();
        assert_eq!(problem.kind, ProblemType::Validation);
        assert_eq!(problem.errors[0].reason, reason);
        assert_eq!(
            problem.errors[0].pointer,
            "/secure/confirm_authenticator/code"
        );
    }
    let nameless = json!({ "confirm_authenticator": { "name": " ", "code": "123456" } });
    let problem = browser.secure(nameless).await.problem();
    assert_eq!(
        problem.errors[0].pointer,
        "/secure/confirm_authenticator/name"
    );
    let code = shows(&key, api.service.now());
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    enter(&mut browser, &spaced).await.document();
}

/// STANDARDS W3.
#[tokio::test]
async fn a_key_that_is_not_confirmed_is_forgotten_after_a_quarter_of_an_hour() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let (_, _, key) = start(&mut browser).await;
    // Somebody who is not away.
    api.advance(600);
    enter(&mut browser, "1").await.problem();
    api.advance(300);
    let Step::AddAuthenticator(step) = browser.read().await.step() else {
        panic!("it stays there")
    };
    assert_eq!(step.expires_at, None);
    let code = shows(&key, api.service.now());
    let late = enter(&mut browser, &code).await;
    assert_eq!(late.kind(), ProblemType::CodeExpired);
    let (_, _, key) = start(&mut browser).await;
    let code = shows(&key, api.service.now());
    enter(&mut browser, &code).await.document();
}

/// The right to change the account ends after a quarter of an hour in which
/// nothing was tried.
#[tokio::test]
async fn trying_one_code_after_another_is_not_being_away() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for _ in 0..4 {
        let (_, _, key) = start(&mut browser).await;
        api.advance(800);
        let wrong = shown_never(&key, api.service.now());
        let refused = enter(&mut browser, &wrong).await;
        assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
        api.advance(50);
    }
    let (_, _, key) = start(&mut browser).await;
    let code = shows(&key, api.service.now());
    enter(&mut browser, &code).await.document();
}

/// STANDARDS D12, W1.
#[tokio::test]
async fn wrong_codes_make_wait_longer_and_longer() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let (_, _, key) = start(&mut browser).await;
    let wrong = shown_never(&key, api.service.now());
    for _ in 0..5 {
        let refused = enter(&mut browser, &wrong).await;
        assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
    }
    // Neither a right code nor a new key helps.
    let (_, _, key) = start(&mut browser).await;
    let code = shows(&key, api.service.now());
    let refused = enter(&mut browser, &code).await.problem();
    assert_eq!(refused.kind, ProblemType::RateLimited);
    assert_eq!(refused.retry_at, Some(api.service.now().plus(30)));
    api.advance(30);
    let wrong = shown_never(&key, api.service.now());
    enter(&mut browser, &wrong).await.problem();
    let refused = enter(&mut browser, &wrong).await.problem();
    assert_eq!(refused.retry_at, Some(api.service.now().plus(60)));
    api.advance(60);
    let code = shows(&key, api.service.now());
    enter(&mut browser, &code).await.document();
}

#[tokio::test]
async fn an_account_has_no_more_than_five_apps() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for _ in 0..5 {
        let (_, _, key) = start(&mut browser).await;
        let code = shows(&key, api.service.now());
        enter(&mut browser, &code).await.document();
    }
    let refused = browser.secure(json!("start_authenticator")).await;
    assert_eq!(refused.kind(), ProblemType::MethodUnavailable);
}
