//! From naming the account to what is proven, and what goes on beside it.

use regain::run::{Awaited, Field, State, Trouble};
use regain_contract::{
    CheckMailbox, ChooseProof, CodeForm, Elsewhere, ElsewhereRole, EnterCode, Freeze,
    HandoverSummary, Identify, NewBackupCode, Notice as Told, PassSummary, ProofKind, Reference,
    Secret, SecureMailbox, ShownOnce, Situation, Step, UnixSeconds, UsePasskey,
};
use regain_words as words;

use super::{changed, in_trouble};
use crate::every::{
    notice_name, notices, passkey_failure_name, passkey_failures, stage_name, stages, trouble_name,
    troubles,
};
use crate::examples::Example;
use crate::fields::{wrong, wrong_code};
use crate::samples::{self, NOW, before_proof, masked, still};

/// What a link in a QR code looks like.
const LINK: &str = "https://recover.example.com/link#t=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The state with something changed in the document.
fn told(step: Step, change: impl FnOnce(&mut regain_contract::FlowDocument)) -> State {
    changed(step, |state| {
        if let Some(document) = state.document.as_deref_mut() {
            change(document);
        }
    })
}

pub(super) fn check_mailbox() -> Vec<Example> {
    let step = Step::CheckMailbox(CheckMailbox {});
    vec![Example::new("plain", before_proof(still(step)))]
}

pub(super) fn secure_mailbox() -> Vec<Example> {
    let step = Step::SecureMailbox(SecureMailbox {});
    vec![Example::new("plain", before_proof(still(step)))]
}

/// The first step of all has what can stand beside any of them as well.
pub(super) fn identify() -> Vec<Example> {
    let step = || Step::Identify(Identify::default());
    let empty = before_proof(still(step()));
    let filled = Step::Identify(Identify {
        identifier: Some("ada@example.com".to_owned()),
        work: None,
    });
    let beside = |change: &dyn Fn(&mut regain_contract::FlowDocument)| {
        before_proof(told(step(), |document| change(document)))
    };
    let mut found = vec![
        Example::new("empty", empty.clone()),
        Example::new("filled", before_proof(still(filled))),
    ];
    found.extend(wrong("", Field::Identifier, &empty));
    found.extend(
        troubles()
            .into_iter()
            // These two are shown on every step.
            .filter(|trouble| !matches!(trouble, Trouble::Wait | Trouble::Offline))
            .map(|trouble| Example::new(trouble_name(trouble), in_trouble(&empty, trouble))),
    );
    found.extend(notices().into_iter().map(|notice| {
        let mut state = empty.clone();
        state.notice = Some(notice);
        Example::new(notice_name(notice), state)
    }));
    let mut receipt = in_trouble(&empty, Trouble::Service);
    receipt.receipt = Some("7QK4-PXMT".to_owned());
    found.push(Example::new("receipt", receipt));
    let with_pass = beside(&|document| document.pass = Some(pass_summary()));
    found.push(Example::new(
        "trouble-lasts",
        State {
            failures: 2,
            ..in_trouble(&with_pass, Trouble::CutOff)
        },
    ));
    found.extend([
        Example::new(
            "contact-noted",
            beside(&|document| document.notices = vec![Told::ContactNoted]),
        ),
        Example::new(
            "helper-there",
            beside(&|document| document.notices = vec![Told::Helping]),
        ),
        Example::new(
            "support-there",
            beside(&|document| document.notices = vec![Told::SupportThere]),
        ),
        Example::new(
            "known-person",
            beside(&|document| document.situation = Situation::KnownPerson),
        ),
    ]);
    found
}

fn pass_summary() -> PassSummary {
    PassSummary {
        reference: Reference::from_number(20_261_123),
        expires_at: UnixSeconds(86_400),
    }
}

pub(super) fn choose_proof() -> Vec<Example> {
    let first = before_proof(still(Step::ChooseProof(samples::first_choice())));
    let second = || Step::ChooseProof(samples::second_choice());
    let none = Step::ChooseProof(ChooseProof {
        ways: Vec::new(),
        cannot_use: vec![ProofKind::EmailCode, ProofKind::BackupCode],
        ..samples::first_choice()
    });
    let handover = |asked_with: Option<&str>| HandoverSummary {
        expires_at: UnixSeconds(NOW.0 + 600),
        asked_with: asked_with.map(ToOwned::to_owned),
    };
    let mut offered = told(second(), |document| {
        document.handover = Some(handover(None));
    });
    let gone = offered.clone();
    offered.once = Some(ShownOnce::Handover {
        link: Secret::new(LINK.to_owned()),
    });
    let mut made = told(second(), |document| {
        document.pass = Some(pass_summary());
    });
    let kept = made.clone();
    made.once = Some(ShownOnce::Pass {
        link: Secret::new(LINK.to_owned()),
        code: Secret::new("7QK4 PXMT 92HD 4RZC".to_owned()),
    });
    let frozen = told(second(), |document| {
        document.freeze = Some(Freeze {
            until: Some(UnixSeconds(259_200)),
            for_seconds: 259_200,
        });
    });
    vec![
        Example::new("first", first),
        Example::new("second", still(second())),
        Example::new("none-left", before_proof(still(none))),
        Example::new("frozen", frozen),
        Example::new("handover-offered", offered),
        Example::new("handover-link-gone", gone),
        Example::new(
            "handover-asked",
            told(second(), |document| {
                document.handover = Some(handover(Some("482 913")));
            }),
        ),
        Example::new("pass-made", made),
        Example::new("pass-kept", kept),
    ]
}

