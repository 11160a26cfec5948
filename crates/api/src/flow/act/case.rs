use regain_contract::CaseAnswers;
use regain_journey::Event;

use super::{Act, Outcome, spend};
use crate::cases::{self, Opening};
use crate::flow::{CaseDraft, OpenedCase};
use crate::http::Refusal;
use crate::{audit, limits};

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
    let draft = act.flow.record.case_draft.clone();
    let language = act.flow.record.language.clone();
    let opening = Opening {
        draft: &draft,
        situation: Some(act.flow.record.journey.situation),
        flow_id: Some(&act.flow.id),
        proven: act.flow.record.journey.proofs,
        contacted_by_someone: act.flow.record.contacted_by_someone,
        language: &language,
        network: act.network,
    };
    let joined = cases::open(act.service, act.tx, opening).await?;
    if !joined.was_open {
        let facts = act.flow.record.facts();
        let reference = &joined.case.opened.reference;
        act.tx.add_case_facts(reference, &facts).await?;
    }
    // Whoever joined a case that was open is told what they would be told of a
    // new one: when that was opened, and whose turn it is, is in the mail.
    let reply_by = act.now.plus(act.service.settings.case_reply_within);
    act.flow.record.case = Some(OpenedCase {
        reference: joined.case.opened.reference,
        opened_at: act.now,
        reply_by,
        is_own: !joined.was_open,
    });
    Ok(outcome)
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
