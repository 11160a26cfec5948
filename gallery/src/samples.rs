//! Steps and states to draw, for the gallery and for the tests of the components.

use regain::run::{Clock, Shows, State};
use regain_contract::{
    AddAddress, AddAuthenticator, AddPasskey, Advice, BackupCodes, CaseCheck, CaseDetails,
    CaseOpened, CaseSummary, CheckChanges, CheckMailbox, ChooseProof, CodeForm, Done, Elsewhere,
    ElsewhereRole, EnterCode, FlowDocument, Freeze, Identify, Item, ItemChange, ItemFlag, ItemKind,
    MaskedAddress, Need, NeedReason, NewBackupCode, NewCodes, PasswordPolicy, ProofKind, Reference,
    Review, SecureMailbox, SetPassword, Situation, Stage, Step, Task, TaskStatus, TaskSummary,
    Tasks, UnixSeconds, UsePasskey, WaitReason, Waiting, Way, WayFigures,
};

/// What a person may type, made to break out.
fn name() -> String {
    "<b>ada</b>".to_owned()
}

/// One address of which only a part is shown.
#[must_use]
pub fn masked(address: &str) -> Vec<MaskedAddress> {
    vec![MaskedAddress(address.to_owned())]
}

/// A code of this kind is asked for, for the second time.
#[must_use]
pub fn code(kind: ProofKind) -> EnterCode {
    let (form, sent) = match kind {
        ProofKind::AuthenticatorCode => (CodeForm::Digits { count: 6 }, false),
        ProofKind::BackupCode => (CodeForm::Characters, false),
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::ContactCode
        | ProofKind::Passkey
        | ProofKind::HumanCheck => (CodeForm::Digits { count: 8 }, true),
    };
    EnterCode {
        kind,
        form,
        identifier: name(),
        sent_to: Vec::new(),
        sent_count: if sent { 2 } else { 0 },
        code_expires_at: sent.then_some(UnixSeconds(4600)),
        resend_at: sent.then_some(UnixSeconds(1030)),
        attempts_left: sent.then_some(2),
        retry_at: Some(UnixSeconds(1020)),
        can_choose_another: true,
    }
}

/// A way of proving it of which nothing more is known.
#[must_use]
pub fn way(kind: ProofKind) -> Way {
    Way {
        kind,
        sent_to: Vec::new(),
        figures: None,
    }
}

/// The list before anything has been proven.
#[must_use]
pub fn first_choice() -> ChooseProof {
    ChooseProof {
        identifier: name(),
        ways: [
            ProofKind::Passkey,
            ProofKind::EmailCode,
            ProofKind::TextCode,
            ProofKind::BackupCode,
            ProofKind::ContactCode,
        ]
        .map(way)
        .to_vec(),
        ..ChooseProof::default()
    }
}

/// The list after a code by e-mail, on an account with a second step.
#[must_use]
pub fn second_choice() -> ChooseProof {
    let mut contact = way(ProofKind::ContactCode);
    contact.figures = Some(WayFigures {
        succeeded_percent: 93,
        median_seconds: 120,
    });
    let mut text = way(ProofKind::TextCode);
    text.sent_to = masked("•••• 12");
    ChooseProof {
        identifier: name(),
        ways: vec![way(ProofKind::AuthenticatorCode), text, contact],
        proven: vec![ProofKind::EmailCode],
        cannot_use: vec![ProofKind::BackupCode],
    }
}

/// A wait for every reason.
#[must_use]
pub fn waiting(until: i64) -> Step {
    Step::Waiting(Waiting {
        since: UnixSeconds(0),
        until: UnixSeconds(until),
        reasons: vec![
            WaitReason::WithoutSecondFactor,
            WaitReason::NewAddress,
            WaitReason::Policy,
            WaitReason::SignsOfFraud,
        ],
        notified: masked("a•••@e•••.com"),
    })
}

