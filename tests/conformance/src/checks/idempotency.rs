//! One intention, one deed.

use futures_util::future::join_all;
use regain_contract::{ProblemType, ProofKind, Situation, Step, paths};
use serde_json::json;

use super::accounts::{begun, enter_code, enter_code_in, nobody, proven, with_code};
use crate::browser::{Browser, fresh_key, submission, wrong_code};
use crate::outcome::{Ending, Outcome, demand};
use crate::rules;
use crate::run::Run;
use crate::wire::Ask;

/// How many equal requests come at the same time.
const AT_ONCE: usize = 8;

fn with_key(ask: Ask, key: &str) -> Ask {
    ask.header("idempotency-key", Some(key))
}

pub(super) async fn missing(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let action = json!({ "identify": { "identifier": run.unknown_name() } });
    for key in [
        None,
        Some(""),
        Some("unquoted-but-long-enough"),
        Some("\"short\""),
        Some("\"with spaces and more\""),
    ] {
        let ask = browser.action(&action).header("idempotency-key", key);
        browser
            .send(ask)
            .await?
            .problem(ProblemType::IdempotencyKeyMissing)?;
    }
    let start = json!({ "situation": Situation::ForgotPassword });
    let mut other = run.browser();
    let ask = other
        .post(paths::FLOW, &start)
        .header("idempotency-key", None);
    other
        .send(ask)
        .await?
        .problem(ProblemType::IdempotencyKeyMissing)?;
    demand(other.cookie.is_none(), "no flow", || "a cookie".to_owned())?;
    let read = browser.read().await?;
    let is_there = matches!(read.document()?.step, Step::Identify(_));
    demand(is_there, "the step of before", || read.shown())
}

pub(super) async fn retry(run: &Run) -> Outcome {
    let name = run.unknown_name();
    let mut browser = run.browser();
    browser.reach_choice(&name).await?;
    let ask = browser.action(&json!({ "choose_proof": { "kind": ProofKind::EmailCode } }));
    let first = browser.send(ask.clone()).await?;
    let sent = enter_code(&first.document()?)?;
    for _ in 0..3 {
        let again = browser.send(ask.clone()).await?;
        let now = enter_code(&again.document()?)?;
        let is_same = again.status == first.status
            && now.sent_count == sent.sent_count
            && now.code_expires_at == sent.code_expires_at;
        demand(is_same, "the outcome of the first try", || again.shown())?;
    }
    if let Some(sandbox) = run.maybe_sandbox() {
        let count = sandbox.messages(&name, 0).await?.len();
        demand(count == 1, "one message", || format!("{count} messages"))?;
    }
    Ok(())
}

pub(super) async fn failed_retry(run: &Run) -> Outcome {
    let (mut browser, step) = nobody(run).await?;
    let ask = browser.action(&submission(&wrong_code(step.form, None)));
    let mut left = Vec::new();
    for _ in 0..3 {
        let refused = browser.send(ask.clone()).await?;
        let problem = refused.problem(ProblemType::CodeIncorrect)?;
        left.push(enter_code_in(&problem)?.attempts_left);
    }
    let is_same = left.iter().all(|one| Some(one) == left.first());
    demand(is_same, "as many tries left after each retry", || {
        format!("{left:?}")
    })
}

pub(super) async fn other_body(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let key = fresh_key();
    let named = json!({ "identify": { "identifier": run.unknown_name() } });
    let ask = with_key(browser.action(&named), &key);
    browser.send(ask).await?.document()?;
    let before = browser.read().await?.document()?;
    for other in [
        json!({ "choose_proof": { "kind": ProofKind::EmailCode } }),
        json!({ "identify": { "identifier": run.unknown_name() } }),
    ] {
        let ask = with_key(browser.action(&other), &key);
        browser
            .send(ask)
            .await?
            .problem(ProblemType::IdempotencyKeyReused)?;
    }
    let read = browser.read().await?;
    let is_same = read.document()?.step == before.step;
    demand(is_same, "the step of before", || read.shown())
}

