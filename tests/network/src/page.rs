//! The page: the app as it is, with a browser around it that has cookies, inputs, timers and the
//! patience of `fetch`.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use regain::client::{self, Answer, Failure, LinkOutcome, Outcome as Answered, Request, Silence};
use regain::route::{Entry, Route};
use regain::run::{Effect, Field, LateMessage, Message, Screen, State, Trouble, update};
use regain_contract::{paths, read_late_step};
use serde_json::Value;

use crate::line::{Line, Mishap};
use crate::server::{Reply, Sent, Server};
use crate::{Fault, Outcome};

/// How long an answer may take, in milliseconds, as in `src/web/fetch.rs`.
const PATIENCE: u64 = 20_000;
/// How long a good line takes for one way.
const WAY: u64 = 30;

/// Something that happens later.
#[derive(Debug)]
enum Later {
    /// The page does something it has waited with.
    Fire(Effect),
    /// A request gets to the API. `None`: nobody waits for this answer.
    Arrive(Sent, Option<Expected>),
    /// Something comes back, or nothing does.
    Back(Expected, Result<Reply, Silence>),
    /// The device has a connection again.
    Online,
}

/// What the page expects as an answer.
#[derive(Clone, Copy, Debug)]
struct Expected {
    number: u32,
    of_link: bool,
    /// When the page gives up.
    until: u64,
    /// What becomes of the answer on its way.
    fate: Fate,
}

#[derive(Clone, Copy, Debug)]
enum Fate {
    Comes,
    Slow(u64),
    Lost,
    Truncated,
    Replaced(u16),
    WrongShape,
    Newer,
}

/// A page in a browser.
#[derive(Debug)]
pub struct Page {
    /// What the app knows.
    pub state: State,
    /// What is in the inputs that a person types into.
    pub inputs: BTreeMap<&'static str, String>,
    /// How often anybody pressed anything.
    pub presses: u32,
    /// What was sent, by the names of the intentions: those with which a code is sent.
    pub code_keys: BTreeSet<String>,
    /// What has happened, to be read when a journey fails.
    pub story: Vec<String>,
    /// Milliseconds since the start of the server.
    pub now: u64,
    route: Route,
    cookies: BTreeMap<String, String>,
    network: u32,
    later: Vec<(u64, u64, Later)>,
    order: u64,
    keys: Cell<u64>,
    offline_until: u64,
    line: Line,
    defect: Option<Defect>,
}

/// What is wrong with the page, to see that it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// What was typed goes when something does not work.
    ForgetsTyped,
    /// The cookie that it was given first is the only one that it keeps.
    KeepsFirstCookie,
    /// What did not work is not tried again, whatever is pressed.
    NeverTriesAgain,
}

impl Page {
    /// A page that was just opened, at this moment, over this line.
    #[must_use]
    pub fn open(now: u64, network: u32, line: Line, defect: Option<Defect>) -> Self {
        let route = Route::Entry(Entry::Triage);
        let mut page = Self {
            state: State::opened_at(route),
            inputs: BTreeMap::new(),
            presses: 0,
            code_keys: BTreeSet::new(),
            story: Vec::new(),
            now,
            route,
            cookies: BTreeMap::new(),
            network,
            later: Vec::new(),
            order: 0,
            keys: Cell::new(u64::from(network) << 32),
            offline_until: 0,
            line,
            defect,
        };
        page.send(Message::Opened);
        page
    }

