//! What follows from what happens.
//!
//! What belongs to one part of the console has a file here; what all of them share is in this one.

mod acts;
mod audit;
mod calls;
mod experiments;
mod insights;
mod links;
mod outbox;
mod session;

use regain::client::Silence;
use regain_contract::support::{AgentAct, AgentAction, CallAction};
use regain_contract::{FieldReason, Problem, ProblemType};
use regain_words as words;

use super::message::{Effect, Message, ids};
use super::state::{
    Again, FIELDS_OF_LINK, Field, FieldProblem, Intention, Screen, Session, State, Trouble, act_of,
    fields_of,
};
use crate::client::{Change, Done, Failure, Found, Query};
use crate::route::{Filter, Route, STATUSES, WORKSTREAMS, name_of, named};

pub use acts::ADVICE;
pub use links::{HOURS, STEPS};

/// What the page gives: names for intentions, and what stands in the fields.
pub struct Page<'a> {
    /// A name that no other intention has.
    pub key: &'a dyn Fn() -> String,
    /// What stands in a field; `None` where it is not on the page.
    pub read: &'a dyn Fn(Field) -> Option<String>,
}

/// The new state, and what is done about it.
///
/// What stands in the fields is remembered before anything else happens, so that a form that has to go and comes back has
/// what was typed into it.
pub fn update(state: &mut State, message: Message, page: &Page<'_>) -> Vec<Effect> {
    state.typed.keep(page.read);
    match message {
        Message::Opened => vec![ask_who(state)],
        Message::PlaceChanged(route) => moved(state, route),
        Message::Visit(route) => {
            let mut effects = vec![Effect::Push(route.clone())];
            effects.extend(moved(state, route));
            effects
        }
        Message::SignIn => session::sign_in(state, page),
        Message::SignOut => intend(state, Change::SignOut, page),
        Message::GoOn => intend(state, Change::GoOn, page),
        Message::Woke { number } => {
            if state.wake == number && state.who().is_some() {
                vec![ask_who(state)]
            } else {
                Vec::new()
            }
        }
        Message::TooLong { number } => session::too_long(state, number),
        Message::Narrow => narrow(state),
        Message::NarrowAudit => audit::narrow(state),
        Message::Open(AgentAct::Take) => acts::act(state, AgentAction::Take, page),
        Message::Open(act) => acts::open(state, act),
        Message::Close => {
            state.open = None;
            clear(state);
            vec![Effect::FocusHeading]
        }
        Message::SendForm(act) => acts::send_form(state, act, page),
        Message::Decide => match state.check.clone() {
            Some(action) => acts::act(state, action, page),
            None => Vec::new(),
        },
        Message::ChangeDecision => {
            let act = state.check.take().map(|action| act_of(&action));
            clear(state);
            act.map_or(Vec::new(), |act| acts::open(state, act))
        }
        Message::MakeLink => links::make_link(state, page),
        Message::LinkPassedOn => {
            state.made = None;
            vec![Effect::FocusHeading]
        }
        Message::Revoke(id) => intend(state, Change::Revoke(id), page),
        Message::SendAgain(id) => intend(state, Change::SendAgain(id), page),
        Message::JoinCall => calls::join_call(state, page),
        Message::Offer(offer) => calls::in_call(state, CallAction::Offer(offer), page),
        Message::EndCall => calls::in_call(state, CallAction::End, page),
        Message::Explain => calls::explain(state),
        Message::ShowInsights => insights::show(state),
        Message::StopExperiment(name) => intend(state, Change::StopExperiment(name), page),
        Message::LookAgain { number } => calls::look_again(state, number),
        Message::Copied => vec![Effect::Announce(words::common::copied_status())],
        Message::Retry => retry(state, page),
        Message::Reload => vec![Effect::Reload],
        Message::Found { number, at, answer } => found(state, number, at, answer),
        Message::Done { number, at, answer } => done(state, number, at, answer),
    }
}

