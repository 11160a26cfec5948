//! Go on with a recovery pass that is typed.

use regain_contract::Secret;
use regain_words as words;

use super::parts::{error_of, may_send, submit};
use crate::components::{Kind, TextField, field, form, heading, lead, stack};
use crate::run::{App, Field, LateMessage};
use crate::view::View;
use crate::web;

pub(super) fn view(app: App) -> View {
    let line = |name: Field, label, hint, kind| {
        field(TextField {
            name: name.name(),
            testid: name.name(),
            label,
            asks: false,
            hint,
            value: String::new(),
            kind,
            error: error_of(app, name),
        })
    };
    let parts = vec![
        line(
            Field::Reference,
            words::pass::reference_label(),
            words::pass::reference_hint(),
            Kind::KeptCode,
        ),
        line(
            Field::PassCode,
            words::pass::code_label(),
            words::pass::code_hint(),
            Kind::KeptCode,
        ),
        submit(app, words::common::continue_button),
    ];
    let send = move || {
        if may_send(app) {
            app.send_late(LateMessage::UsePass {
                reference: web::page::value(Field::Reference.name()),
                code: Secret::new(web::page::value(Field::PassCode.name())),
            });
        }
    };
    stack(vec![
        heading(&words::pass::use_heading()),
        lead(&words::pass::use_intro()),
        form(parts, send),
    ])
}
