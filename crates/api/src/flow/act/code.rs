use regain_contract::{
    Code, CodeError, CodeForm, FieldError, FieldReason, LongCode, Problem, ProblemType, ProofKind,
    Secret,
};
use regain_journey::{Proof, State};

use super::identify::NO_ACCOUNT;
use super::{Act, Outcome, authenticator, backup_code, proof, sent_code, spend};
use crate::flow::IssuedCode;
use crate::flow::document::{form, waits_until};
use crate::http::Refusal;
use crate::keys::same;
use crate::store::Failures;
use crate::{audit, limits};

/// How long after it was sent a code is said to have expired; later it is
/// only not right (GOV.UK Design System, confirm a phone number).
pub(super) const SAID_TO_BE_EXPIRED: i64 = 2 * 3600;

/// Tries a code, whatever its kind.
pub(super) async fn submit(act: &mut Act<'_>, raw: &Secret) -> Result<Outcome, Refusal> {
    let State::EnterCode(kind) = act.flow.record.journey.state else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let entered = match read(raw, kind, form(&act.flow.record, kind)) {
        Ok(entered) => entered,
        Err(error) => return Ok(Outcome::Refused(not_taken(error))),
    };
    spend(
        act.service,
        act.tx,
        &[(limits::TRIES_PER_NETWORK, act.network)],
    )
    .await?;
    let outcome = match kind {
        ProofKind::EmailCode | ProofKind::TextCode | ProofKind::ContactCode => {
            sent(act, kind, &entered).await
        }
        ProofKind::AuthenticatorCode => authenticator::submit(act, &entered).await,
        ProofKind::BackupCode => backup_code::submit(act, &entered).await,
        ProofKind::Passkey | ProofKind::HumanCheck => Outcome::refused(ProblemType::StepOutOfOrder),
    }?;
    let went = match &outcome {
        Outcome::Changed(_) => Some(audit::SUCCESS),
        Outcome::Failed(_) => Some(audit::FAILURE),
        // That it is not the time for a code has a line of its own.
        Outcome::Refused(problem) if problem.kind == ProblemType::StepOutOfOrder => None,
        Outcome::Refused(_) => Some(audit::FAILURE),
    };
    if let Some(went) = went {
        let about = audit::method_of_kind(kind);
        act.audit_about(audit::CODE_ENTERED, went, about).await?;
    }
    Ok(outcome)
}

/// Reads what was entered. In the field for a code that was sent either form
/// is taken: the message may hold a long one.
fn read(raw: &Secret, kind: ProofKind, form: CodeForm) -> Result<Code, CodeError> {
    let raw = raw.expose_secret();
    match Code::parse(raw, form) {
        Err(CodeError::BackupCode) if kind.is_sent() => Code::parse(raw, CodeForm::Characters),
        read => read,
    }
}

/// A problem of the field for the code.
pub(super) fn not_taken(reason: impl Into<FieldReason>) -> Box<Problem> {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = vec![FieldError::new("/submit_code/code", reason.into())];
    Box::new(problem)
}

/// A wrong code of which can be told why.
pub(super) fn wrong_because(reason: FieldReason) -> Outcome {
    let mut problem = Problem::new(ProblemType::CodeIncorrect);
    problem.errors = vec![FieldError::new("/submit_code/code", reason)];
    Outcome::Failed(Box::new(problem))
}