/// Asks for something. Only the newest question is waited for.
fn ask(state: &mut State, query: Query) -> Effect {
    state.newest += 1;
    state.asked = Some((state.newest, query.clone()));
    Effect::Ask {
        number: state.newest,
        query,
    }
}

/// Asks who is signed in, beside whatever else is asked.
fn ask_who(state: &mut State) -> Effect {
    state.newest += 1;
    state.session_asked = Some(state.newest);
    Effect::Ask {
        number: state.newest,
        query: Query::Session,
    }
}

/// What the page of an address is drawn from; nothing where that is not asked for.
fn query_of(state: &State) -> Option<Query> {
    match &state.route {
        Route::Queue(filter) => Some(Query::Queue(*filter)),
        Route::Case(reference) => Some(Query::Case(reference.clone())),
        Route::Audit(filter) => Some(Query::Audit(filter.clone())),
        Route::Links => Some(Query::Links),
        Route::Outbox(before) => Some(Query::Outbox(*before)),
        Route::Insights(view) => Some(Query::Insights(view.clone())),
        Route::Experiments => Some(Query::Experiments),
        Route::Call => {
            let call = state.call.as_ref().filter(|call| call.goes_on);
            call.map(|call| Query::Call(call.id.clone()))
        }
    }
}

fn ask_for_page(state: &mut State) -> Effect {
    match query_of(state) {
        Some(query) => ask(state, query),
        None => Effect::Quiet,
    }
}

/// Sends a change, unless one is on its way: a second press is not a second intention.
fn intend(state: &mut State, change: Change, page: &Page<'_>) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    state.intention = Some(Intention {
        key: (page.key)(),
        change,
    });
    state.problems.clear();
    state.told = None;
    send(state)
}

/// Sends what is intended, under the name that it has.
fn send(state: &mut State) -> Vec<Effect> {
    let Some(Intention { key, change }) = state.intention.clone() else {
        return Vec::new();
    };
    state.trouble = None;
    state.again = Again::Nothing;
    state.newest += 1;
    state.awaited = Some(state.newest);
    vec![
        Effect::Announce(words::common::sending_status()),
        Effect::Send {
            number: state.newest,
            key,
            change,
        },
    ]
}

/// Does again what got no answer, and nothing else.
fn retry(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    let asked = match std::mem::take(&mut state.again) {
        Again::Change if state.intention.is_some() => return send(state),
        // What was to sign somebody in is not kept for long; what stands in the fields is sent.
        Again::Change | Again::Nothing if state.screen() == Screen::SignIn => {
            return session::sign_in(state, page);
        }
        Again::Who => ask_who(state),
        Again::Ask(query) if state.who().is_some() => ask(state, query),
        Again::Ask(_) | Again::Change | Again::Nothing => match state.session {
            Session::Unknown => ask_who(state),
            Session::Out { .. } => return Vec::new(),
            Session::In(_) => ask_for_page(state),
        },
    };
    state.trouble = None;
    vec![asked, Effect::FocusHeading]
}

/// Nothing stands in the way any more, and what got no answer is not sent again.
fn clear(state: &mut State) {
    state.problems.clear();
    state.trouble = None;
    state.again = Again::Nothing;
    state.told = None;
    if !state.is_sending() {
        state.intention = None;
    }
}