/// The kinds of proof that are a code, with the words for one that is wrong.
fn wrong_kind(kind: ProofKind) -> Option<words::Text> {
    match kind {
        ProofKind::EmailCode => Some(words::code::error_wrong_email()),
        ProofKind::TextCode => Some(words::code::error_wrong_text()),
        ProofKind::AuthenticatorCode => Some(words::code::error_wrong_app()),
        ProofKind::BackupCode => Some(words::code::error_wrong_backup()),
        ProofKind::ContactCode => Some(words::code::error_wrong_contact()),
        ProofKind::Passkey | ProofKind::HumanCheck => None,
    }
}

pub(super) fn enter_code() -> Vec<Example> {
    let mut found = Vec::new();
    for kind in ProofKind::ALL {
        let Some(sentence) = wrong_kind(kind) else {
            continue;
        };
        let name = kind.name().replace('_', "-");
        let fresh = EnterCode {
            retry_at: None,
            sent_count: u32::from(kind.is_sent()),
            ..samples::code(kind)
        };
        let state = before_proof(still(Step::EnterCode(fresh)));
        found.push(Example::new(name.clone(), state.clone()));
        found.push(wrong_code(&format!("{name}-wrong"), &state, vec![sentence]));
        // The others that are sent have the same form, and the same sentences for it.
        if !matches!(kind, ProofKind::TextCode | ProofKind::ContactCode) {
            found.extend(wrong(&format!("{name}-"), Field::Code, &state));
        }
    }
    let email = || samples::code(ProofKind::EmailCode);
    let app = still(Step::EnterCode(EnterCode {
        retry_at: None,
        ..samples::code(ProofKind::AuthenticatorCode)
    }));
    let sentences = vec![
        words::code::error_wrong_app(),
        words::code::error_app_clock(),
    ];
    let exhausted = before_proof(still(Step::EnterCode(EnterCode {
        attempts_left: Some(0),
        retry_at: None,
        ..email()
    })));
    found.extend([
        Example::new(
            "sent-again-and-waiting",
            before_proof(still(Step::EnterCode(email()))),
        ),
        Example::new(
            "sent-to",
            still(Step::EnterCode(EnterCode {
                sent_to: masked("a•••@e•••.com"),
                retry_at: None,
                ..email()
            })),
        ),
        Example::new(
            "long-code",
            before_proof(still(Step::EnterCode(EnterCode {
                form: CodeForm::Characters,
                attempts_left: None,
                retry_at: None,
                ..email()
            }))),
        ),
        wrong_code("authenticator-code-wrong-again", &app, sentences),
        wrong_code(
            "exhausted",
            &exhausted,
            vec![words::code::error_exhausted()],
        ),
    ]);
    found
}

pub(super) fn use_passkey() -> Vec<Example> {
    let step = |options: Option<&str>| {
        Step::UsePasskey(UsePasskey {
            identifier: "<b>ada</b>".to_owned(),
            options: options.map(ToOwned::to_owned),
        })
    };
    let ready = before_proof(still(step(Some("{}"))));
    let mut asking = ready.clone();
    asking.awaited = Some(Awaited::Passkey);
    let mut found = vec![
        Example::new("ready", ready.clone()),
        Example::new("asking", asking),
        Example::new("over", before_proof(still(step(None)))),
        Example::new("not-accepted", in_trouble(&ready, Trouble::Passkey)),
    ];
    found.extend(passkey_failures().into_iter().map(|failure| {
        let mut state = ready.clone();
        state.passkey = Some(failure);
        Example::new(passkey_failure_name(failure), state)
    }));
    found
}

pub(super) fn new_backup_code() -> Vec<Example> {
    let step = || Step::NewBackupCode(NewBackupCode { left: 10 });
    let shown = changed(step(), |state| {
        state.once = Some(ShownOnce::BackupCode {
            code: Secret::new("7QK4 PXMT 92HD 4RZC".to_owned()),
        });
    });
    vec![
        Example::new("shown", shown),
        Example::new("gone", still(step())),
    ]
}

pub(super) fn waiting() -> Vec<Example> {
    vec![
        Example::new("waits", still(samples::waiting(90_000))),
        Example::new("over", still(samples::waiting(500))),
    ]
}

pub(super) fn elsewhere() -> Vec<Example> {
    let step = |role, stage| Step::Elsewhere(Elsewhere { role, stage });
    let mut found: Vec<_> = stages()
        .into_iter()
        .map(|stage| {
            let state = still(step(ElsewhereRole::Follows, stage));
            Example::new(format!("follows-{}", stage_name(stage)), state)
        })
        .collect();
    let code = "482 913".to_owned();
    let asks = step(ElsewhereRole::Asks { code }, regain_contract::Stage::Prove);
    found.push(Example::new("asks", still(asks)));
    found
}
