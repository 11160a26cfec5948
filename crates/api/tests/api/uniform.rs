//! Known, unknown, locked and disabled accounts cannot be told apart.

use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use regain_api::config::Origin;
use regain_api::delivery::Delivery;
use regain_api::delivery::SendError;
use regain_api::languages::Languages;
use regain_api::mail::{Letterhead, Mail, MailTransport};
use regain_api::message::Message;
use regain_api::{Service, Settings, app};
use regain_contract::{EmailAddress, ProblemType};
use serde_json::json;
use tokio::sync::watch;

use crate::support::{Answer, TestApi, backup_code};

/// One of each, alike in length.
const IDENTIFIERS: [(&str, &str); 4] = [
    ("known", "ada@example.com"),
    ("unknown", "eve@example.com"),
    ("locked", "linus@example.com"),
    ("disabled", "dora@example.com"),
];

/// Status, headers and body, without what the person typed and the code that
/// is drawn for a failure.
fn shape(answer: &Answer, identifier: &str) -> String {
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "content-length")
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let mut body = answer.body.replace(identifier, "IDENTIFIER");
    // The code of a failure is drawn anew each time.
    const INSTANCE: &str = "\"instance\":\"R-";
    if let Some(place) = body.find(INSTANCE) {
        let from = place + INSTANCE.len();
        body.replace_range(from..from + "XXXX-XXXX".len(), "CODE");
    }
    format!("{}\n{}\n{body}", answer.status, headers.join("\n"))
}

#[tokio::test]
async fn answers_are_the_same_to_the_byte() {
    let mut transcripts = Vec::new();
    for (name, identifier) in IDENTIFIERS {
        let api = TestApi::new().await;
        let mut browser = api.browser();
        let mut transcript = Vec::new();
        browser.start("forgot_password").await.document();
        transcript.push(shape(&browser.identify(identifier).await, identifier));
        transcript.push(shape(&browser.read().await, identifier));
        for kind in ["email_code", "text_code", "contact_code"] {
            transcript.push(shape(&browser.choose(kind).await, identifier));
            transcript.push(shape(&browser.act(json!("resend_code")).await, identifier));
            // A code nobody was sent; once in a long time it is the real one,
            // so it is looked at first.
            let sent = api.messages().await.into_iter().find_map(code_in);
            let wrong = if sent.as_deref() == Some("31415926") {
                "31415927"
            } else {
                "31415926"
            };
            for _ in 0..6 {
                transcript.push(shape(&browser.submit(wrong).await, identifier));
            }
            api.advance(30);
            transcript.push(shape(&browser.act(json!("resend_code")).await, identifier));
            transcript.push(shape(&browser.submit(wrong).await, identifier));
            api.advance(2 * 3600);
            transcript.push(shape(&browser.submit(wrong).await, identifier));
            transcript.push(shape(
                &browser.act(json!("choose_another")).await,
                identifier,
            ));
        }
        transcript.push(shape(&browser.choose("backup_code").await, identifier));
        for slot in 0..3 {
            let code = backup_code(slot);
            let answer = browser.submit(code.expose_secret()).await;
            transcript.push(shape(&answer, identifier));
        }
        transcript.push(shape(
            &browser.act(json!("choose_another")).await,
            identifier,
        ));
        for _ in 0..6 {
            browser.act(json!("change_identifier")).await;
            transcript.push(shape(&browser.identify(identifier).await, identifier));
            transcript.push(shape(&browser.choose("email_code").await, identifier));
        }
        transcripts.push((name, transcript));
    }
    let (_, known) = &transcripts[0];
    for (name, transcript) in &transcripts[1..] {
        for (place, (a, b)) in known.iter().zip(transcript).enumerate() {
            assert_eq!(
                a, b,
                "answer {place} tells a known account from one that is {name}"
            );
        }
    }
}

fn code_in(message: Message) -> Option<String> {
    match message {
        Message::RecoveryCode { code, .. }
        | Message::TextCode { code, .. }
        | Message::ContactCode { code, .. } => Some(code.0.clone()),
        _ => None,
    }
}

#[tokio::test]
async fn only_the_owner_learns_by_mail() {
    let api = TestApi::new().await;
    for (_, identifier) in IDENTIFIERS {
        api.browser().ask_code(identifier).await.document();
    }
    api.browser().ask_code("nobody-at-all").await.document();
    let messages = api.messages().await;
    assert!(matches!(
        &messages[..],
        [
            Message::RecoveryCode { .. },
            Message::NoAccount { .. },
            Message::RecoveryCode { .. },
            Message::AccountDisabled { .. },
            Message::Nobody
        ]
    ));
}

#[tokio::test]
async fn limits_are_the_same_for_an_account_that_is_not_there() {
    for (name, identifier) in IDENTIFIERS {
        let api = TestApi::new().await;
        for _ in 0..5 {
            api.browser().ask_code(identifier).await.document();
        }
        let mut browser = api.browser();
        let refused = browser.ask_code(identifier).await;
        assert_eq!(refused.kind(), ProblemType::RateLimited, "{name}");
        assert_eq!(refused.headers["retry-after"], "720", "{name}");
    }
}

