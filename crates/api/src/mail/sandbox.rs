use std::sync::Arc;

use async_trait::async_trait;

use super::{Mail, MailError, MailTransport};
use crate::store::{SandboxMessage, Store};

/// Keeps mail where the sandbox shows it.
pub struct SandboxInbox {
    store: Arc<dyn Store>,
}

impl SandboxInbox {
    /// An inbox in this database.
    #[must_use]
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store }
    }
}

#[async_trait]
impl MailTransport for SandboxInbox {
    async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        let message = SandboxMessage {
            id: 0,
            channel: "email".to_owned(),
            address: mail.to.clone(),
            subject: mail.subject.clone(),
            body: mail.body.clone(),
            sent_at: mail.date,
        };
        let keep = async {
            let mut transaction = self.store.begin().await?;
            transaction.add_sandbox_message(&message).await?;
            transaction.commit().await
        };
        keep.await.map_err(|_| MailError::ForNow)
    }
}
