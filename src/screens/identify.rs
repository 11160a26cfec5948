//! Which account is it?

use regain_contract::{ActionRequest, Step};
use regain_words as words;

use super::parts::{act, error_of, submit};
use crate::components::{Kind, TextField, back_link, field, form, soft, stack};
use crate::route::Entry;
use crate::run::{App, Field, Message};
use crate::view::View;
use crate::web;

pub(super) fn view(app: App) -> View {
    let before = app.peek(|state| match state.step() {
        Some(Step::Identify(data)) => data.identifier.clone(),
        Some(
            Step::EnterCode(_)
            | Step::NeedAnotherProof(_)
            | Step::SetPassword(_)
            | Step::Done(_)
            | Step::CaseDetails(_)
            | Step::CaseCheck(_)
            | Step::CaseOpened(_)
            | Step::Ended(_),
        )
        | None => None,
    });
    let question = field(TextField {
        name: Field::Identifier.name(),
        testid: "identifier",
        label: words::identify::heading(),
        asks: true,
        hint: words::identify::hint(),
        value: before.unwrap_or_default(),
        kind: Kind::Account,
        error: error_of(app, Field::Identifier),
    });
    let parts = vec![
        question,
        soft(&words::identify::what_next()),
        submit(app, words::common::continue_button),
    ];
    let send = move || {
        act(
            app,
            ActionRequest::Identify {
                identifier: web::page::value(Field::Identifier.name()),
            },
        );
    };
    stack(vec![
        back_link("back", move || app.send(Message::Visit(Entry::Triage))),
        form(parts, send),
    ])
}
