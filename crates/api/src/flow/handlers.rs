use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use regain_contract::{
    ActionRequest, EndReason, FieldError, Problem, ProblemType, Stage, StartRequest,
};
use regain_journey::{Effect, State as JourneyState};
use tracing::Instrument as _;

use super::act::{Act, Ahead, Outcome, Prepared, may_act, prepare, spend, write_audit};
use super::answer::Answer;
use super::document::over;
use super::elsewhere::{self, followed};
use super::failures;
use super::retries::{Kept, keep, kept};
use super::secret_id::{find, hand_out, present};
use super::start as starting;
use crate::http::{ChangeRequest, Refusal, read_flow_token};
use crate::keys::Purpose;
use crate::store::{StoredFlow, TokenAge, Transaction};
use crate::telemetry::{ActionName, ActionOutcome};
use crate::{Service, audit, experiments, limits, random};

/// `GET /api/v1/flow`: the flow of this browser.
pub async fn read(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    let answer = read_flow(&service, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn read_flow(service: &Service, headers: &HeaderMap) -> Result<Response, Refusal> {
    let token = read_flow_token(headers).ok_or(ProblemType::FlowUnknown)?;
    let token_hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let mut tx = service.store.read().await?;
    if let Some((flow, follower)) = followed(tx.as_mut(), &token_hash).await? {
        let document = elsewhere::document(&flow, &follower, service.now());
        return Answer::of(document).send(StatusCode::OK);
    }
    let (flow, age, awaits_use) = find(service, tx.as_mut(), &token_hash).await?;
    if age == TokenAge::Current && !awaits_use {
        return Answer::new(service, tx.as_mut(), &flow, None)
            .await?
            .send(StatusCode::OK);
    }
    let token = match age {
        TokenAge::Current => None,
        // The answer with the new one was lost, and the page reloaded.
        TokenAge::Previous { exchangeable: true } => {
            Some(present(service, tx.as_mut(), &flow, &token_hash).await?)
        }
        TokenAge::Previous {
            exchangeable: false,
        } => return Err(ProblemType::FlowUnknown.into()),
    };
    let mut answer = Answer::new(service, tx.as_mut(), &flow, None).await?;
    answer.token = token;
    if age == TokenAge::Current {
        // The new one has arrived, so the one before is over. It is looked up
        // again: somebody may have come first.
        drop(tx);
        let mut tx = service.store.begin().await?;
        let (flow, age, _) = find(service, tx.as_mut(), &token_hash).await?;
        if age == TokenAge::Current {
            tx.forget_previous_token(&flow.id).await?;
            tx.commit().await?;
        }
    }
    answer.send(StatusCode::OK)
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
            tx.set_leader(&id, &token_hash).await?;
            flow
        }
        Some(Kept::Changed | Kept::Failed(_)) => {
            return Err(ProblemType::IdempotencyKeyReused.into());
        }
        None => {
            let before = match request.token_hash {
                Some(hash) => tx
                    .flow_by_token(&hash, now)
                    .await?
                    .filter(|(_, age)| *age == TokenAge::Current)
                    .map(|(flow, _)| flow),
                None => None,
            };
            let limit = [(limits::STARTS_PER_NETWORK, request.network.as_str())];
            spend(service, tx.as_mut(), &limit).await?;
            let mut flow =
                starting::begin(service, tx.as_mut(), &start, before, &token_hash).await?;
            flow.record.language.clone_from(&request.language);
            tx.set_flow(&flow, now).await?;
            experiments::take_part(service, tx.as_mut(), &mut flow, &start).await?;
            let started = Kept::Started(flow.id.clone());
            keep(tx.as_mut(), SCOPE, &request, &started, service).await?;
            flow
        }
    };
    let mut answer = Answer::new(service, tx.as_mut(), &flow, None).await?;
    tx.commit().await?;
    answer.token = Some(token);
    answer.send(StatusCode::CREATED)
}