/// Another page is shown. What was typed on the last one was for that one.
fn moved(state: &mut State, route: Route) -> Vec<Effect> {
    if state.who().is_none() {
        state.route = route;
        // Whoever goes elsewhere does not wait for being signed in any more.
        if !state.is_sending() {
            state.intention = None;
        }
        return Vec::new();
    }
    if route != state.route {
        let mut fields = FIELDS_OF_LINK.to_vec();
        for act in [
            AgentAct::HandOver,
            AgentAct::Note,
            AgentAct::Ask,
            AgentAct::Approve,
            AgentAct::Refuse,
        ] {
            fields.extend(fields_of(act));
        }
        state.typed.forget(&fields);
        state.case = None;
        state.audit = None;
        state.failed = None;
        state.insights = None;
        state.experiments = None;
        state.made = None;
    }
    state.route = route;
    state.is_unknown = false;
    state.open = None;
    state.check = None;
    clear(state);
    session::take_up(state);
    let mut effects = vec![ask_for_page(state), Effect::FocusHeading];
    match &state.route {
        Route::Queue(filter) => effects.extend(choose(*filter)),
        Route::Audit(filter) => effects.extend(audit::choose(filter)),
        Route::Insights(view) => effects.extend(insights::choose(view)),
        Route::Case(_) | Route::Links | Route::Outbox(_) | Route::Call | Route::Experiments => {}
    }
    effects
}

/// Has the lists above the queue say what is shown.
fn choose(filter: Filter) -> [Effect; 2] {
    let workstream = name_of(&WORKSTREAMS, filter.workstream);
    let status = name_of(&STATUSES, filter.status);
    [
        Effect::Choose(Field::Workstream, workstream.to_owned()),
        Effect::Choose(Field::Status, status.to_owned()),
    ]
}

fn narrow(state: &mut State) -> Vec<Effect> {
    let filter = Filter {
        workstream: named(&WORKSTREAMS, state.typed.get(Field::Workstream)),
        status: named(&STATUSES, state.typed.get(Field::Status)),
    };
    clear(state);
    state.route = Route::Queue(filter);
    vec![
        Effect::Push(state.route.clone()),
        Effect::Announce(words::common::loading_status()),
        ask_for_page(state),
    ]
}

fn wrong(state: &mut State, problems: Vec<FieldProblem>) -> Vec<Effect> {
    state.problems = problems;
    state.told = None;
    state.trouble = None;
    vec![Effect::Quiet, Effect::Focus(ids::ERROR_SUMMARY)]
}

/// The answer to a question.
fn found(state: &mut State, number: u32, at: f64, answer: Result<Found, Failure>) -> Vec<Effect> {
    if state
        .session_asked
        .take_if(|asked| *asked == number)
        .is_some()
    {
        return session::found_who(state, at, answer);
    }
    let Some((_, query)) = state.asked.take_if(|(newest, _)| *newest == number) else {
        return Vec::new();
    };
    match answer {
        // That is asked beside.
        Ok(Found::Session(_)) => Vec::new(),
        Ok(Found::Queue(queue)) => {
            let count = u32::try_from(queue.cases.len()).unwrap_or(u32::MAX);
            state.queue = Some(queue);
            vec![Effect::Announce(words::console::queue_count(count))]
        }
        Ok(Found::Case(case)) => {
            let before = state.screen();
            state.case = Some(case);
            let mut effects = vec![Effect::Quiet];
            // A decision that waited for a new sign-in is to be checked now.
            if state.screen() != before {
                effects.push(Effect::FocusHeading);
            }
            effects
        }
        Ok(Found::Links(links)) => {
            state.links = Some(links);
            vec![Effect::Quiet]
        }
        Ok(Found::Audit(lines)) => audit::found(state, lines),
        Ok(Found::Outbox(failed)) => outbox::found(state, failed),
        Ok(Found::Insights(insights)) => insights::found(state, insights),
        Ok(Found::Experiments(experiments)) => experiments::found(state, experiments),
        Ok(Found::Call(call)) => calls::call_is(state, call),
        Ok(Found::Receipt(receipt)) => calls::explained(state, Some(receipt)),
        Err(failure) if failure.is_signed_out() => session::signed_out(state),
        Err(failure) if failure.kind() == Some(ProblemType::NotFound) => {
            not_there(state, &failure, query)
        }
        Err(failure) => not_found(state, &failure, query),
    }
}

