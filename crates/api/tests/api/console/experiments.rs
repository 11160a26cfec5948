//! What experiments have shown, stopping them, and guard rails.

use axum::http::StatusCode;
use regain_api::experiments::{Experiments, hold};
use regain_api::feedback::Day;
use regain_api::store::Counted;
use regain_contract::paths;
use regain_contract::support::{
    self, AuditLines, ExperimentState, Guard, Stop, StopReason, Verdict,
};
use serde_json::json;

use super::{Desk, office};
use crate::experiments::EVERYBODY;
use crate::support::{START, TestApi};

async fn lab() -> TestApi {
    // As many in each variant.
    let file = EVERYBODY.replace("weight = 1000000", "weight = 1");
    let experiments = Experiments::parse(&file).unwrap();
    let api = office().await;
    api.with_service(|service| service.with_experiments(experiments))
}

/// So many recoveries of a variant begin, and of so many this becomes.
struct Feed<'a> {
    experiment: &'a str,
    variant: &'a str,
    started: u32,
    recovered: u32,
    escalated: u32,
}

async fn feed(api: &TestApi, feeds: &[Feed<'_>]) {
    let mut tx = api.service.store.begin().await.unwrap();
    for feed in feeds {
        let of = [
            (feed.started, Counted::Started),
            (feed.recovered, Counted::Recovered { seconds: 200 }),
            (feed.escalated, Counted::Escalated),
        ];
        for (times, counted) in of {
            for _ in 0..times {
                tx.count_of_variant(feed.experiment, feed.variant, Day::of(START), counted)
                    .await
                    .unwrap();
            }
        }
    }
    tx.commit().await.unwrap();
}

fn of<'a>(experiment: &'a str, variant: &'a str, counts: [u32; 3]) -> Feed<'a> {
    let [started, recovered, escalated] = counts;
    Feed {
        experiment,
        variant,
        started,
        recovered,
        escalated,
    }
}

async fn read(desk: &mut Desk<'_>) -> support::Experiments {
    let answer = desk.get(paths::SUPPORT_EXPERIMENTS).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

fn named<'a>(all: &'a support::Experiments, name: &str) -> &'a support::Experiment {
    let mut all = all.experiments.iter();
    all.find(|experiment| experiment.name == name).unwrap()
}

async fn stop(desk: &mut Desk<'_>, name: &str) -> support::Experiment {
    let path = paths::SUPPORT_EXPERIMENT_STOP.replace("{name}", name);
    let answer = desk.post(&path, &json!({})).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

async fn audited(desk: &mut Desk<'_>, event: &str) -> Vec<Option<String>> {
    let answer = desk.get(paths::SUPPORT_AUDIT).await;
    let lines: AuditLines = serde_json::from_str(&answer.body).unwrap();
    let lines = lines.lines.into_iter().filter(|line| line.event == event);
    lines.map(|line| line.by).collect()
}

/// One experiment has a winner, and in the other nothing differs.
#[tokio::test]
async fn a_planted_winner_is_seen_and_nothing_is_not_called_one() {
    let api = lab().await;
    feed(
        &api,
        &[
            of("proof-order", "control", [2000, 1300, 20]),
            of("proof-order", "backup-first", [2020, 1500, 20]),
            of("figures", "control", [500, 325, 15]),
            of("figures", "none", [490, 325, 16]),
        ],
    )
    .await;
    let mut tariq = Desk::of(&api, "Tariq").await;
    let seen = read(&mut tariq).await;
    let order = named(&seen, "proof-order");
    assert_eq!(order.state, ExperimentState::Running);
    assert!(order.spread_as_planned && !order.may_stop, "auditors look");
    let [control, first] = &order.variants[..] else {
        panic!("{order:?}")
    };
    assert_eq!((control.verdict, control.difference), (None, None));
    assert_eq!(first.verdict, Some(Verdict::Better));
    assert!(first.difference_at_any_time.unwrap().low > 0);
    let none = &named(&seen, "figures").variants[1];
    let Some(Verdict::NoDifferenceYet { more }) = none.verdict else {
        panic!("{none:?}")
    };
    assert!(more > 0);
    let difference = none.difference.unwrap();
    assert!(difference.low < 0 && difference.high > 0);
    let untouched = &named(&seen, "code-mail").variants[1];
    assert_eq!((untouched.started, untouched.measured), (0, None));
}

#[tokio::test]
async fn a_lead_stops_an_experiment_once_and_nobody_new_takes_part() {
    let api = lab().await;
    let mut lena = Desk::of(&api, "Lena").await;
    assert!(named(&read(&mut lena).await, "figures").may_stop);
    let stopped = stop(&mut lena, "figures").await;
    assert_eq!(stopped.state, ExperimentState::Stopped);
    assert!(!stopped.may_stop);
    let first = Some(Stop {
        at: api.service.now(),
        reason: StopReason::Person,
    });
    assert_eq!(stopped.variants[1].stopped, first);
    api.advance(60);
    let again = stop(&mut lena, "figures").await;
    assert_eq!(again.variants[1].stopped, first, "it stays when it was");
    let lines = audited(&mut lena, "support_experiment_stopped").await;
    assert_eq!(lines, [Some("Lena".to_owned())]);
    for _ in 0..10 {
        api.browser().start("forgot_password").await.document();
    }
    let seen = read(&mut lena).await;
    let started = |name: &str| -> u64 {
        let variants = named(&seen, name).variants.iter();
        variants.map(|variant| variant.started).sum()
    };
    assert_eq!(started("figures"), 0);
    assert_eq!(started("proof-order"), 10);
}

#[tokio::test]
async fn a_variant_that_breaks_a_guard_rail_is_stopped_by_itself() {
    let api = lab().await;
    // 8 % are taken; the one has 7.5 of 100, and the other 20.
    feed(
        &api,
        &[
            of("proof-order", "control", [400, 200, 20]),
            of("proof-order", "backup-first", [400, 200, 30]),
            of("figures", "control", [100, 50, 5]),
            of("figures", "none", [100, 50, 20]),
            // Too few to say anything of.
            of("code-mail", "short", [10, 0, 10]),
        ],
    )
    .await;
    hold(&api.service).await;
    hold(&api.service).await;
    let mut lena = Desk::of(&api, "Lena").await;
    let seen = read(&mut lena).await;
    let stop_of = |name: &str| named(&seen, name).variants[1].stopped;
    assert_eq!(stop_of("proof-order"), None);
    assert_eq!(stop_of("code-mail"), None);
    let stopped = stop_of("figures").unwrap();
    assert_eq!(stopped.reason, StopReason::Guard(Guard::Escalated));
    let rail = named(&seen, "figures").variants[1].guards[0];
    assert!(rail.share.unwrap().low > i64::from(rail.at_most));
    assert_eq!(named(&seen, "figures").state, ExperimentState::Stopped);
    let lines = audited(&mut lena, "experiment_variant_stopped").await;
    assert_eq!(lines, [None], "once, and by nobody");
}