/// `POST /api/v1/flow/actions`: does one thing in the flow of this browser.
pub async fn act(State(service): State<Arc<Service>>, parts: Parts, body: Bytes) -> Response {
    let answer = if service.identity.is_elsewhere() {
        // What was begun in another system is written here too, also if whoever
        // asked for it hangs up meanwhile.
        let service = service.clone();
        let acting = async move { act_on_flow(&service, &parts, body).await };
        let acted = tokio::spawn(acting.in_current_span()).await;
        acted.unwrap_or_else(|_| Err(ProblemType::Internal.into()))
    } else {
        act_on_flow(&service, &parts, body).await
    };
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn act_on_flow(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    let request = ChangeRequest::check(parts, body, service)?;
    let action = request.parse::<ActionRequest>()?.parse();
    let token_hash = request.token_hash.ok_or(ProblemType::FlowUnknown)?;
    let mut tx = service.store.read().await?;
    if followed(tx.as_mut(), &token_hash).await?.is_some() {
        drop(tx);
        let action = action.map_err(not_taken)?;
        return elsewhere::act(service, &request, &token_hash, action).await;
    }
    let ahead = look_ahead(service, tx, &request, &token_hash).await?;
    let _guard = service
        .in_flight
        .enter(format!("{}:{}", ahead.flow.id, request.key))
        .ok_or(ProblemType::RequestInProgress)?;
    let prepared = match &action {
        Ok(action) => prepare(service, &ahead, action).await,
        Err(_) => Ok(Prepared::default()),
    };

    let mut tx = service.store.begin().await?;
    let now = service.now();
    let (mut flow, age, _) = find(service, tx.as_mut(), &token_hash).await?;
    if let Some(kept) = kept(tx.as_mut(), &flow.id, &request).await? {
        return repeat(service, tx, &flow, age, &token_hash, &kept).await;
    }
    // Beside the retry of the request whose answer was lost, only the present
    // secret id may do anything; using it ends the one before. What the one
    // before is told shows nothing of the flow: a second tab reads it again,
    // with the id that the first one was given.
    if age != TokenAge::Current {
        return Err(ProblemType::StepOutOfOrder.into());
    }
    if flow.keeps_previous_token {
        tx.forget_previous_token(&flow.id).await?;
    }
    let before = flow.clone();
    let limits = [
        (limits::ACTIONS_PER_FLOW, flow.id.as_str()),
        (limits::ACTIONS_PER_NETWORK, request.network.as_str()),
    ];
    // What was changed elsewhere has taken its part of the limits before.
    let is_changed = prepared.as_ref().is_ok_and(Prepared::is_changed_elsewhere);
    let spent = if is_changed {
        Ok(())
    } else {
        spend(service, tx.as_mut(), &limits).await
    };
    let prepared = match spent.and(prepared) {
        Ok(prepared) => prepared,
        Err(refusal) => return refuse_all(service, tx, &before, refusal).await,
    };
    if let Some(reason) = over(&flow, now).filter(|_| !is_changed) {
        let problem = Problem::new(match reason {
            EndReason::Expired => ProblemType::FlowExpired,
            EndReason::Left | EndReason::Replaced | EndReason::Cancelled => {
                ProblemType::StepOutOfOrder
            }
        });
        return refuse(service, tx, &flow, problem).await;
    }
    let action = match action {
        Ok(action) => action,
        Err(errors) => return refuse(service, tx, &flow, not_taken(errors)).await,
    };
    if !may_act(&flow, &action) {
        let problem = Problem::new(ProblemType::StepOutOfOrder);
        return refuse(service, tx, &flow, problem).await;
    }

    flow.record.device.clone_from(&request.device);
    flow.record.network.clone_from(&request.network);
    flow.record.language.clone_from(&request.language);
    let network = &request.network;
    let mut act = Act::new(service, tx.as_mut(), &mut flow, network, now, prepared);
    let name = ActionName::from(&action);
    let outcome = act.carry_out(action).await;
    let at = before.record.journey.state;
    service.metrics.action(at, name, outcome_of(&outcome));
    let shown_once = act.shown_once.take();
    let follows_now = act.follows_now;
    match outcome {
        Ok(Outcome::Changed(effect)) => {
            keep(tx.as_mut(), &flow.id, &request, &Kept::Changed, service).await?;
            if uses_the_right_to_change(&before, &flow, &effect) {
                flow.record.keep_secure(now);
            }
            tx.set_flow(&flow, now).await?;
            experiments::note(tx.as_mut(), &before.record, &flow).await?;
            if follows_now {
                let found = followed(tx.as_mut(), &token_hash).await?;
                let (flow, follower) = found.ok_or(ProblemType::Internal)?;
                tx.commit().await?;
                service.metrics.moved(at, flow.record.journey.state);
                return Answer::of(elsewhere::document(&flow, &follower, now)).send(StatusCode::OK);
            }
            let token = hand_out(service, tx.as_mut(), &flow, &effect).await?;
            let mut answer = Answer::new(service, tx.as_mut(), &flow, shown_once).await?;
            tx.commit().await?;
            service.metrics.moved(at, flow.record.journey.state);
            answer.token = token;
            answer.clear_browser = effect == Effect::ClearBrowser;
            answer.send(StatusCode::OK)
        }
        Ok(Outcome::Failed(mut problem)) => {
            let failed = Kept::Failed(problem.kind.uri());
            keep(tx.as_mut(), &flow.id, &request, &failed, service).await?;
            flow.record.journey = before.record.journey;
            failures::note(service, tx.as_mut(), &mut flow.record, &mut problem).await?;
            if flow.record.journey.state.stage() == Stage::Secure {
                // Neither is trying one code after another.
                flow.record.keep_secure(now);
            }
            tx.set_flow(&flow, now).await?;
            refuse(service, tx, &flow, *problem).await
        }
        Ok(Outcome::Refused(mut problem)) => {
            let mut flow = before;
            if problem.kind == ProblemType::StepOutOfOrder {
                let (event, outcome) = (audit::OUT_OF_ORDER, audit::FAILURE);
                write_audit(tx.as_mut(), &flow, event, outcome, now).await?;
            }
            let is_noted =
                failures::note(service, tx.as_mut(), &mut flow.record, &mut problem).await?;
            if flow.record.journey.state.stage() == Stage::Secure {
                // Trying one password after another is not being away.
                flow.record.keep_secure(now);
                tx.set_flow(&flow, now).await?;
            } else if is_noted {
                let changed_at = flow.changed_at;
                tx.set_flow(&flow, changed_at).await?;
            }
            refuse(service, tx, &flow, *problem).await
        }
        Err(refusal) => refuse_all(service, tx, &before, refusal).await,
    }
}

async fn look_ahead(
    service: &Service,
    mut tx: Box<dyn Transaction>,
    request: &ChangeRequest,
    token_hash: &[u8; 32],
) -> Result<Ahead, Refusal> {
    let (flow, age, _) = find(service, tx.as_mut(), token_hash).await?;
    let is_retry = kept(tx.as_mut(), &flow.id, request).await?.is_some();
    if !is_retry && age != TokenAge::Current {
        return Err(ProblemType::StepOutOfOrder.into());
    }
    let account = match &flow.account_id {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    Ok(Ahead {
        flow,
        account,
        is_retry,
        key: request.key.clone(),
        network: request.network.clone(),
        token_hash: *token_hash,
    })
}

/// Whether an action was done with the right to change the account, or has
/// just earned it by a proof.
fn uses_the_right_to_change(before: &StoredFlow, after: &StoredFlow, effect: &Effect) -> bool {
    let secure = |flow: &StoredFlow| flow.record.journey.state.stage() == Stage::Secure;
    let earned = match effect {
        Effect::RotateFlowId | Effect::IssueBackupCode => true,
        Effect::None
        | Effect::SendCode(_)
        | Effect::OfferPasskey
        | Effect::SuspendFactor(_)
        | Effect::FreezeAccount
        | Effect::BeginWait(_)
        | Effect::CancelWait
        | Effect::SecureAccount
        | Effect::OpenCase
        | Effect::ClearBrowser => false,
    };
    secure(before) || (secure(after) && earned)
}

/// Undoes everything and says why; limits are only spent by what goes through.
async fn refuse_all(
    service: &Service,
    tx: Box<dyn Transaction>,
    flow: &StoredFlow,
    refusal: Refusal,
) -> Result<Response, Refusal> {
    drop(tx);
    match refusal {
        Refusal::Problem(mut problem) => {
            if problem.kind == ProblemType::RateLimited {
                tracing::info!(event = audit::LIMIT_REACHED, flow = flow.id);
            }
            note_failure(service, flow, &mut problem).await?;
            let tx = service.store.read().await?;
            refuse(service, tx, flow, *problem).await
        }
        other @ (Refusal::Store(_) | Refusal::Randomness) => Err(other),
    }
}

/// Notes what was undone as a failure, if it is one, and nothing else: the flow
/// may have gone on since.
async fn note_failure(
    service: &Service,
    flow: &StoredFlow,
    problem: &mut Problem,
) -> Result<(), Refusal> {
    // Whoever is refused over and over takes nobody's turn to write.
    if failures::is_known(&flow.record, problem, service.now()) {
        return Ok(());
    }
    let mut tx = service.store.begin().await?;
    if let Some(mut flow) = tx.flow(&flow.id).await?
        && failures::note(service, tx.as_mut(), &mut flow.record, problem).await?
    {
        let changed_at = flow.changed_at;
        tx.set_flow(&flow, changed_at).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// What became of an action, for the metrics.
fn outcome_of(outcome: &Result<Outcome, Refusal>) -> ActionOutcome {
    match outcome {
        Ok(Outcome::Changed(_)) => ActionOutcome::Done,
        Ok(Outcome::Failed(_)) => ActionOutcome::Failed,
        Ok(Outcome::Refused(_)) | Err(_) => ActionOutcome::Refused,
    }
}

fn not_taken(errors: Vec<FieldError>) -> Problem {
    let mut problem = Problem::new(ProblemType::Validation);
    problem.errors = errors;
    problem
}

/// Answers a retry: the outcome of then, the flow of now.
async fn repeat(
    service: &Service,
    mut tx: Box<dyn Transaction>,
    flow: &StoredFlow,
    age: TokenAge,
    token_hash: &[u8; 32],
    kept: &Kept,
) -> Result<Response, Refusal> {
    let token = match age {
        TokenAge::Current => {
            tx.forget_previous_token(&flow.id).await?;
            None
        }
        // The answer that carried the present id was lost. Whoever knows the
        // key of that request sent it.
        TokenAge::Previous { .. } => Some(present(service, tx.as_mut(), flow, token_hash).await?),
    };
    let mut answer = Answer::new(service, tx.as_mut(), flow, None).await?;
    tx.commit().await?;
    answer.token = token;
    answer.clear_browser = flow.record.journey.state == JourneyState::Ended(EndReason::Left);
    match kept {
        Kept::Failed(uri) => Ok(answer.refuse(Problem::new(ProblemType::from_uri(uri)), service)),
        Kept::Started(_) | Kept::Changed => answer.send(StatusCode::OK),
    }
}

/// Refuses, with the flow as it is, and keeps what was written.
async fn refuse(
    service: &Service,
    mut tx: Box<dyn Transaction>,
    flow: &StoredFlow,
    problem: Problem,
) -> Result<Response, Refusal> {
    let answer = Answer::new(service, tx.as_mut(), flow, None).await?;
    tx.commit().await?;
    Ok(answer.refuse(problem, service))
}
