//! From a forgotten password to a new one.

use std::sync::Arc;

use regain_api::Settings;
use regain_api::message::Message;
use regain_api::password::breaches::BreachList;
use regain_api::store::AccountStatus;
use regain_contract::{EndReason, FieldReason, NeedReason, Password, ProblemType, Step};
use serde_json::json;

use crate::support::{NEW_PASSWORD, OLD_PASSWORD, START, TestApi};

#[tokio::test]
async fn a_person_who_forgot_the_password_gets_back_in() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    assert!(matches!(
        browser.start("forgot_password").await.step(),
        Step::Identify(_)
    ));
    assert!(matches!(
        browser.identify("ADA").await.step(),
        Step::ChooseProof(_)
    ));
    assert!(api.messages().await.is_empty(), "nothing is sent unasked");
    assert!(matches!(
        browser.choose("email_code").await.step(),
        Step::EnterCode(_)
    ));
    let code = api.newest_code().await;
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    let Step::SetPassword(step) = browser.submit(&spaced).await.step() else {
        panic!("no new password is asked for");
    };
    assert_eq!(
        (step.policy.min_length, step.identifier.as_str()),
        (15, "ADA")
    );
    let Step::Done(done) = browser.set_password(NEW_PASSWORD).await.step() else {
        panic!("it is not done");
    };
    assert_eq!(done.changed_at, START);
    assert_eq!(done.sessions_ended, 2);
    assert_eq!(done.notified.len(), 3, "two mailboxes and a phone");
    assert!(done.notified.iter().all(|masked| masked.0.contains("•••")));
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
    assert!(!api.signs_in("ada", OLD_PASSWORD).await);
    assert_eq!(api.session_count("ada").await, 0);
    assert_eq!(api.session_count("linus").await, 2);
}

#[tokio::test]
async fn every_address_is_told() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    browser.set_password(NEW_PASSWORD).await.document();
    let mut told: Vec<String> = api
        .messages()
        .await
        .into_iter()
        .filter_map(|message| match message {
            Message::AccountSecured { to, .. } => Some(to),
            _ => None,
        })
        .collect();
    told.sort();
    assert_eq!(told, ["ada@example.com", "countess@example.org"]);
}

#[tokio::test]
async fn a_locked_account_is_unlocked_by_its_recovery_and_not_before() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("linus").await.document();
    assert_eq!(api.account("linus").await.status, AccountStatus::Locked);
    browser.set_password(NEW_PASSWORD).await.document();
    assert_eq!(api.account("linus").await.status, AccountStatus::Active);
}

#[tokio::test]
async fn a_second_factor_is_never_skipped_by_a_mailed_code() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let document = browser.prove("grace").await.document();
    let Step::ChooseProof(choice) = document.step else {
        panic!("no other proof is asked for");
    };
    let ways: Vec<_> = choice.ways.iter().map(|way| way.kind.name()).collect();
    assert_eq!(
        ways,
        ["authenticator_code", "backup_code", "contact_code"],
        "a text message would be of the same class"
    );
    assert_eq!(document.needs[0].reason, NeedReason::SecondFactor);
    let refused = browser.set_password(NEW_PASSWORD).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    assert!(api.signs_in("grace", OLD_PASSWORD).await);
}

#[tokio::test]
async fn steps_are_taken_in_order() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    for action in [
        json!({ "set_password": { "password": NEW_PASSWORD } }),
        json!({ "submit_code": { "code": "123456" } }),
        json!("resend_code"),
        json!("send_case"),
    ] {
        let refused = browser.act(action).await.problem();
        assert_eq!(refused.kind, ProblemType::StepOutOfOrder);
        assert!(matches!(refused.flow.unwrap().step, Step::Identify(_)));
    }
}

#[tokio::test]
async fn nothing_changes_before_a_proof() {
    let api = TestApi::new().await;
    for round in 0..50 {
        let mut browser = api.browser();
        browser.ask_code("ada").await.document();
        let code = api.newest_code().await;
        browser
            .submit(&crate::support::other_than(&code))
            .await
            .problem();
        api.advance(3700 + round);
        api.advance(12 * 3600);
    }
    assert!(api.signs_in("ada", OLD_PASSWORD).await);
    assert_eq!(api.session_count("ada").await, 2);
    assert_eq!(api.account("ada").await.status, AccountStatus::Active);
}

