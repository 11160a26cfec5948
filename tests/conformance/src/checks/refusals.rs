//! What a flow refuses: codes, passwords, and whatever comes too late.

use regain_contract::{EndReason, FieldReason, ProblemType, Step};
use serde_json::json;

use super::accounts::{enter_code, enter_code_in, nobody, proven, with_code};
use crate::browser;
use crate::outcome::{Ending, Outcome, demand};
use crate::run::Run;

pub(super) async fn wrong_code(run: &Run) -> Outcome {
    let (mut browser, step) = nobody(run).await?;
    let wrong = browser::wrong_code(step.form, None);
    let mut left = step.attempts_left;
    for _ in 0..2 {
        let refused = browser.submit(&wrong).await?;
        let problem = refused.problem(ProblemType::CodeIncorrect)?;
        let now = enter_code_in(&problem)?.attempts_left;
        let expected = left.map(|left| left.saturating_sub(1));
        demand(
            now == expected && now.is_some(),
            format!("attempts_left: {expected:?}"),
            || refused.shown(),
        )?;
        left = now;
    }
    Ok(())
}

pub(super) async fn code_form(run: &Run) -> Outcome {
    let (mut browser, step) = nobody(run).await?;
    for typed in ["", "12", "1234567890123", "12x45678"] {
        let refused = browser.submit(typed).await?;
        let problem = refused.problem(ProblemType::Validation)?;
        let names_it = problem
            .errors
            .iter()
            .any(|error| error.pointer == "/submit_code/code");
        demand(names_it, "/submit_code/code among the errors", || {
            refused.shown()
        })?;
        let left = enter_code_in(&problem)?.attempts_left;
        let expected = format!("attempts_left: {:?}", step.attempts_left);
        demand(left == step.attempts_left, expected, || refused.shown())?;
    }
    Ok(())
}

pub(super) async fn expired_code(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let mut owner = with_code(run).await?;
    let Some(until) = owner.step.code_expires_at else {
        return Err(Ending::short(
            "code_expires_at of a code that was sent",
            "none",
        ));
    };
    sandbox.advance_to(until.0 + 1).await?;
    let late = owner.browser.submit(&owner.code).await?;
    late.problem(ProblemType::CodeExpired)?;
    let read = owner.browser.read().await?;
    let is_there = matches!(read.document()?.step, Step::EnterCode(_));
    demand(is_there, "the step enter_code", || read.shown())
}

pub(super) async fn used_code(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let mut owner = proven(run).await?;
    let again = owner.browser.submit(&owner.code).await?;
    again.problem(ProblemType::StepOutOfOrder)?;
    // Another flow of the same name, which has a code of its own.
    sandbox.advance(60).await?;
    let mut other = run.browser();
    other.ask_code(&owner.account.handle).await?;
    let refused = other.submit(&owner.code).await?;
    let is_refused = [
        ProblemType::CodeIncorrect,
        ProblemType::CodeReplaced,
        ProblemType::CodeExpired,
    ]
    .into_iter()
    .any(|kind| refused.is(kind));
    demand(
        is_refused,
        "422, of a code that is not right any more",
        || refused.shown(),
    )
}

pub(super) async fn replaced_code(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let mut owner = with_code(run).await?;
    if let Some(at) = owner.step.resend_at {
        sandbox.advance_to(at.0 + 1).await?;
    }
    let document = owner.browser.act(json!("resend_code")).await?.document()?;
    let step = enter_code(&document)?;
    let expected = format!("sent_count: {}", owner.step.sent_count + 1);
    demand(
        step.sent_count == owner.step.sent_count + 1,
        expected,
        || format!("sent_count: {}", step.sent_count),
    )?;
    let newer = sandbox.code(owner.account.email()).await?;
    demand(
        newer != owner.code,
        "another code than the one before",
        || "the same".to_owned(),
    )?;
    owner
        .browser
        .submit(&owner.code)
        .await?
        .problem(ProblemType::CodeReplaced)?;
    owner.browser.submit(&newer).await?.document()?;
    Ok(())
}

pub(super) async fn password(run: &Run) -> Outcome {
    let mut owner = proven(run).await?;
    for (password, what) in [
        ("short", "too_short"),
        ("passwordpassword", "common_password"),
    ] {
        let choose = json!({ "set_password": { "password": password } });
        let refused = owner.browser.act(choose).await?;
        let problem = refused.problem(ProblemType::Validation)?;
        let says_why = problem.errors.iter().any(|error| {
            let is_short = matches!(error.reason, FieldReason::TooShort { min, .. } if min >= 8);
            let is_known = matches!(
                error.reason,
                FieldReason::CommonPassword
                    | FieldReason::BreachedPassword
                    | FieldReason::RepeatedPassword
            );
            let is_why = if what == "too_short" {
                is_short
            } else {
                is_known
            };
            is_why && error.pointer == "/set_password/password"
        });
        demand(says_why, format!("/set_password/password: {what}"), || {
            refused.shown()
        })?;
    }
    Ok(())
}

pub(super) async fn expired_flow(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let (mut browser, _) = nobody(run).await?;
    let document = browser.read().await?.document()?;
    demand(
        document.expires_at > document.server_now,
        "expires_at in the future",
        || format!("{:?}", document.expires_at),
    )?;
    sandbox.advance_to(document.expires_at.0 - 5).await?;
    let read = browser.read().await?;
    let is_there = matches!(read.document()?.step, Step::EnterCode(_));
    demand(is_there, "the step enter_code, until expires_at", || {
        read.shown()
    })?;
    sandbox.advance_to(document.expires_at.0 + 1).await?;
    let read = browser.read().await?;
    let is_over =
        matches!(&read.document()?.step, Step::Ended(step) if step.reason == EndReason::Expired);
    demand(
        is_over,
        "the step ended: expired, from expires_at on",
        || read.shown(),
    )?;
    browser
        .act(json!("choose_another"))
        .await?
        .problem(ProblemType::FlowExpired)?;
    Ok(())
}
