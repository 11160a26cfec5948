//! The page in a slow browser on a slow network, against a page written by hand with the same
//! words, in one run: what comes over the network, when something is seen and can be used, how
//! long a step takes to be drawn, and what memory it takes.

mod browser;
mod bundle;

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::browser::{Browser, Driver};
pub(crate) use self::bundle::{Content, bundle};
use crate::{
    budget::{CODE_UNTIL_PROOF, FIRST_SCREEN, STEP_IN_THE_PAGE, Verdict},
    fault::{Fault, Outcome},
    numbers::{Summary, median, number},
    server::{Api, Programs, Setup, copy_folder},
};

/// The programs that pages are looked at with.
#[derive(Clone, Debug)]
pub(crate) struct Eyes<'a> {
    pub(crate) chromedriver: &'a Path,
    pub(crate) chrome: &'a Path,
}

/// A load of a page, from nothing: in milliseconds, and bytes as they were sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Load {
    /// When something was first seen, could be used, and so on.
    pub(crate) marks: BTreeMap<String, f64>,
    /// What had come by then, by kind.
    pub(crate) bytes: BTreeMap<String, BTreeMap<String, u64>>,
    /// The heap of JavaScript at the end, after what nobody refers to was collected, in bytes.
    pub(crate) heap: f64,
    /// The memory of WebAssembly, in bytes.
    pub(crate) wasm: f64,
    /// How many nodes the document has.
    pub(crate) nodes: f64,
}

/// A step: from its answer to the screen that is drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    /// What was there before.
    pub(crate) before: Option<String>,
    /// What was drawn.
    pub(crate) screen: String,
    /// Milliseconds until the page was given it.
    pub(crate) given: f64,
    /// Milliseconds until the screen was in the document.
    pub(crate) placed: f64,
    /// Milliseconds until a picture was begun, from what is in the document then.
    pub(crate) framed: f64,
    /// Milliseconds until it was drawn.
    pub(crate) drawn: f64,
    /// Whether something else than the answer came later, such as the second part of the app.
    pub(crate) waited: bool,
}

/// Everything that was measured.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Figures {
    /// The files of the app, by kind.
    pub(crate) app: Vec<Content>,
    /// Those of the console.
    pub(crate) console: Vec<Content>,
    /// Loads of the app.
    pub(crate) app_loads: Vec<Load>,
    /// Loads of the page that was written by hand.
    pub(crate) static_loads: Vec<Load>,
    /// Steps of whole recoveries.
    pub(crate) steps: Vec<Step>,
    /// Bytes of the heap, of WebAssembly, and nodes at the end of a recovery.
    pub(crate) at_the_end: Vec<[f64; 3]>,
    /// Where the time of a recovery more goes: functions with milliseconds of their own, those with
    /// most first.
    pub(crate) profile: Vec<(String, f64)>,
}

/// The marks in the order in which they come, and what they are called.
pub(crate) const MARKS: [(&str, &str); 4] = [
    ("first_paint", "first paint"),
    ("first_use", "first use: a choice is answered"),
    ("app_up", "the app has taken over"),
    ("second_screen", "the next question is drawn"),
];

const STATIC_PAGE: &str = include_str!("../static/index.html");
const STATIC_STYLE: &str = include_str!("../static/static.css");

impl Figures {
    pub(crate) fn verdicts(&self) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        if let Some(steps) = self.step_times(|step| step.drawn) {
            let name = "a step in the page, from the answer to the next screen drawn, p90";
            verdicts.push(Verdict::new(name, steps.p90, STEP_IN_THE_PAGE, "ms"));
        }
        let brotli = |kinds: &[&str]| -> f64 {
            let files = self.app.iter();
            let files = files.filter(|one| !one.late && kinds.contains(&one.kind.as_str()));
            number(files.map(|one| one.brotli).sum())
        };
        if !self.app.is_empty() {
            let screen = brotli(&["html", "css"]);
            verdicts.push(Verdict::new(
                "the first screen (HTML, CSS)",
                screen,
                FIRST_SCREEN,
                "bytes",
            ));
            let code = brotli(&["wasm", "js"]);
            verdicts.push(Verdict::new(
                "the code until a proof can be given",
                code,
                CODE_UNTIL_PROOF,
                "bytes",
            ));
        }
        verdicts
    }

    /// The steps that waited for nothing but their answer.
    pub(crate) fn step_times(&self, of: impl Fn(&Step) -> f64) -> Option<Summary> {
        let steps = self.steps.iter().filter(|step| !step.waited);
        Summary::of(&steps.map(of).collect::<Vec<_>>())
    }
}

