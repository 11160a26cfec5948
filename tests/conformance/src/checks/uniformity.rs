//! Nothing tells accounts apart before a proof.

use std::collections::BTreeSet;
use std::time::Duration;

use regain_contract::{CodeForm, ProblemType, ProofKind, Situation, Step};
use serde_json::{Value, json};

use crate::browser::{unheard_of, wrong_code};
use crate::outcome::{Ending, Outcome, demand};
use crate::redact;
use crate::run::Run;
use crate::timing::{median, signed_rank};
use crate::wire::Answer;

/// Moments that differ by no more are the same: whole seconds are rounded.
const SECONDS: i64 = 3;
/// Larger numbers are moments.
const MOMENT: i64 = 1_000_000_000;

/// How many times are taken of each request in a round.
const SAMPLES: usize = 30;
/// How many rounds have to show a difference. By chance one in a million does.
const ROUNDS: usize = 3;
/// Below this a round shows a difference.
const CHANCE: f64 = 0.01;
/// How far apart the middles have to be: less is lost on the way to anybody.
const APART: f64 = 0.1;

/// So many codes for one name are no limit.
const MOST_SENDS: usize = 40;

/// What a moment is called here.
const MOMENT_OF: &str = "moment";

/// The ways of codes that are sent.
const SENT: [ProofKind; 3] = [
    ProofKind::EmailCode,
    ProofKind::TextCode,
    ProofKind::ContactCode,
];
/// Those of what people have.
const HAD: [ProofKind; 3] = [
    ProofKind::AuthenticatorCode,
    ProofKind::Passkey,
    ProofKind::BackupCode,
];

/// Members that are drawn anew each time.
const DRAWN: [&str; 3] = ["challenge", "instance", "salt"];

/// What is looked at of an answer.
struct Shape {
    what: String,
    /// How many seconds of the implementation's clock had passed since the first one.
    elapsed: i64,
    value: Value,
}

/// What somebody is shown who has nothing but a name.
struct Transcript<'a> {
    name: &'a str,
    /// The moment of the first answer.
    began: Option<i64>,
    shapes: Vec<Shape>,
}

impl Transcript<'_> {
    fn note(&mut self, what: &str, answer: &Answer) {
        let body = answer.json();
        let now = body["server_now"].as_i64().unwrap_or(0);
        let began = *self.began.get_or_insert(now);
        let headers = answer.headers.iter();
        let headers: serde_json::Map<_, _> = headers
            .filter(|(name, _)| !matches!(name.as_str(), "date" | "content-length" | "set-cookie"))
            .map(|(name, value)| (name.to_string(), json!(value.to_str().unwrap_or(""))))
            .collect();
        let plain = |value: &Value| plain(value, self.name, began);
        self.shapes.push(Shape {
            what: what.to_owned(),
            elapsed: now - began,
            value: json!({
                "status": answer.status,
                "headers": plain(&Value::Object(headers)),
                "sets_cookie": answer.headers.contains_key("set-cookie"),
                "body": plain(&body),
            }),
        });
    }
}

/// The value without what is random and what was typed, and with moments by how far they are from the first one.
fn plain(value: &Value, name: &str, began: i64) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            Value::Object(
                members
                    .map(|(key, member)| (key.clone(), plain_member(key, member, name, began)))
                    .collect(),
            )
        }
        Value::Array(items) => items.iter().map(|item| plain(item, name, began)).collect(),
        Value::String(text) => json!(text.replace(name, "NAME")),
        Value::Number(number) => match number.as_i64() {
            Some(moment) if moment > MOMENT => json!({ MOMENT_OF: moment - began }),
            Some(_) | None => value.clone(),
        },
        Value::Null | Value::Bool(_) => value.clone(),
    }
}

