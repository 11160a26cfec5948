//! The console of support staff.

use std::collections::BTreeSet;

use regain_contract::support::{
    AgentAct, AgentAction, AuditLine, AuditLines, CaseFacts, CaseStatus, DeliveryChannel,
    DeliveryEvent, DeliveryFigures, DeliveryStatus, DeliveryTrouble, Experiment, ExperimentState,
    Experiments, FailedMessage, FailedMessageState, FailedMessages, FailureReceipt, Guard,
    GuardRail, Guide, GuideMade, GuideState, GuideStep, Guides, HistoryEntry, Interval, Lever,
    Measure, Method, NewGuide, OtherCase, Person, Queue, QueueEntry, RefusalAdvice, Role, Stop,
    StopReason, SupportCase, SupportFile, SupportMessage, SupportNote, SupportSession,
    SupportSignIn, VariantResult, Verdict, Workstream, Writer, Written,
};
use regain_contract::{MaskedAddress, ProofKind, Reference, Secret, Situation};

use super::{NOW, check};

fn reference() -> Reference {
    Reference::from_number(7)
}

fn entry(status: CaseStatus) -> QueueEntry {
    QueueEntry {
        reference: reference(),
        workstream: Workstream::Hacked,
        status,
        opened_at: NOW,
        changed_at: NOW.plus(60),
        due_at: Some(NOW.plus(172_800)),
        assigned_to: Some("Ines".into()),
        appealed: false,
        attempts: 2,
    }
}

fn guide() -> Guide {
    Guide {
        id: "q0v1".into(),
        situation: Situation::Hacked,
        step: GuideStep::Identify,
        reason: "Called about the mailbox.".into(),
        made_by: "Ines".into(),
        made_at: NOW,
        expires_at: NOW.plus(3600),
        state: GuideState::New,
    }
}

fn case() -> SupportCase {
    let message = |by, what| SupportMessage { at: NOW, by, what };
    SupportCase {
        entry: entry(CaseStatus::WaitsForSecond),
        facts: CaseFacts {
            situation: Some(Situation::Hacked),
            account: MaskedAddress("a•••@e•••.com".into()),
            contact: MaskedAddress("•••18".into()),
            what_happened: "Somebody changed my password.".into(),
            contacted_by_someone: true,
            account_found: true,
            approvals_needed: 2,
            agreed: vec!["Ines".into()],
            proven: vec![ProofKind::EmailCode],
            cannot_use: vec![ProofKind::AuthenticatorCode],
            receipts: vec![FailureReceipt {
                at: NOW,
                step: "enter_code".into(),
                problem: "code-incorrect".into(),
            }],
        },
        messages: vec![
            message(Writer::Agent("Ines".into()), Written::PhotographsAsked),
            message(Writer::Person, Written::Text("Here they are.".into())),
            message(Writer::SecondAttempt, Written::PhotographAdded),
            message(Writer::Service, Written::WayClosed),
            message(Writer::Service, Written::Closed),
            message(
                Writer::Agent("Omar".into()),
                Written::Refused(RefusalAdvice::OtherDocuments),
            ),
            message(
                Writer::Agent("Omar".into()),
                Written::Withdrawn(RefusalAdvice::AnotherProof),
            ),
        ],
        files: vec![SupportFile {
            id: "f1".into(),
            at: NOW,
            can_open: true,
        }],
        notes: vec![SupportNote {
            at: NOW,
            by: "Ines".into(),
            text: "Sounds calm.".into(),
        }],
        history: vec![HistoryEntry {
            at: NOW,
            event: "support_case_agreed".into(),
            by: Some("Ines".into()),
        }],
        others: vec![OtherCase {
            reference: Reference::from_number(8),
            status: CaseStatus::Refused,
            opened_at: NOW.plus(-7200),
            changed_at: NOW.plus(-3600),
        }],
        may: vec![AgentAct::Take, AgentAct::HandOver, AgentAct::Approve],
        server_now: NOW,
    }
}

fn variant(name: &str, verdict: Option<Verdict>) -> VariantResult {
    let interval = |value| Interval {
        value,
        low: value - 200,
        high: value + 200,
    };
    VariantResult {
        name: name.into(),
        weight: 1,
        started: 1200,
        recovered: 960,
        escalated: 24,
        not_mine: 1,
        measured: Some(interval(8000)),
        difference: verdict.map(|_| interval(450)),
        difference_at_any_time: verdict.map(|_| interval(450)),
        verdict,
        guards: Vec::new(),
        stopped: None,
    }
}

