//! What the console says of a month is what the audit and the diaries of those
//! who came say; and what was planted is seen where it was planted alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed"
)]

use std::collections::{BTreeMap, BTreeSet};

use regain_api::audit;
use regain_api::keys::Keys;
use regain_api::store::{AuditEntry, AuditWanted};
use regain_contract::support::{
    Amount, Comparison, Day, Experiments, Insights, Outcome as End, SMALL_NUMBER, TimePart,
    Verdict, Workstream,
};
use regain_contract::{FailureReason, ProofKind, Situation, StepName, UnixSeconds, paths};
use regain_month::diary::Entry;
use regain_month::month::walk;
use regain_month::plan::{BAD_BUILD, EXPERIMENT, Plan, Planted, WINNER};
use regain_month::staff::Desk;
use regain_month::world::World;

/// The last second of January 2027.
const ENDS: UnixSeconds = UnixSeconds(1_801_439_999);

/// Enough that the two days of the bad build are fifty people and more.
const RECOVERIES: u32 = 900;

/// Where few people failed, how often is not told: nobody fails more often.
const MOST_OF_FEW: u64 = 10;

struct Month {
    plan: Plan,
    world: World,
    insights: Insights,
    experiments: Experiments,
    audit: Vec<AuditEntry>,
    _folder: tempfile::TempDir,
}

impl Month {
    async fn walked(planted: &[Planted]) -> Self {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        let folder = folder.unwrap();
        let mut plan = Plan::until(ENDS, RECOVERIES, 7);
        plan.planted = planted.iter().copied().collect();
        let database = folder.path().join("month.sqlite3");
        let walked = walk(&plan, &database, Keys::new([42; 32]), |_| ()).await;
        let mut world = walked.unwrap();
        let mut desk = Desk::of("Lena", 1).unwrap();
        desk.sign_in(&mut world).await.unwrap();
        let (from, to) = (plan.first_day, Day::of(ENDS));
        let path = format!("{}?from={from}&to={to}", paths::SUPPORT_INSIGHTS);
        let insights = desk.read(&mut world, &path).await.unwrap();
        let experiments = desk.read(&mut world, paths::SUPPORT_EXPERIMENTS).await;
        let mut tx = world.service.store.read().await.unwrap();
        let all = tx.audit_page(&AuditWanted::default(), 10_000_000).await;
        drop(tx);
        Self {
            insights: serde_json::from_str(&insights).unwrap(),
            experiments: serde_json::from_str(&experiments.unwrap()).unwrap(),
            audit: all
                .unwrap()
                .into_iter()
                .rev()
                .map(|(_, line)| line)
                .collect(),
            plan,
            world,
            _folder: folder,
        }
    }

    fn lines<'a>(&'a self, event: &'a str) -> impl Iterator<Item = &'a AuditEntry> {
        self.audit.iter().filter(move |line| line.event == event)
    }

    /// Every recovery: what its person knows of it, when the audit says that
    /// it began, and when that the account was secured.
    fn recoveries(&self) -> Vec<Recovery<'_>> {
        let secured: BTreeMap<&str, UnixSeconds> = self
            .lines(audit::PASSWORD_CHANGED)
            .filter_map(|line| Some((line.flow_id.as_deref()?, line.at)))
            .collect();
        let begun: Vec<&AuditEntry> = self.lines(audit::FLOW_STARTED).collect();
        let entries = &self.world.diary.entries;
        assert_eq!(begun.len(), entries.len());
        let pairs = begun.into_iter().zip(entries);
        pairs
            .map(|(line, entry)| {
                assert_eq!(line.at, entry.at);
                let flow = line.flow_id.as_deref().unwrap();
                let secured_at = secured.get(flow).copied();
                Recovery { entry, secured_at }
            })
            .collect()
    }
}

struct Recovery<'a> {
    entry: &'a Entry,
    secured_at: Option<UnixSeconds>,
}

/// What a recovery is about, as docs/support.md has it.
fn workstream(situation: Situation) -> Workstream {
    match situation {
        Situation::Hacked | Situation::KnownPerson => Workstream::Hacked,
        Situation::Impersonation => Workstream::Impersonation,
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => Workstream::Access,
    }
}

/// What is told of a number holds, and tells no small number.
#[track_caller]
fn holds(told: Amount, number: usize) {
    let number = u64::try_from(number).unwrap();
    assert!(
        (told.least()..=told.most()).contains(&number),
        "{number} is told as {told}"
    );
    if let Amount::Exactly(exact) = told {
        assert!(exact == 0 || exact >= SMALL_NUMBER, "{exact} is told");
    }
}

/// How far apart the ends of a range are.
fn width(told: Amount) -> u64 {
    told.most() - told.least()
}

