//! How often things may be tried.

use regain_contract::{ProblemType, ProofKind, Situation, Step};
use serde_json::json;

use super::accounts::{begun, enter_code, enter_code_in, nobody, with_code};
use crate::browser::wrong_code;
use crate::outcome::{Ending, Outcome, demand};
use crate::run::Run;

/// The most tries that one code may have.
const MOST_TRIES: u32 = 10;
/// The most failures in a row until somebody has to wait.
const MOST_FAILURES: u32 = 10;
/// The most codes for one name at once.
const MOST_SENDS: usize = 5;
/// The most flows from one network at once.
const MOST_STARTS: usize = 20;
/// The most names from one network at once.
const MOST_NAMES: usize = 40;

pub(super) async fn code_tries(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let mut owner = with_code(run).await?;
    let tries = owner.step.attempts_left.unwrap_or(0);
    demand(
        (1..=MOST_TRIES).contains(&tries),
        "from 1 to 10 attempts_left",
        || format!("{tries}"),
    )?;
    let wrong = wrong_code(owner.step.form, Some(&owner.code));
    for _ in 0..tries {
        let refused = owner.browser.submit(&wrong).await?;
        let step = enter_code_in(&refused.problem(ProblemType::CodeIncorrect)?)?;
        if let Some(until) = step.retry_at {
            sandbox.advance_to(until.0 + 1).await?;
        }
    }
    // The right one comes too late.
    owner
        .browser
        .submit(&owner.code)
        .await?
        .problem(ProblemType::CodeExhausted)?;
    let document = owner.browser.read().await?.document()?;
    if let Some(at) = enter_code(&document)?.resend_at {
        sandbox.advance_to(at.0 + 1).await?;
    }
    owner.browser.act(json!("resend_code")).await?.document()?;
    let newer = sandbox.code(owner.account.email()).await?;
    let answer = owner.browser.submit(&newer).await?;
    let is_in = !matches!(answer.document()?.step, Step::EnterCode(_));
    demand(is_in, "a new code is taken", || answer.shown())
}

pub(super) async fn failures(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let (mut browser, step) = nobody(run).await?;
    let wrong = wrong_code(step.form, None);
    let mut until = None;
    for _ in 0..MOST_FAILURES {
        let refused = browser.submit(&wrong).await?;
        if refused.is(ProblemType::CodeExhausted) {
            break;
        }
        let problem = refused.problem(ProblemType::CodeIncorrect)?;
        until = enter_code_in(&problem)?
            .retry_at
            .filter(|at| Some(*at) > problem.server_now);
        if until.is_some() {
            break;
        }
    }
    let Some(until) = until else {
        let expected = "retry_at in the future after ten failures in a row at the most";
        return Err(Ending::short(expected, "none"));
    };
    let problem = browser
        .submit(&wrong)
        .await?
        .problem(ProblemType::RateLimited)?;
    demand(
        problem.retry_at == Some(until),
        "retry_at of the document",
        || format!("{:?}, not {until:?}", problem.retry_at),
    )?;
    sandbox.advance_to(until.0 + 1).await?;
    let later = browser.submit(&wrong).await?;
    demand(
        !later.is(ProblemType::RateLimited),
        "no wait any more after retry_at",
        || later.shown(),
    )
}

pub(super) async fn resend(run: &Run) -> Outcome {
    let (mut browser, step) = nobody(run).await?;
    let Some(at) = step.resend_at else {
        return Err(Ending::short("resend_at of a code that was sent", "none"));
    };
    let early = browser.act(json!("resend_code")).await?;
    let problem = early.problem(ProblemType::RateLimited)?;
    let is_then = problem.retry_at == Some(at);
    demand(is_then, "retry_at: the resend_at of the document", || {
        early.shown()
    })?;
    let Some(sandbox) = run.maybe_sandbox() else {
        return Ok(());
    };
    sandbox.advance_to(at.0 + 1).await?;
    let sent = browser.act(json!("resend_code")).await?;
    let now = enter_code(&sent.document()?)?;
    demand(
        now.sent_count == step.sent_count + 1,
        "one more code that was sent",
        || sent.shown(),
    )
}

pub(super) async fn sends(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let name = run.unknown_name();
    for sent in 0..=MOST_SENDS {
        let mut browser = run.browser();
        browser.start(Situation::ForgotPassword).await?.document()?;
        // Without the work, which some let ask for more.
        browser.identify_after(&name, None).await?.document()?;
        let answer = browser.choose(ProofKind::EmailCode).await?;
        if answer.is_success() {
            continue;
        }
        let problem = answer.problem(ProblemType::RateLimited)?;
        demand(sent > 0, "one code at least", || answer.shown())?;
        run.note(format!("{sent} codes at once"));
        let Some(at) = problem.retry_at else {
            return Err(answer.is_not("retry_at"));
        };
        sandbox.advance_to(at.0 + 1).await?;
        browser.choose(ProofKind::EmailCode).await?.document()?;
        return Ok(());
    }
    let seen = format!("{} codes for one name at once", MOST_SENDS + 1);
    Err(Ending::short(
        "429 after five codes for one name at the most",
        seen,
    ))
}

pub(super) async fn network(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    for started in 0..=MOST_STARTS {
        let mut browser = run.browser();
        let answer = browser.start(Situation::ForgotPassword).await?;
        if answer.is_success() {
            continue;
        }
        let problem = answer.problem(ProblemType::RateLimited)?;
        run.note(format!("{started} flows at once"));
        if let Ok(mut other) = run.next_door() {
            other.start(Situation::ForgotPassword).await?.document()?;
            run.note("another network started one meanwhile");
        }
        let Some(at) = problem.retry_at else {
            return Err(answer.is_not("retry_at"));
        };
        sandbox.advance_to(at.0 + 1).await?;
        browser.start(Situation::ForgotPassword).await?.document()?;
        return Ok(());
    }
    let seen = format!("{} flows", MOST_STARTS + 1);
    Err(Ending::short(
        "429 after twenty flows from one network at the most",
        seen,
    ))
}

pub(super) async fn names(run: &Run) -> Outcome {
    run.sandbox()?;
    let mut browser = begun(run).await?;
    for named in 0..=MOST_NAMES {
        let answer = browser.identify_after(&run.unknown_name(), None).await?;
        if !answer.is_success() {
            answer.problem(ProblemType::RateLimited)?;
            run.note(format!("{named} names at once, without the work"));
            return demand(named > 0, "one name at least", || answer.shown());
        }
        browser.act(json!("change_identifier")).await?.document()?;
    }
    let seen = format!("{} names", MOST_NAMES + 1);
    Err(Ending::short(
        "429 after forty names from one network at the most",
        seen,
    ))
}
