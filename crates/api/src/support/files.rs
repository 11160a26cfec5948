//! The photographs of a case.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use regain_contract::support::SupportFile;
use regain_contract::{ProblemType, Reference};

use super::Deed;
use super::caller::Caller;
use super::cases::find;
use crate::Service;
use crate::http::Refusal;
use crate::store::Transaction;

/// The photographs of a case, the oldest first. Nothing of them is kept by this
/// part of the service, so there are none.
pub(super) async fn files_of(
    _tx: &mut dyn Transaction,
    _reference: &Reference,
) -> Result<Vec<SupportFile>, Refusal> {
    Ok(Vec::new())
}

/// `GET /api/v1/support/cases/{reference}/files/{id}`: a photograph, as an
/// attachment.
pub(super) async fn read(
    State(service): State<Arc<Service>>,
    Path((reference, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let answer = open(&service, &reference, &id, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn open(
    service: &Service,
    reference: &str,
    id: &str,
    headers: &HeaderMap,
) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::OpenPhotographs)?;
    let case = find(tx.as_mut(), reference).await?;
    let files = files_of(tx.as_mut(), &case.opened.reference).await?;
    let known = files.iter().any(|file| file.id == id && file.can_open);
    tracing::info!(
        event = "support_photograph_opened",
        known,
        actor = caller.actor()
    );
    // Whatever is listed above is opened by the part that keeps it.
    Err(ProblemType::NotFound.into())
}
