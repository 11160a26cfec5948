//! The first question: what happened?

use regain_contract::{
    Situation,
    paths::{self, pages},
};
use regain_words::{self as words, Text};

use crate::components::{
    Button, Icon, NoticeBox, Rank, Tone, Way, actions, button, choices, heading, lead, notice,
    stack,
};
use crate::route::Entry;
use crate::run::{App, Message, State};
use crate::say;
use crate::view::{Element, View, el, live};

pub(super) fn view(app: App) -> View {
    let ways = Situation::ALL
        .into_iter()
        .map(|situation| Way {
            address: format!("#{}", situation.slug()),
            testid: format!("triage-{}", situation.slug()),
            icon: icon(situation),
            name: name(situation),
            about: about(situation),
        })
        .collect();
    stack(vec![
        live(move || unfinished(app)),
        heading(&words::triage::heading()),
        lead(&words::triage::intro()),
        choices(ways),
        have_pass(app),
    ])
}

/// A way on for whoever began elsewhere.
fn have_pass(app: App) -> View {
    let link = el("a")
        .own_attr("href", pages::PASS.to_owned())
        .test("have-pass")
        .follow(move || app.send(Message::Visit(Entry::Pass)))
        .child(say::view(&words::pass::use_link()));
    let helping = el("a")
        .attr("href", paths::HELPING_PAGE)
        .test("helping")
        .child(say::view(&words::common::helping_link()));
    let line = |link: Element| el("p").child(link).into();
    View::Many(vec![line(link), line(helping)])
}

/// Someone who comes to the first page with a flow under way chooses for themselves whether to go on with it.
fn unfinished(app: App) -> View {
    if !app.with(State::is_unfinished) {
        return View::Nothing;
    }
    notice(NoticeBox {
        testid: "unfinished",
        tone: Tone::Done,
        title: None,
        sentences: vec![words::triage::unfinished()],
        more: vec![actions(vec![button(Button::new(
            words::triage::unfinished_button(),
            "go-on",
            Rank::Quiet,
            move || app.send(Message::GoOn),
        ))])],
    })
}

/// The situation in the person's own words.
pub(super) fn name(situation: Situation) -> Text {
    match situation {
        Situation::ForgotPassword => words::triage::forgot_password(),
        Situation::LostSecondFactor => words::triage::lost_second_factor(),
        Situation::LostContact => words::triage::lost_contact(),
        Situation::Hacked => words::triage::hacked(),
        Situation::Locked => words::triage::locked(),
        Situation::Impersonation => words::triage::impersonation(),
        Situation::KnownPerson => words::triage::known_person(),
    }
}

/// The drawing beside the situation.
pub(super) fn icon(situation: Situation) -> Icon {
    match situation {
        Situation::ForgotPassword => Icon::Password,
        Situation::LostSecondFactor => Icon::Phone,
        Situation::LostContact => Icon::NoMail,
        Situation::Hacked => Icon::Entered,
        Situation::Locked => Icon::Paused,
        Situation::Impersonation => Icon::Alike,
        Situation::KnownPerson => Icon::People,
    }
}

fn about(situation: Situation) -> Text {
    match situation {
        Situation::ForgotPassword => words::triage::forgot_password_about(),
        Situation::LostSecondFactor => words::triage::lost_second_factor_about(),
        Situation::LostContact => words::triage::lost_contact_about(),
        Situation::Hacked => words::triage::hacked_about(),
        Situation::Locked => words::triage::locked_about(),
        Situation::Impersonation => words::triage::impersonation_about(),
        Situation::KnownPerson => words::triage::known_person_about(),
    }
}
