//! What follows from what happens, without a browser.

use std::cell::Cell;
use std::collections::BTreeMap;

use regain::client::Silence;
use regain_contract::support::{
    AgentAct, AgentAction, Call, CallAction, CallOffer, CaseFacts, CaseStatus, Guide, GuideMade,
    GuideState, GuideStep, Guides, Queue, QueueEntry, RefusalAdvice, Role, SupportCase,
    SupportSession, Workstream,
};
use regain_contract::{
    FieldError, FieldReason, MaskedAddress, Problem, ProblemType, Reference, Secret, Situation,
    UnixSeconds,
};
use regain_words as words;

use super::*;
use crate::client::{Change, Done, Failure, Found, Query};
use crate::route::Filter;

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
fn who_is_not_signed_in_sees_the_form_and_comes_to_where_they_wanted() {
    let mut form = Form::default();
    let mut state = State::opened_at(Route::Case(reference()));
    assert_eq!(state.screen(), Screen::Opening);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let answer_401 = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: answer_401,
        },
    );
    assert_eq!(state.screen(), Screen::SignIn);
    assert_eq!(state.session, Session::Out { ended: None });

    form.write(Field::Name, " ada ");
    form.write(Field::Password, "correct horse");
    form.write(Field::Code, "482 913");
    let effects = form.update(&mut state, Message::SignIn);
    let (_, _, change) = sent(&effects);
    let Change::SignIn(sign_in) = change else {
        panic!("{change:?}");
    };
    assert_eq!(sign_in.name, "ada");
    assert_eq!(sign_in.code.expose_secret(), "482913");
    let effects = answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::SignedIn(session("ada", Role::Agent))),
    );
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(asked(&effects).1, Query::Case(reference()));
    assert!(effects.contains(&Effect::FocusHeading));
}

#[test]
fn an_empty_form_says_what_is_missing_and_sends_nothing() {
    let form = Form::default();
    let mut state = State::opened_at(Route::START);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let answer = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    let effects = form.update(&mut state, Message::SignIn);
    assert!(!is_sent(&effects));
    assert!(effects.contains(&Effect::Focus(ids::ERROR_SUMMARY)));
    let fields: Vec<_> = state.problems.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::Name, Field::Password, Field::Code]);
}

#[test]
fn nobody_learns_which_of_the_three_does_not_fit_and_no_secret_stays() {
    let mut form = Form::default();
    let mut state = State::opened_at(Route::START);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let first = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: first,
        },
    );
    form.write(Field::Name, "ada");
    form.write(Field::Password, "wrong");
    form.write(Field::Code, "000000");
    for _ in 0..2 {
        let effects = form.update(&mut state, Message::SignIn);
        let failure = problem(ProblemType::SignInRefused, 422);
        let effects = answer(&form, &mut state, &effects, Err(failure));
        assert_eq!(
            state.problem_of(Field::Name),
            [words::console::sign_in_error_unknown()]
        );
        assert!(effects.contains(&Effect::Forget(Field::Password)));
        assert!(effects.contains(&Effect::Forget(Field::Code)));
        assert_eq!(state.intention, None);
        let kept = format!("{state:?}");
        assert!(!kept.contains("wrong") && !kept.contains("000000"));
    }
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
    assert!(effects.contains(&Effect::Choose(Field::Workstream, "")));
    assert_eq!(asked(&effects).1, Query::Queue(Filter::default()));
}

#[test]
fn only_what_may_be_done_can_be_done() {
    let mut form = Form::default();
    let mut state = at_case(&form, &[AgentAct::Note]);
    form.write(Field::Question, "When?");
    for act in ALL {
        assert_eq!(state.may(act), act == AgentAct::Note);
        if act != AgentAct::Note {
            assert_eq!(form.update(&mut state, Message::Open(act)), []);
            assert_eq!(state.open_form(), None);
        }
    }
    assert!(!is_sent(
        &form.update(&mut state, Message::SendForm(AgentAct::Ask))
    ));
    form.update(&mut state, Message::Open(AgentAct::Note));
    assert_eq!(state.open_form(), Some(AgentAct::Note));
    // It can be taken away while the form is open.
    let (number, _) = asked(&form.update(&mut state, Message::Retry));
    let answer = Ok(Found::Case(case(&[])));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.open_form(), None);
}

