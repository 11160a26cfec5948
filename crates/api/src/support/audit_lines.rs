//! The audit, for those who look after the others.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;
use regain_contract::support::{AuditLine, AuditLines, Person};
use serde::Deserialize;

use super::caller::Caller;
use super::cases::{find, name_of_actor};
use super::{Agents, Deed};
use crate::Service;
use crate::http::Refusal;
use crate::store::{AuditEntry, AuditWanted};

/// How many lines one answer has at the most.
const SHOWN: usize = 50;

/// Which lines.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Wanted {
    case: Option<String>,
    by: Option<u32>,
    before: Option<u64>,
}

/// `GET /api/v1/support/audit?case=&by=&before=`
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
    let case = match wanted.case {
        Some(reference) => Some(find(tx.as_mut(), &reference).await?.opened.reference),
        None => None,
    };
    let wanted = AuditWanted {
        case,
        actor: wanted.by.map(|number| number.to_string()),
        before: wanted.before,
    };
    // One more than is shown says whether there are any.
    let limit = u32::try_from(SHOWN + 1).unwrap_or(u32::MAX);
    let mut entries = tx.audit_page(&wanted, limit).await?;
    let are_more = entries.len() > SHOWN;
    entries.truncate(SHOWN);
    let last = entries.last().map(|(number, _)| *number);
    let answer = AuditLines {
        lines: entries
            .into_iter()
            .map(|(_, entry)| line(agents, entry))
            .collect(),
        older: last.filter(|_| are_more),
        people: people(agents),
        server_now: service.now(),
    };
    // Reading changes nothing, so it is in the log and not in the audit.
    tracing::info!(event = "support_audit_read", actor = caller.actor());
    Ok(Json(answer).into_response())
}

fn line(agents: &dyn Agents, entry: AuditEntry) -> AuditLine {
    AuditLine {
        at: entry.at,
        event: entry.event,
        outcome: entry.outcome,
        about: entry.about,
        authenticated_by: entry.authenticated_by,
        by: entry.actor.map(|actor| name_of_actor(agents, &actor)),
        case: entry.case,
        flow: entry.flow_id,
    }
}

/// All who have a number, by name.
fn people(agents: &dyn Agents) -> Vec<Person> {
    let people = agents.all().into_iter().map(|one| (one.id, one.name));
    let scripts = agents.scripts().into_iter().map(|one| (one.id, one.name));
    let mut all: Vec<_> = people
        .chain(scripts)
        .map(|(id, name)| Person { number: id.0, name })
        .collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}