/// A password that is chosen again.
#[must_use]
pub fn set_password() -> Step {
    Step::SetPassword(SetPassword {
        identifier: name(),
        policy: PasswordPolicy::ONLY_FACTOR,
        chosen: true,
    })
}

/// One of everything that a list can have.
#[must_use]
pub fn items() -> Vec<Item> {
    ItemKind::ALL
        .iter()
        .enumerate()
        .map(|(place, kind)| Item {
            id: format!("item:{place}"),
            kind: *kind,
            name: "<b>Sam</b>".to_owned(),
            place: "Leeds, United Kingdom".to_owned(),
            count: 2,
            since: Some(UnixSeconds(1000)),
            last_used: Some(UnixSeconds(2000)),
            access: vec!["Read <b>everything</b>".to_owned()],
            flags: ItemFlag::ALL.to_vec(),
            change: ItemChange::ALL.get(place % 6).copied(),
            new_name: (place % 6 == 4).then(|| "<i>Max</i>".to_owned()),
            can_rename: place % 2 == 0,
            report: (place % 2 == 0).then(|| Reference::from_number(20_261_123)),
        })
        .collect()
}

/// A list with everything in it.
#[must_use]
pub fn review(task: Task) -> Step {
    Step::Review(Review {
        task,
        items: items(),
        more: 3,
        filter: "leeds".to_owned(),
        all: task == Task::Devices,
        since: Some(UnixSeconds(1000)),
        can_add: true,
        can_add_passkey: true,
    })
}

/// The tasks, some of them in each status.
#[must_use]
pub fn tasks(can_check: bool) -> Step {
    let status = [
        TaskStatus::NotStarted,
        TaskStatus::Started,
        TaskStatus::Completed,
        TaskStatus::Nothing,
    ];
    let advice = [Advice::Optional, Advice::Recommended, Advice::Required];
    let tasks = Task::ALL
        .into_iter()
        .enumerate()
        .map(|(place, task)| TaskSummary {
            task,
            status: status[place % 4],
            advice: advice[place % 3],
            items: 2,
            changes: u32::try_from(place).unwrap_or(0),
        });
    Step::Tasks(Tasks {
        tasks: tasks.collect(),
        can_check,
        protected_until: Some(UnixSeconds(90_000)),
        can_end_protection: can_check,
    })
}

/// A new authenticator app.
#[must_use]
pub fn add_authenticator() -> Step {
    Step::AddAuthenticator(AddAuthenticator {
        issuer: "Example Co".to_owned(),
        account: "alice@example.com".to_owned(),
        expires_at: Some(UnixSeconds(1900)),
    })
}

/// The backup codes.
#[must_use]
pub fn backup_codes(new: NewCodes) -> Step {
    Step::BackupCodes(BackupCodes {
        left: 2,
        made_at: Some(UnixSeconds(1000)),
        new,
        account: MaskedAddress("a•••@e•••.com".to_owned()),
    })
}

fn secure_steps() -> Vec<Step> {
    let lists = Task::ALL.into_iter().map(review);
    let codes = [NewCodes::None, NewCodes::Shown, NewCodes::Proven].map(backup_codes);
    lists
        .chain(codes)
        .chain([
            tasks(true),
            tasks(false),
            add_authenticator(),
            Step::AddPasskey(AddPasskey::default()),
            Step::AddAddress(AddAddress::default()),
            Step::AddAddress(AddAddress {
                address: Some(name()),
                code_expires_at: Some(UnixSeconds(4600)),
                resend_at: Some(UnixSeconds(1030)),
                attempts_left: Some(2),
                phones: true,
            }),
            Step::CheckChanges(CheckChanges {
                changes: items(),
                skipped: Task::ALL.to_vec(),
                told: masked("a•••@e•••.com"),
                protected_for: Some(259_200),
            }),
        ])
        .collect()
}