/// The one in the middle of a mark in several loads.
pub(crate) fn mark(loads: &[Load], name: &str) -> Option<f64> {
    let times: Vec<f64> = loads
        .iter()
        .filter_map(|load| load.marks.get(name).copied())
        .collect();
    median(&times)
}

/// Measures everything.
///
/// # Errors
/// Something cannot be started, or the page does not do what it should.
pub(crate) async fn measure(programs: &Programs, eyes: &Eyes<'_>, quick: bool) -> Outcome<Figures> {
    let (loads, recoveries) = if quick { (2, 1) } else { (11, 9) };
    let mut figures = Figures {
        app: bundle(&programs.site)?,
        console: bundle(&programs.console)?,
        ..Figures::default()
    };
    let folder = tempfile::tempdir()?;
    let by_hand = folder.path().join("static");
    write_static_page(&programs.site, &by_hand)?;
    let app = start(programs, folder.path(), "app", None).await?;
    let hand = start(programs, folder.path(), "hand", Some(&by_hand)).await?;
    let driver = Driver::start(eyes.chromedriver).await?;
    for _ in 0..loads {
        // One after the other, so that both see the same machine.
        let load = load(&driver, eyes.chrome, &app.origin).await?;
        figures.app_loads.push(load);
        let load = self::load(&driver, eyes.chrome, &hand.origin).await?;
        figures.static_loads.push(load);
    }
    for name in MARKS {
        println!(
            "  {}: {:?} ms, by hand {:?} ms",
            name.1,
            mark(&figures.app_loads, name.0),
            mark(&figures.static_loads, name.0)
        );
    }
    for _ in 0..recoveries {
        let (report, memory) = recover(&driver, eyes.chrome, &app, None).await?;
        figures.steps.extend(read_steps(&report));
        figures.at_the_end.push(memory);
    }
    recover(&driver, eyes.chrome, &app, Some(&mut figures.profile)).await?;
    if let Some(steps) = figures.step_times(|step| step.drawn) {
        println!("  a step: {steps:?}");
    }
    app.stop().await?;
    hand.stop().await?;
    Ok(figures)
}

async fn start(
    programs: &Programs,
    folder: &Path,
    name: &str,
    site: Option<&Path>,
) -> Outcome<Api> {
    let setup = Setup {
        instances: 1,
        sandbox: true,
        database: folder.join(format!("{name}.sqlite3")).display().to_string(),
        site: site.map(Path::to_owned),
        ..Setup::default()
    };
    Api::start(programs, &setup).await
}

/// The page by hand, in a folder that the same server serves in the same way.
fn write_static_page(site: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    std::fs::write(to.join("index.html"), STATIC_PAGE)?;
    std::fs::write(to.join("static.css"), STATIC_STYLE)?;
    std::fs::write(
        to.join("static.css.br"),
        browser::brotli(STATIC_STYLE.as_bytes())?,
    )?;
    for name in ["icon.svg", "icon.svg.br"] {
        if site.join(name).is_file() {
            std::fs::copy(site.join(name), to.join(name))?;
        }
    }
    // The words of other languages are asked for by no page here.
    if site.join("locales").is_dir() {
        copy_folder(&site.join("locales"), &to.join("locales"))?;
    }
    Ok(())
}

async fn load(driver: &Driver, chrome: &Path, origin: &str) -> Outcome<Load> {
    let browser = Browser::start(driver, chrome).await?;
    browser.slow_processor().await?;
    browser.slow_network().await?;
    let loaded = async {
        browser.open(origin).await?;
        let report = browser.until_mark("second_screen").await?;
        let mut load = read_load(&report)?;
        [load.heap, load.wasm, load.nodes] = browser.memory(&report).await?;
        Ok(load)
    };
    let loaded = loaded.await;
    browser.stop().await?;
    loaded
}

fn read_load(report: &Value) -> Outcome<Load> {
    Ok(Load {
        marks: serde_json::from_value(report["marks"].clone())?,
        bytes: serde_json::from_value(report["bytes"].clone())?,
        ..Load::default()
    })
}

/// The account that is recovered, and where its codes go.
const ACCOUNT: &str = "ada@example.com";
const PASSWORD: &str = "lantern kettle walks north again";

