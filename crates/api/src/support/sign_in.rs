//! Signing in to the console, staying signed in, and signing out.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::support::{Method, Role, SupportSession, SupportSignIn};
use regain_contract::{Problem, ProblemType, UnixSeconds};
use regain_journey::AgentId;
use zeroize::Zeroizing;

use super::caller::{COOKIE, Caller, IDLE, LIFETIME, goes_on as session_goes_on};
use super::change::Change;
use super::{Agents, Deed, SignInMeans};
use crate::audit::Doer;
use crate::flow::{self, Kept, keep, kept};
use crate::http::{ChangeRequest, Refusal, read_cookie};
use crate::identifier::normal_form;
use crate::keys::Purpose;
use crate::otpauth::SECRET_LENGTH;
use crate::password::secret_fits;
use crate::store::{AgentSession, AuditEntry, Transaction};
use crate::{Service, audit, limits, random};

/// For how long the answer to a sign-in that was lost is given again, in
/// seconds: whoever has kept the whole request gets nothing by it later.
const ANSWERED_AGAIN: i64 = 120;

/// For how long a network is known in which somebody has signed in, in
/// seconds.
const KNOWN_NETWORK: i64 = 30 * 24 * 3600;

/// What the codes are compared with where there is nobody of that name.
const NOBODY: [u8; SECRET_LENGTH] = [0; SECRET_LENGTH];

/// `GET /api/v1/support/session`: who is signed in.
pub(super) async fn read(State(service): State<Arc<Service>>, headers: HeaderMap) -> Response {
    let answer = read_session(&service, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn read_session(service: &Service, headers: &HeaderMap) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::HaveSession)?;
    let session = caller.session.ok_or(ProblemType::SignInNeeded)?;
    let shown = document(agents, &session, service.now())?;
    Ok(Json(shown).into_response())
}

