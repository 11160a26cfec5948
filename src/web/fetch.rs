//! Requests to the site that the page is from.

use js_sys::futures::JsFuture;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, RequestInit};

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
    answer: web_sys::Response,
}

impl Response {
    /// What a header says.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        self.answer.headers().get(name).ok().flatten()
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

/// What each request says of itself.
const ALWAYS: [(&str, &str); 3] = [
    ("credentials", "same-origin"),
    ("redirect", "error"),
    ("referrerPolicy", "no-referrer"),
];

/// What makes sure that it is not answered out of the browser's memory.
const ANEW: (&str, &str) = ("cache", "no-store");

/// Asks for what may be another answer every time.
pub fn get(path: &str) -> impl Future<Output = Result<Response, Silence>> + use<> {
    let options = options();
    set(&options, ANEW);
    answered(path, options)
}

/// Asks for a file, which the browser may have.
pub fn file(path: &str) -> impl Future<Output = Result<Response, Silence>> + use<> {
    answered(path, options())
}

/// Sends something.
pub fn post(post: Post<'_>) -> impl Future<Output = Result<Response, Silence>> + use<> {
    answered(post.path, posting(post))
}

/// Sends something that arrives when the page is gone. Nobody waits for an answer.
pub fn post_while_leaving(post: Post<'_>) {
    let options = posting(post);
    let _ = Reflect::set(&options, &"keepalive".into(), &true.into());
    let _ = fetch(post.path, options);
}

fn posting(post: Post<'_>) -> Object {
    let options = options();
    set(&options, ANEW);
    set(&options, ("method", "POST"));
    set(&options, ("body", post.body));
    let headers = Object::new();
    for header in post.headers {
        set(&headers, *header);
    }
    let _ = Reflect::set(&options, &"headers".into(), &headers);
    options
}

/// Members are set by their names: the setters of web-sys are a function of the browser each.
fn options() -> Object {
    let options = Object::new();
    for member in ALWAYS {
        set(&options, member);
    }
    options
}

fn set(object: &Object, (name, value): (&str, &str)) {
    let _ = Reflect::set(object, &name.into(), &value.into());
}

fn fetch(path: &str, options: Object) -> Option<Promise> {
    let init: RequestInit = options.unchecked_into();
    super::window().map(|window| window.fetch_with_str_and_init(path, &init))
}

/// Gives a request up when it takes too long. `AbortSignal.timeout()` would do, but is missing in browsers of 2021.
struct Limit(Option<AbortController>);

impl Limit {
    fn start(options: &Object) -> Self {
        let controller = AbortController::new().ok();
        if let Some(controller) = controller.clone() {
            let _ = Reflect::set(options, &"signal".into(), &controller.signal());
            timers::after(PATIENCE_MILLISECONDS, move || controller.abort());
        }
        Self(controller)
    }

    fn ran_out(&self) -> bool {
        let controller = self.0.as_ref();
        controller.is_some_and(|controller| controller.signal().aborted())
    }
}

fn answered(
    path: &str,
    options: Object,
) -> impl Future<Output = Result<Response, Silence>> + use<> {
    let limit = Limit::start(&options);
    let asked = fetch(path, options);
    async move {
        read(asked).await.ok_or_else(|| {
            if limit.ran_out() {
                Silence::TimedOut
            } else if page::is_offline() {
                Silence::Offline
            } else {
                Silence::CutOff
            }
        })
    }
}

async fn read(asked: Option<Promise>) -> Option<Response> {
    let answer: JsValue = JsFuture::from(asked?).await.ok()?;
    let answer: web_sys::Response = answer.unchecked_into();
    let body: JsValue = JsFuture::from(answer.text().ok()?).await.ok()?;
    Some(Response {
        status: answer.status(),
        body: body.as_string()?,
        answer,
    })
}
