//! What the system of the accounts is told, each at what brings it about.

use regain_api::Settings;
use regain_api::clock::Clock;
use regain_api::flow::AddedAddress;
use regain_api::message::{Letter, Message};
use regain_contract::{NewAddress, Signal, Step, paths};
use regain_soft_passkey::SoftPasskey;
use serde_json::{Value, json};

use crate::enrol::codes_shown;
use crate::support::{
    Browser, NEW_PASSWORD, START, TestApi, authenticator_code, backup_code, other_than,
};
use crate::taken_over::take_over;

const DAY: i64 = 24 * 3600;

async fn api() -> TestApi {
    TestApi::with(Settings {
        signals: true,
        ..Settings::default()
    })
    .await
}

fn signals_of(messages: Vec<Message>) -> Vec<Signal> {
    let signals = messages.into_iter().filter_map(|message| match message {
        Message::Signal { signal } => Some(signal),
        _ => None,
    });
    signals.collect()
}

/// What is told now: the type of each signal and its data.
async fn told(api: &TestApi) -> Vec<(String, Value)> {
    shown(&signals_of(api.messages().await))
}

fn shown(signals: &[Signal]) -> Vec<(String, Value)> {
    let shown = signals.iter().map(|signal| {
        let mut json = serde_json::to_value(signal).unwrap();
        (signal.event.name().to_owned(), json["data"].take())
    });
    shown.collect()
}

/// The newest code, and the signals that waited with it.
async fn code_and_signals(api: &TestApi) -> (String, Vec<Signal>) {
    let messages = api.messages().await;
    let code = messages.iter().rev().find_map(|message| match message {
        Message::RecoveryCode { code, .. } | Message::ContactCode { code, .. } => {
            Some(code.0.clone())
        }
        _ => None,
    });
    (code.unwrap(), signals_of(messages))
}

fn changed(credential_type: &str, change_type: &str, count: u32) -> (String, Value) {
    let data = json!({
        "credential_type": credential_type, "change_type": change_type, "count": count
    });
    ("credential.changed".to_owned(), data)
}

fn information(kind: &str, change_type: &str) -> (String, Value) {
    let data = json!({ "kind": kind, "change_type": change_type, "count": 1 });
    ("recovery_information.changed".to_owned(), data)
}

fn one(name: &str, data: Value) -> (String, Value) {
    (name.to_owned(), data)
}

/// Grace with one proof, who has another to give.
async fn one_proof(api: &TestApi) -> (Browser<'_>, Vec<Signal>) {
    let mut browser = api.browser();
    browser.start("lost_second_factor").await.document();
    browser.identify("grace").await.document();
    browser.choose("email_code").await.document();
    let (code, before) = code_and_signals(api).await;
    browser.submit(&code).await.document();
    (browser, before)
}

/// Promise 5: the work that a signal makes would tell accounts apart.
#[tokio::test]
async fn nothing_is_told_before_a_proof() {
    let api = api().await;
    for name in ["ada", "dora", "nobody@example.com"] {
        let mut browser = api.browser();
        browser.ask_code(name).await.document();
        let wrong = match name {
            "ada" => other_than(&api.newest_code().await),
            _ => "01234567".to_owned(),
        };
        browser.submit(&wrong).await;
        browser.act(json!("choose_another")).await;
        browser.act(json!("end")).await;
        assert_eq!(told(&api).await, []);
    }
}

#[tokio::test]
async fn whoever_wants_no_signals_gets_none() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    browser.set_password(NEW_PASSWORD).await.document();
    assert_eq!(told(&api).await, []);
}

