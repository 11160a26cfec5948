use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use regain_contract::{
    Action, ActionRequest, EndReason, FieldError, Problem, ProblemType, StartRequest,
};
use regain_journey::{Effect, State as JourneyState};
use serde::{Deserialize, Serialize};

use super::act::{Act, EMAIL_CODE, Outcome, Prepared, prepare, write_audit};
use super::document::{document, over};
use super::{PREVIOUS_TOKEN_LIFETIME, start as starting};
use crate::http::{
    ChangeRequest, Refusal, flow_cookie, problem_response, read_flow_token, remove_flow_cookie,
};
use crate::keys::Purpose;
use crate::store::{Failures, StoredFlow, StoredRequest, TokenAge, Transaction};
use crate::{Service, audit, random};

/// What became of a request, as it is kept for retries. A retry is answered
/// with the flow as it is then, so no document, and no secret, is kept.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    /// It started this flow.
    Started(String),
    /// It was carried out.
    Changed,
    /// It failed with a problem of this type.
    Failed(String),
}

/// `GET /api/v1/flow`: the flow of this browser.
pub async fn read(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    let answer = read_flow(&service, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn read_flow(service: &Service, headers: &HeaderMap) -> Result<Response, Refusal> {
    let token = read_flow_token(headers).ok_or(ProblemType::FlowUnknown)?;
    let token_hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let now = service.now();
    let mut tx = service.store.read().await?;
    let (flow, age) = tx
        .flow_by_token(&token_hash, now)
        .await?
        .ok_or(ProblemType::FlowUnknown)?;
    match age {
        TokenAge::Current => Answer::new(service, tx.as_mut(), &flow)
            .await?
            .send(StatusCode::OK),
        // The answer with the new secret id was lost. The old one is taken
        // for minutes only, so a new one is handed out; nothing of the flow
        // changes.
        TokenAge::Previous => {
            drop(tx);
            let mut tx = service.store.begin().await?;
            let token = rotate(service, tx.as_mut(), &flow, age).await?;
            let mut answer = Answer::new(service, tx.as_mut(), &flow).await?;
            tx.commit().await?;
            answer.token = Some(token);
            answer.send(StatusCode::OK)
        }
    }
}

/// `POST /api/v1/flow`: starts a flow.
pub async fn start(State(service): State<Arc<Service>>, parts: Parts, body: Bytes) -> Response {
    let answer = start_flow(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn start_flow(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    const SCOPE: &str = "start";
    let request = ChangeRequest::check(parts, body, service)?;
    let start: StartRequest = request.parse()?;
    let _guard = service
        .in_flight
        .enter(format!("{SCOPE}:{}", request.key))
        .ok_or(ProblemType::RequestInProgress)?;
    let now = service.now();
    let token = random::token(service.random.as_ref())?;
    let token_hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let mut tx = service.store.begin().await?;
    let flow = match kept(tx.as_mut(), SCOPE, &request).await? {
        // A retry: the first answer was lost and its cookie with it. The flow
        // gets a new secret id, unless someone has gone on with it.
        Some(Kept::Started(id)) => {
            let flow = tx.flow(&id).await?.ok_or(ProblemType::FlowUnknown)?;
            if flow.changed_at != flow.created_at || flow.record.identifier.is_some() {
                return Err(ProblemType::IdempotencyKeyReused.into());
            }
            tx.rotate_token(&id, &token_hash, TokenAge::Current, now)
                .await?;
            flow
        }
        Some(Kept::Changed | Kept::Failed(_)) => {
            return Err(ProblemType::IdempotencyKeyReused.into());
        }
        None => {
            let before = match request.token_hash {
                Some(hash) => tx.flow_by_token(&hash, now).await?.map(|(flow, _)| flow),
                None => None,
            };
            let flow = starting::begin(
                service,
                tx.as_mut(),
                &start,
                &request.network,
                before,
                &token_hash,
            )
            .await?;
            let started = Kept::Started(flow.id.clone());
            keep(tx.as_mut(), SCOPE, &request, &started, service).await?;
            flow
        }
    };
    let mut answer = Answer::new(service, tx.as_mut(), &flow).await?;
    tx.commit().await?;
    answer.token = Some(token);
    answer.send(StatusCode::CREATED)
}

/// `POST /api/v1/flow/actions`: does one thing in the flow of this browser.
pub async fn act(State(service): State<Arc<Service>>, parts: Parts, body: Bytes) -> Response {
    let answer = act_on_flow(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn act_on_flow(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    let request = ChangeRequest::check(parts, body, service)?;
    let action = request.parse::<ActionRequest>()?.parse();
    let token_hash = request.token_hash.ok_or(ProblemType::FlowUnknown)?;
    let (flow, prepared) = look_ahead(service, &token_hash, action.as_ref().ok()).await?;
    let _guard = service
        .in_flight
        .enter(format!("{}:{}", flow.id, request.key))
        .ok_or(ProblemType::RequestInProgress)?;
    let mut tx = service.store.begin().await?;
    let now = service.now();
    let (mut flow, age) = tx
        .flow_by_token(&token_hash, now)
        .await?
        .ok_or(ProblemType::FlowUnknown)?;
    let scope = flow.id.clone();

    if let Some(kept) = kept(tx.as_mut(), &scope, &request).await? {
        return repeat(service, tx, &flow, age, &kept).await;
    }
    if let Some(reason) = over(&flow, now) {
        let problem = Problem::new(match reason {
            EndReason::Expired => ProblemType::FlowExpired,
            EndReason::Left | EndReason::Replaced => ProblemType::StepOutOfOrder,
        });
        return refuse(service, tx.as_mut(), &flow, problem).await;
    }
    let action = match action {
        Ok(action) => action,
        Err(errors) => return refuse(service, tx.as_mut(), &flow, not_taken(errors)).await,
    };

    let before = flow.clone();
    let mut act = Act {
        service,
        tx: tx.as_mut(),
        flow: &mut flow,
        network: &request.network,
        now,
    };
    match act.carry_out(action, prepared).await {
        Ok(Outcome::Changed(effect)) => {
            keep(tx.as_mut(), &scope, &request, &Kept::Changed, service).await?;
            tx.set_flow(&flow, now).await?;
            // A flow that has written is read back as it will be read.
            flow.changed_at = now;
            let token = hand_out(service, tx.as_mut(), &flow, age, effect).await?;
            let mut answer = Answer::new(service, tx.as_mut(), &flow).await?;
            tx.commit().await?;
            service.wake_delivery.notify_one();
            answer.token = token;
            answer.clear_browser = effect == Effect::ClearBrowser;
            answer.send(StatusCode::OK)
        }
        Ok(Outcome::Failed(kind)) => {
            let failed = Kept::Failed(kind.uri());
            keep(tx.as_mut(), &scope, &request, &failed, service).await?;
            flow.record.journey = before.record.journey;
            tx.set_flow(&flow, now).await?;
            flow.changed_at = now;
            let answer = Answer::new(service, tx.as_mut(), &flow).await?;
            tx.commit().await?;
            Ok(answer.refuse(Problem::new(kind), service))
        }
        Ok(Outcome::Refused(problem)) => {
            if problem.kind == ProblemType::StepOutOfOrder {
                write_audit(
                    tx.as_mut(),
                    &before,
                    audit::OUT_OF_ORDER,
                    audit::FAILURE,
                    now,
                )
                .await?;
            }
            let answer = Answer::new(service, tx.as_mut(), &before).await?;
            tx.commit().await?;
            Ok(answer.refuse(*problem, service))
        }
        Err(Refusal::Problem(problem)) => {
            tracing::info!(event = audit::LIMIT_REACHED, problem = problem.kind.slug());
            drop(tx);
            let mut tx = service.store.read().await?;
            refuse(service, tx.as_mut(), &before, *problem).await
        }
        Err(other) => Err(other),
    }
}

/// Reads the flow, and does the slow part of a new password, before the
/// transaction that writes begins.
async fn look_ahead(
    service: &Service,
    token_hash: &[u8; 32],
    action: Option<&Action>,
) -> Result<(StoredFlow, Option<Prepared>), Refusal> {
    let mut tx = service.store.read().await?;
    let now = service.now();
    let (flow, _) = tx
        .flow_by_token(token_hash, now)
        .await?
        .ok_or(ProblemType::FlowUnknown)?;
    let Some(Action::SetPassword(raw)) = action else {
        return Ok((flow, None));
    };
    if flow.record.journey.state != JourneyState::SetPassword || over(&flow, now).is_some() {
        return Ok((flow, None));
    }
    let account = match &flow.account_id {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    drop(tx);
    let prepared = prepare(service, &flow, account.as_ref(), raw.clone()).await?;
    Ok((flow, Some(prepared)))
}

fn not_taken(errors: Vec<FieldError>) -> Problem {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = errors;
    problem
}

async fn kept(
    tx: &mut dyn Transaction,
    scope: &str,
    request: &ChangeRequest,
) -> Result<Option<Kept>, Refusal> {
    let Some(stored) = tx.request(scope, &request.key).await? else {
        return Ok(None);
    };
    if stored.body_hash != request.body_hash {
        return Err(ProblemType::IdempotencyKeyReused.into());
    }
    serde_json::from_str(&stored.outcome)
        .map(Some)
        .map_err(|_| ProblemType::Internal.into())
}

async fn keep(
    tx: &mut dyn Transaction,
    scope: &str,
    request: &ChangeRequest,
    kept: &Kept,
    service: &Service,
) -> Result<(), Refusal> {
    let stored = StoredRequest {
        body_hash: request.body_hash,
        outcome: serde_json::to_string(kept).map_err(|_| ProblemType::Internal)?,
    };
    tx.add_request(scope, &request.key, &stored, service.now())
        .await?;
    Ok(())
}

/// Answers a retry: the outcome of then, the flow of now.
async fn repeat(
    service: &Service,
    mut tx: Box<dyn Transaction>,
    flow: &StoredFlow,
    age: TokenAge,
    kept: &Kept,
) -> Result<Response, Refusal> {
    let token = match age {
        TokenAge::Current => None,
        TokenAge::Previous => Some(rotate(service, tx.as_mut(), flow, age).await?),
    };
    let mut answer = Answer::new(service, tx.as_mut(), flow).await?;
    tx.commit().await?;
    answer.token = token;
    match kept {
        Kept::Failed(uri) => Ok(answer.refuse(Problem::new(ProblemType::from_uri(uri)), service)),
        Kept::Started(_) | Kept::Changed => answer.send(StatusCode::OK),
    }
}

async fn refuse(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    problem: Problem,
) -> Result<Response, Refusal> {
    Ok(Answer::new(service, tx, flow)
        .await?
        .refuse(problem, service))
}

/// A new secret id where the flow's rights have grown (OWASP ASVS 7.2.4), or
/// where the one before was never received.
async fn hand_out(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    age: TokenAge,
    effect: Effect,
) -> Result<Option<zeroize::Zeroizing<String>>, Refusal> {
    let grown = match effect {
        Effect::RotateFlowId | Effect::SecureAccount => true,
        Effect::None | Effect::SendCode | Effect::OpenCase | Effect::ClearBrowser => false,
    };
    if age == TokenAge::Current {
        tx.forget_previous_token(&flow.id).await?;
    }
    if grown || age == TokenAge::Previous {
        return rotate(service, tx, flow, age).await.map(Some);
    }
    Ok(None)
}

async fn rotate(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    age: TokenAge,
) -> Result<zeroize::Zeroizing<String>, Refusal> {
    let token = random::token(service.random.as_ref())?;
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let until = service.now().plus(PREVIOUS_TOKEN_LIFETIME);
    tx.rotate_token(&flow.id, &hash, age, until).await?;
    Ok(token)
}

/// The document, and what goes with it.
struct Answer {
    document: regain_contract::FlowDocument,
    token: Option<zeroize::Zeroizing<String>>,
    clear_browser: bool,
}

impl Answer {
    async fn new(
        service: &Service,
        tx: &mut dyn Transaction,
        flow: &StoredFlow,
    ) -> Result<Self, Refusal> {
        let failures = match &flow.record.subject {
            Some(subject) => tx.failures(subject, EMAIL_CODE).await?,
            None => Failures::default(),
        };
        let sign_in_url = &service.settings.sign_in_url;
        Ok(Self {
            document: document(flow, failures, sign_in_url, service.now()),
            token: None,
            clear_browser: false,
        })
    }

    fn send(self, status: StatusCode) -> Result<Response, Refusal> {
        let cookie = match &self.token {
            Some(token) => Some(flow_cookie(token).ok_or(ProblemType::Internal)?),
            None => None,
        };
        let mut response = (status, Json(self.document)).into_response();
        let headers = response.headers_mut();
        if let Some(cookie) = cookie {
            headers.insert(axum::http::header::SET_COOKIE, cookie);
        }
        if self.clear_browser {
            headers.insert(axum::http::header::SET_COOKIE, remove_flow_cookie());
            headers.insert(
                "clear-site-data",
                HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
            );
        }
        Ok(response)
    }

    fn refuse(self, mut problem: Problem, service: &Service) -> Response {
        if problem.kind == ProblemType::RateLimited && problem.retry_at.is_none() {
            problem.retry_at = Some(service.now().plus(1));
        }
        problem.flow = Some(Box::new(self.document));
        let mut response = problem_response(problem, service.now());
        if let Some(cookie) = self.token.as_ref().and_then(|token| flow_cookie(token)) {
            response
                .headers_mut()
                .insert(axum::http::header::SET_COOKIE, cookie);
        }
        response
    }
}
