//! The JSON of every type, as it travels.
//!
//! `goldens/*.json` is what this version writes: one file a value. To change
//! one, run with `UPDATE_GOLDENS=1` and read the difference as an integrator
//! would. `goldens/old/*.json` is what earlier versions wrote and this one
//! still has to read; nothing is ever taken out of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    clippy::match_wildcard_for_single_variants,
    reason = "a test that cannot go on fails, and looks for one thing among many"
)]

#[path = "goldens/insights.rs"]
mod insights;
#[path = "goldens/secure.rs"]
mod secure;
#[path = "goldens/support.rs"]
mod support;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::{Path, PathBuf};

use regain_contract::{
    ActionRequest, CaseAnswersRequest, CaseCheck, CaseDetails, CaseOpened, CaseSummary,
    CheckMailbox, ChooseProof, CodeForm, Elsewhere, ElsewhereRole, EndReason, Ended, EnterCode,
    FieldError, FieldReason, FlowDocument, Freeze, HandoverSummary, Identify, LinkDocument,
    LinkKind, LinkRequest, LinkState, MailboxSafety, MaskedAddress, Need, NeedReason,
    NewBackupCode, Notice, PassSummary, PasswordStrength, PasswordStrengthRequest, Problem,
    ProblemType, ProofKind, Reference, Secret, SecureMailbox, ShownOnce, Situation, Stage,
    StartRequest, Step, UnixSeconds, UsePasskey, WaitReason, Waiting, Way, WayFigures, Work,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens")
}

/// Compares with the file, and reads the file back.
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(
    seen: &mut BTreeSet<String>,
    name: &str,
    value: &T,
) {
    let file = write(seen, name, value);
    let read: T = serde_json::from_str(&file).unwrap();
    assert_eq!(&read, value, "{name}");
}

fn write<T: Serialize>(seen: &mut BTreeSet<String>, name: &str, value: &T) -> String {
    seen.insert(format!("{name}.json"));
    let path = folder().join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(value).unwrap() + "\n";
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::create_dir_all(folder()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        golden, text,
        "{name}: run with UPDATE_GOLDENS=1 and look at the difference"
    );
    golden
}

fn case() -> CaseSummary {
    CaseSummary {
        reference: Reference::from_number(20_261_123),
        opened_at: NOW,
        reply_by: NOW.plus(172_800),
    }
}

fn steps() -> Vec<(&'static str, Step)> {
    vec![
        ("check-mailbox", Step::CheckMailbox(CheckMailbox {})),
        ("secure-mailbox", Step::SecureMailbox(SecureMailbox {})),
        (
            "identify",
            Step::Identify(Identify {
                identifier: Some("ada".into()),
                work: Some(Work {
                    salt: "m5hKc2".into(),
                    difficulty: 15,
                }),
            }),
        ),
        (
            "choose-proof",
            Step::ChooseProof(ChooseProof {
                identifier: "ada".into(),
                ways: vec![
                    Way {
                        kind: ProofKind::TextCode,
                        sent_to: vec![MaskedAddress("••••••18".into())],
                        figures: Some(WayFigures {
                            succeeded_percent: 93,
                            median_seconds: 95,
                        }),
                    },
                    Way {
                        kind: ProofKind::AuthenticatorCode,
                        sent_to: Vec::new(),
                        figures: None,
                    },
                ],
                proven: vec![ProofKind::EmailCode],
                cannot_use: vec![ProofKind::BackupCode],
            }),
        ),
        (
            "enter-code",
            Step::EnterCode(EnterCode {
                kind: ProofKind::TextCode,
                form: CodeForm::Digits { count: 8 },
                identifier: "ada".into(),
                sent_to: vec![MaskedAddress("••••••18".into())],
                sent_count: 2,
                code_expires_at: Some(NOW.plus(3600)),
                resend_at: Some(NOW.plus(60)),
                attempts_left: Some(4),
                retry_at: Some(NOW.plus(30)),
                can_choose_another: true,
            }),
        ),
        (
            "enter-code-backup",
            Step::EnterCode(EnterCode {
                kind: ProofKind::BackupCode,
                form: CodeForm::Characters,
                identifier: "ada".into(),
                sent_to: Vec::new(),
                sent_count: 0,
                code_expires_at: None,
                resend_at: None,
                attempts_left: None,
                retry_at: None,
                can_choose_another: true,
            }),
        ),
        (
            "use-passkey",
            Step::UsePasskey(UsePasskey {
                identifier: "ada".into(),
                options: Some("{\"challenge\":\"AAAA\"}".into()),
            }),
        ),
        (
            "new-backup-code",
            Step::NewBackupCode(NewBackupCode { left: 10 }),
        ),
        (
            "waiting",
            Step::Waiting(Waiting {
                since: NOW,
                until: NOW.plus(86_400),
                reasons: vec![WaitReason::WithoutSecondFactor, WaitReason::SignsOfFraud],
                notified: vec![MaskedAddress("a•••@e•••.com".into())],
            }),
        ),
        (
            "elsewhere-follows",
            Step::Elsewhere(Elsewhere {
                role: ElsewhereRole::Follows,
                stage: Stage::Prove,
            }),
        ),
        (
            "elsewhere-asks",
            Step::Elsewhere(Elsewhere {
                role: ElsewhereRole::Asks {
                    code: "482 913".into(),
                },
                stage: Stage::Prove,
            }),
        ),
        (
            "case-details",
            Step::CaseDetails(CaseDetails {
                account: "ada".into(),
                contact: "ada@friends.example".into(),
                what_happened: "My phone is gone.".into(),
                can_go_back: true,
            }),
        ),
        (
            "case-check",
            Step::CaseCheck(CaseCheck {
                account: "ada".into(),
                contact: "ada@friends.example".into(),
                what_happened: "My phone is gone.".into(),
                contacted_by_someone: true,
            }),
        ),
        (
            "case-opened",
            Step::CaseOpened(CaseOpened {
                case: case(),
                contact: "ada@friends.example".into(),
            }),
        ),
        (
            "ended-left",
            Step::Ended(Ended {
                reason: EndReason::Left,
            }),
        ),
        (
            "ended-expired",
            Step::Ended(Ended {
                reason: EndReason::Expired,
            }),
        ),
        (
            "ended-replaced",
            Step::Ended(Ended {
                reason: EndReason::Replaced,
            }),
        ),
        (
            "ended-cancelled",
            Step::Ended(Ended {
                reason: EndReason::Cancelled,
            }),
        ),
    ]
}

