//! The backup code that takes the place of the one that was used. It is shown once.

use regain_contract::{ActionRequest, NewBackupCode, ShownOnce, Step};
use regain_words as words;

use super::parts::{deed, main_action, press};
use crate::components::{
    Button, NoticeBox, Rank, Tone, actions, button, heading, lead, notice, plain, secret_code,
    stack,
};
use crate::run::{App, State, ids};
use crate::view::{View, live};
use crate::web;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::backup::heading()),
        lead(&words::backup::why()),
        live(move || code(app)),
        live(move || left(app)),
        main_action(
            app,
            "continue",
            words::backup::go_on_button,
            deed(ActionRequest::GoOn),
        ),
    ])
}

/// The code, for as long as the page has it.
fn code(app: App) -> View {
    match app.with(|state| state.once.clone()) {
        Some(ShownOnce::BackupCode { code }) => stack(vec![
            secret_code(
                ids::BACKUP_CODE,
                &words::backup::label(),
                code.expose_secret(),
            ),
            plain(&words::backup::once()),
            actions(vec![
                button(Button::new(
                    words::backup::copy_button(),
                    "copy",
                    Rank::Quiet,
                    move || copy(app),
                )),
                button(Button::new(
                    words::common::print_button(),
                    "print",
                    Rank::Quiet,
                    web::page::print,
                )),
            ]),
        ]),
        Some(_) | None => notice(NoticeBox {
            testid: "backup-gone",
            tone: Tone::Calm,
            title: None,
            sentences: vec![words::backup::gone(), words::backup::gone_what_next()],
            more: vec![actions(vec![button(Button::new(
                words::backup::renew_button(),
                "renew-backup-code",
                Rank::Quiet,
                press(app, ActionRequest::RenewBackupCode),
            ))])],
        }),
    }
}

fn copy(app: App) {
    let code = app.peek(|state| match &state.once {
        Some(ShownOnce::BackupCode { code }) => Some(code.clone()),
        Some(_) | None => None,
    });
    if let Some(code) = code {
        web::clipboard::copy(code.expose_secret(), move || {
            app.say(words::common::copied_status());
        });
    }
}

fn left(app: App) -> View {
    let count = app.with(|state| data(state).map(|data| data.left));
    match count {
        Some(left) => plain(&words::backup::left(left)),
        None => View::Nothing,
    }
}

fn data(state: &State) -> Option<&NewBackupCode> {
    let Step::NewBackupCode(data) = state.step()? else {
        return None;
    };
    Some(data)
}
