//! The draft: what it keeps, what it guards, and how it is committed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_api::flow::{AddedAddress, AddedAuthenticator};
use regain_api::keys::Purpose;
use regain_api::message::Message;
use regain_api::random::SystemRandom;
use regain_contract::{
    ItemChange, ItemFlag, ItemKind, Label, NewAddress, ProblemType, Step, Task, TaskStatus, paths,
};
use serde_json::json;

use crate::support::{
    Browser, NEW_PASSWORD, OLD_PASSWORD, TestApi, authenticator_code, backup_code,
};
use crate::taken_over::take_over;
use regain_soft_passkey::SoftPasskey;

fn new_authenticator(api: &TestApi) -> AddedAuthenticator {
    let keys = &api.service.keys;
    let sealed = keys
        .seal(Purpose::Factors, &[8; 20], &SystemRandom)
        .unwrap();
    AddedAuthenticator {
        id: "new".into(),
        name: Label::parse("New phone").unwrap(),
        sealed_secret: STANDARD.encode(sealed),
        last_step: 7,
        added_at: api.service.now(),
    }
}

fn new_address(api: &TestApi) -> AddedAddress {
    AddedAddress {
        id: "new".into(),
        address: NewAddress::parse("new@example.net").unwrap(),
        added_at: api.service.now(),
    }
}

#[tokio::test]
async fn the_draft_is_there_after_a_reload_and_in_another_browser_that_proves_it() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    browser.choose_password(NEW_PASSWORD).await.document();
    let Step::Tasks(tasks) = browser.read().await.step() else {
        panic!("a reload shows the tasks");
    };
    let password = &tasks.tasks[1];
    assert_eq!(
        (password.task, password.status),
        (Task::Password, TaskStatus::Completed)
    );
    let (_, pass) = browser.make_pass().await;
    let mut other = api.browser();
    other.link(paths::LINK_USE, &pass).await;
    let step = other.read().await.step();
    assert!(matches!(step, Step::ChooseProof(_)), "{step:?}");
    let refused = other.secure(json!("check_changes")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    api.advance(60);
    other.choose("email_code").await.document();
    let code = api.newest_code().await;
    let Step::SetPassword(step) = other.submit(&code).await.step() else {
        panic!("it goes on where the situation begins");
    };
    assert!(step.chosen);
    other.commit().await.document();
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
}

#[tokio::test]
async fn nothing_is_committed_unchecked_or_without_what_is_required() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for early in [json!("commit"), json!("check_changes")] {
        let refused = browser.secure(early).await;
        assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    }
    browser.choose_password(NEW_PASSWORD).await.document();
    let refused = browser.secure(json!("commit")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    browser.secure(json!("check_changes")).await.document();
    browser.unmark("password").await.document();
    let refused = browser.secure(json!("commit")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    assert!(api.signs_in("ada", OLD_PASSWORD).await);
    let unknown = browser.mark("device:nobody").await;
    assert_eq!(unknown.kind(), ProblemType::StepOutOfOrder);
}

/// Grace at the tasks, after she said that her authenticator app is lost.
async fn without_her_app(api: &TestApi) -> Browser<'_> {
    let mut grace = api.browser();
    grace.start("lost_second_factor").await.document();
    grace.identify("grace").await.document();
    grace.choose("email_code").await.document();
    let code = api.newest_code().await;
    grace.submit(&code).await.document();
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    grace.act(lost).await.document();
    grace.choose("backup_code").await.document();
    grace
        .submit(backup_code(0).expose_secret())
        .await
        .document();
    let step = grace.act(json!("go_on")).await.step();
    assert!(matches!(step, Step::Tasks(_)), "{step:?}");
    grace
}

