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

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;
use regain_contract::{ProofKind, Situation, Stage, Task};
use regain_journey::{
    Accepted, Effect, Event, Journey, Means, Place, Proof, Proofs, Signs, State, WaitState,
    asks_for, every_event, start, wait,
};

const SUSPICIOUS: Signs = Signs {
    only_new_addresses: true,
    contacted_by_someone: true,
    reported: false,
    guessed: false,
    policy: false,
};

fn starts() -> Vec<Journey> {
    Situation::ALL
        .into_iter()
        .flat_map(|situation| {
            [false, true].map(|ask_person| start(situation, ask_person, Means::NONE))
        })
        .collect()
}

/// Everything that can happen to an account with these means.
fn events(account: Means) -> Vec<Event> {
    every_event(&[account], &[Signs::default(), SUSPICIOUS])
}

/// Accounts that differ in what the policy looks at.
fn accounts() -> [Means; 4] {
    [
        Means::of(&[ProofKind::EmailCode]),
        Means::of(&[ProofKind::EmailCode, ProofKind::AuthenticatorCode]),
        Means::of(&[
            ProofKind::TextCode,
            ProofKind::BackupCode,
            ProofKind::Passkey,
        ]),
        Means::of(&ProofKind::ALL),
    ]
}

/// Every journey there is on such an account, and what each leads to.
fn ways(account: Means) -> HashMap<Journey, Vec<(Event, Journey)>> {
    // What cannot be used only takes offers away, and the tests of the policy
    // go through all of it; here two kinds of it stand for all.
    let events: Vec<Event> = events(account)
        .into_iter()
        .filter(|event| match event {
            Event::CannotUse(kind) => *kind == ProofKind::EmailCode,
            Event::CanUse(_) | Event::Moved | Event::TakenBack(_) => false,
            // The places are alike, and go from each to each.
            Event::PlaceOpened(place) => matches!(
                place,
                Place::Tasks | Place::Task(Task::Password) | Place::CheckChanges
            ),
            _ => true,
        })
        .collect();
    let mut ways = HashMap::new();
    let mut open = starts();
    while let Some(journey) = open.pop() {
        if ways.contains_key(&journey) {
            continue;
        }
        let next: Vec<_> = events
            .iter()
            .filter_map(|event| Some((*event, journey.on(*event).ok()?.journey)))
            .collect();
        open.extend(next.iter().map(|(_, journey)| journey.clone()));
        ways.insert(journey, next);
    }
    ways
}

const fn is_end(state: State) -> bool {
    matches!(state, State::Done | State::CaseOpened | State::Ended(_))
}

#[test]
fn every_state_has_a_way_on_that_ends_well() {
    for account in accounts() {
        let ways = ways(account);
        // Backwards from the good ends, until nothing more is reached.
        let mut well: HashSet<&Journey> = ways
            .keys()
            .filter(|journey| matches!(journey.state, State::Done | State::CaseOpened))
            .collect();
        loop {
            let before = well.len();
            for (journey, next) in &ways {
                let mut personal = next.iter().filter(|(event, _)| event.is_personal());
                if personal.any(|(_, next)| well.contains(next)) {
                    well.insert(journey);
                }
            }
            if well.len() == before {
                break;
            }
        }
        for journey in ways.keys().filter(|journey| !is_end(journey.state)) {
            assert!(well.contains(journey), "no way on from {journey:?}");
        }
    }
}

#[test]
fn every_unfinished_state_has_the_human_route() {
    for journey in ways(accounts()[3]).into_keys().filter(|j| !is_end(j.state)) {
        let asked = journey.on(Event::PersonAsked).is_ok();
        assert!(
            asked || journey.state.stage() == Stage::Case,
            "no human route from {journey:?}"
        );
    }
}

#[test]
fn no_state_asks_for_what_was_lost() {
    for account in accounts() {
        for (journey, next) in ways(account) {
            for (event, next) in next {
                if let (Event::ProofChosen(_), Some(kind)) = (event, asks_for(next.state)) {
                    assert!(!journey.cannot_use.has(kind), "{journey:?} {event:?}");
                }
            }
        }
    }
}

#[test]
fn everything_but_the_end_can_be_left() {
    for journey in ways(accounts()[3]).into_keys() {
        let left = journey.on(Event::Left);
        assert_eq!(left.is_ok(), !matches!(journey.state, State::Ended(_)));
    }
}

#[test]
fn an_unsafe_mailbox_gets_no_code() {
    for situation in [Situation::Hacked, Situation::KnownPerson] {
        let journey = start(situation, false, Means::NONE);
        let events = [
            Event::MailboxAnswered(regain_contract::MailboxSafety::Unsafe),
            Event::WentOn,
            Event::AccountNamed,
        ];
        let journey = events
            .into_iter()
            .fold(journey, |journey, event| journey.on(event).unwrap().journey);
        let chosen = Event::ProofChosen(ProofKind::EmailCode);
        assert!(journey.on(chosen).is_err(), "{journey:?}");
        assert!(journey.on(Event::ProofChosen(ProofKind::TextCode)).is_ok());
    }
}

/// Whoever lets somebody else prove it on another device, and takes the flow
/// back, has what they had before.
#[test]
fn what_another_browser_proved_does_not_count_when_the_flow_is_taken_back() {
    for account in accounts() {
        for led in [Proofs::NONE, Proofs::NONE.with(Proof::EmailCode)] {
            for journey in ways(account).into_keys() {
                let Ok(next) = journey.on(Event::TakenBack(led)) else {
                    continue;
                };
                let back = next.journey;
                assert_eq!(back.proofs, journey.proofs.and(led));
                assert!(back.fresh.is_empty());
                assert_ne!(back.state.stage(), Stage::Secure);
                // And the right to change it is gone with them.
                assert!(!may_be_changed(&back, account), "{back:?}");
                if back.proofs.is_empty() {
                    assert_eq!(back.account, None);
                }
                assert_eq!(asks_for(back.state), None, "{back:?}");
            }
        }
    }
}

