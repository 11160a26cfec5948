//! The flow's cookie, and the flow's time.

use axum::http::header;
use regain_contract::{EndReason, ProblemType, Stage, Step};
use serde_json::json;

use crate::support::{NEW_PASSWORD, START, TestApi, fresh_key};

#[tokio::test]
async fn the_cookie_cannot_be_read_or_sent_across_sites() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let answer = browser.start("hacked").await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    let (pair, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(attributes, "Secure; HttpOnly; SameSite=Strict; Path=/");
    assert!(pair.starts_with("__Host-recovery=") && pair.len() == 16 + 43);
    assert!(!answer.body.contains(&pair[16..]));
}

#[tokio::test]
async fn the_secret_id_changes_when_the_rights_grow() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let before = browser.clone();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    assert_ne!(browser.cookie, before.cookie);
    // The old one may do nothing, whatever the new one has been used for.
    let refused = before.clone().set_password(NEW_PASSWORD).await.problem();
    assert_eq!(refused.kind, ProblemType::StepOutOfOrder);
    assert_eq!(refused.flow, None);
    // Reading is using: from here on the old one is worth nothing at all.
    browser.read().await.document();
    assert_eq!(before.clone().read().await.kind(), ProblemType::FlowUnknown);
    let refused = before.clone().set_password(NEW_PASSWORD).await;
    assert_eq!(refused.kind(), ProblemType::FlowUnknown);
    browser.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn a_refused_action_uses_the_new_secret_id_too() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let before = browser.clone();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    browser.set_password("short").await.problem();
    assert_eq!(before.clone().read().await.kind(), ProblemType::FlowUnknown);
}

#[tokio::test]
async fn a_lost_answer_with_a_new_secret_id_loses_nothing() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let action = json!({ "submit_code": { "code": api.newest_code().await } });
    let key = fresh_key();
    // The answer never arrives; the retry of the same request finds the way
    // on, an hour later and twice as well as at once.
    browser
        .clone()
        .act_as(&key, action.clone())
        .await
        .document();
    browser
        .clone()
        .act_as(&key, action.clone())
        .await
        .document();
    api.advance(600);
    let retried = browser.act_as(&key, action).await.step();
    assert!(matches!(retried, Step::SetPassword(_)));
    browser.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn a_reload_after_a_lost_answer_exchanges_the_secret_id_once() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    let old = browser.clone();
    browser.clone().submit(&code).await.document();
    let mut reloaded = old.clone();
    assert!(matches!(reloaded.read().await.step(), Step::SetPassword(_)));
    assert_ne!(reloaded.cookie, old.cookie);
    assert_eq!(old.clone().read().await.kind(), ProblemType::FlowUnknown);
    reloaded.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn the_old_secret_id_can_be_exchanged_for_two_minutes() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let mut old = browser.clone();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    api.advance(120);
    assert_eq!(old.read().await.kind(), ProblemType::FlowUnknown);
    assert_eq!(browser.read().await.document().stage, Stage::Secure);
}

#[tokio::test]
async fn a_flow_lives_a_day() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let document = browser.ask_code("ada").await.document();
    assert_eq!(document.expires_at, START.plus(24 * 3600));
    api.advance(24 * 3600 - 1);
    assert!(matches!(browser.read().await.step(), Step::EnterCode(_)));
    api.advance(1);
    let ended = browser.read().await.step();
    assert!(matches!(ended, Step::Ended(ended) if ended.reason == EndReason::Expired));
    assert_eq!(
        browser.submit("123456").await.kind(),
        ProblemType::FlowExpired
    );
}

#[tokio::test]
async fn the_right_to_change_the_account_lapses_when_it_is_not_used() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    api.advance(15 * 60 - 1);
    browser.act(json!("report_contact")).await.document();
    api.advance(15 * 60);
    let refused = browser.set_password(NEW_PASSWORD).await;
    assert_eq!(refused.kind(), ProblemType::FlowExpired);
}

#[tokio::test]
async fn the_human_route_does_not_stretch_the_right_to_change_the_account() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    api.advance(60);
    browser.act(json!("ask_person")).await.document();
    api.advance(15 * 60);
    browser.act(json!("leave_case")).await.document();
    assert_eq!(
        browser.set_password(NEW_PASSWORD).await.kind(),
        ProblemType::FlowExpired
    );
}

#[tokio::test]
async fn trying_one_password_after_another_is_not_being_away() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for _ in 0..3 {
        api.advance(14 * 60);
        browser.set_password("passwordpassword").await.problem();
    }
    browser.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn leaving_clears_the_browser_and_so_does_its_retry() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let mut before = browser.clone();
    let key = fresh_key();
    let lost = browser.clone().act_as(&key, json!("end")).await;
    assert!(lost.status.is_success());
    let answer = browser.act_as(&key, json!("end")).await;
    assert_eq!(
        answer.headers["clear-site-data"],
        "\"cache\", \"cookies\", \"storage\""
    );
    assert!(
        answer.headers[header::SET_COOKIE]
            .to_str()
            .unwrap()
            .contains("Max-Age=0")
    );
    let ended = before.read().await.step();
    assert!(matches!(ended, Step::Ended(ended) if ended.reason == EndReason::Left));
}

#[tokio::test]
async fn a_new_flow_takes_the_place_of_the_one_before() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let mut before = browser.clone();
    browser.start("hacked").await.document();
    let ended = before.read().await.step();
    assert!(matches!(ended, Step::Ended(ended) if ended.reason == EndReason::Replaced));
}
