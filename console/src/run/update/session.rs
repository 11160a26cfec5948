//! Who is signed in, for how long, and what of theirs is kept.

use regain::run::Clock;
use regain_contract::Secret;
use regain_contract::support::{Role, SupportSession, SupportSignIn};
use regain_words::{self as words, Text};

use super::{Page, ask_for_page, intend, trouble, wrong};
use crate::client::{Change, Failure, Found};
use crate::run::message::Effect;
use crate::run::state::{Again, Field, FieldProblem, Left, Session, Short, State, Typed};

pub(super) fn sign_in(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
    let secret = |field| (page.read)(field).unwrap_or_default();
    let name = state.typed.trimmed(Field::Name);
    let password = Secret::new(secret(Field::Password));
    // Apps show it in two groups.
    let code: String = secret(Field::Code).split_whitespace().collect();
    let code = Secret::new(code);
    let mut problems = Vec::new();
    for (field, is_empty, sentence) in [
        (
            Field::Name,
            name.is_empty(),
            words::console::sign_in_name_error_empty as fn() -> Text,
        ),
        (
            Field::Password,
            password.expose_secret().is_empty(),
            words::console::sign_in_password_error_empty,
        ),
        (
            Field::Code,
            code.expose_secret().is_empty(),
            words::console::sign_in_code_error_empty,
        ),
    ] {
        if is_empty {
            let sentence = sentence();
            problems.push(FieldProblem { field, sentence });
        }
    }
    if !problems.is_empty() {
        return wrong(state, problems);
    }
    let sign_in = SupportSignIn {
        name,
        password,
        code,
    };
    intend(state, Change::SignIn(sign_in), page)
}

/// What was to sign somebody in got no answer for so long that sending it again would be of no use: nothing of it stays.
pub(super) fn too_long(state: &mut State, number: u32) -> Vec<Effect> {
    let signs_in = |change: &Change| matches!(change, Change::SignIn(_));
    if state.kept == number && !state.is_sending() {
        state.intention.take_if(|one| signs_in(&one.change));
    }
    Vec::new()
}

/// Who is signed in, when the page is opened and whenever their time may be short.
pub(super) fn found_who(state: &mut State, at: f64, answer: Result<Found, Failure>) -> Vec<Effect> {
    match answer {
        Ok(Found::Session(session)) => is_in(state, session, at),
        Ok(
            Found::Queue(_)
            | Found::Case(_)
            | Found::Links(_)
            | Found::Call(_)
            | Found::Receipt(_)
            | Found::Outbox(_)
            | Found::Audit(_)
            | Found::Insights(_)
            | Found::Experiments(_),
        ) => Vec::new(),
        Err(failure) if failure.is_signed_out() => signed_out(state),
        // Nobody waits for it who is signed in; it is asked again, or their end would never be told.
        Err(_) if state.who().is_some() => {
            state.wake += 1;
            vec![Effect::Wake {
                number: state.wake,
                after: ASKED_AGAIN,
            }]
        }
        Err(failure) => trouble(state, &failure, Again::Who),
    }
}

/// Somebody is signed in: whoever was before, or somebody else, in another window of this browser.
pub(super) fn is_in(state: &mut State, session: SupportSession, at: f64) -> Vec<Effect> {
    let is_same = |who: &SupportSession| who.name == session.name && who.role == session.role;
    if state.who().is_some_and(is_same) {
        time_known(state, session, at)
    } else {
        signed_in(state, session, at)
    }
}

/// How long before the end it is told, in seconds. WCAG 2.2.1 asks for twenty.
const TOLD_BEFORE: i64 = 120;

/// After how many seconds it is asked again how long somebody stays signed in, when there was no answer.
const ASKED_AGAIN: u32 = 30;

