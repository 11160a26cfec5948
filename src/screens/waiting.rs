//! There is a waiting time: until when, why, who was told, what happens at its end, and how to stop it.

use std::rc::Rc;

use leptos::prelude::Get;
use regain_contract::{ActionRequest, Step, UnixSeconds, WaitReason, Waiting};
use regain_words::{self as words, Text};

use super::parts::press;
use crate::components::{
    Button, Rank, action, addresses, bullets, countdown, heading, lead, paragraph, plain,
    seconds_left, soft, stack, subheading,
};
use crate::run::{App, State};
use crate::say;
use crate::view::{View, live};

/// Until when, as the API has it now.
fn until(state: &State) -> Option<UnixSeconds> {
    let Step::Waiting(data) = state.step()? else {
        return None;
    };
    Some(data.until)
}

pub(super) fn view(app: App, data: &Waiting) -> View {
    let mut parts = vec![
        heading(&words::wait::heading()),
        lead(&words::wait::lead()),
        live(move || time(app)),
        subheading(&words::wait::why_heading()),
        bullets(
            Some("wait-reasons"),
            data.reasons
                .iter()
                .map(|one| say::view(&why(*one)))
                .collect(),
        ),
    ];
    if !data.notified.is_empty() {
        let count = u32::try_from(data.notified.len()).unwrap_or(u32::MAX);
        parts.push(subheading(&words::wait::told_heading()));
        parts.push(plain(&words::wait::told(count)));
        parts.push(addresses("wait-notified", &data.notified));
    }
    parts.extend([
        subheading(&words::wait::end_heading()),
        plain(&words::wait::end()),
        plain(&words::wait::meanwhile()),
        soft(&words::wait::cancel_about()),
        action(Button::new(
            words::wait::cancel_button(),
            "cancel-wait",
            Rank::Quiet,
            press(app, ActionRequest::CancelWait),
        )),
    ]);
    stack(parts)
}

/// The time, and the way on when it is over.
fn time(app: App) -> View {
    let Some(until) = app.with(until) else {
        return View::Nothing;
    };
    let sending = app.with(State::is_sending);
    let left = seconds_left(
        move || app.seconds_left(until),
        move || app.say(words::wait::over_status()),
    );
    let mut go_on = Button::new(
        words::wait::go_on_button(),
        "continue",
        Rank::Main,
        press(app, ActionRequest::GoOn),
    );
    go_on.waits = Some(Rc::new(move || sending || left.get() > 0));
    go_on.described_by = Some(("waiting-left", left));
    View::Many(vec![
        live(move || {
            if left.get() > 0 {
                paragraph("wait-until", &words::wait::until(until.0))
            } else {
                paragraph("wait-over", &words::wait::over())
            }
        }),
        countdown("waiting-left", left, words::wait::left),
        action(go_on),
    ])
}

fn why(reason: WaitReason) -> Text {
    match reason {
        WaitReason::WithoutSecondFactor => words::wait::without_second_step(),
        WaitReason::NewAddress => words::wait::new_address(),
        WaitReason::Policy => words::wait::policy(),
        WaitReason::SignsOfFraud => words::wait::signs_of_fraud(),
    }
}
