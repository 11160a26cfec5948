//! Secret ids, links, and what GET may do.

use http::Method;
use regain_contract::{
    EndReason, LinkKind, LinkState, ProblemType, ShownOnce, Situation, Stage, Step, paths,
};
use serde_json::{Value, json};

use super::accounts::{nobody, proven, with_code};
use crate::browser::{Browser, set_cookie};
use crate::outcome::{Ending, Outcome, demand};
use crate::person::{Person, USUAL};
use crate::run::Run;
use crate::wire::{Answer, Ask};

/// What posts a token.
pub(super) fn by_token(link: &str) -> Outcome<Value> {
    let token = link.split_once("#t=").map(|(_, token)| token);
    let token = token.ok_or_else(|| {
        Ending::short(
            "a link with its token behind #t=",
            crate::redact::text(link),
        )
    })?;
    Ok(json!({ "token": { "token": token } }))
}

/// A pass of the flow: what is posted when it is typed.
pub(super) async fn make_pass(browser: &mut Browser<'_>) -> Outcome<Value> {
    let made = browser.act(json!("make_pass")).await?;
    let document = made.document()?;
    let (Some(ShownOnce::Pass { code, .. }), Some(pass)) = (document.shown_once, document.pass)
    else {
        return Err(made.is_not("a recovery pass, with its code shown once"));
    };
    Ok(json!({ "pass": {
        "reference": pass.reference.to_string(), "code": code.expose_secret(),
    } }))
}

/// The link of an offer to go on on another device.
pub(super) async fn offer_handover(browser: &mut Browser<'_>) -> Outcome<String> {
    let offered = browser.act(json!("offer_handover")).await?;
    if let Some(ShownOnce::Handover { link }) = offered.document()?.shown_once {
        return Ok(link.expose_secret().to_owned());
    }
    Err(offered.is_not("the link of a hand-over, shown once"))
}

/// Demands that an answer about a link says that it stands so.
pub(super) fn stands(answer: &Answer, state: LinkState) -> Outcome {
    let document = answer.link()?;
    demand(
        document.state == state,
        format!("state: {}", state.name()),
        || answer.shown(),
    )
}

pub(super) async fn get(run: &Run) -> Outcome {
    let (mut browser, _) = nobody(run).await?;
    let first = browser.read().await?.document()?;
    for _ in 0..5 {
        let read = browser.read().await?;
        let mut again = read.document()?;
        again.server_now = first.server_now;
        demand(again == first, "the same document each time", || {
            read.shown()
        })?;
        let is_kept = set_cookie(&read.headers).is_none();
        demand(is_kept, "no new secret id", || "a cookie".to_owned())?;
    }
    for path in [
        paths::FLOW_ACTIONS,
        paths::LINK_USE,
        paths::LINK_REFUSE,
        paths::LINK_PREVIEW,
    ] {
        browser
            .send(browser.get(path))
            .await?
            .problem(ProblemType::MethodNotAllowed)?;
    }
    let head = browser
        .send(Ask {
            method: Method::HEAD,
            ..browser.get(paths::FLOW)
        })
        .await?;
    let is_quiet = head.body.is_empty() && set_cookie(&head.headers).is_none();
    demand(is_quiet, "nothing but headers for HEAD", || head.shown())?;
    let read = browser.read().await?;
    let mut after = read.document()?;
    after.server_now = first.server_now;
    demand(after == first, "the document of before", || read.shown())
}

pub(super) async fn rotate(run: &Run) -> Outcome {
    let mut owner = with_code(run).await?;
    let mut before = owner.browser.clone();
    let entered = owner.browser.submit(&owner.code).await?;
    entered.document()?;
    let is_new = owner.browser.cookie != before.cookie;
    demand(is_new, "a new secret id with the answer to a proof", || {
        entered.shown()
    })?;
    // Using the new one ends the one before.
    let read = owner.browser.read().await?;
    demand(
        read.document()?.stage == Stage::Secure,
        "the stage secure",
        || read.shown(),
    )?;
    before
        .clone()
        .read()
        .await?
        .problem(ProblemType::FlowUnknown)?;
    let freeze = before.act(json!("freeze")).await?;
    freeze.problem(ProblemType::FlowUnknown)?;
    Ok(())
}

