use regain_contract::Situation;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    fault::{Fault, Outcome},
    wait::{PATIENCE, until},
    world::World,
};

/// The sandbox of the API over JSON, as docs/sandbox.md describes it.
pub(crate) struct Sandbox<'a>(&'a World);

/// A seeded account.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Account {
    pub(crate) handle: String,
    /// The first is the one that codes go to.
    pub(crate) emails: Vec<String>,
    #[serde(default)]
    pub(crate) phones: Vec<String>,
    password: Option<String>,
    /// The situation it is good for trying.
    situation: Option<Situation>,
    pub(crate) status: String,
    pub(crate) second_factor: bool,
    /// The backup codes of the start, in groups of four.
    #[serde(default)]
    pub(crate) backup_codes: Vec<String>,
    #[serde(default)]
    pub(crate) contacts: Vec<Contact>,
    /// Until when sensitive changes are frozen.
    pub(crate) frozen_until: Option<i64>,
}

/// A recovery contact of a seeded account.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Contact {
    pub(crate) email: String,
}

#[derive(Debug, Deserialize)]
struct Inbox {
    messages: Vec<Message>,
    /// How many are on their way, to whomever.
    waiting: u32,
}

/// A message in an inbox.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Message {
    /// Nothing in a text message.
    #[serde(default)]
    pub(crate) subject: String,
    #[serde(rename = "body")]
    pub(crate) text: String,
    /// The code in it, if it has one.
    #[serde(default)]
    pub(crate) code: Option<String>,
    /// The link in it, if it has one.
    #[serde(default)]
    pub(crate) link: Option<String>,
}

impl Account {
    /// The address that codes go to.
    pub(crate) fn email(&self) -> &str {
        self.emails.first().map_or("", String::as_str)
    }

    pub(crate) fn password(&self) -> Outcome<String> {
        self.password.clone().ok_or_else(|| {
            Fault::new(format!(
                "the sandbox does not tell the password of {}",
                self.handle
            ))
        })
    }
}

impl<'a> Sandbox<'a> {
    pub(crate) const fn new(world: &'a World) -> Self {
        Self(world)
    }

    async fn get(&self, path: &str) -> Outcome<Value> {
        let reply = self.0.http().get(&format!("/sandbox/api{path}")).await?;
        if reply.status != 200 {
            return Err(Fault::new(format!(
                "the sandbox answers {} to {path}",
                reply.status
            )));
        }
        reply.json()
    }

