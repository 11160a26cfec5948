//! What a code stands for that a page of a failure shows.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;

use super::Deed;
use super::caller::Caller;
use crate::http::Refusal;
use crate::{Service, flow};

/// `GET /api/v1/support/receipts/{code}`
pub(super) async fn read(
    State(service): State<Arc<Service>>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Response {
    let answer = explain(&service, &code, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn explain(service: &Service, code: &str, headers: &HeaderMap) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::ReadCases)?;
    let code = flow::read_receipt_code(code).ok_or(ProblemType::NotFound)?;
    let receipt = tx.receipt(&code).await?.ok_or(ProblemType::NotFound)?;
    Ok(Json(receipt).into_response())
}
