//! The recovery contacts, each of which can be removed.

use regain_contract::{ActionRequest, ContactSummary, Step};
use regain_words as words;

use super::parts::{main_action, press};
use crate::components::{
    Button, Rank, button, code_text, heading, lead, paragraph, plain, soft, stack,
};
use crate::run::{App, Message};
use crate::view::{View, el, live};

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::contacts::heading()),
        lead(&words::contacts::about()),
        live(move || list(app)),
        main_action(app, "continue", words::contacts::go_on_button, move || {
            app.send(Message::Act(ActionRequest::GoOn));
        }),
    ])
}

fn list(app: App) -> View {
    let contacts = app.with(|state| match state.step() {
        Some(Step::ReviewContacts(data)) => data.contacts.clone(),
        _ => Vec::new(),
    });
    if contacts.is_empty() {
        return paragraph("no-contacts", &words::contacts::none());
    }
    let items = contacts.into_iter().map(|one| item(app, one)).collect();
    View::Many(vec![
        plain(&words::contacts::what_next()),
        el("ul")
            .class("rg-tips")
            .test("contacts")
            .children(items)
            .into(),
    ])
}

fn item(app: App, contact: ContactSummary) -> View {
    let mut remove = Button::new(
        words::contacts::remove_button(),
        "remove-contact",
        Rank::Quiet,
        press(app, ActionRequest::RemoveContact { id: contact.id }),
    );
    remove.label = Some(words::contacts::remove_label(&contact.name));
    el("li")
        .class("rg-tip")
        .child(
            el("h2")
                .class("rg-tip__name")
                .child(el("bdi").child(contact.name)),
        )
        .child(el("p").child(code_text(contact.address.0)))
        .child(soft(&words::contacts::added(contact.added_at.0)))
        .child(button(remove))
        .into()
}
