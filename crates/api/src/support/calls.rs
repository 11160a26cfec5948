//! Calls: helping somebody who has phoned.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;
use regain_contract::support::{Call, CallAction, JoinCall};

use super::Deed;
use super::caller::Caller;
use super::change::Change;
use crate::flow::{self, Kept, step_name};
use crate::http::Refusal;
use crate::store::{CALL_LIFETIME, CallState, StoredCall, Transaction};
use crate::{Service, calls, limits};

/// `POST /api/v1/support/calls`
pub(super) async fn join(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = join_call(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn join_call(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    const ABOUT: &str = "calls";
    let deed = Some(Deed::HelpCallers);
    let mut change = Change::begin(service, parts, body, deed).await?;
    let join: JoinCall = change.request.parse()?;
    let call = match change.kept(ABOUT).await? {
        Some(Kept::Started(id)) => change.tx.call(&id).await?.ok_or(ProblemType::NotFound)?,
        Some(Kept::Changed | Kept::Failed(_)) => return Err(ProblemType::Internal.into()),
        None => {
            change.goes_on().await?;
            let actor = change.caller.actor();
            // Counted in any case: six digits are few.
            let limit = [(limits::CALLS_PER_AGENT, actor.as_str())];
            flow::spend(service, change.tx.as_mut(), &limit).await?;
            let (code, agent) = (join.code.expose_secret(), change.caller.id);
            let joined = calls::join(service, change.tx.as_mut(), code, agent, &actor).await;
            let call = match joined {
                Ok(call) => call,
                Err(refusal) => {
                    change.tx.commit().await?;
                    return Err(refusal);
                }
            };
            let started = Kept::Started(call.id.clone());
            change.keep(ABOUT, &started).await?;
            call
        }
    };
    let shown = shown(service, change.tx.as_mut(), &call).await?;
    change.tx.commit().await?;
    Ok((StatusCode::CREATED, Json(shown)).into_response())
}

/// `GET /api/v1/support/calls/{id}`
pub(super) async fn read(
    State(service): State<Arc<Service>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let answer = read_call(&service, &id, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn read_call(service: &Service, id: &str, headers: &HeaderMap) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::HelpCallers)?;
    let call = find(tx.as_mut(), &caller, id).await?;
    Ok(Json(shown(service, tx.as_mut(), &call).await?).into_response())
}

/// `POST /api/v1/support/calls/{id}`
pub(super) async fn act(
    State(service): State<Arc<Service>>,
    Path(id): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = act_in_call(&service, &id, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

/// Each of the actions can be done again without anything more coming of it,
/// so what became of a request is not kept.
async fn act_in_call(
    service: &Service,
    id: &str,
    parts: &Parts,
    body: Bytes,
) -> Result<Response, Refusal> {
    let deed = Some(Deed::HelpCallers);
    let mut change = Change::begin(service, parts, body, deed).await?;
    let action: CallAction = change.request.parse()?;
    let mut call = find(change.tx.as_mut(), &change.caller, id).await?;
    change.goes_on().await?;
    let (tx, actor) = (change.tx.as_mut(), change.caller.actor());
    match action {
        CallAction::Offer(offer) => calls::offer(service, tx, &mut call, offer, &actor).await?,
        CallAction::End => calls::end(service, tx, &mut call, Some(&actor)).await?,
    }
    let shown = shown(service, change.tx.as_mut(), &call).await?;
    change.tx.commit().await?;
    Ok(Json(shown).into_response())
}

/// The call, for whoever joined it; nobody else's.
async fn find(tx: &mut dyn Transaction, caller: &Caller, id: &str) -> Result<StoredCall, Refusal> {
    let call = tx.call(id).await?;
    let own = call.filter(|call| call.joined.is_some_and(|(agent, _)| agent == caller.id));
    Ok(own.ok_or(ProblemType::NotFound)?)
}

/// What whoever helps sees; nothing of the person any more once it is over.
async fn shown(
    service: &Service,
    tx: &mut dyn Transaction,
    call: &StoredCall,
) -> Result<Call, Refusal> {
    let now = service.now();
    let since = call.joined.map_or(call.made_at, |(_, since)| since);
    let over = Call {
        id: call.id.clone(),
        phrase: String::new(),
        situation: None,
        step: String::new(),
        language: String::new(),
        receipts: Vec::new(),
        offer: None,
        goes_on: false,
        ends_at: since.plus(CALL_LIFETIME),
        server_now: now,
    };
    if call.state(now) != CallState::Joined {
        return Ok(over);
    }
    let flow = tx.flow(&call.flow_id).await?.ok_or(ProblemType::NotFound)?;
    let record = &flow.record;
    let failures = record.failures.iter();
    Ok(Call {
        phrase: call.phrase.clone(),
        situation: Some(record.journey.situation),
        step: step_name(flow::flow_state(&flow, now)).to_owned(),
        language: record.language.clone(),
        receipts: failures.map(|one| one.receipt.clone()).collect(),
        offer: call.offer,
        goes_on: true,
        ..over
    })
}
