//! Links into a recovery that are made at the console.

use regain_api::store::StoredFlow;
use regain_contract::support::{Guide, GuideMade, GuideState, Guides};
use regain_contract::{LinkDocument, LinkKind, LinkState, ProblemType, Stage, Step, paths};
use serde_json::{Value, json};

use super::{Desk, office};
use crate::support::{Browser, START, TestApi, fresh_key, token_of};

fn new(situation: &str, step: &str) -> Value {
    json!({
        "situation": situation, "step": step, "language": "en",
        "reason": "Called from ada@example.com about the mailbox."
    })
}

async fn made(desk: &mut Desk<'_>, body: &Value) -> GuideMade {
    let answer = desk.post(paths::SUPPORT_GUIDES, body).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

async fn listed(desk: &mut Desk<'_>) -> Vec<Guide> {
    let answer = desk.get(paths::SUPPORT_GUIDES).await;
    let guides: Guides = serde_json::from_str(&answer.body).unwrap();
    guides.guides
}

async fn states(desk: &mut Desk<'_>) -> Vec<GuideState> {
    listed(desk).await.iter().map(|guide| guide.state).collect()
}

/// What a browser sends that has opened the address.
fn opened(made: &GuideMade) -> Value {
    json!({ "token": { "token": token_of(made.address.expose_secret()) } })
}

async fn look(browser: &mut Browser<'_>, link: &Value) -> LinkDocument {
    let answer = browser.link(paths::LINK_PREVIEW, link).await;
    assert!(answer.status.is_success(), "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn a_link_is_made_seen_and_used_once() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    let made = made(&mut ines, &new("hacked", "start")).await;
    let address = made.address.expose_secret();
    assert!(address.starts_with("http://localhost:8080/link#t="));
    let message = made.message.expose_secret();
    assert!(message.contains(&format!("\n\n{address}\n\n")), "{message}");
    assert_eq!(made.guide.state, GuideState::New);
    assert_eq!(made.guide.made_by, "Ines");
    assert_eq!(made.guide.expires_at, START.plus(3600));
    assert!(
        made.guide.reason.contains("a•••@e•••.com"),
        "{}",
        made.guide.reason
    );

    let link = opened(&made);
    let mut browser = api.browser();
    for _ in 0..3 {
        let shown = look(&mut browser, &link).await;
        assert_eq!(
            (shown.kind, shown.state),
            (LinkKind::Guide, LinkState::Ready)
        );
        assert_eq!(shown.account, None);
        assert!(!shown.leads_to_flow);
    }
    assert_eq!(states(&mut ines).await, [GuideState::Seen]);

    let used = browser.link(paths::LINK_USE, &link).await;
    assert_eq!(used.link_state(), LinkState::Done);
    assert!(matches!(browser.read().await.step(), Step::CheckMailbox(_)));
    assert_eq!(states(&mut ines).await, [GuideState::Used]);
    // In the same browser it is done, and in another it was used.
    assert_eq!(
        look(&mut browser, &link).await.state,
        LinkState::AlreadyDone
    );
    let mut other = api.browser();
    assert_eq!(
        other.link(paths::LINK_USE, &link).await.link_state(),
        LinkState::Used
    );
    assert!(other.cookie.is_none());
    // It has proven nothing.
    let flow = only_flow(&api).await;
    assert!(flow.record.journey.proofs.is_empty());
    assert_eq!(flow.account_id, None);
}

async fn only_flow(api: &TestApi) -> StoredFlow {
    let mut tx = api.service.store.read().await.unwrap();
    let guides = tx.guides(10).await.unwrap();
    let id = guides[0].flow_id.clone().unwrap();
    tx.flow(&id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_link_leads_where_it_says() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    for (situation, step, leads_to) in [
        ("hacked", "start", Stage::Entry),
        ("hacked", "identify", Stage::Identify),
        ("known_person", "identify", Stage::Identify),
        ("forgot_password", "start", Stage::Identify),
        ("forgot_password", "identify", Stage::Identify),
        ("lost_contact", "ask_person", Stage::Case),
        ("hacked", "ask_person", Stage::Case),
        ("impersonation", "start", Stage::Case),
        ("impersonation", "identify", Stage::Case),
    ] {
        let made = made(&mut ines, &new(situation, step)).await;
        let mut browser = api.browser();
        browser.link(paths::LINK_USE, &opened(&made)).await;
        let document = browser.read().await.document();
        assert_eq!(document.step.stage(), leads_to, "{situation} {step}");
    }
    // Nobody goes past anything without a link.
    let mut browser = api.browser();
    browser.start("hacked").await.document();
    let refused = browser.act(json!("led_past_mailbox")).await;
    assert_eq!(refused.kind(), ProblemType::MalformedRequest);
}

#[tokio::test]
async fn a_link_takes_the_place_of_the_recovery_that_was_there() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    let made = made(&mut ines, &new("locked", "start")).await;
    let mut browser = api.browser();
    browser.start("hacked").await.document();
    let mut before = browser.clone();
    assert!(look(&mut browser, &opened(&made)).await.leads_to_flow);
    browser.link(paths::LINK_USE, &opened(&made)).await;
    assert!(matches!(browser.read().await.step(), Step::Identify(_)));
    assert!(matches!(before.read().await.step(), Step::Ended(_)));
}

#[tokio::test]
async fn a_refused_a_revoked_and_an_old_link_do_nothing() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    let mut omar = Desk::of(&api, "Omar").await;
    let refused = made(&mut ines, &new("hacked", "start")).await;
    api.advance(1);
    let revoked = made(&mut ines, &new("hacked", "start")).await;
    api.advance(1);
    let expired = made(&mut ines, &new("hacked", "start")).await;
    let mut browser = api.browser();
    let answer = browser.link(paths::LINK_REFUSE, &opened(&refused)).await;
    assert_eq!(answer.link_state(), LinkState::Refused);
    let path = paths::SUPPORT_GUIDE_REVOKE.replace("{id}", &revoked.guide.id);
    for _ in 0..2 {
        let answer = omar.post(&path, &json!({})).await;
        let guide: Guide = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(guide.state, GuideState::Revoked);
    }
    api.advance(3600);
    // Signed in all the while.
    let mut ines = Desk::of(&api, "Ines").await;
    assert_eq!(
        states(&mut ines).await,
        [
            GuideState::Expired,
            GuideState::Revoked,
            GuideState::Refused
        ]
    );
    for (link, state) in [
        (&refused, LinkState::Used),
        (&revoked, LinkState::Used),
        (&expired, LinkState::Expired),
    ] {
        let link = opened(link);
        assert_eq!(look(&mut browser, &link).await.state, state);
        assert_eq!(
            browser.link(paths::LINK_USE, &link).await.link_state(),
            state
        );
        assert!(browser.cookie.is_none());
    }
    // A link that was used cannot be taken back, and says so.
    let used = made(&mut ines, &new("hacked", "start")).await;
    browser.link(paths::LINK_USE, &opened(&used)).await;
    let path = paths::SUPPORT_GUIDE_REVOKE.replace("{id}", &used.guide.id);
    let answer = ines.post(&path, &json!({})).await;
    let guide: Guide = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(guide.state, GuideState::Used);
    let unknown = ines
        .post("/api/v1/support/links/none/revoke", &json!({}))
        .await;
    assert_eq!(unknown.kind(), ProblemType::NotFound);
}

#[tokio::test]
async fn a_link_lives_a_day_at_the_most_and_says_why_it_was_made() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    let with = |hours: u32| {
        let mut body = new("hacked", "start");
        body["hours"] = json!(hours);
        body
    };
    let day = made(&mut ines, &with(24)).await;
    assert_eq!(day.guide.expires_at, START.plus(24 * 3600));
    for hours in [0, 25] {
        let refused = ines
            .post(paths::SUPPORT_GUIDES, &with(hours))
            .await
            .problem();
        assert_eq!(refused.kind, ProblemType::Validation);
        assert_eq!(refused.errors[0].pointer, "/hours");
    }
    let mut body = new("hacked", "start");
    body["reason"] = json!(" ");
    let refused = ines.post(paths::SUPPORT_GUIDES, &body).await.problem();
    assert_eq!(refused.errors[0].pointer, "/reason");
    // A language without words gets English, and one with words its own.
    for (language, begins) in [("xx", "Hello,"), ("en", "Hello,"), ("QPS-PLOC", "[")] {
        let mut body = new("hacked", "start");
        body["language"] = json!(language);
        let made = made(&mut ines, &body).await;
        let message = made.message.expose_secret();
        assert!(message.starts_with(begins), "{language}: {message}");
    }
}

