//! Helping somebody who phones.

use regain_api::keys::Purpose;
use regain_api::store::{CALL_CODE_LIFETIME, CALL_LIFETIME, StoredCall};
use regain_contract::support::{Call, CallOffer};
use regain_contract::{Notice, ProblemType, paths};
use serde_json::{Value, json};

use super::{Desk, office};
use crate::support::{Browser, TestApi, fresh_key};

/// The page of the person has begun a call with this code.
pub(super) async fn waiting(api: &TestApi, flow_id: &str, code: &str) -> StoredCall {
    let now = api.service.now();
    let call = StoredCall {
        id: format!("call of {flow_id}"),
        flow_id: flow_id.to_owned(),
        code_hash: api.service.keys.hash(Purpose::CallCode, &[code.as_bytes()]),
        phrase: "river candle mango".to_owned(),
        made_at: now,
        expires_at: now.plus(CALL_CODE_LIFETIME),
        joined: None,
        ended_at: None,
        offer: None,
    };
    let mut tx = api.service.store.begin().await.unwrap();
    tx.set_call(&call).await.unwrap();
    tx.commit().await.unwrap();
    call
}

/// Somebody recovers an account, and their page shows a code.
async fn phones<'a>(api: &'a TestApi, code: &str) -> (Browser<'a>, String) {
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let flow_id = flow_of(api).await;
    waiting(api, &flow_id, code).await;
    (browser, flow_id)
}

/// The flow that was begun last.
pub(super) async fn flow_of(api: &TestApi) -> String {
    let rows = api.rows_without(&[]).await;
    let (_, audit) = rows.iter().find(|(table, _)| table == "audit").unwrap();
    let line = audit
        .iter()
        .rfind(|line| line.contains("recovery_started"))
        .unwrap();
    let after = line.split("'success','").nth(1).unwrap();
    after.split('\'').next().unwrap().to_owned()
}

fn call_path(id: &str) -> String {
    paths::SUPPORT_CALL.replace("{id}", &id.replace(' ', "%20"))
}

async fn join(desk: &mut Desk<'_>, code: &str) -> crate::support::Answer {
    desk.post(paths::SUPPORT_CALLS, &json!({ "code": code }))
        .await
}

