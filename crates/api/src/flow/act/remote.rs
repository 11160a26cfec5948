//! What a system of somebody else's is asked for that the account is in: before
//! the transaction begins, because it takes long.

use regain_contract::identity::{ChangeAccount, VerifyCode};
use regain_contract::{Action, Code, CodeForm, ProblemType, ProofKind, Secret, SecureAction};
use regain_journey::{Place, State};

use super::prepared::{Ahead, Change, Prepared};
use super::{Act, Outcome, spend};
use crate::flow::document::{over, waits_until};
use crate::flow::is_changing;
use crate::http::Refusal;
use crate::identity::mirror::{self, Fresh};
use crate::identity::{Asked, NotChanged, Unreachable};
use crate::keys::Purpose;
use crate::limits::{self, Rate};
use crate::store::{StoreResult, StoredFlow, Transaction};
use crate::{Service, experiments};

/// Has our tables say of the account what its system says, as new as `action`
/// needs it. Before a proof that is done for the name that was typed, whether
/// there is an account or not.
pub(super) async fn refresh(
    service: &Service,
    ahead: &Ahead,
    action: &Action,
) -> Result<(), Refusal> {
    if !service.identity.is_elsewhere() {
        return Ok(());
    }
    let record = &ahead.flow.record;
    match (action, &ahead.flow.account_id) {
        (Action::Identify { identifier, .. }, _) => {
            let limit = limits::NAMED_PER_NETWORK;
            // Whoever has named too many is refused by the action.
            if has_left(service, limit, &ahead.network).await? {
                mirror::refresh_by_name(service, &ahead.network, identifier.as_str()).await?;
            }
        }
        // A case is opened, whatever becomes of the system: there is always a door.
        (Action::SendCase, _) => {
            let named = &record.case_draft.account;
            let _ = mirror::refresh_by_name(service, &ahead.network, named).await;
        }
        (_, Some(account_id)) if record.proven_at.is_some() => {
            let is_last = *action == Action::Secure(SecureAction::Commit);
            let fresh = if is_last { Fresh::Now } else { Fresh::Minute };
            // What was begun is done by what was known then.
            if !record.draft.is_changing_elsewhere {
                let refreshed = mirror::refresh(service, account_id, fresh).await;
                // An outage stops nobody from what protects the account, from
                // people, or from leaving.
                if decides_by_account(action) {
                    refreshed?;
                }
            }
        }
        (Action::ChooseProof(_) | Action::ResendCode | Action::SubmitCode(_), _) => {
            let limit = limits::ACTIONS_PER_FLOW;
            if let Some(named) = &record.identifier
                && has_left(service, limit, &ahead.flow.id).await?
            {
                mirror::refresh_by_name(service, &ahead.network, named).await?;
            }
        }
        (_, Some(_) | None) => {}
    }
    Ok(())
}

/// Whether an action tries a proof, changes the account or says how.
const fn decides_by_account(action: &Action) -> bool {
    matches!(
        action,
        Action::SubmitCode(_)
            | Action::ChooseProof(_)
            | Action::ResendCode
            | Action::SubmitPasskey(_)
            | Action::SetPassword(_)
            | Action::Secure(_)
            | Action::EndProtection
    )
}

/// Whether something is left of a limit, of which nothing is taken.
async fn has_left(service: &Service, limit: Rate, subject: &str) -> StoreResult<bool> {
    let mut tx = service.store.read().await?;
    let arrival = tx.bucket(&limit.key(subject)).await?;
    Ok(limit.take(arrival, service.clock.now_ms()).is_ok())
}

