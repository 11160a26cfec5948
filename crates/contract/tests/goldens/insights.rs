//! How recoveries go, and what the app tells of its steps.

use std::collections::BTreeSet;

use regain_contract::support::{
    AbuseSignals, Amount, BuildFigures, Comparison, Day, DayCount, DeviceFigures, EscalationCount,
    EscalationReason, FailureCount, FirstAnswers, FunnelStep, GroupFigures, Insights,
    InsightsFigures, InsightsFilter, InsightsTable, LanguageFigures, LanguageScore, NetworkSignal,
    Outcome, OutcomeScore, Percentiles, Period, QueueAge, QueueCount, RecoveryCount, Satisfaction,
    Sentence, Share, StepScore, TimeOfPart, TimePart, Workstream,
};
use regain_contract::{
    Build, DeviceClass, FailureReason, ProofKind, Situation, StepEvent, StepEventBatch,
    StepEventKind, StepName,
};

use super::{NOW, check};

fn time(measured: u64, p50_seconds: u32, p90_seconds: Option<u32>) -> Percentiles {
    Percentiles {
        measured: Amount::Exactly(measured),
        p50_seconds,
        p90_seconds,
    }
}

fn group(comparison: Comparison) -> GroupFigures {
    GroupFigures {
        recovered: Share {
            part: Amount::Exactly(98),
            of: Amount::Exactly(120),
        },
        case_opened: Amount::FEW,
        time: Some(time(98, 340, Some(1900))),
        comparison,
    }
}

fn satisfaction() -> Satisfaction {
    let (score, count) = (4, Amount::Exactly(21));
    Satisfaction {
        by_step: vec![StepScore {
            step: StepName::Done,
            score,
            count,
        }],
        by_outcome: vec![OutcomeScore {
            outcome: Outcome::Recovered,
            score,
            count,
        }],
        by_language: vec![LanguageScore {
            language: "uk".into(),
            score,
            count,
        }],
        sentences: vec![Sentence {
            day: Day(20_780),
            score: 2,
            text: "I did not find the second code.".into(),
        }],
    }
}

fn abuse() -> AbuseSignals {
    AbuseSignals {
        names_guessed_at: Amount::FEW,
        networks_that_enumerate: Amount::NONE,
        networks_that_guess: Amount::FEW,
        networks: vec![NetworkSignal {
            day: Day(20_780),
            network: "N-9F3K2Q".into(),
            names: Amount::Exactly(31),
            names_failed: Amount::Exactly(12),
        }],
    }
}

fn figures() -> InsightsFigures {
    InsightsFigures {
        started: Amount::Exactly(124),
        recoveries: vec![
            RecoveryCount {
                workstream: Workstream::Access,
                outcome: Outcome::Recovered,
                count: Amount::Exactly(98),
            },
            RecoveryCount {
                workstream: Workstream::Hacked,
                outcome: Outcome::CaseOpened,
                count: Amount::FEW,
            },
        ],
        days: vec![DayCount {
            day: Day(20_780),
            recovered: Amount::Exactly(12),
            case_opened: Amount::FEW,
            others: Amount::NONE,
        }],
        funnel: vec![FunnelStep {
            step: StepName::EnterCode,
            reached: Amount::Exactly(110),
            drawn: Amount::Exactly(109),
            went_on: Amount::Between { from: 101, to: 104 },
            dropped: Amount::Exactly(5),
            open: Amount::FEW,
            failed: Amount::Exactly(17),
            left: Amount::Exactly(60),
            resumed: Amount::NONE,
            time: Some(time(102, 48, Some(150))),
        }],
        times: vec![
            TimeOfPart {
                part: TimePart::Total,
                time: time(98, 340, Some(1900)),
            },
            TimeOfPart {
                part: TimePart::Service,
                time: time(5, 86_000, None),
            },
        ],
        escalated: Share {
            part: Amount::FEW,
            of: Amount::Exactly(124),
        },
        escalations: vec![EscalationCount {
            reason: EscalationReason::FailedProof,
            count: Amount::FEW,
        }],
        failures: vec![FailureCount {
            step: StepName::EnterCode,
            proof: Some(ProofKind::EmailCode),
            reason: FailureReason::CodeIncorrect,
            recoveries: Amount::Exactly(16),
            times: Some(33),
        }],
        first_answers: vec![FirstAnswers {
            workstream: Workstream::Hacked,
            answered: Share {
                part: Amount::Exactly(9),
                of: Amount::Exactly(9),
            },
            time: Some(time(9, 20_000, None)),
        }],
        languages: vec![LanguageFigures {
            language: "uk".into(),
            figures: group(Comparison::Worse),
        }],
        devices: vec![DeviceFigures {
            device: DeviceClass::Phone,
            figures: group(Comparison::Alike),
        }],
        builds: vec![BuildFigures {
            build: "0123456789abcdef".into(),
            figures: group(Comparison::TooFew),
        }],
        abuse: abuse(),
        satisfaction: None,
    }
}

fn insights() -> Insights {
    let period = Period {
        from: Day(20_780),
        to: Day(20_786),
    };
    Insights {
        period,
        compared_with: None,
        filter: None,
        figures: figures(),
        before: None,
        queue: vec![QueueCount {
            workstream: Workstream::Hacked,
            age: QueueAge::UnderOneDay,
            count: 3,
        }],
        languages: vec!["en".into(), "uk".into()],
        first_day: Some(Day(20_700)),
        known_until: Some(NOW.plus(-60)),
        server_now: NOW,
    }
}

/// Writes one golden of each type.
pub(crate) fn check_all(seen: &mut BTreeSet<String>) {
    let insights = insights();
    check(seen, "support-insights", &insights);
    let mut compared = insights.clone();
    compared.compared_with = Some(compared.period.before());
    compared.before = Some(figures());
    compared.figures.satisfaction = Some(satisfaction());
    compared.filter = Some(InsightsFilter::Workstream(Workstream::Access));
    check(seen, "support-insights-compared", &compared);
    let filters = vec![
        InsightsFilter::Workstream(Workstream::IdentityVerification),
        InsightsFilter::Situation(Situation::LostContact),
        InsightsFilter::Language("pt-BR".into()),
        InsightsFilter::Device(DeviceClass::Tablet),
    ];
    check(seen, "insights-filters", &filters);
    check(seen, "insights-outcomes", &Outcome::ALL.to_vec());
    check(
        seen,
        "insights-escalation-reasons",
        &EscalationReason::ALL.to_vec(),
    );
    check(seen, "insights-time-parts", &TimePart::ALL.to_vec());
    check(seen, "insights-queue-ages", &QueueAge::ALL.to_vec());
    check(seen, "insights-comparisons", &Comparison::ALL.to_vec());
    check(seen, "insights-tables", &InsightsTable::ALL.to_vec());
    check(seen, "step-names", &StepName::ALL.to_vec());
    check(seen, "device-classes", &DeviceClass::ALL.to_vec());
    check(seen, "failure-reasons", &FailureReason::ALL.to_vec());
    let event = |number, kind| StepEvent {
        number,
        step: StepName::EnterCode,
        kind,
        seconds_ago: 12,
    };
    let batch = StepEventBatch {
        device: DeviceClass::Phone,
        build: Build::parse("0123456789abcdef").unwrap(),
        events: vec![
            event(1, StepEventKind::Shown),
            event(2, StepEventKind::Left),
            event(3, StepEventKind::Returned),
        ],
    };
    check(seen, "step-event-batch", &batch);
}
