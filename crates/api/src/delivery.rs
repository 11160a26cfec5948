//! Sends what waits in the outbox.
//!
//! A message is put into the outbox in the transaction that decides on it, so
//! it is sent exactly when the decision stands. It is taken for a time; who
//! takes it and then dies leaves it to be taken again. A mail, a text message
//! or a signal may therefore come twice after a crash, with the same id, but is
//! never lost. What fails for good, or too often, is kept for somebody to look
//! at and to send again (`regain-api outbox`).
//!
//! The outbox is looked at in a rhythm of its own and never because a request
//! came: a message to somebody is work for another server and one to nobody
//! is not, and whoever asked could otherwise tell the two apart by how long
//! the next request takes.

use std::{
    ops::Range,
    sync::Arc,
    time::{Duration, Instant},
};

use regain_contract::UnixSeconds;
use regain_contract::support::{DeliveryTrouble as Trouble, Method};
use tokio::sync::watch;
use tracing::Instrument as _;

use crate::{
    Service,
    audit::{self, Doer},
    keys::Purpose,
    mail::{self, Letterhead, MailTransport},
    message::{Letter, Message},
    random,
    signal::{NoSignals, SignalSender},
    store::{AuditEntry, ClaimedMessage, StoreResult, Transaction},
    telemetry::{MessageChannel, MessageResult, Worker, WorkerOutcome},
    text_message::{self, NoTexts, NothingKnown, TextRisk, TextSender},
};

/// For how long a message is taken, in seconds.
const LEASE: i64 = 120;

/// The same, for the clock of the machine.
const LEASE_TIME: Duration = Duration::from_secs(LEASE.unsigned_abs());

/// How long sending one message may take; well within the lease.
const SEND_LIMIT: Duration = Duration::from_secs(60);

/// How long the worker rests, in milliseconds, when nothing is due; drawn
/// anew each time.
const REST: Range<u64> = 250..750;

/// How often a message is tried, over a day and a little more.
const MAX_TRIES: u32 = 34;

/// The longest wait between two tries, in seconds.
const MAX_WAIT: i64 = 3600;

/// Takes messages from the outbox and sends them.
pub struct Delivery {
    service: Arc<Service>,
    mails: Arc<dyn MailTransport>,
    texts: Arc<dyn TextSender>,
    risk: Arc<dyn TextRisk>,
    signals: Arc<dyn SignalSender>,
    head: Letterhead,
    rest: Range<u64>,
}

impl Delivery {
    /// A worker for the outbox of `service`, which sends mail and neither text
    /// messages nor signals.
    #[must_use]
    pub fn new(service: Arc<Service>, mails: Arc<dyn MailTransport>, head: Letterhead) -> Self {
        Self {
            service,
            mails,
            texts: Arc::new(NoTexts),
            risk: Arc::new(NothingKnown),
            signals: Arc::new(NoSignals),
            head,
            rest: REST,
        }
    }

    /// Sends text messages too.
    #[must_use]
    pub fn with_texts(self, texts: Arc<dyn TextSender>) -> Self {
        Self { texts, ..self }
    }

    /// Sends signals too.
    #[must_use]
    pub fn with_signals(self, signals: Arc<dyn SignalSender>) -> Self {
        Self { signals, ..self }
    }

    /// Asks what is known of a phone number before a code is sent to it.
    #[must_use]
    pub fn with_text_risk(self, risk: Arc<dyn TextRisk>) -> Self {
        Self { risk, ..self }
    }

    /// Rests for so many milliseconds between two looks, drawn anew each
    /// time: for the sandbox, where people wait for mail and nobody is to be
    /// deceived.
    #[must_use]
    pub fn with_rest(self, rest: Range<u64>) -> Self {
        Self { rest, ..self }
    }

    fn rest(&self) -> Duration {
        let width = self.rest.end.saturating_sub(self.rest.start).max(1);
        // Without randomness nothing else works either; the rhythm is kept.
        let drawn = random::number(self.service.random.as_ref()).unwrap_or(0) % width;
        Duration::from_millis(self.rest.start + drawn)
    }

