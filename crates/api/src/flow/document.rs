mod enrol;
mod secure;

pub(super) use enrol::authenticator_label;

use regain_contract::{
    CaseCheck, CaseDetails, CaseOpened, CaseSummary, CheckMailbox, ChooseProof, Code, CodeForm,
    Done, EndReason, Ended, EnterCode, FlowDocument, Freeze, HandoverSummary, Identify,
    MaskedAddress, Need, NewBackupCode, Notice, PassSummary, ProofKind, SecureMailbox, ShownOnce,
    Stage, Step, UnixSeconds, UsePasskey, Waiting, Way, Work,
};
use regain_journey::{Event, Means, Offered, State, WaitState};

use super::secured::{can_end_protection, protected_until};
use super::{Belongings, FLOW_LIFETIME, FREEZE_LIFETIME, FlowRecord};
use crate::experiments::Changes;
use crate::figures::Figures;
use crate::identifier::{mask_email, mask_phone};
use crate::limits;
use crate::store::{Account, Failures, RecoveryContact, StoredFlow};

/// What a document is made of beside the flow itself.
#[derive(Clone, Debug)]
pub struct Sight {
    /// The failures of its subject with the proof it asks for.
    pub failures: Failures,
    /// The account; only once a proof has succeeded.
    pub account: Option<Account>,
    /// Its recovery contacts; only once a proof has succeeded.
    pub contacts: Vec<RecoveryContact>,
    /// Everything of it that can be looked through; only while it is secured.
    pub belongings: Belongings,
    /// Who is going to be told of what changes, masked.
    pub told: Vec<String>,
    /// How long sensitive changes are protected after a recovery, in seconds.
    pub protection: i64,
    /// Whether backup codes can be made: another system has no place for them.
    pub makes_backup_codes: bool,
    /// How many backup codes it has.
    pub backup_codes: u32,
    /// How each way of proving goes.
    pub figures: Figures,
    /// What experiments change.
    pub changes: Changes,
    /// Whether somebody of the service sees which step this is.
    pub support_there: bool,
    /// What the service is called.
    pub service_name: String,
    /// Where to sign in.
    pub sign_in_url: String,
    /// What is shown this once.
    pub shown_once: Option<ShownOnce>,
    /// The ways that this service has the means for.
    pub ways: Means,
    /// Now.
    pub now: UnixSeconds,
}

/// The flow as its owner may see it now.
#[must_use]
pub fn document(flow: &StoredFlow, sight: &Sight) -> FlowDocument {
    let record = &flow.record;
    let step = step(flow, sight);
    let mut notices = Vec::new();
    if record.contacted_by_someone {
        notices.push(Notice::ContactNoted);
    }
    if record.helper {
        notices.push(Notice::Helping);
    }
    if sight.support_there {
        notices.push(Notice::SupportThere);
    }
    FlowDocument {
        situation: record.journey.situation,
        stage: step.stage(),
        needs: still_needed(record, &step, sight.ways),
        notices,
        case: case_summary(record),
        freeze: freeze(&step, sight),
        pass: record
            .pass
            .as_ref()
            .filter(|pass| pass.expires_at > sight.now)
            .map(|pass| PassSummary {
                reference: pass.reference.clone(),
                expires_at: pass.expires_at,
            }),
        handover: record
            .handover
            .as_ref()
            .filter(|handover| handover.expires_at > sight.now)
            .map(|handover| HandoverSummary {
                expires_at: handover.expires_at,
                asked_with: handover.asked_with.clone(),
            }),
        shown_once: sight.shown_once.clone(),
        server_now: sight.now,
        expires_at: expires_at(flow),
        ends_at: (step.stage() == Stage::Secure).then(|| ends_at(flow)),
        step,
    }
}

fn case_summary(record: &FlowRecord) -> Option<CaseSummary> {
    record.case.as_ref().map(|case| CaseSummary {
        reference: case.reference.clone(),
        opened_at: case.opened_at,
        reply_by: case.reply_by,
    })
}

