use std::cell::RefCell;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{ChromiumLikeCapabilities, WebDriver, WindowHandle, prelude::*};

use crate::{
    fault::{Fault, Outcome},
    settings::Settings,
    wait::{PATIENCE, until},
    watch::Watch,
};

/// How a browser shows pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// A desktop window rather than a phone.
    pub(crate) desktop: bool,
    /// The dark theme.
    pub(crate) dark: bool,
    /// The language that each address asks for.
    pub(crate) language: Option<&'static str>,
}

impl Look {
    /// What pictures of it are called.
    pub(crate) fn name(self) -> String {
        format!(
            "{}-{}-{}",
            if self.desktop { "desktop" } else { "phone" },
            if self.dark { "dark" } else { "light" },
            if self.language.is_some() {
                "rtl"
            } else {
                "ltr"
            }
        )
    }

    /// How wide and high its pages are, in pixels.
    const fn size(self) -> (u32, u32) {
        if self.desktop {
            (1280, 900)
        } else {
            (390, 844)
        }
    }

    /// The query that asks for the language.
    pub(crate) fn query(self) -> String {
        self.language
            .map_or_else(String::new, |tag| format!("?lang={tag}"))
    }
}

/// What runs in every document before its own scripts.
const LISTEN: &str = include_str!("scripts/listen.js");

/// The flags that keep Chromium quiet and without a screen. Those of the last
/// lines keep it from starting what no page here needs, the panels of its
/// address bar among them: half of the time that a browser takes to start.
const FLAGS: [&str; 13] = [
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
    "--disable-default-apps",
    "--no-default-browser-check",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess",
];

/// One Chromium with a profile of its own, and what was noticed in it.
pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
    pub(crate) look: Look,
    /// The window that commands go to.
    current: RefCell<WindowHandle>,
    pub(crate) watch: Watch,
    /// Deleted with the browser.
    _profile: TempDir,
}

impl Browser {
    pub(crate) async fn start(settings: &Settings, origin: &str, look: Look) -> Outcome<Self> {
        let profile = tempfile::tempdir()?;
        let mut capabilities = DesiredCapabilities::chrome();
        capabilities.set_binary(&settings.chrome.to_string_lossy())?;
        for flag in FLAGS {
            capabilities.add_arg(flag)?;
        }
        capabilities.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
        capabilities.add_arg("--lang=en-US")?;
        capabilities.set(
            "goog:loggingPrefs",
            json!({"browser": "ALL", "performance": "ALL"}),
        )?;
        capabilities.add_experimental_option(
            "perfLoggingPrefs",
            json!({"enableNetwork": true, "enablePage": false}),
        )?;
        let driver = WebDriver::new(&settings.driver_url, capabilities).await?;
        let current = driver.window().await?;
        let browser = Self {
            driver,
            look,
            current: RefCell::new(current),
            watch: Watch::new(origin),
            _profile: profile,
        };
        browser.furnish().await?;
        Ok(browser)
    }

    /// The window that commands go to now.
    pub(crate) fn window(&self) -> WindowHandle {
        self.current.borrow().clone()
    }

    /// Sends the commands that follow to `window`.
    pub(crate) async fn switch_to(&self, window: &WindowHandle) -> Outcome {
        if *self.current.borrow() == *window {
            return Ok(());
        }
        self.driver.switch_to_window(window.clone()).await?;
        self.current.replace(window.clone());
        Ok(())
    }

    /// A new empty tab that looks like the others.
    pub(crate) async fn new_tab(&self) -> Outcome<WindowHandle> {
        let window = self.driver.new_tab().await?;
        self.switch_to(&window).await?;
        self.furnish().await?;
        Ok(window)
    }

    /// Sets the present tab up: the size, the theme, and the listeners.
    async fn furnish(&self) -> Outcome {
        self.resize(self.look.size(), !self.look.desktop).await?;
        self.set_media("").await?;
        self.before_each_document(LISTEN).await
    }