/// There is nothing of the name that was asked for.
fn not_there(state: &mut State, failure: &Failure, query: Query) -> Vec<Effect> {
    match query {
        Query::Receipt(_) => calls::explained(state, None),
        Query::Case(_) => {
            state.is_unknown = true;
            vec![Effect::FocusHeading]
        }
        Query::Audit(_) => audit::no_case(state),
        Query::Session
        | Query::Queue(_)
        | Query::Links
        | Query::Outbox(_)
        | Query::Call(_)
        | Query::Insights(_)
        | Query::Experiments => not_found(state, failure, query),
    }
}

/// What was asked for did not come. A change that waits to be sent again goes before.
fn not_found(state: &mut State, failure: &Failure, query: Query) -> Vec<Effect> {
    let retry = if state.again == Again::Change {
        Again::Change
    } else {
        Again::Ask(query)
    };
    trouble(state, failure, retry)
}

/// The answer to a change.
fn done(state: &mut State, number: u32, at: f64, answer: Result<Done, Failure>) -> Vec<Effect> {
    if state.awaited != Some(number) {
        return Vec::new();
    }
    state.awaited = None;
    let Some(intention) = state.intention.clone() else {
        return Vec::new();
    };
    match answer {
        Ok(done) => {
            state.intention = None;
            let mut effects = was_done(state, intention.change, done, at);
            // Whoever does something is there.
            if state.short.is_some() && state.who().is_some() {
                effects.push(ask_who(state));
            }
            effects
        }
        Err(failure) => was_not_done(state, &intention.change, &failure),
    }
}

fn was_done(state: &mut State, change: Change, done: Done, at: f64) -> Vec<Effect> {
    match done {
        Done::SignedIn(session) => session::signed_in(state, session, at),
        Done::WentOn(session) => {
            let mut effects = session::is_in(state, session, at);
            effects.extend([
                Effect::Announce(words::console::went_on_status()),
                Effect::FocusHeading,
            ]);
            effects
        }
        Done::SignedOut => {
            *state = State {
                session: Session::Out { ended: None },
                newest: state.newest,
                ..State::opened_at(Route::START)
            };
            vec![
                Effect::Replace(Route::START),
                Effect::Announce(words::console::signed_out_status()),
                Effect::FocusHeading,
            ]
        }
        Done::Acted(case) => match change {
            Change::Act(reference, action) => acts::acted(state, reference, act_of(&action), case),
            Change::SignIn(_)
            | Change::SignOut
            | Change::GoOn
            | Change::MakeLink(_)
            | Change::Revoke(_)
            | Change::SendAgain(_)
            | Change::Join(_)
            | Change::InCall(..)
            | Change::StopExperiment(_) => Vec::new(),
        },
        Done::Made(made) => links::made(state, made),
        Done::Call(call) => calls::done(state, &change, call),
        Done::Message(message) => outbox::sent_again(state, message),
        Done::Experiment(experiment) => experiments::stopped(state, *experiment),
        Done::Revoked => links::revoked(state),
    }
}

fn was_not_done(state: &mut State, change: &Change, failure: &Failure) -> Vec<Effect> {
    let problem = match failure {
        Failure::Problem(problem) => problem,
        Failure::NoAnswer(_) | Failure::Unreadable => return no_answer(state, change, failure),
    };
    if let Change::SignIn(_) = change
        && problem.kind == ProblemType::SignInRefused
    {
        state.intention = None;
        let sentence = words::console::sign_in_error_unknown();
        let field = Field::Name;
        let mut effects = wrong(state, vec![FieldProblem { field, sentence }]);
        effects.extend([Effect::Forget(Field::Password), Effect::Forget(Field::Code)]);
        return effects;
    }
    if failure.is_signed_out() {
        return session::signed_out(state);
    }
    if let Change::Join(_) = change
        && problem.kind == ProblemType::LinkUnknown
    {
        return calls::nobody_waits(state);
    }
    let problems = problems_of(change, problem);
    if !problems.is_empty() {
        state.intention = None;
        // The form is where it can be mended.
        if let Some(action) = state.check.take() {
            state.open = Some(act_of(&action));
        }
        return wrong(state, problems);
    }
    let mut effects = no_answer(state, change, failure);
    if state.trouble == Some(Trouble::Changed) {
        state.check = None;
        effects.push(ask_for_page(state));
    }
    effects
}

