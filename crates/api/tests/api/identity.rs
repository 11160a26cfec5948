//! Accounts that are in a system of somebody else's: a whole recovery, and what
//! happens when that system does not do what it should.

use argon2::password_hash::PasswordVerifier as _;
use argon2::{Argon2, password_hash::phc::PasswordHash};
use regain_api::flow::end_changes;
use regain_api::message::Message;
use regain_contract::paths::identity as paths;
use regain_contract::{ItemKind, ProblemType, ProofKind, Step, Task};
use serde_json::json;

use crate::identity_system::{Fault, api, api_that_signs_with};
use crate::support::{
    Answer, Browser, NEW_PASSWORD, START, TestApi, authenticator_code, fresh_key,
};

const DAY: i64 = 24 * 3600;

/// Lise at the tasks, after two proofs.
async fn lise(api: &TestApi) -> Browser<'_> {
    let mut browser = api.browser();
    browser.ask_code("lise").await.document();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    let code = authenticator_code(START);
    let step = browser.enter("authenticator_code", &code).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
    browser
}

/// As far as the last press.
async fn at_the_commit(api: &TestApi) -> Browser<'_> {
    let mut browser = lise(api).await;
    browser.choose_password(NEW_PASSWORD).await.document();
    browser.mark("connection:connection-1").await.document();
    browser.secure(json!("check_changes")).await.document();
    browser
}

async fn press(browser: &mut Browser<'_>) -> Answer {
    browser.secure(json!("commit")).await
}

/// To how many addresses it was told that the account was secured.
async fn told(api: &TestApi) -> usize {
    let messages = api.messages().await;
    let told = messages
        .iter()
        .filter(|one| matches!(one, Message::AccountSecured { .. }));
    told.count()
}

#[tokio::test]
async fn an_account_is_recovered_where_it_is() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    assert_eq!(
        system.changes().len(),
        0,
        "nothing changes before the commit"
    );
    let Step::Done(done) = press(&mut browser).await.step() else {
        panic!("it is not done");
    };
    assert_eq!(done.sessions_ended, 2);
    assert_eq!(told(&api).await, 2);
    let changes = system.changes();
    let [change] = &changes[..] else {
        panic!("{changes:?}")
    };
    let hash = change["password_hash"].as_str().unwrap();
    let hash = PasswordHash::new(hash).unwrap();
    let fits = |password: &str| Argon2::default().verify_password(password.as_bytes(), &hash);
    assert!(fits(NEW_PASSWORD).is_ok() && fits("another").is_err());
    let mut rest = change.clone();
    rest.as_object_mut().unwrap().remove("password_hash");
    assert_eq!(
        rest,
        json!({
            "account_id": "7",
            "end_all_sessions": true,
            "end_sessions": [],
            "forget_devices": [],
            "revoke_connections": ["connection-1"],
            "remove_contacts": [],
            "restore_addresses": [],
            "add_addresses": [],
            "remove_addresses": [],
            "rename_authenticators": [],
            "add_authenticators": [],
            "remove_authenticators": [],
        })
    );
    // What is sent is kept nowhere here.
    let kept = String::from_utf8_lossy(&api.file_contents().await).into_owned();
    assert!(!kept.contains(hash.to_string().as_str()));
}

#[tokio::test]
async fn a_new_app_and_a_new_address_are_added_where_the_account_is() {
    let (api, system) = api().await;
    let mut browser = lise(&api).await;
    browser.choose_password(NEW_PASSWORD).await.document();
    browser.open("factors").await.document();
    let shown = browser
        .secure(json!("start_authenticator"))
        .await
        .document();
    let Some(regain_contract::ShownOnce::Authenticator { key, .. }) = shown.shown_once else {
        panic!("no key is shown");
    };
    let secret = regain_api::otpauth::read_key(key.expose_secret()).unwrap();
    let totp = totp_rs::Builder::new()
        .with_secret(*secret)
        .build()
        .unwrap();
    let code = totp.generate(START.0.unsigned_abs()).to_string();
    let confirm = json!({ "confirm_authenticator": { "name": "New phone", "code": code } });
    browser.secure(confirm).await.document();
    browser.mark("authenticator:app-1").await.document();
    browser.act(json!("go_on")).await.document();
    browser.commit().await.document();
    let change = &system.changes()[0];
    let added = &change["add_authenticators"][0];
    assert_eq!(added["name"], "New phone");
    assert_eq!(added["secret"], key.expose_secret());
    assert_eq!(change["remove_authenticators"], json!(["app-1"]));
}

