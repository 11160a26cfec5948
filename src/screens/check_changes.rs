//! What is going to change, before it does.

use regain_contract::{ActionRequest, CheckChanges, SecureRequest};
use regain_words as words;

use super::changes::{Told, rows, task_name};
use super::parts::{deed, main_action, press};
use crate::components::{addresses, bullets, heading, lead, paragraph, plain, stack};
use crate::run::App;
use crate::say;
use crate::view::View;

pub(super) fn view(app: App, data: &CheckChanges) -> View {
    let changes = rows(&data.changes, Told::Before, |task| {
        let name = say::string(&task_name(task));
        let open = ActionRequest::Secure(SecureRequest::OpenTask { task });
        Some((
            words::changes::change_label(&name),
            "change-task",
            press(app, open),
        ))
    });
    let mut parts = vec![
        heading(&words::changes::heading()),
        lead(&words::changes::about()),
        changes,
    ];
    if !data.skipped.is_empty() {
        let names = data.skipped.iter().map(|task| say::view(&task_name(*task)));
        parts.push(plain(&words::changes::skipped()));
        parts.push(bullets(Some("changes-skipped"), names.collect()));
    }
    parts.push(plain(&words::changes::told()));
    parts.push(addresses("changes-told", &data.told));
    if let Some(time) = data.protected_for {
        parts.push(paragraph(
            "changes-protected",
            &words::changes::protected(time),
        ));
    }
    parts.push(main_action(
        app,
        "commit",
        words::changes::button,
        deed(ActionRequest::Secure(SecureRequest::Commit)),
    ));
    stack(parts)
}
