//! The door of a case and its page, in each state.

use axum::response::Html;
use regain_contract::support::RefusalAdvice;
use regain_contract::{LongCode, Reference, Situation, TextError, WhatHappened};
use regain_evidence::picture::{OtherKind, Refused};
use regain_journey::{AgentId, Approvals, Case, CaseState, Claim, Ending, Turn};

use super::entry::{self, Entry, Wrong};
use super::status::{self, Code, Done, Form, Status};
use super::{CasePage, photographs};
use crate::site::examples::{Example, NOW, chain, troubles};
use crate::store::{
    Author, CaseMessage, EvidenceFile, FileState, NewCase, Said, Standing, StoredCase,
};

const DOOR: &str = "case-open";
const PAGE: &str = "case-page";

const TEXT: &str =
    "I signed in last in May, from Lisbon.\nMy phone fell into the sea the week after.";
const CONTACT: &str = "ada@friends.example";

const DAY: i64 = 24 * 3600;

/// Who works on the cases that are shown.
const AGENT: AgentId = AgentId(1);

pub(in crate::site) fn all(here: &CasePage) -> Vec<Example> {
    [
        door(here),
        standings(here),
        refusals(here),
        forms(here),
        with_photographs(here),
        beside(here),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The door, and the answer to having a code sent.
fn door(here: &CasePage) -> Vec<Example> {
    let door = |state: &str, entry: Entry| Example::new(DOOR, state, here.entry_page(&entry, None));
    let typed = || Entry {
        reference: reference().to_string(),
        ..Entry::default()
    };
    let kept = || Entry {
        text: TEXT.to_owned(),
        ..typed()
    };
    let mut all = vec![
        door("empty", Entry::default()),
        door("filled", typed()),
        door("with-a-text", kept()),
        door(
            "left",
            Entry {
                left: true,
                ..Entry::default()
            },
        ),
    ];
    let wrongs = chain(
        Wrong::Typed {
            reference: true,
            code: false,
        },
        |one| match one {
            Wrong::Typed {
                reference: true,
                code: false,
            } => Some(Wrong::Typed {
                reference: false,
                code: true,
            }),
            Wrong::Typed {
                reference: false, ..
            } => Some(Wrong::Typed {
                reference: true,
                code: true,
            }),
            Wrong::Typed {
                reference: true,
                code: true,
            } => Some(Wrong::NotOpened),
            Wrong::NotOpened => None,
        },
    );
    all.extend(wrongs.into_iter().map(|wrong| {
        let name = match wrong {
            Wrong::Typed {
                reference: true,
                code: true,
            } => "no-reference-and-no-code",
            Wrong::Typed {
                reference: true, ..
            } => "no-reference",
            Wrong::Typed { .. } => "no-code",
            Wrong::NotOpened => "not-opened",
        };
        let wrong = Some(wrong);
        door(name, Entry { wrong, ..kept() })
    }));
    all.extend(
        troubles().into_iter().map(|(name, trouble)| {
            Example::new(DOOR, name, here.entry_page(&typed(), Some(trouble)))
        }),
    );
    let sent = |state, entry: Entry| {
        let html = Html(entry::sent(here.shell(), &here.locale, &entry));
        Example::new("case-code-sent", state, html)
    };
    all.extend([sent("sent", typed()), sent("with-a-text", kept())]);
    all
}

/// A case wherever it can stand.
fn standings(here: &CasePage) -> Vec<Example> {
    let states = chain(CaseState::Open(Turn::Service), |one| match one {
        CaseState::Open(Turn::Service) => Some(CaseState::Open(Turn::Person)),
        CaseState::Open(Turn::Person) => Some(CaseState::Agreed(AGENT)),
        CaseState::Agreed(_) => Some(CaseState::Approved),
        CaseState::Approved => Some(CaseState::Refused),
        CaseState::Refused => Some(CaseState::Closed(Ending::ByPerson)),
        CaseState::Closed(Ending::ByPerson) => Some(CaseState::Closed(Ending::NoAnswer)),
        CaseState::Closed(Ending::NoAnswer) => Some(CaseState::Closed(Ending::Recovered)),
        CaseState::Closed(Ending::Recovered) => Some(CaseState::Closed(Ending::Upheld)),
        CaseState::Closed(Ending::Upheld) => None,
    });
    let mut all: Vec<_> = states
        .into_iter()
        .map(|state| shown(here, state_name(state), &status(state), &Form::default()))
        .collect();
    let waits = status(CaseState::Open(Turn::Service));
    let late = Status {
        now: NOW.plus(5 * DAY),
        before: Some(0),
        usual: None,
        ..waits
    };
    all.push(shown(here, "open-late", &late, &Form::default()));
    let mut unconfirmed = status(CaseState::Approved);
    unconfirmed.case.standing.confirmed = false;
    all.push(shown(
        here,
        "approved-unconfirmed",
        &unconfirmed,
        &Form::default(),
    ));
    let mut full = status(CaseState::Open(Turn::Person));
    full.messages = everything_said();
    all.push(shown(here, "everything-said", &full, &Form::default()));
    all
}

const fn state_name(state: CaseState) -> &'static str {
    match state {
        CaseState::Open(Turn::Service) => "open",
        CaseState::Open(Turn::Person) => "asked",
        CaseState::Agreed(_) => "agreed",
        CaseState::Approved => "approved",
        CaseState::Refused => "refused",
        CaseState::Closed(Ending::ByPerson) => "closed-by-person",
        CaseState::Closed(Ending::NoAnswer) => "closed-no-answer",
        CaseState::Closed(Ending::Recovered) => "closed-recovered",
        CaseState::Closed(Ending::Upheld) => "closed-upheld",
    }
}

/// What was refused, by what it was about, what was said with it, and what went before.
fn refusals(here: &CasePage) -> Vec<Example> {
    let mut all = Vec::new();
    let claims = chain(Claim::Account, |one| match one {
        Claim::Account => Some(Claim::Impersonation),
        Claim::Impersonation => None,
    });
    for claim in claims {
        let (about, granted) = match claim {
            Claim::Account => ("account", Said::Approved),
            Claim::Impersonation => ("report", Said::Upheld),
        };
        let mut refused = |name: &str, advice, messages: Vec<Said>, appealed: bool| {
            let mut status = status(CaseState::Refused);
            let standing = &mut status.case.standing;
            standing.case.claim = claim;
            standing.refused_with = Some(advice);
            if appealed {
                standing.case.decided.insert(AGENT);
            }
            status.messages = said(messages);
            let name = ["refused", about, name].join("-");
            all.push(shown(here, &name, &status, &Form::default()));
        };
        let advices = chain(RefusalAdvice::AnotherProof, |one| match one {
            RefusalAdvice::AnotherProof => Some(RefusalAdvice::OtherDocuments),
            RefusalAdvice::OtherDocuments => None,
        });
        for advice in advices {
            let name = match advice {
                RefusalAdvice::AnotherProof => "another-proof",
                RefusalAdvice::OtherDocuments => "other-documents",
            };
            refused(name, advice, vec![Said::Refused(advice)], false);
        }
        let advice = RefusalAdvice::AnotherProof;
        let last = match claim {
            Claim::Account => Said::Withdrawn(advice),
            Claim::Impersonation => Said::Refused(advice),
        };
        refused("taken-back", advice, vec![granted, last], false);
        let again = vec![Said::Refused(advice), Said::Appealed, Said::Refused(advice)];
        refused("appealed-before", advice, again, true);
    }
    all
}

/// The page after something was done on it, or was not.
fn forms(here: &CasePage) -> Vec<Example> {
    let waits = status(CaseState::Open(Turn::Person));
    let typed = || Form {
        text: TEXT.to_owned(),
        contact: CONTACT.to_owned(),
        ..Form::default()
    };
    let dones = chain(Done::Written, |one| match one {
        Done::Written => Some(Done::Moved),
        Done::Moved => Some(Done::Appealed),
        Done::Appealed => Some(Done::Closed),
        Done::Closed => Some(Done::Back),
        Done::Back => Some(Done::Changed),
        // Who has left is at the door.
        Done::Changed | Done::Left => None,
    });
    let mut all: Vec<_> = dones
        .into_iter()
        .map(|done| {
            let form = Form {
                done: Some(done),
                ..Form::default()
            };
            let name = ["done", done.name()].join("-");
            shown(here, &name, &waits, &form)
        })
        .collect();
    let errors = chain(TextError::Empty, |one| match one {
        TextError::Empty => Some(TextError::TooLong {
            max: WhatHappened::MAX,
        }),
        TextError::TooLong { .. } => Some(TextError::Malformed),
        TextError::Malformed => None,
    });
    for wrong in errors {
        let name = match wrong {
            TextError::Empty => "empty",
            TextError::TooLong { .. } => "too-long",
            TextError::Malformed => "malformed",
        };
        for (field, is_address) in [("text", false), ("address", true)] {
            let form = Form {
                wrong: Some(wrong),
                is_address,
                ..typed()
            };
            all.push(shown(here, &[field, name].join("-"), &waits, &form));
        }
    }
    let refused = status(CaseState::Refused);
    let no_text = Form {
        wrong: Some(TextError::Empty),
        ..Form::default()
    };
    all.push(shown(here, "appeal-empty", &refused, &no_text));
    all.extend(troubles().into_iter().map(|(name, trouble)| {
        let form = Form {
            trouble: Some(trouble),
            ..typed()
        };
        shown(here, name, &waits, &form)
    }));
    all
}

/// The section of photographs.
fn with_photographs(here: &CasePage) -> Vec<Example> {
    let example = |state: &str, files: &[FileState], takes: bool| {
        let mut status = status(CaseState::Open(Turn::Person));
        let numbered = (1..).zip(files);
        let files = numbered.filter_map(|(number, state)| file(number, *state));
        status.photographs = photographs::drawn(files.collect(), takes, &here.locale);
        shown(here, state, &status, &Form::default())
    };
    let states = chain(FileState::Receiving, |one| match one {
        FileState::Receiving => Some(FileState::Received),
        FileState::Received => Some(FileState::Unscanned),
        FileState::Unscanned => Some(FileState::Scanned),
        FileState::Scanned => Some(FileState::Infected),
        FileState::Infected => Some(FileState::Refused(Refused::Empty)),
        FileState::Refused(Refused::Empty) => Some(FileState::Refused(Refused::NotAPicture)),
        FileState::Refused(Refused::NotAPicture) => {
            Some(FileState::Refused(Refused::Unsupported(OtherKind::Heic)))
        }
        FileState::Refused(Refused::Unsupported(OtherKind::Heic)) => {
            Some(FileState::Refused(Refused::Unsupported(OtherKind::Pdf)))
        }
        FileState::Refused(Refused::Unsupported(OtherKind::Pdf)) => {
            Some(FileState::Refused(Refused::Unsupported(OtherKind::Gif)))
        }
        FileState::Refused(Refused::Unsupported(_)) => {
            Some(FileState::Refused(Refused::TooManyBytes))
        }
        FileState::Refused(Refused::TooManyBytes) => {
            Some(FileState::Refused(Refused::TooManyPixels))
        }
        FileState::Refused(Refused::TooManyPixels) => Some(FileState::Refused(Refused::Damaged)),
        FileState::Refused(Refused::Damaged) => None,
    });
    vec![
        example("photographs-asked", &[], true),
        example("photographs-in-every-state", &states, true),
        example(
            "photographs-no-more",
            &[FileState::Scanned, FileState::Scanned],
            false,
        ),
    ]
}

/// The pages beside that of a case.
fn beside(here: &CasePage) -> Vec<Example> {
    let close = |name: &str, state| {
        let case = status(state).case;
        let html = Html(status::ask_to_close(here.shell(), &here.locale, &case));
        Example::new("case-close", name, html)
    };
    let shown = Code {
        reference: &reference(),
        code: &LongCode::from_values(&[7; LongCode::CHARACTERS - 1]),
        origin: "https://account.example",
    };
    let code = Html(status::code(here.shell(), &here.locale, &shown));
    vec![
        close("open", CaseState::Open(Turn::Service)),
        close("approved", CaseState::Approved),
        Example::new("case-code", "shown", code),
    ]
}

fn shown(here: &CasePage, state: &str, status: &Status, form: &Form) -> Example {
    Example::new(PAGE, state, here.status_page(status, form))
}

fn reference() -> Reference {
    Reference::from_number(4_242)
}

fn status(state: CaseState) -> Status {
    let mut case = Case::open(Approvals::Two);
    case.state = state;
    let waits = matches!(state, CaseState::Open(Turn::Service) | CaseState::Agreed(_));
    Status {
        now: NOW,
        case: StoredCase {
            opened: NewCase {
                reference: reference(),
                flow_id: None,
                account_id: None,
                situation: Some(Situation::LostContact),
                account: "ada@example.org".to_owned(),
                contact: CONTACT.to_owned(),
                what_happened: TEXT.to_owned(),
                contacted_by_someone: false,
                content_hash: [0; 32],
                subject: [0; 32],
                opened_at: NOW.plus(-DAY),
                reply_by: NOW.plus(2 * DAY),
            },
            standing: Standing {
                confirmed: true,
                ..Standing::new(case, "en")
            },
            code_hash: None,
            due_at: Some(NOW.plus(2 * DAY)),
            changed_at: NOW.plus(-3600),
        },
        messages: said(vec![Said::Text(
            "When did you last sign in, and where were you?".to_owned(),
        )]),
        photographs: String::new(),
        before: waits.then_some(12),
        usual: waits.then_some(7200),
    }
}

/// What the service said, an hour apart.
fn said(all: Vec<Said>) -> Vec<CaseMessage> {
    let numbered = (1..).zip(all);
    numbered
        .map(|(id, said)| message(id, Author::Agent(AGENT), said))
        .collect()
}

fn message(id: i64, author: Author, said: Said) -> CaseMessage {
    CaseMessage {
        id,
        at: NOW.plus(-12 * 3600 + id * 3600),
        author,
        said,
    }
}

/// Everything that can be said in a case, and everybody who can say something.
fn everything_said() -> Vec<CaseMessage> {
    let all = chain(Said::Text(TEXT.to_owned()), |one| match one {
        Said::Text(_) => Some(Said::PhotographsAsked),
        Said::PhotographsAsked => Some(Said::PhotographAdded),
        Said::PhotographAdded => Some(Said::Approved),
        Said::Approved => Some(Said::Upheld),
        Said::Upheld => Some(Said::Refused(RefusalAdvice::AnotherProof)),
        Said::Refused(_) => Some(Said::WayClosed),
        Said::WayClosed => Some(Said::Withdrawn(RefusalAdvice::AnotherProof)),
        Said::Withdrawn(_) => Some(Said::Appealed),
        Said::Appealed => Some(Said::Closed),
        Said::Closed => None,
    });
    let mut messages = said(all);
    let authors = chain(Author::Person, |one| match one {
        Author::Person => Some(Author::SecondAttempt),
        Author::SecondAttempt => Some(Author::Service),
        Author::Service | Author::Agent(_) => None,
    });
    let ids = (1..).skip(messages.len());
    let more = ids.zip(authors).map(|(id, author)| {
        let text = "Lisbon, and the year before that Porto.".to_owned();
        message(id, author, Said::Text(text))
    });
    messages.extend(more);
    messages
}

fn file(number: u8, state: FileState) -> Option<EvidenceFile> {
    Some(EvidenceFile {
        id: format!("{number:032x}").parse().ok()?,
        reference: reference(),
        length: 1 << 20,
        state,
        began_at: NOW,
        expires_at: NOW.plus(DAY),
        due_at: None,
        tries: 0,
    })
}
