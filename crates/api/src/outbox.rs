//! Messages that failed: what a person sees of them, and how they are sent
//! again.

use regain_contract::support::{
    DeliveryChannel, DeliveryFigures, DeliveryTrouble, FailedMessage, FailedMessageState, Method,
};
use regain_contract::{MaskedAddress, UnixSeconds};

use crate::audit::{self, Doer};
use crate::identifier::{mask_email, mask_phone};
use crate::keys::Keys;
use crate::message::Letter;
use crate::store::{AuditEntry, Channel, OutboxMessage, Store, StoreResult, Transaction};

/// For how long figures look back, in seconds.
const FIGURES_OF: i64 = 24 * 3600;

/// Why a message is not sent again.
#[derive(Debug)]
pub enum NotSentAgain {
    /// There is no such message, or it has not failed.
    Unknown,
    /// It stands so that it cannot be.
    Stands(FailedMessageState),
    /// The database does not answer; nothing has changed.
    Store(crate::store::StoreError),
}

impl From<crate::store::StoreError> for NotSentAgain {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Store(error)
    }
}

/// What is shown of a message; `None` of one that has not failed. Nothing of
/// what it says, and not what kind of message it is: that would tell whether
/// an address has an account.
#[must_use]
pub fn shown(message: &OutboxMessage, keys: &Keys, now: UnixSeconds) -> Option<FailedMessage> {
    let failed_at = message.failed_at?;
    let letter = letter(message, keys);
    let to = letter.as_ref().and_then(|letter| letter.message.to());
    Some(FailedMessage {
        id: u64::try_from(message.id).unwrap_or(0),
        channel: match message.channel {
            Some(Channel::Email) => DeliveryChannel::Email,
            Some(Channel::Phone) => DeliveryChannel::Text,
            // Nothing else is tried without one.
            None => DeliveryChannel::Signal,
        },
        to: to.map(|to| {
            MaskedAddress(match message.channel {
                Some(Channel::Email) | None => mask_email(to),
                Some(Channel::Phone) => mask_phone(to),
            })
        }),
        trouble: message.trouble,
        tries: message.attempts,
        created_at: message.created_at,
        failed_at,
        state: state(message, letter.as_ref(), now),
    })
}

fn letter(message: &OutboxMessage, keys: &Keys) -> Option<Letter> {
    Letter::open(message.payload.as_deref()?, keys).ok()
}

fn state(message: &OutboxMessage, letter: Option<&Letter>, now: UnixSeconds) -> FailedMessageState {
    match letter {
        _ if message.sent_again_at.is_some() => FailedMessageState::SentAgain,
        None => FailedMessageState::Gone,
        Some(letter) if letter.message.has_expired(now) => FailedMessageState::Expired,
        Some(_) => FailedMessageState::Kept,
    }
}

/// Sends a message again that failed, as a new one: with an id of its own, so
/// that no mailbox takes it for a second copy, and with all its tries before
/// it. Who did it is in the audit.
///
/// # Errors
/// See [`NotSentAgain`].
pub async fn send_again(
    tx: &mut dyn Transaction,
    keys: &Keys,
    id: i64,
    doer: Doer,
    now: UnixSeconds,
) -> Result<(), NotSentAgain> {
    let message = tx.outbox_message(id).await?;
    let message = message
        .filter(|message| message.failed_at.is_some())
        .ok_or(NotSentAgain::Unknown)?;
    let letter = letter(&message, keys);
    match state(&message, letter.as_ref(), now) {
        FailedMessageState::Kept => {}
        stands @ (FailedMessageState::Expired
        | FailedMessageState::Gone
        | FailedMessageState::SentAgain) => return Err(NotSentAgain::Stands(stands)),
    }
    // What was read in this transaction is still so: one writes at a time.
    let payload = message.payload.unwrap_or_default();
    if !tx.set_message_sent_again(id, now).await? {
        return Err(NotSentAgain::Stands(FailedMessageState::SentAgain));
    }
    tx.add_message(&payload, now).await?;
    let line = AuditEntry::new(now, audit::MESSAGE_SENT_AGAIN, audit::SUCCESS, doer);
    tx.add_audit(&line).await?;
    Ok(())
}

