//! Who may do what: every route and every deed, with every role.

use axum::http::StatusCode;
use regain_api::keys::Purpose;
use regain_api::store::{AgentSession, Standing, StoredGuide};
use regain_contract::support::GuideStep;
use regain_contract::{Reference, Situation, openapi, paths};
use regain_journey::{AgentId, Approvals, Case};
use serde_json::{Value, json};

use super::{Desk, approve, ask, office, open_case, refuse};
use crate::support::TestApi;

/// Whoever asks, in the order of the columns below.
const CALLERS: [&str; 8] = [
    "nobody",
    "Ines",
    "Lena",
    "Tariq",
    "reader",
    "worker",
    "linker",
    "everything",
];

async fn desk<'a>(api: &'a TestApi, caller: &str) -> Desk<'a> {
    match caller {
        "nobody" => Desk::empty(api),
        "reader" => Desk::script(api, 'r'),
        "worker" => Desk::script(api, 'w'),
        "linker" => Desk::script(api, 'l'),
        "everything" => Desk::script(api, 'e'),
        name => Desk::of(api, name).await,
    }
}

/// The code of somebody who phones.
const CALL_CODE: &str = "042137";

/// What is asked, and what each of [`CALLERS`] is answered.
type Row = (&'static str, &'static str, Value, [u16; 8]);

/// Agent, lead, auditor; then scripts that read cases, act on cases, make links
/// and do all three.
fn rows() -> Vec<Row> {
    const CASE: &str = "/api/v1/support/cases/{reference}";
    const ACTIONS: &str = "/api/v1/support/cases/{reference}/actions";
    const FILE: &str = "/api/v1/support/cases/{reference}/files/{id}";
    const REVOKE: &str = "/api/v1/support/links/{id}/revoke";
    let link = json!({
        "situation": "hacked", "step": "start", "language": "en", "reason": "Asked on the phone."
    });
    let note = json!({ "note": { "text": "Noted." } });
    let photographs = json!({ "ask": { "text": "Show us.", "photographs": true } });
    let none = || json!(null);
    //                                       nobody agent lead audit read act link all
    vec![
        (
            "GET",
            paths::SUPPORT_SESSION,
            none(),
            [401, 200, 200, 200, 403, 403, 403, 403],
        ),
        (
            "POST",
            paths::SUPPORT_GO_ON,
            json!({}),
            [401, 200, 200, 200, 403, 403, 403, 403],
        ),
        (
            "GET",
            paths::SUPPORT_CASES,
            none(),
            [401, 200, 200, 200, 200, 403, 403, 200],
        ),
        (
            "GET",
            CASE,
            none(),
            [401, 200, 200, 200, 200, 403, 403, 200],
        ),
        // There is no photograph.
        (
            "GET",
            FILE,
            none(),
            [401, 404, 404, 404, 403, 403, 403, 403],
        ),
        // Nothing has failed yet.
        (
            "GET",
            paths::SUPPORT_RECEIPT,
            none(),
            [401, 404, 404, 404, 404, 403, 403, 404],
        ),
        (
            "GET",
            paths::SUPPORT_GUIDES,
            none(),
            [401, 200, 200, 200, 403, 403, 200, 200],
        ),
        (
            "POST",
            paths::SUPPORT_GUIDES,
            link,
            [401, 201, 201, 403, 403, 403, 201, 201],
        ),
        (
            "POST",
            REVOKE,
            json!({}),
            [401, 200, 200, 403, 403, 403, 200, 200],
        ),
        (
            "POST",
            paths::SUPPORT_CALLS,
            json!({ "code": CALL_CODE }),
            [401, 201, 201, 403, 403, 403, 403, 403],
        ),
        // The call of nobody who asks here.
        (
            "GET",
            paths::SUPPORT_CALL,
            none(),
            [401, 404, 404, 403, 403, 403, 403, 403],
        ),
        (
            "POST",
            paths::SUPPORT_CALL,
            json!("end"),
            [401, 404, 404, 403, 403, 403, 403, 403],
        ),
        (
            "GET",
            paths::SUPPORT_AUDIT,
            none(),
            [401, 403, 200, 200, 403, 403, 403, 403],
        ),
        (
            "GET",
            paths::SUPPORT_OUTBOX,
            none(),
            [401, 403, 200, 200, 403, 403, 403, 403],
        ),
        (
            "GET",
            paths::SUPPORT_EXPERIMENTS,
            none(),
            [401, 403, 200, 200, 403, 403, 403, 403],
        ),
        // There is no such experiment.
        (
            "POST",
            paths::SUPPORT_EXPERIMENT_STOP,
            json!({}),
            [401, 403, 404, 403, 403, 403, 403, 403],
        ),
        (
            "GET",
            paths::SUPPORT_INSIGHTS,
            none(),
            [401, 403, 200, 200, 403, 403, 403, 403],
        ),
        // There is no table of this name.
        (
            "GET",
            paths::SUPPORT_INSIGHTS_TABLE,
            none(),
            [401, 403, 404, 404, 403, 403, 403, 403],
        ),
        // There is no such message.
        (
            "POST",
            paths::SUPPORT_OUTBOX_SEND_AGAIN,
            json!({}),
            [401, 403, 404, 403, 403, 403, 403, 403],
        ),
        (
            "POST",
            ACTIONS,
            json!("take"),
            [401, 200, 200, 403, 403, 403, 403, 403],
        ),
        // Nobody has taken it: a lead gives it away, and a script deals it out.
        (
            "POST",
            ACTIONS,
            json!({ "hand_over": { "to": "Omar" } }),
            [401, 403, 200, 403, 403, 204, 403, 200],
        ),
        (
            "POST",
            ACTIONS,
            note,
            [401, 200, 200, 403, 403, 204, 403, 200],
        ),
        (
            "POST",
            ACTIONS,
            ask("When?"),
            [401, 200, 200, 403, 403, 204, 403, 200],
        ),
        // Not taken by this service: refused to whoever could ask.
        (
            "POST",
            ACTIONS,
            photographs,
            [401, 409, 409, 403, 403, 409, 403, 409],
        ),
        (
            "POST",
            ACTIONS,
            approve(),
            [401, 200, 200, 403, 403, 403, 403, 403],
        ),
        (
            "POST",
            ACTIONS,
            refuse(),
            [401, 200, 200, 403, 403, 403, 403, 403],
        ),
        // Signing out is for everybody, who is signed in or not.
        ("POST", paths::SUPPORT_SIGN_OUT, json!({}), [204; 8]),
    ]
}

