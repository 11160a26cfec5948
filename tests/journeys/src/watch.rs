use std::{cell::RefCell, rc::Rc};

use futures_util::{FutureExt, StreamExt};
use regain_contract::paths;
use serde_json::{Value, json};
use thirtyfour::bidi::RawEventStream;

use crate::{
    browser::Browser,
    fault::Outcome,
    relay::{NOT_OF_THE_API, Passed, Relay},
};

/// How a browser lets us see what it does behind the page.
pub(crate) enum Seen {
    /// Chromium: the driver keeps logs of all of it.
    Logs,
    /// Firefox: it tells of the console and of requests; the answers go by the relay.
    Events(Box<RawEventStream>),
    /// `WebKitGTK`: not at all; what goes by the relay is seen there.
    Relay,
}

/// What a browser did behind the page: what it wrote to the console, where
/// its requests went, and what the API answered.
pub(crate) struct Watch {
    origin: String,
    /// The number of the browser at the relay.
    number: u32,
    relay: Option<Rc<Relay>>,
    seen: RefCell<Seen>,
    /// Console lines that a journey brings about on purpose.
    expected: RefCell<Vec<String>>,
    /// Other sites that a journey leads to on purpose.
    elsewhere: RefCell<Vec<String>>,
    /// Everything the console has.
    pub(crate) console: RefCell<Vec<String>>,
    /// The addresses of all requests.
    pub(crate) requests: RefCell<Vec<String>>,
    /// Requests to the API that were made, by their id: method and path.
    sent: RefCell<Vec<(String, String)>>,
    /// The answers of the API that could be read.
    pub(crate) answers: RefCell<Vec<Answer>>,
    /// What should not have happened and was not told yet.
    wrong: RefCell<Vec<String>>,
}

/// An answer of the API as the browser got it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) media_type: String,
    pub(crate) body: Value,
}

impl Watch {
    pub(crate) fn new(origin: &str, number: u32, relay: Option<Rc<Relay>>, seen: Seen) -> Self {
        Self {
            origin: origin.to_owned(),
            number,
            relay,
            seen: RefCell::new(seen),
            expected: RefCell::default(),
            elsewhere: RefCell::default(),
            console: RefCell::default(),
            requests: RefCell::default(),
            sent: RefCell::default(),
            answers: RefCell::default(),
            wrong: RefCell::default(),
        }
    }

    /// What should not have happened since this was last asked.
    pub(crate) fn take_wrong(&self) -> Vec<String> {
        self.wrong.take()
    }

    /// A console line that contains this is brought about by the journey.
    pub(crate) fn expect_in_console(&self, part: &str) {
        self.expected.borrow_mut().push(part.to_owned());
    }

    /// The journey leads to this address, or to one that begins like it.
    pub(crate) fn expect_request_to(&self, address: &str) {
        self.elsewhere.borrow_mut().push(address.to_owned());
    }

    /// Chromium writes every answer from 400 up to the console. Those of the
    /// API are the protocol at work: no flow yet, a problem with a flow, or
    /// nobody signed in to the console.
    fn is_problem_of_the_api(&self, line: &str) -> bool {
        let failed = "Failed to load resource: the server responded with a status of";
        let origin = &self.origin;
        let no_flow = format!("{origin}{} - {failed} 404 ", paths::FLOW);
        let of_console = format!("{origin}/api/v1/support/");
        line.starts_with(&no_flow)
            || (line.starts_with(&of_console) && line.contains(&format!("{failed} 401 ")))
            || [403, 404, 409, 410, 422, 429].iter().any(|status| {
                [
                    paths::FLOW_ACTIONS,
                    // What the page tells of its steps may come after the end of the recovery.
                    paths::FLOW_EVENTS,
                    paths::PASSWORD_STRENGTH,
                    paths::LINK_PREVIEW,
                    paths::LINK_USE,
                    paths::LINK_REFUSE,
                ]
                .iter()
                .any(|path| line.starts_with(&format!("{origin}{path} - {failed} {status} ")))
            })
    }

    /// Trunk writes the hash of the code into the preload link, from where the
    /// start-up script takes it; Chromium remarks that it does not look at it
    /// there.
    fn is_remark_on_preload(&self, line: &str) -> bool {
        line.starts_with(&self.origin)
            && line.contains(
                " The `integrity` attribute is currently ignored for preload destinations",
            )
    }

    fn is_expected(&self, line: &str) -> bool {
        self.is_problem_of_the_api(line)
            || self.is_remark_on_preload(line)
            || self
                .expected
                .borrow()
                .iter()
                .any(|part| line.contains(part))
    }

    /// From now on requests whose path contains one of these get nowhere.
    pub(crate) fn block(&self, parts: &[&str]) {
        if let Some(relay) = &self.relay {
            let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
            relay.block(self.number, &parts);
        }
    }

    /// Reads what is new in the logs of the browser.
    pub(crate) async fn read(&self, browser: &Browser) -> Outcome {
        let logged = matches!(*self.seen.borrow(), Seen::Logs);
        let wrong = if logged {
            self.read_logs(browser).await?
        } else {
            let mut wrong = self.read_events();
            wrong.extend(self.read_relay());
            wrong
        };
        self.wrong.borrow_mut().extend(wrong);
        Ok(())
    }

