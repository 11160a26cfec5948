//! The time to change the account: when it is almost over, and what is told of it.

use regain_contract::{ActionRequest, SecureRequest, UnixSeconds};
use regain_words as words;

use crate::client::Request;
use crate::run::message::Effect;
use crate::run::state::{Awaited, Shows, State, TimeTold};
use crate::run::update::{await_answer, intend};

/// How long before the end people are told, in seconds (NIST SP 800-63B-4, 8.1.1: two minutes; WCAG 2.2.1: twenty seconds
/// at the least).
const TOLD_BEFORE: u32 = 120;

/// The time as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Time {
    /// When it is over if nothing is done.
    pub(crate) over_at: UnixSeconds,
    /// Whether it can be made longer.
    pub(crate) can_be_longer: bool,
}

/// What there is to be seen of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeNotice {
    /// It is almost over.
    Short,
    /// The person has asked for more, and got it.
    More,
}

impl Time {
    /// The time of the step that is shown, if it has one.
    pub(crate) fn of(state: &State) -> Option<Self> {
        let document = state.document.as_deref()?;
        let ends_at = document.ends_at.filter(|_| state.shows == Shows::Step)?;
        Some(Self {
            over_at: document.expires_at,
            can_be_longer: document.expires_at < ends_at,
        })
    }

    /// What there is to be seen of it, by what has been told.
    pub(crate) fn notice(self, told: TimeTold) -> Option<TimeNotice> {
        match told {
            TimeTold::Short(of) | TimeTold::Asked(of) if of == self.over_at => {
                Some(TimeNotice::Short)
            }
            TimeTold::Asked(_) => Some(TimeNotice::More),
            TimeTold::More(of) if of == self.over_at => Some(TimeNotice::More),
            TimeTold::Nothing | TimeTold::Short(_) | TimeTold::More(_) => None,
        }
    }
}

/// What has to happen now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    /// The time is over: the API says what is next.
    Over,
    /// It is almost over.
    Short(UnixSeconds),
    /// There is more of it.
    More(UnixSeconds),
}

fn due(state: &State, at: f64) -> Option<Due> {
    let time = Time::of(state)?;
    let left = state.clock.left(time.over_at, at);
    let notice = time.notice(state.time);
    if state.is_sending() {
        // The answer brings another time.
        None
    } else if left == 0 {
        // What did not come is asked for again by the person, and not each second.
        let asked = state.awaited.is_some() || state.trouble.is_some();
        (!asked).then_some(Due::Over)
    } else if left <= TOLD_BEFORE {
        (notice != Some(TimeNotice::Short)).then_some(Due::Short(time.over_at))
    } else {
        let is_told = state.time == TimeTold::More(time.over_at);
        (notice == Some(TimeNotice::More) && !is_told).then_some(Due::More(time.over_at))
    }
}

/// Whether anything has to happen once `at` seconds of the page have passed.
pub(crate) fn is_due(state: &State, at: f64) -> bool {
    due(state, at).is_some()
}

/// Time has passed.
pub(super) fn passed(state: &mut State, at: f64) -> Vec<Effect> {
    match due(state, at) {
        Some(Due::Over) => {
            let number = await_answer(state, Awaited::Flow);
            vec![Effect::Read { number }]
        }
        Some(Due::Short(over_at)) => {
            state.time = TimeTold::Short(over_at);
            let left = state.clock.left(over_at, at);
            let is_last = Time::of(state).is_some_and(|time| !time.can_be_longer);
            vec![Effect::Announce(if is_last {
                words::time::last_status(left)
            } else {
                words::time::short_status(left)
            })]
        }
        Some(Due::More(over_at)) => {
            state.time = TimeTold::More(over_at);
            vec![Effect::Announce(words::time::until(over_at.0))]
        }
        None => Vec::new(),
    }
}

/// The person asks for more.
pub(super) fn ask_for_more(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    // An open window of the browser, or something that was not sent yet and can be tried again, is worth more.
    let is_busy = state.is_sending() || state.is_asking_passkey() || state.intention.is_some();
    let Some(time) = Time::of(state).filter(|_| !is_busy) else {
        return Vec::new();
    };
    state.time = TimeTold::Asked(time.over_at);
    let action = ActionRequest::Secure(SecureRequest::MoreTime);
    intend(state, Request::Act(action.into()), key)
}