/// A flow that somebody has taken back can name another account: nothing that
/// was earned with the one before counts for it.
#[test]
fn nothing_earned_with_one_account_counts_for_another() {
    for account in accounts() {
        for journey in ways(account).into_keys() {
            let Ok(back) = journey.on(Event::TakenBack(Proofs::NONE)) else {
                continue;
            };
            let Ok(renamed) = back.journey.on(Event::ChangeIdentifier) else {
                continue;
            };
            let named = renamed.journey.on(Event::AccountNamed).unwrap().journey;
            let first = start(named.situation, false, Means::NONE);
            assert_eq!(named.proofs, first.proofs);
            assert_eq!(named.fresh, first.fresh);
            assert_eq!(named.account, first.account);
            assert_eq!(named.suspended, first.suspended);
            assert_eq!(named.wait, first.wait, "{journey:?}");
            assert_eq!(named.owes_backup_code, first.owes_backup_code);
        }
    }
}

/// What people decide in a case is asked for by no step. It begins a recovery
/// of its own, and is the fresh proof after a wait; nobody brings it to a step
/// that asks for something else.
#[test]
fn what_people_decide_begins_a_recovery_or_follows_a_wait() {
    for account in accounts() {
        let decided = |signs| {
            Event::ProofAccepted(Accepted {
                proof: Proof::HumanCheck,
                account,
                suspended: Means::NONE,
                signs,
            })
        };
        for journey in ways(account).into_keys() {
            assert_ne!(asks_for(journey.state), Some(ProofKind::HumanCheck));
            let takes = matches!(journey.state, State::CaseDetails(None) | State::ChooseProof);
            let next = journey.on(decided(Signs::default()));
            assert_eq!(next.is_ok(), takes, "{journey:?}");
        }
        for situation in Situation::ALL {
            let begun = start(situation, true, Means::NONE);
            let next = begun.on(decided(Signs::default())).unwrap().journey;
            assert_eq!(next.state.stage(), Stage::Secure, "{situation:?}");
            // Where everyone waits, so does whoever was believed; and the same
            // decision is enough afterwards.
            let everyone = Signs {
                policy: true,
                ..Signs::default()
            };
            let waits = begun.on(decided(everyone)).unwrap().journey;
            assert_eq!(waits.state, State::Waiting);
            let served = waits.on(Event::WaitEnded).unwrap().journey;
            let next = served.on(decided(everyone)).unwrap().journey;
            assert_eq!(next.state.stage(), Stage::Secure, "{situation:?}");
        }
    }
}

/// Said another way than the policy says it: NIST SP 800-63B-4, 4.2.2.
fn may_be_changed(journey: &Journey, account: Means) -> bool {
    let has = |proof| journey.proofs.has(proof);
    let issued = has(Proof::EmailCode) || has(Proof::TextCode);
    let classes =
        u8::from(issued) + u8::from(has(Proof::BackupCode)) + u8::from(has(Proof::ContactCode));
    let bound =
        has(Proof::AuthenticatorCode) || has(Proof::TouchedPasskey) || has(Proof::VerifiedPasskey);
    let second = account.has(ProofKind::Passkey) || account.has(ProofKind::AuthenticatorCode);
    let short_way = has(Proof::VerifiedPasskey)
        && !matches!(
            journey.situation,
            Situation::Hacked | Situation::KnownPerson | Situation::Impersonation
        );
    let open = has(Proof::HumanCheck)
        || short_way
        || if second {
            classes >= 2 || (classes == 1 && bound)
        } else {
            classes >= 1
        };
    open && journey.fresh != Proofs::NONE
}

proptest! {
    // 4,000 walks of up to 120 events: some 240,000 steps a run.
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// The account's means do not change under way, so that is how the events
    /// are made. Whatever signs there are when the last proof is given decide
    /// on the wait.
    #[test]
    fn the_account_is_only_secured_with_the_proofs_the_policy_demands(
        situation in prop::sample::select(Situation::ALL.to_vec()),
        ask_person: bool,
        account in 0usize..128,
        steps in prop::collection::vec(any::<prop::sample::Index>(), 1..120),
    ) {
        let account = Means::every().nth(account).unwrap();
        let events = events(account);
        let mut journey = start(situation, ask_person, Means::NONE);
        let mut waited = false;
        for step in steps {
            let event = *step.get(&events);
            let Ok(next) = journey.on(event) else { continue };
            if matches!(event, Event::WaitEnded) {
                waited = true;
            }
            let secure = next.journey.state.stage() == Stage::Secure;
            if secure || next.effect == Effect::SecureAccount {
                prop_assert!(may_be_changed(&next.journey, account), "{:?}", next.journey);
                if let Event::ProofAccepted(Accepted { signs, .. }) = event {
                    let demanded = wait(account, next.journey.proofs, signs).is_some();
                    prop_assert!(!demanded || waited, "{:?}", next.journey);
                }
                prop_assert!(next.journey.wait != WaitState::Running);
            }
            // There is a way on from wherever this has led.
            let over = is_end(next.journey.state);
            prop_assert!(over || next.journey.on(Event::PersonAsked).is_ok()
                || next.journey.state.stage() == Stage::Case);
            journey = next.journey;
        }
    }
}
