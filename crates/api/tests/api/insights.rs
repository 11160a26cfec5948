//! How recoveries go: what is noted of each, and the figures that are made of it.

mod told;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use regain_api::insights::{ReportPlan, Weekday, make_figures, send_report_if_due};
use regain_api::message::Message;
use regain_api::store::{AuditEntry, AuditWanted, RecordedEvent, Visit};
use regain_api::{audit, insights};
use regain_contract::support::{
    Amount, Day, EscalationReason, Insights, Outcome, Share, TimePart, Workstream,
};
use regain_contract::{EmailAddress, FailureReason, ProofKind, StepName, paths};
use serde_json::json;

use crate::console::{Desk, office};
use crate::support::{Browser, START, TestApi, other_than};

/// Everything that is noted of recoveries that began on the first day.
async fn noted(api: &TestApi) -> (Vec<Visit>, BTreeMap<String, Vec<RecordedEvent>>) {
    let mut tx = api.service.store.read().await.unwrap();
    let day = Day::of(START);
    let visits = tx.visits_of_day(day).await.unwrap();
    (visits, tx.step_events_of_day(day).await.unwrap())
}

async fn audit_lines(api: &TestApi) -> Vec<AuditEntry> {
    let mut tx = api.service.store.read().await.unwrap();
    let page = tx
        .audit_page(&AuditWanted::default(), 10_000)
        .await
        .unwrap();
    page.into_iter().map(|(_, entry)| entry).collect()
}