fn figures_are_those_of_the_audit(month: &Month) {
    let figures = &month.insights.figures;
    let recoveries = month.recoveries();
    let count =
        |which: &dyn Fn(&Recovery<'_>) -> bool| recoveries.iter().filter(|one| which(one)).count();
    holds(figures.started, recoveries.len());
    // Where one part of it is small the whole is a sum of ranges: to a twentieth it is told still.
    assert!(width(figures.started) <= recoveries.len() as u64 / 20);

    for (stream, end) in figures
        .recoveries
        .iter()
        .map(|one| (one.workstream, one.outcome))
    {
        let is_here = |one: &Recovery<'_>| workstream(one.entry.situation) == stream;
        let told = figures.recoveries.iter();
        let told = told.filter(|one| one.workstream == stream && one.outcome == end);
        let told: Amount = told.map(|one| one.count).sum();
        match end {
            End::Recovered => holds(told, count(&|one| is_here(one) && one.secured_at.is_some())),
            End::CaseOpened => holds(told, count(&|one| is_here(one) && one.entry.has_case)),
            End::Left => holds(told, count(&|one| is_here(one) && one.entry.has_left)),
            End::RecoveredByPerson | End::Expired | End::Replaced | End::Cancelled | End::Open => {}
        }
    }
    // Whatever became of the others, they are all there.
    let others: Amount = figures
        .recoveries
        .iter()
        .filter(|one| {
            matches!(
                one.outcome,
                End::Expired | End::Replaced | End::Cancelled | End::Open
            )
        })
        .map(|one| one.count)
        .sum();
    let rest = count(&|one| one.secured_at.is_none() && !one.entry.has_case && !one.entry.has_left);
    let rest = u64::try_from(rest).unwrap();
    assert!(
        (others.least()..=others.most()).contains(&rest),
        "{rest}: {others}"
    );

    let days: BTreeSet<Day> = recoveries.iter().map(|one| Day::of(one.entry.at)).collect();
    let told: BTreeSet<Day> = figures.days.iter().map(|one| one.day).collect();
    assert!(days.is_subset(&told));
    for line in &figures.days {
        let is_here = |one: &Recovery<'_>| Day::of(one.entry.at) == line.day;
        holds(
            line.recovered,
            count(&|one| is_here(one) && one.secured_at.is_some()),
        );
        holds(
            line.case_opened,
            count(&|one| is_here(one) && one.entry.has_case),
        );
    }
    // Of a day it is told to the five.
    assert!(figures.days.iter().all(|one| width(one.recovered) < 5));
    assert!(
        figures
            .days
            .iter()
            .any(|one| one.recovered.least() >= SMALL_NUMBER)
    );

    for line in &figures.devices {
        let is_here = |one: &Recovery<'_>| one.entry.device == line.device;
        let recovered = line.figures.recovered;
        holds(
            recovered.part,
            count(&|one| is_here(one) && one.secured_at.is_some()),
        );
    }
    for line in &figures.languages {
        let is_here = |one: &Recovery<'_>| one.entry.language == line.language;
        let recovered = line.figures.recovered;
        holds(
            recovered.part,
            count(&|one| is_here(one) && one.secured_at.is_some()),
        );
    }
    for line in &figures.builds {
        let is_here = |one: &Recovery<'_>| one.entry.build.unwrap_or("unknown") == line.build;
        let recovered = line.figures.recovered;
        holds(
            recovered.part,
            count(&|one| is_here(one) && one.secured_at.is_some()),
        );
    }
    times_are_right(month, &recoveries);
    funnel_and_failures(month, &recoveries);
}

fn times_are_right(month: &Month, recoveries: &[Recovery<'_>]) {
    let mut seconds: Vec<i64> = recoveries
        .iter()
        .filter_map(|one| Some(one.secured_at?.since(one.entry.at)))
        .collect();
    seconds.sort_unstable();
    let times = &month.insights.figures.times;
    let total = times
        .iter()
        .find(|one| one.part == TimePart::Total)
        .unwrap();
    holds(total.time.measured, seconds.len());
    let median = seconds[(seconds.len() - 1) / 2];
    let told = i64::from(total.time.p50_seconds);
    // Classes are a tenth wide.
    assert!(
        (told - median).abs() * 10 <= median + 10,
        "{told} is not {median}"
    );
}

fn funnel_and_failures(month: &Month, recoveries: &[Recovery<'_>]) {
    let figures = &month.insights.figures;
    let at_code = figures
        .funnel
        .iter()
        .find(|one| one.step == StepName::EnterCode);
    let at_code = at_code.unwrap();
    let asked = recoveries.iter().filter(|one| one.entry.was_asked_code);
    holds(at_code.reached, asked.count());
    let waited = month
        .lines(audit::WAIT_BEGUN)
        .filter_map(|line| line.flow_id.as_deref());
    let waited: BTreeSet<&str> = waited.collect();
    let waiting = figures
        .funnel
        .iter()
        .find(|one| one.step == StepName::Waiting);
    holds(
        waiting.map_or(Amount::NONE, |one| one.reached),
        waited.len(),
    );
    let refused = month.lines(audit::CODE_ENTERED).filter(|line| {
        line.outcome == audit::FAILURE
            && line.about == Some(audit::method_of_kind(ProofKind::EmailCode))
    });
    let times = |is_code: bool| -> u64 {
        let lines = figures.failures.iter().filter(|one| {
            let is_limit = one.reason == FailureReason::RateLimited;
            one.step == StepName::EnterCode
                && one.proof == Some(ProofKind::EmailCode)
                && is_limit != is_code
        });
        lines
            .map(|one| one.times.unwrap_or(MOST_OF_FEW * one.recoveries.most()))
            .sum()
    };
    // Some of what is refused for its number is in the audit, and some before it.
    let refused = u64::try_from(refused.count()).unwrap();
    let codes = times(true);
    assert!(
        refused > 0 && refused <= codes + times(false),
        "{refused}: {codes}"
    );
    let told = figures.failures.iter().find(|one| {
        one.proof == Some(ProofKind::EmailCode) && one.reason == FailureReason::CodeIncorrect
    });
    assert!(told.unwrap().times.unwrap() <= refused, "{told:?}");
}

/// Whether abuse is told of as the diaries have it.
fn abuse_is_that_of_the_diaries(month: &Month) {
    let abuse = &month.insights.figures.abuse;
    let names = &month.world.diary.names;
    let enumerate = names.values().filter(|names| names.len() >= 10).count();
    let guess = names.values().filter(|names| {
        let failed = names.values().filter(|times| **times > 0);
        failed.count() >= 5
    });
    holds(
        abuse.names_guessed_at,
        month.world.diary.guessed_at(5).len(),
    );
    holds(abuse.networks_that_enumerate, enumerate);
    holds(abuse.networks_that_guess, guess.count());
}

fn nobody_is_stuck(month: &Month) {
    let stuck: Vec<_> = month
        .world
        .diary
        .entries
        .iter()
        .filter(|one| one.is_stuck)
        .collect();
    assert!(stuck.is_empty(), "{} are: {:?}", stuck.len(), stuck.first());
}

fn bad_build(month: &Month) -> Option<Comparison> {
    let builds = month.insights.figures.builds.iter();
    let mut bad = builds.filter(|one| one.build == BAD_BUILD);
    bad.next().map(|one| one.figures.comparison)
}

fn verdict(month: &Month) -> Option<Verdict> {
    let experiment = month
        .experiments
        .experiments
        .iter()
        .find(|one| one.name == EXPERIMENT)?;
    let winner = experiment.variants.iter().find(|one| one.name == WINNER)?;
    winner.verdict
}

/// How many of a hundred who began on the days of the bad build recovered.
fn recovered_on_bad_days(month: &Month) -> u64 {
    let tuesday = month.plan.third_tuesday();
    let days = month.insights.figures.days.iter();
    let days = days.filter(|one| one.day == tuesday || one.day == tuesday.plus(1));
    let (mut recovered, mut all) = (0, 0);
    for day in days {
        recovered += day.recovered.most();
        all += day.recovered.most() + day.case_opened.most() + day.others.most();
    }
    100 * recovered / all.max(1)
}

#[tokio::test]
async fn what_was_planted_is_seen() {
    let month = Month::walked(&Planted::ALL).await;
    nobody_is_stuck(&month);
    figures_are_those_of_the_audit(&month);
    abuse_is_that_of_the_diaries(&month);
    assert_eq!(bad_build(&month), Some(Comparison::Worse));
    assert!(recovered_on_bad_days(&month) < 45);
    assert_eq!(verdict(&month), Some(Verdict::Better));
    let abuse = &month.insights.figures.abuse;
    assert!(abuse.names_guessed_at.least() >= 10, "{abuse:?}");
    assert!(!abuse.networks_that_enumerate.is_none(), "{abuse:?}");
    assert!(!abuse.networks_that_guess.is_none(), "{abuse:?}");
    let worst = abuse.networks.first().unwrap();
    assert_eq!(worst.day, month.plan.day_of_wave());
}

#[tokio::test]
async fn what_was_not_planted_is_not_seen() {
    let month = Month::walked(&[]).await;
    nobody_is_stuck(&month);
    figures_are_those_of_the_audit(&month);
    abuse_is_that_of_the_diaries(&month);
    assert_ne!(bad_build(&month), Some(Comparison::Worse));
    assert_ne!(bad_build(&month), None);
    assert!(recovered_on_bad_days(&month) > 45);
    assert_ne!(verdict(&month), Some(Verdict::Better));
    let abuse = &month.insights.figures.abuse;
    assert!(abuse.networks_that_enumerate.is_none(), "{abuse:?}");
    assert!(abuse.networks_that_guess.is_none(), "{abuse:?}");
}
