//! Enter the code, whatever its kind. Until something has been proven it is the same for accounts that exist and for those
//! that do not.

use std::rc::Rc;

use leptos::prelude::Get;
use regain_contract::{ActionRequest, CodeForm, EnterCode, LongCode, ProofKind, Secret};
use regain_words::{self as words, Text};

use super::parts::{act, error_of, press, submit_saying};
use crate::components::{
    Button, Kind, Rank, TextField, actions, bullets, button, countdown, disclosure, field, form,
    heading as heading_view, paragraph, plain, seconds_left, soft, stack,
};
use crate::run::{App, Field, Message, State};
use crate::view::{View, live};
use crate::{say, web};

/// The tries that a fresh code has are not worth a word; the ones that are left after a wrong one are.
const TRIES_WORTH_SAYING: u32 = 4;

/// What is particular to a kind of code.
struct Words {
    heading: Text,
    /// Where the code is.
    about: Text,
    /// What helps when there is no code, and what that is called.
    help: (Text, Vec<Text>),
}

pub(super) fn heading(state: &State) -> Text {
    state
        .enter_code()
        .map_or_else(words::code::other_heading, |data| words_of(data).heading)
}

fn words_of(data: &EnterCode) -> Words {
    let name = &data.identifier;
    match data.kind {
        ProofKind::EmailCode => Words {
            heading: words::code::email_heading(),
            about: words::code::sent_to(name),
            help: nothing_arrived([
                words::code::nothing_wait(),
                words::code::nothing_junk(),
                words::code::nothing_mailboxes(),
            ]),
        },
        ProofKind::TextCode => Words {
            heading: words::code::text_heading(),
            about: words::code::text_sent_to(name),
            help: nothing_arrived([
                words::code::nothing_text_wait(),
                words::code::nothing_text_phone(),
                words::code::nothing_resend(),
            ]),
        },
        ProofKind::ContactCode => Words {
            heading: words::code::contact_heading(),
            about: words::code::contact_sent_to(name),
            help: nothing_arrived([
                words::code::nothing_wait(),
                words::code::nothing_contact(),
                words::code::nothing_resend(),
            ]),
        },
        ProofKind::AuthenticatorCode => Words {
            heading: words::code::app_heading(),
            about: words::code::app_about(),
            help: (
                words::code::app_help_link(),
                vec![
                    words::code::app_help_account(),
                    words::code::app_help_next(),
                    words::code::app_help_clock(),
                ],
            ),
        },
        ProofKind::BackupCode => Words {
            heading: words::code::backup_heading(),
            about: words::code::backup_about(),
            help: (
                words::code::backup_help_link(),
                vec![
                    words::code::backup_help_places(),
                    words::code::backup_help_form(),
                ],
            ),
        },
        ProofKind::Passkey | ProofKind::HumanCheck => Words {
            heading: words::code::other_heading(),
            about: words::code::sent_to(name),
            help: nothing_arrived([
                words::code::nothing_wait(),
                words::code::nothing_junk(),
                words::code::nothing_resend(),
            ]),
        },
    }
}

fn nothing_arrived(tips: [Text; 3]) -> (Text, Vec<Text>) {
    let mut tips = Vec::from(tips);
    tips.push(words::code::newest());
    tips.push(words::code::nothing_person());
    (words::code::nothing_link(), tips)
}

/// Another window may have chosen another way meanwhile, so all of it follows the step.
pub(super) fn view(app: App) -> View {
    live(
        move || match app.with(|state| state.enter_code().cloned()) {
            Some(data) => draw(app, &data),
            None => View::Nothing,
        },
    )
}

fn draw(app: App, data: &EnterCode) -> View {
    let Words {
        heading,
        about,
        help,
    } = words_of(data);
    let mut parts = vec![heading_view(&heading)];
    if data.sent_to.is_empty() {
        parts.push(plain(&about));
    }
    parts.extend(
        data.sent_to
            .iter()
            .map(|address| paragraph("sent-to", &words::code::sent_to_address(&address.0))),
    );
    match data.kind {
        ProofKind::ContactCode => parts.push(plain(&words::code::contact_about())),
        ProofKind::TextCode => parts.push(paragraph("text-risk", &words::code::text_risk())),
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::EmailCode
        | ProofKind::BackupCode
        | ProofKind::HumanCheck => {}
    }
    let sent = data.kind.is_sent();
    if sent {
        parts.push(sent_again(data.sent_count));
    }
    // No tries left: only a new code helps.
    if data.attempts_left == Some(0) {
        parts.push(paragraph("code-dead", &words::code::dead()));
        parts.push(resend(app, data, Rank::Main));
    } else {
        if let Some(until) = data.code_expires_at {
            parts.push(paragraph(
                "code-expires",
                &words::code::works_until(until.0),
            ));
        }
        parts.push(enter(app, data));
        if data.kind != ProofKind::ContactCode {
            parts.push(soft(&words::code::keep_to_yourself()));
        }
        if sent {
            parts.push(resend(app, data, Rank::Quiet));
        }
    }
    if data.can_choose_another {
        parts.push(another(app));
    }
    parts.push(no_code(app, data, help));
    stack(parts)
}

