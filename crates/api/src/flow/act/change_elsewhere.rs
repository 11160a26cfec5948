//! The commit of an account that is in a system of somebody else's: it is
//! changed there first, and the same is written here.
//!
//! Between the two anything may die. What was begun is noted, and carried
//! through by the next press, or by a worker ([`end_changes`]).

use regain_contract::identity::ChangeAccount;
use regain_contract::{Action, ProblemType, SecureAction};
use regain_journey::{Place, State};

use super::prepared::{Ahead, Change, Prepared};
use super::{Act, Outcome, spend};
use crate::flow::document::over;
use crate::flow::is_changing;
use crate::http::Refusal;
use crate::identity::mirror;
use crate::identity::{Asked, NotChanged};
use crate::keys::Purpose;
use crate::limits;
use crate::store::{StoreResult, StoredFlow, Transaction};
use crate::{Service, experiments};

/// Has the account changed where it is, as the commit is going to change it
/// here. `None`: the commit will say why not, or it is here.
///
/// The key follows from the flow, from what is changed and from how many times it
/// was refused. Whoever dies between the two, or does not hear the answer, leaves
/// it to the next press, or to [`end_changes`]: it comes to the same, by the same
/// key, and is done once. A refusal that was heard is over: what comes after it is
/// another intention, which a system that keeps its answers must not refuse for the
/// first one's sake.
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
            if begun.when == When::Now {
                note_not_changed(service, flow_id).await?;
            }
            return none;
        }
    };
    let json = serde_json::to_vec(&change).map(zeroize::Zeroizing::new);
    let json = json.map_err(|_| mirror::try_again(service))?;
    let refused = match begun.refused {
        0 => String::new(),
        times => times.to_string(),
    };
    let parts: [&[u8]; 4] = [b"change", flow_id.as_bytes(), &json, refused.as_bytes()];
    let parts = if refused.is_empty() {
        &parts[..3]
    } else {
        &parts[..]
    };
    let key = service.keys.name(Purpose::IdempotencyKey, parts);
    match service.identity.change(&key, &change).await {
        Ok(Asked::Elsewhere(()) | Asked::Here) => Ok(Some(change)),
        // A refusal that follows a try without an answer says nothing of that try: it may be of somebody
        // in between.
        Err(NotChanged::Refused) if begun.when == When::Now => {
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
    let mut act = commit(
        service,
        tx.as_mut(),
        &mut flow,
        network,
        Change::Rehearsed(None),
    );
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

/// The commit without a press, and with what is known of the change elsewhere.
fn commit<'a>(
    service: &'a Service,
    tx: &'a mut dyn Transaction,
    flow: &'a mut StoredFlow,
    network: &'a str,
    change: Change,
) -> Act<'a> {
    let prepared = Prepared {
        change,
        ..Prepared::default()
    };
    Act::new(service, tx, flow, network, service.now(), prepared)
}

/// A change that was begun where the account is.
#[derive(Clone, Copy)]
struct Begun {
    when: When,
    /// How many times one was refused before.
    refused: u32,
}

/// When it was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
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
    let begun = Begun {
        when: if flow.record.draft.is_changing_elsewhere {
            When::Before
        } else {
            When::Now
        },
        refused: flow.record.draft.not_changed_elsewhere,
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
        let draft = &mut flow.record.draft;
        draft.is_changing_elsewhere = false;
        draft.not_changed_elsewhere = draft.not_changed_elsewhere.saturating_add(1);
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
    let begun = Begun {
        when: When::Before,
        refused: flow.record.draft.not_changed_elsewhere,
    };
    let network = flow.record.network;
    match ask_for_change(service, &flow_id, &network, begun).await? {
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
    let mut act = commit(
        service,
        tx.as_mut(),
        &mut flow,
        network,
        Change::Made(change),
    );
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
