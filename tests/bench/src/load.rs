//! A crowd that walks recoveries for a while, and what is told of it.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};
use tokio::{sync::Semaphore, task::JoinSet};

use crate::{
    fault::{Fault, Outcome},
    mailbox::Mailboxes,
    numbers::{Summary, counted, number},
    process,
    server::Api,
    visitor::{Course, Crowd, HASHING, Timed, Visitor},
};

/// How a crowd walks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// How far everybody goes.
    pub(crate) course: Course,
    /// How many requests are under way at once.
    pub(crate) at_once: usize,
    /// For how long they are timed.
    pub(crate) seconds: f64,
    /// The accounts that people own, from the first to before the last.
    pub(crate) owners: (u64, u64),
}

/// What was measured.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Run {
    /// How many requests were under way at once.
    pub(crate) at_once: usize,
    /// For how many seconds.
    pub(crate) seconds: f64,
    /// Recoveries (or cases) that came to their end.
    pub(crate) ended: u64,
    /// Requests that were answered in a second.
    pub(crate) steps_a_second: f64,
    /// How long each kind took, in milliseconds.
    pub(crate) kinds: BTreeMap<String, Summary>,
    /// The same of all kinds but those that hash a password.
    pub(crate) without_hashing: Option<Summary>,
    /// Milliseconds of a processor that a request took in the API.
    pub(crate) api_ms_a_step: f64,
    /// The same in the database server, where there is one.
    pub(crate) database_ms_a_step: Option<f64>,
    /// The most memory that an instance has had, in bytes.
    pub(crate) memory: f64,
    /// Why some did not come to their end, and how many.
    pub(crate) refused: BTreeMap<String, u64>,
}

/// Nothing is timed in the first part of a run, while connections and pages of the database are
/// cold.
const WARM_UP: f64 = 1.5;

/// So that somebody always has something to send while others wait for their mail.
const PEOPLE: usize = 48;

/// The next person, in all runs: no two come from one network.
static PEOPLE_SO_FAR: AtomicU64 = AtomicU64::new(0);

/// A number that shares no factor with a count of accounts that is a power of ten.
const STRIDE: u64 = 7919;

/// Has a crowd walk.
///
/// # Errors
/// Nobody came to the end.
pub(crate) async fn run(api: &Api, plan: Plan) -> Outcome<Run> {
    let client = reqwest::Client::builder()
        .pool_max_idle_per_host(256)
        .timeout(Duration::from_secs(60))
        .build()?;
    let crowd = Arc::new(Crowd {
        client,
        addresses: api.addresses.clone(),
        mailboxes: Mailboxes::of(api.mail()),
        gate: Arc::new(Semaphore::new(plan.at_once)),
        next: AtomicU64::new(0),
    });
    let begin = Instant::now() + Duration::from_secs_f64(WARM_UP);
    let end = begin + Duration::from_secs_f64(plan.seconds);
    let mut people = JoinSet::new();
    for _ in 0..PEOPLE.max(plan.at_once * 3) {
        people.spawn(keep_walking(Arc::clone(&crowd), plan, end));
    }
    tokio::time::sleep_until(begin.into()).await;
    let postgres = process::our_postgres();
    let used = || {
        (
            process::cpu_seconds(&api.ids()),
            process::cpu_seconds(&postgres),
        )
    };
    let before = used();
    tokio::time::sleep_until(end.into()).await;
    let after = used();
    let mut timed = Vec::new();
    let (mut ended, mut refused) = (0, BTreeMap::<String, u64>::new());
    while let Some(walked) = people.join_next().await {
        let (more, outcomes) = walked?;
        timed.extend(more);
        for outcome in outcomes {
            match outcome {
                Ok(()) => ended += 1,
                Err(fault) => *refused.entry(fault.to_string()).or_default() += 1,
            }
        }
    }
    if ended == 0 {
        return Err(Fault::new(format!("nobody came to the end: {refused:?}")));
    }
    timed.retain(|one| one.at >= begin && one.at <= end);
    let steps = counted(timed.len()).max(1.0);
    Ok(Run {
        at_once: plan.at_once,
        seconds: plan.seconds,
        ended,
        steps_a_second: steps / plan.seconds,
        kinds: by_kind(&timed),
        without_hashing: Summary::of(&took(&timed, |kind| kind != HASHING)),
        api_ms_a_step: (after.0 - before.0) * 1000.0 / steps,
        database_ms_a_step: (!postgres.is_empty()).then_some((after.1 - before.1) * 1000.0 / steps),
        memory: process::peak_memory(&api.ids()),
        refused,
    })
}

async fn keep_walking(crowd: Arc<Crowd>, plan: Plan, end: Instant) -> (Vec<Timed>, Vec<Outcome>) {
    let (mut timed, mut outcomes) = (Vec::new(), Vec::new());
    let (first, last) = plan.owners;
    while Instant::now() < end {
        let number = PEOPLE_SO_FAR.fetch_add(1, Ordering::Relaxed);
        let owner = first + (number * STRIDE) % (last - first).max(1);
        let visitor = Visitor::new(&crowd, owner, number);
        let (more, outcome) = visitor.walk(plan.course).await;
        timed.extend(more);
        outcomes.push(outcome);
    }
    (timed, outcomes)
}

fn by_kind(timed: &[Timed]) -> BTreeMap<String, Summary> {
    let mut kinds: Vec<&'static str> = timed.iter().map(|one| one.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
        .into_iter()
        .filter_map(|kind| {
            let summary = Summary::of(&took(timed, |one| one == kind))?;
            Some((kind.to_owned(), summary))
        })
        .collect()
}

fn took(timed: &[Timed], which: impl Fn(&str) -> bool) -> Vec<f64> {
    let timed = timed.iter().filter(|one| one.done && which(one.kind));
    timed.map(|one| one.took).collect()
}

impl Run {
    /// How many did not come to their end.
    pub(crate) fn refusals(&self) -> u64 {
        self.refused.values().sum()
    }

    /// A line for the person who waits.
    pub(crate) fn line(&self) -> String {
        let all = self.without_hashing.unwrap_or_default();
        format!(
            "{:>3} at once: {:>6.0} steps/s, p50 {:.2} ms, p99 {:.2} ms, {} ended, {} refused",
            self.at_once,
            self.steps_a_second,
            all.p50,
            all.p99,
            number(self.ended),
            self.refusals()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_that_hash_are_told_apart() {
        let at = Instant::now();
        let step = |kind, took, done| Timed {
            kind,
            at,
            took,
            done,
        };
        let timed = [
            step("start", 1.0, true),
            step(HASHING, 50.0, true),
            step("start", 3.0, true),
            step("start", 900.0, false),
        ];
        let kinds = by_kind(&timed);
        assert_eq!(kinds.len(), 2);
        assert_eq!((kinds["start"].count, kinds["start"].max), (2, 3.0));
        assert_eq!(took(&timed, |kind| kind != HASHING), [1.0, 3.0]);
    }
}
