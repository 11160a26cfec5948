use std::{error::Error, time::Duration};

use async_trait::async_trait;
use axum::{
    body::Bytes,
    http::{Request, StatusCode, Uri, header},
};
use http_body_util::Full;
use regain_contract::UnixSeconds;
use regain_contract::support::DeliveryTrouble as Trouble;
use serde::Serialize;

use super::{TextMessage, TextSender};
use crate::config::SecretKey;
use crate::delivery::SendError;
use crate::https::{self, HttpsClient};
use crate::signature::{SIGNATURE, sign};

/// How long the operator's service may take for one message.
const LIMIT: Duration = Duration::from_secs(15);

/// Hands text messages to a service of the operator's, which knows the
/// network that sends them (`docs/text-messages.md`).
pub struct Webhook {
    client: HttpsClient,
    url: Uri,
    key: SecretKey,
}

/// What is posted.
#[derive(Serialize)]
struct Posted<'a> {
    to: &'a str,
    text: &'a str,
    id: &'a str,
    at: UnixSeconds,
}

impl Webhook {
    /// The service at this address, which knows the same key.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(url: Uri, key: SecretKey) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let client = https::client()?;
        Ok(Self { client, url, key })
    }

    fn request(&self, message: &TextMessage) -> Result<Request<Full<Bytes>>, SendError> {
        let posted = Posted {
            to: &message.to,
            text: &message.text,
            id: &message.id,
            at: message.date,
        };
        let body =
            serde_json::to_vec(&posted).map_err(|_| SendError::ForGood(Trouble::MessageRefused))?;
        let signature = sign(&self.key, message.date, &body)
            .ok_or(SendError::ForGood(Trouble::MessageRefused))?;
        Request::post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header(SIGNATURE, signature)
            .body(Full::new(Bytes::from(body)))
            .map_err(|_| SendError::ForGood(Trouble::MessageRefused))
    }
}

#[async_trait]
impl TextSender for Webhook {
    async fn send(&self, message: &TextMessage) -> Result<(), SendError> {
        let request = self.request(message)?;
        // Errors and answers are not kept: they may repeat the message.
        match tokio::time::timeout(LIMIT, self.client.request(request)).await {
            Ok(Ok(response)) => outcome(response.status()),
            Ok(Err(_)) => Err(SendError::ForNow(Trouble::Unreachable)),
            Err(_) => Err(SendError::ForNow(Trouble::Silent)),
        }
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

    /// The example of `docs/text-messages.md`, computed with OpenSSL.
    #[test]
    fn the_signature_is_that_of_the_documents_example() {
        let hook = Webhook::new(
            Uri::from_static("http://localhost/"),
            SecretKey::new([7; 32]),
        );
        let message = TextMessage {
            to: "+442079460018".into(),
            text: "Hello".into(),
            id: "a@b".into(),
            date: UnixSeconds(1_800_000_000),
        };
        let request = hook.unwrap().request(&message).unwrap();
        assert_eq!(
            request.headers()[SIGNATURE],
            "t=1800000000,v1=aa5826ca87217df7dc21483270bf95b22f98ddbc8b099545017303497d8b4a73"
        );
        let document = include_str!("../../../../docs/text-messages.md");
        assert!(document.contains(request.headers()[SIGNATURE].to_str().unwrap()));
    }

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
