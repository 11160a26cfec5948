//! How do you want to prove that it is you? Before the first proof the same for accounts that exist and for those that do
//! not; after it, what is still needed and why.

use regain_contract::{ActionRequest, ChooseProof, NeedReason, ProofKind, Step, Way};
use regain_words::{self as words, Text};

use super::parts::{main_action, press, sending};
use crate::components::{
    Icon, Press, bullets, heading as heading_view, lead, plain, presses, stack, subheading,
};
use crate::run::{App, Message, State};
use crate::view::{View, el, live};
use crate::{say, web};

/// What is read of the state.
struct Shown {
    data: ChooseProof,
    reason: NeedReason,
}

impl Shown {
    fn read(state: &State) -> Option<Self> {
        let Some(Step::ChooseProof(data)) = state.step() else {
            return None;
        };
        Some(Self {
            data: data.clone(),
            reason: reason(state),
        })
    }
}

/// Why a proof is needed now.
fn reason(state: &State) -> NeedReason {
    let need = state.document.as_deref().and_then(|one| one.needs.first());
    need.map_or(NeedReason::NothingProven, |need| need.reason)
}

pub(super) fn heading(state: &State) -> Text {
    match reason(state) {
        NeedReason::NothingProven => words::proofs::heading(),
        NeedReason::SecondFactor => words::proofs::more_heading(),
        NeedReason::Confirm => words::proofs::confirm_heading(),
    }
}

pub(super) fn view(app: App) -> View {
    live(move || match app.with(Shown::read) {
        Some(shown) => draw(app, shown),
        None => View::Nothing,
    })
}

fn draw(app: App, shown: Shown) -> View {
    let Shown { mut data, reason } = shown;
    data.ways.retain(|way| is_open_here(way.kind));
    let mut parts = vec![heading_view(&app.peek(heading))];
    match reason {
        NeedReason::NothingProven => parts.push(lead(&words::proofs::intro())),
        NeedReason::SecondFactor => {
            parts.push(plain(&words::proofs::more_why()));
            parts.push(plain(&words::proofs::more_protects()));
        }
        NeedReason::Confirm => parts.push(plain(&words::proofs::confirm_why())),
    }
    let proven = names(&data.proven);
    if !proven.is_empty() {
        parts.push(subheading(&words::proofs::proven_heading()));
        parts.push(bullets(Some("proven"), proven));
        parts.push(subheading(&words::proofs::choose_heading()));
    }
    let none = data.ways.is_empty();
    // Saying that one of these is lost also suspends it (NIST SP 800-63B-4, 4.3).
    let suspends = !data.proven.is_empty()
        && data
            .ways
            .iter()
            .any(|way| matches!(way.kind, ProofKind::Passkey | ProofKind::AuthenticatorCode));
    if none {
        parts.push(plain(&words::proofs::none()));
        parts.push(main_action(
            app,
            "way-human_check",
            words::proofs::person_button,
            Message::AskPerson,
        ));
    } else {
        let mut ways: Vec<_> = data.ways.iter().map(|way| offer(app, way)).collect();
        ways.push(Press {
            testid: testid("way-", ProofKind::HumanCheck),
            icon: Some(icon(ProofKind::HumanCheck)),
            name: words::proofs::person(),
            about: vec![words::proofs::person_about()],
            press: Box::new(move || app.send(Message::AskPerson)),
            below: View::Nothing,
        });
        parts.push(presses(ways));
        parts.push(sending(app));
    }
    if suspends {
        parts.push(plain(&words::proofs::cannot_suspends()));
    }
    parts.push(ruled_out(app, &data.cannot_use));
    stack(parts)
}

/// A way that the browser cannot go is not offered (STANDARDS E15).
fn is_open_here(kind: ProofKind) -> bool {
    kind != ProofKind::HumanCheck && (kind != ProofKind::Passkey || web::passkey::is_supported())
}

