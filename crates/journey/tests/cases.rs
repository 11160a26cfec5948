//! The promises that a human case keeps, whatever happens in whatever order:
//! all cases that three people can bring about are walked.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails, and looks for one thing among many"
)]

use std::collections::{BTreeSet, HashMap};

use regain_journey::{
    AgentDeed, AgentId, Approvals, Case, CaseEffect, CaseEvent, CaseState, Ending, NotNow, Role,
    Turn,
};

const ADA: AgentId = AgentId(1);
const BEN: AgentId = AgentId(2);
const CLEO: AgentId = AgentId(3);

fn by(agent: AgentId, deed: AgentDeed) -> CaseEvent {
    CaseEvent::By(agent, Role::Agent, deed)
}

fn events() -> Vec<CaseEvent> {
    let mut events = vec![
        CaseEvent::Answered,
        CaseEvent::Appealed,
        CaseEvent::ClosedByPerson,
        CaseEvent::TimeRanOut,
        CaseEvent::Recovered,
        CaseEvent::AccountChanged,
    ];
    for agent in [ADA, BEN, CLEO] {
        for deed in [AgentDeed::Asks, AgentDeed::Approves, AgentDeed::Refuses] {
            events.push(by(agent, deed));
        }
    }
    events
}

type Steps = Vec<(CaseEvent, Case, Vec<CaseEffect>)>;

/// Every case there is, and what each event that fits leads to.
fn all(approvals: Approvals) -> HashMap<Case, Steps> {
    all_from(Case::open(approvals))
}

fn all_from(case: Case) -> HashMap<Case, Steps> {
    let mut all = HashMap::new();
    let mut open = vec![case];
    while let Some(case) = open.pop() {
        if all.contains_key(&case) {
            continue;
        }
        let steps: Steps = events()
            .into_iter()
            .filter_map(|event| {
                let (next, effects) = case.after(event).ok()?;
                Some((event, next, effects))
            })
            .collect();
        open.extend(steps.iter().map(|(_, next, _)| next.clone()));
        all.insert(case, steps);
    }
    all
}

fn walk(case: Case, events: &[CaseEvent]) -> Case {
    events
        .iter()
        .fold(case, |case, event| case.after(*event).unwrap().0)
}

#[test]
fn nobody_alone_opens_an_account_that_has_a_second_factor() {
    for (case, steps) in all(Approvals::Two) {
        for (event, next, effects) in steps {
            if !effects.contains(&CaseEffect::OpenWay) {
                assert!(next.state != CaseState::Approved, "{case:?} {event:?}");
                continue;
            }
            let CaseState::Agreed(first) = case.state else {
                panic!("{case:?} was opened by {event:?}");
            };
            assert!(next.deciding.len() >= 2 && next.deciding.contains(&first));
        }
    }
}

/// Whoever reports an account that is not theirs would have it otherwise.
#[test]
fn nobody_gets_an_account_by_saying_that_it_pretends_to_be_them() {
    let mut upheld = 0;
    for (case, steps) in all_from(Case::about_impersonation()) {
        assert_ne!(case.state, CaseState::Approved);
        for (event, next, effects) in steps {
            assert!(
                !effects.contains(&CaseEffect::OpenWay),
                "{case:?} {event:?}"
            );
            if next.state == CaseState::Closed(Ending::Upheld) {
                assert!(matches!(case.state, CaseState::Agreed(_)), "{case:?}");
                assert!(effects.contains(&CaseEffect::TellNews));
                assert!(effects.contains(&CaseEffect::DestroyEvidence));
                upheld += 1;
            }
        }
    }
    assert!(upheld > 0);
}

