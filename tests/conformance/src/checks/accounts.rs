//! What several checks begin with.

use regain_contract::{EnterCode, FlowDocument, Problem, ProofKind, Situation, Step};

use crate::browser::Browser;
use crate::outcome::{Ending, Outcome};
use crate::run::Run;
use crate::sandbox::Account;

/// Somebody who has asked for a code by e-mail and has it.
pub(super) struct WithCode<'a> {
    pub(super) browser: Browser<'a>,
    pub(super) account: Account,
    pub(super) code: String,
    pub(super) step: EnterCode,
}

/// An account without a second factor, whose owner has a code for it.
pub(super) async fn with_code(run: &Run) -> Outcome<WithCode<'_>> {
    let sandbox = run.sandbox()?;
    let account = sandbox.plain_account().await?;
    let mut browser = run.browser();
    let document = browser.ask_code(&account.handle).await?.document()?;
    Ok(WithCode {
        browser,
        code: sandbox.code(account.email()).await?,
        account,
        step: enter_code(&document)?,
    })
}

/// The same, with the code entered.
pub(super) async fn proven(run: &Run) -> Outcome<WithCode<'_>> {
    let mut owner = with_code(run).await?;
    owner.browser.submit(&owner.code).await?.document()?;
    Ok(owner)
}

/// Somebody under a name that is in no account, who has asked for a code.
pub(super) async fn nobody(run: &Run) -> Outcome<(Browser<'_>, EnterCode)> {
    let mut browser = run.browser();
    let document = browser.ask_code(&run.unknown_name()).await?.document()?;
    Ok((browser, enter_code(&document)?))
}

/// A browser that has begun, and is asked which account it is.
pub(super) async fn begun(run: &Run) -> Outcome<Browser<'_>> {
    let mut browser = run.browser();
    browser.start(Situation::ForgotPassword).await?.document()?;
    Ok(browser)
}

/// The data of the step that asks for a code.
pub(super) fn enter_code(document: &FlowDocument) -> Outcome<EnterCode> {
    if let Step::EnterCode(step) = &document.step
        && step.kind == ProofKind::EmailCode
    {
        return Ok(step.clone());
    }
    let seen = format!("the stage {:?}", document.stage);
    Err(Ending::short(
        "the step enter_code, for a code by e-mail",
        seen,
    ))
}

/// The same, out of a problem.
pub(super) fn enter_code_in(problem: &Problem) -> Outcome<EnterCode> {
    match &problem.flow {
        Some(document) => enter_code(document),
        None => Err(Ending::short("a problem with the document", "one without")),
    }
}
