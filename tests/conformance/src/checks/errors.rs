//! Requests that no flow has to be known for.

use http::Method;
use regain_contract::{CONTRACT_VERSION, FieldReason, ProblemType, Situation, Step, paths};
use serde_json::{Value, json};

use super::accounts::begun;
use crate::browser::Browser;
use crate::outcome::{Outcome, demand};
use crate::run::Run;
use crate::wire::Ask;

/// How deep a body is nested that nobody sends.
const DEEP: usize = 5_000;

/// How long a body is that nobody sends, in bytes: four times the longest that the contract has room for.
const LARGE: usize = 128 * 1024;

/// How often the connection may end before an answer was read.
const CUT_OFF: usize = 10;

/// The step is still that of the account.
async fn is_unchanged(browser: &mut Browser<'_>) -> Outcome {
    let read = browser.read().await?;
    let is_there = matches!(read.document()?.step, Step::Identify(_));
    demand(
        is_there,
        "the step of before a request that was refused",
        || read.shown(),
    )
}

pub(super) async fn malformed(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let mut bodies: Vec<Vec<u8>> = [
        "",
        "{",
        "null",
        "[]",
        "{}",
        "7",
        "\"become_admin\"",
        "{\"identify\":{}}",
        "{\"identify\":{\"identifier\":7}}",
        "{\"identify\":{\"identifier\":\"a\"},\"end\":null}",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect();
    bodies.push(b"{\"identify\":{\"identifier\":\"\xff\"}}".to_vec());
    for body in bodies {
        let ask = browser.action(&Value::Null).body(body);
        browser
            .send(ask)
            .await?
            .problem(ProblemType::MalformedRequest)?;
    }
    for path in [
        paths::FLOW,
        paths::LINK_PREVIEW,
        paths::LINK_USE,
        paths::LINK_REFUSE,
    ] {
        let ask = browser.post(path, &json!({ "nothing": "known" }));
        browser
            .send(ask)
            .await?
            .problem(ProblemType::MalformedRequest)?;
    }
    is_unchanged(&mut browser).await
}

pub(super) async fn unknown_members(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    for (path, body) in [
        (paths::FLOW, json!({ "situation": "hacked", "admin": true })),
        (
            paths::FLOW_ACTIONS,
            json!({ "identify": { "identifier": "a", "admin": true } }),
        ),
        (
            paths::LINK_PREVIEW,
            json!({ "token": { "token": "a", "admin": true } }),
        ),
    ] {
        let refused = browser.send(browser.post(path, &body)).await?;
        refused.problem(ProblemType::MalformedRequest)?;
    }
    is_unchanged(&mut browser).await
}

pub(super) async fn deep(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let inner = format!("{}1{}", open.repeat(DEEP), close.repeat(DEEP));
        for body in [
            inner.clone(),
            format!("{{\"identify\":{{\"identifier\":{inner}}}}}"),
        ] {
            // The second form may be larger than what is read at all.
            let ask = browser.action(&Value::Null).body(body);
            let refused = browser.send(ask).await?;
            let is_refused = refused.is(ProblemType::MalformedRequest)
                || refused.is(ProblemType::PayloadTooLarge);
            demand(is_refused, "400 malformed-request, or 413", || {
                refused.shown()
            })?;
        }
    }
    is_unchanged(&mut browser).await
}

pub(super) async fn media_type(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let action = json!({ "identify": { "identifier": run.unknown_name() } });
    for kind in [
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
        Some("multipart/form-data; boundary=x"),
        Some("application/xml"),
        None,
    ] {
        let ask = browser.action(&action).header("content-type", kind);
        browser.send(ask).await?.problem(ProblemType::MediaType)?;
    }
    is_unchanged(&mut browser).await
}

pub(super) async fn too_large(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let named = json!({ "identify": { "identifier": "x".repeat(LARGE) } });
    let ask = browser.action(&named);
    // It may be refused before it was sent whole, and the connection end before the answer was read (RFC 9110, 15.5.14).
    for _ in 0..CUT_OFF {
        if let Ok(refused) = browser.send(ask.clone()).await {
            refused.problem(ProblemType::PayloadTooLarge)?;
            return is_unchanged(&mut browser).await;
        }
    }
    let refused = browser.send(ask).await?;
    refused.problem(ProblemType::PayloadTooLarge)?;
    is_unchanged(&mut browser).await
}

