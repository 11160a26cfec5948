//! One file a screen, named as in its address. A screen reads the state, puts components together, and sends messages.
//!
//! What a screen reads with [`App::peek`] it draws once; what can change while it is shown it reads inside
//! [`live`].

mod back;
mod beside;
mod case_check;
mod case_details;
mod case_opened;
mod check_mailbox;
mod choose_proof;
mod done;
mod elsewhere;
mod ended;
mod enter_code;
mod help;
mod identify;
mod in_app;
mod keep_going;
mod link;
mod new_backup_code;
mod opening;
mod parts;
mod pass;
mod review_contacts;
mod secure_mailbox;
mod set_password;
mod situation;
mod triage;
mod trouble;
mod use_passkey;
mod waiting;

use std::rc::Rc;

use regain_contract::Step;
use regain_words::{self as words, Text};

use crate::components::{self, Scam};
use crate::route::{Entry, Page};
use crate::run::{App, Message, Over, Screen, State};
use crate::view::{View, el, live};
use crate::{say, web};

/// The whole page.
#[must_use]
pub fn page(app: App) -> View {
    let header = components::header(
        move || app.send(Message::Visit(Entry::Triage)),
        move || app.send(Message::AskPerson),
        move || app.send(Message::Leave),
        move || app.with(State::has_flow),
    );
    let scam = components::anti_scam(Scam {
        host: web::page::host(),
        noted: Box::new(move || app.with(State::is_contact_noted)),
        press: Rc::new(move || app.send(Message::Contacted)),
    });
    let main = el("main")
        .attr("id", "main")
        .class("rg-column rg-main")
        .test("page")
        .live_attr("data-screen", move || Some(name(app.screen()).into()))
        .child(live(move || back::view(app, app.screen())))
        .child(live(move || in_app::view(app, app.screen())))
        .child(live(move || parts::above(app)))
        .child(live(move || draw(app, app.screen())))
        .child(live(move || beside::view(app)))
        .child(live(move || keep_going::view(app)));
    View::Many(vec![
        components::skip_link(),
        header,
        live(move || quick_exit(app)),
        main.into(),
        scam,
    ])
}

/// The way out, on every page but the one that tells what it can do and what it cannot.
fn quick_exit(app: App) -> View {
    let told = matches!(app.screen(), Screen::Entry(Entry::Situation(_)));
    if told || !app.with(State::may_have_to_hide) {
        return View::Nothing;
    }
    components::quick_exit_bar(move || app.send(Message::QuickExit))
}

fn draw(app: App, screen: Screen) -> View {
    match screen {
        Screen::Opening => opening::view(),
        Screen::Trouble => trouble::view(app),
        Screen::Entry(Entry::Triage) => triage::view(app),
        Screen::Entry(Entry::Situation(one)) => situation::view(app, one),
        Screen::Entry(Entry::Help) => help::view(app),
        Screen::Entry(Entry::Link) => link::view(app),
        Screen::Entry(Entry::Pass) => pass::view(app),
        Screen::Step(_) => match app.peek(|state| state.step().cloned()) {
            Some(step) => draw_step(app, step),
            None => ended::view(app, Over::Unknown),
        },
        Screen::Ended(over) => ended::view(app, over),
    }
}

/// Every step has a screen: without one this does not compile.
fn draw_step(app: App, step: Step) -> View {
    match step {
        Step::CheckMailbox(_) => check_mailbox::view(app),
        Step::SecureMailbox(_) => secure_mailbox::view(app),
        Step::Identify(data) => identify::view(app, data),
        Step::ChooseProof(_) => choose_proof::view(app),
        Step::EnterCode(_) => enter_code::view(app),
        Step::UsePasskey(data) => use_passkey::view(app, &data),
        Step::NewBackupCode(_) => new_backup_code::view(app),
        Step::Waiting(data) => waiting::view(app, &data),
        Step::Elsewhere(_) => elsewhere::view(app),
        Step::SetPassword(data) => set_password::view(app, data),
        Step::ReviewContacts(_) => review_contacts::view(app),
        Step::Done(data) => done::view(data),
        Step::CaseDetails(data) => case_details::view(app, &data),
        Step::CaseCheck(data) => case_check::view(app, data),
        Step::CaseOpened(data) => case_opened::view(&data),
        Step::Ended(data) => ended::view(app, data.reason.into()),
    }
}