    /// What has happened on the line, and how often.
    #[must_use]
    pub fn mishaps(&self) -> &BTreeMap<&'static str, u32> {
        &self.line.happened
    }

    /// The person loads the page again. What was typed is gone, and so is what was waited for.
    pub fn reload(&mut self) {
        self.story.push("reload".to_owned());
        self.state = State::opened_at(self.route);
        self.inputs.clear();
        // Requests that are under way arrive; their answers find nobody.
        for (_, _, later) in &mut self.later {
            match later {
                Later::Arrive(_, expected) => *expected = None,
                Later::Back(expected, _) => expected.number = u32::MAX,
                Later::Fire(_) | Later::Online => {}
            }
        }
        self.later
            .retain(|(_, _, later)| !matches!(later, Later::Fire(_)));
        self.send(Message::Opened);
    }

    /// Something happens in the page.
    pub fn send(&mut self, message: Message) {
        let keys = &self.keys;
        let key = || {
            keys.set(keys.get() + 1);
            format!("{:032x}", keys.get())
        };
        if self.defect == Some(Defect::NeverTriesAgain) && matches!(message, Message::Retry) {
            return;
        }
        let screen = self.state.screen();
        let effects = update(&mut self.state, message, &key);
        if self.state.screen() != screen {
            self.inputs.clear();
        }
        if self.defect == Some(Defect::ForgetsTyped) && self.trouble().is_some() {
            self.inputs.clear();
        }
        for effect in effects {
            self.perform(effect);
        }
    }

    /// The person presses something.
    pub fn press(&mut self, message: Message) {
        self.presses += 1;
        self.story.push(format!("{} press {message:?}", self.now));
        self.send(message);
    }

    /// The person types something.
    pub fn type_into(&mut self, field: Field, text: &str) {
        self.inputs.insert(field.name(), text.to_owned());
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Read { number } => self.dispatch(
                number,
                false,
                Sent {
                    method: "GET",
                    path: paths::FLOW,
                    key: None,
                    body: String::new(),
                    cookies: self.cookie_header(),
                    network: self.network,
                },
            ),
            Effect::ReadAgain { number, after } => {
                self.wait(after, Later::Fire(Effect::Read { number }));
            }
            Effect::Send {
                number,
                key,
                request,
                after: 0,
            } => self.request(number, key, &request),
            Effect::Send {
                number,
                key,
                request,
                after,
            } => self.wait(
                after,
                Later::Fire(Effect::Send {
                    number,
                    key,
                    request,
                    after: 0,
                }),
            ),
            Effect::WaitForWork {
                number,
                milliseconds,
            } => self.wait(
                milliseconds,
                Later::Fire(Effect::WaitForWork {
                    number,
                    milliseconds: 0,
                }),
            ),
            Effect::Forget(field) => {
                self.inputs.remove(field.name());
            }
            Effect::Push(route) | Effect::Replace(route) => self.route = route,
            Effect::Reload => self.reload(),
            Effect::AskPasskey { .. }
            | Effect::FocusHeading
            | Effect::Focus(_)
            | Effect::Announce(_)
            | Effect::Quiet
            | Effect::FetchLanguage(_)
            | Effect::Speak(_)
            | Effect::ShowLanguage
            | Effect::ShowPlainForm
            | Effect::FetchLate
            | Effect::Exit { .. } => {}
        }
    }

    fn request(&mut self, number: u32, key: String, request: &Request) {
        let (path, body, of_link) = match request {
            Request::Start(start) => (paths::FLOW, start.write(), false),
            Request::Act(action) => {
                let body = action.write().expose_secret().to_owned();
                (paths::FLOW_ACTIONS, body, false)
            }
            Request::Link(verb, link) => {
                (verb.path(), link.write().expose_secret().to_owned(), true)
            }
        };
        if body.contains("choose_proof") || body.contains("resend_code") {
            self.code_keys.insert(key.clone());
        }
        let sent = Sent {
            method: "POST",
            path,
            key: Some(key),
            body,
            cookies: self.cookie_header(),
            network: self.network,
        };
        self.dispatch(number, of_link, sent);
    }

    fn cookie_header(&self) -> String {
        let pairs: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    /// Gives a request to the line.
    fn dispatch(&mut self, number: u32, of_link: bool, sent: Sent) {
        let until = self.now + PATIENCE;
        let expected = Expected {
            number,
            of_link,
            until,
            fate: Fate::Comes,
        };
        let fails = |silence| Later::Back(expected, Err(silence));
        if self.now < self.offline_until {
            return self.at(self.now + 1, fails(Silence::Offline));
        }
        let mishap = self.line.next_mishap();
        self.story.push(format!(
            "{} {} {} {:?}{}",
            self.now,
            sent.method,
            sent.path,
            sent.body.split('"').nth(1).unwrap_or_default(),
            mishap.map_or(String::new(), |mishap| format!(" [{mishap:?}]")),
        ));
        let soon = self.now + WAY;
        let with = |fate| Some(Expected { fate, ..expected });
        match mishap {
            None => self.at(soon, Later::Arrive(sent, with(Fate::Comes))),
            Some(Mishap::Slow(each)) => {
                let each = u64::from(each);
                self.at(self.now + each, Later::Arrive(sent, with(Fate::Slow(each))));
            }
            Some(Mishap::CutBefore) => self.at(soon, fails(Silence::CutOff)),
            Some(Mishap::CutAfter) => self.at(soon, Later::Arrive(sent, with(Fate::Lost))),
            Some(Mishap::Twice) => {
                self.at(soon, Later::Arrive(sent.clone(), None));
                self.at(soon + 1, Later::Arrive(sent, with(Fate::Comes)));
            }
            Some(Mishap::Late(by)) => {
                self.at(self.now + u64::from(by), Later::Arrive(sent, None));
                self.at(until, fails(Silence::TimedOut));
            }
            Some(Mishap::Truncated) => self.at(soon, Later::Arrive(sent, with(Fate::Truncated))),
            Some(Mishap::Error(status, retry_after)) => {
                let mut reply = broken(status, "<h1>Bad gateway</h1>");
                reply.retry_after = retry_after.map(i64::from);
                self.at(soon, Later::Back(expected, Ok(reply)));
            }
            Some(Mishap::ErrorAfter(status)) => {
                self.at(soon, Later::Arrive(sent, with(Fate::Replaced(status))));
            }
            Some(Mishap::Portal) => {
                let reply = broken(200, "<html>Welcome to the hotel</html>");
                self.at(soon, Later::Back(expected, Ok(reply)));
            }
            Some(Mishap::WrongShape) => self.at(soon, Later::Arrive(sent, with(Fate::WrongShape))),
            Some(Mishap::Newer) => self.at(soon, Later::Arrive(sent, with(Fate::Newer))),
            Some(Mishap::Outdated) => {
                let body = r#"{"type":"urn:regain:problem:client-outdated","status":409}"#;
                self.at(soon, Later::Back(expected, Ok(broken(409, body))));
            }
            Some(Mishap::Offline(lasts)) => {
                self.offline_until = self.now + u64::from(lasts);
                let back = self.offline_until;
                self.at(back, Later::Online);
                self.at(self.now + 1, fails(Silence::Offline));
            }
        }
    }

    fn wait(&mut self, milliseconds: i32, then: Later) {
        let after = u64::try_from(milliseconds).unwrap_or_default();
        self.at(self.now + after, then);
    }

    fn at(&mut self, when: u64, what: Later) {
        self.order += 1;
        self.later.push((when, self.order, what));
    }

    /// Whether something is going to happen without anybody pressing anything.
    #[must_use]
    pub fn is_moving(&self) -> bool {
        self.state.is_sending() || self.state.trouble == Some(Trouble::Again)
    }

    /// Lets so much time pass, and everything happen that falls into it.
    ///
    /// # Errors
    /// The API cannot be asked.
    pub async fn pass(&mut self, milliseconds: u64, server: &mut Server) -> Outcome {
        let end = self.now + milliseconds;
        while self.next_moment().is_some_and(|moment| moment <= end) {
            self.step(server).await?;
        }
        self.now = self.now.max(end);
        server.at(self.now);
        Ok(())
    }

    fn next_moment(&self) -> Option<u64> {
        self.later.iter().map(|(when, _, _)| *when).min()
    }

    /// Lets the next thing happen.
    ///
    /// # Errors
    /// The API cannot be asked, or nothing is going to happen.
    pub async fn step(&mut self, server: &mut Server) -> Outcome {
        let next = self.later.iter().enumerate();
        let next = next.min_by_key(|(_, (when, order, _))| (*when, *order));
        let Some((place, _)) = next else {
            return Err(Fault::new("the page waits for something that never comes"));
        };
        let (when, _, what) = self.later.swap_remove(place);
        self.now = self.now.max(when);
        server.at(self.now);
        match what {
            Later::Fire(effect) => self.fire(effect),
            Later::Online => self.send(Message::Online),
            Later::Arrive(sent, expected) => {
                let reply = server.answer(&sent).await?;
                if let Some(expected) = expected {
                    self.on_its_way(expected, reply);
                }
            }
            Later::Back(expected, came) => self.back(expected, came),
        }
        Ok(())
    }

    /// What the page has waited with is done, unless something else is wanted by now.
    fn fire(&mut self, effect: Effect) {
        if let Effect::WaitForWork { number, .. } = effect {
            return self.send(Message::WorkWaited { number });
        }
        if let Effect::Read { number } | Effect::Send { number, .. } = effect
            && number == self.state.newest
        {
            self.perform(effect);
        }
    }

    fn on_its_way(&mut self, expected: Expected, mut reply: Reply) {
        let mut comes = self.now + WAY;
        match expected.fate {
            Fate::Comes => {}
            Fate::Slow(more) => comes = self.now + more,
            Fate::Lost => {
                return self.at(comes, Later::Back(expected, Err(Silence::CutOff)));
            }
            Fate::Truncated => {
                let half = reply.body.len() / 2;
                reply.body = reply.body.chars().take(half).collect();
            }
            Fate::Replaced(status) => reply = broken(status, "<h1>Bad gateway</h1>"),
            Fate::WrongShape => reply.body = r#"{"step":[],"stage":7}"#.to_owned(),
            Fate::Newer => {
                reply.body = reply
                    .body
                    .replace("\"step\":{\"", "\"step\":{\"a_later_step_like_");
            }
        }
        if comes > expected.until {
            let fails = Later::Back(expected, Err(Silence::TimedOut));
            return self.at(expected.until.max(self.now), fails);
        }
        self.at(comes, Later::Back(expected, Ok(reply)));
    }

    /// An answer is there, with its cookies, or there is none.
    fn back(&mut self, expected: Expected, came: Result<Reply, Silence>) {
        let is_dropped = self.defect == Some(Defect::KeepsFirstCookie) && !self.cookies.is_empty();
        let answer = came.map(|reply| {
            for cookie in reply.cookies.iter().filter(|_| !is_dropped) {
                self.keep(cookie);
            }
            Answer {
                status: reply.status,
                body: serde_json::from_str::<Value>(&reply.body).ok(),
                retry_after: reply.retry_after,
            }
        });
        let number = expected.number;
        let at = seconds(self.now);
        if expected.of_link {
            let outcome: LinkOutcome = match &answer {
                Ok(answer) => client::read_link(answer),
                Err(silence) => Err(Failure::NoAnswer(*silence)),
            };
            self.send(Message::Late(LateMessage::LinkAnswered {
                number,
                at,
                outcome,
            }));
        } else {
            let outcome: Answered = match &answer {
                Ok(answer) => client::read(answer, read_late_step),
                Err(silence) => Err(Failure::NoAnswer(*silence)),
            };
            self.story
                .push(format!("{} came {}", self.now, short(&outcome)));
            self.send(Message::Answered {
                number,
                at,
                outcome,
            });
        }
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        if let Some((name, value)) = pair.split_once('=') {
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Whether the page shows that something did not work, and it is the person's turn.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        let trouble = self.state.obstacle();
        trouble.filter(|trouble| *trouble != Trouble::Again)
    }

    /// What is shown.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.state.drawn()
    }
}

/// What something between the page and the API answers.
fn broken(status: u16, body: &str) -> Reply {
    Reply {
        status,
        retry_after: None,
        cookies: Vec::new(),
        body: body.to_owned(),
    }
}

/// Seconds of the page. A journey takes days at the most.
fn seconds(milliseconds: u64) -> f64 {
    f64::from(u32::try_from(milliseconds / 1000).unwrap_or(u32::MAX))
}

fn short(outcome: &Answered) -> String {
    match outcome {
        Ok(document) => {
            let step = format!("{:?}", document.step);
            step.split('(').next().unwrap_or_default().to_owned()
        }
        Err(Failure::Problem(problem)) => format!("{:?} {}", problem.kind, problem.status),
        Err(failure) => format!("{failure:?}"),
    }
}
