use std::error::Error;

use async_trait::async_trait;
use axum::http::{StatusCode, Uri};
use regain_contract::support::DeliveryTrouble as Trouble;
use serde::Serialize;

use super::{TextMessage, TextSender};
use crate::config::WebhookSecrets;
use crate::delivery::SendError;
use crate::webhook::Webhook;

/// Hands text messages to a service of the operator's, which knows the
/// network that sends them (`docs/text-messages.md`).
pub struct TextWebhook(Webhook);

/// What is posted.
#[derive(Serialize)]
struct Posted<'a> {
    to: &'a str,
    text: &'a str,
}

impl TextWebhook {
    /// The service at this address, which knows one of these secrets.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(url: Uri, secrets: WebhookSecrets) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(Webhook::new(url, secrets)?))
    }
}

#[async_trait]
impl TextSender for TextWebhook {
    async fn send(&self, message: &TextMessage) -> Result<(), SendError> {
        let posted = Posted {
            to: &message.to,
            text: &message.text,
        };
        let body =
            serde_json::to_vec(&posted).map_err(|_| SendError::ForGood(Trouble::MessageRefused))?;
        let answered = self.0.post(&message.id, message.date, body).await;
        outcome(answered.map_err(SendError::from)?)
    }
}

fn outcome(status: StatusCode) -> Result<(), SendError> {
    let later = matches!(
        status,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS
    );
    if status.is_success() {
        Ok(())
    } else if status == StatusCode::UNAUTHORIZED {
        // Of the signature, and not of the message: an operator mends it.
        Err(SendError::ForNow(Trouble::SignInRefused))
    } else if status.is_client_error() && !later {
        Err(SendError::ForGood(Trouble::AddressRefused))
    } else {
        Err(SendError::ForNow(Trouble::Busy))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_settle_refuse_or_ask_for_another_try() {
        let later = Err(SendError::ForNow(Trouble::Busy));
        let never = Err(SendError::ForGood(Trouble::AddressRefused));
        for (status, said) in [
            (200, Ok(())),
            (202, Ok(())),
            (204, Ok(())),
            (302, later),
            (400, never),
            (401, Err(SendError::ForNow(Trouble::SignInRefused))),
            (403, never),
            (408, later),
            (422, never),
            (429, later),
            (500, later),
            (503, later),
        ] {
            assert_eq!(
                outcome(StatusCode::from_u16(status).unwrap()),
                said,
                "{status}"
            );
        }
    }
}
