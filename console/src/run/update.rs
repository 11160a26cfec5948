//! What follows from what happens.

use regain::client::Silence;
use regain::run::Clock;
use regain_contract::support::{
    AgentAct, AgentAction, Call, CallAction, GuideStep, JoinCall, NewGuide, RefusalAdvice, Role,
    SupportSession, SupportSignIn,
};
use regain_contract::{FieldReason, Problem, ProblemType, Secret, Situation};
use regain_words::{self as words, Text};

use super::message::{Effect, Message, ids};
use super::state::{
    FIELDS_OF_LINK, Field, FieldProblem, Intention, Screen, Session, Short, State, Trouble, act_of,
    fields_of,
};
use crate::client::{Change, Done, Failure, Found, Query};
use crate::route::{Filter, Route, STATUSES, WORKSTREAMS, name_of, named};
use crate::screens::names;

/// What the page gives: names for intentions, and what stands in the fields.
pub struct Page<'a> {
    /// A name that no other intention has.
    pub key: &'a dyn Fn() -> String,
    /// What stands in a field; `None` where it is not on the page.
    pub read: &'a dyn Fn(Field) -> Option<String>,
}

/// What may be chosen as advice, with its names in forms.
pub const ADVICE: [(RefusalAdvice, &str); 2] = [
    (RefusalAdvice::AnotherProof, "another_proof"),
    (RefusalAdvice::OtherDocuments, "other_documents"),
];

/// Where a link can lead, with the names in forms.
pub const STEPS: [(GuideStep, &str); 3] = [
    (GuideStep::Start, "start"),
    (GuideStep::Identify, "identify"),
    (GuideStep::AskPerson, "ask_person"),
];

/// How many digits the code of a call has.
const CALL_DIGITS: usize = 6;

/// For how many hours a link can work.
pub const HOURS: [u32; 4] = [1, 4, 8, 24];

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
        Message::SignIn => sign_in(state, page),
        Message::SignOut => intend(state, Change::SignOut, page),
        Message::GoOn => intend(state, Change::GoOn, page),
        Message::Woke { number } => {
            if state.wake == number && state.who().is_some() {
                vec![ask_who(state)]
            } else {
                Vec::new()
            }
        }
        Message::Narrow => narrow(state),
        Message::Open(AgentAct::Take) => act(state, AgentAction::Take, page),
        Message::Open(act) => open(state, act),
        Message::Close => {
            state.open = None;
            state.problems.clear();
            state.trouble = None;
            vec![Effect::FocusHeading]
        }
        Message::SendForm(act) => send_form(state, act, page),
        Message::Decide => match state.check.clone() {
            Some(action) => act(state, action, page),
            None => Vec::new(),
        },
        Message::ChangeDecision => {
            let act = state.check.take().map(|action| act_of(&action));
            state.trouble = None;
            act.map_or(Vec::new(), |act| open(state, act))
        }
        Message::MakeLink => make_link(state, page),
        Message::LinkPassedOn => {
            state.made = None;
            vec![Effect::FocusHeading]
        }
        Message::Revoke(id) => intend(state, Change::Revoke(id), page),
        Message::JoinCall => join_call(state, page),
        Message::Offer(offer) => in_call(state, CallAction::Offer(offer), page),
        Message::EndCall => in_call(state, CallAction::End, page),
        Message::Explain => explain(state),
        Message::LookAgain { number } => look_again(state, number),
        Message::Copied => vec![Effect::Announce(words::common::copied_status())],
        Message::Retry => retry(state),
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
        Route::Links => Some(Query::Links),
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

/// Sends the code that somebody has read out.
fn join_call(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
    let typed = (page.read)(Field::CallCode).unwrap_or_default();
    let code: String = typed.chars().filter(char::is_ascii_digit).collect();
    if code.len() != CALL_DIGITS {
        let sentence = words::console::call_code_error();
        let field = Field::CallCode;
        return wrong(state, vec![FieldProblem { field, sentence }]);
    }
    let join = JoinCall {
        code: Secret::new(code),
    };
    intend(state, Change::Join(join), page)
}

fn in_call(state: &mut State, action: CallAction, page: &Page<'_>) -> Vec<Effect> {
    let Some(call) = state.call.as_ref().filter(|call| call.goes_on) else {
        return Vec::new();
    };
    let id = call.id.clone();
    intend(state, Change::InCall(id, action), page)
}

/// Asks what the code of a failure stands for.
fn explain(state: &mut State) -> Vec<Effect> {
    let typed = state.typed.get(Field::ReceiptCode);
    let code: String = typed
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    state.explained = None;
    if code.is_empty() {
        let sentence = words::console::receipt_code_error();
        let field = Field::ReceiptCode;
        return wrong(state, vec![FieldProblem { field, sentence }]);
    }
    state.problems.clear();
    state.trouble = None;
    vec![
        Effect::Announce(words::common::loading_status()),
        ask(state, Query::Receipt(code)),
    ]
}

