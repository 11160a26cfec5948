mod start;

use std::cell::RefCell;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{WebDriver, WindowHandle, bidi::BiDi};

use crate::{
    api::Api,
    display::Display,
    driver::Driver,
    engine::{Ability, Engine},
    fault::{Fault, Outcome},
    settings::Settings,
    wait::{PATIENCE, until},
    watch::{Seen, Watch},
};

/// How a browser shows pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// A desktop window rather than a phone.
    pub(crate) desktop: bool,
    /// The dark theme.
    pub(crate) dark: bool,
    /// The colours of the person, in the place of those of the page.
    pub(crate) forced_colours: bool,
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

/// The window that a page is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// How many pixels of the screen one of the page is.
    pub(crate) scale: u32,
    /// Whether it is that of a phone.
    pub(crate) mobile: bool,
}

pub(crate) const PHONE: Window = Window {
    width: 390,
    height: 844,
    scale: 1,
    mobile: true,
};

/// What runs in every document before its own scripts.
const LISTEN: &str = include_str!("scripts/listen.js");

/// How a browser is reached beside plain `WebDriver`.
enum Line {
    /// By the Chrome `DevTools` Protocol; the driver is that of all.
    Chromium,
    /// By `WebDriver` `BiDi`, and a driver of its own.
    Firefox { bidi: BiDi, driver: Driver },
    /// Not at all; it has a driver and a screen of its own.
    Webkit {
        driver: Driver,
        display: Box<Display>,
    },
}

/// One browser with a profile of its own, and what was noticed in it.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    pub(crate) driver: WebDriver,
    pub(crate) look: Look,
    /// The tab that it was started with.
    first: WindowHandle,
    /// The window that commands go to.
    current: RefCell<WindowHandle>,
    pub(crate) watch: Watch,
    line: RefCell<Line>,
    /// Deleted with the browser.
    _profile: TempDir,
}

impl Browser {
    /// One of this engine; `number` tells it from others of the same journey.
    pub(crate) async fn start(
        settings: &Settings,
        engine: Engine,
        number: u32,
        api: &Api,
        look: Look,
    ) -> Outcome<Self> {
        let profile = tempfile::tempdir()?;
        let (driver, line) = match engine {
            Engine::Chromium => start::chromium(settings, profile.path()).await?,
            Engine::Firefox => start::firefox(settings, number, look).await?,
            Engine::Webkit => start::webkit(settings, profile.path(), number, look).await?,
        };
        let current = driver.window().await?;
        let seen = match &line {
            Line::Chromium => Seen::Logs,
            Line::Firefox { bidi, .. } => Seen::Events(Box::new(bidi.subscribe_raw())),
            Line::Webkit { .. } => Seen::Relay,
        };
        let browser = Self {
            engine,
            driver,
            look,
            first: current.clone(),
            current: RefCell::new(current),
            watch: Watch::new(&api.origin, number, api.relay.clone(), seen),
            line: RefCell::new(line),
            _profile: profile,
        };
        browser.furnish().await?;
        Ok(browser)
    }

    /// Ends the walk, as one that shows nothing, if the engine cannot do something.
    pub(crate) fn needs(&self, ability: Ability) -> Outcome {
        match self.engine.lacks(ability) {
            None => Ok(()),
            Some(why) => Err(Fault::Lacking(why.to_owned())),
        }
    }

    /// The second line to Firefox.
    fn bidi(&self) -> Option<BiDi> {
        match &*self.line.borrow() {
            Line::Firefox { bidi, .. } => Some(bidi.clone()),
            Line::Chromium | Line::Webkit { .. } => None,
        }
    }

