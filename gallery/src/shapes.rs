//! The examples of each screen.

mod entries;
mod proving;
mod securing;

pub(crate) use entries::opened_link;

use std::sync::Arc;

use regain::client::Request;
use regain::route::{Page, Question};
use regain::run::{Asked, Awaited, Intention, Late, Screen, Shows, State, Trouble};
use regain::web::shell::PlainForm;
use regain_contract::{
    ActionRequest, CaseCheck, CaseDetails, CaseOpened, CaseSummary, EndReason, Ended, Reference,
    Step, UnixSeconds,
};

use crate::every::{over_name, trouble_name, troubles};
use crate::examples::{Example, showing};
use crate::fields::wrong;
use crate::portraits::{self, Portrait};
use crate::samples::{NOW, still, still_clock};

/// The examples of a screen: without them this does not compile. The first is its portrait, if it has one of its own.
pub(crate) fn of(screen: Screen) -> Vec<Example> {
    let mut examples = states_of(screen);
    match portraits::of(screen) {
        Some(Portrait::Like(name)) => {
            for example in &mut examples {
                example.is_portrait = example.name == name;
            }
        }
        Some(Portrait::Of(state)) => {
            let mut example = Example::new("portrait", *state);
            example.is_portrait = true;
            examples.insert(0, example);
        }
        None => {}
    }
    examples
}

fn states_of(screen: Screen) -> Vec<Example> {
    match screen {
        Screen::Opening => opening(),
        Screen::Trouble => stuck(),
        Screen::Entry(entry) => entries::of(entry),
        Screen::Step(page) => of_step(page),
        Screen::Ended(over) => {
            let name = over_name(over);
            vec![Example::new(name, showing(Shows::Over(over)))]
        }
    }
}

fn of_step(page: Page) -> Vec<Example> {
    let mut examples = match page {
        Page::CheckMailbox => proving::check_mailbox(),
        Page::SecureMailbox => proving::secure_mailbox(),
        Page::Identify => proving::identify(),
        Page::ChooseProof => proving::choose_proof(),
        Page::EnterCode => proving::enter_code(),
        Page::UsePasskey => proving::use_passkey(),
        Page::NewBackupCode => proving::new_backup_code(),
        Page::Waiting => proving::waiting(),
        Page::Elsewhere => proving::elsewhere(),
        Page::SetPassword => securing::set_password(),
        Page::Tasks => securing::tasks(),
        Page::Review => securing::review(),
        Page::AddAuthenticator => securing::add_authenticator(),
        Page::AddPasskey => securing::add_passkey(),
        Page::BackupCodes => securing::backup_codes(),
        Page::AddAddress => securing::add_address(),
        Page::CheckChanges => securing::check_changes(),
        Page::Done => securing::done(),
        Page::Case(question) => case(question),
        Page::CaseCheck => case_check(),
        Page::CaseOpened => case_opened(),
        Page::Ended => ended(),
    };
    // What can happen on every step happens on the first of its examples.
    let first = examples.first().map(|one| one.state.clone());
    if let (Some(first), false) = (first, page == Page::Ended) {
        examples.extend(on_the_way(page, &first));
    }
    examples
}

/// What can happen on every step: an answer is on its way, nothing more is taken for a while, and there is no connection.
fn on_the_way(page: Page, state: &State) -> Vec<Example> {
    let before = match page {
        Page::Case(question) => format!("{}-", question_name(question)),
        Page::CheckMailbox
        | Page::SecureMailbox
        | Page::Identify
        | Page::ChooseProof
        | Page::EnterCode
        | Page::UsePasskey
        | Page::NewBackupCode
        | Page::Waiting
        | Page::Elsewhere
        | Page::SetPassword
        | Page::Tasks
        | Page::Review
        | Page::AddAuthenticator
        | Page::AddPasskey
        | Page::BackupCodes
        | Page::AddAddress
        | Page::CheckChanges
        | Page::Done
        | Page::CaseCheck
        | Page::CaseOpened
        | Page::Ended => String::new(),
    };
    [
        ("sending", sending(state)),
        ("limited", in_trouble(state, Trouble::Wait)),
        ("offline", in_trouble(state, Trouble::Offline)),
    ]
    .map(|(name, state)| Example::new(format!("{before}{name}"), state))
    .to_vec()
}

