//! What follows from what happens: pure, so that it can be tested without a browser.

use regain_contract::{ActionRequest, CaseAnswersRequest, StartRequest, Step};
use regain_words as words;

use super::check;
use super::late;
use super::message::{Effect, Message, ids, way_back};
use super::state::{Awaited, Field, FieldProblem, Intention, Notice, Over, Shows, State, Trouble};
use crate::client::Request;
use crate::route::{Entry, Page, Route};

/// Changes the state and says what is to be done. `key` makes a name for an intention.
pub fn update(state: &mut State, message: Message, key: &dyn Fn() -> String) -> Vec<Effect> {
    let before = state.screen();
    let mut effects = follow(state, message, key);
    effects.extend(late::fetched_in_time(state, before));
    effects
}

fn follow(state: &mut State, message: Message, key: &dyn Fn() -> String) -> Vec<Effect> {
    match message {
        Message::Opened => opened(state),
        Message::PlaceChanged(route) => place_changed(state, route, key),
        Message::Visit(entry) => {
            show_entry(state, entry);
            vec![
                Effect::Push(Route::Entry(entry)),
                Effect::Quiet,
                Effect::FocusHeading,
            ]
        }
        Message::SeenAgain => seen_again(state),
        Message::Online => match state.obstacle() {
            Some(Trouble::Offline) => vec![Effect::Announce(words::errors::online_status())],
            Some(
                Trouble::CutOff
                | Trouble::TimedOut
                | Trouble::Service
                | Trouble::Outdated
                | Trouble::Wait
                | Trouble::Closed,
            )
            | None => Vec::new(),
        },
        Message::Begin {
            situation,
            ask_person,
        } => {
            let start = StartRequest {
                situation,
                ask_person,
                contacted_by_someone: state.contacted,
            };
            intend(state, Request::Start(start), None, key)
        }
        Message::AskPersonWith { situation, answers } => {
            state.draft.situation = Some(situation);
            let problems = check::case_problems(&answers, state.late);
            if !problems.is_empty() {
                return refuse(state, problems);
            }
            let start = StartRequest {
                situation,
                ask_person: true,
                contacted_by_someone: state.contacted,
            };
            intend(state, Request::Start(start), Some(answers), key)
        }
        Message::AskPerson => ask_person(state, key),
        Message::GoOn => go_on(state),
        Message::Act(action) => act(state, action, key),
        Message::Contacted => contacted(state, key),
        Message::Leave => leave(state, key),
        Message::Retry => retry(state),
        Message::Reload => vec![Effect::Reload],
        Message::TogglePassword => {
            state.password_shown = !state.password_shown;
            vec![Effect::Announce(if state.password_shown {
                words::password::shown_status()
            } else {
                words::password::hidden_status()
            })]
        }
        Message::Say(text) => vec![Effect::Announce(text)],
        Message::Answered {
            number,
            at,
            outcome,
        } => super::answered::answered(state, number, at, outcome, key),
        Message::LateCame(came) => late::came(state, came),
    }
}

/// Starts a request of this kind; older ones are not waited for any more.
pub(super) fn await_answer(state: &mut State, what: Awaited) -> u32 {
    state.newest = state.newest.wrapping_add(1);
    state.awaited = Some(what);
    state.newest
}

fn opened(state: &mut State) -> Vec<Effect> {
    let what = match state.shows {
        Shows::Opening => Awaited::Flow,
        Shows::Stuck | Shows::Entry(_) | Shows::Step | Shows::Over(_) => Awaited::News,
    };
    let number = await_answer(state, what);
    vec![Effect::Read { number }]
}

fn show_entry(state: &mut State, entry: Entry) {
    state.shows = Shows::Entry(entry);
    state.notice = None;
    state.problems.clear();
    give_up(state);
}

/// Forgets what the person wanted: they want something else now.
fn give_up(state: &mut State) {
    state.intention = None;
    state.trouble = None;
    state.wait_until = None;
    if state.is_sending() {
        state.awaited = None;
        state.newest = state.newest.wrapping_add(1);
    }
}

fn place_changed(state: &mut State, route: Option<Route>, key: &dyn Fn() -> String) -> Vec<Effect> {
    match route {
        // A fragment of the page itself, or a page of someone else's making: nothing to do.
        None => Vec::new(),
        Some(route) if state.route() == Some(route) => Vec::new(),
        Some(Route::Entry(entry)) => {
            show_entry(state, entry);
            vec![Effect::Quiet, Effect::FocusHeading]
        }
        Some(Route::Step(page)) => went_to_step(state, page, key),
    }
}

/// Back or Forward led to the address of a step.
fn went_to_step(state: &mut State, page: Page, key: &dyn Fn() -> String) -> Vec<Effect> {
    let Some(step) = state.step() else {
        return match state.shows {
            Shows::Over(_) => vec![Effect::Replace(Route::Step(Page::Ended))],
            Shows::Opening | Shows::Stuck | Shows::Entry(_) | Shows::Step => {
                state.shows = Shows::Opening;
                opened(state)
            }
        };
    };
    if Page::of(step) == page {
        return go_on(state);
    }
    if let Some(action) = way_back(step, page)
        && state.shows == Shows::Step
    {
        return act(state, action, key);
    }
    show_step(state);
    state.notice = Some(Notice::NotOpen);
    // In the place of that address, so that Back leads further back the next time and never round in circles.
    let mut effects: Vec<_> = state.route().map(Effect::Replace).into_iter().collect();
    effects.extend([
        Effect::FocusHeading,
        Effect::Announce(words::errors::closed_step()),
    ]);
    effects
}

