//! The photographs of a case.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;

use super::Deed;
use super::caller::Caller;
use super::cases::find;
use crate::Service;
use crate::evidence::{NotOpened, open_file};
use crate::http::Refusal;

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
    drop(tx);
    let reference = &case.opened.reference;
    let opened = open_file(service, reference, id, caller.id, &caller.actor()).await;
    match opened {
        Ok(attachment) => Ok((attachment.headers(), attachment.into_body()).into_response()),
        Err(NotOpened::NotThere | NotOpened::NotYet) => Err(ProblemType::NotFound.into()),
        // Of whoever works on the case alone: an auditor sees that there are some.
        Err(NotOpened::NotTheirs) => Err(ProblemType::NotPermitted.into()),
        Err(NotOpened::Unavailable) => Err(ProblemType::ServiceUnavailable.into()),
    }
}