fn document(step: Step) -> FlowDocument {
    FlowDocument {
        situation: Situation::Hacked,
        stage: step.stage(),
        needs: vec![Need {
            any_of: vec![ProofKind::HumanCheck],
            reason: NeedReason::SecondFactor,
        }],
        notices: vec![Notice::ContactNoted, Notice::Helping, Notice::SupportThere],
        case: Some(case()),
        freeze: Some(Freeze {
            until: Some(NOW.plus(604_800)),
            for_seconds: 604_800,
        }),
        pass: Some(PassSummary {
            reference: Reference::from_number(7),
            expires_at: NOW.plus(86_400),
        }),
        handover: Some(HandoverSummary {
            expires_at: NOW.plus(600),
            asked_with: Some("482 913".into()),
        }),
        shown_once: Some(ShownOnce::Pass {
            link: Secret::new("https://recover.example.com/link#p=AAAA".into()),
            code: Secret::new("7KQM-3XTB-9WYR-E2HD".into()),
        }),
        server_now: NOW,
        expires_at: NOW.plus(86_400),
        ends_at: Some(NOW.plus(172_800)),
        step,
    }
}

fn shown_once() -> Vec<ShownOnce> {
    let secret = |text: &str| Secret::new(text.to_owned());
    vec![
        ShownOnce::BackupCode {
            code: secret("7KQM-3XTB-9WYR-E2HD"),
        },
        ShownOnce::Authenticator {
            uri: secret(
                "otpauth://totp/Example%20Co:alice%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
            ),
            key: secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
        },
        ShownOnce::BackupCodes {
            codes: secret("7KQM-3XTB-9WYR-E2HD\n8KQM-3XTB-9WYR-E2HD"),
        },
        ShownOnce::Handover {
            link: secret("https://recover.example.com/link#t=AAAA"),
        },
        ShownOnce::Pass {
            link: secret("https://recover.example.com/link#t=AAAA"),
            code: secret("7KQM-3XTB-9WYR-E2HD"),
        },
    ]
}