#[tokio::test]
async fn a_recovery_is_told_from_its_first_proof_to_its_changes() {
    let api = api().await;
    let mut ada = api.browser();
    ada.ask_code("ada").await.document();
    let (code, before) = code_and_signals(&api).await;
    assert_eq!(before, []);
    ada.submit(&code).await.document();
    let first = signals_of(api.messages().await);
    let [first] = &first[..] else {
        panic!("{first:?}")
    };
    assert_eq!(
        serde_json::to_value(first).unwrap(),
        json!({
            "type": "recovery.activated",
            "timestamp": START,
            "account_id": "id-of-ada",
            "initiating_entity": "user",
            "shared_signal": "https://schemas.openid.net/secevent/risc/event-type/recovery-activated",
            "data": {},
        })
    );
    ada.set_password(NEW_PASSWORD).await.document();
    let told = told(&api).await;
    assert_eq!(
        told,
        [
            changed("password", "update", 1),
            one("sessions.revoked", json!({ "count": 2, "all": true })),
            one("recovery.completed", json!({})),
        ]
    );
}

/// Everything that somebody else has left in the account, and what undoes it.
#[tokio::test]
async fn each_kind_of_change_is_told_with_how_many_there_were() {
    let api = api().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    api.messages().await;
    grace.set_password(NEW_PASSWORD).await.document();
    let signals = signals_of(api.messages().await);
    let until = START.plus(3 * DAY).0;
    assert_eq!(
        shown(&signals),
        [
            changed("password", "update", 1),
            one("sessions.revoked", json!({ "count": 4, "all": true })),
            one("devices.forgotten", json!({ "count": 2 })),
            information("contact", "delete"),
            one("access.revoked", json!({ "kind": "app", "count": 1 })),
            one("access.revoked", json!({ "kind": "api_token", "count": 1 })),
            one(
                "access.revoked",
                json!({ "kind": "forwarding", "count": 1 })
            ),
            information("email", "create"),
            information("email", "delete"),
            changed("app", "delete", 1),
            changed("passkey", "delete", 1),
            one("recovery.completed", json!({})),
            one("account.protected", json!({ "until": until })),
        ]
    );
    let text = serde_json::to_string(&signals).unwrap();
    assert!(
        signals
            .iter()
            .all(|one| one.account_id.as_deref() == Some("id-of-grace"))
    );
    for never in [
        "example", "thief", "Phone", "Reykjav", "Chrome", "friend", "+44",
    ] {
        assert!(!text.contains(never), "{never}: {text}");
    }
}

#[tokio::test]
async fn what_is_added_is_told_too() {
    let api = api().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    grace.open("backup_codes").await.document();
    let made = grace.secure(json!("make_backup_codes")).await.document();
    let codes = codes_shown(&made);
    let typed = json!({ "prove_backup_code": { "code": codes[0] } });
    grace.secure(typed).await.document();
    grace.act(json!("go_on")).await.document();
    api.change_draft("grace", |draft| {
        draft.addresses.push(AddedAddress {
            id: "new".into(),
            address: NewAddress::parse("new@example.net").unwrap(),
            added_at: START,
        });
    })
    .await;
    api.messages().await;
    grace.set_password(NEW_PASSWORD).await.document();
    let told = told(&api).await;
    let count = u32::try_from(codes.len()).unwrap();
    for wanted in [
        changed("backup-codes", "update", count),
        information("email", "create"),
    ] {
        assert!(told.contains(&wanted), "{wanted:?}: {told:?}");
    }
}

#[tokio::test]
async fn a_lost_factor_and_a_used_backup_code_are_told_at_once() {
    let api = api().await;
    let (mut grace, _) = one_proof(&api).await;
    assert_eq!(told(&api).await, [one("recovery.activated", json!({}))]);
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    grace.act(lost.clone()).await.document();
    assert_eq!(told(&api).await, [changed("app", "revoke", 1)]);
    let code = backup_code(0);
    grace
        .enter("backup_code", code.expose_secret())
        .await
        .document();
    assert_eq!(
        told(&api).await,
        [changed("backup-codes", "update", 1)],
        "and no second time that a recovery is under way"
    );
}