#[test]
fn an_appeal_is_decided_by_somebody_else() {
    for approvals in [Approvals::One, Approvals::Two] {
        for (case, steps) in all(approvals) {
            for (event, next, _) in steps {
                if event == CaseEvent::Appealed {
                    assert!(case.deciding.is_subset(&next.decided));
                }
                // Taking an approval back is open to all, also to whoever refused before.
                let taken_back = case.state == CaseState::Approved;
                if !taken_back && matches!(next.state, CaseState::Approved | CaseState::Refused) {
                    assert!(
                        next.deciding.is_disjoint(&next.decided),
                        "{case:?} {event:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn evidence_is_destroyed_by_every_decision_and_every_end() {
    for approvals in [Approvals::One, Approvals::Two] {
        for (case, steps) in all(approvals) {
            for (event, next, effects) in steps {
                let over = matches!(
                    next.state,
                    CaseState::Approved | CaseState::Refused | CaseState::Closed(_)
                );
                assert_eq!(
                    effects.contains(&CaseEffect::DestroyEvidence),
                    over,
                    "{case:?} {event:?}"
                );
            }
        }
    }
}

#[test]
fn the_way_is_open_only_while_a_case_is_approved() {
    for (case, steps) in all(Approvals::Two) {
        for (event, next, effects) in steps {
            let was = case.state == CaseState::Approved;
            let is = next.state == CaseState::Approved;
            assert_eq!(effects.contains(&CaseEffect::OpenWay), !was && is);
            assert_eq!(
                effects.contains(&CaseEffect::EndWay),
                was && !is,
                "{event:?}"
            );
        }
    }
}

#[test]
fn the_person_can_go_on_or_close_until_it_is_closed() {
    for approvals in [Approvals::One, Approvals::Two] {
        for (case, steps) in all(approvals) {
            let events: BTreeSet<_> = steps
                .iter()
                .map(|(event, ..)| format!("{event:?}"))
                .collect();
            if let CaseState::Closed(_) = case.state {
                assert!(events.is_empty(), "{case:?}");
                continue;
            }
            assert!(events.contains("ClosedByPerson"), "{case:?}");
            let is_decided = matches!(case.state, CaseState::Approved | CaseState::Refused);
            let goes_on = if is_decided { "Appealed" } else { "Answered" };
            let is_appealed = is_decided && !case.decided.is_empty();
            assert_eq!(events.contains(goes_on), !is_appealed, "{case:?}");
        }
    }
}

#[test]
fn a_case_is_never_closed_because_the_service_has_not_answered() {
    let waiting = Case::open(Approvals::Two);
    assert_eq!(waiting.after(CaseEvent::TimeRanOut), Err(NotNow::State));
    let agreed = walk(waiting.clone(), &[by(ADA, AgentDeed::Approves)]);
    assert_eq!(agreed.after(CaseEvent::TimeRanOut), Err(NotNow::State));
    let asked = walk(waiting, &[by(ADA, AgentDeed::Asks)]);
    assert_eq!(asked.state, CaseState::Open(Turn::Person));
    let closed = walk(asked, &[CaseEvent::TimeRanOut]);
    assert_eq!(closed.state, CaseState::Closed(Ending::NoAnswer));
}

#[test]
fn whoever_asks_has_not_agreed_any_more() {
    let asked = walk(
        Case::open(Approvals::Two),
        &[
            by(ADA, AgentDeed::Approves),
            by(BEN, AgentDeed::Asks),
            CaseEvent::Answered,
            by(BEN, AgentDeed::Approves),
        ],
    );
    assert_eq!(asked.state, CaseState::Agreed(BEN));
    assert_eq!(
        asked.after(by(BEN, AgentDeed::Approves)),
        Err(NotNow::SomebodyElse)
    );
}

#[test]
fn whoever_has_decided_takes_no_part_after_the_appeal() {
    let appealed = walk(
        Case::open(Approvals::One),
        &[by(ADA, AgentDeed::Refuses), CaseEvent::Appealed],
    );
    for deed in [AgentDeed::Asks, AgentDeed::Approves, AgentDeed::Refuses] {
        let event = by(ADA, deed);
        assert_eq!(appealed.after(event), Err(NotNow::SomebodyElse), "{deed:?}");
    }
    let again = walk(appealed, &[by(BEN, AgentDeed::Refuses)]);
    assert_eq!(again.after(CaseEvent::Appealed), Err(NotNow::State));
}

#[test]
fn a_second_factor_that_came_since_takes_two() {
    let case = Case::open(Approvals::One).for_account_that_takes(Approvals::Two);
    let agreed = walk(case, &[by(ADA, AgentDeed::Approves)]);
    assert_eq!(agreed.state, CaseState::Agreed(ADA));
    let still = agreed.for_account_that_takes(Approvals::One);
    assert_eq!(still.approvals, Approvals::Two);
}

#[test]
fn an_auditor_changes_nothing() {
    for case in all(Approvals::Two).into_keys() {
        for deed in [AgentDeed::Asks, AgentDeed::Approves, AgentDeed::Refuses] {
            let event = CaseEvent::By(CLEO, Role::Auditor, deed);
            assert_eq!(case.after(event), Err(NotNow::Role));
        }
    }
}

#[test]
fn an_approval_that_is_not_enough_any_more_opens_nothing() {
    for approvals in [Approvals::One, Approvals::Two] {
        for (case, steps) in all(approvals) {
            if case.state == CaseState::Approved {
                assert!(case.is_agreed_by_enough(|_| true), "{case:?}");
            }
            let back = steps
                .iter()
                .find(|(event, ..)| *event == CaseEvent::AccountChanged);
            let was_agreed = matches!(case.state, CaseState::Agreed(_));
            let was_open = case.state == CaseState::Approved;
            assert_eq!(back.is_some(), was_agreed || was_open);
            if let Some((_, next, effects)) = back {
                assert_eq!(next.state, CaseState::Open(Turn::Service));
                let ends: &[CaseEffect] = if was_open { &[CaseEffect::EndWay] } else { &[] };
                assert_eq!(effects, ends);
                // Whoever had agreed agrees anew, and is no one who has decided
                // what was appealed.
                assert!(next.deciding.is_empty());
                assert_eq!(next.decided, case.decided);
            }
        }
    }
    let agreed = walk(Case::open(Approvals::One), &[by(ADA, AgentDeed::Approves)]);
    let now = agreed.for_account_that_takes(Approvals::Two);
    assert!(!now.is_agreed_by_enough(|_| true));
    let again = [CaseEvent::AccountChanged, by(ADA, AgentDeed::Approves)];
    assert_eq!(walk(now, &again).state, CaseState::Agreed(ADA));
}

#[test]
fn one_person_takes_an_approval_back_and_decides_no_more_about_it() {
    let agreed = [by(ADA, AgentDeed::Approves), by(BEN, AgentDeed::Approves)];
    let approved = walk(Case::open(Approvals::Two), &agreed);
    for agent in [ADA, BEN, CLEO] {
        let (refused, effects) = approved.after(by(agent, AgentDeed::Refuses)).unwrap();
        assert_eq!(refused.state, CaseState::Refused);
        assert!(effects.contains(&CaseEffect::EndWay));
        assert!(effects.contains(&CaseEffect::TellNews));
        let appealed = walk(refused, &[CaseEvent::Appealed]);
        for decided in [ADA, BEN, agent] {
            let again = appealed.after(by(decided, AgentDeed::Approves));
            assert_eq!(again, Err(NotNow::SomebodyElse));
        }
    }
    for deed in [AgentDeed::Asks, AgentDeed::Approves] {
        assert_eq!(approved.after(by(CLEO, deed)), Err(NotNow::State));
    }
    // Whoever sees danger takes it back, also who refused before the appeal.
    let appealed = [by(ADA, AgentDeed::Refuses), CaseEvent::Appealed];
    let approved = walk(Case::open(Approvals::One), &appealed);
    let approved = walk(approved, &[by(BEN, AgentDeed::Approves)]);
    let (refused, effects) = approved.after(by(ADA, AgentDeed::Refuses)).unwrap();
    assert_eq!(refused.state, CaseState::Refused);
    assert!(effects.contains(&CaseEffect::EndWay));
}

#[test]
fn whoever_may_not_decide_any_more_has_agreed_to_nothing() {
    let agreed = walk(Case::open(Approvals::Two), &[by(ADA, AgentDeed::Approves)]);
    let without = |gone: AgentId| move |agent: AgentId| agent != gone;
    assert_eq!(agreed.clone().for_those_who_decide(without(BEN)), agreed);
    let now = agreed.clone().for_those_who_decide(without(ADA));
    assert_eq!(now, Case::open(Approvals::Two));
    // The second is the first, and it takes another one.
    let first = walk(now, &[by(BEN, AgentDeed::Approves)]);
    assert_eq!(first.state, CaseState::Agreed(BEN));
    let approved = walk(agreed, &[by(BEN, AgentDeed::Approves)]);
    assert!(approved.is_agreed_by_enough(without(CLEO)));
    for gone in [ADA, BEN] {
        assert!(!approved.is_agreed_by_enough(without(gone)));
        let still = approved.clone().for_those_who_decide(without(gone));
        assert_eq!(still, approved, "who took part stays");
    }
}

#[test]
fn whoever_has_decided_elsewhere_leaves_it_to_others_and_takes_no_appeal_away() {
    let case = Case::open(Approvals::One).decided_elsewhere_by([ADA].into());
    for deed in [AgentDeed::Asks, AgentDeed::Approves, AgentDeed::Refuses] {
        assert_eq!(case.after(by(ADA, deed)), Err(NotNow::SomebodyElse));
    }
    let refused = walk(case, &[by(BEN, AgentDeed::Refuses)]);
    let appealed = walk(refused, &[CaseEvent::Appealed]);
    assert_eq!(appealed.decided, [BEN].into());
}

/// Whoever refused it before an appeal knows best that it is not theirs.
#[test]
fn an_approval_is_taken_back_by_whoever_refused_it_before() {
    let appealed = [
        by(ADA, AgentDeed::Refuses),
        CaseEvent::Appealed,
        by(BEN, AgentDeed::Approves),
    ];
    let approved = walk(Case::open(Approvals::One), &appealed);
    assert_eq!(approved.state, CaseState::Approved);
    let (back, effects) = approved.after(by(ADA, AgentDeed::Refuses)).unwrap();
    assert_eq!(back.state, CaseState::Refused);
    assert!(effects.contains(&CaseEffect::EndWay));
}

/// An account that was reported by fraud is not lost to a decision that nobody can change.
#[test]
fn a_report_that_was_upheld_can_be_taken_back() {
    let upheld = [by(ADA, AgentDeed::Approves), by(BEN, AgentDeed::Approves)];
    let upheld = walk(Case::about_impersonation(), &upheld);
    assert_eq!(upheld.state, CaseState::Closed(Ending::Upheld));
    let (back, effects) = upheld.after(by(CLEO, AgentDeed::Refuses)).unwrap();
    assert_eq!(back.state, CaseState::Refused);
    assert!(effects.contains(&CaseEffect::TellNews) && !effects.contains(&CaseEffect::OpenWay));
    assert_eq!(
        upheld.after(by(CLEO, AgentDeed::Approves)),
        Err(NotNow::State)
    );
}