    async fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        let reply = self
            .0
            .http()
            .post(&format!("/sandbox/api{path}"), body)
            .await?;
        if !(200..300).contains(&reply.status) {
            return Err(Fault::new(format!(
                "the sandbox answers {} to {path}: {}",
                reply.status, reply.body
            )));
        }
        if reply.body.is_empty() {
            return Ok(Value::Null);
        }
        reply.json()
    }

    /// The seeded accounts.
    pub(crate) async fn accounts(&self) -> Outcome<Vec<Account>> {
        let mut answer = self.get("/accounts").await?;
        Ok(serde_json::from_value(answer["accounts"].take())?)
    }

    /// The account that is good for trying a situation.
    pub(crate) async fn account(&self, situation: Situation) -> Outcome<Account> {
        self.find(&format!("for {}", situation.slug()), |account| {
            account.situation == Some(situation) && account.status != "disabled"
        })
        .await
    }

    /// The account of someone who forgot the password.
    pub(crate) async fn forgetful(&self) -> Outcome<Account> {
        self.account(Situation::ForgotPassword).await
    }

    /// An account that is active and has no second factor, with two addresses.
    pub(crate) async fn account_with_two_addresses(&self) -> Outcome<Account> {
        self.find("with two addresses", |account| {
            account.emails.len() > 1 && account.status == "active" && !account.second_factor
        })
        .await
    }

    /// The first account that `fits`.
    pub(crate) async fn find(
        &self,
        what: &str,
        fits: impl Fn(&Account) -> bool,
    ) -> Outcome<Account> {
        self.accounts()
            .await?
            .into_iter()
            .find(|account| fits(account))
            .ok_or_else(|| Fault::new(format!("the sandbox has no account {what}")))
    }

    /// The messages to an address, the oldest first, once nothing is on its way
    /// any more: before, that there is none would say nothing.
    pub(crate) async fn messages(&self, address: &str) -> Outcome<Vec<Message>> {
        until("nothing to be on its way", PATIENCE, async || {
            let inbox = self.inbox(address).await?;
            Ok((inbox.waiting == 0).then_some(inbox.messages))
        })
        .await
    }

    async fn inbox(&self, address: &str) -> Outcome<Inbox> {
        let query = address.replace('+', "%2B").replace('@', "%40");
        let answer = self.get(&format!("/messages?to={query}")).await?;
        Ok(serde_json::from_value(answer)?)
    }

    /// Waits until an address has this many messages.
    pub(crate) async fn messages_when(&self, address: &str, count: usize) -> Outcome<Vec<Message>> {
        until(
            &format!("{count} messages to {address}"),
            PATIENCE,
            async || {
                let messages = self.inbox(address).await?.messages;
                Ok((messages.len() >= count).then_some(messages))
            },
        )
        .await
    }

    /// The code in the newest message to an address, once nothing is on its
    /// way any more: before, the newest could be an older one.
    pub(crate) async fn newest_code(&self, address: &str) -> Outcome<String> {
        let code = until(&format!("a code to {address}"), PATIENCE, async || {
            let mut inbox = self.inbox(address).await?;
            if inbox.waiting > 0 {
                return Ok(None);
            }
            Ok(inbox.messages.pop().and_then(|message| message.code))
        })
        .await?;
        self.0.remember_secret("a code", &code);
        Ok(code)
    }

    /// The link in the newest message to an address that has one.
    pub(crate) async fn newest_link(&self, address: &str) -> Outcome<String> {
        let link = until(&format!("a link to {address}"), PATIENCE, async || {
            let inbox = self.inbox(address).await?;
            if inbox.waiting > 0 {
                return Ok(None);
            }
            Ok(inbox
                .messages
                .into_iter()
                .rev()
                .find_map(|message| message.link))
        })
        .await?;
        if let Some((_, token)) = link.split_once("#t=") {
            self.0.remember_secret("a link", token);
        } else if let Some((_, code)) = link
            .split_once('.')
            .filter(|_| link.contains("/help/case#"))
        {
            self.0.remember_secret("the code of a case", code);
        }
        Ok(link)
    }

    /// What the authenticator app of an account shows.
    pub(crate) async fn authenticator_code(&self, handle: &str) -> Outcome<String> {
        let answer = self.get("/authenticators").await?;
        let shown = answer["authenticators"].as_array().and_then(|all| {
            let one = all.iter().find(|one| one["account"] == handle)?;
            Some(one["code"].as_str()?.to_owned())
        });
        let code = shown.ok_or_else(|| Fault::new(format!("{handle} has no authenticator")))?;
        self.0.remember_secret("a code", &code);
        Ok(code)
    }

    /// The password of an agent, and what their authenticator app shows.
    pub(crate) async fn agent(&self, name: &str) -> Outcome<(String, String)> {
        let answer = self.get("/agents").await?;
        let found = answer["agents"].as_array().and_then(|all| {
            let one = all.iter().find(|one| one["name"] == name)?;
            Some((
                one["password"].as_str()?.to_owned(),
                one["code"].as_str()?.to_owned(),
            ))
        });
        found.ok_or_else(|| Fault::new(format!("the sandbox has no agent {name}")))
    }

    /// The account with every means there is.
    pub(crate) async fn well_equipped(&self) -> Outcome<Account> {
        self.find("with a recovery contact", |account| {
            !account.contacts.is_empty()
        })
        .await
    }

    /// The clock of the service.
    pub(crate) async fn now(&self) -> Outcome<i64> {
        let answer = self.get("/clock").await?;
        answer["now"]
            .as_i64()
            .ok_or_else(|| Fault::new(format!("the clock says {answer}")))
    }

    pub(crate) async fn advance_clock(&self, seconds: i64) -> Outcome {
        self.post("/clock", &json!({ "advance_seconds": seconds }))
            .await?;
        Ok(())
    }

    /// How many passkeys an account has.
    pub(crate) async fn passkeys(&self, handle: &str) -> Outcome<usize> {
        let answer = self.get(&format!("/passkeys?account={handle}")).await?;
        Ok(answer["passkeys"].as_array().map_or(0, Vec::len))
    }

    /// What the authenticator apps of an account are called.
    pub(crate) async fn authenticator_names(&self, handle: &str) -> Outcome<Vec<String>> {
        let answer = self.get("/authenticators").await?;
        let all = answer["authenticators"].as_array().cloned();
        Ok(all
            .unwrap_or_default()
            .iter()
            .filter(|one| one["account"] == handle)
            .filter_map(|one| Some(one["name"].as_str()?.to_owned()))
            .collect())
    }

    /// What an account has the means for, by name.
    pub(crate) async fn means(&self, handle: &str) -> Outcome<Vec<String>> {
        let answer = self.get("/accounts").await?;
        let one = answer["accounts"]
            .as_array()
            .and_then(|all| all.iter().find(|one| one["handle"] == handle).cloned());
        let means = one.and_then(|one| one["means"].as_array().cloned());
        Ok(means
            .unwrap_or_default()
            .iter()
            .filter_map(|name| Some(name.as_str()?.to_owned()))
            .collect())
    }

    /// Until when an account is in protected mode.
    pub(crate) async fn protected_until(&self, handle: &str) -> Outcome<Option<i64>> {
        let answer = self.get("/accounts").await?;
        let one = answer["accounts"]
            .as_array()
            .and_then(|all| all.iter().find(|one| one["handle"] == handle).cloned());
        Ok(one.and_then(|one| one["protected_until"].as_i64()))
    }

    /// The account that somebody else is in.
    pub(crate) async fn taken_over(&self) -> Outcome<Account> {
        self.find("that somebody else is in", |one| one.handle == "joan")
            .await
    }

    /// Everything that has access to an account.
    pub(crate) async fn access(&self, account: &Account) -> Outcome<Value> {
        self.get(&format!("/sessions?account={}", account.handle))
            .await
    }

    /// Whether a password signs in with a code of the authenticator app.
    pub(crate) async fn signs_in_with(
        &self,
        identifier: &str,
        password: &str,
        code: &str,
    ) -> Outcome<bool> {
        let answer = self
            .post(
                "/sign-in",
                &json!({ "identifier": identifier, "password": password, "code": code }),
            )
            .await?;
        answer["signed_in"]
            .as_bool()
            .ok_or_else(|| Fault::new(format!("sign-in says {answer}")))
    }

    /// Whether a password signs in.
    pub(crate) async fn signs_in(&self, identifier: &str, password: &str) -> Outcome<bool> {
        self.0.remember_secret("a password", password);
        let answer = self
            .post(
                "/sign-in",
                &json!({ "identifier": identifier, "password": password }),
            )
            .await?;
        answer["signed_in"]
            .as_bool()
            .ok_or_else(|| Fault::new(format!("sign-in says {answer}")))
    }

    /// On how many devices an account is signed in.
    pub(crate) async fn sessions(&self, account: &Account) -> Outcome<usize> {
        let answer = self
            .get(&format!("/sessions?account={}", account.handle))
            .await?;
        Ok(answer["sessions"].as_array().map_or(0, Vec::len))
    }

    /// Puts everything back to the start, apart from the clock.
    pub(crate) async fn reset(&self) -> Outcome {
        self.post("/reset", &json!({})).await?;
        Ok(())
    }
}