    /// Works until `stop` holds `true`, and then ends after the message it is
    /// at.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let mut sent = None;
        while !*stop.borrow() {
            let delivered = self.deliver_next(&mut sent).await;
            self.note_round(delivered.is_ok());
            match delivered {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the outbox cannot be read"),
            }
            tokio::select! {
                () = tokio::time::sleep(self.rest()) => {}
                // The sender is gone only when the program ends.
                gone = stop.changed() => if gone.is_err() { break },
            }
        }
        if let Some(sent) = sent.filter(|sent| !sent.is_out_of_date())
            && let Err(error) = self.keep(&sent).await
        {
            tracing::error!(%error, "what became of a message could not be kept: it is sent again");
        }
    }

    fn note_round(&self, went_well: bool) {
        let outcome = WorkerOutcome::of(went_well);
        let now = self.service.now();
        let metrics = &self.service.metrics;
        metrics.worker_ran(Worker::Delivery, outcome, now);
    }

    /// Sends everything that is due now and says how many messages that were.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn deliver_due(&self) -> StoreResult<u32> {
        let mut count = 0;
        let mut sent = None;
        while self.deliver_next(&mut sent).await? {
            count += 1;
        }
        Ok(count)
    }

    /// Sends the message that has been due the longest; `false` if none is.
    ///
    /// What became of it is in `sent` then, and is kept along with taking the next one: people wait for each turn to write, and
    /// so it is one a message and not two. If the database fails it stays there, for the next time.
    async fn deliver_next(&self, sent: &mut Option<Sent>) -> StoreResult<bool> {
        if sent.take_if(|sent| sent.is_out_of_date()).is_some() {
            tracing::error!("what became of a message could not be kept: it is sent again");
        }
        let mut tx = self.service.store.begin().await?;
        // Once it is this one's turn: what another has taken meanwhile is not free.
        let now = self.service.now();
        if let Some(sent) = sent {
            record(tx.as_mut(), sent, now).await?;
        }
        let taken = self.take(tx.as_mut(), now).await?;
        if sent.is_some() || taken.is_some() {
            tx.commit().await?;
        }
        if let Some(sent) = sent.take() {
            self.note(&sent);
        }
        let Some(taken) = taken else {
            return Ok(false);
        };
        let outcome = match &taken.letter {
            Some(letter) => {
                let span = tracing::info_span!("send_message", channel = taken.label.name());
                let began_at = Instant::now();
                let outcome = self.send(letter, &taken.name, now).instrument(span).await;
                self.service.metrics.sent(taken.label, began_at.elapsed());
                outcome
            }
            None => Outcome::Unreadable,
        };
        *sent = Some(Sent {
            claimed: taken.claimed,
            taken_at: taken.at,
            label: taken.label,
            outcome,
        });
        Ok(true)
    }

    /// Takes the message that has been due the longest.
    async fn take(&self, tx: &mut dyn Transaction, now: UnixSeconds) -> StoreResult<Option<Taken>> {
        let Some(claimed) = tx.claim_message(now, LEASE).await? else {
            return Ok(None);
        };
        let letter = Letter::open(&claimed.payload, &self.service.keys).ok();
        let channel = letter.as_ref().and_then(|letter| letter.message.channel());
        let name = self.name(&claimed);
        // Before it leaves: what is reported of it may come before we have
        // noted that it has left.
        if let Some(channel) = channel {
            tx.name_message(claimed.id, &name, channel).await?;
        }
        Ok(Some(Taken {
            at: Instant::now(),
            label: label_of(letter.as_ref()),
            claimed,
            letter,
            name,
        }))
    }

    /// Keeps what became of a message, with no other to take.
    async fn keep(&self, sent: &Sent) -> StoreResult<()> {
        let mut tx = self.service.store.begin().await?;
        record(tx.as_mut(), sent, self.service.now()).await?;
        tx.commit().await?;
        self.note(sent);
        Ok(())
    }

    /// Counts a message of which it is kept what became of it.
    fn note(&self, sent: &Sent) {
        let result = sent.outcome.result(&sent.claimed);
        self.service.metrics.message(sent.label, result);
    }

    /// What a message is called beyond the database: the same each time it is
    /// tried, and another one when a database that was restored gives its
    /// number to another message.
    fn name(&self, claimed: &ClaimedMessage) -> String {
        self.service.keys.name(
            Purpose::Messages,
            &[b"message-id", &claimed.id.to_le_bytes(), &claimed.payload],
        )
    }

    async fn send(&self, letter: &Letter, name: &str, now: UnixSeconds) -> Outcome {
        if letter.message.has_expired(now) {
            return Outcome::Expired;
        }
        let sending = self.send_opened(letter, name, now);
        let outcome = tokio::time::timeout(SEND_LIMIT, sending).await;
        outcome.unwrap_or(Outcome::Failed(SendError::ForNow(Trouble::Silent)))
    }

    async fn send_opened(&self, letter: &Letter, id: &str, now: UnixSeconds) -> Outcome {
        if let Message::Signal { signal } = &letter.message {
            return Outcome::of(self.signals.send(id, signal, now).await);
        }
        let mail_id = format!("{id}@{}", self.head.origin.host());
        if let Some(mail) = mail::write(letter, &self.head, &mail_id, now) {
            return Outcome::of(self.mails.send(&mail).await);
        }
        let Some(text) = text_message::write(letter, &self.head, id, now) else {
            return Outcome::Settled;
        };
        // A notice holds no code: it goes out all the same, because it may be
        // what tells the owner.
        if letter.message.carries_code() && !self.risk.allows(&text.to).await {
            return Outcome::Withheld;
        }
        Outcome::of(self.texts.send(&text).await)
    }
}

