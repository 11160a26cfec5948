//! What those who run the service see: how recoveries go, what people say of it, what is tried out, and what engineers
//! measure.

use std::{collections::BTreeSet, fs, rc::Rc};

use regain_contract::support::Day;
use regain_contract::{UnixSeconds, paths};
use serde_json::{Value, json};

use super::outside::in_world_of_its_own;
use super::screens::opposite_looks;
use super::support::sign_in;
use super::ways::{
    NEW_PASSWORD, name_account, set_password, to_identify, to_set_password, to_ways,
};
use crate::{
    ensure, ensure_same, fault::Outcome, http::Http, outward::Receiver, person::Person,
    ports::free_port, world::World,
};

/// Someone has the account again.
async fn recovers(world: &Rc<World>) -> Outcome<Person> {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    set_password(&ada, NEW_PASSWORD).await?;
    Ok(ada)
}

/// A lead looks at a page until something is on it.
async fn looks_until(lena: &Person, path: &str, screen: &str, wanted: &str) -> Outcome {
    lena.until(&format!("“{wanted}” at {path}"), async || {
        lena.visit(path).await?;
        lena.see_screen(screen).await?;
        Ok(lena.sees(wanted).await?.then_some(()))
    })
    .await
}

/// One question at the end, answered with one press, and a sentence without what is nobody's business; a lead reads it,
/// and the record of the recovery has no word of it.
pub(super) async fn feedback(world: Rc<World>) -> Outcome {
    let ada = recovers(&world).await?;
    ada.see_screen("done").await?;
    ada.press("feedback").await?;
    ada.without_app();
    ada.see("score-5").await?;
    ada.check_page("feedback").await?;
    ada.press("score-5").await?;
    ada.see("feedback-text").await?;
    ada.type_into(
        "feedback-text",
        "Kind and quick. Write to ada@example.com or call +44 20 7946 0018.",
    )
    .await?;
    ada.press("quote").await?;
    ada.check_page("feedback-thanks").await?;
    ada.press("feedback-send").await?;
    ada.until("thanks without a field", async || {
        Ok((!ada.sees("feedback-text").await?).then_some(()))
    })
    .await?;

    let lena = world.person().await?;
    sign_in(&lena, "Lena", "/support/insights", "console-insights").await?;
    looks_until(
        &lena,
        "/support/insights",
        "console-insights",
        "insights-sentence",
    )
    .await?;
    let said = lena.read("insights-sentence").await?;
    ensure!(
        said.contains("Kind and quick."),
        "what was written is told as: {said}"
    );
    ensure!(
        !said.contains("ada@") && !said.contains("7946"),
        "it still has an address: {said}"
    );
    // Someone who leaves in the middle is asked too, in their language: leaving takes every cookie away.
    let bob = world.person().await?;
    bob.visit("/?lang=de").await?;
    to_identify(&bob, "forgot-password").await?;
    bob.press("sign-out").await?;
    bob.see_screen("ended").await?;
    bob.press("feedback").await?;
    bob.without_app();
    bob.see("score-1").await?;
    let spoken = "return document.documentElement.lang;";
    let spoken = bob.browser.script(spoken, Vec::new()).await?;
    ensure_same!(spoken, "de", "the language of the question");
    Ok(())
}

/// Keeps what the page tells of its steps, beside sending it.
const KEEP_TOLD: &str = "window.__told = [];
const send = navigator.sendBeacon.bind(navigator);
navigator.sendBeacon = (path, body) => { body.text().then((text) => window.__told.push(JSON.parse(text))); return send(path, body); };";

/// The page is hidden, as far as its scripts can see, and looked at again.
const HIDE: &str = "for (const hidden of [true, false]) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}";

/// The steps that the page says were drawn, in their order.
const SHOWN: &str = "return window.__told.flatMap((batch) => batch.events).filter((event) => event.kind === 'shown').map((event) => event.step);";