fn experiments() -> Experiments {
    let variants = vec![
        variant("control", None),
        variant("passkey-first", Some(Verdict::Better)),
        variant("code-first", Some(Verdict::NoDifferenceYet { more: 1200 })),
        variant("text-first", Some(Verdict::NoDifference)),
        variant("backup-first", Some(Verdict::NotComparable)),
        VariantResult {
            guards: vec![
                GuardRail {
                    guard: Guard::Escalated,
                    share: Some(Interval {
                        value: 700,
                        low: 600,
                        high: 815,
                    }),
                    at_most: 500,
                },
                GuardRail {
                    guard: Guard::NotMine,
                    share: None,
                    at_most: 50,
                },
            ],
            stopped: Some(Stop {
                at: NOW,
                reason: StopReason::Guard(Guard::Escalated),
            }),
            ..variant("contact-first", Some(Verdict::Worse))
        },
        VariantResult {
            stopped: Some(Stop {
                at: NOW,
                reason: StopReason::Person,
            }),
            ..variant("app-first", Some(Verdict::Worse))
        },
    ];
    Experiments {
        experiments: vec![Experiment {
            name: "proof-order".into(),
            hypothesis: "With the passkey first, more people get back in.".into(),
            lever: Lever::ProofOrder,
            measure: Measure::Recovered,
            state: ExperimentState::Running,
            starts_at: NOW,
            ends_at: NOW.plus(2_592_000),
            share_percent: 50,
            smallest_difference: 300,
            variants,
            spread_as_planned: true,
            may_stop: true,
        }],
        server_now: NOW,
    }
}

/// Compares all of them.
pub(crate) fn check_all(seen: &mut BTreeSet<String>) {
    let secret = |text: &str| Secret::new(text.to_owned());
    let sign_in = SupportSignIn {
        name: "Ines".into(),
        password: secret("answers with a warm voice"),
        code: secret("123456"),
    };
    check(seen, "support-sign-in", &sign_in);
    let session = SupportSession {
        name: "Ines".into(),
        role: Role::Agent,
        ends_at: NOW.plus(28_800),
        idle_ends_at: NOW.plus(1800),
        colleagues: vec!["Ines".into(), "Omar".into()],
        server_now: NOW,
    };
    check(seen, "support-session", &session);
    let queue = Queue {
        cases: vec![entry(CaseStatus::WaitsForService)],
        more: 3,
        server_now: NOW,
    };
    check(seen, "support-queue", &queue);
    check(seen, "support-case", &case());
    let reason = || "Why.".to_owned();
    let actions = vec![
        AgentAction::Take,
        AgentAction::HandOver { to: "Omar".into() },
        AgentAction::Note {
            text: "Calm.".into(),
        },
        AgentAction::Ask {
            text: "When?".into(),
            photographs: true,
        },
        AgentAction::Approve { reason: reason() },
        AgentAction::Refuse {
            advice: RefusalAdvice::AnotherProof,
            reason: reason(),
        },
    ];
    check(seen, "support-actions", &actions);
    let new = NewGuide {
        situation: Situation::Hacked,
        step: GuideStep::Start,
        language: "en".into(),
        reason: reason(),
        hours: Some(2),
    };
    check(seen, "support-new-guide", &new);
    let made = GuideMade {
        guide: guide(),
        address: secret("https://recover.example.com/link#t=…"),
        message: secret("Hello, …"),
    };
    check(seen, "support-guide-made", &made);
    let guides = Guides {
        guides: vec![guide()],
        server_now: NOW,
    };
    check(seen, "support-guides", &guides);
    let lines = AuditLines {
        lines: vec![AuditLine {
            at: NOW,
            event: "support_case_taken".into(),
            outcome: "success".into(),
            about: Some(Method::EmailCode),
            authenticated_by: vec![Method::PasswordAndCode],
            by: Some("Ines".into()),
            case: Some(reference()),
            flow: None,
        }],
        older: Some(51),
        people: vec![Person {
            number: 7,
            name: "Ines".into(),
        }],
        server_now: NOW,
    };
    check(seen, "support-audit", &lines);
    let failed = FailedMessages {
        messages: vec![FailedMessage {
            id: 17,
            channel: DeliveryChannel::Email,
            to: Some(MaskedAddress("a•••@e•••.com".into())),
            trouble: Some(DeliveryTrouble::AddressRefused),
            tries: 1,
            created_at: NOW.plus(-60),
            failed_at: NOW,
            state: FailedMessageState::Kept,
        }],
        older: Some(17),
        figures: vec![DeliveryFigures {
            channel: DeliveryChannel::Text,
            sent: 12,
            delivered: 10,
            failed: 1,
            waiting: 2,
        }],
        server_now: NOW,
    };
    check(seen, "support-failed-messages", &failed);
    check(seen, "support-experiments", &experiments());
    let troubles = DeliveryTrouble::ALL.to_vec();
    check(seen, "delivery-troubles", &troubles);
    let event = DeliveryEvent {
        id: "a@b".into(),
        status: DeliveryStatus::Failed,
    };
    check(seen, "delivery-event", &event);
}