pub(super) async fn unknown_path(run: &Run) -> Outcome {
    let mut browser = run.browser();
    for path in [
        "/api/v1/nothing-here",
        "/api/v1/flow/nothing-here",
        "/api/v9/flow",
        "/api/",
    ] {
        browser
            .send(browser.get(path))
            .await?
            .problem(ProblemType::NotFound)?;
        let posted = browser.send(browser.post(path, &json!({}))).await?;
        posted.problem(ProblemType::NotFound)?;
    }
    Ok(())
}

pub(super) async fn method(run: &Run) -> Outcome {
    for (path, taken) in [
        (paths::FLOW, &["GET", "POST"][..]),
        (paths::FLOW_ACTIONS, &["POST"]),
        (paths::PASSWORD_STRENGTH, &["POST"]),
        (paths::LINK_PREVIEW, &["POST"]),
        (paths::LINK_USE, &["POST"]),
        (paths::LINK_REFUSE, &["POST"]),
        (paths::HEALTH, &["GET"]),
    ] {
        for method in [Method::GET, Method::PUT, Method::PATCH, Method::DELETE] {
            if taken.contains(&method.as_str()) {
                continue;
            }
            let refused = run.wire.send(Ask::new(method, path)).await?;
            refused.problem(ProblemType::MethodNotAllowed)?;
            let allow = refused.header("allow");
            let named: Vec<_> = allow.split(',').map(str::trim).collect();
            let names_all = taken.iter().all(|method| named.contains(method));
            let expected = format!("Allow: {}", taken.join(", "));
            demand(names_all, expected, || {
                format!("{}, allow: {allow}", refused.shown())
            })?;
        }
    }
    Ok(())
}

pub(super) async fn client(run: &Run) -> Outcome {
    let mut browser = run.browser();
    let older = (CONTRACT_VERSION - 1).to_string();
    for (version, kind) in [
        (None, ProblemType::CrossSite),
        (Some(older.as_str()), ProblemType::ClientOutdated),
        (Some("0"), ProblemType::ClientOutdated),
    ] {
        let start = json!({ "situation": Situation::ForgotPassword });
        let ask = browser
            .post(paths::FLOW, &start)
            .header("regain-client", version);
        browser.send(ask).await?.problem(kind)?;
    }
    demand(browser.cookie.is_none(), "no flow", || {
        "a cookie".to_owned()
    })
}

pub(super) async fn no_flow(run: &Run) -> Outcome {
    let made_up = "A".repeat(43);
    for cookie in [None, Some(made_up), Some("short".to_owned())] {
        let mut browser = run.browser();
        browser.cookie = cookie;
        browser.read().await?.problem(ProblemType::FlowUnknown)?;
        browser
            .act(json!("go_on"))
            .await?
            .problem(ProblemType::FlowUnknown)?;
    }
    Ok(())
}

pub(super) async fn out_of_order(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    for action in [
        json!("send_case"),
        json!("go_on"),
        json!("resend_code"),
        json!("cancel_wait"),
        json!({ "submit_code": { "code": "00000000" } }),
        json!({ "set_password": { "password": "a quite new password for it" } }),
        json!({ "secure": "commit" }),
        json!({ "choose_proof": { "kind": "email_code" } }),
    ] {
        let refused = browser.act(action).await?;
        let problem = refused.problem(ProblemType::StepOutOfOrder)?;
        let now = browser.read().await?.document()?;
        let shows_it = problem.flow.is_some_and(|flow| flow.step == now.step);
        demand(shows_it, "the document as it is, in `flow`", || {
            refused.shown()
        })?;
    }
    is_unchanged(&mut browser).await
}

pub(super) async fn validation(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let refused = browser
        .act(json!({ "identify": { "identifier": "" } }))
        .await?;
    let problem = refused.problem(ProblemType::Validation)?;
    let names_it = problem
        .errors
        .iter()
        .any(|error| error.pointer == "/identify/identifier" && error.reason == FieldReason::Empty);
    demand(names_it, "/identify/identifier: empty", || refused.shown())?;
    browser.act(json!("ask_person")).await?.document()?;
    let answers = json!({ "account": "a", "contact": "no address", "what_happened": "" });
    let refused = browser.act(json!({ "answer_case": answers })).await?;
    let problem = refused.problem(ProblemType::Validation)?;
    for pointer in ["/answer_case/contact", "/answer_case/what_happened"] {
        let names_it = problem.errors.iter().any(|error| error.pointer == pointer);
        demand(names_it, format!("{pointer} among the errors"), || {
            refused.shown()
        })?;
    }
    Ok(())
}
