//! Somebody who goes through a recovery, whichever steps the implementation puts in the way.

use regain_contract::{FlowDocument, ProofKind, Situation, Stage, Step};
use serde_json::{Value, json};

use crate::browser::{Browser, unheard_of};
use crate::outcome::{Ending, Outcome, demand};
use crate::run::Run;
use crate::sandbox::Account;
use crate::wire::Answer;

/// How many steps a recovery may take.
const STEPS: usize = 40;

/// Somebody with an account, in front of a browser.
pub(crate) struct Person<'a> {
    pub(crate) run: &'a Run,
    pub(crate) browser: Browser<'a>,
    pub(crate) account: Account,
    /// The ways they take, the best first.
    pub(crate) ways: &'a [ProofKind],
}

/// The ways of somebody who has lost nothing but the password.
pub(crate) const USUAL: [ProofKind; 5] = [
    ProofKind::EmailCode,
    ProofKind::AuthenticatorCode,
    ProofKind::BackupCode,
    ProofKind::TextCode,
    ProofKind::ContactCode,
];

impl<'a> Person<'a> {
    pub(crate) fn new(run: &'a Run, account: Account, ways: &'a [ProofKind]) -> Self {
        Self {
            run,
            browser: run.browser(),
            account,
            ways,
        }
    }

    /// A password that nobody has had.
    pub(crate) fn new_password() -> String {
        format!("a harbour at dusk {}", unheard_of())
    }

    /// Starts, and goes on until the account can be changed.
    pub(crate) async fn prove(&mut self, situation: Situation) -> Outcome<FlowDocument> {
        let mut document = self.browser.start(situation).await?.document()?;
        for _ in 0..STEPS {
            if document.stage == Stage::Secure && !matches!(document.step, Step::NewBackupCode(_)) {
                return Ok(document);
            }
            document = self.next(&document).await?.document()?;
            self.reads_the_same(&document).await?;
        }
        Err(Ending::short(
            "the account can be changed after the proofs",
            format!("another step after {STEPS}"),
        ))
    }

    /// Starts, and goes on until one of the steps `is` it.
    pub(crate) async fn reach(
        &mut self,
        situation: Situation,
        what: &str,
        is: impl Fn(&Step) -> bool,
    ) -> Outcome<FlowDocument> {
        let mut document = self.browser.start(situation).await?.document()?;
        for _ in 0..STEPS {
            if is(&document.step) {
                return Ok(document);
            }
            document = self.next(&document).await?.document()?;
        }
        Err(Ending::short(what, format!("another step after {STEPS}")))
    }

    /// A reload shows what the action was answered with.
    async fn reads_the_same(&mut self, document: &FlowDocument) -> Outcome {
        let read = self.browser.read().await?;
        let same = read.document()?;
        demand(
            same.step == document.step && same.stage == document.stage,
            "the step that the action was answered with, after a reload",
            || read.shown(),
        )
    }

    async fn next(&mut self, document: &FlowDocument) -> Outcome<Answer> {
        match &document.step {
            Step::CheckMailbox(_) => {
                self.browser
                    .act(json!({ "answer_mailbox": { "safety": "safe" } }))
                    .await
            }
            Step::SecureMailbox(_) | Step::NewBackupCode(_) => {
                self.browser.act(json!("go_on")).await
            }
            Step::Identify(step) => {
                let handle = self.account.handle.clone();
                self.browser
                    .identify_after(&handle, step.work.as_ref())
                    .await
            }
            Step::ChooseProof(step) => {
                let open = |kind: &&ProofKind| {
                    step.ways.iter().any(|way| way.kind == **kind)
                        && self.account.means.contains(kind)
                };
                let way = self.ways.iter().find(open);
                let way = way.ok_or_else(|| {
                    Ending::short("a way that the account has", format!("{:?}", step.ways))
                })?;
                self.browser.choose(*way).await
            }
            Step::EnterCode(step) => {
                let code = self.code(step.kind).await?;
                self.browser.submit(&code).await
            }
            Step::Waiting(step) => {
                self.run.sandbox()?.advance_to(step.until.0 + 1).await?;
                self.browser.act(json!("go_on")).await
            }
            Step::UsePasskey(_)
            | Step::Elsewhere(_)
            | Step::Tasks(_)
            | Step::SetPassword(_)
            | Step::Review(_)
            | Step::AddAuthenticator(_)
            | Step::AddPasskey(_)
            | Step::BackupCodes(_)
            | Step::AddAddress(_)
            | Step::CheckChanges(_)
            | Step::Done(_)
            | Step::CaseDetails(_)
            | Step::CaseCheck(_)
            | Step::CaseOpened(_)
            | Step::Ended(_) => Err(no_way(&document.step)),
        }
    }

