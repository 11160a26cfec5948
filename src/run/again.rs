//! Trying again without being asked to: the same request under the same name, which the API does once whatever happens. A new
//! code is a new press, so none is ever sent by this.

use regain_words as words;

use super::answered::no_flow;
use super::answered::stands_in_the_way;
use super::message::Effect;
use super::state::{Awaited, Shows, State, Trouble};
use super::update::{await_answer, retry, send};

/// After how many milliseconds a request is sent again for the first, the second and the third time; up to half as much
/// again is added by chance, so that not everybody comes back at the same moment. Then the person is told and asked.
const AFTER: [i32; 3] = [1_000, 3_000, 8_000];

/// How long a person is kept waiting, in seconds, where the service says after what time it may be asked again.
const PATIENCE: i64 = 20;

/// After how many failures the person is told that they need not wait.
const LASTS: u8 = 2;

impl State {
    /// Whether it has not worked for so long that another way should be offered.
    #[must_use]
    pub const fn trouble_lasts(&self) -> bool {
        self.failures >= LASTS
    }
}

/// How often a request is sent again because of this.
const fn most(trouble: Trouble) -> usize {
    match trouble {
        Trouble::CutOff | Trouble::Service => AFTER.len(),
        // Each of these has taken its time, or is likely to be there the next time too.
        Trouble::TimedOut | Trouble::Foreign => 1,
        // Nothing changes by itself.
        Trouble::Offline
        | Trouble::Again
        | Trouble::Outdated
        | Trouble::Wait
        | Trouble::Closed
        | Trouble::Passkey => 0,
    }
}

/// What was awaited did not come: it is asked for again, or the person is told. `told` is after how many seconds the service
/// wants to be asked again, if it says so.
pub(super) fn again_or_told(
    state: &mut State,
    awaited: Awaited,
    trouble: Trouble,
    told: Option<i64>,
) -> Vec<Effect> {
    let seconds = told.unwrap_or_default();
    let tries = usize::from(state.tries);
    let after = AFTER.get(tries).filter(|_| tries < most(trouble));
    let (Some(after), 0..=PATIENCE) = (after, seconds) else {
        return told_of(state, awaited, trouble);
    };
    #[expect(clippy::cast_possible_truncation, reason = "at most PATIENCE")]
    let after = (seconds as i32 * 1000).max(*after);
    state.tries += 1;
    state.trouble = Some(Trouble::Again);
    let again = match state.intention.take() {
        Some(intention) if awaited == Awaited::Intention => {
            let again = send(state, &intention, after);
            state.intention = Some(intention);
            again
        }
        intention => {
            state.intention = intention;
            Effect::ReadAgain {
                number: await_answer(state, Awaited::Flow),
                after,
            }
        }
    };
    vec![Effect::Announce(words::errors::again_heading()), again]
}

fn told_of(state: &mut State, awaited: Awaited, trouble: Trouble) -> Vec<Effect> {
    // Nobody presses a button 255 times and reads on.
    state.failures = state.failures.wrapping_add(1);
    if awaited == Awaited::Flow {
        no_flow(state, trouble)
    } else {
        stands_in_the_way(state, trouble)
    }
}

/// The device has a connection again.
pub(super) fn online(state: &mut State) -> Vec<Effect> {
    let waits = match state.obstacle() {
        Some(Trouble::Offline | Trouble::CutOff | Trouble::TimedOut | Trouble::Foreign) => true,
        Some(
            Trouble::Again
            | Trouble::Service
            | Trouble::Outdated
            | Trouble::Wait
            | Trouble::Closed
            | Trouble::Passkey,
        )
        | None => false,
    };
    if !waits || state.is_sending() {
        return Vec::new();
    }
    let can_go_on =
        state.intention.is_some() || state.misses_second_part() || state.shows == Shows::Stuck;
    let mut effects = if can_go_on {
        retry(state)
    } else {
        state.trouble = None;
        Vec::new()
    };
    // The last word of the two.
    effects.push(Effect::Announce(words::errors::online_status()));
    effects
}

/// The device has lost its connection. Whoever waits for an answer is told when it does not come.
pub(super) fn offline(state: &mut State) -> Vec<Effect> {
    if state.is_sending() || state.obstacle().is_some() || state.shows != Shows::Step {
        return Vec::new();
    }
    state.trouble = Some(Trouble::Offline);
    vec![Effect::Announce(words::errors::offline())]
}