#[test]
fn a_second_press_sends_nothing() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.write(Field::Note, "Called back.");
    form.update(&mut state, Message::Open(AgentAct::Note));
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
    let (_, key, change) = sent(&effects);
    assert_eq!(key, "key-1");
    let text = "Called back.".to_owned();
    assert_eq!(change, Change::Act(reference(), AgentAction::Note { text }));
    for message in [
        Message::SendForm(AgentAct::Note),
        Message::Open(AgentAct::Take),
        Message::SignOut,
        Message::Retry,
    ] {
        assert!(!is_sent(&form.update(&mut state, message)));
    }
    answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::Acted(Some(case(&ALL)))),
    );
    assert_eq!(state.told, Some(words::console::done_note()));
    assert_eq!(state.open, None);
}

#[test]
fn what_got_no_answer_is_sent_again_under_the_same_name() {
    let form = Form::default();
    let mut state = at_case(&form, &ALL);
    let mut effects = form.update(&mut state, Message::Open(AgentAct::Take));
    let (_, key, change) = sent(&effects);
    for silence in [Silence::CutOff, Silence::TimedOut, Silence::Offline] {
        let failure = Failure::NoAnswer(silence);
        answer(&form, &mut state, &effects, Err(failure));
        assert!(state.intention.is_some());
        effects = form.update(&mut state, Message::Retry);
        let again = sent(&effects);
        assert_eq!((again.1, again.2), (key.clone(), change.clone()));
    }
    // Once there is an answer, a new press is a new intention.
    answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::Acted(Some(case(&ALL)))),
    );
    let effects = form.update(&mut state, Message::Open(AgentAct::Take));
    assert_ne!(sent(&effects).1, key);
}

#[test]
fn a_session_that_ends_in_the_middle_keeps_what_was_typed() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Ask));
    form.write(Field::Question, "When did it begin?");
    form.write(Field::Photographs, "yes");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Ask));
    let effects = answer(&form, &mut state, &effects, Err(signed_out()));
    assert!(effects.contains(&Effect::FocusHeading));
    assert_eq!(state.screen(), Screen::SignIn);
    // Nothing of the case stays on a page that anyone may look at.
    assert_eq!((&state.case, &state.queue), (&None, &None));

    // The form is gone from the page.
    form.fields.clear();
    form.write(Field::Name, "ada");
    form.write(Field::Password, "p");
    form.write(Field::Code, "123456");
    let effects = form.update(&mut state, Message::SignIn);
    let back = Ok(Done::SignedIn(session("ada", Role::Agent)));
    let (number, query) = asked(&answer(&form, &mut state, &effects, back));
    assert_eq!(query, Query::Case(reference()));
    form.fields.clear();
    let found = Ok(Found::Case(case(&ALL)));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer: found,
        },
    );
    assert_eq!(state.open_form(), Some(AgentAct::Ask));
    assert_eq!(state.typed.get(Field::Question), "When did it begin?");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Ask));
    let text = "When did it begin?".to_owned();
    let ask = AgentAction::Ask {
        text,
        photographs: true,
    };
    assert_eq!(sent(&effects).2, Change::Act(reference(), ask));
}

#[test]
fn somebody_else_does_not_find_what_was_typed() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "Between us");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
    answer(&form, &mut state, &effects, Err(signed_out()));
    form.fields.clear();
    for (field, text) in [
        (Field::Name, "ben"),
        (Field::Password, "p"),
        (Field::Code, "123456"),
    ] {
        form.write(field, text);
    }
    let effects = form.update(&mut state, Message::SignIn);
    let other = Ok(Done::SignedIn(session("ben", Role::Agent)));
    answer(&form, &mut state, &effects, other);
    assert_eq!(state.typed.get(Field::Note), "");
    assert_eq!(state.open, None);
}