#[tokio::test]
async fn what_other_systems_have_no_place_for_is_not_offered() {
    let (api, _) = api().await;
    assert!(!api.service.ways().has(ProofKind::BackupCode));
    assert!(!api.service.ways().has(ProofKind::Passkey));
    let mut browser = lise(&api).await;
    let Step::Tasks(tasks) = browser.choose_password(NEW_PASSWORD).await.step() else {
        panic!("there are no tasks");
    };
    assert!(tasks.tasks.iter().all(|one| one.task != Task::BackupCodes));
    browser.open("backup_codes").await;
    let refused = browser.secure(json!("make_backup_codes")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
}

/// Promise 5.
#[tokio::test]
async fn a_name_that_nobody_has_is_asked_for_and_answered_as_any_other() {
    let (api, system) = api().await;
    let mut bodies = Vec::new();
    for name in ["lise", "nobody"] {
        let before = system.asked(paths::FIND).len();
        let mut browser = api.browser();
        let answer = browser.ask_code(name).await;
        let mut document = serde_json::to_value(answer.document()).unwrap();
        document.as_object_mut().unwrap().remove("identifier");
        bodies.push(document.to_string().replace(name, "NAME"));
        let finds = &system.asked(paths::FIND)[before..];
        assert_eq!(finds.len(), 2, "to name it, and before a code is sent");
        assert!(finds.iter().all(|one| one.body["name"] == name));
        browser.submit("01234567").await;
    }
    assert_eq!(bodies[0], bodies[1]);
    assert!(system.asked(paths::READ).is_empty());
    assert!(system.asked(paths::VERIFY).is_empty());
}

#[tokio::test]
async fn an_outage_is_never_no_such_account() {
    for fault in [
        Fault::Status(503),
        Fault::Nonsense,
        Fault::Empty,
        Fault::Endless,
        Fault::Silent,
    ] {
        let (api, system) = api().await;
        let mut kinds = Vec::new();
        for name in ["lise", "nobody"] {
            let mut browser = api.browser();
            browser.start("forgot_password").await.document();
            system.fail(paths::FIND, &[fault, fault]);
            let refused = browser.identify(name).await.problem();
            assert!(refused.retry_at.is_some());
            kinds.push(refused.kind);
        }
        assert_eq!(kinds, [ProblemType::ServiceUnavailable; 2]);
    }
}

#[tokio::test]
async fn a_hiccup_is_not_noticed() {
    let (api, system) = api().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    system.fail(paths::FIND, &[Fault::Status(502)]);
    browser.identify("lise").await.document();
    assert_eq!(system.asked(paths::FIND).len(), 2);
}

#[tokio::test]
async fn a_system_that_does_not_know_our_secret_is_told_nothing_more() {
    let (api, system) = api_that_signs_with([8; 32]).await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let refused = browser.identify("lise").await;
    assert_eq!(refused.kind(), ProblemType::ServiceUnavailable);
    assert_eq!(system.refused(), 1);
    assert!(system.asked(paths::FIND).is_empty());
}

#[tokio::test]
async fn a_wrong_code_is_counted_and_the_retry_of_a_right_one_is_right() {
    let (api, system) = api().await;
    let mut browser = api.browser();
    browser.ask_code("lise").await.document();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    browser.choose("authenticator_code").await.document();
    let wrong = "000000".to_owned();
    let refused = browser.submit(&wrong).await;
    assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
    let submit = json!({ "submit_code": { "code": authenticator_code(START) } });
    let key = fresh_key();
    // The first is carried out there, and its answer is lost twice.
    system.fail(paths::VERIFY, &[Fault::Lost, Fault::Lost]);
    let lost = browser.act_as(&key, submit.clone()).await;
    assert_eq!(lost.kind(), ProblemType::ServiceUnavailable);
    let step = browser.act_as(&key, submit).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
    let asked = system.asked(paths::VERIFY);
    let keys: Vec<_> = asked.iter().map(|one| one.key.clone().unwrap()).collect();
    assert_ne!(keys[0], keys[1], "another try is another intention");
    assert!(keys[1..].iter().all(|one| *one == keys[1]));
}

/// Promise 6: all or nothing, there and here.
#[tokio::test]
async fn a_change_that_is_not_made_there_is_not_made_here() {
    for faults in [
        &[Fault::Status(503), Fault::Status(503)][..],
        &[Fault::Status(409), Fault::Status(409)],
        &[Fault::Status(401)],
        &[Fault::Status(422)],
    ] {
        let (api, system) = api().await;
        let mut browser = at_the_commit(&api).await;
        system.fail(paths::CHANGE, faults);
        let refused = press(&mut browser).await;
        assert_eq!(refused.kind(), ProblemType::ServiceUnavailable);
        assert_eq!((system.changes().len(), told(&api).await), (0, 0));
        let Step::CheckChanges(_) = browser.read().await.step() else {
            panic!("it is not where it was");
        };
        assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
        assert_eq!((system.changes().len(), told(&api).await), (1, 2));
        // What was refused for good is over, and a system that keeps its answers does not refuse the next for it. Whatever
        // else was answered may still be under way.
        let asked = system.asked(paths::CHANGE);
        let is_another = asked.first().unwrap().key != asked.last().unwrap().key;
        assert_eq!(is_another, faults == [Fault::Status(422)], "{faults:?}");
    }
}

/// Whoever dies between the two is the same to the next press.
#[tokio::test]
async fn a_change_whose_answer_was_lost_is_made_once_and_told_once() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Silent]);
    let lost = press(&mut browser).await;
    assert_eq!(lost.kind(), ProblemType::ServiceUnavailable);
    assert_eq!((system.changes().len(), told(&api).await), (1, 0));
    api.advance(120);
    assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
    let keys: Vec<_> = system
        .asked(paths::CHANGE)
        .into_iter()
        .map(|one| one.key)
        .collect();
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| *key == keys[0]));
}

