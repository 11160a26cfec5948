//! Reports of what became of messages after they were taken: bounces of mail,
//! and what the network says of text messages.
//!
//! A service of the operator's posts them, signed, because each provider has a
//! form of its own, and because a mailbox for bounces would take mail from
//! anybody. A report that comes again, or late, changes nothing that the first
//! has not changed; nobody but whoever has the secret learns whether a message is
//! known.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use regain_contract::ProblemType;
use regain_contract::support::{DeliveryEvent, DeliveryStatus, DeliveryTrouble};

use crate::Service;
use crate::http::Refusal;
use crate::webhook::is_signed;

/// The longest report, in bytes.
const MAX_BYTES: usize = 2048;

/// `POST /api/v1/delivery/events`
pub(crate) async fn receive(
    State(service): State<Arc<Service>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match take(&service, &headers, &body).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => refusal.into_response_at(service.now()),
    }
}

async fn take(service: &Service, headers: &HeaderMap, body: &Bytes) -> Result<(), Refusal> {
    let secrets = service.delivery_secrets.as_ref();
    let secrets = secrets.ok_or(ProblemType::NotFound)?;
    if body.len() > MAX_BYTES {
        return Err(ProblemType::PayloadTooLarge.into());
    }
    let now = service.now();
    if !is_signed(secrets, headers, body, now) {
        return Err(ProblemType::SignInNeeded.into());
    }
    let event: DeliveryEvent =
        serde_json::from_slice(body).map_err(|_| ProblemType::MalformedRequest)?;
    let mut tx = service.store.begin().await?;
    let message = tx.message_named(name(&event.id)).await?;
    let message = message.ok_or(ProblemType::NotFound)?;
    match event.status {
        DeliveryStatus::Accepted => {}
        DeliveryStatus::Delivered => tx.set_message_delivered(message.id, now).await?,
        DeliveryStatus::Failed => {
            let trouble = DeliveryTrouble::Bounced;
            tracing::warn!(
                message = message.id,
                trouble = trouble.name(),
                "a message was reported as not delivered"
            );
            tx.fail_message(message.id, trouble, now).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// What the message is called here: what stands before the `@` of its id.
fn name(id: &str) -> &str {
    let id = id.trim().trim_start_matches('<').trim_end_matches('>');
    id.split_once('@').map_or(id, |(name, _)| name)
}