fn plain_member(key: &str, member: &Value, name: &str, began: i64) -> Value {
    match member.as_str() {
        Some(_) if DRAWN.contains(&key) => json!("drawn"),
        // The options of a passkey are JSON in a text.
        Some(text) if key == "options" => match serde_json::from_str::<Value>(text) {
            Ok(options) => plain(&options, name, began),
            Err(_) => plain(member, name, began),
        },
        Some(text) if key == "retry-after" => json!({ MOMENT_OF: text.parse::<i64>().ok() }),
        Some(_) | None => plain(member, name, began),
    }
}

/// Where two values differ, if they do. Moments do when they are further apart than `tolerance`, in seconds.
fn difference(a: &Value, b: &Value, tolerance: i64, place: &str) -> Option<String> {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let missing = Value::Null;
            let all: BTreeSet<_> = a.keys().chain(b.keys()).collect();
            all.into_iter().find_map(|key| {
                let a = a.get(key).unwrap_or(&missing);
                let b = b.get(key).unwrap_or(&missing);
                difference(a, b, tolerance, &format!("{place}/{key}"))
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate();
            let mut found = pairs.filter_map(|(index, (a, b))| {
                difference(a, b, tolerance, &format!("{place}/{index}"))
            });
            found.next()
        }
        (a, b) if a == b => None,
        (a, b) => {
            let moments = place
                .ends_with(MOMENT_OF)
                .then_some((a.as_i64(), b.as_i64()));
            if let Some((Some(a), Some(b))) = moments
                && (a - b).abs() <= tolerance
            {
                return None;
            }
            let a = redact::body(a.to_string().as_bytes());
            let b = redact::body(b.to_string().as_bytes());
            Some(format!("{place} is {a} for one and {b} for the other"))
        }
    }
}

/// Somebody who has nothing but a name tries everything.
async fn transcript(run: &Run, name: &str) -> Outcome<Vec<Shape>> {
    let mut all = Transcript {
        name,
        began: None,
        shapes: Vec::new(),
    };
    let mut browser = run.browser();
    browser.start(Situation::ForgotPassword).await?.document()?;
    all.note("naming it", &browser.identify(name).await?);
    all.note("reading", &browser.read().await?);
    for kind in SENT {
        let chosen = browser.choose(kind).await?;
        all.note(&format!("choosing {}", kind.name()), &chosen);
        if !chosen.is_success() {
            continue;
        }
        let Step::EnterCode(step) = chosen.document()?.step else {
            return Err(chosen.is_not("the step enter_code"));
        };
        let again = browser.act(json!("resend_code")).await?;
        all.note("asking for another code at once", &again);
        // Once in a hundred million times it is the right one.
        let wrong = wrong_code(step.form, None);
        for _ in 0..6 {
            all.note("a wrong code", &browser.submit(&wrong).await?);
        }
        let back = browser.act(json!("choose_another")).await?;
        all.note("choosing another", &back);
    }
    for kind in HAD {
        let chosen = browser.choose(kind).await?;
        all.note(&format!("choosing {}", kind.name()), &chosen);
        if !chosen.is_success() {
            continue;
        }
        if kind == ProofKind::BackupCode {
            let wrong = wrong_code(CodeForm::Characters, None);
            all.note("a wrong backup code", &browser.submit(&wrong).await?);
        }
        let back = browser.act(json!("choose_another")).await?;
        all.note("choosing another", &back);
    }
    Ok(all.shapes)
}

/// What accounts are called, and what each is like.
async fn names(run: &Run) -> Outcome<Vec<(&'static str, String)>> {
    let accounts = run.sandbox()?.accounts().await?;
    let of = |status: &str| {
        let mut all = accounts.iter().filter(|one| one.status == status);
        all.next().map(|one| one.email().to_owned())
    };
    let well_equipped = accounts
        .iter()
        .find(|one| one.is_active && one.second_factor && !one.contacts.is_empty());
    let all = [
        ("unknown", Some(format!("{}@example.com", unheard_of()))),
        ("known", of("active")),
        (
            "known, with a second factor",
            well_equipped.map(|one| one.email().to_owned()),
        ),
        ("locked", of("locked")),
        ("disabled", of("disabled")),
    ];
    Ok(all
        .into_iter()
        .filter_map(|(what, name)| Some((what, name?)))
        .collect())
}

