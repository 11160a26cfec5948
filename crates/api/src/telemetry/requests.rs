use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use regain_contract::ProblemType;
use tracing::Instrument as _;
use tracing::field::Empty;

use super::DatabaseStep;
use super::labels::{RequestLabels, Route, StatusClass, Verb};
use crate::{Service, random};

/// Goes with an answer that says that the database failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoreFailed;

/// Measures a request, has a span go with it, and says in a line of the log
/// how it went.
///
/// A `traceparent` of the client is not read: anyone could have requests
/// sampled, or put numbers of their own into the traces.
pub(crate) async fn observe(
    State(service): State<Arc<Service>>,
    request: Request,
    next: Next,
) -> Response {
    let route = Route::of(request.extensions().get::<MatchedPath>());
    let method = Verb::of(request.method());
    // Lines of one request go together by it. Without randomness nothing else
    // works either.
    let id = random::number(service.random.as_ref()).unwrap_or(0);
    let span = tracing::info_span!(
        "request",
        otel.name = format_args!("{} {}", method.name(), route.template()),
        otel.kind = "server",
        request = format_args!("{id:016x}"),
        http.request.method = method.name(),
        http.route = route.template(),
        http.response.status_code = Empty,
        otel.status_code = Empty,
    );
    let began_at = Instant::now();
    let response = next.run(request).instrument(span.clone()).await;
    let took = began_at.elapsed();

    let metrics = &service.metrics;
    if let Some(kind) = response.extensions().get::<ProblemType>() {
        metrics.problem(*kind);
    }
    if response.extensions().get::<StoreFailed>().is_some() {
        metrics.database_failed(DatabaseStep::Query);
    }
    let code = response.status().as_u16();
    span.record("http.response.status_code", code);
    if response.status().is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
    span.in_scope(|| {
        let duration_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        tracing::info!(event = "request", status = code, duration_ms);
    });
    let status = StatusClass::of(response.status());
    let labels = RequestLabels {
        route,
        method,
        status,
    };
    metrics.request(&labels, took);
    response
}
