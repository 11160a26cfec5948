//! A link was opened: what it does and how it stands. Nothing happens before a button is pressed.

use regain_contract::{LinkDocument, LinkKind, LinkState, Situation};
use regain_words::{self as words, Text};

use super::parts::{main_action, may_send};
use crate::client::LinkVerb;
use crate::components::{
    Button, Rank, action, heading as heading_view, lead, paragraph, plain, soft, stack,
};
use crate::route::Entry;
use crate::run::{App, LateMessage, LinkPage, Message};
use crate::view::{View, live};

pub(super) fn view(app: App) -> View {
    live(move || {
        let (page, document) =
            app.with(|state| (state.link.page(), state.link.document().cloned()));
        draw(app, page, document)
    })
}

fn draw(app: App, page: LinkPage, document: Option<LinkDocument>) -> View {
    let mut parts = vec![heading_view(&heading(page))];
    match (page, document) {
        (LinkPage::Looking, _) => {}
        (LinkPage::Known(kind, state), Some(document)) if state.is_usable() => {
            parts.extend(usable(app, kind, state, &document));
        }
        (LinkPage::Known(kind, state), Some(document)) => {
            parts.extend(stands(app, kind, state, &document));
        }
        (LinkPage::Unknown | LinkPage::Known(..), _) => {
            parts.push(lead(&words::link::unknown()));
            parts.push(to_start(app));
        }
    }
    stack(parts)
}

pub(super) fn heading(page: LinkPage) -> Text {
    let (kind, state) = match page {
        LinkPage::Looking => return words::common::loading_status(),
        LinkPage::Unknown => return words::link::unknown_heading(),
        LinkPage::Known(kind, state) => (kind, state),
    };
    match (state, kind) {
        (LinkState::Ready, LinkKind::Handover | LinkKind::Guide) => words::link::handover_heading(),
        (LinkState::Ready, LinkKind::Pass) => words::link::pass_heading(),
        (LinkState::Ready, LinkKind::NotMe) => words::link::not_me_heading(),
        (LinkState::Ready, LinkKind::CancelWait) => words::link::cancel_heading(),
        (LinkState::Ready, LinkKind::CloseWay) => words::link::way_heading(),
        (LinkState::Expired, _) => words::link::expired_heading(),
        (LinkState::Used, _) => words::link::used_heading(),
        (LinkState::Replaced, _) => words::link::replaced_heading(),
        (LinkState::OtherBrowser, _) => words::link::elsewhere_heading(),
        (LinkState::Done, LinkKind::NotMe) => words::link::frozen_heading(),
        (LinkState::Done, LinkKind::CancelWait) => words::link::cancelled_heading(),
        (LinkState::Done, LinkKind::CloseWay) => words::link::closed_heading(),
        (LinkState::WayUsed, _) => words::link::way_used_heading(),
        (LinkState::AlreadyDone, _)
        | (LinkState::Done, LinkKind::Handover | LinkKind::Pass | LinkKind::Guide) => {
            words::link::done_heading()
        }
        (LinkState::Refused, _) => words::link::refused_heading(),
    }
}