    async fn read_logs(&self, browser: &Browser) -> Outcome<Vec<String>> {
        let mut wrong = Vec::new();
        for entry in browser.driver.get_log("browser").await? {
            let line = format!("{} {}", entry.level, entry.message);
            self.console.borrow_mut().push(line);
            let grave = matches!(entry.level.as_str(), "SEVERE" | "WARNING");
            if grave && !self.is_expected(&entry.message) {
                wrong.push(format!("the console has: {}", entry.message));
            }
        }
        for entry in browser.driver.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            let parameters = &event["params"];
            match event["method"].as_str() {
                Some("Network.requestWillBeSent") => wrong.extend(self.request(parameters)),
                Some("Network.responseReceived") => self.response(browser, parameters).await,
                Some(_) | None => {}
            }
        }
        Ok(wrong)
    }

    /// What Firefox has told of by now.
    fn read_events(&self) -> Vec<String> {
        let mut seen = self.seen.borrow_mut();
        let Seen::Events(events) = &mut *seen else {
            return Vec::new();
        };
        let mut wrong = Vec::new();
        while let Some(Some(event)) = events.next().now_or_never() {
            let told = &event.params;
            match event.method.as_str() {
                "log.entryAdded" => {
                    let level = told["level"].as_str().unwrap_or_default();
                    let text = told["text"].as_str().unwrap_or_default();
                    let at = told["stackTrace"]["callFrames"][0]["url"].as_str();
                    let line = format!("{} {text}", at.unwrap_or_default());
                    self.console.borrow_mut().push(format!("{level} {line}"));
                    if matches!(level, "error" | "warn") && !self.is_expected(&line) {
                        wrong.push(format!("the console has: {line}"));
                    }
                }
                "network.beforeRequestSent" => {
                    let url = told["request"]["url"].as_str();
                    wrong.extend(url.and_then(|url| self.is_elsewhere(url)));
                }
                _ => {}
            }
        }
        wrong
    }

    /// What has gone by the relay.
    fn read_relay(&self) -> Vec<String> {
        let passed = self.relay.iter().flat_map(|relay| relay.take(self.number));
        let mut wrong = Vec::new();
        for one in passed {
            match one {
                Passed::Answer(answer) => self.answers.borrow_mut().push(answer),
                // Firefox tells of all requests itself.
                Passed::Request(path) if matches!(*self.seen.borrow(), Seen::Relay) => {
                    wrong.extend(self.is_elsewhere(&format!("{}{path}", self.origin)));
                }
                Passed::Request(_) => {}
            }
        }
        wrong
    }

    fn request(&self, parameters: &Value) -> Option<String> {
        let request = &parameters["request"];
        let url = request["url"].as_str()?;
        self.sent.borrow_mut().push((
            parameters["requestId"].as_str()?.to_owned(),
            request["method"].as_str()?.to_owned(),
        ));
        self.is_elsewhere(url)
    }

    /// Keeps the address of a request, and says so if nobody leads there.
    fn is_elsewhere(&self, url: &str) -> Option<String> {
        // Not on the network; the browser’s own pages among them.
        if !["http:", "https:", "ws:", "wss:"]
            .iter()
            .any(|scheme| url.starts_with(scheme))
        {
            return None;
        }
        // Firefox names the fragment of the page that it opens, which is on no network.
        let sent = url.split('#').next().unwrap_or(url);
        self.requests.borrow_mut().push(sent.to_owned());
        let own = url
            .strip_prefix(&self.origin)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let led_to = |address: &String| url.starts_with(address.as_str());
        let expected = self.elsewhere.borrow().iter().any(led_to);
        (!own && !expected).then(|| format!("a request went to another origin: {url}"))
    }

    /// Keeps what the API has answered. A body that the browser no longer
    /// has, because the page was left, is not missed.
    async fn response(&self, browser: &Browser, parameters: &Value) {
        let response = &parameters["response"];
        let Some(path) = response["url"]
            .as_str()
            .and_then(|url| url.strip_prefix(&self.origin))
            .filter(|path| *path == paths::FLOW || *path == paths::FLOW_ACTIONS)
        else {
            return;
        };
        if response["headers"].get(NOT_OF_THE_API).is_some() {
            return;
        }
        let id = parameters["requestId"].clone();
        let method = self
            .sent
            .borrow()
            .iter()
            .rev()
            .find(|(sent, _)| id == **sent)
            .map(|(_, method)| method.clone());
        let body = browser
            .cdp("Network.getResponseBody", json!({ "requestId": id }))
            .await
            .ok()
            .and_then(|answer| serde_json::from_str(answer["body"].as_str()?).ok());
        if let (Some(method), Some(body)) = (method, body) {
            self.answers.borrow_mut().push(Answer {
                method,
                path: path.to_owned(),
                status: u16::try_from(response["status"].as_u64().unwrap_or(0)).unwrap_or(0),
                media_type: response["mimeType"].as_str().unwrap_or("").to_owned(),
                body,
            });
        }
    }
}
