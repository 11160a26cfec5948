//! Messages that failed, for those who look after the others.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;
use regain_contract::support::FailedMessages;
use serde::Deserialize;

use super::Deed;
use super::caller::Caller;
use super::change::Change;
use crate::Service;
use crate::http::Refusal;
use crate::outbox::{self, NotSentAgain};

/// How many messages one answer has at the most.
const SHOWN: usize = 50;

/// Which messages.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Wanted {
    before: Option<u64>,
}

/// `GET /api/v1/support/outbox?before=`
pub(super) async fn read(
    State(service): State<Arc<Service>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let answer = list(&service, &uri, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn list(service: &Service, uri: &Uri, headers: &HeaderMap) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::ReadOutbox)?;
    let Query(wanted) =
        Query::<Wanted>::try_from_uri(uri).map_err(|_| ProblemType::MalformedRequest)?;
    let before = wanted
        .before
        .map(|id| i64::try_from(id).unwrap_or(i64::MAX));
    // One more than is shown says whether there are any.
    let limit = u32::try_from(SHOWN + 1).unwrap_or(u32::MAX);
    let mut failed = tx.failed_messages(before, limit).await?;
    let are_more = failed.len() > SHOWN;
    failed.truncate(SHOWN);
    let last = failed
        .last()
        .and_then(|message| u64::try_from(message.id).ok());
    let now = service.now();
    let figures = outbox::figures(tx.as_mut(), now).await?;
    let shown = failed
        .iter()
        .filter_map(|message| outbox::shown(message, &service.keys, now));
    let answer = FailedMessages {
        messages: shown.collect(),
        older: last.filter(|_| are_more),
        figures,
        server_now: now,
    };
    Ok(Json(answer).into_response())
}

/// `POST /api/v1/support/outbox/{id}/send-again`
pub(super) async fn send_again(
    State(service): State<Arc<Service>>,
    Path(id): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = send(&service, &id, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn send(
    service: &Service,
    id: &str,
    parts: &Parts,
    body: Bytes,
) -> Result<Response, Refusal> {
    let mut change = Change::begin(service, parts, body, Some(Deed::SendAgain)).await?;
    let id: i64 = id.parse().map_err(|_| ProblemType::NotFound)?;
    let now = service.now();
    change.goes_on().await?;
    let doer = change.caller.doer();
    match outbox::send_again(change.tx.as_mut(), &service.keys, id, doer, now).await {
        // Pressed twice, or too late: the answer says how it stands.
        Ok(()) | Err(NotSentAgain::Stands(_)) => {}
        Err(NotSentAgain::Unknown) => return Err(ProblemType::NotFound.into()),
        Err(NotSentAgain::Store(error)) => return Err(error.into()),
    }
    let message = change.tx.outbox_message(id).await?;
    let shown = message.and_then(|message| outbox::shown(&message, &service.keys, now));
    let shown = shown.ok_or(ProblemType::NotFound)?;
    change.tx.commit().await?;
    Ok(Json(shown).into_response())
}