fn actions() -> Vec<(&'static str, ActionRequest)> {
    let secret = |text: &str| Secret::new(text.to_owned());
    vec![
        (
            "identify",
            ActionRequest::Identify {
                identifier: "ada".into(),
                work: Some("48121".into()),
            },
        ),
        (
            "identify-without-work",
            ActionRequest::Identify {
                identifier: "ada".into(),
                work: None,
            },
        ),
        (
            "answer-mailbox",
            ActionRequest::AnswerMailbox {
                safety: MailboxSafety::Unsure,
            },
        ),
        ("go-on", ActionRequest::GoOn),
        (
            "choose-proof",
            ActionRequest::ChooseProof {
                kind: ProofKind::TextCode,
            },
        ),
        ("choose-another", ActionRequest::ChooseAnother),
        (
            "cannot-use",
            ActionRequest::CannotUse {
                kind: ProofKind::EmailCode,
            },
        ),
        (
            "can-use",
            ActionRequest::CanUse {
                kind: ProofKind::EmailCode,
            },
        ),
        (
            "submit-passkey",
            ActionRequest::SubmitPasskey {
                credential: secret("{\"id\":\"AAAA\"}"),
            },
        ),
        ("freeze", ActionRequest::Freeze),
        ("cancel-wait", ActionRequest::CancelWait),
        ("renew-backup-code", ActionRequest::RenewBackupCode),
        ("offer-handover", ActionRequest::OfferHandover),
        ("withdraw-handover", ActionRequest::WithdrawHandover),
        ("confirm-handover", ActionRequest::ConfirmHandover),
        ("take-back", ActionRequest::TakeBack),
        ("make-pass", ActionRequest::MakePass),
        ("end-protection", ActionRequest::EndProtection),
        (
            "submit-code",
            ActionRequest::SubmitCode {
                code: secret("123456"),
            },
        ),
        ("resend-code", ActionRequest::ResendCode),
        ("change-identifier", ActionRequest::ChangeIdentifier),
        (
            "set-password",
            ActionRequest::SetPassword {
                password: secret("a quite new password"),
            },
        ),
        ("ask-person", ActionRequest::AskPerson),
        ("leave-case", ActionRequest::LeaveCase),
        (
            "answer-case",
            ActionRequest::AnswerCase(CaseAnswersRequest {
                account: "ada".into(),
                contact: "ada@friends.example".into(),
                what_happened: "My phone is gone.".into(),
            }),
        ),
        ("change-case-answers", ActionRequest::ChangeCaseAnswers),
        ("send-case", ActionRequest::SendCase),
        ("report-contact", ActionRequest::ReportContact),
        ("end", ActionRequest::End),
    ]
}

fn reasons() -> [FieldReason; 19] {
    [
        FieldReason::Empty,
        FieldReason::TooShort { min: 15, actual: 5 },
        FieldReason::TooLong { max: 256 },
        FieldReason::DigitsMissing { missing: 2 },
        FieldReason::TooManyDigits,
        FieldReason::NotDigits,
        FieldReason::ForeignSign,
        FieldReason::Mistyped,
        FieldReason::BackupCodeHere,
        FieldReason::UsedBefore,
        FieldReason::ClockBehind { seconds: 90 },
        FieldReason::ClockAhead { seconds: 90 },
        FieldReason::Malformed,
        FieldReason::CommonPassword,
        FieldReason::BreachedPassword,
        FieldReason::RepeatedPassword,
        FieldReason::SequencePassword,
        FieldReason::NamePassword,
        FieldReason::PresentPassword,
    ]
}

