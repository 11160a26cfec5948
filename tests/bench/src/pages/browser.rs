//! Chromium without a screen, as slow as a cheap phone on a bad network.

use std::{
    collections::BTreeMap,
    io::Write as _,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{ChromiumLikeCapabilities as _, WebDriver, prelude::*};
use tokio::process::{Child, Command};

use crate::{
    fault::{Fault, Outcome},
    process::free_port,
};

const WATCH: &str = include_str!("watch.js");

/// Without a screen, and without what no page here needs. Pictures are made as soon as there is
/// something to draw: with sixty a second, a step would last until the next of them.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-frame-rate-limit",
    "--lang=en-US",
];

/// How many times slower the processor is.
const SLOWER: u32 = 4;

/// "Slow 4G" as the developer tools of browsers and Lighthouse have it, applied to each request.
const LATENCY: f64 = 562.5;
/// Bytes a second: 1.6 Mbit/s, less a tenth.
const DOWN: f64 = 180_000.0;
/// Bytes a second: 750 kbit/s, less a tenth.
const UP: f64 = 84_375.0;

/// How often it is noted which function is at work, in microseconds.
const SAMPLE: u32 = 200;

/// How many functions are told of.
const FUNCTIONS: usize = 25;

/// How long anything may take that is on its way.
const PATIENCE: Duration = Duration::from_secs(40);

/// How long it may take for the driver to come up.
const READY: Duration = Duration::from_secs(30);

/// What steers browsers.
pub(super) struct Driver {
    _child: Child,
    url: String,
}

impl Driver {
    pub(super) async fn start(program: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let child = Command::new(program)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Fault::told("ChromeDriver", error))?;
        let url = format!("http://127.0.0.1:{port}");
        let began = Instant::now();
        while reqwest::get(format!("{url}/status")).await.is_err() {
            if began.elapsed() > READY {
                return Err(Fault::new("ChromeDriver does not answer"));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(Self { _child: child, url })
    }
}

/// A browser that has seen nothing yet.
pub(super) struct Browser {
    driver: WebDriver,
    _profile: TempDir,
}

impl Browser {
    pub(super) async fn start(driver: &Driver, chrome: &Path) -> Outcome<Self> {
        let profile = tempfile::tempdir()?;
        let mut capabilities = DesiredCapabilities::chrome();
        capabilities.set_binary(&chrome.to_string_lossy())?;
        for flag in FLAGS {
            capabilities.add_arg(flag)?;
        }
        capabilities.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
        // A page is waited for by what is in it.
        capabilities.set("pageLoadStrategy", json!("none"))?;
        let browser = Self {
            driver: WebDriver::new(&driver.url, capabilities).await?,
            _profile: profile,
        };
        let phone = json!({"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true});
        browser
            .cdp("Emulation.setDeviceMetricsOverride", phone)
            .await?;
        browser
            .cdp(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": WATCH }),
            )
            .await?;
        Ok(browser)
    }

    async fn cdp(&self, method: &str, parameters: Value) -> Outcome<Value> {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.map_err(|error| Fault::told(method, error))
    }

    pub(super) async fn slow_processor(&self) -> Outcome {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))
            .await?;
        Ok(())
    }

    pub(super) async fn slow_network(&self) -> Outcome {
        self.cdp("Network.enable", json!({})).await?;
        let conditions = json!({
            "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP
        });
        self.cdp("Network.emulateNetworkConditions", conditions)
            .await?;
        Ok(())
    }

    pub(super) async fn open(&self, address: &str) -> Outcome {
        Ok(self.driver.goto(format!("{address}/")).await?)
    }

    pub(super) async fn report(&self) -> Outcome<Value> {
        let script = "return window.__benchReport ? window.__benchReport() : {};";
        let answer = self.driver.execute(script, Vec::new()).await?;
        Ok(answer.json().clone())
    }

    /// What the page reports once it has come to a mark.
    pub(super) async fn until_mark(&self, name: &str) -> Outcome<Value> {
        until(name, async || {
            // Between two documents there is none to ask.
            let report = self.report().await.unwrap_or_default();
            Ok(report["marks"][name].is_number().then_some(report))
        })
        .await
    }

    /// Waits for a screen.
    pub(super) async fn see(&self, screen: &str) -> Outcome {
        until(screen, async || {
            let report = self.report().await?;
            let last = report["steps"].as_array().and_then(|steps| steps.last());
            let is_there = last.is_some_and(|step| step["screen"] == screen);
            Ok(is_there.then_some(()))
        })
        .await
    }

    /// Presses what has this test id.
    pub(super) async fn press(&self, id: &str) -> Outcome {
        let script = "const one = document.querySelector(`[data-testid='${arguments[0]}']`);
            if (!one || one.disabled) return false; one.click(); return true;";
        self.once(id, script, vec![json!(id)]).await
    }

    /// Types into the field of this test id, at once.
    pub(super) async fn enter(&self, id: &str, text: &str) -> Outcome {
        let script = "const one = document.querySelector(`input[data-testid='${arguments[0]}']`);
            if (!one) return false; one.focus(); one.value = arguments[1];
            one.dispatchEvent(new InputEvent('input', { bubbles: true }));
            one.dispatchEvent(new Event('change', { bubbles: true })); return true;";
        self.once(id, script, vec![json!(id), json!(text)]).await
    }

