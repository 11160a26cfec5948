use std::{cell::Cell, path::Path, rc::Rc};

use serde_json::{Value, json};
use thirtyfour::{Key, WebElement, WindowHandle, error::WebDriverErrorInner, prelude::*};

use crate::{
    browser::{Browser, Look},
    ensure,
    fault::{Fault, Outcome},
    screen::{Arrival, Facts, axe},
    wait::{PATIENCE, until},
    world::World,
};

/// Someone at a browser tab. What they do and see is named by test ids.
pub(crate) struct Person {
    pub(crate) world: Rc<World>,
    pub(crate) browser: Rc<Browser>,
    window: WindowHandle,
    arrival: Cell<Arrival>,
    /// Whether the app can come up at all.
    app: Cell<bool>,
    /// Whether this browser runs the scripts of pages.
    scripts: Cell<bool>,
}

/// Finds the one element with a test id that can be seen.
const FIND: &str = "return [...document.querySelectorAll(`[data-testid=\"${arguments[0]}\"]`)]
    .find((element) => element.checkVisibility({ visibilityProperty: true })) ?? null;";

impl Person {
    pub(crate) fn new(world: Rc<World>, browser: Rc<Browser>) -> Self {
        let window = browser.window();
        Self {
            world,
            browser,
            window,
            arrival: Cell::new(Arrival::Load),
            app: Cell::new(true),
            scripts: Cell::new(true),
        }
    }

    // Going places.

    /// Opens a page of the site.
    pub(crate) async fn visit(&self, path: &str) -> Outcome {
        self.here().await?;
        let address = format!("{}{path}", self.world.api.origin);
        self.browser.driver.goto(address).await?;
        self.loaded().await
    }

    pub(crate) async fn reload(&self) -> Outcome {
        self.here().await?;
        self.browser.driver.refresh().await?;
        self.loaded().await
    }

    /// The Back button of the browser.
    pub(crate) async fn back(&self) -> Outcome {
        self.here().await?;
        self.browser.driver.back().await?;
        // Whether that loads a page or only changes the step is the app's
        // affair, so where the focus is then is not asked.
        self.arrival.set(self.by_load());
        Ok(())
    }

    /// The same person in one more tab of the same browser.
    pub(crate) async fn new_tab(&self) -> Outcome<Self> {
        let window = self.browser.new_tab().await?;
        Ok(Self {
            window,
            ..Self::new(Rc::clone(&self.world), Rc::clone(&self.browser))
        })
    }

    /// The same person at another device.
    pub(crate) async fn other_browser(&self) -> Outcome<Self> {
        self.world.person_with(Look::default()).await
    }

    /// Closes this tab; another one goes on.
    pub(crate) async fn close(self) -> Outcome {
        self.here().await?;
        self.browser.driver.close_window().await?;
        Ok(())
    }

    /// From now on the app cannot come up: only the plain page is there.
    pub(crate) fn without_app(&self) {
        self.app.set(false);
        self.arrival.set(Arrival::Plain);
    }

    /// From now on no script of a page runs.
    pub(crate) async fn without_scripts(&self) -> Outcome {
        self.without_app();
        self.scripts.set(false);
        self.allow_scripts(false).await
    }

    async fn allow_scripts(&self, allowed: bool) -> Outcome {
        let parameters = json!({"value": !allowed});
        self.browser.cdp("Emulation.setScriptExecutionDisabled", parameters).await?;
        Ok(())
    }

    fn by_load(&self) -> Arrival {
        if self.app.get() {
            Arrival::Load
        } else {
            Arrival::Plain
        }
    }

    /// Waits until the app has taken the page over from the plain one.
    async fn loaded(&self) -> Outcome {
        self.arrival.set(self.by_load());
        if self.app.get() {
            until("the app to come up", PATIENCE, async || {
                Ok(self.has("html[data-app]").await?.then_some(()))
            })
            .await?;
        }
        Ok(())
    }

    /// Sends what follows to this tab.
    pub(crate) async fn here(&self) -> Outcome {
        self.browser.switch_to(&self.window).await
    }

    // Doing things.

    /// Follows the link of a choice on the first page.
    pub(crate) async fn choose(&self, situation: &str) -> Outcome {
        self.press(&format!("triage-{situation}")).await
    }