    /// Shows the present tab in another size and theme for a picture, without loading it anew. Only the width tells a phone
    /// from a desktop: no bars stand over the page.
    pub(crate) async fn look_like(&self, look: Look) -> Outcome {
        self.resize(look.size(), false).await?;
        self.hide_scrollbars(true).await?;
        self.media(look, "").await
    }

    /// Shows the present tab as before [`Self::look_like`].
    pub(crate) async fn look_as_before(&self) -> Outcome {
        self.resize(self.look.size(), !self.look.desktop).await?;
        self.hide_scrollbars(false).await?;
        self.set_media("").await
    }

    async fn hide_scrollbars(&self, hidden: bool) -> Outcome {
        let parameters = json!({ "hidden": hidden });
        self.cdp("Emulation.setScrollbarsHidden", parameters)
            .await?;
        Ok(())
    }

    async fn resize(&self, (width, height): (u32, u32), mobile: bool) -> Outcome {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile}),
        )
        .await?;
        Ok(())
    }

    /// Shows pages as on this medium: `print`, or nothing for the screen.
    pub(crate) async fn set_media(&self, media: &str) -> Outcome {
        self.media(self.look, media).await
    }

    async fn media(&self, look: Look, media: &str) -> Outcome {
        let theme = if look.dark { "dark" } else { "light" };
        self.cdp(
            "Emulation.setEmulatedMedia",
            // Nothing moves, so that no colour is looked at on its way to another.
            json!({"media": media, "features": [
                {"name": "prefers-color-scheme", "value": theme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]}),
        )
        .await?;
        Ok(())
    }

    /// A script that runs in every document of this tab before its own.
    pub(crate) async fn before_each_document(&self, source: &str) -> Outcome {
        self.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({"source": source}),
        )
        .await?;
        Ok(())
    }

    /// A command of the Chrome DevTools Protocol to the present tab.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Outcome<Value> {
        self.driver
            .cdp()
            .send_raw(method, parameters)
            .await
            .map_err(|error| Fault::from(error).at(method))
    }

    /// Runs a script in the page and gives back what it returns.
    pub(crate) async fn script(&self, source: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.driver.execute(source, arguments).await?.json().clone())
    }

    /// Runs a script that answers through the function it is given last.
    ///
    /// The answer is left in the page and asked for until it is there. To wait
    /// for it in the browser, as WebDriver and the DevTools protocol can, now
    /// and then waits for ever when the page is left meanwhile.
    pub(crate) async fn script_later(&self, source: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let begin = format!(
            "globalThis.__answer = undefined;
            (function () {{ {source} }}).apply(null, [...arguments, (answer) => {{ globalThis.__answer = {{ answer }}; }}]);"
        );
        self.script(&begin, arguments).await?;
        until("the answer of a script", PATIENCE, async || {
            let left = "return globalThis.__answer ?? null;";
            let left = self.script(left, Vec::new()).await?;
            Ok(left.get("answer").cloned())
        })
        .await
    }

    /// The databases that scripts have made.
    pub(crate) async fn databases(&self) -> Outcome<Vec<String>> {
        let origin = self.script("return location.origin;", Vec::new()).await?;
        let answer = self
            .cdp(
                "IndexedDB.requestDatabaseNames",
                json!({ "securityOrigin": origin }),
            )
            .await?;
        let names = answer["databaseNames"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        Ok(names
            .iter()
            .map(|name| format!("indexedDB {name}"))
            .collect())
    }

    /// The cookies of the present page, those included that scripts cannot
    /// read.
    pub(crate) async fn cookies(&self) -> Outcome<Vec<Value>> {
        let answer = self.cdp("Network.getCookies", json!({})).await?;
        Ok(answer["cookies"].as_array().cloned().unwrap_or_default())
    }

    /// The place in the history of this tab, and the addresses in it.
    pub(crate) async fn history(&self) -> Outcome<(usize, Vec<String>)> {
        let answer = self.cdp("Page.getNavigationHistory", json!({})).await?;
        let entries = answer["entries"].as_array().cloned().unwrap_or_default();
        let at = answer["currentIndex"].as_u64().unwrap_or(0);
        let addresses = entries
            .iter()
            .filter_map(|entry| entry["url"].as_str().map(ToOwned::to_owned))
            .collect();
        Ok((usize::try_from(at).unwrap_or(0), addresses))
    }

    /// A picture of the present page from top to bottom, as PNG.
    pub(crate) async fn whole_page(&self) -> Outcome<Vec<u8>> {
        let metrics = self.cdp("Page.getLayoutMetrics", json!({})).await?;
        let size = &metrics["cssContentSize"];
        let clip =
            json!({"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1});
        self.picture(json!({"format": "png", "captureBeyondViewport": true, "clip": clip}))
            .await
    }

    /// A picture of the present page from its top, no taller than that, as WebP: after [`Self::look_like`]. The window is made
    /// as tall, because what is beyond it is drawn to the side of where it is on pages that run from right to left.
    pub(crate) async fn small_picture(
        &self,
        look: Look,
        quality: u32,
        tallest: u32,
    ) -> Outcome<Vec<u8>> {
        let tall = "return document.documentElement.scrollHeight;";
        let tall = self.script(tall, Vec::new()).await?;
        let tall = tall.as_u64().and_then(|pixels| u32::try_from(pixels).ok());
        let tall = tall.ok_or_else(|| Fault::new("the page has no size"))?;
        let (width, _) = look.size();
        self.resize((width, tall.min(tallest)), false).await?;
        self.picture(json!({"format": "webp", "quality": quality}))
            .await
    }

    async fn picture(&self, how: Value) -> Outcome<Vec<u8>> {
        let answer = self.cdp("Page.captureScreenshot", how).await?;
        BASE64_STANDARD
            .decode(answer["data"].as_str().unwrap_or(""))
            .map_err(|error| Fault::new(format!("the picture: {error}")))
    }

    /// The present page on paper (A4), as PDF.
    pub(crate) async fn print(&self) -> Outcome<Vec<u8>> {
        let answer = self
            .cdp(
                "Page.printToPDF",
                json!({"paperWidth": 8.27, "paperHeight": 11.69}),
            )
            .await?;
        BASE64_STANDARD
            .decode(answer["data"].as_str().unwrap_or(""))
            .map_err(|error| Fault::new(format!("the paper: {error}")))
    }

    /// Every string in a heap snapshot of the page, after what nobody refers to
    /// any more was collected. What the driver itself has answered is left
    /// out: the browser's console keeps hold of it.
    pub(crate) async fn heap(&self) -> Outcome<Vec<String>> {
        let told = |error: &dyn std::fmt::Display| Fault::new(format!("the heap: {error}"));
        let session = self.driver.cdp().connect().await?;
        let mut events = session.subscribe_connection();
        for method in [
            "HeapProfiler.enable",
            "HeapProfiler.collectGarbage",
            "HeapProfiler.takeHeapSnapshot",
        ] {
            let answered = session.send_raw(method, json!({ "reportProgress": false }));
            answered.await.map_err(|error| told(&error))?;
        }
        let mut snapshot = String::new();
        while let Ok(event) = events.try_recv() {
            if event.method == "HeapProfiler.addHeapSnapshotChunk" {
                snapshot.push_str(event.params["chunk"].as_str().unwrap_or(""));
            }
        }
        session.detach().await.map_err(|error| told(&error))?;
        let snapshot: Value = serde_json::from_str(&snapshot).map_err(|error| told(&error))?;
        let strings = snapshot["strings"].as_array().cloned().unwrap_or_default();
        let strings = strings.iter().filter_map(Value::as_str);
        Ok(strings
            .filter(|text| !text.starts_with("{\"status\":0,\"value\":"))
            .map(ToOwned::to_owned)
            .collect())
    }

    pub(crate) async fn stop(&self) -> Outcome {
        Ok(self.driver.clone().quit().await?)
    }
}
