//! What the person of a case does in it.

use regain_contract::{EmailAddress, LongCode, UnixSeconds, WhatHappened};
use regain_journey::{CaseEvent, CaseState, NotNow};

use super::opening::{Why, must_send_code, new_code, subject};
use super::visit::end_all;
use super::{Happened, NotDone, happen, person_of, write_audit_by};
use crate::flow::{CaseDraft, spend};
use crate::http::Refusal;
use crate::identifier::normal_form;
use crate::keys::Purpose;
use crate::message::Message;
use crate::store::{Author, CaseMessage, Said, StoredCase, Transaction};
use crate::{Service, audit, limits};

/// For how long the same text is the same message, in seconds. A form without
/// a script has no idempotency key, and people press twice.
const SAME_WITHIN: i64 = 600;

/// Writes a message.
pub(crate) async fn write(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    text: WhatHappened,
) -> Result<(), NotDone> {
    if was_written(service, tx, case, text.as_str()).await? {
        return Ok(());
    }
    count(service, tx, case).await?;
    let happened = Happened {
        event: CaseEvent::Answered,
        author: Author::Person,
        said: vec![Said::Text(text.into())],
    };
    happen(service, tx, case, happened).await?;
    by_person(tx, case, audit::CASE_WRITTEN, service.now()).await?;
    Ok(())
}

/// Says that the decision is wrong, and why.
pub(crate) async fn appeal(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    text: WhatHappened,
) -> Result<(), NotDone> {
    count(service, tx, case).await?;
    let happened = Happened {
        event: CaseEvent::Appealed,
        author: Author::Person,
        said: vec![Said::Appealed, Said::Text(text.into())],
    };
    happen(service, tx, case, happened).await?;
    by_person(tx, case, audit::CASE_APPEALED, service.now()).await?;
    Ok(())
}

/// Closes the case.
pub(crate) async fn close(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
) -> Result<(), NotDone> {
    let happened = Happened {
        event: CaseEvent::ClosedByPerson,
        author: Author::Person,
        said: vec![Said::Closed],
    };
    happen(service, tx, case, happened).await?;
    by_person(tx, case, audit::CASE_CLOSED, service.now()).await?;
    Ok(())
}

/// Where the person is reached from now on.
pub(crate) struct Moved<'a> {
    /// The address.
    pub(crate) address: EmailAddress,
    /// What both sides see of it.
    pub(crate) note: String,
    /// The network that it was asked from.
    pub(crate) network: &'a str,
}

/// Has the person reached at another address. Every browser that was let in
/// before needs the new code, which goes there: the one before may be known to
/// whoever reads the old mailbox. That one is told.
///
/// # Errors
/// It does not fit, or no code can be sent to the new address now: a case that
/// nobody has a code of would be lost.
pub(crate) async fn change_address(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    moved: Moved<'_>,
) -> Result<(), NotDone> {
    not_closed(case)?;
    count(service, tx, case).await?;
    let now = service.now();
    // As they were before: nobody has come by the new mailbox yet.
    let doer = person_of(case);
    // What was agreed to was agreed for whoever reads the address of then.
    let happened = Happened {
        event: CaseEvent::AccountChanged,
        author: Author::Service,
        said: Vec::new(),
    };
    match happen(service, tx, case, happened).await {
        Ok(()) | Err(NotDone::NotNow(_)) => {}
        Err(failed) => return Err(failed),
    }
    let was_confirmed = std::mem::replace(&mut case.standing.confirmed, false);
    let before = std::mem::replace(&mut case.opened.contact, moved.address.into());
    case.opened.subject = subject(
        service,
        &CaseDraft {
            account: case.opened.account.clone(),
            contact: case.opened.contact.clone(),
            what_happened: String::new(),
        },
        case.standing.case.claim,
    );
    case.code_hash = None;
    tx.set_case_contact(case).await?;
    end_all(tx, case).await?;
    must_send_code(service, tx, case, Why::Asked, moved.network).await?;
    tx.set_case(case).await?;
    let told = Message::CaseMoved {
        to: before.clone(),
        reference: case.opened.reference.clone(),
        at: now,
    };
    // Anyone can have any address told: each gets few of these.
    let mut old = service.keys.name(
        Purpose::Identifier,
        &[b"contact-before", normal_form(&before).as_bytes()],
    );
    let limit = if was_confirmed {
        old = format!("{old}:{}", case.opened.reference.as_str());
        limits::CASE_MOVED_MAILS_PER_CASE
    } else {
        limits::CASE_MOVED_MAILS_PER_ADDRESS
    };
    match spend(service, tx, &[(limit, &old)]).await {
        Ok(()) => {
            let letter = told.in_language(&case.standing.language);
            let sealed = letter.seal(&service.keys, service.random.as_ref())?;
            tx.add_message(&sealed, now).await?;
        }
        Err(Refusal::Problem(_)) => {}
        Err(other) => return Err(other.into()),
    }
    let message = CaseMessage {
        id: 0,
        at: now,
        author: Author::Service,
        said: Said::Text(moved.note),
    };
    tx.add_case_message(&case.opened.reference, &message)
        .await?;
    write_audit_by(tx, case, audit::CASE_MOVED, doer, now).await?;
    Ok(())
}

/// A new code of the case, to be shown once.
pub(crate) async fn show_code(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
) -> Result<LongCode, NotDone> {
    not_closed(case)?;
    count(service, tx, case).await?;
    let code = new_code(service, case)?;
    tx.set_case(case).await?;
    by_person(tx, case, audit::CASE_CODE_SHOWN, service.now()).await?;
    Ok(code)
}

/// What is closed is read, and not gone on with.
fn not_closed(case: &StoredCase) -> Result<(), NotDone> {
    match case.standing.case.state {
        CaseState::Open(_) | CaseState::Agreed(_) | CaseState::Approved | CaseState::Refused => {
            Ok(())
        }
        CaseState::Closed(_) => Err(NotDone::NotNow(NotNow::State)),
    }
}

/// Adds a line to the audit about what the person did.
async fn by_person(
    tx: &mut dyn Transaction,
    case: &StoredCase,
    event: &str,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    write_audit_by(tx, case, event, person_of(case), now).await
}

async fn count(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
) -> Result<(), Refusal> {
    let reference = case.opened.reference.as_str();
    spend(service, tx, &[(limits::CHANGES_PER_CASE, reference)]).await
}

/// Whether the person has just written the same.
async fn was_written(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
    text: &str,
) -> Result<bool, Refusal> {
    let messages = tx.case_messages(&case.opened.reference).await?;
    let last = messages.into_iter().next_back();
    Ok(last.is_some_and(|last| {
        last.author == Author::Person
            && service.now().since(last.at) < SAME_WITHIN
            && matches!(&last.said, Said::Text(before) if before == text)
    }))
}
