//! `/.well-known/*`: addresses that browsers and password managers know.

use axum::{
    Json, Router,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use regain_contract::Situation;

use crate::config::PasskeyEndpoints;

/// W3C "A Well-Known URL for Changing Passwords": a redirect to the page, so
/// that a password manager can open it.
pub const CHANGE_PASSWORD: &str = "/.well-known/change-password";
/// W3C "A Well-Known URL for Relying Party Passkey Endpoints".
pub const PASSKEY_ENDPOINTS: &str = "/.well-known/passkey-endpoints";
/// Where a client finds out whether this server's status codes can be
/// trusted; it must not be a success.
pub const RELIABILITY_PROBE: &str =
    "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200";

/// The routes. What is not here is not found, the probe too.
pub fn routes<S: Clone + Send + Sync + 'static>(endpoints: PasskeyEndpoints) -> Router<S> {
    Router::new()
        .route(CHANGE_PASSWORD, get(change_password))
        .route(
            PASSKEY_ENDPOINTS,
            get(move || {
                let endpoints = endpoints.clone();
                async move { Json(endpoints) }
            }),
        )
}

async fn change_password() -> Response {
    let target = format!("/#{}", Situation::ForgotPassword.slug());
    match HeaderValue::try_from(target) {
        Ok(target) => (StatusCode::SEE_OTHER, [(header::LOCATION, target)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