/// A message that is to be sent.
struct Taken {
    claimed: ClaimedMessage,
    /// When that was, by a clock that nobody moves.
    at: Instant,
    /// What it says, if the key that it was sealed with is there.
    letter: Option<Letter>,
    label: MessageChannel,
    /// What it is called beyond the database.
    name: String,
}

/// A message that was sent, or not, of which that is not in the database yet.
struct Sent {
    claimed: ClaimedMessage,
    taken_at: Instant,
    label: MessageChannel,
    outcome: Outcome,
}

impl Sent {
    /// Whether somebody else may have taken it since, who knows better: the database did not answer for so long.
    fn is_out_of_date(&self) -> bool {
        self.taken_at.elapsed() >= LEASE_TIME
    }
}

/// Keeps what became of a message.
async fn record(tx: &mut dyn Transaction, sent: &Sent, now: UnixSeconds) -> StoreResult<()> {
    let id = sent.claimed.id;
    match sent.outcome {
        Outcome::Settled => tx.settle_message(id, now).await,
        Outcome::Expired => {
            tracing::warn!(message = id, "a code expired before it could be sent");
            tx.expire_message(id, now).await
        }
        Outcome::Withheld => {
            tracing::warn!(message = id, "a text message was withheld");
            tx.add_audit(&withheld(now)).await?;
            tx.fail_message(id, Trouble::Withheld, now).await
        }
        Outcome::Unreadable => {
            tracing::error!(
                message = id,
                "a message was sealed with another key; it is kept for when that key is back"
            );
            let due = now.plus(MAX_WAIT);
            tx.postpone_message(id, due, None).await
        }
        Outcome::Failed(SendError::ForGood(trouble)) => {
            let trouble_name = trouble.name();
            tracing::warn!(
                message = id,
                trouble = trouble_name,
                "a message was refused for good"
            );
            tx.fail_message(id, trouble, now).await
        }
        Outcome::Failed(SendError::ForNow(trouble)) => {
            postpone(tx, &sent.claimed, trouble, now).await
        }
    }
}

