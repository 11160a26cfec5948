//! Pages before the flow.

use regain::route::{Entry, Route};
use regain::run::{Clock, Field, Language, OpenedLink, Shows, State, Trouble};
use regain_contract::{
    Identify, LinkDocument, LinkKind, LinkRequest, LinkState, MaskedAddress, Secret, Step,
    UnixSeconds,
};

use super::{in_trouble, sending};
use crate::every::{trouble_name, troubles};
use crate::examples::{Example, showing};
use crate::fields::wrong;
use crate::samples::{NOW, still, still_clock};

pub(super) fn of(entry: Entry) -> Vec<Example> {
    let plain = State {
        clock: still_clock(),
        ..State::opened_at(Route::Entry(entry))
    };
    match entry {
        Entry::Triage => triage(&plain),
        Entry::Situation(situation) => {
            let name = situation.slug();
            vec![Example::new(name, plain)]
        }
        Entry::Help => vec![
            Example::new("plain", plain.clone()),
            Example::new("sending", sending(&plain)),
            Example::new("offline", in_trouble(&plain, Trouble::Offline)),
        ],
        Entry::Link => links(),
        Entry::Pass => pass(&plain),
    }
}

fn triage(plain: &State) -> Vec<Example> {
    let mut found = vec![Example::new("plain", plain.clone())];
    let mut unfinished = still(Step::Identify(Identify::default()));
    unfinished.shows = Shows::Entry(Entry::Triage);
    found.push(Example::new("unfinished", unfinished));
    let mut contacted = plain.clone();
    contacted.contacted = true;
    found.push(Example::new("contacted", contacted));
    let mut language = plain.clone();
    language.language = Language::Missing;
    found.push(Example::new("language-missing", language));
    found.push(Example::new("sending", sending(plain)));
    found.extend(troubles().into_iter().map(|trouble| {
        let state = in_trouble(plain, trouble);
        Example::new(trouble_name(trouble), state)
    }));
    found
}

fn pass(plain: &State) -> Vec<Example> {
    let mut found = vec![Example::new("empty", plain.clone())];
    found.extend(wrong("", Field::Reference, plain));
    found.extend(wrong("", Field::PassCode, plain));
    found.push(Example::new("sending", sending(plain)));
    found.push(Example::new("limited", in_trouble(plain, Trouble::Wait)));
    found.push(Example::new("offline", in_trouble(plain, Trouble::Offline)));
    found
}

fn linked(link: OpenedLink) -> State {
    State {
        link,
        clock: still_clock(),
        ..showing(Shows::Entry(Entry::Link))
    }
}

fn request() -> LinkRequest {
    LinkRequest::Token {
        token: Secret::new("A".repeat(43)),
    }
}

/// A link that can be used, at the moment that it was looked at.
pub(crate) fn opened_link(document: LinkDocument) -> State {
    let clock = Clock::read(document.server_now, f64::INFINITY);
    State {
        clock,
        ..linked(OpenedLink::Ready(request(), document))
    }
}

fn document(kind: LinkKind, state: LinkState) -> LinkDocument {
    LinkDocument {
        kind,
        state,
        account: (state == LinkState::Ready).then(|| MaskedAddress("a•••@e•••.com".to_owned())),
        made_at: UnixSeconds(0),
        expires_at: UnixSeconds(4600),
        freeze_until: None,
        leads_to_flow: true,
        server_now: NOW,
    }
}

/// Each kind of link in each state that reads in another way for it.
fn links() -> Vec<Example> {
    let asked = linked(OpenedLink::Asked(request()));
    let mut found = vec![
        Example::new("looking", asked),
        Example::new("unknown", linked(OpenedLink::Unknown)),
    ];
    for state in LinkState::ALL {
        let kinds = kinds(state);
        for kind in kinds {
            let document = document(*kind, state);
            let link = if state.is_usable() {
                OpenedLink::Ready(request(), document)
            } else {
                OpenedLink::Over(document)
            };
            let name = if kinds.len() > 1 {
                format!("{}-{}", state.name(), kind.name())
            } else {
                state.name().to_owned()
            };
            found.push(Example::new(name.replace('_', "-"), linked(link)));
        }
    }
    let frozen = LinkDocument {
        freeze_until: Some(UnixSeconds(259_200)),
        leads_to_flow: false,
        ..document(LinkKind::NotMe, LinkState::Done)
    };
    found.push(Example::new(
        "done-not-me-until",
        linked(OpenedLink::Over(frozen)),
    ));
    let ready = document(LinkKind::Handover, LinkState::Ready);
    let ready = linked(OpenedLink::Ready(request(), ready));
    found.push(Example::new("sending", sending(&ready)));
    found.push(Example::new("limited", in_trouble(&ready, Trouble::Wait)));
    found.push(Example::new(
        "offline",
        in_trouble(&ready, Trouble::Offline),
    ));
    found
}

/// The kinds for which a state reads in another way, or one that has it.
const fn kinds(state: LinkState) -> &'static [LinkKind] {
    match state {
        LinkState::Ready | LinkState::AlreadyDone | LinkState::Done => &LinkKind::ALL,
        LinkState::WayUsed => &[LinkKind::CloseWay],
        LinkState::Expired
        | LinkState::Used
        | LinkState::Replaced
        | LinkState::OtherBrowser
        | LinkState::Refused => &[LinkKind::Handover],
    }
}
