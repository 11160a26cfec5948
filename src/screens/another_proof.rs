//! The account needs one more proof than can be given here.

use regain_contract::{ActionRequest, NeedReason, ProofKind};
use regain_words as words;

use super::parts::main_action;
use crate::components::{bullets, heading, lead, plain, stack, subheading};
use crate::run::{App, Message};
use crate::say;
use crate::view::View;

pub(super) fn view(app: App) -> View {
    let needs = app.peek(|state| {
        state
            .document
            .as_deref()
            .map(|document| document.needs.clone())
            .unwrap_or_default()
    });
    let mut parts = vec![
        heading(&words::proof::heading()),
        lead(&words::proof::thanks()),
    ];
    for need in &needs {
        match need.reason {
            NeedReason::SecondFactor => {
                parts.push(plain(&words::proof::why()));
                parts.push(plain(&words::proof::why_protects()));
            }
            NeedReason::NothingProven => {}
        }
    }
    let ways: Vec<_> = needs
        .iter()
        .flat_map(|need| &need.any_of)
        .filter_map(|kind| match kind {
            ProofKind::EmailCode => None,
            ProofKind::HumanCheck => Some(say::view(&words::proof::needed_person_only())),
        })
        .collect();
    if !ways.is_empty() {
        parts.push(subheading(&words::proof::needed_heading()));
        parts.push(bullets(Some("needs"), ways));
    }
    parts.push(plain(&words::proof::person_what_next()));
    parts.push(plain(&words::proof::unchanged()));
    parts.push(main_action(
        app,
        "continue",
        words::proof::person_button,
        move || app.send(Message::Act(ActionRequest::AskPerson)),
    ));
    stack(parts)
}
