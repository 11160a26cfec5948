use std::error::Error;

use async_trait::async_trait;
use axum::http::{StatusCode, Uri};
use regain_contract::{Signal, UnixSeconds};

use super::{SignalError, SignalSender};
use crate::config::WebhookSecrets;
use crate::webhook::Webhook;

/// Posts signals to the system that the accounts belong to.
pub struct SignalWebhook(Webhook);

impl SignalWebhook {
    /// The system at this address, which knows one of these secrets.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(url: Uri, secrets: WebhookSecrets) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(Webhook::new(url, secrets)?))
    }
}

#[async_trait]
impl SignalSender for SignalWebhook {
    async fn send(&self, id: &str, signal: &Signal, now: UnixSeconds) -> Result<(), SignalError> {
        let body = serde_json::to_vec(signal).map_err(|_| SignalError::ForGood)?;
        let answered = self.0.post(id, now, body).await;
        outcome(answered.map_err(|_| SignalError::ForNow)?)
    }
}

/// A system that refuses what it must know is broken, and is told again; but
/// one that says that it is gone (Standard Webhooks 1.0.0, "Delivery success and
/// failure").
fn outcome(status: StatusCode) -> Result<(), SignalError> {
    if status.is_success() {
        Ok(())
    } else if status == StatusCode::GONE {
        Err(SignalError::ForGood)
    } else {
        Err(SignalError::ForNow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_not_gone_is_told_again() {
        for (status, said) in [
            (200, Ok(())),
            (204, Ok(())),
            (301, Err(SignalError::ForNow)),
            (400, Err(SignalError::ForNow)),
            (401, Err(SignalError::ForNow)),
            (404, Err(SignalError::ForNow)),
            (410, Err(SignalError::ForGood)),
            (429, Err(SignalError::ForNow)),
            (500, Err(SignalError::ForNow)),
            (503, Err(SignalError::ForNow)),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(outcome(status), said, "{status}");
        }
    }
}
