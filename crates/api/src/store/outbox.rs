//! Messages on their way, and those that did not arrive.

use regain_contract::UnixSeconds;
use regain_contract::support::DeliveryTrouble;

use super::Channel;

/// A message that was taken from the outbox.
#[derive(Clone, Debug)]
pub struct ClaimedMessage {
    /// Its id.
    pub id: i64,
    /// The sealed [`Letter`](crate::message::Letter).
    pub payload: Vec<u8>,
    /// How often it was tried before.
    pub attempts: u32,
}

/// A message of the outbox that has failed for good, or that somebody asks
/// about.
#[derive(Clone, Debug)]
pub struct OutboxMessage {
    /// Its id.
    pub id: i64,
    /// What it left by; nothing before it was first tried.
    pub channel: Option<Channel>,
    /// The sealed [`Letter`](crate::message::Letter), while it is kept: until
    /// the message was taken, or sent again.
    pub payload: Option<Vec<u8>>,
    /// When it was put into the outbox.
    pub created_at: UnixSeconds,
    /// How often it was tried.
    pub attempts: u32,
    /// What went wrong last.
    pub trouble: Option<DeliveryTrouble>,
    /// When it failed for good, if it did.
    pub failed_at: Option<UnixSeconds>,
    /// When it was reported as delivered, if it was.
    pub delivered_at: Option<UnixSeconds>,
    /// When somebody sent it again, if they did.
    pub sent_again_at: Option<UnixSeconds>,
}

/// How delivery goes by one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeliveryCounts {
    /// Messages that were taken by the next server, those that are reported as
    /// delivered among them.
    pub sent: u32,
    /// Messages that are reported as delivered.
    pub delivered: u32,
    /// Messages that failed for good.
    pub failed: u32,
    /// Messages that wait for another try.
    pub waiting: u32,
}