pub(super) async fn replaced(run: &Run) -> Outcome {
    let (mut browser, _) = nobody(run).await?;
    let mut before = browser.clone();
    browser.start(Situation::Hacked).await?.document()?;
    let is_new = browser.cookie != before.cookie;
    demand(is_new, "a new secret id for a new flow", || {
        "the same".to_owned()
    })?;
    let read = before.read().await?;
    let is_over =
        matches!(&read.document()?.step, Step::Ended(step) if step.reason == EndReason::Replaced);
    demand(is_over, "the step ended: replaced", || read.shown())
}

pub(super) async fn preview(run: &Run) -> Outcome {
    let mut owner = proven(run).await?;
    let typed = make_pass(&mut owner.browser).await?;
    for _ in 0..3 {
        let mut other = run.browser();
        let looked = other.link(paths::LINK_PREVIEW, &typed).await?;
        stands(&looked, LinkState::Ready)?;
        demand(looked.link()?.kind == LinkKind::Pass, "kind: pass", || {
            looked.shown()
        })?;
        demand(other.cookie.is_none(), "no flow from looking", || {
            "a cookie".to_owned()
        })?;
    }
    let read = owner.browser.read().await?;
    demand(
        read.document()?.stage == Stage::Secure,
        "the flow where it was",
        || read.shown(),
    )?;
    stands(
        &run.browser().link(paths::LINK_USE, &typed).await?,
        LinkState::Done,
    )
}

pub(super) async fn once(run: &Run) -> Outcome {
    let mut owner = proven(run).await?;
    let typed = make_pass(&mut owner.browser).await?;
    let mut other = run.browser();
    stands(&other.link(paths::LINK_USE, &typed).await?, LinkState::Done)?;
    demand(other.cookie.is_some(), "the flow, with a cookie", || {
        "no cookie".to_owned()
    })?;
    let mut third = run.browser();
    let again = third.link(paths::LINK_USE, &typed).await?;
    let state = again.link()?.state;
    let is_spent = matches!(
        state,
        LinkState::OtherBrowser | LinkState::Used | LinkState::AlreadyDone
    );
    demand(is_spent, "a link that was used", || again.shown())?;
    demand(
        third.cookie.is_none(),
        "no flow from a link that was used",
        || "a cookie".to_owned(),
    )
}

pub(super) async fn refused(run: &Run) -> Outcome {
    let mut owner = proven(run).await?;
    let typed = make_pass(&mut owner.browser).await?;
    stands(
        &run.browser().link(paths::LINK_REFUSE, &typed).await?,
        LinkState::Refused,
    )?;
    let mut other = run.browser();
    let used = other.link(paths::LINK_USE, &typed).await?;
    demand(
        !used.link()?.state.is_usable(),
        "a link that was refused",
        || used.shown(),
    )?;
    let works = used.link()?.state == LinkState::Done || other.cookie.is_some();
    demand(!works, "nothing from a link that was refused", || {
        used.shown()
    })
}

pub(super) async fn unknown(run: &Run) -> Outcome {
    let typed = json!({ "token": { "token": "A".repeat(43) } });
    for path in [paths::LINK_PREVIEW, paths::LINK_USE, paths::LINK_REFUSE] {
        run.browser()
            .link(path, &typed)
            .await?
            .problem(ProblemType::LinkUnknown)?;
    }
    Ok(())
}

pub(super) async fn fragment(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let account = sandbox.plain_account().await?;
    let since = sandbox.newest().await?;
    let mut owner = Person::new(run, account, &USUAL);
    owner.prove(Situation::ForgotPassword).await?;
    let mut links = vec![offer_handover(&mut owner.browser).await?];
    owner.commit(&Person::new_password()).await?;
    for email in owner.account.emails.clone() {
        let told = sandbox.messages(&email, since).await?;
        links.extend(told.into_iter().filter_map(|message| message.link));
    }
    demand(
        links.len() > 1,
        "a link in a notice of what was changed",
        || "none".to_owned(),
    )?;
    for link in links {
        let (address, token) = link.split_once('#').unwrap_or((&link, ""));
        let is_bare = !token.is_empty() && !address.contains('?');
        let origin = &run.wire.target.origin;
        let is_ours = address.strip_prefix(origin.as_str()).is_some_and(|path| {
            path.starts_with('/') && path.split('/').all(|part| part.len() < 32)
        });
        let expected = format!("{origin}/…#…, with nothing secret before the #");
        demand(is_bare && is_ours, expected, || crate::redact::text(&link))?;
    }
    Ok(())
}
