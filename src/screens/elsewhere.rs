//! The recovery goes on on another device. The page follows by itself, so everything below the heading is live.

use regain_contract::{ActionRequest, Elsewhere, ElsewhereRole, Stage, Step};
use regain_words::{self as words, Text};

use super::parts::{deed, main_action};
use crate::components::{
    heading as heading_view, lead, paragraph, plain, secret_code, soft, stack,
};
use crate::run::{App, State};
use crate::view::{View, live};

pub(super) fn view(app: App) -> View {
    live(move || match app.with(|state| data(state).cloned()) {
        Some(data) => stack(vec![
            heading_view(&heading(Some(&data))),
            match data.role {
                ElsewhereRole::Asks { code } => asks(&code),
                ElsewhereRole::Follows => follows(app, data.stage),
            },
        ]),
        None => View::Nothing,
    })
}

/// The data of the step.
pub(super) fn data(state: &State) -> Option<&Elsewhere> {
    let Step::Elsewhere(data) = state.step()? else {
        return None;
    };
    Some(data)
}

pub(super) fn heading(data: Option<&Elsewhere>) -> Text {
    match data.map(|data| &data.role) {
        Some(ElsewhereRole::Asks { .. }) => words::elsewhere::asks_heading(),
        Some(ElsewhereRole::Follows) | None => words::elsewhere::heading(),
    }
}

fn asks(code: &str) -> View {
    stack(vec![
        lead(&words::elsewhere::asks()),
        secret_code("binding-code", &words::elsewhere::code_label(), code),
        plain(&words::elsewhere::asks_next()),
    ])
}

fn follows(app: App, stage: Stage) -> View {
    let mut parts = vec![lead(&words::elsewhere::follows())];
    let stage = match stage {
        Stage::Identify => Some(words::elsewhere::follows_identify()),
        Stage::Prove => Some(words::elsewhere::follows_prove()),
        Stage::Secure => Some(words::elsewhere::follows_secure()),
        Stage::Case => Some(words::elsewhere::follows_case()),
        Stage::Finish => Some(words::elsewhere::follows_finish()),
        Stage::Entry | Stage::Ended => None,
    };
    parts.extend(stage.map(|text| paragraph("elsewhere-stage", &text)));
    parts.push(soft(&words::elsewhere::take_back_about()));
    parts.push(main_action(
        app,
        "take-back",
        words::elsewhere::take_back_button,
        deed(ActionRequest::TakeBack),
    ));
    stack(parts)
}
