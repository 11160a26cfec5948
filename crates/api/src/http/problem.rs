use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::{Problem, ProblemType, UnixSeconds};

use crate::random::NoRandomness;
use crate::store::StoreError;
use crate::telemetry::StoreFailed;

/// Why a request is not carried out.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// For a reason the client can act on.
    Problem(Box<Problem>),
    /// The database failed.
    Store(StoreError),
    /// There is no randomness.
    Randomness,
}

impl From<ProblemType> for Refusal {
    fn from(kind: ProblemType) -> Self {
        Self::Problem(Box::new(Problem::new(kind)))
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<NoRandomness> for Refusal {
    fn from(_: NoRandomness) -> Self {
        Self::Randomness
    }
}

impl Refusal {
    /// The answer, at `now`. What failed inside is logged, and named in the
    /// answer by nothing but an id.
    pub(crate) fn into_response_at(self, now: UnixSeconds) -> Response {
        let store_failed = matches!(self, Self::Store(_));
        let mut response = problem_response(self.into_problem(now), now);
        if store_failed {
            response.extensions_mut().insert(StoreFailed);
        }
        response
    }

    /// The problem that it is, at `now`. What failed inside is logged.
    pub(crate) fn into_problem(self, now: UnixSeconds) -> Problem {
        match self {
            Self::Problem(problem) => *problem,
            Self::Store(error) => {
                tracing::error!(event = "store_failed", error = %error.0);
                let mut problem = Problem::new(ProblemType::ServiceUnavailable);
                problem.retry_at = Some(now.plus(5));
                problem
            }
            Self::Randomness => {
                tracing::error!(event = "randomness_failed");
                Problem::new(ProblemType::Internal)
            }
        }
    }
}

/// A problem as an answer, with `Retry-After` where it says when to try again
/// (RFC 9110, 10.2.3).
pub(crate) fn problem_response(mut problem: Problem, now: UnixSeconds) -> Response {
    problem.server_now = Some(now);
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let retry_after = problem
        .retry_at
        .filter(|_| problem.kind.may_retry_after())
        .map(|at| at.since(now).max(1));
    let kind = problem.kind;
    let mut response = (status, Json(problem)).into_response();
    response.extensions_mut().insert(kind);
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    if let Some(seconds) = retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
