//! The sandbox: made-up accounts, their mail as it arrives, their
//! authenticator apps, and a clock that can be moved; as pages for people and
//! as JSON for tests (`docs/sandbox.md`).
//!
//! It shows every secret of those accounts, so it is mounted only when the
//! operator asks for it. Without it none of its addresses exists.

mod accounts;
mod agents;
mod authenticator;
mod gallery;
mod history;
mod inbox;
mod json;
mod page;
mod pages;
mod passkeys;
mod sign_in;

use std::{collections::HashMap, sync::Arc};

use axum::{
    Router,
    http::header,
    routing::{any, get, post},
};
use regain_words::Locale;
use tokio::sync::Mutex;

use crate::{
    Service,
    flow::PasskeyChallenge,
    http::Refusal,
    languages::Languages,
    site::files::{Gallery, Site},
};

pub use accounts::{ACCOUNTS, SandboxAccount};
pub use agents::{AGENTS, SandboxAgent, support_agents};

/// What the pages and the JSON of the sandbox are made of.
#[derive(Clone)]
struct Sandbox {
    service: Arc<Service>,
    site: Arc<Site>,
    locale: Locale,
    gallery: Arc<Gallery>,
    /// What browsers were asked for, by account.
    offered_passkeys: Arc<Mutex<HashMap<String, PasskeyChallenge>>>,
}

/// The program of the pages: it asks for new messages and codes. Without it
/// the pages are refreshed by hand.
const PROGRAM: &str = include_str!("sandbox/sandbox.js");

/// The name of a session that was begun here.
const DEVICE: &str = "Sandbox";

/// Adds the made-up accounts if there is no account at all.
///
/// # Errors
/// The database or the source of randomness fails; the reason is logged.
pub async fn seed(service: &Service) -> Result<(), SeedError> {
    accounts::seed(service).await.map_err(|refusal| {
        // Logs the reason.
        let _ = refusal.into_response_at(service.now());
        SeedError
    })
}

/// The made-up accounts could not be added.
#[derive(Clone, Copy, Debug)]
pub struct SeedError;

impl std::fmt::Display for SeedError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the accounts of the sandbox could not be added")
    }
}

impl std::error::Error for SeedError {}

/// The routes of the sandbox.
pub fn routes(service: Arc<Service>, site: Arc<Site>, gallery: Arc<Gallery>) -> Router {
    // It is for people who try the service out, and has English words alone.
    let english = Languages::english(&service.settings.service_name);
    let sandbox = Sandbox {
        service,
        site,
        locale: english.first().clone(),
        gallery,
        offered_passkeys: Arc::default(),
    };
    Router::new()
        .route("/sandbox", get(pages::overview))
        .route("/sandbox/messages/{id}", get(pages::message))
        .route("/sandbox/clock", post(pages::move_clock))
        .route(
            "/sandbox/sign-in",
            get(pages::sign_in_form).post(pages::sign_in),
        )
        .route("/sandbox/reset", post(pages::reset))
        .route("/sandbox/sandbox.js", get(program))
        .route(Gallery::PATH, any(gallery::answer))
        .route("/sandbox/gallery/{*file}", any(gallery::answer))
        .route(gallery::PAGES, get(gallery::pages))
        .route("/sandbox/pages/{screen}/{state}", get(gallery::page))
        .route("/sandbox/api/accounts", get(json::accounts))
        .route("/sandbox/api/messages", get(json::messages))
        .route("/sandbox/api/signals", get(json::signals))
        .route("/sandbox/api/authenticators", get(json::authenticators))
        .route("/sandbox/api/agents", get(json::agents))
        .route(
            "/sandbox/api/passkeys",
            get(passkeys::list).post(passkeys::make),
        )
        .route("/sandbox/api/passkeys/options", post(passkeys::options))
        .route(
            "/sandbox/api/clock",
            get(json::clock).post(json::move_clock),
        )
        .route("/sandbox/api/sign-in", post(json::sign_in))
        .route("/sandbox/api/sessions", get(json::sessions))
        .route("/sandbox/api/cases", get(json::cases))
        .route("/sandbox/api/reset", post(json::reset))
        .with_state(sandbox)
}

async fn program() -> impl axum::response::IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        PROGRAM,
    )
}

impl Sandbox {
    /// Puts everything back as it was at the start, the clock apart: it only
    /// goes forward.
    async fn reset(&self) -> Result<(), Refusal> {
        let mut transaction = self.service.store.begin().await?;
        transaction.clear().await?;
        transaction.commit().await?;
        accounts::seed(&self.service).await
    }
}
