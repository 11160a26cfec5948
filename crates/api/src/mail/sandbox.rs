use std::sync::Arc;

use async_trait::async_trait;
use regain_contract::{Signal, UnixSeconds};

use regain_contract::support::DeliveryTrouble as Trouble;

use super::{Mail, MailTransport};
use crate::{
    delivery::SendError,
    signal::SignalSender,
    store::{SandboxMessage, Store, StoreResult},
    text_message::{TextMessage, TextSender},
};

/// Keeps mail, text messages and signals where the sandbox shows them.
pub struct SandboxInbox {
    store: Arc<dyn Store>,
}

impl SandboxInbox {
    /// An inbox in this database.
    #[must_use]
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store }
    }

    async fn keep(&self, message: &SandboxMessage) -> StoreResult<()> {
        let mut transaction = self.store.begin().await?;
        transaction.add_sandbox_message(message).await?;
        transaction.commit().await
    }
}

#[async_trait]
impl MailTransport for SandboxInbox {
    async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = SandboxMessage {
            id: 0,
            channel: "email".to_owned(),
            address: mail.to.clone(),
            subject: mail.subject.clone(),
            body: mail.body.clone(),
            sent_at: mail.date,
        };
        self.keep(&message)
            .await
            .map_err(|_| SendError::ForNow(Trouble::Unreachable))
    }
}

#[async_trait]
impl TextSender for SandboxInbox {
    async fn send(&self, text: &TextMessage) -> Result<(), SendError> {
        let message = SandboxMessage {
            id: 0,
            channel: "sms".to_owned(),
            address: text.to.clone(),
            subject: String::new(),
            body: text.text.clone(),
            sent_at: text.date,
        };
        self.keep(&message)
            .await
            .map_err(|_| SendError::ForNow(Trouble::Unreachable))
    }
}

#[async_trait]
impl SignalSender for SandboxInbox {
    async fn send(&self, id: &str, signal: &Signal, now: UnixSeconds) -> Result<(), SendError> {
        let body = serde_json::to_string(signal)
            .map_err(|_| SendError::ForGood(Trouble::MessageRefused))?;
        let message = SandboxMessage {
            id: 0,
            channel: SandboxMessage::SIGNAL.to_owned(),
            address: signal.account_id.clone().unwrap_or_default(),
            subject: id.to_owned(),
            body,
            sent_at: now,
        };
        self.keep(&message)
            .await
            .map_err(|_| SendError::ForNow(Trouble::Unreachable))
    }
}
