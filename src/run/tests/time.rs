//! The time to change the account: when people are told, what of, and what follows when it is over.

use regain_contract::{
    ActionRequest, EndReason, Ended, FlowDocument, SecureRequest, Step, UnixSeconds,
};
use regain_words as words;

use super::{OFFLINE, Visit, choose_proof, document, set_password};
use crate::client::Request;
use crate::route::{Page, Route};
use crate::run::second::time::{Time, TimeNotice, is_due};
use crate::run::{
    Effect, LateMessage, Message, Over, Screen, Shows, State, TimeTold, Trouble, ids,
};

/// When the answers of these tests came, in seconds of the page.
const ANSWERED: f64 = 10.0;

/// A step of securing the account at 1000 of the API, which ends at `expires_at`, and at `ends_at` whatever is done.
fn securing(expires_at: i64, ends_at: i64) -> Box<FlowDocument> {
    let mut document = document(set_password());
    document.expires_at = UnixSeconds(expires_at);
    document.ends_at = Some(UnixSeconds(ends_at));
    document
}

fn on(document: Box<FlowDocument>) -> Visit {
    let mut visit = Visit::at(Route::Step(Page::SetPassword));
    visit.answer(Ok(document));
    visit
}

/// `seconds` after the answer; only if there is anything to do, as the page does it.
fn pass(visit: &mut Visit, seconds: f64) {
    let at = ANSWERED + seconds;
    visit.effects.clear();
    if is_due(&visit.state, at) {
        visit.on_late(LateMessage::TimePassed { at });
    }
}

fn notice(state: &State) -> Option<TimeNotice> {
    Time::of(state)?.notice(state.time)
}

fn reads(visit: &Visit) -> bool {
    let mut effects = visit.effects.iter();
    effects.any(|effect| matches!(effect, Effect::Read { .. }))
}

#[test]
fn people_are_told_two_minutes_before_and_once() {
    let mut visit = on(securing(1900, 9000));
    pass(&mut visit, 779.9);
    assert_eq!(visit.effects, []);
    assert_eq!(notice(&visit.state), None);
    pass(&mut visit, 780.0);
    assert_eq!(
        visit.effects,
        [Effect::Announce(words::time::short_status(120))]
    );
    assert_eq!(notice(&visit.state), Some(TimeNotice::Short));
    for seconds in [780.5, 800.0, 899.0] {
        pass(&mut visit, seconds);
        assert_eq!(visit.effects, [], "{seconds} seconds after the answer");
    }
}

#[test]
fn whoever_comes_back_late_is_told_how_little_is_left() {
    let mut visit = on(securing(1900, 9000));
    pass(&mut visit, 870.0);
    assert!(visit.does(&Effect::Announce(words::time::short_status(30))));
}

#[test]
fn one_press_gives_more_time_and_moves_nothing() {
    let mut visit = on(securing(1100, 9000));
    pass(&mut visit, 1.0);
    visit.on_late(LateMessage::MoreTime);
    let more = Request::Act(ActionRequest::Secure(SecureRequest::MoreTime).into());
    assert_eq!(visit.sent(), Some(("key-1", &more)));
    // Still there while the answer is on its way, with the button that was pressed.
    assert_eq!(notice(&visit.state), Some(TimeNotice::Short));
    // Pressed twice it is asked for once.
    visit.on_late(LateMessage::MoreTime);
    assert_eq!(visit.effects, []);
    visit.answer(Ok(securing(1900, 9000)));
    let moves = |effect: &Effect| {
        matches!(
            effect,
            Effect::Focus(_)
                | Effect::FocusHeading
                | Effect::Forget(_)
                | Effect::Push(_)
                | Effect::Replace(_)
        )
    };
    assert!(!visit.effects.iter().any(moves), "{:?}", visit.effects);
    assert_eq!(notice(&visit.state), Some(TimeNotice::More));
    pass(&mut visit, 1.0);
    assert_eq!(visit.effects, [Effect::Announce(words::time::until(1900))]);
    pass(&mut visit, 2.0);
    assert_eq!(visit.effects, []);
    assert_eq!(notice(&visit.state), Some(TimeNotice::More));
}

