//! A retry is answered and not carried out again.

use axum::http::StatusCode;
use regain_contract::{ProblemType, Step, paths};
use serde_json::json;

use crate::support::{NEW_PASSWORD, TestApi, fresh_key, other_than};

#[tokio::test]
async fn a_retry_gets_the_outcome_of_the_first_try() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let key = fresh_key();
    browser.identify("ada").await.document();
    let chosen = json!({ "choose_proof": { "kind": "email_code" } });
    browser.act_as(&key, chosen.clone()).await.document();
    let again = browser.act_as(&key, chosen).await.step();
    assert!(matches!(again, Step::EnterCode(step) if step.sent_count == 1));
    assert_eq!(api.messages().await.len(), 1);
}

#[tokio::test]
async fn a_retried_wrong_code_costs_one_try() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let wrong = json!({ "submit_code": { "code": other_than(&api.newest_code().await) } });
    let key = fresh_key();
    for _ in 0..3 {
        let problem = browser.act_as(&key, wrong.clone()).await.problem();
        assert_eq!(problem.kind, ProblemType::CodeIncorrect);
        let Step::EnterCode(step) = problem.flow.unwrap().step else {
            panic!()
        };
        assert_eq!(step.attempts_left, Some(4));
    }
}

#[tokio::test]
async fn a_key_is_for_one_request() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let key = fresh_key();
    browser
        .act_as(&key, json!({ "identify": { "identifier": "ada" } }))
        .await
        .document();
    let other = browser
        .act_as(&key, json!({ "identify": { "identifier": "linus" } }))
        .await;
    assert_eq!(other.kind(), ProblemType::IdempotencyKeyReused);
}

#[tokio::test]
async fn a_change_without_a_key_is_refused() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    for key in ["", "unquoted-but-long-enough", "\"short\""] {
        let request = browser.request("POST", paths::FLOW, key, &json!({ "situation": "hacked" }));
        let answer = browser.send(request).await;
        assert_eq!(answer.kind(), ProblemType::IdempotencyKeyMissing);
    }
}

#[tokio::test]
async fn the_same_request_at_the_same_time_is_carried_out_once() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    // Hashing takes long, so the second is there before the first is done.
    let key = fresh_key();
    let action = json!({ "set_password": { "password": NEW_PASSWORD } });
    let (mut one, mut two) = (browser.clone(), browser.clone());
    let (first, second) = tokio::join!(one.act_as(&key, action.clone()), two.act_as(&key, action));
    let (done, refused) = match first.status {
        StatusCode::OK => (first, second),
        _ => (second, first),
    };
    assert_eq!(done.status, StatusCode::OK);
    assert_eq!(refused.kind(), ProblemType::RequestInProgress);

    // A commit is quick: the second comes while it is made, or after it.
    browser.secure(json!("check_changes")).await.document();
    let key = fresh_key();
    let action = json!({ "secure": "commit" });
    let (mut one, mut two) = (browser.clone(), browser.clone());
    let (first, second) = tokio::join!(one.act_as(&key, action.clone()), two.act_as(&key, action));
    let answers = [first, second];
    assert!(answers.iter().any(|answer| answer.status == StatusCode::OK));
    for answer in answers {
        let is_done = answer.status == StatusCode::OK;
        assert!(is_done || answer.kind() == ProblemType::RequestInProgress);
    }
    let told = api.messages().await.len();
    assert_eq!(told, 3, "two mailboxes and a phone, each told once");
}

#[tokio::test]
async fn a_retried_start_hands_out_the_flow_again_until_someone_goes_on() {
    let api = TestApi::new().await;
    let key = fresh_key();
    let body = json!({ "situation": "forgot_password" });
    let mut lost = api.browser();
    let request = lost.request("POST", paths::FLOW, &key, &body);
    assert_eq!(lost.send(request).await.status, StatusCode::CREATED);
    let mut browser = api.browser();
    let request = browser.request("POST", paths::FLOW, &key, &body);
    assert_eq!(browser.send(request).await.status, StatusCode::CREATED);
    browser.identify("ada").await.document();
    let mut late = api.browser();
    let request = late.request("POST", paths::FLOW, &key, &body);
    assert_eq!(
        late.send(request).await.kind(),
        ProblemType::IdempotencyKeyReused
    );
}
