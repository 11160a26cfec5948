//! What a person sees, waited for where it is on its way.

use serde_json::{Value, json};
use thirtyfour::{By, WebElement};

use super::Person;
use crate::{
    fault::Outcome,
    wait::{PATIENCE, until},
};

/// Finds the one element with a test id that can be seen.
const FIND: &str = "return [...document.querySelectorAll(`[data-testid=\"${arguments[0]}\"]`)]
    .find((element) => element.checkVisibility({ visibilityProperty: true })) ?? null;";

impl Person {
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
        .map_err(|fault| fault.with(&format!("{name}; there is {last}")))?;
        self.world.set_place(name);
        Ok(())
    }

    /// Waits for a summary of errors on the present screen, then checks the
    /// page. Gives back the message at the field.
    pub(crate) async fn see_error(&self, field: &str) -> Outcome<String> {
        self.see("error-summary").await?;
        let message = self.read(&format!("error-{field}")).await?;
        // A word for screen readers stands before it.
        let message = message.trim_start_matches("Error:").trim_start().to_owned();
        let screen = self.screen().await?.unwrap_or_default();
        self.check_page(&format!("{screen} with an error")).await?;
        Ok(message)
    }

    /// The same, for a message that replaces another.
    pub(crate) async fn see_error_other_than(&self, field: &str, before: &str) -> Outcome<String> {
        let id = format!("error-{field}");
        self.until("another message at the field", async || {
            Ok((self.sees(&id).await? && !self.read(&id).await?.ends_with(before)).then_some(()))
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

    /// The name of the screen that is shown. None while its document is still read: half of a page was taken for all of it.
    pub(crate) async fn screen(&self) -> Outcome<Option<String>> {
        self.here().await?;
        let script = "return document.readyState === 'loading' ? null : [...document.querySelectorAll('[data-testid=\"page\"]')]
            .find((page) => page.checkVisibility())?.dataset.screen ?? null;";
        let name = self.browser.script(script, Vec::new()).await?;
        Ok(name.as_str().map(ToOwned::to_owned))
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

    /// A part of the first item of a list that has this text.
    async fn part_of_item(&self, text: &str, id: &str) -> Outcome<Option<WebElement>> {
        self.here().await?;
        let path = format!("//li[@data-item][contains(., \"{text}\")]//*[@data-testid=\"{id}\"]");
        Ok(self
            .browser
            .driver
            .find_all(By::XPath(path))
            .await?
            .into_iter()
            .next())
    }

    /// Whether an item with this text has such a part.
    pub(crate) async fn find_in_item(&self, text: &str, id: &str) -> Outcome<bool> {
        Ok(self.part_of_item(text, id).await?.is_some())
    }

    /// Waits until an item with this text has such a part.
    pub(crate) async fn see_item(&self, text: &str, id: &str) -> Outcome {
        until(
            &format!("“{id}” of “{text}”"),
            PATIENCE,
            async || Ok(self.find_in_item(text, id).await?.then_some(())),
        )
        .await
    }

    /// Presses a part of the first item that has this text.
    pub(crate) async fn press_in_item(&self, text: &str, id: &str) -> Outcome {
        until(
            &format!("“{id}” of “{text}” to be pressed"),
            PATIENCE,
            async || {
                let Some(element) = self.part_of_item(text, id).await? else {
                    return Ok(None);
                };
                self.press_element(&element).await.map(Some)
            },
        )
        .await
    }

    /// How many elements a selector finds.
    pub(crate) async fn count(&self, selector: &str) -> Outcome<usize> {
        self.here().await?;
        Ok(self.browser.driver.find_all(By::Css(selector)).await?.len())
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
            let text = element.text().await?;
            let text = text.trim();
            Ok((!text.is_empty()).then(|| text.to_owned()))
        })
        .await
    }

    /// What a field holds.
    pub(crate) async fn value(&self, id: &str) -> Outcome<String> {
        until(&format!("the value of “{id}”"), PATIENCE, async || {
            let Some(field) = self.find(id).await? else {
                return Ok(None);
            };
            Ok(Some(field.prop("value").await?.unwrap_or_default()))
        })
        .await
    }

    /// An attribute of an element.
    pub(crate) async fn attribute(&self, id: &str, name: &str) -> Outcome<Option<String>> {
        until(&format!("“{id}” to be seen"), PATIENCE, async || {
            let Some(element) = self.find(id).await? else {
                return Ok(None);
            };
            Ok(Some(element.attr(name).await?))
        })
        .await
    }

    /// The text of the heading.
    pub(crate) async fn heading(&self) -> Outcome<String> {
        self.read("heading").await
    }

    /// All text that can be seen.
    pub(crate) async fn text(&self) -> Outcome<String> {
        self.here().await?;
        let script = "return document.readyState === 'loading' ? null : [...document.body.children]
            .filter((part) => part.dataset.testid !== 'status' && part.checkVisibility())
            .map((part) => part.innerText).join('\\n');";
        let text = self.browser.script(script, Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What a screen reader is told beside what can be seen.
    pub(crate) async fn announcement(&self) -> Outcome<String> {
        self.here().await?;
        let script = "return document.querySelector('[data-testid=\"status\"]').textContent;";
        let text = self.browser.script(script, Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().trim().to_owned())
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

    /// Whether the first element that fits a CSS selector can be seen.
    pub(crate) async fn shows(&self, selector: &str) -> Outcome<bool> {
        self.here().await?;
        let script = "return document.querySelector(arguments[0])?.checkVisibility() === true;";
        let shown = self.browser.script(script, vec![json!(selector)]).await?;
        Ok(shown == Value::Bool(true))
    }

    /// Waits until an attribute has a value.
    pub(crate) async fn wait_for_attribute(&self, id: &str, name: &str, wanted: &str) -> Outcome {
        self.until(
            &format!("{name} of “{id}” to be {wanted}"),
            async || Ok((self.attribute(id, name).await?.as_deref() == Some(wanted)).then_some(())),
        )
        .await
    }

    /// Waits until the browser has forgotten the recovery.
    pub(crate) async fn see_no_cookie(&self) -> Outcome {
        self.until("the cookie to go", async || {
            Ok(self.browser.cookies().await?.is_empty().then_some(()))
        })
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
}
