//! Experiments, as people meet them.

use std::collections::BTreeSet;

use regain_api::experiments::Experiments;
use regain_api::feedback::Day;
use regain_api::message::{CodeWording, Message};
use regain_api::store::DayOfVariant;
use regain_contract::{ProofKind, Step, paths};
use serde_json::json;

use crate::support::{NEW_PASSWORD, START, TestApi};

/// One of each lever; in each, everybody gets the second variant.
pub(crate) const EVERYBODY: &str = r#"
[[experiment]]
name = "proof-order"
hypothesis = "With the backup code first, more people get back in."
lever = "proof_order"
measure = "recovered"
smallest_difference = 3
starts = 2027-01-01
ends = 2027-02-28
share_percent = 100
guards = { escalated_percent = 8, not_mine_percent = 0.5 }
variant = [
  { name = "control", weight = 1 },
  { name = "backup-first", weight = 1000000, first = ["backup_code", "text_code"] },
]

[[experiment]]
name = "figures"
hypothesis = "Figures confuse."
lever = "way_figures"
measure = "escalated"
smallest_difference = 3
starts = 2027-01-01
ends = 2027-02-28
share_percent = 100
guards = { escalated_percent = 8, not_mine_percent = 0.5 }
variant = [
  { name = "control", weight = 1 },
  { name = "none", weight = 1000000, figures = false },
]

[[experiment]]
name = "code-mail"
hypothesis = "A short mail is read sooner."
lever = "code_mail_wording"
measure = "time_to_recover"
smallest_difference = 30
starts = 2027-01-01
ends = 2027-02-28
share_percent = 100
guards = { escalated_percent = 8, not_mine_percent = 0.5 }
variant = [
  { name = "control", weight = 1 },
  { name = "short", weight = 1000000, wording = "short" },
]
"#;

async fn with(file: &str) -> TestApi {
    let experiments = Experiments::parse(file).unwrap();
    let api = TestApi::new().await;
    api.with_service(|service| service.with_experiments(experiments))
}

/// The same file where the control has nearly all.
fn control() -> String {
    EVERYBODY
        .replace("weight = 1,", "weight = 1000000,")
        .replace("weight = 1 ", "weight = 1000000 ")
        .replace("weight = 1000000, f", "weight = 1, f")
        .replace("weight = 1000000, w", "weight = 1, w")
}

fn offered(step: &Step) -> Vec<ProofKind> {
    let Step::ChooseProof(choice) = step else {
        panic!("no proof is to be chosen");
    };
    choice.ways.iter().map(|way| way.kind).collect()
}

async fn days(api: &TestApi, experiment: &str) -> Vec<DayOfVariant> {
    let mut tx = api.service.store.read().await.unwrap();
    tx.days_of_experiment(experiment).await.unwrap()
}

/// What was counted of the variant that is no control: started, recovered,
/// escalated, not mine.
async fn counted(api: &TestApi, experiment: &str) -> [u64; 4] {
    let mut sums = [0; 4];
    for day in days(api, experiment).await {
        if day.variant != "control" {
            let counts = [day.started, day.recovered, day.escalated, day.not_mine];
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += count;
            }
        }
    }
    sums
}

async fn wording(api: &TestApi) -> CodeWording {
    let codes = api.messages().await.into_iter();
    let mut wordings = codes.filter_map(|message| match message {
        Message::RecoveryCode { wording, .. } => Some(wording),
        _ => None,
    });
    wordings.next().unwrap()
}

#[tokio::test]
async fn a_variant_orders_what_is_offered_and_demands_the_same() {
    let (api, usual) = (with(EVERYBODY).await, TestApi::new().await);
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let mine = browser.identify("ada").await.document();
    let mut other = usual.browser();
    other.start("forgot_password").await.document();
    let theirs = other.identify("ada").await.document();
    let (ordered, as_usual) = (offered(&mine.step), offered(&theirs.step));
    assert_eq!(ordered[..2], [ProofKind::BackupCode, ProofKind::TextCode]);
    assert_ne!(ordered, as_usual);
    let set = |kinds: Vec<ProofKind>| kinds.into_iter().collect::<BTreeSet<_>>();
    assert_eq!(set(ordered.clone()), set(as_usual));
    assert_eq!(mine.needs, theirs.needs);
    // A reload, and a name that is not known, show the same.
    assert_eq!(offered(&browser.read().await.step()), ordered);
    let mut stranger = api.browser();
    stranger.start("forgot_password").await.document();
    let stranger = stranger.identify("nobody-here").await.document();
    assert_eq!(offered(&stranger.step), ordered);
}