    async fn once(&self, what: &str, script: &str, arguments: Vec<Value>) -> Outcome {
        until(what, async || {
            let answer = self.driver.execute(script, arguments.clone()).await?;
            Ok((answer.json() == &json!(true)).then_some(()))
        })
        .await
    }

    /// From now on it is noted which function is at work.
    pub(super) async fn begin_profile(&self) -> Outcome {
        self.cdp("Profiler.enable", json!({})).await?;
        self.cdp(
            "Profiler.setSamplingInterval",
            json!({ "interval": SAMPLE }),
        )
        .await?;
        self.cdp("Profiler.start", json!({})).await?;
        Ok(())
    }

    /// The functions that were at work, and for how many milliseconds.
    pub(super) async fn end_profile(&self) -> Outcome<Vec<(String, f64)>> {
        let answer = self.cdp("Profiler.stop", json!({})).await?;
        Ok(read_profile(&answer["profile"]))
    }

    /// Bytes of the heap after what nobody refers to was collected, bytes of WebAssembly, nodes.
    pub(super) async fn memory(&self, report: &Value) -> Outcome<[f64; 3]> {
        self.cdp("HeapProfiler.collectGarbage", json!({})).await?;
        self.cdp("Performance.enable", json!({})).await?;
        let answer = self.cdp("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
        let metric = |name: &str| {
            let found = metrics.iter().find(|one| one["name"] == name);
            found.and_then(|one| one["value"].as_f64())
        };
        let heap = metric("JSHeapUsedSize").ok_or_else(|| Fault::new("the heap has no size"))?;
        let nodes = metric("Nodes").unwrap_or_default();
        Ok([heap, report["wasm"].as_f64().unwrap_or_default(), nodes])
    }

    pub(super) async fn stop(self) -> Outcome {
        Ok(self.driver.quit().await?)
    }
}

/// The functions of a profile with their own time, those with most first.
fn read_profile(profile: &Value) -> Vec<(String, f64)> {
    let list = |name: &str| profile[name].as_array().map_or(&[][..], Vec::as_slice);
    let mut names = BTreeMap::new();
    for node in list("nodes") {
        let frame = &node["callFrame"];
        let text = |name: &str| frame[name].as_str().unwrap_or_default();
        let file = text("url").rsplit('/').next().unwrap_or_default();
        let function = match text("functionName") {
            "" => "a function without a name",
            function => function,
        };
        let line = frame["lineNumber"].as_i64().unwrap_or_default();
        // Names of files have the hash of their content in them.
        let kind = file.rsplit('.').next().unwrap_or_default();
        let name = match (file.is_empty(), kind) {
            (true, _) => function.to_owned(),
            (false, "wasm") => format!("{function} (WebAssembly)"),
            (false, kind) => format!("{function} ({kind}, line {line})"),
        };
        names.insert(node["id"].as_i64().unwrap_or_default(), name);
    }
    let mut times = BTreeMap::<String, f64>::new();
    for (sample, delta) in list("samples").iter().zip(list("timeDeltas")) {
        let name = sample.as_i64().and_then(|id| names.get(&id));
        if let (Some(name), Some(delta)) = (name, delta.as_f64()) {
            *times.entry(name.clone()).or_default() += delta / 1000.0;
        }
    }
    let mut times: Vec<_> = times.into_iter().collect();
    times.sort_by(|one, other| other.1.total_cmp(&one.1));
    times.truncate(FUNCTIONS);
    times
}

/// Asks again until there is an answer.
pub(super) async fn until<T>(what: &str, ask: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if let Some(answer) = ask().await? {
            return Ok(answer);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(Fault::new(format!(
        "waited {} s for {what}",
        PATIENCE.as_secs()
    )))
}

/// As hard as the bundle is compressed.
pub(super) fn brotli(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(content)?;
    drop(writer);
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_tells_the_time_of_each_function() {
        let frame =
            |name: &str, url: &str| json!({"functionName": name, "url": url, "lineNumber": 3});
        let profile = json!({
            "nodes": [
                {"id": 1, "callFrame": frame("(idle)", "")},
                {"id": 2, "callFrame": frame("", "http://localhost/regain-1.js")},
                {"id": 3, "callFrame": frame("wasm-function[7]", "http://localhost/a.wasm")},
            ],
            "samples": [1, 2, 3, 2],
            "timeDeltas": [1000, 2000, 500, 3000],
        });
        let told = read_profile(&profile);
        assert_eq!(
            told,
            [
                ("a function without a name (js, line 3)".to_owned(), 5.0),
                ("(idle)".to_owned(), 1.0),
                ("wasm-function[7] (WebAssembly)".to_owned(), 0.5),
            ]
        );
        assert!(read_profile(&Value::Null).is_empty());
    }

    #[test]
    fn what_is_compressed_is_smaller() {
        assert!(brotli(&[b'a'; 1000]).unwrap().len() < 100);
    }
}
