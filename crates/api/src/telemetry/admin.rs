use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::Readiness;
use super::backlog::KeptBacklog;
use crate::Service;

/// What Prometheus asks for (OpenMetrics 1.0).
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

struct Admin {
    service: Arc<Service>,
    readiness: Readiness,
    backlog: KeptBacklog,
}

/// What is served on the address of `--metrics-listen`, and never on the
/// public one: metrics, and whether the instance lives and is ready.
pub fn routes(service: Arc<Service>, readiness: Readiness) -> Router {
    let admin = Admin {
        service,
        readiness,
        backlog: KeptBacklog::default(),
    };
    Router::new()
        .route("/metrics", get(metrics))
        .route("/health/live", get(live))
        .route("/health/ready", get(ready))
        .with_state(Arc::new(admin))
}

async fn metrics(State(admin): State<Arc<Admin>>) -> Response {
    admin.backlog.refresh(&admin.service).await;
    let text = admin.service.metrics.text();
    ([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response()
}

/// The process answers: one that does not is to be started anew.
async fn live() -> StatusCode {
    StatusCode::NO_CONTENT
}

async fn ready(State(admin): State<Arc<Admin>>) -> Response {
    match admin.readiness.check(&admin.service).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, why.name()).into_response(),
    }
}
