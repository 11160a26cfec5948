//! Going on on a phone, later, or in another browser: below the question wherever there is progress to take along.

use std::rc::Rc;

use regain_contract::{ActionRequest, HandoverSummary, PassSummary, Secret, ShownOnce};
use regain_words::{self as words, Text};

use super::changes::joined;
use super::parts::press;
use crate::components::{
    Button, Rank, actions, button, countdown, disclosure, paragraph, plain, qr_code, seconds_left,
    secret_code, soft, stack, subheading,
};
use crate::route::Page;
use crate::run::{App, Screen, State, ids};
use crate::say;
use crate::view::{View, el, live};
use crate::web;

pub(super) fn view(app: App) -> View {
    if !is_offered(app.screen()) {
        return View::Nothing;
    }
    View::Many(vec![live(move || handover(app)), live(move || pass(app))])
}

/// Whether there is progress on this page that can be taken elsewhere.
const fn is_offered(screen: Screen) -> bool {
    matches!(
        screen,
        Screen::Step(
            Page::ChooseProof
                | Page::EnterCode
                | Page::UsePasskey
                | Page::Waiting
                | Page::SetPassword
                | Page::Tasks
        )
    )
}

/// A button that does something in the flow.
fn acts(app: App, text: Text, testid: &'static str, what: ActionRequest) -> View {
    let mut one = Button::new(text, testid, Rank::Quiet, press(app, what));
    one.waits = Some(Rc::new(move || app.with(State::is_sending)));
    button(one)
}

/// A part that can get the focus, for when it appears as the answer to a press.
fn part(id: &'static str, parts: Vec<View>) -> View {
    el("section")
        .class("rg-keep")
        .attr("id", id)
        .attr("tabindex", "-1")
        .test(id)
        .child(stack(parts))
        .into()
}

fn handover(app: App) -> View {
    let (summary, link) = app.with(|state| {
        let summary = state.document.as_deref().and_then(|d| d.handover.clone());
        let link = match &state.once {
            Some(ShownOnce::Handover { link }) => Some(link.clone()),
            Some(_) | None => None,
        };
        (summary, link)
    });
    match summary {
        None => part(
            ids::HANDOVER,
            vec![disclosure(
                "handover-about",
                &words::handover::heading(),
                vec![
                    plain(&words::handover::about()),
                    actions(vec![acts(
                        app,
                        words::handover::offer_button(),
                        "handover-offer",
                        ActionRequest::OfferHandover,
                    )]),
                ],
            )],
        ),
        Some(HandoverSummary {
            asked_with: Some(code),
            ..
        }) => asked(app, &code),
        Some(HandoverSummary { expires_at, .. }) => {
            let mut parts = vec![subheading(&words::handover::heading())];
            match link {
                Some(link) => parts.extend([
                    plain(&words::handover::scan()),
                    qr_code("handover-qr", &link, &words::handover::picture_label()),
                ]),
                None => parts.push(plain(&words::handover::gone())),
            }
            let left = seconds_left(
                move || app.seconds_left(expires_at),
                move || app.say(words::handover::over_status()),
            );
            parts.extend([
                countdown("handover-left", left, words::handover::time_left),
                actions(vec![
                    acts(
                        app,
                        words::handover::renew_button(),
                        "handover-offer",
                        ActionRequest::OfferHandover,
                    ),
                    acts(
                        app,
                        words::handover::withdraw_button(),
                        "handover-withdraw",
                        ActionRequest::WithdrawHandover,
                    ),
                ]),
            ]);
            part(ids::HANDOVER, parts)
        }
    }
}

/// A device asks to go on: only the person can see whether it shows the same code.
fn asked(app: App, code: &str) -> View {
    part(
        ids::HANDOVER,
        vec![
            subheading(&words::handover::asked_heading()),
            plain(&words::handover::asked()),
            secret_code("binding-code", &words::handover::code_label(), code),
            plain(&words::handover::asked_not_yours()),
            actions(vec![
                acts(
                    app,
                    words::handover::confirm_button(),
                    "handover-confirm",
                    ActionRequest::ConfirmHandover,
                ),
                acts(
                    app,
                    words::handover::refuse_button(),
                    "handover-withdraw",
                    ActionRequest::WithdrawHandover,
                ),
            ]),
        ],
    )
}

fn pass(app: App) -> View {
    let (summary, shown) = app.with(|state| {
        let summary = state.document.as_deref().and_then(|d| d.pass.clone());
        let shown = match &state.once {
            Some(ShownOnce::Pass { link, code }) => Some((link.clone(), code.clone())),
            Some(_) | None => None,
        };
        (summary, shown)
    });
    let make = |text| acts(app, text, "pass-make", ActionRequest::MakePass);
    let parts = match (summary, shown) {
        (Some(summary), Some((link, code))) => card(&summary, &link, code),
        (Some(summary), None) => about_pass(vec![
            paragraph(
                "pass-have",
                &words::pass::have(&summary.reference.to_string(), summary.expires_at.0),
            ),
            plain(&words::pass::remake_about()),
            actions(vec![make(words::pass::remake_button())]),
        ]),
        (None, _) => about_pass(vec![
            plain(&words::pass::about()),
            actions(vec![make(words::pass::make_button())]),
        ]),
    };
    part(ids::PASS, parts)
}

fn about_pass(content: Vec<View>) -> Vec<View> {
    vec![disclosure(
        "pass-about",
        &words::pass::panel_heading(),
        content,
    )]
}

/// The pass itself, to be printed, saved or copied by hand.
fn card(summary: &PassSummary, link: &Secret, code: Secret) -> Vec<View> {
    let reference = summary.reference.to_string();
    let works_until = words::pass::works_until(summary.expires_at.0);
    let print = Button::new(
        words::common::print_button(),
        "pass-print",
        Rank::Quiet,
        web::page::print,
    );
    let mut parts = vec![
        subheading(&words::pass::heading()),
        plain(&words::pass::keep()),
        plain(&words::pass::shown_once()),
        secret_code(
            "pass-reference",
            &words::pass::reference_label(),
            &reference,
        ),
        secret_code(
            "pass-code",
            &words::pass::code_label(),
            code.expose_secret(),
        ),
        paragraph("pass-until", &works_until),
        soft(&words::pass::picture_hint()),
        qr_code("pass-qr", link, &words::pass::picture_label()),
    ];
    let save = Button::new(
        words::pass::save_button(),
        "pass-save",
        Rank::Quiet,
        move || {
            let name = format!("{}.txt", say::string(&words::pass::file_title()));
            web::save::text_file(&name, &file(&reference, &code, &works_until));
        },
    );
    parts.push(actions(vec![button(print), button(save)]));
    parts
}

/// What is in the file: everything that is needed to use the pass, on a page that is typed.
fn file(reference: &str, code: &Secret, works_until: &Text) -> Secret {
    let line = |label: Text, value: &str| {
        let label = say::string(&label);
        say::string(&words::pass::file_line(&label, value))
    };
    let address = web::page::address_of(regain_contract::paths::pages::PASS);
    let lines = vec![
        say::string(&words::pass::file_heading()),
        line(words::pass::reference_label(), reference),
        line(words::pass::code_label(), code.expose_secret()),
        say::string(works_until),
        say::string(&words::pass::file_use(&address)),
        say::string(&words::pass::keep()),
    ];
    Secret::new(joined(lines, "\r\n\r\n"))
}
