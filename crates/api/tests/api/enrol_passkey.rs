//! A new passkey for the account that is being secured (WebAuthn Level 3,
//! 7.1; STANDARDS E).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use regain_api::Settings;
use regain_contract::{FieldReason, ProblemType, Step};
use serde_json::{Value, json};

use crate::support::{Answer, Browser, TestApi};
use regain_soft_passkey::{BACKED_UP, Parts, SoftPasskey};

fn options_of(step: &Step) -> Option<Value> {
    let Step::AddPasskey(data) = step else {
        panic!("no passkey is made here: {step:?}")
    };
    let options = data.options.as_deref();
    options.map(|options| serde_json::from_str(options).unwrap())
}

pub(crate) async fn start(browser: &mut Browser<'_>) -> Value {
    let step = browser.secure(json!("start_passkey")).await.step();
    options_of(&step).expect("there are no options")
}

pub(crate) async fn add(browser: &mut Browser<'_>, answer: &Value) -> Answer {
    let made = json!({ "name": "Phone", "credential": answer.to_string() });
    browser.secure(json!({ "add_passkey": made })).await
}

/// STANDARDS E2, E4 to E8. Without -8 (E4): the library cannot check it.
#[tokio::test]
async fn the_options_are_those_of_the_standard() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let mut options = start(&mut browser).await;
    let challenge = options["challenge"].take();
    assert_eq!(challenge.as_str().unwrap().len(), 43, "256 bits");
    let handle = options["user"]["id"].take();
    assert_eq!(handle.as_str().unwrap().len(), 43, "256 bits");
    assert_eq!(
        options,
        json!({
            "rp": { "name": "Regain", "id": "localhost" },
            "user": { "id": null, "name": "ada@example.com", "displayName": "ada@example.com" },
            "challenge": null,
            "pubKeyCredParams": [
                { "type": "public-key", "alg": -7 },
                { "type": "public-key", "alg": -35 },
                { "type": "public-key", "alg": -257 },
            ],
            "timeout": 300_000,
            "excludeCredentials": [],
            "authenticatorSelection": {
                "residentKey": "required",
                "requireResidentKey": true,
                "userVerification": "preferred",
            },
            "attestation": "none",
        })
    );
    // Each time another challenge, and the account keeps its handle.
    let again = start(&mut browser).await;
    assert_ne!(again["challenge"], challenge);
    assert_eq!(again["user"]["id"], handle);
}

/// STANDARDS D9 for passkeys, and E3.
#[tokio::test]
async fn a_new_passkey_waits_in_the_draft_and_is_not_made_twice() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let options = start(&mut browser).await;
    let answer = SoftPasskey::new(1).create(&options, |_| ());
    let step = add(&mut browser, &answer).await.step();
    assert!(matches!(step, Step::Review(_)), "{step:?}");
    let mut tx = api.service.store.read().await.unwrap();
    assert!(tx.passkeys("id-of-ada").await.unwrap().is_empty());
    drop(tx);

    let options = start(&mut browser).await;
    assert_eq!(
        options["excludeCredentials"],
        json!([{
            "type": "public-key",
            "id": "AQEBAQEBAQEBAQEBAQEBAQEBAQE",
            "transports": ["internal", "hybrid"],
        }])
    );
    // A device that makes one all the same.
    let answer = SoftPasskey::new(1).create(&options, |_| ());
    let problem = add(&mut browser, &answer).await.problem();
    assert_eq!(problem.kind, ProblemType::Validation);
    assert_eq!(problem.errors[0].reason, FieldReason::AlreadyThere);
    assert_eq!(problem.errors[0].pointer, "/secure/add_passkey/credential");
    // It can be tried again with another.
    let options = options_of(&browser.read().await.step()).unwrap();
    let answer = SoftPasskey::new(2).create(&options, |_| ());
    add(&mut browser, &answer).await.document();
}

/// WebAuthn Level 3, 7.1, step 26; STANDARDS E9.
#[tokio::test]
async fn a_passkey_of_another_account_is_not_taken() {
    let api = TestApi::new().await;
    api.change(
        "INSERT INTO passkeys (credential_id, account_id, name, credential, added_at) \
         VALUES ('AQEBAQEBAQEBAQEBAQEBAQEBAQE', 'id-of-linus', 'Phone', '{}', 0)",
    )
    .await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let options = start(&mut browser).await;
    let answer = SoftPasskey::new(1).create(&options, |_| ());
    let problem = add(&mut browser, &answer).await.problem();
    assert_eq!(problem.errors[0].reason, FieldReason::AlreadyThere);
}

