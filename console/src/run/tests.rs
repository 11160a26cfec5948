//! What follows from what happens, without a browser.

mod acts;
mod audit;
mod calls;
mod insights;
mod links;
mod network;
mod outbox;
mod session;

use std::cell::Cell;
use std::collections::BTreeMap;

use regain::client::Silence;
use regain_contract::support::{
    AgentAct, AgentAction, AuditLine, AuditLines, Call, CallAction, CallOffer, CaseFacts,
    CaseStatus, Guide, GuideMade, GuideState, GuideStep, Guides, Method, Person, Queue, QueueEntry,
    RefusalAdvice, Role, SupportCase, SupportSession, Workstream,
};
use regain_contract::{
    FieldError, FieldReason, MaskedAddress, Problem, ProblemType, Reference, Secret, Situation,
    UnixSeconds,
};
use regain_words as words;

use super::*;
use crate::client::{Change, Done, Failure, Found, Query};
use crate::route::{AuditFilter, Filter};

/// A page whose fields hold what is written into them here.
#[derive(Default)]
struct Form {
    fields: BTreeMap<Field, String>,
    keys: Cell<u32>,
}

impl Form {
    fn write(&mut self, field: Field, text: &str) {
        self.fields.insert(field, text.to_owned());
    }

    fn update(&self, state: &mut State, message: Message) -> Vec<Effect> {
        let key = || {
            self.keys.set(self.keys.get() + 1);
            format!("key-{}", self.keys.get())
        };
        let read = |field| self.fields.get(&field).cloned();
        update(
            state,
            message,
            &Page {
                key: &key,
                read: &read,
            },
        )
    }
}

fn reference() -> Reference {
    Reference::from_number(7)
}

fn session(name: &str, role: Role) -> SupportSession {
    SupportSession {
        name: name.to_owned(),
        role,
        ends_at: UnixSeconds(9000),
        idle_ends_at: UnixSeconds(2800),
        colleagues: vec!["ada".to_owned(), "ben".to_owned()],
        server_now: UnixSeconds(1000),
    }
}

fn entry() -> QueueEntry {
    QueueEntry {
        reference: reference(),
        workstream: Workstream::Hacked,
        status: CaseStatus::WaitsForService,
        opened_at: UnixSeconds(100),
        changed_at: UnixSeconds(200),
        due_at: None,
        assigned_to: None,
        appealed: false,
        attempts: 1,
    }
}

fn case(may: &[AgentAct]) -> Box<SupportCase> {
    Box::new(SupportCase {
        entry: entry(),
        facts: CaseFacts {
            situation: Some(Situation::Hacked),
            account: MaskedAddress("a•••@example.org".to_owned()),
            contact: MaskedAddress("b•••@example.org".to_owned()),
            what_happened: "I cannot get in.".to_owned(),
            contacted_by_someone: false,
            account_found: true,
            approvals_needed: 2,
            agreed: Vec::new(),
            proven: Vec::new(),
            cannot_use: Vec::new(),
            receipts: Vec::new(),
        },
        messages: Vec::new(),
        files: Vec::new(),
        notes: Vec::new(),
        history: Vec::new(),
        others: Vec::new(),
        may: may.to_vec(),
        server_now: UnixSeconds(1000),
    })
}

const ALL: [AgentAct; 6] = [
    AgentAct::Take,
    AgentAct::HandOver,
    AgentAct::Note,
    AgentAct::Ask,
    AgentAct::Approve,
    AgentAct::Refuse,
];

fn problem(kind: ProblemType, status: u16) -> Failure {
    let mut problem = Problem::new(kind);
    problem.status = status;
    Failure::Problem(Box::new(problem))
}

fn signed_out() -> Failure {
    problem(ProblemType::SignInNeeded, 401)
}