/// Whether the code that was entered is one that an authenticator app of the
/// account shows. `None`: it is none, which the action says better, or our
/// tables tell.
pub(super) async fn verify(
    service: &Service,
    ahead: &Ahead,
    raw: &Secret,
) -> Result<Option<bool>, Refusal> {
    let form = CodeForm::Digits {
        count: Code::AUTHENTICATOR_DIGITS,
    };
    let (Some(account_id), Ok(code)) = (
        &ahead.flow.account_id,
        Code::parse(raw.expose_secret(), form),
    ) else {
        return Ok(None);
    };
    if !service.identity.is_elsewhere() {
        return Ok(None);
    }
    let mut tx = service.store.begin().await?;
    if !may_try(service, tx.as_mut(), &ahead.flow, account_id).await? {
        return Ok(None);
    }
    let limit = [(limits::VERIFIED_ELSEWHERE_PER_FLOW, ahead.flow.id.as_str())];
    spend(service, tx.as_mut(), &limit).await?;
    let all = tx.authenticators(account_id).await?;
    tx.commit().await?;
    let usable = all.into_iter().filter(|one| one.suspended_at.is_none());
    let asked = VerifyCode {
        account_id: account_id.clone(),
        authenticators: usable.map(|one| one.id).collect(),
        code: Secret::new(code.expose_secret().to_owned()),
    };
    if asked.authenticators.is_empty() {
        return Ok(Some(false));
    }
    // The retry of a request asks for the same: its code was taken by the first.
    let parts: [&[u8]; 3] = [b"verify", ahead.flow.id.as_bytes(), ahead.key.as_bytes()];
    let key = service.keys.name(Purpose::IdempotencyKey, &parts);
    match service.identity.verify(&key, &asked).await {
        Ok(Asked::Elsewhere(fits)) => Ok(Some(fits)),
        Ok(Asked::Here) => Ok(None),
        Err(Unreachable) => Err(mirror::try_again(service)),
    }
}

/// Whether the action is going to take a code of an authenticator app now: who
/// has to wait, or has used up the tries, is not asked for, and nothing of an
/// answer can be told from when it comes.
async fn may_try(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    account_id: &str,
) -> StoreResult<bool> {
    let kind = ProofKind::AuthenticatorCode.name();
    let subject = flow.record.subject.clone().unwrap_or_default();
    let of_subject = tx.failures(&subject, kind).await?;
    let of_account = tx.failures(account_id, kind).await?;
    let waits = waits_until(of_subject, service.now()).is_some();
    let most = of_subject.count.max(of_account.count);
    let limit = limits::AUTHENTICATOR_TRIES_PER_ACCOUNT;
    let arrival = tx.bucket(&limit.key(account_id)).await?;
    let is_left = limit.take(arrival, service.clock.now_ms()).is_ok();
    Ok(!waits && most < limits::FAILURES_TO_CLOSE && is_left)
}

/// Has the account changed where it is, as the commit is going to change it
/// here. `None`: the commit will say why not, or it is here.
///
/// The key follows from the flow and from what is changed. Whoever dies between
/// the two, or does not hear the answer, leaves it to the next press, or to
/// [`end_changes`]: it comes to the same, by the same key, and is done once.
pub(super) async fn change(
    service: &Service,
    ahead: &Ahead,
) -> Result<Option<ChangeAccount>, Refusal> {
    if !service.identity.is_elsewhere() {
        return Ok(None);
    }
    let Some(account_id) = &ahead.flow.account_id else {
        return Ok(None);
    };
    let _guard = service
        .in_flight
        .enter(format!("change:{account_id}"))
        .ok_or(ProblemType::RequestInProgress)?;
    let Some(begun) = begin_change(service, ahead, account_id).await? else {
        return Ok(None);
    };
    ask_for_change(service, &ahead.flow.id, &ahead.network, begun).await
}

/// Asks for the change of a flow in which it was begun.
async fn ask_for_change(
    service: &Service,
    flow_id: &str,
    network: &str,
    begun: Begun,
) -> Result<Option<ChangeAccount>, Refusal> {
    let change = match rehearse(service, flow_id, network).await {
        Ok(Some(change)) => change,
        none => {
            if begun == Begun::Now {
                note_not_changed(service, flow_id).await?;
            }
            return none;
        }
    };
    let json = serde_json::to_vec(&change).map(zeroize::Zeroizing::new);
    let json = json.map_err(|_| mirror::try_again(service))?;
    let parts: [&[u8]; 3] = [b"change", flow_id.as_bytes(), &json];
    let key = service.keys.name(Purpose::IdempotencyKey, &parts);
    match service.identity.change(&key, &change).await {
        Ok(Asked::Elsewhere(()) | Asked::Here) => Ok(Some(change)),
        // A refusal that follows a try without an answer says nothing of that try: it may be of somebody
        // in between.
        Err(NotChanged::Refused) if begun == Begun::Now => {
            note_not_changed(service, flow_id).await?;
            Err(mirror::try_again(service))
        }
        Err(NotChanged::Refused | NotChanged::Unknown) => Err(mirror::try_again(service)),
    }
}

