use regain_contract::{CaseAnswers, ProblemType, Reference};
use regain_journey::Event;

use super::{Act, Outcome, spend};
use crate::flow::{CaseDraft, OpenedCase};
use crate::http::Refusal;
use crate::identifier::normal_form;
use crate::keys::Purpose;
use crate::message::Message;
use crate::store::NewCase;
use crate::{Service, audit, limits, random};

/// Keeps the answers of the human route.
pub(super) fn answer(act: &mut Act<'_>, answers: CaseAnswers) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::CaseAnswered)?;
    if let Outcome::Changed(_) = outcome {
        act.flow.record.case_draft = CaseDraft {
            account: answers.account.into(),
            contact: answers.contact.into(),
            what_happened: answers.what_happened.into(),
        };
    }
    Ok(outcome)
}

/// Opens the case.
pub(super) async fn send(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let outcome = act.step(Event::CaseSent)?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    spend(
        act.service,
        act.tx,
        &[(limits::CASES_PER_NETWORK, act.network)],
    )
    .await?;
    let draft = &act.flow.record.case_draft;
    let case = NewCase {
        reference: Reference::from_number(0),
        flow_id: Some(act.flow.id.clone()),
        account_id: act.flow.account_id.clone(),
        situation: Some(act.flow.record.journey.situation),
        account: draft.account.clone(),
        contact: draft.contact.clone(),
        what_happened: draft.what_happened.clone(),
        contacted_by_someone: act.flow.record.contacted_by_someone,
        content_hash: content_hash(act.service, draft),
        opened_at: act.now,
        reply_by: act.now.plus(act.service.settings.case_reply_within),
    };
    let case = open(act.service, act.tx, case).await?;
    act.flow.record.case = Some(OpenedCase {
        reference: case.reference,
        opened_at: case.opened_at,
        reply_by: case.reply_by,
    });
    act.audit(audit::CASE_OPENED, audit::SUCCESS).await?;
    Ok(outcome)
}

/// The keyed hash by which the same answers are found again.
pub(crate) fn content_hash(service: &Service, draft: &CaseDraft) -> [u8; 32] {
    service.keys.hash(
        Purpose::CaseContent,
        &[
            draft.account.as_bytes(),
            draft.contact.as_bytes(),
            draft.what_happened.as_bytes(),
        ],
    )
}

/// Gives `case` a reference of its own, opens it, and writes to the person.
pub(crate) async fn open(
    service: &Service,
    tx: &mut dyn crate::store::Transaction,
    mut case: NewCase,
) -> Result<NewCase, Refusal> {
    const DRAWS: usize = 8;
    let mut opened = false;
    for _ in 0..DRAWS {
        case.reference = Reference::from_number(random::number(service.random.as_ref())?);
        opened = tx.add_case(&case).await?;
        if opened {
            break;
        }
    }
    if !opened {
        return Err(ProblemType::Internal.into());
    }
    // Anyone can type any address here, so an address gets few of these; the
    // case is opened all the same.
    let contact = normal_form(&case.contact);
    let contact = service
        .keys
        .name(Purpose::Identifier, &[b"contact", contact.as_bytes()]);
    let may_write = match spend(service, tx, &[(limits::CASE_MAILS_PER_ADDRESS, &contact)]).await {
        Ok(()) => true,
        Err(Refusal::Problem(_)) => false,
        Err(other) => return Err(other),
    };
    if may_write {
        let message = Message::CaseOpened {
            to: case.contact.clone(),
            reference: case.reference.clone(),
            reply_by: case.reply_by,
        };
        let sealed = message.seal(&service.keys, service.random.as_ref())?;
        tx.add_message(&sealed, case.opened_at).await?;
    }
    Ok(case)
}

/// Notes that someone contacted the person about this account.
pub(super) async fn report_contact(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if act.flow.record.contacted_by_someone {
        return Ok(Outcome::Changed(regain_journey::Effect::None));
    }
    act.flow.record.contacted_by_someone = true;
    act.audit(audit::CONTACT_REPORTED, audit::SUCCESS).await?;
    Ok(Outcome::Changed(regain_journey::Effect::None))
}
