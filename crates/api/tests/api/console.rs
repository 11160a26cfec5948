//! The console of support staff.

mod audit;
mod calls;
mod deeds;
mod experiments;
mod guides;
mod outbox;
mod receipts;
mod roles;
mod secrecy;
mod sign_in;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use http_body_util::BodyExt;
use regain_api::Settings;
use regain_api::keys::Purpose;
use regain_api::password::hash_blocking;
use regain_api::random::SystemRandom;
use regain_api::support::{Agent, AgentsFile, Scope, Script, SignInMeans};
use regain_contract::support::{AgentAct, CaseStatus, Queue, Role, SupportCase};
use regain_contract::{CONTRACT_VERSION, Reference, Step, UnixSeconds, paths};
use regain_journey::AgentId;
use serde_json::{Value, json};
use tower::ServiceExt;
use zeroize::Zeroizing;

use crate::support::{Answer, TestApi, fresh_key};

/// The password of everybody who works on cases.
pub(crate) const PASSWORD: &str = "they all know this long password";

/// Everybody who works on cases.
pub(crate) const AGENTS: [(u32, &str, Role); 6] = [
    (1, "Ines", Role::Agent),
    (2, "Omar", Role::Agent),
    (3, "Lena", Role::Lead),
    (4, "Tariq", Role::Auditor),
    (5, "Noor", Role::Agent),
    (6, "Sol", Role::Lead),
];

/// The scripts, with their tokens of one letter.
pub(crate) const SCRIPTS: [(u32, &str, char, &[Scope]); 4] = [
    (100, "reader", 'r', &[Scope::ReadCases]),
    (101, "worker", 'w', &[Scope::ActOnCases]),
    (102, "linker", 'l', &[Scope::Links]),
    (103, "everything", 'e', &Scope::ALL),
];

/// The secret of somebody's authenticator app.
pub(crate) fn secret(number: u32) -> [u8; 20] {
    [u8::try_from(number).unwrap() + 100; 20]
}

/// What it shows at a moment.
pub(crate) fn code(number: u32, at: UnixSeconds) -> String {
    let totp = totp_rs::Builder::new().with_secret(secret(number));
    let moment = u64::try_from(at.0).unwrap();
    totp.build().unwrap().generate(moment).to_string()
}

pub(crate) fn token(letter: char) -> String {
    letter.to_string().repeat(43)
}

/// An API with people who work on cases.
pub(crate) async fn office() -> TestApi {
    let api = TestApi::with(Settings::default()).await;
    let keys = &api.service.keys;
    let hash = hash_blocking(keys, &SystemRandom, PASSWORD).unwrap();
    let people = AGENTS.map(|(number, name, role)| SignInMeans {
        agent: Agent {
            id: AgentId(number),
            name: name.to_owned(),
            role,
        },
        password_hash: hash.as_str().to_owned(),
        authenticator: Zeroizing::new(secret(number)),
    });
    let scripts = SCRIPTS.map(|(number, name, letter, scopes)| Script {
        id: AgentId(number),
        name: name.to_owned(),
        token_hash: keys.hash(Purpose::SupportToken, &[token(letter).as_bytes()]),
        scopes: scopes.to_vec(),
    });
    let agents = AgentsFile::of(people.into(), scripts.into()).unwrap();
    api.with_agents(Arc::new(agents))
}

/// Somebody at the console, or a script.
#[derive(Clone)]
pub(crate) struct Desk<'a> {
    pub(crate) api: &'a TestApi,
    pub(crate) cookie: Option<String>,
    pub(crate) bearer: Option<String>,
    pub(crate) address: Option<SocketAddr>,
}

impl<'a> Desk<'a> {
    /// Nobody.
    pub(crate) const fn empty(api: &'a TestApi) -> Self {
        Self {
            api,
            cookie: None,
            bearer: None,
            address: None,
        }
    }

    /// Somebody who has signed in.
    pub(crate) async fn of(api: &'a TestApi, name: &str) -> Self {
        let mut desk = Self::empty(api);
        let answer = desk.sign_in(name).await;
        assert!(answer.status.is_success(), "{}", answer.body);
        desk
    }