/// Every step, in every shape that makes another screen of it.
#[must_use]
pub fn every_step() -> Vec<Step> {
    let codes = ProofKind::ALL.map(|kind| Step::EnterCode(code(kind)));
    let roles = [
        ElsewhereRole::Follows,
        ElsewhereRole::Asks {
            code: "482 913".to_owned(),
        },
    ];
    let mut steps = vec![
        Step::CheckMailbox(CheckMailbox {}),
        Step::SecureMailbox(SecureMailbox {}),
        Step::Identify(Identify::default()),
        Step::ChooseProof(first_choice()),
        Step::ChooseProof(second_choice()),
        Step::EnterCode(EnterCode {
            attempts_left: Some(0),
            ..code(ProofKind::EmailCode)
        }),
        Step::UsePasskey(UsePasskey {
            identifier: name(),
            options: None,
        }),
        Step::NewBackupCode(NewBackupCode { left: 10 }),
        waiting(90_000),
        waiting(500),
        set_password(),
        Step::Done(Done {
            changed_at: UnixSeconds(1000),
            sessions_ended: 1,
            changes: items(),
            receipt: Some(Reference::from_number(20_261_123)),
            protected_until: Some(UnixSeconds(90_000)),
            can_end_protection: false,
            passkeys: None,
            notified: masked("a•••@e•••.com"),
            sign_in_url: "https://example.org/".to_owned(),
        }),
        Step::CaseDetails(CaseDetails::default()),
        Step::CaseCheck(CaseCheck {
            account: name(),
            contact: "ada@example.org".to_owned(),
            what_happened: "a\nb".to_owned(),
            contacted_by_someone: true,
        }),
        Step::CaseOpened(CaseOpened {
            case: CaseSummary {
                reference: Reference::from_number(7),
                opened_at: UnixSeconds(1000),
                reply_by: UnixSeconds(1000 + 2 * 86_400),
            },
            contact: "ada@example.org".to_owned(),
        }),
    ];
    steps.extend(secure_steps());
    steps.extend(codes);
    steps.extend(roles.map(|role| {
        Step::Elsewhere(Elsewhere {
            role,
            stage: Stage::Prove,
        })
    }));
    steps
}

/// The moment that the samples are of.
pub const NOW: UnixSeconds = UnixSeconds(1000);

/// A page that shows this step of someone who was hacked and has proven something.
#[must_use]
pub fn at(step: Step) -> State {
    State {
        clock: Clock::read(NOW, regain::web::clock::monotonic_seconds()),
        ..still(step)
    }
}

/// The same with a clock that stands still: all that counts down stays at one number.
#[must_use]
pub fn still(step: Step) -> State {
    State {
        shows: Shows::Step,
        document: Some(Box::new(FlowDocument {
            situation: Situation::Hacked,
            stage: step.stage(),
            step,
            needs: vec![Need {
                any_of: vec![ProofKind::HumanCheck],
                reason: NeedReason::SecondFactor,
            }],
            notices: Vec::new(),
            case: None,
            freeze: Some(Freeze {
                until: None,
                for_seconds: 259_200,
            }),
            pass: None,
            handover: None,
            shown_once: None,
            server_now: NOW,
            expires_at: UnixSeconds(4600),
            ends_at: None,
        })),
        clock: still_clock(),
        ..State::default()
    }
}

/// A clock on which it is always [`NOW`]: it was read at the end of time.
#[must_use]
pub const fn still_clock() -> Clock {
    Clock::read(NOW, f64::INFINITY)
}

/// The same as [`at`] before anything has been proven.
#[must_use]
pub fn unproven(step: Step) -> State {
    before_proof(at(step))
}

/// The same page before anything has been proven.
#[must_use]
pub fn before_proof(mut state: State) -> State {
    if let Some(document) = state.document.as_deref_mut() {
        document.freeze = None;
        for need in &mut document.needs {
            need.reason = NeedReason::NothingProven;
        }
    }
    state
}
