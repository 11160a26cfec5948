//! One file a screen, named as in its address. A screen reads the state, puts components together, and sends messages.
//!
//! What a screen reads with [`App::peek`] it draws once; what can change while it is shown it reads inside
//! [`live`].

mod add_address;
mod add_authenticator;
mod add_passkey;
mod back;
mod backup_codes;
mod beside;
mod case_check;
mod case_details;
mod case_opened;
mod changes;
mod check_changes;
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
mod late;
mod link;
mod new_backup_code;
mod opening;
mod parts;
mod pass;
mod protected;
mod review;
mod secure_mailbox;
mod set_password;
mod situation;
mod tasks;
mod time_left;
mod triage;
mod trouble;
mod use_passkey;
mod waiting;

use std::rc::Rc;

use regain_contract::Step;
use regain_words::{self as words, Text};

use crate::components::{self, Scam};
use crate::route::{Entry, Page};
use crate::run::{App, Language, Message, Over, Screen, State, ids};
use crate::view::{View, el, live};
use crate::{say, web};

pub use late::LateScreens;
pub(crate) use late::{ARE_APART as LATE_ARE_APART, LATE_SCREENS, fetch as fetch_late};

/// The whole page, in the language of the moment.
#[must_use]
pub fn page(app: App) -> View {
    live(move || {
        app.follow_language();
        frame(app)
    })
}

fn frame(app: App) -> View {
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
        .child(live(move || below(app)));
    View::Many(vec![
        header,
        live(move || quick_exit(app)),
        main.into(),
        scam,
        components::language_choice(
            ids::LANGUAGE,
            &say::languages(),
            say::locale().tag(),
            move |tag| app.send(Message::LanguageChosen(tag)),
            move || app.with(|state| state.language == Language::Missing),
        ),
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
        Screen::Entry(entry @ (Entry::Help | Entry::Link | Entry::Pass)) => {
            draw_late(app, |late| (late.entry)(app, entry))
        }
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
        Step::Identify(data) => identify::view(app, data),
        Step::ChooseProof(_) => choose_proof::view(app),
        Step::EnterCode(_) => enter_code::view(app),
        Step::Ended(data) => ended::view(app, data.reason.into()),
        Step::CheckMailbox(_)
        | Step::SecureMailbox(_)
        | Step::UsePasskey(_)
        | Step::NewBackupCode(_)
        | Step::Waiting(_)
        | Step::Elsewhere(_)
        | Step::SetPassword(_)
        | Step::Tasks(_)
        | Step::Review(_)
        | Step::AddAuthenticator(_)
        | Step::AddPasskey(_)
        | Step::BackupCodes(_)
        | Step::AddAddress(_)
        | Step::CheckChanges(_)
        | Step::Done(_)
        | Step::CaseDetails(_)
        | Step::CaseCheck(_)
        | Step::CaseOpened(_) => draw_late(app, |late| (late.step)(app, step)),
    }
}

/// Draws a late screen. That they are here is seen to by [`State::drawn`].
fn draw_late(app: App, draw: impl FnOnce(&LateScreens) -> View) -> View {
    match app.peek(|state| state.late.screens()) {
        Some(late) => draw(late),
        None => opening::view(),
    }
}

/// What stands below the question. It is no part of it, so the page does without until it comes.
fn below(app: App) -> View {
    let late = app.with(|state| state.late.screens());
    late.map_or(View::Nothing, |late| (late.below)(app))
}

/// What a screen is called in tests.
#[must_use]
pub const fn name(screen: Screen) -> &'static str {
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
        Screen::Step(Page::Tasks) => "tasks",
        Screen::Step(Page::Review) => "review",
        Screen::Step(Page::AddAuthenticator) => "add-authenticator",
        Screen::Step(Page::AddPasskey) => "add-passkey",
        Screen::Step(Page::BackupCodes) => "backup-codes",
        Screen::Step(Page::AddAddress) => "add-address",
        Screen::Step(Page::CheckChanges) => "check-changes",
        Screen::Step(Page::Done) => "done",
        Screen::Step(Page::Case(_)) => "case-details",
        Screen::Step(Page::CaseCheck) => "case-check",
        Screen::Step(Page::CaseOpened) => "case-opened",
        Screen::Step(Page::Ended) | Screen::Ended(_) => "ended",
    }
}

fn heading(state: &State) -> Text {
    let screen = state.drawn();
    match screen {
        Screen::Opening => words::common::loading_status(),
        Screen::Trouble => trouble::heading(state.obstacle()),
        Screen::Entry(Entry::Triage) => words::triage::heading(),
        Screen::Entry(Entry::Situation(one)) => situation::heading(one),
        Screen::Step(Page::Identify) => words::identify::heading(),
        Screen::Step(Page::ChooseProof) => choose_proof::heading(state),
        Screen::Step(Page::EnterCode) => enter_code::heading(state),
        Screen::Step(Page::Ended) => ended::heading(Over::Unknown),
        Screen::Ended(over) => ended::heading(over),
        Screen::Entry(Entry::Help | Entry::Link | Entry::Pass)
        | Screen::Step(
            Page::CheckMailbox
            | Page::SecureMailbox
            | Page::UsePasskey
            | Page::NewBackupCode
            | Page::Waiting
            | Page::Elsewhere
            | Page::SetPassword
            | Page::Tasks
            | Page::Review
            | Page::AddAuthenticator
            | Page::AddPasskey
            | Page::BackupCodes
            | Page::AddAddress
            | Page::CheckChanges
            | Page::Done
            | Page::Case(_)
            | Page::CaseCheck
            | Page::CaseOpened,
        ) => match state.late.screens() {
            Some(late) => (late.heading)(state, screen),
            None => words::common::loading_status(),
        },
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

#[cfg(test)]
mod tests {
    use leptos::prelude::Owner;

    use super::*;
    use crate::run::tests::{choose_proof, document};
    use crate::run::{Late, Shows, Trouble};

    fn below_the_question(late: Late) -> View {
        Owner::new().with(|| {
            below(App::new(State {
                shows: Shows::Step,
                document: Some(document(choose_proof())),
                late,
                ..State::default()
            }))
        })
    }

    #[test]
    fn the_ways_to_take_progress_along_come_with_the_second_part() {
        let missing = Late::Missing(Trouble::CutOff);
        for late in [Late::Away, Late::Coming, missing] {
            assert!(matches!(below_the_question(late), View::Nothing));
        }
        let drawn = below_the_question(Late::Here(&LATE_SCREENS));
        assert!(!matches!(drawn, View::Nothing));
    }
}
