//! A browser: cookies, an address, and requests as the app sends them.

use std::net::{Ipv6Addr, SocketAddr};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use http_body_util::BodyExt as _;
use regain_contract::{
    ActionRequest, CONTRACT_VERSION, FlowDocument, Problem, StartRequest, StepEventBatch, paths,
};
use serde_json::Value;
use tower::ServiceExt as _;

use crate::world::World;
use crate::{Outcome, told};

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: String,
}

/// What became of something that was asked of a flow.
#[derive(Debug)]
pub enum Asked {
    /// It was done.
    Done(Box<FlowDocument>),
    /// It was not.
    Refused(Box<Problem>),
}

/// A browser.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The network that it is in: one of those for documentation (RFC 3849).
    pub network: u64,
    /// What its owner reads.
    pub language: &'static str,
    cookies: Vec<(String, String)>,
}

impl Browser {
    /// One without cookies.
    #[must_use]
    pub const fn new(network: u64, language: &'static str) -> Self {
        Self {
            network,
            language,
            cookies: Vec::new(),
        }
    }

    /// Begins a recovery.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn start(&mut self, world: &mut World, start: &StartRequest) -> Outcome<Asked> {
        let body = serde_json::to_value(start).map_err(|error| told("a start", error))?;
        let answer = self.post(world, paths::FLOW, &body).await?;
        read(world, &answer)
    }

    /// Does something.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn act(&mut self, world: &mut World, action: &ActionRequest) -> Outcome<Asked> {
        let body = serde_json::to_value(action).map_err(|error| told("an action", error))?;
        let answer = self.post(world, paths::FLOW_ACTIONS, &body).await?;
        world.deliver().await?;
        read(world, &answer)
    }

    /// Asks for the document, as a page does that is looked at again.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn look(&mut self, world: &mut World) -> Outcome<Asked> {
        let answer = self.get(world, paths::FLOW).await?;
        read(world, &answer)
    }

    /// Tells which steps were drawn; whether that was taken.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn tell(&mut self, world: &mut World, batch: &StepEventBatch) -> Outcome<bool> {
        let body = serde_json::to_value(batch).map_err(|error| told("events", error))?;
        let answer = self.post(world, paths::FLOW_EVENTS, &body).await?;
        Ok(answer.status == 204)
    }

    /// Reads something.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn get(&mut self, world: &mut World, path: &str) -> Outcome<Answer> {
        let request = self.request("GET", path).body(Body::empty());
        self.send(world, request.map_err(|error| told("a request", error))?)
            .await
    }

    /// Changes something.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn post(&mut self, world: &mut World, path: &str, body: &Value) -> Outcome<Answer> {
        let request = self
            .request("POST", path)
            .header(paths::IDEMPOTENCY_KEY, world.key()?)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()));
        self.send(world, request.map_err(|error| told("a request", error))?)
            .await
    }

    /// Sends a form of a page without the app.
    ///
    /// # Errors
    /// It cannot be asked for.
    pub async fn send_form(
        &mut self,
        world: &mut World,
        path: &str,
        form: String,
    ) -> Outcome<Answer> {
        let kind = "application/x-www-form-urlencoded";
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(form));
        self.send(world, request.map_err(|error| told("a request", error))?)
            .await
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let address = Ipv6Addr::from(0x2001_0db8_u128 << 96 | u128::from(self.network) << 64 | 1);
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
            .header("sec-fetch-site", "same-origin")
            .header(header::ACCEPT_LANGUAGE, self.language)
            .extension(ConnectInfo(SocketAddr::from((address, 443))));
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        request
    }

    async fn send(&mut self, world: &mut World, request: Request<Body>) -> Outcome<Answer> {
        world.diary.requests += 1;
        let answer = world.router.clone().oneshot(request).await;
        let (parts, body) = answer
            .map_err(|error| told("an answer", error))?
            .into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap_or_default());
        }
        let body = body.collect().await;
        let body = body.map_err(|error| told("a body", error))?.to_bytes();
        Ok(Answer {
            status: parts.status.as_u16(),
            body: String::from_utf8_lossy(&body).into_owned(),
        })
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        let Some((name, value)) = pair.split_once('=') else {
            return;
        };
        self.cookies.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }
}

fn read(world: &mut World, answer: &Answer) -> Outcome<Asked> {
    if (200..300).contains(&answer.status) {
        let document = serde_json::from_str(&answer.body);
        return document
            .map(Asked::Done)
            .map_err(|error| told("a document", error));
    }
    let problem = Problem::read(answer.status, &answer.body);
    let kind = format!("{:?}", problem.kind);
    *world.diary.problems.entry(kind).or_default() += 1;
    Ok(Asked::Refused(Box::new(problem)))
}
