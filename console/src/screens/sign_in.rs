//! Signing in: name, password and the code of an authenticator app, at once, so that nobody learns which one does not fit.

use regain::components::{
    self, Kind, TextField, actions, described_by, field, form, label_of, stack, wrap,
};
use regain::view::{View, el};
use regain_words::{self as words, Text};

use super::parts::{error_of, sending, submit, typed};
use crate::run::{App, Field, Message, Session, State};

fn has_ended(state: &State) -> bool {
    matches!(&state.session, Session::Out { ended: Some(_) })
}

pub(super) fn heading(state: &State) -> Text {
    if has_ended(state) {
        words::console::ended_heading()
    } else {
        words::console::sign_in_heading()
    }
}

pub(super) fn view(app: App) -> View {
    let ended = app
        .with(has_ended)
        .then(|| components::lead(&words::console::ended()));
    let name = field(TextField {
        name: Field::Name.name(),
        testid: Field::Name.name(),
        label: words::console::sign_in_name_label(),
        asks: false,
        hint: words::console::sign_in_name_hint(),
        value: typed(app, Field::Name),
        kind: Kind::Account,
        error: error_of(app, Field::Name),
    });
    let code = field(TextField {
        name: Field::Code.name(),
        testid: Field::Code.name(),
        label: words::console::sign_in_code_label(),
        asks: false,
        hint: words::console::sign_in_code_hint(),
        value: String::new(),
        kind: Kind::Code,
        error: error_of(app, Field::Code),
    });
    el("div")
        .class("rc-narrow")
        .child(stack(vec![
            components::heading(&app.with(heading)),
            ended.into(),
        ]))
        .child(form(
            vec![
                name,
                password(app),
                code,
                actions(vec![submit(
                    app,
                    words::console::sign_in_button(),
                    "continue",
                )]),
                sending(app),
            ],
            move || app.send(Message::SignIn),
        ))
        .into()
}

fn password(app: App) -> View {
    let name = Field::Password.name();
    let error = error_of(app, Field::Password);
    let input = el("input")
        .attr("type", "password")
        .class("rg-input")
        .attr("autocomplete", "current-password")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .test(name);
    let input = described_by(input, name, format!("{name}-hint"), &error);
    let label = label_of(name, &words::console::sign_in_password_label());
    wrap(name, label, &[], error, input.into())
}
