//! What follows from an answer of the API.

use regain_contract::{
    ActionRequest, FlowDocument, NewCodes, ProblemType, SecureRequest, ShownOnce, Step,
};
use regain_words as words;

use super::again::again_or_told;
use super::case;
use super::clock::Clock;
use super::follow::{Seen, told_of_news};
use super::message::{Effect, ids, way_back};
use super::refused::{refused, wait, wait_of};
use super::state::{Awaited, Field, Late, Notice, Over, Screen, Shows, State, Trouble};
use crate::client::{Failure, Outcome, Request, Silence};
use crate::route::{Page, Route};

pub(super) fn answered(state: &mut State, number: u32, at: f64, outcome: Outcome) -> Vec<Effect> {
    let Some(awaited) = state.awaited.take_if(|_| number == state.newest) else {
        return Vec::new();
    };
    // Whatever follows is not "trying again" any more.
    state.trouble.take_if(|trouble| *trouble == Trouble::Again);
    match (outcome, awaited) {
        (Ok(_), Awaited::Farewell) | (_, Awaited::Passkey | Awaited::Work) => Vec::new(),
        (Err(failure), Awaited::Farewell) => untold(state, &failure),
        (Ok(document), Awaited::Intention) => carried_out(state, document, at),
        (Ok(document), Awaited::Flow | Awaited::News) => found(state, document, at),
        (Err(failure), Awaited::Flow | Awaited::News) => not_found(state, failure, awaited, at),
        (Err(Failure::Problem(problem)), Awaited::Intention) => refused(state, *problem, at),
        (Err(Failure::NoAnswer(silence)), Awaited::Intention) => {
            again_or_told(state, awaited, silence.into(), None)
        }
        (Err(Failure::Foreign), Awaited::Intention) => {
            again_or_told(state, awaited, Trouble::Foreign, None)
        }
        (Err(Failure::Unreadable), Awaited::Intention) => {
            again_or_told(state, awaited, Trouble::Service, None)
        }
        (Err(Failure::Outdated), Awaited::Intention) => stands_in_the_way(state, Trouble::Outdated),
        (Err(Failure::NoPart), Awaited::Intention) => {
            // It was done. What there is now is asked for again, with the part that reads it.
            state.intention = None;
            state.document = None;
            state.shows = Shows::Opening;
            no_flow(state, part_trouble(state))
        }
    }
}

/// Why the second part is not here.
fn part_trouble(state: &State) -> Trouble {
    match state.late {
        Late::Missing(trouble) => trouble,
        Late::Away | Late::Coming | Late::Here(_) => Trouble::CutOff,
    }
}

/// The API did not take the farewell. It need not, when it does not know the flow any more.
fn untold(state: &mut State, failure: &Failure) -> Vec<Effect> {
    match failure {
        Failure::Problem(problem) if problem.status < 500 => Vec::new(),
        Failure::Problem(_)
        | Failure::NoAnswer(_)
        | Failure::Foreign
        | Failure::Unreadable
        | Failure::Outdated
        | Failure::NoPart => {
            if state.shows == Shows::Over(Over::Left) {
                state.shows = Shows::Over(Over::LeftUntold);
            }
            vec![Effect::Announce(words::ended::left_offline())]
        }
    }
}

/// An intention was carried out: the document says what is next.
fn carried_out(state: &mut State, document: Box<FlowDocument>, at: f64) -> Vec<Effect> {
    let request = state.intention.take().map(|intention| intention.request);
    state.notice = None;
    let before = state.screen();
    let go = Go::after(request.as_ref(), state.document.as_deref(), &document.step);
    let mut effects = draw(state, document, at, go);
    if state.screen() == before
        && let Some(focus) = request.as_ref().and_then(changed_by)
    {
        // The heading says nothing new.
        if matches!(focus, Effect::FocusHeading) {
            effects.push(Effect::Announce(words::proofs::changed_status()));
        }
        effects.push(focus);
    }
    effects
}

