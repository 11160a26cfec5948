//! The flow's cookie, and the flow's time.

use axum::http::header;
use regain_api::Settings;
use regain_contract::{EndReason, ProblemType, ProofKind, Stage, Step};
use serde_json::json;

use crate::support::{NEW_PASSWORD, START, TestApi, backup_code, fresh_key};

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
async fn a_reload_after_a_lost_answer_exchanges_the_secret_id_until_the_new_one_is_used() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    let old = browser.clone();
    browser.clone().submit(&code).await.document();
    // That answer may be lost as well.
    old.clone().read().await.document();
    let mut reloaded = old.clone();
    assert!(matches!(reloaded.read().await.step(), Step::SetPassword(_)));
    assert_ne!(reloaded.cookie, old.cookie);
    reloaded.set_password(NEW_PASSWORD).await.document();
    assert_eq!(old.clone().read().await.kind(), ProblemType::FlowUnknown);
}

/// It arrived after the page had gone on, with the id of then, and was answered
/// with a new one: whoever had gone on had lost the flow.
#[tokio::test]
async fn a_retry_that_arrives_late_takes_nothing_away() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let action = json!({ "submit_code": { "code": api.newest_code().await } });
    let (key, mut late) = (fresh_key(), browser.clone());
    browser.act_as(&key, action.clone()).await.document();
    late.act_as(&key, action).await.document();
    assert_eq!(late.cookie, browser.cookie, "there is one present id");
    browser.set_password(NEW_PASSWORD).await.document();
}

/// The present id is used by the retry itself.
#[tokio::test]
async fn a_retry_with_the_new_secret_id_ends_the_one_before() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let action = json!({ "submit_code": { "code": api.newest_code().await } });
    let (key, old) = (fresh_key(), browser.clone());
    browser.act_as(&key, action.clone()).await.document();
    browser.act_as(&key, action).await.document();
    assert_eq!(old.clone().read().await.kind(), ProblemType::FlowUnknown);
}

#[tokio::test]
async fn the_next_secret_id_is_of_its_flow_alone() {
    let api = TestApi::new().await;
    let mut all = std::collections::BTreeSet::new();
    for _ in 0..3 {
        let mut browser = api.browser();
        browser.prove("ada").await.document();
        api.advance(3600);
        all.insert(browser.cookie.unwrap());
    }
    assert_eq!(all.len(), 3);
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

#[tokio::test]
async fn more_time_is_had_by_one_action_as_often_as_it_takes() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let document = browser.prove("ada").await.document();
    let day = START.plus(24 * 3600);
    assert_eq!(document.expires_at, START.plus(15 * 60));
    assert_eq!(document.ends_at, Some(day));
    // Two and a half hours: more than the hour that one proof is good for.
    for _ in 0..10 {
        api.advance(15 * 60 - 1);
        let before = browser.read().await.document();
        let after = browser.secure(json!("more_time")).await.document();
        assert_eq!(after.expires_at, after.server_now.plus(15 * 60));
        assert_eq!(
            (after.step, after.ends_at),
            (before.step, Some(day)),
            "it changes nothing but the time"
        );
    }
    // Who is away for a second too long comes too late, for more time as well.
    api.advance(15 * 60);
    let refused = browser.secure(json!("more_time")).await;
    assert_eq!(refused.kind(), ProblemType::FlowExpired);
}

#[tokio::test]
async fn more_time_ends_a_day_after_the_flow_began() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let day = START.plus(24 * 3600);
    let mut document = browser.prove("ada").await.document();
    while document.expires_at < day {
        api.advance(14 * 60);
        document = browser.secure(json!("more_time")).await.document();
    }
    assert_eq!(document.expires_at, day);
    api.advance(day.since(document.server_now) - 1);
    let last = browser.secure(json!("more_time")).await.document();
    assert_eq!((last.expires_at, last.ends_at), (day, Some(day)));
    api.advance(1);
    let ended = browser.read().await.document();
    assert!(matches!(ended.step, Step::Ended(ended) if ended.reason == EndReason::Expired));
    assert_eq!(ended.ends_at, None);
}

#[tokio::test]
async fn an_hour_without_asking_for_more_time_is_all_that_work_alone_gets() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    for _ in 0..4 {
        api.advance(14 * 60);
        browser.act(json!("report_contact")).await.document();
    }
    let document = browser.read().await.document();
    assert_eq!(document.expires_at, START.plus(3600));
    let more = browser.secure(json!("more_time")).await.document();
    assert_eq!(more.expires_at, more.server_now.plus(15 * 60));
    api.advance(15 * 60 - 1);
    browser.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn nobody_gets_more_time_who_has_proven_nothing() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let document = browser.ask_code("ada").await.document();
    assert_eq!(document.ends_at, None);
    let refused = browser.secure(json!("more_time")).await.problem();
    assert_eq!(refused.kind, ProblemType::StepOutOfOrder);
    assert_eq!(refused.flow.unwrap().expires_at, document.expires_at);
}

