//! How well a new password would do, told while it is typed.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use regain_contract::{FieldReason, PasswordStrength, ProblemType, Step, UnixSeconds, paths};
use serde_json::{Value, json};

use crate::support::{Answer, Browser, NEW_PASSWORD, OLD_PASSWORD, TestApi, fresh_key};

fn request(browser: &Browser<'_>, body: &Value) -> Request<Body> {
    let mut request = browser.request("POST", paths::PASSWORD_STRENGTH, &fresh_key(), body);
    // It changes nothing, so it needs none.
    request.headers_mut().remove(paths::IDEMPOTENCY_KEY);
    request
}

async fn ask(browser: &mut Browser<'_>, password: &str) -> Answer {
    let request = request(browser, &json!({ "password": password }));
    browser.send(request).await
}

fn told(answer: &Answer) -> PasswordStrength {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    serde_json::from_str(&answer.body).unwrap()
}

async fn at_the_password(api: &TestApi) -> Browser<'_> {
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    let Step::SetPassword(_) = browser.open("password").await.step() else {
        panic!("no password is asked for");
    };
    browser
}

#[tokio::test]
async fn the_words_and_the_action_refuse_the_same_passwords_for_the_same_reasons() {
    let api = TestApi::new().await;
    let mut browser = at_the_password(&api).await;
    for password in [
        "",
        "short",
        "fourteen chars",
        "\u{1F600}\u{1F601}\u{1F602}",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabca",
        "qwertyuiopasdfghjkl",
        "1234567890123456",
        "ada@example.com1",
        "countess@example.org",
        "RegainRegain2026",
        "passwordpassword",
        "PasswordPassword1",
        "password sunshine",
        "Correct Horse Battery Staple",
        // Taken, and told so.
        "monkey1987monkey1987 ",
        "purple kettle walks north",
        "x7#kQ2!mV9@pL4$z",
        "jeden dzie\u{144} dobrze",
    ]
    .map(str::to_owned)
    .into_iter()
    .chain(["ab c".repeat(65), "no end ".repeat(600)])
    {
        let told = told(&ask(&mut browser, &password).await);
        let chosen = browser
            .act(json!({ "set_password": { "password": &password } }))
            .await;
        let refused: Option<FieldReason> = (!chosen.status.is_success()).then(|| {
            let problem = chosen.problem();
            assert_eq!(problem.kind, ProblemType::Validation, "{password}");
            problem.errors[0].reason
        });
        match told {
            PasswordStrength::Refused { reason } => {
                assert_eq!(refused, Some(reason), "{password}");
            }
            PasswordStrength::Guessable | PasswordStrength::Good | PasswordStrength::Strong => {
                assert_eq!(refused, None, "{password}");
                browser.open("password").await.document();
            }
        }
    }
}

/// Whether a guess at it was right is told by the action alone, which counts.
#[tokio::test]
async fn the_present_password_is_nothing_special_here() {
    let api = TestApi::new().await;
    let mut browser = at_the_password(&api).await;
    let present = told(&ask(&mut browser, OLD_PASSWORD).await);
    assert_eq!(present, PasswordStrength::Strong);
    let refused = browser
        .act(json!({ "set_password": { "password": OLD_PASSWORD } }))
        .await;
    let reason = refused.problem().errors[0].reason;
    assert_eq!(reason, FieldReason::PresentPassword);
}

#[tokio::test]
async fn it_is_told_only_where_a_password_can_be_chosen() {
    let api = TestApi::new().await;
    let nobody = ask(&mut api.browser(), NEW_PASSWORD).await;
    assert_eq!(nobody.kind(), ProblemType::FlowUnknown);

    let mut browser = api.browser();
    let mut steps = vec![browser.start("forgot_password").await];
    steps.push(browser.identify("ada").await);
    steps.push(browser.choose("email_code").await);
    for step in steps {
        step.document();
    }
    let before = ask(&mut browser, NEW_PASSWORD).await;
    assert_eq!(before.kind(), ProblemType::StepOutOfOrder);
    assert!(matches!(
        before.problem().flow.unwrap().step,
        Step::EnterCode(_)
    ));

    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    browser.open("password").await.document();
    told(&ask(&mut browser, NEW_PASSWORD).await);
    browser.act(json!("go_on")).await.document();
    let beside = ask(&mut browser, NEW_PASSWORD).await;
    assert_eq!(beside.kind(), ProblemType::StepOutOfOrder);

    browser.open("password").await.document();
    api.change("UPDATE accounts SET status = 'disabled' WHERE handle = 'ada'")
        .await;
    let closed = ask(&mut browser, NEW_PASSWORD).await;
    assert_eq!(closed.kind(), ProblemType::ProofInsufficient);

    api.advance(2 * 3600);
    let action = json!({ "set_password": { "password": NEW_PASSWORD } });
    let late = ask(&mut browser, NEW_PASSWORD).await;
    assert_eq!(late.kind(), browser.act(action).await.kind());
    assert_eq!(late.kind(), ProblemType::FlowExpired);
}

#[tokio::test]
async fn it_is_asked_by_the_app_alone() {
    let api = TestApi::new().await;
    let mut browser = at_the_password(&api).await;
    let body = json!({ "password": NEW_PASSWORD });
    for (name, value, kind) in [
        ("sec-fetch-site", Some("cross-site"), ProblemType::CrossSite),
        (paths::CLIENT_HEADER, None, ProblemType::CrossSite),
        (paths::CLIENT_HEADER, Some("0"), ProblemType::ClientOutdated),
        ("content-type", Some("text/plain"), ProblemType::MediaType),
    ] {
        let mut request = request(&browser, &body);
        request.headers_mut().remove(name);
        if let Some(value) = value {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        assert_eq!(browser.send(request).await.kind(), kind);
    }
    for body in [json!({}), json!({ "password": "a", "b": 1 }), json!("a")] {
        let request = request(&browser, &body);
        let refused = browser.send(request).await;
        assert_eq!(refused.kind(), ProblemType::MalformedRequest);
    }
    let refused = ask(&mut browser, &"x".repeat(40_000)).await;
    assert_eq!(refused.kind(), ProblemType::PayloadTooLarge);
}

#[tokio::test]
async fn nothing_is_kept_of_it_and_each_flow_has_its_share() {
    let api = TestApi::new().await;
    let mut browser = at_the_password(&api).await;
    let before = api.rows_without(&[]).await;
    let mut last = None;
    for number in 0..=300 {
        let answer = ask(&mut browser, &format!("{number}")).await;
        last = Some(answer);
    }
    let refused = last.unwrap().problem();
    assert_eq!(refused.kind, ProblemType::RateLimited);
    assert_eq!(
        refused.retry_at,
        Some(UnixSeconds(api.service.now().0 + 12))
    );
    assert_eq!(api.rows_without(&[]).await, before);

    let mut other = at_the_password(&api).await;
    told(&ask(&mut other, NEW_PASSWORD).await);
    api.advance(12);
    told(&ask(&mut browser, NEW_PASSWORD).await);
}