fn show_step(state: &mut State) {
    state.shows = Shows::Step;
    state.problems.clear();
    give_up(state);
}

fn go_on(state: &mut State) -> Vec<Effect> {
    show_step(state);
    state.notice = None;
    let mut effects = vec![Effect::Quiet, Effect::FocusHeading];
    effects.extend(state.route().map(Effect::Push));
    effects
}

fn seen_again(state: &mut State) -> Vec<Effect> {
    state.password_shown = false;
    let reads = match state.shows {
        Shows::Step => true,
        Shows::Entry(_) => state.document.is_some(),
        Shows::Opening | Shows::Stuck | Shows::Over(_) => false,
    };
    if reads && state.awaited.is_none() && state.intention.is_none() {
        let number = await_answer(state, Awaited::News);
        vec![Effect::Read { number }]
    } else {
        Vec::new()
    }
}

/// Sends a request that nobody has sent before.
pub(super) fn intend(
    state: &mut State,
    request: Request,
    then: Option<CaseAnswersRequest>,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    state.problems.clear();
    state.trouble = None;
    state.wait_until = None;
    state.password_shown = false;
    let intention = Intention {
        key: key(),
        request,
        then,
        asked_again: 0,
    };
    let mut effects = vec![Effect::Announce(words::common::sending_status())];
    effects.push(send(state, &intention, 0));
    state.intention = Some(intention);
    effects
}

pub(super) fn send(state: &mut State, intention: &Intention, after: i32) -> Effect {
    Effect::Send {
        number: await_answer(state, Awaited::Intention),
        key: intention.key.clone(),
        request: intention.request.clone(),
        after,
    }
}

fn act(state: &mut State, action: ActionRequest, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let problems = check::problems(&action, state.step(), state.late);
    if !problems.is_empty() {
        return refuse(state, problems);
    }
    intend(state, Request::Act(action), None, key)
}

/// Shows what is wrong with a form.
pub(super) fn refuse(state: &mut State, problems: Vec<FieldProblem>) -> Vec<Effect> {
    state.problems = problems;
    state.notice = None;
    state.trouble = None;
    state.password_shown = false;
    vec![Effect::Quiet, Effect::Focus(ids::ERROR_SUMMARY)]
}

fn ask_person(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    let in_flow = match state.shows {
        Shows::Step => state.step(),
        Shows::Opening | Shows::Stuck | Shows::Entry(_) | Shows::Over(_) => None,
    };
    match in_flow {
        Some(
            Step::Identify(_)
            | Step::EnterCode(_)
            | Step::NeedAnotherProof(_)
            | Step::SetPassword(_),
        ) => {
            // What stood in the way does not any more.
            give_up(state);
            intend(state, Request::Act(ActionRequest::AskPerson), None, key)
        }
        // This is the way to a person.
        Some(Step::CaseDetails(_) | Step::CaseCheck(_)) => vec![Effect::FocusHeading],
        Some(Step::Done(_) | Step::CaseOpened(_) | Step::Ended(_)) | None => {
            if let Some(situation) = state.situation() {
                state.draft.situation = Some(situation);
            }
            follow(state, Message::Visit(Entry::Help), key)
        }
    }
}

fn contacted(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let mut effects = match (state.shows, state.step()) {
        (
            Shows::Step,
            Some(
                Step::Identify(_)
                | Step::EnterCode(_)
                | Step::NeedAnotherProof(_)
                | Step::SetPassword(_)
                | Step::CaseDetails(_)
                | Step::CaseCheck(_),
            ),
        ) => intend(state, Request::Act(ActionRequest::ReportContact), None, key),
        (Shows::Step, Some(Step::Done(_) | Step::CaseOpened(_) | Step::Ended(_)) | None)
        | (Shows::Opening | Shows::Stuck | Shows::Entry(_) | Shows::Over(_), _) => Vec::new(),
    };
    // Told at once: the advice matters more than that the API has it.
    state.contacted = true;
    effects.push(Effect::Focus(ids::CONTACT_NOTED));
    effects
}

/// Leaving needs nobody's leave: what is here goes at once, then the API is told.
fn leave(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    *state = state.emptied(Shows::Over(Over::Left));
    vec![
        Effect::Forget(Field::Code),
        Effect::Forget(Field::Password),
        Effect::Replace(Route::Step(Page::Ended)),
        Effect::Quiet,
        Effect::FocusHeading,
        Effect::Send {
            number: await_answer(state, Awaited::Farewell),
            key: key(),
            request: Request::Act(ActionRequest::End),
            after: 0,
        },
    ]
}

fn retry(state: &mut State) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    if late::is_missed(state) {
        return vec![
            late::fetch(state),
            Effect::Announce(words::common::loading_status()),
        ];
    }
    match state.intention.clone() {
        Some(intention) => vec![
            Effect::Announce(words::common::sending_status()),
            send(state, &intention, 0),
        ],
        None => {
            let number = await_answer(state, Awaited::Flow);
            vec![
                Effect::Announce(words::common::loading_status()),
                Effect::Read { number },
            ]
        }
    }
}
