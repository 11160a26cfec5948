//! Passkeys: WebAuthn Level 3 with an authenticator in software.

use regain_api::Settings;
use regain_api::passkeys::{Owner, Passkeys};
use regain_api::store::StoredPasskey;
use regain_contract::{NeedReason, ProblemType, ProofKind, Secret, Step};
use serde_json::{Value, json};

use crate::support::{Answer, Browser, NEW_PASSWORD, TestApi, fresh_key};
use regain_soft_passkey::{BACKED_UP, BACKUP_ELIGIBLE, Parts, SoftPasskey, TOUCHED, VERIFIED};

const HANDLE: [u8; 32] = [3; 32];
const OWNER: Owner<'_> = Owner {
    handle: &HANDLE,
    name: "ada@example.com",
};

fn passkeys(api: &TestApi) -> &Passkeys {
    api.service.passkeys.as_ref().unwrap()
}

/// Makes a passkey for `handle` and gives it to the account.
pub(crate) async fn give(api: &TestApi, handle: &str, device: &mut SoftPasskey) {
    let account_id = format!("id-of-{handle}");
    let passkey = register(api, device, |_| ()).unwrap();
    let mut tx = api.service.store.begin().await.unwrap();
    tx.set_passkey_handle(&account_id, &HANDLE).await.unwrap();
    assert!(tx.add_passkey(&account_id, &passkey).await.unwrap());
    tx.commit().await.unwrap();
}

fn register(
    api: &TestApi,
    device: &mut SoftPasskey,
    change: impl FnOnce(&mut Parts),
) -> Option<StoredPasskey> {
    let now = api.service.now();
    let challenge = passkeys(api).offer(OWNER, &[], now).unwrap();
    let options = serde_json::from_str(&challenge.options).unwrap();
    let answer = Secret::new(device.create(&options, change).to_string());
    let made = passkeys(api).register(&challenge, &answer, "Phone".into(), now);
    made.ok()
}

/// The options of the step.
fn options(step: &Step) -> Value {
    let Step::UsePasskey(data) = step else {
        panic!("no passkey is asked for: {step:?}")
    };
    serde_json::from_str(data.options.as_deref().unwrap()).unwrap()
}

pub(crate) async fn ask(browser: &mut Browser<'_>, situation: &str, identifier: &str) -> Value {
    browser.start(situation).await.document();
    browser.identify(identifier).await.document();
    options(&browser.choose("passkey").await.step())
}

pub(crate) async fn submit(browser: &mut Browser<'_>, answer: &Value) -> Answer {
    let credential = answer.to_string();
    browser
        .act(json!({ "submit_passkey": { "credential": credential } }))
        .await
}

/// NIST SP 800-63B-4, 4.2, note: whoever can still sign in is not recovering.
#[tokio::test]
async fn a_passkey_that_checks_who_holds_it_is_the_short_way() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "ada", &mut device).await;
    let mut browser = api.browser();
    let options = ask(&mut browser, "forgot_password", "ada").await;
    let step = submit(&mut browser, &device.get(&options)).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
    browser.set_password(NEW_PASSWORD).await.document();
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
    let told = api.messages().await.len();
    assert_eq!(told, 3, "every address and number is told all the same");
}

/// Somebody who was in the account may have added one.
#[tokio::test]
async fn a_passkey_alone_is_not_enough_after_a_takeover() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "ada", &mut device).await;
    for situation in ["hacked", "known_person"] {
        let mut browser = api.browser();
        browser.start(situation).await.document();
        browser
            .act(json!({ "answer_mailbox": { "safety": "safe" } }))
            .await
            .document();
        browser.identify("ada").await.document();
        let options = options(&browser.choose("passkey").await.step());
        let document = submit(&mut browser, &device.get(&options)).await.document();
        assert!(
            matches!(document.step, Step::ChooseProof(_)),
            "{situation}: {:?}",
            document.step
        );
        assert_eq!(document.needs[0].reason, NeedReason::SecondFactor);
    }
}