pub(super) async fn answers(run: &Run) -> Outcome {
    let mut first: Option<Vec<Shape>> = None;
    for (what, name) in names(run).await? {
        run.past_limits().await?;
        let shapes = transcript(run, &name).await?;
        let Some(unknown) = &first else {
            first = Some(shapes);
            continue;
        };
        let expected = format!("the answers of an unknown account for one that is {what}");
        for (a, b) in unknown.iter().zip(&shapes) {
            // What was set at the start is further off when the way to it took longer.
            let tolerance = SECONDS + (a.elapsed - b.elapsed).abs();
            if let Some(seen) = difference(&a.value, &b.value, tolerance, "") {
                return Err(Ending::short(expected, format!("{}: {seen}", b.what)));
            }
        }
        demand(unknown.len() == shapes.len(), expected, || {
            "fewer answers".to_owned()
        })?;
    }
    Ok(())
}

pub(super) async fn limits(run: &Run) -> Outcome {
    let mut first: Option<Limited> = None;
    for (what, name) in names(run).await? {
        run.past_limits().await?;
        let limited = until_limited(run, &name).await?;
        let Some(unknown) = first else {
            first = Some(limited);
            continue;
        };
        let tolerance = SECONDS + (limited.elapsed - unknown.elapsed).abs();
        let is_same =
            limited.sends == unknown.sends && (limited.until - unknown.until).abs() <= tolerance;
        let expected = format!("the limits of an unknown account for one that is {what}");
        demand(is_same, expected, || {
            format!("{limited:?}, not {unknown:?}")
        })?;
    }
    Ok(())
}

/// What became of somebody who asked for codes until there were no more.
#[derive(Clone, Copy, Debug)]
struct Limited {
    sends: usize,
    /// When there is another one, in seconds since the first.
    until: i64,
    /// When that was said.
    elapsed: i64,
}

async fn until_limited(run: &Run, name: &str) -> Outcome<Limited> {
    let mut began = None;
    for sends in 0..=MOST_SENDS {
        let mut browser = run.browser();
        browser.start(Situation::ForgotPassword).await?.document()?;
        browser.identify_after(name, None).await?.document()?;
        let answer = browser.choose(ProofKind::EmailCode).await?;
        if answer.is_success() {
            began.get_or_insert(answer.document()?.server_now);
            continue;
        }
        let problem = answer.problem(ProblemType::RateLimited)?;
        if let (Some(at), Some(now), Some(began)) = (problem.retry_at, problem.server_now, began) {
            return Ok(Limited {
                sends,
                until: at.since(began),
                elapsed: now.since(began),
            });
        }
        return Err(answer.is_not("a code at first, and then until when there is none"));
    }
    Err(Ending::short("a limit", "none"))
}

pub(super) async fn no_data(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    for account in sandbox
        .accounts()
        .await?
        .into_iter()
        .filter(|one| one.is_active)
        .take(3)
    {
        let mut browser = run.browser();
        let mut seen = vec![browser.reach_choice(&account.handle).await?];
        for kind in [ProofKind::EmailCode, ProofKind::TextCode] {
            let chosen = browser.choose(kind).await?;
            let document = chosen.document()?;
            let is_masked = chosen.text().contains('•');
            let shows = matches!(&document.step, Step::EnterCode(step) if !step.sent_to.is_empty());
            demand(
                !shows && !is_masked,
                "no address, not even a masked one, before a proof",
                || chosen.shown(),
            )?;
            seen.push(chosen);
            seen.push(browser.act(json!("choose_another")).await?);
        }
        sandbox.advance(121).await?;
        seen.push(browser.choose(ProofKind::EmailCode).await?);
        let code = sandbox.code(account.email()).await?;
        let entered = browser.submit(&code).await?;
        entered.document()?;
        seen.push(entered);
        seen.push(browser.read().await?);
        for answer in seen {
            let text = answer.text();
            let addresses = account.emails.iter().chain(&account.phones);
            let shows = addresses
                .into_iter()
                .any(|address| text.contains(address.as_str()));
            demand(!shows, "no address in full that was not typed", || {
                format!("one, in the answer to {}", answer.ask.shown())
            })?;
        }
    }
    Ok(())
}

