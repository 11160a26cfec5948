//! In which language what is told.

use regain_api::message::Message;

use crate::support::{NEW_PASSWORD, TestApi};

/// Runs from right to left; no attacker reads it better than the owner.
const THEIRS: &str = "qps-plocm";

/// Whoever asks for a code reads the page that asks for it.
#[tokio::test]
async fn a_code_comes_in_the_language_of_the_page() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.language = THEIRS;
    browser.ask_code("ada").await.document();
    browser.ask_code("nobody@example.com").await.document();
    let letters = api.letters().await;
    assert!(letters.len() >= 2);
    assert!(letters.iter().all(|letter| letter.language == THEIRS));
}

/// Somebody who takes an account over chooses the language of their page, and not of what its owner is told.
#[tokio::test]
async fn the_owner_is_told_in_a_language_of_theirs() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.language = THEIRS;
    browser.prove("ada").await.document();
    api.letters().await;
    browser.set_password(NEW_PASSWORD).await.document();
    let told = secured(&api).await;
    assert_eq!(told, ["en", "en"], "nothing is known of the owner yet");
    // From then on it is known; another recovery changes it for what comes after.
    assert_eq!(api.account("ada").await.language.as_deref(), Some(THEIRS));
    let mut again = api.browser();
    again.language = "qps-ploc";
    again.prove("ada").await.document();
    api.letters().await;
    again.set_password("one more new password").await.document();
    assert_eq!(secured(&api).await, [THEIRS, THEIRS]);
    let learned = api.account("ada").await.language;
    assert_eq!(learned.as_deref(), Some("qps-ploc"));
    // Codes too are in the language of the owner now, whatever page asks for them.
    let mut stranger = api.browser();
    stranger.language = "de";
    stranger.ask_code("ada").await.document();
    let letters = api.letters().await;
    assert!(!letters.is_empty());
    assert!(letters.iter().all(|letter| letter.language == "qps-ploc"));
}

async fn secured(api: &TestApi) -> Vec<String> {
    let letters = api.letters().await.into_iter();
    letters
        .filter(|letter| matches!(letter.message, Message::AccountSecured { .. }))
        .map(|letter| letter.language)
        .collect()
}
