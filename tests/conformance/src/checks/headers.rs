//! Other origins, and pages.

use http::Method;
use regain_contract::{ProblemType, Situation, Step, paths};
use serde_json::json;

use super::accounts::begun;
use super::standing;
use crate::outcome::{Ending, Outcome, demand};
use crate::redact;
use crate::run::Run;
use crate::wire::Ask;

/// A page of somebody else.
const ELSEWHERE: &str = "https://elsewhere.example";

pub(super) async fn cors(run: &Run) -> Outcome {
    standing::look(run).await?;
    // What a browser asks before it sends what another origin wants to send.
    for path in [paths::FLOW, paths::FLOW_ACTIONS, paths::LINK_USE] {
        let ask = Ask::new(Method::OPTIONS, path)
            .header("origin", Some(ELSEWHERE))
            .header("access-control-request-method", Some("POST"))
            .header(
                "access-control-request-headers",
                Some("content-type, idempotency-key, regain-client"),
            );
        run.wire.send(ask).await?;
        let ask = Ask::new(Method::GET, path).header("origin", Some(ELSEWHERE));
        run.wire.send(ask).await?;
    }
    Ok(())
}

pub(super) async fn hsts(run: &Run) -> Outcome {
    if !run.wire.target.is_https() {
        return Err(Ending::lacking("it is reached by http"));
    }
    standing::look(run).await
}

pub(super) async fn origin(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let named = json!({ "identify": { "identifier": run.unknown_name() } });
    for (site, from) in [
        (Some("cross-site"), Some(ELSEWHERE)),
        (Some("cross-site"), None),
        (Some("same-site"), None),
        (Some("none"), None),
        (None, Some(ELSEWHERE)),
        (None, Some("null")),
    ] {
        let ask = browser.action(&named);
        let ask = ask.header("sec-fetch-site", site).header("origin", from);
        browser.send(ask).await?.problem(ProblemType::CrossSite)?;
        let mut other = run.browser();
        let start = json!({ "situation": Situation::Hacked });
        let ask = other.post(paths::FLOW, &start);
        let ask = ask.header("sec-fetch-site", site).header("origin", from);
        other.send(ask).await?.problem(ProblemType::CrossSite)?;
        demand(other.cookie.is_none(), "no flow", || "a cookie".to_owned())?;
    }
    let read = browser.read().await?;
    let is_there = matches!(read.document()?.step, Step::Identify(_));
    demand(is_there, "the step of before", || read.shown())
}

pub(super) async fn pages(run: &Run) -> Outcome {
    let page = run
        .wire
        .send(Ask::new(Method::GET, "/").header("accept", Some("text/html")))
        .await?;
    if page.media_type() != "text/html" {
        return Err(Ending::lacking("there is no page at /"));
    }
    let policy = page.header("content-security-policy");
    let seen = || {
        format!(
            "GET / → {}, content-security-policy: {}",
            page.status,
            redact::text(policy)
        )
    };
    for part in [
        "default-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ] {
        let has = policy.split(';').any(|one| one.trim() == part);
        demand(has, format!("a policy with {part}"), seen)?;
    }
    for never in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "data:"] {
        let has = policy.split([' ', ';']).any(|one| one == never);
        demand(!has, format!("a policy without {never}"), seen)?;
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ] {
        let is_there = page.header(name) == value;
        demand(is_there, format!("{name}: {value}"), || {
            format!("GET / → {name}: {}", page.header(name))
        })?;
    }
    Ok(())
}
