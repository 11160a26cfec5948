//! Codes that the service sends: by e-mail, by text message, to a recovery
//! contact.

use regain_contract::{Code, CodeForm, Identifier, Problem, ProofKind, UnixSeconds};
use zeroize::Zeroizing;

use super::identify::NO_ACCOUNT;
use super::{Act, spend};
use crate::flow::{CONTACT_CODE_EXTRA, IssuedCode, TEXT_CODE_LIFETIME};
use crate::http::Refusal;
use crate::identifier::{self, Kind};
use crate::keys::Purpose;
use crate::message::{CodeWording, Message, SecretText};
use crate::store::{Account, AccountStatus};
use crate::{audit, limits, random};

/// Codes of a kind that are remembered, to tell an older one from a wrong
/// one.
const REMEMBERED: usize = 6;

/// When a new code of this kind may be asked for, if that is later.
pub(super) fn too_soon(act: &Act<'_>, kind: ProofKind) -> Option<UnixSeconds> {
    let record = &act.flow.record;
    let newest = record.newest_code(kind)?;
    let wait = limits::resend_wait(record.sent_count(kind));
    Some(newest.sent_at.plus(wait)).filter(|at| *at > act.now)
}

/// Counts a code that is about to be sent.
pub(super) async fn spend_send(act: &mut Act<'_>, kind: ProofKind) -> Result<(), Refusal> {
    let record = &act.flow.record;
    let subject = format!(
        "{}:{}",
        kind.name(),
        record.subject.as_deref().unwrap_or_default()
    );
    let (hour, day) = if record.familiar {
        (
            limits::FAMILIAR_SENDS_PER_HOUR,
            limits::FAMILIAR_SENDS_PER_DAY,
        )
    } else {
        (limits::SENDS_PER_HOUR, limits::SENDS_PER_DAY)
    };
    let buckets = [(hour, subject.as_str()), (day, subject.as_str())];
    let is_newcomer =
        kind == ProofKind::EmailCode && record.worked_from.as_deref() == Some(act.network);
    match spend(act.service, act.tx, &buckets).await {
        Err(Refusal::Problem(problem)) if is_newcomer => {
            spend_as_newcomer(act, &subject, *problem).await
        }
        spent => spent,
    }
}

/// Takes a code out of what is kept for networks that have asked for few under
/// this name. `problem` is why there is none otherwise.
///
/// Only by e-mail: a text message costs money, and there is a familiar network
/// and mail beside it.
async fn spend_as_newcomer(
    act: &mut Act<'_>,
    subject: &str,
    mut problem: Problem,
) -> Result<(), Refusal> {
    let pair = format!("{subject}:{}", act.network);
    let buckets = [
        (limits::NEWCOMER_SENDS_PER_NETWORK, pair.as_str()),
        (limits::NEWCOMER_SENDS, subject),
    ];
    match spend(act.service, act.tx, &buckets).await {
        Err(Refusal::Problem(other)) => {
            problem.retry_at = problem.retry_at.min(other.retry_at);
            Err(problem.into())
        }
        spent => spent,
    }
}

/// Makes a code and sends it, in place of the one before. For a name that is
/// not known as much is read and as many messages are written.
pub(super) async fn send(act: &mut Act<'_>, kind: ProofKind) -> Result<(), Refusal> {
    let account_id = act.flow.account_id.clone();
    let account_id = account_id.as_deref().unwrap_or(NO_ACCOUNT);
    let account = act.tx.account(account_id).await?;
    let contacts = act.tx.recovery_contacts(account_id).await?;
    let subject = act.flow.record.subject.clone().unwrap_or_default();
    let of_subject = act.tx.failures(&subject, kind.name()).await?;
    let of_account = act.tx.failures(account_id, kind.name()).await?;
    // What was counted for no account means nothing.
    let guessed_under_other_names =
        account.is_some() && of_account.count >= limits::FAILURES_TO_LENGTHEN;
    let long = of_subject.count >= limits::FAILURES_TO_LENGTHEN;
    let code = make(act, long || guessed_under_other_names)?;
    let expires_at = act.now.plus(match kind {
        ProofKind::TextCode => TEXT_CODE_LIFETIME,
        ProofKind::ContactCode => act.service.settings.email_code_lifetime + CONTACT_CODE_EXTRA,
        ProofKind::EmailCode
        | ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => act.service.settings.email_code_lifetime,
    });
    let drawn = Drawn {
        code: SecretText(code.shown.as_str().to_owned()),
        expires_at,
        asked_at: act.now,
    };
    let named = act.flow.record.identifier.clone().unwrap_or_default();
    let assigned = &act.flow.record.experiments;
    let changes = act
        .service
        .experiments
        .changes(assigned, account.as_ref(), act.now);
    let wording = changes.code_mail;
    let mut messages = match kind {
        ProofKind::EmailCode => vec![by_email(account.as_ref(), &named, drawn, wording)],
        ProofKind::TextCode => vec![by_text(account.as_ref(), drawn)],
        ProofKind::ContactCode => {
            let owner = account.as_ref().filter(|account| is_open(account));
            contacts
                .iter()
                .filter_map(|contact| {
                    owner.map(|owner| Message::ContactCode {
                        to: contact.email.clone(),
                        contact_name: contact.name.clone(),
                        owner: owner.handle.clone(),
                        code: drawn.code.clone(),
                        expires_at: drawn.expires_at,
                        asked_at: drawn.asked_at,
                    })
                })
                .collect()
        }
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => Vec::new(),
    };
    let reaches_somebody = messages.iter().any(Message::carries_code);
    if messages.is_empty() {
        messages.push(Message::Nobody);
    }
    let language = language(act, account.as_ref(), kind);
    for message in messages {
        let letter = message.in_language(&language);
        let sealed = letter.seal(&act.service.keys, act.service.random.as_ref())?;
        act.tx.add_message(&sealed, act.now).await?;
    }
    // Where no code is sent none can be right, not even by chance.
    let mut hash = hash(act, kind, &code.entered);
    if !reaches_somebody {
        act.service.random.fill(&mut hash)?;
    }
    // The page shows what the name alone tells. Somebody who has been guessed
    // at under another of their names gets a long code all the same, and
    // enters it in the field for the short one.
    let form = if long {
        CodeForm::Characters
    } else {
        CodeForm::Digits {
            count: Code::SENT_DIGITS,
        }
    };
    remember(
        act,
        IssuedCode {
            kind,
            form,
            hash,
            sent_at: act.now,
            expires_at,
            tries_left: limits::TRIES_PER_CODE,
        },
    );
    let about = audit::method_of_kind(kind);
    act.audit_about(audit::CODE_SENT, audit::SUCCESS, about)
        .await?;
    Ok(())
}

