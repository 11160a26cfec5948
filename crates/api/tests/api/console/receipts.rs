//! What failed, by the code that stands for it.

use regain_contract::support::FailureReceipt;
use regain_contract::{ProblemType, paths};
use serde_json::json;

use super::{Desk, office};
use crate::support::{Answer, START, other_than};

/// The code that an answer carries.
fn code_of(answer: &Answer) -> String {
    answer.problem().instance.unwrap()
}

async fn explained(desk: &mut Desk<'_>, code: &str) -> Option<FailureReceipt> {
    let path = paths::SUPPORT_RECEIPT.replace("{code}", code);
    let answer = desk.get(&path).await;
    let found = answer.status.is_success();
    found.then(|| serde_json::from_str(&answer.body).unwrap())
}

#[tokio::test]
async fn a_code_says_what_failed_where_and_when_and_nothing_of_an_account() {
    let api = office().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    api.advance(5);
    let wrong = code_of(&browser.submit(&other_than(&code)).await);
    assert!(wrong.starts_with("R-") && wrong.len() == 11, "{wrong}");
    api.advance(15);
    let early = code_of(&browser.act(json!("send_case")).await);
    assert_ne!(wrong, early);
    let mut desk = Desk::script(&api, 'r');
    let receipt = |at: i64, step: &str, problem: &str| {
        Some(FailureReceipt {
            at: START.plus(at),
            step: step.to_owned(),
            problem: problem.to_owned(),
        })
    };
    let of_wrong = receipt(5, "enter_code", "code-incorrect");
    let of_early = receipt(20, "enter_code", "step-out-of-order");
    assert_eq!(explained(&mut desk, &wrong).await, of_wrong);
    assert_eq!(explained(&mut desk, &wrong.to_lowercase()).await, of_wrong);
    assert_eq!(explained(&mut desk, &early).await, of_early);
    for other in [
        "R-0000-0000",
        "R-0000-0001",
        wrong.trim_start_matches("R-"),
        "x",
    ] {
        assert_eq!(explained(&mut desk, other).await, None, "{other}");
    }
    // In the database it is not even said which recovery it was.
    let rows = api.rows_without(&[]).await;
    let (_, rows) = rows
        .into_iter()
        .find(|(table, _)| table == "receipts")
        .unwrap();
    assert_eq!(rows.len(), 2);
    // For 30 days.
    let month = 30 * 24 * 3600;
    let store = &api.service.store;
    store.prune(START, START.plus(19)).await.unwrap();
    assert_eq!(explained(&mut desk, &wrong).await, None);
    assert_eq!(explained(&mut desk, &early).await, of_early);
    store.prune(START, START.plus(month)).await.unwrap();
    assert_eq!(explained(&mut desk, &early).await, None);
}

#[tokio::test]
async fn the_same_again_at_once_has_the_same_code() {
    let api = office().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let first = browser.act(json!("send_case")).await;
    assert_eq!(first.kind(), ProblemType::StepOutOfOrder);
    let again = browser.act(json!("send_case")).await;
    assert_eq!(code_of(&first), code_of(&again));
    api.advance(10);
    let later = browser.act(json!("send_case")).await;
    assert_ne!(code_of(&first), code_of(&later));
}

#[tokio::test]
async fn a_limit_has_a_code_too_and_counts_nothing_else() {
    let api = office().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let mut refused = browser.act(json!("send_case")).await;
    for _ in 0..200 {
        refused = browser.act(json!("send_case")).await;
        api.advance(0);
    }
    assert_eq!(refused.kind(), ProblemType::RateLimited);
    let mut desk = Desk::script(&api, 'r');
    let receipt = explained(&mut desk, &code_of(&refused)).await.unwrap();
    assert_eq!(
        (receipt.step.as_str(), receipt.problem.as_str()),
        ("identify", "rate-limited")
    );
    let again = browser.act(json!("send_case")).await;
    assert_eq!(code_of(&again), code_of(&refused));
}

#[tokio::test]
async fn a_form_that_is_no_request_has_no_code() {
    let api = office().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let refused = browser.act(json!({ "nonsense": 1 })).await.problem();
    assert_eq!(refused.instance, None);
    let empty = browser.identify("").await.problem();
    assert_eq!(
        (empty.kind, empty.instance),
        (ProblemType::Validation, None)
    );
}
