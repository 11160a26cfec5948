//! What follows from an answer of the API.

use regain_contract::{ActionRequest, FlowDocument, Problem, ProblemType, Step, UnixSeconds};
use regain_words::{self as words, Text};

use super::check;
use super::clock::Clock;
use super::message::{Effect, ids};
use super::state::{Awaited, Field, Notice, Over, Screen, Shows, State, Trouble};
use super::update::{await_answer, intend, refuse, send};
use crate::client::{Failure, Outcome, Request, Silence};
use crate::route::{Page, Route};

/// How often an intention that is still being carried out is asked for again, and after how long.
const ASK_AGAIN: (u8, i32) = (8, 1500);

pub(super) fn answered(
    state: &mut State,
    number: u32,
    at: f64,
    outcome: Outcome,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    let Some(awaited) = state.awaited.take_if(|_| number == state.newest) else {
        return Vec::new();
    };
    match (outcome, awaited) {
        (Ok(_), Awaited::Farewell) => Vec::new(),
        (Err(failure), Awaited::Farewell) => untold(state, &failure),
        (Ok(document), Awaited::Intention) => carried_out(state, document, at, key),
        (Ok(document), Awaited::Flow | Awaited::News) => found(state, document, at),
        (Err(failure), Awaited::Flow | Awaited::News) => not_found(state, failure, awaited, at),
        (Err(Failure::Problem(problem)), Awaited::Intention) => refused(state, *problem, at),
        (Err(Failure::NoAnswer(silence)), Awaited::Intention) => {
            stands_in_the_way(state, silence.into())
        }
        (Err(Failure::Unreadable), Awaited::Intention) => {
            stands_in_the_way(state, Trouble::Service)
        }
        (Err(Failure::Outdated), Awaited::Intention) => stands_in_the_way(state, Trouble::Outdated),
    }
}

/// The API did not take the farewell. It need not, when it does not know the flow any more.
fn untold(state: &mut State, failure: &Failure) -> Vec<Effect> {
    match failure {
        Failure::Problem(problem) if problem.status < 500 => Vec::new(),
        Failure::Problem(_) | Failure::NoAnswer(_) | Failure::Unreadable | Failure::Outdated => {
            if state.shows == Shows::Over(Over::Left) {
                state.shows = Shows::Over(Over::LeftUntold);
            }
            vec![Effect::Announce(words::ended::left_offline())]
        }
    }
}

/// An intention was carried out: the document says what is next.
fn carried_out(
    state: &mut State,
    document: Box<FlowDocument>,
    at: f64,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    let (then, go) = match state.intention.take() {
        Some(intention) => (intention.then, Go::after(&intention.request)),
        None => (None, Go::Replace),
    };
    if let (Some(answers), Step::CaseDetails(_)) = (then, &document.step) {
        // Everything was asked on one page, so the page of the same questions is passed over.
        state.clock = Clock::read(document.server_now, at);
        state.document = Some(document);
        state.draft.account.clone_from(&answers.account);
        state.draft.contact.clone_from(&answers.contact);
        state.draft.what_happened.clone_from(&answers.what_happened);
        let action = Request::Act(ActionRequest::AnswerCase(answers));
        return intend(state, action, None, key);
    }
    state.notice = None;
    draw(state, document, at, go)
}

/// The flow was read.
fn found(state: &mut State, document: Box<FlowDocument>, at: f64) -> Vec<Effect> {
    match state.shows {
        // Someone on the first page chooses for themselves whether to go on with it.
        Shows::Entry(_) => {
            state.clock = Clock::read(document.server_now, at);
            state.document = Some(document);
            Vec::new()
        }
        Shows::Opening | Shows::Stuck => {
            let effects = draw(state, document, at, Go::Replace);
            told_if_elsewhere(state, effects)
        }
        Shows::Step => {
            let before = state.screen();
            let effects = draw(state, document, at, Go::Replace);
            told_if_moved(state, before, effects)
        }
        Shows::Over(_) => Vec::new(),
    }
}

/// Someone opened the address of a step that is not the one where they are.
fn told_if_elsewhere(state: &mut State, mut effects: Vec<Effect>) -> Vec<Effect> {
    let asked = state.asked.take();
    if let (Some(asked), Screen::Step(now)) = (asked, state.screen())
        && asked != now
        && asked != Page::Ended
    {
        state.notice = Some(Notice::NotOpen);
        effects.push(Effect::Announce(words::errors::closed_step()));
    }
    effects
}

fn told_if_moved(state: &mut State, before: Screen, mut effects: Vec<Effect>) -> Vec<Effect> {
    match state.screen() {
        now @ Screen::Step(_) if now != before => {
            state.notice = Some(Notice::Moved);
            effects.push(Effect::Announce(words::errors::moved()));
        }
        Screen::Step(_)
        | Screen::Opening
        | Screen::Trouble
        | Screen::Entry(_)
        | Screen::Ended(_) => {}
    }
    effects
}

