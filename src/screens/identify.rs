//! Which account is it?

use regain_contract::{ActionRequest, Identify};
use regain_words as words;

use super::parts::{act, error_of, submit};
use crate::components::{Kind, TextField, field, form, soft};
use crate::run::{App, Field};
use crate::view::View;
use crate::web;

pub(super) fn view(app: App, data: Identify) -> View {
    let question = field(TextField {
        name: Field::Identifier.name(),
        testid: "identifier",
        label: words::identify::heading(),
        asks: true,
        hint: words::identify::hint(),
        value: data.identifier.unwrap_or_default(),
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
                work: None,
            },
        );
    };
    form(parts, send)
}
