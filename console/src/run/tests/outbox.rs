//! Messages that failed.

use regain_contract::support::{
    DeliveryChannel, DeliveryTrouble, FailedMessage, FailedMessageState, FailedMessages,
};

use super::*;

fn message(state: FailedMessageState) -> FailedMessage {
    FailedMessage {
        id: 17,
        channel: DeliveryChannel::Email,
        to: Some(MaskedAddress("a•••@e•••.com".to_owned())),
        trouble: Some(DeliveryTrouble::Busy),
        tries: 34,
        created_at: UnixSeconds(100),
        failed_at: UnixSeconds(900),
        state,
    }
}

/// A lead looks at one message that failed.
fn looked_at(form: &Form) -> State {
    let (mut state, _) = at(form, Route::START, Role::Lead);
    let effects = form.update(&mut state, Message::Visit(Route::Outbox(None)));
    assert_eq!(state.screen(), Screen::Outbox);
    let (number, query) = asked(&effects);
    assert_eq!(query, Query::Outbox(None));
    let answer = Ok(Found::Outbox(FailedMessages {
        messages: vec![message(FailedMessageState::Kept)],
        older: None,
        figures: Vec::new(),
        server_now: UnixSeconds(1000),
    }));
    let effects = form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(effects, [Effect::Announce(words::console::outbox_count(1))]);
    state
}

#[test]
fn a_message_that_is_sent_again_says_so_in_its_row() {
    for (becomes, told) in [
        (
            FailedMessageState::SentAgain,
            words::console::sent_again_status(),
        ),
        (
            FailedMessageState::Expired,
            words::console::not_sent_again_status(),
        ),
    ] {
        let form = Form::default();
        let mut state = looked_at(&form);
        let effects = form.update(&mut state, Message::SendAgain(17));
        assert_eq!(sent(&effects).2, Change::SendAgain(17));
        let done = Ok(Done::Message(message(becomes)));
        let effects = answer(&form, &mut state, &effects, done);
        assert_eq!(state.told, Some(told));
        assert!(effects.contains(&Effect::Focus(ids::TOLD)));
        let failed = state.failed.as_ref().unwrap();
        assert_eq!(failed.messages[0].state, becomes);
    }
}

#[test]
fn nothing_of_it_stays_when_another_page_is_shown() {
    let form = Form::default();
    let mut state = looked_at(&form);
    form.update(&mut state, Message::Visit(Route::START));
    assert_eq!(state.failed, None);
}