#[test]
fn every_type_travels_as_its_golden_says() {
    let mut seen = BTreeSet::new();
    for (name, step) in steps().into_iter().chain(secure::steps()) {
        let document = document(step);
        check(&mut seen, &format!("document-{name}"), &document);
        let value = serde_json::to_value(&document).unwrap();
        assert_eq!(
            FlowDocument::read(&value),
            Some(document),
            "{name}, read without serde"
        );
    }
    for (name, action) in actions().into_iter().chain(secure::actions()) {
        check(&mut seen, &format!("action-{name}"), &action);
        let written = action.write();
        let read: ActionRequest = serde_json::from_str(written.expose_secret()).unwrap();
        assert_eq!(read, action, "{name}, written without serde");
    }
    check(&mut seen, "situations", &Situation::ALL.to_vec());
    check(&mut seen, "proof-kinds", &ProofKind::ALL.to_vec());
    check(&mut seen, "shown-once", &shown_once());
    for shown in shown_once() {
        let mut document = document(Step::Identify(Identify::default()));
        document.shown_once = Some(shown);
        let value = serde_json::to_value(&document).unwrap();
        assert_eq!(FlowDocument::read(&value), Some(document));
    }
    for (kind, state) in LinkKind::ALL
        .into_iter()
        .flat_map(|kind| LinkState::ALL.map(|state| (kind, state)))
    {
        let link = LinkDocument {
            kind,
            state,
            account: Some(MaskedAddress("a•••".into())),
            made_at: NOW,
            expires_at: NOW.plus(3600),
            freeze_until: (state == LinkState::Done).then(|| NOW.plus(60)),
            leads_to_flow: true,
            server_now: NOW,
        };
        let value = serde_json::to_value(&link).unwrap();
        assert_eq!(LinkDocument::read(&value).as_ref(), Some(&link));
        if (kind, state) == (LinkKind::NotMe, LinkState::Ready) {
            check(&mut seen, "link", &link);
        }
    }
    let links = [
        LinkRequest::Token {
            token: Secret::new("A".repeat(43)),
        },
        LinkRequest::Pass {
            reference: "K7QM-3XTB".into(),
            code: Secret::new("7KQM-3XTB-9WYR-E2HD".into()),
        },
    ];
    for (name, link) in ["token", "pass"].into_iter().zip(links) {
        check(&mut seen, &format!("link-request-{name}"), &link);
        let read: LinkRequest = serde_json::from_str(link.write().expose_secret()).unwrap();
        assert_eq!(read, link, "written without serde");
    }
    let request = PasswordStrengthRequest {
        password: Secret::new("purple \"kettle\" walks north".into()),
    };
    check(&mut seen, "password-strength-request", &request);
    let read = serde_json::from_str(request.write().expose_secret());
    assert_eq!(read.ok(), Some(request), "written without serde");
    let refused = reasons().map(|reason| PasswordStrength::Refused { reason });
    let taken = [
        PasswordStrength::Guessable,
        PasswordStrength::Good,
        PasswordStrength::Strong,
    ];
    let strengths: Vec<_> = taken.into_iter().chain(refused).collect();
    check(&mut seen, "password-strength", &strengths);
    for strength in strengths {
        let value = serde_json::to_value(strength).unwrap();
        assert_eq!(PasswordStrength::read(&value), Some(strength));
    }
    check(
        &mut seen,
        "needs",
        &vec![Need {
            any_of: vec![ProofKind::EmailCode, ProofKind::HumanCheck],
            reason: NeedReason::NothingProven,
        }],
    );
    for (place, situation) in Situation::ALL.into_iter().enumerate() {
        let start = StartRequest {
            situation,
            ask_person: false,
            contacted_by_someone: true,
            cannot_use: ProofKind::ALL.into_iter().take(place).collect(),
        };
        let read: StartRequest = serde_json::from_str(&start.write()).unwrap();
        assert_eq!(read, start, "written without serde");
        if situation == Situation::ForgotPassword {
            check(&mut seen, "start", &start);
        }
    }
    let problem = Problem {
        instance: Some("urn:regain:occurrence:42".into()),
        errors: reasons()
            .map(|reason| FieldError::new("/set_password/password", reason))
            .into(),
        retry_at: Some(NOW.plus(30)),
        server_now: Some(NOW),
        flow: Some(Box::new(document(Step::Identify(Identify::default())))),
        ..Problem::new(ProblemType::Validation)
    };
    let golden = write(&mut seen, "problem", &problem);
    assert_eq!(Problem::read(422, &golden), problem);
    let kinds: Vec<_> = ProblemType::ALL
        .iter()
        .map(|kind| (kind.uri(), kind.status(), kind.title()))
        .collect();
    write(&mut seen, "problem-types", &kinds);
    support::check_all(&mut seen);
    insights::check_all(&mut seen);

    let files: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert_eq!(
        files, seen,
        "a golden without its value, or a value without its golden"
    );
}

#[test]
fn what_earlier_versions_wrote_is_still_read() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder().join("old")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let read = if name.starts_with("document-") {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert!(
                FlowDocument::read(&value).is_some(),
                "{name}, without serde"
            );
            serde_json::from_str::<FlowDocument>(&text).map(|_| ())
        } else {
            serde_json::from_str::<ActionRequest>(&text).map(|_| ())
        };
        assert!(read.is_ok(), "{name}: {read:?}");
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn an_answer_with_members_of_a_later_version_is_read() {
    let mut value = serde_json::to_value(document(Step::Identify(Identify::default()))).unwrap();
    value["later"] = serde_json::json!({ "member": true });
    value["step"]["identify"]["later"] = serde_json::json!(1);
    assert!(FlowDocument::read(&value).is_some());
    assert!(serde_json::from_value::<FlowDocument>(value).is_ok());
}
