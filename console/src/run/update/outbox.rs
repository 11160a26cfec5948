//! Messages that failed, and sending them again.

use regain_contract::support::{FailedMessage, FailedMessageState, FailedMessages};
use regain_words as words;

use crate::run::message::{Effect, ids};
use crate::run::state::State;

pub(super) fn found(state: &mut State, failed: FailedMessages) -> Vec<Effect> {
    let count = u32::try_from(failed.messages.len()).unwrap_or(u32::MAX);
    state.failed = Some(failed);
    vec![Effect::Announce(words::console::outbox_count(count))]
}

/// A message stands like this now, where its page is still there. It may have
/// expired, or somebody else was quicker.
pub(super) fn sent_again(state: &mut State, message: FailedMessage) -> Vec<Effect> {
    let Some(failed) = &mut state.failed else {
        return Vec::new();
    };
    state.told = Some(match message.state {
        FailedMessageState::SentAgain => words::console::sent_again_status(),
        FailedMessageState::Kept | FailedMessageState::Expired | FailedMessageState::Gone => {
            words::console::not_sent_again_status()
        }
    });
    for one in &mut failed.messages {
        if one.id == message.id {
            *one = message.clone();
        }
    }
    vec![Effect::Quiet, Effect::Focus(ids::TOLD)]
}
