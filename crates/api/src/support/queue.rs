//! The queue: which cases wait, and for whom.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use regain_contract::support::{CaseStatus, Queue, QueueEntry, Workstream};
use regain_contract::{ProblemType, Situation};
use regain_journey::{CaseState, Turn};
use serde::Deserialize;

use super::caller::Caller;
use super::{Agents, Deed, may_decide};
use crate::Service;
use crate::http::Refusal;
use crate::store::{CaseLine, Standing};

/// How many cases one answer has at the most.
const SHOWN: usize = 100;

/// How many cases are looked through for it at the most.
const LOOKED_THROUGH: u32 = 5000;

/// Which cases.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Wanted {
    workstream: Option<Workstream>,
    status: Option<CaseStatus>,
}

/// `GET /api/v1/support/cases?workstream=&status=`
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
    caller.check(Deed::ReadCases)?;
    let Query(wanted) =
        Query::<Wanted>::try_from_uri(uri).map_err(|_| ProblemType::MalformedRequest)?;
    let is_open = wanted.status.is_none_or(is_open);
    let lines = tx.case_lines(is_open, LOOKED_THROUGH).await?;
    let mut entries = lines
        .into_iter()
        .map(|line| entry(agents, line))
        .filter(|entry| wanted.workstream.is_none_or(|one| one == entry.workstream))
        .filter(|entry| wanted.status.is_none_or(|one| one == entry.status));
    let cases = entries.by_ref().take(SHOWN).collect();
    let queue = Queue {
        cases,
        more: u32::try_from(entries.count()).unwrap_or(u32::MAX),
        server_now: service.now(),
    };
    Ok(Json(queue).into_response())
}

/// Whether cases that stand so are among those that are open.
const fn is_open(status: CaseStatus) -> bool {
    match status {
        CaseStatus::WaitsForService
        | CaseStatus::WaitsForPerson
        | CaseStatus::WaitsForSecond
        | CaseStatus::Approved => true,
        CaseStatus::Refused | CaseStatus::Closed => false,
    }
}

/// A line of the queue.
pub(super) fn entry(agents: &dyn Agents, line: CaseLine) -> QueueEntry {
    let standing = line.standing;
    let case = standing.case.clone();
    let case = case.for_those_who_decide(|id| may_decide(agents, id));
    QueueEntry {
        workstream: workstream(line.situation, &standing),
        status: status(case.state),
        reference: line.reference,
        opened_at: line.opened_at,
        changed_at: line.changed_at,
        due_at: line.due_at,
        assigned_to: standing.assigned_to.map(|id| agents.name_of(id)),
        appealed: !standing.case.decided.is_empty(),
        attempts: standing.attempts,
    }
}

/// Where a case stands, for those who work on it.
pub(super) const fn status(state: CaseState) -> CaseStatus {
    match state {
        CaseState::Open(Turn::Service) => CaseStatus::WaitsForService,
        CaseState::Open(Turn::Person) => CaseStatus::WaitsForPerson,
        CaseState::Agreed(_) => CaseStatus::WaitsForSecond,
        CaseState::Approved => CaseStatus::Approved,
        CaseState::Refused => CaseStatus::Refused,
        CaseState::Closed(_) => CaseStatus::Closed,
    }
}

/// What a case is about: what the person said had happened, until photographs
/// are asked for.
const fn workstream(situation: Option<Situation>, standing: &Standing) -> Workstream {
    if standing.asks_photographs {
        return Workstream::IdentityVerification;
    }
    match situation {
        Some(Situation::Hacked | Situation::KnownPerson) => Workstream::Hacked,
        Some(Situation::Impersonation) => Workstream::Impersonation,
        Some(
            Situation::ForgotPassword
            | Situation::LostSecondFactor
            | Situation::LostContact
            | Situation::Locked,
        )
        | None => Workstream::Access,
    }
}
