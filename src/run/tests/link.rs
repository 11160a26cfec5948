//! Links that were opened, and passes that are typed.

use regain_contract::{
    LinkDocument, LinkKind, LinkRequest, LinkState, LongCode, MaskedAddress, ProblemType,
    Reference, Secret, Situation, UnixSeconds,
};

use super::{Visit, document, identify};
use crate::client::{Failure, LinkOutcome, LinkVerb, Request, Silence};
use crate::route::{Entry, Page, Route};
use crate::run::{
    Effect, Field, LateMessage, LinkPage, Message, OpenedLink, Screen, State, Trouble, ids,
};

const TOKEN: &str = "aZ0_aZ0_aZ0_aZ0_aZ0_aZ0_aZ0_aZ0_aZ0_aZ0_aZ0";

fn link(kind: LinkKind, state: LinkState) -> LinkDocument {
    LinkDocument {
        kind,
        state,
        account: Some(MaskedAddress("a•••".to_owned())),
        made_at: UnixSeconds(900),
        expires_at: UnixSeconds(4600),
        freeze_until: None,
        leads_to_flow: false,
        server_now: UnixSeconds(1000),
    }
}

impl Visit {
    /// A page that was opened by a link.
    fn by_link(fragment: &str) -> Self {
        let mut state = State::opened_at(Route::Entry(Entry::Link));
        state.link = OpenedLink::read(fragment);
        Self::in_state(state)
    }

    fn link_answer(&mut self, outcome: LinkOutcome) {
        let number = self.state.newest;
        self.on_late(LateMessage::LinkAnswered {
            number,
            at: 10.0,
            outcome,
        });
    }

    fn asked(&self) -> Option<LinkVerb> {
        match self.sent()? {
            (_, Request::Link(verb, _)) => Some(*verb),
            (_, Request::Start(_) | Request::Act(_)) => None,
        }
    }
}

fn problem(kind: ProblemType) -> LinkOutcome {
    let problem = regain_contract::Problem::new(kind);
    Err(Failure::Problem(Box::new(problem)))
}

#[test]
fn opening_a_link_only_looks_at_it() {
    let mut visit = Visit::by_link(&format!("t={TOKEN}"));
    assert_eq!(visit.asked(), Some(LinkVerb::Preview));
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Link));
    assert_eq!(visit.state.link.page(), LinkPage::Looking);
    visit.link_answer(Ok(link(LinkKind::NotMe, LinkState::Ready)));
    let page = LinkPage::Known(LinkKind::NotMe, LinkState::Ready);
    assert_eq!(visit.state.link.page(), page);
    assert_eq!(visit.asked(), None);
    assert!(visit.does(&Effect::FocusHeading));
}

#[test]
fn pressing_uses_it_once_and_forgets_what_it_carried() {
    for (verb, state) in [
        (LinkVerb::Use, LinkState::Done),
        (LinkVerb::Refuse, LinkState::Refused),
    ] {
        let mut visit = Visit::by_link(&format!("t={TOKEN}"));
        visit.link_answer(Ok(link(LinkKind::CancelWait, LinkState::Ready)));
        visit.on_late(LateMessage::PressLink(verb));
        assert_eq!(visit.asked(), Some(verb));
        visit.on_late(LateMessage::PressLink(verb));
        assert_eq!(visit.asked(), None);
        visit.link_answer(Ok(link(LinkKind::CancelWait, state)));
        assert!(matches!(visit.state.link, OpenedLink::Over(_)));
        assert!(visit.state.intention.is_none());
        visit.on_late(LateMessage::PressLink(verb));
        assert_eq!(visit.asked(), None);
    }
}

#[test]
fn a_retry_keeps_the_key_and_a_new_press_makes_one() {
    let mut visit = Visit::by_link(&format!("t={TOKEN}"));
    let first = visit.sent().unwrap().0.to_owned();
    visit.link_answer(Err(Failure::NoAnswer(Silence::Offline)));
    assert_eq!(visit.state.screen(), Screen::Trouble);
    assert!(visit.does(&Effect::FocusHeading));
    visit.on(Message::Retry);
    assert_eq!(visit.sent().unwrap().0, first);
    visit.link_answer(Ok(link(LinkKind::NotMe, LinkState::Ready)));
    visit.on_late(LateMessage::PressLink(LinkVerb::Use));
    let pressed = visit.sent().unwrap().0.to_owned();
    assert_ne!(pressed, first);
    for trouble in [
        Trouble::Again,
        Trouble::Again,
        Trouble::Again,
        Trouble::CutOff,
    ] {
        assert_eq!(visit.sent().unwrap().0, pressed);
        visit.link_answer(Err(Failure::NoAnswer(Silence::CutOff)));
        assert_eq!(visit.state.trouble, Some(trouble));
    }
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Link));
    visit.on(Message::Retry);
    assert_eq!(visit.sent().unwrap().0, pressed);
}

#[test]
fn a_link_that_is_cut_off_is_told_without_asking() {
    for fragment in ["", "t=", "t=abc", &TOKEN[1..]] {
        let visit = Visit::by_link(fragment);
        assert_eq!(visit.asked(), None, "{fragment}");
        assert_eq!(visit.state.link.page(), LinkPage::Unknown);
    }
    let mut visit = Visit::by_link(&format!("t={TOKEN}"));
    visit.link_answer(problem(ProblemType::LinkUnknown));
    assert_eq!(visit.state.link.page(), LinkPage::Unknown);
}