/// How delivery goes, a line for each channel.
///
/// # Errors
/// The database does not answer.
pub async fn figures(
    tx: &mut dyn Transaction,
    now: UnixSeconds,
) -> StoreResult<Vec<DeliveryFigures>> {
    let mut figures = Vec::new();
    for (channel, named) in [
        (Channel::Email, DeliveryChannel::Email),
        (Channel::Phone, DeliveryChannel::Text),
    ] {
        let counts = tx.delivery_counts(channel, now.plus(-FIGURES_OF)).await?;
        figures.push(DeliveryFigures {
            channel: named,
            sent: counts.sent,
            delivered: counts.delivered,
            failed: counts.failed,
            waiting: counts.waiting,
        });
    }
    Ok(figures)
}

/// What `regain-api outbox list` prints: a line for each message that failed,
/// and one for each channel.
///
/// # Errors
/// The database does not answer.
pub async fn listed(store: &dyn Store, keys: &Keys, now: UnixSeconds) -> StoreResult<String> {
    let mut tx = store.read().await?;
    let mut lines = String::new();
    for message in all(tx.as_mut()).await? {
        let Some(shown) = shown(&message, keys, now) else {
            continue;
        };
        let to = shown.to.as_ref().map_or("-", |to| to.0.as_str());
        let trouble = shown.trouble.map_or("-", DeliveryTrouble::name);
        lines += &format!(
            "{} {} {to} {trouble} tries={} failed_at={} {}\n",
            shown.id,
            name_of(shown.channel),
            shown.tries,
            shown.failed_at.0,
            state_name(shown.state),
        );
    }
    for figures in figures(tx.as_mut(), now).await? {
        lines += &format!(
            "{}: in 24 hours {} sent, {} delivered, {} failed; {} waiting\n",
            name_of(figures.channel),
            figures.sent,
            figures.delivered,
            figures.failed,
            figures.waiting
        );
    }
    Ok(lines)
}

/// Does what `regain-api outbox send-again` asks for, and says what became of
/// each message. Without numbers it is every message that can be sent.
///
/// # Errors
/// The database does not answer; nothing has changed.
pub async fn sent_again(
    store: &dyn Store,
    keys: &Keys,
    numbers: &[i64],
    now: UnixSeconds,
) -> StoreResult<String> {
    let mut tx = store.begin().await?;
    let wanted: Vec<i64> = if numbers.is_empty() {
        let can_be = |message: &OutboxMessage| {
            shown(message, keys, now).is_some_and(|one| one.state == FailedMessageState::Kept)
        };
        let failed = all(tx.as_mut()).await?;
        failed
            .iter()
            .filter(|one| can_be(one))
            .map(|one| one.id)
            .collect()
    } else {
        numbers.to_vec()
    };
    let mut lines = String::new();
    for id in wanted {
        let doer = Doer::with(Method::CommandLine);
        let said = match send_again(tx.as_mut(), keys, id, doer, now).await {
            Ok(()) => "is sent again",
            Err(NotSentAgain::Unknown) => "is none that failed",
            Err(NotSentAgain::Stands(FailedMessageState::Expired)) => {
                "is not sent: its code has expired, and the person asks for another one"
            }
            Err(NotSentAgain::Stands(FailedMessageState::SentAgain)) => "was sent again before",
            Err(NotSentAgain::Stands(FailedMessageState::Gone | FailedMessageState::Kept)) => {
                "is not sent: nothing of it is kept"
            }
            Err(NotSentAgain::Store(error)) => return Err(error),
        };
        lines += &format!("{id} {said}\n");
    }
    tx.commit().await?;
    Ok(lines)
}

/// All that failed, the newest first.
async fn all(tx: &mut dyn Transaction) -> StoreResult<Vec<OutboxMessage>> {
    const AT_ONCE: u32 = 500;
    let mut all: Vec<OutboxMessage> = Vec::new();
    loop {
        let before = all.last().map(|message| message.id);
        let more = tx.failed_messages(before, AT_ONCE).await?;
        if more.is_empty() {
            return Ok(all);
        }
        all.extend(more);
    }
}

const fn name_of(channel: DeliveryChannel) -> &'static str {
    match channel {
        DeliveryChannel::Email => "email",
        DeliveryChannel::Text => "text",
        DeliveryChannel::Signal => "signal",
    }
}

const fn state_name(state: FailedMessageState) -> &'static str {
    match state {
        FailedMessageState::Kept => "kept",
        FailedMessageState::Expired => "expired",
        FailedMessageState::Gone => "gone",
        FailedMessageState::SentAgain => "sent_again",
    }
}