fn freeze(step: &Step, sight: &Sight) -> Option<Freeze> {
    let account = sight.account.as_ref()?;
    let open = match step.stage() {
        Stage::Prove | Stage::Secure | Stage::Case => true,
        Stage::Entry | Stage::Identify | Stage::Finish | Stage::Ended => false,
    };
    open.then(|| Freeze {
        until: account.frozen_until.filter(|until| *until > sight.now),
        for_seconds: u32::try_from(FREEZE_LIFETIME).unwrap_or(u32::MAX),
    })
}

/// When the flow ends whatever is done: a day after it began, or after the end
/// of a wait.
#[must_use]
pub(crate) fn ends_at(flow: &StoredFlow) -> UnixSeconds {
    let end = flow.created_at.plus(FLOW_LIFETIME);
    match (flow.record.journey.wait, &flow.record.wait) {
        (WaitState::Running | WaitState::Over, Some(wait)) => {
            end.max(wait.until.plus(FLOW_LIFETIME))
        }
        (WaitState::None, _) | (WaitState::Running | WaitState::Over, None) => end,
    }
}

/// When the flow ends if nothing more is done.
#[must_use]
pub(super) fn expires_at(flow: &StoredFlow) -> UnixSeconds {
    let end = ends_at(flow);
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
        State::CheckMailbox
        | State::SecureMailbox
        | State::Identify
        | State::ChooseProof
        | State::EnterCode(_)
        | State::UsePasskey
        | State::Waiting
        | State::NewBackupCode
        | State::Secure(_)
        | State::Done
        | State::CaseDetails(_)
        | State::CaseCheck(_)
        | State::CaseOpened => None,
    }
}

fn step(flow: &StoredFlow, sight: &Sight) -> Step {
    let record = &flow.record;
    let identifier = || record.identifier.clone().unwrap_or_default();
    let draft = &record.case_draft;
    match state(flow, sight.now) {
        State::CheckMailbox => Step::CheckMailbox(CheckMailbox {}),
        State::SecureMailbox => Step::SecureMailbox(SecureMailbox {}),
        State::Identify => Step::Identify(Identify {
            identifier: record.identifier.clone(),
            work: Some(Work {
                salt: record.work_salt.clone(),
                difficulty: limits::WORK_DIFFICULTY,
            }),
        }),
        State::ChooseProof => Step::ChooseProof(ChooseProof {
            identifier: identifier(),
            ways: ways(record, sight),
            proven: record.journey.proofs.kinds(),
            cannot_use: record.journey.cannot_use.kinds(),
        }),
        State::EnterCode(kind) => Step::EnterCode(enter_code(record, kind, sight)),
        State::UsePasskey => Step::UsePasskey(UsePasskey {
            identifier: identifier(),
            options: record
                .challenge
                .as_ref()
                .filter(|challenge| challenge.expires_at > sight.now)
                .map(|challenge| challenge.options.clone()),
        }),
        State::Waiting => Step::Waiting(waiting(record, sight.now)),
        State::NewBackupCode => Step::NewBackupCode(NewBackupCode {
            left: sight.backup_codes,
        }),
        State::Secure(place) => secure::step(flow, sight, place),
        State::Done => Step::Done(done(record, sight)),
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
        State::CaseOpened => match case_summary(record) {
            Some(case) => Step::CaseOpened(CaseOpened {
                case,
                contact: draft.contact.clone(),
            }),
            // Never written without a case; an answer all the same.
            None => Step::CaseDetails(CaseDetails::default()),
        },
        State::Ended(reason) => Step::Ended(Ended { reason }),
    }
}

/// The ways that are open. Before the first proof they are the same for every
/// account and for none.
fn ways(record: &FlowRecord, sight: &Sight) -> Vec<Way> {
    let changes = &sight.changes;
    let offered = Offered::by(&record.journey.decision()).in_order(&changes.proof_order);
    let offered = offered.kinds().iter().copied();
    offered
        .filter(|kind| sight.ways.has(*kind))
        .map(|kind| Way {
            kind,
            sent_to: destinations(kind, sight),
            figures: sight.figures.of(kind).filter(|_| changes.shows_figures),
        })
        .collect()
}