/// What the person wants and has no answer to.
fn intention() -> Intention {
    Intention {
        key: "key".to_owned(),
        request: Request::Act(Arc::new(ActionRequest::ChooseAnother)),
        asked_again: 0,
    }
}

/// The state while the answer is on its way.
fn sending(state: &State) -> State {
    State {
        awaited: Some(Awaited::Intention),
        intention: Some(intention()),
        ..state.clone()
    }
}

/// The state with something in the way.
fn in_trouble(state: &State, trouble: Trouble) -> State {
    let is_wait = trouble == Trouble::Wait;
    State {
        trouble: Some(trouble),
        wait_until: is_wait.then_some(UnixSeconds(NOW.0 + 90)),
        intention: (!is_wait).then(intention),
        clock: still_clock(),
        ..state.clone()
    }
}

/// The step with something changed in what the page knows.
fn changed(step: Step, change: impl FnOnce(&mut State)) -> State {
    let mut state = still(step);
    change(&mut state);
    state
}

fn opening() -> Vec<Example> {
    let mut second_part = still(Step::CaseDetails(CaseDetails::default()));
    second_part.late = Late::Coming;
    vec![
        Example::new("flow", showing(Shows::Opening)),
        Example::new("second-part", second_part),
    ]
}

/// Nothing can be shown.
fn stuck() -> Vec<Example> {
    let mut found: Vec<_> = troubles()
        .into_iter()
        .map(|trouble| {
            let state = in_trouble(&showing(Shows::Stuck), trouble);
            Example::new(trouble_name(trouble), state)
        })
        .collect();
    let mut second_part = still(Step::CaseDetails(CaseDetails::default()));
    second_part.late = Late::Missing(Trouble::CutOff);
    found.push(Example::new("second-part-missing", second_part));
    let stuck = in_trouble(&showing(Shows::Stuck), Trouble::Service);
    found.push(Example::new("asked-again", sending(&stuck)));
    found
}

const fn question_name(question: Question) -> &'static str {
    match question {
        Question::Account => "account",
        Question::Story => "story",
        Question::Contact => "contact",
    }
}

/// What the person has written.
fn answers() -> PlainForm {
    PlainForm {
        account: "<b>ada</b>".to_owned(),
        contact: "ada@example.org".to_owned(),
        what_happened: "I lost my phone on the train.\nMy codes were on it.".to_owned(),
    }
}

fn case(question: Question) -> Vec<Example> {
    let name = question_name(question);
    let step = || {
        Step::CaseDetails(CaseDetails {
            can_go_back: true,
            ..CaseDetails::default()
        })
    };
    let empty = changed(step(), |state| state.case = Some(Asked::InTurn(question)));
    let filled = changed(step(), |state| {
        state.case = Some(Asked::InTurn(question));
        state.draft = answers();
    });
    let alone = changed(step(), |state| {
        state.case = Some(Asked::Alone(question));
        state.draft = answers();
    });
    let mut found = wrong(&format!("{name}-"), question.field(), &empty);
    found.insert(0, Example::new(format!("{name}-alone"), alone));
    found.insert(0, Example::new(format!("{name}-filled"), filled));
    found.insert(0, Example::new(format!("{name}-empty"), empty));
    found
}

fn case_check() -> Vec<Example> {
    [("contacted", true), ("not-contacted", false)]
        .map(|(name, contacted_by_someone)| {
            let answers = answers();
            let step = Step::CaseCheck(CaseCheck {
                account: answers.account,
                contact: answers.contact,
                what_happened: answers.what_happened,
                contacted_by_someone,
            });
            Example::new(name, still(step))
        })
        .to_vec()
}

fn case_opened() -> Vec<Example> {
    let step = Step::CaseOpened(CaseOpened {
        case: CaseSummary {
            reference: Reference::from_number(7),
            opened_at: NOW,
            reply_by: UnixSeconds(NOW.0 + 2 * 86_400),
        },
        contact: "ada@example.org".to_owned(),
    });
    vec![Example::new("open", still(step))]
}

/// The step says why; [`Screen::Ended`] has the others.
fn ended() -> Vec<Example> {
    let reason = EndReason::Replaced;
    let step = Step::Ended(Ended { reason });
    vec![Example::new("by-the-service", still(step))]
}