/// STANDARDS E10: one factor, so another proof is needed.
#[tokio::test]
async fn a_passkey_that_was_only_touched_is_one_factor() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    device.flags = TOUCHED;
    give(&api, "ada", &mut device).await;
    let mut browser = api.browser();
    let options = ask(&mut browser, "forgot_password", "ada").await;
    let document = submit(&mut browser, &device.get(&options)).await.document();
    let Step::ChooseProof(choice) = document.step else {
        panic!("{:?}", document.step)
    };
    assert_eq!(choice.proven, [ProofKind::Passkey]);
    assert_eq!(document.needs[0].reason, NeedReason::SecondFactor);
}

#[tokio::test]
async fn what_is_asked_is_the_same_for_everyone() {
    let api = TestApi::new().await;
    give(&api, "ada", &mut SoftPasskey::new(1)).await;
    let mut all = Vec::new();
    for identifier in ["ada", "grace", "linus", "dora", "nobody@example.com"] {
        let mut browser = api.browser();
        let mut options = ask(&mut browser, "forgot_password", identifier).await;
        let challenge = options["challenge"].take();
        assert_eq!(challenge.as_str().unwrap().len(), 43, "256 bits");
        all.push(options);
        // And so is the answer to one that is not right.
        let options = options_now(&mut browser).await;
        let answer = SoftPasskey::new(9).get(&options);
        let refused = submit(&mut browser, &answer).await;
        assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "{identifier}");
    }
    assert_eq!(
        all[0],
        json!({
            "challenge": null,
            "timeout": 300_000,
            "rpId": "localhost",
            "allowCredentials": [],
            "userVerification": "preferred",
        })
    );
    assert!(all.iter().all(|one| *one == all[0]), "{all:?}");
}

async fn options_now(browser: &mut Browser<'_>) -> Value {
    options(&browser.read().await.step())
}

/// WebAuthn Level 3, 7.2; STANDARDS E7, E9.
#[tokio::test]
async fn forged_answers_are_refused() {
    type Change = fn(&mut Parts);
    let forgeries: [(&str, Change); 11] = [
        ("another type", |parts| {
            parts.client_data["type"] = json!("webauthn.create");
        }),
        ("another challenge", |parts| {
            parts.client_data["challenge"] = json!("A".repeat(43));
        }),
        ("another origin", |parts| {
            parts.client_data["origin"] = json!("http://localhost.example.com:8080");
        }),
        ("another port", |parts| {
            parts.client_data["origin"] = json!("http://localhost:8081");
        }),
        ("a frame of another site", |parts| {
            parts.client_data["crossOrigin"] = json!(true);
        }),
        ("another domain", |parts| {
            parts.domain = "example.com".into();
        }),
        ("nobody touched it", |parts| parts.flags &= !TOUCHED),
        ("nobody was checked, though the device can", |parts| {
            parts.flags &= !VERIFIED;
        }),
        ("backed up, though it cannot be", |parts| {
            parts.flags |= BACKED_UP;
        }),
        ("of another account", |parts| {
            parts.handle = Some(vec![4; 32]);
        }),
        ("not what was signed", |parts| parts.unsigned = Some(" ")),
    ];
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "ada", &mut device).await;
    let mut browser = api.browser();
    ask(&mut browser, "forgot_password", "ada").await;
    for (what, forge) in forgeries {
        let options = options_now(&mut browser).await;
        let refused = submit(&mut browser, &device.get_as(&options, forge)).await;
        assert!(refused.status.is_client_error(), "{what}");
        assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "{what}");
    }
    for nonsense in ["", "{}", "null", "[1]", "{\"id\":\"x\"}"] {
        let credential = json!({ "submit_passkey": { "credential": nonsense } });
        let refused = browser.act(credential).await;
        assert!(refused.status.is_client_error(), "{nonsense}");
    }
    let options = options_now(&mut browser).await;
    submit(&mut browser, &device.get(&options)).await.document();
}