/// What a screen is called in tests.
const fn name(screen: Screen) -> &'static str {
    match screen {
        Screen::Opening => "opening",
        Screen::Trouble => "trouble",
        Screen::Entry(Entry::Triage) => "triage",
        Screen::Entry(Entry::Situation(_)) => "situation",
        Screen::Entry(Entry::Help) => "help",
        Screen::Entry(Entry::Link) => "link",
        Screen::Entry(Entry::Pass) => "pass",
        Screen::Step(Page::CheckMailbox) => "check-mailbox",
        Screen::Step(Page::SecureMailbox) => "secure-mailbox",
        Screen::Step(Page::Identify) => "identify",
        Screen::Step(Page::ChooseProof) => "choose-proof",
        Screen::Step(Page::EnterCode) => "enter-code",
        Screen::Step(Page::UsePasskey) => "use-passkey",
        Screen::Step(Page::NewBackupCode) => "new-backup-code",
        Screen::Step(Page::Waiting) => "waiting",
        Screen::Step(Page::Elsewhere) => "elsewhere",
        Screen::Step(Page::SetPassword) => "set-password",
        Screen::Step(Page::ReviewContacts) => "review-contacts",
        Screen::Step(Page::Done) => "done",
        Screen::Step(Page::CaseDetails) => "case-details",
        Screen::Step(Page::CaseCheck) => "case-check",
        Screen::Step(Page::CaseOpened) => "case-opened",
        Screen::Step(Page::Ended) | Screen::Ended(_) => "ended",
    }
}

fn heading(state: &State) -> Text {
    match state.screen() {
        Screen::Opening => words::common::loading_status(),
        Screen::Trouble => trouble::heading(state.trouble),
        Screen::Entry(Entry::Triage) => words::triage::heading(),
        Screen::Entry(Entry::Situation(one)) => situation::heading(one),
        Screen::Entry(Entry::Help) => words::shell::form_heading(),
        Screen::Entry(Entry::Link) => link::heading(state.link.page()),
        Screen::Entry(Entry::Pass) => words::pass::use_heading(),
        Screen::Step(Page::CheckMailbox) => words::mailbox::heading(),
        Screen::Step(Page::SecureMailbox) => words::mailbox::safe_heading(),
        Screen::Step(Page::Identify) => words::identify::heading(),
        Screen::Step(Page::ChooseProof) => choose_proof::heading(state),
        Screen::Step(Page::EnterCode) => enter_code::heading(state),
        Screen::Step(Page::UsePasskey) => words::passkey::heading(),
        Screen::Step(Page::NewBackupCode) => words::backup::heading(),
        Screen::Step(Page::Waiting) => words::wait::heading(),
        Screen::Step(Page::Elsewhere) => elsewhere::heading(elsewhere::data(state)),
        Screen::Step(Page::SetPassword) => words::password::heading(),
        Screen::Step(Page::ReviewContacts) => words::contacts::heading(),
        Screen::Step(Page::Done) => words::finish::heading(),
        Screen::Step(Page::CaseDetails) => words::case::heading(),
        Screen::Step(Page::CaseCheck) => words::case::check_heading(),
        Screen::Step(Page::CaseOpened) => words::case::opened_heading(),
        Screen::Step(Page::Ended) => ended::heading(Over::Unknown),
        Screen::Ended(over) => ended::heading(over),
    }
}

/// The title of the page: the heading, after the word for a problem where there is one.
#[must_use]
pub fn title(state: &State) -> Text {
    // Someone else may look at the tabs and the history of this device.
    let hides = state.may_have_to_hide();
    let heading = if hides {
        words::exit::title()
    } else {
        heading(state)
    };
    let title = words::common::page_title(&say::string(&heading));
    if state.problems.is_empty() {
        title
    } else {
        words::common::error_title(&say::string(&title))
    }
}