    /// The code of a kind, from where its owner has it.
    pub(crate) async fn code(&mut self, kind: ProofKind) -> Outcome<String> {
        let sandbox = self.run.sandbox()?;
        let missing = || Ending::lacking(format!("the sandbox has no {}", kind.name()));
        match kind {
            ProofKind::EmailCode => sandbox.code(self.account.email()).await,
            ProofKind::TextCode => {
                sandbox
                    .code(self.account.phones.first().ok_or_else(missing)?)
                    .await
            }
            ProofKind::ContactCode => {
                sandbox
                    .code(self.account.contacts.first().ok_or_else(missing)?)
                    .await
            }
            ProofKind::AuthenticatorCode => {
                let code = sandbox.authenticator_code(&self.account.handle).await?;
                code.ok_or_else(missing)
            }
            ProofKind::BackupCode => {
                let mut codes = self.account.backup_codes.iter();
                let code = codes.find(|code| self.run.spend(code));
                code.cloned().ok_or_else(missing)
            }
            ProofKind::Passkey | ProofKind::HumanCheck => Err(missing()),
        }
    }

    /// Chooses the password and makes the changes.
    pub(crate) async fn commit(&mut self, password: &str) -> Outcome<FlowDocument> {
        let mut document = self.browser.read().await?.document()?;
        let mut is_chosen = false;
        for _ in 0..STEPS {
            let answer = match &document.step {
                Step::SetPassword(_) => {
                    is_chosen = true;
                    self.browser
                        .act(json!({ "set_password": { "password": password } }))
                        .await?
                }
                Step::Tasks(_) if !is_chosen => {
                    self.browser
                        .secure(json!({ "open_task": { "task": "password" } }))
                        .await?
                }
                Step::Tasks(_) => self.browser.secure(json!("check_changes")).await?,
                Step::CheckChanges(_) => self.browser.secure(json!("commit")).await?,
                Step::Done(_) => return Ok(document),
                Step::CheckMailbox(_)
                | Step::SecureMailbox(_)
                | Step::Identify(_)
                | Step::ChooseProof(_)
                | Step::EnterCode(_)
                | Step::UsePasskey(_)
                | Step::NewBackupCode(_)
                | Step::Waiting(_)
                | Step::Elsewhere(_)
                | Step::Review(_)
                | Step::AddAuthenticator(_)
                | Step::AddPasskey(_)
                | Step::BackupCodes(_)
                | Step::AddAddress(_)
                | Step::CaseDetails(_)
                | Step::CaseCheck(_)
                | Step::CaseOpened(_)
                | Step::Ended(_) => return Err(no_way(&document.step)),
            };
            document = answer.document()?;
        }
        Err(Ending::short(
            "the changes are made",
            format!("another step after {STEPS}"),
        ))
    }
}

/// That a step is none of the way.
fn no_way(step: &Step) -> Ending {
    let step = serde_json::to_value(step).unwrap_or_default();
    let members = step.as_object();
    let name = members.and_then(|members| members.keys().next().cloned());
    Ending::short(
        "a step of the way to a new password",
        name.unwrap_or_default(),
    )
}

/// The JSON in a text; `null` where it is none.
pub(crate) fn parsed(text: Option<&str>) -> Value {
    text.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}