/// A page that is hidden as soon as it was drawn tells its own step. (It told that of the page before it, which the API
/// refused together with everything else.)
pub(super) async fn steps_told(world: Rc<World>) -> Outcome {
    let bob = world.person().await?;
    bob.visit("/").await?;
    bob.see_screen("triage").await?;
    bob.browser.script(KEEP_TOLD, Vec::new()).await?;
    bob.choose("forgot-password").await?;
    bob.see_screen("situation").await?;
    bob.press("situation-go-on").await?;
    bob.see_screen("identify").await?;
    bob.browser.script(HIDE, Vec::new()).await?;
    to_ways(&bob, "nobody@example.com").await?;
    bob.browser.script(HIDE, Vec::new()).await?;
    bob.press("way-email_code").await?;
    bob.see_screen("enter-code").await?;
    bob.browser.script(HIDE, Vec::new()).await?;
    let expected = json!(["identify", "choose_proof", "enter_code"]);
    let mut told = json!(null);
    let all = bob.until("three steps that are told", async || {
        told = bob.browser.script(SHOWN, Vec::new()).await?;
        Ok((told == expected).then_some(()))
    });
    let outcome = all.await;
    ensure!(outcome.is_ok(), "the page tells {told}");

    // The API has noted it, and what it knows by itself.
    let lena = world.person().await?;
    sign_in(&lena, "Lena", "/support/insights", "console-insights").await?;
    looks_until(
        &lena,
        "/support/insights",
        "console-insights",
        "insights-funnel",
    )
    .await?;
    lena.press("insights-as-table").await?;
    let address = lena.attribute("insights-csv", "href").await?;
    let query = address.as_deref().and_then(|one| one.split_once('?'));
    let query = query.map_or("", |(_, query)| query).to_owned();
    let address = format!("{}/funnel.json?{query}", paths::SUPPORT_INSIGHTS);
    let mut funnel = String::new();
    let noted = lena.until("three steps that were drawn", async || {
        let (_, body) = fetch(&lena, &address).await?;
        let rows: Vec<Value> = serde_json::from_str(&body).unwrap_or_default();
        funnel = body;
        let drawn = rows.iter().filter(|row| row["drawn"] != "0");
        let drawn: Vec<&str> = drawn.filter_map(|row| row["step"].as_str()).collect();
        let has_all = ["identify", "choose_proof", "enter_code"]
            .iter()
            .all(|step| drawn.contains(step));
        Ok(has_all.then_some(()))
    });
    let outcome = noted.await;
    ensure!(outcome.is_ok(), "the API has noted {funnel}");
    Ok(())
}

/// What is answered to the page when it asks for something, with the status.
async fn fetch(person: &Person, address: &str) -> Outcome<(u64, String)> {
    let ask = "fetch(arguments[0]).then((answer) => answer.text().then((text) => arguments[1]([answer.status, text])));";
    let answer = person.browser.script_later(ask, vec![json!(address)]);
    let answer = answer.await?;
    let body = answer[1].as_str().unwrap_or_default().to_owned();
    Ok((answer[0].as_u64().unwrap_or_default(), body))
}

/// How many rows the table behind a chart has.
async fn rows(lena: &Person, part: &str) -> Outcome<usize> {
    let selector = format!("[data-testid={part}] [data-testid=insights-row]");
    lena.count(&selector).await
}

/// A lead sees how recoveries went: how many, where people gave up and why, beside other days, in both themes; takes a
/// table away; and no small number points at somebody.
pub(super) async fn insights(world: Rc<World>) -> Outcome {
    let _ada = recovers(&world).await?;
    let bob = world.person().await?;
    to_identify(&bob, "forgot-password").await?;
    name_account(&bob, "nobody@example.com").await?;
    bob.type_into("code", "00000000").await?;
    bob.press("continue").await?;
    bob.see_error("code").await?;

    for look in opposite_looks() {
        let name = look.name();
        let lena = world.person_with(look).await?;
        sign_in(&lena, "Lena", "/support/insights", "console-insights").await?;
        lena.until("why it failed, among the figures", async || {
            lena.visit("/support/insights").await?;
            lena.see_screen("console-insights").await?;
            Ok((rows(&lena, "insights-failures").await? > 0).then_some(()))
        })
        .await?;
        ensure!(
            lena.read("insights-started").await?.contains('–'),
            "two people are told as {}",
            lena.read("insights-started").await?
        );
        let steps = rows(&lena, "insights-funnel").await?;
        // Two recoveries, of which one came to its end.
        ensure!(steps > 4, "the funnel has {steps} steps");
        lena.check_page("insights").await?;
        lena.screenshot(&format!("console-insights-{name}")).await?;
        lena.press("insights-as-table").await?;
        let address = lena
            .attribute("insights-csv", "href")
            .await?
            .unwrap_or_default();
        // WebKitWebDriver tells the whole address.
        let path = address.strip_prefix(&world.api.origin).unwrap_or(&address);
        ensure!(
            path.starts_with("/api/v1/support/insights/") && path.contains("from="),
            "the table is taken away from {address}"
        );
        let (status, taken) = fetch(&lena, path).await?;
        ensure!(
            status == 200 && taken.lines().count() > 1,
            "what is taken away is {status}: {taken}"
        );
        // Days that are over: nobody came on them.
        lena.press("insights-period").await?;
        lena.see("insights-none").await?;
        // No code of an authenticator is taken twice.
        world.sandbox().advance_clock(30).await?;
    }
    Ok(())
}

/// How many people may come until both variants were seen.
const MANY: u32 = 14;