#[test]
fn a_link_that_brings_a_flow_leads_to_it() {
    for kind in [LinkKind::Handover, LinkKind::Pass] {
        let mut visit = Visit::by_link(&format!("t={TOKEN}"));
        visit.link_answer(Ok(link(kind, LinkState::Ready)));
        visit.on_late(LateMessage::PressLink(LinkVerb::Use));
        visit.link_answer(Ok(link(kind, LinkState::Done)));
        assert_eq!(visit.state.screen(), Screen::Opening);
        let number = visit.state.newest;
        assert!(visit.does(&Effect::Read { number }));
        visit.answer(Ok(document(identify())));
        assert_eq!(visit.state.screen(), Screen::Step(Page::Identify));
        assert!(visit.does(&Effect::Replace(Route::Step(Page::Identify))));
        assert!(matches!(visit.state.link, OpenedLink::Unknown));
    }
}

#[test]
fn a_link_whose_way_was_used_can_be_pressed() {
    let mut visit = Visit::by_link(&format!("t={TOKEN}"));
    visit.link_answer(Ok(link(LinkKind::CloseWay, LinkState::WayUsed)));
    let page = LinkPage::Known(LinkKind::CloseWay, LinkState::WayUsed);
    assert_eq!(visit.state.link.page(), page);
    visit.on_late(LateMessage::PressLink(LinkVerb::Use));
    assert_eq!(visit.asked(), Some(LinkVerb::Use));
    visit.link_answer(Ok(link(LinkKind::NotMe, LinkState::Done)));
    let page = LinkPage::Known(LinkKind::NotMe, LinkState::Done);
    assert_eq!(visit.state.link.page(), page);
}

#[test]
fn the_way_on_from_a_link_secures_the_account() {
    let mut visit = Visit::by_link(&format!("t={TOKEN}"));
    visit.link_answer(Ok(link(LinkKind::NotMe, LinkState::AlreadyDone)));
    visit.on(Message::Begin {
        situation: Situation::Hacked,
        ask_person: false,
    });
    assert!(matches!(visit.sent(), Some((_, Request::Start(_)))));
    visit.answer(Ok(document(identify())));
    assert_eq!(visit.state.screen(), Screen::Step(Page::Identify));
}

#[test]
fn another_link_in_the_same_tab_is_looked_at() {
    let mut visit = Visit::by_link("");
    visit.on(Message::LinkOpened(OpenedLink::read(&format!("t={TOKEN}"))));
    assert_eq!(visit.asked(), Some(LinkVerb::Preview));
}

#[test]
fn an_answer_to_a_link_that_was_left_is_passed_over() {
    let mut visit = Visit::by_link(&format!("t={TOKEN}"));
    let number = visit.state.newest;
    visit.on(Message::Visit(Entry::Triage));
    assert!(matches!(visit.state.link, OpenedLink::Unknown));
    visit.on_late(LateMessage::LinkAnswered {
        number,
        at: 10.0,
        outcome: Ok(link(LinkKind::NotMe, LinkState::Ready)),
    });
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Triage));
}

fn typed(reference: &str, code: &str) -> Message {
    Message::Late(LateMessage::UsePass {
        reference: reference.to_owned(),
        code: Secret::new(code.to_owned()),
    })
}

#[test]
fn a_pass_that_is_mistyped_is_noticed_before_it_is_sent() {
    let reference = Reference::from_number(7).to_string();
    let code = LongCode::from_values(&[3; 15]);
    let code = code.expose_in_groups().expose_secret().to_owned();
    let mistyped = code.replacen('3', "4", 1);
    let mut visit = Visit::at(Route::Entry(Entry::Pass));
    for (reference, code, wrong) in [
        ("", "", vec![Field::Reference, Field::PassCode]),
        ("K7QM", &code, vec![Field::Reference]),
        (&reference, &mistyped, vec![Field::PassCode]),
        (&reference, "333", vec![Field::PassCode]),
    ] {
        visit.on(typed(reference, code));
        assert_eq!(visit.sent(), None);
        let fields: Vec<_> = visit.state.problems.iter().map(|one| one.field).collect();
        assert_eq!(fields, wrong, "{reference} {code}");
        assert!(visit.does(&Effect::Focus(ids::ERROR_SUMMARY)));
    }
    visit.on(typed(&reference.to_lowercase(), &code));
    assert!(matches!(
        visit.sent(),
        Some((_, Request::Link(LinkVerb::Use, LinkRequest::Pass { .. })))
    ));
    visit.link_answer(problem(ProblemType::LinkUnknown));
    assert_eq!(visit.state.problems[0].field, Field::PassCode);
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Pass));
}

#[test]
fn a_pass_that_cannot_be_used_says_so_on_the_page_of_links() {
    let reference = Reference::from_number(7).to_string();
    let code = LongCode::from_values(&[3; 15]);
    let mut visit = Visit::at(Route::Entry(Entry::Pass));
    visit.on(typed(&reference, code.expose_secret()));
    visit.link_answer(Ok(link(LinkKind::Pass, LinkState::Replaced)));
    let page = LinkPage::Known(LinkKind::Pass, LinkState::Replaced);
    assert_eq!(visit.state.screen(), Screen::Entry(Entry::Link));
    assert_eq!(visit.state.link.page(), page);
    assert!(visit.does(&Effect::Push(Route::Entry(Entry::Link))));
}