#[tokio::test]
async fn a_password_is_refused_with_its_reason_and_the_step_stays() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for (password, reason) in [
        ("", FieldReason::Empty),
        ("short", FieldReason::TooShort { min: 15, actual: 5 }),
        ("ada@example.com1", FieldReason::NamePassword),
        ("passwordpassword", FieldReason::CommonPassword),
    ] {
        let refused = browser.set_password(password).await.problem();
        assert_eq!(refused.errors[0].reason, reason, "{password}");
        assert_eq!(refused.errors[0].pointer, "/set_password/password");
        assert!(matches!(refused.flow.unwrap().step, Step::SetPassword(_)));
    }
    browser.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn recovering_ends_every_other_flow_of_the_account() {
    let api = TestApi::new().await;
    let (mut first, mut second) = (api.browser(), api.browser());
    first.prove("ada").await.document();
    second.prove("ada@example.com").await.document();
    first.set_password(NEW_PASSWORD).await.document();
    let Step::Ended(ended) = second.read().await.step() else {
        panic!("the other flow goes on");
    };
    assert_eq!(ended.reason, EndReason::Replaced);
    let refused = second.set_password("quite another password").await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
}

#[tokio::test]
async fn flows_that_have_proven_nothing_learn_nothing_of_a_recovery() {
    let api = TestApi::new().await;
    let (mut owner, mut watcher, mut nobody) = (api.browser(), api.browser(), api.browser());
    watcher.ask_code("countess@example.org").await.document();
    let code = api.newest_code().await;
    nobody.ask_code("nobody@example.org").await.document();
    owner.prove("ada").await.document();
    owner.set_password(NEW_PASSWORD).await.document();
    let mut seen = Vec::new();
    for browser in [&mut watcher, &mut nobody] {
        let step = browser.read().await.step();
        let tried = browser.submit(&code).await.problem();
        seen.push((std::mem::discriminant(&step), tried.kind));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].1, ProblemType::CodeIncorrect);
}

#[tokio::test]
async fn what_changed_on_the_account_since_the_proof_counts() {
    for change in [
        "UPDATE accounts SET status = 'disabled' WHERE handle = 'ada'",
        "INSERT INTO authenticators (id, account_id, name, sealed_secret, added_at) \
         SELECT 'new', 'id-of-ada', 'New', sealed_secret, 0 FROM authenticators",
    ] {
        let api = TestApi::new().await;
        let mut browser = api.browser();
        browser.prove("ada").await.document();
        api.change(change).await;
        let refused = browser.set_password(NEW_PASSWORD).await;
        assert_eq!(refused.kind(), ProblemType::ProofInsufficient);
        assert!(api.signs_in("ada", OLD_PASSWORD).await);
    }
}

#[tokio::test]
async fn a_code_does_not_open_an_account_closed_since() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    api.change("UPDATE accounts SET status = 'disabled' WHERE handle = 'ada'")
        .await;
    assert_eq!(
        browser.submit(&code).await.kind(),
        ProblemType::CodeIncorrect
    );
}

/// Whoever knows the present password would get in again.
#[tokio::test]
async fn the_present_password_is_no_new_one() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let refused = browser.set_password(OLD_PASSWORD).await.problem();
    assert_eq!(refused.errors[0].reason, FieldReason::PresentPassword);
    assert!(api.messages().await.is_empty());
    browser.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn a_flow_has_ten_passwords_hashed_in_an_hour() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let mut tx = api.service.store.begin().await.unwrap();
    let flow = tx.flows_of_account("id-of-ada").await.unwrap().remove(0);
    tx.set_bucket(
        &format!("passwords-flow:{}", flow.id),
        (START.0 + 3600 + 1) * 1000,
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let refused = browser.set_password(NEW_PASSWORD).await.problem();
    assert_eq!(refused.kind, ProblemType::RateLimited);
    assert!(matches!(refused.flow.unwrap().step, Step::SetPassword(_)));
}

#[tokio::test]
async fn handle_address_and_phone_name_the_same_account() {
    let api = TestApi::new().await;
    for identifier in ["ada", "Countess@Example.org", "0044 207 946 0003"] {
        let mut browser = api.browser();
        browser.prove(identifier).await.document();
    }
}

/// Knows one.
struct OneBreached(&'static str);

#[async_trait::async_trait]
impl BreachList for OneBreached {
    async fn has(&self, password: &Password) -> bool {
        password.expose_secret() == self.0
    }
}

#[tokio::test]
async fn a_password_that_was_found_in_a_breach_is_refused() {
    let breached = "violet anchors drift past nine kettles";
    let list = Arc::new(OneBreached(breached));
    let api = TestApi::with_breach_list(Settings::default(), list).await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let problem = browser.set_password(breached).await.problem();
    assert_eq!(problem.errors[0].reason, FieldReason::BreachedPassword);
    assert!(!api.signs_in("ada", breached).await);
    browser.set_password(NEW_PASSWORD).await.document();
}
