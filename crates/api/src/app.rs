//! Every route and layer of the API.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use regain_contract::{Problem, ProblemType, paths};
use tower_http::catch_panic::CatchPanicLayer;

use crate::config::PasskeyEndpoints;
use crate::http::problem_response;
use crate::languages::{self, Remembered};
use crate::site::PageOf;
use crate::site::case_page::{self, OfCase};
use crate::site::feedback_page::{self, OfFeedback};
use crate::site::files::{Console, Gallery, Site};
use crate::site::headers::{self, SecurityHeaders};
use crate::site::helping_page::{self, OfHelping};
use crate::site::phone_page::{self, OfPhone};
use crate::site::plain_case::{self, OfPlainCase};
use crate::site::well_known;
use crate::{
    Service, csp_reports, delivery_events, evidence, flow, insights, links, sandbox, site, support,
    telemetry,
};

/// The largest body that is read: a case at its longest, with room for the
/// bytes of any script.
const BODY_LIMIT: usize = 32 * 1024;

/// What the API serves beside itself.
pub struct Outside {
    /// The built app.
    pub site: Arc<Site>,
    /// The built console of support staff.
    pub console: Arc<Console>,
    /// The built gallery, which is shown in the sandbox alone.
    pub gallery: Arc<Gallery>,
    /// The address that answers to cases come from.
    pub sender: String,
    /// What `/.well-known/passkey-endpoints` answers.
    pub passkey_endpoints: PasskeyEndpoints,
    /// Whether people reach it by https.
    pub https: bool,
    /// Whether the sandbox is open.
    pub sandbox: bool,
}

/// Everything that is served.
pub fn router(service: Arc<Service>, outside: Outside) -> Router {
    let Outside {
        site,
        console,
        gallery,
        ..
    } = outside;
    let (languages, observed) = (service.languages.clone(), service.clone());
    let plain_case = PageOf::new(
        &service,
        &site,
        OfPlainCase {
            sender: outside.sender,
        },
    );
    let helping_page = PageOf::new(&service, &site, OfHelping);
    let phone_page = PageOf::new(&service, &site, OfPhone);
    let feedback_page = PageOf::new(&service, &site, OfFeedback);
    let case_page = PageOf::new(&service, &site, OfCase);
    let sandbox = if outside.sandbox {
        sandbox::routes(service.clone(), site.clone(), gallery)
    } else {
        Router::new()
    };
    api(service.clone())
        .merge(evidence::routes(&service, &site))
        .merge(helping_page::routes(helping_page))
        .merge(phone_page::routes(phone_page))
        .merge(feedback_page::routes(feedback_page))
        .merge(plain_case::routes(plain_case))
        .merge(case_page::routes(case_page))
        .merge(well_known::routes(outside.passkey_endpoints))
        .merge(sandbox)
        .merge(site::routes(site, console, languages.clone()))
        .layer(middleware::from_fn_with_state(
            Remembered {
                languages,
                https: outside.https,
            },
            languages::remember,
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(
            SecurityHeaders::new(outside.https),
            headers::add,
        ))
        .layer(middleware::from_fn_with_state(observed, telemetry::observe))
}

/// The API alone, without the app it serves.
pub fn api(service: Arc<Service>) -> Router {
    let support = match service.agents {
        Some(_) => support::routes(),
        None => Router::new(),
    };
    Router::new()
        .route(paths::FLOW, get(flow::read).post(flow::start))
        .route(paths::FLOW_ACTIONS, post(flow::act))
        .route(paths::FLOW_EVENTS, post(insights::receive))
        .route(paths::PASSWORD_STRENGTH, post(flow::password_strength))
        .route(paths::LINK_PREVIEW, post(links::preview))
        .route(paths::LINK_USE, post(links::use_link))
        .route(paths::LINK_REFUSE, post(links::refuse))
        .route(paths::DELIVERY_EVENTS, post(delivery_events::receive))
        .route(paths::HEALTH, get(health))
        .route(paths::OPENAPI, get(openapi))
        .merge(csp_reports::routes())
        .merge(support)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(
            service.clone(),
            rewrite_refusals,
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .with_state(service)
}

async fn health(State(service): State<Arc<Service>>) -> Response {
    let reads = match service.store.read().await {
        Ok(mut tx) => tx.bucket("health").await,
        Err(error) => Err(error),
    };
    match reads {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(_) => {
            let mut problem = Problem::new(ProblemType::ServiceUnavailable);
            problem.retry_at = Some(service.now().plus(5));
            problem_response(problem, service.now())
        }
    }
}

async fn openapi() -> Response {
    axum::Json(regain_contract::openapi::document()).into_response()
}

async fn method_not_allowed(State(service): State<Arc<Service>>) -> Response {
    problem_response(Problem::new(ProblemType::MethodNotAllowed), service.now())
}

/// Refusals of the framework (a body too large, say) become problems.
async fn rewrite_refusals(
    State(service): State<Arc<Service>>,
    request: Request,
    next: Next,
) -> Response {
    let is_head = request.method() == Method::HEAD;
    let response = next.run(request).await;
    let is_problem = response
        .headers()
        .get(axum::http::header::CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/problem+json");
    if is_problem || is_head || !response.status().is_client_error() {
        return response;
    }
    let kind = match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ProblemType::PayloadTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemType::MediaType,
        StatusCode::NOT_FOUND => ProblemType::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ProblemType::MethodNotAllowed,
        _ => ProblemType::MalformedRequest,
    };
    problem_response(Problem::new(kind), service.now())
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    // What a panic says may quote what somebody typed, so it is not looked at.
    tracing::error!(event = "panicked");
    let problem = Problem::new(ProblemType::Internal);
    let mut response = (StatusCode::INTERNAL_SERVER_ERROR, axum::Json(problem)).into_response();
    response.headers_mut().insert(
        axum::http::header::CONTENT_TYPE,
        axum::http::HeaderValue::from_static("application/problem+json"),
    );
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    use super::*;

    /// What a panic says may hold what somebody typed.
    async fn panics() -> Response {
        panic!("SELECT secret FROM accounts of ada@example.com")
    }

    #[tokio::test]
    async fn a_panic_is_a_problem_that_says_nothing_of_it() {
        let router: Router = Router::new()
            .route("/", get(panics))
            .layer(CatchPanicLayer::custom(panicked));
        let request = Request::get("/").body(Body::empty()).unwrap();
        let response = router.oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(
            response.headers()["content-type"],
            "application/problem+json"
        );
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains("urn:regain:problem:internal"), "{body}");
        for told in ["SELECT", "ada@", "app.rs", env!("CARGO_PKG_VERSION")] {
            assert!(!body.contains(told), "{body}");
        }
    }
}
