use std::error::Error;

use async_trait::async_trait;
use axum::http::{StatusCode, Uri};
use regain_contract::support::DeliveryTrouble as Trouble;
use regain_contract::{Signal, UnixSeconds};

use super::SignalSender;
use crate::config::WebhookSecrets;
use crate::delivery::SendError;
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
    async fn send(&self, id: &str, signal: &Signal, now: UnixSeconds) -> Result<(), SendError> {
        let body =
            serde_json::to_vec(signal).map_err(|_| SendError::ForGood(Trouble::MessageRefused))?;
        let answered = self.0.post(id, now, body).await;
        outcome(answered.map_err(SendError::from)?)
    }
}

/// A system that refuses what it must know is broken, and is told again; but
/// one that says that it is gone (Standard Webhooks 1.0.0, "Delivery success and
/// failure").
fn outcome(status: StatusCode) -> Result<(), SendError> {
    if status.is_success() {
        Ok(())
    } else if status == StatusCode::GONE {
        Err(SendError::ForGood(Trouble::AddressRefused))
    } else {
        Err(SendError::ForNow(Trouble::Busy))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_not_gone_is_told_again() {
        let later = Err(SendError::ForNow(Trouble::Busy));
        let never = Err(SendError::ForGood(Trouble::AddressRefused));
        for (status, said) in [
            (200, Ok(())),
            (204, Ok(())),
            (301, later),
            (400, later),
            (401, later),
            (404, later),
            (410, never),
            (429, later),
            (500, later),
            (503, later),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(outcome(status), said, "{status}");
        }
    }
}
