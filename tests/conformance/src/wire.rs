//! Requests and answers as they are on the wire.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use regain_contract::{FlowDocument, LinkDocument, Problem, ProblemType};
use serde_json::Value;

use crate::outcome::{Ending, Outcome, Shortfall};
use crate::rules::Rule;
use crate::schema::Schema;
use crate::target::Target;
use crate::{redact, rules};

/// How long an answer may take. Not what people would wait: a busy machine is not what is checked.
const PATIENCE: Duration = Duration::from_secs(120);

/// How much of an answer is read: photographs apart, none has a tenth of it.
const LONGEST: usize = 4 * 1024 * 1024;

type Sender = Client<HttpsConnector<HttpConnector>, Full<bytes::Bytes>>;

/// From which of this machine's addresses a request comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum From {
    /// The usual one.
    #[default]
    Here,
    /// Another one, so that to the implementation it is another network.
    NextDoor,
}

/// Sends requests, and holds each answer of the API against the standing rules.
pub(crate) struct Wire {
    pub(crate) target: Target,
    pub(crate) schema: Schema,
    here: Sender,
    next_door: Sender,
    broken: Mutex<Vec<(&'static str, Shortfall)>>,
}

/// A request.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) from: From,
}

/// An answer, read whole.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) ask: Ask,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// From the first byte that was sent to the last one that came.
    pub(crate) took: Duration,
}

impl Ask {
    pub(crate) fn new(method: Method, path: &str) -> Self {
        Self {
            method,
            path: path.to_owned(),
            headers: HeaderMap::new(),
            body: Vec::new(),
            from: From::Here,
        }
    }

    /// With this header in the place of any of its name; nothing: without any.
    pub(crate) fn header(mut self, name: &'static str, value: Option<&str>) -> Self {
        let name = HeaderName::from_static(name);
        match value.and_then(|value| HeaderValue::from_str(value).ok()) {
            Some(value) => self.headers.insert(name, value),
            None => self.headers.remove(name),
        };
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// In a few words, without secrets.
    pub(crate) fn shown(&self) -> String {
        let body = redact::body(&self.body);
        let path = redact::text(&self.path);
        format!("{} {path} {body}", self.method)
            .trim_end()
            .to_owned()
    }
}

impl Answer {
    /// The header's value; nothing where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The media type without its parameters.
    pub(crate) fn media_type(&self) -> &str {
        let kind = self.header("content-type");
        kind.split(';').next().unwrap_or("").trim()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; `null` where it is none.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// In a few words, without secrets.
    pub(crate) fn shown(&self) -> String {
        format!(
            "{} → {} {} {}",
            self.ask.shown(),
            self.status,
            self.media_type(),
            redact::body(&self.body)
        )
    }

    /// That it is not what was demanded.
    pub(crate) fn is_not(&self, expected: impl Into<String>) -> Ending {
        let shortfall = Shortfall {
            expected: expected.into(),
            seen: self.shown(),
        };
        match self.status {
            429 => Ending::Limited(shortfall),
            _ => Ending::Short(shortfall),
        }
    }

    fn read<T: serde::de::DeserializeOwned>(&self, what: &str) -> Outcome<T> {
        let read = serde_json::from_slice(&self.body).ok();
        read.filter(|_| self.is_success())
            .ok_or_else(|| self.is_not(what))
    }

    /// The document of a success.
    pub(crate) fn document(&self) -> Outcome<FlowDocument> {
        self.read("a success with a FlowDocument")
    }

    /// How a link stands.
    pub(crate) fn link(&self) -> Outcome<LinkDocument> {
        self.read("a success with a LinkDocument")
    }

    /// The problem, if it is of this kind.
    pub(crate) fn problem(&self, kind: ProblemType) -> Outcome<Problem> {
        let problem = self.any_problem();
        if problem.kind == kind && self.status == kind.status() {
            return Ok(problem);
        }
        Err(self.is_not(format!("{} {}", kind.status(), kind.uri())))
    }

    /// The problem, whatever it is.
    pub(crate) fn any_problem(&self) -> Problem {
        Problem::read(self.status, &self.text())
    }

    /// Whether it is a problem of this kind.
    pub(crate) fn is(&self, kind: ProblemType) -> bool {
        self.status == kind.status() && self.any_problem().kind == kind
    }
}

impl Wire {
    /// One that speaks to `target`.
    pub(crate) fn new(target: Target) -> Result<Self, String> {
        Ok(Self {
            here: sender(None)?,
            next_door: sender(Some(Ipv4Addr::new(127, 0, 0, 2)))?,
            schema: Schema::ours()?,
            target,
            broken: Mutex::default(),
        })
    }

