//! Experiments, for those who decide about them.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use regain_contract::support::Experiments;

use super::Deed;
use super::caller::Caller;
use super::change::Change;
use crate::Service;
use crate::experiments::{Counts, result, stop_by_hand};
use crate::http::Refusal;

/// `GET /api/v1/support/experiments`
pub(super) async fn read(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    let answer = list(&service, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn list(service: &Service, headers: &HeaderMap) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::ReadExperiments)?;
    let may_stop = caller.may(Deed::StopExperiments);
    let now = service.now();
    let mut experiments = Vec::new();
    for experiment in service.experiments.all() {
        let counts = Counts::read(tx.as_mut(), &experiment.name).await?;
        experiments.push(result(experiment, &counts, now, may_stop));
    }
    let answer = Experiments {
        experiments,
        server_now: now,
    };
    Ok(Json(answer).into_response())
}

/// `POST /api/v1/support/experiments/{name}/stop`
pub(super) async fn stop(
    State(service): State<Arc<Service>>,
    Path(name): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = stop_named(&service, &name, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn stop_named(
    service: &Service,
    name: &str,
    parts: &Parts,
    body: Bytes,
) -> Result<Response, Refusal> {
    let mut change = Change::begin(service, parts, body, Some(Deed::StopExperiments)).await?;
    change.goes_on().await?;
    let doer = change.caller.doer();
    let experiment = stop_by_hand(service, change.tx.as_mut(), name, doer).await?;
    let counts = Counts::read(change.tx.as_mut(), &experiment.name).await?;
    // Pressed twice, the answer says how it stands.
    let shown = result(experiment, &counts, service.now(), true);
    change.tx.commit().await?;
    Ok(Json(shown).into_response())
}