/// What the commit would change, if it would be carried out now. Nothing of it
/// is kept.
async fn rehearse(
    service: &Service,
    flow_id: &str,
    network: &str,
) -> Result<Option<ChangeAccount>, Refusal> {
    let mut tx = service.store.begin().await?;
    let Some(mut flow) = tx.flow(flow_id).await? else {
        return Ok(None);
    };
    let mut act = Act {
        service,
        tx: tx.as_mut(),
        flow: &mut flow,
        network,
        now: service.now(),
        prepared: Prepared {
            change: Change::Rehearsed(None),
            ..Prepared::default()
        },
        shown_once: None,
        follows_now: false,
    };
    let outcome = Box::pin(act.carry_out(Action::Secure(SecureAction::Commit))).await;
    let change = std::mem::take(&mut act.prepared.change);
    // Rolls everything back.
    drop(tx);
    match (outcome?, change) {
        (Outcome::Changed(_), Change::Rehearsed(change)) => Ok(change),
        (
            Outcome::Changed(_) | Outcome::Failed(_) | Outcome::Refused(_),
            Change::Rehearsed(_) | Change::Made(_) | Change::None,
        ) => Ok(None),
    }
}

/// When a change was begun where the account is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    Now,
    /// An answer to it was lost, or we died before we wrote the same.
    Before,
}

/// Takes the request's part of the limits, and notes that the change is begun
/// where the account is: from now on the draft stays as it is. `None`: it may
/// not be, and the commit says why.
///
/// # Errors
/// A limit is used up, or the account is being changed by another flow.
async fn begin_change(
    service: &Service,
    ahead: &Ahead,
    account_id: &str,
) -> Result<Option<Begun>, Refusal> {
    let mut tx = service.store.begin().await?;
    let limits = [
        (limits::ACTIONS_PER_FLOW, ahead.flow.id.as_str()),
        (limits::ACTIONS_PER_NETWORK, ahead.network.as_str()),
    ];
    spend(service, tx.as_mut(), &limits).await?;
    let Some(mut flow) = tx.flow(&ahead.flow.id).await? else {
        return Ok(None);
    };
    let leads = tx.leader(&flow.id).await? == Some(ahead.token_hash);
    let is_there = flow.record.journey.state == State::Secure(Place::CheckChanges)
        && flow.account_id.as_deref() == Some(account_id);
    if !leads || !is_there || over(&flow, service.now()).is_some() {
        return Ok(None);
    }
    let others = tx.flows_of_account(account_id).await?;
    let mut others = others.iter().filter(|other| other.id != flow.id);
    if others.any(|other| is_changing(other, service.now())) {
        return Err(mirror::try_again(service));
    }
    let begun = if flow.record.draft.is_changing_elsewhere {
        Begun::Before
    } else {
        Begun::Now
    };
    flow.record.draft.is_changing_elsewhere = true;
    let changed_at = flow.changed_at;
    tx.set_flow(&flow, changed_at).await?;
    let due_at = service.now().plus(ASK_AGAIN_AFTER);
    tx.begin_change_elsewhere(&flow.id, due_at).await?;
    tx.commit().await?;
    Ok(Some(begun))
}

/// Notes that the change was not made where the account is.
async fn note_not_changed(service: &Service, flow_id: &str) -> StoreResult<()> {
    let mut tx = service.store.begin().await?;
    tx.end_change_elsewhere(flow_id).await?;
    if let Some(mut flow) = tx.flow(flow_id).await? {
        flow.record.draft.is_changing_elsewhere = false;
        let changed_at = flow.changed_at;
        tx.set_flow(&flow, changed_at).await?;
    }
    tx.commit().await
}

