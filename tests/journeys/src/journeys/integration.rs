//! What someone needs who puts this before an identity system of their own,
//! or drives it with a test suite of their own.

use std::rc::Rc;

use regain_conformance::{Target, Verdict, run, selected};
use regain_contract::{Reference, paths};
use serde_json::{Value, json};

use super::ways::{NEW_PASSWORD, answer_case, set_password, to_case, to_set_password};
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    http::{Http, Reply},
    world::World,
};

/// Password managers and browsers find their way by fixed addresses.
pub(super) async fn well_known(world: Rc<World>) -> Outcome {
    let http = world.http();
    let change = http.get("/.well-known/change-password").await?;
    ensure!(
        (302..=307).contains(&change.status),
        "change-password answers {}",
        change.status
    );
    let target = change.header("location").to_owned();
    let passkeys = http.get("/.well-known/passkey-endpoints").await?;
    ensure_same!(passkeys.status, 200, "passkey-endpoints");
    ensure_same!(
        passkeys.media_type(),
        "application/json",
        "passkey-endpoints"
    );
    ensure!(
        passkeys.json()?.is_object(),
        "passkey-endpoints is {}",
        passkeys.body
    );
    for path in [
        "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200",
        "/.well-known/",
        "/no-such-page",
        "/recover",
        "/recover/",
        "/index.html",
        "/../Cargo.toml",
    ] {
        ensure_same!(http.get(path).await?.status, 404, "{path}");
    }
    // And a browser that is sent there ends where the password is changed.
    let person = world.person().await?;
    person.visit("/.well-known/change-password").await?;
    person.see_screen("situation").await?;
    ensure!(
        target.ends_with(&person.address().await?),
        "the redirect goes to {target}, the page is {}",
        person.address().await?
    );
    // An unknown page says so, and leads to the start.
    person.without_app();
    person.browser.watch.expect_in_console(
        "/no-such-page - Failed to load resource: the server responded with a status of 404",
    );
    person.visit("/no-such-page").await?;
    person.check_page("the page for what is not there").await
}

/// The whole way without a browser: the sandbox and fetch are enough.
pub(super) async fn headless(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let http = world.http();
    let start = http
        .post(paths::FLOW, &json!({"situation": "forgot_password"}))
        .await?;
    ensure_same!(start.status, 201, "the start: {}", start.body);
    act(
        &http,
        json!({"identify": {"identifier": account.handle}}),
        "choose_proof",
    )
    .await?;
    act(
        &http,
        json!({"choose_proof": {"kind": "email_code"}}),
        "enter_code",
    )
    .await?;
    let before = world.sandbox().now().await?;
    world.sandbox().advance_clock(31).await?;
    ensure!(
        world.sandbox().now().await? >= before + 31,
        "the clock does not move"
    );
    act(&http, json!("resend_code"), "enter_code").await?;
    world.sandbox().messages_when(account.email(), 2).await?;
    let code = world.sandbox().newest_code(account.email()).await?;
    act(
        &http,
        json!({"submit_code": {"code": code}}),
        "set_password",
    )
    .await?;
    act(
        &http,
        json!({"set_password": {"password": NEW_PASSWORD}}),
        "tasks",
    )
    .await?;
    let check = json!({"secure": "check_changes"});
    act(&http, check, "check_changes").await?;
    act(&http, json!({"secure": "commit"}), "done").await?;
    ensure!(
        world
            .sandbox()
            .signs_in(&account.handle, NEW_PASSWORD)
            .await?,
        "the new password does not sign in"
    );

    let http = world.http();
    let start = http
        .post(paths::FLOW, &json!({"situation": "impersonation"}))
        .await?;
    ensure_same!(start.status, 201, "the start of a case: {}", start.body);
    let answers =
        json!({"account": "ada", "contact": "x@example.org", "what_happened": "It is not me."});
    act(&http, json!({ "answer_case": answers }), "case_check").await?;
    let opened = act(&http, json!("send_case"), "case_opened").await?;
    let reference = opened["case"]["reference"]
        .as_str()
        .unwrap_or("")
        .to_owned();
    ensure!(
        Reference::parse(&reference).is_some(),
        "the reference is {reference}"
    );
    world.stored_case(&reference).await?;

    // In a browser everything has a test id that stays: these two walks use
    // nothing else.
    let person = world.person().await?;
    to_set_password(&person, &account).await?;
    set_password(&person, "eleven lanterns under the pier").await?;
    to_case(&person, "impersonation").await?;
    answer_case(&person, "ada", "x@example.org", "It is not me.").await
}

async fn act(http: &Http, action: Value, leads_to: &str) -> Outcome<Value> {
    let name = action.to_string();
    let reply = http.post(paths::FLOW_ACTIONS, &action).await?;
    let document = reply.json()?;
    if reply.status != 200 || document["step"].get(leads_to).is_none() {
        return Err(Fault::new(format!(
            "an action does not lead to {leads_to} but to {} {} (the action: {})",
            reply.status,
            reply.body,
            name.chars().take(24).collect::<String>()
        )));
    }
    let seen = http.get(paths::FLOW).await?;
    ensure_same!(
        seen.json()?["step"],
        document["step"],
        "the document read again"
    );
    Ok(document)
}