/// Looks where the person is, as long as the call goes on and is looked at.
fn look_again(state: &mut State, number: u32) -> Vec<Effect> {
    if state.look != number || state.screen() != Screen::Call || state.is_sending() {
        return Vec::new();
    }
    query_of(state)
        .map(|query| ask(state, query))
        .into_iter()
        .collect()
}

/// A call as it is now; what has changed for whoever helps is said.
fn call_is(state: &mut State, call: Box<Call>) -> Vec<Effect> {
    let before = state.call.replace(call.clone());
    if state.screen() != Screen::Call {
        return Vec::new();
    }
    let mut effects = Vec::new();
    match before {
        Some(before) if before.id == call.id => {
            if before.goes_on && !call.goes_on {
                effects.extend([
                    Effect::Announce(words::console::call_over()),
                    Effect::FocusHeading,
                ]);
            } else if before.step != call.step {
                let step = names::step(&call.step);
                effects.push(Effect::Announce(
                    step.unwrap_or_else(words::console::call_step_status),
                ));
            }
        }
        Some(_) | None => effects.extend([Effect::Quiet, Effect::FocusHeading]),
    }
    if call.goes_on {
        state.look += 1;
        effects.push(Effect::LookAgain { number: state.look });
    }
    effects
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

fn retry(state: &mut State) -> Vec<Effect> {
    if state.is_sending() {
        return Vec::new();
    }
    if state.intention.is_some() {
        return send(state);
    }
    state.trouble = None;
    let asked = match state.session {
        Session::Unknown => ask_who(state),
        Session::Out { .. } => return Vec::new(),
        Session::In(_) => ask_for_page(state),
    };
    vec![asked, Effect::FocusHeading]
}

/// Another page is shown. What was typed on the last one was for that one.
fn moved(state: &mut State, route: Route) -> Vec<Effect> {
    if state.who().is_none() {
        state.route = route;
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
        state.made = None;
    }
    state.route = route;
    state.is_unknown = false;
    state.open = None;
    state.check = None;
    state.problems.clear();
    state.trouble = None;
    state.told = None;
    if !state.is_sending() {
        state.intention = None;
    }
    let mut effects = vec![ask_for_page(state), Effect::FocusHeading];
    if let Route::Queue(filter) = state.route {
        effects.extend(choose(filter));
    }
    effects
}

/// Has the lists above the queue say what is shown.
fn choose(filter: Filter) -> [Effect; 2] {
    let workstream = name_of(&WORKSTREAMS, filter.workstream);
    let status = name_of(&STATUSES, filter.status);
    [
        Effect::Choose(Field::Workstream, workstream),
        Effect::Choose(Field::Status, status),
    ]
}

fn narrow(state: &mut State) -> Vec<Effect> {
    let filter = Filter {
        workstream: named(&WORKSTREAMS, state.typed.get(Field::Workstream)),
        status: named(&STATUSES, state.typed.get(Field::Status)),
    };
    state.route = Route::Queue(filter);
    state.trouble = None;
    vec![
        Effect::Push(state.route.clone()),
        Effect::Announce(words::common::loading_status()),
        ask_for_page(state),
    ]
}

fn open(state: &mut State, act: AgentAct) -> Vec<Effect> {
    if !state.may(act) {
        return Vec::new();
    }
    state.open = Some(act);
    state.problems.clear();
    state.trouble = None;
    state.told = None;
    fields_of(act)
        .first()
        .map(|field| Effect::Focus(field.name()))
        .into_iter()
        .collect()
}

fn act(state: &mut State, action: AgentAction, page: &Page<'_>) -> Vec<Effect> {
    let Route::Case(reference) = state.route.clone() else {
        return Vec::new();
    };
    if !state.may(act_of(&action)) {
        return Vec::new();
    }
    intend(state, Change::Act(reference, action), page)
}

/// A form that lacks something says so; a decision is checked first; everything else is sent.
fn send_form(state: &mut State, which: AgentAct, page: &Page<'_>) -> Vec<Effect> {
    let typed = &state.typed;
    let text = |field: Field, missing: fn() -> Text| {
        let text = typed.trimmed(field);
        if text.is_empty() {
            Err(FieldProblem {
                field,
                sentence: missing(),
            })
        } else {
            Ok(text)
        }
    };
    let action = match which {
        AgentAct::Take => Ok(AgentAction::Take),
        AgentAct::HandOver => text(Field::Colleague, words::console::colleague_error_empty)
            .map(|to| AgentAction::HandOver { to })
            .map_err(|problem| vec![problem]),
        AgentAct::Note => text(Field::Note, words::console::note_error_empty)
            .map(|text| AgentAction::Note { text })
            .map_err(|problem| vec![problem]),
        AgentAct::Ask => text(Field::Question, words::console::question_error_empty)
            .map(|text| AgentAction::Ask {
                text,
                photographs: !typed.get(Field::Photographs).is_empty(),
            })
            .map_err(|problem| vec![problem]),
        AgentAct::Approve => text(Field::ApproveReason, words::console::reason_error_empty)
            .map(|reason| AgentAction::Approve { reason })
            .map_err(|problem| vec![problem]),
        AgentAct::Refuse => {
            let advice = named(&ADVICE, typed.get(Field::Advice)).ok_or_else(|| FieldProblem {
                field: Field::Advice,
                sentence: words::console::advice_error_empty(),
            });
            let reason = text(Field::RefuseReason, words::console::reason_error_empty);
            match (advice, reason) {
                (Ok(advice), Ok(reason)) => Ok(AgentAction::Refuse { advice, reason }),
                (advice, reason) => Err([advice.err(), reason.err()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()),
            }
        }
    };
    match action {
        Err(problems) => wrong(state, problems),
        Ok(action @ (AgentAction::Approve { .. } | AgentAction::Refuse { .. })) => {
            state.problems.clear();
            state.trouble = None;
            state.check = Some(action);
            vec![Effect::FocusHeading]
        }
        Ok(
            action @ (AgentAction::Take
            | AgentAction::HandOver { .. }
            | AgentAction::Note { .. }
            | AgentAction::Ask { .. }),
        ) => act(state, action, page),
    }
}

fn wrong(state: &mut State, problems: Vec<FieldProblem>) -> Vec<Effect> {
    state.problems = problems;
    state.told = None;
    state.trouble = None;
    vec![Effect::Quiet, Effect::Focus(ids::ERROR_SUMMARY)]
}

fn sign_in(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
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

fn make_link(state: &mut State, page: &Page<'_>) -> Vec<Effect> {
    let reason = state.typed.trimmed(Field::LinkReason);
    let situation = Situation::from_slug(state.typed.get(Field::Situation));
    let step = named(&STEPS, state.typed.get(Field::Step));
    let (Some(situation), Some(step)) = (situation, step) else {
        return Vec::new();
    };
    if reason.is_empty() {
        let sentence = words::console::new_reason_error_empty();
        let field = Field::LinkReason;
        return wrong(state, vec![FieldProblem { field, sentence }]);
    }
    let guide = NewGuide {
        situation,
        step,
        language: state.typed.trimmed(Field::Language),
        reason,
        hours: state.typed.get(Field::Hours).parse().ok(),
    };
    intend(state, Change::MakeLink(guide), page)
}

/// The answer to a question.
fn found(state: &mut State, number: u32, at: f64, answer: Result<Found, Failure>) -> Vec<Effect> {
    if state
        .session_asked
        .take_if(|asked| *asked == number)
        .is_some()
    {
        return found_who(state, at, answer);
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
        Ok(Found::Call(call)) => call_is(state, call),
        Ok(Found::Receipt(receipt)) => {
            state.explained = Some(Some(receipt));
            vec![Effect::Quiet, Effect::Focus(ids::EXPLAINED)]
        }
        Err(failure) if failure.is_signed_out() => signed_out(state),
        Err(failure)
            if failure.kind() == Some(ProblemType::NotFound)
                && matches!(query, Query::Receipt(_)) =>
        {
            state.explained = Some(None);
            vec![Effect::Quiet, Effect::Focus(ids::EXPLAINED)]
        }
        Err(failure)
            if failure.kind() == Some(ProblemType::NotFound) && matches!(query, Query::Case(_)) =>
        {
            state.is_unknown = true;
            vec![Effect::FocusHeading]
        }
        Err(failure) => trouble(state, &failure),
    }
}

/// Who is signed in, when the page is opened and whenever their time may be short.
fn found_who(state: &mut State, at: f64, answer: Result<Found, Failure>) -> Vec<Effect> {
    match answer {
        Ok(Found::Session(session)) if state.who().is_some() => time_known(state, session, at),
        Ok(Found::Session(session)) => signed_in(state, session, at),
        Ok(
            Found::Queue(_) | Found::Case(_) | Found::Links(_) | Found::Call(_) | Found::Receipt(_),
        ) => Vec::new(),
        Err(failure) if failure.is_signed_out() => signed_out(state),
        // Nobody waits for it who is signed in.
        Err(_) if state.who().is_some() => Vec::new(),
        Err(failure) => trouble(state, &failure),
    }
}

/// How long before the end it is told, in seconds. WCAG 2.2.1 asks for twenty.
const TOLD_BEFORE: i64 = 120;

/// Tells when the time of being signed in is short, and asks again when it may have become so.
fn time_known(state: &mut State, session: SupportSession, at: f64) -> Vec<Effect> {
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

/// Somebody is signed in. What was typed by somebody else is not for them.
fn signed_in(state: &mut State, session: SupportSession, at: f64) -> Vec<Effect> {
    if let Session::Out { ended } = &state.session
        && ended.as_ref().is_some_and(|name| *name != session.name)
    {
        state.typed.clear();
        state.open = None;
        state.check = None;
    }
    // Auditors change nothing, so nothing can be half done.
    if session.role == Role::Auditor {
        state.open = None;
        state.check = None;
    }
    state.typed.forget(&[Field::Name]);
    state.problems.clear();
    state.trouble = None;
    let mut effects = vec![ask_for_page(state), Effect::Quiet, Effect::FocusHeading];
    effects.extend(time_known(state, session, at));
    effects
}

/// Nobody is signed in any more. The page stays where it is, with what was typed; nothing of what it showed does.
fn signed_out(state: &mut State) -> Vec<Effect> {
    let ended = match &state.session {
        Session::In(session) => Some(session.name.clone()),
        Session::Out { ended } => ended.clone(),
        Session::Unknown => None,
    };
    state.session = Session::Out { ended };
    state.short = None;
    state.session_asked = None;
    state.queue = None;
    state.case = None;
    state.links = None;
    state.made = None;
    state.call = None;
    state.explained = None;
    state.asked = None;
    state.intention = None;
    state.problems.clear();
    state.trouble = None;
    state.told = None;
    vec![Effect::Quiet, Effect::FocusHeading]
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
        Done::SignedIn(session) => signed_in(state, session, at),
        Done::WentOn(session) => {
            let mut effects = time_known(state, session, at);
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
        Done::Acted(case) => {
            let Change::Act(reference, action) = change else {
                return Vec::new();
            };
            let act = act_of(&action);
            // They may look at something else by now.
            if state.route != Route::Case(reference) {
                return vec![Effect::Announce(was_acted(act))];
            }
            state.typed.forget(fields_of(act));
            state.open = None;
            state.check = None;
            state.told = Some(was_acted(act));
            // The heading says where the case stands now.
            let mut effects = vec![Effect::Announce(was_acted(act)), Effect::FocusHeading];
            match case {
                Some(case) => state.case = Some(case),
                None => effects.push(ask_for_page(state)),
            }
            effects
        }
        Done::Made(made) => {
            state.typed.forget(&FIELDS_OF_LINK);
            if state.route != Route::Links {
                return Vec::new();
            }
            state.made = Some(made);
            vec![
                Effect::Quiet,
                Effect::Focus(ids::MADE),
                ask(state, Query::Links),
            ]
        }
        Done::Call(call) => {
            let mut effects = vec![Effect::Forget(Field::CallCode)];
            if let Change::InCall(_, CallAction::Offer(_)) = change {
                effects.push(Effect::Announce(words::console::call_offered()));
            }
            effects.extend(call_is(state, call));
            effects
        }
        Done::Revoked => {
            if state.route != Route::Links {
                return Vec::new();
            }
            state.told = Some(words::console::revoked_status());
            vec![
                Effect::Quiet,
                Effect::Focus(ids::TOLD),
                ask(state, Query::Links),
            ]
        }
    }
}

fn was_acted(act: AgentAct) -> Text {
    match act {
        AgentAct::Take => words::console::done_take(),
        AgentAct::HandOver => words::console::done_hand_over(),
        AgentAct::Note => words::console::done_note(),
        AgentAct::Ask => words::console::done_ask(),
        AgentAct::Approve => words::console::done_approve(),
        AgentAct::Refuse => words::console::done_refuse(),
    }
}

fn was_not_done(state: &mut State, change: &Change, failure: &Failure) -> Vec<Effect> {
    let problem = match failure {
        Failure::Problem(problem) => problem,
        Failure::NoAnswer(_) | Failure::Unreadable => return trouble(state, failure),
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
        return signed_out(state);
    }
    if let Change::Join(_) = change
        && problem.kind == ProblemType::LinkUnknown
    {
        state.intention = None;
        state.trouble = Some(Trouble::NoCall);
        return vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)];
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
    let mut effects = trouble(state, failure);
    if state.trouble == Some(Trouble::Changed) {
        state.check = None;
        effects.push(ask_for_page(state));
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
            | Change::Join(_)
            | Change::InCall(..),
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

/// Something stands in the way. What may have been done or not can be sent again under the same name.
fn trouble(state: &mut State, failure: &Failure) -> Vec<Effect> {
    let (trouble, again) = match failure {
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
    if !again {
        state.intention = None;
    }
    vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)]
}