/// After how long the end of a change is asked for without another press, and again after each time
/// that it was not heard, in seconds: a press takes ten at the most.
const ASK_AGAIN_AFTER: i64 = 120;

/// How many changes are looked after in one round.
const CHANGES_AT_ONCE: usize = 20;

/// Carries through the changes of accounts in a system of somebody else's whose end nobody has
/// heard, because its answer was lost and nobody has pressed again. Without that an account could
/// be changed there and none of its addresses told.
///
/// `false`: the database failed, and the log says why.
pub async fn end_changes(service: &Service) -> bool {
    for _ in 0..CHANGES_AT_ONCE {
        match end_change(service).await {
            Ok(Ended::One) => {}
            Ok(Ended::NoneDue) => return true,
            // A system that does not answer is not asked for the others as well. It is in figures of its own.
            Err(Refusal::Problem(_)) => return true,
            Err(refusal @ (Refusal::Store(_) | Refusal::Randomness)) => {
                // Logs the reason.
                let _ = refusal.into_response_at(service.now());
                return false;
            }
        }
    }
    true
}

enum Ended {
    /// One was looked at.
    One,
    NoneDue,
}

async fn end_change(service: &Service) -> Result<Ended, Refusal> {
    let now = service.now();
    let mut tx = service.store.begin().await?;
    let next = now.plus(ASK_AGAIN_AFTER);
    let Some(flow_id) = tx.claim_change_elsewhere(now, next).await? else {
        return Ok(Ended::NoneDue);
    };
    let flow = tx.flow(&flow_id).await?;
    // It may have ended with an older version beside us, which does not note it.
    let flow = flow.filter(|flow| flow.record.draft.is_changing_elsewhere);
    let is_late = flow.as_ref().is_some_and(|flow| !is_changing(flow, now));
    if is_late {
        tracing::error!(
            flow = flow_id,
            "whether an account was changed elsewhere was never heard: its addresses were not told"
        );
    }
    let flow = flow.filter(|_| !is_late);
    if flow.is_none() {
        tx.end_change_elsewhere(&flow_id).await?;
    }
    tx.commit().await?;
    let Some(flow) = flow else {
        return Ok(Ended::One);
    };
    let account_id = flow.account_id.unwrap_or_default();
    let Some(_guard) = service.in_flight.enter(format!("change:{account_id}")) else {
        return Ok(Ended::One);
    };
    let network = flow.record.network;
    match ask_for_change(service, &flow_id, &network, Begun::Before).await? {
        Some(change) => write_change(service, &flow_id, &network, change).await?,
        None => tracing::warn!(
            flow = flow_id,
            "a change that was begun elsewhere cannot be made here any more"
        ),
    }
    Ok(Ended::One)
}

/// Writes here what was changed where the account is.
async fn write_change(
    service: &Service,
    flow_id: &str,
    network: &str,
    change: ChangeAccount,
) -> Result<(), Refusal> {
    let now = service.now();
    let mut tx = service.store.begin().await?;
    let flow = tx.flow(flow_id).await?;
    // Somebody may have pressed meanwhile.
    let begun = flow.filter(|flow| flow.record.draft.is_changing_elsewhere);
    let Some(mut flow) = begun else {
        return Ok(());
    };
    let before = flow.record.clone();
    let mut act = Act {
        service,
        tx: tx.as_mut(),
        flow: &mut flow,
        network,
        now,
        prepared: Prepared {
            change: Change::Made(change),
            ..Prepared::default()
        },
        shown_once: None,
        follows_now: false,
    };
    match Box::pin(act.carry_out(Action::Secure(SecureAction::Commit))).await? {
        Outcome::Changed(_) => {
            tx.set_flow(&flow, now).await?;
            experiments::note(tx.as_mut(), &before, &flow).await?;
            tx.commit().await?;
            let metrics = &service.metrics;
            metrics.moved(before.journey.state, flow.record.journey.state);
            Ok(())
        }
        Outcome::Failed(problem) | Outcome::Refused(problem) => {
            let problem = problem.kind.slug();
            tracing::error!(
                flow = flow_id,
                problem,
                "an account was changed elsewhere, and the same cannot be written here"
            );
            Ok(())
        }
    }
}
