//! Somebody who wants their account back, as their browser sends it: by the documents that the
//! API answers. Every request is timed from the first byte sent to the last one received.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use regain_contract::{
    ActionRequest, CONTRACT_VERSION, CaseAnswersRequest, FlowDocument, Problem, ProofKind, Secret,
    SecureRequest, Situation, StartRequest, Step, Task, TaskStatus, Tasks, paths,
};
use reqwest::{Client, RequestBuilder, header};
use tokio::sync::Semaphore;

use crate::{
    database::{email, handle},
    fault::{Fault, Outcome},
    mailbox::Mailboxes,
};

/// More steps than this, and somebody goes round in circles.
const MOST_STEPS: u32 = 40;

/// How far they go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Course {
    /// To the new password.
    Whole,
    /// Up to where the password would be: no password is hashed.
    WithoutPassword,
    /// To a case that is open.
    Case,
}

/// A request that was answered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timed {
    /// What it did.
    pub(crate) kind: &'static str,
    /// When it was answered.
    pub(crate) at: Instant,
    /// How long it took, in milliseconds.
    pub(crate) took: f64,
    /// Whether it was done rather than refused.
    pub(crate) done: bool,
}

/// The step that takes as long as hashing a password does.
pub(crate) const HASHING: &str = "set_password";

/// What all visitors share.
pub(crate) struct Crowd {
    pub(crate) client: Client,
    /// The instances, which take turns.
    pub(crate) addresses: Vec<String>,
    pub(crate) mailboxes: Mailboxes,
    /// So many requests are under way at once.
    pub(crate) gate: Arc<Semaphore>,
    /// The number of the next request, for its turn and its key.
    pub(crate) next: AtomicU64,
}

/// One of them.
pub(crate) struct Visitor<'a> {
    crowd: &'a Crowd,
    /// Their account.
    owner: u64,
    network: String,
    cookie: Option<String>,
    timed: Vec<Timed>,
}

impl<'a> Visitor<'a> {
    /// The owner of an account; `number` is of nobody else who comes in this hour.
    pub(crate) fn new(crowd: &'a Crowd, owner: u64, number: u64) -> Self {
        let [.., a, b, c] = number.to_be_bytes();
        Self {
            crowd,
            owner,
            network: format!("10.{a}.{b}.{c}"),
            cookie: None,
            timed: Vec::new(),
        }
    }

    /// Walks as far as they want to go; every request, whether that was reached or not.
    pub(crate) async fn walk(mut self, course: Course) -> (Vec<Timed>, Outcome) {
        let outcome = self.go(course).await;
        (self.timed, outcome)
    }

    async fn go(&mut self, course: Course) -> Outcome {
        let start = StartRequest {
            situation: Situation::ForgotPassword,
            ask_person: course == Course::Case,
            contacted_by_someone: false,
            cannot_use: Vec::new(),
        };
        let body = serde_json::to_value(&start)?;
        let mut document = self.post("start", paths::FLOW, &body).await?;
        for _ in 0..MOST_STEPS {
            let Some((kind, action)) = self.choose(&document, course).await? else {
                // As a page does that is looked at again.
                let request = self.crowd.client.get(self.url(paths::FLOW));
                self.send("read", request).await?;
                return Ok(());
            };
            let body = serde_json::to_value(&action)?;
            document = self.post(kind, paths::FLOW_ACTIONS, &body).await?;
            if kind == "end" {
                return Ok(());
            }
        }
        Err(Fault::new("somebody goes round in circles"))
    }

