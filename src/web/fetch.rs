//! Requests to the site that the page is from.

use js_sys::futures::JsFuture;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
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
    headers: web_sys::Headers,
}

impl Response {
    /// What a header says.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).ok().flatten()
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
    let init = prepared();
    init.set_cache(RequestCache::NoStore);
    answered(path, init)
}

/// Asks for a file, which the browser may have.
pub fn file(path: &str) -> impl Future<Output = Result<Response, Silence>> + use<> {
    answered(path, prepared())
}

/// Sends something.
pub fn post(post: Post<'_>) -> impl Future<Output = Result<Response, Silence>> + use<> {
    answered(post.path, posting(post))
}

/// Sends something that arrives when the page is gone. Nobody waits for an answer.
pub fn post_while_leaving(post: Post<'_>) {
    let init = posting(post);
    // Not among the members that web-sys knows.
    set(&init, "keepalive", &true.into());
    if let Some(window) = super::window() {
        let _ = window.fetch_with_str_and_init(post.path, &init);
    }
}

fn posting(post: Post<'_>) -> RequestInit {
    let headers = Object::new();
    for (name, value) in post.headers {
        set(&headers, name, &(*value).into());
    }
    let init = prepared();
    init.set_method("POST");
    init.set_cache(RequestCache::NoStore);
    init.set_headers(&headers);
    init.set_body(&post.body.into());
    init
}

fn prepared() -> RequestInit {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::SameOrigin);
    init.set_redirect(RequestRedirect::Error);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// Gives it up when it takes too long. `AbortSignal.timeout()` would do, but is missing in browsers of 2021.
fn answered(
    path: &str,
    init: RequestInit,
) -> impl Future<Output = Result<Response, Silence>> + use<> {
    let limit = AbortController::new().ok();
    if let Some(limit) = limit.clone() {
        init.set_signal(Some(&limit.signal()));
        timers::after(PATIENCE_MILLISECONDS, move || limit.abort());
    }
    let asked = super::window().map(|window| window.fetch_with_str_and_init(path, &init));
    async move {
        let read = async {
            let response = JsFuture::from(asked.ok_or(JsValue::UNDEFINED)?).await?;
            let response: web_sys::Response = response.dyn_into()?;
            let body = JsFuture::from(response.text()?).await?;
            Ok::<_, JsValue>(Response {
                status: response.status(),
                body: body.as_string().unwrap_or_default(),
                headers: response.headers(),
            })
        };
        read.await.map_err(|_| {
            if limit.is_some_and(|limit| limit.signal().aborted()) {
                Silence::TimedOut
            } else if page::is_offline() {
                Silence::Offline
            } else {
                Silence::CutOff
            }
        })
    }
}
