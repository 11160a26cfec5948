//! A browser as far as the API sees one: it keeps the cookie of the flow, and names each of its intentions.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::sync::atomic::{AtomicU64, Ordering};

use http::{HeaderMap, Method, header};
use regain_contract::paths::{self, FLOW_COOKIE};
use regain_contract::{CONTRACT_VERSION, CodeForm, LongCode, ProofKind, Situation, Step, Work};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::outcome::{Ending, Outcome};
use crate::wire::{Answer, Ask, From, Wire};

/// Someone who recovers an account.
#[derive(Clone)]
pub(crate) struct Browser<'a> {
    pub(crate) wire: &'a Wire,
    /// The secret id of its flow.
    pub(crate) cookie: Option<String>,
    pub(crate) from: From,
}

/// The most hashes that are tried for the work before an account is named.
const MOST_WORK: u32 = 1 << 24;

/// Something that nobody has used before, in this run or another: sixteen hexadecimal digits.
pub(crate) fn unheard_of() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    // Two of them: each hashes with keys of its own.
    format!("{:016x}", RandomState::new().hash_one(count))
}

/// An idempotency key for a new intention.
pub(crate) fn fresh_key() -> String {
    format!("\"{}{}\"", unheard_of(), unheard_of())
}

impl<'a> Browser<'a> {
    pub(crate) const fn new(wire: &'a Wire) -> Self {
        Self {
            wire,
            cookie: None,
            from: From::Here,
        }
    }

    /// A POST as the app makes it, for a new intention.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Ask {
        let version = CONTRACT_VERSION.to_string();
        let ask = Ask::new(Method::POST, path)
            .header("content-type", Some("application/json"))
            .header("idempotency-key", Some(&fresh_key()))
            .header("regain-client", Some(&version))
            .header("origin", Some(&self.wire.target.origin))
            .header("sec-fetch-site", Some("same-origin"))
            .body(body.to_string());
        self.with_cookie(ask)
    }

    /// A GET as the app makes it.
    pub(crate) fn get(&self, path: &str) -> Ask {
        self.with_cookie(Ask::new(Method::GET, path))
    }

    fn with_cookie(&self, ask: Ask) -> Ask {
        let cookie = self
            .cookie
            .as_ref()
            .map(|cookie| format!("{FLOW_COOKIE}={cookie}"));
        let ask = ask.header("cookie", cookie.as_deref());
        Ask {
            from: self.from,
            ..ask
        }
    }

    /// Sends a request, and keeps the cookie of the answer.
    pub(crate) async fn send(&mut self, ask: Ask) -> Outcome<Answer> {
        let answer = self.wire.send(ask).await?;
        if let Some(cookie) = set_cookie(&answer.headers) {
            self.cookie = (!cookie.is_empty()).then(|| cookie.to_owned());
        }
        Ok(answer)
    }

    /// Reads the flow.
    pub(crate) async fn read(&mut self) -> Outcome<Answer> {
        self.send(self.get(paths::FLOW)).await
    }

    /// Starts a flow.
    pub(crate) async fn start(&mut self, situation: Situation) -> Outcome<Answer> {
        self.send(self.post(paths::FLOW, &json!({ "situation": situation })))
            .await
    }

    /// Does one thing.
    pub(crate) async fn act(&mut self, action: Value) -> Outcome<Answer> {
        self.send(self.action(&action)).await
    }

    /// The request that does one thing.
    pub(crate) fn action(&self, action: &Value) -> Ask {
        self.post(paths::FLOW_ACTIONS, action)
    }

    /// Names an account, after the work that is asked for.
    pub(crate) async fn identify(&mut self, identifier: &str) -> Outcome<Answer> {
        let read = self.read().await?;
        let Step::Identify(step) = read.document()?.step else {
            return Err(read.is_not("the step identify"));
        };
        self.identify_after(identifier, step.work.as_ref()).await
    }

    /// Names an account, after this work.
    pub(crate) async fn identify_after(
        &mut self,
        identifier: &str,
        work: Option<&Work>,
    ) -> Outcome<Answer> {
        let mut named = json!({ "identifier": identifier });
        if let Some(work) = work {
            named["work"] = Value::from(solve(work)?);
        }
        self.act(json!({ "identify": named })).await
    }

    pub(crate) async fn choose(&mut self, kind: ProofKind) -> Outcome<Answer> {
        self.act(json!({ "choose_proof": { "kind": kind } })).await
    }

    pub(crate) async fn submit(&mut self, code: &str) -> Outcome<Answer> {
        self.act(submission(code)).await
    }

    pub(crate) async fn secure(&mut self, request: Value) -> Outcome<Answer> {
        self.act(json!({ "secure": request })).await
    }

    /// Does something with a link or a pass.
    pub(crate) async fn link(&mut self, path: &str, request: &Value) -> Outcome<Answer> {
        self.send(self.post(path, request)).await
    }

    /// Somebody who forgot the password, as far as the choice of ways.
    pub(crate) async fn reach_choice(&mut self, identifier: &str) -> Outcome<Answer> {
        self.start(Situation::ForgotPassword).await?.document()?;
        let named = self.identify(identifier).await?;
        named.document()?;
        Ok(named)
    }

    /// The same, as far as the code by e-mail.
    pub(crate) async fn ask_code(&mut self, identifier: &str) -> Outcome<Answer> {
        self.reach_choice(identifier).await?;
        let chosen = self.choose(ProofKind::EmailCode).await?;
        chosen.document()?;
        Ok(chosen)
    }
}

/// The action that enters a code.
pub(crate) fn submission(code: &str) -> Value {
    json!({ "submit_code": { "code": code } })
}

/// The secret id that an answer sets; empty where it takes it back.
pub(crate) fn set_cookie(headers: &HeaderMap) -> Option<&str> {
    headers.get_all(header::SET_COOKIE).iter().find_map(|line| {
        let pair = line.to_str().ok()?.split(';').next()?;
        pair.trim().strip_prefix(FLOW_COOKIE)?.strip_prefix('=')
    })
}

/// A code of this form that is not `right`.
pub(crate) fn wrong_code(form: CodeForm, right: Option<&str>) -> String {
    let code = |number: u8| match form {
        CodeForm::Digits { count } => {
            let count = usize::try_from(count).unwrap_or(8);
            format!("{number:0count$}")
        }
        CodeForm::Characters => {
            let mut values = [7; LongCode::CHARACTERS - 1];
            values[0] = number;
            LongCode::from_values(&values).expose_secret().to_owned()
        }
    };
    let (one, other) = (code(3), code(4));
    if right == Some(one.as_str()) {
        other
    } else {
        one
    }
}

/// The number that solves some work.
fn solve(work: &Work) -> Outcome<String> {
    let salted = Sha256::new_with_prefix(format!("{}:", work.salt));
    let solves = |number: &String| {
        let hash = salted.clone().chain_update(number).finalize();
        let zeros = hash
            .iter()
            .try_fold(0, |zeros, byte| match byte.leading_zeros() {
                8 => Ok(zeros + 8),
                here => Err(zeros + here),
            });
        let (Ok(zeros) | Err(zeros)) = zeros;
        zeros >= work.difficulty
    };
    let number = (0..MOST_WORK).map(|number| number.to_string()).find(solves);
    number.ok_or_else(|| {
        let seen = format!("work of {} zero bits", work.difficulty);
        Ending::short("work that a browser can do", seen)
    })
}