/// Nobody knows whether it was done, or it was not. What signs somebody in is kept for a short while alone.
fn no_answer(state: &mut State, change: &Change, failure: &Failure) -> Vec<Effect> {
    let mut effects = trouble(state, failure, Again::Change);
    if let Change::SignIn(_) = change
        && state.intention.is_some()
    {
        state.kept += 1;
        effects.push(Effect::TooLong { number: state.kept });
    }
    effects
}

/// The problems that the API found, at the fields of the form that was sent.
fn problems_of(change: &Change, problem: &Problem) -> Vec<FieldProblem> {
    let field_of = |name: &str| match (change, name) {
        (Change::Act(_, AgentAction::HandOver { .. }), "to") => Some(Field::Colleague),
        (Change::Act(_, AgentAction::Note { .. }), "text") => Some(Field::Note),
        (Change::Act(_, AgentAction::Ask { .. }), "text") => Some(Field::Question),
        (Change::Act(_, AgentAction::Approve { .. }), "reason") => Some(Field::ApproveReason),
        (Change::Act(_, AgentAction::Refuse { .. }), "reason") => Some(Field::RefuseReason),
        (Change::Act(_, AgentAction::Refuse { .. }), "advice") => Some(Field::Advice),
        (Change::MakeLink(_), "reason") => Some(Field::LinkReason),
        (Change::MakeLink(_), "language") => Some(Field::Language),
        (Change::MakeLink(_), "hours") => Some(Field::Hours),
        (
            Change::SignIn(_)
            | Change::SignOut
            | Change::GoOn
            | Change::Act(..)
            | Change::MakeLink(_)
            | Change::Revoke(_)
            | Change::SendAgain(_)
            | Change::Join(_)
            | Change::InCall(..)
            | Change::StopExperiment(_),
            _,
        ) => None,
    };
    let found = problem.errors.iter().filter_map(|error| {
        Some(FieldProblem {
            field: field_of(error.field())?,
            sentence: if let FieldReason::TooLong { max } = error.reason {
                words::console::error_too_long(max)
            } else {
                words::console::error_form()
            },
        })
    });
    found.collect()
}

/// Something stands in the way. What may have been done or not can be sent again under the same name, and what was
/// asked for can be asked for again.
fn trouble(state: &mut State, failure: &Failure, retry: Again) -> Vec<Effect> {
    let (trouble, can_retry) = match failure {
        Failure::NoAnswer(Silence::Offline) => (Trouble::Offline, true),
        Failure::NoAnswer(Silence::TimedOut) => (Trouble::TimedOut, true),
        Failure::NoAnswer(Silence::CutOff) => (Trouble::CutOff, true),
        Failure::Unreadable => (Trouble::Service, true),
        Failure::Problem(problem) => match (problem.kind, problem.status) {
            (ProblemType::ClientOutdated, _) => (Trouble::Outdated, false),
            (ProblemType::RateLimited, _) => (Trouble::Wait(problem.retry_at), false),
            (ProblemType::RequestInProgress, _) | (_, 500..) => (Trouble::Service, true),
            (ProblemType::SomebodyElse, _) => (Trouble::SomebodyElse, false),
            (ProblemType::MethodUnavailable, _) => (Trouble::NoPhotographs, false),
            (ProblemType::AccountMissing, _) => (Trouble::AccountMissing, false),
            (_, 409 | 404 | 410) => (Trouble::Changed, false),
            (_, 403) => (Trouble::NotAllowed, false),
            (_, 0..500) => (Trouble::Refused, false),
        },
    };
    state.trouble = Some(trouble);
    state.told = None;
    if can_retry {
        state.again = retry;
    } else {
        state.again = Again::Nothing;
        state.intention = None;
    }
    vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)]
}
