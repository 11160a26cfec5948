use std::error::Error;

use async_trait::async_trait;
use axum::http::{StatusCode, Uri};
use serde::Serialize;

use super::{TextError, TextMessage, TextSender};
use crate::config::WebhookSecrets;
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
    async fn send(&self, message: &TextMessage) -> Result<(), TextError> {
        let posted = Posted {
            to: &message.to,
            text: &message.text,
        };
        let body = serde_json::to_vec(&posted).map_err(|_| TextError::ForGood)?;
        let answered = self.0.post(&message.id, message.date, body).await;
        outcome(answered.map_err(|_| TextError::ForNow)?)
    }
}

fn outcome(status: StatusCode) -> Result<(), TextError> {
    let later = matches!(
        status,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS
    );
    if status.is_success() {
        Ok(())
    } else if status.is_client_error() && !later {
        Err(TextError::ForGood)
    } else {
        Err(TextError::ForNow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_settle_refuse_or_ask_for_another_try() {
        for (status, said) in [
            (200, Ok(())),
            (202, Ok(())),
            (204, Ok(())),
            (302, Err(TextError::ForNow)),
            (400, Err(TextError::ForGood)),
            (403, Err(TextError::ForGood)),
            (408, Err(TextError::ForNow)),
            (422, Err(TextError::ForGood)),
            (429, Err(TextError::ForNow)),
            (500, Err(TextError::ForNow)),
            (503, Err(TextError::ForNow)),
        ] {
            assert_eq!(
                outcome(StatusCode::from_u16(status).unwrap()),
                said,
                "{status}"
            );
        }
    }
}
