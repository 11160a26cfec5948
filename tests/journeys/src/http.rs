use std::{
    cell::RefCell,
    sync::atomic::{AtomicU32, Ordering},
};

use regain_contract::{CONTRACT_VERSION, paths};
use reqwest::{Client, Method, redirect::Policy};
use serde_json::Value;

use crate::fault::{Fault, Outcome};

/// A client of the API that is not a browser, such as someone else's tests.
/// It keeps the flow's cookie by hand: the cookie is for secure origins, and
/// to a client that is no browser `http://localhost` is not one.
pub(crate) struct Http {
    client: Client,
    address: String,
    /// Where the page is that it says it belongs to.
    origin: String,
    cookie: RefCell<Option<String>>,
}

/// How many requests were made by all clients.
static REQUESTS: AtomicU32 = AtomicU32::new(0);

/// An answer, read whole.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    pub(crate) fn json(&self) -> Outcome<Value> {
        serde_json::from_str(&self.body).map_err(|error| Fault::from(error).at(&self.body))
    }

    /// The media type without its parameters.
    pub(crate) fn media_type(&self) -> &str {
        self.header("content-type")
            .split(';')
            .next()
            .unwrap_or("")
            .trim()
    }
}

impl Http {
    pub(crate) fn new(address: &str, origin: &str) -> Self {
        Self {
            client: Client::builder()
                .redirect(Policy::none())
                .build()
                .unwrap_or_default(),
            address: address.to_owned(),
            origin: origin.to_owned(),
            cookie: RefCell::default(),
        }
    }

    /// One that has a flow already.
    pub(crate) fn with_cookie(self, cookie: &str) -> Self {
        self.cookie.replace(Some(cookie.to_owned()));
        self
    }

    pub(crate) async fn get(&self, path: &str) -> Outcome<Reply> {
        self.send(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Outcome<Reply> {
        self.send(Method::POST, path, Some(body)).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Outcome<Reply> {
        let mut request = self
            .client
            .request(method, format!("{}{path}", self.address));
        if let Some(body) = body {
            // Each request is an intention of its own.
            let number = REQUESTS.fetch_add(1, Ordering::Relaxed);
            request = request
                .json(body)
                .header(
                    paths::IDEMPOTENCY_KEY,
                    format!("\"journey-request-{number:08}\""),
                )
                .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
                .header("origin", &self.origin)
                .header("sec-fetch-site", "same-origin");
        }
        if let Some(cookie) = self.cookie.borrow().as_deref() {
            request = request.header("cookie", format!("{}={cookie}", paths::FLOW_COOKIE));
        }
        let response = request.send().await?;
        let reply = Reply {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.text().await?,
        };
        for line in reply.headers.get_all("set-cookie") {
            let value = line
                .to_str()
                .ok()
                .and_then(|line| line.strip_prefix(paths::FLOW_COOKIE)?.strip_prefix('='))
                .and_then(|rest| rest.split(';').next());
            if let Some(value) = value {
                self.cookie
                    .replace((!value.is_empty()).then(|| value.to_owned()));
            }
        }
        Ok(reply)
    }
}