    /// A script.
    pub(crate) fn script(api: &'a TestApi, letter: char) -> Self {
        Self {
            bearer: Some(token(letter)),
            ..Self::empty(api)
        }
    }

    pub(crate) async fn send(&mut self, request: Request<Body>) -> Answer {
        let response = self.api.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        if let Some(cookie) = parts.headers.get(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            self.cookie = (!pair.ends_with('=')).then(|| pair.to_owned());
        }
        let body = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    pub(crate) fn request(
        &self,
        method: &str,
        path: &str,
        key: &str,
        body: &Value,
    ) -> Request<Body> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
            .header(paths::IDEMPOTENCY_KEY, key)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(token) = &self.bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(address) = self.address {
            request = request.extension(ConnectInfo(address));
        }
        request.body(Body::from(body.to_string())).unwrap()
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        let request = self.request("GET", path, &fresh_key(), &json!(null));
        self.send(request).await
    }

    pub(crate) async fn post(&mut self, path: &str, body: &Value) -> Answer {
        let request = self.request("POST", path, &fresh_key(), body);
        self.send(request).await
    }

    pub(crate) async fn sign_in(&mut self, name: &str) -> Answer {
        let known = AGENTS.iter().find(|(_, one, _)| *one == name);
        let number = known.map_or(77, |(number, _, _)| *number);
        let code = code(number, self.api.service.now());
        self.sign_in_with(name, PASSWORD, &code).await
    }

    pub(crate) async fn sign_in_with(&mut self, name: &str, password: &str, code: &str) -> Answer {
        let body = json!({ "name": name, "password": password, "code": code });
        self.post(paths::SUPPORT_SESSION, &body).await
    }

    pub(crate) async fn queue(&mut self, query: &str) -> Queue {
        let answer = self.get(&format!("{}{query}", paths::SUPPORT_CASES)).await;
        assert!(answer.status.is_success(), "{}", answer.body);
        serde_json::from_str(&answer.body).unwrap()
    }

    pub(crate) async fn case(&mut self, reference: &Reference) -> SupportCase {
        let answer = self.get(&case_path(reference)).await;
        assert!(answer.status.is_success(), "{}", answer.body);
        serde_json::from_str(&answer.body).unwrap()
    }

    pub(crate) async fn act(&mut self, reference: &Reference, action: Value) -> Answer {
        self.post(&actions_path(reference), &action).await
    }

    /// Does something that goes through.
    pub(crate) async fn does(&mut self, reference: &Reference, action: Value) -> SupportCase {
        let answer = self.act(reference, action).await;
        assert!(
            answer.status.is_success(),
            "{} {}",
            answer.status,
            answer.body
        );
        serde_json::from_str(&answer.body).unwrap()
    }
}

pub(crate) fn case_path(reference: &Reference) -> String {
    paths::SUPPORT_CASE.replace("{reference}", reference.as_str())
}

pub(crate) fn actions_path(reference: &Reference) -> String {
    paths::SUPPORT_CASE_ACTIONS.replace("{reference}", reference.as_str())
}

pub(crate) fn ask(text: &str) -> Value {
    json!({ "ask": { "text": text, "photographs": false } })
}

pub(crate) fn approve() -> Value {
    json!({ "approve": { "reason": "The answers fit." } })
}

pub(crate) fn refuse() -> Value {
    json!({ "refuse": { "advice": "another_proof", "reason": "They do not." } })
}

/// Opens a case about an account, and says which.
pub(crate) async fn open_case(api: &TestApi, account: &str, what_happened: &str) -> Reference {
    let mut browser = api.browser();
    browser.start("lost_contact").await.document();
    browser.act(json!("ask_person")).await.document();
    let answers = json!({ "answer_case": {
        "account": account, "contact": "reach.me@friends.example", "what_happened": what_happened
    } });
    browser.act(answers).await.document();
    let Step::CaseOpened(opened) = browser.act(json!("send_case")).await.step() else {
        panic!("no case was opened");
    };
    opened.case.reference
}

pub(crate) fn statuses(case: &SupportCase) -> (CaseStatus, &[AgentAct]) {
    (case.entry.status, &case.may)
}
