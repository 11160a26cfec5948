//! The audit, for those who look after the others.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;
use regain_contract::support::{AuditLine, AuditLines};
use serde::Deserialize;

use super::Deed;
use super::caller::Caller;
use super::cases::{find, name_of_actor};
use crate::Service;
use crate::http::Refusal;

/// How many lines one answer has that is about no case.
const SHOWN: u32 = 200;

/// Which lines.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Wanted {
    case: Option<String>,
}

/// `GET /api/v1/support/audit?case=`
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
    caller.check(Deed::ReadAudit)?;
    let Query(wanted) =
        Query::<Wanted>::try_from_uri(uri).map_err(|_| ProblemType::MalformedRequest)?;
    let entries = match wanted.case {
        Some(reference) => {
            let case = find(tx.as_mut(), &reference).await?;
            tx.audit_of_case(&case.opened.reference).await?
        }
        None => tx.newest_audit(SHOWN).await?,
    };
    let lines = entries
        .into_iter()
        .map(|entry| AuditLine {
            at: entry.at,
            event: entry.event,
            outcome: entry.outcome,
            by: entry.actor.map(|actor| name_of_actor(agents, &actor)),
            case: entry.case,
            flow: entry.flow_id,
        })
        .collect();
    let server_now = service.now();
    Ok(Json(AuditLines { lines, server_now }).into_response())
}