/// NIST SP 800-63B-4, 4.1.3: nobody is left without a factor in between.
#[tokio::test]
async fn an_old_factor_dies_when_its_replacement_is_committed_and_not_before() {
    let api = TestApi::new().await;
    let mut grace = without_her_app(&api).await;
    let review = grace.review("factors").await;
    assert!(review.items[0].flags.contains(&ItemFlag::Suspended));
    assert!(review.can_add && review.can_add_passkey);
    let new = new_authenticator(&api);
    api.change_draft("grace", |draft| draft.authenticators.push(new))
        .await;
    grace.mark("authenticator:authenticator").await.document();
    let changes: Vec<_> = grace
        .review("factors")
        .await
        .items
        .into_iter()
        .map(|item| (item.name, item.change))
        .collect();
    assert_eq!(
        changes[..2],
        [
            ("Phone".to_owned(), Some(ItemChange::Remove)),
            ("New phone".to_owned(), Some(ItemChange::Add)),
        ]
    );
    let ids = |apps: Vec<regain_api::store::Authenticator>| {
        let ids = apps.into_iter().map(|app| (app.id, app.last_step));
        ids.collect::<Vec<_>>()
    };
    let mut tx = api.service.store.read().await.unwrap();
    let before = ids(tx.authenticators("id-of-grace").await.unwrap());
    assert_eq!(before, [("authenticator".to_owned(), 0)]);
    drop(tx);
    grace.commit().await.document();
    let mut tx = api.service.store.read().await.unwrap();
    let after = ids(tx.authenticators("id-of-grace").await.unwrap());
    assert_eq!(after, [("new".to_owned(), 7)]);
}

/// NIST SP 800-63B-4, 4.3: whoever drops the replacement keeps the old one.
#[tokio::test]
async fn a_lost_factor_stays_when_its_replacement_is_dropped() {
    let api = TestApi::new().await;
    let mut grace = without_her_app(&api).await;
    let new = new_authenticator(&api);
    api.change_draft("grace", |draft| draft.authenticators.push(new))
        .await;
    grace.mark("authenticator:authenticator").await.document();
    let drop = json!({ "secure": { "unmark": { "id": "authenticator:new" } } });
    grace.act(drop).await.document();
    let review = grace.review("factors").await;
    assert_eq!(review.items[0].name, "Phone");
    assert_eq!(review.items[0].change, None);
}

#[tokio::test]
async fn the_last_factor_stays_unless_there_is_another_one() {
    let api = TestApi::new().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let review = grace.review("factors").await;
    assert!(review.items[0].flags.contains(&ItemFlag::LastOne));
    let own = "authenticator:authenticator";
    let refused = grace.mark(own).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    let new = new_authenticator(&api);
    api.change_draft("grace", |draft| draft.authenticators.push(new))
        .await;
    grace.mark(own).await.document();
    // Without the new one the old one stays.
    grace.unmark("authenticator:new").await.document();
    let item = grace.review("factors").await.items.remove(0);
    assert_eq!((item.id.as_str(), item.change), (own, None));
}

#[tokio::test]
async fn the_last_address_stays_unless_another_one_is_confirmed() {
    let api = TestApi::new().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let items = grace.review("addresses").await.items;
    let email = &items[0];
    assert_eq!(email.name, "g•••@e•••.com");
    assert!(email.flags.contains(&ItemFlag::Primary));
    assert!(email.flags.contains(&ItemFlag::LastOne));
    let refused = grace.mark(&email.id).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    let new = new_address(&api);
    api.change_draft("grace", |draft| draft.addresses.push(new))
        .await;
    grace.mark(&email.id).await.document();
    grace.set_password(NEW_PASSWORD).await.document();
    let account = api.account("grace").await;
    assert_eq!(account.emails, ["new@example.net"]);
    let mut tx = api.service.store.read().await.unwrap();
    let found = tx.account_by_name("new@example.net").await.unwrap();
    assert_eq!(found.unwrap().id, "id-of-grace");
    let old = tx.account_by_name("grace@example.com").await.unwrap();
    assert_eq!(old, None);
}