/// The probability that two samples this different come from one
/// distribution (Mann-Whitney U, two-sided, normal approximation).
fn mann_whitney(a: &[u128], b: &[u128]) -> f64 {
    let mut all: Vec<(u128, bool)> = a
        .iter()
        .map(|value| (*value, true))
        .chain(b.iter().map(|value| (*value, false)))
        .collect();
    all.sort_unstable();
    let mut rank_sum = 0.0;
    let mut index = 0;
    while index < all.len() {
        let ties = all[index..]
            .iter()
            .take_while(|(value, _)| *value == all[index].0)
            .count();
        let rank = (index + 1 + index + ties) as f64 / 2.0;
        rank_sum += rank
            * all[index..index + ties]
                .iter()
                .filter(|(_, of_a)| *of_a)
                .count() as f64;
        index += ties;
    }
    let (m, n) = (a.len() as f64, b.len() as f64);
    let u = rank_sum - m * (m + 1.0) / 2.0;
    let z = (u - m * n / 2.0).abs() / (m * n * (m + n + 1.0) / 12.0).sqrt();
    // Two-sided tail of the normal distribution (Abramowitz and Stegun,
    // 26.2.17; good to seven digits).
    let t = 1.0 / (1.0 + 0.231_641_9 * z);
    let polynomial = t
        * (0.319_381_530
            + t * (-0.356_563_782
                + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    2.0 * polynomial * (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

#[test]
fn the_statistic_finds_a_difference_and_only_a_difference() {
    let a: Vec<u128> = (0..200).map(|i| 1000 + (i * 37) % 200).collect();
    let same: Vec<u128> = (0..200).map(|i| 1000 + (i * 53) % 200).collect();
    let slower: Vec<u128> = a.iter().map(|value| value + 30).collect();
    assert!(mann_whitney(&a, &same) > 0.5);
    assert!(mann_whitney(&a, &slower) < 0.001);
}

/// What is compared with what: each name with the first of its group.
const TIMED: [(&str, &str, usize); 6] = [
    ("known address", "ada@example.com", 0),
    ("unknown address", "eve@example.com", 0),
    ("locked address", "linus@example.com", 0),
    ("disabled address", "dora@example.com", 0),
    ("known handle", "ada", 4),
    ("unknown handle", "eve", 4),
];

/// What is timed: naming the account, and the request after it, which would
/// show what naming it has set going.
const REQUESTS: [&str; 3] = ["identify", "choose e-mail", "read"];

type Timings = [[Vec<u128>; REQUESTS.len()]; TIMED.len()];

/// OWASP ASVS 6.3.8. One comparison in a hundred falls below 0.01 by chance,
/// so a difference counts when three rounds in a row show it: by chance that
/// is one comparison in a million.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_timings_cannot_be_told_apart() {
    let mut suspects: Vec<(usize, usize)> = (0..TIMED.len())
        .filter(|kind| TIMED[*kind].2 != *kind)
        .flat_map(|kind| (0..REQUESTS.len()).map(move |request| (kind, request)))
        .collect();
    for _ in 0..3 {
        let timings = time_requests(200).await;
        suspects.retain(|(kind, request)| {
            let (name, _, known) = TIMED[*kind];
            let p = mann_whitney(&timings[known][*request], &timings[*kind][*request]);
            println!("{}: known and {name}: p = {p:.3}", REQUESTS[*request]);
            p < 0.01
        });
        if suspects.is_empty() {
            return;
        }
    }
    panic!("told apart in three rounds: {suspects:?}");
}

/// A mail server far away, with a greeting that takes some work.
struct FarAway;

#[async_trait]
impl MailTransport for FarAway {
    async fn send(&self, _: &Mail) -> Result<(), SendError> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_micros(500) {
            std::hint::spin_loop();
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
        Ok(())
    }
}

/// An API whose codes outlive the leaps of its clock here, so that its
/// delivery worker sends every one.
async fn api_that_delivers() -> (TestApi, watch::Sender<bool>) {
    let mut api = TestApi::on_disk().await;
    let settings = Settings {
        email_code_lifetime: 10 * 365 * 24 * 3600,
        ..Settings::default()
    };
    let before = &api.service;
    api.service = Arc::new(Service::new(
        before.store.clone(),
        before.clock.clone(),
        before.random.clone(),
        before.keys.clone(),
        settings,
    ));
    api.router = app::api(api.service.clone());
    let head = Letterhead {
        languages: Languages::english("Regain"),
        origin: Origin::parse("https://recover.example.com").unwrap(),
        sender: EmailAddress::parse("help@example.com").unwrap(),
    };
    let delivery = Delivery::new(api.service.clone(), Arc::new(FarAway), head);
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move { delivery.run(stopped).await });
    (api, stop)
}

async fn time_requests(samples: usize) -> Timings {
    let (api, stop) = api_that_delivers().await;
    let mut timings = Timings::default();
    for sample in 0..samples + 10 {
        for place in 0..TIMED.len() {
            // In turn, from another one each time, so that what drifts drifts
            // for all.
            let kind = (place + sample) % TIMED.len();
            let mut browser = api.browser();
            browser.start("forgot_password").await.document();
            let begun = Instant::now();
            browser.identify(TIMED[kind].1).await.document();
            let identify = begun.elapsed().as_micros();
            let begun = Instant::now();
            browser.choose("email_code").await.document();
            let choose = begun.elapsed().as_micros();
            let begun = Instant::now();
            browser.read().await.document();
            let read = begun.elapsed().as_micros();
            if sample >= 10 {
                timings[kind][0].push(identify);
                timings[kind][1].push(choose);
                timings[kind][2].push(read);
            }
        }
        api.advance(3 * 3600);
    }
    let _ = stop.send(true);
    timings
}