#[tokio::test]
async fn every_route_and_every_deed_with_every_role() {
    let api = office().await;
    api.browser().start("forgot_password").await.document();
    let flow_id = super::calls::flow_of(&api).await;
    let mut desks = Vec::new();
    for caller in CALLERS {
        desks.push((caller, desk(&api, caller).await));
    }
    for (place, (method, path, body, expected)) in rows().into_iter().enumerate() {
        for ((caller, desk), expected) in desks.iter_mut().zip(expected) {
            // A case and a link of its own each: what one does is nothing to the next.
            let text = format!("Number {place} of {caller}.");
            let reference = open_case_from(&api, &text).await;
            let id = make_link(&api).await;
            super::calls::waiting(&api, &flow_id, CALL_CODE).await;
            let path = path
                .replace("{reference}", reference.as_str())
                .replace("{code}", "R-0000-0000")
                .replace("{id}", &id)
                .replace("{table}", "nothing.csv");
            let before = api
                .rows_without(&["requests", "buckets", "agent_sessions", "audit"])
                .await;
            let answer = match method {
                "GET" => desk.get(&path).await,
                _ => desk.post(&path, &body).await,
            };
            assert_eq!(
                answer.status.as_u16(),
                expected,
                "{caller}: {method} {path} {body}: {}",
                answer.body
            );
            if expected >= 400 || method == "GET" {
                let after = api
                    .rows_without(&["requests", "buckets", "agent_sessions", "audit"])
                    .await;
                assert_eq!(before, after, "{caller}: {method} {path} {body}");
            }
            api.advance(1);
        }
    }
}

/// Cases are opened by one network each, so that no limit is reached.
async fn open_case_from(api: &TestApi, text: &str) -> Reference {
    let mut tx = api.service.store.begin().await.unwrap();
    let known = tx.cases().await.unwrap();
    drop(tx);
    if known.is_empty() {
        return open_case(api, "ada", text).await;
    }
    let mut tx = api.service.store.begin().await.unwrap();
    let mut another = known[0].clone();
    let number = u64::try_from(known.len()).unwrap();
    another.opened.reference = Reference::from_number(number);
    another.opened.what_happened = text.to_owned();
    another.standing = Standing::new(Case::open(Approvals::One), "en");
    assert!(tx.add_case(&another).await.unwrap());
    tx.commit().await.unwrap();
    another.opened.reference
}

async fn make_link(api: &TestApi) -> String {
    let mut tx = api.service.store.begin().await.unwrap();
    let count = tx.guides(1000).await.unwrap().len();
    let mut token_hash = [0; 32];
    token_hash[0] = u8::try_from(count).unwrap();
    let guide = StoredGuide {
        id: format!("guide-{count}"),
        token_hash,
        situation: Situation::Hacked,
        step: GuideStep::Start,
        language: "en".into(),
        reason: "Asked.".into(),
        made_by: AgentId(2),
        made_at: api.service.now(),
        expires_at: api.service.now().plus(3600),
        seen_at: None,
        used_at: None,
        refused_at: None,
        revoked_at: None,
        flow_id: None,
    };
    tx.add_guide(&guide).await.unwrap();
    tx.commit().await.unwrap();
    guide.id
}

#[test]
fn every_route_of_the_console_is_walked() {
    let document = serde_json::to_value(openapi::document()).unwrap();
    let rows = rows();
    let mut count = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        if !path.starts_with("/api/v1/support/") {
            continue;
        }
        for method in item.as_object().unwrap().keys() {
            let walked = rows
                .iter()
                .any(|(one, at, _, _)| at == path && one.eq_ignore_ascii_case(method));
            let is_sign_in = path == paths::SUPPORT_SESSION && method == "post";
            assert!(walked || is_sign_in, "{method} {path}");
            count += 1;
        }
    }
    assert_eq!(count, 22);
}

#[tokio::test]
async fn whoever_is_taken_out_of_the_file_is_nobody() {
    let api = office().await;
    let secret_id = "z".repeat(43);
    let keys = &api.service.keys;
    for (number, expected) in [(1, StatusCode::OK), (99, StatusCode::UNAUTHORIZED)] {
        let secret_id = format!("{number:x>43}{secret_id}")[..43].to_owned();
        let session = AgentSession {
            id: format!("session of {number}"),
            token_hash: keys.hash(Purpose::SupportSession, &[secret_id.as_bytes()]),
            agent: AgentId(number),
            network: String::new(),
            since: api.service.now(),
            used_at: api.service.now(),
            ended_at: None,
        };
        let mut tx = api.service.store.begin().await.unwrap();
        tx.add_agent_session(&session).await.unwrap();
        tx.commit().await.unwrap();
        let mut desk = Desk::empty(&api);
        desk.cookie = Some(format!("__Host-support={secret_id}"));
        assert_eq!(desk.get(paths::SUPPORT_CASES).await.status, expected);
    }
}