    /// Presses a button or link once it can be pressed.
    pub(crate) async fn press(&self, id: &str) -> Outcome {
        self.here().await?;
        until(&format!("“{id}” to be pressed"), PATIENCE, async || {
            let Some(element) = self.find(id).await? else {
                return Ok(None);
            };
            let pressed = async {
                if !element.is_enabled().await?
                    || element.attr("aria-disabled").await?.as_deref() == Some("true")
                {
                    return Ok(false);
                }
                element.click().await.map(|()| true)
            };
            Ok(still_there(pressed.await)?.unwrap_or(false).then_some(()))
        })
        .await?;
        if self.app.get() {
            self.arrival.set(Arrival::Step);
        }
        Ok(())
    }

    /// Opens something that folds out.
    pub(crate) async fn open(&self, id: &str) -> Outcome {
        let folded = self.see(id).await?;
        if folded.attr("open").await?.is_none() {
            folded.find(By::Css("summary")).await?.click().await?;
        }
        Ok(())
    }

    /// Types into a field in place of what is there.
    pub(crate) async fn type_into(&self, id: &str, text: &str) -> Outcome {
        self.here().await?;
        let field = self.see(id).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Delete).await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Types a password and remembers that nobody else may see it.
    pub(crate) async fn type_secret(&self, id: &str, text: &str) -> Outcome {
        self.world.remember_secret("a password", text);
        self.type_into(id, text).await
    }

