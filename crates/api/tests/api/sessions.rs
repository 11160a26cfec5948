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
    browser.act(json!("report_contact")).await.document();
    // The new one has arrived, so the old one is worth nothing.
    assert_eq!(before.clone().read().await.kind(), ProblemType::FlowUnknown);
}

#[tokio::test]
async fn a_lost_answer_with_a_new_secret_id_loses_nothing() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let action = json!({ "submit_code": { "code": api.newest_code().await } });
    let key = fresh_key();
    let mut cut_off = browser.clone();
    cut_off.act_as(&key, action.clone()).await.document();
    // The retry of the same request, and a reload, both find the way on.
    let mut reloaded = browser.clone();
    assert!(matches!(
        browser.act_as(&key, action).await.step(),
        Step::SetPassword(_)
    ));
    assert!(matches!(reloaded.read().await.step(), Step::SetPassword(_)));
    reloaded.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn the_old_secret_id_is_taken_for_minutes_only() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let mut old = browser.clone();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    api.advance(301);
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
    browser.act(json!("ask_person")).await.document();
    api.advance(3600);
    browser.act(json!("leave_case")).await.document();
    assert_eq!(
        browser.set_password(NEW_PASSWORD).await.kind(),
        ProblemType::FlowExpired
    );
}

#[tokio::test]
async fn leaving_clears_the_browser() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let mut before = browser.clone();
    let answer = browser.act(json!("end")).await;
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
