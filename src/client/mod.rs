//! The requests to the recovery API, and the languages' files.

mod answer;
mod request;

use std::pin::Pin;

use regain_contract::{
    ActionRequest, CONTRACT_VERSION, LinkRequest, PasswordStrength, PasswordStrengthRequest,
    ReadStep, Secret, StartRequest, paths,
};

pub use answer::{Answer, Failure, LinkOutcome, Outcome, read, read_link};
pub use request::{LinkVerb, Request};

pub use crate::web::fetch::Silence;
use crate::web::fetch::{self, Post, Response};
use crate::web::json::{self, Parsed};

/// Gets what reads the later steps; `None` when it cannot be had.
pub type LateReader = Pin<Box<dyn Future<Output = Option<ReadStep<Parsed>>>>>;

/// Asks for the flow of this browser.
pub fn read_flow(late: LateReader) -> impl Future<Output = Outcome> + use<> {
    flow(fetch::get(paths::FLOW), late)
}

/// Starts a flow. `key` names the intention: the same request may be sent again without being done twice.
pub fn start(
    request: &StartRequest,
    key: &str,
    late: LateReader,
) -> impl Future<Output = Outcome> + use<> {
    let asked = send(paths::FLOW, &Secret::new(request.write()), key);
    flow(asked, late)
}

/// Does something in the flow. `body` is an [`ActionRequest`] that is written.
pub fn act(body: &Secret, key: &str, late: LateReader) -> impl Future<Output = Outcome> + use<> {
    flow(send(paths::FLOW_ACTIONS, body, key), late)
}

/// Looks at a link or does something with it.
pub async fn link(verb: LinkVerb, request: LinkRequest, key: String) -> LinkOutcome {
    let response = send(verb.path(), &request.write(), &key).await?;
    read_link(&parsed(&response))
}

/// How well a new password would do. Nobody waits for it, so there is no saying why it is not known.
pub async fn password_strength(request: PasswordStrengthRequest) -> Option<PasswordStrength> {
    let body = request.write();
    let asked = fetch::post(Post {
        path: paths::PASSWORD_STRENGTH,
        headers: &[
            ("content-type", "application/json"),
            (paths::CLIENT_HEADER, &CONTRACT_VERSION.to_string()),
        ],
        body: body.expose_secret(),
    });
    let answer = parsed(&asked.await.ok()?);
    // A problem has no strength.
    PasswordStrength::read(&answer.body?)
}

/// Tells the API that the person has left, while the page goes away. Nobody waits for an answer.
pub fn farewell(key: &str) {
    let body = ActionRequest::End.write_with(|_| Secret::default());
    with_headers(paths::FLOW_ACTIONS, &body, key, fetch::post_while_leaving);
}

/// The words of a language.
pub async fn locale_file(tag: &str) -> Option<String> {
    let response = fetch::file(&format!("/locales/{tag}.json")).await.ok()?;
    (200..300)
        .contains(&response.status)
        .then_some(response.body)
}

async fn flow(asked: impl Future<Output = Result<Response, Silence>>, late: LateReader) -> Outcome {
    let answer = parsed(&asked.await?);
    let reader: ReadStep<Parsed> = if answer.has_late_step() {
        late.await.ok_or(Failure::NoPart)?
    } else {
        |_, _| None
    };
    read(&answer, reader)
}

/// The body may hold a password, a code or what a link carries.
fn send(
    path: &str,
    body: &Secret,
    key: &str,
) -> impl Future<Output = Result<Response, Silence>> + use<> {
    with_headers(path, body, key, fetch::post)
}

fn with_headers<T>(path: &str, body: &Secret, key: &str, post: fn(Post<'_>) -> T) -> T {
    post(Post {
        path,
        headers: &[
            ("content-type", "application/json"),
            (paths::CLIENT_HEADER, &CONTRACT_VERSION.to_string()),
            (paths::IDEMPOTENCY_KEY, &format!("\"{key}\"")),
        ],
        body: body.expose_secret(),
    })
}

fn parsed(response: &Response) -> Answer<Parsed> {
    Answer {
        status: response.status,
        body: json::parse(&response.body),
        retry_after: retry_after(response),
    }
}

/// The seconds of `Retry-After`, which proxies send as a date as well (RFC 9110, 10.2.3). Anything else is passed over.
///
/// Whole seconds are read as such: Rust's reader of fractions brings a table of 10 kB that does not compress.
fn retry_after(response: &Response) -> Option<i64> {
    let value = response.header("retry-after")?;
    let seconds = value.parse::<i64>().ok().or_else(|| {
        let now = response.header("date")?;
        let seconds = (js_sys::Date::parse(&value) - js_sys::Date::parse(&now)) / 1000.0;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a date that is none becomes 0"
        )]
        Some(seconds.ceil() as i64)
    })?;
    (1..=86_400).contains(&seconds).then_some(seconds)
}
