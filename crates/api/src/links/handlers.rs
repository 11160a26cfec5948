use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::support::{GuideStep, Method};
use regain_contract::{
    LinkKind, LinkRequest, LinkState, LinkToken, LongCode, ProblemType, Reference, SignalEvent,
    Situation, StartRequest, UnixSeconds,
};
use regain_journey::{Event, Proofs, State as JourneyState};
use zeroize::Zeroizing;

use super::standing::Found;
use crate::audit::Doer;
use crate::cases;
use crate::flow::{self, begin_flow, spend};
use crate::http::{ChangeRequest, Refusal, Sender, flow_cookie};
use crate::keys::{Purpose, same};
use crate::message::Message;
use crate::store::{
    AuditEntry, Follower, StoredFlow, StoredGuide, StoredLink, TokenAge, Transaction,
};
use crate::{Service, audit, experiments, limits, notice, random, signal};

/// `POST /api/v1/links/preview`: looks at a link.
pub(crate) async fn preview(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = look(&service, &parts, &body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

/// `POST /api/v1/links/use`: uses a link.
pub(crate) async fn use_link(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = change(&service, &parts, body, What::Use).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

/// `POST /api/v1/links/refuse`: refuses a link for good.
pub(crate) async fn refuse(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = change(&service, &parts, body, What::Refuse).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

/// What is done with a link.
#[derive(Clone, Copy)]
enum What {
    Use,
    Refuse,
}

async fn look(service: &Service, parts: &Parts, body: &Bytes) -> Result<Response, Refusal> {
    let sender = Sender::check(parts, body, service)?;
    let request: LinkRequest =
        serde_json::from_slice(body).map_err(|_| ProblemType::MalformedRequest)?;
    count(service, &sender.network, &request).await?;
    let mut tx = service.store.read().await?;
    let found = find(service, tx.as_mut(), &request, sender.token_hash).await?;
    drop(tx);
    let now = service.now();
    note_seen(service, &found, now).await?;
    Ok(Json(found.document(found.state(now), now)).into_response())
}

/// Notes that a link of the service was looked at, for who made it. It spends
/// nothing: the link works as before.
async fn note_seen(service: &Service, found: &Found, now: UnixSeconds) -> Result<(), Refusal> {
    let Some(guide) = found.guide.as_ref().filter(|guide| guide.seen_at.is_none()) else {
        return Ok(());
    };
    let mut tx = service.store.begin().await?;
    if let Some(mut guide) = tx.guide(&guide.id).await?
        && guide.seen_at.is_none()
    {
        guide.seen_at = Some(now);
        tx.set_guide(&guide).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn change(
    service: &Service,
    parts: &Parts,
    body: Bytes,
    what: What,
) -> Result<Response, Refusal> {
    let request = ChangeRequest::check(parts, body, service)?;
    let link: LinkRequest = request.parse()?;
    let _guard = service
        .in_flight
        .enter(format!("link:{}", request.key))
        .ok_or(ProblemType::RequestInProgress)?;
    count(service, &request.network, &link).await?;
    let mut tx = service.store.begin().await?;
    let mut found = find(service, tx.as_mut(), &link, request.token_hash).await?;
    let now = service.now();
    let scope = format!("link:{}", found.link.kind.name());
    let is_retry = flow::was_done(tx.as_mut(), &scope, &request).await?;
    let state = found.state(now);
    let (state, token) = match (what, state) {
        (What::Use, LinkState::Ready | LinkState::WayUsed) => {
            let token = put_to_use(service, tx.as_mut(), &mut found).await?;
            (LinkState::Done, token)
        }
        (What::Refuse, LinkState::Ready | LinkState::WayUsed) => {
            turn_down(tx.as_mut(), &mut found, now).await?;
            (LinkState::Refused, None)
        }
        // The answer to the first try was lost, and its cookie with it.
        (What::Use, _) if is_retry => {
            let token = hand_out_again(service, tx.as_mut(), &mut found).await?;
            (LinkState::Done, token)
        }
        (What::Refuse, _) if is_retry => (LinkState::Refused, None),
        (What::Use | What::Refuse, state) => (state, None),
    };
    if !is_retry && matches!(state, LinkState::Done | LinkState::Refused) {
        flow::remember_done(service, tx.as_mut(), &scope, &request).await?;
    }
    let document = found.document(state, now);
    tx.commit().await?;
    let mut response = (StatusCode::OK, Json(document)).into_response();
    if let Some(token) = token {
        let cookie = flow_cookie(&token).ok_or(ProblemType::Internal)?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Counts a pass that is typed for the network it is sent from. In a
/// transaction of its own: a guess that is wrong undoes what comes after it,
/// and not this.
///
/// The token of a link is not counted: nobody can guess 256 bits, and whoever
/// shares the network could use the count up to keep an owner from "this was
/// not me".
async fn count(service: &Service, network: &str, request: &LinkRequest) -> Result<(), Refusal> {
    match request {
        LinkRequest::Token { .. } => Ok(()),
        LinkRequest::Pass { .. } => {
            let mut tx = service.store.begin().await?;
            let limit = [(limits::PASSES_PER_NETWORK, network)];
            spend(service, tx.as_mut(), &limit).await?;
            tx.commit().await?;
            Ok(())
        }
    }
}

/// The link that a request is about, with what it is about itself.
async fn find(
    service: &Service,
    tx: &mut dyn Transaction,
    request: &LinkRequest,
    own_token: Option<[u8; 32]>,
) -> Result<Found, Refusal> {
    let mut guide = None;
    let link = match request {
        LinkRequest::Token { token } => {
            let token = LinkToken::parse(token.expose_secret()).ok_or(ProblemType::LinkUnknown)?;
            let hash = service
                .keys
                .hash(Purpose::Link, &[token.expose_secret().as_bytes()]);
            match tx.link_by_token(&hash).await? {
                Some(link) => Some(link),
                None => {
                    guide = tx.guide_by_token(&hash).await?;
                    guide.as_ref().map(StoredGuide::link)
                }
            }
        }
        LinkRequest::Pass { reference, code } => {
            let reference = Reference::parse(reference).ok_or(ProblemType::LinkUnknown)?;
            let code =
                LongCode::parse(code.expose_secret()).map_err(|_| ProblemType::LinkUnknown)?;
            let hash = pass_hash(service, &reference, &code);
            let link = tx.link_by_reference(&reference).await?;
            link.filter(|link| link.code_hash.is_some_and(|kept| same(&kept, &hash)))
        }
    };
    let link = link.ok_or(ProblemType::LinkUnknown)?;
    let flow = match &link.flow_id {
        Some(id) => tx.flow(id).await?,
        None => None,
    };
    let account = match &link.account_id {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    let case = match &link.case {
        Some(reference) => tx.case(reference).await?,
        None => None,
    };
    let now = service.now();
    let own_flow = match own_token {
        Some(hash) => tx
            .flow_by_token(&hash, now)
            .await?
            .filter(|(flow, age)| *age == TokenAge::Current && !flow::is_over(flow, now))
            .map(|(flow, _)| flow.id),
        None => None,
    };
    Ok(Found {
        link,
        flow,
        account,
        case,
        guide,
        own_flow,
    })
}

/// The keyed hash of the code that is typed with the reference of a pass.
pub(crate) fn pass_hash(service: &Service, reference: &Reference, code: &LongCode) -> [u8; 32] {
    let parts = [
        b"pass".as_slice(),
        reference.as_str().as_bytes(),
        code.expose_secret().as_bytes(),
    ];
    service.keys.hash(Purpose::Link, &parts)
}

/// Does what a link does; returns the secret id for the browser's cookie.
async fn put_to_use(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<Option<Zeroizing<String>>, Refusal> {
    let now = service.now();
    found.link.used_at = Some(now);
    tx.set_link(&found.link).await?;
    if found.link.kind != LinkKind::Guide {
        write_audit(tx, &found.link, audit::LINK_USED, now).await?;
    }
    match found.link.kind {
        LinkKind::Handover => ask_to_lead(service, tx, found).await.map(Some),
        LinkKind::Pass => lead(service, tx, found).await.map(Some),
        LinkKind::NotMe => freeze(service, tx, found).await.map(Some),
        LinkKind::CancelWait => {
            cancel_wait(service, tx, found).await?;
            Ok(None)
        }
        // Too late to close it: whoever was let in has changed the account.
        LinkKind::CloseWay if found.way_was_used() => freeze(service, tx, found).await.map(Some),
        LinkKind::CloseWay => {
            close_way(service, tx, found).await?;
            Ok(None)
        }
        LinkKind::Guide => begin_guided(service, tx, found).await.map(Some),
    }
}

/// The browser gets a recovery that begins where it is led. Nothing is proven
/// by it: whoever has the link has what anybody has who opens the first page.
async fn begin_guided(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<Zeroizing<String>, Refusal> {
    let now = service.now();
    let guide = found.guide.as_mut().ok_or(ProblemType::LinkUnknown)?;
    let start = StartRequest {
        situation: guide.situation,
        ask_person: guide.step == GuideStep::AskPerson,
        contacted_by_someone: false,
        cannot_use: Vec::new(),
    };
    let before = match &found.own_flow {
        Some(id) => tx.flow(id).await?,
        None => None,
    };
    let (token, hash) = secret_id(service)?;
    let mut flow = begin_flow(service, tx, &start, before, &hash).await?;
    if guide.step == GuideStep::Identify && flow.record.journey.state == JourneyState::CheckMailbox
    {
        let led = flow.record.journey.on(Event::LedPastMailbox);
        flow.record.journey = led.map_err(|_| ProblemType::Internal)?.journey;
    }
    tx.set_flow(&flow, now).await?;
    guide.used_at = Some(now);
    guide.flow_id = Some(flow.id.clone());
    tx.set_guide(guide).await?;
    found.link = guide.link();
    write_audit(tx, &found.link, audit::GUIDE_USED, now).await?;
    found.own_flow = Some(flow.id.clone());
    found.flow = Some(flow);
    Ok(token)
}

/// The browser asks to lead the flow, with a code that both devices show.
async fn ask_to_lead(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<Zeroizing<String>, Refusal> {
    let now = service.now();
    let flow = found.flow.as_mut().ok_or(ProblemType::LinkUnknown)?;
    let number = random::number(service.random.as_ref())? % 1_000_000;
    let code = format!("{:03} {:03}", number / 1000, number % 1000);
    let (token, hash) = secret_id(service)?;
    let follower = Follower {
        flow_id: flow.id.clone(),
        asks_with: Some(code.clone()),
        proven: Proofs::NONE,
        since: now,
    };
    tx.add_follower(&hash, &follower).await?;
    if let Some(handover) = &mut flow.record.handover {
        handover.asked_with = Some(code);
    }
    let changed_at = flow.changed_at;
    tx.set_flow(flow, changed_at).await?;
    found.own_flow = Some(flow.id.clone());
    Ok(token)
}

/// The browser leads the flow from now on; the one before follows. What was
/// proven stays, and one fresh proof is asked for before anything is changed.
async fn lead(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<Zeroizing<String>, Refusal> {
    let now = service.now();
    let flow = found.flow.as_mut().ok_or(ProblemType::LinkUnknown)?;
    if flow::is_changing(flow, now) {
        return Err(ProblemType::LinkUnknown.into());
    }
    let moved = flow.record.journey.on(Event::Moved);
    flow.record.journey = moved.map_err(|_| ProblemType::LinkUnknown)?.journey;
    let (token, hash) = secret_id(service)?;
    flow::change_leader(tx, flow, &hash, now).await?;
    tx.set_flow(flow, now).await?;
    write_audit(tx, &found.link, audit::MOVED, now).await?;
    found.own_flow = Some(flow.id.clone());
    Ok(token)
}

/// Notes that the owner says of a recovery that it is not theirs, if it is
/// counted of what kind.
async fn note_not_theirs(tx: &mut dyn Transaction, flow: &mut StoredFlow) -> Result<(), Refusal> {
    if flow.record.experiments.is_empty() {
        return Ok(());
    }
    let before = flow.record.clone();
    flow.record.reported_not_mine = true;
    let changed_at = flow.changed_at;
    tx.set_flow(flow, changed_at).await?;
    experiments::note(tx, &before, flow).await
}

/// Freezes the account and tells every address; the browser gets a flow that
/// leads on.
async fn freeze(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<Zeroizing<String>, Refusal> {
    let now = service.now();
    let account = found.account.clone().ok_or(ProblemType::LinkUnknown)?;
    for mut flow in tx.flows_of_account(&account.id).await? {
        if flow.record.proven_at.is_some() {
            note_not_theirs(tx, &mut flow).await?;
        }
    }
    let until = now.plus(flow::FREEZE_LIFETIME);
    tx.freeze_account(&account.id, until).await?;
    tx.report_account(&account.id, now).await?;
    // Whoever had a decision for them has it looked at again.
    cases::put_back(service, tx, &account.id, None).await?;
    write_audit(tx, &found.link, audit::FROZEN, now).await?;
    let about = signal::About::by_user(&account.id);
    signal::tell(service, tx, about, SignalEvent::AccountReported {}).await?;
    signal::tell(service, tx, about, SignalEvent::AccountFrozen { until }).await?;
    notice::tell(service, tx, &account, |to| Message::Frozen {
        to,
        handle: account.handle.clone(),
        at: now,
        until,
    })
    .await?;
    let start = StartRequest {
        situation: Situation::Hacked,
        ask_person: false,
        contacted_by_someone: false,
        cannot_use: Vec::new(),
    };
    let (token, hash) = secret_id(service)?;
    let mut flow = begin_flow(service, tx, &start, None, &hash).await?;
    flow.record.identifier = Some(account.handle.clone());
    tx.set_flow(&flow, now).await?;
    found.own_flow = Some(flow.id.clone());
    found.account = tx.account(&account.id).await?;
    found.flow = Some(flow);
    Ok(token)
}

async fn cancel_wait(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<(), Refusal> {
    let now = service.now();
    let flow = found.flow.as_mut().ok_or(ProblemType::LinkUnknown)?;
    note_not_theirs(tx, flow).await?;
    let cancelled = flow.record.journey.on(Event::WaitCancelled);
    flow.record.journey = cancelled.map_err(|_| ProblemType::LinkUnknown)?.journey;
    tx.set_flow(flow, now).await?;
    write_audit(tx, &found.link, audit::WAIT_CANCELLED, now).await?;
    let Some(account) = &found.account else {
        return Ok(());
    };
    cases::put_back(service, tx, &account.id, None).await?;
    let about = signal::About::by_user(&account.id);
    signal::tell(service, tx, about, SignalEvent::RecoveryCancelled {}).await?;
    notice::tell(service, tx, account, |to| Message::WaitCancelled {
        to,
        handle: account.handle.clone(),
        at: now,
    })
    .await?;
    Ok(())
}

/// Closes the way that was approved, and the recovery that came of it.
async fn close_way(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<(), Refusal> {
    let case = found.case.as_mut().ok_or(ProblemType::LinkUnknown)?;
    cases::close_way(service, tx, case).await
}

/// Refuses a link for good.
async fn turn_down(
    tx: &mut dyn Transaction,
    found: &mut Found,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    found.link.refused_at = Some(now);
    tx.set_link(&found.link).await?;
    if let Some(guide) = &mut found.guide {
        guide.refused_at = Some(now);
        tx.set_guide(guide).await?;
    }
    let line = match found.link.kind {
        LinkKind::Guide => audit::GUIDE_REFUSED,
        LinkKind::Handover
        | LinkKind::Pass
        | LinkKind::NotMe
        | LinkKind::CancelWait
        | LinkKind::CloseWay => audit::LINK_REFUSED,
    };
    write_audit(tx, &found.link, line, now).await?;
    let Some(flow) = &mut found.flow else {
        return Ok(());
    };
    match found.link.kind {
        LinkKind::Handover => flow.record.handover = None,
        LinkKind::Pass => flow.record.pass = None,
        LinkKind::NotMe | LinkKind::CancelWait | LinkKind::CloseWay | LinkKind::Guide => {
            return Ok(());
        }
    }
    let changed_at = flow.changed_at;
    tx.set_flow(flow, changed_at).await?;
    Ok(())
}

/// The retry of the request that used a link: whoever knows its key sent it,
/// and gets a secret id in place of the one that was lost. Only for as long as
/// nobody has gone on since: otherwise an old request would be a way into what
/// somebody else has proven in the meantime.
async fn hand_out_again(
    service: &Service,
    tx: &mut dyn Transaction,
    found: &mut Found,
) -> Result<Option<Zeroizing<String>>, Refusal> {
    let (Some(flow), Some(used_at)) = (&found.flow, found.link.used_at) else {
        return Ok(None);
    };
    let id = flow.id.clone();
    let (token, hash) = secret_id(service)?;
    match found.link.kind {
        LinkKind::Handover if found.link.replaced_at.is_none() => {
            let Some(asking) = tx.asking_follower(&id).await? else {
                return Ok(None);
            };
            let follower = tx.follower(&asking).await?;
            let Some(follower) = follower.filter(|follower| follower.since == used_at) else {
                return Ok(None);
            };
            tx.remove_follower(&asking).await?;
            tx.add_follower(&hash, &follower).await?;
        }
        LinkKind::Pass if flow.changed_at == used_at && flow.record.journey.fresh.is_empty() => {
            tx.set_leader(&id, &hash).await?;
        }
        LinkKind::Guide if flow.changed_at == used_at && flow.record.identifier.is_none() => {
            tx.set_leader(&id, &hash).await?;
        }
        // The account is frozen; the way on begins at the start.
        LinkKind::Handover
        | LinkKind::Pass
        | LinkKind::NotMe
        | LinkKind::CancelWait
        | LinkKind::CloseWay
        | LinkKind::Guide => {
            return Ok(None);
        }
    }
    found.own_flow = Some(id);
    Ok(Some(token))
}

/// A new secret id, and its hash.
fn secret_id(service: &Service) -> Result<(Zeroizing<String>, [u8; 32]), Refusal> {
    let token = random::token(service.random.as_ref())?;
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    Ok((token, hash))
}

async fn write_audit(
    tx: &mut dyn Transaction,
    link: &StoredLink,
    event: &str,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    tx.add_audit(&AuditEntry {
        flow_id: link.flow_id.clone(),
        account_id: link.account_id.clone(),
        case: link.case.clone(),
        ..AuditEntry::new(now, event, audit::SUCCESS, Doer::with(Method::Link))
    })
    .await?;
    Ok(())
}
