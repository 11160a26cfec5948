use regain_contract::{Code, Identifier, ProblemType};
use regain_journey::{AccountFactors, Event};
use zeroize::Zeroizing;

use super::{Act, EMAIL_CODE, Outcome, spend};
use crate::flow::IssuedCode;
use crate::flow::document::waits_until;
use crate::http::Refusal;
use crate::identifier::{self, Kind};
use crate::keys::{Purpose, same};
use crate::message::{Message, SecretText};
use crate::store::{Account, AccountStatus, Failures};
use crate::{audit, limits, random};

/// Codes that are remembered, to tell an older one from a wrong one.
const REMEMBERED: usize = 6;

/// Stands for the account where there is none; no account has this id.
const NO_ACCOUNT: &str = "";

/// How long after it was sent a code is said to have expired; later it is
/// only not right (GOV.UK Design System, confirm a phone number).
const SAID_TO_BE_EXPIRED: i64 = 2 * 3600;

/// Names the account. Everything here is done for a name that is not known
/// too: the same reads, the same writes, a message in the outbox.
pub(super) async fn identify(act: &mut Act<'_>, named: &Identifier) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::AccountNamed)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    let name = identifier::normal_form(named.as_str());
    let subject = act
        .service
        .keys
        .name(Purpose::Identifier, &[name.as_bytes()]);
    if closed(act.tx.failures(&subject, EMAIL_CODE).await?) {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    spend(
        act.service,
        act.tx,
        &[
            (limits::NAMED_PER_NETWORK, act.network),
            (limits::SENDS_PER_HOUR, &subject),
            (limits::SENDS_PER_DAY, &subject),
        ],
    )
    .await?;
    let account = act.tx.account_by_name(&name).await?;
    let record = &mut act.flow.record;
    act.flow.account_id = account.as_ref().map(|account| account.id.clone());
    record.identifier = Some(named.as_str().to_owned());
    record.subject = Some(subject);
    record.codes.clear();
    record.sent_count = 0;
    act.audit(audit::ACCOUNT_NAMED, audit::SUCCESS).await?;
    send(act, account.as_ref(), named).await?;
    Ok(outcome)
}

/// Sends a new code in place of the one before.
pub(super) async fn resend(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::CodeAsked)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    let record = &act.flow.record;
    let (Some(named), Some(subject)) = (named(act)?, record.subject.clone()) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let sent_at = record.codes.last().map_or(act.now, |code| code.sent_at);
    let resend_at = sent_at.plus(limits::resend_wait(record.sent_count));
    if resend_at > act.now {
        return Outcome::until(ProblemType::RateLimited, resend_at);
    }
    spend(
        act.service,
        act.tx,
        &[
            (limits::SENDS_PER_HOUR, &subject),
            (limits::SENDS_PER_DAY, &subject),
        ],
    )
    .await?;
    let account = match act.flow.account_id.clone() {
        Some(id) => act.tx.account(&id).await?,
        // As many reads as for an account that exists.
        None => act.tx.account(NO_ACCOUNT).await?,
    };
    send(act, account.as_ref(), &named).await?;
    Ok(outcome)
}

fn named(act: &Act<'_>) -> Result<Option<Identifier>, Refusal> {
    act.flow
        .record
        .identifier
        .as_deref()
        .map(Identifier::parse)
        .transpose()
        .map_err(|_| ProblemType::Internal.into())
}

async fn send(
    act: &mut Act<'_>,
    account: Option<&Account>,
    named: &Identifier,
) -> Result<(), Refusal> {
    let service = act.service;
    let random = service.random.as_ref();
    let code = random::six_digits(random)?;
    let mut nobodys = [0; 32];
    random.fill(&mut nobodys)?;
    let expires_at = act.now.plus(service.settings.email_code_lifetime);
    let asked_at = act.now;
    let real = hash(act, &code);
    // Where no code is sent none can be right, not even by chance.
    let (message, hash) = match account {
        Some(account) => match (account.status, account.emails.first()) {
            (AccountStatus::Active | AccountStatus::Locked, Some(to)) => (
                Message::RecoveryCode {
                    to: to.clone(),
                    code: SecretText(code.as_str().to_owned()),
                    expires_at,
                    asked_at,
                },
                real,
            ),
            (AccountStatus::Disabled, Some(to)) => {
                (Message::AccountDisabled { to: to.clone() }, nobodys)
            }
            (AccountStatus::Active | AccountStatus::Locked | AccountStatus::Disabled, None) => {
                (Message::Nobody, nobodys)
            }
        },
        None => match identifier::kind(named) {
            Kind::Email(to) => (Message::NoAccount { to }, nobodys),
            Kind::Other => (Message::Nobody, nobodys),
        },
    };
    let sealed = message.seal(&service.keys, random)?;
    act.tx.add_message(&sealed, act.now).await?;
    let record = &mut act.flow.record;
    record.codes.push(IssuedCode {
        hash,
        sent_at: act.now,
        expires_at,
        tries_left: limits::TRIES_PER_CODE,
    });
    let forgotten = record.codes.len().saturating_sub(REMEMBERED);
    record.codes.drain(..forgotten);
    record.sent_count = record.sent_count.saturating_add(1);
    act.audit(audit::CODE_SENT, audit::SUCCESS).await?;
    Ok(())
}

