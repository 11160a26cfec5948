//! The demands of every answer: a walk that sees one of each kind.

use http::Method;
use regain_contract::{ProblemType, ProofKind, Situation, paths};
use serde_json::json;

use crate::browser::wrong_code;
use crate::outcome::Outcome;
use crate::run::Run;
use crate::wire::Ask;

/// Sees answers of every kind that need no account, once in a run. What is wrong with any of them, or with one that another check has
/// seen, is kept by the rule that it breaks.
pub(super) async fn look(run: &Run) -> Outcome {
    if run.has_looked() {
        return Ok(());
    }
    let mut browser = run.browser();
    browser.read().await?;
    for (method, path) in [
        (Method::GET, paths::HEALTH),
        (Method::GET, paths::OPENAPI),
        (Method::GET, "/api/v1/nothing-here"),
        (Method::DELETE, paths::FLOW),
        (Method::HEAD, paths::FLOW),
        (Method::POST, paths::CSP_REPORTS),
        (Method::GET, paths::SUPPORT_SESSION),
    ] {
        run.wire.send(Ask::new(method, path)).await?;
    }
    browser.start(Situation::ForgotPassword).await?.document()?;
    browser.read().await?.document()?;
    browser.send(browser.action(&json!(null)).body("{")).await?;
    browser.act(json!("send_case")).await?;
    browser
        .act(json!({ "identify": { "identifier": "" } }))
        .await?;
    browser.identify(&run.unknown_name()).await?.document()?;
    let chosen = browser.choose(ProofKind::EmailCode).await?.document()?;
    let step = super::accounts::enter_code(&chosen)?;
    browser.submit(&wrong_code(step.form, None)).await?;
    browser
        .act(json!("resend_code"))
        .await?
        .problem(ProblemType::RateLimited)?;
    let strength = json!({ "password": "a harbour at dusk" });
    browser
        .send(browser.post(paths::PASSWORD_STRENGTH, &strength))
        .await?;
    let made_up = json!({ "token": { "token": "A".repeat(43) } });
    browser.link(paths::LINK_PREVIEW, &made_up).await?;
    browser.act(json!("make_pass")).await?;
    browser.act(json!("end")).await?;
    Ok(())
}