/// The number of the question among the effects.
fn asked(effects: &[Effect]) -> (u32, Query) {
    let found = effects.iter().find_map(|effect| {
        if let Effect::Ask { number, query } = effect {
            Some((*number, query.clone()))
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("nothing was asked: {effects:?}"))
}

/// What was sent among the effects.
fn sent(effects: &[Effect]) -> (u32, String, Change) {
    let found = effects.iter().find_map(|effect| {
        if let Effect::Send {
            number,
            key,
            change,
        } = effect
        {
            Some((*number, key.clone(), change.clone()))
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("nothing was sent: {effects:?}"))
}

fn is_sent(effects: &[Effect]) -> bool {
    effects
        .iter()
        .any(|effect| matches!(effect, Effect::Send { .. }))
}

/// Somebody is signed in and looks at a page, which has not come yet.
fn at(form: &Form, route: Route, role: Role) -> (State, u32) {
    let mut state = State::opened_at(route);
    let (number, query) = asked(&form.update(&mut state, Message::Opened));
    assert_eq!(query, Query::Session);
    let answer = Ok(Found::Session(session("ada", role)));
    let effects = form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    let (number, _) = asked(&effects);
    (state, number)
}

/// The same with a case that lets this be done.
fn at_case(form: &Form, may: &[AgentAct]) -> State {
    let (mut state, number) = at(form, Route::Case(reference()), Role::Agent);
    let answer = Ok(Found::Case(case(may)));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    state
}

fn answer(
    form: &Form,
    state: &mut State,
    effects: &[Effect],
    answer: Result<Done, Failure>,
) -> Vec<Effect> {
    let (number, _, _) = sent(effects);
    form.update(
        state,
        Message::Done {
            number,
            at: 0.0,
            answer,
        },
    )
}

#[test]
fn each_answer_draws_its_page() {
    let form = Form::default();
    let (mut state, number) = at(&form, Route::START, Role::Agent);
    assert_eq!(state.screen(), Screen::Queue);
    let queue = Queue {
        cases: vec![entry()],
        more: 3,
        server_now: UnixSeconds(1000),
    };
    let answer = Ok(Found::Queue(queue.clone()));
    let effects = form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.queue, Some(queue));
    assert_eq!(effects, [Effect::Announce(words::console::queue_count(1))]);

    let effects = form.update(&mut state, Message::Visit(Route::Links));
    assert_eq!(effects[0], Effect::Push(Route::Links));
    assert_eq!(state.screen(), Screen::Links);
    let (number, query) = asked(&effects);
    assert_eq!(query, Query::Links);
    let links = Guides {
        guides: vec![link()],
        server_now: UnixSeconds(1000),
    };
    let answer = Ok(Found::Links(links.clone()));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.links, Some(links));
}

fn link() -> Guide {
    Guide {
        id: "5".to_owned(),
        situation: Situation::Hacked,
        step: GuideStep::Start,
        reason: "phone call".to_owned(),
        made_by: "ada".to_owned(),
        made_at: UnixSeconds(900),
        expires_at: UnixSeconds(2000),
        state: GuideState::New,
    }
}

#[test]
fn what_comes_late_changes_nothing() {
    let form = Form::default();
    let (mut state, late) = at(&form, Route::Case(reference()), Role::Agent);
    let (number, _) = asked(&form.update(&mut state, Message::Visit(Route::Links)));
    let answer = Ok(Found::Case(case(&ALL)));
    let message = Message::Found {
        number: late,
        at: 0.0,
        answer,
    };
    assert_eq!(form.update(&mut state, message), []);
    assert_eq!(state.case, None);
    // Nor does the answer to a question that had one.
    let answer = || Err(Failure::NoAnswer(Silence::CutOff));
    let message = |answer| Message::Found {
        number,
        at: 0.0,
        answer,
    };
    form.update(&mut state, message(answer()));
    state.trouble = None;
    form.update(&mut state, message(answer()));
    assert_eq!(state.trouble, None);
}

#[test]
fn the_queue_is_narrowed_by_what_was_chosen_and_back_shows_it_in_the_lists() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::START, Role::Auditor);
    form.write(Field::Workstream, "access");
    form.write(Field::Status, "");
    let filter = Filter {
        workstream: Some(Workstream::Access),
        status: None,
    };
    let effects = form.update(&mut state, Message::Narrow);
    assert_eq!(effects[0], Effect::Push(Route::Queue(filter)));
    assert_eq!(asked(&effects).1, Query::Queue(filter));
    let effects = form.update(&mut state, Message::PlaceChanged(Route::START));
    assert!(effects.contains(&Effect::Choose(Field::Workstream, String::new())));
    assert_eq!(asked(&effects).1, Query::Queue(Filter::default()));
}

#[test]
fn every_field_has_an_id_of_its_own() {
    let mut names: Vec<_> = Field::ALL.map(Field::name).to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Field::ALL.len());
    // That of the live region of the page.
    assert!(!names.contains(&"status"));
}
