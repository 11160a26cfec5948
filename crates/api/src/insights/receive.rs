//! What the app tells of the steps that it draws.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use regain_contract::{
    Build, DeviceClass, ProblemType, STEP_EVENT_BATCH_BYTES, StepEvent, StepEventBatch, UnixSeconds,
};

use crate::flow::spend;
use crate::http::{Refusal, is_cross_site, is_json, read_flow_token};
use crate::keys::Purpose;
use crate::store::{RecordedEvent, Told, Visit};
use crate::{Service, limits};

/// What a build is called that this API does not serve: an app from before, or
/// anything else that has the form of one.
const OTHER_BUILD: &str = "other";

/// `POST /api/v1/flow/events`: what the app tells, of the flow of this browser.
///
/// `navigator.sendBeacon` sets no header, so neither a contract version nor an
/// idempotency key is asked for: a page of another site cannot send JSON
/// without asking first, and an event that comes again has the number that it
/// had. Nothing of a body that is refused is looked at further, kept or logged.
pub(crate) async fn receive(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    match take(&service, &parts, &body).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => refusal.into_response_at(service.now()),
    }
}

async fn take(service: &Service, parts: &Parts, body: &[u8]) -> Result<(), Refusal> {
    let headers = &parts.headers;
    if is_cross_site(headers, &service.settings.origin) {
        return Err(ProblemType::CrossSite.into());
    }
    if !is_json(headers) {
        return Err(ProblemType::MediaType.into());
    }
    if body.len() > STEP_EVENT_BATCH_BYTES {
        return Err(ProblemType::PayloadTooLarge.into());
    }
    let batch: StepEventBatch =
        serde_json::from_slice(body).map_err(|_| ProblemType::MalformedRequest)?;
    if !batch.is_bounded() {
        return Err(ProblemType::MalformedRequest.into());
    }
    let token = read_flow_token(headers).ok_or(ProblemType::FlowUnknown)?;
    let token_hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let mut tx = service.store.begin().await?;
    let now = service.now();
    let found = tx.flow_by_token(&token_hash, now).await?;
    let (flow, _) = found.ok_or(ProblemType::FlowUnknown)?;
    spend(
        service,
        tx.as_mut(),
        &[(limits::STEP_EVENTS_PER_FLOW, &flow.id)],
    )
    .await?;
    let visit = match &flow.record.traced {
        Some(traced) => tx.visit(&traced.id).await?,
        None => None,
    };
    if let Some(mut visit) = visit {
        let events: Vec<_> = batch
            .events
            .iter()
            .map(|event| recorded(event, &visit, now))
            .collect();
        if batch.device != DeviceClass::Unknown {
            visit.device = batch.device;
        }
        visit.build = known(&service.builds, &batch.build);
        tx.put_visit(&visit, &events).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn known(builds: &BTreeSet<Build>, build: &Build) -> String {
    if builds.contains(build) {
        build.as_str().to_owned()
    } else {
        OTHER_BUILD.to_owned()
    }
}

fn recorded(event: &StepEvent, visit: &Visit, now: UnixSeconds) -> RecordedEvent {
    let at = now.plus(-i64::from(event.seconds_ago));
    RecordedEvent {
        number: event.number,
        at: at.max(visit.started_at),
        step: event.step,
        told: Told::ByApp(event.kind),
    }
}