/// What has gone meanwhile is skipped, and what has become the last stays.
#[tokio::test]
async fn a_commit_looks_at_the_account_as_it_is_then() {
    let api = TestApi::new().await;
    let mut ada = api.browser();
    ada.prove("ada").await.document();
    let items = ada.review("addresses").await.items;
    ada.mark(&items[0].id).await.document();
    ada.open("password").await.document();
    ada.choose_password(NEW_PASSWORD).await.document();
    ada.secure(json!("check_changes")).await.document();
    api.change(
        "UPDATE account_addresses SET removed_at = 1 WHERE address = 'countess@example.org'",
    )
    .await;
    let Step::Done(done) = ada.secure(json!("commit")).await.step() else {
        panic!("the rest is committed");
    };
    let kinds: Vec<_> = done.changes.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::Password, ItemKind::Session]);
    assert_eq!(api.account("ada").await.emails, ["ada@example.com"]);
}

#[tokio::test]
async fn a_report_gets_one_number() {
    let api = TestApi::new().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    grace.open("activity").await.document();
    let report = json!({ "report": { "id": "event:came" } });
    let mut numbers = Vec::new();
    for _ in 0..2 {
        let Step::Review(review) = grace.secure(report.clone()).await.step() else {
            panic!("it stays at the list");
        };
        let event = review
            .items
            .into_iter()
            .find(|item| item.id == "event:came");
        numbers.push(event.unwrap().report.unwrap());
    }
    assert_eq!(numbers[0], numbers[1]);
}

#[tokio::test]
async fn the_protection_ends_early_for_two_strong_proofs_alone() {
    let api = TestApi::new().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let Step::Done(done) = grace.set_password(NEW_PASSWORD).await.step() else {
        panic!("it is not done");
    };
    assert!(done.protected_until.is_some() && !done.can_end_protection);
    let refused = grace.act(json!("end_protection")).await;
    assert_eq!(refused.kind(), ProblemType::ProofInsufficient);

    api.advance(60);
    let mut again = api.browser();
    again.start("forgot_password").await.document();
    again.identify("grace").await.document();
    again.choose("backup_code").await.document();
    again
        .submit(backup_code(1).expose_secret())
        .await
        .document();
    let code = authenticator_code(api.service.now());
    again.enter("authenticator_code", &code).await.document();
    again.act(json!("go_on")).await.document();
    let chosen = again.choose_password("yet another new password").await;
    let Step::Tasks(tasks) = chosen.step() else {
        panic!("it goes back to the tasks");
    };
    assert!(tasks.protected_until.is_some() && tasks.can_end_protection);
    api.messages().await;
    let Step::Tasks(tasks) = again.act(json!("end_protection")).await.step() else {
        panic!("it stays at the tasks");
    };
    assert_eq!(
        (tasks.protected_until, tasks.can_end_protection),
        (None, false)
    );
    let told = api.messages().await;
    assert!(
        told.iter()
            .any(|one| matches!(one, Message::ProtectionEnded { .. }))
    );
    let refused = again.act(json!("end_protection")).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
}

/// STANDARDS A28.
#[tokio::test]
async fn an_account_that_stays_without_a_second_factor_is_noted() {
    let api = TestApi::new().await;
    let mut ada = api.browser();
    ada.prove("ada").await.document();
    ada.set_password(NEW_PASSWORD).await.document();
    let mut tx = api.service.store.read().await.unwrap();
    let flows = tx.flows_of_account("id-of-ada").await.unwrap();
    let lines = tx.audit(&flows[0].id).await.unwrap();
    assert!(lines.iter().any(|line| line.event == "factor_skipped"));
}