/// The flow was read and did not come.
fn not_found(state: &mut State, failure: Failure, awaited: Awaited, at: f64) -> Vec<Effect> {
    let gone = match &failure {
        Failure::Problem(problem) => over(problem.kind),
        Failure::NoAnswer(_) | Failure::Unreadable | Failure::Outdated => None,
    };
    if let Some(over) = gone {
        return match state.shows {
            Shows::Entry(_) => {
                state.document = None;
                Vec::new()
            }
            Shows::Opening | Shows::Stuck | Shows::Step => end(state, over),
            Shows::Over(_) => Vec::new(),
        };
    }
    match (awaited, failure) {
        // Nobody waits for it, and the step on the page is as good as it was.
        (Awaited::News | Awaited::Intention | Awaited::Farewell, _) => Vec::new(),
        (Awaited::Flow, failure) => {
            let trouble = match failure {
                Failure::NoAnswer(silence) => silence.into(),
                Failure::Outdated => Trouble::Outdated,
                Failure::Unreadable => Trouble::Service,
                Failure::Problem(problem) if problem.kind == ProblemType::RateLimited => {
                    wait(state, &problem, at);
                    Trouble::Wait
                }
                Failure::Problem(_) => Trouble::Service,
            };
            state.trouble = Some(trouble);
            if state.shows == Shows::Opening {
                state.shows = Shows::Stuck;
                vec![Effect::Quiet, Effect::FocusHeading]
            } else {
                vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)]
            }
        }
    }
}

impl From<Silence> for Trouble {
    fn from(silence: Silence) -> Self {
        match silence {
            Silence::TimedOut => Self::TimedOut,
            Silence::Offline => Self::Offline,
            Silence::CutOff => Self::CutOff,
        }
    }
}

fn stands_in_the_way(state: &mut State, trouble: Trouble) -> Vec<Effect> {
    state.trouble = Some(trouble);
    let mut effects = vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)];
    // Back may have gone to an address that is not shown now.
    effects.extend(state.route().map(Effect::Replace));
    effects
}

/// Whether a problem means that there is no flow any more.
fn over(kind: ProblemType) -> Option<Over> {
    if kind == ProblemType::FlowUnknown {
        Some(Over::Unknown)
    } else if kind == ProblemType::FlowExpired {
        Some(Over::Expired)
    } else {
        None
    }
}

fn end(state: &mut State, over: Over) -> Vec<Effect> {
    *state = State {
        shows: Shows::Over(over),
        newest: state.newest,
        ..State::default()
    };
    vec![
        Effect::Forget(Field::Code),
        Effect::Forget(Field::Password),
        Effect::Replace(Route::Step(Page::Ended)),
        Effect::Quiet,
        Effect::FocusHeading,
    ]
}

/// An intention was not carried out, and the API said why.
fn refused(state: &mut State, mut problem: Problem, at: f64) -> Vec<Effect> {
    if problem.kind == ProblemType::RequestInProgress {
        return ask_again(state);
    }
    if let Some(over) = over(problem.kind) {
        return end(state, over);
    }
    let before = state.screen();
    // Another tab went on with a new cookie; what it leads to is for the cookie to show.
    let shows_nothing = problem.kind == ProblemType::StepOutOfOrder && problem.flow.is_none();
    let drawn = match problem.flow.take() {
        Some(document) if state.shows == Shows::Step => draw(state, document, at, Go::Replace),
        Some(_) | None => Vec::new(),
    };
    let moved = state.screen() != before;
    let more = match problem.kind {
        ProblemType::Validation => field_problems(state, &problem),
        ProblemType::CodeIncorrect => {
            // The last try: what helps now is a new code.
            let dead = state
                .enter_code()
                .is_some_and(|data| data.attempts_left == 0);
            code_problem(
                state,
                if dead {
                    words::code::error_exhausted()
                } else {
                    words::code::error_wrong()
                },
            )
        }
        ProblemType::CodeExpired => code_problem(state, words::code::error_expired()),
        ProblemType::CodeReplaced => code_problem(state, words::code::error_replaced()),
        ProblemType::CodeExhausted => code_problem(state, words::code::error_exhausted()),
        ProblemType::StepOutOfOrder | ProblemType::ProofInsufficient => {
            state.intention = None;
            state.notice = Some(Notice::Moved);
            let mut effects = vec![
                Effect::FocusHeading,
                Effect::Announce(words::errors::moved()),
            ];
            if shows_nothing {
                let number = await_answer(state, Awaited::News);
                effects.push(Effect::Read { number });
            }
            effects
        }
        ProblemType::RateLimited => {
            state.intention = None;
            wait(state, &problem, at);
            let said_by_step = state.shows == Shows::Step
                && state
                    .enter_code()
                    .is_some_and(|data| data.retry_at.is_some());
            if said_by_step && !moved {
                // The step itself shows the time that is left, beside the button.
                state.wait_until = None;
                vec![Effect::Announce(words::errors::wait_why())]
            } else {
                stands_in_the_way(state, Trouble::Wait)
            }
        }
        ProblemType::MethodUnavailable => {
            state.intention = None;
            stands_in_the_way(state, Trouble::Closed)
        }
        ProblemType::ClientOutdated => stands_in_the_way(state, Trouble::Outdated),
        // The same request may do better later: it has not been carried out.
        ProblemType::ServiceUnavailable | ProblemType::Internal | ProblemType::Unknown => {
            stands_in_the_way(state, Trouble::Service)
        }
        // The same request will fare no better; a new press makes a new one.
        ProblemType::MalformedRequest
        | ProblemType::FlowExpired
        | ProblemType::FlowUnknown
        | ProblemType::IdempotencyKeyMissing
        | ProblemType::IdempotencyKeyReused
        | ProblemType::RequestInProgress
        | ProblemType::CrossSite
        | ProblemType::MediaType
        | ProblemType::PayloadTooLarge
        | ProblemType::NotFound
        | ProblemType::MethodNotAllowed => {
            state.intention = None;
            stands_in_the_way(state, Trouble::Service)
        }
    };
    merge(drawn, more)
}