#[test]
fn what_was_said_goes_with_the_next_thing_that_is_done() {
    let mut visit = on(securing(1100, 9000));
    pass(&mut visit, 1.0);
    visit.on_late(LateMessage::MoreTime);
    visit.answer(Ok(securing(1900, 9000)));
    pass(&mut visit, 1.0);
    visit.act(ActionRequest::ReportContact);
    visit.answer(Ok(securing(1950, 9000)));
    assert_eq!(notice(&visit.state), None);
    pass(&mut visit, 829.0);
    assert_eq!(visit.effects, []);
    pass(&mut visit, 830.0);
    assert_eq!(notice(&visit.state), Some(TimeNotice::Short));
}

#[test]
fn doing_anything_else_is_enough_too() {
    let mut visit = on(securing(1100, 9000));
    pass(&mut visit, 1.0);
    visit.act(ActionRequest::ReportContact);
    visit.answer(Ok(securing(1900, 9000)));
    assert_eq!(notice(&visit.state), None);
    pass(&mut visit, 1.0);
    assert_eq!(visit.effects, []);
}

#[test]
fn the_very_end_is_told_as_one_that_cannot_be_moved() {
    let mut visit = on(securing(1900, 1900));
    pass(&mut visit, 779.0);
    assert_eq!(visit.effects, []);
    pass(&mut visit, 781.0);
    assert_eq!(
        visit.effects,
        [Effect::Announce(words::time::last_status(119))]
    );
    assert!(Time::of(&visit.state).is_some_and(|time| !time.can_be_longer));
}

#[test]
fn when_it_is_over_the_api_is_asked_and_not_every_second() {
    let mut visit = on(securing(1900, 9000));
    pass(&mut visit, 900.0);
    assert!(reads(&visit));
    pass(&mut visit, 901.0);
    assert_eq!(visit.effects, []);
    let reason = EndReason::Expired;
    visit.answer(Ok(document(Step::Ended(Ended { reason }))));
    assert_eq!(visit.state.screen(), Screen::Ended(Over::Expired));
    assert!(visit.does(&Effect::FocusHeading));
    assert_eq!(visit.state.time, TimeTold::Nothing);
    pass(&mut visit, 902.0);
    assert_eq!(visit.effects, []);
}

#[test]
fn another_tab_may_have_got_more_time() {
    let mut visit = on(securing(1900, 9000));
    pass(&mut visit, 900.0);
    let mut later = securing(2800, 9000);
    later.server_now = UnixSeconds(1901);
    visit.answer(Ok(later));
    assert_eq!(visit.state.screen(), Screen::Step(Page::SetPassword));
    assert_eq!(notice(&visit.state), None);
    assert!(!visit.does(&Effect::FocusHeading));
}

#[test]
fn without_a_connection_the_end_is_told_as_trouble() {
    let mut visit = on(securing(1900, 9000));
    pass(&mut visit, 900.0);
    visit.answer(OFFLINE);
    assert_eq!(visit.state.trouble, Some(Trouble::Offline));
    assert!(visit.does(&Effect::Focus(ids::TROUBLE)));
    pass(&mut visit, 901.0);
    assert_eq!(visit.effects, []);
    visit.on(Message::Retry);
    assert!(reads(&visit));
}

#[test]
fn coming_back_to_the_page_asks_what_became_of_the_time() {
    let mut visit = on(securing(1900, 9000));
    visit.on(Message::SeenAgain);
    assert!(reads(&visit));
    let mut news = securing(1900, 9000);
    news.server_now = UnixSeconds(1850);
    visit.answer(Ok(news));
    pass(&mut visit, 0.0);
    assert!(visit.does(&Effect::Announce(words::time::short_status(50))));
}

#[test]
fn where_no_time_runs_out_nothing_is_told() {
    let mut visit = on(document(choose_proof()));
    pass(&mut visit, 3_599.0);
    assert_eq!(visit.effects, []);
    // Nor on the pages before the flow.
    let mut visit = on(securing(1100, 9000));
    visit.state.shows = Shows::Entry(crate::route::Entry::Triage);
    pass(&mut visit, 99.0);
    assert_eq!(visit.effects, []);
    assert_eq!(notice(&visit.state), None);
}