/// The document that is served is the one that is committed, each operation
/// of it is there, and every answer fits.
pub(super) async fn openapi(world: Rc<World>) -> Outcome {
    let http = world.http();
    let schema = &world.settings.schema;
    let served = http.get(paths::OPENAPI).await?;
    ensure_same!(served.status, 200, "the OpenAPI document");
    ensure!(
        served.json()? == schema.document,
        "the document that is served is not the one that is committed"
    );
    let version = schema.document["openapi"].as_str().unwrap_or("");
    ensure!(
        version.starts_with("3.1"),
        "the document is OpenAPI {version}"
    );
    let description = schema.document["info"]["description"]
        .as_str()
        .unwrap_or("");
    for kind in regain_contract::ProblemType::ALL {
        ensure!(
            description.contains(&kind.uri()),
            "{} is not described",
            kind.uri()
        );
    }

    let check = |method: &str, path: &str, reply: &Reply, status: u16| {
        ensure_same!(reply.status, status, "{method} {path}: {}", reply.body);
        schema.check_answer(
            method,
            path,
            reply.status,
            reply.media_type(),
            &reply.json()?,
        )?;
        Ok::<(), Fault>(())
    };
    check("GET", paths::FLOW, &http.get(paths::FLOW).await?, 404)?;
    let start = json!({"situation": "forgot_password", "ask_person": false});
    check(
        "POST",
        paths::FLOW,
        &http.post(paths::FLOW, &start).await?,
        201,
    )?;
    check("GET", paths::FLOW, &http.get(paths::FLOW).await?, 200)?;
    let nonsense = json!({"situation": "none of these"});
    check(
        "POST",
        paths::FLOW,
        &http.post(paths::FLOW, &nonsense).await?,
        400,
    )?;
    let actions = [
        (json!({"identify": {"identifier": ""}}), 422),
        (json!("send_case"), 409),
        (json!({"identify": {"identifier": "ada"}}), 200),
        (json!({"choose_proof": {"kind": "email_code"}}), 200),
        (json!({"submit_code": {"code": "1"}}), 422),
        (json!({"submit_code": {"code": "00000000"}}), 422),
        (json!("resend_code"), 429),
        (json!("report_contact"), 200),
        (json!("ask_person"), 200),
        (json!("leave_case"), 200),
        (json!("end"), 200),
    ];
    for (action, status) in actions {
        let reply = http.post(paths::FLOW_ACTIONS, &action).await?;
        check("POST", paths::FLOW_ACTIONS, &reply, status)?;
        if status == 429 {
            let wait = reply.header("retry-after").parse::<u64>();
            ensure!(
                wait.is_ok_and(|wait| wait > 0),
                "a 429 has no Retry-After in seconds"
            );
        }
    }
    ensure_same!(http.get(paths::HEALTH).await?.status, 204, "the health");

    // The answers that a browser gets are held against the schema on every
    // screen of every journey; that they were seen is checked here.
    let account = world.sandbox().forgetful().await?;
    let person = world.person().await?;
    to_set_password(&person, &account).await?;
    set_password(&person, NEW_PASSWORD).await?;
    let answers = person.browser.watch.answers.borrow();
    for (method, path, status) in [
        ("GET", paths::FLOW, 404),
        ("POST", paths::FLOW, 201),
        ("POST", paths::FLOW_ACTIONS, 200),
    ] {
        ensure!(
            answers.iter().any(|answer| {
                answer.method == method && answer.path == path && answer.status == status
            }),
            "no answer {status} of {method} {path} was seen in the browser"
        );
    }
    Ok(())
}

/// The suite that others run against an implementation of theirs holds of ours, whole, and does not hold of one that
/// belongs to another origin than it says.
pub(super) async fn conformance(world: Rc<World>) -> Outcome {
    let target = |origin: &str| {
        Target::parse(&world.api.address, Some(origin))
            .map_err(|error| Fault::new(error.to_string()))
    };
    let all = selected(&[]).map_err(|error| Fault::new(error.to_string()))?;
    let report = run(target(&world.api.origin)?, &all, |_| ()).await;
    for finding in report.map_err(Fault::new)?.findings {
        let is_for_https = finding.check.id == "headers.hsts";
        let held = match finding.verdict {
            Verdict::Held => true,
            Verdict::NotChecked(_) => is_for_https,
            Verdict::Short(_) => false,
        };
        ensure!(held, "{finding}");
    }
    // A passkey that was made for another origin is taken by none.
    let one = selected(&["journeys.passkey".to_owned()]);
    let one = one.map_err(|error| Fault::new(error.to_string()))?;
    let report = run(target("https://elsewhere.example")?, &one, |_| ()).await;
    ensure!(
        !report.map_err(Fault::new)?.holds(),
        "it holds of an API that belongs to another origin"
    );
    Ok(())
}
