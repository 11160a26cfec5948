use serde_json::{Value, json};

use crate::{
    fault::{Fault, Outcome},
    wait::{PATIENCE, until},
    world::World,
};

/// The sandbox of the API over JSON, as docs/sandbox.md describes it.
pub(crate) struct Sandbox<'a>(&'a World);

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
    pub(crate) async fn accounts(&self) -> Outcome<Vec<Value>> {
        let answer = self.get("/accounts").await?;
        Ok(answer["accounts"].as_array().cloned().unwrap_or_default())
    }

    /// The messages to an address, the oldest first.
    pub(crate) async fn messages(&self, address: &str) -> Outcome<Vec<Value>> {
        let query = address.replace('+', "%2B").replace('@', "%40");
        let answer = self.get(&format!("/messages?to={query}")).await?;
        Ok(answer["messages"].as_array().cloned().unwrap_or_default())
    }

    /// Waits until an address has this many messages.
    pub(crate) async fn messages_when(&self, address: &str, count: usize) -> Outcome<Vec<Value>> {
        until(
            &format!("{count} messages to {address}"),
            PATIENCE,
            async || {
                let messages = self.messages(address).await?;
                Ok((messages.len() >= count).then_some(messages))
            },
        )
        .await
    }

    /// The code in the newest message to an address, once it is there.
    pub(crate) async fn newest_code(&self, address: &str) -> Outcome<String> {
        let code = until(&format!("a code to {address}"), PATIENCE, async || {
            let messages = self.messages(address).await?;
            Ok(messages
                .last()
                .and_then(|message| message["code"].as_str().map(ToOwned::to_owned)))
        })
        .await?;
        self.0.remember_secret("a code", &code);
        Ok(code)
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
}
