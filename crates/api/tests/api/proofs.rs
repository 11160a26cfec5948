//! Every way of proving it, the freeze and the wait.

use regain_api::message::Message;
use regain_contract::{
    EndReason, FieldReason, LinkState, NeedReason, ProblemType, ProofKind, ShownOnce, Step,
    WaitReason, Work, paths,
};
use serde_json::json;

use crate::support::{
    Browser, NEW_PASSWORD, START, TestApi, authenticator_code, backup_code, fresh_key, solve,
};

const DAY: i64 = 24 * 3600;

/// Grace, who has a second factor, as far as the choice of the second proof.
async fn one_proof(browser: &mut Browser<'_>) {
    let step = browser.prove("grace").await.step();
    assert!(matches!(step, Step::ChooseProof(_)), "{step:?}");
}

#[tokio::test]
async fn a_mailed_code_and_one_of_the_app_open_the_way() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    let code = authenticator_code(api.service.now());
    let step = browser.enter("authenticator_code", &code).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
    browser.set_password(NEW_PASSWORD).await.document();
    assert!(api.signs_in("grace", NEW_PASSWORD).await);
}

/// RFC 6238, 5.2; STANDARDS D10, D11.
#[tokio::test]
async fn a_code_of_the_app_works_once_and_for_a_step_around_its_own() {
    for (late, works) in [
        (-60, false),
        (-30, true),
        (0, true),
        (30, true),
        (60, false),
    ] {
        let api = TestApi::new().await;
        let mut browser = api.browser();
        one_proof(&mut browser).await;
        let code = authenticator_code(api.service.now().plus(late));
        let answer = browser.enter("authenticator_code", &code).await;
        assert_eq!(answer.status.is_success(), works, "{late}");
    }
    let api = TestApi::new().await;
    let code = authenticator_code(api.service.now());
    let mut first = api.browser();
    one_proof(&mut first).await;
    first.enter("authenticator_code", &code).await.document();
    let mut second = api.browser();
    one_proof(&mut second).await;
    let problem = second.enter("authenticator_code", &code).await.problem();
    assert_eq!(problem.errors[0].reason, FieldReason::UsedBefore);
}

#[tokio::test]
async fn a_clock_that_is_late_is_told_and_one_that_is_early_only_the_second_time() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    browser.choose("authenticator_code").await.document();
    let now = api.service.now();
    let late = browser
        .submit(&authenticator_code(now.plus(-120)))
        .await
        .problem();
    assert_eq!(
        late.errors[0].reason,
        FieldReason::ClockBehind { seconds: 120 }
    );
    let early = browser
        .submit(&authenticator_code(now.plus(120)))
        .await
        .problem();
    assert!(early.errors.is_empty(), "it would be right in two minutes");
    let again = browser
        .submit(&authenticator_code(now.plus(150)))
        .await
        .problem();
    assert_eq!(
        again.errors[0].reason,
        FieldReason::ClockAhead { seconds: 150 }
    );
}

#[tokio::test]
async fn the_code_of_the_app_is_not_asked_for_before_a_proof() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    browser.identify("grace").await.document();
    let refused = browser.choose("authenticator_code").await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
}

/// NIST SP 800-63B-4, 4.2.1.1; STANDARDS B14, B16.
#[tokio::test]
async fn a_backup_code_is_spent_and_replaced_and_the_new_one_shown_once() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    browser.choose("backup_code").await.document();
    let key = fresh_key();
    let action = json!({ "submit_code": { "code": backup_code(0).expose_secret() } });
    let document = browser.act_as(&key, action.clone()).await.document();
    let Step::NewBackupCode(step) = &document.step else {
        panic!("no new code: {:?}", document.step);
    };
    assert_eq!(step.left, 2);
    let Some(ShownOnce::BackupCode { code }) = document.shown_once else {
        panic!("the new code is not shown");
    };
    // Neither a retry nor a reload shows it again.
    assert_eq!(
        browser.act_as(&key, action).await.document().shown_once,
        None
    );
    assert_eq!(browser.read().await.document().shown_once, None);
    browser.act(json!("go_on")).await.document();

    let mut again = api.browser();
    one_proof(&mut again).await;
    let used = backup_code(0);
    let used = again.enter("backup_code", used.expose_secret()).await;
    assert_eq!(used.kind(), ProblemType::CodeIncorrect);
    let step = again.submit(code.expose_secret()).await.step();
    assert!(matches!(step, Step::NewBackupCode(_)), "{step:?}");
}