#[tokio::test]
async fn a_recovery_is_counted_once_for_what_becomes_of_it() {
    let api = with(EVERYBODY).await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    browser.identify("ada").await.document();
    browser.choose("email_code").await.document();
    api.advance(95);
    let letters = api.messages().await;
    let code = letters.iter().find_map(|message| match message {
        Message::RecoveryCode { code, wording, .. } => Some((code.0.clone(), *wording)),
        _ => None,
    });
    let (code, wording) = code.unwrap();
    assert_eq!(wording, CodeWording::Short);
    browser.submit(&code).await.document();
    browser.set_password(NEW_PASSWORD).await.document();
    for experiment in ["proof-order", "figures", "code-mail"] {
        assert_eq!(
            counted(&api, experiment).await,
            [1, 1, 0, 0],
            "{experiment}"
        );
    }
    assert_eq!(days(&api, "figures").await[0].day, Day::of(START));
    let mut tx = api.service.store.read().await.unwrap();
    let times = tx.times_of_experiment("code-mail").await.unwrap();
    let times: Vec<(i64, u64)> = times.iter().map(|time| (time.bucket, time.count)).collect();
    assert_eq!(times, [(regain_api::experiments::bucket_of(95), 1)]);
    drop(tx);

    // Its owner did not do it, and presses both links.
    let tokens = api.messages().await.into_iter();
    let tokens: Vec<String> = tokens
        .filter_map(|message| match message {
            Message::AccountSecured { not_me, .. } => Some(not_me.0.clone()),
            _ => None,
        })
        .collect();
    for token in tokens {
        let token = json!({ "token": { "token": token } });
        api.browser().link(paths::LINK_USE, &token).await;
    }
    assert_eq!(counted(&api, "proof-order").await, [1, 1, 0, 1]);
}

#[tokio::test]
async fn a_case_is_counted() {
    let api = with(EVERYBODY).await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    browser.act(json!("ask_person")).await.document();
    let answers = json!({ "answer_case": {
        "account": "ada", "contact": "ada@new.example", "what_happened": "All is gone."
    } });
    browser.act(answers).await.document();
    browser.act(json!("send_case")).await.document();
    assert_eq!(counted(&api, "figures").await, [1, 0, 1, 0]);
}

#[tokio::test]
async fn whoever_may_have_somebody_in_the_account_takes_no_part() {
    let api = with(EVERYBODY).await;
    for situation in ["hacked", "known_person", "impersonation"] {
        api.browser().start(situation).await.document();
    }
    for experiment in ["proof-order", "figures", "code-mail"] {
        assert_eq!(days(&api, experiment).await, [], "{experiment}");
    }
    // An account that was reported has everything as usual.
    let mut tx = api.service.store.begin().await.unwrap();
    tx.report_account("id-of-grace", START).await.unwrap();
    tx.commit().await.unwrap();
    let mut browser = api.browser();
    browser.ask_code("grace").await.document();
    assert_eq!(wording(&api).await, CodeWording::Usual);
    let mut other = api.browser();
    other.ask_code("ada").await.document();
    assert_eq!(wording(&api).await, CodeWording::Short);
}

#[tokio::test]
async fn after_a_proof_an_account_at_risk_has_everything_as_usual() {
    let order = |step: &Step| offered(step);
    let mut orders = Vec::new();
    for is_reported in [false, true] {
        let file = EVERYBODY.replace("[\"backup_code\", \"text_code\"]", "[\"contact_code\"]");
        let api = with(&file).await;
        if is_reported {
            let mut tx = api.service.store.begin().await.unwrap();
            tx.report_account("id-of-grace", START).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut browser = api.browser();
        let before = browser.ask_code("grace").await;
        before.document();
        let code = api.newest_code().await;
        orders.push(order(&browser.submit(&code).await.step()));
    }
    assert_eq!(orders[0][0], ProofKind::ContactCode);
    assert_ne!(orders[1][0], ProofKind::ContactCode);
}

#[tokio::test]
async fn the_variant_stays_when_the_file_is_gone_or_another_and_goes_along() {
    let api = with(EVERYBODY).await;
    let mut browser = api.browser();
    browser.start("forgot_password").await.document();
    let before = offered(&browser.identify("ada").await.step());
    // It has ended since: whoever has begun keeps it.
    api.advance(3600);
    let (_, token) = browser.make_pass().await;
    let mut elsewhere = api.browser();
    elsewhere.link(paths::LINK_USE, &token).await;
    assert_eq!(offered(&elsewhere.read().await.step()), before);
}

#[tokio::test]
async fn the_control_has_everything_as_usual_and_is_counted() {
    let api = with(&control()).await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    assert_eq!(wording(&api).await, CodeWording::Usual);
    let counted = days(&api, "code-mail").await;
    assert_eq!((counted.len(), counted[0].variant.as_str()), (1, "control"));
}