    /// What they do at a step; nothing at the end.
    async fn choose(
        &self,
        document: &FlowDocument,
        course: Course,
    ) -> Outcome<Option<(&'static str, ActionRequest)>> {
        Ok(Some(match &document.step {
            Step::Identify(_) => {
                let identifier = handle(self.owner);
                let work = None;
                ("identify", ActionRequest::Identify { identifier, work })
            }
            Step::ChooseProof(_) => {
                let kind = ProofKind::EmailCode;
                ("choose_proof", ActionRequest::ChooseProof { kind })
            }
            Step::EnterCode(_) => {
                let code = self.crowd.mailboxes.code(&email(self.owner)).await?;
                let code = Secret::new(code);
                ("submit_code", ActionRequest::SubmitCode { code })
            }
            // Who forgot the password is asked for the new one first.
            Step::Tasks(_) | Step::SetPassword(_) if course == Course::WithoutPassword => {
                ("end", ActionRequest::End)
            }
            Step::Tasks(data) => next_task(data),
            Step::SetPassword(_) => {
                let password = Secret::new(password(self.owner));
                (HASHING, ActionRequest::SetPassword { password })
            }
            Step::Review(_) => ("go_on", ActionRequest::GoOn),
            Step::CheckChanges(_) => ("commit", ActionRequest::Secure(SecureRequest::Commit)),
            Step::CaseDetails(_) => {
                let answers = CaseAnswersRequest {
                    account: handle(self.owner),
                    contact: format!("reach-{}", email(self.owner)),
                    what_happened: "I forgot my password and no code arrives.".to_owned(),
                };
                ("answer_case", ActionRequest::AnswerCase(answers))
            }
            Step::CaseCheck(_) => ("send_case", ActionRequest::SendCase),
            Step::Done(_) | Step::CaseOpened(_) => return Ok(None),
            Step::CheckMailbox(_)
            | Step::SecureMailbox(_)
            | Step::UsePasskey(_)
            | Step::NewBackupCode(_)
            | Step::Waiting(_)
            | Step::Elsewhere(_)
            | Step::AddAuthenticator(_)
            | Step::AddPasskey(_)
            | Step::BackupCodes(_)
            | Step::AddAddress(_)
            | Step::Ended(_) => {
                return Err(Fault::new(format!(
                    "nobody wanted to be at {:?}",
                    document.step
                )));
            }
        }))
    }

    fn url(&self, path: &str) -> String {
        let turn = self.crowd.next.fetch_add(1, Ordering::Relaxed);
        let turn = usize::try_from(turn).unwrap_or_default();
        let count = self.crowd.addresses.len().max(1);
        let address = self.crowd.addresses.get(turn % count);
        format!("{}{path}", address.map_or("", String::as_str))
    }

    async fn post(
        &mut self,
        kind: &'static str,
        path: &str,
        body: &serde_json::Value,
    ) -> Outcome<FlowDocument> {
        let key = self.crowd.next.fetch_add(1, Ordering::Relaxed);
        let key = format!("\"{:016x}{:016x}\"", self.owner, key);
        let request = self.crowd.client.post(self.url(path));
        let request = request.header(paths::IDEMPOTENCY_KEY, key).json(body);
        let body = self.send(kind, request).await?;
        Ok(serde_json::from_str(&body)?)
    }

    async fn send(&mut self, kind: &'static str, request: RequestBuilder) -> Outcome<String> {
        let mut request = request
            .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", &self.network)
            .header(header::ACCEPT_LANGUAGE, "en");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let place = self.crowd.gate.acquire().await;
        let place = place.map_err(|error| Fault::told("the gate", error))?;
        let began = Instant::now();
        let answer = request.send().await?;
        let status = answer.status();
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next();
            let pair = pair.filter(|pair| pair.starts_with(paths::FLOW_COOKIE));
            if let Some(pair) = pair {
                self.cookie = Some(pair.to_owned());
            }
        }
        let body = answer.text().await?;
        let at = Instant::now();
        drop(place);
        self.timed.push(Timed {
            kind,
            at,
            took: at.duration_since(began).as_secs_f64() * 1000.0,
            done: status.is_success(),
        });
        if status.is_success() {
            return Ok(body);
        }
        let problem = Problem::read(status.as_u16(), &body).kind;
        Err(Fault::new(format!("{kind} was refused: {problem:?}")))
    }
}

fn next_task(data: &Tasks) -> (&'static str, ActionRequest) {
    if data.can_check {
        let check = ActionRequest::Secure(SecureRequest::CheckChanges);
        return ("check_changes", check);
    }
    let mut open = data
        .tasks
        .iter()
        .filter(|one| one.status != TaskStatus::Completed)
        .map(|one| one.task);
    let task = open.clone().find(|task| *task == Task::Password);
    let task = task.or_else(|| open.next()).unwrap_or(Task::Activity);
    let open = ActionRequest::Secure(SecureRequest::OpenTask { task });
    ("open_task", open)
}

/// A password that nobody refuses: digits as words, so that no part of the name is in it.
fn password(owner: u64) -> String {
    const WORDS: [&str; 10] = [
        "maple", "quill", "harbor", "velvet", "timber", "saddle", "copper", "lantern", "meadow",
        "pebble",
    ];
    let digits = owner.to_string();
    let words = digits
        .bytes()
        .filter_map(|digit| WORDS.get(usize::from(digit - b'0')));
    words.fold("rainy".to_owned(), |text, word| format!("{text} {word}")) + " umbrella"
}