/// Nor does it hang on whether anybody presses again.
#[tokio::test]
async fn a_change_whose_answer_was_lost_is_told_of_though_nobody_presses_again() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Lost]);
    let lost = press(&mut browser).await;
    assert_eq!(lost.kind(), ProblemType::ServiceUnavailable);
    let asked = || system.asked(paths::CHANGE).len();
    assert!(end_changes(&api.service).await);
    assert_eq!(asked(), 2, "whoever has pressed is waited for");

    // It is away for longer than a person may be.
    api.advance(120);
    system.fail(paths::CHANGE, &[Fault::Status(503), Fault::Status(503)]);
    assert!(end_changes(&api.service).await);
    assert!(end_changes(&api.service).await);
    assert_eq!((asked(), told(&api).await), (4, 0), "not over and over");
    api.advance(50 * 60);
    assert!(end_changes(&api.service).await);
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
    let keys: Vec<_> = system.asked(paths::CHANGE);
    assert!(keys.iter().all(|one| one.key == keys[0].key));
    assert!(matches!(browser.read().await.step(), Step::Done(_)));

    api.advance(5 * 3600);
    assert!(end_changes(&api.service).await);
    assert_eq!((asked(), told(&api).await), (5, 0), "nobody is told twice");
}

/// Somebody in between may refuse what was made before.
#[tokio::test]
async fn a_refusal_of_a_change_that_may_have_been_made_ends_nothing() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Lost]);
    press(&mut browser).await;
    api.advance(120);
    system.fail(paths::CHANGE, &[Fault::Status(404), Fault::Status(403)]);
    assert!(end_changes(&api.service).await);
    assert_eq!(
        press(&mut browser).await.kind(),
        ProblemType::ServiceUnavailable
    );
    api.advance(120);
    assert!(end_changes(&api.service).await);
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
}

