//! The requests to the recovery API, and the languages' files.

mod answer;
mod request;

use gloo_net::http::{Request as Fetch, RequestBuilder, Response};
use regain_contract::{ActionRequest, CONTRACT_VERSION, paths};
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

pub use answer::{Failure, LinkOutcome, Outcome, Silence};
pub use request::{LinkVerb, Request};

use answer::Answer;

use crate::web::json::Parsed;
use crate::web::{json, page, timers};

/// How long an answer may take. A code is checked and a password hashed well within a second; the rest is for networks.
const PATIENCE_MILLISECONDS: i32 = 20_000;

/// Asks for the flow of this browser.
pub async fn read_flow() -> Outcome {
    let limit = Limit::start();
    let request = limit.apply(prepare(Fetch::get(paths::FLOW))).build();
    answer::read(&limit.finish(request).await?)
}

/// Sends what the person did. `key` names their intention: the same one may be sent again without being done twice.
pub async fn send(request: &Request, key: &str) -> Outcome {
    answer::read(&ask(request, key).await?)
}

/// The same for a request about a link.
pub async fn send_link(request: &Request, key: &str) -> LinkOutcome {
    answer::read_link(&ask(request, key).await?)
}

async fn ask(request: &Request, key: &str) -> Result<Answer<Parsed>, Failure> {
    let body = request.body();
    let limit = Limit::start();
    let request = limit.apply(post(request, key)).body(body.expose_secret());
    limit.finish(request).await
}

fn post(request: &Request, key: &str) -> RequestBuilder {
    prepare(Fetch::post(request.path()))
        .header("content-type", "application/json")
        .header(paths::CLIENT_HEADER, &CONTRACT_VERSION.to_string())
        .header(paths::IDEMPOTENCY_KEY, &format!("\"{key}\""))
}

/// Tells the API that the person has left, while the page goes away. Nobody waits for an answer.
pub fn farewell(key: &str) {
    let request = Request::Act(ActionRequest::End);
    let sent = post(&request, key).body(request.body().expose_secret());
    let Ok(sent) = sent.map(web_sys::Request::from) else {
        return;
    };
    page::send_while_leaving(&sent);
}

/// The words of a language.
pub async fn locale_file(tag: &str) -> Option<String> {
    let limit = Limit::start();
    let request = limit
        .apply(Fetch::get(&format!("/locales/{tag}.json")))
        .build()
        .ok()?;
    let response = request.send().await.ok()?;
    if response.ok() {
        response.text().await.ok()
    } else {
        None
    }
}

fn prepare(request: RequestBuilder) -> RequestBuilder {
    request
        .credentials(RequestCredentials::SameOrigin)
        .cache(RequestCache::NoStore)
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
        self.0
            .as_ref()
            .is_some_and(|controller| controller.signal().aborted())
    }

    async fn finish(
        self,
        request: Result<Fetch, gloo_net::Error>,
    ) -> Result<Answer<Parsed>, Failure> {
        let read = async {
            let response = request?.send().await?;
            let body = response.text().await?;
            Ok::<_, gloo_net::Error>((response, body))
        };
        match read.await {
            Ok((response, body)) => Ok(Answer {
                status: response.status(),
                body: json::parse(&body),
                retry_after: retry_after(&response),
            }),
            Err(_) => Err(Failure::NoAnswer(if self.ran_out() {
                Silence::TimedOut
            } else if page::is_offline() {
                Silence::Offline
            } else {
                Silence::CutOff
            })),
        }
    }
}

/// The seconds of `Retry-After`, which proxies send as a date as well (RFC 9110, 10.2.3). Anything else is passed over.
///
/// Whole seconds are read as such: Rust's reader of fractions brings a table of 10 kB that does not compress.
fn retry_after(response: &Response) -> Option<i64> {
    let headers = response.headers();
    let value = headers.get("retry-after")?;
    let seconds = value.parse::<i64>().ok().or_else(|| {
        let now = headers.get("date")?;
        let seconds = (js_sys::Date::parse(&value) - js_sys::Date::parse(&now)) / 1000.0;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a date that is none becomes 0"
        )]
        Some(seconds.ceil() as i64)
    })?;
    (1..=86_400).contains(&seconds).then_some(seconds)
}
