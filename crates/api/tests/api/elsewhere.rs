//! Going on elsewhere: the hand-over to another device, and the recovery pass.

use regain_contract::{ElsewhereRole, LinkState, NeedReason, ProblemType, ProofKind, Step, paths};
use serde_json::json;

use crate::support::{Browser, NEW_PASSWORD, START, TestApi, authenticator_code, fresh_key};

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn a_pass_brings_progress_to_another_browser_and_no_rights() {
    let api = TestApi::new().await;
    let mut first = api.browser();
    first.prove("ada").await.document();
    let (_, typed) = first.make_pass().await;
    let mut second = api.browser();
    let used = second.link(paths::LINK_USE, &typed).await;
    assert_eq!(used.link_state(), LinkState::Done);
    let document = second.read().await.document();
    assert_eq!(document.needs[0].reason, NeedReason::Confirm);
    assert_eq!(
        second.set_password(NEW_PASSWORD).await.kind(),
        ProblemType::StepOutOfOrder
    );
    // The first one follows, and may not do anything but take it back.
    let Step::Elsewhere(elsewhere) = first.read().await.step() else {
        panic!("the first browser still leads");
    };
    assert_eq!(elsewhere.role, ElsewhereRole::Follows);
    let refused = first.set_password(NEW_PASSWORD).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    let third = api.browser().link(paths::LINK_USE, &typed).await;
    assert_eq!(third.link_state(), LinkState::OtherBrowser);
    let document = first.act(json!("take_back")).await.document();
    assert_eq!(document.needs[0].reason, NeedReason::Confirm);
    assert!(matches!(second.read().await.step(), Step::Elsewhere(_)));
}

/// Somebody who reads the owner's mail hands the flow to the owner, who
/// believes to be helped, and takes it back once they have proven more.
#[tokio::test]
async fn what_somebody_else_proves_is_lost_when_the_flow_is_taken_back() {
    let api = TestApi::new().await;
    let mut thief = api.browser();
    thief.prove("grace").await.document();
    let (_, pass) = thief.make_pass().await;
    let token = thief.offer_handover().await;
    let mut owner = api.browser();
    owner.link(paths::LINK_USE, &token).await;
    thief.act(json!("confirm_handover")).await.document();
    let code = authenticator_code(api.service.now());
    let step = owner.enter("authenticator_code", &code).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");

    // The pass of before does not lead into what the owner has proven.
    let answer = api.browser().link(paths::LINK_USE, &pass).await;
    assert_ne!(answer.link_state(), LinkState::Done);
    let document = thief.act(json!("take_back")).await.document();
    let Step::ChooseProof(choice) = &document.step else {
        panic!("{:?}", document.step);
    };
    assert_eq!(choice.proven, [ProofKind::EmailCode]);
    assert_eq!(document.needs[0].reason, NeedReason::SecondFactor);
    // Nor does one more code of the mailbox.
    let refused = thief.choose("email_code").await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
}

/// Whoever has proven nothing has nothing when they take it back, and sees
/// nothing of the account.
#[tokio::test]
async fn who_has_proven_nothing_sees_nothing_after_taking_the_flow_back() {
    let api = TestApi::new().await;
    let mut thief = api.browser();
    thief.start("forgot_password").await.document();
    let before = thief.identify("grace").await.document();
    let token = thief.offer_handover().await;
    let mut owner = api.browser();
    owner.link(paths::LINK_USE, &token).await;
    thief.act(json!("confirm_handover")).await.document();
    owner.choose("email_code").await.document();
    let code = api.newest_code().await;
    owner.submit(&code).await.document();
    let after = thief.act(json!("take_back")).await.document();
    assert_eq!(after.step, before.step);
    assert_eq!(after.needs, before.needs);
    assert_eq!(after.freeze, None);
}

/// Somebody prepares changes with an account of their own on another device,
/// takes the flow back, and hands it to the owner of another account: nothing
/// of it is in the owner's draft, and nothing that was served counts.
#[tokio::test]
async fn what_was_prepared_with_one_account_is_nothing_for_another() {
    let api = TestApi::new().await;
    let mut thief = api.browser();
    thief.start("forgot_password").await.document();
    thief.identify("ada").await.document();
    let token = thief.offer_handover().await;
    let mut helper = api.browser();
    helper.link(paths::LINK_USE, &token).await;
    thief.act(json!("confirm_handover")).await.document();
    helper.choose("email_code").await.document();
    let code = api.newest_code().await;
    helper.submit(&code).await.document();
    let drafted = helper.choose_password(NEW_PASSWORD).await.step();
    assert!(matches!(drafted, Step::Tasks(_)), "{drafted:?}");
    thief.act(json!("take_back")).await.document();
    thief.act(json!("change_identifier")).await.document();
    thief.identify("grace").await.document();

    let mut tx = api.service.store.read().await.unwrap();
    let flow = tx.flows_of_account("id-of-grace").await.unwrap();
    let [flow] = flow.as_slice() else {
        panic!("{} flows", flow.len());
    };
    let draft = &flow.record.draft;
    assert!(draft.password.is_none() && !draft.is_begun, "{draft:?}");
    assert!(draft.all.is_empty() && draft.marks.is_empty(), "{draft:?}");
    assert_eq!(flow.record.proven_at, None);
    assert!(flow.record.wait.is_none() && flow.record.secured.is_none());
}

