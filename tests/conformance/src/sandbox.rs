//! The sandbox of an implementation, as docs/sandbox.md describes it.

use std::time::{Duration, Instant};

use http::Method;
use regain_contract::{ProofKind, Situation};
use serde_json::{Value, json};

use crate::outcome::{Ending, Outcome};
use crate::wire::{Ask, Wire};

/// How long a message may be on its way.
const DELIVERY: Duration = Duration::from_secs(120);

/// How long is waited before it is looked for again.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// Accounts, messages and the clock.
#[derive(Clone, Copy)]
pub(crate) struct Sandbox<'a>(&'a Wire);

/// A made-up account.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) handle: String,
    /// The first is the one that codes go to.
    pub(crate) emails: Vec<String>,
    pub(crate) phones: Vec<String>,
    pub(crate) password: String,
    pub(crate) situation: Option<Situation>,
    pub(crate) is_active: bool,
    pub(crate) status: String,
    pub(crate) second_factor: bool,
    pub(crate) means: Vec<ProofKind>,
    pub(crate) backup_codes: Vec<String>,
    /// The addresses of the recovery contacts.
    pub(crate) contacts: Vec<String>,
}

/// A message to somebody.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) body: String,
    pub(crate) code: Option<String>,
    pub(crate) link: Option<String>,
}

impl Account {
    pub(crate) fn email(&self) -> &str {
        self.emails.first().map_or("", String::as_str)
    }

    fn read(value: &Value) -> Self {
        let text = |name: &str| value[name].as_str().unwrap_or("").to_owned();
        let texts = |value: &Value| -> Vec<String> {
            let items = value.as_array().into_iter().flatten();
            items
                .filter_map(|item| Some(item.as_str()?.to_owned()))
                .collect()
        };
        let means = texts(&value["means"]);
        let contacts = value["contacts"].as_array().into_iter().flatten();
        Self {
            handle: text("handle"),
            emails: texts(&value["emails"]),
            phones: texts(&value["phones"]),
            password: text("password"),
            situation: serde_json::from_value(value["situation"].clone()).ok(),
            is_active: value["status"] == "active",
            status: text("status"),
            second_factor: value["second_factor"] == true,
            means: means
                .iter()
                .filter_map(|name| ProofKind::from_name(name))
                .collect(),
            backup_codes: texts(&value["backup_codes"]),
            contacts: contacts
                .filter_map(|one| Some(one["email"].as_str()?.to_owned()))
                .collect(),
        }
    }
}

impl<'a> Sandbox<'a> {
    /// The sandbox, if there is one.
    pub(crate) async fn find(wire: &'a Wire) -> Outcome<Option<Self>> {
        let ask = Ask::new(Method::GET, "/sandbox/api/clock");
        let answer = wire.send_unwatched(ask).await?;
        let is_there = answer.status == 200 && answer.json()["now"].is_i64();
        Ok(is_there.then_some(Self(wire)))
    }

    /// The sandbox behind `wire`, which is known to have one.
    pub(crate) const fn of(wire: &'a Wire) -> Self {
        Self(wire)
    }

    async fn get(&self, path: &str) -> Outcome<Value> {
        let ask = Ask::new(Method::GET, &format!("/sandbox/api/{path}"));
        let answer = self.0.send_unwatched(ask).await?;
        if answer.status == 200 {
            Ok(answer.json())
        } else {
            Err(answer.is_not("200, as docs/sandbox.md says"))
        }
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        let ask = Ask::new(Method::POST, &format!("/sandbox/api/{path}"))
            .header("content-type", Some("application/json"))
            .body(body.to_string());
        let answer = self.0.send_unwatched(ask).await?;
        if answer.is_success() {
            Ok(answer.json())
        } else {
            Err(answer.is_not("a success, as docs/sandbox.md says"))
        }
    }

    /// Puts everything back as it was at the start.
    pub(crate) async fn reset(&self) -> Outcome {
        self.post("reset", &json!({})).await.map(drop)
    }

    pub(crate) async fn accounts(&self) -> Outcome<Vec<Account>> {
        let answer = self.get("accounts").await?;
        let all = answer["accounts"].as_array().into_iter().flatten();
        Ok(all.map(Account::read).collect())
    }

    /// The first account that `fits`.
    pub(crate) async fn account(
        &self,
        what: &str,
        fits: impl Fn(&Account) -> bool,
    ) -> Outcome<Account> {
        let found = self.accounts().await?.into_iter().find(fits);
        found.ok_or_else(|| Ending::lacking(format!("the sandbox has no account {what}")))
    }

