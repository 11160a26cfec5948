//! The screens that come in the second part of the app, and the only way to them.
//!
//! What a person needs until they can prove who they are with a code is in the first part; the rest is fetched while they
//! do. For that the linked program is cut in two: what can be reached from [`part`] and from nowhere else is the second
//! part, code and words alike. So nothing of the first part may name a late screen. It goes through the functions in
//! [`LateScreens`], which it has once the second part has arrived.
//!
//! A further late screen has an arm in [`step`] and in [`heading`]; the compiler leads to the places of the first part
//! that have to know of it. Words that only it uses come along by themselves. What follows from what happens on it is in
//! [`second`], with the sentences for its fields.

#[cfg(not(feature = "split"))]
use std::convert::Infallible as NotLoaded;

use regain_contract::{
    ActionRequest, FieldReason, LinkRequest, ProblemType, ReadStep, Secret, Step, read_late_step,
    write_late_action,
};
use regain_words::{self as words, Text};
#[cfg(feature = "split")]
use wasm_split_helpers::SplitLoaderError as NotLoaded;

use super::{
    add_address, add_authenticator, add_passkey, backup_codes, beside, case_check, case_details,
    case_opened, check_changes, check_mailbox, done, elsewhere, help, keep_going, link,
    new_backup_code, pass, review, secure_mailbox, set_password, tasks, time_left, use_passkey,
    waiting,
};
use crate::client::LinkVerb;
use crate::route::{Entry, Page};
use crate::run::{App, Effect, Field, FieldProblem, LateMessage, Screen, State, Trouble, second};
use crate::view::{View, live};
use crate::web;

/// Whether the late screens are in a part of their own. Tests and builds without it have them from the start.
pub(crate) const ARE_APART: bool = cfg!(all(feature = "split", target_family = "wasm"));

/// What the second part has for the first.
#[derive(Clone, Copy, Debug)]
pub struct LateScreens {
    /// Draws a page before the flow.
    pub(crate) entry: fn(App, Entry) -> View,
    /// Draws a step.
    pub(crate) step: fn(App, Step) -> View,
    /// Draws what stands below the question once there is progress: that the time is almost over, how to stop the bleeding,
    /// and the ways to take the progress along.
    pub(crate) below: fn(App) -> View,
    /// The heading of a screen.
    pub(crate) heading: fn(&State, Screen) -> Text,
    /// What follows from what happens on these screens.
    pub(crate) respond: fn(&mut State, LateMessage, &dyn Fn() -> String) -> Vec<Effect>,
    /// The problems of a request that only these screens make.
    pub(crate) problems: fn(&ActionRequest, &State) -> Vec<FieldProblem>,
    /// What is wrong with a field that only these screens have.
    pub(crate) sentences: fn(Field, FieldReason, &State) -> Vec<Text>,
    /// What to say when a code that only these screens ask for was not taken.
    pub(crate) wrong_code: fn(&State, ProblemType) -> Vec<Text>,
    /// Reads the steps of these screens.
    pub(crate) read_step: ReadStep<web::json::Parsed>,
    /// Writes what is done on them.
    pub(crate) write_action: fn(&ActionRequest) -> Secret,
    /// Sends a request about a link.
    pub(crate) send_link: fn(App, u32, LinkVerb, LinkRequest, String),
    /// Has the browser ask for a passkey, or make one, before it returns.
    pub(crate) ask_passkey: fn(App, u32, &str),
}

/// The late screens.
pub(crate) static LATE_SCREENS: LateScreens = LateScreens {
    entry,
    step,
    below,
    heading,
    respond: second::respond,
    problems: second::problems,
    sentences: second::sentences,
    wrong_code: second::wrong_code,
    read_step: read_late_step,
    write_action: write_late_action,
    send_link: second::send_link,
    ask_passkey: second::ask_passkey,
};

/// Fetches the second part. Asked again after a failure, it tries again.
pub(crate) async fn fetch() -> Result<&'static LateScreens, Trouble> {
    part().await.map_err(|_: NotLoaded| {
        if web::shell::has_new_parts() {
            Trouble::Outdated
        } else if web::page::is_offline() {
            Trouble::Offline
        } else {
            Trouble::CutOff
        }
    })
}