/// Where codes of a kind go, masked; nothing before the first proof.
pub(super) fn destinations(kind: ProofKind, sight: &Sight) -> Vec<MaskedAddress> {
    let Some(account) = &sight.account else {
        return Vec::new();
    };
    let masked: Vec<String> = match kind {
        ProofKind::EmailCode => account
            .emails
            .iter()
            .take(1)
            .map(|to| mask_email(to))
            .collect(),
        ProofKind::TextCode => account
            .phones
            .iter()
            .take(1)
            .map(|to| mask_phone(to))
            .collect(),
        ProofKind::ContactCode => sight
            .contacts
            .iter()
            .map(|contact| mask_email(&contact.email))
            .collect(),
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => Vec::new(),
    };
    masked.into_iter().map(MaskedAddress).collect()
}

/// What a code of a kind looks like in this flow.
#[must_use]
pub(super) fn form(record: &FlowRecord, kind: ProofKind) -> CodeForm {
    let digits = |count| CodeForm::Digits { count };
    match kind {
        ProofKind::AuthenticatorCode => digits(Code::AUTHENTICATOR_DIGITS),
        ProofKind::BackupCode => CodeForm::Characters,
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::ContactCode
        | ProofKind::Passkey
        | ProofKind::HumanCheck => record
            .newest_code(kind)
            .map_or(digits(Code::SENT_DIGITS), |code| code.form),
    }
}

fn enter_code(record: &FlowRecord, kind: ProofKind, sight: &Sight) -> EnterCode {
    let now = sight.now;
    let newest = record.newest_code(kind);
    let sent_count = record.sent_count(kind);
    let form = form(record, kind);
    let sent = kind.is_sent();
    EnterCode {
        kind,
        form,
        identifier: record.identifier.clone().unwrap_or_default(),
        sent_to: destinations(kind, sight),
        sent_count,
        code_expires_at: sent.then(|| newest.map_or(now, |code| code.expires_at)),
        resend_at: sent.then(|| {
            let sent_at = newest.map_or(now, |code| code.sent_at);
            sent_at.plus(limits::resend_wait(sent_count))
        }),
        attempts_left: sent.then(|| newest.map_or(0, |code| code.tries_left)),
        retry_at: match form {
            CodeForm::Digits { .. } => waits_until(sight.failures, now),
            // It cannot be guessed, so nobody waits.
            CodeForm::Characters => None,
        },
        can_choose_another: true,
    }
}

fn waiting(record: &FlowRecord, now: UnixSeconds) -> Waiting {
    let wait = record.wait.as_ref();
    Waiting {
        since: wait.map_or(now, |wait| wait.since),
        until: wait.map_or(now, |wait| wait.until),
        reasons: wait.map(|wait| wait.reasons.clone()).unwrap_or_default(),
        notified: wait
            .map(|wait| wait.notified.iter().cloned().map(MaskedAddress).collect())
            .unwrap_or_default(),
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

fn done(record: &FlowRecord, sight: &Sight) -> Done {
    let secured = record.secured.as_ref();
    let account = sight.account.as_ref();
    let protected_until = account.and_then(|account| protected_until(account, sight.now));
    Done {
        changed_at: secured.map_or(sight.now, |secured| secured.at),
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
        changes: secured
            .map(|secured| secured.changes.clone())
            .unwrap_or_default(),
        receipt: secured.map(|secured| secured.receipt.clone()),
        protected_until,
        can_end_protection: protected_until
            .is_some_and(|_| can_end_protection(record.journey.proofs))
            && record.secure_until.is_some_and(|until| until > sight.now),
        passkeys: secured.and_then(|secured| secured.passkeys.clone()),
        sign_in_url: sight.sign_in_url.clone(),
    }
}

/// What is still required. Before the first proof it is the same for every
/// account and for none.
fn still_needed(record: &FlowRecord, step: &Step, ways: Means) -> Vec<Need> {
    let with_means = |mut need: Need| {
        need.any_of.retain(|kind| ways.has(*kind));
        need
    };
    match step.stage() {
        Stage::Identify | Stage::Prove => {
            let need = record.journey.decision().need;
            need.into_iter().map(with_means).collect()
        }
        Stage::Entry | Stage::Secure | Stage::Finish | Stage::Case | Stage::Ended => Vec::new(),
    }
}