/// NIST SP 800-63B-4, 8.1.2.6: the names of passkeys are their owner's to
/// change, and so are those of authenticator apps.
#[tokio::test]
async fn a_factor_gets_another_name_with_everything_else_and_stays_as_it_is() {
    let api = TestApi::new().await;
    let mut passkey = SoftPasskey::new(7);
    crate::passkeys::give(&api, "grace", &mut passkey).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    grace.choose_password(NEW_PASSWORD).await.document();
    let review = grace.review("factors").await;
    let can_rename: Vec<_> = review
        .items
        .iter()
        .map(|item| (item.kind, item.can_rename))
        .collect();
    assert_eq!(
        can_rename,
        [
            (ItemKind::Authenticator, true),
            (ItemKind::Passkey, true),
            (ItemKind::BackupCodes, false),
        ]
    );
    let (app, key) = (review.items[0].id.clone(), review.items[1].id.clone());
    let rename = |id: &str, name: &str| json!({ "rename": { "id": id, "name": name } });
    let refused = grace.secure(rename(&app, " ")).await.problem();
    assert_eq!(refused.errors[0].pointer, "/secure/rename/name");
    for id in ["backup_codes", "authenticator:other", "address:1"] {
        let refused = grace.secure(rename(id, "Mine")).await;
        assert_eq!(refused.kind(), ProblemType::StepOutOfOrder, "{id}");
    }
    grace.secure(rename(&app, "Blue phone")).await.document();
    grace.secure(rename(&key, "Red laptop")).await.document();
    let changes = |items: &[regain_contract::Item]| -> Vec<_> {
        let items = items.iter().filter(|item| item.can_rename);
        items
            .map(|item| (item.change, item.new_name.clone()))
            .collect()
    };
    let renamed = |name: &str| (Some(ItemChange::Rename), Some(name.to_owned()));
    let review = grace.review("factors").await;
    assert_eq!(
        changes(&review.items),
        [renamed("Blue phone"), renamed("Red laptop")]
    );
    // What it was called all along is no change; what is left alone is none.
    let name = review.items[0].name.clone();
    grace.secure(rename(&app, &name)).await.document();
    grace.unmark(&key).await.document();
    let review = grace.review("factors").await;
    assert_eq!(changes(&review.items), [(None, None), (None, None)]);

    grace.secure(rename(&app, "Blue phone")).await.document();
    grace.secure(rename(&key, "Red laptop")).await.document();
    grace.mark(&key).await.document();
    let review = grace.review("factors").await;
    let removed = (Some(ItemChange::Remove), None);
    assert_eq!(changes(&review.items), [renamed("Blue phone"), removed]);
    grace.unmark(&key).await.document();

    let mut tx = api.service.store.read().await.unwrap();
    let before = tx.authenticators("id-of-grace").await.unwrap();
    assert_eq!(before[0].name, name);
    drop(tx);
    let Step::CheckChanges(check) = grace.secure(json!("check_changes")).await.step() else {
        panic!("the changes are checked");
    };
    assert_eq!(
        changes(&check.changes),
        [renamed("Blue phone"), renamed("Red laptop")]
    );
    grace.secure(json!("commit")).await.document();
    let mut tx = api.service.store.read().await.unwrap();
    let after = tx.authenticators("id-of-grace").await.unwrap();
    assert_eq!(after[0].name, "Blue phone");
    assert_eq!(after[0].sealed_secret, before[0].sealed_secret);
    let passkeys = tx.passkeys("id-of-grace").await.unwrap();
    assert_eq!(passkeys[0].name, "Red laptop");
}

/// A new name is nothing that has to be protected.
#[tokio::test]
async fn a_new_name_alone_protects_nothing_and_is_told() {
    let api = TestApi::new().await;
    let mut grace = without_her_app(&api).await;
    let review = grace.review("factors").await;
    let id = review.items[0].id.clone();
    grace
        .secure(json!({ "rename": { "id": id, "name": "Blue phone" } }))
        .await
        .document();
    let Step::CheckChanges(check) = grace.secure(json!("check_changes")).await.step() else {
        panic!("the changes are checked");
    };
    assert_eq!(check.protected_for, None);
    grace.secure(json!("commit")).await.document();
    let told = api.messages().await.into_iter().any(|message| {
        let Message::AccountSecured { changes, .. } = message else {
            return false;
        };
        changes
            .iter()
            .any(|one| one.change == ItemChange::Rename && one.names == ["Phone"])
    });
    assert!(told);
}