pub(super) async fn start(run: &Run) -> Outcome {
    let body = json!({ "situation": Situation::ForgotPassword });
    let mut lost = run.browser();
    let ask = lost.post(paths::FLOW, &body);
    let first = lost.send(ask.clone()).await?;
    demand(first.status == 201, "201", || first.shown())?;
    let mut browser = run.browser();
    let again = browser.send(ask.clone()).await?;
    demand(again.status == 201, "201 for the retry of a start", || {
        again.shown()
    })?;
    // Of the two answers only the newer one leads to the flow: there is one.
    lost.read().await?.problem(ProblemType::FlowUnknown)?;
    browser.identify(&run.unknown_name()).await?.document()?;
    let mut late = run.browser();
    let refused = late.send(ask).await?;
    refused.problem(ProblemType::IdempotencyKeyReused)?;
    demand(
        late.cookie.is_none(),
        "no way into a flow that went on",
        || "a cookie".to_owned(),
    )
}

pub(super) async fn other_flow(run: &Run) -> Outcome {
    let mut one = begun(run).await?;
    let mut other = begun(run).await?;
    let key = fresh_key();
    let named = json!({ "identify": { "identifier": run.unknown_name() } });
    for browser in [&mut one, &mut other] {
        let ask = with_key(browser.action(&named), &key);
        let answer = browser.send(ask).await?;
        let goes_on = matches!(answer.document()?.step, Step::ChooseProof(_));
        demand(goes_on, "the step choose_proof", || answer.shown())?;
    }
    Ok(())
}

pub(super) async fn concurrent(run: &Run) -> Outcome {
    let name = run.unknown_name();
    let mut browser = run.browser();
    browser.reach_choice(&name).await?;
    let ask = browser.action(&json!({ "choose_proof": { "kind": ProofKind::EmailCode } }));
    let all = join_all((0..AT_ONCE).map(|_| run.wire.send(ask.clone()))).await;
    let mut done = 0;
    for answer in all {
        let answer = answer?;
        done += usize::from(answer.is_success());
        let is_taken = answer.is_success() || answer.is(ProblemType::RequestInProgress);
        demand(is_taken, "a success, or 409 request-in-progress", || {
            answer.shown()
        })?;
    }
    demand(done > 0, "one success at least", || "none".to_owned())?;
    let read = browser.read().await?;
    let step = enter_code(&read.document()?)?;
    demand(step.sent_count == 1, "sent_count: 1", || read.shown())?;
    if let Some(sandbox) = run.maybe_sandbox() {
        let count = sandbox.messages(&name, 0).await?.len();
        demand(count == 1, "one message", || format!("{count} messages"))?;
    }
    Ok(())
}

pub(super) async fn once(run: &Run) -> Outcome {
    let owner = with_code(run).await?;
    let action = submission(&owner.code);
    let tries = (0..AT_ONCE).map(|_| run.wire.send(owner.browser.action(&action)));
    let mut won = 0;
    for answer in join_all(tries).await {
        let answer = answer?;
        won += usize::from(answer.is_success());
        let is_taken = answer.is_success()
            || answer.is(ProblemType::StepOutOfOrder)
            || answer.is(ProblemType::FlowUnknown);
        demand(
            is_taken,
            "a success, or a refusal of what is done already",
            || answer.shown(),
        )?;
    }
    demand(won == 1, "one success", || format!("{won} successes"))
}

pub(super) async fn shown_once(run: &Run) -> Outcome {
    let mut owner = proven(run).await?;
    let browser: &mut Browser<'_> = &mut owner.browser;
    for action in ["make_pass", "offer_handover"] {
        let ask = browser.action(&json!(action));
        let first = browser.send(ask.clone()).await?;
        let is_shown = rules::shown_once(&first.document()?).is_some();
        demand(
            is_shown,
            "shown_once in the answer to the action that made it",
            || first.shown(),
        )?;
        let again = browser.send(ask).await?;
        let read = browser.read().await?;
        for later in [again, read] {
            if let Some(what) = rules::shown_once(&later.document()?) {
                let seen = format!("{what} in {}", later.shown());
                return Err(Ending::short("nothing that was shown once", seen));
            }
        }
    }
    Ok(())
}
