//! What a proof opens and what it does not, who is told, and how what was
//! handed out is kept.

use regain_api::Settings;
use regain_contract::{
    LinkState, LongCode, NeedReason, ProblemType, ShownOnce, Step, WaitReason, paths,
};
use serde_json::{Value, json};

use crate::support::{NEW_PASSWORD, TestApi, authenticator_code, backup_code, fresh_key, token_of};

/// OWASP Forgot Password; ASVS 8.2.1. Whoever has proven it holds nothing that
/// any other address of the service takes.
#[tokio::test]
async fn a_proof_opens_nothing_but_its_flow() {
    let api = TestApi::new().await;
    let mut proven = api.browser();
    proven.prove("ada").await.document();
    let document: Value = serde_json::from_str(
        &proven
            .send(proven.request("GET", paths::OPENAPI, &fresh_key(), &json!(null)))
            .await
            .body,
    )
    .unwrap();
    let mut others = 0;
    for (path, operations) in document["paths"].as_object().unwrap() {
        if path.starts_with(paths::FLOW) {
            continue;
        }
        for method in operations.as_object().unwrap().keys() {
            let method = method.to_uppercase();
            let mut stranger = api.browser();
            let body = json!({});
            let request = stranger.request(&method, path, &fresh_key(), &body);
            let to_stranger = stranger.send(request).await;
            let mut holder = proven.clone();
            let request = holder.request(&method, path, &fresh_key(), &body);
            let to_holder = holder.send(request).await;
            assert_eq!(to_holder.status, to_stranger.status, "{method} {path}");
            assert_eq!(to_holder.body, to_stranger.body, "{method} {path}");
            others += 1;
        }
    }
    assert!(others >= 4, "only {others} other operations were tried");
}

/// NIST SP 800-63B-4, 4.6: where nobody could be told but through the address
/// that the code went to, a letter goes out.
#[tokio::test]
async fn a_letter_is_posted_where_the_only_address_got_the_code() {
    let api = TestApi::new().await;
    api.change("DELETE FROM account_addresses WHERE account_id = 'id-of-ada' AND address <> 'ada@example.com'")
        .await;
    for handle in ["ada", "linus"] {
        let mut browser = api.browser();
        browser.prove(handle).await.document();
        browser.set_password(NEW_PASSWORD).await.document();
    }
    let mut tx = api.service.store.read().await.unwrap();
    let letters = tx.postal_tasks().await.unwrap();
    let to: Vec<&str> = letters.iter().map(|one| one.account_id.as_str()).collect();
    assert_eq!(to, ["id-of-ada"], "linus has a phone");
}

/// NIST SP 800-63B-4, 3.1.2.1: a new backup code is handed out to somebody who
/// has proven all that the account asks for, and to nobody else.
#[tokio::test]
async fn no_backup_code_is_handed_out_before_the_second_proof() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    browser.identify("grace").await.document();
    browser.choose("backup_code").await.document();
    let document = browser
        .submit(backup_code(0).expose_secret())
        .await
        .document();
    assert_eq!(document.needs[0].reason, NeedReason::SecondFactor);
    assert_eq!(document.shown_once, None);
    let refused = browser.act(json!("renew_backup_code")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    browser.choose("authenticator_code").await.document();
    let code = authenticator_code(api.service.now());
    let document = browser.submit(&code).await.document();
    assert!(
        matches!(document.shown_once, Some(ShownOnce::BackupCode { .. })),
        "the used one is replaced now: {:?}",
        document.step
    );
}

/// NIST SP 800-63B-4, 3.1.2.2: a secret of less than 112 bits is kept as a
/// password hash.
#[tokio::test]
async fn backup_codes_are_kept_as_password_hashes() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("grace").await.document();
    browser.choose("backup_code").await.document();
    let answer = browser.submit(backup_code(0).expose_secret()).await;
    let Some(ShownOnce::BackupCode { code }) = answer.document().shown_once else {
        panic!("no new code");
    };
    let mut tx = api.service.store.read().await.unwrap();
    let kept = tx.backup_codes("id-of-grace").await.unwrap();
    let made = LongCode::parse(code.expose_secret()).unwrap();
    let made = kept.iter().find(|one| one.slot == made.slot()).unwrap();
    let parts: Vec<&str> = made.hash.split('$').collect();
    assert_eq!(parts[1], "argon2id", "{}", parts[1]);
    // 32 bits at the least, in base64.
    assert!(parts[4].len() >= 6, "the salt is {}", parts[4]);
}