#[tokio::test]
async fn a_lost_answer_brings_the_link_again_with_another_address() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    let key = fresh_key();
    let mut made = Vec::new();
    for _ in 0..2 {
        let request = ines.request("POST", paths::SUPPORT_GUIDES, &key, &new("hacked", "start"));
        let answer = ines.send(request).await;
        made.push(serde_json::from_str::<GuideMade>(&answer.body).unwrap());
    }
    assert_eq!(made[0].guide, made[1].guide);
    assert_eq!(listed(&mut ines).await.len(), 1);
    let mut browser = api.browser();
    let lost = browser.link(paths::LINK_PREVIEW, &opened(&made[0])).await;
    assert_eq!(lost.kind(), ProblemType::LinkUnknown);
    assert_eq!(
        look(&mut browser, &opened(&made[1])).await.state,
        LinkState::Ready
    );
    // Once somebody has it, it is not made anew.
    let request = ines.request("POST", paths::SUPPORT_GUIDES, &key, &new("hacked", "start"));
    assert_eq!(
        ines.send(request).await.kind(),
        ProblemType::IdempotencyKeyReused
    );
}

#[tokio::test]
async fn the_answer_to_using_a_link_can_be_lost_too() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    let made = made(&mut ines, &new("forgot_password", "start")).await;
    let key = fresh_key();
    let mut browser = api.browser();
    let mut cookies = Vec::new();
    for _ in 0..2 {
        let request = api
            .browser()
            .request("POST", paths::LINK_USE, &key, &opened(&made));
        assert_eq!(browser.send(request).await.link_state(), LinkState::Done);
        cookies.push(browser.cookie.clone().unwrap());
    }
    assert_ne!(cookies[0], cookies[1]);
    browser.identify("ada").await.document();
    // Not once somebody has gone on.
    let mut thief = api.browser();
    let request = thief.request("POST", paths::LINK_USE, &key, &opened(&made));
    thief.send(request).await;
    assert!(thief.cookie.is_none());
}