#[test]
fn a_decision_takes_a_second_press() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Refuse));
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Refuse));
    let fields: Vec<_> = state.problems.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::Advice, Field::RefuseReason]);
    assert!(!is_sent(&effects));

    form.write(Field::Advice, "other_documents");
    form.write(Field::RefuseReason, "The photographs are too dark.");
    let effects = form.update(&mut state, Message::SendForm(AgentAct::Refuse));
    assert_eq!(effects, [Effect::FocusHeading]);
    assert_eq!(state.screen(), Screen::Check);

    // Back to the form, with everything in it.
    form.update(&mut state, Message::ChangeDecision);
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(state.open_form(), Some(AgentAct::Refuse));
    assert_eq!(state.typed.get(Field::Advice), "other_documents");

    form.update(&mut state, Message::SendForm(AgentAct::Refuse));
    let effects = form.update(&mut state, Message::Decide);
    let refusal = AgentAction::Refuse {
        advice: RefusalAdvice::OtherDocuments,
        reason: "The photographs are too dark.".to_owned(),
    };
    assert_eq!(sent(&effects).2, Change::Act(reference(), refusal));
    let effects = answer(
        &form,
        &mut state,
        &effects,
        Ok(Done::Acted(Some(case(&[])))),
    );
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(state.told, Some(words::console::done_refuse()));
    assert!(effects.contains(&Effect::FocusHeading));
    assert!(effects.contains(&Effect::Announce(words::console::done_refuse())));
    form.fields.clear();
    assert_eq!(state.typed.get(Field::RefuseReason), "");
}

#[test]
fn a_refused_action_says_why_and_keeps_the_form() {
    let mut form = Form::default();
    for (failure, trouble) in [
        (problem(ProblemType::StepOutOfOrder, 409), Trouble::Changed),
        (problem(ProblemType::NotPermitted, 403), Trouble::NotAllowed),
        (
            problem(ProblemType::SomebodyElse, 409),
            Trouble::SomebodyElse,
        ),
        (
            problem(ProblemType::AccountMissing, 409),
            Trouble::AccountMissing,
        ),
        (
            problem(ProblemType::MethodUnavailable, 409),
            Trouble::NoPhotographs,
        ),
        (problem(ProblemType::Internal, 500), Trouble::Service),
        (problem(ProblemType::ClientOutdated, 409), Trouble::Outdated),
        (problem(ProblemType::RateLimited, 429), Trouble::Wait(None)),
        (problem(ProblemType::Validation, 422), Trouble::Refused),
        (Failure::NoAnswer(Silence::TimedOut), Trouble::TimedOut),
    ] {
        let mut state = at_case(&form, &ALL);
        form.write(Field::Note, "Called back.");
        form.update(&mut state, Message::Open(AgentAct::Note));
        let effects = form.update(&mut state, Message::SendForm(AgentAct::Note));
        let effects = answer(&form, &mut state, &effects, Err(failure));
        assert_eq!(state.trouble, Some(trouble));
        assert!(effects.contains(&Effect::Focus(ids::TROUBLE)));
        assert_eq!(state.open_form(), Some(AgentAct::Note));
        assert_eq!(state.typed.get(Field::Note), "Called back.");
        if trouble == Trouble::Changed {
            assert_eq!(asked(&effects).1, Query::Case(reference()));
        }
    }
}

#[test]
fn a_field_that_the_api_does_not_take_says_so_in_its_form() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.write(Field::ApproveReason, "She knew the receipt.");
    form.update(&mut state, Message::Open(AgentAct::Approve));
    form.update(&mut state, Message::SendForm(AgentAct::Approve));
    let effects = form.update(&mut state, Message::Decide);
    let mut found = Problem::new(ProblemType::Validation);
    found.errors = vec![FieldError::new(
        "/approve/reason",
        FieldReason::TooLong { max: 10 },
    )];
    let failure = Failure::Problem(Box::new(found));
    answer(&form, &mut state, &effects, Err(failure));
    assert_eq!(state.screen(), Screen::Case(reference()));
    assert_eq!(state.open_form(), Some(AgentAct::Approve));
    assert_eq!(
        state.problem_of(Field::ApproveReason),
        [words::console::error_too_long(10)]
    );
}

#[test]
fn what_was_typed_for_one_case_is_not_for_another() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "About the first case");
    let other = Route::Case(Reference::from_number(8));
    form.update(&mut state, Message::Visit(other));
    assert_eq!(state.typed.get(Field::Note), "");
    assert_eq!((state.open, &state.case), (None, &None));
}

