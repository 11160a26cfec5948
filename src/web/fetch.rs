//! Requests to the site that the page is from.

use gloo_net::http::{Headers, Method, Request, RequestBuilder};
use js_sys::Reflect;
use web_sys::{
    AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit, RequestRedirect,
};

use super::{page, timers};

/// How long an answer may take. A code is checked and a password hashed well within a second; the rest is for networks.
const PATIENCE_MILLISECONDS: i32 = 20_000;

/// What came back.
#[derive(Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: String,
    headers: Headers,
}

impl Response {
    /// What a header says.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name)
    }
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// It took too long.
    TimedOut,
    /// The device says that it has no connection.
    Offline,
    /// The connection did not come about, or broke.
    CutOff,
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub struct Post<'a> {
    /// Where.
    pub path: &'a str,
    /// The names and values of its headers.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a str,
}

/// Asks for what may be another answer every time.
pub fn get(path: &str) -> impl Future<Output = Result<Response, Silence>> + use<> {
    let limit = Limit::start();
    let request = prepared(path).cache(RequestCache::NoStore);
    answered(limit.apply(request).build(), limit)
}

/// Asks for a file, which the browser may have.
pub fn file(path: &str) -> impl Future<Output = Result<Response, Silence>> + use<> {
    let limit = Limit::start();
    answered(limit.apply(prepared(path)).build(), limit)
}

/// Sends something.
pub fn post(post: Post<'_>) -> impl Future<Output = Result<Response, Silence>> + use<> {
    let limit = Limit::start();
    answered(limit.apply(posting(post)).body(post.body), limit)
}

/// Sends something that arrives when the page is gone. Nobody waits for an answer.
pub fn post_while_leaving(post: Post<'_>) {
    let sent = posting(post).body(post.body).map(web_sys::Request::from);
    let init = RequestInit::new();
    // Not among the members that web-sys knows.
    let _ = Reflect::set(&init, &"keepalive".into(), &true.into());
    if let (Some(window), Ok(sent)) = (super::window(), sent) {
        let _ = window.fetch_with_request_and_init(&sent, &init);
    }
}

fn posting(post: Post<'_>) -> RequestBuilder {
    let request = prepared(post.path)
        .method(Method::POST)
        .cache(RequestCache::NoStore);
    let with = |request: RequestBuilder, (name, value): &(&str, &str)| request.header(name, value);
    post.headers.iter().fold(request, with)
}

fn prepared(path: &str) -> RequestBuilder {
    RequestBuilder::new(path)
        .credentials(RequestCredentials::SameOrigin)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer)
}

/// Gives a request up when it takes too long. `AbortSignal.timeout()` would do, but is missing in browsers of 2021.
struct Limit(Option<AbortController>);

impl Limit {
    fn start() -> Self {
        let controller = AbortController::new().ok();
        if let Some(controller) = controller.clone() {
            timers::after(PATIENCE_MILLISECONDS, move || controller.abort());
        }
        Self(controller)
    }

    fn apply(&self, request: RequestBuilder) -> RequestBuilder {
        let signal = self.0.as_ref().map(AbortController::signal);
        request.abort_signal(signal.as_ref())
    }

    fn ran_out(&self) -> bool {
        let controller = self.0.as_ref();
        controller.is_some_and(|controller| controller.signal().aborted())
    }
}

async fn answered(
    request: Result<Request, gloo_net::Error>,
    limit: Limit,
) -> Result<Response, Silence> {
    let read = async {
        let response = request?.send().await?;
        let body = response.text().await?;
        Ok::<_, gloo_net::Error>(Response {
            status: response.status(),
            body,
            headers: response.headers(),
        })
    };
    read.await.map_err(|_| {
        if limit.ran_out() {
            Silence::TimedOut
        } else if page::is_offline() {
            Silence::Offline
        } else {
            Silence::CutOff
        }
    })
}
