//! What to try or to do first in a situation, before the longer way. `index.html` says the same before the app is there.

use regain_contract::Situation;
use regain_words::{self as words, Text};

use super::parts::main_action;
use super::triage;
use crate::components::{
    Tip, heading as heading_view, lead, plain, quick_exit, stack, subheading, tips,
};
use crate::run::{App, Message};
use crate::view::View;

pub(super) fn view(app: App, situation: Situation) -> View {
    let mut parts = vec![heading_view(&heading(situation))];
    match situation {
        Situation::ForgotPassword | Situation::Locked => {
            parts.extend(try_first(situation));
        }
        Situation::LostSecondFactor | Situation::LostContact => {
            parts.extend(try_first(situation));
            parts.push(subheading(&words::triage::next_heading()));
            parts.push(plain(&words::triage::next()));
        }
        Situation::Hacked => {
            parts.push(subheading(&words::triage::hacked_heading()));
            parts.push(tips("situation-try", first(situation)));
            parts.push(plain(&words::triage::progress_saved()));
        }
        Situation::Impersonation => {
            parts.push(lead(&words::triage::impersonation_collect()));
            parts.extend(person());
        }
        Situation::KnownPerson => {
            parts.push(tips("situation-try", first(situation)));
            // What it cannot do is told before it is there (STANDARDS L7).
            parts.push(plain(&words::exit::about()));
            parts.push(plain(&words::exit::limits()));
            parts.push(plain(&words::exit::keys()));
            parts.push(quick_exit(move || app.send(Message::QuickExit)));
        }
    }
    parts.push(go_on(app, situation));
    stack(parts)
}

pub(super) fn heading(situation: Situation) -> Text {
    match situation {
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Hacked
        | Situation::Locked => triage::name(situation),
        Situation::Impersonation => words::triage::impersonation_heading(),
        // Neutral, because someone else may look at the tabs and the history of this device.
        Situation::KnownPerson => words::triage::known_person_heading(),
    }
}

fn try_first(situation: Situation) -> Vec<View> {
    vec![
        subheading(&words::triage::try_heading()),
        plain(&words::triage::try_intro()),
        tips("situation-try", first(situation)),
    ]
}

fn first(situation: Situation) -> Vec<Tip> {
    match situation {
        Situation::ForgotPassword => vec![device(), saved_password()],
        Situation::LostSecondFactor => vec![
            (
                Some(words::triage::try_backup_codes_heading()),
                words::triage::try_backup_codes(),
            ),
            (
                Some(words::triage::try_other_app_heading()),
                words::triage::try_other_app(),
            ),
            device(),
        ],
        Situation::LostContact => vec![
            (
                Some(words::triage::try_device_heading()),
                words::triage::try_device_contact(),
            ),
            (
                Some(words::triage::try_old_number_heading()),
                words::triage::try_old_number(),
            ),
        ],
        Situation::Hacked => vec![
            (
                Some(words::triage::hacked_mailbox_heading()),
                words::triage::hacked_mailbox(),
            ),
            (
                Some(words::triage::hacked_silence_heading()),
                words::triage::hacked_silence(),
            ),
        ],
        Situation::Locked => vec![
            (
                Some(words::triage::try_wait_heading()),
                words::triage::try_wait(),
            ),
            device(),
        ],
        Situation::Impersonation => Vec::new(),
        Situation::KnownPerson => vec![
            (None, words::triage::known_person_device()),
            (None, words::triage::known_person_noticed()),
            (None, words::triage::known_person_helpline()),
            (None, words::triage::known_person_danger()),
        ],
    }
}

fn device() -> Tip {
    (
        Some(words::triage::try_device_heading()),
        words::triage::try_device(),
    )
}

fn saved_password() -> Tip {
    (
        Some(words::triage::try_saved_password_heading()),
        words::triage::try_saved_password(),
    )
}

fn person() -> Vec<View> {
    vec![
        subheading(&words::triage::person_heading()),
        plain(&words::triage::person_what_next()),
    ]
}

fn go_on(app: App, situation: Situation) -> View {
    let text = match situation {
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => words::triage::try_continue_button,
        Situation::Hacked => words::common::continue_button,
        Situation::Impersonation => words::triage::person_button,
        Situation::KnownPerson => words::triage::known_person_continue_button,
    };
    main_action(
        app,
        "situation-go-on",
        text,
        Message::Begin {
            situation,
            ask_person: false,
        },
    )
}