    /// Sends a request, and holds the answer against the standing rules if it is one of the API.
    pub(crate) async fn send(&self, ask: Ask) -> Outcome<Answer> {
        let answer = self.send_unwatched(ask).await?;
        if answer.ask.path.starts_with("/api/") {
            for Rule { id, breach } in rules::ALL {
                if let Err(shortfall) = breach(&answer, self) {
                    let mut broken = self.broken.lock().unwrap_or_else(PoisonError::into_inner);
                    broken.push((id, shortfall));
                }
            }
        }
        Ok(answer)
    }

    /// Sends a request that is not one of the contract.
    pub(crate) async fn send_unwatched(&self, ask: Ask) -> Outcome<Answer> {
        let seen = |what: String| Ending::short("an answer", format!("{} → {what}", ask.shown()));
        let request = self
            .request(&ask)
            .map_err(|error| seen(error.to_string()))?;
        let client = match ask.from {
            From::Here => &self.here,
            From::NextDoor => &self.next_door,
        };
        let begun = Instant::now();
        let exchange = async {
            let response = client
                .request(request)
                .await
                .map_err(|error| with_cause(&error))?;
            let (parts, body) = response.into_parts();
            let body = Limited::new(body, LONGEST).collect().await;
            let body = body.map_err(|error| error.to_string())?;
            Ok::<_, String>((parts, body.to_bytes().to_vec()))
        };
        let exchange = tokio::time::timeout(PATIENCE, exchange).await;
        let exchange = exchange.unwrap_or_else(|_| Err(format!("nothing in {PATIENCE:?}")));
        let (parts, body) = exchange.map_err(seen)?;
        Ok(Answer {
            took: begun.elapsed(),
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
            ask,
        })
    }

    fn request(&self, ask: &Ask) -> Result<Request<Full<bytes::Bytes>>, http::Error> {
        let mut request = Request::builder()
            .method(&ask.method)
            .uri(format!("{}{}", self.target.base, ask.path));
        for (name, value) in &ask.headers {
            request = request.header(name, value);
        }
        if !ask.headers.contains_key(header::USER_AGENT) {
            request = request.header(header::USER_AGENT, "regain-conformance");
        }
        request.body(Full::from(ask.body.clone()))
    }

    /// Where the answers broke a standing rule.
    pub(crate) fn breaches(&self, rule: &str) -> Vec<Shortfall> {
        let broken = self.broken.lock().unwrap_or_else(PoisonError::into_inner);
        let of_rule = broken.iter().filter(|(id, _)| *id == rule);
        of_rule.map(|(_, shortfall)| shortfall.clone()).collect()
    }
}

fn sender(address: Option<Ipv4Addr>) -> Result<Sender, String> {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_local_address(address.map(IpAddr::from));
    let connector = HttpsConnectorBuilder::new()
        .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())
        .map_err(|error| format!("TLS cannot be set up: {error}"))?
        .https_or_http()
        .enable_http1()
        .wrap_connector(tcp);
    Ok(Client::builder(TokioExecutor::new()).build(connector))
}

fn with_cause(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        cause = inner.source();
    }
    text
}