    /// One that can be used and has nothing beside its password.
    pub(crate) async fn plain_account(&self) -> Outcome<Account> {
        self.account("that is active and has no second factor", |one| {
            one.is_active && !one.second_factor && one.situation == Some(Situation::ForgotPassword)
        })
        .await
    }

    /// One that can be used and gives all of these proofs.
    pub(crate) async fn account_with(&self, means: &[ProofKind]) -> Outcome<Account> {
        let names: Vec<_> = means.iter().map(|kind| kind.name()).collect();
        self.account(&format!("with {}", names.join(", ")), |one| {
            one.is_active && means.iter().all(|kind| one.means.contains(kind))
        })
        .await
    }

    /// Waits until no message is on its way.
    pub(crate) async fn settle(&self) -> Outcome {
        let begun = Instant::now();
        loop {
            let inbox = self.get("messages?since=9007199254740991").await?;
            if inbox["waiting"] == 0 {
                return Ok(());
            }
            if begun.elapsed() > DELIVERY {
                let seen = format!("{} on their way", inbox["waiting"]);
                return Err(Ending::short("every message delivered", seen));
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// The number of the newest message, once none is on its way.
    pub(crate) async fn newest(&self) -> Outcome<i64> {
        self.settle().await?;
        let inbox = self.get("messages").await?;
        let all = inbox["messages"].as_array();
        let numbers = all
            .into_iter()
            .flatten()
            .filter_map(|one| one["id"].as_i64());
        Ok(numbers.max().unwrap_or(0))
    }

    /// The messages to an address after that number, the oldest first, once none is on its way.
    pub(crate) async fn messages(&self, to: &str, since: i64) -> Outcome<Vec<Message>> {
        self.settle().await?;
        let to = to.replace('+', "%2B").replace('@', "%40");
        let inbox = self.get(&format!("messages?to={to}&since={since}")).await?;
        let all = inbox["messages"].as_array().into_iter().flatten();
        let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
        Ok(all
            .map(|one| Message {
                body: text(&one["body"]).unwrap_or_default(),
                code: text(&one["code"]),
                link: text(&one["link"]),
            })
            .collect())
    }

    /// The newest code that was sent to an address.
    pub(crate) async fn code(&self, to: &str) -> Outcome<String> {
        let messages = self.messages(to, 0).await?;
        let code = messages.into_iter().rev().find_map(|message| message.code);
        code.ok_or_else(|| Ending::short("a message with a code", "none"))
    }

    /// What the authenticator app of an account shows, never the same twice.
    pub(crate) async fn authenticator_code(&self, handle: &str) -> Outcome<Option<String>> {
        self.advance(31).await?;
        let answer = self.get("authenticators").await?;
        let mut all = answer["authenticators"].as_array().into_iter().flatten();
        let shown = all.find(|one| one["account"] == handle);
        Ok(shown.and_then(|one| Some(one["code"].as_str()?.to_owned())))
    }

    /// Moves the clock forward.
    pub(crate) async fn advance(&self, seconds: i64) -> Outcome {
        let body = json!({ "advance_seconds": seconds.max(0) });
        self.post("clock", &body).await.map(drop)
    }

    pub(crate) async fn now(&self) -> Outcome<i64> {
        let clock = self.get("clock").await?;
        let now = clock["now"].as_i64();
        now.ok_or_else(|| Ending::short("a clock", clock.to_string()))
    }

    /// Moves the clock to a moment.
    pub(crate) async fn advance_to(&self, moment: i64) -> Outcome {
        let now = self.now().await?;
        self.advance(moment - now).await
    }

    /// Whether a password signs in, with a code of the authenticator app where the account has one.
    pub(crate) async fn signs_in(&self, account: &Account, password: &str) -> Outcome<bool> {
        let mut body = json!({ "identifier": account.handle, "password": password });
        if let Some(code) = self.authenticator_code(&account.handle).await? {
            body["code"] = Value::from(code);
        }
        Ok(self.post("sign-in", &body).await?["signed_in"] == true)
    }

    /// How many sessions of an account are signed in.
    pub(crate) async fn sessions(&self, handle: &str) -> Outcome<usize> {
        let answer = self.get(&format!("sessions?account={handle}")).await?;
        Ok(answer["sessions"].as_array().map_or(0, Vec::len))
    }

    /// The case of this reference.
    pub(crate) async fn case(&self, reference: &str) -> Outcome<Option<Value>> {
        let answer = self.get("cases").await?;
        let mut all = answer["cases"].as_array().into_iter().flatten();
        Ok(all.find(|case| case["reference"] == reference).cloned())
    }
}
