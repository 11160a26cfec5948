//! Browsers that do not lead their flow: what they see, and what they may do.

use axum::http::StatusCode;
use axum::response::Response;
use regain_contract::{
    Action, Elsewhere, ElsewhereRole, Ended, FlowDocument, LinkKind, ProblemType, Step, UnixSeconds,
};
use regain_journey::Event;

use super::Draft;
use super::answer::Answer;
use super::document::{ends_at, over, state};
use crate::http::{ChangeRequest, Refusal};
use crate::keys::Purpose;
use crate::store::{Follower, StoreResult, StoredFlow, Transaction};
use crate::{Service, audit, random};

use super::act::write_audit;
use super::retries::{Kept, keep, kept};

/// What a browser sees of a flow that it does not lead: how far it has come,
/// and nothing of the account.
#[must_use]
pub(super) fn document(flow: &StoredFlow, follower: &Follower, now: UnixSeconds) -> FlowDocument {
    let step = match over(flow, now) {
        Some(reason) => Step::Ended(Ended { reason }),
        None => Step::Elsewhere(Elsewhere {
            role: match &follower.asks_with {
                Some(code) => ElsewhereRole::Asks { code: code.clone() },
                None => ElsewhereRole::Follows,
            },
            stage: state(flow, now).stage(),
        }),
    };
    FlowDocument {
        situation: flow.record.journey.situation,
        stage: step.stage(),
        step,
        needs: Vec::new(),
        notices: Vec::new(),
        case: None,
        freeze: None,
        pass: None,
        handover: None,
        shown_once: None,
        server_now: now,
        expires_at: ends_at(flow),
        ends_at: None,
    }
}

/// The flow that a browser follows.
pub(super) async fn followed(
    tx: &mut dyn Transaction,
    token_hash: &[u8; 32],
) -> StoreResult<Option<(StoredFlow, Follower)>> {
    let Some(follower) = tx.follower(token_hash).await? else {
        return Ok(None);
    };
    let flow = tx.flow(&follower.flow_id).await?;
    Ok(flow.map(|flow| (flow, follower)))
}

/// Lets another browser lead a flow; the one that led it follows, and a pass
/// of it ends: it would bring what the other one proves.
pub(crate) async fn change_leader(
    tx: &mut dyn Transaction,
    flow: &mut StoredFlow,
    token_hash: &[u8; 32],
    now: UnixSeconds,
) -> StoreResult<()> {
    flow.record.pass = None;
    flow.record.handover = None;
    flow.record.trace_move();
    tx.replace_links(&flow.id, LinkKind::Pass, now).await?;
    let before = tx.leader(&flow.id).await?;
    tx.set_leader(&flow.id, token_hash).await?;
    if let Some(before) = before {
        let follower = Follower {
            flow_id: flow.id.clone(),
            asks_with: None,
            proven: flow.record.journey.proofs,
            since: now,
        };
        tx.add_follower(&before, &follower).await?;
    }
    Ok(())
}

/// What a browser does that does not lead its flow: take it back, or leave.
pub(super) async fn act(
    service: &Service,
    request: &ChangeRequest,
    token_hash: &[u8; 32],
    action: Action,
) -> Result<Response, Refusal> {
    let mut tx = service.store.begin().await?;
    let now = service.now();
    let found = followed(tx.as_mut(), token_hash).await?;
    let (mut flow, follower) = found.ok_or(ProblemType::FlowUnknown)?;
    let leads_back = action == Action::TakeBack
        && follower.asks_with.is_none()
        && over(&flow, now).is_none()
        && !flow.record.draft.is_changing_elsewhere;
    if action == Action::End {
        tx.remove_follower(token_hash).await?;
        let mut answer = Answer::of(document(&flow, &follower, now));
        tx.commit().await?;
        answer.clear_browser = true;
        return answer.send(StatusCode::OK);
    }
    if !leads_back {
        let answer = Answer::of(document(&flow, &follower, now));
        let problem = regain_contract::Problem::new(ProblemType::StepOutOfOrder);
        return Ok(answer.refuse(problem, service));
    }
    let token = random::token(service.random.as_ref())?;
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    tx.remove_follower(token_hash).await?;
    change_leader(tx.as_mut(), &mut flow, &hash, now).await?;
    // Whoever had somebody else prove it on the other device gets nothing by
    // taking the flow back.
    let back = flow.record.journey.on(Event::TakenBack(follower.proven));
    flow.record.journey = back.map_err(|_| ProblemType::StepOutOfOrder)?.journey;
    if flow.record.journey.proofs.is_empty() {
        flow.record.proven_at = None;
    }
    // Nor is what the other one wanted to change theirs.
    flow.record.draft = Draft::default();
    write_audit(tx.as_mut(), &flow, audit::MOVED, audit::SUCCESS, now).await?;
    keep(tx.as_mut(), &flow.id, request, &Kept::Changed, service).await?;
    tx.set_flow(&flow, now).await?;
    let mut answer = Answer::new(service, tx.as_mut(), &flow, None).await?;
    tx.commit().await?;
    answer.token = Some(token);
    answer.send(StatusCode::OK)
}

/// Whether this very request was carried out before, under this scope.
pub(crate) async fn was_done(
    tx: &mut dyn Transaction,
    scope: &str,
    request: &ChangeRequest,
) -> Result<bool, Refusal> {
    Ok(kept(tx, scope, request).await?.is_some())
}

/// Remembers that this request was carried out.
pub(crate) async fn remember_done(
    service: &Service,
    tx: &mut dyn Transaction,
    scope: &str,
    request: &ChangeRequest,
) -> Result<(), Refusal> {
    keep(tx, scope, request, &Kept::Changed, service).await
}
