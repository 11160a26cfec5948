//! What waits, for those who watch the service.

use regain_contract::UnixSeconds;

/// What waits for the service to do something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Messages that are due or wait for another try.
    pub messages_waiting: u32,
    /// When the oldest of them was put into the outbox.
    pub message_waits_since: Option<UnixSeconds>,
    /// Messages that failed for good and were not sent again.
    pub messages_failed: u32,
    /// Cases that somebody of the service has to answer.
    pub cases_waiting: u32,
    /// Those of them whose promised time of reply is over.
    pub cases_overdue: u32,
    /// When the oldest of them was opened.
    pub case_waits_since: Option<UnixSeconds>,
}