/// What another browser wanted to change is not committed by the one that
/// takes the flow back.
#[tokio::test]
async fn a_draft_of_another_browser_ends_when_the_flow_is_taken_back() {
    let api = TestApi::new().await;
    let mut ada = api.browser();
    ada.prove("ada").await.document();
    let token = ada.offer_handover().await;
    let mut helper = api.browser();
    helper.link(paths::LINK_USE, &token).await;
    ada.act(json!("confirm_handover")).await.document();
    helper
        .choose_password("a password of the helper")
        .await
        .document();
    ada.act(json!("take_back")).await.document();
    ada.choose("email_code").await.document();
    let code = api.newest_code().await;
    let Step::SetPassword(step) = ada.submit(&code).await.step() else {
        panic!("no password is asked for");
    };
    assert!(!step.chosen, "the helper's password is still chosen");
}

#[tokio::test]
async fn a_hand_over_needs_the_word_of_the_device_that_leads() {
    let api = TestApi::new().await;
    let mut desktop = api.browser();
    desktop.prove("ada").await.document();
    let token = desktop.offer_handover().await;
    let mut phone = api.browser();
    let used = phone.link(paths::LINK_USE, &token).await;
    assert_eq!(used.link_state(), LinkState::Done);
    let Step::Elsewhere(elsewhere) = phone.read().await.step() else {
        panic!("the phone leads unasked");
    };
    let ElsewhereRole::Asks { code } = elsewhere.role else {
        panic!("the phone does not ask");
    };
    let refused = phone.set_password(NEW_PASSWORD).await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    let shown = desktop.read().await.document().handover.unwrap().asked_with;
    assert_eq!(shown, Some(code));
    let step = desktop.act(json!("confirm_handover")).await.step();
    assert!(matches!(step, Step::Elsewhere(_)), "{step:?}");
    // What was proven on the desktop counts on the phone.
    phone.set_password(NEW_PASSWORD).await.document();
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
}

/// Somebody who once used a pass cannot come back with that old request to
/// what its owner has proven since.
#[tokio::test]
async fn the_retry_of_a_used_pass_brings_back_a_lost_answer_and_nothing_later() {
    let api = TestApi::new().await;
    let mut owner = api.browser();
    owner.prove("ada").await.document();
    let (_, typed) = owner.make_pass().await;
    let key = fresh_key();
    let mut other = api.browser();
    for _ in 0..2 {
        let request = other.request("POST", paths::LINK_USE, &key, &typed);
        other.cookie = None;
        assert_eq!(other.send(request).await.link_state(), LinkState::Done);
        assert!(matches!(other.read().await.step(), Step::ChooseProof(_)));
    }
    api.advance(60);
    owner.act(json!("take_back")).await.document();
    owner.choose("email_code").await.document();
    let code = api.newest_code().await;
    owner.submit(&code).await.document();
    let request = api.browser().request("POST", paths::LINK_USE, &key, &typed);
    let mut thief = api.browser();
    thief.send(request).await;
    assert_eq!(thief.cookie, None);
    owner.set_password(NEW_PASSWORD).await.document();
}

/// A phone whose first answer was lost asks again with the same request, and
/// still shows the code that the desktop shows. Once the desktop has spoken,
/// that old request brings nothing back.
#[tokio::test]
async fn the_retry_of_a_hand_over_brings_back_a_lost_answer_and_nothing_later() {
    let api = TestApi::new().await;
    let mut desktop = api.browser();
    desktop.prove("ada").await.document();
    let token = desktop.offer_handover().await;
    let key = fresh_key();
    let send = async |browser: &mut Browser<'_>| {
        let request = browser.request("POST", paths::LINK_USE, &key, &token);
        browser.cookie = None;
        browser.send(request).await
    };
    let code_of = async |browser: &mut Browser<'_>| match browser.read().await.step() {
        Step::Elsewhere(elsewhere) => match elsewhere.role {
            ElsewhereRole::Asks { code } => code,
            ElsewhereRole::Follows => panic!("the phone only follows"),
        },
        other => panic!("the phone does not ask: {other:?}"),
    };
    let mut lost = api.browser();
    assert_eq!(send(&mut lost).await.link_state(), LinkState::Done);
    let code = code_of(&mut lost).await;
    let mut phone = api.browser();
    assert_eq!(send(&mut phone).await.link_state(), LinkState::Done);
    assert_eq!(code_of(&mut phone).await, code);
    // Of the two answers only the newer one counts.
    assert_eq!(lost.read().await.kind(), ProblemType::FlowUnknown);
    let shown = desktop.read().await.document().handover.unwrap().asked_with;
    assert_eq!(shown, Some(code));

    desktop.act(json!("confirm_handover")).await.document();
    let mut thief = api.browser();
    send(&mut thief).await;
    assert_eq!(thief.cookie, None);
    phone.set_password(NEW_PASSWORD).await.document();
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
}

/// A pass says how long it is good for: a day, or what is left of the right to
/// change the account; and afterwards that it is too late.
#[tokio::test]
async fn a_pass_does_not_promise_more_time_than_there_is() {
    let api = TestApi::new().await;
    let mut early = api.browser();
    early.ask_code("grace").await.document();
    let pass = early.act(json!("make_pass")).await.document().pass.unwrap();
    assert_eq!(pass.expires_at, START.plus(DAY));

    let mut late = api.browser();
    late.prove("ada").await.document();
    let (pass, typed) = late.make_pass().await;
    assert_eq!(pass.expires_at, START.plus(900));
    api.advance(901);
    let answer = api.browser().link(paths::LINK_PREVIEW, &typed).await;
    assert_eq!(answer.link_state(), LinkState::Expired);
}