/// What is timed.
const REQUESTS: [&str; 3] = ["naming an account", "choosing a way", "reading"];

/// The times of each request, for a known and for an unknown name.
type Times = [[Vec<Duration>; 2]; REQUESTS.len()];

async fn times(run: &Run, names: [&str; 2]) -> Outcome<Times> {
    let sandbox = run.sandbox()?;
    let mut times = Times::default();
    for sample in 0..SAMPLES {
        for turn in 0..2 {
            // Each of the two goes first as often, so that what drifts drifts for both.
            let which = (turn + sample) % 2;
            let (Some(name), mut browser) = (names.get(which), run.browser()) else {
                continue;
            };
            browser.start(Situation::ForgotPassword).await?.document()?;
            let named = browser.identify_after(name, None).await?;
            let chosen = browser.choose(ProofKind::EmailCode).await?;
            let read = browser.read().await?;
            for (times, answer) in times.iter_mut().zip([named, chosen, read]) {
                answer.document()?;
                if let Some(times) = times.get_mut(which) {
                    times.push(answer.took);
                }
            }
            // What was set going is done before the next one begins.
            sandbox.settle().await?;
        }
        sandbox.advance(3 * 3600).await?;
    }
    Ok(times)
}

pub(super) async fn timing(run: &Run) -> Outcome {
    let known = run.sandbox()?.plain_account().await?;
    let unknown = format!("{}@example.com", unheard_of());
    let mut suspects: Vec<usize> = (0..REQUESTS.len()).collect();
    let mut last = String::new();
    for round in 1..=ROUNDS {
        let times = times(run, [known.email(), &unknown]).await?;
        suspects.retain(|request| {
            let (Some(what), Some([known, unknown])) = (REQUESTS.get(*request), times.get(*request)) else {
                return false;
            };
            let p = signed_rank(known, unknown);
            let (one, other) = (median(known).as_secs_f64(), median(unknown).as_secs_f64());
            let apart = (one - other).abs() / one.min(other).max(1e-9);
            let numbers = format!(
                "{what}: known {:.2} ms, unknown {:.2} ms (medians of {SAMPLES}), p = {p:.4}, round {round}",
                one * 1e3,
                other * 1e3
            );
            run.note(numbers.clone());
            let differs = p < CHANCE && apart > APART;
            if differs {
                last = numbers;
            }
            differs
        });
        if suspects.is_empty() {
            return Ok(());
        }
    }
    Err(Ending::short(
        "the same times for known and unknown accounts",
        last,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_names_are_no_difference_and_everything_else_is() {
        let body = json!({"server_now": 1_800_000_000, "expires_at": 1_800_003_600, "who": "a@x", "instance": "R-1"});
        let other = json!({"server_now": 1_800_700_000, "expires_at": 1_800_703_601, "who": "b@x", "instance": "R-2"});
        let alike = |a: &Value, b: &Value| {
            let (a, b) = (
                plain(a, "a@x", 1_800_000_000),
                plain(b, "b@x", 1_800_700_000),
            );
            difference(&a, &b, SECONDS, "")
        };
        assert_eq!(alike(&body, &other), None);
        for (name, value) in [
            ("expires_at", json!(1_800_704_000)),
            ("who", json!("c@x")),
            ("more", json!([])),
        ] {
            let mut changed = other.clone();
            changed[name] = value;
            assert!(
                alike(&body, &changed).is_some_and(|seen| seen.contains(name)),
                "{name}"
            );
        }
    }
}