/// What a press has changed on a page that is still the same.
fn changed_by(request: &Request) -> Option<Effect> {
    let Request::Act(action) = request else {
        return None;
    };
    match &**action {
        ActionRequest::Freeze => Some(Effect::Focus(ids::FREEZE)),
        ActionRequest::RenewBackupCode => Some(Effect::Focus(ids::BACKUP_CODE)),
        ActionRequest::MakePass => Some(Effect::Focus(ids::PASS)),
        ActionRequest::OfferHandover
        | ActionRequest::WithdrawHandover
        | ActionRequest::ConfirmHandover => Some(Effect::Focus(ids::HANDOVER)),
        // The button that was pressed is gone, and the list another one.
        ActionRequest::CannotUse { .. }
        | ActionRequest::CanUse { .. }
        | ActionRequest::Secure(
            SecureRequest::MarkAll { .. }
            | SecureRequest::UnmarkAll { .. }
            | SecureRequest::ProveBackupCode { .. },
        ) => Some(Effect::FocusHeading),
        ActionRequest::Secure(
            SecureRequest::StartAuthenticator | SecureRequest::MakeBackupCodes,
        ) => Some(Effect::Focus(ids::NEW_SECRET)),
        // The button that was pressed is still there and says something else.
        ActionRequest::Secure(_) | ActionRequest::EndProtection => {
            Some(Effect::Announce(words::proofs::changed_status()))
        }
        ActionRequest::Identify { .. }
        | ActionRequest::AnswerMailbox { .. }
        | ActionRequest::GoOn
        | ActionRequest::ChooseProof { .. }
        | ActionRequest::ChooseAnother
        | ActionRequest::SubmitPasskey { .. }
        | ActionRequest::CancelWait
        | ActionRequest::TakeBack
        | ActionRequest::SubmitCode { .. }
        | ActionRequest::ResendCode
        | ActionRequest::ChangeIdentifier
        | ActionRequest::SetPassword { .. }
        | ActionRequest::AskPerson
        | ActionRequest::LeaveCase
        | ActionRequest::AnswerCase(_)
        | ActionRequest::ChangeCaseAnswers
        | ActionRequest::SendCase
        | ActionRequest::ReportContact
        | ActionRequest::End => None,
    }
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
            let before = Seen::of(state);
            let effects = draw(state, document, at, Go::Replace);
            told_of_news(state, before, effects)
        }
        Shows::Over(_) => Vec::new(),
    }
}

/// Someone opened the address of a step that is not the one where they are. Where the recovery goes on on another device,
/// or comes back from one, nobody has gone astray.
fn told_if_elsewhere(state: &mut State, mut effects: Vec<Effect>) -> Vec<Effect> {
    let asked = state.asked.take();
    if let (Some(asked), Screen::Step(now)) = (asked, state.screen())
        && !asked.shares_step(now)
        && asked != Page::Ended
        && ![asked, now].contains(&Page::Elsewhere)
    {
        state.notice = Some(Notice::NotOpen);
        effects.push(Effect::Announce(words::errors::closed_step()));
    }
    effects
}

/// The flow was read and did not come.
fn not_found(state: &mut State, failure: Failure, awaited: Awaited, at: f64) -> Vec<Effect> {
    let gone = match &failure {
        Failure::Problem(problem) => over(problem.kind),
        Failure::NoAnswer(_)
        | Failure::Foreign
        | Failure::Unreadable
        | Failure::Outdated
        | Failure::NoPart => None,
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
        (
            Awaited::News
            | Awaited::Intention
            | Awaited::Farewell
            | Awaited::Passkey
            | Awaited::Work,
            _,
        ) => Vec::new(),
        (Awaited::Flow, failure) => {
            let trouble = match failure {
                Failure::NoAnswer(silence) => {
                    return again_or_told(state, awaited, silence.into(), None);
                }
                Failure::Foreign => return again_or_told(state, awaited, Trouble::Foreign, None),
                Failure::Unreadable => {
                    return again_or_told(state, awaited, Trouble::Service, None);
                }
                Failure::Outdated => Trouble::Outdated,
                Failure::NoPart => part_trouble(state),
                Failure::Problem(problem) if problem.kind == ProblemType::RateLimited => {
                    wait(state, &problem, at);
                    Trouble::Wait
                }
                Failure::Problem(problem) => {
                    return again_or_told(state, awaited, Trouble::Service, wait_of(&problem));
                }
            };
            no_flow(state, trouble)
        }
    }
}

