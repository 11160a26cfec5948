//! How every change at the console begins: with what is asked of each request
//! that changes something, and with who asks for it.

use axum::body::Bytes;
use axum::http::request::Parts;
use regain_contract::ProblemType;

use super::caller::Caller;
use super::{Agents, Deed};
use crate::Service;
use crate::flow::{self, Kept};
use crate::http::{ChangeRequest, InFlightGuard, Refusal};
use crate::store::Transaction;

/// A change that somebody asks for who may, in one transaction.
pub(super) struct Change<'a> {
    pub(super) service: &'a Service,
    pub(super) agents: &'a dyn Agents,
    pub(super) request: ChangeRequest,
    pub(super) tx: Box<dyn Transaction>,
    pub(super) caller: Caller,
    /// The same request is not carried out twice at once.
    _guard: InFlightGuard,
}

impl<'a> Change<'a> {
    /// Begins it; `deed` is refused to whoever may not do it. Where that
    /// depends on more than who asks, there is none to be named here.
    ///
    /// # Errors
    /// The request is none of the console's, it is being carried out already,
    /// or whoever asks may not.
    pub(super) async fn begin(
        service: &'a Service,
        parts: &Parts,
        body: Bytes,
        deed: Option<Deed>,
    ) -> Result<Self, Refusal> {
        let agents = service.agents()?;
        let request = ChangeRequest::check(parts, body, service)?;
        let guard = service
            .in_flight
            .enter(format!("support:{}", request.key))
            .ok_or(ProblemType::RequestInProgress)?;
        let mut tx = service.store.begin().await?;
        let caller = Caller::find(service, agents, tx.as_mut(), &parts.headers).await?;
        if let Some(deed) = deed {
            caller.check(deed)?;
        }
        Ok(Self {
            service,
            agents,
            request,
            tx,
            caller,
            _guard: guard,
        })
    }

    /// What became of the same request before, about the same thing.
    pub(super) async fn kept(&mut self, about: &str) -> Result<Option<Kept>, Refusal> {
        let scope = self.scope(about);
        flow::kept(self.tx.as_mut(), &scope, &self.request).await
    }

    /// Keeps what becomes of it, for when the same request comes again.
    pub(super) async fn keep(&mut self, about: &str, kept: &Kept) -> Result<(), Refusal> {
        let scope = self.scope(about);
        flow::keep(self.tx.as_mut(), &scope, &self.request, kept, self.service).await
    }

    /// Notes that whoever asks is doing something, and counts it.
    pub(super) async fn goes_on(&mut self) -> Result<(), Refusal> {
        self.caller.goes_on(self.service, self.tx.as_mut()).await
    }

    fn scope(&self, about: &str) -> String {
        format!("{}:{about}", self.caller.scope())
    }
}
