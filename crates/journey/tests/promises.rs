//! The promises that the journey table keeps, whatever happens in whatever
//! order.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    clippy::match_wildcard_for_single_variants,
    reason = "a test that cannot go on fails, and looks for one thing among many"
)]

use proptest::prelude::*;
use regain_contract::{ProofKind, Situation, Stage};
use regain_journey::{AccountFactors, Effect, Event, Journey, State, asks_for, lost, needs, start};

fn starts() -> Vec<Journey> {
    Situation::ALL
        .into_iter()
        .flat_map(|situation| [start(situation, false), start(situation, true)])
        .collect()
}

fn reachable() -> Vec<Journey> {
    let mut found = starts();
    let mut next = 0;
    while let Some(journey) = found.get(next).cloned() {
        for event in Event::ALL {
            if let Ok(outcome) = journey.on(event)
                && !found.contains(&outcome.journey)
            {
                found.push(outcome.journey);
            }
        }
        next += 1;
    }
    found
}

const fn is_end(state: State) -> bool {
    matches!(state, State::Done | State::CaseOpened | State::Ended(_))
}

#[test]
fn every_state_has_a_way_on_that_ends_well() {
    for journey in reachable().into_iter().filter(|j| !is_end(j.state)) {
        let mut seen = vec![journey.clone()];
        let mut next = 0;
        let mut ends_well = false;
        while let Some(here) = seen.get(next).cloned() {
            ends_well |= matches!(here.state, State::Done | State::CaseOpened);
            for event in Event::ALL.into_iter().filter(|event| event.is_personal()) {
                if let Ok(outcome) = here.on(event)
                    && !seen.contains(&outcome.journey)
                {
                    seen.push(outcome.journey);
                }
            }
            next += 1;
        }
        assert!(ends_well, "no way on from {journey:?}");
    }
}

#[test]
fn every_unfinished_state_has_the_human_route() {
    for journey in reachable().into_iter().filter(|j| !is_end(j.state)) {
        let asked = journey.on(Event::PersonAsked).is_ok();
        assert!(
            asked || journey.state.stage() == Stage::Case,
            "no human route from {journey:?}"
        );
    }
}

#[test]
fn no_state_asks_for_what_was_lost() {
    for journey in reachable() {
        if let Some(means) = asks_for(journey.state) {
            assert!(!lost(journey.situation).contains(&means), "{journey:?}");
        }
    }
}

#[test]
fn everything_but_the_end_can_be_left() {
    for journey in reachable() {
        let left = journey.on(Event::Left);
        assert_eq!(left.is_ok(), !matches!(journey.state, State::Ended(_)));
    }
}

fn any_event() -> impl Strategy<Value = Event> {
    prop::sample::select(Event::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// The account's factors do not change under way, so that is how the
    /// events are made.
    #[test]
    fn the_account_is_only_secured_with_the_proofs_the_policy_demands(
        situation in prop::sample::select(Situation::ALL.to_vec()),
        ask_person: bool,
        second_factor: bool,
        events in prop::collection::vec(any_event(), 1..60),
    ) {
        let factors = if second_factor { AccountFactors::SecondFactor } else { AccountFactors::PasswordOnly };
        let mut journey = start(situation, ask_person);
        for event in events {
            let event = match event {
                Event::CodeAccepted(_) => Event::CodeAccepted(factors),
                other => other,
            };
            let Ok(next) = journey.on(event) else { continue };
            if next.effect == Effect::SecureAccount || next.journey.state.stage() == Stage::Secure {
                prop_assert!(needs(factors, &next.journey.proofs).is_empty());
            }
            if second_factor && next.journey.proofs.kinds() == [ProofKind::EmailCode] {
                prop_assert!(next.journey.state.stage() != Stage::Secure);
                prop_assert!(next.effect != Effect::SecureAccount);
            }
            journey = next.journey;
        }
    }
}