/// The name of a way, and what it needs and how long it takes.
pub(super) fn name(kind: ProofKind) -> (Text, Text) {
    match kind {
        ProofKind::Passkey => (words::proofs::passkey(), words::proofs::passkey_about()),
        ProofKind::AuthenticatorCode => (words::proofs::app(), words::proofs::app_about()),
        ProofKind::EmailCode => (words::proofs::email(), words::proofs::email_about()),
        ProofKind::TextCode => (words::proofs::text(), words::proofs::text_about()),
        ProofKind::BackupCode => (words::proofs::backup(), words::proofs::backup_about()),
        ProofKind::ContactCode => (words::proofs::contact(), words::proofs::contact_about()),
        ProofKind::HumanCheck => (words::proofs::person(), words::proofs::person_about()),
    }
}

fn icon(kind: ProofKind) -> Icon {
    match kind {
        ProofKind::Passkey => Icon::Passkey,
        ProofKind::AuthenticatorCode => Icon::App,
        ProofKind::EmailCode => Icon::Mail,
        ProofKind::TextCode => Icon::Message,
        ProofKind::BackupCode => Icon::List,
        ProofKind::ContactCode => Icon::People,
        ProofKind::HumanCheck => Icon::Person,
    }
}

fn names(kinds: &[ProofKind]) -> Vec<View> {
    kinds.iter().map(|kind| say::view(&name(*kind).0)).collect()
}

fn testid(prefix: &str, kind: ProofKind) -> String {
    [prefix, kind.name()].concat()
}

fn offer(app: App, way: &Way) -> Press {
    let kind = way.kind;
    let (name, about) = name(kind);
    let mut about = vec![about];
    about.extend(
        way.sent_to
            .iter()
            .map(|address| words::proofs::sent_to(&address.0)),
    );
    if let Some(figures) = way.figures {
        about.push(words::proofs::figures(
            figures.succeeded_percent,
            figures.median_seconds,
        ));
    }
    if kind == ProofKind::TextCode {
        about.push(words::proofs::text_risk());
    }
    let way = say::string(&name);
    let cannot = match kind {
        ProofKind::EmailCode | ProofKind::TextCode => (
            words::proofs::cannot_or_read_link(),
            words::proofs::cannot_or_read_label(&way),
        ),
        ProofKind::Passkey
        | ProofKind::AuthenticatorCode
        | ProofKind::BackupCode
        | ProofKind::ContactCode
        | ProofKind::HumanCheck => (
            words::proofs::cannot_link(),
            words::proofs::cannot_label(&way),
        ),
    };
    Press {
        testid: testid("way-", kind),
        icon: Some(icon(kind)),
        below: quiet(
            testid("cannot-use-", kind),
            cannot,
            press(app, ActionRequest::CannotUse { kind }),
        ),
        name,
        about,
        press: press(app, ActionRequest::ChooseProof { kind }),
    }
}

/// A button in the flow of the text, whose name also says which way it is about.
fn quiet(testid: String, (text, label): (Text, Text), press: Box<dyn Fn()>) -> View {
    el("button")
        .attr("type", "button")
        .class("rg-button rg-button--link rg-small")
        .own_attr("data-testid", testid)
        .own_attr("aria-label", say::string(&label))
        .press(press)
        .child(say::view(&text))
        .into()
}

fn ruled_out(app: App, kinds: &[ProofKind]) -> View {
    if kinds.is_empty() {
        return View::Nothing;
    }
    let items = kinds.iter().map(|kind| {
        let kind = *kind;
        let way = name(kind).0;
        View::Many(vec![
            say::view(&way),
            View::Text(" ".to_owned()),
            quiet(
                testid("can-use-", kind),
                (
                    words::proofs::can_link(),
                    words::proofs::can_label(&say::string(&way)),
                ),
                press(app, ActionRequest::CanUse { kind }),
            ),
        ])
    });
    View::Many(vec![
        subheading(&words::proofs::ruled_out_heading()),
        bullets(Some("ruled-out"), items.collect()),
    ])
}
