//! A system of somebody else's, in as far as tests need it: it checks
//! signatures, keeps what it is asked, and fails as it is told.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use regain_api::config::WebhookSecrets;
use regain_api::identity::RemoteIdentity;
use regain_api::random::SystemRandom;
use regain_api::{Service, Settings};
use regain_contract::paths::identity as paths;
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::net::TcpListener;

use crate::support::{START, TestApi, authenticator_code};

const SECRET: [u8; 32] = [7; 32];

/// What goes wrong with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not carried out, and answered with this.
    Status(u16),
    /// It is carried out, and the answer is lost.
    Lost,
    /// It is not answered.
    Silent,
    /// It is answered with what is no JSON.
    Nonsense,
    /// It is answered with JSON in which nothing is that the contract has.
    Empty,
    /// It is answered with more than is read.
    Endless,
    /// Nothing.
    None,
}

/// One request that was signed well.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) key: Option<String>,
    pub(crate) body: Value,
}

#[derive(Default)]
struct State {
    accounts: BTreeMap<String, Value>,
    asked: Vec<Asked>,
    refused: usize,
    faults: VecDeque<(String, Fault)>,
    /// What was answered, by key.
    answered: BTreeMap<String, (u16, Value)>,
    /// The changes that were carried out.
    changes: Vec<Value>,
}

#[derive(Clone, Default)]
pub(crate) struct System(Arc<Mutex<State>>);

impl System {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// The next requests to a path fail so.
    pub(crate) fn fail(&self, path: &str, faults: &[Fault]) {
        let faults = faults.iter().map(|fault| (path.to_owned(), *fault));
        self.state().faults.extend(faults);
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Value)) {
        change(self.state().accounts.get_mut("7").unwrap());
    }

    pub(crate) fn remove_account(&self) {
        self.state().accounts.clear();
    }

    /// What was asked of a path.
    pub(crate) fn asked(&self, path: &str) -> Vec<Asked> {
        let state = self.state();
        let asked = state.asked.iter().filter(|one| one.path == path);
        asked.cloned().collect()
    }

    pub(crate) fn changes(&self) -> Vec<Value> {
        self.state().changes.clone()
    }

    pub(crate) fn refused(&self) -> usize {
        self.state().refused
    }

    async fn answer(&self, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
        if !is_signed(&headers, &body) {
            self.state().refused += 1;
            return StatusCode::UNAUTHORIZED.into_response();
        }
        let path = uri.path().strip_prefix("/regain").unwrap().to_owned();
        let key = headers.get("idempotency-key");
        let asked = Asked {
            path: path.clone(),
            key: key.map(|key| key.to_str().unwrap().to_owned()),
            body: serde_json::from_slice(&body).unwrap(),
        };
        let fault = {
            let mut state = self.state();
            state.asked.push(asked.clone());
            let place = state.faults.iter().position(|(of, _)| *of == path);
            place.map_or(Fault::None, |place| state.faults.remove(place).unwrap().1)
        };
        match fault {
            Fault::Status(status) => StatusCode::from_u16(status).unwrap().into_response(),
            Fault::Silent => std::future::pending().await,
            Fault::Nonsense => (StatusCode::OK, "{\"account\":{\"id\":7").into_response(),
            Fault::Empty => (StatusCode::OK, "{\"user\":null}").into_response(),
            Fault::Endless => (StatusCode::OK, " ".repeat(2 << 20)).into_response(),
            Fault::Lost => {
                self.state().carry_out(&asked);
                StatusCode::BAD_GATEWAY.into_response()
            }
            Fault::None => {
                let (status, said) = self.state().carry_out(&asked);
                (StatusCode::from_u16(status).unwrap(), said.to_string()).into_response()
            }
        }
    }
}

impl State {
    fn carry_out(&mut self, asked: &Asked) -> (u16, Value) {
        match &asked.key {
            None => self.act(asked),
            Some(key) => match self.answered.get(key) {
                Some(before) => before.clone(),
                None => {
                    let said = self.act(asked);
                    self.answered.insert(key.clone(), said.clone());
                    said
                }
            },
        }
    }