/// NIST SP 800-63B-4, 4.1.2.2: 112 bits, ten minutes, once.
#[tokio::test]
async fn a_hand_over_works_for_ten_minutes_and_once_and_is_not_mailed() {
    let api = TestApi::new().await;
    let mut desktop = api.browser();
    desktop.prove("ada").await.document();
    api.messages().await;
    let state = async |token: &Value| {
        let mut phone = api.browser();
        phone.link(paths::LINK_USE, token).await.link_state()
    };
    let token = desktop.offer_handover().await;
    let text = token["token"]["token"].as_str().unwrap();
    assert_eq!(text.len(), 43, "256 bits");
    assert!(api.messages().await.is_empty(), "it was mailed");
    api.advance(600);
    assert_eq!(state(&token).await, LinkState::Expired);
    let token = desktop.offer_handover().await;
    api.advance(599);
    assert_eq!(state(&token).await, LinkState::Done);
    assert_ne!(state(&token).await, LinkState::Done, "used twice");
}

/// NIST SP 800-63A-4, 3.9: 64 bits, hashed, throttled, used up by its use.
#[tokio::test]
async fn a_pass_is_kept_as_a_hash_and_guessing_it_is_throttled() {
    let api = TestApi::new().await;
    let mut first = api.browser();
    first.prove("ada").await.document();
    let document = first.act(json!("make_pass")).await.document();
    let (Some(ShownOnce::Pass { link, code }), Some(pass)) = (document.shown_once, document.pass)
    else {
        panic!("there is no pass");
    };
    let file = api.file_contents().await;
    for secret in [token_of(link.expose_secret()), code.expose_secret()] {
        let bytes = secret.as_bytes();
        let found = file.windows(bytes.len()).any(|part| part == bytes);
        assert!(!found, "a pass is in the database in clear");
    }
    let mut guesser = api.browser();
    let mut guesses: u16 = 0;
    loop {
        let body = json!({ "pass": {
            "reference": pass.reference.to_string(),
            "code": backup_code(u8::try_from(guesses % 32).unwrap()).expose_secret(),
        } });
        let request = guesser.request("POST", paths::LINK_USE, &fresh_key(), &body);
        let answer = guesser.send(request).await;
        if answer.status == 429 {
            break;
        }
        guesses += 1;
        assert!(guesses < 1000, "nobody stops the guessing");
    }
}

/// OWASP Multifactor Authentication: a delay that a service can demand of
/// everyone.
#[tokio::test]
async fn where_everyone_waits_so_does_a_proof_that_is_enough() {
    let api = TestApi::with(Settings {
        always_wait: true,
        ..Settings::default()
    })
    .await;
    let mut browser = api.browser();
    let Step::Waiting(wait) = browser.prove("ada").await.step() else {
        panic!("nobody waits");
    };
    assert_eq!(wait.reasons, [WaitReason::Policy]);
    assert_eq!(wait.until, api.service.now().plus(24 * 3600));
}

/// Whoever shares a network with an owner cannot use up what leads to "this
/// was not me".
#[tokio::test]
async fn wrong_links_keep_nobody_from_a_right_one() {
    let api = TestApi::new().await;
    let mut neighbour = api.browser();
    for number in 0..200 {
        let token = format!("{number:043}");
        let body = json!({ "token": { "token": token } });
        let request = neighbour.request("POST", paths::LINK_PREVIEW, &fresh_key(), &body);
        let answer = neighbour.send(request).await;
        assert_eq!(answer.kind(), ProblemType::LinkUnknown);
    }
}
