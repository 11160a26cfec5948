use regain_contract::{ProblemType, ProofKind, SignalEvent, Stage, UnixSeconds};
use regain_journey::{Accepted, Event, Place, Proof, Signs, State, WaitState};

use super::{Act, Outcome, enrol, sent_code, write_audit};
use crate::flow::{FlowRecord, flow_state, is_changing};
use crate::http::Refusal;
use crate::store::{Account, AccountStatus, Address, Channel, Failures, StoredFlow};
use crate::{audit, limits};

/// Chooses a way.
pub(super) async fn choose(act: &mut Act<'_>, kind: ProofKind) -> Result<Outcome, Refusal> {
    if !act.service.ways().has(kind) {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    if act
        .flow
        .record
        .journey
        .on(Event::ProofChosen(kind))
        .is_err()
    {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    if kind.is_sent() {
        // Somebody who looks at the list and comes back is not asking for a
        // new code.
        if let Some(resend_at) = sent_code::too_soon(act, kind) {
            let newest = act.flow.record.newest_code(kind);
            let works = newest.is_some_and(|code| code.expires_at > act.now);
            return if works {
                act.step(Event::ProofChosen(kind))
            } else {
                Outcome::until(ProblemType::RateLimited, resend_at)
            };
        }
        sent_code::spend_send(act, kind).await?;
    }
    let attempt = act.tx.add_attempt(kind, act.now).await?;
    act.flow.record.attempt = Some(attempt);
    act.follow(Event::ProofChosen(kind)).await
}

/// Sends a new code in place of the one before, or asks for the passkey
/// again.
pub(super) async fn ask_again(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if act.flow.record.journey.state == State::Secure(Place::AddAddress) {
        return enrol::address::resend(act).await;
    }
    if let State::EnterCode(kind) = act.flow.record.journey.state
        && kind.is_sent()
    {
        if let Some(resend_at) = sent_code::too_soon(act, kind) {
            return Outcome::until(ProblemType::RateLimited, resend_at);
        }
        sent_code::spend_send(act, kind).await?;
    }
    act.follow(Event::CodeAsked).await
}

/// Goes on from a step that only tells something.
pub(super) async fn go_on(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if let State::Secure(Place::Task(task)) = act.flow.record.journey.state {
        act.flow.record.draft.seen.insert(task);
    }
    if act.flow.record.journey.state != State::Waiting {
        return act.follow(Event::WentOn).await;
    }
    let until = act.flow.record.wait.as_ref().map(|wait| wait.until);
    match until {
        Some(until) if until > act.now => Outcome::until(ProblemType::StepOutOfOrder, until),
        Some(_) | None => act.follow(Event::WaitEnded).await,
    }
}

/// Takes a proof that has succeeded.
pub(super) async fn accept(
    act: &mut Act<'_>,
    account: &Account,
    proof: Proof,
) -> Result<Outcome, Refusal> {
    // Closed by the service since the proof began.
    let open = match account.status {
        AccountStatus::Active | AccountStatus::Locked => true,
        AccountStatus::Disabled => false,
    };
    let kind = proof.kind();
    if !open {
        return Outcome::failed(match kind {
            ProofKind::Passkey => ProblemType::PasskeyRefused,
            ProofKind::AuthenticatorCode
            | ProofKind::EmailCode
            | ProofKind::TextCode
            | ProofKind::BackupCode
            | ProofKind::ContactCode
            | ProofKind::HumanCheck => ProblemType::CodeIncorrect,
        });
    }
    let signs = signs(act, account, proof).await?;
    let subject = act.flow.record.subject.clone().unwrap_or_default();
    for subject in [subject.as_str(), &account.id] {
        act.tx
            .set_failures(subject, kind.name(), Failures::default())
            .await?;
    }
    if let Some(attempt) = act.flow.record.attempt.take() {
        act.tx.end_attempt(attempt, true, act.now).await?;
    }
    let is_first = act.flow.record.proven_at.is_none();
    let record = &mut act.flow.record;
    record.codes.retain(|code| code.kind != kind);
    record.clock_hint = None;
    record.proven_at = Some(act.now);
    let accepted = Accepted {
        proof,
        account: account.means,
        suspended: account.suspended,
        signs,
    };
    let outcome = act.follow(Event::ProofAccepted(accepted)).await?;
    if is_first && matches!(outcome, Outcome::Changed(_)) {
        act.tell(SignalEvent::RecoveryActivated {}).await?;
    }
    end_surplus(act, &account.id).await?;
    Ok(outcome)
}

/// Makes room for this flow among those of its account that have proven
/// something. None ends that has come further than this one: whoever has the
/// mailbox alone cannot end what took another proof. Of the others the one ends
/// that has come the least far; of those that wait the one that waits the
/// shortest, of the rest the one that was used the longest ago.
async fn end_surplus(act: &mut Act<'_>, account_id: &str) -> Result<(), Refusal> {
    let mut others = act.tx.flows_of_account(account_id).await?;
    others.retain(|other| other.id != act.flow.id && counts(other, act.now));
    let surplus = (others.len() + 1).saturating_sub(limits::PROVEN_FLOWS_PER_ACCOUNT);
    let this = how_far(&act.flow.record);
    others.retain(|other| how_far(&other.record) <= this && !is_changing(other, act.now));
    others.sort_by_key(|other| {
        let far = how_far(&other.record);
        let used = other.changed_at.0;
        (far, if far.waits { -used } else { used })
    });
    for mut other in others.into_iter().take(surplus) {
        other.replaced = true;
        let changed_at = other.changed_at;
        act.tx.set_flow(&other, changed_at).await?;
        write_audit(act.tx, &other, audit::FLOW_SURPLUS, audit::SUCCESS, act.now).await?;
    }
    Ok(())
}

/// Whether a flow has proven something and is still under way.
fn counts(flow: &StoredFlow, now: UnixSeconds) -> bool {
    flow.record.proven_at.is_some()
        && match flow_state(flow, now).stage() {
            Stage::Entry | Stage::Identify | Stage::Prove | Stage::Secure | Stage::Case => {
                flow.record.case.is_none()
            }
            Stage::Finish | Stage::Ended => false,
        }
}

/// How far a flow has come towards changing the account, the most telling
/// first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct HowFar {
    /// It may change the account, or a person is being asked.
    at_the_end: bool,
    /// How many proofs of different classes it has.
    classes: usize,
    /// One of them is more than a code that was sent.
    is_more_than_sent: bool,
    /// It has begun to wait.
    waits: bool,
}

fn how_far(record: &FlowRecord) -> HowFar {
    let (sent, others): (Vec<_>, Vec<_>) = record
        .journey
        .proofs
        .kinds()
        .into_iter()
        .partition(|kind| matches!(kind, ProofKind::EmailCode | ProofKind::TextCode));
    HowFar {
        at_the_end: match record.journey.state.stage() {
            Stage::Secure | Stage::Case => true,
            Stage::Entry | Stage::Identify | Stage::Prove | Stage::Finish | Stage::Ended => false,
        },
        classes: usize::from(!sent.is_empty()) + others.len(),
        is_more_than_sent: !others.is_empty(),
        waits: match record.journey.wait {
            WaitState::Running | WaitState::Over => true,
            WaitState::None => false,
        },
    }
}

/// What speaks for somebody else being at work.
async fn signs(act: &mut Act<'_>, account: &Account, proof: Proof) -> Result<Signs, Refusal> {
    let addresses = act.tx.addresses(&account.id).await?;
    let mut proofs = act.flow.record.journey.proofs.with(proof).means().kinds();
    proofs.retain(|kind| matches!(kind, ProofKind::EmailCode | ProofKind::TextCode));
    let new = |kind: &ProofKind| {
        sent_address(&addresses, *kind).is_some_and(|address| {
            act.now.since(address.added_at) < regain_journey::NEW_ADDRESS_SECONDS
        })
    };
    let only_new_addresses = !proofs.is_empty() && proofs.iter().all(new);
    let recently =
        |at: regain_contract::UnixSeconds| act.now.since(at) < crate::flow::FREEZE_LIFETIME;
    let mut guessed = false;
    for kind in ProofKind::ALL {
        let failures = act.tx.failures(&account.id, kind.name()).await?;
        guessed |= failures.count >= limits::FAILURES_TO_LENGTHEN;
    }
    Ok(Signs {
        only_new_addresses,
        contacted_by_someone: act.flow.record.contacted_by_someone,
        reported: account.reported_at.is_some_and(recently),
        guessed,
        policy: act.service.settings.always_wait,
    })
}

/// The address that codes of a kind go to: the first of its channel.
fn sent_address(addresses: &[Address], kind: ProofKind) -> Option<&Address> {
    let wanted = match kind {
        ProofKind::EmailCode => Channel::Email,
        ProofKind::TextCode => Channel::Phone,
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::ContactCode
        | ProofKind::HumanCheck => return None,
    };
    addresses.iter().find(|address| address.channel == wanted)
}