/// What it does, for which account, until when; one button that does it, and one that refuses it for good.
fn usable(app: App, kind: LinkKind, state: LinkState, document: &LinkDocument) -> Vec<View> {
    let (sentences, button, refuse_about, refuse): ([Text; 2], fn() -> Text, Text, Text) =
        match kind {
            LinkKind::Handover => (
                [words::link::handover(), words::link::handover_not_you()],
                words::link::handover_button,
                words::link::refuse_about(),
                words::link::refuse_button(),
            ),
            LinkKind::Pass => (
                [words::link::pass(), words::link::pass_confirm()],
                words::link::pass_button,
                words::link::refuse_about(),
                words::link::refuse_button(),
            ),
            LinkKind::Guide => (
                [words::link::guide(), words::link::guide_asked()],
                words::link::handover_button,
                words::link::refuse_about(),
                words::link::refuse_button(),
            ),
            LinkKind::NotMe => (
                [words::link::not_me(), words::link::not_me_told()],
                words::link::not_me_button,
                words::link::was_me_about(),
                words::link::was_me_button(),
            ),
            LinkKind::CancelWait => (
                [words::link::cancel(), words::link::cancel_you()],
                words::link::cancel_button,
                words::link::keep_about(),
                words::link::keep_button(),
            ),
            LinkKind::CloseWay if state == LinkState::WayUsed => (
                [words::link::way_used(), words::link::frozen_next()],
                words::link::not_me_button,
                words::link::was_me_about(),
                words::link::was_me_button(),
            ),
            LinkKind::CloseWay => (
                [words::link::way(), words::link::way_you()],
                words::link::way_button,
                words::link::keep_about(),
                words::link::keep_button(),
            ),
        };
    let [first, second] = sentences;
    let mut parts = vec![lead(&first), plain(&second)];
    if let Some(account) = &document.account {
        parts.push(paragraph("link-account", &words::link::account(&account.0)));
    }
    let until = words::link::works_until(document.expires_at.0);
    parts.extend([
        paragraph("link-until", &until),
        paragraph("link-unchanged", &words::link::unchanged()),
        main_action(
            app,
            "link-use",
            button,
            Message::Late(LateMessage::PressLink(LinkVerb::Use)),
        ),
        soft(&refuse_about),
        action(Button::new(refuse, "link-refuse", Rank::Quiet, move || {
            if may_send(app) {
                app.send_late(LateMessage::PressLink(LinkVerb::Refuse));
            }
        })),
    ]);
    parts
}

/// How it stands when it cannot be used any more, with one way on.
fn stands(app: App, kind: LinkKind, state: LinkState, document: &LinkDocument) -> Vec<View> {
    let (sentences, way) = match state {
        LinkState::Expired => (vec![words::link::expired()], to_start(app)),
        LinkState::Used => (vec![words::link::used()], to_start(app)),
        LinkState::Replaced => (vec![words::link::replaced()], to_start(app)),
        LinkState::Refused => (vec![words::link::refused()], to_start(app)),
        LinkState::OtherBrowser => (
            vec![words::link::elsewhere(), words::link::elsewhere_pass()],
            main_action(
                app,
                "link-next",
                words::link::elsewhere_button,
                Message::Visit(Entry::Pass),
            ),
        ),
        LinkState::AlreadyDone => {
            let sentence = match kind {
                LinkKind::NotMe => words::link::done_not_me(),
                LinkKind::CancelWait => words::link::done_cancel(),
                LinkKind::CloseWay => words::link::done_way(),
                LinkKind::Handover | LinkKind::Pass | LinkKind::Guide => words::link::done_here(),
            };
            (vec![sentence], to_securing(app, document.leads_to_flow))
        }
        // The view asks for this page only when it is not so.
        LinkState::Ready | LinkState::WayUsed | LinkState::Done => (
            done(kind, document),
            to_securing(app, document.leads_to_flow),
        ),
    };
    let mut parts: Vec<_> = sentences.iter().map(plain).collect();
    parts.push(way);
    parts
}

/// What it has done just now.
fn done(kind: LinkKind, document: &LinkDocument) -> Vec<Text> {
    match kind {
        LinkKind::NotMe => vec![
            match document.freeze_until {
                Some(until) => words::link::frozen_until(until.0),
                None => words::link::frozen(),
            },
            words::link::frozen_next(),
        ],
        LinkKind::CancelWait => vec![
            words::link::cancelled(),
            words::link::cancelled_kept(),
            words::link::cancelled_next(),
        ],
        LinkKind::CloseWay => vec![words::link::closed(), words::link::cancelled_next()],
        LinkKind::Handover | LinkKind::Pass | LinkKind::Guide => vec![words::link::done_here()],
    }
}

/// On to securing the account: with the flow that is here, or with a new one.
fn to_securing(app: App, leads_to_flow: bool) -> View {
    if leads_to_flow {
        main_action(
            app,
            "link-next",
            words::link::go_on_button,
            Message::Late(LateMessage::OpenFlow),
        )
    } else {
        main_action(
            app,
            "link-next",
            words::link::secure_button,
            Message::Begin {
                situation: Situation::Hacked,
                ask_person: false,
            },
        )
    }
}

fn to_start(app: App) -> View {
    main_action(
        app,
        "link-next",
        words::link::start_button,
        Message::Visit(Entry::Triage),
    )
}