/// Where a message goes, for the metrics.
fn label_of(letter: Option<&Letter>) -> MessageChannel {
    match letter.map(|letter| &letter.message) {
        Some(Message::Signal { .. }) => MessageChannel::Signal,
        other => MessageChannel::from(other.and_then(Message::channel)),
    }
}

/// Lets a message be tried again, or gives it up.
async fn postpone(
    tx: &mut dyn Transaction,
    claimed: &ClaimedMessage,
    trouble: Trouble,
    now: UnixSeconds,
) -> StoreResult<()> {
    let (id, tries) = (claimed.id, tries(claimed));
    let trouble_name = trouble.name();
    if is_last_try(claimed) {
        tracing::error!(
            message = id,
            tries,
            trouble = trouble_name,
            "a message is given up"
        );
        return tx.fail_message(id, trouble, now).await;
    }
    tracing::warn!(
        message = id,
        tries,
        trouble = trouble_name,
        "a message could not be sent"
    );
    let due = now.plus(wait_after(tries));
    tx.postpone_message(id, due, Some(trouble)).await
}

/// How often a message was tried, with this time.
const fn tries(claimed: &ClaimedMessage) -> u32 {
    claimed.attempts.saturating_add(1)
}

const fn is_last_try(claimed: &ClaimedMessage) -> bool {
    tries(claimed) >= MAX_TRIES
}

/// Why a message was not sent. It holds no address and no text of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendError {
    /// It may go the next time.
    ForNow(Trouble),
    /// It will never go: the address or the message itself was refused.
    ForGood(Trouble),
}

impl SendError {
    /// What went wrong.
    #[must_use]
    pub const fn trouble(self) -> Trouble {
        match self {
            Self::ForNow(trouble) | Self::ForGood(trouble) => trouble,
        }
    }
}

#[derive(Clone, Copy)]
enum Outcome {
    /// Nothing more is to be done.
    Settled,
    /// Its code does not work any more.
    Expired,
    /// What is known about the phone number speaks against sending a code.
    Withheld,
    /// It was not taken.
    Failed(SendError),
    /// Another key sealed it. It is kept, however long that takes: an
    /// operator may have started with the wrong key.
    Unreadable,
}

impl Outcome {
    /// What it is called in the metrics.
    const fn result(self, claimed: &ClaimedMessage) -> MessageResult {
        match self {
            Self::Settled => MessageResult::Sent,
            Self::Expired => MessageResult::Expired,
            Self::Withheld => MessageResult::Withheld,
            Self::Unreadable => MessageResult::Unreadable,
            Self::Failed(SendError::ForGood(_)) => MessageResult::Refused,
            Self::Failed(SendError::ForNow(_)) if is_last_try(claimed) => MessageResult::GivenUp,
            Self::Failed(SendError::ForNow(_)) => MessageResult::Postponed,
        }
    }

    const fn of(sent: Result<(), SendError>) -> Self {
        match sent {
            Ok(()) => Self::Settled,
            Err(error) => Self::Failed(error),
        }
    }
}

/// Of no flow and no account: the outbox knows neither.
fn withheld(at: UnixSeconds) -> AuditEntry {
    let (event, outcome) = (audit::TEXT_WITHHELD, audit::FAILURE);
    AuditEntry {
        about: Some(Method::TextCode),
        ..AuditEntry::new(at, event, outcome, Doer::nobody())
    }
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
    fn waits_grow_to_an_hour_and_tries_last_for_a_day_at_least() {
        assert_eq!((1..5).map(wait_after).collect::<Vec<_>>(), [5, 10, 20, 40]);
        assert!((1..MAX_TRIES).all(|tries| wait_after(tries) <= wait_after(tries + 1)));
        assert_eq!(wait_after(MAX_TRIES), MAX_WAIT);
        let total: i64 = (1..MAX_TRIES).map(wait_after).sum();
        assert!(total >= 24 * 3600, "{total}");
    }
}