/// The flow did not come.
pub(super) fn no_flow(state: &mut State, trouble: Trouble) -> Vec<Effect> {
    state.trouble = Some(trouble);
    if state.shows == Shows::Opening {
        state.shows = Shows::Stuck;
        vec![Effect::Quiet, Effect::FocusHeading]
    } else {
        vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)]
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

pub(super) fn stands_in_the_way(state: &mut State, trouble: Trouble) -> Vec<Effect> {
    state.trouble = Some(trouble);
    let mut effects = vec![Effect::Quiet, Effect::Focus(ids::TROUBLE)];
    // Back may have gone to an address that is not shown now.
    effects.extend(state.route().map(Effect::Replace));
    effects
}

/// Whether a problem means that there is no flow any more.
pub(super) fn over(kind: ProblemType) -> Option<Over> {
    if kind == ProblemType::FlowUnknown {
        Some(Over::Unknown)
    } else if kind == ProblemType::FlowExpired {
        Some(Over::Expired)
    } else {
        None
    }
}

pub(super) fn end(state: &mut State, over: Over) -> Vec<Effect> {
    *state = state.emptied(Shows::Over(over));
    vec![
        Effect::Forget(Field::Code),
        Effect::Forget(Field::Password),
        Effect::Replace(Route::Step(Page::Ended)),
        Effect::Quiet,
        Effect::FocusHeading,
    ]
}

/// How the address follows the step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Go {
    /// Back leads to the step before.
    Push,
    /// The step takes the place of the one that was there.
    Replace,
}

impl Go {
    /// What leads back takes the place of the step it leads back from. Otherwise Back would lead there again, and round in
    /// circles.
    fn after(request: Option<&Request>, before: Option<&FlowDocument>, step: &Step) -> Self {
        let Some(Request::Act(action)) = request else {
            return Self::Push;
        };
        let ruled_out = matches!(**action, ActionRequest::CannotUse { .. });
        let back = before.and_then(|document| way_back(document, Page::of(step)));
        if ruled_out || back.as_ref() == Some(&**action) {
            Self::Replace
        } else {
            Self::Push
        }
    }
}

/// Shows the step of a document.
pub(super) fn draw(
    state: &mut State,
    mut document: Box<FlowDocument>,
    at: f64,
    go: Go,
) -> Vec<Effect> {
    let before = state.screen();
    let shown_once = document.shown_once.take();
    let sent_before = state.enter_code().map_or(0, |data| data.sent_count);
    state.clock = Clock::read(document.server_now, at);
    state.document = Some(document);
    state.shows = Shows::Step;
    state.trouble = None;
    state.tries = 0;
    state.failures = 0;
    state.wait_until = None;
    case::drawn(state, before);
    let now = state.screen();
    if shown_once.is_some() || now != before || !is_still_meant(state) {
        state.once = shown_once;
    }
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
    state.receipt = None;
    state.notice = None;
    state.passkey = None;
    state.wrong_codes = 0;
    state.password_shown = false;
    state.renaming = None;
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

/// Whether what was shown once still stands for something: it may have been used or replaced elsewhere.
fn is_still_meant(state: &State) -> bool {
    let Some(document) = state.document.as_deref() else {
        return false;
    };
    match &state.once {
        Some(ShownOnce::BackupCode { .. }) => matches!(document.step, Step::NewBackupCode(_)),
        Some(ShownOnce::Authenticator { .. }) => {
            matches!(&document.step, Step::AddAuthenticator(data) if data.expires_at.is_some())
        }
        Some(ShownOnce::BackupCodes { .. }) => {
            matches!(&document.step, Step::BackupCodes(data) if data.new == NewCodes::Shown)
        }
        Some(ShownOnce::Handover { .. }) => document.handover.is_some(),
        Some(ShownOnce::Pass { .. }) => document.pass.is_some(),
        None => true,
    }
}
