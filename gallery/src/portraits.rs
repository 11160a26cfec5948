//! The one state in which each screen is shown to somebody who wants to know what it is like: the pictures in `docs/screens`
//! are of these. They are all of one person, whose account somebody else got into, and of one moment.

use regain::route::{Entry, Page, Question};
use regain::run::{Clock, Over, Screen, State, Typed};
use regain_contract::{
    AddAddress, AddAuthenticator, Advice, BackupCodes, CaseCheck, CaseDetails, CaseOpened,
    CaseSummary, CheckChanges, ChooseProof, CodeForm, Done, EnterCode, Item, ItemChange, ItemFlag,
    ItemKind, LinkDocument, LinkKind, LinkState, MaskedAddress, NewBackupCode, NewCodes,
    PasswordPolicy, PasswordStrength, ProofKind, Reference, Review, Secret, SetPassword, ShownOnce,
    Situation, Step, Task, TaskStatus, TaskSummary, Tasks, UnixSeconds, UsePasskey, WaitReason,
    Waiting,
};

use crate::samples::{self, before_proof, masked, still};
use crate::shapes;

/// How a screen is shown.
pub(crate) enum Portrait {
    /// As in the example of this name.
    Like(&'static str),
    /// In a state of its own.
    Of(Box<State>),
}

/// 23 November 2026, 14:05 UTC.
const MOMENT: i64 = 1_795_442_700;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

const NAME: &str = "joan@example.com";
const ELSEWHERE: &str = "Reykjavík, Iceland";
const HOME: &str = "Leeds, United Kingdom";

/// The portrait of a screen; none where another one of the same name has it.
pub(crate) fn of(screen: Screen) -> Option<Portrait> {
    match screen {
        Screen::Opening => Some(Portrait::Like("flow")),
        Screen::Trouble => Some(Portrait::Like("offline")),
        Screen::Entry(entry) => of_entry(entry),
        Screen::Step(page) => of_step(page),
        Screen::Ended(over) => (over == Over::Left).then_some(Portrait::Like("left")),
    }
}

fn of_entry(entry: Entry) -> Option<Portrait> {
    match entry {
        Entry::Triage | Entry::Help => Some(Portrait::Like("plain")),
        Entry::Pass => Some(Portrait::Like("empty")),
        Entry::Link => Some(own(shapes::opened_link(LinkDocument {
            kind: LinkKind::NotMe,
            state: LinkState::Ready,
            account: Some(MaskedAddress("j•••@e•••.com".to_owned())),
            made_at: ago(2 * HOUR),
            expires_at: in_time(6 * DAY),
            freeze_until: None,
            leads_to_flow: true,
            server_now: UnixSeconds(MOMENT),
        }))),
        Entry::Situation(Situation::Hacked) => Some(Portrait::Like(Situation::Hacked.slug())),
        Entry::Situation(
            Situation::ForgotPassword
            | Situation::LostSecondFactor
            | Situation::LostContact
            | Situation::Locked
            | Situation::Impersonation
            | Situation::KnownPerson,
        ) => None,
    }
}

fn of_step(page: Page) -> Option<Portrait> {
    let portrait = match page {
        Page::CheckMailbox | Page::SecureMailbox => Portrait::Like("plain"),
        Page::Identify => Portrait::Like("empty"),
        Page::ChooseProof => own(before_proof(seen(choose_proof()))),
        Page::EnterCode => own(before_proof(seen(enter_code()))),
        Page::UsePasskey => own(before_proof(seen(Step::UsePasskey(UsePasskey {
            identifier: NAME.to_owned(),
            options: Some("{}".to_owned()),
        })))),
        Page::NewBackupCode => own(with_once(
            Step::NewBackupCode(NewBackupCode { left: 10 }),
            ShownOnce::BackupCode {
                code: Secret::new("7QK4 PXMT 92HD 4RZC".to_owned()),
            },
        )),
        Page::Waiting => own(seen(Step::Waiting(Waiting {
            since: ago(2 * HOUR),
            until: in_time(22 * HOUR),
            reasons: vec![WaitReason::WithoutSecondFactor],
            notified: masked("j•••@e•••.com"),
        }))),
        Page::Elsewhere => Portrait::Like("asks"),
        Page::SetPassword => own(set_password()),
        Page::Tasks => own(seen(tasks())),
        Page::Review => own(seen(review())),
        Page::AddAuthenticator => own(add_authenticator()),
        Page::AddPasskey => Portrait::Like("ready"),
        Page::BackupCodes => own(backup_codes()),
        Page::AddAddress => own(seen(Step::AddAddress(AddAddress {
            address: Some("joan.murray@example.net".to_owned()),
            code_expires_at: Some(in_time(HOUR)),
            resend_at: Some(in_time(30)),
            attempts_left: None,
            phones: true,
        }))),
        Page::CheckChanges => own(seen(Step::CheckChanges(CheckChanges {
            changes: changes(),
            skipped: vec![Task::Contacts],
            told: masked("j•••@e•••.com"),
            protected_for: Some(259_200),
        }))),
        Page::Done => own(seen(done())),
        Page::Case(Question::Story) => own(question()),
        Page::Case(Question::Account | Question::Contact) => return None,
        Page::CaseCheck => own(seen(Step::CaseCheck(CaseCheck {
            account: NAME.to_owned(),
            contact: "joan.murray@example.net".to_owned(),
            what_happened: STORY.to_owned(),
            contacted_by_someone: false,
        }))),
        Page::CaseOpened => own(seen(Step::CaseOpened(CaseOpened {
            case: CaseSummary {
                reference: Reference::from_number(20_261_123),
                opened_at: UnixSeconds(MOMENT),
                reply_by: in_time(2 * DAY),
            },
            contact: "joan.murray@example.net".to_owned(),
        }))),
        // The page of a flow that was left has it.
        Page::Ended => return None,
    };
    Some(portrait)
}

fn own(state: State) -> Portrait {
    Portrait::Of(Box::new(state))
}

const fn ago(seconds: i64) -> UnixSeconds {
    UnixSeconds(MOMENT - seconds)
}

const fn in_time(seconds: i64) -> UnixSeconds {
    UnixSeconds(MOMENT + seconds)
}

/// The step as it is at that moment, of which the clock of the page does not move on.
fn seen(step: Step) -> State {
    let mut state = still(step);
    state.clock = Clock::read(UnixSeconds(MOMENT), f64::INFINITY);
    if let Some(document) = state.document.as_deref_mut() {
        document.server_now = UnixSeconds(MOMENT);
        document.expires_at = in_time(HOUR);
    }
    state
}

fn with_once(step: Step, once: ShownOnce) -> State {
    State {
        once: Some(once),
        ..seen(step)
    }
}

fn choose_proof() -> Step {
    Step::ChooseProof(ChooseProof {
        identifier: NAME.to_owned(),
        ..samples::first_choice()
    })
}

fn enter_code() -> Step {
    Step::EnterCode(EnterCode {
        kind: ProofKind::EmailCode,
        form: CodeForm::Digits { count: 8 },
        identifier: NAME.to_owned(),
        sent_to: Vec::new(),
        sent_count: 1,
        code_expires_at: Some(in_time(HOUR)),
        resend_at: Some(in_time(30)),
        attempts_left: None,
        retry_at: None,
        can_choose_another: true,
    })
}

fn set_password() -> State {
    State {
        typed: Typed {
            number: 0,
            told: Some((1, PasswordStrength::Strong)),
        },
        ..seen(Step::SetPassword(SetPassword {
            identifier: NAME.to_owned(),
            policy: PasswordPolicy::ONLY_FACTOR,
            chosen: false,
        }))
    }
}

fn tasks() -> Step {
    use Advice::{Optional, Recommended, Required};
    use TaskStatus::{Completed, NotStarted, Started};
    let tasks = [
        (Task::Activity, Completed, Recommended, 9, 2),
        (Task::Password, Completed, Required, 1, 1),
        (Task::Factors, Started, Recommended, 2, 1),
        (Task::BackupCodes, NotStarted, Recommended, 0, 0),
        (Task::Sessions, Completed, Recommended, 4, 2),
        (Task::Apps, Completed, Recommended, 3, 1),
        (Task::Addresses, NotStarted, Recommended, 2, 0),
        (Task::Contacts, NotStarted, Optional, 1, 0),
    ];
    let tasks = tasks.map(|(task, status, advice, items, changes)| TaskSummary {
        task,
        status,
        advice,
        items,
        changes,
    });
    Step::Tasks(Tasks {
        tasks: tasks.to_vec(),
        can_check: true,
        protected_until: None,
        can_end_protection: false,
    })
}

/// A thing of this name; `used` is how long ago it was.
fn item(kind: ItemKind, name: &str, place: &str, used: i64) -> Item {
    Item {
        id: format!("{}:{name}:{used}", kind.name()),
        kind,
        name: name.to_owned(),
        place: place.to_owned(),
        count: 1,
        since: Some(ago(used + 60 * DAY)),
        last_used: Some(ago(used)),
        access: Vec::new(),
        flags: Vec::new(),
        change: None,
        new_name: None,
        can_rename: false,
        report: None,
    }
}

fn session_of_somebody_else() -> Item {
    Item {
        since: Some(ago(3 * HOUR)),
        flags: vec![ItemFlag::DuringIncident, ItemFlag::NewPlace],
        change: Some(ItemChange::Remove),
        count: 2,
        ..item(ItemKind::Session, "Chrome on Linux", ELSEWHERE, HOUR)
    }
}

fn review() -> Step {
    let here = Item {
        flags: vec![ItemFlag::ThisDevice],
        ..item(ItemKind::Session, "Firefox on Windows", HOME, 5 * HOUR)
    };
    let phone = item(ItemKind::Session, "Safari on iPhone", HOME, DAY);
    Step::Review(Review {
        task: Task::Sessions,
        items: vec![here, session_of_somebody_else(), phone],
        more: 0,
        filter: String::new(),
        all: false,
        since: Some(ago(3 * HOUR)),
        can_add: false,
        can_add_passkey: false,
    })
}

fn add_authenticator() -> State {
    let key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    let step = Step::AddAuthenticator(AddAuthenticator {
        issuer: "Example".to_owned(),
        account: NAME.to_owned(),
        expires_at: Some(in_time(15 * MINUTE)),
    });
    let uri = format!(
        "otpauth://totp/Example:joan%40example.com?secret={key}&issuer=Example&algorithm=SHA1&digits=6&period=30"
    );
    with_once(
        step,
        ShownOnce::Authenticator {
            uri: Secret::new(uri),
            key: Secret::new(key.to_owned()),
        },
    )
}

fn backup_codes() -> State {
    let codes = [
        "7QK4 PXMT 92HD 4RZC",
        "M3VT 8WNA 61JE YH5K",
        "D0RX 4GQB ZS7P 2C9F",
        "HT6E V1KM 3NYA XW84",
        "9ZBC J5RD QP20 G7TS",
        "4FNH 6YXE K8MV 1WQA",
        "PC2S 70TJ R9GZ D5BK",
        "XE8W N3HQ 5AVF 6MYT",
        "1GJR ZD4P C7KS 0B9N",
        "T5MA QH2Y W6XE 8VFJ",
    ];
    let step = Step::BackupCodes(BackupCodes {
        left: 0,
        made_at: None,
        new: NewCodes::Shown,
        account: MaskedAddress("j•••@e•••.com".to_owned()),
    });
    with_once(
        step,
        ShownOnce::BackupCodes {
            codes: Secret::new(codes.join("\n")),
        },
    )
}

/// What is put right, by kind.
fn changes() -> Vec<Item> {
    let changed = |kind, name: &str, change| Item {
        change: Some(change),
        ..item(kind, name, "", HOUR)
    };
    vec![
        changed(ItemKind::Password, "", ItemChange::Replace),
        changed(ItemKind::Authenticator, "Phone 2", ItemChange::Remove),
        changed(ItemKind::Passkey, "My phone", ItemChange::Add),
        session_of_somebody_else(),
        changed(ItemKind::App, "Mail Export", ItemChange::Remove),
        changed(
            ItemKind::Email,
            "joan.murray@example.net",
            ItemChange::Restore,
        ),
    ]
}

fn done() -> Step {
    Step::Done(Done {
        changed_at: UnixSeconds(MOMENT),
        sessions_ended: 2,
        changes: changes(),
        receipt: Some(Reference::from_number(20_261_123)),
        protected_until: Some(in_time(3 * DAY)),
        can_end_protection: false,
        passkeys: None,
        notified: masked("j•••@e•••.com"),
        sign_in_url: "https://example.com/sign-in".to_owned(),
    })
}

const STORY: &str = "My phone was stolen on Monday, and the codes came to it.";

fn question() -> State {
    let step = Step::CaseDetails(CaseDetails {
        can_go_back: true,
        ..CaseDetails::default()
    });
    let mut state = seen(step);
    state.case = Some(regain::run::Asked::InTurn(Question::Story));
    STORY.clone_into(&mut state.draft.what_happened);
    state
}