/// Whoever has taken an account over cannot keep its owner from hearing of it.
#[tokio::test]
async fn a_change_is_told_of_though_its_browser_has_begun_anew() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Lost]);
    press(&mut browser).await;
    browser.start("forgot_password").await;
    api.advance(120);
    assert!(end_changes(&api.service).await);
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
}

/// What the system never answers holds up the other recoveries of the account for an hour, and not
/// for good.
#[tokio::test]
async fn a_change_that_is_never_answered_is_given_up_after_an_hour() {
    let (api, system) = api().await;
    let mut robber = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Status(500), Fault::Status(500)]);
    press(&mut robber).await;
    let mut owner = at_the_commit(&api).await;
    assert_eq!(
        press(&mut owner).await.kind(),
        ProblemType::ServiceUnavailable
    );
    drop(owner);
    api.advance(3600);
    let asked = system.asked(paths::CHANGE).len();
    assert!(end_changes(&api.service).await);
    assert_eq!(system.asked(paths::CHANGE).len(), asked);
    let mut owner = at_the_commit(&api).await;
    assert!(matches!(press(&mut owner).await.step(), Step::Done(_)));
    assert_eq!(system.changes().len(), 1);
}

/// Who presses while it is looked after is answered as before.
#[tokio::test]
async fn a_press_ends_what_would_be_looked_after() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Lost]);
    press(&mut browser).await;
    assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
    api.advance(3600);
    assert!(end_changes(&api.service).await);
    assert_eq!(system.asked(paths::CHANGE).len(), 3);
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
}

#[tokio::test]
async fn the_same_request_twice_changes_the_account_once() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    let key = fresh_key();
    let commit = json!({ "secure": "commit" });
    let mut second = browser.clone();
    browser.act_as(&key, commit.clone()).await.document();
    second.act_as(&key, commit).await.document();
    assert_eq!(system.asked(paths::CHANGE).len(), 1);
    assert_eq!(told(&api).await, 2);
}

#[tokio::test]
async fn what_changed_there_meanwhile_is_seen_before_anything_is_decided() {
    let (api, system) = api().await;
    let mut browser = lise(&api).await;
    browser.choose_password(NEW_PASSWORD).await.document();
    system.change(|account| {
        account["sessions"] = json!([]);
        account["events"] = json!([
            { "id": "event-2", "kind": "password_changed", "at": START.0 + 30 },
        ]);
    });
    api.advance(61);
    let review = browser.review("activity").await;
    assert!(
        review
            .items
            .iter()
            .any(|one| one.kind == ItemKind::PasswordChanged)
    );
    // At the commit it is asked for anew, however lately that was.
    system.change(|account| account["status"] = json!("disabled"));
    browser.act(json!("go_on")).await.document();
    let refused = browser.commit().await;
    assert_eq!(refused.kind(), ProblemType::ProofInsufficient);
    assert_eq!(system.changes().len(), 0);
}

#[tokio::test]
async fn an_account_that_is_gone_there_counts_as_closed() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.remove_account();
    let refused = press(&mut browser).await;
    assert_eq!(refused.kind(), ProblemType::ProofInsufficient);
    assert_eq!(system.changes().len(), 0);
    let mut other = api.browser();
    other.ask_code("lise").await.document();
    let messages = api.messages().await;
    assert!(messages.iter().all(|one| !one.carries_code()));
}

#[tokio::test]
async fn a_factor_that_was_reported_lost_stays_so_whatever_the_system_says() {
    let (api, system) = api().await;
    let mut browser = api.browser();
    browser.start("lost_second_factor").await.document();
    browser.identify("lise").await.document();
    browser.choose("email_code").await.document();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    browser.act(lost).await.document();
    api.advance(120);
    let mut other = api.browser();
    other.prove("lise").await.document();
    let account = api.account("lise").await;
    assert!(account.suspended.has(ProofKind::AuthenticatorCode));
    let before = system.asked(paths::VERIFY).len();
    other.choose("authenticator_code").await;
    other.submit(&authenticator_code(START)).await;
    assert_eq!(system.asked(paths::VERIFY).len(), before);
}