    /// Puts text into a field at once, in place of what is there.
    pub(crate) async fn paste(&self, id: &str, text: &str) -> Outcome {
        self.here().await?;
        let field = self.see(id).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Delete).await?;
        self.browser
            .cdp("Input.insertText", json!({ "text": text }))
            .await?;
        Ok(())
    }

    /// Presses a key wherever the focus is.
    pub(crate) async fn press_key(&self, key: impl Into<TypingData>) -> Outcome {
        self.here().await?;
        self.browser
            .driver
            .active_element()
            .await?
            .send_keys(key)
            .await?;
        if self.app.get() {
            self.arrival.set(Arrival::Step);
        }
        Ok(())
    }

    // Seeing things.

    /// Waits for a screen, then checks on it what has to hold on every one.
    pub(crate) async fn see_screen(&self, name: &str) -> Outcome {
        self.wait_for_screen(name).await?;
        self.check_page(name).await
    }

    /// Waits for a screen without a closer look.
    pub(crate) async fn wait_for_screen(&self, name: &str) -> Outcome {
        self.here().await?;
        self.world.set_place(format!("on the way to {name}"));
        let mut last = String::new();
        until("the screen", PATIENCE, async || {
            let shown = self.screen().await?;
            last = format!("{shown:?}");
            Ok((shown.as_deref() == Some(name)).then_some(()))
        })
        .await
        .map_err(|fault| Fault::new(format!("{fault} {name}; there is {last}")))?;
        self.world.set_place(name);
        Ok(())
    }

    /// Waits for a summary of errors on the present screen, then checks the
    /// page. Gives back the message at the field.
    pub(crate) async fn see_error(&self, field: &str) -> Outcome<String> {
        self.see("error-summary").await?;
        let message = self.read(&format!("error-{field}")).await?;
        let screen = self.screen().await?.unwrap_or_default();
        self.check_page(&format!("{screen} with an error")).await?;
        Ok(message)
    }

    /// The same, for a message that replaces another.
    pub(crate) async fn see_error_other_than(&self, field: &str, before: &str) -> Outcome<String> {
        let id = format!("error-{field}");
        self.until("another message at the field", async || {
            Ok((self.sees(&id).await? && self.read(&id).await? != before).then_some(()))
        })
        .await?;
        self.see_error(field).await
    }

    /// Waits until the answer to a wrong code is drawn.
    pub(crate) async fn wait_for_attempts_left(&self, left: u32) -> Outcome {
        self.until(&format!("{left} tries to be left"), async || {
            let known =
                self.document().await?["step"]["enter_code"]["attempts_left"] == json!(left);
            let drawn = if left == 0 {
                self.sees("error-summary").await?
            } else {
                self.read("attempts-left")
                    .await?
                    .contains(&left.to_string())
            };
            Ok((known && drawn).then_some(()))
        })
        .await
    }

    /// The newest flow document that this browser has got.
    pub(crate) async fn document(&self) -> Outcome<Value> {
        self.here().await?;
        self.browser.watch.read(&self.browser).await?;
        let answers = self.browser.watch.answers.borrow();
        let newest = answers.iter().rev().find_map(|answer| {
            if answer.body.get("step").is_some() {
                Some(&answer.body)
            } else {
                answer.body.get("flow")
            }
        });
        Ok(newest.cloned().unwrap_or_default())
    }

    /// The name of the screen that is shown.
    pub(crate) async fn screen(&self) -> Outcome<Option<String>> {
        self.here().await?;
        let script = "return [...document.querySelectorAll('[data-testid=\"page\"]')]
            .find((page) => page.checkVisibility())?.dataset.screen ?? null;";
        let name = self.browser.script(script, Vec::new()).await?;
        Ok(name.as_str().map(ToOwned::to_owned))
    }

    /// Everything that has to hold on every screen: see [`Facts::faults`].
    pub(crate) async fn check_page(&self, name: &str) -> Outcome {
        self.here().await?;
        self.world.set_place(name);
        // What looks at the page is a script too. Those of the page itself
        // were passed over when it was loaded and do not run any more.
        if !self.scripts.get() {
            self.allow_scripts(true).await?;
        }
        let wrong = self.faults_of_page().await;
        if !self.scripts.get() {
            self.allow_scripts(false).await?;
        }
        let mut wrong = wrong?;
        wrong.sort();
        wrong.dedup();
        ensure!(wrong.is_empty(), "on {name}:\n  - {}", wrong.join("\n  - "));
        Ok(())
    }

    async fn faults_of_page(&self) -> Outcome<Vec<String>> {
        let arrival = self.arrival.get();
        let mut wrong = Vec::new();
        if arrival == Arrival::Step {
            // The focus comes in the same turn or the next frame; wait for
            // it, and let the check below say so if it does not.
            let _ = until("the focus", PATIENCE / 4, async || {
                let facts = Facts::gather(&self.browser).await?;
                Ok(facts
                    .faults(&self.world.api.origin, arrival)
                    .is_empty()
                    .then_some(()))
            })
            .await;
        }
        let facts = Facts::gather(&self.browser).await?;
        wrong.extend(facts.faults(&self.world.api.origin, arrival));
        if self.app.get() {
            let screen = facts.screen.clone().unwrap_or_default();
            let plain_title = facts.title.trim_start_matches("Error: ");
            if let Err(fault) = self.world.check_title(plain_title, &screen) {
                wrong.push(fault.to_string());
            }
        }
        for cookie in self.browser.cookies().await? {
            self.world
                .remember_secret("the cookie", cookie["value"].as_str().unwrap_or(""));
        }
        wrong.extend(axe(&self.browser, &self.world.settings.axe).await?);
        self.browser.watch.read(&self.browser).await?;
        wrong.extend(self.browser.watch.take_wrong());
        let requests = self.browser.watch.requests.borrow().clone();
        for address in requests.iter().chain([&facts.address]) {
            if let Some(secret) = self.world.secret_in(address) {
                wrong.push(format!("{secret} is in the address {address}"));
            }
        }
        for answer in self.browser.watch.answers.borrow().iter() {
            let fits = self.world.settings.schema.check_answer(
                &answer.method,
                &answer.path,
                answer.status,
                &answer.media_type,
                &answer.body,
            );
            if let Err(fault) = fits {
                wrong.push(fault.to_string());
            }
        }
        Ok(wrong)
    }

    /// The element with a test id, if it can be seen now.
    pub(crate) async fn find(&self, id: &str) -> Outcome<Option<WebElement>> {
        self.here().await?;
        let found = self.browser.driver.execute(FIND, vec![json!(id)]).await?;
        if found.json().is_null() {
            return Ok(None);
        }
        Ok(Some(found.element()?))
    }

    /// Waits until something can be seen.
    pub(crate) async fn see(&self, id: &str) -> Outcome<WebElement> {
        until(&format!("“{id}” to be seen"), PATIENCE, async || {
            self.find(id).await
        })
        .await
    }

    /// Waits until something can no longer be seen.
    pub(crate) async fn see_no(&self, id: &str) -> Outcome {
        until(&format!("“{id}” to go"), PATIENCE, async || {
            Ok(self.find(id).await?.is_none().then_some(()))
        })
        .await
    }

    /// Whether something can be seen now.
    pub(crate) async fn sees(&self, id: &str) -> Outcome<bool> {
        Ok(self.find(id).await?.is_some())
    }

    /// Waits until there is text in an element, and reads it.
    pub(crate) async fn read(&self, id: &str) -> Outcome<String> {
        until(&format!("text in “{id}”"), PATIENCE, async || {
            let Some(element) = self.find(id).await? else {
                return Ok(None);
            };
            let text = still_there(element.text().await)?.unwrap_or_default();
            let text = text.trim();
            Ok((!text.is_empty()).then(|| text.to_owned()))
        })
        .await
    }

    /// What a field holds.
    pub(crate) async fn value(&self, id: &str) -> Outcome<String> {
        Ok(self.see(id).await?.prop("value").await?.unwrap_or_default())
    }

    /// An attribute of an element.
    pub(crate) async fn attribute(&self, id: &str, name: &str) -> Outcome<Option<String>> {
        Ok(self.see(id).await?.attr(name).await?)
    }

    /// The text of the heading.
    pub(crate) async fn heading(&self) -> Outcome<String> {
        self.read("heading").await
    }

    /// All text that can be seen.
    pub(crate) async fn text(&self) -> Outcome<String> {
        self.here().await?;
        let text = self
            .browser
            .script("return document.body.innerText;", Vec::new())
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The present address without the origin.
    pub(crate) async fn address(&self) -> Outcome<String> {
        self.here().await?;
        let address = self
            .browser
            .script("return location.href;", Vec::new())
            .await?;
        let address = address.as_str().unwrap_or_default();
        Ok(address
            .strip_prefix(&self.world.api.origin)
            .unwrap_or(address)
            .to_owned())
    }

    /// Whether the page has an element that fits a CSS selector.
    pub(crate) async fn has(&self, selector: &str) -> Outcome<bool> {
        self.here().await?;
        let found = self
            .browser
            .script(
                "return document.querySelector(arguments[0]) !== null;",
                vec![json!(selector)],
            )
            .await?;
        Ok(found == Value::Bool(true))
    }

    /// Waits until an attribute has a value.
    pub(crate) async fn wait_for_attribute(&self, id: &str, name: &str, wanted: &str) -> Outcome {
        self.until(
            &format!("{name} of “{id}” to be {wanted}"),
            async || Ok((self.attribute(id, name).await?.as_deref() == Some(wanted)).then_some(())),
        )
        .await
    }

    /// Asks again until there is an answer.
    pub(crate) async fn until<T>(
        &self,
        what: &str,
        ask: impl AsyncFnMut() -> Outcome<Option<T>>,
    ) -> Outcome<T> {
        until(what, PATIENCE, ask).await
    }

    // Beside the page.

    /// The code in the newest message to an address.
    pub(crate) async fn newest_code(&self, address: &str) -> Outcome<String> {
        self.world.sandbox().newest_code(address).await
    }

    /// Moves the clock of the service on.
    pub(crate) async fn advance_clock(&self, seconds: i64) -> Outcome {
        self.world.sandbox().advance_clock(seconds).await
    }

    /// A picture of the whole page, under `screens` in the folder of the run.
    pub(crate) async fn screenshot(&self, name: &str) -> Outcome {
        self.here().await?;
        let file = self
            .world
            .settings
            .out
            .join("screens")
            .join(format!("{name}.png"));
        self.picture(&file).await
    }

    async fn picture(&self, file: &Path) -> Outcome {
        std::fs::write(file, self.browser.driver.screenshot_as_png().await?)?;
        Ok(())
    }
}

/// An element that was replaced in the middle is looked for again; nothing
/// has been done to it.
fn still_there<T>(outcome: WebDriverResult<T>) -> Outcome<Option<T>> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(error) => match error.as_inner() {
            WebDriverErrorInner::StaleElementReference(_) => Ok(None),
            _ => Err(error.into()),
        },
    }
}