#[test]
fn a_case_that_is_not_there_is_said() {
    let form = Form::default();
    let (mut state, number) = at(&form, Route::Case(reference()), Role::Agent);
    let answer = Err(problem(ProblemType::NotFound, 404));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert!(state.is_unknown);
    assert_eq!(state.trouble, None);
}

#[test]
fn a_link_is_shown_once() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::Links, Role::Agent);
    form.write(Field::Situation, "hacked");
    form.write(Field::Step, "identify");
    form.write(Field::Language, "en");
    form.write(Field::LinkReason, "");
    let effects = form.update(&mut state, Message::MakeLink);
    assert!(!is_sent(&effects));
    assert_eq!(
        state.problem_of(Field::LinkReason),
        [words::console::new_reason_error_empty()]
    );
    form.write(Field::LinkReason, "They called.");
    let effects = form.update(&mut state, Message::MakeLink);
    let (_, _, change) = sent(&effects);
    let Change::MakeLink(guide) = change else {
        panic!("{change:?}");
    };
    assert_eq!(
        (guide.situation, guide.step),
        (Situation::Hacked, GuideStep::Identify)
    );
    let made = Box::new(GuideMade {
        guide: link(),
        address: Secret::new("https://example.org/link#t=secret".to_owned()),
        message: Secret::new("Open https://example.org/link#t=secret".to_owned()),
    });
    let effects = answer(&form, &mut state, &effects, Ok(Done::Made(made)));
    assert!(state.made.is_some());
    assert!(effects.contains(&Effect::Focus(ids::MADE)));
    assert_eq!(asked(&effects).1, Query::Links);
    assert!(!format!("{state:?}").contains("t=secret"));
    form.update(&mut state, Message::Visit(Route::START));
    form.update(&mut state, Message::PlaceChanged(Route::Links));
    assert_eq!(state.made, None);
}

#[test]
fn a_link_is_taken_back_and_the_list_read_again() {
    let form = Form::default();
    let (mut state, _) = at(&form, Route::Links, Role::Lead);
    let effects = form.update(&mut state, Message::Revoke("5".to_owned()));
    assert_eq!(sent(&effects).2, Change::Revoke("5".to_owned()));
    let effects = answer(&form, &mut state, &effects, Ok(Done::Revoked));
    assert_eq!(state.told, Some(words::console::revoked_status()));
    assert_eq!(asked(&effects).1, Query::Links);
}

#[test]
fn signing_out_leaves_nothing() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.write(Field::Note, "Between us");
    let effects = form.update(&mut state, Message::SignOut);
    assert_eq!(sent(&effects).2, Change::SignOut);
    form.fields.clear();
    let effects = answer(&form, &mut state, &effects, Ok(Done::SignedOut));
    assert_eq!(state.screen(), Screen::SignIn);
    assert_eq!(state.session, Session::Out { ended: None });
    assert_eq!((&state.case, state.typed.get(Field::Note)), (&None, ""));
    assert!(effects.contains(&Effect::Replace(Route::START)));
}

#[test]
fn what_is_not_read_can_be_read_again() {
    let form = Form::default();
    let (mut state, number) = at(&form, Route::START, Role::Agent);
    let answer = Err(Failure::NoAnswer(Silence::Offline));
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.trouble, Some(Trouble::Offline));
    let effects = form.update(&mut state, Message::Retry);
    assert_eq!(asked(&effects).1, Query::Queue(Filter::default()));
    assert_eq!(state.trouble, None);
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