async fn read(desk: &mut Desk<'_>, id: &str) -> Call {
    let answer = desk.get(&call_path(id)).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn whoever_has_the_code_sees_the_step_and_nothing_else() {
    let api = office().await;
    let (mut browser, flow_id) = phones(&api, "042137").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let joined = join(&mut ines, "042 137").await;
    assert_eq!(joined.status, 201, "{}", joined.body);
    let call: Call = serde_json::from_str(&joined.body).unwrap();
    assert_eq!(call.phrase, "river candle mango");
    assert_eq!(call.step, "identify");
    assert!(call.goes_on);
    let notices = browser.read().await.document().notices;
    assert_eq!(notices, [Notice::SupportThere]);

    // What the person does is followed, with what failed.
    browser.identify("ada@example.com").await.document();
    browser.choose("email_code").await.document();
    browser.submit("00000000").await;
    let call = read(&mut ines, &call.id).await;
    assert_eq!(call.step, "enter_code");
    assert_eq!(call.receipts.len(), 1);
    assert_eq!(call.receipts[0].problem, "code-incorrect");
    let body = ines.get(&call_path(&call.id)).await.body;
    for secret in ["ada", "example.com", &flow_id] {
        // The number of the call in this test is made of the flow's.
        let body = body.replace(&call.id, "");
        assert!(!body.contains(secret), "{secret}: {body}");
    }
}

#[tokio::test]
async fn a_code_is_good_once_and_not_for_ever() {
    let api = office().await;
    phones(&api, "042137").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let mut omar = Desk::of(&api, "Omar").await;
    assert_eq!(join(&mut ines, "042138").await.status, 404);
    let key = fresh_key();
    let body = json!({ "code": "042137" });
    for _ in 0..2 {
        // The answer was lost, and is asked for again.
        let request = ines.request("POST", paths::SUPPORT_CALLS, &key, &body);
        assert_eq!(ines.send(request).await.status, 201);
    }
    assert_eq!(join(&mut omar, "042137").await.status, 404);
    phones(&api, "777777").await;
    api.advance(CALL_CODE_LIFETIME);
    assert_eq!(join(&mut omar, "777777").await.status, 404);
}

#[tokio::test]
async fn what_is_proposed_is_one_thing_at_a_time_and_of_whoever_joined() {
    let api = office().await;
    phones(&api, "042137").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let joined = join(&mut ines, "042137").await;
    let call: Call = serde_json::from_str(&joined.body).unwrap();
    for offer in CallOffer::ALL {
        let body = json!({ "offer": offer });
        let answer = ines.post(&call_path(&call.id), &body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(read(&mut ines, &call.id).await.offer, Some(offer));
    }
    let mut lena = Desk::of(&api, "Lena").await;
    assert_eq!(lena.get(&call_path(&call.id)).await.status, 404);
    let body = json!({ "offer": "go_on" });
    assert_eq!(lena.post(&call_path(&call.id), &body).await.status, 404);
}

#[tokio::test]
async fn once_it_is_over_nothing_is_seen_and_nothing_proposed() {
    let api = office().await;
    let (mut browser, _) = phones(&api, "042137").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let joined = join(&mut ines, "042137").await;
    let call: Call = serde_json::from_str(&joined.body).unwrap();
    let ended = ines.post(&call_path(&call.id), &json!("end")).await;
    assert_eq!(ended.status, 200);
    is_over(&mut ines, &call.id).await;
    assert_eq!(browser.read().await.document().notices, []);

    phones(&api, "777777").await;
    let joined = join(&mut ines, "777777").await;
    let call: Call = serde_json::from_str(&joined.body).unwrap();
    api.advance(CALL_LIFETIME);
    let mut ines = Desk::of(&api, "Ines").await;
    is_over(&mut ines, &call.id).await;
}

async fn is_over(desk: &mut Desk<'_>, id: &str) {
    let call = read(desk, id).await;
    assert!(!call.goes_on);
    // Nothing of the person, in whatever field it might stand.
    let text = desk.get(&call_path(id)).await.body;
    let shown: Value = serde_json::from_str(&text).unwrap();
    let shown = shown.as_object().unwrap();
    let known = ["id", "goes_on", "ends_at", "server_now"];
    let rest = shown
        .iter()
        .filter(|(name, _)| !known.contains(&name.as_str()));
    for (name, value) in rest {
        assert!(
            *value == json!("") || *value == json!([]),
            "{name}: {value}"
        );
    }
    let offered = desk
        .post(&call_path(id), &json!({ "offer": "go_on" }))
        .await;
    assert_eq!(offered.kind(), ProblemType::StepOutOfOrder);
}

#[tokio::test]
async fn nobody_tries_all_codes() {
    let api = office().await;
    let mut ines = Desk::of(&api, "Ines").await;
    for number in 0..30 {
        let code = format!("{number:06}");
        assert_eq!(join(&mut ines, &code).await.status, 404);
    }
    assert_eq!(join(&mut ines, "000031").await.status, 429);
}

#[tokio::test]
async fn each_deed_of_a_call_is_in_the_audit_with_who_did_it() {
    let api = office().await;
    let (_, flow_id) = phones(&api, "042137").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let joined = join(&mut ines, "042137").await;
    let call: Call = serde_json::from_str(&joined.body).unwrap();
    let body: Value = json!({ "offer": "newest_code" });
    ines.post(&call_path(&call.id), &body).await;
    ines.post(&call_path(&call.id), &json!("end")).await;
    let mut tx = api.service.store.read().await.unwrap();
    let lines = tx.audit(&flow_id).await.unwrap();
    let lines: Vec<(&str, Option<&str>)> = lines
        .iter()
        .map(|line| (line.event.as_str(), line.actor.as_deref()))
        .collect();
    assert_eq!(
        lines[lines.len() - 3..],
        [
            ("recovery_call_joined", Some("1")),
            ("recovery_call_offered", Some("1")),
            ("recovery_call_ended", Some("1")),
        ]
    );
}
