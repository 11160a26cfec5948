//! Check your answers, before anything is sent.

use regain_contract::{ActionRequest, Step};
use regain_words::{self as words, Text};

use super::parts::{act, main_action};
use super::triage;
use crate::components::{Row, back_link, heading, lead, stack, summary_list};
use crate::run::{App, Message};
use crate::say;
use crate::view::View;

pub(super) fn view(app: App) -> View {
    let (situation, answers) = app.peek(|state| {
        let answers = match state.step() {
            Some(Step::CaseCheck(data)) => Some(data.clone()),
            Some(
                Step::Identify(_)
                | Step::EnterCode(_)
                | Step::NeedAnotherProof(_)
                | Step::SetPassword(_)
                | Step::Done(_)
                | Step::CaseDetails(_)
                | Step::CaseOpened(_)
                | Step::Ended(_),
            )
            | None => None,
        };
        (state.situation(), answers)
    });
    let mut rows = Vec::new();
    if let Some(situation) = situation {
        rows.push(Row {
            name: words::case::situation_row(),
            value: say::string(&triage::name(situation)),
            testid: "check-situation",
            change: None,
        });
    }
    if let Some(answers) = answers {
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
    }
    stack(vec![
        back_link("case-back", move || {
            act(app, ActionRequest::ChangeCaseAnswers);
        }),
        heading(&words::case::check_heading()),
        lead(&words::case::check_intro()),
        summary_list(rows),
        main_action(app, "continue", words::case::check_button, move || {
            app.send(Message::Act(ActionRequest::SendCase))
        }),
    ])
}
