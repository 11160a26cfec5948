//! Sends what waits in the outbox.
//!
//! A message is put into the outbox in the transaction that decides on it, so
//! it is sent exactly when the decision stands. It is taken for a time; who
//! takes it and then dies leaves it to be taken again. A mail may therefore
//! come twice after a crash, with the same Message-ID, but is never lost.

use std::{sync::Arc, time::Duration};

use regain_contract::UnixSeconds;
use tokio::sync::watch;

use crate::{
    Service,
    keys::Purpose,
    mail::{Letterhead, MailError, MailTransport, write},
    message::Message,
    store::{ClaimedMessage, StoreResult},
};

/// For how long a message is taken, in seconds.
const LEASE: i64 = 120;

/// How long sending one message may take; well within the lease.
const SEND_LIMIT: Duration = Duration::from_secs(60);

/// How often the outbox is looked at when nobody calls: for messages that are
/// to be tried again, and those that a crash left behind.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// How often a message is tried, over more than a day.
const MAX_TRIES: u32 = 30;

/// The longest wait between two tries, in seconds.
const MAX_WAIT: i64 = 3600;

/// Takes messages from the outbox and sends them.
pub struct Delivery {
    service: Arc<Service>,
    transport: Arc<dyn MailTransport>,
    head: Letterhead,
}

impl Delivery {
    /// A worker for the outbox of `service`.
    #[must_use]
    pub fn new(service: Arc<Service>, transport: Arc<dyn MailTransport>, head: Letterhead) -> Self {
        Self {
            service,
            transport,
            head,
        }
    }

    /// Works until `stop` holds `true`, and then ends after the message it is
    /// at.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            match self.deliver_next().await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the outbox cannot be read"),
            }
            tokio::select! {
                () = self.service.wake_delivery.notified() => {}
                () = tokio::time::sleep(LOOK_AGAIN) => {}
                // The sender is gone only when the program ends.
                gone = stop.changed() => if gone.is_err() { return },
            }
        }
    }

    /// Sends everything that is due now and says how many messages that were.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn deliver_due(&self) -> StoreResult<u32> {
        let mut count = 0;
        while self.deliver_next().await? {
            count += 1;
        }
        Ok(count)
    }

    /// Sends the message that has been due the longest; `false` if none is.
    async fn deliver_next(&self) -> StoreResult<bool> {
        let now = self.service.now();
        let mut transaction = self.service.store.begin().await?;
        let Some(claimed) = transaction.claim_message(now, LEASE).await? else {
            return Ok(false);
        };
        transaction.commit().await?;

        let outcome = self.send(&claimed, now).await;
        let now = self.service.now();
        let mut transaction = self.service.store.begin().await?;
        match outcome {
            Outcome::Settled => transaction.settle_message(claimed.id, now).await?,
            Outcome::Failed => {
                let tries = claimed.attempts.saturating_add(1);
                if tries >= MAX_TRIES {
                    tracing::error!(message = claimed.id, tries, "a message is given up");
                    transaction.settle_message(claimed.id, now).await?;
                } else {
                    let due = now.plus(wait_after(tries));
                    tracing::warn!(message = claimed.id, tries, "a message could not be sent");
                    transaction.postpone_message(claimed.id, due).await?;
                }
            }
        }
        transaction.commit().await?;
        Ok(true)
    }

    async fn send(&self, claimed: &ClaimedMessage, now: UnixSeconds) -> Outcome {
        let keys = &self.service.keys;
        let Ok(message) = Message::open(&claimed.payload, keys) else {
            tracing::error!(
                message = claimed.id,
                "a message was sealed with another key and cannot be sent"
            );
            return Outcome::Settled;
        };
        let name = keys.name(
            Purpose::Messages,
            &[b"message-id", &claimed.id.to_le_bytes(), &claimed.payload],
        );
        let message_id = format!("{name}@{}", self.head.host);
        let Some(mail) = write(&message, &self.head, &message_id, now) else {
            return Outcome::Settled;
        };
        match tokio::time::timeout(SEND_LIMIT, self.transport.send(&mail)).await {
            Ok(Ok(())) => Outcome::Settled,
            Ok(Err(MailError::ForGood)) => {
                tracing::warn!(message = claimed.id, "a message was refused for good");
                Outcome::Settled
            }
            Ok(Err(MailError::ForNow)) | Err(_) => Outcome::Failed,
        }
    }
}

enum Outcome {
    /// Nothing more is to be done.
    Settled,
    /// It is to be tried again.
    Failed,
}

/// How long to wait after so many tries, in seconds: 5, then twice as long
/// each time. The first waits are short because someone sits there waiting
/// for a code.
const fn wait_after(tries: u32) -> i64 {
    match tries {
        0 => 0,
        1..10 => 5 << (tries - 1),
        10.. => MAX_WAIT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_an_hour_and_tries_last_for_a_day() {
        assert_eq!((1..5).map(wait_after).collect::<Vec<_>>(), [5, 10, 20, 40]);
        assert!((1..MAX_TRIES).all(|tries| wait_after(tries) <= wait_after(tries + 1)));
        assert_eq!(wait_after(MAX_TRIES), MAX_WAIT);
        let total: i64 = (1..MAX_TRIES).map(wait_after).sum();
        assert!(total > 19 * 3600, "{total}");
    }
}