/// A code counts only for the flow that asked for it (OWASP ASVS 6.6.2).
fn hash(act: &Act<'_>, code: &Zeroizing<String>) -> [u8; 32] {
    act.service.keys.hash(
        Purpose::Code,
        &[
            act.flow.id.as_bytes(),
            act.flow.account_id.as_deref().unwrap_or("").as_bytes(),
            code.as_bytes(),
        ],
    )
}

/// Tries a code.
pub(super) async fn submit(act: &mut Act<'_>, entered: &Code) -> Result<Outcome, Refusal> {
    let record = &act.flow.record;
    let reached = record
        .journey
        .on(Event::CodeAccepted(AccountFactors::PasswordOnly));
    let (Ok(_), Some(subject), Some(newest)) =
        (reached, record.subject.clone(), record.codes.last())
    else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let newest = newest.clone();
    spend(
        act.service,
        act.tx,
        &[(limits::TRIES_PER_NETWORK, act.network)],
    )
    .await?;
    let of_subject = act.tx.failures(&subject, EMAIL_CODE).await?;
    if closed(of_subject) {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    if let Some(retry_at) = waits_until(of_subject, act.now) {
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
    // What is counted for an account that is not there is counted all the
    // same, so that it takes as long; the row means nothing.
    //
    // The limit of the account itself is not shown: an account can be named
    // in several ways, and a limit that one name finds used up by another
    // would tell that they belong together.
    let account_subject = act
        .flow
        .account_id
        .clone()
        .unwrap_or_else(|| NO_ACCOUNT.to_owned());
    let of_account = act.tx.failures(&account_subject, EMAIL_CODE).await?;
    let entered = Zeroizing::new(entered.expose_secret().to_owned());
    let hash = hash(act, &entered);
    let is_newest = same(&newest.hash, &hash);
    let is_older = act
        .flow
        .record
        .codes
        .iter()
        .fold(false, |found, code| found | same(&code.hash, &hash))
        && !is_newest;
    if is_newest && !closed(of_account) {
        return accept(act, &subject, &account_subject).await;
    }
    for (subject, failures) in [(&subject, of_subject), (&account_subject, of_account)] {
        let failures = Failures {
            count: failures.count.saturating_add(1),
            last_at: act.now.0,
        };
        act.tx.set_failures(subject, EMAIL_CODE, failures).await?;
    }
    if let Some(code) = act.flow.record.codes.last_mut() {
        code.tries_left = code.tries_left.saturating_sub(1);
    }
    act.audit(audit::CODE_ENTERED, audit::FAILURE).await?;
    Ok(Outcome::Failed(if is_older {
        ProblemType::CodeReplaced
    } else {
        ProblemType::CodeIncorrect
    }))
}

async fn accept(
    act: &mut Act<'_>,
    subject: &str,
    account_subject: &str,
) -> Result<Outcome, Refusal> {
    let Some(account) = act.tx.account(account_subject).await? else {
        return Outcome::refused(ProblemType::Internal);
    };
    // Closed by the service since the code was sent.
    if account.status == AccountStatus::Disabled {
        return Ok(Outcome::Failed(ProblemType::CodeIncorrect));
    }
    let factors = account.factors();
    for subject in [subject, account_subject] {
        act.tx
            .set_failures(subject, EMAIL_CODE, Failures::default())
            .await?;
    }
    let record = &mut act.flow.record;
    record.codes.clear();
    record.factors = Some(factors);
    record.proven_at = Some(act.now);
    act.audit(audit::CODE_ENTERED, audit::SUCCESS).await?;
    act.step(Event::CodeAccepted(factors))
}

/// Whether the method is closed for this subject until it is bound anew.
const fn closed(failures: Failures) -> bool {
    failures.count >= limits::FAILURES_TO_CLOSE
}