    fn act(&mut self, asked: &Asked) -> (u16, Value) {
        let body = &asked.body;
        match asked.path.as_str() {
            paths::FIND => {
                let name = body["name"].as_str().unwrap();
                let found = self.accounts.values().find(|account| {
                    let emails = account["emails"].as_array().unwrap();
                    account["handle"] == name || emails.iter().any(|one| one["address"] == name)
                });
                (200, json!({ "account": found }))
            }
            paths::READ => {
                let found = self.accounts.get(body["account_id"].as_str().unwrap());
                (200, json!({ "account": found }))
            }
            paths::VERIFY => {
                let fits = body["code"] == authenticator_code(START)
                    && body["authenticators"] == json!(["app-1"]);
                (200, json!({ "fits": fits }))
            }
            paths::CHANGE => {
                self.changes.push(body.clone());
                let account = self.accounts.get_mut(body["account_id"].as_str().unwrap());
                let account = account.unwrap();
                if body["end_all_sessions"] == true {
                    account["sessions"] = json!([]);
                }
                let gone = body["revoke_connections"].as_array().unwrap();
                let connections = account["connections"].as_array_mut().unwrap();
                connections.retain(|one| !gone.contains(&one["id"]));
                (204, Value::Null)
            }
            _ => (404, Value::Null),
        }
    }
}

fn is_signed(headers: &HeaderMap, body: &[u8]) -> bool {
    let header = |name: &str| headers[name].to_str().unwrap();
    let signature = header("webhook-signature").strip_prefix("v1,").unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&SECRET).unwrap();
    let before = format!("{}.{}.", header("webhook-id"), header("webhook-timestamp"));
    mac.update(before.as_bytes());
    mac.update(body);
    let signature = STANDARD.decode(signature).unwrap();
    mac.verify_slice(&signature).is_ok()
}

/// Lise, who has an authenticator app, two sessions and an app connected.
fn lise() -> Value {
    let ago = |days: i64| START.plus(-days * 24 * 3600).0;
    json!({
        "id": "7", "handle": "lise", "status": "active", "created_at": ago(400),
        "emails": [
            { "id": "mail-1", "address": "lise@example.com", "added_at": ago(400) },
            { "id": "mail-2", "address": "meitner@example.org", "added_at": ago(400) },
        ],
        "phones": [],
        "authenticators": [{ "id": "app-1", "name": "Phone", "added_at": ago(300) }],
        "contacts": [{ "id": "contact-1", "name": "Otto", "email": "otto@example.net", "added_at": ago(300) }],
        "sessions": [
            { "id": "session-1", "device": "Firefox on Linux", "created_at": ago(9), "last_used_at": ago(1) },
            { "id": "session-2", "device": "An old phone", "created_at": ago(90), "last_used_at": ago(80) },
        ],
        "devices": [],
        "connections": [{ "id": "connection-1", "kind": "app", "name": "Mail Export", "access": [], "added_at": ago(1) }],
        "events": [{ "id": "event-1", "kind": "sign_in", "at": ago(9), "device": "Firefox on Linux" }],
    })
}

/// An API whose accounts are in such a system.
pub(crate) async fn api() -> (TestApi, System) {
    api_that_signs_with(SECRET).await
}

pub(crate) async fn api_that_signs_with(secret: [u8; 32]) -> (TestApi, System) {
    let system = System::default();
    system.state().accounts.insert("7".to_owned(), lise());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/regain/", listener.local_addr().unwrap());
    let answering = system.clone();
    let router = Router::new().fallback(move |uri: Uri, headers: HeaderMap, body: Bytes| {
        let system = answering.clone();
        async move { system.answer(uri, headers, body).await }
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    let settings = Settings {
        identity_pace: Duration::ZERO,
        passkey_domain: None,
        ..Settings::default()
    };
    let api = TestApi::with(settings).await;
    let written = format!("whsec_{}", STANDARD.encode(secret));
    let secrets = WebhookSecrets::parse(&written).unwrap();
    let clock = api.clock.clone();
    let remote = RemoteIdentity::new(
        base.parse().unwrap(),
        secrets,
        clock,
        Arc::new(SystemRandom),
    );
    let remote = remote.unwrap().with_limit(Duration::from_millis(1500));
    let api = api.with_service(|service: Service| service.with_identity(Arc::new(remote)));
    (api, system)
}