    /// A command to the present tab over the second line to Firefox.
    async fn bidi_here(&self, method: &str, mut parameters: Value, list: bool) -> Outcome<Value> {
        let bidi = self
            .bidi()
            .ok_or_else(|| Fault::new(format!("{method}: there is no second line")))?;
        let context = self.window().to_string();
        if list {
            parameters["contexts"] = json!([context]);
        } else {
            parameters["context"] = json!(context);
        }
        Ok(bidi.send_raw(method, parameters).await?)
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
        let (width, height) = self.look.size();
        self.resize(width, height).await?;
        match self.engine {
            Engine::Chromium => {
                self.set_media("").await?;
                self.before_each_document(LISTEN).await
            }
            Engine::Firefox => self.before_each_document(LISTEN).await,
            // The theme is there from the start, and the API logs what the policy was violated by.
            Engine::Webkit => Ok(()),
        }
    }

    /// How large the page is that the present tab shows.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        self.show_in(Window {
            width,
            height,
            scale: 1,
            mobile: !self.look.desktop,
        })
        .await
    }

    /// Shows the present tab in a window. Only Chromium magnifies it.
    pub(crate) async fn show_in(&self, window: Window) -> Outcome {
        let Window {
            width,
            height,
            scale,
            mobile,
        } = window;
        match self.engine {
            Engine::Chromium => {
                let size = json!({"width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile});
                self.cdp("Emulation.setDeviceMetricsOverride", size).await?;
            }
            Engine::Firefox => {
                let size = json!({"viewport": {"width": width, "height": height}});
                self.bidi_here("browsingContext.setViewport", size, false)
                    .await?;
            }
            // It fills the screen, which leaves no room for bars of its own.
            Engine::Webkit => self.driver.set_window_rect(0, 0, width, height).await?,
        }
        Ok(())
    }

    /// Times are those of one place, wherever the tests run.
    pub(crate) async fn set_utc(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            let place = json!({"timezoneId": "UTC"});
            self.cdp("Emulation.setTimezoneOverride", place).await?;
        }
        // The others are started in it.
        Ok(())
    }

    /// Shows the present tab in another size and theme for a picture, without loading it anew. Only the width tells a phone
    /// from a desktop: no bars stand over the page.
    pub(crate) async fn look_like(&self, look: Look) -> Outcome {
        self.show_without_bars(look.size()).await?;
        self.hide_scrollbars(true).await?;
        self.media(look, "").await
    }

    /// Shows the present tab as before [`Self::look_like`].
    pub(crate) async fn look_as_before(&self) -> Outcome {
        let (width, height) = self.look.size();
        self.resize(width, height).await?;
        self.hide_scrollbars(false).await?;
        self.set_media("").await
    }

    async fn hide_scrollbars(&self, hidden: bool) -> Outcome {
        let parameters = json!({ "hidden": hidden });
        self.cdp("Emulation.setScrollbarsHidden", parameters)
            .await?;
        Ok(())
    }

    async fn show_without_bars(&self, (width, height): (u32, u32)) -> Outcome {
        self.show_in(Window {
            width,
            height,
            scale: 1,
            mobile: false,
        })
        .await
    }

    /// Shows pages as on this medium: `print`, or nothing for the screen.
    pub(crate) async fn set_media(&self, media: &str) -> Outcome {
        self.media(self.look, media).await
    }

    async fn media(&self, look: Look, media: &str) -> Outcome {
        self.needs(Ability::Media)?;
        let theme = if look.dark { "dark" } else { "light" };
        let forced = if look.forced_colours {
            "active"
        } else {
            "none"
        };
        self.cdp(
            "Emulation.setEmulatedMedia",
            // Nothing moves, so that no colour is looked at on its way to another.
            json!({"media": media, "features": [
                {"name": "prefers-color-scheme", "value": theme},
                {"name": "forced-colors", "value": forced},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]}),
        )
        .await?;
        Ok(())
    }

    /// A script that runs in every document of this tab before its own.
    pub(crate) async fn before_each_document(&self, source: &str) -> Outcome {
        self.needs(Ability::ScriptBeforeDocument)?;
        if self.engine == Engine::Firefox {
            let function = json!({ "functionDeclaration": format!("() => {{ {source} }}") });
            self.bidi_here("script.addPreloadScript", function, true)
                .await?;
        } else {
            let source = json!({ "source": source });
            self.cdp("Page.addScriptToEvaluateOnNewDocument", source)
                .await?;
        }
        Ok(())
    }

    /// Whether the scripts of pages run.
    pub(crate) async fn allow_scripts(&self, allowed: bool) -> Outcome {
        self.needs(Ability::WithoutScripts)?;
        let disabled = json!({ "value": !allowed });
        self.cdp("Emulation.setScriptExecutionDisabled", disabled)
            .await?;
        Ok(())
    }

    /// From now on it says that it is this browser.
    pub(crate) async fn set_user_agent(&self, name: &str) -> Outcome {
        self.needs(Ability::UserAgent)?;
        let agent = json!({ "userAgent": name });
        if self.engine == Engine::Firefox {
            self.bidi_here("emulation.setUserAgentOverride", agent, true)
                .await?;
        } else {
            self.cdp("Emulation.setUserAgentOverride", agent).await?;
        }
        Ok(())
    }

    /// From now on requests whose path contains one of these get nowhere.
    pub(crate) async fn block(&self, parts: &[&str]) -> Outcome {
        if self.engine == Engine::Chromium {
            let patterns: Vec<_> = parts.iter().map(|part| format!("*{part}*")).collect();
            self.cdp("Network.enable", json!({})).await?;
            self.cdp("Network.setBlockedURLs", json!({ "urls": patterns }))
                .await?;
        } else {
            self.watch.block(parts);
        }
        Ok(())
    }

    /// Puts text in where the focus is, at once.
    pub(crate) async fn insert(&self, text: &str) -> Outcome {
        if self.engine == Engine::Chromium {
            self.cdp("Input.insertText", json!({ "text": text }))
                .await?;
        } else {
            let script = "return document.execCommand('insertText', false, arguments[0]);";
            let done = self.script(script, vec![json!(text)]).await?;
            crate::ensure!(done == json!(true), "the text is not taken");
        }
        Ok(())
    }

    /// A command of the Chrome DevTools Protocol to the present tab, for what the engine has to be able to do.
    pub(crate) async fn cdp_for(
        &self,
        ability: Ability,
        method: &str,
        parameters: Value,
    ) -> Outcome<Value> {
        self.needs(ability)?;
        self.cdp(method, parameters).await
    }

    /// A command of the Chrome DevTools Protocol to the present tab: of Chromium alone.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Outcome<Value> {
        self.driver
            .cdp()
            .send_raw(method, parameters)
            .await
            .map_err(|error| Fault::from(error).at(method))
    }

    /// Runs a script in the page and gives back what it returns. What is to stay there is kept in `window`: the
    /// `globalThis` of Firefox is that of the one script.
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
            "window.__answer = undefined;
            (function () {{ {source} }}).apply(null, [...arguments, (answer) => {{ window.__answer = {{ answer }}; }}]);"
        );
        self.script(&begin, arguments).await?;
        until("the answer of a script", PATIENCE, async || {
            let left = "return window.__answer ?? null;";
            let left = self.script(left, Vec::new()).await?;
            Ok(left.get("answer").cloned())
        })
        .await
    }

    /// The databases that scripts have made.
    pub(crate) async fn databases(&self) -> Outcome<Vec<String>> {
        let names = if self.engine == Engine::Chromium {
            let origin = self.script("return location.origin;", Vec::new()).await?;
            let origin = json!({ "securityOrigin": origin });
            let answer = self.cdp("IndexedDB.requestDatabaseNames", origin).await?;
            answer["databaseNames"].clone()
        } else {
            let ask = "const done = arguments[0];
                indexedDB.databases().then((all) => done(all.map((one) => one.name)), (error) => done([`${error}`]));";
            self.script_later(ask, Vec::new()).await?
        };
        let names = names.as_array().cloned().unwrap_or_default();
        Ok(names
            .iter()
            .map(|name| format!("indexedDB {name}"))
            .collect())
    }

    /// The cookies of the present page, those included that scripts cannot
    /// read.
    pub(crate) async fn cookies(&self) -> Outcome<Vec<Value>> {
        if self.engine == Engine::Chromium {
            let answer = self.cdp("Network.getCookies", json!({})).await?;
            return Ok(answer["cookies"].as_array().cloned().unwrap_or_default());
        }
        let cookies = self.driver.get_all_cookies().await?;
        let cookies = cookies.iter().map(serde_json::to_value);
        Ok(cookies.collect::<Result<_, _>>()?)
    }

    /// The place in the history of this tab, and the addresses in it.
    pub(crate) async fn history(&self) -> Outcome<(usize, Vec<String>)> {
        let answer = self
            .cdp_for(Ability::History, "Page.getNavigationHistory", json!({}))
            .await?;
        let entries = answer["entries"].as_array().cloned().unwrap_or_default();
        let at = answer["currentIndex"].as_u64().unwrap_or(0);
        let addresses = entries
            .iter()
            .filter_map(|entry| entry["url"].as_str().map(ToOwned::to_owned))
            .collect();
        Ok((usize::try_from(at).unwrap_or(0), addresses))
    }

    /// Whether a picture of the present tab can be taken: WebKitWebDriver never answers of one that is
    /// not in front.
    pub(crate) fn can_be_pictured(&self) -> bool {
        self.engine != Engine::Webkit || *self.current.borrow() == self.first
    }

    /// A picture of the present page from top to bottom, as PNG; of what is in the window where the engine can do no
    /// more.
    pub(crate) async fn whole_page(&self) -> Outcome<Vec<u8>> {
        let answer = match self.engine {
            Engine::Chromium => {
                let metrics = self.cdp("Page.getLayoutMetrics", json!({})).await?;
                let size = &metrics["cssContentSize"];
                let clip = json!({"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1});
                let options = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
                self.cdp("Page.captureScreenshot", options).await?
            }
            Engine::Firefox => {
                let options = json!({ "origin": "document" });
                self.bidi_here("browsingContext.captureScreenshot", options, false)
                    .await?
            }
            Engine::Webkit => return Ok(self.driver.screenshot_as_png().await?),
        };
        decoded(&answer)
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
        self.show_without_bars((width, tall.min(tallest))).await?;
        self.picture(json!({"format": "webp", "quality": quality}))
            .await
    }

    async fn picture(&self, how: Value) -> Outcome<Vec<u8>> {
        let answer = self.cdp("Page.captureScreenshot", how).await?;
        decoded(&answer)
    }

    /// The present page on paper (A4), as PDF.
    pub(crate) async fn print(&self) -> Outcome<Vec<u8>> {
        self.needs(Ability::Paper)?;
        let answer = if self.engine == Engine::Firefox {
            let paper = json!({"page": {"width": 21.0, "height": 29.7}});
            self.bidi_here("browsingContext.print", paper, false)
                .await?
        } else {
            let paper = json!({"paperWidth": 8.27, "paperHeight": 11.69});
            self.cdp("Page.printToPDF", paper).await?
        };
        BASE64_STANDARD
            .decode(answer["data"].as_str().unwrap_or(""))
            .map_err(|error| Fault::new(format!("the paper: {error}")))
    }

    /// Every string in a heap snapshot of the page, after what nobody refers to
    /// any more was collected. What the driver itself has answered is left
    /// out: the browser's console keeps hold of it.
    pub(crate) async fn heap(&self) -> Outcome<Vec<String>> {
        self.needs(Ability::HeapSnapshot)?;
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

    /// Ends it, and the driver that it has for itself.
    pub(crate) async fn stop(&self) -> Outcome {
        let ended = self.driver.clone().quit().await;
        match self.line.replace(Line::Chromium) {
            Line::Chromium => {}
            Line::Firefox { driver, .. } => driver.stop().await,
            Line::Webkit { driver, display } => {
                driver.stop().await;
                display.stop().await;
            }
        }
        Ok(ended?)
    }
}

/// The picture in an answer.
fn decoded(answer: &Value) -> Outcome<Vec<u8>> {
    BASE64_STANDARD
        .decode(answer["data"].as_str().unwrap_or(""))
        .map_err(|error| Fault::new(format!("the picture: {error}")))
}
