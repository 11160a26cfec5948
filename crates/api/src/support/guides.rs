//! Links into a recovery, for people who have asked for help.
//!
//! They save explaining and prove nothing: whoever uses one is where anybody is
//! who opens the first page and answers its questions.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use regain_contract::support::{Guide, GuideMade, GuideState, Guides, NewGuide};
use regain_contract::{FieldReason, ProblemType, Secret, UnixSeconds, WhatHappened};
use regain_words::{Locale, guide as words, native};

use super::caller::Caller;
use super::change::Change;
use super::deeds::not_taken;
use super::masking::mask_text;
use super::{Agents, Deed};
use crate::flow::{self, Kept};
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::store::{AuditEntry, StoredGuide, Transaction};
use crate::{Service, audit, limits, links, random};

/// How many links one answer has at the most.
const SHOWN: u32 = 50;

/// For how many hours a link works where nothing is said.
const HOURS: u32 = 1;

/// For how many it works at the most.
const HOURS_MAX: u32 = 24;

/// `GET /api/v1/support/links`
pub(super) async fn list(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    let answer = list_guides(&service, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn list_guides(service: &Service, headers: &HeaderMap) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::ReadGuides)?;
    let now = service.now();
    let guides = tx.guides(SHOWN).await?;
    let guides = guides
        .into_iter()
        .map(|guide| shown(agents, guide, now))
        .collect();
    let server_now = now;
    Ok(Json(Guides { guides, server_now }).into_response())
}

fn shown(agents: &dyn Agents, guide: StoredGuide, now: UnixSeconds) -> Guide {
    Guide {
        state: guide.state(now),
        id: guide.id,
        situation: guide.situation,
        step: guide.step,
        reason: mask_text(&guide.reason),
        made_by: agents.name_of(guide.made_by),
        made_at: guide.made_at,
        expires_at: guide.expires_at,
    }
}

/// `POST /api/v1/support/links`
pub(super) async fn make(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = make_guide(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn make_guide(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    const ABOUT: &str = "guides";
    let deed = Some(Deed::MakeGuides);
    let mut change = Change::begin(service, parts, body, deed).await?;
    let new: NewGuide = change.request.parse()?;
    let now = service.now();
    let (token, token_hash) = token(service)?;
    let guide = match change.kept(ABOUT).await? {
        // The answer was lost, and with it the address, which is kept nowhere:
        // the link gets another one, unless somebody has looked at it.
        Some(Kept::Started(id)) => {
            let guide = change.tx.guide(&id).await?;
            let mut guide = guide
                .filter(|guide| guide.state(now) == GuideState::New)
                .ok_or(ProblemType::IdempotencyKeyReused)?;
            guide.token_hash = token_hash;
            change.tx.set_guide(&guide).await?;
            guide
        }
        Some(Kept::Changed | Kept::Failed(_)) => return Err(ProblemType::Internal.into()),
        None => {
            change.goes_on().await?;
            let actor = change.caller.actor();
            let limit = [(limits::GUIDES_PER_AGENT, actor.as_str())];
            flow::spend(service, change.tx.as_mut(), &limit).await?;
            let guide = new_guide(service, &change.caller, &new, token_hash)?;
            change.tx.add_guide(&guide).await?;
            let (tx, caller) = (change.tx.as_mut(), &change.caller);
            write_audit(tx, caller, audit::GUIDE_MADE, now).await?;
            let started = Kept::Started(guide.id.clone());
            change.keep(ABOUT, &started).await?;
            guide
        }
    };
    let address = links::address(&service.settings.origin, &token);
    let message = message(service, &guide, &address);
    let made = GuideMade {
        guide: shown(change.agents, guide, now),
        address,
        message,
    };
    change.tx.commit().await?;
    Ok((StatusCode::CREATED, Json(made)).into_response())
}

/// A token, and its hash.
fn token(service: &Service) -> Result<(zeroize::Zeroizing<String>, [u8; 32]), Refusal> {
    let token = random::token(service.random.as_ref())?;
    let hash = service.keys.hash(Purpose::Link, &[token.as_bytes()]);
    Ok((token, hash))
}

fn new_guide(
    service: &Service,
    caller: &Caller,
    new: &NewGuide,
    token_hash: [u8; 32],
) -> Result<StoredGuide, Refusal> {
    let reason =
        WhatHappened::parse(&new.reason).map_err(|error| not_taken("/reason", error.into()))?;
    let hours = new.hours.unwrap_or(HOURS);
    if !(1..=HOURS_MAX).contains(&hours) {
        return Err(not_taken("/hours", FieldReason::Malformed));
    }
    // English stands in for a language that there are no words in yet.
    let language = native::tags()
        .find(|tag| tag.eq_ignore_ascii_case(&new.language))
        .unwrap_or("en");
    let now = service.now();
    Ok(StoredGuide {
        id: random::id(service.random.as_ref())?,
        token_hash,
        situation: new.situation,
        step: new.step,
        language: language.to_owned(),
        reason: reason.into(),
        made_by: caller.id,
        made_at: now,
        expires_at: now.plus(i64::from(hours) * 3600),
        seen_at: None,
        used_at: None,
        refused_at: None,
        revoked_at: None,
        flow_id: None,
    })
}

/// What goes to the person with it, in their language.
fn message(service: &Service, guide: &StoredGuide, address: &Secret) -> Secret {
    let locale = Locale::native(&guide.language).or_else(|| Locale::native("en"));
    let text = words::message(address.expose_secret(), guide.expires_at.0);
    let written = locale.map(|locale| {
        let locale = locale.with_service(&service.settings.service_name);
        text.text(&locale)
    });
    Secret::new(written.unwrap_or_default())
}

/// `POST /api/v1/support/links/{id}/revoke`
pub(super) async fn revoke(
    State(service): State<Arc<Service>>,
    Path(id): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = take_back(&service, &id, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn take_back(
    service: &Service,
    id: &str,
    parts: &Parts,
    body: Bytes,
) -> Result<Response, Refusal> {
    let deed = Some(Deed::MakeGuides);
    let mut change = Change::begin(service, parts, body, deed).await?;
    let mut guide = change.tx.guide(id).await?.ok_or(ProblemType::NotFound)?;
    let now = service.now();
    change.goes_on().await?;
    match guide.state(now) {
        GuideState::New | GuideState::Seen | GuideState::Expired => {
            guide.revoked_at = Some(now);
            let (tx, caller) = (change.tx.as_mut(), &change.caller);
            tx.set_guide(&guide).await?;
            write_audit(tx, caller, audit::GUIDE_REVOKED, now).await?;
        }
        // Pressed twice, or too late: the answer says how it stands.
        GuideState::Used | GuideState::Refused | GuideState::Revoked => {}
    }
    change.tx.commit().await?;
    Ok(Json(shown(change.agents, guide, now)).into_response())
}

async fn write_audit(
    tx: &mut dyn Transaction,
    caller: &Caller,
    event: &str,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    let line = AuditEntry::new(now, event, audit::SUCCESS, caller.doer());
    tx.add_audit(&line).await?;
    Ok(())
}