/// `POST /api/v1/support/session`: somebody signs in.
pub(super) async fn sign_in(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = try_sign_in(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn try_sign_in(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    const SCOPE: &str = "support-sign-in";
    let agents = service.agents()?;
    let request = ChangeRequest::check(parts, body, service)?;
    let entered: SupportSignIn = request.parse()?;
    let _guard = service
        .in_flight
        .enter(format!("{SCOPE}:{}", request.key))
        .ok_or(ProblemType::RequestInProgress)?;
    let means = agents.sign_in_means(&entered.name);
    count(service, &request.network, &entered.name, means.as_ref()).await?;
    // As much is done for a name that nobody has.
    let hash = means.as_ref().map(|means| means.password_hash.clone());
    let password_fits = secret_fits(service, entered.password, hash).await?;
    let secret = means
        .as_ref()
        .map_or(&NOBODY, |means| &*means.authenticator);
    let step = flow::authenticator_step(secret, entered.code.expose_secret(), service.now());

    let mut tx = service.store.begin().await?;
    let now = service.now();
    match kept(tx.as_mut(), SCOPE, &request).await? {
        Some(Kept::Started(id)) => return answer_again(service, agents, tx, &id).await,
        Some(Kept::Failed(uri)) => return Err(Problem::new(ProblemType::from_uri(&uri)).into()),
        Some(Kept::Changed) => return Err(ProblemType::IdempotencyKeyReused.into()),
        None => {}
    }
    let agent = means.map(|means| means.agent.id);
    // A code is taken only with the right password: guessing passwords uses up
    // no codes of the owner's.
    let signs_in = match (agent, step) {
        (Some(agent), Some(step)) if password_fits => {
            tx.take_agent_step(agent, step).await?.then_some(agent)
        }
        (Some(_) | None, _) => None,
    };
    let Some(agent) = signs_in else {
        write_audit(
            tx.as_mut(),
            agent,
            audit::SUPPORT_SIGN_IN,
            audit::FAILURE,
            now,
        )
        .await?;
        let failed = Kept::Failed(ProblemType::SignInRefused.uri());
        keep(tx.as_mut(), SCOPE, &request, &failed, service).await?;
        tx.commit().await?;
        return Err(ProblemType::SignInRefused.into());
    };
    end_session_of(service, tx.as_mut(), &parts.headers, now).await?;
    let (token, token_hash) = secret_id(service)?;
    let session = AgentSession {
        id: random::id(service.random.as_ref())?,
        token_hash,
        agent,
        network: request.network.clone(),
        since: now,
        used_at: now,
        ended_at: None,
    };
    tx.add_agent_session(&session).await?;
    write_audit(
        tx.as_mut(),
        Some(agent),
        audit::SUPPORT_SIGN_IN,
        audit::SUCCESS,
        now,
    )
    .await?;
    let started = Kept::Started(session.id.clone());
    keep(tx.as_mut(), SCOPE, &request, &started, service).await?;
    let shown = document(agents, &session, now)?;
    tx.commit().await?;
    with_cookie(shown, &token)
}

/// Counts a sign-in, whether it will succeed or not, in a transaction of its
/// own: nothing that fails later undoes it.
///
/// Strangers who try passwords under a name use up what that name may do from
/// networks where nobody of that name has signed in; its owner still gets in
/// from their own (OWASP ASVS 6.3.1).
async fn count(
    service: &Service,
    network: &str,
    name: &str,
    means: Option<&SignInMeans>,
) -> Result<(), Refusal> {
    let normal = normal_form(name);
    let subject = service
        .keys
        .name(Purpose::Identifier, &[b"support", normal.as_bytes()]);
    let mut tx = service.store.begin().await?;
    let since = service.now().plus(-KNOWN_NETWORK);
    // Asked for a name that nobody has too, so that both take as long.
    let agent = means.map_or(AgentId(u32::MAX), |means| means.agent.id);
    let is_known = means.is_some() & tx.has_agent_signed_in_from(agent, network, since).await?;
    let of_both = format!("{subject}:{network}");
    let of_name = if is_known {
        (
            limits::SUPPORT_SIGN_INS_FROM_KNOWN_NETWORK,
            of_both.as_str(),
        )
    } else {
        (limits::SUPPORT_SIGN_INS_PER_NAME, subject.as_str())
    };
    let buckets = [(limits::SUPPORT_SIGN_INS_PER_NETWORK, network), of_name];
    match flow::spend(service, tx.as_mut(), &buckets).await {
        Ok(()) => tx.commit().await.map_err(Into::into),
        Err(refusal) => {
            tracing::info!(event = audit::LIMIT_REACHED, at = audit::SUPPORT_SIGN_IN);
            Err(refusal)
        }
    }
}

/// The retry of the request that signed somebody in: its answer was lost, and
/// the cookie with it. Only at once, and only if nobody has used the session.
async fn answer_again(
    service: &Service,
    agents: &dyn Agents,
    mut tx: Box<dyn Transaction>,
    id: &str,
) -> Result<Response, Refusal> {
    let now = service.now();
    let session = tx.agent_session_by_id(id).await?;
    let fresh = |session: &AgentSession| {
        session_goes_on(session, now)
            && session.used_at == session.since
            && now.since(session.since) < ANSWERED_AGAIN
    };
    let mut session = session
        .filter(fresh)
        .ok_or(ProblemType::IdempotencyKeyReused)?;
    let (token, token_hash) = secret_id(service)?;
    session.token_hash = token_hash;
    tx.set_agent_session(&session).await?;
    let shown = document(agents, &session, now)?;
    tx.commit().await?;
    with_cookie(shown, &token)
}

/// `POST /api/v1/support/session/go-on`: whoever is signed in is still there.
pub(super) async fn go_on(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = stay(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn stay(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    let deed = Some(Deed::HaveSession);
    let mut change = Change::begin(service, parts, body, deed).await?;
    change.goes_on().await?;
    let session = change.caller.session.ok_or(ProblemType::SignInNeeded)?;
    let shown = document(change.agents, &session, service.now())?;
    change.tx.commit().await?;
    Ok(Json(shown).into_response())
}

/// `POST /api/v1/support/session/end`: signs out, and takes the cookie away
/// whether anybody was signed in or not.
pub(super) async fn sign_out(
    State(service): State<Arc<Service>>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let answer = end(&service, &parts, body).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn end(service: &Service, parts: &Parts, body: Bytes) -> Result<Response, Refusal> {
    service.agents()?;
    ChangeRequest::check(parts, body, service)?;
    let mut tx = service.store.begin().await?;
    end_session_of(service, tx.as_mut(), &parts.headers, service.now()).await?;
    tx.commit().await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    let removed = HeaderValue::from_static(
        "__Host-support=; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=0",
    );
    response.headers_mut().insert(header::SET_COOKIE, removed);
    Ok(response)
}

/// Ends the session that a browser has, if it has one.
async fn end_session_of(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    let Some(token) = read_cookie(headers, COOKIE) else {
        return Ok(());
    };
    let hash = service
        .keys
        .hash(Purpose::SupportSession, &[token.as_bytes()]);
    let Some(mut session) = tx.agent_session(&hash).await? else {
        return Ok(());
    };
    if session.ended_at.is_none() {
        session.ended_at = Some(now);
        tx.set_agent_session(&session).await?;
        let who = Some(session.agent);
        write_audit(tx, who, audit::SUPPORT_SIGN_OUT, audit::SUCCESS, now).await?;
    }
    Ok(())
}

/// A session as its owner sees it.
fn document(
    agents: &dyn Agents,
    session: &AgentSession,
    now: UnixSeconds,
) -> Result<SupportSession, Refusal> {
    let agent = agents
        .agent(session.agent)
        .ok_or(ProblemType::SignInNeeded)?;
    let ends_at = session.since.plus(LIFETIME);
    let works = |role: Role| match role {
        Role::Agent | Role::Lead => true,
        Role::Auditor => false,
    };
    Ok(SupportSession {
        name: agent.name,
        role: agent.role,
        ends_at,
        idle_ends_at: session.used_at.plus(IDLE).min(ends_at),
        colleagues: agents
            .all()
            .into_iter()
            .filter(|one| works(one.role))
            .map(|one| one.name)
            .collect(),
        server_now: now,
    })
}

/// A new secret id, and its hash.
fn secret_id(service: &Service) -> Result<(Zeroizing<String>, [u8; 32]), Refusal> {
    let token = random::token(service.random.as_ref())?;
    let hash = service
        .keys
        .hash(Purpose::SupportSession, &[token.as_bytes()]);
    Ok((token, hash))
}

/// The answer with the cookie (NIST SP 800-63B-4, 5.1.1; OWASP ASVS 3.3).
fn with_cookie(shown: SupportSession, token: &str) -> Result<Response, Refusal> {
    let text = format!("{COOKIE}={token}; Secure; HttpOnly; SameSite=Strict; Path=/");
    let mut value = HeaderValue::try_from(text).map_err(|_| ProblemType::Internal)?;
    value.set_sensitive(true);
    let mut response = Json(shown).into_response();
    response.headers_mut().insert(header::SET_COOKIE, value);
    Ok(response)
}

/// A line about signing in or out.
async fn write_audit(
    tx: &mut dyn Transaction,
    agent: Option<AgentId>,
    event: &str,
    outcome: &str,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    let actor = agent.map(|agent| agent.0.to_string());
    let is_in = outcome == audit::SUCCESS;
    let doer = match actor {
        Some(actor) if is_in => Doer::agent(&actor),
        // Whoever it was has shown nothing.
        actor => Doer {
            actor,
            ..Doer::nobody()
        },
    };
    tx.add_audit(&AuditEntry {
        about: Some(Method::PasswordAndCode),
        ..AuditEntry::new(now, event, outcome, doer)
    })
    .await?;
    Ok(())
}