#[tokio::test]
async fn any_number_of_flows_that_have_proven_nothing_leaves_the_owners_alone() {
    let api = TestApi::new().await;
    let mut owner = api.browser();
    owner.prove("ada").await.document();
    let mut strangers = Vec::new();
    for _ in 0..9 {
        let mut stranger = api.browser();
        stranger.start("hacked").await.document();
        let safe = json!({ "answer_mailbox": { "safety": "safe" } });
        stranger.act(safe).await.document();
        stranger.identify("ada").await.document();
        strangers.push(stranger);
    }
    for mut browser in strangers {
        let step = browser.read().await.step();
        assert!(matches!(step, Step::ChooseProof(_)), "{step:?}");
    }
    owner.set_password(NEW_PASSWORD).await.document();
}

#[tokio::test]
async fn the_fourth_flow_that_proves_something_ends_the_one_longest_unused() {
    let api = TestApi::new().await;
    let mut browsers: Vec<_> = (0..4).map(|_| api.browser()).collect();
    for browser in &mut browsers[..3] {
        browser.prove("ada").await.document();
        api.advance(60);
    }
    browsers[0].secure(json!("more_time")).await.document();
    // Never refused: whoever had the three would keep the owner out.
    browsers[3].prove("ada").await.document();
    for (number, browser) in browsers.iter_mut().enumerate() {
        let step = browser.read().await.step();
        if number == 1 {
            let replaced =
                matches!(&step, Step::Ended(ended) if ended.reason == EndReason::Replaced);
            assert!(replaced, "the one that was not used: {step:?}");
        } else {
            assert!(matches!(step, Step::SetPassword(_)), "{number}: {step:?}");
        }
    }
}

#[tokio::test]
async fn whoever_has_the_mailbox_alone_ends_no_flow_of_two_proofs() {
    let api = TestApi::new().await;
    let mut owner = api.browser();
    owner.come_back_as_grace().await.document();
    let mut strangers: Vec<_> = (0..4).map(|_| api.browser()).collect();
    for stranger in &mut strangers {
        api.advance(60);
        let document = stranger.prove("grace").await.document();
        assert_eq!(document.stage, Stage::Prove);
    }
    let first = strangers[0].read().await.step();
    assert!(matches!(first, Step::Ended(ended) if ended.reason == EndReason::Replaced));
    assert_eq!(owner.read().await.document().stage, Stage::Secure);
    owner.secure(json!("more_time")).await.document();
}

#[tokio::test]
async fn of_flows_that_wait_the_first_one_stays() {
    let api = TestApi::with(Settings {
        always_wait: true,
        ..Settings::default()
    })
    .await;
    let mut owner = api.browser();
    assert!(matches!(owner.prove("ada").await.step(), Step::Waiting(_)));
    let mut strangers: Vec<_> = (0..4).map(|_| api.browser()).collect();
    for stranger in &mut strangers {
        api.advance(600);
        stranger.prove("ada").await.document();
    }
    let step = owner.read().await.step();
    assert!(matches!(step, Step::Waiting(_)), "{step:?}");
    let mut ended = 0;
    for stranger in &mut strangers {
        let step = stranger.read().await.step();
        ended += usize::from(matches!(step, Step::Ended(_)));
    }
    assert_eq!(ended, 2);
}

#[tokio::test]
async fn mailed_codes_end_no_flow_that_has_more_than_one() {
    let api = TestApi::new().await;
    let mut owner = api.browser();
    owner.start("forgot_password").await.document();
    owner.identify("grace").await.document();
    owner.choose("backup_code").await.document();
    let spent = json!({ "submit_code": { "code": backup_code(0).expose_secret() } });
    owner.act(spent).await.document();
    let mut strangers: Vec<_> = (0..4).map(|_| api.browser()).collect();
    for stranger in &mut strangers {
        api.advance(60);
        stranger.prove("grace").await.document();
    }
    let step = owner.read().await.step();
    let Step::ChooseProof(step) = step else {
        panic!("the flow of the owner was ended: {step:?}");
    };
    assert_eq!(step.proven, [ProofKind::BackupCode]);
}
