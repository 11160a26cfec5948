//! What follows from what happens: pure, so that it can be tested without a browser.

use std::sync::Arc;

use regain_contract::{ActionRequest, Stage, StartRequest, Step};
use regain_words as words;

use super::case::Asked;
use super::link::OpenedLink;
use super::message::{Effect, LateMessage, Message, ids, way_back};
use super::state::{Awaited, Field, FieldProblem, Intention, Notice, Over, Shows, State};
use super::{again, case, check, follow, language, late, work};
use crate::client::Request;
use crate::route::{Entry, Page, Route};

/// Changes the state and says what is to be done. `key` makes a name for an intention.
pub fn update(state: &mut State, message: Message, key: &dyn Fn() -> String) -> Vec<Effect> {
    let before = state.screen();
    let mut effects = respond(state, message, key);
    effects.extend(late::fetched_in_time(state, before));
    effects
}

fn respond(state: &mut State, message: Message, key: &dyn Fn() -> String) -> Vec<Effect> {
    match message {
        Message::Opened => opened(state, key),
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
        Message::Online => again::online(state),
        Message::Offline => again::offline(state),
        Message::Begin {
            situation,
            ask_person,
        } => {
            let start = StartRequest {
                situation,
                ask_person,
                contacted_by_someone: state.contacted,
                cannot_use: Vec::new(),
            };
            intend(state, Request::Start(start), key)
        }
        Message::Ask(question) => {
            let mut effects = case::ask(state, question);
            effects.extend(state.route().map(Effect::Replace));
            effects
        }
        Message::AskPerson => ask_person(state, key),
        Message::GoOn => go_on(state),
        Message::Act(action) => act(state, action, key),
        Message::LinkOpened(link) => link_opened(state, link, key),
        Message::WorkDone { salt, number } => work::done(state, salt, number, key),
        Message::WorkWaited { number } => work::waited(state, number, key),
        Message::LookAgain => follow::look_again(state),
        Message::Contacted => contacted(state, key),
        Message::Leave => leave(state, key),
        Message::QuickExit => quick_exit(state, key),
        Message::Retry => retry(state),
        Message::Reload => vec![Effect::Reload],
        Message::AskPlainly => vec![Effect::ShowPlainForm],
        Message::Say(text) => vec![Effect::Announce(text)],
        Message::Answered {
            number,
            at,
            outcome,
        } => super::answered::answered(state, number, at, outcome),
        Message::LateCame(came) => late::came(state, came, key),
        Message::LanguageChosen(tag) => language::chosen(state, tag),
        Message::LanguageCame(tag, locale) => language::came(state, tag, locale),
        Message::Late(message) => late::respond(state, message, key),
    }
}

/// Starts a request of this kind; older ones are not waited for any more.
pub(super) fn await_answer(state: &mut State, what: Awaited) -> u32 {
    state.newest = state.newest.wrapping_add(1);
    state.awaited = Some(what);
    state.newest
}

fn opened(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.link.is_asked() {
        return late::respond(state, LateMessage::LookAtLink, key);
    }
    let what = match state.shows {
        Shows::Opening => Awaited::Flow,
        Shows::Stuck | Shows::Entry(_) | Shows::Step | Shows::Over(_) => Awaited::News,
    };
    let number = await_answer(state, what);
    vec![Effect::Read { number }]
}

/// Another link was opened in the same tab.
fn link_opened(state: &mut State, link: OpenedLink, key: &dyn Fn() -> String) -> Vec<Effect> {
    show_entry(state, Entry::Link);
    state.link = link;
    let mut effects = vec![Effect::FocusHeading];
    effects.extend(late::respond(state, LateMessage::LookAtLink, key));
    effects
}

fn show_entry(state: &mut State, entry: Entry) {
    state.shows = Shows::Entry(entry);
    state.link = OpenedLink::Unknown;
    state.notice = None;
    state.once = None;
    state.problems.clear();
    state.receipt = None;
    give_up(state);
}