/// Somebody comes to a new password. The network is quick: a step begins with its answer.
async fn recover(
    driver: &Driver,
    chrome: &Path,
    api: &Api,
    profile: Option<&mut Vec<(String, f64)>>,
) -> Outcome<(Value, [f64; 3])> {
    let address = api.addresses.first().map_or("", String::as_str);
    let client = reqwest::Client::new();
    let reset = client.post(format!("{address}/sandbox/api/reset"));
    let reset = reset.json(&serde_json::json!({})).send().await?;
    if !reset.status().is_success() {
        let status = reset.status();
        return Err(Fault::new(format!(
            "the sandbox answers {status} to a reset"
        )));
    }
    let browser = Browser::start(driver, chrome).await?;
    browser.slow_processor().await?;
    let walked = async {
        browser.open(&api.origin).await?;
        browser.until_mark("second_screen").await?;
        if profile.is_some() {
            browser.begin_profile().await?;
        }
        browser.enter("identifier", ACCOUNT).await?;
        browser.press("continue").await?;
        browser.see("choose-proof").await?;
        browser.press("way-email_code").await?;
        browser.see("enter-code").await?;
        let code = code(&client, address).await?;
        browser.enter("code", &code).await?;
        browser.press("continue").await?;
        browser.see("set-password").await?;
        browser.enter("password", PASSWORD).await?;
        browser.press("continue").await?;
        browser.see("tasks").await?;
        browser.press("task-sessions").await?;
        browser.see("review").await?;
        browser.press("continue").await?;
        browser.see("tasks").await?;
        browser.press("check-changes").await?;
        browser.see("check-changes").await?;
        browser.press("commit").await?;
        browser.see("done").await?;
        if let Some(profile) = profile {
            *profile = browser.end_profile().await?;
        }
        let report = browser.report().await?;
        let memory = browser.memory(&report).await?;
        Ok::<_, Fault>((report, memory))
    };
    let walked = walked.await;
    browser.stop().await?;
    walked
}

/// The steps of a report that came by an answer: the first screen of all came with the page.
fn read_steps(report: &Value) -> Vec<Step> {
    let steps = report["steps"].as_array().map_or(&[][..], Vec::as_slice);
    let mut last = 0.0;
    let mut read = Vec::new();
    for step in steps {
        let time = |name: &str| step[name].as_f64().unwrap_or_default();
        let (answered, arrived) = (time("answered"), time("arrived"));
        // Without an answer since the screen before it was drawn by itself.
        if answered > last {
            read.push(Step {
                before: step["before"].as_str().map(ToOwned::to_owned),
                screen: step["screen"].as_str().unwrap_or_default().to_owned(),
                given: (time("given") - answered).max(0.0),
                placed: time("placed") - answered,
                framed: time("framed") - answered,
                drawn: time("drawn") - answered,
                waited: arrived > answered,
            });
            last = answered;
        }
    }
    read
}

async fn code(client: &reqwest::Client, address: &str) -> Outcome<String> {
    let url = format!("{address}/sandbox/api/messages?to=ada%40example.com");
    browser::until("a code", async || {
        let answer = client.get(&url).send().await?;
        let inbox: Value = serde_json::from_str(&answer.text().await?)?;
        let newest = inbox["messages"].as_array().and_then(|all| all.last());
        let code = newest.and_then(|message| message["code"].as_str());
        Ok(code.map(ToOwned::to_owned))
    })
    .await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn step(screen: &str, answered: f64, drawn: f64, arrived: f64) -> Value {
        json!({
            "before": "x", "screen": screen, "answered": answered, "placed": answered + 1.0,
            "drawn": drawn, "arrived": arrived
        })
    }

    #[test]
    fn a_step_begins_with_its_answer() {
        let report = json!({"steps": [
            step("triage", 0.0, 50.0, 0.0),
            step("identify", 100.0, 109.0, 40.0),
            step("loading", 100.0, 130.0, 40.0),
            step("choose-proof", 200.0, 260.0, 250.0),
        ]});
        let steps = read_steps(&report);
        let told: Vec<_> = steps
            .iter()
            .map(|step| (step.screen.as_str(), step.drawn, step.waited))
            .collect();
        assert_eq!(
            told,
            [("identify", 9.0, false), ("choose-proof", 60.0, true)]
        );
        let figures = Figures {
            steps,
            ..Figures::default()
        };
        let verdicts = figures.verdicts();
        assert_eq!(verdicts.len(), 1);
        assert!(verdicts[0].holds() && (verdicts[0].is - 9.0).abs() < 1e-9);
    }

    #[test]
    fn what_a_page_reports_is_read() {
        let report = json!({
            "marks": {"first_paint": 12.5},
            "bytes": {"first_paint": {"html": 4373}},
        });
        let load = read_load(&report).unwrap();
        assert_eq!(mark(&[load], "first_paint"), Some(12.5));
        assert!(read_load(&json!({"marks": {"first_paint": "soon"}})).is_err());
    }

    #[test]
    fn the_page_by_hand_has_what_is_pressed_in_it() {
        for part in [
            "href=\"#forgot-password\"",
            "id=\"forgot-password\"",
            "class=\"go\" href=\"/recover/account#account\"",
            "id=\"account-name\"",
            "<main",
            "data-languages",
        ] {
            assert!(STATIC_PAGE.contains(part), "{part}");
        }
    }
}
