use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::{FlowDocument, Problem, ProblemType};
use zeroize::Zeroizing;

use super::act::EMAIL_CODE;
use super::document::document;
use crate::Service;
use crate::http::{Refusal, flow_cookie, problem_response, remove_flow_cookie};
use crate::store::{Failures, StoredFlow, Transaction};

/// The document, and what goes with it.
pub(super) struct Answer {
    document: FlowDocument,
    /// A new secret id for the cookie.
    pub(super) token: Option<Zeroizing<String>>,
    /// Whether the browser is to forget everything.
    pub(super) clear_browser: bool,
}

impl Answer {
    pub(super) async fn new(
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

    pub(super) fn send(self, status: StatusCode) -> Result<Response, Refusal> {
        let cookie = match &self.token {
            Some(token) => Some(flow_cookie(token).ok_or(ProblemType::Internal)?),
            None => None,
        };
        let mut response = (status, Json(self.document)).into_response();
        let headers = response.headers_mut();
        if let Some(cookie) = cookie {
            headers.insert(header::SET_COOKIE, cookie);
        }
        if self.clear_browser {
            headers.insert(header::SET_COOKIE, remove_flow_cookie());
            headers.insert(
                "clear-site-data",
                HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
            );
        }
        Ok(response)
    }

    pub(super) fn refuse(self, mut problem: Problem, service: &Service) -> Response {
        if problem.kind == ProblemType::RateLimited && problem.retry_at.is_none() {
            problem.retry_at = Some(service.now().plus(1));
        }
        problem.flow = Some(Box::new(self.document));
        let mut response = problem_response(problem, service.now());
        if let Some(cookie) = self.token.as_ref().and_then(|token| flow_cookie(token)) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        response
    }
}