/// Tells when the time of being signed in is short, and asks again when it may have become so.
pub(super) fn time_known(state: &mut State, session: SupportSession, at: f64) -> Vec<Effect> {
    state.clock = Clock::read(session.server_now, at);
    let until = session.idle_ends_at.min(session.ends_at);
    let left = until.since(session.server_now);
    let short = (left <= TOLD_BEFORE).then_some(Short {
        until,
        can_go_on: session.idle_ends_at < session.ends_at,
    });
    let is_new = short.is_some() && state.short != short;
    state.short = short;
    state.wake += 1;
    let wait = if short.is_some() {
        left + 1
    } else {
        left - TOLD_BEFORE
    };
    let mut effects = vec![Effect::Wake {
        number: state.wake,
        after: u32::try_from(wait).unwrap_or(1).max(1),
    }];
    if is_new {
        let left = u32::try_from(left).unwrap_or(0);
        effects.push(Effect::Announce(words::console::short_status(left)));
    }
    state.session = Session::In(session);
    effects
}

/// Somebody is signed in. What somebody else typed or was shown is not for them.
pub(super) fn signed_in(state: &mut State, session: SupportSession, at: f64) -> Vec<Effect> {
    let before = match &state.session {
        Session::In(before) => Some(&before.name),
        Session::Out { ended } => ended.as_ref(),
        Session::Unknown => None,
    };
    let is_other = before.is_some_and(|name| *name != session.name);
    let takes_over = is_other && matches!(state.session, Session::In(_));
    if is_other {
        forget_shown(state);
        state.open = None;
        state.check = None;
    }
    if takes_over {
        // From another window. What is in the inputs, on its way, or about to be sent again is not theirs either: the
        // page begins anew.
        state.session = Session::In(session);
        state.typed = Typed::default();
        state.intention = None;
        state.again = Again::Nothing;
        return vec![Effect::Reload];
    }
    if is_other || state.who().is_none() {
        state.typed = Typed::default();
    }
    // Auditors change nothing, so nothing can be half done.
    if session.role == Role::Auditor {
        state.open = None;
        state.check = None;
        state.left = None;
    }
    state.left.take_if(|left| left.name != session.name);
    take_up(state);
    state.problems.clear();
    state.trouble = None;
    state.again = Again::Nothing;
    let mut effects = vec![ask_for_page(state), Effect::Quiet, Effect::FocusHeading];
    effects.extend(time_known(state, session, at));
    effects
}

/// What was left on this page is there again.
pub(super) fn take_up(state: &mut State) {
    if let Some(left) = state.left.take_if(|left| left.route == state.route) {
        state.typed = left.typed;
        state.open = left.open;
        state.check = left.check;
    }
}

/// Nobody is signed in any more. The page stays where it is; nothing of what it showed does, and what was typed is put
/// away for whoever typed it.
pub(super) fn signed_out(state: &mut State) -> Vec<Effect> {
    let ended = match &state.session {
        Session::In(session) => {
            let name = session.name.clone();
            let left = Left {
                name: name.clone(),
                route: state.route.clone(),
                typed: std::mem::take(&mut state.typed),
                open: state.open.take(),
                check: state.check.take(),
            };
            // Whoever was only looking has not left what they left before.
            if state.left.is_none() || !left.is_empty() {
                state.left = Some(left);
            }
            Some(name)
        }
        Session::Out { ended } => ended.clone(),
        Session::Unknown => None,
    };
    state.session = Session::Out { ended };
    state.short = None;
    state.session_asked = None;
    forget_shown(state);
    state.asked = None;
    state.intention = None;
    state.problems.clear();
    state.trouble = None;
    state.again = Again::Nothing;
    vec![Effect::Quiet, Effect::FocusHeading]
}

/// Nothing of what the page showed stays.
fn forget_shown(state: &mut State) {
    state.queue = None;
    state.case = None;
    state.links = None;
    state.audit = None;
    state.failed = None;
    state.people.clear();
    state.made = None;
    state.call = None;
    state.explained = None;
    state.told = None;
}