/// Where the app is cut. `xtask/splitter` does it; the macro makes the function wait for the second part.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(late, fallible)]
fn part() -> Result<&'static LateScreens, NotLoaded> {
    Ok(&LATE_SCREENS)
}

/// The same where the app is in one.
#[cfg(not(feature = "split"))]
async fn part() -> Result<&'static LateScreens, NotLoaded> {
    Ok(&LATE_SCREENS)
}

/// Every page before the flow that [`super::draw`] does not draw itself.
fn entry(app: App, entry: Entry) -> View {
    match entry {
        Entry::Help => help::view(app),
        Entry::Link => link::view(app),
        Entry::Pass => pass::view(app),
        Entry::Triage | Entry::Situation(_) => View::Nothing,
    }
}

/// Every step that [`super::draw_step`] does not draw itself.
fn step(app: App, step: Step) -> View {
    match step {
        Step::CheckMailbox(_) => check_mailbox::view(app),
        Step::SecureMailbox(_) => secure_mailbox::view(app),
        Step::UsePasskey(data) => use_passkey::view(app, &data),
        Step::NewBackupCode(_) => new_backup_code::view(app),
        Step::Waiting(data) => waiting::view(app, &data),
        Step::Elsewhere(_) => elsewhere::view(app),
        Step::SetPassword(data) => set_password::view(app, data),
        Step::Tasks(_) => tasks::view(app),
        Step::Review(_) => review::view(app),
        Step::AddAuthenticator(_) => add_authenticator::view(app),
        Step::AddPasskey(_) => add_passkey::view(app),
        Step::BackupCodes(_) => backup_codes::view(app),
        Step::AddAddress(_) => add_address::view(app),
        Step::CheckChanges(data) => check_changes::view(app, &data),
        Step::Done(data) => done::view(app, data),
        Step::CaseDetails(_) => case_details::view(app),
        Step::CaseCheck(data) => case_check::view(app, data),
        Step::CaseOpened(data) => case_opened::view(&data),
        Step::Identify(_) | Step::ChooseProof(_) | Step::EnterCode(_) | Step::Ended(_) => {
            View::Nothing
        }
    }
}

fn below(app: App) -> View {
    View::Many(vec![
        live(move || time_left::view(app)),
        live(move || beside::view(app)),
        live(move || keep_going::view(app)),
    ])
}

fn heading(state: &State, screen: Screen) -> Text {
    match screen {
        Screen::Entry(Entry::Help) => words::case::help_heading(),
        Screen::Entry(Entry::Link) => link::heading(state.link.page()),
        Screen::Entry(Entry::Pass) => words::pass::use_heading(),
        Screen::Step(Page::CheckMailbox) => words::mailbox::heading(),
        Screen::Step(Page::SecureMailbox) => words::mailbox::safe_heading(),
        Screen::Step(Page::UsePasskey) => words::passkey::heading(),
        Screen::Step(Page::NewBackupCode) => words::backup::heading(),
        Screen::Step(Page::Waiting) => words::wait::heading(),
        Screen::Step(Page::Elsewhere) => elsewhere::heading(elsewhere::data(state)),
        Screen::Step(Page::SetPassword) => words::password::heading(),
        Screen::Step(Page::Tasks) => words::tasks::heading(),
        Screen::Step(Page::Review) => review::heading(state),
        Screen::Step(Page::AddAuthenticator) => words::authenticator::heading(),
        Screen::Step(Page::AddPasskey) => words::newpasskey::heading(),
        Screen::Step(Page::BackupCodes) => words::codes::heading(),
        Screen::Step(Page::AddAddress) => words::address::heading(),
        Screen::Step(Page::CheckChanges) => words::changes::heading(),
        Screen::Step(Page::Done) => words::finish::heading(),
        Screen::Step(Page::Case(_)) => case_details::heading(state),
        Screen::Step(Page::CaseCheck) => words::case::check_heading(),
        Screen::Step(Page::CaseOpened) => words::case::opened_heading(),
        // These have theirs in the first part.
        Screen::Opening
        | Screen::Trouble
        | Screen::Entry(Entry::Triage | Entry::Situation(_))
        | Screen::Step(Page::Identify | Page::ChooseProof | Page::EnterCode | Page::Ended)
        | Screen::Ended(_) => words::common::loading_status(),
    }
}
