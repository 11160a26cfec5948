//! Check your answers, before anything is sent.

use regain_contract::{ActionRequest, CaseCheck};
use regain_words as words;

use super::parts::{deed, main_action, may_send};
use super::triage;
use crate::components::{Row, heading, lead, stack, summary_list};
use crate::route::Question;
use crate::run::{App, LateMessage, State};
use crate::say;
use crate::view::View;

pub(super) fn view(app: App, answers: CaseCheck) -> View {
    let situation = app.peek(State::situation);
    let mut rows = Vec::new();
    if let Some(situation) = situation {
        rows.push(Row {
            name: words::case::situation_row(),
            value: say::string(&triage::name(situation)),
            testid: "check-situation",
            change: None,
        });
    }
    for (name, value, testid, label, change, question) in [
        (
            words::case::account_row(),
            answers.account,
            "check-account",
            words::case::change_account_label(),
            "change-account",
            Question::Account,
        ),
        (
            words::case::email_row(),
            answers.contact,
            "check-contact",
            words::case::change_email_label(),
            "change-contact",
            Question::Contact,
        ),
        (
            words::case::story_row(),
            answers.what_happened,
            "check-what",
            words::case::change_story_label(),
            "change-what",
            Question::Story,
        ),
    ] {
        let press = move || {
            if may_send(app) {
                app.send_late(LateMessage::ChangeAnswer(question));
            }
        };
        rows.push(Row {
            name,
            value,
            testid,
            change: Some((label, change, Box::new(press))),
        });
    }
    if answers.contacted_by_someone {
        rows.push(Row {
            name: words::case::contacted_row(),
            value: say::string(&words::common::yes()),
            testid: "check-contacted",
            change: None,
        });
    }
    stack(vec![
        heading(&words::case::check_heading()),
        lead(&words::case::check_intro()),
        summary_list(rows),
        main_action(
            app,
            "continue",
            words::case::check_button,
            deed(ActionRequest::SendCase),
        ),
    ])
}