/// A counter that goes back says that there are two of them (WebAuthn Level
/// 3, 6.1.1).
#[tokio::test]
async fn a_copied_passkey_is_refused() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    device.counter = 5;
    give(&api, "ada", &mut device).await;
    for (counter, works) in [(6, true), (6, false), (5, false), (7, true)] {
        device.counter = counter;
        let mut browser = api.browser();
        let options = ask(&mut browser, "forgot_password", "ada").await;
        let answer = submit(&mut browser, &device.get(&options)).await;
        assert_eq!(answer.status.is_success(), works, "{counter}");
    }
}

#[tokio::test]
async fn a_challenge_works_once_and_for_ten_minutes_and_in_its_own_flow() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "ada", &mut device).await;

    let mut browser = api.browser();
    let spent = ask(&mut browser, "forgot_password", "ada").await;
    let wrong = SoftPasskey::new(9).get(&spent);
    submit(&mut browser, &wrong).await.problem();
    let refused = submit(&mut browser, &device.get(&spent)).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "spent");

    let mut other = api.browser();
    let elsewhere = ask(&mut other, "forgot_password", "ada").await;
    let refused = submit(&mut browser, &device.get(&elsewhere)).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "not its own");

    let late = options_now(&mut browser).await;
    api.advance(600);
    let Step::UsePasskey(data) = browser.read().await.step() else {
        panic!("it stays at the passkey")
    };
    assert_eq!(data.options, None, "the page says that it is over");
    let refused = submit(&mut browser, &device.get(&late)).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused, "late");
    let Step::UsePasskey(data) = browser.read().await.step() else {
        panic!("it stays at the passkey")
    };
    assert_eq!(data.options, None, "the page still says that it is over");

    // Asked again, there is a new one.
    let fresh = options(&browser.act(json!("resend_code")).await.step());
    submit(&mut browser, &device.get(&fresh)).await.document();
}

/// An answer that arrives twice counts once, and the retry is told what
/// became of it.
#[tokio::test]
async fn a_retry_of_a_passkey_is_answered_as_the_first() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "ada", &mut device).await;
    let mut browser = api.browser();
    let options = ask(&mut browser, "forgot_password", "ada").await;
    let credential = device.get(&options).to_string();
    let action = json!({ "submit_passkey": { "credential": credential } });
    let key = fresh_key();
    let mut lost = browser.clone();
    lost.act_as(&key, action.clone()).await.document();
    let step = browser.act_as(&key, action).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
}

#[tokio::test]
async fn a_passkey_that_was_reported_lost_proves_nothing() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "grace", &mut device).await;
    let mut owner = api.browser();
    owner.prove("grace").await.document();
    owner
        .act(json!({ "cannot_use": { "kind": "passkey" } }))
        .await
        .document();
    let mut finder = api.browser();
    let options = ask(&mut finder, "forgot_password", "grace").await;
    let refused = submit(&mut finder, &device.get(&options)).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused);
}

#[tokio::test]
async fn a_disabled_account_is_not_opened_by_its_passkey() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(1);
    give(&api, "dora", &mut device).await;
    let mut browser = api.browser();
    let options = ask(&mut browser, "forgot_password", "dora").await;
    let wrong = submit(&mut browser, &SoftPasskey::new(9).get(&options)).await;
    let wrong = wrong.problem();
    assert_eq!(wrong.kind, ProblemType::PasskeyRefused);
    let options = options_now(&mut browser).await;
    let refused = submit(&mut browser, &device.get(&options)).await.problem();
    assert_eq!(refused.kind, ProblemType::PasskeyRefused);
    // The answers differ in their challenges alone.
    options_now(&mut browser).await;
}

#[tokio::test]
async fn where_there_are_no_passkeys_none_is_asked_for() {
    let api = TestApi::with(Settings {
        passkey_domain: None,
        ..Settings::default()
    })
    .await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let document = browser.identify("ada").await.document();
    let Step::ChooseProof(choice) = document.step else {
        panic!("{:?}", document.step)
    };
    assert!(choice.ways.iter().all(|way| way.kind != ProofKind::Passkey));
    assert!(!document.needs[0].any_of.contains(&ProofKind::Passkey));
    let refused = browser.choose("passkey").await;
    assert_eq!(refused.kind(), ProblemType::MethodUnavailable);
}