/// A code that was drawn.
struct Made {
    /// As it is shown.
    shown: Zeroizing<String>,
    /// As it is compared.
    entered: Zeroizing<String>,
}

fn make(act: &Act<'_>, long: bool) -> Result<Made, Refusal> {
    let random = act.service.random.as_ref();
    // Both are drawn, so that both take as long.
    let digits = random::digits(random)?;
    let characters = random::long_code(random, None)?;
    Ok(if long {
        Made {
            shown: Zeroizing::new(characters.expose_in_groups().expose_secret().to_owned()),
            entered: Zeroizing::new(characters.expose_secret().to_owned()),
        }
    } else {
        Made {
            shown: digits.clone(),
            entered: digits,
        }
    })
}

/// What goes into a message with a code.
struct Drawn {
    code: SecretText,
    expires_at: UnixSeconds,
    asked_at: UnixSeconds,
}

fn is_open(account: &Account) -> bool {
    match account.status {
        AccountStatus::Active | AccountStatus::Locked => true,
        AccountStatus::Disabled => false,
    }
}

/// The language of what is sent: that of whoever reads it, where that is known. Otherwise it is that of the page for the owner,
/// who sits before it, and the first of the service for somebody else, who has chosen nothing: an attacker would choose one
/// that they do not read, so that nobody reads “tell nobody this code” in it.
fn language(act: &Act<'_>, account: Option<&Account>, kind: ProofKind) -> String {
    let known = account.and_then(|account| account.language.clone());
    known.unwrap_or_else(|| match kind {
        ProofKind::ContactCode => act.service.languages.first().tag().to_owned(),
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => act.flow.record.language.clone(),
    })
}

fn by_email(account: Option<&Account>, named: &str, drawn: Drawn, wording: CodeWording) -> Message {
    let Some(account) = account else {
        let named = Identifier::parse(named).map(|named| identifier::kind(&named));
        return match named {
            Ok(Kind::Email(to)) => Message::NoAccount { to },
            Ok(Kind::Other) | Err(_) => Message::Nobody,
        };
    };
    match account.emails.first() {
        Some(to) if is_open(account) => Message::RecoveryCode {
            to: to.clone(),
            code: drawn.code,
            expires_at: drawn.expires_at,
            asked_at: drawn.asked_at,
            wording,
        },
        Some(to) => Message::AccountDisabled { to: to.clone() },
        None => Message::Nobody,
    }
}

fn by_text(account: Option<&Account>, drawn: Drawn) -> Message {
    let open = account.filter(|account| is_open(account));
    match open.and_then(|account| account.phones.first()) {
        Some(to) => Message::TextCode {
            to: to.clone(),
            code: drawn.code,
            expires_at: drawn.expires_at,
            asked_at: drawn.asked_at,
        },
        None => Message::Nobody,
    }
}

/// A code counts only for the flow that asked for it (OWASP ASVS 6.6.2).
pub(super) fn hash(act: &Act<'_>, kind: ProofKind, code: &str) -> [u8; 32] {
    act.service.keys.hash(
        Purpose::Code,
        &[
            act.flow.id.as_bytes(),
            act.flow.account_id.as_deref().unwrap_or("").as_bytes(),
            kind.name().as_bytes(),
            code.as_bytes(),
        ],
    )
}

fn remember(act: &mut Act<'_>, code: IssuedCode) {
    let record = &mut act.flow.record;
    let kind = code.kind;
    record.codes.push(code);
    let mut forgotten = record.codes_of(kind).count().saturating_sub(REMEMBERED);
    record.codes.retain(|code| {
        let forget = code.kind == kind && forgotten > 0;
        forgotten = forgotten.saturating_sub(usize::from(forget));
        !forget
    });
    let count = record.sent.entry(kind).or_default();
    *count = count.saturating_add(1);
}
