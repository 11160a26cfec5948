//! A decision before it is made: the person hears of it, so it takes a second press.

use regain::components::{self, Rank, Row, actions, plain, stack, summary_list};
use regain::say;
use regain::view::View;
use regain_contract::Situation;
use regain_contract::support::{AgentAction, CaseStatus, SupportCase};
use regain_words as words;

use super::names;
use super::parts::{press, sending};
use crate::run::{App, Message};

pub(super) fn view(app: App) -> View {
    let checked = app.with(|state| {
        let (case, action) = state.checked()?;
        Some((case.clone(), action.clone()))
    });
    let Some((case, action)) = checked else {
        return View::Nothing;
    };
    let row = |name, value, testid| Row {
        name,
        value,
        testid,
        change: None,
    };
    let mut rows = vec![
        row(
            words::console::check_reference_row(),
            case.entry.reference.to_string(),
            "check-reference",
        ),
        row(
            words::console::check_decision_row(),
            say::string(&names::decision(&action, case.entry.status)),
            "check-decision",
        ),
    ];
    let (reason, says, button) = match &action {
        AgentAction::Approve { reason } => (
            reason.clone(),
            approval(&case),
            words::console::approve_final_button(),
        ),
        AgentAction::Refuse { advice, reason } => {
            rows.push(row(
                words::console::advice_label(),
                say::string(&names::advice(*advice)),
                "check-advice",
            ));
            let (says, button) = refusal(case.entry.status);
            (reason.clone(), says, button)
        }
        // These are not checked.
        AgentAction::Take
        | AgentAction::HandOver { .. }
        | AgentAction::Note { .. }
        | AgentAction::Ask { .. } => return View::Nothing,
    };
    rows.push(row(
        words::console::check_reason_row(),
        reason,
        "check-reason",
    ));
    let destroys = (!case.files.is_empty()).then(|| plain(&words::console::check_destroys()));
    stack(vec![
        components::heading(&words::console::check_heading()),
        summary_list(rows),
        plain(&says),
        destroys.into(),
        actions(vec![
            press(app, button, "decide", Rank::Main, Message::Decide),
            press(
                app,
                words::console::change_button(),
                "change-decision",
                Rank::Quiet,
                Message::ChangeDecision,
            ),
        ]),
        sending(app),
    ])
}

/// What a refusal does, and its button: in a case that is approved it takes that back.
fn refusal(status: CaseStatus) -> (words::Text, words::Text) {
    match status {
        CaseStatus::Approved => (
            words::console::check_withdraw(),
            words::console::withdraw_final_button(),
        ),
        CaseStatus::WaitsForService
        | CaseStatus::WaitsForPerson
        | CaseStatus::WaitsForSecond
        | CaseStatus::Refused
        | CaseStatus::Closed => (
            words::console::check_refuse(),
            words::console::refuse_final_button(),
        ),
    }
}

/// What an approval does: opens the way, or waits for another one.
fn approval(case: &SupportCase) -> words::Text {
    let agreed = u32::try_from(case.facts.agreed.len()).unwrap_or(u32::MAX);
    if agreed.saturating_add(1) < case.facts.approvals_needed {
        words::console::check_first()
    } else if case.facts.situation == Some(Situation::Impersonation) {
        words::console::check_uphold()
    } else {
        words::console::check_approve()
    }
}
