mod check;
mod keyboard;
mod see;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use thirtyfour::{Key, WindowHandle, prelude::*};

pub(crate) use self::keyboard::Hand;
use crate::{
    browser::{Browser, Look},
    fault::{Fault, Outcome},
    screen::Arrival,
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
    /// The screen and its heading when the page was last checked.
    checked: RefCell<Option<(Option<String>, Vec<String>)>>,
    /// Whether this browser runs the scripts of pages.
    scripts: Cell<bool>,
    hand: Cell<Hand>,
}

impl Person {
    pub(crate) fn new(world: Rc<World>, browser: Rc<Browser>) -> Self {
        let window = browser.window();
        Self {
            world,
            browser,
            window,
            arrival: Cell::new(Arrival::Load),
            app: Cell::new(true),
            checked: RefCell::default(),
            scripts: Cell::new(true),
            hand: Cell::default(),
        }
    }

    // Going places.

    /// Opens a page of the site.
    pub(crate) async fn visit(&self, path: &str) -> Outcome {
        self.here().await?;
        let (page, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
        let query = self.browser.look.query();
        let address = format!("{}{page}{query}{fragment}", self.world.api.origin);
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

    /// The Forward button of the browser.
    pub(crate) async fn forward(&self) -> Outcome {
        self.here().await?;
        self.browser.driver.forward().await?;
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

    /// From here the app is there again.
    pub(crate) fn with_app(&self) {
        self.app.set(true);
        self.arrival.set(Arrival::Load);
    }

    /// From now on no script of a page runs.
    pub(crate) async fn without_scripts(&self) -> Outcome {
        self.without_app();
        self.scripts.set(false);
        self.browser.allow_scripts(false).await
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
            let up = until("the app to come up", PATIENCE, async || {
                let failed = self.has("html[data-failed]").await?;
                let up = self.has("html[data-app]").await?;
                Ok((failed || up).then_some(up && !failed))
            });
            if !up.await? {
                self.browser.watch.read(&self.browser).await?;
                let console = self.browser.watch.console.borrow().join("\n");
                return Err(Fault::new(format!("the app does not come up:\n{console}")));
            }
        }
        Ok(())
    }

    /// Sends what follows to this tab.
    pub(crate) async fn here(&self) -> Outcome {
        self.browser.switch_to(&self.window).await
    }

    /// From now on this person uses that hand.
    pub(crate) fn with(&self, hand: Hand) {
        self.hand.set(hand);
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
            if !element.is_enabled().await?
                || element.attr("aria-disabled").await?.as_deref() == Some("true")
            {
                return Ok(None);
            }
            self.press_element(&element).await.map(Some)
        })
        .await?;
        if self.app.get() {
            self.arrival.set(Arrival::Step);
        }
        Ok(())
    }

    async fn press_element(&self, element: &WebElement) -> Outcome {
        match self.hand.get() {
            Hand::Keyboard => self.press_by_keyboard(element).await,
            Hand::Pointer => Ok(element.click().await?),
        }
    }

    /// Opens something that folds out.
    pub(crate) async fn open(&self, id: &str) -> Outcome {
        self.at(id, async |folded| {
            if folded.attr("open").await?.is_none() {
                let summary = folded.find(By::Css("summary")).await?;
                self.press_element(&summary).await?;
            }
            Ok(())
        })
        .await
    }

    /// Does something with an element once it can be seen, and from the start with the one in its place if it was replaced
    /// before anything was done that a person would do again.
    async fn at(&self, id: &str, mut act: impl AsyncFnMut(WebElement) -> Outcome) -> Outcome {
        until(&format!("“{id}” to be used"), PATIENCE, async || {
            let Some(element) = self.find(id).await? else {
                return Ok(None);
            };
            act(element).await.map(Some)
        })
        .await
    }

    /// Goes to a field, and takes away what is in it.
    async fn empty(&self, field: &WebElement) -> Outcome {
        self.go_to_field(field).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Delete).await?;
        Ok(())
    }

    /// Types into a field in place of what is there.
    pub(crate) async fn type_into(&self, id: &str, text: &str) -> Outcome {
        self.at(id, async |field| {
            self.empty(&field).await?;
            // WebKitWebDriver refuses to type nothing.
            if !text.is_empty() {
                // Whoever has typed loses what they typed when the field is replaced: that is wrong.
                let typed = field.send_keys(text).await;
                typed.map_err(|error| Fault::from(error).for_good())?;
            }
            Ok(())
        })
        .await
    }

    /// Chooses in a list, by the value.
    pub(crate) async fn choose_option(&self, id: &str, value: &str) -> Outcome {
        match self.hand.get() {
            Hand::Keyboard => {
                self.at(id, async |list| {
                    self.choose_by_keyboard(&list, id, value).await
                })
                .await
            }
            Hand::Pointer => {
                self.at(id, async |list| {
                    // Whoever opens a list is in it; WebKitWebDriver chooses without that.
                    list.focus().await?;
                    let option = format!("option[value=\"{value}\"]");
                    list.find(By::Css(option)).await?.click().await?;
                    Ok(())
                })
                .await
            }
        }
    }

    /// Types a password and remembers that nobody else may see it.
    pub(crate) async fn type_secret(&self, id: &str, text: &str) -> Outcome {
        self.world.remember_secret("a password", text);
        self.type_into(id, text).await
    }

    /// Puts text into a field at once, in place of what is there.
    pub(crate) async fn paste(&self, id: &str, text: &str) -> Outcome {
        self.at(id, async |field| {
            self.empty(&field).await?;
            self.browser.insert(text).await
        })
        .await
    }

    /// Presses a key wherever the focus is.
    pub(crate) async fn press_key(&self, key: impl Into<TypingData>) -> Outcome {
        self.here().await?;
        let focused = self.browser.driver.active_element().await?;
        focused.send_keys(key).await?;
        if self.app.get() {
            self.arrival.set(Arrival::Step);
        }
        Ok(())
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
        if !self.browser.can_be_pictured() {
            return Ok(());
        }
        let picture = self.browser.whole_page().await?;
        self.world.keep_screen(&format!("{name}.png"), &picture)
    }
}