#[tokio::test]
async fn what_was_kept_is_forgotten_once_nothing_needs_it() {
    let (api, _) = api().await;
    let mut browser = at_the_commit(&api).await;
    press(&mut browser).await.document();
    api.messages().await;
    let kept = async |after: i64| {
        api.advance(after);
        let before = api.service.now().plus(-2 * DAY);
        api.service.store.prune(before, before).await.unwrap();
        let mut tx = api.service.store.read().await.unwrap();
        tx.account("7").await.unwrap().is_some()
    };
    assert!(kept(DAY).await, "a retry is still answered");
    assert!(kept(5 * DAY).await, "a link of a notice still works");
    assert!(!kept(60 * DAY).await);
    let mut tx = api.service.store.read().await.unwrap();
    assert!(
        tx.account("id-of-ada").await.unwrap().is_some(),
        "our own stay"
    );
}

/// Until the end of a change is known nothing else is done in its flow: the
/// same change comes again, and not a second one.
#[tokio::test]
async fn a_flow_whose_change_was_begun_does_nothing_but_commit() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Lost]);
    let lost = press(&mut browser).await;
    assert_eq!(lost.kind(), ProblemType::ServiceUnavailable);
    for action in [
        json!("end"),
        json!("freeze"),
        json!("offer_handover"),
        json!({ "secure": { "unmark": { "id": "connection:connection-1" } } }),
        json!({ "set_password": { "password": "another long passphrase" } }),
    ] {
        let refused = browser.act(action).await;
        assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    }
    assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
}

/// A refusal that follows a try without an answer says nothing of that try.
#[tokio::test]
async fn a_refusal_after_a_lost_answer_leaves_the_change_begun() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Status(422)]);
    let lost = press(&mut browser).await;
    assert_eq!(lost.kind(), ProblemType::ServiceUnavailable);
    let refused = browser.act(json!("end")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
}

/// What another flow reads of the account would lead the next press to a second
/// change.
#[tokio::test]
async fn what_is_read_meanwhile_does_not_alter_a_change_that_was_begun() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    system.fail(paths::CHANGE, &[Fault::Lost, Fault::Lost]);
    press(&mut browser).await;
    let mut other = api.browser();
    other.ask_code("lise").await.document();
    assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
    assert_eq!((system.changes().len(), told(&api).await), (1, 2));
}

#[tokio::test]
async fn an_outage_stops_nobody_from_freezing_the_account_or_leaving() {
    let (api, system) = api().await;
    let mut browser = at_the_commit(&api).await;
    api.advance(61);
    system.fail(paths::READ, &[Fault::Status(503); 6]);
    let refused = browser.secure(json!("check_changes")).await;
    assert_eq!(refused.kind(), ProblemType::ServiceUnavailable);
    browser.act(json!("freeze")).await.document();
    browser.act(json!("end")).await.document();
}

#[tokio::test]
async fn what_is_broken_in_an_account_is_left_out_and_nobody_locked_out() {
    let (api, system) = api().await;
    system.change(|account| {
        let emails = account["emails"].as_array_mut().unwrap();
        emails.push(json!({ "id": "mail-3", "address": "none", "added_at": 0 }));
        let again = emails[0].clone();
        emails.push(again);
        let connections = account["connections"].as_array_mut().unwrap();
        connections.push(json!({ "id": "connection-2", "kind": "carrier_pigeon" }));
        let events = account["events"].as_array_mut().unwrap();
        events.push(json!({ "id": "event-2", "kind": "unheard_of", "at": 0 }));
    });
    let mut browser = at_the_commit(&api).await;
    assert!(matches!(press(&mut browser).await.step(), Step::Done(_)));
    assert_eq!(told(&api).await, 2);
}

#[tokio::test]
async fn an_account_with_a_factor_that_was_reported_lost_is_not_forgotten() {
    let (api, _) = api().await;
    let mut browser = api.browser();
    browser.start("lost_second_factor").await.document();
    browser.identify("lise").await.document();
    browser.choose("email_code").await.document();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    browser.act(lost).await.document();
    api.messages().await;
    api.advance(90 * DAY);
    let before = api.service.now().plus(-2 * DAY);
    api.service.store.prune(before, before).await.unwrap();
    let account = api.account("lise").await;
    assert!(account.suspended.has(ProofKind::AuthenticatorCode));
}
