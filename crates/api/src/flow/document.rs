use regain_contract::{
    CaseCheck, CaseDetails, CaseOpened, CaseSummary, Done, EndReason, Ended, EnterCode,
    FlowDocument, Identify, MaskedAddress, Need, NeedAnotherProof, Notice, PasswordPolicy,
    SetPassword, Stage, Step, UnixSeconds,
};
use regain_journey::{AccountFactors, Event, State, needs};

use super::{FLOW_LIFETIME, FlowRecord};
use crate::limits;
use crate::store::{Failures, StoredFlow};

/// The flow as its owner may see it at `now`.
///
/// `failures` are those of its subject with mailed codes.
#[must_use]
pub fn document(
    flow: &StoredFlow,
    failures: Failures,
    sign_in_url: &str,
    now: UnixSeconds,
) -> FlowDocument {
    let record = &flow.record;
    let step = step(flow, failures, sign_in_url, now);
    let mut notices = Vec::new();
    if record.contacted_by_someone {
        notices.push(Notice::ContactNoted);
    }
    FlowDocument {
        situation: record.journey.situation,
        stage: step.stage(),
        needs: still_needed(record, &step),
        notices,
        case: record.case.as_ref().map(|case| CaseSummary {
            reference: case.reference.clone(),
            opened_at: case.opened_at,
            reply_by: case.reply_by,
        }),
        server_now: now,
        expires_at: expires_at(flow),
        step,
    }
}

/// When the flow ends if nothing more is done.
#[must_use]
pub(super) fn expires_at(flow: &StoredFlow) -> UnixSeconds {
    let end = flow.created_at.plus(FLOW_LIFETIME);
    match (flow.record.journey.state.stage(), flow.record.secure_until) {
        (Stage::Secure, Some(secure_until)) => end.min(secure_until),
        (Stage::Secure, None) => flow.created_at,
        (
            Stage::Entry
            | Stage::Identify
            | Stage::Prove
            | Stage::Finish
            | Stage::Case
            | Stage::Ended,
            _,
        ) => end,
    }
}

/// The state at `now`: what is written, and what has happened to the flow
/// since without anybody doing anything in it.
#[must_use]
pub(super) fn state(flow: &StoredFlow, now: UnixSeconds) -> State {
    let event = if flow.replaced {
        Event::Replaced
    } else if now >= expires_at(flow) {
        Event::TimeRanOut
    } else {
        return flow.record.journey.state;
    };
    match flow.record.journey.on(event) {
        Ok(next) => next.journey.state,
        // It had ended before.
        Err(unexpected) => unexpected.state,
    }
}

/// Why the flow is over, if it is.
#[must_use]
pub(super) fn over(flow: &StoredFlow, now: UnixSeconds) -> Option<EndReason> {
    match state(flow, now) {
        State::Ended(reason) => Some(reason),
        State::Identify
        | State::EnterCode
        | State::NeedAnotherProof
        | State::SetPassword
        | State::Done
        | State::CaseDetails(_)
        | State::CaseCheck(_)
        | State::CaseOpened => None,
    }
}

fn step(flow: &StoredFlow, failures: Failures, sign_in_url: &str, now: UnixSeconds) -> Step {
    let record = &flow.record;
    let identifier = || record.identifier.clone().unwrap_or_default();
    let draft = &record.case_draft;
    match state(flow, now) {
        State::Identify => Step::Identify(Identify {
            identifier: record.identifier.clone(),
        }),
        State::EnterCode => Step::EnterCode(enter_code(record, failures, now)),
        State::NeedAnotherProof => Step::NeedAnotherProof(NeedAnotherProof {
            proven: record.journey.proofs.kinds().to_vec(),
        }),
        State::SetPassword => Step::SetPassword(SetPassword {
            identifier: identifier(),
            policy: PasswordPolicy::ONLY_FACTOR,
        }),
        State::Done => Step::Done(done(record, sign_in_url, now)),
        State::CaseDetails(back_to) => Step::CaseDetails(CaseDetails {
            account: if draft.account.is_empty() {
                identifier()
            } else {
                draft.account.clone()
            },
            contact: draft.contact.clone(),
            what_happened: draft.what_happened.clone(),
            can_go_back: back_to.is_some(),
        }),
        State::CaseCheck(_) => Step::CaseCheck(CaseCheck {
            account: draft.account.clone(),
            contact: draft.contact.clone(),
            what_happened: draft.what_happened.clone(),
            contacted_by_someone: record.contacted_by_someone,
        }),
        State::CaseOpened => match &record.case {
            Some(case) => Step::CaseOpened(CaseOpened {
                case: CaseSummary {
                    reference: case.reference.clone(),
                    opened_at: case.opened_at,
                    reply_by: case.reply_by,
                },
                contact: draft.contact.clone(),
            }),
            // Never written without a case; an answer all the same.
            None => Step::CaseDetails(CaseDetails::default()),
        },
        State::Ended(reason) => Step::Ended(Ended { reason }),
    }
}

fn enter_code(record: &FlowRecord, failures: Failures, now: UnixSeconds) -> EnterCode {
    let newest = record.codes.last();
    let sent_at = newest.map_or(now, |code| code.sent_at);
    EnterCode {
        identifier: record.identifier.clone().unwrap_or_default(),
        sent_count: record.sent_count,
        code_expires_at: newest.map_or(now, |code| code.expires_at),
        resend_at: sent_at.plus(limits::resend_wait(record.sent_count)),
        attempts_left: newest.map_or(0, |code| code.tries_left),
        retry_at: waits_until(failures, now),
    }
}

/// Until when a subject has to wait after its failures, if it still has to.
#[must_use]
pub(super) fn waits_until(failures: Failures, now: UnixSeconds) -> Option<UnixSeconds> {
    // A failure of the future was written by a clock that ran ahead.
    let last_at = UnixSeconds(failures.last_at).min(now);
    let until = last_at.plus(limits::wait_after(failures.count));
    (until > now).then_some(until)
}

fn done(record: &FlowRecord, sign_in_url: &str, now: UnixSeconds) -> Done {
    let secured = record.secured.as_ref();
    Done {
        changed_at: secured.map_or(now, |secured| secured.at),
        sessions_ended: secured.map_or(0, |secured| secured.sessions_ended),
        notified: secured
            .map(|secured| {
                secured
                    .notified
                    .iter()
                    .cloned()
                    .map(MaskedAddress)
                    .collect()
            })
            .unwrap_or_default(),
        sign_in_url: sign_in_url.to_owned(),
    }
}

/// What is still required. Before the first proof it is the same for every
/// account and for none.
fn still_needed(record: &FlowRecord, step: &Step) -> Vec<Need> {
    match step.stage() {
        Stage::Identify | Stage::Prove => needs(
            record.factors.unwrap_or(AccountFactors::PasswordOnly),
            &record.journey.proofs,
        ),
        Stage::Entry | Stage::Secure | Stage::Finish | Stage::Case | Stage::Ended => Vec::new(),
    }
}