/// An experiment that runs now. What it puts first is offered by every engine, and is first without it in none.
fn experiment(now: i64) -> String {
    let (starts, ends) = (
        Day::of(UnixSeconds(now)).plus(-1),
        Day::of(UnixSeconds(now)).plus(30),
    );
    format!(
        "[[experiment]]
name = \"proof-order\"
hypothesis = \"With the text message first, more people get back in.\"
lever = \"proof_order\"
measure = \"recovered\"
smallest_difference = 3
starts = {starts}
ends = {ends}
share_percent = 100
guards = {{ escalated_percent = 8, not_mine_percent = 0.5 }}

[[experiment.variant]]
name = \"control\"
weight = 1

[[experiment.variant]]
name = \"text-first\"
weight = 1
first = [\"text_code\"]
"
    )
}

/// The way that is offered first, and again after a reload, to somebody who then leaves.
async fn first_way(own: &Rc<World>, bob: &Person) -> Outcome<String> {
    let account = own.sandbox().forgetful().await?;
    to_identify(bob, "forgot-password").await?;
    to_ways(bob, account.email()).await?;
    let first = "return document.querySelector('[data-testid^=\"way-\"]')?.dataset.testid ?? '';";
    let before = bob.browser.script(first, Vec::new()).await?;
    bob.reload().await?;
    bob.see_screen("choose-proof").await?;
    let after = bob.browser.script(first, Vec::new()).await?;
    ensure_same!(
        after,
        before,
        "the way that is offered first after a reload"
    );
    bob.press("sign-out").await?;
    bob.see_screen("ended").await?;
    Ok(before.as_str().unwrap_or_default().to_owned())
}

/// Two variants of the order of proofs: each recovery keeps its own over a reload, and a lead sees what came of them and
/// stops it.
pub(super) async fn experiments(world: Rc<World>) -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("experiments.toml");
    let now = world.sandbox().now().await?;
    fs::write(&file, experiment(now))?;
    let file = file.display().to_string();
    in_world_of_its_own(&world, &["--experiments", &file], async |own| {
        let _ada = recovers(own).await?;
        let bob = own.person().await?;
        let mut firsts = BTreeSet::new();
        // One of two each time: all alike is one in some thousands.
        for _ in 0..MANY {
            firsts.insert(first_way(own, &bob).await?);
            if firsts.len() == 2 {
                break;
            }
        }
        ensure!(
            firsts.len() == 2 && firsts.contains("way-text_code"),
            "the first ways are {firsts:?}"
        );
        for look in opposite_looks() {
            let name = look.name();
            let lena = own.person_with(look).await?;
            sign_in(&lena, "Lena", "/support/experiments", "console-experiments").await?;
            lena.see("experiment").await?;
            let told = lena.read("experiment").await?;
            ensure!(told.contains("text-first"), "it says {told}");
            ensure!(
                !told.contains("Better") && !told.contains("Worse"),
                "it is sure of itself after so few: {told}"
            );
            lena.check_page("experiments").await?;
            lena.screenshot(&format!("console-experiments-{name}"))
                .await?;
            if lena.sees("experiment-stop-form").await? {
                lena.press("experiment-stop-form").await?;
                lena.press("experiment-stop").await?;
                lena.see("told").await?;
            }
            own.sandbox().advance_clock(30).await?;
        }
        Ok(())
    })
    .await
}

/// What engineers measure: whether an instance is ready, what happened in numbers with no name in them, one line of the
/// log for each request, and its trace.
pub(super) async fn telemetry(world: Rc<World>) -> Outcome {
    let address = format!("127.0.0.1:{}", free_port()?);
    let collector = Receiver::start().await?;
    let traces = collector.url.trim_end_matches("/hooks").to_owned();
    let options = [
        "--metrics-listen",
        address.as_str(),
        "--log-format",
        "json",
        "--traces-url",
        traces.as_str(),
    ];
    in_world_of_its_own(&world, &options, async |own| {
        let account = own.sandbox().forgetful().await?;
        let ada = recovers(own).await?;
        let beside = Http::new(&format!("http://{address}"), "");
        ensure_same!(
            beside.get("/health/ready").await?.status,
            204,
            "whether it is ready"
        );
        let metrics = beside.get("/metrics").await?.body;
        for wanted in [
            "regain_flows_started_total 1",
            "regain_flows_ended_total{outcome=\"recovered\"} 1",
            "regain_proofs_total{",
            "regain_http_request_duration_seconds_bucket{",
        ] {
            ensure!(metrics.contains(wanted), "the metrics have no {wanted}");
        }
        let log = own.api.log();
        for secret in [account.email(), NEW_PASSWORD] {
            ensure!(!metrics.contains(secret), "the metrics have {secret}");
            ensure!(!log.contains(secret), "the log has {secret}");
        }
        let is_request = |line: &str| {
            let line: Value = serde_json::from_str(line).unwrap_or_default();
            line["fields"]["event"] == "request"
                && line["spans"][0]["http.route"] == paths::FLOW_ACTIONS
                && line["fields"]["duration_ms"].is_u64()
        };
        ensure!(
            log.lines().any(is_request),
            "the log has no line of a request"
        );
        // They are sent by and by, as protobuf, in which names are plain.
        let traced = ada.until("the trace of an action", async || {
            let bodies = collector.bodies();
            let has = |wanted: &str| {
                let wanted = wanted.as_bytes();
                let holds = |body: &Vec<u8>| body.windows(wanted.len()).any(|part| part == wanted);
                bodies.iter().any(holds)
            };
            for secret in [account.email(), NEW_PASSWORD] {
                ensure!(!has(secret), "the traces have {secret}");
            }
            Ok(has(&format!("POST {}", paths::FLOW_ACTIONS)).then_some(()))
        });
        traced.await
    })
    .await
}
