//! Signals: what the system that the accounts belong to is told
//! (`docs/webhooks.md`).
//!
//! A signal is put into the outbox in the transaction that brings about what it
//! tells, so it is sent exactly when that stands. Nothing is told of what comes
//! before a proof: whoever asks could otherwise tell by the work it makes
//! whether there is an account.

mod webhook;

use async_trait::async_trait;
use regain_contract::support::DeliveryTrouble;
use regain_contract::{InitiatingEntity, Signal, SignalEvent, UnixSeconds};

use crate::Service;
use crate::delivery::SendError;
use crate::http::Refusal;
use crate::message::Message;
use crate::store::Transaction;

pub use webhook::SignalWebhook;

/// A way for signals to leave.
#[async_trait]
pub trait SignalSender: Send + Sync + 'static {
    /// Sends one signal by the name that it has each time it is tried.
    ///
    /// # Errors
    /// It was not taken.
    async fn send(&self, id: &str, signal: &Signal, now: UnixSeconds) -> Result<(), SendError>;
}

/// No way for signals to leave: the operator has set none, so none is written
/// ([`Settings::signals`](crate::Settings)), and what still waits from before
/// is refused.
pub struct NoSignals;

#[async_trait]
impl SignalSender for NoSignals {
    async fn send(&self, _: &str, _: &Signal, _: UnixSeconds) -> Result<(), SendError> {
        Err(SendError::ForGood(DeliveryTrouble::NoSender))
    }
}

/// Whom a signal is about, and who brought it about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About<'a> {
    /// The id of the account.
    pub(crate) account_id: Option<&'a str>,
    /// Who brought it about.
    pub(crate) by: InitiatingEntity,
}

impl<'a> About<'a> {
    /// An account, and its person or who acts as they.
    pub(crate) const fn by_user(account_id: &'a str) -> Self {
        Self {
            account_id: Some(account_id),
            by: InitiatingEntity::User,
        }
    }
}

/// Has a signal sent, if anybody wants any.
pub(crate) async fn tell(
    service: &Service,
    tx: &mut dyn Transaction,
    about: About<'_>,
    event: SignalEvent,
) -> Result<(), Refusal> {
    if !service.settings.signals {
        return Ok(());
    }
    let now = service.now();
    let signal = Signal::new(event, about.account_id, about.by, now);
    let letter = Message::Signal { signal }.in_language("");
    let sealed = letter.seal(&service.keys, service.random.as_ref())?;
    tx.add_message(&sealed, now).await?;
    Ok(())
}