async fn read(desk: &mut Desk<'_>, query: &str) -> Insights {
    let answer = desk
        .get(&format!("{}{query}", paths::SUPPORT_INSIGHTS))
        .await;
    assert!(answer.status.is_success(), "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

fn browser_number(api: &TestApi, number: u8) -> Browser<'_> {
    api.browser_at(([203, 0, 113, number], 5000).into())
}

async fn recover(api: &TestApi, number: u8, wrong_codes: u32) {
    let mut browser = browser_number(api, number);
    browser.start("forgot_password").await.document();
    api.advance(i64::from(number));
    browser.identify("ada").await.document();
    browser.choose("email_code").await.document();
    let code = api.newest_code().await;
    for _ in 0..wrong_codes {
        browser.submit(&other_than(&code)).await.problem();
    }
    api.advance(30 * i64::from(number));
    browser.submit(&code).await.document();
    api.advance(100);
    let password = format!("a quite new password number {number}");
    browser.set_password(&password).await.document();
}

async fn open_case(api: &TestApi, number: u8) {
    let mut browser = browser_number(api, number);
    browser.start("impersonation").await.document();
    let answers = json!({ "answer_case": {
        "account": format!("somebody{number}"),
        "contact": format!("friend{number}@example.net"),
        "what_happened": "Somebody pretends to be me.",
    } });
    browser.act(answers).await.document();
    api.advance(60);
    browser.act(json!("send_case")).await.document();
}

async fn leave(api: &TestApi, number: u8) {
    let mut browser = browser_number(api, number);
    browser.start("hacked").await.document();
    browser
        .act(json!({ "answer_mailbox": { "safety": "safe" } }))
        .await
        .document();
    browser.act(json!("end")).await.document();
}

/// Some dozen recoveries of different kinds.
async fn a_busy_day(api: &TestApi) {
    for number in 1..=12 {
        recover(api, number, u32::from(number % 3)).await;
        api.advance(1800);
    }
    for number in 20..28 {
        open_case(api, number).await;
    }
    for number in 30..36 {
        leave(api, number).await;
    }
    for number in 40..47 {
        let mut browser = browser_number(api, number);
        browser.start("locked").await.document();
        browser
            .identify(&format!("nobody{number}"))
            .await
            .document();
    }
}

/// The nearest rank of the seconds between two lines of the audit of a flow.
fn percentile_between(lines: &[AuditEntry], first: &str, last: &str, percent: usize) -> u32 {
    let at = |event: &str| -> BTreeMap<String, i64> {
        let of_event = lines.iter().filter(|line| line.event == event);
        of_event
            .filter_map(|line| Some((line.flow_id.clone()?, line.at.0)))
            .collect()
    };
    let (begun, ended) = (at(first), at(last));
    let mut seconds: Vec<i64> = ended.iter().map(|(flow, at)| at - begun[flow]).collect();
    seconds.sort_unstable();
    let rank = (seconds.len() * percent).div_ceil(100) - 1;
    u32::try_from(seconds[rank]).unwrap()
}

fn count(lines: &[AuditEntry], event: &str, outcome: &str) -> u64 {
    let counted = lines
        .iter()
        .filter(|line| line.event == event && line.outcome == outcome);
    u64::try_from(counted.count()).unwrap()
}

#[tokio::test]
async fn figures_are_what_the_audit_says() {
    let api = office().await;
    a_busy_day(&api).await;
    make_figures(&api.service).await.unwrap();
    let lines = audit_lines(&api).await;
    let mut lena = Desk::of(&api, "Lena").await;
    let seen = read(&mut lena, "").await;
    let figures = &seen.figures;

    let started = count(&lines, audit::FLOW_STARTED, audit::SUCCESS);
    assert_eq!((started, figures.started), (33, Amount::Exactly(33)));
    let recovered = count(&lines, audit::PASSWORD_CHANGED, audit::SUCCESS);
    let of = |workstream, outcome| {
        let mut counts = figures.recoveries.iter();
        let found = counts.find(|one| (one.workstream, one.outcome) == (workstream, outcome));
        found.map_or(Amount::NONE, |one| one.count)
    };
    assert_eq!(
        of(Workstream::Access, Outcome::Recovered),
        Amount::Exactly(recovered)
    );
    let cases = count(&lines, audit::CASE_OPENED, audit::SUCCESS);
    assert_eq!(
        of(Workstream::Impersonation, Outcome::CaseOpened),
        Amount::Exactly(cases)
    );
    let left = count(&lines, audit::FLOW_ENDED, audit::SUCCESS);
    assert_eq!(of(Workstream::Hacked, Outcome::Left), Amount::Exactly(left));
    assert_eq!(of(Workstream::Access, Outcome::Open), Amount::Exactly(7));
    let escalated = Share {
        part: Amount::Exactly(cases),
        of: Amount::Exactly(started),
    };
    assert_eq!(figures.escalated, escalated);
    let [escalation] = &figures.escalations[..] else {
        panic!("{:?}", figures.escalations)
    };
    assert_eq!(escalation.reason, EscalationReason::Impersonation);

    let wrong = count(&lines, audit::CODE_ENTERED, audit::FAILURE);
    let failure = figures
        .failures
        .iter()
        .find(|one| one.reason == FailureReason::CodeIncorrect);
    let failure = failure.unwrap();
    assert_eq!(
        (failure.step, failure.proof),
        (StepName::EnterCode, Some(ProofKind::EmailCode))
    );
    assert_eq!(
        (failure.recoveries, failure.times),
        (Amount::Exactly(8), Some(wrong))
    );

    let total = figures
        .times
        .iter()
        .find(|one| one.part == TimePart::Total)
        .unwrap();
    for (told, percent) in [
        (Some(total.time.p50_seconds), 50),
        (total.time.p90_seconds, 90),
    ] {
        let exact = percentile_between(
            &lines,
            audit::FLOW_STARTED,
            audit::PASSWORD_CHANGED,
            percent,
        );
        let off = f64::from(told.unwrap().abs_diff(exact)) / f64::from(exact);
        assert!(off <= 0.055, "{told:?} for {exact}");
    }

    let at = |step| figures.funnel.iter().find(|one| one.step == step).unwrap();
    let enter = at(StepName::EnterCode);
    assert_eq!(
        (enter.reached, enter.went_on),
        (Amount::Exactly(12), Amount::Exactly(12))
    );
    // Eight of twelve leave four, who are few.
    assert_eq!(enter.failed, Amount::Between { from: 8, to: 11 });
    assert_eq!(at(StepName::ChooseProof).open, Amount::Exactly(7));
    assert_eq!(at(StepName::Identify).reached, Amount::Exactly(25));
    assert_eq!(seen.queue.iter().map(|one| one.count).sum::<u64>(), cases);
    assert_eq!(seen.known_until, Some(api.service.now()));

    // A day later nobody goes on with those that were open.
    api.advance(24 * 3600 + 1);
    make_figures(&api.service).await.unwrap();
    let seen = read(&mut Desk::of(&api, "Tariq").await, "").await;
    let expired = seen
        .figures
        .recoveries
        .iter()
        .find(|one| one.outcome == Outcome::Expired);
    assert_eq!(expired.unwrap().count, Amount::Exactly(7));
    let dropped = seen
        .figures
        .funnel
        .iter()
        .find(|one| one.step == StepName::ChooseProof);
    assert_eq!(dropped.unwrap().dropped, Amount::Exactly(7));
}

#[tokio::test]
async fn filters_and_comparisons_are_of_what_they_say() {
    let api = office().await;
    a_busy_day(&api).await;
    make_figures(&api.service).await.unwrap();
    let mut lena = Desk::of(&api, "Lena").await;
    let started = |seen: &Insights| seen.figures.started;
    let access = read(&mut lena, "?workstream=access").await;
    assert_eq!(started(&access), Amount::Exactly(19));
    assert_eq!(
        started(&read(&mut lena, "?situation=locked").await),
        Amount::Exactly(7)
    );
    assert_eq!(
        started(&read(&mut lena, "?language=en").await),
        Amount::Exactly(33)
    );
    assert_eq!(
        started(&read(&mut lena, "?device=unknown").await),
        Amount::Exactly(33)
    );
    assert_eq!(
        started(&read(&mut lena, "?device=phone").await),
        Amount::NONE
    );
    let day = Day::of(START);
    let before = format!(
        "?from={day}&to={day}&compare_from={0}&compare_to={0}",
        day.plus(-1)
    );
    let seen = read(&mut lena, &before).await;
    assert_eq!(
        (seen.figures.started, seen.before.unwrap().started),
        (Amount::Exactly(33), Amount::NONE)
    );
    for wrong in [
        "?from=2026-11-23&to=2026-11-22",
        "?from=2020-01-01&to=2026-11-22",
        "?from=yesterday",
        "?compare_from=2026-11-01",
        "?workstream=access&device=phone",
        "?person=ada",
    ] {
        let answer = lena
            .get(&format!("{}{wrong}", paths::SUPPORT_INSIGHTS))
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn leads_and_auditors_see_them_and_nobody_else() {
    let api = office().await;
    for path in [
        paths::SUPPORT_INSIGHTS.to_owned(),
        format!("{}/funnel.csv", paths::SUPPORT_INSIGHTS),
    ] {
        for (name, status) in [
            ("Lena", StatusCode::OK),
            ("Tariq", StatusCode::OK),
            ("Ines", StatusCode::FORBIDDEN),
        ] {
            let mut desk = Desk::of(&api, name).await;
            assert_eq!(desk.get(&path).await.status, status, "{name}");
            api.advance(30);
        }
        assert_eq!(
            Desk::script(&api, 'e').get(&path).await.status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            Desk::empty(&api).get(&path).await.status,
            StatusCode::UNAUTHORIZED
        );
    }
}

#[tokio::test]
async fn tables_are_taken_away_as_csv_and_json() {
    let api = office().await;
    a_busy_day(&api).await;
    make_figures(&api.service).await.unwrap();
    let mut lena = Desk::of(&api, "Lena").await;
    let csv = lena
        .get(&format!("{}/recoveries.csv", paths::SUPPORT_INSIGHTS))
        .await;
    assert_eq!(
        csv.headers["content-type"],
        "text/csv; charset=utf-8; header=present"
    );
    let named = csv.headers["content-disposition"].to_str().unwrap();
    assert!(
        named.starts_with("attachment; filename=\"regain-recoveries-"),
        "{named}"
    );
    assert!(
        csv.body
            .starts_with("\"period\",\"workstream\",\"outcome\",\"count\"\r\n")
    );
    assert!(
        csv.body.contains("\"access\",\"recovered\",\"12\"\r\n"),
        "{}",
        csv.body
    );
    let json = lena
        .get(&format!("{}/recoveries.json", paths::SUPPORT_INSIGHTS))
        .await;
    let rows: Vec<BTreeMap<String, String>> = serde_json::from_str(&json.body).unwrap();
    assert_eq!(rows.len() + 1, csv.body.lines().count());
    assert!(
        rows.iter()
            .any(|row| row["outcome"] == "case_opened" && row["count"] == "8")
    );
    for wrong in ["recoveries", "recoveries.xml", "accounts.csv"] {
        let answer = lena
            .get(&format!("{}/{wrong}", paths::SUPPORT_INSIGHTS))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

/// Making figures again changes nothing, also where another instance makes
/// them too.
#[tokio::test]
async fn figures_are_made_once_however_often_they_are_made() {
    let api = TestApi::new().await;
    recover(&api, 7, 1).await;
    make_figures(&api.service).await.unwrap();
    let before = api.rows_without(&[]).await;
    make_figures(&api.service).await.unwrap();
    assert_eq!(api.rows_without(&[]).await, before);
    // What has changed since is in the next ones.
    leave(&api, 9).await;
    make_figures(&api.service).await.unwrap();
    let day = Day::of(START);
    let days = insights::read_days(api.service.store.as_ref(), insights::ALL, day, day).await;
    let [(_, tally)] = &days.unwrap()[..] else {
        panic!("not one day")
    };
    assert_eq!(tally.started(), 2);
}

/// docs/privacy.md: what joins the events of a recovery to an account is the
/// record of its flow, and goes with it.
#[tokio::test]
async fn once_the_flow_is_deleted_nothing_leads_to_an_account() {
    let api = TestApi::new().await;
    recover(&api, 7, 1).await;
    let (visits, events) = noted(&api).await;
    let id = visits[0].id.clone();
    assert!(!events[&id].is_empty());
    let tables = |rows: Vec<(String, Vec<String>)>| -> Vec<String> {
        let with = rows
            .into_iter()
            .filter(|(_, rows)| rows.iter().any(|row| row.contains(&id)));
        with.map(|(table, _)| table).collect()
    };
    let known_in = tables(api.rows_without(&[]).await);
    assert_eq!(known_in, ["flows", "step_events", "visits"]);
    api.advance(60 * 24 * 3600);
    let now = api.service.now();
    api.service.store.prune(now, now).await.unwrap();
    let known_in = tables(api.rows_without(&[]).await);
    assert_eq!(known_in, ["step_events", "visits"]);
    for (table, rows) in api.rows_without(&["accounts", "sessions"]).await {
        if ["step_events", "visits", "network_names", "daily_figures"].contains(&table.as_str()) {
            for row in rows {
                assert!(!row.contains("ada"), "{table}: {row}");
            }
        }
    }
}

#[tokio::test]
async fn recoveries_are_forgotten_after_ninety_days_and_figures_after_two_years() {
    let api = TestApi::new().await;
    recover(&api, 7, 1).await;
    let day = Day::of(START);
    let days = async || {
        let store = api.service.store.as_ref();
        insights::read_days(store, insights::ALL, day, day)
            .await
            .unwrap()
    };
    make_figures(&api.service).await.unwrap();
    api.advance(90 * 24 * 3600);
    make_figures(&api.service).await.unwrap();
    assert_eq!(noted(&api).await.0.len(), 1);
    let before = days().await;
    api.advance(24 * 3600);
    make_figures(&api.service).await.unwrap();
    assert!(noted(&api).await.0.is_empty() && noted(&api).await.1.is_empty());
    assert_eq!(days().await, before);
    api.advance(641 * 24 * 3600);
    make_figures(&api.service).await.unwrap();
    assert!(days().await.is_empty());
}

/// Guessing at many names from one network, and naming many.
#[tokio::test]
async fn abuse_is_counted_by_day_and_shows_no_network() {
    let api = office().await;
    let address = ([198, 51, 100, 7], 5000).into();
    for number in 0..12 {
        let mut browser = api.browser_at(address);
        browser.start("locked").await.document();
        browser
            .identify(&format!("nobody{number}"))
            .await
            .document();
        if number < 6 {
            browser.choose("email_code").await.document();
            for _ in 0..5 {
                browser.submit("12345678").await.problem();
                api.advance(60);
            }
        }
        api.advance(1200);
    }
    make_figures(&api.service).await.unwrap();
    let mut lena = Desk::of(&api, "Lena").await;
    let abuse = read(&mut lena, "").await.figures.abuse;
    assert_eq!(abuse.names_guessed_at, Amount::Exactly(6));
    assert_eq!(abuse.networks_that_enumerate, Amount::FEW);
    assert_eq!(abuse.networks_that_guess, Amount::FEW);
    let [network] = &abuse.networks[..] else {
        panic!("{abuse:?}")
    };
    assert_eq!(
        (network.names, network.names_failed),
        (Amount::Exactly(12), Amount::Exactly(6))
    );
    assert!(network.network.starts_with("N-"), "{network:?}");
}

/// Time to the first answer, and what waits.
#[tokio::test]
async fn cases_are_answered_in_the_figures_of_the_day_they_were_opened_on() {
    let api = office().await;
    for number in 20..26 {
        open_case(&api, number).await;
    }
    make_figures(&api.service).await.unwrap();
    api.advance(5 * 3600);
    let mut lena = Desk::of(&api, "Lena").await;
    let queue = lena.queue("").await;
    for case in queue.cases.iter().take(5) {
        lena.does(&case.reference, json!("take")).await;
        let ask = json!({ "ask": { "text": "When was that?", "photographs": false } });
        lena.does(&case.reference, ask).await;
    }
    make_figures(&api.service).await.unwrap();
    let seen = read(&mut lena, "").await;
    let [answers] = &seen.figures.first_answers[..] else {
        panic!("{:?}", seen.figures.first_answers)
    };
    assert_eq!(answers.workstream, Workstream::Impersonation);
    // Five of six: the sixth is one person.
    assert_eq!(answers.answered.of, Amount::Between { from: 6, to: 13 });
    let p50 = answers.time.unwrap().p50_seconds;
    assert!((17_000..19_500).contains(&p50), "{p50}");
    assert_eq!(seen.queue.iter().map(|one| one.count).sum::<u64>(), 1);
}

/// 2027-01-15, when every test begins, is a Friday.
#[tokio::test]
async fn the_report_of_a_week_is_sent_once_and_on_its_day() {
    const DAY: i64 = 24 * 3600;
    let api = TestApi::new().await;
    recover(&api, 7, 1).await;
    make_figures(&api.service).await.unwrap();
    api.messages().await;
    let plan = ReportPlan {
        to: vec![EmailAddress::parse("lead@example.com").unwrap()],
        weekday: Weekday::Wednesday,
    };
    let send = async || send_report_if_due(&api.service, &plan).await.unwrap();
    api.advance(4 * DAY);
    assert!(!send().await, "it is Tuesday");
    api.advance(DAY);
    assert!(send().await);
    assert!(!send().await);
    let messages = api.messages().await;
    let [Message::WeeklyReport { to, report }] = &messages[..] else {
        panic!("{} messages", messages.len())
    };
    assert_eq!(to, "lead@example.com");
    assert!(report.subject.contains("2027-W02"), "{}", report.subject);
    assert!(report.text.contains("1–4"), "{}", report.text);
    assert!(report.html.contains("<table"), "{}", report.html);
    api.advance(7 * DAY);
    assert!(send().await);
}
