//! Limits of names and of networks do not help each other out.

use std::net::SocketAddr;

use axum::extract::ConnectInfo;
use regain_contract::{ProblemType, paths};
use serde_json::{Value, json};

use crate::support::{Answer, Browser, TestApi, fresh_key};

async fn from(address: &str, browser: &mut Browser<'_>, path: &str, body: &Value) -> Answer {
    let mut request = browser.request("POST", path, &fresh_key(), body);
    let address: SocketAddr = format!("{address}:443").parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(address));
    browser.send(request).await
}

async fn name_from(address: &str, api: &TestApi, identifier: &str) -> Answer {
    let mut browser = api.browser();
    let start = json!({ "situation": "forgot_password" });
    from(address, &mut browser, paths::FLOW, &start)
        .await
        .document();
    let name = json!({ "identify": { "identifier": identifier } });
    let named = from(address, &mut browser, paths::FLOW_ACTIONS, &name).await;
    if !named.status.is_success() {
        return named;
    }
    let choice = json!({ "choose_proof": { "kind": "email_code" } });
    from(address, &mut browser, paths::FLOW_ACTIONS, &choice).await
}

#[tokio::test]
async fn one_network_is_limited_over_many_names() {
    let api = TestApi::new().await;
    let (mut limited, mut named_without_work) = (0, 0);
    for number in 0..500 {
        let mut browser = api.browser();
        let start = json!({ "situation": "forgot_password" });
        let answer = from("192.0.2.1", &mut browser, paths::FLOW, &start).await;
        if answer.status.is_success() {
            let name = json!({ "identify": { "identifier": format!("name-{number}") } });
            let named = from("192.0.2.1", &mut browser, paths::FLOW_ACTIONS, &name).await;
            // Without the work that a browser does, ten names and no more.
            if named.status.is_success() {
                named_without_work += 1;
            }
        } else {
            assert_eq!(answer.kind(), ProblemType::RateLimited);
            limited += 1;
        }
    }
    assert_eq!(limited, 480);
    assert_eq!(named_without_work, 10);
    name_from("192.0.2.2", &api, "ada").await.document();
}

#[tokio::test]
async fn one_name_is_limited_over_many_networks() {
    let api = TestApi::new().await;
    let mut taken = 0;
    for number in 0..500 {
        let address = format!("198.51.{}.{}", number / 250, number % 250);
        let answer = name_from(&address, &api, "ada").await;
        if answer.status.is_success() {
            taken += 1;
        } else {
            assert_eq!(answer.kind(), ProblemType::RateLimited);
        }
    }
    assert_eq!(taken, 5);
}

#[tokio::test]
async fn a_refusal_does_not_say_which_limit_it_was() {
    let api = TestApi::new().await;
    for _ in 0..5 {
        name_from("192.0.2.1", &api, "ada").await.document();
    }
    let by_name = name_from("192.0.2.2", &api, "ada").await.problem();
    let mut browser = api.browser();
    for _ in 0..15 {
        let start = json!({ "situation": "hacked" });
        from("192.0.2.1", &mut browser, paths::FLOW, &start)
            .await
            .document();
    }
    let start = json!({ "situation": "hacked" });
    let by_network = from("192.0.2.1", &mut browser, paths::FLOW, &start)
        .await
        .problem();
    assert_eq!(
        (by_name.kind, by_name.title),
        (by_network.kind, by_network.title)
    );
    assert!(by_name.errors.is_empty() && by_network.errors.is_empty());
}

#[tokio::test]
async fn a_flow_takes_two_hundred_actions_and_then_waits() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.start("hacked").await.document();
    for _ in 0..100 {
        browser.act(json!("ask_person")).await.document();
        browser.act(json!("leave_case")).await.document();
    }
    let refused = browser.act(json!("ask_person")).await.problem();
    assert_eq!(refused.kind, ProblemType::RateLimited);
    assert!(refused.retry_at.is_some() && refused.flow.is_some());
}

/// Strangers who ask for every code of a name do not keep its owner from one.
#[tokio::test]
async fn a_new_network_that_has_done_the_work_gets_a_code_of_a_busy_name() {
    let api = TestApi::new().await;
    for number in 1..=5 {
        name_from(&format!("192.0.2.{number}"), &api, "ada")
            .await
            .document();
    }
    let refused = name_from("192.0.2.9", &api, "ada").await;
    assert_eq!(refused.kind(), ProblemType::RateLimited);
    api.messages().await;
    let mut owner = api.browser_at("203.0.113.1:443".parse().unwrap());
    owner.start("forgot_password").await.document();
    owner.identify_with_work("ada").await.document();
    owner.choose("email_code").await.document();
    api.newest_code().await;
    // Two, and from that network; a text message is not among them.
    api.advance(30);
    owner.act(json!("resend_code")).await.document();
    api.advance(60);
    let third = owner.act(json!("resend_code")).await;
    assert_eq!(third.kind(), ProblemType::RateLimited);
    let mut mover = api.browser_at("203.0.113.2:443".parse().unwrap());
    mover.start("forgot_password").await.document();
    mover.identify_with_work("ada").await.document();
    mover.address = Some("203.0.113.3:443".parse().unwrap());
    let moved = mover.choose("email_code").await;
    assert_eq!(moved.kind(), ProblemType::RateLimited);
}
