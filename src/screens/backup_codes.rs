//! The backup codes: how many are left, and a sheet of ten new ones, one of which is typed back.

use regain_contract::{
    ActionRequest, BackupCodes, NewCodes, Secret, SecureRequest, ShownOnce, Step,
};
use regain_words::{self as words, Text};

use super::parts::{act, deed, error_of, main_action, press, submit};
use crate::components::{
    Button, Kind, NoticeBox, Rank, TextField, Tone, actions, button, code_text, field, form,
    heading, lead, notice, paragraph, plain, stack, subheading,
};
use crate::run::{App, Field, ids};
use crate::say;
use crate::view::{View, el, live};
use crate::web;

/// How many codes left are few.
const FEW: u32 = 4;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::codes::heading()),
        lead(&words::codes::about()),
        live(move || content(app)),
    ])
}

fn content(app: App) -> View {
    let (data, codes) = app.with(|state| {
        let data = match state.step() {
            Some(Step::BackupCodes(data)) => Some(data.clone()),
            _ => None,
        };
        let codes = match &state.once {
            Some(ShownOnce::BackupCodes { codes }) => Some(codes.clone()),
            Some(_) | None => None,
        };
        (data, codes)
    });
    let Some(data) = data else {
        return View::Nothing;
    };
    let make = |text| {
        button(Button::new(
            text,
            "make-codes",
            Rank::Quiet,
            press(app, ActionRequest::Secure(SecureRequest::MakeBackupCodes)),
        ))
    };
    let mut parts = Vec::new();
    match data.new {
        NewCodes::None => {
            parts.extend(left(&data));
            parts.push(actions(vec![make(if data.left == 0 {
                words::codes::make_button()
            } else {
                words::codes::remake_button()
            })]));
            parts.push(go_on(app));
        }
        NewCodes::Shown => {
            match codes {
                Some(codes) => parts.push(sheet(app, &data, &codes)),
                None => parts.push(paragraph("codes-gone", &words::codes::gone())),
            }
            parts.push(prove(app));
            parts.push(actions(vec![make(words::codes::remake_button())]));
        }
        NewCodes::Proven => {
            parts.push(notice(NoticeBox {
                testid: "codes-proven",
                tone: Tone::Done,
                title: None,
                sentences: vec![words::codes::proven()],
                more: Vec::new(),
            }));
            parts.push(go_on(app));
        }
    }
    stack(parts)
}

fn go_on(app: App) -> View {
    main_action(
        app,
        "continue",
        words::common::continue_button,
        deed(ActionRequest::GoOn),
    )
}

/// How many there are, and whether that is few.
fn left(data: &BackupCodes) -> Vec<View> {
    if data.left == 0 {
        return vec![paragraph("codes-left", &words::codes::none())];
    }
    let mut parts = vec![paragraph("codes-left", &words::codes::left(data.left))];
    if data.left <= FEW {
        parts.push(paragraph("codes-few", &words::codes::few()));
    }
    if let Some(made_at) = data.made_at {
        parts.push(paragraph("codes-made", &words::codes::made(made_at.0)));
    }
    parts
}

/// The sheet, to be copied, printed or saved.
fn sheet(app: App, data: &BackupCodes, codes: &Secret) -> View {
    let now = app.peek(|state| {
        state
            .document
            .as_deref()
            .map(|document| document.server_now)
    });
    let title = words::codes::sheet(now.map_or(0, |now| now.0), &data.account.0);
    let replaces = data
        .made_at
        .map(|made_at| words::codes::replaces(made_at.0));
    let list = codes
        .expose_secret()
        .lines()
        .map(|code| el("li").child(code_text(code.to_owned())).into())
        .collect();
    let copied = codes.clone();
    let copy = Button::new(
        words::codes::copy_button(),
        "copy-codes",
        Rank::Quiet,
        move || {
            web::clipboard::copy(copied.expose_secret(), move || {
                app.say(words::common::copied_status());
            });
        },
    );
    let print = Button::new(
        words::common::print_button(),
        "print",
        Rank::Quiet,
        web::page::print,
    );
    let text = file(&title, codes);
    let save = Button::new(
        words::codes::save_button(),
        "save-codes",
        Rank::Quiet,
        move || {
            let name = format!("{}.txt", say::string(&words::codes::file_title()));
            web::save::text_file(&name, &text);
        },
    );
    stack(vec![
        el("section")
            .class("rg-sheet")
            .attr("id", ids::NEW_SECRET)
            .attr("tabindex", "-1")
            .test(ids::NEW_SECRET)
            .child(subheading(&words::codes::new_heading()))
            .child(plain(&title))
            .child(el("ol").class("rg-sheet__codes").children(list))
            .child(replaces.as_ref().map_or(View::Nothing, plain))
            .into(),
        plain(&words::codes::once()),
        actions(vec![button(copy), button(print), button(save)]),
    ])
}

fn file(title: &Text, codes: &Secret) -> Secret {
    let mut file = say::string(title);
    file.push_str("\r\n\r\n");
    for sign in codes.expose_secret().chars() {
        if sign == '\n' {
            file.push('\r');
        }
        file.push(sign);
    }
    file.push_str("\r\n");
    Secret::new(file)
}

fn prove(app: App) -> View {
    let code = field(TextField {
        name: Field::Code.name(),
        testid: "code",
        label: words::codes::prove_label(),
        asks: false,
        hint: words::codes::prove_hint(),
        value: String::new(),
        kind: Kind::KeptCode,
        error: error_of(app, Field::Code),
    });
    let parts = vec![code, submit(app, words::codes::prove_button)];
    form(parts, move || {
        let code = Secret::new(web::page::value(Field::Code.name()));
        let prove = SecureRequest::ProveBackupCode { code };
        act(app, ActionRequest::Secure(prove));
    })
}
