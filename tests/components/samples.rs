//! Steps and states to draw.

use regain::run::{Shows, State};
use regain_contract::{
    CaseCheck, CaseDetails, CaseOpened, CaseSummary, CheckMailbox, ChooseProof, CodeForm,
    ContactSummary, Done, Elsewhere, ElsewhereRole, EnterCode, FlowDocument, Freeze, Identify,
    MaskedAddress, Need, NeedReason, NewBackupCode, PasswordPolicy, ProofKind, Reference,
    ReviewContacts, SecureMailbox, SetPassword, Situation, Stage, Step, UnixSeconds, UsePasskey,
    WaitReason, Waiting, Way, WayFigures,
};

/// What a person may type, made to break out.
fn name() -> String {
    "<b>ada</b>".to_owned()
}

pub(crate) fn masked(address: &str) -> Vec<MaskedAddress> {
    vec![MaskedAddress(address.to_owned())]
}

pub(crate) fn code(kind: ProofKind) -> EnterCode {
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

pub(crate) fn way(kind: ProofKind) -> Way {
    Way {
        kind,
        sent_to: Vec::new(),
        figures: None,
    }
}

/// The list before anything has been proven.
pub(crate) fn first_choice() -> ChooseProof {
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
pub(crate) fn second_choice() -> ChooseProof {
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

pub(crate) fn waiting(until: i64) -> Step {
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

pub(crate) fn set_password() -> Step {
    Step::SetPassword(SetPassword {
        identifier: name(),
        policy: PasswordPolicy::ONLY_FACTOR,
    })
}

pub(crate) fn contacts() -> Step {
    Step::ReviewContacts(ReviewContacts {
        contacts: vec![ContactSummary {
            id: "c1".to_owned(),
            name: "<b>Sam</b>".to_owned(),
            address: MaskedAddress("s•••@e•••.com".to_owned()),
            added_at: UnixSeconds(1000),
        }],
    })
}

/// Every step, in every shape that makes another screen of it.
pub(crate) fn every_step() -> Vec<Step> {
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
        contacts(),
        set_password(),
        Step::Done(Done {
            changed_at: UnixSeconds(1000),
            sessions_ended: 1,
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
    steps.extend(codes);
    steps.extend(roles.map(|role| {
        Step::Elsewhere(Elsewhere {
            role,
            stage: Stage::Prove,
        })
    }));
    steps
}

/// A page that shows this step of someone who was hacked and has proven something.
pub(crate) fn at(step: Step) -> State {
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
            server_now: UnixSeconds(1000),
            expires_at: UnixSeconds(4600),
        })),
        clock: regain::run::Clock::read(UnixSeconds(1000), regain::web::clock::monotonic_seconds()),
        ..State::default()
    }
}

/// The same before anything has been proven.
pub(crate) fn unproven(step: Step) -> State {
    let mut state = at(step);
    if let Some(document) = state.document.as_deref_mut() {
        document.freeze = None;
        for need in &mut document.needs {
            need.reason = NeedReason::NothingProven;
        }
    }
    state
}