/// Where both move to something, the reason for the problem wins.
fn merge(drawn: Vec<Effect>, more: Vec<Effect>) -> Vec<Effect> {
    drawn
        .into_iter()
        .filter(|effect| !matches!(effect, Effect::FocusHeading | Effect::Quiet))
        .chain(more)
        .collect()
}

fn ask_again(state: &mut State) -> Vec<Effect> {
    let (most, after) = ASK_AGAIN;
    let Some(mut intention) = state.intention.take() else {
        return Vec::new();
    };
    intention.asked_again = intention.asked_again.saturating_add(1);
    let effects = if intention.asked_again > most {
        intention.asked_again = 0;
        stands_in_the_way(state, Trouble::TimedOut)
    } else {
        let again = send(state, &intention, after);
        vec![Effect::Announce(words::errors::busy()), again]
    };
    state.intention = Some(intention);
    effects
}

fn field_problems(state: &mut State, problem: &Problem) -> Vec<Effect> {
    state.intention = None;
    let problems = check::from_api(&problem.errors);
    if problems.is_empty() {
        return stands_in_the_way(state, Trouble::Service);
    }
    // A password that was not taken is typed anew: changing a few characters of it is not enough.
    let mut effects = vec![Effect::Forget(Field::Password)];
    effects.extend(refuse(state, problems));
    effects
}

fn code_problem(state: &mut State, text: Text) -> Vec<Effect> {
    state.intention = None;
    let mut effects = vec![Effect::Forget(Field::Code)];
    effects.extend(refuse(state, check::code_problem(text)));
    effects
}

/// Notes until when nothing is taken, by the page's clock.
fn wait(state: &mut State, problem: &Problem, at: f64) {
    let Some(retry_at) = problem.retry_at else {
        return;
    };
    let seconds = retry_at.since(problem.server_now.unwrap_or(UnixSeconds(retry_at.0)));
    state.wait_until = Some(state.clock.at(at).plus(seconds.max(0)));
}

/// How the address follows the step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Go {
    /// Back leads to the step before.
    Push,
    /// The step takes the place of the one that was there.
    Replace,
}

impl Go {
    /// What leads back takes the place of the step it leads back from. Otherwise Back would lead there again, and round in
    /// circles.
    const fn after(request: &Request) -> Self {
        match request {
            Request::Act(
                ActionRequest::ChangeIdentifier
                | ActionRequest::LeaveCase
                | ActionRequest::ChangeCaseAnswers,
            ) => Self::Replace,
            Request::Start(_)
            | Request::Act(
                ActionRequest::Identify { .. }
                | ActionRequest::SubmitCode { .. }
                | ActionRequest::ResendCode
                | ActionRequest::SetPassword { .. }
                | ActionRequest::AskPerson
                | ActionRequest::AnswerCase(_)
                | ActionRequest::SendCase
                | ActionRequest::ReportContact
                | ActionRequest::End,
            ) => Self::Push,
        }
    }
}

/// Shows the step of a document.
fn draw(state: &mut State, document: Box<FlowDocument>, at: f64, go: Go) -> Vec<Effect> {
    let before = state.screen();
    let sent_before = state.enter_code().map_or(0, |data| data.sent_count);
    state.clock = Clock::read(document.server_now, at);
    state.document = Some(document);
    state.shows = Shows::Step;
    state.trouble = None;
    state.wait_until = None;
    let now = state.screen();
    if now == before {
        let sent = state.enter_code().map_or(0, |data| data.sent_count);
        if sent > sent_before {
            state.problems.clear();
            return vec![
                Effect::Forget(Field::Code),
                Effect::Announce(words::code::sent_again_status()),
            ];
        }
        return vec![Effect::Quiet];
    }
    state.problems.clear();
    state.notice = None;
    state.password_shown = false;
    if let Screen::Ended(over) = now {
        return end(state, over);
    }
    let address = state.route().map(|route| match go {
        Go::Push => Effect::Push(route),
        Go::Replace => Effect::Replace(route),
    });
    let mut effects = vec![Effect::Quiet, Effect::FocusHeading];
    effects.extend(address);
    effects
}