async fn sent(act: &mut Act<'_>, kind: ProofKind, entered: &Code) -> Result<Outcome, Refusal> {
    let Some(newest) = act.flow.record.newest_code(kind).cloned() else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let tries = Tries::read(act, kind).await?;
    // A long code cannot be guessed: nobody waits, and nothing is counted.
    let guessable = LongCode::parse(entered.expose_secret()).is_err();
    if guessable && let Some(retry_at) = waits_until(tries.of_subject, act.now) {
        return Outcome::until(ProblemType::RateLimited, retry_at);
    }
    if act.now >= newest.expires_at {
        let recent = act.now.since(newest.sent_at) < SAID_TO_BE_EXPIRED;
        return Outcome::refused(if recent {
            ProblemType::CodeExpired
        } else {
            ProblemType::CodeIncorrect
        });
    }
    if newest.tries_left == 0 {
        return Outcome::refused(ProblemType::CodeExhausted);
    }
    let hash = sent_code::hash(act, kind, entered.expose_secret());
    let found = find(act.flow.record.codes_of(kind), &newest, &hash);
    if found == Found::Newest && !(guessable && tries.takes_no_short_code()) {
        return accept(act, kind).await;
    }
    if guessable {
        tries.count_failure(act, kind).await?;
    }
    let newest = act.flow.record.codes.iter_mut().rev();
    if let Some(code) = newest.into_iter().find(|code| code.kind == kind) {
        code.tries_left = code.tries_left.saturating_sub(1);
    }
    Outcome::failed(match found {
        Found::Older => ProblemType::CodeReplaced,
        Found::Newest | Found::None => ProblemType::CodeIncorrect,
    })
}

/// Which of the codes that were sent was entered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Newest,
    Older,
    None,
}

/// Every code is compared, whichever fits.
fn find<'a>(
    codes: impl Iterator<Item = &'a IssuedCode>,
    newest: &IssuedCode,
    hash: &[u8; 32],
) -> Found {
    let is_newest = same(&newest.hash, hash);
    let is_one = codes.fold(false, |found, code| found | same(&code.hash, hash));
    match (is_newest, is_one) {
        (true, _) => Found::Newest,
        (false, true) => Found::Older,
        (false, false) => Found::None,
    }
}

async fn accept(act: &mut Act<'_>, kind: ProofKind) -> Result<Outcome, Refusal> {
    let proof = match kind {
        ProofKind::EmailCode => Proof::EmailCode,
        ProofKind::TextCode => Proof::TextCode,
        ProofKind::ContactCode => Proof::ContactCode,
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => return Outcome::refused(ProblemType::Internal),
    };
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    match act.tx.account(&account_id).await? {
        Some(account) => proof::accept(act, &account, proof).await,
        None => Outcome::refused(ProblemType::Internal),
    }
}

/// The failures that a try is counted with: for the name that was typed, which
/// is shown, and in silence for the account.
///
/// The limit of the account itself is not shown: an account can be named in
/// several ways, and a limit that one name finds used up by another would
/// tell that they belong together. What is counted for an account that is not
/// there is counted all the same, so that it takes as long; the row means
/// nothing.
pub(super) struct Tries {
    subject: String,
    account: String,
    pub(super) of_subject: Failures,
    of_account: Failures,
}

impl Tries {
    pub(super) async fn read(act: &mut Act<'_>, kind: ProofKind) -> Result<Self, Refusal> {
        let subject = act.flow.record.subject.clone().unwrap_or_default();
        let account = act.flow.account_id.clone();
        let account = account.unwrap_or_else(|| NO_ACCOUNT.to_owned());
        let of_subject = act.tx.failures(&subject, kind.name()).await?;
        let of_account = act.tx.failures(&account, kind.name()).await?;
        Ok(Self {
            subject,
            account,
            of_subject,
            of_account,
        })
    }

    /// Whether so many have failed in a row that no code that could be
    /// guessed is taken any more (NIST SP 800-63B-4, 3.2.2).
    pub(super) const fn is_closed(&self) -> bool {
        self.of_subject.count >= limits::FAILURES_TO_CLOSE
            || self.of_account.count >= limits::FAILURES_TO_CLOSE
    }

    /// Whether so many have failed in a row that only long codes are taken.
    const fn takes_no_short_code(&self) -> bool {
        self.of_subject.count >= limits::FAILURES_TO_STOP_SHORT
            || self.of_account.count >= limits::FAILURES_TO_STOP_SHORT
    }

    pub(super) async fn count_failure(
        &self,
        act: &mut Act<'_>,
        kind: ProofKind,
    ) -> Result<(), Refusal> {
        for (subject, failures) in [
            (&self.subject, self.of_subject),
            (&self.account, self.of_account),
        ] {
            let failures = Failures {
                count: failures.count.saturating_add(1),
                last_at: act.now.0,
            };
            act.tx.set_failures(subject, kind.name(), failures).await?;
        }
        Ok(())
    }
}