#[tokio::test]
async fn whoever_takes_a_trusted_person_waits_a_day_and_proves_once_more() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    browser.choose("contact_code").await.document();
    let code = api.newest_code().await;
    let Step::Waiting(wait) = browser.submit(&code).await.step() else {
        panic!("nobody waits");
    };
    assert_eq!(wait.until, START.plus(DAY));
    assert_eq!(wait.reasons, [WaitReason::WithoutSecondFactor]);
    let early = browser.act(json!("go_on")).await.problem();
    assert_eq!(
        (early.kind, early.retry_at),
        (ProblemType::StepOutOfOrder, Some(wait.until))
    );
    api.advance(DAY);
    let document = browser.act(json!("go_on")).await.document();
    assert_eq!(document.needs[0].reason, NeedReason::Confirm);
    browser.choose("email_code").await.document();
    let code = api.newest_code().await;
    assert!(matches!(
        browser.submit(&code).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn a_wait_is_cancelled_signed_out_and_looking_at_its_link_changes_nothing() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    browser.choose("contact_code").await.document();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    let cancel = api
        .messages()
        .await
        .into_iter()
        .find_map(|message| match message {
            Message::WaitBegun { cancel, .. } => Some(cancel.0.clone()),
            _ => None,
        });
    let token = json!({ "token": { "token": cancel.unwrap() } });
    let mut owner = api.browser();
    for _ in 0..3 {
        let looked = owner.link(paths::LINK_PREVIEW, &token).await;
        assert_eq!(looked.link_state(), LinkState::Ready);
    }
    let used = owner.link(paths::LINK_USE, &token).await;
    assert_eq!(used.link_state(), LinkState::Done);
    let Step::Ended(ended) = browser.read().await.step() else {
        panic!("the recovery goes on");
    };
    assert_eq!(ended.reason, EndReason::Cancelled);
    let again = owner.link(paths::LINK_USE, &token).await;
    assert_eq!(again.link_state(), LinkState::AlreadyDone);
    let nonsense = json!({ "token": { "token": "A".repeat(43) } });
    let unknown = owner.link(paths::LINK_PREVIEW, &nonsense).await;
    assert_eq!(unknown.kind(), ProblemType::LinkUnknown);
}

#[tokio::test]
async fn freezing_takes_one_proof_and_tells_everyone_once() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    browser.identify("grace").await.document();
    assert_eq!(
        browser.act(json!("freeze")).await.kind(),
        ProblemType::StepOutOfOrder
    );
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    api.messages().await;
    let document = browser.act(json!("freeze")).await.document();
    let until = document.freeze.and_then(|freeze| freeze.until);
    assert_eq!(until, Some(START.plus(7 * DAY)));
    assert_eq!(api.account("grace").await.frozen_until, until);
    browser.act(json!("freeze")).await.document();
    let told = api.messages().await;
    let frozen = told
        .iter()
        .filter(|one| matches!(one, Message::Frozen { .. }));
    assert_eq!(frozen.count(), 1);
    assert!(
        told.iter()
            .any(|one| matches!(one, Message::NoticeByText { .. }))
    );
}

/// NIST SP 800-63B-4, 4.3: one factor is enough to report another as lost.
#[tokio::test]
async fn a_lost_factor_is_suspended_at_once_and_still_protects_the_account() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    one_proof(&mut browser).await;
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    browser.act(lost).await.document();
    let account = api.account("grace").await;
    assert!(account.suspended.has(ProofKind::AuthenticatorCode));
    assert!(account.means.has_second_factor());
    let mut other = api.browser();
    let Step::ChooseProof(choice) = other.prove("grace").await.step() else {
        panic!("the account is not protected any more");
    };
    let ways = choice.ways.iter();
    assert!(
        ways.clone()
            .all(|way| way.kind != ProofKind::AuthenticatorCode)
    );
}

#[tokio::test]
async fn a_notice_holds_a_link_that_freezes_and_leads_on() {
    let api = TestApi::new().await;
    let mut thief = api.browser();
    thief.prove("ada").await.document();
    thief.set_password(NEW_PASSWORD).await.document();
    let tokens: Vec<String> = api
        .messages()
        .await
        .into_iter()
        .filter_map(|message| match message {
            Message::AccountSecured { not_me, .. } => Some(not_me.0.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(tokens.len(), 2);
    let token = json!({ "token": { "token": tokens[0] } });
    let mut owner = api.browser();
    let used = owner.link(paths::LINK_USE, &token).await;
    assert_eq!(used.link_state(), LinkState::Done);
    assert!(api.account("ada").await.frozen_until.is_some());
    assert!(matches!(owner.read().await.step(), Step::CheckMailbox(_)));
    // The link of the other address has nothing left to do.
    let other = json!({ "token": { "token": tokens[1] } });
    let other = api.browser().link(paths::LINK_PREVIEW, &other).await;
    assert_eq!(other.link_state(), LinkState::AlreadyDone);
}

fn work_of(step: Step) -> Work {
    match step {
        Step::Identify(step) => step.work.unwrap(),
        step => panic!("no account is asked for: {step:?}"),
    }
}

/// Whoever names one account after another works for each: without work the
/// network's limit is soon used up.
#[tokio::test]
async fn work_that_is_done_is_checked_and_counts_for_one_naming() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    let mut work = work_of(browser.start("forgot_password").await.step());
    let first = solve(&work);
    for _ in 0..3 {
        let named = json!({ "identify": { "identifier": "ada", "work": solve(&work) } });
        browser.act(named).await.document();
        let again = work_of(browser.act(json!("change_identifier")).await.step());
        assert_ne!(again.salt, work.salt);
        work = again;
    }
    let mut taken = 0;
    loop {
        let named = json!({ "identify": { "identifier": "ada", "work": first } });
        if browser.act(named).await.status == 429 {
            break;
        }
        browser.act(json!("change_identifier")).await.document();
        taken += 1;
        assert!(taken <= 10, "old work counts");
    }
}
