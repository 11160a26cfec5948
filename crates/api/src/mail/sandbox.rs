use std::sync::Arc;

use async_trait::async_trait;

use regain_contract::support::DeliveryTrouble as Trouble;

use super::{Mail, MailTransport};
use crate::{
    delivery::SendError,
    store::{SandboxMessage, Store, StoreResult},
    text_message::{TextMessage, TextSender},
};

/// Keeps mail and text messages where the sandbox shows them.
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
