//! Links that were opened: they are looked at first, and nothing happens before a button is pressed.

use regain_contract::{LinkDocument, LinkKind, LinkState, ProblemType};

use super::pass;
use crate::client::{Failure, LinkOutcome, LinkVerb, Request};
use crate::route::{Entry, Route};
use crate::run::again::again_or_told;
use crate::run::answered::stands_in_the_way;
use crate::run::clock::Clock;
use crate::run::link::OpenedLink;
use crate::run::message::Effect;
use crate::run::refused::refused;
use crate::run::state::{Awaited, Screen, Shows, State, Trouble};
use crate::run::update::{await_answer, intend, refuse};

/// Asks what the link does. This spends nothing.
pub(super) fn look(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    match &state.link {
        OpenedLink::Asked(request) => {
            let request = Request::Link(LinkVerb::Preview, request.clone());
            intend(state, request, key)
        }
        OpenedLink::Unknown | OpenedLink::Ready(..) | OpenedLink::Over(_) => Vec::new(),
    }
}

/// The button that uses the link was pressed, or the one that refuses it.
pub(super) fn press(state: &mut State, verb: LinkVerb, key: &dyn Fn() -> String) -> Vec<Effect> {
    match &state.link {
        OpenedLink::Ready(request, _) => {
            let request = Request::Link(verb, request.clone());
            intend(state, request, key)
        }
        OpenedLink::Unknown | OpenedLink::Asked(_) | OpenedLink::Over(_) => Vec::new(),
    }
}

/// The API has answered.
pub(super) fn answered(
    state: &mut State,
    number: u32,
    at: f64,
    outcome: LinkOutcome,
) -> Vec<Effect> {
    if state.awaited.take_if(|_| number == state.newest).is_none() {
        return Vec::new();
    }
    state.trouble.take_if(|trouble| *trouble == Trouble::Again);
    let effects = match outcome {
        Ok(document) => known(state, document, at),
        // The fields were checked here, so what the API does not take it does not know.
        Err(Failure::Problem(problem))
            if [ProblemType::LinkUnknown, ProblemType::Validation].contains(&problem.kind) =>
        {
            unknown(state)
        }
        Err(Failure::Problem(problem)) => refused(state, *problem, at),
        Err(Failure::NoAnswer(silence)) => {
            again_or_told(state, Awaited::Intention, silence.into(), None)
        }
        Err(Failure::Foreign) => again_or_told(state, Awaited::Intention, Trouble::Foreign, None),
        Err(Failure::Unreadable) => {
            again_or_told(state, Awaited::Intention, Trouble::Service, None)
        }
        Err(Failure::Outdated) => stands_in_the_way(state, Trouble::Outdated),
        Err(Failure::NoPart) => stands_in_the_way(state, Trouble::CutOff),
    };
    if state.screen() == Screen::Trouble {
        // Nothing is known of the link yet, so the trouble is the page.
        return vec![Effect::Quiet, Effect::FocusHeading];
    }
    effects
}

fn known(state: &mut State, document: LinkDocument, at: f64) -> Vec<Effect> {
    state.clock = Clock::read(document.server_now, at);
    state.trouble = None;
    state.tries = 0;
    state.failures = 0;
    state.wait_until = None;
    let request = match state.intention.take().map(|intention| intention.request) {
        Some(Request::Link(_, request)) => Some(request),
        Some(Request::Start(_) | Request::Act(_)) | None => None,
    };
    let brings_flow = matches!(
        document.kind,
        LinkKind::Handover | LinkKind::Pass | LinkKind::Guide
    );
    if document.state == LinkState::Done && brings_flow {
        return open_flow(state);
    }
    let was_typed = state.shows == Shows::Entry(Entry::Pass);
    state.shows = Shows::Entry(Entry::Link);
    state.link = match request {
        Some(request) if document.state.is_usable() => OpenedLink::Ready(request, document),
        Some(_) | None => OpenedLink::Over(document),
    };
    let mut effects = vec![Effect::Quiet, Effect::FocusHeading];
    if was_typed {
        effects.push(Effect::Push(Route::Entry(Entry::Link)));
    }
    effects
}

fn unknown(state: &mut State) -> Vec<Effect> {
    state.intention = None;
    if state.shows == Shows::Entry(Entry::Pass) {
        return refuse(state, pass::unknown());
    }
    state.link = OpenedLink::Unknown;
    vec![Effect::Quiet, Effect::FocusHeading]
}

/// Reads the flow of this browser and shows it: a link has brought it here, or says that it is here.
pub(super) fn open_flow(state: &mut State) -> Vec<Effect> {
    state.link = OpenedLink::Unknown;
    state.document = None;
    state.asked = None;
    state.trouble = None;
    state.shows = Shows::Opening;
    let number = await_answer(state, Awaited::Flow);
    vec![Effect::Read { number }]
}