#[tokio::test]
async fn a_freeze_is_told_until_it_is_lifted() {
    let api = api().await;
    let (mut grace, _) = one_proof(&api).await;
    api.messages().await;
    grace.act(json!("freeze")).await.document();
    let until = START.plus(7 * DAY).0;
    assert_eq!(
        told(&api).await,
        [one("account.frozen", json!({ "until": until }))]
    );
    grace.act(json!("freeze")).await.document();
    assert_eq!(told(&api).await, [], "it is frozen already");
    api.advance(60);
    let mut again = api.browser();
    again.come_back_as_grace().await.document();
    api.messages().await;
    again.set_password(NEW_PASSWORD).await.document();
    let names: Vec<String> = told(&api).await.into_iter().map(|(name, _)| name).collect();
    assert!(names.contains(&"account.unfrozen".to_owned()), "{names:?}");
}

#[tokio::test]
async fn an_owner_who_says_that_it_was_not_them_is_heard() {
    let api = api().await;
    let mut thief = api.browser();
    thief.prove("ada").await.document();
    thief.set_password(NEW_PASSWORD).await.document();
    let token = api.messages().await.into_iter().find_map(|one| match one {
        Message::AccountSecured { not_me, .. } => Some(not_me.0.clone()),
        _ => None,
    });
    let token = json!({ "token": { "token": token.unwrap() } });
    api.browser().link(paths::LINK_USE, &token).await;
    let until = START.plus(7 * DAY).0;
    assert_eq!(
        told(&api).await,
        [
            one("account.reported", json!({})),
            one("account.frozen", json!({ "until": until })),
        ]
    );
}

/// Grace in the wait that one strong proof and a contact lead to.
async fn waiting(api: &TestApi) -> (Browser<'_>, Vec<Letter>) {
    let (mut grace, _) = one_proof(api).await;
    grace.choose("contact_code").await.document();
    let (code, _) = code_and_signals(api).await;
    let step = grace.submit(&code).await.step();
    assert!(matches!(step, Step::Waiting(_)), "{step:?}");
    (grace, api.letters().await)
}

#[tokio::test]
async fn a_wait_is_told_and_so_is_its_end_by_the_owner() {
    for by_link in [true, false] {
        let api = api().await;
        let (mut grace, letters) = waiting(&api).await;
        let (mut until, mut cancel) = (None, None);
        for letter in letters {
            match letter.message {
                Message::Signal { signal } => until = Some(serde_json::to_value(signal).unwrap()),
                Message::WaitBegun { cancel: token, .. } => cancel = Some(token.0.clone()),
                _ => {}
            }
        }
        let begun = until.unwrap();
        assert_eq!(begun["type"], "recovery.wait_begun");
        assert_eq!(begun["initiating_entity"], "policy");
        assert!(begun["data"]["until"].as_i64().unwrap() > api.clock.now().0);
        if by_link {
            let token = json!({ "token": { "token": cancel.unwrap() } });
            api.browser().link(paths::LINK_USE, &token).await;
        } else {
            grace.act(json!("cancel_wait")).await.document();
        }
        assert_eq!(told(&api).await, [one("recovery.cancelled", json!({}))]);
    }
}

#[tokio::test]
async fn a_protection_that_is_ended_early_is_told() {
    let api = api().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    grace.set_password(NEW_PASSWORD).await.document();
    api.advance(60);
    let mut again = api.browser();
    again.start("forgot_password").await.document();
    again.identify("grace").await.document();
    again
        .enter("backup_code", backup_code(1).expose_secret())
        .await
        .document();
    let code = authenticator_code(api.service.now());
    again.enter("authenticator_code", &code).await.document();
    again.act(json!("go_on")).await.document();
    again
        .choose_password("yet another new password")
        .await
        .document();
    api.messages().await;
    again.act(json!("end_protection")).await.document();
    assert_eq!(
        told(&api).await,
        [one("account.protection_ended", json!({}))]
    );
}

/// A change that is not made is not told.
#[tokio::test]
async fn what_is_refused_is_not_told() {
    let api = api().await;
    let mut ada = api.browser();
    ada.prove("ada").await.document();
    ada.choose_password(NEW_PASSWORD).await.document();
    ada.secure(json!("check_changes")).await.document();
    api.messages().await;
    api.change("UPDATE accounts SET status = 'disabled' WHERE id = 'id-of-ada'")
        .await;
    ada.secure(json!("commit")).await.problem();
    assert_eq!(told(&api).await, []);
}
