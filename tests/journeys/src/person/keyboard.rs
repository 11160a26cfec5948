//! With the keyboard alone, as most journeys are walked.

use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::json;
use thirtyfour::{Key, WebElement};

use super::Person;
use crate::{
    engine::Engine,
    fault::{Fault, Outcome},
    wait::{PATIENCE, a_moment, until},
};

/// How long a browser may take to bring into sight what has got the focus.
const SCROLLED: Duration = Duration::from_secs(2);

/// How many keys may be pressed on the way to something before it counts as
/// out of reach.
const REACH: usize = 80;

/// Held down while the keys after it are pressed (WebDriver, "Keyboard actions").
const SHIFT: char = '\u{e008}';
const SHIFT_HELD: &str = "\u{e008}";

const WAY: &str = include_str!("../scripts/way.js");

/// What a person does their work with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Hand {
    /// Tab, the arrows, Enter and Space.
    #[default]
    Keyboard,
    /// A finger or a mouse.
    Pointer,
}

/// The keys that lead on: from stop to stop, or within a group of choices (ARIA
/// Authoring Practices, "Keyboard Interaction").
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Step {
    Tab,
    Arrows,
}

/// The key that does what a press does.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Press {
    Enter,
    Space,
    /// The arrow that led here has chosen it.
    None,
}

/// What `way.js` says.
#[derive(Debug, Deserialize)]
struct Way {
    /// How many keys away; backwards where it is less than nothing.
    away: i32,
    with: Step,
    here: bool,
    keys: Press,
    /// Why the focus, once it is there, cannot be seen.
    wrong: Vec<String>,
}

/// A key as WebDriver names it.
fn name(key: Key) -> String {
    char::from(key).to_string()
}

impl Way {
    /// The keys to what is wanted, as the order of the document has them.
    fn keys(&self) -> String {
        let times = usize::try_from(self.away.unsigned_abs())
            .unwrap_or(1)
            .max(1);
        let (before, key) = match (self.with, self.away < 0) {
            (Step::Tab, false) => ("", Key::Tab),
            (Step::Tab, true) => (SHIFT_HELD, Key::Tab),
            (Step::Arrows, false) => ("", Key::Down),
            (Step::Arrows, true) => ("", Key::Up),
        };
        let keys = name(key).repeat(times);
        format!("{before}{keys}")
    }
}

impl Person {
    /// Presses an element with the keys that a person without a pointer has.
    pub(super) async fn press_by_keyboard(&self, element: &WebElement) -> Outcome {
        let key = match self.reach(element).await? {
            Press::Enter => Key::Enter,
            Press::Space => Key::Space,
            Press::None => return Ok(()),
        };
        self.send_keys(&name(key)).await.map_err(Fault::for_good)
    }

    /// Goes on by keyboard until an element has the focus, and is seen to have
    /// it.
    async fn reach(&self, element: &WebElement) -> Outcome<Press> {
        let mut pressed = 0;
        let mut there_since = None;
        // What WebKitWebDriver types does not count as typed for `:focus-visible`.
        let shows_ring = self.browser.engine != Engine::Webkit;
        loop {
            let arguments = vec![element.to_json()?, json!(shows_ring)];
            let answer = self.browser.driver.execute(WAY, arguments).await?;
            let way: Way = serde_json::from_value(answer.json().clone())?;
            if way.here && way.wrong.is_empty() {
                return Ok(way.keys);
            }
            // WebKit scrolls beside the page, a moment after it has moved the focus.
            let there = *there_since.get_or_insert_with(Instant::now);
            if way.here && there.elapsed() < SCROLLED {
                a_moment().await;
                continue;
            }
            if way.here || pressed > REACH {
                let what = element.outer_html().await.unwrap_or_default();
                let why = if way.here {
                    way.wrong.join(", ")
                } else {
                    "it is out of reach".into()
                };
                return Err(Fault::new(format!("by keyboard, {why}: {what}")));
            }
            // A browser that stops elsewhere is asked again from there.
            pressed += usize::try_from(way.away.unsigned_abs()).unwrap_or(1).max(1);
            self.send_keys(&way.keys()).await?;
        }
    }

    /// Chooses in a list, by the value, one stop after the other: a list may act
    /// on each.
    pub(super) async fn choose_by_keyboard(
        &self,
        list: &WebElement,
        id: &str,
        value: &str,
    ) -> Outcome {
        self.go_to_field(list).await?;
        let mut away = self.away_from_option(id, value).await?;
        while away != 0 {
            let key = if away < 0 { Key::Up } else { Key::Down };
            self.send_keys(&name(key)).await?;
            let before = away;
            away = until(&format!("the choice in “{id}”"), PATIENCE, async || {
                let now = self.away_from_option(id, value).await?;
                Ok((now != before).then_some(now))
            })
            .await?;
        }
        Ok(())
    }

    /// How many options further on one stands.
    async fn away_from_option(&self, id: &str, value: &str) -> Outcome<i64> {
        let script = "const [id, value] = arguments;
            const list = [...document.querySelectorAll(`[data-testid=\"${id}\"]`)].find((one) => one.checkVisibility());
            return [...list.options].findIndex((option) => option.value === value) - list.selectedIndex;";
        let arguments = vec![json!(id), json!(value)];
        let away = self.browser.script(script, arguments).await?;
        away.as_i64()
            .ok_or_else(|| Fault::new(format!("“{id}” is no list")))
    }

    /// Goes to a field. Its own keys follow.
    pub(super) async fn go_to_field(&self, field: &WebElement) -> Outcome {
        match self.hand.get() {
            Hand::Pointer => Ok(()),
            Hand::Keyboard => self.reach(field).await.map(|_| ()),
        }
    }

    /// Keys for whatever has the focus.
    ///
    /// geckodriver gives the focus anew to an element that it types into, and by script, after which Firefox does not show
    /// it; so there the keys are pressed one by one, wherever the focus is.
    async fn send_keys(&self, keys: &str) -> Outcome {
        let driver = &self.browser.driver;
        if self.browser.engine != Engine::Firefox {
            let focused = driver.active_element().await?;
            return Ok(focused.send_keys(keys).await?);
        }
        let (held, keys) = match keys.strip_prefix(SHIFT) {
            Some(keys) => (true, keys),
            None => (false, keys),
        };
        let mut pressed = driver.action_chain();
        if held {
            pressed = pressed.key_down(SHIFT);
        }
        pressed = pressed.send_keys(keys);
        if held {
            pressed = pressed.key_up(SHIFT);
        }
        Ok(pressed.perform().await?)
    }
}