/// The form with the field.
fn enter(app: App, data: &EnterCode) -> View {
    let (hint, input) = match data.form {
        CodeForm::Digits { count } => (words::code::hint(count), Kind::Code),
        CodeForm::Characters => {
            let count = u32::try_from(LongCode::CHARACTERS).unwrap_or(0);
            (words::code::characters_hint(count), Kind::LongCode)
        }
    };
    let code = field(TextField {
        name: Field::Code.name(),
        testid: "code",
        label: words::code::label(),
        asks: false,
        hint,
        value: String::new(),
        kind: if data.kind == ProofKind::BackupCode {
            Kind::KeptCode
        } else {
            input
        },
        error: error_of(app, Field::Code),
    });
    let parts = vec![
        code,
        tries(data.attempts_left),
        submit_saying(
            app,
            words::common::continue_button,
            words::code::wait_left,
            words::code::wait_over,
        ),
    ];
    form(parts, move || send(app))
}

fn send(app: App) {
    let code = Secret::new(web::page::value(Field::Code.name()));
    act(app, ActionRequest::SubmitCode { code });
}

fn sent_again(count: u32) -> View {
    if count > 1 {
        paragraph("sent-again", &words::code::sent_again_status())
    } else {
        plain(&words::code::arrival())
    }
}

fn tries(left: Option<u32>) -> View {
    match left {
        Some(left @ 1..=TRIES_WORTH_SAYING) => {
            paragraph("attempts-left", &words::code::attempts_left(left))
        }
        Some(_) | None => View::Nothing,
    }
}

/// The button for a new code, and the time until it can be pressed. It is the main one when the code that was sent is of
/// no more use.
fn resend(app: App, data: &EnterCode, rank: Rank) -> View {
    let at = data.resend_at;
    let left = seconds_left(
        move || at.map_or(0, |at| app.seconds_left(at)),
        move || app.say(words::code::resend_ready()),
    );
    // A wait for entering codes does not keep anyone from asking for a new one.
    let mut again = Button::new(
        words::code::resend_button(),
        "resend",
        rank,
        press(app, ActionRequest::ResendCode),
    );
    again.waits = Some(Rc::new(move || {
        left.get() > 0 || app.with(State::is_sending)
    }));
    again.described_by = Some(("resend-wait", left));
    stack(vec![
        actions(vec![button(again)]),
        countdown("resend-wait", left, words::code::resend_in),
    ])
}

fn another(app: App) -> View {
    actions(vec![button(Button::new(
        words::code::another_button(),
        "choose-another",
        Rank::Quiet,
        press(app, ActionRequest::ChooseAnother),
    ))])
}

fn no_code(app: App, data: &EnterCode, (summary, tips): (Text, Vec<Text>)) -> View {
    let mut ways = Vec::new();
    // Whoever has proven something is that account and no other.
    if data.sent_to.is_empty() && data.kind.is_sent() && app.peek(is_unproven) {
        ways.push(button(Button::new(
            words::code::nothing_other_name_link(),
            "change-identifier",
            Rank::Link,
            press(app, ActionRequest::ChangeIdentifier),
        )));
    }
    ways.push(button(Button::new(
        words::common::help_link(),
        "not-arrived-help",
        Rank::Link,
        move || app.send(Message::AskPerson),
    )));
    disclosure(
        "not-arrived",
        &summary,
        vec![
            bullets(None, tips.iter().map(say::view).collect()),
            actions(ways),
        ],
    )
}

fn is_unproven(state: &State) -> bool {
    let document = state.document.as_deref();
    document.is_none_or(|document| document.freeze.is_none())
}