/// STANDARDS E2 to E8.
#[tokio::test]
async fn a_new_passkey_is_asked_for_as_the_standards_say() {
    let api = TestApi::new().await;
    let now = api.service.now();
    let kept = register(&api, &mut SoftPasskey::new(1), |_| ()).unwrap();
    let challenge = passkeys(&api).offer(OWNER, &[kept], now).unwrap();
    let mut options: Value = serde_json::from_str(&challenge.options).unwrap();
    let drawn = options["challenge"].take();
    assert_eq!(drawn.as_str().unwrap().len(), 43, "256 bits");
    let handle = options["user"]["id"].take();
    assert_eq!(handle.as_str().unwrap().len(), 43, "the handle as it is");
    let id = "AQEBAQEBAQEBAQEBAQEBAQEBAQE";
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
            "excludeCredentials": [
                { "type": "public-key", "id": id, "transports": ["internal", "hybrid"] },
            ],
            "authenticatorSelection": {
                "residentKey": "required",
                "requireResidentKey": true,
                "userVerification": "preferred",
            },
            "attestation": "none",
        })
    );
    assert_eq!(challenge.expires_at, now.plus(600));
}

/// WebAuthn Level 3, 7.1; STANDARDS E9.
#[tokio::test]
async fn forged_registrations_are_refused() {
    type Change = fn(&mut Parts);
    let forgeries: [(&str, Change); 9] = [
        ("another type", |parts| {
            parts.client_data["type"] = json!("webauthn.get");
        }),
        ("another challenge", |parts| {
            parts.client_data["challenge"] = json!("A".repeat(43));
        }),
        ("another origin", |parts| {
            parts.client_data["origin"] = json!("https://localhost:8080");
        }),
        ("a frame of another site", |parts| {
            parts.client_data["crossOrigin"] = json!(true);
        }),
        ("another domain", |parts| {
            parts.domain = "example.com".into();
        }),
        ("nobody touched it", |parts| parts.flags &= !TOUCHED),
        ("backed up, though it cannot be", |parts| {
            parts.flags |= BACKED_UP;
        }),
        ("an id that is too long", |parts| parts.id = vec![1; 1024]),
        ("no id", |parts| parts.id.clear()),
    ];
    let api = TestApi::new().await;
    for (what, forge) in forgeries {
        let made = register(&api, &mut SoftPasskey::new(1), forge);
        assert_eq!(made, None, "{what}");
    }
    let mut device = SoftPasskey::new(1);
    assert!(register(&api, &mut device, |_| ()).is_some());
}

/// STANDARDS E10, E11: neither a device that checks nobody nor a passkey that
/// is backed up is turned away; what they said is kept.
#[tokio::test]
async fn what_a_passkey_says_of_itself_is_kept_and_no_reason_to_refuse_it() {
    let api = TestApi::new().await;
    for flags in [TOUCHED, TOUCHED | VERIFIED | BACKUP_ELIGIBLE | BACKED_UP] {
        let mut device = SoftPasskey::new(1);
        device.flags = flags;
        let made = register(&api, &mut device, |_| ()).unwrap();
        let kept: Value = serde_json::from_str(&made.credential).unwrap();
        assert_eq!(kept["user_verified"], flags & VERIFIED != 0);
        assert_eq!(kept["backup_eligible"], flags & BACKUP_ELIGIBLE != 0);
        assert_eq!(kept["backup_state"], flags & BACKED_UP != 0);
    }
}

#[tokio::test]
async fn a_passkey_is_registered_once_and_to_one_account() {
    let api = TestApi::new().await;
    let passkey = register(&api, &mut SoftPasskey::new(1), |_| ()).unwrap();
    let mut tx = api.service.store.begin().await.unwrap();
    assert!(tx.add_passkey("id-of-ada", &passkey).await.unwrap());
    assert!(!tx.add_passkey("id-of-ada", &passkey).await.unwrap());
    assert!(!tx.add_passkey("id-of-grace", &passkey).await.unwrap());
}
