//! Check your answers, before anything is sent.

use regain_contract::{ActionRequest, CaseCheck};
use regain_words::{self as words, Text};

use super::parts::{act, deed, main_action};
use super::triage;
use crate::components::{Row, heading, lead, stack, summary_list};
use crate::run::{App, State};
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
    let mut row = |name: Text, value: String, testid, label: Text, change| {
        rows.push(Row {
            name,
            value,
            testid,
            change: Some((
                label,
                change,
                Box::new(move || act(app, ActionRequest::ChangeCaseAnswers)),
            )),
        });
    };
    row(
        words::case::account_row(),
        answers.account,
        "check-account",
        words::case::change_account_label(),
        "change-account",
    );
    row(
        words::case::email_row(),
        answers.contact,
        "check-contact",
        words::case::change_email_label(),
        "change-contact",
    );
    row(
        words::case::story_row(),
        answers.what_happened,
        "check-what",
        words::case::change_story_label(),
        "change-what",
    );
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
        main_action(app, "continue", words::case::check_button, deed(ActionRequest::SendCase)),
    ])
}
