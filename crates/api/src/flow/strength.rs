//! How well a new password would do, told while it is typed. Nothing changes
//! by it, so there is no idempotency key; nothing is kept of it.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use regain_contract::{
    EndReason, PasswordStrengthRequest, Problem, ProblemType, Task, UnixSeconds,
};
use regain_journey::{Place, State as JourneyState};

use super::act::{may_change, password_names};
use super::answer::Answer;
use super::document::over;
use super::elsewhere::{self, followed};
use super::secret_id::find;
use crate::Service;
use crate::http::{Refusal, Sender};
use crate::limits;
use crate::password::strength_away;
use crate::store::{StoredFlow, TokenAge, Transaction};

/// `POST /api/v1/flow/password-strength`: how well a password would do.
pub async fn password_strength(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = tell(&service, &parts, &body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn tell(service: &Service, parts: &Parts, body: &Bytes) -> Result<Response, Refusal> {
    let sender = Sender::check(parts, body, service)?;
    let request: PasswordStrengthRequest =
        serde_json::from_slice(body).map_err(|_| ProblemType::MalformedRequest)?;
    let token_hash = sender.token_hash.ok_or(ProblemType::FlowUnknown)?;
    let mut tx = service.store.read().await?;
    if let Some((flow, follower)) = followed(tx.as_mut(), &token_hash).await? {
        let answer = Answer::of(elsewhere::document(&flow, &follower, service.now()));
        return Ok(answer.refuse(Problem::new(ProblemType::StepOutOfOrder), service));
    }
    let (flow, age, _) = find(service, tx.as_mut(), &token_hash).await?;
    if age != TokenAge::Current {
        return Err(ProblemType::StepOutOfOrder.into());
    }
    let names = match names(service, tx.as_mut(), &flow).await? {
        Ok(names) => names,
        Err(kind) => {
            let answer = Answer::new(service, tx.as_mut(), &flow, None).await?;
            return Ok(answer.refuse(Problem::new(kind), service));
        }
    };
    drop(tx);
    let now_ms = service.clock.now_ms();
    // Flows are cheap for who has an account: their network counts as well.
    let taken = service
        .strengths
        .take(&flow.id, now_ms)
        .map_err(|at| (limits::STRENGTHS_PER_FLOW, at))
        .and_then(|()| {
            let networks = &service.strengths_of_networks;
            let taken = networks.take(&sender.network, now_ms);
            taken.map_err(|at| (limits::STRENGTHS_PER_NETWORK, at))
        });
    taken.map_err(|(rate, at)| {
        service.metrics.limit_reached(rate);
        too_many(at)
    })?;
    let strength = strength_away(service, request.password, names).await?;
    let strength = strength.ok_or_else(|| too_many(service.now().plus(1)))?;
    let mut response = Json(strength).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn too_many(retry_at: UnixSeconds) -> Refusal {
    let mut problem = Problem::new(ProblemType::RateLimited);
    problem.retry_at = Some(retry_at);
    problem.into()
}

/// The names that a password must not be made of, where the flow is at
/// choosing one; otherwise what an action is refused for there.
async fn names(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
) -> Result<Result<Vec<String>, ProblemType>, Refusal> {
    if let Some(reason) = over(flow, service.now()) {
        return Ok(Err(match reason {
            EndReason::Expired => ProblemType::FlowExpired,
            EndReason::Left | EndReason::Replaced | EndReason::Cancelled => {
                ProblemType::StepOutOfOrder
            }
        }));
    }
    if flow.record.journey.state != JourneyState::Secure(Place::Task(Task::Password)) {
        return Ok(Err(ProblemType::StepOutOfOrder));
    }
    let account = match &flow.account_id {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    let account = account.filter(|account| may_change(account, &flow.record.journey));
    let Some(account) = account else {
        return Ok(Err(ProblemType::ProofInsufficient));
    };
    Ok(Ok(password_names(service, flow, &account)))
}
