//! Who asks: somebody who has signed in, or a script with a token.

use axum::http::{HeaderMap, header};
use regain_contract::support::Role;
use regain_contract::{LinkToken, ProblemType, UnixSeconds};
use regain_journey::AgentId;

use super::{Agents, Deed, Rights, may};
use crate::audit::Doer;
use crate::http::{Refusal, read_cookie};
use crate::keys::Purpose;
use crate::store::{AgentSession, Transaction};
use crate::{Service, flow, limits};

/// The cookie of somebody who has signed in.
pub(super) const COOKIE: &str = "__Host-support";

/// How long somebody stays signed in who does nothing, in seconds (NIST SP
/// 800-63B-4, 2.2.3: an hour at the most).
pub(super) const IDLE: i64 = 30 * 60;

/// How long they stay signed in whatever they do, in seconds.
pub(super) const LIFETIME: i64 = 8 * 3600;

/// Whoever asks.
pub(super) struct Caller {
    /// Their number.
    pub(super) id: AgentId,
    /// What they may do.
    pub(super) rights: Rights,
    /// The session of a person.
    pub(super) session: Option<AgentSession>,
}

impl Caller {
    /// Finds out who it is.
    ///
    /// # Errors
    /// [`ProblemType::SignInNeeded`]: nobody, or nobody any more.
    pub(super) async fn find(
        service: &Service,
        agents: &dyn Agents,
        tx: &mut dyn Transaction,
        headers: &HeaderMap,
    ) -> Result<Self, Refusal> {
        // Whoever sends a token means to be a script, whatever else they send.
        if let Some(value) = headers.get(header::AUTHORIZATION) {
            let token = value.to_str().ok().and_then(bearer);
            let token = token.ok_or(ProblemType::SignInNeeded)?;
            let hash = service
                .keys
                .hash(Purpose::SupportToken, &[token.expose_secret().as_bytes()]);
            let script = agents.script(&hash).ok_or(ProblemType::SignInNeeded)?;
            return Ok(Self {
                id: script.id,
                rights: Rights::Script(script.scopes),
                session: None,
            });
        }
        let token = read_cookie(headers, COOKIE).ok_or(ProblemType::SignInNeeded)?;
        let hash = service
            .keys
            .hash(Purpose::SupportSession, &[token.as_bytes()]);
        let session = tx.agent_session(&hash).await?;
        let session = session
            .filter(|session| goes_on(session, service.now()))
            .ok_or(ProblemType::SignInNeeded)?;
        // Whoever was taken out of the file is nobody from then on.
        let agent = agents
            .agent(session.agent)
            .ok_or(ProblemType::SignInNeeded)?;
        Ok(Self {
            id: agent.id,
            rights: Rights::Person(agent.role),
            session: Some(session),
        })
    }

    /// The role with which they do something in a case.
    pub(super) const fn role(&self) -> Role {
        match &self.rights {
            Rights::Person(role) => *role,
            // What of that a script may do is asked before.
            Rights::Script(_) => Role::Agent,
        }
    }

    /// Whether they give cases to others.
    pub(super) const fn is_lead(&self) -> bool {
        match &self.rights {
            Rights::Person(Role::Lead) => true,
            Rights::Person(Role::Agent | Role::Auditor) | Rights::Script(_) => false,
        }
    }

    /// Whether they may do this.
    pub(super) fn may(&self, deed: Deed) -> bool {
        may(&self.rights, deed)
    }

    /// Refuses what they may not do.
    ///
    /// # Errors
    /// [`ProblemType::NotPermitted`].
    pub(super) fn check(&self, deed: Deed) -> Result<(), Refusal> {
        if self.may(deed) {
            Ok(())
        } else {
            Err(ProblemType::NotPermitted.into())
        }
    }

    /// Who it is in the audit: a number, which outlives a name.
    pub(super) fn actor(&self) -> String {
        self.id.0.to_string()
    }

    /// Who it is in the audit, and what they were let in by.
    pub(super) fn doer(&self) -> Doer {
        match &self.rights {
            Rights::Person(_) => Doer::agent(&self.actor()),
            Rights::Script(_) => Doer::script(&self.actor()),
        }
    }

    /// Where their retries are looked for: nobody is answered with what became
    /// of a request of somebody else's.
    pub(super) fn scope(&self) -> String {
        format!("support:{}", self.id.0)
    }

    /// Notes that they are doing something, and counts it.
    ///
    /// # Errors
    /// They have done very much lately.
    pub(super) async fn goes_on(
        &mut self,
        service: &Service,
        tx: &mut dyn Transaction,
    ) -> Result<(), Refusal> {
        let actor = self.actor();
        let limit = [(limits::SUPPORT_CHANGES_PER_AGENT, actor.as_str())];
        flow::spend(service, tx, &limit).await?;
        if let Some(session) = &mut self.session {
            session.used_at = service.now();
            tx.set_agent_session(session).await?;
        }
        Ok(())
    }
}

/// The token out of `Bearer …` (RFC 6750, 2.1).
fn bearer(value: &str) -> Option<LinkToken> {
    let (scheme, token) = value.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| LinkToken::parse(token.trim()))?
}

/// Whether a session has not ended at a moment.
pub(super) fn goes_on(session: &AgentSession, now: UnixSeconds) -> bool {
    session.ended_at.is_none()
        && now.since(session.used_at) < IDLE
        && now.since(session.since) < LIFETIME
}