/// Forgets what the person wanted: they want something else now.
fn give_up(state: &mut State) {
    state.intention = None;
    state.trouble = None;
    state.tries = 0;
    state.wait_until = None;
    if state.is_sending() || state.is_asking_passkey() {
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
    let Some(document) = state.document.as_deref() else {
        return match state.shows {
            Shows::Over(_) => vec![Effect::Replace(Route::Step(Page::Ended))],
            Shows::Opening | Shows::Stuck | Shows::Entry(_) | Shows::Step => {
                give_up(state);
                state.link = OpenedLink::Unknown;
                state.shows = Shows::Opening;
                opened(state, key)
            }
        };
    };
    let here = Page::of(&document.step);
    let leads_back = way_back(document, page);
    if let Page::Case(question) = page
        && (here.shares_step(page) || here == Page::CaseCheck)
    {
        state.case = Some(Asked::InTurn(question));
    }
    if here.shares_step(page) {
        return go_on(state);
    }
    if let Some(action) = leads_back
        && state.shows == Shows::Step
    {
        return act(state, action.into(), key);
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

pub(super) fn show_step(state: &mut State) {
    state.shows = Shows::Step;
    state.problems.clear();
    state.receipt = None;
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
pub(super) fn intend(state: &mut State, request: Request, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    state.problems.clear();
    state.receipt = None;
    state.trouble = None;
    state.tries = 0;
    state.wait_until = None;
    state.passkey = None;
    state.password_shown = false;
    let intention = Intention {
        key: key(),
        request,
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

pub(super) fn act(
    state: &mut State,
    action: Arc<ActionRequest>,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let problems = check::problems(&action, state);
    if !problems.is_empty() {
        return refuse(state, problems);
    }
    if let ActionRequest::Identify { identifier, .. } = &*action {
        return work::identify(state, identifier.clone(), key);
    }
    intend(state, Request::Act(action), key)
}

/// Shows what is wrong with a form.
pub(super) fn refuse(state: &mut State, mut problems: Vec<FieldProblem>) -> Vec<Effect> {
    let lead = case::lead_to(state, &mut problems);
    state.problems = problems;
    state.notice = None;
    state.trouble = None;
    state.password_shown = false;
    let mut effects = vec![Effect::Quiet, Effect::Focus(ids::ERROR_SUMMARY)];
    effects.extend(lead);
    effects
}

fn ask_person(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    let in_flow = match state.shows {
        Shows::Step => state.step(),
        Shows::Opening | Shows::Stuck | Shows::Entry(_) | Shows::Over(_) => None,
    };
    match in_flow {
        // This is the way to a person.
        Some(Step::CaseDetails(_) | Step::CaseCheck(_)) => vec![Effect::FocusHeading],
        Some(step) if takes_reports(step) => {
            // What stood in the way does not any more.
            give_up(state);
            intend(state, Request::Act(ActionRequest::AskPerson.into()), key)
        }
        Some(_) | None => {
            let message = match state.shows {
                // What happened has been said.
                Shows::Entry(Entry::Situation(situation)) => Message::Begin {
                    situation,
                    ask_person: true,
                },
                Shows::Opening
                | Shows::Stuck
                | Shows::Step
                | Shows::Entry(Entry::Triage | Entry::Help | Entry::Link | Entry::Pass)
                | Shows::Over(_) => Message::Visit(Entry::Help),
            };
            respond(state, message, key)
        }
    }
}

/// Whether the flow is still on its way, so that the human route can be asked for and a contact be reported.
const fn takes_reports(step: &Step) -> bool {
    // A device that does not lead the flow cannot say anything in it.
    let leads = !matches!(step, Step::Elsewhere(_) | Step::CaseOpened(_));
    leads
        && match step.stage() {
            Stage::Entry | Stage::Identify | Stage::Prove | Stage::Secure | Stage::Case => true,
            Stage::Finish | Stage::Ended => false,
        }
}

fn contacted(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let is_told = state.shows == Shows::Step && state.step().is_some_and(takes_reports);
    let mut effects = if is_told {
        intend(
            state,
            Request::Act(ActionRequest::ReportContact.into()),
            key,
        )
    } else {
        Vec::new()
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
            request: Request::Act(ActionRequest::End.into()),
            after: 0,
        },
    ]
}

/// The same, and off to another site, which nobody waits for an answer for.
fn quick_exit(state: &mut State, key: &dyn Fn() -> String) -> Vec<Effect> {
    if !state.may_have_to_hide() {
        return Vec::new();
    }
    let farewell = state.has_flow().then(key);
    *state = state.emptied(Shows::Over(Over::Left));
    vec![
        Effect::Forget(Field::Code),
        Effect::Forget(Field::Password),
        Effect::Exit { farewell },
    ]
}

pub(super) fn retry(state: &mut State) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    state.tries = 0;
    if state.misses_second_part() && state.screen().is_late() {
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