/// STANDARDS E9: what a browser could be made to send is refused by the
/// action too, and by each step that `passkeys` does not try.
#[tokio::test]
async fn forged_answers_are_refused() {
    type Forge = fn(&Value) -> Value;
    let plain: fn(&mut Parts) = |_| ();
    let forgeries: [(&str, Forge); 17] = [
        ("no JSON", |_| json!("")),
        ("no answer", |_| json!({})),
        ("client data that is none (step 6)", |options| {
            let mut answer = SoftPasskey::new(1).create(options, |_| ());
            answer["response"]["clientDataJSON"] = json!("AAAA");
            answer
        }),
        ("another type (step 7)", |options| {
            forged(options, |parts| {
                parts.client_data["type"] = json!("webauthn.get");
            })
        }),
        ("another challenge (step 8)", |options| {
            forged(options, |parts| {
                parts.client_data["challenge"] = json!("A".repeat(43));
            })
        }),
        ("another origin (step 9)", |options| {
            forged(options, |parts| {
                parts.client_data["origin"] = json!("https://localhost:8080");
            })
        }),
        ("a frame of another site (step 10)", |options| {
            forged(options, |parts| {
                parts.client_data["crossOrigin"] = json!(true);
            })
        }),
        ("a page above it (step 11)", |options| {
            forged(options, |parts| {
                parts.client_data["topOrigin"] = json!("https://evil.example");
            })
        }),
        ("an attestation that is none (step 13)", |options| {
            let mut answer = SoftPasskey::new(1).create(options, |_| ());
            answer["response"]["attestationObject"] = json!("oA");
            answer
        }),
        ("another domain (step 14)", |options| {
            forged(options, |parts| parts.domain = "example.com".into())
        }),
        ("nobody touched it (step 15)", |options| {
            forged(options, |parts| parts.flags = 0)
        }),
        ("backed up, though it cannot be (step 18)", |options| {
            forged(options, |parts| parts.flags |= BACKED_UP)
        }),
        (
            "a kind of key that was not asked for (step 20)",
            |options| {
                // -8 (EdDSA) in place of -7 (RFC 9053, 7.1).
                let kind = &[0xa5, 0x01, 0x02, 0x03, 0x26];
                patched(options, kind, &[0xa5, 0x01, 0x02, 0x03, 0x27])
            },
        ),
        (
            "a form of statement that nobody knows (step 21)",
            |options| patched(options, b"fmt\x64none", b"fmt\x64nope"),
        ),
        ("an id that is too long (step 25)", |options| {
            forged(options, |parts| parts.id = vec![1; 1024])
        }),
        ("no id", |options| forged(options, |parts| parts.id.clear())),
        ("an id that is not the one inside", |options| {
            let mut answer = SoftPasskey::new(1).create(options, |_| ());
            answer["rawId"] = json!("AgICAgICAgICAgICAgICAgICAgI");
            answer["id"] = json!("AgICAgICAgICAgICAgICAgICAgI");
            answer
        }),
    ];
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let mut options = start(&mut browser).await;
    for (what, forge) in forgeries {
        let refused = add(&mut browser, &forge(&options)).await;
        assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "{what}");
        options = options_of(&browser.read().await.step()).expect(what);
    }
    let answer = SoftPasskey::new(1).create(&options, plain);
    add(&mut browser, &answer).await.document();
}

/// An answer of which the attestation object has other bytes in one place.
fn patched(options: &Value, old: &[u8], new: &[u8]) -> Value {
    let mut answer = SoftPasskey::new(1).create(options, |_| ());
    let object = answer["response"]["attestationObject"].take();
    let mut object = URL_SAFE_NO_PAD.decode(object.as_str().unwrap()).unwrap();
    let mut windows = object.windows(old.len());
    let place = windows.position(|part| part == old).unwrap();
    object[place..place + new.len()].copy_from_slice(new);
    answer["response"]["attestationObject"] = json!(URL_SAFE_NO_PAD.encode(object));
    answer
}

fn forged(options: &Value, change: fn(&mut Parts)) -> Value {
    SoftPasskey::new(1).create(options, change)
}

/// STANDARDS E7.
#[tokio::test]
async fn a_challenge_works_once_for_ten_minutes_and_in_its_own_flow() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let spent = start(&mut browser).await;
    add(&mut browser, &json!({})).await.problem();
    let answer = SoftPasskey::new(1).create(&spent, |_| ());
    let refused = add(&mut browser, &answer).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "spent");

    let mut other = api.browser();
    other.prove("linus").await.document();
    let elsewhere = start(&mut other).await;
    let answer = SoftPasskey::new(1).create(&elsewhere, |_| ());
    let refused = add(&mut browser, &answer).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "not its own");

    let late = start(&mut browser).await;
    api.advance(600);
    assert_eq!(options_of(&browser.read().await.step()), None);
    let answer = SoftPasskey::new(1).create(&late, |_| ());
    let refused = add(&mut browser, &answer).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "late");
    assert_eq!(options_of(&browser.read().await.step()), None);

    let fresh = start(&mut browser).await;
    let answer = SoftPasskey::new(1).create(&fresh, |_| ());
    add(&mut browser, &answer).await.document();
}

#[tokio::test]
async fn where_there_are_no_passkeys_none_is_made() {
    let settings = Settings {
        passkey_domain: None,
        ..Settings::default()
    };
    let api = TestApi::with(settings).await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let refused = browser.secure(json!("start_passkey")).await;
    assert_eq!(refused.kind(), ProblemType::MethodUnavailable);
}
