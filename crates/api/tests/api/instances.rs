//! Two instances of the API on one PostgreSQL, without sessions that stick to one of them.

use std::sync::Arc;

use axum::http::StatusCode;
use regain_contract::{LinkState, ProblemType, Step, paths};
use regain_journey::Means;
use serde_json::json;

use crate::support::{
    Answer, Browser, NEW_PASSWORD, OLD_PASSWORD, TestApi, backup_code, fresh_key, other_than,
};

/// Two of them; `None`, and a line that says why, where there is no server.
async fn two(test: &str) -> Option<[TestApi; 2]> {
    match regain_postgres::database().await {
        Ok(database) => {
            let one = TestApi::on_postgres(database).await;
            let other = one.twin().await;
            Some([one, other])
        }
        Err(why) => {
            println!("{test} was skipped: {why}");
            None
        }
    }
}

/// The same browser at the other instance.
fn at<'a>(api: &'a TestApi, browser: &Browser<'_>) -> Browser<'a> {
    Browser {
        cookie: browser.cookie.clone(),
        address: browser.address,
        ..api.browser()
    }
}

#[tokio::test]
async fn a_recovery_goes_from_start_to_end_with_instances_that_take_turns() {
    let Some([one, other]) = two("a_recovery_with_instances_that_take_turns").await else {
        return;
    };
    let mut browser = one.browser();
    browser.start("forgot_password").await.document();
    let mut browser = at(&other, &browser);
    browser.identify("ada").await.document();
    let mut browser = at(&one, &browser);
    browser.choose("email_code").await.document();
    // Whoever delivers, it is in the outbox of both.
    let code = other.newest_code().await;
    let mut browser = at(&other, &browser);
    browser.submit(&code).await.document();
    let mut browser = at(&one, &browser);
    browser.choose_password(NEW_PASSWORD).await.document();
    let mut browser = at(&other, &browser);
    browser.secure(json!("check_changes")).await.document();
    let mut browser = at(&one, &browser);
    browser.secure(json!("commit")).await.document();
    let step = at(&other, &browser).read().await.step();
    assert!(matches!(step, Step::Done(_)), "{step:?}");
    assert!(other.signs_in("ada", NEW_PASSWORD).await);
    assert!(!one.signs_in("ada", OLD_PASSWORD).await);
}

/// A retry that another instance gets is answered, and not carried out again; also while the
/// first is still at work.
#[tokio::test]
async fn a_request_that_both_get_is_carried_out_once() {
    let Some([one, other]) = two("a_request_that_both_get").await else {
        return;
    };
    let mut browser = one.browser();
    browser.start("forgot_password").await.document();
    browser.identify("ada").await.document();
    let key = fresh_key();
    let choose = json!({ "choose_proof": { "kind": "email_code" } });
    let mut twin = at(&other, &browser);
    let (first, second) = tokio::join!(
        browser.act_as(&key, choose.clone()),
        twin.act_as(&key, choose.clone())
    );
    // One of the two came with an id that the other has changed meanwhile; a retry is answered.
    for answer in [&first, &second] {
        assert!(
            answer.status == StatusCode::OK,
            "{} {}",
            answer.status,
            answer.body
        );
    }
    assert_eq!(one.messages().await.len(), 1, "the code was sent once");
}

#[tokio::test]
async fn wrong_codes_are_counted_together() {
    let Some([one, other]) = two("wrong_codes_are_counted_together").await else {
        return;
    };
    let mut browser = one.browser();
    browser.ask_code("ada").await.document();
    let code = one.newest_code().await;
    let wrong = other_than(&code);
    let mut left = Vec::new();
    for number in 0..4 {
        let api = if number % 2 == 0 { &other } else { &one };
        let mut browser = at(api, &browser);
        let problem = browser.submit(&wrong).await.problem();
        if let Some(Step::EnterCode(step)) = problem.flow.map(|flow| flow.step) {
            left.extend(step.attempts_left);
        }
    }
    assert_eq!(left, [4, 3, 2, 1]);
}

#[tokio::test]
async fn a_backup_code_counts_once() {
    let Some([one, other]) = two("a_backup_code_counts_once").await else {
        return;
    };
    let used = backup_code(0);
    let mut wins = 0;
    for api in [&one, &other] {
        let mut browser = api.browser();
        browser.start("forgot_password").await.document();
        browser.identify("grace").await.document();
        let answer = browser.enter("backup_code", used.expose_secret()).await;
        wins += u32::from(answer.status.is_success());
    }
    assert_eq!(wins, 1);
}

#[tokio::test]
async fn a_link_works_at_one_of_them() {
    let Some([one, other]) = two("a_link_works_at_one_of_them").await else {
        return;
    };
    let mut first = one.browser();
    first.prove("ada").await.document();
    let (_, typed) = first.make_pass().await;
    let (mut here, mut there) = (one.browser(), other.browser());
    let (here, there): (Answer, Answer) = tokio::join!(
        here.link(paths::LINK_USE, &typed),
        there.link(paths::LINK_USE, &typed)
    );
    let mut states = [here.link_state(), there.link_state()];
    states.sort_by_key(|state| *state != LinkState::Done);
    assert_eq!(states, [LinkState::Done, LinkState::OtherBrowser]);
}

#[tokio::test]
async fn limits_are_those_of_all_instances() {
    let Some([one, other]) = two("limits_are_those_of_all_instances").await else {
        return;
    };
    let mut started = 0;
    let mut refused = None;
    for number in 0..40 {
        let api = if number % 2 == 0 { &one } else { &other };
        let answer = api.browser().start("forgot_password").await;
        if !answer.status.is_success() {
            refused = Some(answer.kind());
            break;
        }
        started += 1;
    }
    assert_eq!(refused, Some(ProblemType::RateLimited));
    assert_eq!(started, regain_api::limits::STARTS_PER_NETWORK.count);
}

#[tokio::test]
async fn a_case_is_opened_once_and_known_to_both() {
    let Some([one, other]) = two("a_case_is_opened_once").await else {
        return;
    };
    let mut browser = one.browser();
    browser.start("impersonation").await.document();
    browser.act(json!("report_contact")).await.document();
    let answers = json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "My phone is gone."
    } });
    browser.act(answers).await.document();
    let key = fresh_key();
    let mut twin = at(&other, &browser);
    let (first, second) = tokio::join!(
        browser.act_as(&key, json!("send_case")),
        twin.act_as(&key, json!("send_case"))
    );
    let references: Vec<_> = [first, second]
        .iter()
        .map(|answer| answer.document().case.unwrap().reference)
        .collect();
    assert_eq!(references[0], references[1]);
    let mut tx = other.service.store.read().await.unwrap();
    assert_eq!(tx.cases().await.unwrap().len(), 1);
    drop(tx);
    assert_eq!(one.messages().await.len(), 1);
}

/// What is asked of both at once is answered by both.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_are_all_answered() {
    let Some(apis) = two("many_at_once_are_all_answered").await else {
        return;
    };
    let apis = Arc::new(apis);
    let mut all = tokio::task::JoinSet::new();
    for number in 0..16_u8 {
        let apis = apis.clone();
        all.spawn(async move {
            let address = ([192, 0, 2, number], 1).into();
            let first = &apis[usize::from(number % 2)];
            let second = &apis[usize::from(number % 2 == 0)];
            let mut browser = first.browser_at(address);
            browser.start("forgot_password").await.document();
            let mut browser = at(second, &browser);
            browser.identify("nobody").await.document();
        });
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
    assert_eq!(apis[0].account("ada").await.suspended, Means::NONE);
}