/// When it is asked next how long somebody stays signed in.
fn wake(effects: &[Effect]) -> (u32, u32) {
    let found = effects.iter().find_map(|effect| {
        if let Effect::Wake { number, after } = effect {
            Some((*number, *after))
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("nothing is waited for: {effects:?}"))
}

#[test]
fn the_end_is_told_two_minutes_before_and_a_press_makes_it_longer() {
    let form = Form::default();
    let mut state = State::opened_at(Route::START);
    let (number, _) = asked(&form.update(&mut state, Message::Opened));
    let answer = |idle_ends_at, now| {
        Ok(Found::Session(SupportSession {
            idle_ends_at: UnixSeconds(idle_ends_at),
            server_now: UnixSeconds(now),
            ..session("ada", Role::Agent)
        }))
    };
    let message = |number, answer| Message::Found {
        number,
        at: 0.0,
        answer,
    };
    let effects = form.update(&mut state, message(number, answer(2800, 1000)));
    let (number, after) = wake(&effects);
    assert_eq!(after, 1800 - 120);
    assert_eq!(state.short, None);

    // Meanwhile something was done in another window.
    let (asked_number, query) = asked(&form.update(&mut state, Message::Woke { number }));
    assert_eq!(query, Query::Session);
    let effects = form.update(&mut state, message(asked_number, answer(4000, 2680)));
    assert_eq!(state.short, None);
    assert_eq!(form.update(&mut state, Message::Woke { number }), []);

    let (number, _) = wake(&effects);
    let (asked_number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let effects = form.update(&mut state, message(asked_number, answer(4000, 3880)));
    let until = UnixSeconds(4000);
    let can_go_on = true;
    assert_eq!(state.short, Some(Short { until, can_go_on }));
    assert!(effects.contains(&Effect::Announce(words::console::short_status(120))));
    assert_eq!(state.screen(), Screen::Queue);

    let effects = form.update(&mut state, Message::GoOn);
    let (number, _, change) = sent(&effects);
    assert_eq!(change, Change::GoOn);
    let longer = SupportSession {
        idle_ends_at: UnixSeconds(5690),
        server_now: UnixSeconds(3890),
        ..session("ada", Role::Agent)
    };
    let answer = Ok(Done::WentOn(longer));
    form.update(
        &mut state,
        Message::Done {
            number,
            at: 10.0,
            answer,
        },
    );
    assert_eq!(state.short, None);
}

#[test]
fn the_last_end_cannot_be_moved_and_what_was_typed_stays() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Note));
    form.write(Field::Note, "Half a sentence");
    let last = SupportSession {
        ends_at: UnixSeconds(1060),
        ..session("ada", Role::Agent)
    };
    let number = state.wake;
    let (number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let answer = Ok(Found::Session(last));
    let effects = form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    let until = UnixSeconds(1060);
    let can_go_on = false;
    assert_eq!(state.short, Some(Short { until, can_go_on }));
    let (number, after) = wake(&effects);
    assert_eq!(after, 61);
    let (number, _) = asked(&form.update(&mut state, Message::Woke { number }));
    let answer = Err(signed_out());
    form.update(
        &mut state,
        Message::Found {
            number,
            at: 0.0,
            answer,
        },
    );
    assert_eq!(state.screen(), Screen::SignIn);
    assert_eq!(state.short, None);
    assert_eq!(state.typed.get(Field::Note), "Half a sentence");
    assert_eq!(state.open, Some(AgentAct::Note));
}

#[test]
fn a_decision_that_waits_for_a_new_sign_in_is_checked_again() {
    let mut form = Form::default();
    let mut state = at_case(&form, &ALL);
    form.update(&mut state, Message::Open(AgentAct::Approve));
    form.write(Field::ApproveReason, "She knew the receipt.");
    form.update(&mut state, Message::SendForm(AgentAct::Approve));
    let effects = form.update(&mut state, Message::Decide);
    answer(&form, &mut state, &effects, Err(signed_out()));
    form.fields.clear();
    for (field, text) in [
        (Field::Name, "ada"),
        (Field::Password, "p"),
        (Field::Code, "123456"),
    ] {
        form.write(field, text);
    }
    let effects = form.update(&mut state, Message::SignIn);
    let back = Ok(Done::SignedIn(session("ada", Role::Agent)));
    let (number, _) = asked(&answer(&form, &mut state, &effects, back));
    form.fields.clear();
    let answer = Ok(Found::Case(case(&ALL)));
    let message = Message::Found {
        number,
        at: 0.0,
        answer,
    };
    let effects = form.update(&mut state, message);
    assert_eq!(state.screen(), Screen::Check);
    assert!(effects.contains(&Effect::FocusHeading));
}

fn call(step: &str, goes_on: bool) -> Box<Call> {
    Box::new(Call {
        id: "12".to_owned(),
        phrase: "river candle mango".to_owned(),
        situation: Situation::Hacked,
        step: step.to_owned(),
        language: "en".to_owned(),
        receipts: Vec::new(),
        offer: None,
        goes_on,
        ends_at: UnixSeconds(4600),
        server_now: UnixSeconds(1000),
    })
}

/// Somebody helps a person who phones; what is done next.
fn helping(form: &mut Form) -> (State, Vec<Effect>) {
    let (mut state, _) = at(form, Route::START, Role::Agent);
    let effects = form.update(&mut state, Message::Visit(Route::Call));
    assert!(!effects.iter().any(|one| matches!(one, Effect::Ask { .. })));
    form.write(Field::CallCode, "042 137");
    let effects = form.update(&mut state, Message::JoinCall);
    let (_, _, change) = sent(&effects);
    let Change::Join(join) = &change else {
        panic!("{change:?}");
    };
    assert_eq!(join.code.expose_secret(), "042137");
    let done = Ok(Done::Call(call("identify", true)));
    let effects = answer(form, &mut state, &effects, done);
    assert!(effects.contains(&Effect::Forget(Field::CallCode)));
    assert!(effects.contains(&Effect::FocusHeading));
    (state, effects)
}

fn look(effects: &[Effect]) -> u32 {
    let found = effects.iter().find_map(|effect| {
        if let Effect::LookAgain { number } = effect {
            Some(*number)
        } else {
            None
        }
    });
    found.unwrap_or_else(|| panic!("nobody looks again: {effects:?}"))
}

#[test]
fn a_code_that_is_too_short_or_that_nobody_has_is_said() {
    let mut form = Form::default();
    let (mut state, _) = at(&form, Route::START, Role::Agent);
    form.update(&mut state, Message::Visit(Route::Call));
    form.write(Field::CallCode, "0421");
    let effects = form.update(&mut state, Message::JoinCall);
    assert!(!is_sent(&effects));
    assert_eq!(
        state.problem_of(Field::CallCode),
        [words::console::call_code_error()]
    );
    form.write(Field::CallCode, "042137");
    let effects = form.update(&mut state, Message::JoinCall);
    assert!(!format!("{effects:?}").contains("042137"));
    let refused = Err(problem(ProblemType::LinkUnknown, 404));
    answer(&form, &mut state, &effects, refused);
    assert_eq!(state.trouble, Some(Trouble::NoCall));
    assert_eq!(state.call, None);
}

#[test]
fn where_the_person_is_is_followed_and_said() {
    let mut form = Form::default();
    let (mut state, effects) = helping(&mut form);
    let number = look(&effects);
    let effects = form.update(&mut state, Message::LookAgain { number });
    let (asked_by, query) = asked(&effects);
    assert_eq!(query, Query::Call("12".to_owned()));
    let found = Message::Found {
        number: asked_by,
        at: 0.0,
        answer: Ok(Found::Call(call("enter_code", true))),
    };
    let effects = form.update(&mut state, found);
    assert!(effects.iter().any(|one| matches!(one, Effect::Announce(_))));
    // An older wait asks nothing.
    let late = form.update(&mut state, Message::LookAgain { number });
    assert_eq!(late, []);
    // Nobody looks who looks at something else.
    let number = look(&effects);
    form.update(&mut state, Message::Visit(Route::START));
    let away = form.update(&mut state, Message::LookAgain { number });
    assert_eq!(away, []);
}

#[test]
fn what_is_proposed_is_sent_and_nothing_once_it_is_over() {
    let mut form = Form::default();
    let (mut state, _) = helping(&mut form);
    let effects = form.update(&mut state, Message::Offer(CallOffer::NewestCode));
    let action = CallAction::Offer(CallOffer::NewestCode);
    assert_eq!(sent(&effects).2, Change::InCall("12".to_owned(), action));
    let done = Ok(Done::Call(call("identify", true)));
    answer(&form, &mut state, &effects, done);
    let effects = form.update(&mut state, Message::EndCall);
    let done = Ok(Done::Call(call("", false)));
    let effects = answer(&form, &mut state, &effects, done);
    assert!(effects.contains(&Effect::Announce(words::console::call_over())));
    assert!(
        !effects
            .iter()
            .any(|one| matches!(one, Effect::LookAgain { .. }))
    );
    let more = form.update(&mut state, Message::Offer(CallOffer::GoOn));
    assert_eq!(more, []);
}
